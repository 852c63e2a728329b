import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { ControlPlane } from '../../dev/control-plane/control-plane.ts';
import { cable } from '../support/cable.ts';
import { contextsFile } from '../support/contexts-file.ts';
import { Folded, type Update } from '../support/folded.ts';
import { FoldedPage, pageFields, type PageUpdate } from '../support/folded-page.ts';
import { clusterBecomes, startTestGateway, type TestGateway } from '../support/gateway.ts';
import { applyTo, kubectl, kubectlOf, type Kubectl } from '../support/kubectl.ts';
import { testNamespace, type TestNamespace } from '../support/namespace.ts';
import { deployment } from '../support/objects.ts';
import { ownApiServer } from '../support/own-api-server.ts';

interface Row {
  readonly id: string;
  readonly name: string;
  readonly cluster: { readonly name: string };
}

const row = 'id name cluster { name }';
const listed = `query ($where: WorkloadFilter) {
  workloads(where: $where) { nodes { ${row} } totalCount }
}`;
const followed = `subscription ($where: WorkloadFilter, $resumeFrom: String) {
  workloads(where: $where, resumeFrom: $resumeFrom) { reset synced cursor changes { type uid object { ${row} } } }
}`;
const followedPage = `subscription ($where: WorkloadFilter) {
  workloadPage(where: $where, first: 10) { ${pageFields} upserts { ${row} } }
}`;

/** Two clusters with a Deployment each, in a namespace of the same name. */
let namespace: TestNamespace;
let west: ControlPlane;
let inWest: Kubectl;
let where: { namespaces: string[] };
beforeAll(async () => {
  [namespace, west] = await Promise.all([testNamespace(), ownApiServer()]);
  inWest = kubectlOf(west);
  where = { namespaces: [namespace.name] };
  await inWest(['create', 'namespace', namespace.name]);
  await applyTo(kubectl, deployment(namespace.name, 'in-east', { replicas: 0 }));
  await applyTo(inWest, deployment(namespace.name, 'in-west', { replicas: 0 }));
}, 120_000);
afterAll(async () => {
  await west[Symbol.asyncDispose]();
  await namespace[Symbol.asyncDispose]();
});

const kubeconfigs = (): { east: string; west: string } => ({
  east: inject('cluster').kubeconfig,
  west: west.kubeconfig,
});
const placesOf = (rows: readonly Row[]): string[] =>
  rows.map(({ name, cluster }) => `${name} of ${cluster.name}`).toSorted();
const both = ['in-east of east', 'in-west of west'];

async function gatewayOfBoth(path: string): Promise<TestGateway> {
  const gateway = await startTestGateway({ files: [path], contexts: 'all' });
  await gateway.gateway.ready;
  return gateway;
}

function follow(gateway: TestGateway, variables: object = {}): Folded<Row> {
  return new Folded<Row>(gateway.subscribe<Record<string, Update<Row>>>(followed, { where, ...variables }));
}

function followPage(gateway: TestGateway): FoldedPage<Row> {
  return new FoldedPage<Row>(gateway.subscribe<Record<string, PageUpdate<Row>>>(followedPage, { where }));
}

test('one list holds what is in all clusters or in those that are named, and ids and references say in which', async () => {
  await using file = await contextsFile(kubeconfigs());
  await using gateway = await gatewayOfBoth(file.path);
  type Listed = { workloads: { nodes: Row[]; totalCount: number } };
  const { workloads } = await gateway.data<Listed>(listed, { where });
  expect(placesOf(workloads.nodes)).toEqual(both);
  expect(workloads.totalCount).toBe(2);
  const some = await gateway.data<Listed>(listed, { where: { ...where, clusters: ['west'] } });
  expect(placesOf(some.workloads.nodes)).toEqual(['in-west of west']);
  for (const { id, name, cluster } of workloads.nodes) {
    const node = `query ($id: ID!) { node(id: $id) { ... on Workload { ${row} } } }`;
    expect(await gateway.data(node, { id })).toEqual({ node: { id, name, cluster } });
  }
  expect(await gateway.data('{ clusters { name state } }')).toEqual({
    clusters: [
      { name: 'east', state: 'SYNCED' },
      { name: 'west', state: 'SYNCED' },
    ],
  });

  const single = `query ($ref: WorkloadRef!) { workload(ref: $ref) { ${row} } }`;
  const ref = { kind: 'DEPLOYMENT', namespace: namespace.name, name: 'in-west' };
  expect(await gateway.data(single, { ref: { ...ref, cluster: 'west' } })).toMatchObject({
    workload: { cluster: { name: 'west' } },
  });
  expect(await gateway.data(single, { ref: { ...ref, cluster: 'east' } })).toEqual({ workload: null });
  expect((await gateway.ask(single, { ref })).errors?.[0]).toMatchObject({
    message: expect.stringContaining('say which cluster: "east", "west"'),
    extensions: { code: 'BAD_USER_INPUT', argument: 'ref.cluster' },
  });
  const unknown = await gateway.ask(listed, { where: { clusters: ['north'] } });
  expect(unknown.errors?.[0]).toMatchObject({
    message: expect.stringContaining('there is no cluster "north" here; there is "east", "west"'),
    extensions: { code: 'BAD_USER_INPUT', argument: 'where.clusters' },
  });
});

test('pages of a list go on from cluster to cluster', async () => {
  await using file = await contextsFile(kubeconfigs());
  await using gateway = await gatewayOfBoth(file.path);
  const query = `query ($where: WorkloadFilter, $after: String) {
    workloads(where: $where, first: 1, after: $after) { nodes { ${row} } pageInfo { hasNextPage endCursor } }
  }`;
  interface Page {
    workloads: { nodes: Row[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
  }
  const first = (await gateway.data<Page>(query, { where })).workloads;
  const second = (await gateway.data<Page>(query, { where, after: first.pageInfo.endCursor })).workloads;
  expect(placesOf([...first.nodes, ...second.nodes])).toEqual(both);
  expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
});

test('a mutation changes what is in the cluster that it names, and subscriptions show changes of both', async () => {
  await using file = await contextsFile(kubeconfigs());
  await using gateway = await gatewayOfBoth(file.path);
  const [list, page] = [follow(gateway), followPage(gateway)];
  await list.until((objects) => objects.length === 2);
  await page.until((rows) => rows.length === 2);

  const ref = { kind: 'DEPLOYMENT', namespace: namespace.name, name: 'in-west' };
  const mutation = `mutation ($input: DeleteWorkloadInput!) { deleteWorkload(input: $input) { userErrors { code } } }`;
  const elsewhere = { input: { workload: { ...ref, cluster: 'east' } } };
  expect(await gateway.data(mutation, elsewhere)).toEqual({
    deleteWorkload: { userErrors: [{ code: 'NOT_FOUND' }] },
  });
  await applyTo(inWest, deployment(namespace.name, 'more', { replicas: 0 }));
  await applyTo(kubectl, deployment(namespace.name, 'more', { replicas: 0 }));
  const more = [...both, 'more of east', 'more of west'];
  expect(placesOf(await list.until((objects) => objects.length === 4))).toEqual(more);
  expect(placesOf(await page.until((rows) => rows.length === 4))).toEqual(more);

  const input = { workload: { ...ref, name: 'more', cluster: 'west' } };
  expect(await gateway.data(mutation, { input })).toEqual({ deleteWorkload: { userErrors: [] } });
  const left = [...both, 'more of east'];
  expect(placesOf(await list.until((objects) => objects.length === 3))).toEqual(left);
  expect(placesOf(await page.until((rows) => rows.length === 3))).toEqual(left);
  await kubectl(['delete', 'deployment', 'more', '-n', namespace.name]);
  await list.until((objects) => objects.length === 2);
  // Only the first message of each is a snapshot.
  expect([list, page].map(({ messages }) => messages.filter(({ reset }) => reset).length)).toEqual([1, 1]);
});

test('a subscription begins anew with what is in a cluster that comes, and without what is in one that is removed', async () => {
  const { east, west: other } = kubeconfigs();
  await using file = await contextsFile({ east });
  await using gateway = await gatewayOfBoth(file.path);
  const [list, page] = [follow(gateway), followPage(gateway)];
  await list.until((objects) => objects.length === 1);
  await page.until((rows) => rows.length === 1);
  const before = list.cursor;

  await file.write({ east, west: other });
  expect(placesOf(await list.until((objects) => objects.length === 2))).toEqual(both);
  expect(list.messages.at(-1)?.reset).toBe(true);
  expect(placesOf(await page.until((rows) => rows.length === 2))).toEqual(both);
  const named = follow(gateway, { where: { ...where, clusters: ['west'] } });
  await named.until((objects) => objects.length === 1);
  const rollout = gateway.subscribe(
    'subscription ($ref: WorkloadRef!) { rollout(workload: $ref) { status } }',
    { ref: { cluster: 'west', kind: 'DEPLOYMENT', namespace: namespace.name, name: 'in-west' } },
  );
  await rollout.next();
  const resumed = follow(gateway, { resumeFrom: before });
  expect(await resumed.next()).toMatchObject({ reset: true });
  expect(placesOf([...resumed.objects.values()])).toEqual(both);

  await file.write({ east });
  expect(placesOf(await list.until((objects) => objects.length === 1))).toEqual(['in-east of east']);
  expect(list.messages.at(-1)?.reset).toBe(true);
  expect(placesOf(await page.until((rows) => rows.length === 1))).toEqual(['in-east of east']);
  // What is in that cluster alone has an end, and the reason for it.
  await expect(named.next()).rejects.toThrow('there is no cluster');
  await expect(named.next()).rejects.toThrow('the subscription has ended');
  expect((await rollout.next()).value).toMatchObject({
    errors: [
      { message: 'cluster "west" is no longer served here', extensions: { code: 'CLUSTER_UNAVAILABLE' } },
    ],
  });
  expect((await rollout.next()).done).toBe(true);
  expect(await gateway.data('{ clusters { name } }')).toEqual({ clusters: [{ name: 'east' }] });
  expect(gateway.logged.join('\n')).toMatch(/a cluster is no longer served.*cluster=west/);
});

test('a subscription to the objects of one cluster goes on undisturbed when another one comes', async () => {
  const { east, west: other } = kubeconfigs();
  await using file = await contextsFile({ east });
  await using gateway = await gatewayOfBoth(file.path);
  const [named, all] = [follow(gateway, { where: { ...where, clusters: ['east'] } }), follow(gateway)];
  await named.until((objects) => objects.length === 1);
  await all.until((objects) => objects.length === 1);
  await file.write({ east, west: other });
  await all.until((objects) => objects.length === 2);
  await applyTo(kubectl, deployment(namespace.name, 'later', { replicas: 0 }));
  await named.until((objects) => objects.length === 2);
  expect(named.messages.filter(({ reset }) => reset)).toHaveLength(1);
  await kubectl(['delete', 'deployment', 'later', '-n', namespace.name]);
});

test('a cluster that was never reached is missing from lists, which say so, and joins them when it has been read', async () => {
  await using way = await cable(west.kubeconfig);
  await way.cut();
  await using file = await contextsFile({ ...kubeconfigs(), west: way.kubeconfig });
  await using gateway = await startTestGateway({ files: [file.path], contexts: 'all' });
  await clusterBecomes(gateway, 'SYNCED', 'east');
  await clusterBecomes(gateway, 'UNREACHABLE', 'west');

  const since = expect.any(String) as string;
  const message = expect.stringContaining("can't be reached") as string;
  const extensions = { missing: [{ cluster: 'west', since, message }] };
  expect(await gateway.ask(listed, { where })).toMatchObject({
    data: { workloads: { nodes: [{ name: 'in-east' }], totalCount: 1 } },
    extensions,
  });
  expect(await gateway.data('{ clusters { name state since message } }')).toMatchObject({
    clusters: [
      { name: 'east', state: 'SYNCED' },
      { name: 'west', state: 'UNREACHABLE', since, message },
    ],
  });
  const alone = await gateway.ask(listed, { where: { ...where, clusters: ['west'] } });
  expect(alone.errors?.[0]?.extensions).toMatchObject({ code: 'CLUSTER_UNAVAILABLE', cluster: 'west' });
  const [list, page] = [follow(gateway), followPage(gateway)];
  await list.until((objects) => objects.length === 1);
  await page.until((rows) => rows.length === 1);

  await way.mend();
  expect(placesOf(await list.until((objects) => objects.length === 2))).toEqual(both);
  expect(placesOf(await page.until((rows) => rows.length === 2))).toEqual(both);
  expect(await gateway.ask(listed, { where })).not.toHaveProperty('extensions');

  // One that goes away after it was read is out of date, and not missing.
  await way.cut();
  await clusterBecomes(gateway, 'UNREACHABLE', 'west');
  expect(await gateway.ask(listed, { where })).toMatchObject({
    data: { workloads: { totalCount: 2 } },
    extensions: { stale: [{ cluster: 'west', since, message }] },
  });
});
