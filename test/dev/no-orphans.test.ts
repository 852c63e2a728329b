import { fork } from 'node:child_process';
import { once } from 'node:events';
import { watch } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const program = new URL('start-control-plane.ts', import.meta.url);

/** Waits until no program of the control plane in this directory has a pid file: each is removed when its program has ended. */
async function allEnded(folder: string): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const check = (): void => {
    readdir(folder).then((files) => files.every((file) => file === 'guard.pid') && resolve(), reject);
  };
  const watcher = watch(folder, check);
  check();
  await promise;
  watcher.close();
}

test('when the process that started a control plane is killed, nothing of it is left', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'quarterdeck-orphans-'));
  const parent = fork(program, [dataDir], { stdio: 'ignore' });
  await once(parent, 'message');
  const run = join(dataDir, 'run');
  const pidFiles = await readdir(run);
  expect(pidFiles.toSorted()).toEqual(
    [
      'etcd',
      'guard',
      'kube-apiserver',
      'kube-controller-manager',
      'kube-scheduler',
      'kwok',
      'metrics-server',
    ].map((name) => `${name}.pid`),
  );
  const programs = pidFiles.filter((file) => file !== 'guard.pid');
  const pids = await Promise.all(
    programs.map(async (file) => Number((await readFile(join(run, file), 'utf8')).split('\n')[0])),
  );
  for (const pid of pids) expect(process.kill(pid, 0)).toBe(true);

  parent.kill('SIGKILL');
  await allEnded(run);
  for (const pid of pids) expect(() => process.kill(pid, 0)).toThrow('ESRCH');
  await rm(dataDir, { recursive: true, force: true });
});
