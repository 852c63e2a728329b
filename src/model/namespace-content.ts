import type { ClusterView } from './cluster-view.ts';
import type { NamespaceEntry } from './entries/namespace-entry.ts';
import type { PodEntry } from './entries/pod-entry.ts';
import type { WorkloadEntry } from './entries/workload-entry.ts';
import { allWorkloadKinds, workloadsOfKind } from './workload-kinds.ts';

/** The content of a namespace that is to be counted. */
export interface NamespaceContent {
  readonly namespace: NamespaceEntry;
  readonly view: ClusterView;
}

/** How many workloads of each kind, looked up. */
export function countByKind({
  namespace,
  view,
}: NamespaceContent): { kind: WorkloadEntry['kind']; count: number }[] {
  return allWorkloadKinds.map((kind) => ({
    kind,
    count: workloadsOfKind(kind, view).countBy('namespace', namespace.name),
  }));
}

/** All workloads of a namespace, and nothing else. */
export function* workloadsIn({ namespace, view }: NamespaceContent): Iterable<WorkloadEntry> {
  for (const kind of allWorkloadKinds) yield* workloadsOfKind(kind, view).by('namespace', namespace.name);
}

/** All pods of a namespace, and nothing else. */
export function podsIn({ namespace, view }: NamespaceContent): Iterable<PodEntry> {
  return view.pods.by('namespace', namespace.name);
}

/** How many there are of each value, in the order that is given; none of which there is none. */
export function tally<E, V>(
  entries: Iterable<E>,
  valueOf: (entry: E) => V,
  order: readonly V[],
): { value: V; count: number }[] {
  const counts = new Map<V, number>();
  for (const entry of entries) {
    const value = valueOf(entry);
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return order.flatMap((value) => {
    const count = counts.get(value);
    return count === undefined ? [] : [{ value, count }];
  });
}
