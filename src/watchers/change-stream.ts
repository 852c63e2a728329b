import type { EntryChange } from '../model/cluster-view.ts';
import type { Entry } from '../model/entries/entry.ts';
import type { StreamPosition } from '../model/stream-cursor.ts';
import type { ChangeBatch, StreamChange } from './change-batch.ts';
import { ChangeReader, type FollowedViews } from './change-reader.ts';
import type { LiveStream } from './live-stream.ts';
import type { SharedNews, Stretch } from './shared-news.ts';
import { Snapshot } from './snapshot.ts';
import { StreamCounts } from './stream-counts.ts';

export interface ChangeStreamOptions<E extends Entry> extends FollowedViews<E> {
  readonly matches: (entry: E) => boolean;
  /** Begin with everything that matches now. */
  readonly snapshot: boolean;
  /** Resolves when the subscriber can take another batch. Until then nothing is taken for it. */
  readonly whenWanted?: () => Promise<void>;
  /** Where it is counted what subscribers are told. */
  readonly counts?: StreamCounts;
  /** What is made for others with the same options. */
  readonly shared?: SharedNews;
}

/** What a stretch of the change logs tells. */
interface News<E extends Entry> {
  readonly batch: ChangeBatch<E>;
  /** Changes that aren't told one by one. */
  readonly merged: number;
}

/**
 * After so many changes that don't concern a subscriber it is told of its position all the same: the log is to have what comes after the
 * last position that it was told, when it comes back.
 */
const mostUntold = 2_000;

/**
 * One subscriber's stream: what matches, then what changes about it. It reads the stores' change logs at the subscriber's own pace:
 * while the subscriber is busy nothing is queued for it, and when it comes back it gets what happened meanwhile, merged per object.
 * If that is more than the logs hold, it gets a new snapshot, and is told so. An object that ceases to match is REMOVED; one that hasn't
 * changed itself, but is shown with something that has, is MODIFIED.
 */
export class ChangeStream<E extends Entry> implements LiveStream<ChangeBatch<E>> {
  readonly #options: ChangeStreamOptions<E>;
  readonly #reader: ChangeReader<E>;
  readonly #counts: StreamCounts;
  readonly #views: Stretch['views'];
  /** One that is being sent, and how much of it has been. */
  #snapshot: { readonly of: Snapshot<E>; given: number } | undefined;
  /** Changes since the subscriber was last told of its position. */
  #untold = 0;
  #ended = false;
  #finishing = false;

  /** Goes on with what a reader has not read yet, if there is one; begins otherwise. */
  constructor(options: ChangeStreamOptions<E>, reader?: ChangeReader<E>) {
    this.#options = options;
    this.#counts = options.counts ?? new StreamCounts();
    this.#reader = reader ?? new ChangeReader(options);
    this.#views = this.#reader.views;
    if (options.snapshot && reader === undefined) this.#beginSnapshot();
    // The first batch says where the subscriber is, also if there is nothing else to say.
    else this.#untold = mostUntold;
  }

  /**
   * A stream for somebody who has folded another one up to a position: with what has changed since, or if that isn't known (any more)
   * from the beginning, with a snapshot.
   */
  static async resume<E extends Entry>(
    options: ChangeStreamOptions<E>,
    position: StreamPosition | undefined,
  ): Promise<ChangeStream<E>> {
    const reader = await ChangeReader.since(options, position);
    if (reader === undefined) {
      if (options.counts !== undefined) options.counts.begunAnew++;
      return new ChangeStream({ ...options, snapshot: true });
    }
    if (options.counts !== undefined) options.counts.resumed++;
    return new ChangeStream(options, reader);
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async next(): Promise<IteratorResult<ChangeBatch<E>, undefined>> {
    const { whenWanted } = this.#options;
    for (;;) {
      if (whenWanted !== undefined) await whenWanted();
      if (this.#ended) return { done: true, value: undefined };
      const batch = this.#piece() ?? this.#news();
      if (batch !== undefined) {
        this.#counts.batches++;
        this.#counts.changes += batch.changes.length;
        return { done: false, value: batch };
      }
      await this.#reader.somethingChanged();
    }
  }

  /** Ends the stream after what there is to tell now; the last of it says where the subscriber is, whatever else it says. */
  finish(): void {
    this.#finishing = true;
    this.#untold = mostUntold;
    this.#reader.wake();
  }

  /** Ends the stream: at once while `next` is waiting for a change. */
  async return(): Promise<IteratorResult<ChangeBatch<E>, undefined>> {
    this.#end();
    this.#snapshot = undefined;
    return Promise.resolve({ done: true, value: undefined });
  }

  #end(): void {
    this.#ended = true;
    this.#reader.stop();
  }

  #madeOnce<N extends object>(stretch: Stretch, make: () => N): N {
    return this.#options.shared?.of(stretch, make) ?? make();
  }

  #beginSnapshot(): void {
    const stretch = { views: this.#views, to: this.#reader.checkpoints };
    this.#snapshot = { of: this.#madeOnce(stretch, () => this.#snapshotNow()), given: 0 };
  }

  #snapshotNow(): Snapshot<E> {
    const entries: E[] = [];
    for (const view of this.#options.views) {
      for (const entry of view.all()) if (this.#options.matches(entry)) entries.push(entry);
    }
    return new Snapshot(entries, this.#reader.position);
  }

  /** The next piece of a snapshot that is being sent. */
  #piece(): ChangeBatch<E> | undefined {
    if (this.#snapshot === undefined) return undefined;
    const { of: snapshot, given } = this.#snapshot;
    this.#snapshot.given++;
    if (this.#snapshot.given === snapshot.length) this.#snapshot = undefined;
    return snapshot.piece(given);
  }

  /** What has changed since the last batch; a stream that is finishing looks for the last time. */
  #news(): ChangeBatch<E> | undefined {
    const changed = this.#changed();
    if (this.#finishing && this.#snapshot === undefined) this.#end();
    return changed;
  }

  /** What has changed since the last batch; undefined if nothing has that concerns this subscriber. */
  #changed(): ChangeBatch<E> | undefined {
    const from = this.#reader.checkpoints;
    const taken = this.#reader.take();
    if (taken.changes === 'lost' || taken.touched === 'lost') {
      this.#counts.resets++;
      this.#beginSnapshot();
      return this.#piece();
    }
    const stretch = { views: this.#views, from, to: this.#reader.checkpoints };
    const { changes, touched } = taken;
    const { batch, merged } = this.#madeOnce(stretch, () => this.#newsOf(changes, touched));
    this.#counts.merged += merged;
    this.#untold += taken.count;
    if (batch.changes.length === 0 && this.#untold < mostUntold) return undefined;
    this.#untold = 0;
    return batch;
  }

  #newsOf(all: readonly EntryChange<E>[], touched: () => Iterable<E>): News<E> {
    const own = this.#merge(all);
    const changes = [...own.values()]
      .map((change) => this.#seen(change))
      .filter((change) => change !== undefined);
    for (const entry of touched()) {
      // What has changed itself is told as that.
      if (!own.has(identityOf(entry)) && this.#options.matches(entry))
        changes.push({ type: 'MODIFIED', entry });
    }
    const batch = { reset: false, changes, synced: true, position: this.#reader.position };
    return { batch, merged: all.length - own.size };
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
    const { matches } = this.#options;
    const did = before !== undefined && matches(before);
    const does = after !== undefined && matches(after);
    if (does) return { type: did ? 'MODIFIED' : 'ADDED', entry: after };
    return did ? { type: 'REMOVED', entry: after ?? before } : undefined;
  }
}

/** A cluster that is a copy of another has the same uids. */
function identityOf(entry: Entry | undefined): string {
  return `${entry?.cluster ?? ''} ${entry?.uid ?? ''}`;
}
