import { isWrittenWithObject } from '../model/annotation-right.ts';
import { judgeGuard } from '../model/guard-verdict.ts';
import type { PastTemplate } from '../model/revision-history.ts';
import { guardAnnotation, writeGuard, type RolloutGuard } from '../model/rollout-guard.ts';
import { lateSince } from '../model/rollout-status.ts';
import { templateFingerprint } from '../model/template-fingerprint.ts';
import type { OperationContext } from './operation-context.ts';
import { planRollback, type RollbackPlan } from './plan-rollback.ts';
import {
  revisionedResources,
  type Revisioned,
  type RevisionedRef,
  type RevisionedResource,
} from './revisioned.ts';
import { rollBack, type RollbackResult } from './rollback-workload.ts';
import { entryOf } from './seen.ts';
import { workloadSubject } from './subject.ts';
import { changedMeanwhile, userError, type UserError } from './user-error.ts';

/** A rollback that a guard makes. */
export interface GuardRollback {
  readonly ref: RevisionedRef;
  /** The guard whose time has come. */
  readonly guard: RolloutGuard;
  /** What has gone wrong, in words. */
  readonly message: string;
  /** In one word. */
  readonly reason: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * Puts a workload back to the revision of its guard, as the caller, by the rules of rollbackWorkload; a pod that keeps a StatefulSet
 * from it is deleted if the caller may. The workload is judged again as it is read: where the guard isn't there any more, or has nothing to
 * do, nothing is changed and the error is CONFLICT. The same write leaves the guard ROLLING_BACK, so that whoever comes after a gateway
 * that has died here finishes it.
 */
export async function rollBackGuarded(
  rollback: GuardRollback,
  context: OperationContext,
): Promise<RollbackResult> {
  const { ref } = rollback;
  const planFor = (read: Revisioned): RollbackPlan => planGuardRollback(read, rollback, context);
  const input = { workload: ref, deleteStuckPod: ref.kind === 'STATEFUL_SET' };
  const result = await rollBack(input, context, planFor);
  return isDeletionRefused(result) ? rollBack({ workload: ref }, context, planFor) : result;
}

function planGuardRollback(
  read: Revisioned,
  rollback: GuardRollback,
  context: OperationContext,
): RollbackPlan {
  const { ref, guard, reason, message } = rollback;
  const { known, current } = read.history;
  const target = targetOf(guard, known);
  const lateBefore = lateSince(read.live);
  const rollingBack: RolloutGuard = {
    ...guard,
    state: 'ROLLING_BACK',
    template: templateFingerprint(target?.template ?? {}),
    highestRevision: (known.at(-1)?.number ?? 0) + 1,
    ...(lateBefore !== undefined && { lateBefore }),
    reason,
    message: rolledBack(current?.number, guard.target.number, message),
  };
  const toRevision = target?.number ?? guard.target.number;
  const plan = planRollback(read, { workload: ref, toRevision }, writeGuard(rollingBack));
  const moved = isMoved(read, rollback, context) ? [changedMeanwhile(workloadSubject(ref))] : [];
  return {
    ...plan,
    userErrors: [...moved, ...checkWriter(read), ...checkTarget(guard, target), ...plan.userErrors],
  };
}

/** What has been restored has a new number, but still its name. */
function targetOf({ state, target }: RolloutGuard, known: readonly PastTemplate[]): PastTemplate | undefined {
  return known.find(
    ({ name, number }) => name === target.name && (state === 'ROLLING_BACK' || number === target.number),
  );
}

/** Only who may change the workload may have it rolled back. */
function checkWriter({ live }: Revisioned): UserError[] {
  const message = 'its guard was written with a right to its status alone';
  return isWrittenWithObject(live, guardAnnotation) ? [] : [userError('FORBIDDEN', message)];
}

/** The number may be another revision's by now. */
function checkTarget({ target }: RolloutGuard, found: PastTemplate | undefined): UserError[] {
  if (found !== undefined) return [];
  const message = `revision ${target.number}, "${target.name}", isn't there any more`;
  return [userError('NOT_FOUND', message)];
}

function rolledBack(from: number | undefined, to: number, why: string): string {
  return `Rolled back ${from === undefined ? '' : `from revision ${from} `}to revision ${to}: ${why}`;
}

/** Whether the workload isn't as it was judged. */
function isMoved(
  { live, history }: Revisioned,
  { ref, guard, now }: GuardRollback,
  { cluster }: OperationContext,
): boolean {
  if (live.metadata.annotations?.[guardAnnotation] !== writeGuard(guard)) return true;
  const workload = entryOf<RevisionedResource>(revisionedResources[ref.kind], live, cluster);
  const verdict = judgeGuard(guard, workload, { number: history.current?.number, now });
  return verdict.is !== 'FAILED' && verdict.is !== 'FINISH';
}

function isDeletionRefused({ userErrors }: RollbackResult): boolean {
  return userErrors.some(({ code, field }) => code === 'FORBIDDEN' && field?.[0] === 'deleteStuckPod');
}
