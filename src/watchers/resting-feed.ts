import type { ChangeFeed, EntryChange } from '../model/cluster-view.ts';
import type { Entry } from '../model/entries/entry.ts';
import type { Checkpoint } from '../model/stream-cursor.ts';

const nothing: readonly never[] = [];

/**
 * A feed of one of several views that a reader waits for. Whoever follows many resources is woken by one of them at a time: the feeds of
 * the others go on waiting, and aren't asked.
 */
export class RestingFeed<E extends Entry> {
  readonly #feed: ChangeFeed<E>;
  /** Takes back the callback that waits for a change; undefined if none does, so that there may be something to take. */
  #cancel: (() => void) | undefined;

  constructor(feed: ChangeFeed<E>) {
    this.#feed = feed;
  }

  get checkpoint(): Checkpoint {
    return this.#feed.checkpoint;
  }

  take(): readonly EntryChange<E>[] | 'lost' {
    return this.#cancel === undefined ? this.#feed.take() : nothing;
  }

  /** Calls back, once, when there is something to take; a feed that waits already goes on with the callback that it has. */
  onceChanged(callback: () => void): void {
    this.#cancel ??= this.#feed.onceChanged(() => {
      this.#cancel = undefined;
      callback();
    });
  }

  /** Calls back no more. */
  stop(): void {
    this.#cancel?.();
    this.#cancel = undefined;
  }
}
