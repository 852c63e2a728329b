import { afterAll, beforeAll, expect, test } from 'vitest';
import { Folded, type Update } from '../support/folded.ts';
import { testGateway, type TestGateway } from '../support/gateway.ts';
import { apply, kubectl } from '../support/kubectl.ts';
import { testNamespace } from '../support/namespace.ts';
import { deployment, pod } from '../support/objects.ts';

interface PodPicture {
  name: string;
  state: string;
  labels: Record<string, string>;
}

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway[Symbol.asyncDispose]());

function watchPods(where: object, snapshot = true): Folded<PodPicture> {
  const query = `subscription ($where: PodFilter, $snapshot: Boolean!) {
    pods(where: $where, snapshot: $snapshot) { reset synced changes { type id uid object { name state labels } } }
  }`;
  return new Folded(gateway.subscribe<Record<string, Update<PodPicture>>>(query, { where, snapshot }));
}

test('a subscription begins with a snapshot and goes on with what changes', async () => {
  await using namespace = await testNamespace();
  await apply(pod(namespace.name, 'first'));
  const pods = watchPods({ namespaces: [namespace.name] });
  await pods.until((_all, { synced }) => synced);
  expect(pods.messages[0]).toMatchObject({ reset: true, synced: true });

  await apply(deployment(namespace.name, 'web', { replicas: 3 }));
  await pods.until((all) => all.length === 4 && all.every(({ state }) => state === 'Running'));
  await kubectl(['-n', namespace.name, 'scale', 'deployment', 'web', '--replicas=1']);
  await pods.until((all) => all.length === 2);
  expect(pods.messages.filter(({ reset }) => reset)).toHaveLength(1);
  await pods.end();
});

test('a pod that no longer fits the filter is REMOVED, and one that begins to fit is ADDED', async () => {
  await using namespace = await testNamespace();
  await apply(pod(namespace.name, 'one', { tier: 'front' }), pod(namespace.name, 'two', { tier: 'back' }));
  const pods = watchPods({ namespaces: [namespace.name], labelSelector: 'tier=front' });
  await pods.until((all, { synced }) => synced && all.length === 1);
  await kubectl(['-n', namespace.name, 'label', 'pod', 'two', 'tier=front', '--overwrite']);
  await pods.until((all) => all.length === 2);
  await kubectl(['-n', namespace.name, 'label', 'pod', 'one', 'tier=back', '--overwrite']);
  const left = await pods.until((all) => all.length === 1);
  expect(left.map(({ name }) => name)).toEqual(['two']);
  const removal = pods.messages.flatMap(({ changes }) => changes).filter(({ type }) => type === 'REMOVED');
  expect(removal).toEqual([
    { type: 'REMOVED', id: expect.any(String), uid: expect.any(String), object: null },
  ]);
  await pods.end();
});

test('without a snapshot only what happens from now on is sent', async () => {
  await using namespace = await testNamespace();
  await apply(pod(namespace.name, 'before'));
  const pods = watchPods({ namespaces: [namespace.name], search: 'after' }, false);
  expect(await pods.next()).toEqual({ reset: false, synced: true, changes: [] });
  await apply(pod(namespace.name, 'after'));
  await pods.until((all) => all.some(({ name }) => name === 'after'));
  await pods.end();
});

test('a namespace that is deleted takes its pods out of the picture', async () => {
  const namespace = await testNamespace();
  await apply(pod(namespace.name, 'one'), pod(namespace.name, 'two'));
  const pods = watchPods({ namespaces: [namespace.name] });
  await pods.until((all) => all.length === 2);
  await namespace[Symbol.asyncDispose]();
  await pods.until((all) => all.length === 0);
  await pods.end();
});

test('many subscribers need no more requests to the cluster than none', async () => {
  await using namespace = await testNamespace();
  const [cluster] = gateway.gateway.clusters.values();
  const before = cluster?.transport.requestCount;
  const subscribers = Array.from({ length: 100 }, () => watchPods({ namespaces: [namespace.name] }));
  await Promise.all(subscribers.map((one) => one.until((_all, { synced }) => synced)));
  await apply(pod(namespace.name, 'one'));
  await Promise.all(subscribers.map((one) => one.until((all) => all.length === 1)));
  expect(cluster?.transport.requestCount).toBe(before);
  await Promise.all(subscribers.map((one) => one.end()));
});
