import { createSourceEventStream, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import type { ClusterView, Entries, ResourceView } from '../../src/model/cluster-view.ts';
import type { Entry } from '../../src/model/entries/entry.ts';
import { makeSchema, readSdl } from '../../src/resolvers/schema.ts';
import type { ChangeBatch } from '../../src/watchers/change-batch.ts';
import { meta, ownedBy, TestCluster } from '../model/entries.ts';
import { subscriptionContext } from '../support/subscription-context.ts';

const schema = makeSchema(readSdl());

/** The batches of a subscription, before anything of them is filled in. */
async function batches(
  cluster: ClusterView,
  subscription: string,
  variableValues: Record<string, unknown> = {},
): Promise<AsyncIterator<ChangeBatch<Entry>>> {
  const document = parse(subscription);
  expect(validate(schema, document)).toEqual([]);
  const stream = await createSourceEventStream({
    schema,
    document,
    variableValues,
    contextValue: subscriptionContext(cluster),
  });
  if (!(Symbol.asyncIterator in stream)) throw new Error(JSON.stringify(stream));
  return (stream as AsyncIterable<ChangeBatch<Entry>>)[Symbol.asyncIterator]();
}

/** The resources whose changes a subscription follows, each as often as it does. */
async function followed(subscription: string, variables?: Record<string, unknown>): Promise<string[]> {
  const { view } = new TestCluster();
  const resources: string[] = [];
  const watched = Object.entries(view).map(([name, part]) => {
    if (typeof part !== 'object' || !('changes' in part)) return [name, part];
    const changes = (): ReturnType<ResourceView<Entry>['changes']> => {
      resources.push(name);
      return part.changes();
    };
    const counted: object = new Proxy(part, {
      get: (_target, key) => {
        if (key === 'followed' || key === 'single') return counted;
        return key === 'changes' ? changes : bound(part, key);
      },
    });
    return [name, counted];
  });
  const stream = await batches(Object.fromEntries(watched) as ClusterView, subscription, variables);
  await stream.return?.();
  return resources.toSorted();
}

function bound(target: object, key: string | symbol): unknown {
  const value: unknown = Reflect.get(target, key, target);
  return typeof value === 'function' ? (value.bind(target) as unknown) : value;
}

const deployments = (object: string): string =>
  `subscription { workloads(where: { kinds: [DEPLOYMENT] }) { changes { object { ${object} } } } }`;

test('who selects no relation follows the objects alone', async () => {
  const ofWorkloads = ['cronjobs', 'daemonsets', 'deployments', 'jobs', 'statefulsets'];
  const all =
    'subscription { workloads { changes { type object { id name cluster { name state } replicas { ready } rollout { status } manifest } } } }';
  expect(await followed(all)).toEqual(ofWorkloads);
  expect(
    await followed('subscription { pods { changes { object { state containers { name } } } } }'),
  ).toEqual(['pods']);
});

test('who selects relations follows what is behind them, of the kinds that are subscribed to', async () => {
  expect(await followed(deployments('pods { totalCount }'))).toEqual(['deployments', 'pods', 'replicasets']);
  expect(await followed(deployments('rollout { revision }'))).toEqual(['controllerrevisions', 'deployments']);
  const statefulSets =
    'subscription { workloads(where: { kinds: [STATEFUL_SET] }) { changes { object { pods { totalCount } } } } }';
  expect(await followed(statefulSets)).toEqual(['pods', 'statefulsets']);
  expect(
    await followed('subscription { services { changes { object { endpoints { readyCount } } } } }'),
  ).toEqual(['endpointslices', 'services']);
});

test('relations behind relations count, to any depth', async () => {
  const deep = 'pods { nodes { services { nodes { endpoints { nodes { ready pod { name } } } } } } }';
  expect(await followed(deployments(deep))).toEqual([
    'deployments',
    'endpointslices',
    'pods',
    'replicasets',
    'services',
  ]);
});

test.each([
  ['a named fragment', '...F', 'fragment F on Deployment { pods { totalCount } }'],
  ['a fragment on an interface', '...F', 'fragment F on Workload { pods { totalCount } }'],
  [
    'a fragment in a fragment',
    '...F',
    'fragment F on KubernetesObject { ...G } fragment G on Node { ... on Deployment { pods { totalCount } } }',
  ],
  ['an inline fragment without a type', '... { pods { totalCount } }', ''],
  ['an alias', 'mine: pods { totalCount }', ''],
])('what is behind %s counts', async (_what, selected, fragments) => {
  expect(await followed(`${deployments(selected)} ${fragments}`)).toEqual([
    'deployments',
    'pods',
    'replicasets',
  ]);
});

test("a fragment on types that don't come doesn't count", async () => {
  expect(await followed(deployments('name ... on StatefulSet { pods { totalCount } }'))).toEqual([
    'deployments',
  ]);
});

test.each([
  ['pods @include(if: $yes) { totalCount }', true],
  ['pods @include(if: $no) { totalCount }', false],
  ['pods @skip(if: $yes) { totalCount }', false],
  ['pods @skip(if: $no) { totalCount }', true],
  ['... @include(if: $no) { pods { totalCount } }', false],
  ['... on Workload @skip(if: $no) { pods { totalCount } }', true],
  ['pods @include(if: $byDefault) { totalCount }', true],
])('%s counts: %s', async (selected, counts) => {
  const operation = deployments(
    `name isYes: name @include(if: $yes) isNo: name @include(if: $no) isSo: name @include(if: $byDefault) ${selected}`,
  );
  const withVariables = operation.replace(
    'subscription',
    'subscription ($yes: Boolean!, $no: Boolean!, $byDefault: Boolean! = true)',
  );
  const resources = await followed(withVariables, { yes: true, no: false });
  expect(resources).toEqual(counts ? ['deployments', 'pods', 'replicasets'] : ['deployments']);
});

/** A Deployment `web` with a pod, and a StatefulSet `db` with one. */
function webAndDb(): TestCluster {
  const cluster = new TestCluster(1_000);
  cluster.add('deployments', { metadata: meta('web') });
  cluster.add('replicasets', { metadata: meta('web-1', ownedBy('web')) });
  cluster.add('pods', { metadata: meta('web-1-a', ownedBy('web-1', 'ReplicaSet')) });
  cluster.add('statefulsets', { metadata: meta('db') });
  cluster.add('pods', { metadata: meta('db-0', ownedBy('db', 'StatefulSet')) });
  return cluster;
}

async function told(stream: AsyncIterator<ChangeBatch<Entry>>): Promise<string[]> {
  const { value } = (await stream.next()) as IteratorResult<ChangeBatch<Entry>, never>;
  return value.changes.map(({ type, entry }) => `${type} ${entry.name}`);
}

test('where a resource may not be read, nothing comes from there, and the rest goes on', async () => {
  const cluster = webAndDb();
  const stream = await batches(
    cluster.view,
    'subscription { workloads(snapshot: false) { changes { object { pods { totalCount } } } } }',
  );
  expect(await told(stream)).toEqual([]);
  cluster.refused.add('replicasets');
  cluster.add('pods', {
    metadata: meta('web-1-a', { ...ownedBy('web-1', 'ReplicaSet'), resourceVersion: '2' }),
  });
  cluster.add('pods', { metadata: meta('db-0', { ...ownedBy('db', 'StatefulSet'), resourceVersion: '3' }) });
  expect(await told(stream)).toEqual(['MODIFIED db']);
  cluster.refused.delete('replicasets');
  cluster.add('pods', {
    metadata: meta('web-1-a', { ...ownedBy('web-1', 'ReplicaSet'), resourceVersion: '4' }),
  });
  expect(await told(stream)).toEqual(['MODIFIED web']);
});

test('what others are found through counts when it comes and goes, not whenever it changes', async () => {
  const cluster = webAndDb();
  const stream = await batches(cluster.view, deployments('pods { totalCount }'));
  expect(await told(stream)).toEqual(['ADDED web']);
  const replicaSet = (name: string, resourceVersion: string): Entries['replicasets']['object'] => ({
    metadata: meta(name, { ...ownedBy('web'), resourceVersion }),
  });
  const pending = told(stream);
  cluster.add('replicasets', replicaSet('web-1', '2'));
  await new Promise((resolve) => setImmediate(resolve));
  cluster.add('deployments', { metadata: meta('web', { resourceVersion: '3' }) });
  cluster.add('deployments', { metadata: meta('next', { resourceVersion: '4' }) });
  // The change of the ReplicaSet would have come before, and alone.
  expect(await pending).toEqual(['MODIFIED web', 'ADDED next']);
  cluster.remove('replicasets', 'web-1');
  expect(await told(stream)).toEqual(['MODIFIED web']);
});

test('a fragment that is used again and again, one in another, is looked at once', async () => {
  const cluster = webAndDb();
  const levels = 40;
  const fragments = Array.from(
    { length: levels },
    (_, level) =>
      `fragment F${level} on Pod { name a: workload { ...W${level} } b: workload { ...W${level} } }
     fragment W${level} on Workload { pods { nodes { ${level + 1 < levels ? `...F${level + 1}` : 'name'} } } }`,
  );
  const stream = await batches(
    cluster.view,
    `subscription { workloads(where: { kinds: [DEPLOYMENT] }) { changes { object { name pods { nodes { ...F0 } } } } } } ${fragments.join(' ')}`,
  );
  expect(await told(stream)).toEqual(['ADDED web']);
  cluster.add('pods', {
    metadata: meta('web-1-a', { ...ownedBy('web-1', 'ReplicaSet'), resourceVersion: '2' }),
  });
  expect(await told(stream)).toEqual(['MODIFIED web']);
});

test.each([
  ['DEPLOYMENT', 'deployments', 'replicasets'],
  ['STATEFUL_SET', 'statefulsets', undefined],
  ['DAEMON_SET', 'daemonsets', undefined],
  ['JOB', 'jobs', undefined],
  ['CRON_JOB', 'cronjobs', 'jobs'],
] as const)(
  'a %s has the events of its pods, so that it counts which pods it has, and not how they are',
  async (kind, resource, between) => {
    const cluster = new TestCluster(1_000);
    const addWorkload = (resourceVersion: string): void => {
      cluster.add(resource, { metadata: meta('top', { resourceVersion }) });
    };
    addWorkload('1');
    if (between !== undefined) cluster.add(between, { metadata: meta('middle', ownedBy('top')) });
    const podOf = (owner: string, resourceVersion: string): void => {
      cluster.add('pods', { metadata: meta('pod', { ...ownedBy(owner), resourceVersion }) });
    };
    const owner = between === undefined ? 'top' : 'middle';
    const involvedObject = { kind: 'Pod', namespace: 'default', name: 'pod', uid: 'uid of pod' };
    cluster.add('events', { metadata: meta('event'), involvedObject });
    const stream = await batches(
      cluster.view,
      `subscription { workloads(where: { kinds: [${kind}] }, snapshot: false) { changes { object { events { totalCount } } } } }`,
    );
    expect(await told(stream)).toEqual([]);
    podOf(owner, '2');
    expect(await told(stream)).toEqual(['MODIFIED top']);

    const pending = told(stream);
    podOf(owner, '3');
    await new Promise((resolve) => setImmediate(resolve));
    cluster.add(resource, { metadata: meta('next') });
    // The change of the pod would have come before, and alone.
    expect(await pending).toEqual(['ADDED next']);

    cluster.add('events', { metadata: meta('event', { resourceVersion: '2' }), involvedObject });
    expect(await told(stream)).toEqual(['MODIFIED top']);
    podOf('nobody', '4');
    expect(await told(stream)).toEqual(['MODIFIED top']);
    podOf(owner, '5');
    expect(await told(stream)).toEqual(['MODIFIED top']);
    cluster.remove('pods', 'pod');
    expect(await told(stream)).toEqual(['MODIFIED top']);
  },
);
