import type { ResourceView } from '../model/cluster-view.ts';
import type { Entry } from '../model/entries/entry.ts';
import type { Checkpoint } from '../model/stream-cursor.ts';

/** How long news are remembered at most: some of what they are shown with may be read live. */
const rememberedMs = 2_000;
/** How many are remembered: what subscribers have been told before may differ. */
const mostRemembered = 8;

/** From where to where somebody has read what it follows: the checkpoints are in the order of the views. */
export interface Stretch {
  readonly views: readonly ResourceView<Entry>[];
  /** Absent for a snapshot, which doesn't depend on what was known before. */
  readonly from?: readonly Checkpoint[] | undefined;
  readonly to: readonly Checkpoint[];
}

interface Remembered {
  readonly stretch: Stretch;
  readonly news: object;
}

/**
 * What was made last for one of several subscribers who ask the same with the same rights: whoever has read the same stretch of the change
 * logs at about the same time gets the same objects. Each goes on reading at its own pace.
 */
export class SharedNews {
  /** The latest first. */
  readonly #remembered: Remembered[] = [];
  readonly #derived = new WeakMap<object, object>();

  /** The news of a stretch: those that another one has got, or what is made now. All of one stretch are of one type. */
  of<N extends object>(stretch: Stretch, make: () => N): N {
    const known = this.#remembered.find((one) => isSameStretch(one.stretch, stretch));
    if (known !== undefined) return known.news as N;
    const news = make();
    const remembered = { stretch, news };
    this.#remembered.unshift(remembered);
    if (this.#remembered.length > mostRemembered) this.#remembered.pop();
    setTimeout(() => this.#forget(remembered), rememberedMs).unref();
    return news;
  }

  /** What is made of a part of the news, once for all who have that. Always the same is made of it. */
  derived<D extends object>(part: object, make: () => D): D {
    const known = this.#derived.get(part);
    if (known !== undefined) return known as D;
    const derived = make();
    this.#derived.set(part, derived);
    return derived;
  }

  #forget(remembered: Remembered): void {
    const at = this.#remembered.indexOf(remembered);
    if (at !== -1) this.#remembered.splice(at, 1);
  }
}

function isSameStretch(one: Stretch, other: Stretch): boolean {
  return (
    one.views.length === other.views.length &&
    one.views.every((view, at) => view === other.views[at]) &&
    areSameStates(one.to, other.to) &&
    (one.from === undefined || other.from === undefined
      ? one.from === other.from
      : areSameStates(one.from, other.from))
  );
}

function areSameStates(some: readonly Checkpoint[], others: readonly Checkpoint[]): boolean {
  return some.every(({ digest, reach }, at) => digest === others[at]?.digest && reach === others[at].reach);
}
