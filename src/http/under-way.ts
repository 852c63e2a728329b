/** What has been begun and isn't over yet. */
export class UnderWay {
  readonly #begun = new Set<Promise<unknown>>();

  /** Counts it until it is over, and gives it back. */
  add<T>(begun: Promise<T>): Promise<T> {
    const counted: Promise<unknown> = begun.then(
      () => this.#begun.delete(counted),
      () => this.#begun.delete(counted),
    );
    this.#begun.add(counted);
    return begun;
  }

  /** Resolves when all that was begun until now is over, well or not. */
  async over(): Promise<void> {
    await Promise.all(this.#begun);
  }
}
