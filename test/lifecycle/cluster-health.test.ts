import { expect, inject, test } from 'vitest';
import { testGateway } from '../support/gateway.ts';
import { kubectl } from '../support/kubectl.ts';

interface ClusterHealth {
  version: string | null;
  lastSync: string | null;
  lastEventAt: string | null;
  resources: {
    name: string;
    phase: string;
    message: string | null;
    objects: number;
    readAt: string | null;
    lastEventAt: string | null;
  }[];
}

const query =
  '{ clusters { version lastSync lastEventAt resources { name phase message objects readAt lastEventAt } } }';
const time = expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) as string;

test('clusters says what is watched and how it is doing', async () => {
  await using gateway = await testGateway();
  const { clusters } = await gateway.data<{ clusters: ClusterHealth[] }>(query);
  const [cluster] = clusters;
  expect(cluster).toMatchObject({ lastSync: time, lastEventAt: time });
  expect(cluster?.resources.map(({ name }) => name)).toEqual(
    cluster?.resources.map(({ name }) => name).toSorted(),
  );
  expect(cluster?.resources).toContainEqual({
    name: 'nodes',
    phase: 'FOLLOWING',
    message: null,
    objects: (await kubectl(['get', 'nodes', '--output=name'])).trim().split('\n').length,
    readAt: time,
    lastEventAt: time,
  });
});

test('the version of Kubernetes is asked once', async () => {
  await using gateway = await testGateway();
  const [cluster] = gateway.gateway.clusters.values();
  const before = cluster?.transport.requestCount ?? 0;
  const answers = await Promise.all([1, 2, 3].map(() => gateway.data<{ clusters: ClusterHealth[] }>(query)));
  const { serverVersion } = JSON.parse(await kubectl(['version', '--output=json'])) as {
    serverVersion: { gitVersion: string };
  };
  expect(new Set(answers.map(({ clusters }) => clusters[0]?.version))).toEqual(
    new Set([serverVersion.gitVersion]),
  );
  expect(cluster?.transport.requestCount).toBe(before + 1);
});

test('resources that may not be read say so, and were never read', async () => {
  await using gateway = await testGateway(inject('cluster').kubeconfigOfNobody);
  const { clusters } = await gateway.data<{ clusters: ClusterHealth[] }>(query);
  expect(clusters[0]).toMatchObject({ lastSync: null, lastEventAt: null });
  expect(clusters[0]?.resources.find(({ name }) => name === 'pods')).toEqual({
    name: 'pods',
    phase: 'REFUSED',
    message: expect.stringContaining('cannot watch resource "pods"'),
    objects: 0,
    readAt: null,
    lastEventAt: null,
  });
});
