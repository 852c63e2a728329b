import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startControlPlane } from '../../dev/control-plane/control-plane.ts';
import { cable } from '../support/cable.ts';
import { Folded, type Update } from '../support/folded.ts';
import { clusterBecomes, testGateway } from '../support/gateway.ts';
import { applyTo, kubectlOf } from '../support/kubectl.ts';
import { pod } from '../support/objects.ts';

interface Picture {
  name: string;
  labels: Record<string, string>;
}

// A control plane of its own, since its API server is restarted.
test('what happened while a watch had expired arrives as what it was: nothing false, nothing twice, nothing missed', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'quarterdeck-expired-'));
  await using controlPlane = await startControlPlane({ dataDir, metrics: false, log: () => undefined });
  await using way = await cable(controlPlane.kubeconfig);
  await using gateway = await testGateway(way.kubeconfig);
  const kubectl = kubectlOf(controlPlane);
  await applyTo(
    kubectl,
    pod('default', 'stays'),
    pod('default', 'goes'),
    pod('default', 'changes'),
    pod('default', 'is-replaced'),
  );
  const pods = new Folded<Picture>(
    gateway.subscribe<Record<string, Update<Picture>>>(
      `subscription { pods(where: { namespaces: ["default"] }) { reset synced changes { type id uid object { name labels } } } }`,
    ),
  );
  await pods.until((all) => all.length === 4);
  const { pods: before } = await gateway.data<{ pods: { nodes: { uid: string }[] } }>(
    '{ pods(where: { search: "is-replaced" }) { nodes { uid } } }',
  );
  const messagesBefore = pods.messages.length;

  await way.cut();
  await clusterBecomes(gateway, 'UNREACHABLE');
  await kubectl(['delete', 'pod', 'goes', 'is-replaced', '--wait']);
  await applyTo(kubectl, pod('default', 'comes'), pod('default', 'is-replaced'));
  await kubectl(['label', 'pod', 'changes', 'seen=no']);
  // etcd forgets what was, and the API server with it: the version that the gateway knows is gone.
  await controlPlane.compact();
  await controlPlane.stopApiServer();
  await controlPlane.startApiServer();
  await way.mend();

  await pods.until(
    (all) => all.some(({ name }) => name === 'comes') && all.some(({ labels }) => labels['seen'] === 'no'),
  );
  await clusterBecomes(gateway, 'SYNCED');
  const { pods: listed } = await gateway.data<{ pods: { nodes: Picture[] } }>(
    '{ pods(where: { namespaces: ["default"] }) { nodes { name labels } } }',
  );
  await pods.until((all) => all.length === listed.nodes.length);
  expect(listed.nodes.map(({ name }) => name)).toEqual(['changes', 'comes', 'is-replaced', 'stays']);

  // Folded refuses an ADDED for what is there; none of it was a new snapshot.
  const since = pods.messages.slice(messagesBefore);
  expect(since.filter(({ reset }) => reset)).toEqual([]);
  const changes = since.flatMap((message) => message.changes);
  expect(
    changes.filter(({ object }) => object?.name === 'stays' && object.labels['seen'] !== undefined),
  ).toEqual([]);
  expect(new Set(changes.filter(({ type }) => type === 'ADDED').map(({ object }) => object?.name))).toEqual(
    new Set(['comes', 'is-replaced']),
  );
  expect(changes.filter(({ type, uid }) => type === 'REMOVED' && uid === before.nodes[0]?.uid)).toHaveLength(
    1,
  );
  await pods.end();
  await rm(dataDir, { recursive: true, force: true });
});
