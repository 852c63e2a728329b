import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { ConfigError, readConfig } from '../../src/config.ts';
import { KubeConfigError, loadKubeConfig } from '../../src/kubernetes/kube-config.ts';
import { ServedContexts, type ServedContext } from '../../src/kubernetes/served-contexts.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quarterdeck-served-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** A kubeconfig as kubeadm writes it, but for the names of the contexts: cluster and user have the same names in each. */
async function kubeconfig(file: string, contexts: readonly string[], server = file): Promise<string> {
  const path = join(folder, file);
  const text = stringify({
    apiVersion: 'v1',
    kind: 'Config',
    clusters: [{ name: 'kubernetes', cluster: { server: `https://${server}` } }],
    users: [{ name: 'admin', user: { token: `of ${file}` } }],
    contexts: contexts.map((name) => ({ name, context: { cluster: 'kubernetes', user: 'admin' } })),
    'current-context': contexts[0] ?? '',
  });
  await writeFile(`${path}.new`, text);
  await rename(`${path}.new`, path);
  return path;
}

const namesOf = (served: readonly ServedContext[]): string[] => served.map(({ name }) => name);

test('served are the current context, or that of each file, or those that are named, or all', async () => {
  const files = [await kubeconfig('first', ['a', 'b']), await kubeconfig('second', ['c', 'd'])];
  expect(namesOf(new ServedContexts({ files }).initial)).toEqual(['a']);
  expect(namesOf(new ServedContexts({ files, contexts: 'current-of-each' }).initial)).toEqual(['a', 'c']);
  expect(namesOf(new ServedContexts({ files, contexts: ['d', 'b'] }).initial)).toEqual(['d', 'b']);
  expect(namesOf(new ServedContexts({ files, contexts: 'all' }).initial)).toEqual(['a', 'b', 'c', 'd']);
  expect(namesOf(new ServedContexts({ files: [] }).initial)).toEqual(['in-cluster']);
});

test('a context means the cluster and user of its own file, whatever others have the same names', async () => {
  const files = [await kubeconfig('one', ['e']), await kubeconfig('other', ['f'])];
  const config = loadKubeConfig({ files, context: 'f' });
  expect(config.getCurrentCluster()?.server).toBe('https://other');
  expect(config.getCurrentUser()?.token).toBe('of other');
});

test('two contexts of the same name are refused, and so is one that there is not', async () => {
  const files = [await kubeconfig('left', ['same']), await kubeconfig('right', ['same', 'own'])];
  expect(() => new ServedContexts({ files, contexts: 'all' })).toThrow(
    new KubeConfigError(
      `the context "same" is in ${files.join(' and in ')}: clusters are told apart by their context's name, so rename one`,
    ),
  );
  expect(namesOf(new ServedContexts({ files, contexts: ['own'] }).initial)).toEqual(['own']);
  expect(() => new ServedContexts({ files, contexts: ['none'] })).toThrow(/there is no context "none"/);
});

test('a change of the files gives what is to be served then, and what cannot be used is told as that', async () => {
  const path = await kubeconfig('changing', ['a']);
  const contexts = new ServedContexts({ files: [path], contexts: 'all' });
  const stop = new AbortController();
  let told = Promise.withResolvers<readonly ServedContext[] | KubeConfigError>();
  contexts.watch((served) => told.resolve(served), stop.signal);
  const after = async (
    change: () => Promise<unknown>,
  ): Promise<readonly ServedContext[] | KubeConfigError> => {
    told = Promise.withResolvers();
    await change();
    return told.promise;
  };

  expect(await after(() => kubeconfig('changing', ['a', 'b']))).toMatchObject([{ name: 'a' }, { name: 'b' }]);
  const halfWritten = await after(() => writeFile(path, 'clusters: [{ name: '));
  expect(halfWritten).toBeInstanceOf(KubeConfigError);
  expect(await after(() => writeFile(path, ''))).toBeInstanceOf(KubeConfigError);
  expect(await after(() => rm(path))).toBeInstanceOf(KubeConfigError);
  const moved = await after(() => kubeconfig('changing', ['a'], 'elsewhere'));
  expect(moved).toMatchObject([{ name: 'a' }]);
  expect(moved).not.toEqual(contexts.initial);
  stop.abort();
});

test('who switches kubectl to another context does not mean the gateway', async () => {
  const path = await kubeconfig('switched', ['a', 'b']);
  const contexts = new ServedContexts({ files: [path] });
  const stop = new AbortController();
  const { promise: told, resolve } = Promise.withResolvers<unknown>();
  contexts.watch(resolve, stop.signal);
  await kubeconfig('switched', ['b', 'a']);
  expect(await told).toEqual(contexts.initial);
  const [{ source } = { source: { files: [] } }] = contexts.initial;
  expect(loadKubeConfig(source).getCurrentContext()).toBe('a');
  stop.abort();
});

test('flags say which kubeconfigs and contexts, each as often as wanted', async () => {
  const [one, two] = [await kubeconfig('flag-1', ['a']), await kubeconfig('flag-2', ['b'])];
  const sourceOf = (args: string[], env: NodeJS.ProcessEnv = {}): unknown => readConfig(args, env).source;
  expect(sourceOf(['--kubeconfig', one])).toEqual({ files: [one], contexts: 'current-of-each' });
  expect(sourceOf(['--kubeconfig', one, '--kubeconfig', two])).toEqual({
    files: [one, two],
    contexts: 'current-of-each',
  });
  const env = { KUBECONFIG: `${one}:${two}` };
  expect(sourceOf([], env)).toEqual({ files: [one, two] });
  expect(sourceOf(['--context', 'a', '--context', 'b'], env)).toEqual({
    files: [one, two],
    contexts: ['a', 'b'],
  });
  expect(sourceOf(['--all-contexts'], env)).toEqual({ files: [one, two], contexts: 'all' });
  expect(() => readConfig(['--all-contexts', '--context', 'a'], env)).toThrow(
    new ConfigError(['--all-contexts serves every context: give it or --context, not both']),
  );
});
