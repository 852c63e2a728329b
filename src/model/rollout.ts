import { isDeepStrictEqual } from 'node:util';
import type { ClusterView } from './cluster-view.ts';
import { revisionNumber } from './deployment-revisions.ts';
import type { DaemonSetEntry } from './entries/daemon-set-entry.ts';
import type { DeploymentEntry } from './entries/deployment-entry.ts';
import type { StatefulSetEntry } from './entries/stateful-set-entry.ts';
import type { WorkloadEntry } from './entries/workload-entry.ts';
import { guardOf, type RolloutGuard } from './rollout-guard.ts';
import { revisionsOf } from './revisions.ts';
import {
  daemonSetRollout,
  deploymentRollout,
  lateSince,
  statefulSetRollout,
  type RolloutProgress,
} from './rollout-status.ts';

/** A workload of a kind that is rolled out. */
export type RolledOutWorkload = DeploymentEntry | StatefulSetEntry | DaemonSetEntry;

/** The rollout of a workload's present template. */
export interface Rollout extends RolloutProgress {
  readonly workload: RolledOutWorkload;
  /** Undefined where nobody has asked for one. */
  readonly guard: RolloutGuard | undefined;
}

/** Whether a workload is of a kind that is rolled out: not Job, not CronJob. */
export function isRolledOut(workload: WorkloadEntry): workload is RolledOutWorkload {
  return workload.kind !== 'JOB' && workload.kind !== 'CRON_JOB';
}

export function rolloutOf(workload: RolledOutWorkload): Rollout {
  return { ...progressOf(workload), workload, guard: guardOf(workload.object) };
}

function progressOf(workload: RolledOutWorkload): RolloutProgress {
  switch (workload.kind) {
    case 'DEPLOYMENT':
      return deploymentRollout(workload.object, workload.replicas);
    case 'STATEFUL_SET':
      return statefulSetRollout(workload.object, workload.replicas);
    case 'DAEMON_SET':
      return daemonSetRollout(workload.object, workload.replicas);
  }
}

/** Nothing of the rollout itself differs; the workload may. */
export function sameRollout(
  { workload: _, ...before }: Rollout,
  { workload: __, ...after }: Rollout,
): boolean {
  return isDeepStrictEqual(before, after);
}

/**
 * Whether following it comes to an end here, as `kubectl rollout status` does. What fails under a guard is rolled back yet, and then waited
 * for; that the Deployment was late before isn't the end of what it has gone back to.
 */
export function isOver({ status, guard, workload }: Rollout): boolean {
  if (guard?.state === 'ROLLING_BACK') return false;
  if (status === 'FAILED' && guard !== undefined) {
    return guard.state !== 'GUARDING' && lateSince(workload.object) !== guard.lateBefore;
  }
  return status !== 'IN_PROGRESS' && status !== 'PAUSED';
}

/** The number of the revision that is rolled out; undefined while it isn't known. */
export function rolloutRevision(
  { workload, observed, updated }: Rollout,
  view: ClusterView,
): number | undefined {
  // What was the number before needn't be the one of the latest change.
  if (!observed) return undefined;
  if (workload.kind !== 'DEPLOYMENT')
    return revisionsOf(workload, view).find(({ current }) => current)?.number;
  // The controller numbers the template before it says that it has seen it. But while paused it makes no new ReplicaSet.
  if (workload.object.spec?.paused === true && updated === 0) return undefined;
  return revisionNumber(workload.object) || undefined;
}
