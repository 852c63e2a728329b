/**
 * How much may be done in a while: up to `capacity` at once, and as much again in the time that it takes the bucket to fill. Knows no clock;
 * times are in milliseconds and don't go back.
 */
export class TokenBucket {
  readonly #fillMs: number;
  /** How long it takes until there is one more. */
  readonly #eachMs: number;
  /** The time in which what is left has come. */
  #leftMs: number;
  #since: number;

  constructor(capacity: number, fillMs: number, now: number) {
    this.#fillMs = fillMs;
    this.#eachMs = fillMs / capacity;
    this.#leftMs = fillMs;
    this.#since = now;
  }

  /** Takes so many, or none if they aren't there; says whether they were. */
  take(count: number, now: number): boolean {
    this.#fill(now);
    const neededMs = count * this.#eachMs;
    if (neededMs > this.#leftMs) return false;
    this.#leftMs -= neededMs;
    return true;
  }

  /** How long it takes until so many are there; until it is full, if it never holds so many. */
  msUntil(count: number, now: number): number {
    this.#fill(now);
    return Math.max(0, Math.min(count * this.#eachMs, this.#fillMs) - this.#leftMs);
  }

  isFull(now: number): boolean {
    this.#fill(now);
    return this.#leftMs === this.#fillMs;
  }

  #fill(now: number): void {
    this.#leftMs = Math.min(this.#fillMs, this.#leftMs + (now - this.#since));
    this.#since = now;
  }
}
