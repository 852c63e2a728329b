import type { EntryChange, ResourceView } from '../model/cluster-view.ts';
import type { Entry } from '../model/entries/entry.ts';
import type { LiveStream } from './live-stream.ts';
import { RestingFeed } from './resting-feed.ts';

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
}

/** Objects in one batch of a snapshot: a large one comes in pieces, so that no message grows without bound. */
const snapshotBatchSize = 500;

/**
 * One subscriber's stream: what matches, then what changes about it. It reads the stores' change logs at the subscriber's own pace:
 * while the subscriber is busy nothing is queued for it, and when it comes back it gets what happened meanwhile, merged per object.
 * If that is more than the logs hold, it gets a new snapshot, and is told so. An object that ceases to match is REMOVED; one that hasn't
 * changed itself, but is shown with something that has, is MODIFIED.
 */
export class ChangeStream<E extends Entry> implements LiveStream<ChangeBatch<E>> {
  readonly #views: readonly ResourceView<E>[];
  readonly #matches: (entry: E) => boolean;
  readonly #feeds: readonly RestingFeed<E>[];
  readonly #related: readonly { feed: RestingFeed<Entry>; touched: RelatedView<E>['touched'] }[];
  /** What is left of a snapshot that is being sent. */
  #unsent: ChangeBatch<E>[];
  #ended = false;
  #finishing = false;
  /** Ends the wait that is under way. */
  #stopWaiting: (() => void) | undefined;

  constructor({ views, related = [], matches, snapshot }: ChangeStreamOptions<E>) {
    this.#views = views;
    this.#matches = matches;
    this.#feeds = views.map((view) => new RestingFeed(view));
    this.#related = related.map(({ view, touched }) => ({ feed: new RestingFeed(view), touched }));
    this.#unsent = snapshot ? this.#snapshot() : [{ reset: false, changes: [], synced: true }];
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async next(): Promise<IteratorResult<ChangeBatch<E>, undefined>> {
    while (!this.#ended) {
      const batch = this.#unsent.shift() ?? this.#news();
      if (batch !== undefined) return { done: false, value: batch };
      if (!this.#ended) await this.#somethingChanged();
    }
    return { done: true, value: undefined };
  }

  /** Ends the stream after what there is to tell now. */
  finish(): void {
    this.#finishing = true;
    this.#wake();
  }

  /** Ends the stream at once, also while `next` is waiting. */
  async return(): Promise<IteratorResult<ChangeBatch<E>, undefined>> {
    this.#end();
    this.#unsent = [];
    this.#wake();
    return Promise.resolve({ done: true, value: undefined });
  }

  #end(): void {
    this.#ended = true;
    for (const feed of this.#allFeeds()) feed.stop();
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

  /** What has changed since the last batch; a stream that is finishing looks for the last time. */
  #news(): ChangeBatch<E> | undefined {
    const changed = this.#changed();
    if (this.#finishing && this.#unsent.length === 0) this.#end();
    return changed;
  }

  /** What has changed since the last batch; undefined if nothing has that concerns this subscriber. */
  #changed(): ChangeBatch<E> | undefined {
    const taken = this.#feeds.map((feed) => feed.take());
    const takenRelated = this.#related.map(({ feed }) => feed.take());
    if (taken.includes('lost') || takenRelated.includes('lost')) {
      this.#unsent = this.#snapshot();
      return this.#unsent.shift();
    }
    const own = this.#merge(taken.flatMap(known));
    const changes = [...own.values()]
      .map((change) => this.#seen(change))
      .filter((change) => change !== undefined);
    for (const entry of this.#touched(takenRelated.map(known))) {
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
    const did = before !== undefined && this.#matches(before);
    const does = after !== undefined && this.#matches(after);
    if (does) return { type: did ? 'MODIFIED' : 'ADDED', entry: after };
    return did ? { type: 'REMOVED', entry: after ?? before } : undefined;
  }

  /** Waits for a change, and then for the end of the turn: what happens together is sent together. */
  async #somethingChanged(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#stopWaiting = resolve;
      for (const feed of this.#allFeeds()) feed.onceChanged(this.#wake);
    });
    this.#stopWaiting = undefined;
    await new Promise((resolve) => setImmediate(resolve));
  }

  readonly #wake = (): void => this.#stopWaiting?.();

  *#allFeeds(): Iterable<RestingFeed<Entry>> {
    yield* this.#feeds;
    for (const { feed } of this.#related) yield feed;
  }
}

/** A cluster that is a copy of another has the same uids. */
function identityOf(entry: Entry | undefined): string {
  return `${entry?.cluster ?? ''} ${entry?.uid ?? ''}`;
}

function known<E extends Entry>(taken: ReturnType<RestingFeed<E>['take']>): readonly EntryChange<E>[] {
  return taken === 'lost' ? [] : taken;
}
