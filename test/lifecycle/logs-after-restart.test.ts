import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startControlPlane } from '../../dev/control-plane/control-plane.ts';
import { containerLogFile } from '../support/container-logs.ts';
import { FollowedLogs } from '../support/followed-logs.ts';
import { testGateway } from '../support/gateway.ts';
import { applyTo, kubectlOf } from '../support/kubectl.ts';
import { pod } from '../support/objects.ts';
import { podBecomes } from '../support/pods.ts';

// A control plane of its own, since its API server is restarted.
test('a log goes on after a restart of the API server: nothing missing, nothing twice', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'quarterdeck-logs-'));
  await using controlPlane = await startControlPlane({ dataDir, metrics: false, log: () => undefined });
  await using gateway = await testGateway(controlPlane.kubeconfig);
  const kubectl = kubectlOf(controlPlane);
  const subject = { namespace: 'default', pod: 'web', kubectl };
  await using file = await containerLogFile({ ...subject, lines: ['one'] });
  await applyTo(kubectl, pod('default', 'web'));
  await podBecomes(gateway, 'default', 'web', ({ state }) => state === 'Running');
  await file.served();
  const logs = new FollowedLogs(gateway, { pod: { namespace: 'default', name: 'web' } });
  await logs.until(({ texts }) => texts.includes('one'));

  await controlPlane.stopApiServer();
  await logs.until(({ notices }) => notices.at(-1)?.type === 'INTERRUPTED');
  await file.write('two', 'three');
  await controlPlane.startApiServer();
  await logs.until(({ notices }) => notices.at(-1)?.type === 'RESUMED');
  await file.write('four');
  await logs.until(({ texts }) => texts.includes('four'));
  await logs.end();

  expect(logs.texts).toEqual(['one', 'two', 'three', 'four']);
  expect(logs.errors).toBeUndefined();
  await controlPlane.stop();
  await rm(dataDir, { recursive: true, force: true });
});
