import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { encodeGlobalId } from '../../src/model/global-id.ts';
import { callersGateway, type CallersGateway, type TestCaller } from '../support/callers.ts';
import { apply, kubectl } from '../support/kubectl.ts';
import { testNamespace, type TestNamespace } from '../support/namespace.ts';
import { giveRights, readEverything, type Rule } from '../support/rights.ts';
import { workload } from '../support/workload-objects.ts';

let gateway: CallersGateway;
/** Both hold the same. */
let open: TestNamespace;
let hidden: TestNamespace;

const someone = (): string => `user-${randomBytes(4).toString('hex')}`;
const read = (resources: string[], more: Partial<Rule> = {}): Rule => ({
  apiGroups: ['', 'apps'],
  resources,
  verbs: ['get', 'list', 'watch'],
  ...more,
});

interface Ref {
  readonly name: string;
  readonly namespace: string;
}

async function podsOf(namespace: string): Promise<string[]> {
  const names = await kubectl(['-n', namespace, 'get', 'pods', '-o', 'jsonpath={.items[*].metadata.name}']);
  return names.split(' ').filter((name) => name !== '');
}

/** What kubectl says to a user whom it refuses. */
async function refusal(username: string, ...args: string[]): Promise<string> {
  const error = await kubectl(['--as', username, ...args]).then(
    () => new Error('kubectl was not refused'),
    (error: unknown) => error as Error,
  );
  return /Error from server \(Forbidden\): (.*)/.exec(error.message)?.[1] ?? error.message;
}

async function refusals(caller: TestCaller, query: string): Promise<{ message: string; code: string }[]> {
  const { errors = [] } = await caller.ask(query);
  return errors.map(({ message, extensions }) => ({ message, code: extensions.code }));
}

const podQuery = ({ namespace, name }: Ref): string =>
  `{ pod(ref: { namespace: "${namespace}", name: "${name}" }) { name namespace } }`;

beforeAll(async () => {
  gateway = await callersGateway();
  [open, hidden] = await Promise.all([testNamespace(), testNamespace()]);
  for (const { name } of [open, hidden]) {
    await apply(workload('Deployment', name), {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { namespace: name, name: 'web' },
      spec: { selector: { app: 'web' }, ports: [{ port: 80 }] },
    });
    await kubectl(['-n', name, 'rollout', 'status', 'deployment/web']);
  }
});

afterAll(async () => {
  await gateway[Symbol.asyncDispose]();
  await open[Symbol.asyncDispose]();
  await hidden[Symbol.asyncDispose]();
});

test('whoever has no rights is refused in the words of kubectl, whether or not anything is there', async () => {
  const username = someone();
  const caller = gateway.as(username);
  const [there = ''] = await podsOf(open.name);
  const lists = [
    { field: 'pods', args: ['get', 'pods', '-n', open.name] },
    { field: 'services', args: ['get', 'services', '-n', open.name] },
    { field: 'events', args: ['get', 'events', '-n', open.name] },
  ];
  for (const { field, args } of lists) {
    const asked = `{ ${field}(where: { namespaces: ["${open.name}"] }) { totalCount } }`;
    expect(await refusals(caller, asked)).toEqual([
      { message: await refusal(username, ...args), code: 'FORBIDDEN' },
    ]);
  }
  expect(await refusals(caller, '{ pods { totalCount } }')).toEqual([
    { message: await refusal(username, 'get', 'pods', '-A'), code: 'FORBIDDEN' },
  ]);
  for (const field of ['clusterNodes', 'namespaces', 'workloads'])
    expect(await refusals(caller, `{ ${field} { totalCount } }`)).toMatchObject([{ code: 'FORBIDDEN' }]);
  for (const name of [there, 'not-there']) {
    expect(await refusals(caller, podQuery({ namespace: open.name, name }))).toEqual([
      { message: await refusal(username, '-n', open.name, 'get', 'pod', name), code: 'FORBIDDEN' },
    ]);
  }
  // Of resources of a group kubectl says which.
  const ref = `{ kind: DEPLOYMENT, namespace: "${open.name}", name: "web" }`;
  expect(await refusals(caller, `{ workload(ref: ${ref}) { name } }`)).toEqual([
    { message: await refusal(username, '-n', open.name, 'get', 'deployment', 'web'), code: 'FORBIDDEN' },
  ]);
  const { name: cluster } = gateway.cluster;
  const idOf = (name: string) => encodeGlobalId({ cluster, typeName: 'Pod', namespace: open.name, name });
  const nodes = await caller.ask(`{ nodes(ids: ["${idOf(there)}", "${idOf('not-there')}"]) { id } }`);
  expect(nodes.data).toEqual({ nodes: [null, null] });
  expect(nodes.errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN', 'FORBIDDEN']);
});

test('whoever may read one namespace sees it in every list, count, search and relation, and nothing else', async () => {
  const username = someone();
  await using _given = await giveRights(username, readEverything, open.name);
  const caller = gateway.as(username);
  const pods = await podsOf(open.name);
  const seen = await caller.data<Record<string, { totalCount: number; nodes: Ref[] }>>(`{
    pods { totalCount nodes { name namespace } }
    found: pods(where: { search: "web" }) { totalCount nodes { name namespace } }
    workloads { totalCount nodes { name namespace } }
    services(orderBy: { field: CREATED_AT, direction: DESC }) { totalCount nodes { name namespace } }
    events { totalCount nodes { name namespace } }
  }`);
  for (const { nodes, totalCount } of Object.values(seen)) {
    expect(new Set(nodes.map(({ namespace }) => namespace))).toEqual(new Set([open.name]));
    expect(totalCount).toBe(nodes.length);
  }
  expect(seen['pods']?.nodes.map(({ name }) => name).toSorted()).toEqual(pods.toSorted());
  const both = `pods(where: { namespaces: ["${open.name}", "${hidden.name}"] }) { totalCount }`;
  expect(await caller.data(`{ ${both} }`)).toEqual({ pods: { totalCount: pods.length } });
  expect(
    await refusals(caller, `{ pods(where: { namespaces: ["${hidden.name}"] }) { totalCount } }`),
  ).toEqual([{ message: await refusal(username, '-n', hidden.name, 'get', 'pods'), code: 'FORBIDDEN' }]);
  const related = await caller.data<{ workload: Record<string, { totalCount: number }> }>(`{
    workload(ref: { kind: DEPLOYMENT, namespace: "${open.name}", name: "web" }) {
      pods { totalCount } services { totalCount } revisions { totalCount }
    } }`);
  expect(related.workload).toEqual({
    pods: { totalCount: pods.length },
    services: { totalCount: 1 },
    revisions: { totalCount: 1 },
  });
  const namespace = `namespace(name: "${open.name}") { name podCounts { total } workloadCounts { total } serviceCount }`;
  expect(await caller.data(`{ ${namespace} }`)).toEqual({
    namespace: {
      name: open.name,
      podCounts: { total: pods.length },
      workloadCounts: { total: 1 },
      serviceCount: 1,
    },
  });
  for (const name of [hidden.name, 'not-there'])
    expect(await refusals(caller, `{ namespace(name: "${name}") { name } }`)).toEqual([
      { message: await refusal(username, 'get', 'namespace', name), code: 'FORBIDDEN' },
    ]);
});

test('who may list and not get sees objects in lists and relations, and may not ask for one by its name', async () => {
  const username = someone();
  const rules = [read(['pods', 'replicasets', 'deployments'], { verbs: ['list'] })];
  await using _given = await giveRights(username, rules, open.name);
  const caller = gateway.as(username);
  const [name = ''] = await podsOf(open.name);
  const { pods } = await caller.data<{ pods: { nodes: { workload: Ref }[] } }>(
    '{ pods { nodes { workload { name namespace } services { totalCount } node { name } } } }',
  );
  expect(pods.nodes[0]).toEqual({
    workload: { name: 'web', namespace: open.name },
    services: { totalCount: 0 },
    node: null,
  });
  expect(await refusals(caller, podQuery({ namespace: open.name, name }))).toEqual([
    { message: await refusal(username, '-n', open.name, 'get', 'pod', name), code: 'FORBIDDEN' },
  ]);
  const stream = await caller.subscribe('subscription { pods { synced } }');
  const { value } = await stream.next();
  expect(value?.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  expect(value?.errors?.[0]?.message).toContain('cannot watch resource "pods"');
});

test('who may get single objects by their names sees those', async () => {
  const username = someone();
  const [name = ''] = await podsOf(open.name);
  const rules = [
    read(['pods'], { verbs: ['get'], resourceNames: [name, 'not-there'] }),
    read(['services'], { verbs: ['get', 'list'], resourceNames: ['web'] }),
  ];
  await using _given = await giveRights(username, rules, open.name);
  const caller = gateway.as(username);
  expect(await caller.data(podQuery({ namespace: open.name, name }))).toEqual({
    pod: { name, namespace: open.name },
  });
  expect(await caller.data(podQuery({ namespace: open.name, name: 'not-there' }))).toEqual({ pod: null });
  expect(await refusals(caller, podQuery({ namespace: open.name, name: 'other' }))).toMatchObject([
    { code: 'FORBIDDEN' },
  ]);
  for (const field of ['pods', 'services'])
    expect(await refusals(caller, `{ ${field} { totalCount } }`)).toMatchObject([{ code: 'FORBIDDEN' }]);
});

test('the logs of a workload take the right to list pods, as with kubectl', async () => {
  const username = someone();
  const rules = [read(['pods', 'pods/log', 'deployments', 'replicasets'], { verbs: ['get'] })];
  await using _given = await giveRights(username, rules, open.name);
  const ref = `{ kind: DEPLOYMENT, namespace: "${open.name}", name: "web" }`;
  const query = `subscription { logs(where: { workload: ${ref}, follow: false }) { synced } }`;
  const { value } = await (await gateway.as(username).subscribe(query)).next();
  expect(value?.errors).toMatchObject([
    {
      message: await refusal(username, '-n', open.name, 'logs', 'deployment/web'),
      extensions: { code: 'FORBIDDEN' },
    },
  ]);
});

test('workloads are those of the kinds that may be listed', async () => {
  const username = someone();
  await using _given = await giveRights(username, [read(['deployments'])], open.name);
  const caller = gateway.as(username);
  expect(await caller.data('{ workloads { nodes { name kind } } }')).toEqual({
    workloads: { nodes: [{ name: 'web', kind: 'DEPLOYMENT' }] },
  });
  expect(
    await refusals(caller, '{ workloads(where: { kinds: [JOB, CRON_JOB] }) { totalCount } }'),
  ).toMatchObject([{ code: 'FORBIDDEN' }]);
});

test('who may read the whole cluster sees what the kubeconfig does', async () => {
  const username = someone();
  await using _given = await giveRights(username, readEverything);
  const query =
    '{ namespaces(first: 1000) { totalCount } clusterNodes { nodes { name } } clusters { state message } }';
  const own = await gateway.as('admin', ['system:masters']).data(query);
  expect(await gateway.as(username).data(query)).toEqual(own);
  expect(own).toMatchObject({ clusters: [{ state: 'SYNCED', message: null }] });
});

test('rights are asked for once for all who ask at the same time, and again only when they are old', async () => {
  const username = someone();
  await using _given = await giveRights(username, readEverything, open.name);
  const { transport } = gateway.cluster;
  const caller = gateway.as(username);
  // So that it is known where roles are bound.
  while (!gateway.cluster.access.isFollowing) await new Promise((resolve) => setImmediate(resolve));
  const before = transport.requestCount;
  await Promise.all(Array.from({ length: 20 }, () => caller.data('{ pods { totalCount } }')));
  // Who it is, what holds everywhere, and what holds in the one namespace.
  expect(transport.requestCount - before).toBe(3);
  await caller.data('{ pods { totalCount } workloads { totalCount } }');
  expect(transport.requestCount - before).toBe(3);
});
