import { setMaxListeners } from 'node:events';

/** Counts something that happens, and lets others wait for more of it, until there is no more to come. */
export class Counted {
  count = 0;
  #ended = false;
  readonly #changes = new EventTarget();

  constructor() {
    setMaxListeners(0, this.#changes);
  }

  add(): void {
    this.count += 1;
    this.#changes.dispatchEvent(new Event('change'));
  }

  /** It won't happen any more: nobody is to wait for it. */
  end(): void {
    this.#ended = true;
    this.#changes.dispatchEvent(new Event('change'));
  }

  /** Waits until it has happened so many times more, or won't any more. */
  more(times: number): Promise<void> {
    const wanted = this.count + times;
    return new Promise((resolve) => {
      const check = (): void => {
        if (!this.#ended && this.count < wanted) return;
        this.#changes.removeEventListener('change', check);
        resolve();
      };
      this.#changes.addEventListener('change', check);
      check();
    });
  }
}
