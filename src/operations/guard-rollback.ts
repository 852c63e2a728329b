import { judgeGuard } from '../model/guard-verdict.ts';
import { templateNumbered, type PastTemplate } from '../model/revision-history.ts';
import { guardAnnotation, writeGuard, type RolloutGuard } from '../model/rollout-guard.ts';
import { templateFingerprint } from '../model/template-fingerprint.ts';
import type { OperationContext } from './operation-context.ts';
import { planRollback, type RollbackPlan } from './plan-rollback.ts';
import {
  revisionedResources,
  type Revisioned,
  type RevisionedRef,
  type RevisionedResource,
} from './revisioned.ts';
import type { RollbackWorkloadInput } from './rollback-input.ts';
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
  const { ref, guard } = rollback;
  const input = { workload: ref, toRevision: guard.target.number };
  const planFor = (read: Revisioned): RollbackPlan => planGuardRollback(read, input, rollback, context);
  if (ref.kind !== 'STATEFUL_SET') return rollBack(input, context, planFor);
  const result = await rollBack({ ...input, deleteStuckPod: true }, context, planFor);
  return isDeletionRefused(result) ? rollBack(input, context, planFor) : result;
}

function planGuardRollback(
  read: Revisioned,
  input: RollbackWorkloadInput,
  rollback: GuardRollback,
  context: OperationContext,
): RollbackPlan {
  const { ref, guard, reason, message } = rollback;
  const moved = isMoved(read, rollback, context) ? [changedMeanwhile(workloadSubject(ref))] : [];
  const target = templateNumbered(guard.target.number, read.history);
  const rollingBack: RolloutGuard = {
    ...guard,
    state: 'ROLLING_BACK',
    template: templateFingerprint(target?.template ?? {}),
    highestRevision: (read.history.known.at(-1)?.number ?? 0) + 1,
    reason,
    message: rolledBack(read.history.current?.number, guard.target.number, message),
  };
  const plan = planRollback(read, input, writeGuard(rollingBack));
  return { ...plan, userErrors: [...moved, ...checkName(guard, target), ...plan.userErrors] };
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

/** A number may be another revision's by now, if somebody has deleted what was there. */
function checkName(
  { target: { name, number } }: RolloutGuard,
  target: PastTemplate | undefined,
): UserError[] {
  if (target === undefined || target.name === name) return [];
  const message = `revision ${number} is "${target.name}" now, not "${name}": there is no way back to what it was`;
  return [userError('NOT_FOUND', message)];
}

function isDeletionRefused({ userErrors }: RollbackResult): boolean {
  return userErrors.some(({ code, field }) => code === 'FORBIDDEN' && field?.[0] === 'deleteStuckPod');
}
