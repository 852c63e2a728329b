import type { Clock } from './clock.ts';

const firstMs = 800;
const mostMs = 30_000;
/** After so long without a failure the next one counts as the first. */
const healthyAfterMs = 120_000;

/** Waiting times between attempts: 0.8 s, doubling to 30 s, each with full jitter, so that many clients don't come back at once. */
export class Backoff {
  readonly #clock: Clock;
  #failures = 0;
  #lastFailureAt = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** How many ms to wait after the failure that has just happened. */
  next(): number {
    const now = this.#clock.now();
    if (now - this.#lastFailureAt > healthyAfterMs) this.#failures = 0;
    this.#lastFailureAt = now;
    const ceiling = Math.min(mostMs, firstMs * 2 ** this.#failures);
    this.#failures++;
    return this.#clock.random() * ceiling;
  }

  /** The next failure counts as the first. */
  reset(): void {
    this.#failures = 0;
  }
}
