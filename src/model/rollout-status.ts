import type { DaemonSet, Deployment, StatefulSet } from '../kubernetes/objects.ts';
import type { ReplicaCounts } from './replica-counts.ts';

export type RolloutStatus = 'IN_PROGRESS' | 'PAUSED' | 'SUCCEEDED' | 'FAILED' | 'NOT_APPLICABLE';

/** How far a rollout is. */
export interface RolloutProgress {
  readonly status: RolloutStatus;
  /** What `kubectl rollout status` says. */
  readonly message: string;
  /** The controller knows of the latest change. */
  readonly observed: boolean;
  readonly desired: number;
  readonly toUpdate: number;
  readonly updated: number;
  readonly ready: number;
  readonly available: number;
  readonly old: number;
  readonly progressDeadlineSeconds: number | undefined;
  readonly deadlineAt: string | undefined;
  readonly reason: string | undefined;
  readonly reasonMessage: string | undefined;
}

type Verdict = Pick<RolloutProgress, 'status' | 'message'>;
type Deadline = Pick<RolloutProgress, 'progressDeadlineSeconds' | 'deadlineAt' | 'reason' | 'reasonMessage'>;

/** The greatest int32: how a Deployment says that it has no deadline. */
const noDeadline = 2_147_483_647;
/** The reason of the condition Progressing when there was no progress for too long. */
const lateReason = 'ProgressDeadlineExceeded';

/*
 * The tables of docs/rollouts.md, a function per kind. Each reads the workload object alone and takes the first line that fits.
 * Verdicts and words are those of `kubectl rollout status`: pkg/polymorphichelpers/rollout_status.go of kubectl 0.37.
 */

export function deploymentRollout(object: Deployment, replicas: ReplicaCounts): RolloutProgress {
  const { status } = object;
  const verdict = deploymentVerdict(object, replicas);
  const failure = status?.conditions?.find(
    ({ type, status: value }) => type === 'ReplicaFailure' && value === 'True',
  );
  const telling = failure ?? progressing(object);
  return {
    ...verdict,
    ...countsOf(object, replicas, replicas.desired),
    progressDeadlineSeconds: deadlineSeconds(object),
    deadlineAt: verdict.status === 'IN_PROGRESS' ? nextDeadline(object) : undefined,
    reason: telling?.reason,
    reasonMessage: telling?.message,
  };
}

export function statefulSetRollout(object: StatefulSet, replicas: ReplicaCounts): RolloutProgress {
  const { type, rollingUpdate } = object.spec?.updateStrategy ?? {};
  const toUpdate =
    type === 'RollingUpdate' ? Math.max(0, replicas.desired - (rollingUpdate?.partition ?? 0)) : 0;
  return {
    ...statefulSetVerdict(object, replicas, toUpdate),
    ...countsOf(object, replicas, toUpdate),
    ...neverLate,
  };
}

export function daemonSetRollout(object: DaemonSet, replicas: ReplicaCounts): RolloutProgress {
  const toUpdate = object.spec?.updateStrategy?.type === 'RollingUpdate' ? replicas.desired : 0;
  return { ...daemonSetVerdict(object, replicas), ...countsOf(object, replicas, toUpdate), ...neverLate };
}

/** Since when a Deployment's controller finds that it is late; undefined if it doesn't, and for the other kinds. */
export function lateSince(object: Deployment | StatefulSet | DaemonSet): string | undefined {
  const { reason, lastUpdateTime } = progressing(object) ?? {};
  return reason === lateReason ? lastUpdateTime : undefined;
}

function deploymentVerdict(object: Deployment, replicas: ReplicaCounts): Verdict {
  const { metadata, spec } = object;
  const { desired, current, updated, available } = replicas;
  if (!isObserved(object))
    return { status: 'IN_PROGRESS', message: 'Waiting for deployment spec update to be observed...' };
  // The reason decides, whatever the condition's status is.
  if (progressing(object)?.reason === lateReason) {
    return { status: 'FAILED', message: `deployment "${metadata.name}" exceeded its progress deadline` };
  }
  const waiting = (forWhat: string): Verdict => ({
    status: spec?.paused === true ? 'PAUSED' : 'IN_PROGRESS',
    message: `Waiting for deployment "${metadata.name}" rollout to finish: ${forWhat}...`,
  });
  if (updated < desired) return waiting(`${updated} out of ${desired} new replicas have been updated`);
  if (current > updated) return waiting(`${current - updated} old replicas are pending termination`);
  if (available < updated) return waiting(`${available} of ${updated} updated replicas are available`);
  return { status: 'SUCCEEDED', message: `deployment "${metadata.name}" successfully rolled out` };
}

function statefulSetVerdict(object: StatefulSet, replicas: ReplicaCounts, toUpdate: number): Verdict {
  const { spec, status } = object;
  const { desired, updated, ready } = replicas;
  if (spec?.updateStrategy?.type !== 'RollingUpdate') return notApplicable;
  const waiting = (message: string): Verdict => ({ status: 'IN_PROGRESS', message });
  if ((status?.observedGeneration ?? 0) === 0 || !isObserved(object)) {
    return waiting('Waiting for statefulset spec update to be observed...');
  }
  if (ready < desired) return waiting(`Waiting for ${desired - ready} pods to be ready...`);
  if (spec.updateStrategy.rollingUpdate !== undefined) {
    if (updated < toUpdate) {
      return waiting(
        `Waiting for partitioned roll out to finish: ${updated} out of ${toUpdate} new pods have been updated...`,
      );
    }
    return {
      status: 'SUCCEEDED',
      message: `partitioned roll out complete: ${updated} new pods have been updated...`,
    };
  }
  // Without rollingUpdate, which the API server fills in, so that this isn't met there.
  const { currentRevision = '', updateRevision = '', currentReplicas = 0 } = status ?? {};
  if (updateRevision !== currentRevision) {
    return waiting(
      `waiting for statefulset rolling update to complete ${updated} pods at revision ${updateRevision}...`,
    );
  }
  return {
    status: 'SUCCEEDED',
    message: `statefulset rolling update complete ${currentReplicas} pods at revision ${currentRevision}...`,
  };
}

function daemonSetVerdict(object: DaemonSet, replicas: ReplicaCounts): Verdict {
  const { metadata, spec } = object;
  const { desired, updated, available } = replicas;
  if (spec?.updateStrategy?.type !== 'RollingUpdate') return notApplicable;
  if (!isObserved(object))
    return { status: 'IN_PROGRESS', message: 'Waiting for daemon set spec update to be observed...' };
  const waiting = (forWhat: string): Verdict => ({
    status: 'IN_PROGRESS',
    message: `Waiting for daemon set "${metadata.name}" rollout to finish: ${forWhat}...`,
  });
  if (updated < desired) return waiting(`${updated} out of ${desired} new pods have been updated`);
  if (available < desired) return waiting(`${available} of ${desired} updated pods are available`);
  return { status: 'SUCCEEDED', message: `daemon set "${metadata.name}" successfully rolled out` };
}

/** StatefulSets and DaemonSets have no deadline, and no conditions that would say why. */
const neverLate: Deadline = {
  progressDeadlineSeconds: undefined,
  deadlineAt: undefined,
  reason: undefined,
  reasonMessage: undefined,
};

/** With OnDelete nothing moves until somebody deletes pods. */
const notApplicable: Verdict = {
  status: 'NOT_APPLICABLE',
  message: 'rollout status is only available for RollingUpdate strategy type',
};

function countsOf(
  object: Deployment | StatefulSet | DaemonSet,
  replicas: ReplicaCounts,
  toUpdate: number,
): Omit<RolloutProgress, keyof Verdict | keyof Deadline> {
  const { desired, current, updated, ready, available } = replicas;
  return {
    observed: isObserved(object),
    desired,
    toUpdate,
    updated,
    ready,
    available,
    old: Math.max(0, current - updated),
  };
}

/**
 * When the controller will give up unless there is progress before: pkg/controller/deployment/progress.go of Kubernetes 1.37. Once
 * the present template was rolled out completely there is nothing to be late with, whatever becomes of the pods.
 */
function nextDeadline(object: Deployment): string | undefined {
  const seconds = deadlineSeconds(object);
  const { reason, lastUpdateTime } = progressing(object) ?? {};
  if (seconds === undefined || lastUpdateTime === undefined) return undefined;
  if (!isObserved(object) || reason === 'NewReplicaSetAvailable') return undefined;
  const at = new Date(Date.parse(lastUpdateTime) + seconds * 1_000);
  return at.toISOString().replace('.000Z', 'Z');
}

/** How long a Deployment may be without progress; undefined where there is no such limit. */
export function deadlineSeconds({ spec }: Deployment): number | undefined {
  const seconds = spec?.progressDeadlineSeconds;
  return seconds === noDeadline ? undefined : seconds;
}

function progressing(
  object: Deployment,
): NonNullable<NonNullable<Deployment['status']>['conditions']>[number] | undefined {
  return object.status?.conditions?.find(({ type }) => type === 'Progressing');
}

function isObserved({ metadata, status }: Deployment | StatefulSet | DaemonSet): boolean {
  return (status?.observedGeneration ?? 0) >= (metadata.generation ?? 0);
}
