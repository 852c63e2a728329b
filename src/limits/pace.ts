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

  /**
   * The elements one after the other, with others having their turns in between: each resolves when what was made of the one before took no
   * longer than a turn, or has had the next. Rejects when nobody waits for it any more.
   */
  *through<T>(elements: Iterable<T>): Iterable<Promise<T>> {
    let before: Promise<unknown> = Promise.resolve();
    for (const element of elements) {
      const next = this.#after(before, element);
      // By the time that another is asked for, whoever asked is the first to hear of this one.
      yield next;
      before = next;
    }
  }

  async #after<T>(before: Promise<unknown>, element: T): Promise<T> {
    await before;
    if (performance.now() - this.#since > turnMs) {
      await this.begin();
      this.#signal.throwIfAborted();
    }
    return element;
  }
}
