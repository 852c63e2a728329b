import type { ClusterView } from '../cluster-view.ts';
import type { PodEntry } from '../entries/pod-entry.ts';
import type { ServiceEntry } from '../entries/service-entry.ts';
import type { WorkloadEntry } from '../entries/workload-entry.ts';
import { selectServedPods, selectServedWorkloads } from '../service-selection.ts';
import { allWorkloadKinds, workloadsOfKind } from '../workload-kinds.ts';

/** The pods that a Service could lead to: those that have ended, or are about to go, are none. */
export function servedPods(service: ServiceEntry, view: ClusterView): PodEntry[] {
  return [...selectServedPods(service).in(view.pods)].filter(
    ({ phase, deletionTimestamp }) =>
      phase !== 'SUCCEEDED' && phase !== 'FAILED' && deletionTimestamp === undefined,
  );
}

/** The workloads whose pods a Service selects. */
export function servedWorkloads(service: ServiceEntry, view: ClusterView): WorkloadEntry[] {
  const selection = selectServedWorkloads(service);
  return allWorkloadKinds.flatMap((kind) => [...selection.in(workloadsOfKind(kind, view))]);
}
