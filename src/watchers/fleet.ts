import { setMaxListeners } from 'node:events';
import type { ServedContext } from '../kubernetes/served-contexts.ts';
import { Transport } from '../kubernetes/transport.ts';
import type { ClusterView } from '../model/cluster-view.ts';
import { ClusterCache, type ClusterCacheOptions } from './cluster-cache.ts';

/** How long a cluster that can't be reached holds up a gateway that has read another one. */
const awayAfterMs = 10_000;
const lookEveryMs = 1_000;

interface Member {
  readonly cache: ClusterCache;
  readonly definition: string;
  readonly left: AbortController;
}

/** What is the same for the caches of all clusters. */
export type FleetOptions = Pick<ClusterCacheOptions, 'onlyIn' | 'onStatus' | 'onNamespace'>;

/** Every cluster that is served, each with a cache of its own; they come and go while others are read from. */
export class Fleet {
  readonly #options: FleetOptions;
  readonly #members = new Map<string, Member>();
  readonly #caches = new Map<string, ClusterCache>();
  readonly #changed = new EventTarget();
  readonly #ready = Promise.withResolvers<void>();
  #isReady = false;
  #lookAgain: NodeJS.Timeout | undefined;

  constructor(options: FleetOptions = {}) {
    this.#options = options;
    // As many as there are subscriptions.
    setMaxListeners(0, this.#changed);
    // Who doesn't wait for it needn't hear that it never came.
    this.ready.catch(() => undefined);
  }

  /** By name, as they are now. */
  get caches(): ReadonlyMap<string, ClusterCache> {
    return this.#caches;
  }

  /**
   * A cluster has been read once, and all others have been too or have been away for longer than a moment. It stays so: what is known is
   * served whatever comes.
   */
  get isReady(): boolean {
    return this.#isReady;
  }

  /** Resolves when the fleet is ready; rejects when it is stopped before. */
  get ready(): Promise<void> {
    return this.#ready.promise;
  }

  /** Begins to read these clusters and forgets the others; those that were served already aren't disturbed. */
  serve(contexts: readonly ServedContext[]): { came: string[]; left: string[] } {
    const wanted = new Map(contexts.map((context) => [context.name, context]));
    const leaving = [...this.#members].filter(
      ([name, { definition }]) => wanted.get(name)?.definition !== definition,
    );
    const left = leaving.map(([name, member]) => this.#forget(name, member));
    const came = contexts.filter(({ name }) => !this.#members.has(name)).map((context) => this.#add(context));
    if (came.length > 0 || left.length > 0) this.#hasChanged();
    return { came, left };
  }

  /** Calls back when clusters have come or gone, or one has been read for the first time, until the signal is aborted. */
  onChange(callback: () => void, signal: AbortSignal): void {
    this.#changed.addEventListener('change', callback, { signal });
  }

  /** Ends all watches. */
  async stop(): Promise<void> {
    clearInterval(this.#lookAgain);
    this.#ready.reject(new Error('the gateway was closed'));
    await Promise.all([...this.#caches.values()].map((cache) => cache.stop()));
  }

  #add({ name, source, definition }: ServedContext): string {
    const cache = new ClusterCache({
      transport: new Transport(name, source),
      ...this.#options,
    });
    const left = new AbortController();
    let wasRead = false;
    cache.onStatusChange(() => {
      this.#look();
      if (wasRead || !cache.ready) return;
      wasRead = true;
      this.#hasChanged();
    }, left.signal);
    this.#members.set(name, { cache, definition, left });
    this.#caches.set(name, cache);
    cache.start();
    if (!this.#isReady) this.#lookAgain ??= setInterval(() => this.#look(), lookEveryMs).unref();
    return name;
  }

  #forget(name: string, { cache, left }: Member): string {
    left.abort();
    this.#members.delete(name);
    this.#caches.delete(name);
    // Whoever is still reading from it gets what was known.
    void cache.stop();
    return name;
  }

  #hasChanged(): void {
    this.#look();
    this.#changed.dispatchEvent(new Event('change'));
  }

  #look(): void {
    if (this.#isReady || !isReady([...this.#caches.values()], Date.now())) return;
    this.#isReady = true;
    clearInterval(this.#lookAgain);
    this.#ready.resolve();
  }
}

/** Whether a gateway that knows this much of its clusters has something to answer, and needn't wait for more. */
export function isReady(
  clusters: readonly { readonly ready: boolean; readonly view: Pick<ClusterView, 'health'> }[],
  now: number,
): boolean {
  const isAway = ({ state, since }: ClusterView['health']): boolean =>
    state === 'UNREACHABLE' && now - Date.parse(since) >= awayAfterMs;
  return (
    clusters.some(({ ready }) => ready) && clusters.every(({ ready, view }) => ready || isAway(view.health))
  );
}
