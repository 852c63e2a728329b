import { expect, inject, test } from 'vitest';
import { cable } from '../support/cable.ts';
import { openEventStream } from '../support/event-stream.ts';
import { clusterBecomes, startTestGateway, testGateway } from '../support/gateway.ts';

test('a cluster that cannot be reached at start is waited for, and /readyz says why', async () => {
  await using way = await cable(inject('cluster').kubeconfig);
  await way.cut();
  await using gateway = await startTestGateway(way.kubeconfig);
  await clusterBecomes(gateway, 'UNREACHABLE');

  const ready = await fetch(gateway.url.replace('/graphql', '/readyz'));
  expect(ready.status).toBe(503);
  expect(await ready.json()).toMatchObject({
    ready: false,
    clusters: [
      { ready: false, state: 'UNREACHABLE', message: expect.stringContaining('connection refused') },
    ],
  });
  const answer = await gateway.ask('{ pods { totalCount } }');
  expect(answer.errors?.[0]).toMatchObject({
    message: expect.stringContaining("can't be reached: connection refused"),
    extensions: { code: 'CLUSTER_UNAVAILABLE', cluster: 'quarterdeck' },
  });
  // Nobody outside needs to know where it is.
  expect(JSON.stringify(answer)).not.toContain('127.0.0.1');

  await way.mend();
  await gateway.gateway.ready;
  expect((await fetch(gateway.url.replace('/graphql', '/readyz'))).status).toBe(200);
  expect((await gateway.ask('{ pods { totalCount } }')).errors).toBeUndefined();
});

test('a cluster that goes away is still served from memory, and answers say so', async () => {
  await using way = await cable(inject('cluster').kubeconfig);
  await using gateway = await testGateway(way.kubeconfig);
  const query = '{ namespaces(where: { search: "default" }) { nodes { name } } clusters { state message } }';
  expect(await gateway.ask(query)).toEqual({
    data: { namespaces: { nodes: [{ name: 'default' }] }, clusters: [{ state: 'SYNCED', message: null }] },
  });

  await way.cut();
  await clusterBecomes(gateway, 'UNREACHABLE');
  const answer = await gateway.ask<{ clusters: object[] }>(query);
  expect(answer.errors).toBeUndefined();
  expect(answer.data).toMatchObject({
    namespaces: { nodes: [{ name: 'default' }] },
    clusters: [{ state: 'UNREACHABLE' }],
  });
  const since = expect.any(String) as string;
  const message = expect.stringContaining("can't be reached") as string;
  const extensions = { stale: [{ cluster: 'quarterdeck', since, message }] };
  expect(answer.extensions).toEqual(extensions);
  expect((await gateway.subscribe(query).next()).value).toMatchObject({ extensions });
  const stream = await openEventStream(gateway.url, { body: { query } });
  expect(await stream.nextResult()).toMatchObject({ extensions });
  const write = await gateway.ask(
    'mutation { rollbackWorkload(input: { workload: { kind: DEPLOYMENT, namespace: "x", name: "x" } }) { userErrors { code } } }',
  );
  expect(write.errors?.[0]?.extensions.code).toBe('CLUSTER_UNAVAILABLE');

  await way.mend();
  await clusterBecomes(gateway, 'SYNCED');
  expect(await gateway.ask(query)).not.toHaveProperty('extensions');
});

test('what the account may not read is FORBIDDEN and not an empty list', async () => {
  await using gateway = await testGateway(inject('cluster').kubeconfigOfNobody);
  const answer = await gateway.ask('{ pods { totalCount } }');
  expect(answer.errors?.[0]).toMatchObject({
    message: expect.stringContaining('cannot watch resource "pods"'),
    extensions: { code: 'FORBIDDEN' },
  });
  const { clusters } = await gateway.data<{ clusters: object[] }>('{ clusters { state message } }');
  expect(clusters).toEqual([{ state: 'RESTRICTED', message: expect.stringContaining('pods') }]);
});
