import { readFile, writeFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { waitUntil } from '../../dev/control-plane/wait.ts';
import type { PodMetrics } from '../../src/kubernetes/metrics-api.ts';
import { parseQuantity } from '../../src/model/quantity.ts';
import { testGateway, type TestGateway } from '../support/gateway.ts';
import { apply, kubectl } from '../support/kubectl.ts';
import { testNamespace, type TestNamespace } from '../support/namespace.ts';
import { deployment, pod } from '../support/objects.ts';

let gateway: TestGateway;
let namespace: TestNamespace;
let n: string;

beforeAll(async () => {
  [gateway, namespace] = await Promise.all([testGateway(), testNamespace()]);
  n = namespace.name;
  await apply(
    deployment(n, 'web', { replicas: 2 }),
    deployment(n, 'none', { replicas: 0 }),
    pod(n, 'waits', { 'quarterdeck.dev/simulate': 'pending' }),
  );
  // Figures can't be watched: metrics.k8s.io has lists only. metrics-server makes some every 10 s, from two looks at a pod that runs.
  await waitUntil('figures of both pods', 90_000, async () => (await figures().catch(() => [])).length === 2);
}, 120_000);
afterAll(async () => {
  await gateway[Symbol.asyncDispose]();
  await namespace[Symbol.asyncDispose]();
});

async function figures(): Promise<PodMetrics[]> {
  const list = await kubectl(['get', '--raw', `/apis/metrics.k8s.io/v1beta1/namespaces/${n}/pods`]);
  return (JSON.parse(list) as { items: PodMetrics[] }).items;
}

interface Amounts {
  cpu: string;
  memory: string;
  cpuMillicores: number;
  memoryBytes: number;
}
interface Usage extends Amounts {
  at: string;
  windowSeconds: number;
  podCount: number;
  containers: (Amounts & { name: string })[];
}

const amounts = 'cpu memory cpuMillicores memoryBytes';
const usage = `usage { ${amounts} at windowSeconds podCount containers { name ${amounts} } }`;

/** What the gateway says while the cluster says the same before and after. */
async function betweenSameFigures<T>(ask: () => Promise<T>): Promise<[T, PodMetrics[]]> {
  let before = await figures();
  for (;;) {
    const answer = await ask();
    const after = await figures();
    if (JSON.stringify(before) === JSON.stringify(after)) return [answer, after];
    before = after;
  }
}

test('pods and workloads use what metrics.k8s.io says', async () => {
  const [answer, metrics] = await betweenSameFigures(() =>
    gateway.data<{
      pods: { nodes: { name: string; usage: Usage | null }[] };
      web: { usage: Usage };
      none: { usage: null };
    }>(
      `query ($n: String!) {
        pods(where: { namespaces: [$n] }) { nodes { name ${usage} } }
        web: workload(ref: { kind: DEPLOYMENT, namespace: $n, name: "web" }) { ${usage} }
        none: workload(ref: { kind: DEPLOYMENT, namespace: $n, name: "none" }) { ${usage} }
      }`,
      { n },
    ),
  );
  const used = (what: 'cpu' | 'memory', one: PodMetrics): bigint =>
    one.containers.reduce((sum, container) => sum + (parseQuantity(container.usage[what] ?? '') ?? 0n), 0n);
  const byName = new Map(answer.pods.nodes.map((one) => [one.name, one.usage]));
  expect([...byName.keys()].toSorted()).toEqual(
    [...metrics.map(({ metadata }) => metadata.name), 'waits'].toSorted(),
  );
  expect(byName.get('waits')).toBeNull();
  for (const one of metrics) {
    const shown = byName.get(one.metadata.name);
    expect(parseQuantity(shown?.cpu ?? '')).toBe(used('cpu', one));
    expect(parseQuantity(shown?.memory ?? '')).toBe(used('memory', one));
    expect(shown).toMatchObject({ at: one.timestamp, podCount: 1 });
    expect(`${shown?.windowSeconds}s`).toBe(one.window);
    expect(shown?.containers.map(({ name, cpu }) => [name, cpu])).toEqual([['main', shown?.cpu]]);
    // What KWOK is told that a container without requests uses (dev/control-plane/usage.yaml).
    expect(shown?.cpuMillicores).toBeCloseTo(5, 0);
    expect(shown?.memoryBytes).toBe(16 * 1024 ** 2);
  }
  const sum = (what: 'cpu' | 'memory'): bigint => metrics.reduce((all, one) => all + used(what, one), 0n);
  expect(answer.web.usage.podCount).toBe(2);
  expect(parseQuantity(answer.web.usage.cpu)).toBe(sum('cpu'));
  expect(parseQuantity(answer.web.usage.memory)).toBe(sum('memory'));
  expect(answer.none.usage).toBeNull();
});

test('all usage of a namespace in a query takes one request, and whether there are figures another', async () => {
  const [cluster] = gateway.gateway.clusters.values();
  const before = cluster?.transport.requestCount ?? 0;
  const { pods } = await gateway.data<{ pods: { nodes: { cluster: { metrics: object } }[] } }>(
    `query ($n: String!) { pods(where: { namespaces: [$n] }) {
      nodes { usage { cpu } cluster { metrics { available reason } } workload { usage { memory } } } } }`,
    { n },
  );
  expect(cluster?.transport.requestCount).toBe(before + 2);
  expect(pods.nodes[0]?.cluster.metrics).toEqual({ available: true, reason: null });
});

test('who may see pods and not what they use gets FORBIDDEN for that alone', async () => {
  const clusterWide = `${n}-sees-pods`;
  const rbac = 'rbac.authorization.k8s.io';
  const workloads = ['deployments', 'replicasets', 'statefulsets', 'daemonsets', 'controllerrevisions'];
  await apply(
    { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { namespace: n, name: 'sees-pods' } },
    {
      apiVersion: `${rbac}/v1`,
      kind: 'ClusterRole',
      metadata: { name: clusterWide },
      rules: [
        { apiGroups: ['apps'], resources: workloads, verbs: ['get', 'list', 'watch'] },
        { apiGroups: [''], resources: ['pods'], verbs: ['get', 'list', 'watch'] },
      ],
    },
    {
      apiVersion: `${rbac}/v1`,
      kind: 'ClusterRoleBinding',
      metadata: { name: clusterWide },
      roleRef: { apiGroup: rbac, kind: 'ClusterRole', name: clusterWide },
      subjects: [{ kind: 'ServiceAccount', namespace: n, name: 'sees-pods' }],
    },
  );
  await using folder = await temporaryFolder();
  const kubeconfig = join(folder.path, 'kubeconfig');
  const token = await kubectl(['-n', n, 'create', 'token', 'sees-pods']);
  const mine = await readFile(inject('cluster').kubeconfig, 'utf8');
  await writeFile(kubeconfig, mine.replace(/token: \S+/, `token: ${token.trim()}`));
  await using restricted = await testGateway(kubeconfig);
  const answer = await restricted.ask<{ workload: { name: string; usage: null } }>(
    `query ($n: String!) { workload(ref: { kind: DEPLOYMENT, namespace: $n, name: "web" }) { name usage { cpu } } }`,
    { n },
  );
  await kubectl(['delete', 'clusterrole,clusterrolebinding', clusterWide]);
  expect(answer.data?.workload).toEqual({ name: 'web', usage: null });
  expect(answer.errors?.map(({ path, extensions }) => [path, extensions.code])).toEqual([
    [['workload', 'usage'], 'FORBIDDEN'],
  ]);
});

async function temporaryFolder(): Promise<AsyncDisposable & { path: string }> {
  const path = await mkdtemp(join(tmpdir(), 'quarterdeck-usage-'));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}
