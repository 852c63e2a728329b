import type { Limiter } from '../limits/limiter.ts';

/** How long an operation may go on reading: until its time is up, or its client gone. */
export class Deadline {
  readonly #end = new AbortController();
  readonly #gone: AbortSignal;
  readonly #timer: NodeJS.Timeout;

  /** The signal tells that the client has gone. */
  constructor(gone: AbortSignal, limiter: Limiter) {
    this.#gone = gone;
    if (gone.aborted) this.#onGone();
    // AbortSignal.any would take longer than many a query.
    gone.addEventListener('abort', this.#onGone);
    this.#timer = setTimeout(
      () => this.#end.abort(limiter.refuse('operationSeconds')),
      limiter.allowed.operationSeconds * 1_000,
    );
  }

  get signal(): AbortSignal {
    return this.#end.signal;
  }

  /** The operation is over. */
  clear(): void {
    clearTimeout(this.#timer);
    this.#gone.removeEventListener('abort', this.#onGone);
  }

  readonly #onGone = (): void => this.#end.abort(this.#gone.reason);
}
