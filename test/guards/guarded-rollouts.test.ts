import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { guardCluster, type GuardCluster } from './guard-cluster.ts';
import {
  badImage,
  deployed,
  eventsIn,
  firstImage,
  goodImage,
  guardBecomes,
  imageOf,
  isDeadlineWait,
  kinds,
  nameOf,
  podBecomes,
  upgraded,
  webBecomes,
} from './guarding.ts';

let cluster: GuardCluster;
beforeAll(async () => {
  cluster = await guardCluster();
});
afterAll(() => cluster[Symbol.asyncDispose]());

describe.each(kinds)('%s', (kind) => {
  test('whose image is not there goes back by itself, and says why', async () => {
    await using namespace = await cluster.namespace();
    await using gateway = await cluster.guarding();
    await deployed(kind, namespace, cluster, kind === 'DEPLOYMENT' ? { progressDeadlineSeconds: 5 } : {});
    await upgraded(kind, namespace, badImage, gateway);
    await podBecomes(namespace, badImage, 'ImagePullBackOff', gateway);
    // A Deployment has a deadline of its own, the others have the guard's.
    if (kind !== 'DEPLOYMENT') gateway.clock.pass(600_000);
    const guard = await guardBecomes(kind, namespace, 'ROLLED_BACK', gateway);
    expect(guard.reason).toBe(kind === 'DEPLOYMENT' ? 'ProgressDeadlineExceeded' : 'DeadlineExceeded');
    expect(guard.message).toMatch(/^Rolled back from revision 2 to revision 1: .*does-not-exist/);
    expect(await imageOf(kind, namespace)).toBe(firstImage);
    await namespace.kubectl('rollout', 'status', nameOf(kind), '--timeout=80s');
    expect(await eventsIn(namespace)).toEqual([{ reason: 'RolledBack', message: guard.message }]);
    const described = await namespace.kubectl('describe', nameOf(kind));
    expect(described).toContain('Rolled back from revision 2 to revision 1');
    await namespace.kubectl('wait', '--for=delete', 'lease', '--all', '--timeout=60s');
  });

  test('that is rolled out ends its guard', async () => {
    await using namespace = await cluster.namespace();
    await using gateway = await cluster.guarding();
    await deployed(kind, namespace, cluster);
    await upgraded(kind, namespace, goodImage, gateway);
    const guard = await guardBecomes(kind, namespace, 'SUCCEEDED', gateway);
    expect(guard.message).toMatch(/rolled out|roll out complete/);
    expect(await imageOf(kind, namespace)).toBe(goodImage);
    expect(await eventsIn(namespace)).toEqual([]);
  });

  test('that somebody else upgrades meanwhile is left alone', async () => {
    await using namespace = await cluster.namespace();
    await using gateway = await cluster.guarding();
    await deployed(kind, namespace, cluster);
    await upgraded(kind, namespace, badImage, gateway);
    await gateway.clock.slept(isDeadlineWait);
    await namespace.kubectl('set', 'image', nameOf(kind), 'main=other/web:does-not-exist');
    await webBecomes(kind, namespace, (guard) => guard === undefined, gateway);
    gateway.clock.pass(3_600_000);
    await namespace.kubectl('wait', '--for=delete', 'lease', '--all', '--timeout=60s');
    expect(await imageOf(kind, namespace)).toBe('other/web:does-not-exist');
    expect(await eventsIn(namespace)).toEqual([]);
  });
});

test('a Deployment that makes progress but is not done goes back at the deadline of its guard', async () => {
  await using namespace = await cluster.namespace();
  await using gateway = await cluster.guarding();
  await deployed('DEPLOYMENT', namespace, cluster);
  await upgraded('DEPLOYMENT', namespace, badImage, gateway, { timeoutSeconds: 400 });
  await gateway.clock.slept((ms) => isDeadlineWait(ms) && ms <= 401_000);
  gateway.clock.pass(401_000);
  const { reason, message } = await guardBecomes('DEPLOYMENT', namespace, 'ROLLED_BACK', gateway);
  expect(reason).toBe('DeadlineExceeded');
  expect(message).toMatch(
    /revision 1: not rolled out by \S+Z: Waiting for deployment "web" rollout to finish/,
  );
});

test('a second guarded upgrade replaces the guard, and goes back to what last was rolled out', async () => {
  await using namespace = await cluster.namespace();
  await using gateway = await cluster.guarding();
  await deployed('DEPLOYMENT', namespace, cluster);
  await upgraded('DEPLOYMENT', namespace, badImage, gateway);
  await podBecomes(namespace, badImage, 'ImagePullBackOff', gateway);
  await upgraded('DEPLOYMENT', namespace, 'shop/web2:does-not-exist', gateway);
  await podBecomes(namespace, 'shop/web2:does-not-exist', 'ImagePullBackOff', gateway);
  gateway.clock.pass(3_601_000);
  const { target } = await guardBecomes('DEPLOYMENT', namespace, 'ROLLED_BACK', gateway);
  expect(target.number).toBe(1);
  expect(await imageOf('DEPLOYMENT', namespace)).toBe(firstImage);
});

test('a Deployment that is paused meanwhile is not rolled back, and says so', async () => {
  await using namespace = await cluster.namespace();
  await using gateway = await cluster.guarding();
  await deployed('DEPLOYMENT', namespace, cluster);
  await upgraded('DEPLOYMENT', namespace, badImage, gateway);
  await podBecomes(namespace, badImage, 'ImagePullBackOff', gateway);
  await namespace.kubectl('rollout', 'pause', 'deployment/web');
  gateway.clock.pass(3_601_000);
  const { message } = await guardBecomes('DEPLOYMENT', namespace, 'ABANDONED', gateway);
  expect(message).toMatch(/^Not rolled back to revision 1, .* is paused/);
  expect(await imageOf('DEPLOYMENT', namespace)).toBe(badImage);
  await namespace.kubectl('wait', '--for=delete', 'lease', '--all', '--timeout=60s');
  expect(await eventsIn(namespace)).toEqual([{ reason: 'RollbackFailed', message }]);
});

test('whoever rolls back to a revision that once was guarded does not get its old guard back', async () => {
  await using namespace = await cluster.namespace();
  await using gateway = await cluster.guarding();
  await deployed('DEPLOYMENT', namespace, cluster);
  // The Deployment controller copies the guard to the ReplicaSet, from where kubectl takes it when it goes back.
  await upgraded('DEPLOYMENT', namespace, badImage, gateway);
  await podBecomes(namespace, badImage, 'ImagePullBackOff', gateway);
  await namespace.kubectl('set', 'image', 'deployment/web', `main=${goodImage}`);
  await webBecomes('DEPLOYMENT', namespace, (guard) => guard === undefined, gateway);
  await namespace.kubectl('rollout', 'status', 'deployment/web', '--timeout=80s');
  gateway.clock.pass(3_601_000);
  await namespace.kubectl('rollout', 'undo', 'deployment/web', '--to-revision=2');
  const isBack = (_: unknown, { object }: Awaited<ReturnType<typeof webBecomes>>): boolean =>
    object.spec?.template?.spec?.containers[0]?.image === badImage;
  await webBecomes('DEPLOYMENT', namespace, isBack, gateway);
  await webBecomes('DEPLOYMENT', namespace, (guard) => guard === undefined, gateway);
  await podBecomes(namespace, badImage, 'ImagePullBackOff', gateway);
  expect(await imageOf('DEPLOYMENT', namespace)).toBe(badImage);
  expect(await eventsIn(namespace)).toEqual([]);
});
