import type { EntryChange } from '../model/cluster-view.ts';
import type { Entry } from '../model/entries/entry.ts';

/**
 * The latest changes of a store in the order in which they happened. Bounded: a reader that is further behind than the log reaches
 * back has to begin with a snapshot.
 */
export class ChangeLog<E extends Entry> {
  readonly #capacity: number;
  readonly #ring: EntryChange<E>[] = [];
  #position = 0;

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  /** The place after the latest change. */
  get position(): number {
    return this.#position;
  }

  append(change: EntryChange<E>): void {
    this.#ring[this.#position % this.#capacity] = change;
    this.#position++;
  }

  /** What has happened since a position; undefined if the log doesn't reach back that far. */
  since(position: number): EntryChange<E>[] | undefined {
    if (this.#position - position > this.#capacity) return undefined;
    const changes: EntryChange<E>[] = [];
    for (let at = position; at < this.#position; at++) {
      const change = this.#ring[at % this.#capacity];
      if (change !== undefined) changes.push(change);
    }
    return changes;
  }
}
