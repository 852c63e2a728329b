import type { Entry } from '../model/entries/entry.ts';
import type { StreamPosition } from '../model/stream-cursor.ts';
import type { ChangeBatch } from './change-batch.ts';

/** Objects in one batch: a large snapshot comes in pieces, so that no message grows without bound. */
const batchSize = 500;

/** What fits at one moment, in pieces; several may be at it, each at another piece. */
export class Snapshot<E extends Entry> {
  readonly #entries: readonly E[];
  readonly #position: StreamPosition;
  /** Those that somebody has still. */
  readonly #pieces = new Map<number, WeakRef<ChangeBatch<E>>>();

  /** The position is that of the moment. */
  constructor(entries: readonly E[], position: StreamPosition) {
    this.#entries = entries;
    this.#position = position;
  }

  /** How many pieces there are. A snapshot of nothing has one, too. */
  get length(): number {
    return Math.max(1, Math.ceil(this.#entries.length / batchSize));
  }

  /** A piece: the same for all who ask for it about the same time. */
  piece(index: number): ChangeBatch<E> {
    const known = this.#pieces.get(index)?.deref();
    if (known !== undefined) return known;
    const piece = this.#cut(index);
    this.#pieces.set(index, new WeakRef(piece));
    return piece;
  }

  #cut(index: number): ChangeBatch<E> {
    const entries = this.#entries.slice(index * batchSize, (index + 1) * batchSize);
    const isLast = index === this.length - 1;
    return {
      reset: index === 0,
      changes: entries.map((entry) => ({ type: 'ADDED', entry })),
      synced: isLast,
      // Who has a part of it can't tell what is missing.
      position: isLast ? this.#position : undefined,
    };
  }
}
