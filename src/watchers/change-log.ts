import type { EntryChange } from '../model/cluster-view.ts';
import type { Entry } from '../model/entries/entry.ts';
import type { Checkpoint } from '../model/stream-cursor.ts';
import { compareResourceVersions } from './resource-version.ts';

/** A change, and the state that it led to: its version is the earliest at which it can have been so. */
interface Logged<E extends Entry> {
  readonly change: EntryChange<E>;
  readonly state: Checkpoint;
  /** When it was logged, in ms. */
  readonly at: number;
}

/** How far back a log reaches. */
export interface LogWindow {
  /** Changes since the start, also those that have been forgotten. */
  readonly changes: number;
  /** Changes that are held. */
  readonly held: number;
  /** When the earliest change that is held was logged, in ms; undefined where none is. */
  readonly since: number | undefined;
}

/**
 * The latest changes of a store in the order in which they happened, and the states between them. Bounded: a reader that is further
 * behind than the log reaches back has to begin with a snapshot.
 */
export class ChangeLog<E extends Entry> {
  readonly #capacity: number;
  readonly #ring: Logged<E>[] = [];
  #position = 0;
  /** Before the earliest change that is still held; a store begins empty. */
  #earliestState: Checkpoint = { resourceVersion: '0', digest: 0 };

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  /** The place after the latest change. */
  get position(): number {
    return this.#position;
  }

  append(change: EntryChange<E>, state: Checkpoint): void {
    const at = this.#position % this.#capacity;
    this.#earliestState = this.#ring[at]?.state ?? this.#earliestState;
    this.#ring[at] = { change, state, at: Date.now() };
    this.#position++;
  }

  get window(): LogWindow {
    const earliest = this.#earliest;
    return {
      changes: this.#position,
      held: this.#position - earliest,
      since: this.#ring[earliest % this.#capacity]?.at,
    };
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

  /**
   * Where somebody goes on who has seen a state, not before a position; undefined if the log doesn't have it. It may be there again:
   * what came and went after it was seen isn't left out.
   */
  find({ resourceVersion, digest }: Checkpoint, from: number): number | undefined {
    const earliest = Math.max(from, this.#earliest);
    for (let at = this.#position; at >= earliest; at--) {
      const state = this.#stateAt(at);
      const isSeen =
        state?.digest === digest && compareResourceVersions(state.resourceVersion, resourceVersion) <= 0;
      if (isSeen) return at;
    }
    return undefined;
  }

  /** Whether it was in this state at a position that it still reaches back to. */
  isAt(position: number, digest: number): boolean {
    const isHeld = position >= this.#earliest && position <= this.#position;
    return isHeld && this.#stateAt(position)?.digest === digest;
  }

  get #earliest(): number {
    return Math.max(0, this.#position - this.#capacity);
  }

  #stateAt(position: number): Checkpoint | undefined {
    if (position === this.#earliest) return this.#earliestState;
    return this.#ring[(position - 1) % this.#capacity]?.state;
  }
}
