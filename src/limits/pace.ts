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
   * The elements one after the other, each as a promise that is kept in its time, with others having their turns in between: a list that
   * graphql-js completes at once is completed in one go. They reject when nobody waits for them any more.
   */
  through<T>(elements: readonly T[]): Promise<T>[] {
    let turn = Promise.resolve();
    return elements.map((element) => {
      turn = turn.then(() => this.#giveWay());
      return turn.then(() => element);
    });
  }

  async #giveWay(): Promise<void> {
    if (performance.now() - this.#since <= turnMs) return;
    await this.begin();
    this.#signal.throwIfAborted();
  }
}
