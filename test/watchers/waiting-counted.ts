import { once } from 'node:events';
import type { ChangeFeed, IndexName, ResourceView, Walk } from '../../src/model/cluster-view.ts';
import type { PodEntry } from '../../src/model/entries/pod-entry.ts';
import type { Order } from '../../src/model/order.ts';
import type { Checkpoint } from '../../src/model/stream-cursor.ts';

/** A view that tells how many of its readers wait. */
export class WaitingCounted implements ResourceView<PodEntry> {
  readonly cluster = 'test';
  readonly resource = 'pods';
  /** Called when a reader is about to wait. */
  beforeWait: (() => void) | undefined;
  /** Callbacks that were neither called nor taken back. */
  waiting = 0;
  readonly #view: ResourceView<PodEntry>;
  readonly #events = new EventTarget();
  #waits = 0;

  constructor(view: ResourceView<PodEntry>) {
    this.#view = view;
  }

  /** Resolves when readers have begun to wait so many times. */
  async waited(times: number): Promise<void> {
    while (this.#waits < times) await once(this.#events, 'wait');
  }

  changes(): ChangeFeed<PodEntry> {
    return this.#counted(this.#view.changes());
  }

  async changesSince(seen: Checkpoint, signal: AbortSignal): Promise<ChangeFeed<PodEntry> | undefined> {
    const feed = await this.#view.changesSince(seen, signal);
    return feed === undefined ? undefined : this.#counted(feed);
  }

  #counted(feed: ChangeFeed<PodEntry>): ChangeFeed<PodEntry> {
    return {
      get checkpoint() {
        return feed.checkpoint;
      },
      take: () => feed.take(),
      onceChanged: (callback) => {
        this.beforeWait?.();
        this.waiting++;
        this.#waits++;
        const over = (): void => void this.waiting--;
        let pending = true;
        const settle = (): void => {
          if (pending) over();
          pending = false;
        };
        const cancel = feed.onceChanged(() => {
          settle();
          callback();
        });
        this.#events.dispatchEvent(new Event('wait'));
        return () => {
          settle();
          cancel();
        };
      },
    };
  }

  get(namespace: string, name: string): PodEntry | undefined {
    return this.#view.get(namespace, name);
  }

  read(namespace: string, name: string): PodEntry | undefined {
    return this.#view.read(namespace, name);
  }

  readonly canBeGranted = false;

  get followed(): this {
    return this;
  }

  get single(): this {
    return this;
  }

  whyNotListed(): undefined {
    return undefined;
  }

  byUid(uid: string): PodEntry | undefined {
    return this.#view.byUid(uid);
  }

  by(index: IndexName, value: string): Iterable<PodEntry> {
    return this.#view.by(index, value);
  }

  countBy(index: IndexName, value: string): number {
    return this.#view.countBy(index, value);
  }

  all(): Iterable<PodEntry> {
    return this.#view.all();
  }

  inOrder(order: Order<PodEntry>, walk: Walk): Iterable<PodEntry> {
    return this.#view.inOrder(order, walk);
  }

  countFound(order: Order<PodEntry>, text: string, fits?: (entry: PodEntry) => boolean): number {
    return this.#view.countFound(order, text, fits);
  }

  get size(): number {
    return this.#view.size;
  }
}
