import type { EntryChange, ResourceView } from '../model/cluster-view.ts';
import type { Entry } from '../model/entries/entry.ts';
import { RestingFeed } from './resting-feed.ts';

/** Objects that others are shown with: a change of one counts as a change of those. */
export interface RelatedView<E extends Entry> {
  readonly view: ResourceView<Entry>;
  /** The objects, as they are now, that may be shown otherwise since this change; others than those subscribed to don't matter. */
  readonly touched: (change: EntryChange<Entry>) => Iterable<E>;
}

/** What has happened since a reader last took it; 'lost' is what is no longer known one by one. */
export interface Taken<E extends Entry> {
  /** Changes of the objects themselves, in order within each view. */
  readonly changes: readonly EntryChange<E>[] | 'lost';
  /** Objects, as they are now, that are shown with something that has changed. */
  readonly touched: ReadonlySet<E> | 'lost';
}

/**
 * Reads the change logs of some views, and of what their objects are shown with, at one subscriber's own pace: while that one is busy
 * nothing is queued for it.
 */
export class ChangeReader<E extends Entry> {
  readonly #feeds: readonly RestingFeed<E>[];
  readonly #related: readonly { feed: RestingFeed<Entry>; touched: RelatedView<E>['touched'] }[];
  /** Ends the wait that is under way. */
  #stopWaiting: (() => void) | undefined;

  constructor(views: readonly ResourceView<E>[], related: readonly RelatedView<E>[]) {
    this.#feeds = views.map((view) => new RestingFeed(view));
    this.#related = related.map(({ view, touched }) => ({ feed: new RestingFeed(view), touched }));
  }

  /** What has happened since it was last called. */
  take(): Taken<E> {
    const changes: EntryChange<E>[] | 'lost' = joined(this.#feeds.map((feed) => feed.take()));
    // All are taken before one is looked at, so that every look-up finds the same present.
    const related = this.#related.map(({ feed, touched }) => ({ taken: feed.take(), touched }));
    return { changes, touched: touchedBy(related) };
  }

  /** Waits for a change, and then for the end of the turn: what happens together is taken together. */
  async somethingChanged(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#stopWaiting = resolve;
      for (const feed of this.#allFeeds()) feed.onceChanged(this.#wake);
    });
    this.#stopWaiting = undefined;
    await new Promise((resolve) => setImmediate(resolve));
  }

  /** Ends a wait that is under way; nothing is to be waited for after this. */
  stop(): void {
    for (const feed of this.#allFeeds()) feed.stop();
    this.#wake();
  }

  readonly #wake = (): void => this.#stopWaiting?.();

  *#allFeeds(): Iterable<RestingFeed<Entry>> {
    yield* this.#feeds;
    for (const { feed } of this.#related) yield feed;
  }
}

type TakenFrom<E extends Entry> = ReturnType<RestingFeed<E>['take']>;

function joined<E extends Entry>(taken: readonly TakenFrom<E>[]): EntryChange<E>[] | 'lost' {
  const changes: EntryChange<E>[] = [];
  for (const some of taken) {
    if (some === 'lost') return 'lost';
    changes.push(...some);
  }
  return changes;
}

/**
 * Whom changes of related objects touch, each once. These are not merged: a message may have been filled in between two of them, and
 * shows what was so only then.
 */
function touchedBy<E extends Entry>(
  related: readonly { taken: TakenFrom<Entry>; touched: RelatedView<E>['touched'] }[],
): ReadonlySet<E> | 'lost' {
  const all = new Set<E>();
  for (const { taken, touched } of related) {
    if (taken === 'lost') return 'lost';
    for (const change of taken) for (const entry of touched(change)) all.add(entry);
  }
  return all;
}
