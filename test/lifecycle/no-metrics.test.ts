import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startControlPlane } from '../../dev/control-plane/control-plane.ts';
import { testGateway } from '../support/gateway.ts';
import { applyTo, kubectlOf } from '../support/kubectl.ts';
import { deployment } from '../support/objects.ts';

// A control plane of its own, since the one of all tests has metrics.
test('where the cluster has no metrics.k8s.io usage is null, without an error, and the cluster says why', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'quarterdeck-no-metrics-'));
  await using controlPlane = await startControlPlane({ dataDir, controllers: false, log: () => undefined });
  await applyTo(kubectlOf(controlPlane), deployment('default', 'web'));
  await using gateway = await testGateway(controlPlane.kubeconfig);
  expect(
    await gateway.ask(
      `{ workloads { nodes { name usage { cpu } } } clusters { metrics { available reason } } }`,
    ),
  ).toEqual({
    data: {
      workloads: { nodes: [{ name: 'web', usage: null }] },
      clusters: [
        {
          metrics: {
            available: false,
            reason: 'the cluster has no metrics.k8s.io: metrics-server is not installed',
          },
        },
      ],
    },
  });
  await rm(dataDir, { recursive: true, force: true });
});
