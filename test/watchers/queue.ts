/** Things that happen, for whoever waits for them: each is taken once, in order. */
export class Queue<T> {
  readonly #untaken: T[] = [];
  readonly #takers: ((thing: T) => void)[] = [];

  put(thing: T): void {
    const taker = this.#takers.shift();
    if (taker === undefined) this.#untaken.push(thing);
    else taker(thing);
  }

  /** Waits for the next one. The test's deadline ends a wait for what never comes. */
  take(): Promise<T> {
    const [thing] = this.#untaken.splice(0, 1);
    if (thing !== undefined) return Promise.resolve(thing);
    return new Promise((resolve) => void this.#takers.push(resolve));
  }

  get size(): number {
    return this.#untaken.length;
  }
}
