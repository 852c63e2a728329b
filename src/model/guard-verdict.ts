import { isAbout, type RolloutGuard } from './rollout-guard.ts';
import { rolloutOf, type RolledOutWorkload } from './rollout.ts';
import { lateSince } from './rollout-status.ts';

/** What a guard has to do. */
export type GuardVerdict =
  | { readonly is: 'WAIT' }
  /** The workload has another template: the guard is over, and nothing is to be rolled back. */
  | { readonly is: 'SUPERSEDED' }
  | { readonly is: 'SUCCEEDED'; readonly message: string }
  | { readonly is: 'FAILED'; readonly reason: string; readonly message: string }
  /** It is rolled back already, and what goes with that is to be finished. */
  | { readonly is: 'FINISH' }
  /** Neither success nor failure can come of it any more. */
  | { readonly is: 'POINTLESS'; readonly reason: string; readonly message: string };

/** What is known of a workload besides itself. */
export interface GuardFacts {
  /** The number of its present revision; undefined while it isn't known. */
  readonly number: number | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** What a guard has to do about its workload now, by the rules of `kubectl rollout status` and its own deadline. */
export function judgeGuard(
  guard: RolloutGuard,
  workload: RolledOutWorkload,
  { number = 0, now }: GuardFacts,
): GuardVerdict {
  if (!isAbout(guard, workload.object) || number > guard.highestRevision) return { is: 'SUPERSEDED' };
  if (guard.state === 'ROLLING_BACK') return { is: 'FINISH' };
  const { status, message, reason, reasonMessage, observed } = rolloutOf(workload);
  if (status === 'SUCCEEDED') return { is: 'SUCCEEDED', message };
  if (status === 'NOT_APPLICABLE') return { is: 'POINTLESS', reason: 'OnDelete', message };
  const words = reason === 'FailedCreate' ? `${message}: ${reasonMessage ?? ''}` : message;
  if (status === 'FAILED' && lateSince(workload.object) !== guard.lateBefore)
    return { is: 'FAILED', reason: reason ?? 'ProgressDeadlineExceeded', message: words };
  // What the controller hasn't seen yet hasn't changed any pod.
  if (!observed || now < Date.parse(guard.deadline)) return { is: 'WAIT' };
  const late = `not rolled out by ${guard.deadline}: ${words}`;
  return { is: 'FAILED', reason: 'DeadlineExceeded', message: late };
}
