import type { ChangeFeed, EntryChange, ResourceView } from '../model/cluster-view.ts';
import type { Entry } from '../model/entries/entry.ts';
import type { Checkpoint, StreamPosition } from '../model/stream-cursor.ts';
import { RestingFeed } from './resting-feed.ts';
import { feedsSince } from './resumed-feeds.ts';

/** Objects that others are shown with: a change of one counts as a change of those. */
export interface RelatedView<E extends Entry> {
  readonly view: ResourceView<Entry>;
  /** The objects, as they are now, that may be shown otherwise since this change; others than those subscribed to don't matter. */
  readonly touched: (change: EntryChange<Entry>) => Iterable<E>;
}

/** What a subscriber follows. */
export interface FollowedViews<E extends Entry> {
  readonly views: readonly ResourceView<E>[];
  /** What the objects are shown with. */
  readonly related?: readonly RelatedView<E>[];
}

/** What has happened since it was last taken; 'lost' is what is no longer known one by one. */
export interface Taken<E extends Entry> {
  /** Changes of the objects themselves, in order within each view. */
  readonly changes: readonly EntryChange<E>[] | 'lost';
  /** Objects, as they are now, that are shown with something that has changed, each once. To be asked for before anything else happens. */
  readonly touched: (() => ReadonlySet<E>) | 'lost';
  /** Changes of all that is followed, as far as they are known. */
  readonly count: number;
}

interface Followed<E extends Entry> {
  readonly view: ResourceView<E>;
  readonly feed: RestingFeed<E>;
}

/**
 * Reads the change logs of what one subscriber follows, at the subscriber's own pace: while that one is busy nothing is queued for it.
 */
export class ChangeReader<E extends Entry> {
  readonly #own: readonly Followed<E>[];
  readonly #related: readonly (Followed<Entry> & Pick<RelatedView<E>, 'touched'>)[];
  /** Ends the wait that is under way. */
  #stopWaiting: (() => void) | undefined;

  /** Goes on with feeds of the views and of the related ones, each in its order, if they are given; from now on otherwise. */
  constructor({ views, related = [] }: FollowedViews<E>, feeds?: readonly ChangeFeed<Entry>[]) {
    const feedOf = <V extends Entry>(view: ResourceView<V>, at: number): RestingFeed<V> =>
      new RestingFeed((feeds?.[at] as ChangeFeed<V> | undefined) ?? view.changes());
    this.#own = views.map((view, at) => ({ view, feed: feedOf(view, at) }));
    this.#related = related.map(({ view, touched }, at) => ({
      view,
      feed: feedOf(view, views.length + at),
      touched,
    }));
  }

  /** A reader that goes on from a position; undefined if what has changed since isn't known (any more). */
  static async since<E extends Entry>(
    followed: FollowedViews<E>,
    position: StreamPosition | undefined,
  ): Promise<ChangeReader<E> | undefined> {
    if (position === undefined) return undefined;
    const { views, related = [] } = followed;
    const feeds = await feedsSince([...views, ...related.map(({ view }) => view)], position);
    return feeds === undefined ? undefined : new ChangeReader(followed, feeds);
  }

  /** Which state of each resource has been taken. */
  get position(): StreamPosition {
    const position = new Map<string, Map<string, Checkpoint>>();
    for (const { view, feed } of this.#followed()) {
      const ofCluster = position.get(view.cluster) ?? new Map<string, Checkpoint>();
      position.set(view.cluster, ofCluster.set(view.resource, feed.checkpoint));
    }
    return position;
  }

  /** Everything that is followed, in the order of `checkpoints`. */
  get views(): readonly ResourceView<Entry>[] {
    return [...this.#followed()].map(({ view }) => view);
  }

  /** The same as the position, view by view. */
  get checkpoints(): readonly Checkpoint[] {
    return [...this.#followed()].map(({ feed }) => feed.checkpoint);
  }

  /** What has happened since it was last called. */
  take(): Taken<E> {
    const own = this.#own.map(({ feed }) => feed.take());
    // All are taken before one is looked at, so that every look-up finds the same present.
    const related = this.#related.map(({ feed }) => feed.take());
    return {
      changes: own.includes('lost') ? 'lost' : own.flatMap(known),
      touched: related.includes('lost') ? 'lost' : () => this.#touchedBy(related.map(known)),
      count: [...own, ...related].reduce((count, taken) => count + known(taken).length, 0),
    };
  }

  /** Waits for a change, and then for the end of the turn: what happens together is taken together. */
  async somethingChanged(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#stopWaiting = resolve;
      for (const { feed } of this.#followed()) feed.onceChanged(this.wake);
    });
    this.#stopWaiting = undefined;
    await new Promise((resolve) => setImmediate(resolve));
  }

  /** Ends a wait that is under way; nothing is to be waited for after this. */
  stop(): void {
    for (const { feed } of this.#followed()) feed.stop();
    this.wake();
  }

  /** Ends a wait that is under way, as a change does. */
  readonly wake = (): void => this.#stopWaiting?.();

  /**
   * Whom changes of related objects touch. These are not merged: a message may have been filled in between two of them, and shows what
   * was so only then.
   */
  #touchedBy(changes: readonly (readonly EntryChange<Entry>[])[]): ReadonlySet<E> {
    const all = new Set<E>();
    for (const [index, { touched }] of this.#related.entries()) {
      for (const change of changes[index] ?? []) for (const entry of touched(change)) all.add(entry);
    }
    return all;
  }

  *#followed(): Iterable<Followed<Entry>> {
    yield* this.#own;
    yield* this.#related;
  }
}

function known<E extends Entry>(taken: ReturnType<RestingFeed<E>['take']>): readonly EntryChange<E>[] {
  return taken === 'lost' ? [] : taken;
}
