import type { ChangeFeed, EntryChange, ResourceView } from '../model/cluster-view.ts';
import type { Entry } from '../model/entries/entry.ts';
import type { Checkpoint, StreamPosition } from '../model/stream-cursor.ts';
import type { ChangeBatch, StreamChange } from './change-batch.ts';
import { RestingFeed } from './resting-feed.ts';
import { feedsSince } from './resumed-feeds.ts';
import { Snapshot } from './snapshot.ts';

/** Objects that others are shown with: a change of one counts as a change of those. */
export interface RelatedView<E extends Entry> {
  readonly view: ResourceView<Entry>;
  /** The objects, as they are now, that may be shown otherwise since this change; others than those subscribed to don't matter. */
  readonly touched: (change: EntryChange<Entry>) => Iterable<E>;
}

export interface ChangeStreamOptions<E extends Entry> {
  readonly views: readonly ResourceView<E>[];
  /** What the objects are shown with. */
  readonly related?: readonly RelatedView<E>[];
  readonly matches: (entry: E) => boolean;
  /** Begin with everything that matches now. */
  readonly snapshot: boolean;
  /** Resolves when the subscriber can take another batch. Until then nothing is taken for it. */
  readonly whenWanted?: () => Promise<void>;
}

/** A view that is followed. */
interface Followed<E extends Entry> {
  readonly view: ResourceView<E>;
  readonly feed: RestingFeed<E>;
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
export class ChangeStream<E extends Entry> implements AsyncIterableIterator<ChangeBatch<E>> {
  readonly #options: ChangeStreamOptions<E>;
  readonly #own: readonly Followed<E>[];
  readonly #related: readonly (Followed<Entry> & Pick<RelatedView<E>, 'touched'>)[];
  /** One that is being sent. */
  #snapshot: Snapshot<E> | undefined;
  /** Changes since the subscriber was last told of its position. */
  #untold = 0;
  #ended = false;
  /** Ends the wait that is under way. */
  #stopWaiting: (() => void) | undefined;

  /** Goes on with feeds of the views and of the related ones, each in its order, if they are given; begins otherwise. */
  constructor(options: ChangeStreamOptions<E>, feeds?: readonly ChangeFeed<Entry>[]) {
    const { views, related = [], snapshot } = options;
    const feedOf = <V extends Entry>(view: ResourceView<V>, at: number): RestingFeed<V> =>
      new RestingFeed((feeds?.[at] as ChangeFeed<V> | undefined) ?? view.changes());
    this.#options = options;
    this.#own = views.map((view, at) => ({ view, feed: feedOf(view, at) }));
    this.#related = related.map(({ view, touched }, at) => ({
      view,
      feed: feedOf(view, views.length + at),
      touched,
    }));
    if (snapshot && feeds === undefined) this.#snapshot = this.#snapshotNow();
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
    const { views, related = [] } = options;
    const followed = [...views, ...related.map(({ view }) => view)];
    const feeds = position === undefined ? undefined : await feedsSince(followed, position);
    return feeds === undefined
      ? new ChangeStream({ ...options, snapshot: true })
      : new ChangeStream(options, feeds);
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async next(): Promise<IteratorResult<ChangeBatch<E>, undefined>> {
    const { whenWanted } = this.#options;
    for (;;) {
      if (whenWanted !== undefined) await whenWanted();
      if (this.#ended) return { done: true, value: undefined };
      const batch = this.#snapshot === undefined ? this.#changed() : this.#pieceOf(this.#snapshot);
      if (batch !== undefined) return { done: false, value: batch };
      await this.#somethingChanged();
    }
  }

  /** Ends the stream: at once while `next` is waiting for a change. */
  async return(): Promise<IteratorResult<ChangeBatch<E>, undefined>> {
    this.#ended = true;
    this.#snapshot = undefined;
    for (const { feed } of this.#followed()) feed.stop();
    this.#wake();
    return Promise.resolve({ done: true, value: undefined });
  }

  #snapshotNow(): Snapshot<E> {
    const entries: E[] = [];
    for (const { view } of this.#own) {
      for (const entry of view.all()) if (this.#options.matches(entry)) entries.push(entry);
    }
    return new Snapshot(entries, this.#position());
  }

  #pieceOf(snapshot: Snapshot<E>): ChangeBatch<E> {
    const piece = snapshot.take();
    this.#snapshot = snapshot.isGiven ? undefined : snapshot;
    return piece;
  }

  /** What has changed since the last batch; undefined if nothing has that concerns this subscriber. */
  #changed(): ChangeBatch<E> | undefined {
    const taken = this.#own.map(({ feed }) => feed.take());
    const takenRelated = this.#related.map(({ feed }) => feed.take());
    if (taken.includes('lost') || takenRelated.includes('lost')) return this.#pieceOf(this.#snapshotNow());
    const own = this.#merge(taken.flatMap(known));
    const changes = [...own.values()]
      .map((change) => this.#seen(change))
      .filter((change) => change !== undefined);
    for (const entry of this.#touched(takenRelated.map(known))) {
      // What has changed itself is told as that.
      if (!own.has(identityOf(entry)) && this.#options.matches(entry))
        changes.push({ type: 'MODIFIED', entry });
    }
    for (const { length } of [...taken, ...takenRelated]) this.#untold += length;
    if (changes.length === 0 && this.#untold < mostUntold) return undefined;
    this.#untold = 0;
    return { reset: false, changes, synced: true, position: this.#position() };
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

  /**
   * Whom changes of related objects touch, each once. These are not merged: a message may have been filled in between two of them, and
   * shows what was so only then.
   */
  #touched(changes: readonly (readonly EntryChange<Entry>[])[]): ReadonlySet<E> {
    const touched = new Set<E>();
    for (const [index, { touched: touchedBy }] of this.#related.entries()) {
      for (const change of changes[index] ?? []) for (const entry of touchedBy(change)) touched.add(entry);
    }
    return touched;
  }

  #seen({ before, after }: EntryChange<E>): StreamChange<E> | undefined {
    const { matches } = this.#options;
    const did = before !== undefined && matches(before);
    const does = after !== undefined && matches(after);
    if (does) return { type: did ? 'MODIFIED' : 'ADDED', entry: after };
    return did ? { type: 'REMOVED', entry: after ?? before } : undefined;
  }

  /** Which state of each resource has been taken. */
  #position(): StreamPosition {
    const position = new Map<string, Map<string, Checkpoint>>();
    for (const { view, feed } of this.#followed()) {
      const ofCluster = position.get(view.cluster) ?? new Map<string, Checkpoint>();
      position.set(view.cluster, ofCluster.set(view.resource, feed.checkpoint));
    }
    return position;
  }

  /** Waits for a change, and then for the end of the turn: what happens together is sent together. */
  async #somethingChanged(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#stopWaiting = resolve;
      for (const { feed } of this.#followed()) feed.onceChanged(this.#wake);
    });
    this.#stopWaiting = undefined;
    await new Promise((resolve) => setImmediate(resolve));
  }

  readonly #wake = (): void => this.#stopWaiting?.();

  *#followed(): Iterable<Followed<Entry>> {
    yield* this.#own;
    yield* this.#related;
  }
}

/** A cluster that is a copy of another has the same uids. */
function identityOf(entry: Entry | undefined): string {
  return `${entry?.cluster ?? ''} ${entry?.uid ?? ''}`;
}

function known<E extends Entry>(taken: ReturnType<RestingFeed<E>['take']>): readonly EntryChange<E>[] {
  return taken === 'lost' ? [] : taken;
}
