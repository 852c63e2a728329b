import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { event, hasReasons } from '../support/events.ts';
import { Folded, type Update } from '../support/folded.ts';
import { testGateway, type TestGateway } from '../support/gateway.ts';
import { apply, kubectl } from '../support/kubectl.ts';
import { testNamespace, type TestNamespace } from '../support/namespace.ts';
import { deployment, pod } from '../support/objects.ts';

let gateway: TestGateway;
let namespace: TestNamespace;
beforeAll(async () => {
  gateway = await testGateway();
  namespace = await testNamespace();
});
afterAll(async () => {
  await gateway[Symbol.asyncDispose]();
  await namespace[Symbol.asyncDispose]();
});

interface Row {
  name: string;
  reason: string;
  involvedObject: { kind: string; name: string; uid: string | null };
  object: { __typename: string; uid: string; name: string } | null;
}

const row = `name reason involvedObject { kind name uid }
  object { __typename ... on KubernetesObject { uid name } ... on Namespace { uid name } }`;

/** Waits, by a subscription, until the events of a namespace are as wanted. */
async function eventsBecome({ name }: { name: string }, wanted: (events: Row[]) => boolean): Promise<void> {
  const query = `subscription ($n: String!) { events(where: { namespaces: [$n] }) {
    reset synced changes { type id uid object { ${row} } } } }`;
  const events = new Folded(gateway.subscribe<Record<string, Update<Row>>>(query, { n: name }));
  await events.until(wanted);
  await events.end();
}

/** What kubectl says events are about, and why they were written. */
async function listedByKubectl(of: string, nameOfObject: string): Promise<string[]> {
  const { items } = JSON.parse(await kubectl(['-n', of, 'get', 'events', '-o', 'json'])) as { items: Row[] };
  return items
    .filter(({ involvedObject }) => involvedObject.name.startsWith(nameOfObject))
    .map(kindAndReason);
}

function kindAndReason({ involvedObject, reason }: Row): string {
  return `${involvedObject.kind} ${reason}`;
}

async function list(where: object, page = ''): Promise<{ nodes: Row[]; totalCount: number; cursor: string }> {
  const { events } = await gateway.data<{
    events: { nodes: Row[]; totalCount: number; pageInfo: { endCursor: string } };
  }>(
    `query ($where: EventFilter) { events(where: $where${page}) { totalCount pageInfo { endCursor } nodes { ${row} } } }`,
    { where: { namespaces: [namespace.name], ...where } },
  );
  return { ...events, cursor: events.pageInfo.endCursor };
}

describe('the events of an object', () => {
  test('are those of a Deployment, its ReplicaSet and its pods, and lead back to what is in the schema', async () => {
    await using own = await testNamespace();
    await apply(deployment(own.name, 'web'), deployment(own.name, 'other'));
    await eventsBecome(own, (events) =>
      hasReasons(events, {
        ScalingReplicaSet: 2,
        SuccessfulCreate: 2,
        Scheduled: 2,
        Pulled: 2,
        Created: 2,
        Started: 2,
      }),
    );
    const { workload } = await gateway.data<{
      workload: {
        uid: string;
        events: { totalCount: number; nodes: Row[] };
        pods: { nodes: { uid: string; events: { totalCount: number; nodes: Row[] } }[] };
      };
    }>(
      `query ($n: String!) { workload(ref: { kind: DEPLOYMENT, namespace: $n, name: "web" }) {
        uid events { totalCount nodes { ${row} } } pods { nodes { uid events { totalCount nodes { ${row} } } } } } }`,
      { n: own.name },
    );
    const { events, pods } = workload;
    const listed = await listedByKubectl(own.name, 'web');
    expect(events.nodes.map(kindAndReason).toSorted()).toEqual(listed.toSorted());
    expect(events.totalCount).toBe(listed.length);
    for (const { involvedObject, object } of events.nodes) {
      const { kind: __typename, uid, name } = involvedObject;
      expect(object).toEqual(__typename === 'ReplicaSet' ? null : { __typename, uid, name });
    }
    const ofPod = events.nodes.filter(({ involvedObject }) => involvedObject.kind === 'Pod');
    expect(pods.nodes.map((one) => one.events)).toEqual([{ totalCount: 4, nodes: ofPod }]);
    const scaling = events.nodes.find(({ reason }) => reason === 'ScalingReplicaSet');
    expect(scaling?.object?.uid).toBe(workload.uid);
  });

  test('are those of a CronJob, its Jobs and their pods', async () => {
    await using own = await testNamespace();
    const container = { name: 'main', image: 'shop/tool:1.0.0' };
    const jobSpec = { template: { spec: { restartPolicy: 'Never', containers: [container] } } };
    await apply({
      apiVersion: 'batch/v1',
      kind: 'CronJob',
      metadata: { namespace: own.name, name: 'nightly' },
      spec: { schedule: '0 3 * * *', suspend: true, jobTemplate: { spec: jobSpec } },
    });
    await kubectl(['-n', own.name, 'create', 'job', 'nightly-now', '--from=cronjob/nightly']);
    await eventsBecome(own, (events) =>
      hasReasons(events, {
        SuccessfulCreate: 1,
        Scheduled: 1,
        Pulled: 1,
        Created: 1,
        Started: 1,
        Completed: 1,
      }),
    );
    const { workload } = await gateway.data<{ workload: { events: { nodes: Row[] } } }>(
      `query ($n: String!) { workload(ref: { kind: CRON_JOB, namespace: $n, name: "nightly" }) { events { nodes { ${row} } } } }`,
      { n: own.name },
    );
    const { nodes } = workload.events;
    // The controller of CronJobs may have more to say about a Job that it hasn't made.
    expect(nodes.map(kindAndReason)).toEqual(
      expect.arrayContaining(['Job SuccessfulCreate', 'Job Completed', 'Pod Scheduled', 'Pod Started']),
    );
    expect(nodes.find(({ involvedObject }) => involvedObject.kind === 'Job')?.object?.__typename).toBe('Job');
  });

  test('are found by its uid, or by its name where the event has none, and not those of a former one', async () => {
    await using own = await testNamespace();
    await apply(pod(own.name, 'bare'));
    const about = (uid?: string) => ({
      involvedObject: { kind: 'Pod', namespace: own.name, name: 'bare', ...(uid !== undefined && { uid }) },
    });
    await apply(
      event(own.name, 'nameless', about()),
      event(own.name, 'odd-uid', about('bare')),
      event(own.name, 'of-a-former-one', about('00000000-0000-0000-0000-000000000000')),
    );
    const written = ['nameless', 'odd-uid', 'of-a-former-one'];
    await eventsBecome(own, (events) => written.every((name) => events.some((one) => one.name === name)));
    const { pod: bare, events } = await gateway.data<{
      pod: { events: { nodes: Row[] } };
      events: { nodes: Row[] };
    }>(
      `query ($n: String!) {
        pod(ref: { namespace: $n, name: "bare" }) { events { nodes { ${row} } } }
        events(where: { namespaces: [$n], reasons: ["Tested"] }) { nodes { ${row} } } }`,
      { n: own.name },
    );
    const ofPod = bare.events.nodes.filter(({ reason }) => reason === 'Tested').map(({ name }) => name);
    expect(ofPod.toSorted()).toEqual(['nameless', 'odd-uid']);
    const objects = events.nodes.map(({ name, object }) => [name, object?.name ?? null]);
    expect(Object.fromEntries(objects)).toEqual({
      nameless: 'bare',
      'odd-uid': 'bare',
      'of-a-former-one': null,
    });
  });
});

test('an event of a node, whose uid is its name, is in the namespace default', async () => {
  const nodeName = `machine-of-${namespace.name}`;
  await apply(
    event('default', nodeName, {
      involvedObject: { apiVersion: 'v1', kind: 'Node', name: nodeName, uid: nodeName },
    }),
  );
  await eventsBecome({ name: 'default' }, (events) => events.some(({ name }) => name === nodeName));
  const { nodes } = await list({
    namespaces: ['default'],
    involvedKinds: ['node'],
    involvedNames: [nodeName],
  });
  expect(nodes).toMatchObject([{ involvedObject: { kind: 'Node', uid: nodeName }, object: null }]);
  await kubectl(['-n', 'default', 'delete', 'event', nodeName]);
});

describe('a list of events', () => {
  const at = (second: number): string => `2026-01-01T00:00:0${second}Z`;
  const seen = (second: number): object => ({ firstTimestamp: at(0), lastTimestamp: at(second) });
  beforeAll(async () => {
    const { name } = namespace;
    const involved = (kind: string, of: string): object => ({
      involvedObject: { kind, namespace: name, name: of },
    });
    await apply(
      event(name, 'a', { ...seen(1), ...involved('Pod', 'web-1'), message: 'pulling nginx' }),
      event(name, 'b', { ...seen(2), ...involved('Service', 'web'), reason: 'NginxReady', type: 'Warning' }),
      event(name, 'c', { ...seen(3), ...involved('Pod', 'nginx-1'), type: 'Notice' }),
      event(name, 'd', {
        ...seen(4),
        ...involved('Job', 'report'),
        metadata: { namespace: name, name: 'd', labels: { team: 'shop' } },
      }),
    );
    await eventsBecome(namespace, (events) => events.length === 4);
  });

  test.each<[filter: object, names: string[]]>([
    [{}, ['d', 'c', 'b', 'a']],
    [{ search: 'NGINX' }, ['c', 'b', 'a']],
    [{ search: 'web' }, ['b', 'a']],
    [{ search: '' }, ['d', 'c', 'b', 'a']],
    [{ types: ['WARNING'] }, ['b']],
    [{ types: ['OTHER', 'NORMAL'] }, ['d', 'c', 'a']],
    [{ reasons: ['NginxReady', 'Untested'] }, ['b']],
    [{ involvedKinds: ['pod', 'Job'] }, ['d', 'c', 'a']],
    [{ involvedKinds: ['Service'], involvedNames: ['web'] }, ['b']],
    [{ labelSelector: 'team=shop' }, ['d']],
    [{ labelSelector: '!team', types: ['NORMAL'] }, ['a']],
    [{ types: [] }, []],
    [{ namespaces: [] }, []],
  ])('narrowed by %j', async (filter, names) => {
    const { nodes, totalCount } = await list(filter);
    expect(nodes.map(({ name }) => name)).toEqual(names);
    expect(totalCount).toBe(names.length);
  });

  test('goes on where a page ended, though events have come, gone and been seen again meanwhile', async () => {
    const first = await list({}, ', first: 2');
    expect(first.nodes.map(({ name }) => name)).toEqual(['d', 'c']);
    const { name } = namespace;
    await kubectl(['-n', name, 'delete', 'event', 'c']);
    await apply(event(name, 'e', seen(9)));
    await kubectl([
      '-n',
      name,
      'patch',
      'event',
      'd',
      '-p',
      JSON.stringify({ lastTimestamp: at(8), count: 2 }),
    ]);
    await eventsBecome(
      namespace,
      (events) => events.some((one) => one.name === 'e') && !events.some((one) => one.name === 'c'),
    );
    const second = await list({}, `, first: 2, after: "${first.cursor}"`);
    expect(second.nodes.map((one) => one.name)).toEqual(['b', 'a']);
  });
});

test('an event is a node, with a manifest', async () => {
  await using own = await testNamespace();
  await apply(event(own.name, 'one', { related: { kind: 'Node', name: 'machine' } }));
  await eventsBecome(own, (events) => events.length === 1);
  const { events } = await gateway.data<{ events: { nodes: { id: string }[] } }>(
    'query ($n: String!) { events(where: { namespaces: [$n] }) { nodes { id } } }',
    { n: own.name },
  );
  const { node } = await gateway.data<{ node: { manifest: string } }>(
    `query ($id: ID!) { node(id: $id) { __typename id ... on Event {
      name labels action reportingInstance related { kind name namespace uid fieldPath apiVersion }
      cluster { name } manifest(format: JSON) } } }`,
    { id: events.nodes[0]?.id },
  );
  expect(node).toMatchObject({
    __typename: 'Event',
    id: events.nodes[0]?.id,
    name: 'one',
    labels: {},
    action: null,
    reportingInstance: null,
    related: { kind: 'Node', name: 'machine', namespace: null, uid: null, fieldPath: null, apiVersion: null },
  });
  expect(JSON.parse(node.manifest)).toMatchObject({ kind: 'Event', message: 'one happened' });
});

test('events of many workloads make no request to the cluster', async () => {
  const [cluster] = gateway.gateway.clusters.values();
  const before = cluster?.transport.requestCount;
  await gateway.data(
    `{ workloads { nodes { events { totalCount nodes { reason object { id } } } pods { nodes { events { totalCount } } } } }
      events(first: 1000) { nodes { id object { id } } } }`,
  );
  expect(cluster?.transport.requestCount).toBe(before);
});

test.each([
  ['where.labelSelector', '{ events(where: { labelSelector: "app=(" }) { totalCount } }'],
  ['where.clusters', '{ events(where: { clusters: ["elsewhere"] }) { totalCount } }'],
  ['after', '{ events(after: "nonsense") { totalCount } }'],
  ['first', '{ events(first: 1001) { totalCount } }'],
])('a wrong %s is answered with BAD_USER_INPUT', async (argument, query) => {
  const { errors } = await gateway.ask(query);
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
});
