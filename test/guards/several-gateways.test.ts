import { afterAll, beforeAll, expect, test } from 'vitest';
import { guardAnnotation } from '../../src/model/rollout-guard.ts';
import { templateFingerprint } from '../../src/model/template-fingerprint.ts';
import { guardCluster, type GuardCluster, type Guarding, type GuardNamespace } from './guard-cluster.ts';
import {
  badImage,
  deployed,
  eventsIn,
  firstImage,
  guardBecomes,
  guardIn,
  imageOf,
  isDeadlineWait,
  podBecomes,
  upgraded,
  webBecomes,
} from './guarding.ts';

let cluster: GuardCluster;
beforeAll(async () => {
  cluster = await guardCluster();
});
afterAll(() => cluster[Symbol.asyncDispose]());

const leaseMs = 30_000;

/** A StatefulSet whose rollout is stuck on a bad image, under the guard of a gateway. */
async function stuck(namespace: GuardNamespace, gateway: Guarding): Promise<void> {
  await deployed('STATEFUL_SET', namespace, cluster, { replicas: 1 });
  await upgraded('STATEFUL_SET', namespace, badImage, gateway);
  await podBecomes(namespace, badImage, 'ImagePullBackOff', gateway);
}

/** Who holds the Lease of the only guard of a namespace. */
async function holderIn({ kubectl }: GuardNamespace): Promise<string> {
  return kubectl('get', 'lease', '-o', 'jsonpath={.items[*].spec.holderIdentity}');
}

const isLeaseWait = (ms: number): boolean => ms > leaseMs - 1_000 && ms <= leaseMs;

test('what a gateway that dies leaves behind another one carries on, as soon as the Lease has run out', async () => {
  await using namespace = await cluster.namespace();
  await using first = await cluster.guarding();
  await stuck(namespace, first);
  await first.clock.slept(isDeadlineWait);
  expect(await holderIn(namespace)).toBe(first.context.cluster.transport.instance);
  await first.kill();

  await using second = await cluster.guarding();
  await second.clock.slept(isLeaseWait);
  expect(await holderIn(namespace)).toBe(first.context.cluster.transport.instance);
  second.clock.pass(leaseMs);
  await second.clock.slept(isDeadlineWait);
  expect(await holderIn(namespace)).toBe(second.context.cluster.transport.instance);
  second.clock.pass(600_000);
  await guardBecomes('STATEFUL_SET', namespace, 'ROLLED_BACK', second);
  await namespace.kubectl('rollout', 'status', 'statefulset/web', '--timeout=80s');
  expect(await imageOf('STATEFUL_SET', namespace)).toBe(firstImage);
});

test('a gateway that ends in order gives its guards to others at once', async () => {
  await using namespace = await cluster.namespace();
  await using second = await cluster.guarding();
  {
    await using first = await cluster.guarding();
    await stuck(namespace, first);
    await Promise.race([first, second].map(({ clock }) => clock.slept(isDeadlineWait)));
  }
  // Whichever had it: the first one is gone, and who comes now needn't wait for anything to run out.
  await using third = await cluster.guarding();
  await Promise.race([second, third].map(({ clock }) => clock.slept(isDeadlineWait)));
  expect(await holderIn(namespace)).not.toBe('');
});

test('of two gateways one rolls back, and the other one does nothing', async () => {
  await using namespace = await cluster.namespace();
  await using first = await cluster.guarding();
  await using second = await cluster.guarding();
  await stuck(namespace, first);
  await Promise.any([first, second].map(({ clock }) => clock.slept(isDeadlineWait)));
  for (const { clock } of [first, second]) clock.pass(600_000);
  await Promise.all(
    [first, second].map((one) => guardBecomes('STATEFUL_SET', namespace, 'ROLLED_BACK', one)),
  );
  await namespace.kubectl('rollout', 'status', 'statefulset/web', '--timeout=80s');
  expect((await eventsIn(namespace)).map(({ reason }) => reason)).toEqual(['RolledBack']);
  const history = await namespace.kubectl('rollout', 'history', 'statefulset/web');
  expect(history.match(/^\d+/gm)).toEqual(['2', '3']);
});

test('a gateway that dies between the rollback and its end leaves the rest to another one', async () => {
  await using namespace = await cluster.namespace();
  const { kubectl: on } = namespace;
  await using first = await cluster.guarding();
  await deployed('STATEFUL_SET', namespace, cluster, { replicas: 1 });
  const { object } = await webBecomes('STATEFUL_SET', namespace, () => true, first);
  await upgraded('STATEFUL_SET', namespace, badImage, first);
  await podBecomes(namespace, badImage, 'ImagePullBackOff', first);
  const guarded = await webBecomes('STATEFUL_SET', namespace, (guard) => guard !== undefined, first);
  await first.kill();
  // What the first one would have written before anything else.
  const guard = {
    ...guardIn(guarded),
    state: 'ROLLING_BACK',
    template: templateFingerprint(object.spec?.template ?? {}),
    highestRevision: 3,
    reason: 'DeadlineExceeded',
    message: 'Rolled back from revision 2 to revision 1: not rolled out',
  };
  const containers = [{ name: 'main', image: firstImage }];
  const metadata = { annotations: { [guardAnnotation]: JSON.stringify(guard) } };
  const patch = { metadata, spec: { template: { spec: { containers } } } };
  await on('patch', 'statefulset/web', '-p', JSON.stringify(patch));

  await using second = await cluster.guarding();
  await second.clock.slept(isLeaseWait);
  second.clock.pass(leaseMs);
  const { message } = await guardBecomes('STATEFUL_SET', namespace, 'ROLLED_BACK', second);
  expect(message).toMatch(/^Rolled back from revision 2 to revision 1: .*Pod "web-0".* is deleted$/);
  await on('rollout', 'status', 'statefulset/web', '--timeout=80s');
  expect(await eventsIn(namespace)).toMatchObject([{ reason: 'RolledBack', message }]);
});
