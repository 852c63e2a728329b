import type { Clock } from '../../src/watchers/clock.ts';
import { Queue } from './queue.ts';

/** A wait that somebody has begun, and that the test ends. */
export interface Sleep {
  readonly ms: number;
  /** Lets the time pass. */
  end(): void;
}

/** A clock whose time passes when the test says so. */
export class TestClock implements Clock {
  /** What `random` gives. */
  chance = 0.5;
  readonly #sleeps = new Queue<Sleep>();
  #now = Date.UTC(2026, 0, 1);

  now(): number {
    return this.#now;
  }

  random(): number {
    return this.chance;
  }

  sleep(ms: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const abort = (): void => reject(signal.reason as Error);
      signal.addEventListener('abort', abort, { once: true });
      this.#sleeps.put({
        ms,
        end: () => {
          signal.removeEventListener('abort', abort);
          this.pass(ms);
          resolve();
        },
      });
    });
  }

  /** Lets time pass in which nobody sleeps. */
  pass(ms: number): void {
    this.#now += ms;
  }

  /** Waits until somebody sleeps. */
  slept(): Promise<Sleep> {
    return this.#sleeps.take();
  }

  /** Waits that have begun and that the test hasn't taken. */
  get untaken(): number {
    return this.#sleeps.size;
  }
}
