import type { ChangeFeed } from '../model/cluster-view.ts';
import type { Entry } from '../model/entries/entry.ts';
import type { Clock } from '../watchers/clock.ts';

/** The longest time that a timer can be set to. */
const longestMs = 2_147_483_647;

/** Waits until there is something to take, until so many ms have passed, or until the signal is aborted, whichever comes first. */
export async function changeOrTime(
  feed: ChangeFeed<Entry>,
  ms: number,
  { clock, signal }: { readonly clock: Clock; readonly signal: AbortSignal },
): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const forget = feed.onceChanged(resolve);
  const settled = new AbortController();
  const either = AbortSignal.any([signal, settled.signal]);
  clock.sleep(Math.min(Math.max(ms, 0), longestMs), either).then(resolve, resolve);
  await promise;
  forget();
  settled.abort();
}
