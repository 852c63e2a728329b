import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';

/** A kubeconfig file with a context for each of several clusters. */
export interface ContextsFile extends AsyncDisposable {
  readonly path: string;
  /** Has these contexts in it from now on, each of another kubeconfig. */
  write(contexts: Readonly<Record<string, string>>): Promise<void>;
}

interface KubeConfig {
  readonly clusters: readonly { readonly cluster: object }[];
  readonly users: readonly { readonly user: object }[];
}

export async function contextsFile(contexts: Readonly<Record<string, string>>): Promise<ContextsFile> {
  const folder = await mkdtemp(join(tmpdir(), 'quarterdeck-contexts-'));
  const path = join(folder, 'kubeconfig');
  const write = async (wanted: Readonly<Record<string, string>>): Promise<void> => {
    const read = Object.entries(wanted).map(async ([name, kubeconfig]) => {
      const { clusters, users } = parse(await readFile(kubeconfig, 'utf8')) as KubeConfig;
      return { name, cluster: clusters[0]?.cluster, user: users[0]?.user };
    });
    const all = await Promise.all(read);
    const text = stringify({
      apiVersion: 'v1',
      kind: 'Config',
      clusters: all.map(({ name, cluster }) => ({ name, cluster })),
      users: all.map(({ name, user }) => ({ name, user })),
      contexts: all.map(({ name }) => ({ name, context: { cluster: name, user: name } })),
    });
    await writeFile(`${path}.new`, text, { mode: 0o600 });
    await rename(`${path}.new`, path);
  };
  await write(contexts);
  return { path, write, [Symbol.asyncDispose]: () => rm(folder, { recursive: true }) };
}
