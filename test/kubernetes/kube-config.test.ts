import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { connect } from '../../src/kubernetes/connection.ts';
import { KubeConfigError, readFiles } from '../../src/kubernetes/kube-config.ts';

test('what is wrong with a kubeconfig is said without what is in it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'quarterdeck-kubeconfig-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, 'config');
  await writeFile(path, 'users:\n- name: a\n  user:\n    token: secret-token\n   bad: x\n');
  const message = `the kubeconfig ${path} can't be read: bad indentation of a mapping entry (5:4)`;
  expect(() => readFiles([path])).toThrow(new KubeConfigError(message));
});

test("a user's token is in the file that tokenFile names, from the kubeconfig's folder on, whatever token is given besides", async () => {
  const folder = await mkdtemp(join(tmpdir(), 'quarterdeck-kubeconfig-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, 'config');
  const config = {
    clusters: [{ name: 'a', cluster: { server: 'https://127.0.0.1:1' } }],
    users: [{ name: 'a', user: { tokenFile: 'token', token: 'another' } }],
    contexts: [{ name: 'a', context: { cluster: 'a', user: 'a' } }],
    'current-context': 'a',
  };
  await writeFile(path, JSON.stringify(config));
  await writeFile(join(folder, 'token'), 'of-the-file\n');
  const connection = await connect({ files: [path] });
  onTestFinished(() =>
    Promise.all([connection.dispatcher.close(), connection.http1.close()]).then(() => undefined),
  );
  expect((await connection.credentials()).headers).toEqual({ Authorization: 'Bearer of-the-file' });
});
