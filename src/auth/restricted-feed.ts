import type { ChangeFeed, EntryChange, ResourceView } from '../model/cluster-view.ts';
import type { Entry } from '../model/entries/entry.ts';
import type { Checkpoint } from '../model/stream-cursor.ts';
import type { LiveRights, Use } from './live-rights.ts';
import type { Reach } from './reach.ts';

const nothing: readonly never[] = [];

export interface RestrictedFeedOptions<E extends Entry> {
  readonly view: ResourceView<E>;
  readonly feed: ChangeFeed<E>;
  readonly rights: LiveRights;
  readonly use: Use;
  /** By which the reader knows what it knows. */
  readonly reach: Reach;
}

/**
 * The changes of what a caller may see. Rights that are given or taken away are changes of it: what comes into reach is made, and what
 * gets out of reach is gone. As long as it isn't known what the caller may see it gives nothing, and what happens meanwhile isn't lost.
 */
export class RestrictedFeed<E extends Entry> implements ChangeFeed<E> {
  readonly #options: RestrictedFeedOptions<E>;
  #reach: Reach;

  constructor(options: RestrictedFeedOptions<E>) {
    this.#options = options;
    this.#reach = options.reach;
  }

  get checkpoint(): Checkpoint {
    const { digest } = this.#reach;
    const checkpoint = this.#options.feed.checkpoint;
    return digest === '' ? checkpoint : { ...checkpoint, reach: digest };
  }

  onceChanged(callback: () => void): () => void {
    const { rights, feed } = this.#options;
    // There is nothing to take before it is known what may be seen.
    if (rights.whyUnknown !== undefined) return rights.onceChanged(callback);
    // The rights may have changed between the last `take` and now.
    if (this.#reachNow !== this.#reach) {
      queueMicrotask(callback);
      return () => undefined;
    }
    const forget = [feed.onceChanged(call), rights.onceChanged(call)];
    function call(): void {
      for (const one of forget) one();
      callback();
    }
    return () => {
      for (const one of forget) one();
    };
  }

  take(): readonly EntryChange<E>[] | 'lost' {
    const { feed, rights } = this.#options;
    if (rights.whyUnknown !== undefined) return nothing;
    const before = this.#reach;
    this.#reach = this.#reachNow;
    const taken = feed.take();
    if (taken === 'lost') return taken;
    const seen = before.everywhere ? taken : taken.filter((change) => covers(before, change));
    if (this.#reach === before) return seen;
    const moved = this.#movedBetween(before, this.#reach);
    return moved === undefined ? 'lost' : [...seen, ...moved];
  }

  get #reachNow(): Reach {
    const { rights, use, view } = this.#options;
    return rights.reach(use, view.resource);
  }

  /** What comes into reach and what gets out of it; undefined where that can't be told, since the resource can't be read now. */
  #movedBetween(before: Reach, now: Reach): EntryChange<E>[] | undefined {
    const changes: EntryChange<E>[] = [];
    try {
      for (const entry of this.#within(before, now)) {
        const [did, does] = [before, now].map((reach) => reach.covers(entry.namespace, entry.name));
        if (did !== does) changes.push(does ? madeOf(entry) : { before: entry, after: undefined });
      }
      return changes;
    } catch {
      return undefined;
    }
  }

  /** Everything that one of them reaches. */
  *#within(before: Reach, now: Reach): Iterable<E> {
    const { view } = this.#options;
    if ([before, now].some(({ everywhere, hasNames }) => everywhere || hasNames)) return yield* view.all();
    for (const namespace of new Set([...before.namespaces, ...now.namespaces]))
      yield* view.by('namespace', namespace);
  }
}

function madeOf<E extends Entry>(entry: E): EntryChange<E> {
  return { before: undefined, after: entry };
}

function covers(reach: Reach, { before, after }: EntryChange<Entry>): boolean {
  const entry = after ?? before;
  return entry !== undefined && reach.covers(entry.namespace, entry.name);
}
