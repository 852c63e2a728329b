import type { ClusterView } from './cluster-view.ts';
import type { WorkloadKind } from './entries/base-workload-entry.ts';
import type { NamespaceEntry } from './entries/namespace-entry.ts';
import type { PodPhase } from './entries/pod-entry.ts';
import { allWorkloadKinds, workloadsOfKind } from './workload-kinds.ts';
import type { WorkloadState } from './workload-state.ts';

/** How many workloads a namespace has; each count is made when it is asked for. */
export interface WorkloadCounts {
  readonly total: () => number;
  readonly byKind: () => { kind: WorkloadKind; count: number }[];
  readonly byState: () => { state: WorkloadState; count: number }[];
}

/** How many pods a namespace has; each count is made when it is asked for. */
export interface PodCounts {
  readonly total: () => number;
  readonly ready: () => number;
  readonly byPhase: () => { phase: PodPhase; count: number }[];
}

// As the schema lists them.
const states: readonly WorkloadState[] = [
  'ACTIVE',
  'PROGRESSING',
  'DEGRADED',
  'FAILED',
  'PAUSED',
  'SUSPENDED',
  'SUCCEEDED',
  'TERMINATING',
];
const phases: readonly PodPhase[] = ['PENDING', 'RUNNING', 'SUCCEEDED', 'FAILED', 'UNKNOWN'];

/** Totals and kinds are looked up; states are those of the namespace's own workloads, and no others are looked at. */
export function workloadCountsOf({ name }: NamespaceEntry, view: ClusterView): WorkloadCounts {
  const views = allWorkloadKinds.map((kind) => ({ kind, workloads: workloadsOfKind(kind, view) }));
  const byKind = (): { kind: WorkloadKind; count: number }[] =>
    views.map(({ kind, workloads }) => ({ kind, count: workloads.countBy('namespace', name) }));
  return {
    total: () => byKind().reduce((total, { count }) => total + count, 0),
    byKind,
    byState: () => {
      const all = views.flatMap(({ workloads }) => [...workloads.by('namespace', name)]);
      return tally(
        all.map(({ state }) => state),
        states,
      ).map(({ value, count }) => ({ state: value, count }));
    },
  };
}

/** The total is looked up; the rest is told from the namespace's own pods, and no others are looked at. */
export function podCountsOf({ name }: NamespaceEntry, { pods }: ClusterView): PodCounts {
  return {
    total: () => pods.countBy('namespace', name),
    ready: () => [...pods.by('namespace', name)].filter(({ ready }) => ready).length,
    byPhase: () => {
      const all = [...pods.by('namespace', name)].map(({ phase }) => phase);
      return tally(all, phases).map(({ value, count }) => ({ phase: value, count }));
    },
  };
}

/** How many there are of each value, in the order that is given; nothing of which there is none. */
function tally<V>(values: readonly V[], order: readonly V[]): { value: V; count: number }[] {
  const counts = new Map<V, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return order.flatMap((value) => {
    const count = counts.get(value);
    return count === undefined ? [] : [{ value, count }];
  });
}
