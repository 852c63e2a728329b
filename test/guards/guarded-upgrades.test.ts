import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Deployment } from '../../src/kubernetes/objects.ts';
import { guardAnnotation, readGuard } from '../../src/model/rollout-guard.ts';
import { rollbackWorkload } from '../../src/operations/rollback-workload.ts';
import type { UpgradeWorkloadInput } from '../../src/operations/upgrade-input.ts';
import { upgradeWorkload } from '../../src/operations/upgrade-workload.ts';
import { testCluster, type TestCluster } from '../operations/cluster.ts';
import { testGateway, type Answer, type TestGateway } from '../support/gateway.ts';
import { guardCluster, type GuardCluster, type GuardNamespace } from './guard-cluster.ts';
import { upgradeInput, type GivenUpgrade } from '../support/upgrade-input.ts';
import { workload } from '../support/workload-objects.ts';
import { badImage, deployed, eventsIn, firstImage, goodImage } from './guarding.ts';

let cluster: GuardCluster;
let gateway: TestGateway;
let context: TestCluster;
beforeAll(async () => {
  cluster = await guardCluster();
  gateway = await testGateway(cluster.kubeconfig);
  context = await testCluster({ kubeconfig: cluster.kubeconfig });
});
afterAll(async () => {
  await context[Symbol.asyncDispose]();
  await gateway[Symbol.asyncDispose]();
  await cluster[Symbol.asyncDispose]();
});

interface Guard {
  readonly state: string;
  readonly [field: string]: unknown;
}

interface Message {
  readonly status: string;
  readonly revision: number | null;
  readonly guard: Guard;
}

const fields =
  'status revision guard { state deadlineAt toRevision toSourceName initiator reason message endedAt }';

/** Upgrades the Deployment `web` under a guard, and gives what its rollout came to, message by message. */
async function followed(namespace: GuardNamespace, image: string): Promise<Message[]> {
  const ref = { kind: 'DEPLOYMENT', namespace: namespace.name, name: 'web' };
  const { upgradeWorkload } = await gateway.data<{
    upgradeWorkload: { userErrors: object[]; warnings: string[]; workload: { rollout: Message } };
  }>(
    `mutation ($input: UpgradeWorkloadInput!) {
      upgradeWorkload(input: $input) { userErrors { message } warnings workload { rollout { ${fields} } } }
    }`,
    { input: { workload: ref, containers: [{ name: 'main', image }], rollbackOnFailure: {} } },
  );
  expect(upgradeWorkload).toMatchObject({ userErrors: [], warnings: [] });
  const messages = [upgradeWorkload.workload.rollout];
  const subscription = `subscription ($workload: WorkloadRef!) { rollout(workload: $workload) { ${fields} } }`;
  for await (const answer of gateway.subscribe<{ rollout: Message }>(subscription, { workload: ref })) {
    const { data }: Answer<{ rollout: Message }> = answer;
    if (data === null) throw new Error(JSON.stringify(answer));
    messages.push(data.rollout);
  }
  return messages;
}

async function sourceName({ kubectl }: GuardNamespace): Promise<string> {
  return kubectl('get', 'replicasets', '-o', 'jsonpath={.items[0].metadata.name}');
}

test('a rollout that fails is followed until it is rolled back, with its guard', async () => {
  await using namespace = await cluster.namespace();
  await deployed('DEPLOYMENT', namespace, cluster, { progressDeadlineSeconds: 5 });
  const toSourceName = await sourceName(namespace);
  const messages = await followed(namespace, badImage);
  const begun = {
    state: 'GUARDING',
    deadlineAt: expect.stringMatching(/Z$/),
    toRevision: 1,
    toSourceName,
    initiator: 'admin',
    reason: null,
    message: null,
    endedAt: null,
  };
  expect(messages[0]).toMatchObject({ status: 'IN_PROGRESS', guard: begun });
  const states = messages.map(({ guard }) => guard.state);
  const changes = states.filter((state, index) => state !== states[index - 1]).join(' ');
  // What changes faster than it is taken is merged.
  expect(changes).toMatch(/^GUARDING (ROLLING_BACK )?ROLLED_BACK$/);
  const [{ message } = { message: '' }] = await eventsIn(namespace);
  expect(messages.at(-1)).toEqual({
    status: 'SUCCEEDED',
    revision: 3,
    guard: {
      ...begun,
      state: 'ROLLED_BACK',
      reason: 'ProgressDeadlineExceeded',
      message,
      endedAt: expect.stringMatching(/Z$/),
    },
  });
});

test('a rollout that succeeds has a guard that has, and a workload without one has none', async () => {
  await using namespace = await cluster.namespace();
  await deployed('DEPLOYMENT', namespace, cluster);
  const query = `query ($ref: WorkloadRef!) { workload(ref: $ref) { rollout { ${fields} } } }`;
  const ref = { kind: 'DEPLOYMENT', namespace: namespace.name, name: 'web' };
  const { workload } = await gateway.data<{ workload: { rollout: Message } }>(query, { ref });
  expect(workload.rollout).toEqual({ status: 'SUCCEEDED', revision: 1, guard: null });
  const messages = await followed(namespace, goodImage);
  expect(messages.at(-1)).toMatchObject({ status: 'SUCCEEDED', revision: 2 });
  const stream = gateway.subscribe<{ workloads: { changes: { object: { rollout: Message } | null }[] } }>(
    `subscription ($where: WorkloadFilter) { workloads(where: $where) { changes { object { rollout { ${fields} } } } } }`,
    { where: { namespaces: [namespace.name] } },
  );
  for await (const { data } of stream) {
    const guard = data?.workloads.changes.at(-1)?.object?.rollout.guard;
    if (guard?.state !== 'SUCCEEDED') continue;
    expect(guard).toMatchObject({ reason: null, message: 'deployment "web" successfully rolled out' });
    break;
  }
});

test('what cannot be guarded is an error of the input', async () => {
  const { upgradeWorkload } = await gateway.data<{ upgradeWorkload: { userErrors: object[] } }>(
    `mutation ($input: UpgradeWorkloadInput!) { upgradeWorkload(input: $input) { userErrors { code field } } }`,
    {
      input: {
        workload: { kind: 'CRON_JOB', namespace: 'shop', name: 'nightly' },
        rollbackOnFailure: { timeoutSeconds: 10 },
      },
    },
  );
  expect(upgradeWorkload.userErrors).toContainEqual({
    code: 'UNSUPPORTED_KIND',
    field: ['rollbackOnFailure'],
  });
});

/** An upgrade of the Deployment `web` with a guard. */
function guarded(
  namespace: Pick<GuardNamespace, 'name'>,
  more: Partial<GivenUpgrade> = {},
): UpgradeWorkloadInput {
  return upgradeInput({
    workload: { kind: 'DEPLOYMENT', namespace: namespace.name, name: 'web' },
    containers: [{ name: 'main', image: goodImage }],
    rollbackOnFailure: { timeoutSeconds: 3_600 },
    ...more,
  });
}

/** The Deployment `web` as the API server has it. */
async function readLive({ kubectl }: GuardNamespace): Promise<Deployment> {
  return JSON.parse(await kubectl('get', 'deployment', 'web', '-o', 'json')) as Deployment;
}

test('a dry run shows the guard, and stores nothing', async () => {
  await using namespace = await cluster.namespace();
  await deployed('DEPLOYMENT', namespace, cluster);
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
  const live = await readLive(namespace);
  expect(live.metadata.annotations).not.toHaveProperty([guardAnnotation]);
  expect(live.metadata.generation).toBe(1);
});

test('a guard is written together with the change, also where the Deployment has just been made', async () => {
  await using namespace = await cluster.namespace();
  await cluster.apply(workload('Deployment', namespace.name, { replicas: 0 }));
  const result = await upgradeWorkload(guarded(namespace, { changeCause: 'second' }), context);
  expect(result).toMatchObject({ userErrors: [], warnings: [] });
  expect(result.written?.metadata.annotations).toMatchObject({
    'kubernetes.io/change-cause': 'second',
    [guardAnnotation]: expect.stringMatching(/"state":"GUARDING"/),
  });
  expect(result.written?.metadata.generation).toBe(2);
});

test('a rollback by hand ends the guard', async () => {
  await using namespace = await cluster.namespace();
  await deployed('DEPLOYMENT', namespace, cluster);
  await upgradeWorkload(guarded(namespace, { containers: [{ name: 'main', image: badImage }] }), context);
  const { workload: ref } = guarded(namespace);
  const { userErrors, diff } = await rollbackWorkload({ workload: ref }, context);
  expect(userErrors).toEqual([]);
  expect(diff).toContainEqual(
    expect.objectContaining({ path: `metadata.annotations[${guardAnnotation}]`, after: null }),
  );
  const live = await readLive(namespace);
  expect(live.metadata.annotations).not.toHaveProperty([guardAnnotation]);
});

test('what changes nothing of the template is made, with a warning and without a guard', async () => {
  await using namespace = await cluster.namespace();
  await deployed('DEPLOYMENT', namespace, cluster);
  const input = { containers: [], changeCause: 'no change' };
  const { warnings, diff } = await upgradeWorkload(guarded(namespace, input), context);
  expect(warnings).toEqual([expect.stringMatching(/^Nothing of the pod template changes/)]);
  expect(diff).toHaveLength(1);
  const none = await upgradeWorkload(guarded(namespace, { containers: [] }), context);
  expect(none).toMatchObject({ diff: [], warnings, userErrors: [] });
});

test('a paused Deployment is an error, and nothing is changed', async () => {
  await using namespace = await cluster.namespace();
  await deployed('DEPLOYMENT', namespace, cluster);
  await namespace.kubectl('rollout', 'pause', 'deployment/web');
  const { userErrors } = await upgradeWorkload(guarded(namespace), context);
  expect(userErrors).toEqual([
    {
      code: 'PAUSED',
      message: 'a paused Deployment rolls nothing out that could be guarded: resume it first',
      field: ['rollbackOnFailure'],
    },
  ]);
  const live = await readLive(namespace);
  expect(live.spec?.template?.spec?.containers[0]?.image).toBe(firstImage);
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
