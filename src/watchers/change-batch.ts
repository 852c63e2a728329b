import type { StreamPosition } from '../model/stream-cursor.ts';

/** What happened to an object, from the view of one subscriber's filter. */
export interface StreamChange<E> {
  readonly type: 'ADDED' | 'MODIFIED' | 'REMOVED';
  /** As it is now; for REMOVED as it was last known. */
  readonly entry: E;
}

/** What a subscriber is told at once. */
export interface ChangeBatch<E> {
  /** A snapshot begins: what was sent before doesn't count any more. */
  readonly reset: boolean;
  readonly changes: readonly StreamChange<E>[];
  /** The snapshot is complete with this batch or was before it. */
  readonly synced: boolean;
  /** Where a subscriber who has folded this goes on; undefined in the middle of a snapshot, from where there is no way on. */
  readonly position: StreamPosition | undefined;
}
