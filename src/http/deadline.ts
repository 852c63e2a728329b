import type { Limiter } from '../limits/limiter.ts';

/** How long an operation may go on reading: until its time is up, or its client gone. */
export class Deadline {
  readonly signal: AbortSignal;
  readonly #timer: NodeJS.Timeout;

  /** The signal tells that the client has gone. */
  constructor(gone: AbortSignal, limiter: Limiter) {
    const timeUp = new AbortController();
    this.signal = AbortSignal.any([gone, timeUp.signal]);
    this.#timer = setTimeout(
      () => timeUp.abort(limiter.refuse('operationSeconds')),
      limiter.allowed.operationSeconds * 1_000,
    );
  }

  /** The operation is over. */
  clear(): void {
    clearTimeout(this.#timer);
  }
}
