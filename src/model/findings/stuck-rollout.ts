import type { ClusterView } from '../cluster-view.ts';
import { revisionLabel } from '../controller-revisions.ts';
import type { DaemonSetEntry } from '../entries/daemon-set-entry.ts';
import type { PodEntry } from '../entries/pod-entry.ts';
import type { StatefulSetEntry } from '../entries/stateful-set-entry.ts';
import type { WorkloadEntry } from '../entries/workload-entry.ts';
import { isHealthy, partitionOf, podsInRange } from '../ordinal-pods.ts';
import { evidenceLimit, type Finding } from './finding.ts';
import { counted } from './look-up.ts';
import { byName, presentRevision } from './old-pods.ts';
import type { PodFinding } from './pod-finding.ts';
import { wrongWith } from './pod-findings.ts';

/**
 * A StatefulSet or DaemonSet that waits for a pod with which something is wrong. These kinds have no deadline, so it is the pod that
 * tells a rollout that takes its time from one that is stuck.
 */
export function stuckRolloutFindings(workload: WorkloadEntry, view: ClusterView, now: number): Finding[] {
  if (workload.kind === 'DAEMON_SET') return stuckDaemonSet(workload, view, now);
  if (workload.kind !== 'STATEFUL_SET') return [];
  const revision = presentRevision(workload, view);
  if (revision === undefined) return [];
  return workload.object.spec?.podManagementPolicy === 'Parallel'
    ? stuckParallel(workload, revision, view, now)
    : stuckOrdered(workload, revision, view, now);
}

/**
 * With OrderedReady nothing is created, replaced or removed behind a pod that isn't ready: the first such pod holds up everything,
 * even its own replacement (processReplica of pkg/controller/statefulset/stateful_set_control.go, kubernetes/kubernetes#67250).
 */
function stuckOrdered(
  workload: StatefulSetEntry,
  revision: string,
  view: ClusterView,
  now: number,
): Finding[] {
  const { status } = workload.object;
  const pods = podsInRange(workload.object, view.pods.by('controller', workload.uid));
  const waitedFor = pods.find(({ pod }) => !isHealthy(pod));
  if (waitedFor === undefined) return [];
  const trouble = troubleWith(waitedFor.pod, view, now);
  if (trouble === undefined) return [];
  const firstToUpdate = isRollingUpdate(workload) ? partitionOf(workload.object) : Infinity;
  const toUpdate = pods.filter(
    ({ pod, index }) => index >= firstToUpdate && pod.labels[revisionLabel] !== revision,
  );
  const missing = Math.max(0, workload.replicas.desired - pods.length);
  const name = waitedFor.pod.name;
  const itsRevision = waitedFor.pod.labels[revisionLabel];
  const outdated =
    toUpdate.includes(waitedFor) || (itsRevision !== revision && itsRevision !== status?.currentRevision);
  const others = toUpdate.filter((one) => one !== waitedFor).length;
  if (outdated) {
    return [
      {
        ...about(workload, trouble, others + missing),
        message: `Pod "${name}" has an earlier template and won't get ready, and the StatefulSet doesn't replace a pod that isn't ready: ${trouble.message}`,
        action: `Delete pod "${name}": it is made anew with the present template, and the rollout goes on.`,
      },
    ];
  }
  if (others + missing === 0) return [];
  const waiting = [
    ...(others === 0
      ? []
      : [`${counted(others, 'pod')} with an earlier template ${others === 1 ? "isn't" : "aren't"} replaced`]),
    ...(missing === 0 ? [] : [`${counted(missing, 'pod')} ${missing === 1 ? "isn't" : "aren't"} created`]),
  ];
  return [
    {
      ...about(workload, trouble, others + missing),
      message: `${waiting.join(' and ')} before pod "${name}" is ready, and it won't get ready: ${trouble.message}`,
      action: `See what is wrong with pod "${name}". After the template is corrected or rolled back, delete the pod as well: the StatefulSet doesn't replace a pod that isn't ready.`,
    },
  ];
}

/** With Parallel pods of earlier templates are replaced from the last one down, each after those behind it are ready. */
function stuckParallel(
  workload: StatefulSetEntry,
  revision: string,
  view: ClusterView,
  now: number,
): Finding[] {
  if (!isRollingUpdate(workload)) return [];
  const partition = partitionOf(workload.object);
  const pods = podsInRange(workload.object, view.pods.by('controller', workload.uid));
  const toUpdate = pods.filter(
    ({ pod, index }) => index >= partition && pod.labels[revisionLabel] !== revision,
  );
  const updated = pods.filter(({ pod }) => pod.labels[revisionLabel] === revision).map(({ pod }) => pod);
  return waitsFor(workload, updated, toUpdate.length, view, now);
}

/** Pods of earlier templates are replaced as long as no more than maxUnavailable pods aren't available. */
function stuckDaemonSet(workload: DaemonSetEntry, view: ClusterView, now: number): Finding[] {
  if (workload.object.spec?.updateStrategy?.type !== 'RollingUpdate') return [];
  if (workload.replicas.updated >= workload.replicas.desired) return [];
  const revision = presentRevision(workload, view);
  if (revision === undefined) return [];
  const pods = [...view.pods.by('controller', workload.uid)];
  const updated = pods.filter(({ labels }) => labels[revisionLabel] === revision).toSorted(byName);
  return waitsFor(workload, updated, pods.length - updated.length, view, now);
}

/** A rollout in which pods of earlier templates wait for new ones. */
function waitsFor(
  workload: StatefulSetEntry | DaemonSetEntry,
  updated: readonly PodEntry[],
  old: number,
  view: ClusterView,
  now: number,
): Finding[] {
  if (old === 0) return [];
  const troubled = updated.flatMap((pod) => {
    const trouble = isHealthy(pod) ? undefined : troubleWith(pod, view, now);
    return trouble === undefined ? [] : [{ pod, trouble }];
  });
  const [first] = troubled;
  if (first === undefined) return [];
  return [
    {
      ...about(workload, first.trouble, old),
      evidence: troubled.slice(0, evidenceLimit).map(({ trouble }) => trouble.evidence),
      message: `The rollout waits for ${troubled.length === 1 ? `pod "${first.pod.name}"` : `${troubled.length} new pods`} while ${counted(old, 'pod')} ${old === 1 ? 'has' : 'have'} an earlier template: ${first.trouble.message}`,
      action: 'See what is wrong with the new pods, and correct the template or roll back.',
    },
  ];
}

function about(
  workload: StatefulSetEntry | DaemonSetEntry,
  trouble: PodFinding,
  waiting: number,
): Pick<Finding, 'reason' | 'severity' | 'object' | 'affectedCount' | 'evidence'> {
  return {
    reason: 'ROLLOUT_STUCK',
    severity: 'CRITICAL',
    object: workload,
    affectedCount: waiting + 1,
    evidence: [trouble.evidence],
  };
}

function isRollingUpdate({ object }: StatefulSetEntry): boolean {
  return object.spec?.updateStrategy?.type === 'RollingUpdate';
}

/** The first thing that is wrong with a pod. */
function troubleWith(pod: PodEntry, view: ClusterView, now: number): PodFinding | undefined {
  const findings = wrongWith(pod, view, now);
  return (
    findings.find(({ severity }) => severity === 'CRITICAL') ??
    findings.find(({ severity }) => severity === 'WARNING')
  );
}
