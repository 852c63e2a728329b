/** When each of many followers has come upon a text for the first time. */
export class Sightings {
  readonly #count: number;
  #wanted: { readonly text: string; readonly times: (number | undefined)[]; left: number } | undefined;
  #settle: PromiseWithResolvers<number[]> | undefined;

  /** Of so many followers. */
  constructor(count: number) {
    this.#count = count;
  }

  /** Resolves when every follower has come upon the text: when each did, by `performance.now()`. One text at a time. */
  all(text: string): Promise<number[]> {
    this.#wanted = { text, times: Array.from({ length: this.#count }), left: this.#count };
    this.#settle = Promise.withResolvers();
    return this.#settle.promise;
  }

  /** What a follower gets. */
  look(follower: number, piece: Buffer): void {
    const wanted = this.#wanted;
    if (wanted === undefined || wanted.times[follower] !== undefined || !piece.includes(wanted.text)) return;
    wanted.times[follower] = performance.now();
    wanted.left--;
    if (wanted.left > 0) return;
    this.#wanted = undefined;
    this.#settle?.resolve(wanted.times.filter((time) => time !== undefined));
  }

  /** Whoever waits for a text hears that it won't come. */
  fail(error: Error): void {
    this.#settle?.reject(error);
  }
}
