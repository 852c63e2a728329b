import type { Turns } from './turns.ts';

/** How long a turn may last: less than anybody notices, and much more than it takes to change turns. */
const turnMs = 5;

/** Of a query that takes long: gives way to others again and again. */
export class Pace {
  readonly #turns: Turns;
  readonly #callerKey: string;
  readonly #signal: AbortSignal;
  #since = performance.now();

  /** The signal tells that nobody waits for it any more. */
  constructor(turns: Turns, callerKey: string, signal: AbortSignal) {
    this.#turns = turns;
    this.#callerKey = callerKey;
    this.#signal = signal;
  }

  /** Resolves when it may begin. */
  async begin(): Promise<void> {
    await this.#turns.next(this.#callerKey, 'heavy');
    this.#since = performance.now();
  }

  /** The elements one after the other, with others having their turns in between. Rejects when nobody waits for it any more. */
  async *through<T>(elements: Iterable<T>): AsyncIterable<T> {
    for (const element of elements) {
      if (performance.now() - this.#since > turnMs) {
        await this.begin();
        this.#signal.throwIfAborted();
      }
      yield element;
    }
  }
}
