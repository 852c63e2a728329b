/** Waits for a condition that can only be asked for; a bounded wait that says what it waited for. */
import { setTimeout as delay } from 'node:timers/promises';

const intervalMs = 50;

export async function waitUntil(
  what: string,
  withinMs: number,
  condition: () => Promise<boolean>,
  signal?: AbortSignal,
): Promise<void> {
  const deadline = Date.now() + withinMs;
  while (!(await condition())) {
    signal?.throwIfAborted();
    if (Date.now() > deadline) throw new Error(`${what}: not within ${withinMs / 1000} s`);
    await delay(intervalMs, undefined, signal && { signal });
  }
}
