import type { EntryChange, ResourceView } from '../model/cluster-view.ts';
import type { Entry } from '../model/entries/entry.ts';
import { ChangeReader, type RelatedView } from './change-reader.ts';

/** What happened to an object, from the view of one subscriber's filter. */
export interface StreamChange<E> {
  readonly type: 'ADDED' | 'MODIFIED' | 'REMOVED';
  /** As it is now; for REMOVED as it was last known. */
  readonly entry: E;
}

export interface ChangeBatch<E> {
  /** A snapshot begins: what was sent before doesn't count any more. */
  readonly reset: boolean;
  readonly changes: readonly StreamChange<E>[];
  /** The snapshot is complete with this batch or was before it. */
  readonly synced: boolean;
}

export interface ChangeStreamOptions<E extends Entry> {
  readonly views: readonly ResourceView<E>[];
  /** What the objects are shown with. */
  readonly related?: readonly RelatedView<E>[];
  readonly matches: (entry: E) => boolean;
  /** Begin with everything that matches now. */
  readonly snapshot: boolean;
}

/** Objects in one batch of a snapshot: a large one comes in pieces, so that no message grows without bound. */
const snapshotBatchSize = 500;

/**
 * One subscriber's stream: what matches, then what changes about it. It reads the stores' change logs at the subscriber's own pace:
 * while the subscriber is busy nothing is queued for it, and when it comes back it gets what happened meanwhile, merged per object.
 * If that is more than the logs hold, it gets a new snapshot, and is told so. An object that ceases to match is REMOVED; one that hasn't
 * changed itself, but is shown with something that has, is MODIFIED.
 */
export class ChangeStream<E extends Entry> implements AsyncIterableIterator<ChangeBatch<E>> {
  readonly #views: readonly ResourceView<E>[];
  readonly #matches: (entry: E) => boolean;
  readonly #reader: ChangeReader<E>;
  /** What is left of a snapshot that is being sent. */
  #unsent: ChangeBatch<E>[];
  #ended = false;

  constructor({ views, related = [], matches, snapshot }: ChangeStreamOptions<E>) {
    this.#views = views;
    this.#matches = matches;
    this.#reader = new ChangeReader(views, related);
    this.#unsent = snapshot ? this.#snapshot() : [{ reset: false, changes: [], synced: true }];
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async next(): Promise<IteratorResult<ChangeBatch<E>, undefined>> {
    while (!this.#ended) {
      const batch = this.#unsent.shift() ?? this.#changed();
      if (batch !== undefined) return { done: false, value: batch };
      await this.#reader.somethingChanged();
    }
    return { done: true, value: undefined };
  }

  /** Ends the stream at once, also while `next` is waiting. */
  async return(): Promise<IteratorResult<ChangeBatch<E>, undefined>> {
    this.#ended = true;
    this.#unsent = [];
    this.#reader.stop();
    return Promise.resolve({ done: true, value: undefined });
  }

  #snapshot(): ChangeBatch<E>[] {
    const all: StreamChange<E>[] = [];
    for (const view of this.#views) {
      for (const entry of view.all()) if (this.#matches(entry)) all.push({ type: 'ADDED', entry });
    }
    const batches: ChangeBatch<E>[] = [];
    for (let start = 0; start === 0 || start < all.length; start += snapshotBatchSize) {
      const end = start + snapshotBatchSize;
      batches.push({ reset: start === 0, changes: all.slice(start, end), synced: end >= all.length });
    }
    return batches;
  }

  /** What has changed since the last batch; undefined if nothing has that concerns this subscriber. */
  #changed(): ChangeBatch<E> | undefined {
    const taken = this.#reader.take();
    if (taken.changes === 'lost' || taken.touched === 'lost') {
      this.#unsent = this.#snapshot();
      return this.#unsent.shift();
    }
    const own = this.#merge(taken.changes);
    const changes = [...own.values()]
      .map((change) => this.#seen(change))
      .filter((change) => change !== undefined);
    for (const entry of taken.touched) {
      // What has changed itself is told as that.
      if (!own.has(identityOf(entry)) && this.#matches(entry)) changes.push({ type: 'MODIFIED', entry });
    }
    return changes.length === 0 ? undefined : { reset: false, changes, synced: true };
  }

  /** Several changes of one object become one: from what it was before the first to what it is after the last. */
  #merge(changes: readonly EntryChange<E>[]): Map<string, EntryChange<E>> {
    const merged = new Map<string, EntryChange<E>>();
    for (const { before, after } of changes) {
      const identity = identityOf(after ?? before);
      const earlier = merged.get(identity);
      merged.set(identity, earlier === undefined ? { before, after } : { before: earlier.before, after });
    }
    return merged;
  }

  #seen({ before, after }: EntryChange<E>): StreamChange<E> | undefined {
    const did = before !== undefined && this.#matches(before);
    const does = after !== undefined && this.#matches(after);
    if (does) return { type: did ? 'MODIFIED' : 'ADDED', entry: after };
    return did ? { type: 'REMOVED', entry: after ?? before } : undefined;
  }
}

/** A cluster that is a copy of another has the same uids. */
function identityOf(entry: Entry | undefined): string {
  return `${entry?.cluster ?? ''} ${entry?.uid ?? ''}`;
}
