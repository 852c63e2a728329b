import type { Tally } from '../telemetry/tally.ts';
import { LimitExceeded } from './limit-exceeded.ts';
import type { LimitName, Limits } from './limits.ts';

/** The limits as they are set, and how often each has refused something. */
export class Limiter {
  readonly allowed: Limits;
  readonly #refusals: Tally<'limit'>;

  constructor(allowed: Limits, refusals: Tally<'limit'>) {
    this.allowed = allowed;
    this.#refusals = refusals;
  }

  /** @throws LimitExceeded for more than is allowed */
  check(limit: LimitName, actual: number): void {
    if (actual > this.allowed[limit]) throw this.refuse(limit, { actual });
  }

  /** The error for something that is more than is allowed; it is counted. */
  refuse(
    limit: LimitName,
    found: { readonly actual?: number; readonly retryAfterSeconds?: number } = {},
  ): LimitExceeded {
    this.#refusals.add({ limit });
    return new LimitExceeded(limit, { allowed: this.allowed[limit], ...found });
  }
}
