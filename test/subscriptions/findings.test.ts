import { expect, test } from 'vitest';
import { Folded, type Update } from '../support/folded.ts';
import { testGateway } from '../support/gateway.ts';
import { apply } from '../support/kubectl.ts';
import { testNamespace } from '../support/namespace.ts';
import { event } from '../support/events.ts';
import { deployment } from '../support/objects.ts';

interface Watched {
  readonly findings: { reason: string; evidence: { event: { message: string } | null }[] }[];
}

test('who watches findings of workloads is told when a pod, or an event about it, changes them', async () => {
  await using gateway = await testGateway();
  await using namespace = await testNamespace();
  const stream = gateway.subscribe<Record<string, Update<Watched>>>(
    `subscription ($where: WorkloadFilter) {
      workloads(where: $where) { reset synced changes { type id uid object {
        findings { reason evidence { event { message } } }
      } } }
    }`,
    { where: { namespaces: [namespace.name] } },
  );
  const workloads = new Folded<Watched>(stream);
  await apply(deployment(namespace.name, 'web', { image: 'shop/web:does-not-exist' }));
  const found = (all: Watched[]): Watched['findings'][number] | undefined =>
    all[0]?.findings.find(({ reason }) => reason === 'IMAGE_NOT_PULLED');
  await workloads.until((all) => found(all) !== undefined);
  // An event alone, about the pod that is as it was.
  const { pods } = await gateway.data<{ pods: { nodes: { name: string }[] } }>(
    `query ($where: PodFilter) { pods(where: $where) { nodes { name } } }`,
    { where: { namespaces: [namespace.name] } },
  );
  const name = pods.nodes[0]?.name ?? '';
  const message = 'Failed to pull image: said by hand';
  const involvedObject = { apiVersion: 'v1', kind: 'Pod', namespace: namespace.name, name };
  const lastTimestamp = new Date(Date.now() + 60_000).toISOString().replace(/\.\d+/, '');
  await apply(event(namespace.name, 'by-hand', { reason: 'Failed', message, involvedObject, lastTimestamp }));
  const all = await workloads.until((now) => found(now)?.evidence[0]?.event?.message === message);
  expect(found(all)?.evidence).toHaveLength(1);
  await workloads.end();
});
