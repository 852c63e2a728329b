/** Of one caller, what is soon done doesn't wait for what takes long. */
export type Weight = 'light' | 'heavy';

/**
 * Who has the event loop next. Everything that clients ask for is done in one thread, so that what one has asked for keeps all others waiting;
 * here it is done in turns: one for each time that the loop goes round, in between which whatever has come in is taken in. Callers come one
 * after the other however much each has waiting.
 */
export class Turns {
  /** Of each who waits, in the order in which they have their turns. */
  readonly #waiting = new Map<string, (() => void)[]>();
  #scheduled = false;

  /** Resolves when the caller may go on for a while. */
  next(callerKey: string, weight: Weight): Promise<void> {
    const key = `${weight} ${callerKey}`;
    return new Promise((resolve) => {
      const waiting = this.#waiting.get(key);
      if (waiting === undefined) this.#waiting.set(key, [resolve]);
      else waiting.push(resolve);
      this.#schedule();
    });
  }

  #schedule(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    setImmediate(() => {
      this.#scheduled = false;
      this.#goOn();
    });
  }

  #goOn(): void {
    for (const [key, waiting] of this.#waiting) {
      const [first, ...others] = waiting;
      this.#waiting.delete(key);
      if (others.length > 0) this.#waiting.set(key, others);
      if (this.#waiting.size > 0) this.#schedule();
      return first?.();
    }
  }
}
