import { setTimeout as delay } from 'node:timers/promises';
import { seenTimeoutMs } from './seen.ts';

/** What tells of changes. */
interface Feed {
  onceChanged(callback: () => void): () => void;
  take(): unknown;
}

/** Looks until there is something to see, again after each change. Undefined if that takes too long, or if the cache isn't readable. */
export async function untilShown<T>(
  feeds: readonly Feed[],
  look: () => T | undefined,
  timeoutMs: number = seenTimeoutMs,
): Promise<T | undefined> {
  const timer = new AbortController();
  const timeout = delay(timeoutMs, 'timeout' as const, { signal: timer.signal });
  try {
    for (;;) {
      for (const feed of feeds) feed.take();
      const seen = look();
      if (seen !== undefined) return seen;
      if ((await Promise.race([timeout, changeOf(feeds)])) === 'timeout') return undefined;
    }
  } catch {
    // The cache isn't readable at the moment. That doesn't undo what was written.
    return undefined;
  } finally {
    timer.abort();
    await timeout.catch(() => undefined);
  }
}

async function changeOf(feeds: readonly Feed[]): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const forget = feeds.map((feed) => feed.onceChanged(resolve));
  await promise;
  for (const one of forget) one();
}
