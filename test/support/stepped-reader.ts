/** Reads a stream step by step, as far as there is something. A read that has nothing to take stays pending, over what is written then. */
export class SteppedReader<T> {
  #stream: AsyncIterator<T>;
  #received: T[] = [];
  #pending: Promise<void> | undefined;

  constructor(stream: AsyncIterator<T>) {
    this.#stream = stream;
  }

  /** All that the stream has by now. */
  async allThereIs(): Promise<T[]> {
    do {
      this.#pending ??= this.#read();
      for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setImmediate(resolve));
    } while (this.#pending === undefined);
    return this.#received.splice(0);
  }

  /** Goes over to another stream; what was on its way is lost. */
  async switchTo(stream: AsyncIterator<T>): Promise<void> {
    await this.end();
    this.#received = [];
    this.#stream = stream;
  }

  async end(): Promise<void> {
    await this.#stream.return?.();
    await this.#pending;
  }

  async #read(): Promise<void> {
    const { done, value } = await this.#stream.next();
    this.#pending = undefined;
    if (done !== true) this.#received.push(value);
  }
}
