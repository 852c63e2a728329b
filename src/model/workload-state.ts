import type { CronJob, DaemonSet, Deployment, Job, StatefulSet } from '../kubernetes/objects.ts';
import type { ReplicaCounts } from './replica-counts.ts';

export type WorkloadState =
  'ACTIVE' | 'PROGRESSING' | 'DEGRADED' | 'FAILED' | 'PAUSED' | 'SUSPENDED' | 'SUCCEEDED' | 'TERMINATING';

/** A state and why: in the cluster's own words where it has any. */
export interface WorkloadCondition {
  readonly state: WorkloadState;
  readonly message?: string;
}

/*
 * The tables of docs/states.md, a function per kind. Each reads the workload object alone and takes the first line that fits.
 * What the conditions mean: pkg/controller/deployment/progress.go and pkg/controller/job/job_controller.go of Kubernetes 1.37.
 */

export function deploymentState(object: Deployment, replicas: ReplicaCounts): WorkloadCondition {
  const { metadata, spec, status } = object;
  if (metadata.deletionTimestamp !== undefined) return { state: 'TERMINATING' };
  if (spec?.paused === true) return { state: 'PAUSED' };
  // Before conditions: those of the state before a change say nothing about the change.
  if (notObserved(object))
    return { state: 'PROGRESSING', message: 'the change has not been seen by the controller yet' };
  const conditions = status?.conditions;
  const progressing = condition(conditions, 'Progressing');
  if (progressing?.status === 'False' && progressing.reason === 'ProgressDeadlineExceeded') {
    return saying('FAILED', progressing.message);
  }
  const failure = condition(conditions, 'ReplicaFailure');
  if (failure?.status === 'True') return saying('DEGRADED', failure.message);
  if (replicas.updated < replicas.desired) {
    return {
      state: 'PROGRESSING',
      message: `${replicas.updated} of ${replicas.desired} replicas have the current template`,
    };
  }
  if (replicas.current > replicas.updated) {
    const old = replicas.current - replicas.updated;
    return {
      state: 'PROGRESSING',
      message: `${old} ${old === 1 ? 'replica' : 'replicas'} of earlier revisions still to go`,
    };
  }
  if (replicas.available < replicas.desired) {
    const available = condition(conditions, 'Available');
    const rolledOut = progressing === undefined || progressing.reason === 'NewReplicaSetAvailable';
    if (rolledOut && available?.status === 'False') return saying('DEGRADED', available.message);
    return { state: 'PROGRESSING', message: availableOf(replicas) };
  }
  return { state: 'ACTIVE' };
}

export function statefulSetState(object: StatefulSet, replicas: ReplicaCounts): WorkloadCondition {
  const { metadata, spec } = object;
  if (metadata.deletionTimestamp !== undefined) return { state: 'TERMINATING' };
  if (notObserved(object))
    return { state: 'PROGRESSING', message: 'the change has not been seen by the controller yet' };
  if (replicas.current !== replicas.desired) {
    return { state: 'PROGRESSING', message: `${replicas.current} of ${replicas.desired} replicas exist` };
  }
  // With OnDelete nothing moves by itself, so old pods aren't a rollout under way.
  const partition = spec?.updateStrategy?.rollingUpdate?.partition ?? 0;
  const toUpdate = spec?.updateStrategy?.type === 'OnDelete' ? 0 : Math.max(0, replicas.desired - partition);
  if (replicas.updated < toUpdate) {
    return {
      state: 'PROGRESSING',
      message: `${replicas.updated} of ${toUpdate} replicas have the current template`,
    };
  }
  if (replicas.available < replicas.desired) return { state: 'DEGRADED', message: availableOf(replicas) };
  return { state: 'ACTIVE' };
}

export function daemonSetState(object: DaemonSet, replicas: ReplicaCounts): WorkloadCondition {
  const { metadata, spec } = object;
  if (metadata.deletionTimestamp !== undefined) return { state: 'TERMINATING' };
  if (notObserved(object))
    return { state: 'PROGRESSING', message: 'the change has not been seen by the controller yet' };
  if (replicas.current < replicas.desired) {
    return { state: 'PROGRESSING', message: `${replicas.current} of ${replicas.desired} nodes have a pod` };
  }
  if (spec?.updateStrategy?.type !== 'OnDelete' && replicas.updated < replicas.desired) {
    return {
      state: 'PROGRESSING',
      message: `${replicas.updated} of ${replicas.desired} nodes have the current template`,
    };
  }
  if (replicas.available < replicas.desired) return { state: 'DEGRADED', message: availableOf(replicas) };
  return { state: 'ACTIVE' };
}

export function jobState(object: Job): WorkloadCondition {
  const { metadata, spec, status } = object;
  if (metadata.deletionTimestamp !== undefined) return { state: 'TERMINATING' };
  const isTrue = (type: string) => {
    const found = condition(status?.conditions, type);
    return found?.status === 'True' ? found : undefined;
  };
  const failed = isTrue('Failed') ?? isTrue('FailureTarget');
  if (failed !== undefined) return saying('FAILED', failed.message);
  if (isTrue('Complete') ?? isTrue('SuccessCriteriaMet')) return { state: 'SUCCEEDED' };
  if (spec?.suspend === true) return { state: 'SUSPENDED' };
  const failures = status?.failed ?? 0;
  if (failures > 0) {
    return {
      state: 'DEGRADED',
      message: `${failures} ${failures === 1 ? 'pod has' : 'pods have'} failed and ${failures === 1 ? 'is' : 'are'} retried`,
    };
  }
  const wanted = spec?.completions;
  return {
    state: 'PROGRESSING',
    message:
      wanted === undefined
        ? `${status?.active ?? 0} running`
        : `${status?.succeeded ?? 0} of ${wanted} completed`,
  };
}

export function cronJobState({ metadata, spec }: CronJob): WorkloadCondition {
  if (metadata.deletionTimestamp !== undefined) return { state: 'TERMINATING' };
  if (spec?.suspend === true) return { state: 'SUSPENDED' };
  return { state: 'ACTIVE' };
}

interface Condition {
  readonly type: string;
  readonly status: string;
  readonly reason?: string;
  readonly message?: string;
}

function condition(conditions: readonly Condition[] | undefined, type: string): Condition | undefined {
  return conditions?.find((one) => one.type === type);
}

function saying(state: WorkloadState, message: string | undefined): WorkloadCondition {
  return message === undefined || message === '' ? { state } : { state, message };
}

function notObserved(object: Deployment | StatefulSet | DaemonSet): boolean {
  return (object.status?.observedGeneration ?? 0) < (object.metadata.generation ?? 0);
}

function availableOf(replicas: ReplicaCounts): string {
  return `${replicas.available} of ${replicas.desired} replicas are available`;
}
