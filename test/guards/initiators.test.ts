import { afterAll, beforeAll, expect, test } from 'vitest';
import { whoIs } from '../../src/kubernetes/reviews.ts';
import { guardAnnotation } from '../../src/model/rollout-guard.ts';
import { templateFingerprint } from '../../src/model/template-fingerprint.ts';
import {
  guardCluster,
  type GuardCluster,
  type Guarding,
  type GuardNamespace,
  type Rule,
} from './guard-cluster.ts';
import {
  badImage,
  deployed,
  eventsIn,
  firstImage,
  goodImage,
  guardBecomes,
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

const read: Rule = { apiGroups: ['*'], resources: ['*'], verbs: ['get', 'list', 'watch'] };
const keepLeases: Rule = {
  apiGroups: ['coordination.k8s.io'],
  resources: ['leases'],
  verbs: ['get', 'create', 'update', 'delete'],
};
const tell: Rule = { apiGroups: [''], resources: ['events'], verbs: ['create'] };
const patch: Rule = { apiGroups: ['apps'], resources: ['deployments'], verbs: ['patch'] };
const guard: Rule = { apiGroups: ['apps'], resources: ['deployments'], verbs: ['guard'] };
const impersonate: Rule[] = [
  { apiGroups: [''], resources: ['serviceaccounts'], verbs: ['impersonate'] },
  { apiGroups: ['authentication.k8s.io'], resources: ['uids'], verbs: ['impersonate'] },
];

/** A failing rollout whose guard Alice has asked for, with a gateway of her own that has died since. */
async function leftByAlice(namespace: GuardNamespace): Promise<readonly string[]> {
  const config = await cluster.account(namespace.name, 'alice', [read, keepLeases, tell, patch]);
  await using hers = await cluster.guarding(config);
  await deployed('DEPLOYMENT', namespace, cluster);
  const warnings = await upgraded('DEPLOYMENT', namespace, badImage, hers);
  await hers.clock.slept(isDeadlineWait);
  await podBecomes(namespace, badImage, 'ImagePullBackOff', hers);
  await hers.kill();
  return warnings;
}

/** Has a gateway find that the Lease has run out, and then that the deadline has passed. */
async function takesOver({ clock }: Guarding): Promise<void> {
  await clock.slept((ms) => ms > 29_000 && ms <= 30_000);
  clock.pass(30_000);
  await clock.slept(isDeadlineWait);
  clock.pass(3_600_000);
}

test('another gateway carries on as the initiator, where it may impersonate them', async () => {
  await using namespace = await cluster.namespace();
  expect(await leftByAlice(namespace)).toEqual([]);
  const config = await cluster.account(namespace.name, 'gateway', [read, keepLeases, tell, ...impersonate]);
  await using gateway = await cluster.guarding(config);
  await takesOver(gateway);
  const { initiator } = await guardBecomes('DEPLOYMENT', namespace, 'ROLLED_BACK', gateway);
  expect(initiator.username).toBe(`system:serviceaccount:${namespace.name}:alice`);
  expect(await imageOf('DEPLOYMENT', namespace)).toBe(firstImage);
});

test("the initiator's right is reviewed again: without it nothing is rolled back, and that is said", async () => {
  await using namespace = await cluster.namespace();
  await leftByAlice(namespace);
  const config = await cluster.account(namespace.name, 'gateway', [read, keepLeases, tell, ...impersonate]);
  await cluster.account(namespace.name, 'alice', [read]);
  await using gateway = await cluster.guarding(config);
  await takesOver(gateway);
  await namespace.kubectl('wait', '--for=delete', 'lease', '--all', '--timeout=60s');
  const [event] = await eventsIn(namespace);
  expect(event).toMatchObject({
    reason: 'RollbackFailed',
    message: expect.stringMatching(/alice" cannot patch resource "deployments"/),
  });
  expect(gateway.logged).toContainEqual(expect.stringMatching(/a failed rollout is not rolled back.*alice/));
  expect(await imageOf('DEPLOYMENT', namespace)).toBe(badImage);
});

test('an operator may let a gateway guard for others with rights of its own', async () => {
  await using namespace = await cluster.namespace();
  await leftByAlice(namespace);
  const config = await cluster.account(namespace.name, 'gateway', [read, keepLeases, tell, patch, guard]);
  await using gateway = await cluster.guarding(config);
  await takesOver(gateway);
  await guardBecomes('DEPLOYMENT', namespace, 'ROLLED_BACK', gateway);
  expect(await imageOf('DEPLOYMENT', namespace)).toBe(firstImage);
});

test('a gateway that just has the rights lends them to nobody', async () => {
  await using namespace = await cluster.namespace();
  await leftByAlice(namespace);
  const config = await cluster.account(namespace.name, 'gateway', [read, keepLeases, tell, patch]);
  await using gateway = await cluster.guarding(config);
  await gateway.said(/a guarded rollout is left to others/);
  expect(await imageOf('DEPLOYMENT', namespace)).toBe(badImage);
});

test('without rights for Leases the guard is bound to its gateway, and a warning says so beforehand', async () => {
  await using namespace = await cluster.namespace();
  const config = await cluster.account(namespace.name, 'bob', [read, tell, patch]);
  await using other = await cluster.guarding(config);
  await using gateway = await cluster.guarding(config);
  await deployed('DEPLOYMENT', namespace, cluster);
  expect(await upgraded('DEPLOYMENT', namespace, badImage, gateway)).toEqual([
    `If this gateway ends before the rollout does, no other one carries on its guard: the gateway's account may not keep Leases in namespace "${namespace.name}" (get, create, update and delete of leases.coordination.k8s.io)`,
  ]);
  await other.said(/a guarded rollout is left to others/);
  await gateway.clock.slept(isDeadlineWait);
  gateway.clock.pass(3_601_000);
  await guardBecomes('DEPLOYMENT', namespace, 'ROLLED_BACK', gateway);
  expect(await imageOf('DEPLOYMENT', namespace)).toBe(firstImage);
});

test('whoever is impersonated has all of their groups', async () => {
  await using gateway = await cluster.guarding();
  const bob = { username: 'bøb', uid: '7', groups: ['shop', 'on call'] };
  const seen = await whoIs(gateway.context.cluster.transport.actingAs(bob));
  expect(seen).toEqual({ ...bob, extra: {}, groups: [...bob.groups, 'system:authenticated'] });
});

test('a right to the status alone is none to have the workload rolled back', async () => {
  await using namespace = await cluster.namespace();
  await using gateway = await cluster.guarding();
  await deployed('DEPLOYMENT', namespace, cluster);
  await upgraded('DEPLOYMENT', namespace, goodImage, gateway);
  const { id: _, ...done } = await guardBecomes('DEPLOYMENT', namespace, 'SUCCEEDED', gateway);
  const { kubectl } = namespace;
  await kubectl('set', 'image', 'deployment/web', `main=${badImage}`);
  const { object } = await webBecomes(
    'DEPLOYMENT',
    namespace,
    (_guard, { images }) => images[0] === badImage,
    gateway,
  );
  const forged = {
    id: 'forged',
    ...done,
    state: 'GUARDING',
    template: templateFingerprint(object.spec?.template ?? {}),
    highestRevision: 9,
    deadline: new Date().toISOString(),
  };
  const metadata = { annotations: { [guardAnnotation]: JSON.stringify(forged) } };
  await kubectl('patch', 'deployment/web', '--subresource=status', '-p', JSON.stringify({ metadata }));
  await guardBecomes('DEPLOYMENT', namespace, 'ABANDONED', gateway);
  expect(await imageOf('DEPLOYMENT', namespace)).toBe(badImage);
  expect(await eventsIn(namespace)).toMatchObject([
    { reason: 'RollbackFailed', message: expect.stringMatching(/with a right to its status alone/) },
  ]);
});
