import { QuarterdeckError } from '../errors.ts';
import { limitSettings, type LimitName } from './limits.ts';

/** How far it went beyond. */
export interface Excess {
  readonly allowed: number;
  /** Absent where nothing was counted beyond the limit. */
  readonly actual?: number;
  /** When it may be tried again, where that helps. */
  readonly retryAfterSeconds?: number;
}

/** Refuses what is beyond a limit: says which one, and by how much. */
export class LimitExceeded extends QuarterdeckError {
  readonly limit: LimitName;
  readonly retryAfterSeconds: number | undefined;

  constructor(limit: LimitName, { allowed, actual, retryAfterSeconds }: Excess) {
    const found = actual === undefined ? '' : `, not ${actual}`;
    super('LIMIT_EXCEEDED', `limit "${limit}": at most ${allowed} ${limitSettings[limit].counts}${found}`, {
      limit,
      allowed,
      ...(actual !== undefined && { actual }),
      ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
    });
    this.limit = limit;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}
