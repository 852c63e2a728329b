import { afterAll, beforeAll, expect, test } from 'vitest';
import { testGateway, type Answer, type TestGateway } from '../support/gateway.ts';
import { guardCluster, type GuardCluster, type GuardNamespace } from './guard-cluster.ts';
import { badImage, deployed, eventsIn, goodImage } from './guarding.ts';

let cluster: GuardCluster;
let gateway: TestGateway;
beforeAll(async () => {
  cluster = await guardCluster();
  gateway = await testGateway(cluster.kubeconfig);
});
afterAll(async () => {
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
