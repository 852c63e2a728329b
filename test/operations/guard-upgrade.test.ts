import { afterAll, beforeAll, expect, test } from 'vitest';
import { guardAnnotation, readGuard } from '../../src/model/rollout-guard.ts';
import { rollbackWorkload } from '../../src/operations/rollback-workload.ts';
import type { UpgradeWorkloadInput } from '../../src/operations/upgrade-input.ts';
import { upgradeWorkload } from '../../src/operations/upgrade-workload.ts';
import { apply } from '../support/kubectl.ts';
import { testNamespace, type TestNamespace } from '../support/namespace.ts';
import { upgradeInput, type GivenUpgrade } from '../support/upgrade-input.ts';
import { workload } from '../support/workload-objects.ts';
import { numbered, readLive, testCluster, type TestCluster } from './cluster.ts';

let context: TestCluster;
beforeAll(async () => {
  context = await testCluster();
});
afterAll(() => context[Symbol.asyncDispose]());

/** An upgrade of the Deployment `web` with a guard. */
function guarded(
  namespace: Pick<TestNamespace, 'name'>,
  more: Partial<GivenUpgrade> = {},
): UpgradeWorkloadInput {
  return upgradeInput({
    workload: { kind: 'DEPLOYMENT', namespace: namespace.name, name: 'web' },
    containers: [{ name: 'main', image: 'shop/web:2.0.0' }],
    rollbackOnFailure: { timeoutSeconds: 3_600 },
    ...more,
  });
}

/** Makes the Deployment `web`, without pods unless told otherwise. */
async function made(namespace: TestNamespace, spec: object = {}): Promise<void> {
  await apply(workload('Deployment', namespace.name, { replicas: 0, ...spec }));
}

test('a dry run shows the guard, and stores nothing', async () => {
  await using namespace = await testNamespace();
  await made(namespace);
  await numbered(context, namespace.name, 'web', 1);
  const { diff, userErrors, warnings } = await upgradeWorkload(guarded(namespace, { dryRun: true }), context);
  expect({ userErrors, warnings }).toEqual({ userErrors: [], warnings: [] });
  const [annotation, image] = diff;
  expect(image).toMatchObject({ path: 'spec.template.spec.containers[main].image' });
  expect(annotation).toMatchObject({ path: `metadata.annotations[${guardAnnotation}]`, before: null });
  expect(readGuard(annotation?.after as string)).toMatchObject({
    state: 'GUARDING',
    target: { number: 1, name: expect.stringMatching(/^web-/) },
    highestRevision: 2,
    initiator: { username: 'admin', groups: expect.arrayContaining(['system:masters']) },
  });
  const live = await readLive(namespace.name, 'web');
  expect(live.metadata.annotations).not.toHaveProperty([guardAnnotation]);
  expect(live.metadata.generation).toBe(1);
});

test('a guard is written together with the change, also where the Deployment has just been made', async () => {
  await using namespace = await testNamespace();
  await made(namespace);
  const result = await upgradeWorkload(guarded(namespace, { changeCause: 'second' }), context);
  expect(result).toMatchObject({ userErrors: [], warnings: [] });
  expect(result.written?.metadata.annotations).toMatchObject({
    'kubernetes.io/change-cause': 'second',
    [guardAnnotation]: expect.stringMatching(/"state":"GUARDING"/),
  });
  expect(result.written?.metadata.generation).toBe(2);
});

test('a rollback by hand ends the guard', async () => {
  await using namespace = await testNamespace();
  await made(namespace, { replicas: 1 });
  await numbered(context, namespace.name, 'web', 1);
  const bad = [{ name: 'main', image: 'shop/web:does-not-exist' }];
  await upgradeWorkload(guarded(namespace, { containers: bad }), context);
  await numbered(context, namespace.name, 'web', 2);
  const { workload: ref } = guarded(namespace);
  const { userErrors, diff } = await rollbackWorkload({ workload: ref }, context);
  expect(userErrors).toEqual([]);
  expect(diff).toContainEqual(
    expect.objectContaining({ path: `metadata.annotations[${guardAnnotation}]`, after: null }),
  );
  const live = await readLive(namespace.name, 'web');
  expect(live.metadata.annotations).not.toHaveProperty([guardAnnotation]);
});

test('what changes nothing of the template is made, with a warning and without a guard', async () => {
  await using namespace = await testNamespace();
  await made(namespace);
  const input = { containers: [], changeCause: 'no change' };
  const { warnings, diff } = await upgradeWorkload(guarded(namespace, input), context);
  expect(warnings).toEqual([expect.stringMatching(/^Nothing of the pod template changes/)]);
  expect(diff).toHaveLength(1);
  const none = await upgradeWorkload(guarded(namespace, { containers: [] }), context);
  expect(none).toMatchObject({ diff: [], warnings, userErrors: [] });
});

test('a paused Deployment is an error, and nothing is changed', async () => {
  await using namespace = await testNamespace();
  await made(namespace);
  await numbered(context, namespace.name, 'web', 1);
  await apply(workload('Deployment', namespace.name, { replicas: 0, paused: true }));
  const { userErrors } = await upgradeWorkload(guarded(namespace), context);
  expect(userErrors).toEqual([
    {
      code: 'PAUSED',
      message: 'a paused Deployment rolls nothing out that could be guarded: resume it first',
      field: ['rollbackOnFailure'],
    },
  ]);
  const live = await readLive(namespace.name, 'web');
  expect(live.spec?.template?.spec?.containers[0]?.image).toBe('shop/web:1.0.0');
});

test.each<[string, Partial<GivenUpgrade>, string, string[]]>([
  [
    'a Job',
    { workload: { kind: 'JOB', namespace: 'n', name: 'web' } },
    'UNSUPPORTED_KIND',
    ['rollbackOnFailure'],
  ],
  [
    'no time',
    { rollbackOnFailure: { timeoutSeconds: 0 } },
    'INVALID',
    ['rollbackOnFailure', 'timeoutSeconds'],
  ],
  [
    'two days',
    { rollbackOnFailure: { timeoutSeconds: 172_800 } },
    'INVALID',
    ['rollbackOnFailure', 'timeoutSeconds'],
  ],
])('a guard for %s is an error that names the field', async (_, changed, code, field) => {
  const { userErrors } = await upgradeWorkload(guarded({ name: 'n' }, changed), context);
  expect(userErrors).toContainEqual({ code, field, message: expect.any(String) });
});
