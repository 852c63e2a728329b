import type { Entry } from '../model/entries/entry.ts';
import type { StreamPosition } from '../model/stream-cursor.ts';
import type { ChangeBatch } from './change-batch.ts';

/** Objects in one batch: a large snapshot comes in pieces, so that no message grows without bound. */
const batchSize = 500;

/** What fits at one moment, as it is given to a subscriber, piece by piece. */
export class Snapshot<E extends Entry> {
  readonly #entries: readonly E[];
  readonly #position: StreamPosition;
  #given = 0;

  /** The position is that of the moment. */
  constructor(entries: readonly E[], position: StreamPosition) {
    this.#entries = entries;
    this.#position = position;
  }

  /** The next piece. A snapshot of nothing has one, too. */
  take(): ChangeBatch<E> {
    const reset = this.#given === 0;
    const piece = this.#entries.slice(this.#given, this.#given + batchSize);
    this.#given += batchSize;
    return {
      reset,
      changes: piece.map((entry) => ({ type: 'ADDED', entry })),
      synced: this.isGiven,
      // Who has a part of it can't tell what is missing.
      position: this.isGiven ? this.#position : undefined,
    };
  }

  get isGiven(): boolean {
    return this.#given >= this.#entries.length;
  }
}
