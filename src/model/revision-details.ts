import type { ClusterView } from './cluster-view.ts';
import { revisionLabel } from './controller-revisions.ts';
import type { PodEntry } from './entries/pod-entry.ts';
import type { WorkloadEntry } from './entries/workload-entry.ts';
import { diff, type FieldChange } from './diff.ts';
import { revisionsOf, type Revision } from './revisions.ts';

/** The revision of a workload with this number. */
export function revisionNumbered(
  number: number,
  workload: WorkloadEntry,
  view: ClusterView,
): Revision | undefined {
  return revisionsOf(workload, view).find((revision) => revision.number === number);
}

/** The revision with the next lower number that there is. */
export function revisionBefore({ number, workload }: Revision, view: ClusterView): Revision | undefined {
  return revisionsOf(workload, view).find((revision) => revision.number < number);
}

/** How a revision's template differs from that of another one, by paths in the workload. */
export function revisionDiff(revision: Revision, from: Revision): FieldChange[] {
  return diff(from.template, revision.template, 'spec.template');
}

/** The pods that were made from a revision's template. */
export function podsOfRevision({ workload, source }: Revision, view: ClusterView): Iterable<PodEntry> {
  if (source.resource === 'replicasets') return view.pods.by('controller', source.uid);
  // Pods of a StatefulSet have the name of the ControllerRevision, those of a DaemonSet the hash that is a label of it.
  const value = workload.kind === 'STATEFUL_SET' ? source.name : source.labels[revisionLabel];
  if (value === undefined) return [];
  return [...view.pods.by('controller', workload.uid)].filter(
    ({ labels }) => labels[revisionLabel] === value,
  );
}
