import { isObjectType, type GraphQLObjectType } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeSchema, readSdl } from '../../../src/resolvers/schema.ts';
import { testGateway, type TestGateway } from '../../support/gateway.ts';
import { testNamespace, type TestNamespace } from '../../support/namespace.ts';
import { Comparison, faultsOf } from './compare.ts';
import type { Raw } from './oracle.ts';
import { oracles } from './oracles/index.ts';
import { selectionOf } from './selection.ts';
import { allStatesAreThere } from './settled.ts';
import { applyAllStates, releaseAllStates } from './states.ts';
import { World } from './world.ts';

const schema = makeSchema(readSdl());
/** Where the objects of each type are found. */
const lists: readonly { typeName: string; kind: string; list: string; where: object }[] = [
  { typeName: 'Deployment', kind: 'Deployment', list: 'workloads', where: { kinds: ['DEPLOYMENT'] } },
  { typeName: 'StatefulSet', kind: 'StatefulSet', list: 'workloads', where: { kinds: ['STATEFUL_SET'] } },
  { typeName: 'DaemonSet', kind: 'DaemonSet', list: 'workloads', where: { kinds: ['DAEMON_SET'] } },
  { typeName: 'Job', kind: 'Job', list: 'workloads', where: { kinds: ['JOB'] } },
  { typeName: 'CronJob', kind: 'CronJob', list: 'workloads', where: { kinds: ['CRON_JOB'] } },
  { typeName: 'Pod', kind: 'Pod', list: 'pods', where: {} },
  { typeName: 'Service', kind: 'Service', list: 'services', where: {} },
  { typeName: 'Event', kind: 'Event', list: 'events', where: {} },
  { typeName: 'Namespace', kind: 'Namespace', list: 'namespaces', where: {} },
  { typeName: 'ClusterNode', kind: 'Node', list: 'clusterNodes', where: {} },
];

/** What none of the objects has, as Kubernetes never gives it to them, or not while they can be looked at. */
const neverThere = [
  'Cluster.message',
  'ClusterNode.deletionTimestamp',
  'CronJob.conditions',
  'CronJob.revisions',
  'CronJob.rollout',
  'DaemonSet.conditions',
  'Job.revisions',
  'Job.rollout',
  'Namespace.deletionTimestamp',
  'StatefulSet.conditions',
];

let gateway: TestGateway;
let namespace: TestNamespace;
beforeAll(async () => {
  // Nobody else asks for everything at once.
  gateway = await testGateway(undefined, { limits: { cost: Number.MAX_SAFE_INTEGER } });
  namespace = await testNamespace();
  await applyAllStates(namespace.name);
  await allStatesAreThere(gateway, namespace.name);
});
afterAll(async () => {
  await gateway[Symbol.asyncDispose]();
  await releaseAllStates(namespace.name);
  await namespace[Symbol.asyncDispose]();
});

const compared = new Set(
  Object.entries(oracles).flatMap(([type, fields]) =>
    Object.entries(fields)
      .filter(([, oracle]) => typeof oracle === 'object')
      .map(([field]) => `${type}.${field}`),
  ),
);

/** Fields whose oracle names another test aren't asked for, on the type itself or on an interface of it. */
function leftOut(type: GraphQLObjectType): ReadonlySet<string> {
  const names = [type, ...type.getInterfaces()].map(({ name }) => name);
  const inherited = names.flatMap((name) =>
    [...compared].filter((field) => field.startsWith(`${name}.`)).map((field) => field.split('.')[1]),
  );
  return new Set([...compared, ...inherited.map((field) => `${type.name}.${field}`)]);
}

/** All objects of a type with all of their fields. */
async function answersFor({ typeName, list, where }: (typeof lists)[number]): Promise<Raw[]> {
  const type = schema.getType(typeName) as GraphQLObjectType;
  const inNamespace = { namespaces: [namespace.name], ...where };
  const filter =
    list === 'clusterNodes' ? {} : list === 'namespaces' ? { search: namespace.name } : inNamespace;
  const filterType = {
    workloads: 'Workload',
    pods: 'Pod',
    services: 'Service',
    events: 'Event',
    namespaces: 'Namespace',
    clusterNodes: 'ClusterNode',
  };
  const data = await gateway.data<Record<string, { nodes: Raw[] }>>(
    `query ($where: ${filterType[list as 'pods']}Filter) {
      ${list}(where: $where, first: 1000) { nodes { __typename ... on ${typeName} { ${selectionOf(schema, type, leftOut(type))} } } }
    }`,
    { where: filter },
  );
  return data[list]?.nodes ?? [];
}

/** kubectl's and the gateway's word on the same versions of all objects: it is asked again if something has changed in between. */
async function askBoth(): Promise<{ world: World; answers: Map<string, Raw[]> }> {
  let earlier: World | undefined;
  for (;;) {
    const world = await World.read(namespace.name, earlier);
    earlier = world;
    const answers = new Map<string, Raw[]>();
    for (const list of lists) answers.set(list.typeName, await answersFor(list));
    const same = lists.every(({ typeName, kind }) => {
      const given = versions(answers.get(typeName) ?? [], (answer) => [answer.uid, answer.resourceVersion]);
      return given === versions(world.all(kind), ({ metadata }) => [metadata.uid, metadata.resourceVersion]);
    });
    if (same) return { world, answers };
  }
}

function versions(objects: readonly Raw[], identify: (object: Raw) => string[]): string {
  return objects
    .map((object) => identify(object).join(' '))
    .toSorted()
    .join('\n');
}

test('every oracle is for a field of the schema', () => {
  expect(faultsOf(schema, oracles)).toEqual([]);
});

test('every field of every object says what kubectl says', async () => {
  const { world, answers } = await askBoth();
  const comparison = new Comparison(schema, oracles, world);
  for (const { typeName, kind } of lists) {
    const type = schema.getType(typeName);
    if (!isObjectType(type)) throw new Error(`no type ${typeName}`);
    for (const answer of answers.get(typeName) ?? []) {
      const raw = world.all(kind).find(({ metadata }) => metadata.uid === answer.uid);
      comparison.compareObject(type, answer, raw, `${typeName} ${raw.metadata.name}`);
    }
  }
  expect(comparison.differences).toEqual([]);
  expect(comparison.neverSeen).toEqual(neverThere);
});
