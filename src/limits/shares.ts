import type { Limiter } from './limiter.ts';
import type { LimitName } from './limits.ts';

/** How soon it may be tried again what was refused since too much was under way, in seconds: what is, ends soon. */
const retryAfterSeconds = 1;

/** Places that are taken for a while: so many for all together, and so many for each of those who take them. */
export class Shares {
  readonly #limiter: Limiter;
  readonly #ofAll: LimitName;
  readonly #ofEach: LimitName;
  readonly #taken = new Map<string, number>();
  #allTaken = 0;

  constructor(limiter: Limiter, ofAll: LimitName, ofEach: LimitName) {
    this.#limiter = limiter;
    this.#ofAll = ofAll;
    this.#ofEach = ofEach;
  }

  /**
   * Takes a place, and gives what gives it back, which may be called twice. Nobody waits for one, so that nothing piles up; whoever has
   * too many is told so before it is said that there are none left.
   * @throws LimitExceeded
   */
  take(key: string): () => void {
    const taken = this.#taken.get(key) ?? 0;
    const refused = [[this.#ofEach, taken + 1] as const, [this.#ofAll, this.#allTaken + 1] as const].find(
      ([limit, wanted]) => wanted > this.#limiter.allowed[limit],
    );
    if (refused !== undefined)
      throw this.#limiter.refuse(refused[0], { actual: refused[1], retryAfterSeconds });
    this.#taken.set(key, taken + 1);
    this.#allTaken++;
    let isGivenBack = false;
    return () => {
      if (isGivenBack) return;
      isGivenBack = true;
      this.#giveBack(key);
    };
  }

  #giveBack(key: string): void {
    this.#allTaken--;
    const left = (this.#taken.get(key) ?? 0) - 1;
    if (left > 0) this.#taken.set(key, left);
    else this.#taken.delete(key);
  }
}
