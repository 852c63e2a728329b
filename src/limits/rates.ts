import type { Limiter } from './limiter.ts';
import type { LimitName } from './limits.ts';
import { TokenBucket } from './token-bucket.ts';

/** From so many on, those are forgotten that have done nothing for a while. */
const manyBuckets = 1_000;

/** How often something may be done by each of those who do it. */
export class Rates {
  readonly #limiter: Limiter;
  readonly #limit: LimitName;
  readonly #perMs: number;
  readonly #now: () => number;
  readonly #buckets = new Map<string, TokenBucket>();
  #forgetAt = manyBuckets;

  /** The limit is for so many milliseconds. */
  constructor(
    limiter: Limiter,
    limit: LimitName,
    perMs: number,
    now: () => number = () => performance.now(),
  ) {
    this.#limiter = limiter;
    this.#limit = limit;
    this.#perMs = perMs;
    this.#now = now;
  }

  /** Does it so many times. @throws LimitExceeded, and then it counts as not done */
  spend(key: string, count: number): void {
    const now = this.#now();
    const bucket = this.#bucketOf(key, now);
    if (bucket.take(count, now)) return;
    const retryAfterSeconds = Math.max(1, Math.ceil(bucket.msUntil(count, now) / 1_000));
    throw this.#limiter.refuse(this.#limit, { retryAfterSeconds });
  }

  #bucketOf(key: string, now: number): TokenBucket {
    const known = this.#buckets.get(key);
    if (known !== undefined) return known;
    if (this.#buckets.size >= this.#forgetAt) {
      for (const [other, bucket] of this.#buckets) if (bucket.isFull(now)) this.#buckets.delete(other);
      this.#forgetAt = Math.max(manyBuckets, 2 * this.#buckets.size);
    }
    const bucket = new TokenBucket(this.#limiter.allowed[this.#limit], this.#perMs, now);
    this.#buckets.set(key, bucket);
    return bucket;
  }
}
