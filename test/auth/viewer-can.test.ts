import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { callersGateway, type CallersGateway } from '../support/callers.ts';
import { apply, kubectl } from '../support/kubectl.ts';
import { testNamespace, type TestNamespace } from '../support/namespace.ts';
import { giveRights, readEverything, type Rule } from '../support/rights.ts';
import { jobTemplate, workload } from '../support/workload-objects.ts';

let gateway: CallersGateway;
let namespace: TestNamespace;

const someone = (): string => `user-${randomBytes(4).toString('hex')}`;

const actions = [
  'VIEW',
  'UPDATE',
  'SCALE',
  'RESTART',
  'ROLL_BACK',
  'PAUSE',
  'RUN',
  'DELETE',
  'EVICT',
  'VIEW_LOGS',
] as const;
const asked = actions.map((action) => `${action}: viewerCan(action: ${action})`).join(' ');
type Answers = Record<(typeof actions)[number], boolean>;

function allowedOf(answers: Answers | undefined): string[] {
  return actions.filter((action) => answers?.[action] === true);
}

beforeAll(async () => {
  gateway = await callersGateway();
  namespace = await testNamespace();
  const { name } = namespace;
  await apply(
    workload('Deployment', name, { replicas: 3 }),
    {
      apiVersion: 'batch/v1',
      kind: 'CronJob',
      metadata: { namespace: name, name: 'nightly' },
      spec: { schedule: '0 0 1 1 *', jobTemplate: { spec: { template: jobTemplate() } } },
    },
    {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { namespace: name, name: 'web' },
      spec: { selector: { app: 'web' }, ports: [{ port: 80 }] },
    },
  );
  await kubectl(['-n', name, 'rollout', 'status', 'deployment/web']);
});

afterAll(async () => {
  await gateway[Symbol.asyncDispose]();
  await namespace[Symbol.asyncDispose]();
});

async function answersOf(username: string): Promise<Record<string, string[]>> {
  const where = `where: { namespaces: ["${namespace.name}"] }`;
  const { workloads, pods, services } = await gateway
    .as(username)
    .data<Record<string, { nodes: (Answers & { name: string })[] }>>(
      `{ workloads(${where}) { nodes { name ${asked} } } pods(${where}) { nodes { name ${asked} } } services(${where}) { nodes { name ${asked} } } }`,
    );
  return {
    Deployment: allowedOf(workloads?.nodes.find(({ name }) => name === 'web')),
    CronJob: allowedOf(workloads?.nodes.find(({ name }) => name === 'nightly')),
    Pod: allowedOf(pods?.nodes[0]),
    Service: allowedOf(services?.nodes[0]),
  };
}

const rule = (apiGroup: string, resource: string, ...verbs: string[]): Rule => ({
  apiGroups: [apiGroup],
  resources: [resource],
  verbs,
});

test('each action takes what its requests take, and is false where there is no such action', async () => {
  const reader = someone();
  await using _reads = await giveRights(reader, readEverything, namespace.name);
  // `*` in the rules is the logs as well.
  expect(await answersOf(reader)).toEqual({
    Deployment: ['VIEW', 'VIEW_LOGS'],
    CronJob: ['VIEW', 'VIEW_LOGS'],
    Pod: ['VIEW', 'VIEW_LOGS'],
    Service: ['VIEW'],
  });
  const writer = someone();
  const rules = [
    ...readEverything,
    rule('apps', 'deployments', 'patch'),
    rule('apps', 'deployments/scale', 'patch'),
    rule('batch', 'jobs', 'create'),
    rule('batch', 'cronjobs', 'patch', 'delete'),
    rule('', 'pods/eviction', 'create'),
    rule('', 'pods', 'delete'),
    rule('', 'services', 'patch'),
  ];
  await using _writes = await giveRights(writer, rules, namespace.name);
  expect(await answersOf(writer)).toEqual({
    Deployment: ['VIEW', 'UPDATE', 'SCALE', 'RESTART', 'ROLL_BACK', 'PAUSE', 'VIEW_LOGS'],
    CronJob: ['VIEW', 'UPDATE', 'PAUSE', 'RUN', 'DELETE', 'VIEW_LOGS'],
    Pod: ['VIEW', 'DELETE', 'EVICT', 'VIEW_LOGS'],
    Service: ['VIEW', 'UPDATE'],
  });
});

test('what is allowed with a single object is allowed with that one', async () => {
  const username = someone();
  const pods = (
    await kubectl(['-n', namespace.name, 'get', 'pods', '-o', 'jsonpath={.items[*].metadata.name}'])
  ).split(' ');
  const [one = ''] = pods;
  const deleting = { ...rule('', 'pods', 'delete'), resourceNames: [one] };
  await using _given = await giveRights(username, [...readEverything, deleting], namespace.name);
  const query = '{ pods { nodes { name viewerCan(action: DELETE) } } }';
  const { transport } = gateway.cluster;
  const caller = gateway.as(username);
  await caller.data('{ pods { totalCount } }');
  const before = transport.requestCount;
  const answer = await caller.data<{ pods: { nodes: { name: string; viewerCan: boolean }[] } }>(query);
  expect(answer.pods.nodes.filter(({ viewerCan }) => viewerCan).map(({ name }) => name)).toEqual([one]);
  // To get and to delete any of them, and to delete the one: the rules say that no other need be asked about.
  expect(transport.requestCount - before).toBe(3);
  await caller.data(query);
  expect(transport.requestCount - before).toBe(3);
});
