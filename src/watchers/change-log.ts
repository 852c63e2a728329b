import type { EntryChange } from '../model/cluster-view.ts';
import type { Entry } from '../model/entries/entry.ts';

interface Logged<E extends Entry> {
  readonly change: EntryChange<E>;
  /** Of the state that it led to. */
  readonly digest: number;
}

/**
 * The latest changes of a store in the order in which they happened, and the states between them. Bounded: a reader that is further
 * behind than the log reaches back has to begin with a snapshot.
 */
export class ChangeLog<E extends Entry> {
  readonly #capacity: number;
  readonly #ring: Logged<E>[] = [];
  #position = 0;
  /** Of the state before the earliest change that is still held; a store begins empty. */
  #earliestDigest = 0;

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  /** The place after the latest change. */
  get position(): number {
    return this.#position;
  }

  append(change: EntryChange<E>, digest: number): void {
    const at = this.#position % this.#capacity;
    this.#earliestDigest = this.#ring[at]?.digest ?? this.#earliestDigest;
    this.#ring[at] = { change, digest };
    this.#position++;
  }

  /** What has happened since a position; undefined if the log doesn't reach back that far. */
  since(position: number): EntryChange<E>[] | undefined {
    if (position < this.#earliest) return undefined;
    const changes: EntryChange<E>[] = [];
    for (let at = position; at < this.#position; at++) {
      const logged = this.#ring[at % this.#capacity];
      if (logged !== undefined) changes.push(logged.change);
    }
    return changes;
  }

  /** The latest position, not before `from`, at which the store was in a state; undefined if the log doesn't have it. */
  find(digest: number, from: number): number | undefined {
    const earliest = Math.max(from, this.#earliest);
    for (let at = this.#position; at >= earliest; at--) if (this.#digestAt(at) === digest) return at;
    return undefined;
  }

  get #earliest(): number {
    return Math.max(0, this.#position - this.#capacity);
  }

  #digestAt(position: number): number | undefined {
    if (position === this.#earliest) return this.#earliestDigest;
    return this.#ring[(position - 1) % this.#capacity]?.digest;
  }
}
