import type { GuardVerdict } from '../model/guard-verdict.ts';
import { guardAnnotation, readGuard, type RolloutGuard } from '../model/rollout-guard.ts';
import type { RolledOutWorkload } from '../model/rollout.ts';
import type { Outcome } from '../operations/cluster-refusal.ts';
import { endGuard } from '../operations/end-guard.ts';
import { rollBackGuarded } from '../operations/guard-rollback.ts';
import type { OperationContext } from '../operations/operation-context.ts';
import type { RollbackResult } from '../operations/rollback-workload.ts';
import type { UserError } from '../operations/user-error.ts';
import type { GuardEvent } from './guard-event.ts';

/** A guard whose time has come. */
export interface EndingGuard {
  readonly workload: RolledOutWorkload;
  readonly guard: RolloutGuard;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Tells people of it, where they look for what has happened to a workload. */
  tell(event: GuardEvent): Promise<void>;
}

/** DONE: there is nothing more to do here. MOVED: the workload isn't as it was judged any more. */
export type Ending = 'DONE' | 'MOVED';

/** Does what a verdict asks for, as the caller of the context. */
export async function endAs(
  verdict: Exclude<GuardVerdict, { is: 'WAIT' }>,
  ending: EndingGuard,
  context: OperationContext,
): Promise<Ending> {
  const { guard } = ending;
  switch (verdict.is) {
    case 'SUPERSEDED':
      return endingOf(await write(undefined, ending, context));
    case 'SUCCEEDED':
      return endingOf(await write(closed(ending, 'SUCCEEDED', verdict), ending, context));
    case 'POINTLESS':
      return abandon(verdict, ending, context);
    case 'FAILED':
      return goBack(verdict, ending, context);
    case 'FINISH':
      return goBack({ reason: guard.reason ?? '', message: guard.message ?? '' }, ending, context);
  }
}

/** Why something has ended as it has. */
interface Why {
  readonly reason?: string;
  readonly message: string;
}

async function goBack(why: Required<Why>, ending: EndingGuard, context: OperationContext): Promise<Ending> {
  const { workload, guard, now } = ending;
  const result = await rollBackGuarded({ ref: workload, guard, ...why, now }, context);
  const [error] = result.userErrors;
  if (error === undefined) return finish(result, ending, context);
  if (error.code === 'CONFLICT') return 'MOVED';
  const message = `Not rolled back to revision ${guard.target.number}, though ${why.message}: ${error.message}`;
  return abandon({ reason: why.reason, message }, ending, context);
}

/** The workload has its earlier template, and says ROLLING_BACK until this is done. */
async function finish(
  { written, stuckPod }: RollbackResult,
  ending: EndingGuard,
  context: OperationContext,
): Promise<Ending> {
  const guard = readGuard(written?.metadata.annotations?.[guardAnnotation]);
  if (guard === undefined) return 'MOVED';
  const stuck =
    stuckPod === undefined
      ? ''
      : `. Pod "${stuckPod.pod.name}", which was stuck, ${stuckPod.deleted ? 'is deleted' : 'is left: delete it'}`;
  const message = `${guard.message ?? ''}${stuck}`;
  await ending.tell({ reason: 'RolledBack', message });
  const closing = { ...ending, guard };
  return endingOf(
    await write(closed(closing, 'ROLLED_BACK', { reason: guard.reason ?? '', message }), closing, context),
  );
}

/** What can't be rolled back stays as it is. Where not even that may be written, the Event alone says it. */
async function abandon(why: Required<Why>, ending: EndingGuard, context: OperationContext): Promise<Ending> {
  const outcome = await write(closed(ending, 'ABANDONED', why), ending, context);
  if ('userErrors' in outcome && isMoved(outcome.userErrors)) return 'MOVED';
  await ending.tell({ reason: 'RollbackFailed', message: why.message });
  return 'DONE';
}

function closed(
  { guard, now }: EndingGuard,
  state: 'SUCCEEDED' | 'ROLLED_BACK' | 'ABANDONED',
  { reason, message }: Why,
): RolloutGuard {
  const endedAt = new Date(now).toISOString().replace(/\.\d+Z$/, 'Z');
  return { ...guard, state, ...(reason !== undefined && { reason }), message, endedAt };
}

function write(
  ended: RolloutGuard | undefined,
  { workload, guard }: EndingGuard,
  context: OperationContext,
): Promise<Outcome<unknown>> {
  return endGuard({ ref: workload, uid: workload.uid, guard }, ended, context);
}

/** Where it may not be written any more, or there is nothing left to write to, nothing is left to do. */
function endingOf(outcome: Outcome<unknown>): Ending {
  return 'userErrors' in outcome && isMoved(outcome.userErrors) ? 'MOVED' : 'DONE';
}

function isMoved(userErrors: readonly UserError[]): boolean {
  return userErrors.some(({ code }) => code === 'CONFLICT');
}
