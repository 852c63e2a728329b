import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { KubeConfigError, readFiles } from '../../src/kubernetes/kube-config.ts';

test('what is wrong with a kubeconfig is said without what is in it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'quarterdeck-kubeconfig-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, 'config');
  await writeFile(path, 'users:\n- name: a\n  user:\n    token: secret-token\n   bad: x\n');
  const message = `the kubeconfig ${path} can't be read: bad indentation of a mapping entry (5:4)`;
  expect(() => readFiles([path])).toThrow(new KubeConfigError(message));
});
