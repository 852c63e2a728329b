import type { ClusterView } from '../cluster-view.ts';
import { revisionLabel } from '../controller-revisions.ts';
import type { DaemonSetEntry } from '../entries/daemon-set-entry.ts';
import type { PodEntry } from '../entries/pod-entry.ts';
import type { StatefulSetEntry } from '../entries/stateful-set-entry.ts';
import type { WorkloadEntry } from '../entries/workload-entry.ts';
import { revisionsOf } from '../revisions.ts';
import { referenceTo } from './evidence.ts';
import { evidenceLimit, type Finding } from './finding.ts';
import { counted } from './look-up.ts';

/** With the strategy OnDelete a change takes effect only where somebody deletes pods. */
export function oldPodsFindings(workload: WorkloadEntry, view: ClusterView): Finding[] {
  if (workload.kind !== 'STATEFUL_SET' && workload.kind !== 'DAEMON_SET') return [];
  if (workload.object.spec?.updateStrategy?.type !== 'OnDelete') return [];
  const revision = presentRevision(workload, view);
  if (revision === undefined) return [];
  const pods = [...view.pods.by('controller', workload.uid)].filter(
    ({ deletionTimestamp }) => deletionTimestamp === undefined,
  );
  const old = pods.filter(({ labels }) => labels[revisionLabel] !== revision).toSorted(byName);
  if (old.length === 0) return [];
  return [
    {
      reason: 'OLD_PODS_REMAIN',
      severity: 'INFO',
      message: `${old.length} of ${counted(pods.length, 'pod')} ${old.length === 1 ? 'has' : 'have'} an earlier template: with the strategy OnDelete ${old.length === 1 ? 'it stays until it is' : 'they stay until they are'} deleted`,
      action: 'Delete these pods, one after the other, to have them made anew with the present template.',
      object: workload,
      affectedCount: old.length,
      evidence: old.slice(0, evidenceLimit).map((pod) => ({
        object: referenceTo(pod),
        field: `metadata.labels[${revisionLabel}]`,
        ...(pod.labels[revisionLabel] !== undefined && { value: pod.labels[revisionLabel] }),
      })),
    },
  ];
}

/** What the label of pods with the present template says; undefined while the controller hasn't seen it. */
export function presentRevision(
  workload: StatefulSetEntry | DaemonSetEntry,
  view: ClusterView,
): string | undefined {
  const { metadata, status } = workload.object;
  if ((status?.observedGeneration ?? 0) < (metadata.generation ?? 0)) return undefined;
  if (workload.kind === 'STATEFUL_SET') return workload.object.status?.updateRevision;
  // A DaemonSet's pods have the hash at the end of the ControllerRevision's name (pkg/controller/history of Kubernetes).
  const name = revisionsOf(workload, view).find(({ current }) => current)?.sourceName;
  return name?.slice(name.lastIndexOf('-') + 1);
}

export function byName(a: PodEntry, b: PodEntry): number {
  return a.name < b.name ? -1 : 1;
}
