import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { parse, stringify } from 'yaml';
import { apply, kubectl } from './kubectl.ts';

export interface LimitedReader extends AsyncDisposable {
  readonly kubeconfig: string;
}

const rbac = 'rbac.authorization.k8s.io';

/** A service account that may read these resources in the whole cluster, or do with them what is said, and nothing else, not even to their subresources. */
export async function limitedReader(
  namespace: string,
  rules: readonly {
    apiGroups: readonly string[];
    resources: readonly string[];
    verbs?: readonly string[];
  }[],
): Promise<LimitedReader> {
  const name = `reader-${namespace}`;
  await apply(
    { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { namespace, name } },
    {
      apiVersion: `${rbac}/v1`,
      kind: 'ClusterRole',
      metadata: { name },
      rules: rules.map((rule) => ({ verbs: ['get', 'list', 'watch'], ...rule })),
    },
    {
      apiVersion: `${rbac}/v1`,
      kind: 'ClusterRoleBinding',
      metadata: { name },
      roleRef: { apiGroup: rbac, kind: 'ClusterRole', name },
      subjects: [{ kind: 'ServiceAccount', namespace, name }],
    },
  );
  const token = (await kubectl(['-n', namespace, 'create', 'token', name])).trim();
  const folder = await mkdtemp(join(tmpdir(), 'quarterdeck-reader-'));
  const kubeconfig = join(folder, 'kubeconfig');
  const config = parse(await readFile(inject('cluster').kubeconfig, 'utf8')) as { users: { user: object }[] };
  for (const one of config.users) one.user = { token };
  await writeFile(kubeconfig, stringify(config), { mode: 0o600 });
  return {
    kubeconfig,
    [Symbol.asyncDispose]: async () => {
      await rm(folder, { recursive: true });
      await kubectl(['delete', 'clusterrolebinding,clusterrole', name]);
    },
  };
}
