import DataLoader from 'dataloader';
import { readAs, type Reader } from './reader.ts';
import type { KubernetesApi } from '../kubernetes/api.ts';
import { KubernetesError } from '../kubernetes/kubernetes-error.ts';
import { podMetrics, type PodMetrics } from '../kubernetes/metrics-api.ts';
import type { Transport } from '../kubernetes/transport.ts';
import type { MetricsByPod } from '../model/usage.ts';
import { inParallel } from '../kubernetes/in-parallel.ts';

/** The namespace whose pods' figures are wanted. */
export interface UsageKey {
  readonly transport: Transport;
  readonly namespace: string;
}

/** Gives the figures of a namespace's pods, or null where the cluster has none to give. */
export type UsageLoader = DataLoader<UsageKey, MetricsByPod | null>;
type Result = MetricsByPod | null | Error;

/** From so many namespaces on, one request for the whole cluster is less work than one for each. */
const manyNamespaces = 6;
/** Requests to the API server that one GraphQL request may have under way for this. */
const concurrency = 16;

/**
 * Reads what pods use, as the caller: what is asked for at the same time takes one request for each namespace, or one for all. Nothing
 * is kept: a subscription lasts longer than figures are true.
 */
export function usageLoader(reader: Reader): UsageLoader {
  return new DataLoader((keys) => readAll(keys, reader), { cache: false });
}

async function readAll(keys: readonly UsageKey[], reader: Reader): Promise<Result[]> {
  const byCluster = Map.groupBy(keys, ({ transport }) => transport);
  const results = new Map(
    await Promise.all(
      [...byCluster].map(async ([transport, some]) => {
        const namespaces = [...new Set(some.map(({ namespace }) => namespace))];
        return [transport, await readNamespaces(readAs(reader, transport), namespaces)] as const;
      }),
    ),
  );
  return keys.map(({ transport, namespace }) => results.get(transport)?.get(namespace) ?? null);
}

async function readNamespaces(
  api: KubernetesApi,
  namespaces: readonly string[],
): Promise<Map<string, Result>> {
  if (namespaces.length >= manyNamespaces) {
    const everything = await readCluster(api);
    if (everything !== undefined) return new Map(namespaces.map((name) => [name, everything(name)]));
  }
  const results = await inParallel(namespaces, concurrency, (namespace) => readMetrics(api, namespace));
  return new Map(
    namespaces.map((name, index) => {
      const result = results[index] ?? null;
      return [name, result instanceof Map ? (result.get(name) ?? new Map()) : result];
    }),
  );
}

/** All namespaces at once; undefined for a caller who may not see all of them. */
async function readCluster(api: KubernetesApi): Promise<((namespace: string) => Result) | undefined> {
  try {
    const all = await readMetrics(api, undefined);
    return (namespace) => (all === null ? null : (all.get(namespace) ?? new Map<string, PodMetrics>()));
  } catch (error) {
    if (error instanceof KubernetesError && error.statusCode === 403) return undefined;
    return () => (error instanceof Error ? error : new Error(String(error)));
  }
}

/** Figures by namespace and pod; null where the cluster has none. */
async function readMetrics(
  api: KubernetesApi,
  namespace: string | undefined,
): Promise<Map<string, Map<string, PodMetrics>> | null> {
  try {
    const all = await api.list<PodMetrics>(podMetrics, namespace);
    const byNamespace = Map.groupBy(all, ({ metadata }) => metadata.namespace ?? '');
    return new Map(
      [...byNamespace].map(([name, some]) => [name, new Map(some.map((one) => [one.metadata.name, one]))]),
    );
  } catch (error) {
    if (whyNoMetrics(error) !== undefined) return null;
    throw error;
  }
}

/** What an error says about metrics.k8s.io not being there; undefined for one that says something else. */
export function whyNoMetrics(error: unknown): string | undefined {
  if (!(error instanceof KubernetesError)) return undefined;
  if (error.statusCode === 404) return 'the cluster has no metrics.k8s.io: metrics-server is not installed';
  if (error.statusCode === 503) return `metrics.k8s.io does not answer: ${error.message}`;
  return undefined;
}
