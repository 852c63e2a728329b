import { expect, test } from 'vitest';
import { event } from '../support/events.ts';
import { Folded, type Update } from '../support/folded.ts';
import { testGateway } from '../support/gateway.ts';
import { apply, kubectl } from '../support/kubectl.ts';
import { testNamespace } from '../support/namespace.ts';

test('a Service has its events, and they lead back to it', async () => {
  await using gateway = await testGateway();
  await using namespace = await testNamespace();
  const n = namespace.name;
  await apply(
    {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { namespace: n, name: 'web' },
      spec: { ports: [{ port: 80 }] },
    },
    {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { namespace: n, name: 'other' },
      spec: { ports: [{ port: 80 }] },
    },
  );
  const uid = await kubectl(['-n', n, 'get', 'service', 'web', '-o', 'jsonpath={.metadata.uid}']);
  await apply(
    event(n, 'about-web', {
      reason: 'SyncLoadBalancerFailed',
      involvedObject: { apiVersion: 'v1', kind: 'Service', namespace: n, name: 'web', uid },
    }),
  );
  const events = new Folded(
    gateway.subscribe<Record<string, Update<{ reason: string }>>>(
      'subscription ($n: String!) { events(where: { namespaces: [$n] }) { reset synced changes { type id uid object { reason } } } }',
      { n },
    ),
  );
  await events.until((all) => all.length === 1);
  await events.end();
  const { services } = await gateway.data<{ services: { nodes: object[] } }>(
    `query ($n: String!) { services(where: { namespaces: [$n] }, orderBy: { field: NAME }) {
      nodes { name events { totalCount nodes { reason object { ... on Service { name } } } } } } }`,
    { n },
  );
  expect(services.nodes).toEqual([
    { name: 'other', events: { totalCount: 0, nodes: [] } },
    {
      name: 'web',
      events: { totalCount: 1, nodes: [{ reason: 'SyncLoadBalancerFailed', object: { name: 'web' } }] },
    },
  ]);
});
