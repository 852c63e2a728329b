import { clusterOf } from '../auth/scope.ts';
import type { ClusterMetrics } from '../loaders/metrics-loader.ts';
import type { ClusterView } from '../model/cluster-view.ts';
import type { PodEntry } from '../model/entries/pod-entry.ts';
import type { WorkloadEntry } from '../model/entries/workload-entry.ts';
import { podsOf } from '../model/ownership.ts';
import { usageOfPods, type ResourceUsage } from '../model/usage.ts';
import { clusterFor, type Context } from './context.ts';

/** What a pod uses; undefined where there are no figures. */
export function podUsage(
  pod: PodEntry,
  _args: unknown,
  context: Context,
): Promise<ResourceUsage | undefined> {
  return usageIn(pod, [pod], context);
}

/** What the pods of a workload use together; undefined where there are no figures of any of them. */
export async function workloadUsage(
  workload: WorkloadEntry,
  _args: unknown,
  context: Context,
): Promise<ResourceUsage | undefined> {
  return usageIn(workload, [...podsOf(workload, clusterOf(workload, context.scope))], context);
}

/** Whether the cluster has figures at all. */
export function clusterMetrics(
  { name }: ClusterView,
  _args: unknown,
  context: Context,
): Promise<ClusterMetrics> {
  return context.metrics.load(clusterFor(name, context).transport);
}

async function usageIn(
  { cluster, namespace }: { readonly cluster: string; readonly namespace: string },
  pods: readonly PodEntry[],
  context: Context,
): Promise<ResourceUsage | undefined> {
  const metrics = await context.usage.load({ transport: clusterFor(cluster, context).transport, namespace });
  return metrics === null ? undefined : usageOfPods(pods, metrics);
}
