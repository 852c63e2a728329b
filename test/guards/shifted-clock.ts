import type { Clock } from '../../src/watchers/clock.ts';

interface Sleep {
  readonly ms: number;
  readonly until: number;
  readonly end: () => void;
}

/** The real time and what a test adds to it. Who sleeps wakes up when the test has added enough, and never by itself. */
export class ShiftedClock implements Clock {
  #shift = 0;
  readonly #sleeps = new Set<Sleep>();
  readonly #waiting = new Set<() => void>();

  now(): number {
    return Date.now() + this.#shift;
  }

  random(): number {
    return 0.5;
  }

  sleep(ms: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const settle = (how: () => void) => (): void => {
        signal.removeEventListener('abort', abort);
        this.#sleeps.delete(sleep);
        how();
      };
      const sleep = { ms, until: this.now() + ms, end: settle(resolve) };
      const abort = settle(() => reject(signal.reason as Error));
      signal.addEventListener('abort', abort);
      this.#sleeps.add(sleep);
      if (signal.aborted) abort();
      for (const look of this.#waiting) look();
    });
  }

  /** Adds so much to the time. */
  pass(ms: number): void {
    this.#shift += ms;
    const now = this.now();
    for (const sleep of this.#sleeps) if (sleep.until <= now) sleep.end();
  }

  /** Waits until somebody sleeps for a time that is as wanted. */
  async slept(wanted: (ms: number) => boolean): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    const look = (): void => {
      if ([...this.#sleeps].some(({ ms }) => wanted(ms))) resolve();
    };
    this.#waiting.add(look);
    look();
    await promise;
    this.#waiting.delete(look);
  }
}
