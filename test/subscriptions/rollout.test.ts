import { afterAll, beforeAll, expect, test } from 'vitest';
import { testGateway, type TestGateway } from '../support/gateway.ts';
import { apply, kubectl } from '../support/kubectl.ts';
import { testNamespace, type TestNamespace } from '../support/namespace.ts';
import { deployment } from '../support/objects.ts';
import {
  firstThat,
  followRollout,
  rolloutFields,
  toTheEnd,
  type RolloutMessage,
} from '../support/rollouts.ts';
import { workloadsBecome } from '../support/workloads.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway[Symbol.asyncDispose]());

/** What kubectl says of a rollout now; where it fails, what it complains about. */
async function saidBy(namespace: TestNamespace, workload: string): Promise<string> {
  const asked = kubectl(['-n', namespace.name, 'rollout', 'status', '--watch=false', workload]);
  return (await asked.catch((error: Error) => error.message.replace(/^.*: error: /s, ''))).trimEnd();
}

async function upgrade(namespace: TestNamespace, image: string): Promise<void> {
  const { upgradeWorkload } = await gateway.data<{ upgradeWorkload: { userErrors: object[] } }>(
    `mutation ($input: UpgradeWorkloadInput!) { upgradeWorkload(input: $input) { userErrors { message } } }`,
    {
      input: {
        workload: { kind: 'DEPLOYMENT', namespace: namespace.name, name: 'web' },
        containers: [{ name: 'main', image }],
      },
    },
  );
  expect(upgradeWorkload.userErrors).toEqual([]);
}

/** Makes the Deployment `web` and waits until it is rolled out. */
async function rolledOut(namespace: TestNamespace, spec: object = {}): Promise<void> {
  const web = deployment(namespace.name, 'web', { replicas: 3 }) as { spec: object };
  await apply({ ...web, spec: { ...web.spec, ...spec } });
  await workloadsBecome(gateway, namespace.name, ([one]) => one?.state === 'ACTIVE');
}

/** What kubectl says on the way of a Deployment, in the order in which it comes. */
const stages = [
  /^Waiting for deployment spec update to be observed\.\.\.$/,
  /^Waiting for deployment "web" rollout to finish: \d out of 3 new replicas have been updated\.\.\.$/,
  /^Waiting for deployment "web" rollout to finish: \d old replicas are pending termination\.\.\.$/,
  /^Waiting for deployment "web" rollout to finish: \d of 3 updated replicas are available\.\.\.$/,
  /^deployment "web" successfully rolled out$/,
];

function ascending(numbers: readonly number[]): number[] {
  return numbers.toSorted((a, b) => a - b);
}

test('an upgrade is followed from the change itself to where kubectl says that it has succeeded', async () => {
  await using namespace = await testNamespace();
  await rolledOut(namespace);
  await upgrade(namespace, 'shop/web:2.0.0');
  const [messages, watched] = await Promise.all([
    toTheEnd(followRollout(gateway, 'DEPLOYMENT', namespace.name, 'web')),
    kubectl(['-n', namespace.name, 'rollout', 'status', 'deployment/web']),
  ]);

  const reached = messages.map(({ message }) => stages.findIndex((stage) => stage.test(message)));
  expect(reached).not.toContain(-1);
  expect(reached).toEqual(ascending(reached));
  const updated = messages.filter(({ observed }) => observed).map((one) => one.updated);
  expect(updated).toEqual(ascending(updated));
  for (const [index, message] of messages.entries()) expect(message).not.toEqual(messages[index + 1]);
  expect(new Set(messages.slice(0, -1).map(({ status }) => status))).toEqual(new Set(['IN_PROGRESS']));
  expect(messages.at(-1)).toEqual({
    status: 'SUCCEEDED',
    message: watched.trimEnd().split('\n').at(-1),
    observed: true,
    revision: 2,
    desired: 3,
    toUpdate: 3,
    updated: 3,
    ready: 3,
    available: 3,
    old: 0,
    progressDeadlineSeconds: 600,
    deadlineAt: null,
    reason: 'NewReplicaSetAvailable',
    reasonMessage: expect.stringMatching(/^ReplicaSet "web-\w+" has successfully progressed\.$/),
  });

  // Who comes later gets the end at once, and so does who just asks.
  const later = await toTheEnd(followRollout(gateway, 'DEPLOYMENT', namespace.name, 'web'));
  expect(later).toEqual(messages.slice(-1));
  const { workload } = await gateway.data<{ workload: { rollout: RolloutMessage } }>(
    `query ($ref: WorkloadRef!) { workload(ref: $ref) { rollout { ${rolloutFields} } } }`,
    { ref: { kind: 'DEPLOYMENT', namespace: namespace.name, name: 'web' } },
  );
  expect(workload.rollout).toEqual(later[0]);
});

test('an image that is not there fails the rollout at its progress deadline', async () => {
  await using namespace = await testNamespace();
  await rolledOut(namespace, { progressDeadlineSeconds: 5 });
  await upgrade(namespace, 'shop/web:does-not-exist');
  const messages = await toTheEnd(followRollout(gateway, 'DEPLOYMENT', namespace.name, 'web'));
  const under = messages.filter(({ status }) => status === 'IN_PROGRESS');
  expect(under).toHaveLength(messages.length - 1);
  // How far the controller gets to note progress before the image fails is its own business.
  expect(under.at(-1)).toMatchObject({
    reason: expect.stringMatching(/^(NewReplicaSetCreated|ReplicaSetUpdated)$/),
    revision: 2,
  });
  const { deadlineAt } = under.at(-1) ?? {};
  const failed = messages.at(-1);
  expect(failed).toMatchObject({
    status: 'FAILED',
    message: await saidBy(namespace, 'deployment/web'),
    reason: 'ProgressDeadlineExceeded',
    revision: 2,
    deadlineAt: null,
  });
  const failedAt = await kubectl([
    '-n',
    namespace.name,
    'get',
    'deployment/web',
    '-o',
    'jsonpath={.status.conditions[?(@.type=="Progressing")].lastUpdateTime}',
  ]);
  expect(Date.parse(failedAt)).toBeGreaterThanOrEqual(Date.parse(deadlineAt ?? ''));
});

interface Told {
  readonly status: string;
  readonly steps: readonly { readonly type: string; readonly state: string; readonly left: number | null }[];
  readonly waitsFor: {
    readonly totalCount: number;
    readonly nodes: readonly { readonly name: string; readonly state: string }[];
  };
  readonly findings: readonly {
    readonly reason: string;
    readonly message: string;
    readonly affectedCount: number;
  }[];
}

test('what it waits for is told with it, and why that does not get on, as that changes', async () => {
  await using namespace = await testNamespace();
  await rolledOut(namespace);
  await upgrade(namespace, 'shop/web:does-not-exist');
  const rollout = gateway.subscribe<{ rollout: Told }>(
    `subscription ($workload: WorkloadRef!) { rollout(workload: $workload) {
      status steps { type state left }
      waitsFor { totalCount nodes { name state } }
      findings { reason message affectedCount }
    } }`,
    { workload: { kind: 'DEPLOYMENT', namespace: namespace.name, name: 'web' } },
  );
  const until = async (wanted: (told: Told) => boolean): Promise<Told> => {
    for await (const { data, errors } of rollout) {
      if (data === null || errors !== undefined) throw new Error(JSON.stringify(errors));
      if (wanted(data.rollout)) return data.rollout;
    }
    throw new Error('the subscription has ended');
  };
  const stuck = await until(({ findings }) => findings.length > 0);
  expect(stuck).toMatchObject({
    status: 'IN_PROGRESS',
    steps: [
      { type: 'OBSERVED', state: 'DONE', left: null },
      { type: 'UPDATED', state: 'CURRENT', left: 2 },
      { type: 'OLD_REMOVED', state: 'PENDING', left: 3 },
      { type: 'AVAILABLE', state: 'PENDING' },
    ],
    waitsFor: {
      totalCount: 1,
      nodes: [{ state: expect.stringMatching(/^(ErrImagePull|ImagePullBackOff)$/) }],
    },
    findings: [{ reason: 'IMAGE_NOT_PULLED', affectedCount: 1 }],
  });
});

test('a paused Deployment is waited for, until it is resumed', async () => {
  await using namespace = await testNamespace();
  await rolledOut(namespace);
  await kubectl(['-n', namespace.name, 'rollout', 'pause', 'deployment', 'web']);
  await upgrade(namespace, 'shop/web:2.0.0');
  const rollout = followRollout(gateway, 'DEPLOYMENT', namespace.name, 'web');
  const paused = await firstThat(rollout, ({ status }) => status === 'PAUSED');
  expect(paused).toMatchObject({
    message: await saidBy(namespace, 'deployment/web'),
    revision: null,
    updated: 0,
    old: 3,
    deadlineAt: null,
  });
  await kubectl(['-n', namespace.name, 'rollout', 'resume', 'deployment', 'web']);
  const messages = await toTheEnd(rollout);
  expect(messages.at(-1)).toMatchObject({ status: 'SUCCEEDED', revision: 2 });
});

test('StatefulSets and DaemonSets are followed, too, and with OnDelete there is nothing to follow', async () => {
  await using namespace = await testNamespace();
  const metadata = (name: string): object => ({ namespace: namespace.name, name });
  const pods = (app: string): object => ({
    selector: { matchLabels: { app } },
    template: {
      metadata: { labels: { app } },
      spec: {
        terminationGracePeriodSeconds: 1,
        containers: [{ name: 'main', image: 'shop/tool:1.0.0' }],
      },
    },
  });
  const apiVersion = 'apps/v1';
  const updateStrategy = { type: 'RollingUpdate', rollingUpdate: { partition: 1 } };
  await apply(
    {
      apiVersion,
      kind: 'StatefulSet',
      metadata: metadata('db'),
      spec: { serviceName: 'none', replicas: 2, updateStrategy, ...pods('db') },
    },
    { apiVersion, kind: 'DaemonSet', metadata: metadata('agent'), spec: pods('agent') },
    {
      apiVersion,
      kind: 'DaemonSet',
      metadata: metadata('by-hand'),
      spec: { updateStrategy: { type: 'OnDelete' }, ...pods('by-hand') },
    },
  );
  await workloadsBecome(gateway, namespace.name, (workloads) => workloads.length === 3);
  const follow = (kind: string, name: string) => toTheEnd(followRollout(gateway, kind, namespace.name, name));
  const [db, agent, byHand] = await Promise.all([
    follow('STATEFUL_SET', 'db'),
    follow('DAEMON_SET', 'agent'),
    follow('DAEMON_SET', 'by-hand'),
  ]);
  expect(db.at(-1)).toMatchObject({
    status: 'SUCCEEDED',
    message: await saidBy(namespace, 'statefulset/db'),
    revision: 1,
  });
  expect(agent.at(-1)).toMatchObject({
    status: 'SUCCEEDED',
    message: await saidBy(namespace, 'daemonset/agent'),
    revision: 1,
  });
  for (const messages of [db, agent])
    expect(messages.slice(0, -1).every(({ status }) => status === 'IN_PROGRESS')).toBe(true);
  expect(byHand).toHaveLength(1);
  expect(byHand[0]).toMatchObject({
    status: 'NOT_APPLICABLE',
    message: await saidBy(namespace, 'daemonset/by-hand'),
  });
});

test('a workload that is deleted meanwhile ends it with a typed error', async () => {
  await using namespace = await testNamespace();
  const web = deployment(namespace.name, 'web') as { spec: object };
  await apply({ ...web, spec: { ...web.spec, paused: true } });
  await workloadsBecome(gateway, namespace.name, ([one]) => one?.state === 'PAUSED');
  const rollout = followRollout(gateway, 'DEPLOYMENT', namespace.name, 'web');
  expect((await rollout.next()).value).not.toHaveProperty('errors');
  await kubectl(['-n', namespace.name, 'delete', 'deployment', 'web', '--wait=false']);
  let last: unknown;
  for await (const answer of rollout) last = answer;
  expect(last).toMatchObject({
    data: null,
    errors: [
      {
        message: `deleted while its rollout was followed: Deployment "web" in the namespace "${namespace.name}"`,
        path: ['rollout'],
        extensions: { code: 'NOT_FOUND', argument: 'workload' },
      },
    ],
  });
});

test('what cannot be followed is answered with a typed error that names the argument', async () => {
  const refused = async (kind: string): Promise<unknown> => {
    const rollout = followRollout(gateway, kind, 'default', 'nobody');
    const { value } = await rollout.next();
    expect(await rollout.next()).toMatchObject({ done: true });
    return value;
  };
  expect(await refused('DEPLOYMENT')).toMatchObject({
    errors: [
      {
        message: 'there is no Deployment "nobody" in the namespace "default"',
        extensions: { code: 'NOT_FOUND', argument: 'workload' },
      },
    ],
  });
  for (const kind of ['JOB', 'CRON_JOB']) {
    expect(await refused(kind)).toMatchObject({
      errors: [
        {
          message: expect.stringMatching(/has no rollout: give a DEPLOYMENT, STATEFUL_SET or DAEMON_SET/),
          extensions: { code: 'BAD_USER_INPUT', argument: 'workload.kind' },
        },
      ],
    });
  }
});

test('a Job and a CronJob have no rollout', async () => {
  await using namespace = await testNamespace();
  const template = {
    spec: { restartPolicy: 'Never', containers: [{ name: 'main', image: 'shop/tool:1.0.0' }] },
  };
  const metadata = { namespace: namespace.name, name: 'tool' };
  const jobTemplate = { spec: { template } };
  await apply(
    { apiVersion: 'batch/v1', kind: 'Job', metadata, spec: { suspend: true, template } },
    {
      apiVersion: 'batch/v1',
      kind: 'CronJob',
      metadata,
      spec: { suspend: true, schedule: '0 0 1 1 *', jobTemplate },
    },
  );
  await workloadsBecome(gateway, namespace.name, (workloads) => workloads.length === 2);
  const { workloads } = await gateway.data<{ workloads: { nodes: object[] } }>(
    'query ($n: String!) { workloads(where: { namespaces: [$n] }) { nodes { kind rollout { status } } } }',
    { n: namespace.name },
  );
  expect(workloads.nodes).toEqual([
    { kind: 'JOB', rollout: null },
    { kind: 'CRON_JOB', rollout: null },
  ]);
});
