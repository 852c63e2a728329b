import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testGateway, type TestGateway } from '../support/gateway.ts';
import { apply, kubectl } from '../support/kubectl.ts';
import { testNamespace, type TestNamespace } from '../support/namespace.ts';
import { deployment } from '../support/objects.ts';
import { workloadsBecome } from '../support/workloads.ts';

let gateway: TestGateway;
let namespace: TestNamespace;

const podTemplate = (restartPolicy = 'Always') => ({
  metadata: { labels: { app: 'kinds' } },
  spec: {
    restartPolicy,
    terminationGracePeriodSeconds: 1,
    containers: [{ name: 'main', image: 'shop/tool:1.0.0' }],
  },
});

beforeAll(async () => {
  gateway = await testGateway();
  namespace = await testNamespace();
  const metadata = (name: string) => ({
    namespace: namespace.name,
    name,
    labels: { tier: name.slice(0, 1) },
  });
  const selector = { matchLabels: { app: 'kinds' } };
  await apply(
    deployment(namespace.name, 'a-deployment', { replicas: 2, labels: { tier: 'a' } }),
    {
      apiVersion: 'apps/v1',
      kind: 'StatefulSet',
      metadata: metadata('b-stateful-set'),
      spec: { serviceName: 'none', selector, template: podTemplate() },
    },
    {
      apiVersion: 'apps/v1',
      kind: 'DaemonSet',
      metadata: metadata('c-daemon-set'),
      spec: { selector, template: podTemplate() },
    },
    {
      apiVersion: 'batch/v1',
      kind: 'Job',
      metadata: metadata('d-job'),
      spec: { template: podTemplate('Never') },
    },
    {
      apiVersion: 'batch/v1',
      kind: 'CronJob',
      metadata: metadata('e-cron-job'),
      spec: {
        schedule: '0 0 1 1 *',
        suspend: true,
        jobTemplate: { spec: { template: podTemplate('Never') } },
      },
    },
  );
  await workloadsBecome(gateway, namespace.name, (workloads) => {
    const states = Object.fromEntries(workloads.map(({ name, state }) => [name, state]));
    return (
      states['a-deployment'] === 'ACTIVE' &&
      states['b-stateful-set'] === 'ACTIVE' &&
      states['c-daemon-set'] === 'ACTIVE' &&
      states['d-job'] === 'SUCCEEDED' &&
      states['e-cron-job'] === 'SUSPENDED'
    );
  });
});

afterAll(async () => {
  await gateway[Symbol.asyncDispose]();
  await namespace[Symbol.asyncDispose]();
});

interface Listed {
  workloads: { nodes: { name: string; kind: string }[]; totalCount: number };
}

async function list(where: object, rest = ''): Promise<Listed['workloads']> {
  const query = `query ($where: WorkloadFilter) { workloads(where: $where${rest}) { nodes { name kind } totalCount } }`;
  const data = await gateway.data<Listed>(query, { where: { namespaces: [namespace.name], ...where } });
  return data.workloads;
}

describe('a list of workloads', () => {
  test('holds all five kinds with their pods', async () => {
    const data = await gateway.data<{
      workloads: { nodes: { __typename: string; images: string[]; pods: { totalCount: number } }[] };
    }>(
      `query ($namespace: String!) {
        workloads(where: { namespaces: [$namespace] }) { nodes { __typename images pods { totalCount } } }
      }`,
      { namespace: namespace.name },
    );
    const nodes = await kubectl(['get', 'nodes', '-o', 'name']);
    expect(data.workloads.nodes.map(({ __typename, pods }) => [__typename, pods.totalCount])).toEqual([
      ['Deployment', 2],
      ['StatefulSet', 1],
      ['DaemonSet', nodes.trim().split('\n').length],
      ['Job', 1],
      ['CronJob', 0],
    ]);
    expect(data.workloads.nodes.map(({ images }) => images)).toEqual([
      ['shop/web:1.0.0'],
      ...Array.from({ length: 4 }, () => ['shop/tool:1.0.0']),
    ]);
  });

  test('is narrowed by kind, state, label, and a part of the name', async () => {
    expect((await list({ kinds: ['JOB', 'CRON_JOB'] })).nodes.map(({ name }) => name)).toEqual([
      'd-job',
      'e-cron-job',
    ]);
    expect((await list({ states: ['SUSPENDED', 'SUCCEEDED'] })).nodes.map(({ name }) => name)).toEqual([
      'd-job',
      'e-cron-job',
    ]);
    expect((await list({ labelSelector: 'tier in (a,c)' })).nodes.map(({ name }) => name)).toEqual([
      'a-deployment',
      'c-daemon-set',
    ]);
    expect((await list({ labelSelector: 'tier notin (a,c),tier' })).totalCount).toBe(3);
    expect((await list({ search: 'SET' })).nodes.map(({ name }) => name)).toEqual([
      'b-stateful-set',
      'c-daemon-set',
    ]);
    expect((await list({ kinds: [] })).totalCount).toBe(0);
  });

  test('comes in the order that is asked for', async () => {
    const names = async (order: string) =>
      (await list({}, `, orderBy: ${order}`)).nodes.map(({ name }) => name);
    expect(await names('{ field: NAME, direction: DESC }')).toEqual([
      'e-cron-job',
      'd-job',
      'c-daemon-set',
      'b-stateful-set',
      'a-deployment',
    ]);
    expect((await names('{ field: STATE }')).slice(0, 1)).toEqual(['e-cron-job']);
    expect((await names('{ field: KIND, direction: DESC }')).slice(0, 2)).toEqual(['e-cron-job', 'd-job']);
  });

  test('pages forwards and backwards to the same list', async () => {
    interface PageOf {
      workloads: {
        nodes: { name: string }[];
        pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
      };
    }
    const page = async (args: string): Promise<PageOf['workloads']> =>
      (
        await gateway.data<PageOf>(
          `query ($n: String!) { workloads(where: { namespaces: [$n] }, ${args}) {
            nodes { name } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
          { n: namespace.name },
        )
      ).workloads;
    const first = await page('first: 2');
    const second = await page(`first: 2, after: "${first.pageInfo.endCursor}"`);
    const third = await page(`first: 2, after: "${second.pageInfo.endCursor}"`);
    expect([first, second, third].flatMap(({ nodes }) => nodes.map(({ name }) => name[0]))).toEqual([
      'a',
      'b',
      'c',
      'd',
      'e',
    ]);
    expect([first, second, third].map(({ pageInfo }) => pageInfo.hasNextPage)).toEqual([true, true, false]);
    expect([first, second, third].map(({ pageInfo }) => pageInfo.hasPreviousPage)).toEqual([
      false,
      true,
      true,
    ]);
    const back = await page(`last: 2, before: "${third.pageInfo.startCursor}"`);
    expect(back.nodes).toEqual(second.nodes);
    expect((await page('last: 2')).nodes.map(({ name }) => name[0])).toEqual(['d', 'e']);
  });
});

describe('one workload', () => {
  test('is found by reference and by id, with the numbers that kubectl shows', async () => {
    const ref = { kind: 'DEPLOYMENT', namespace: namespace.name, name: 'a-deployment' };
    const fields = `id uid name kind state stateMessage deletionTimestamp labels annotations
      replicas { desired current updated ready available unavailable } revisions { nodes { number current images } }`;
    const { workload } = await gateway.data<{ workload: { id: string } }>(
      `query ($ref: WorkloadRef!) { workload(ref: $ref) { ${fields} } }`,
      { ref },
    );
    const { node } = await gateway.data<{ node: object }>(
      `query ($id: ID!) { node(id: $id) { ... on Workload { ${fields} } } }`,
      {
        id: workload.id,
      },
    );
    expect(node).toEqual(workload);
    expect(workload).toMatchObject({
      kind: 'DEPLOYMENT',
      state: 'ACTIVE',
      stateMessage: null,
      deletionTimestamp: null,
      labels: { app: 'a-deployment', tier: 'a' },
      annotations: { 'deployment.kubernetes.io/revision': '1' },
      replicas: { desired: 2, current: 2, updated: 2, ready: 2, available: 2, unavailable: 0 },
      revisions: { nodes: [{ number: 1, current: true, images: ['shop/web:1.0.0'] }] },
    });
  });

  test('is null when there is none of that name', async () => {
    const { workload } = await gateway.data<{ workload: null }>(
      `query ($ref: WorkloadRef!) { workload(ref: $ref) { name } }`,
      { ref: { kind: 'JOB', namespace: namespace.name, name: 'a-deployment' } },
    );
    expect(workload).toBeNull();
  });

  test('has a manifest that is read live and complete', async () => {
    const { workload } = await gateway.data<{ workload: { manifest: string } }>(
      `query ($ref: WorkloadRef!) { workload(ref: $ref) { manifest(format: JSON) } }`,
      { ref: { kind: 'DEPLOYMENT', namespace: namespace.name, name: 'a-deployment' } },
    );
    const manifest = JSON.parse(workload.manifest) as {
      metadata: { annotations: object; managedFields?: unknown };
      kind: string;
    };
    expect(manifest.kind).toBe('Deployment');
    expect(manifest.metadata.annotations).toHaveProperty([
      'kubectl.kubernetes.io/last-applied-configuration',
    ]);
    expect(manifest.metadata).not.toHaveProperty('managedFields');
  });
});

test('a pod knows the workload at the top of its owners', async () => {
  const data = await gateway.data<{
    pods: { nodes: { name: string; workload: { name: string; kind: string } | null }[] };
  }>(`query ($n: String!) { pods(where: { namespaces: [$n] }) { nodes { name workload { name kind } } } }`, {
    n: namespace.name,
  });
  for (const { name, workload } of data.pods.nodes)
    expect(name.startsWith(workload?.name ?? 'a pod without a workload')).toBe(true);
});

test('revisions of StatefulSets and DaemonSets are their ControllerRevisions', async () => {
  const { workloads } = await gateway.data<{ workloads: { nodes: { revisions: { nodes: object[] } }[] } }>(
    `query ($n: String!) { workloads(where: { namespaces: [$n], kinds: [STATEFUL_SET, DAEMON_SET, JOB] }) {
      nodes { revisions { nodes { number current images sourceName } } } } }`,
    { n: namespace.name },
  );
  const [statefulSet, daemonSet, job] = workloads.nodes;
  for (const workload of [statefulSet, daemonSet]) {
    expect(workload?.revisions.nodes).toEqual([
      expect.objectContaining({ number: 1, current: true, images: ['shop/tool:1.0.0'] }),
    ]);
  }
  expect(job?.revisions.nodes).toEqual([]);
});
