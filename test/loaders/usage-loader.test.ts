import { expect, test } from 'vitest';
import { KubernetesError } from '../../src/kubernetes/kubernetes-error.ts';
import { Transport } from '../../src/kubernetes/transport.ts';
import { metricsLoader } from '../../src/loaders/metrics-loader.ts';
import { usageLoader } from '../../src/loaders/usage-loader.ts';
import type { MetricsByPod } from '../../src/model/usage.ts';
import { ScriptedApiServer, type ScriptedRequest } from '../watchers/scripted-api-server.ts';

const reader = { caller: { kind: 'kubeconfig' }, signal: new AbortController().signal } as const;
const root = '/apis/metrics.k8s.io/v1beta1';

interface Cluster extends AsyncDisposable {
  readonly transport: Transport;
  /** Paths that were asked for. */
  readonly asked: string[];
}

/** A cluster that answers everything in this way. */
async function clusterThat(answer: (request: ScriptedRequest) => void): Promise<Cluster> {
  const server = await ScriptedApiServer.start();
  const asked: string[] = [];
  server.answerOthers((request) => {
    asked.push(request.path);
    answer(request);
  }, '/nothing');
  const transport = new Transport('scripted', { files: [server.kubeconfig] });
  return {
    transport,
    asked,
    [Symbol.asyncDispose]: async () => {
      await transport.close();
      await server[Symbol.asyncDispose]();
    },
  };
}

function figures(...pods: [namespace: string, name: string][]): object {
  const items = pods.map(([namespace, name]) => ({
    metadata: { namespace, name },
    timestamp: '2026-11-23T10:00:00Z',
    window: '10s',
    containers: [],
  }));
  return { kind: 'PodMetricsList', metadata: {}, items };
}

/** One pod in each namespace, and in the list of all. */
function answerFigures(request: ScriptedRequest): void {
  const namespace = /namespaces\/([^/]+)\/pods$/.exec(request.path)?.[1];
  const names = namespace === undefined ? ['n0', 'n1', 'n2', 'n3', 'n4', 'n5'] : [namespace];
  request.answer(figures(...names.map((name): [string, string] => [name, `pod-of-${name}`])));
}

function ask(
  { transport }: Cluster,
  namespaces: readonly string[],
): Promise<(MetricsByPod | null | Error)[]> {
  return usageLoader(reader).loadMany(namespaces.map((namespace) => ({ transport, namespace })));
}

const podsIn = (result: MetricsByPod | null | Error | undefined): unknown =>
  result instanceof Map ? [...(result as MetricsByPod).keys()] : result;

test('figures of some namespaces take one request for each, however often they are asked for', async () => {
  await using cluster = await clusterThat(answerFigures);
  const results = await ask(cluster, ['n0', 'n1', 'n0', 'n1', 'n0']);
  expect(results.map(podsIn)).toEqual(['n0', 'n1', 'n0', 'n1', 'n0'].map((name) => [`pod-of-${name}`]));
  expect(cluster.asked.toSorted()).toEqual([`${root}/namespaces/n0/pods`, `${root}/namespaces/n1/pods`]);
});

test('figures of many namespaces take one request', async () => {
  await using cluster = await clusterThat(answerFigures);
  const results = await ask(cluster, ['n0', 'n1', 'n2', 'n3', 'n4', 'empty']);
  expect(results.map(podsIn)).toEqual([...[0, 1, 2, 3, 4].map((index) => [`pod-of-n${index}`]), []]);
  expect(cluster.asked).toEqual([`${root}/pods`]);
});

test('who may not see the whole cluster gets many namespaces one by one, each with its own answer', async () => {
  await using cluster = await clusterThat((request) => {
    if (request.path === `${root}/pods` || request.path.includes('/n3/'))
      request.refuse(403, { reason: 'Forbidden', message: 'no' });
    else answerFigures(request);
  });
  const results = await ask(cluster, ['n0', 'n1', 'n2', 'n3', 'n4', 'n5']);
  expect(results[3]).toBeInstanceOf(KubernetesError);
  expect(results[3]).toMatchObject({ statusCode: 403 });
  expect(results.toSpliced(3, 1).map(podsIn)).toEqual([0, 1, 2, 4, 5].map((index) => [`pod-of-n${index}`]));
  expect(cluster.asked).toHaveLength(7);
});

test.each([
  [404, 'the cluster has no metrics.k8s.io: metrics-server is not installed'],
  [503, 'metrics.k8s.io does not answer: away'],
])('where the cluster answers %i there are no figures, and a reason', async (status, reason) => {
  await using cluster = await clusterThat((request) => request.refuse(status, { message: 'away' }));
  expect(await ask(cluster, ['n0'])).toEqual([null]);
  expect(await ask(cluster, ['n0', 'n1', 'n2', 'n3', 'n4', 'n5'])).toEqual(
    Array.from({ length: 6 }, () => null),
  );
  expect(await metricsLoader(reader).load(cluster.transport)).toEqual({ available: false, reason });
});

test('an error that says nothing about metrics.k8s.io is one', async () => {
  await using cluster = await clusterThat((request) => request.refuse(500, { message: 'broken' }));
  for (const namespaces of [['n0'], ['n0', 'n1', 'n2', 'n3', 'n4', 'n5']]) {
    for (const result of await ask(cluster, namespaces)) expect(result).toMatchObject({ statusCode: 500 });
  }
  await expect(metricsLoader(reader).load(cluster.transport)).rejects.toMatchObject({ statusCode: 500 });
});

test('nothing is kept from one time to the next', async () => {
  await using cluster = await clusterThat(answerFigures);
  const loader = usageLoader(reader);
  await loader.load({ transport: cluster.transport, namespace: 'n0' });
  await loader.load({ transport: cluster.transport, namespace: 'n0' });
  expect(cluster.asked).toHaveLength(2);
});
