import { mayDo, type Attempt } from '../kubernetes/reviews.ts';
import type { Transport } from '../kubernetes/transport.ts';
import { sharingKey, type Caller } from './caller.ts';
import { CallerScope, type ServedCluster } from './caller-scope.ts';
import { scopeOfEverything, type Scope } from './scope.ts';

/** What a caller may see, as of now. */
export interface LiveScope {
  readonly scope: Scope;
  /** Calls back whenever the scope has changed, until the signal is aborted; for that long it is kept up to date. */
  onChange(callback: () => void, signal: AbortSignal): void;
  /** Whether the cluster lets the caller do something. */
  mayDo(transport: Transport, attempt: Attempt): Promise<boolean>;
}

/** The clusters that are served, as they come and go. */
export interface ServedClusters {
  readonly caches: ReadonlyMap<string, ServedCluster>;
  onChange(callback: () => void, signal: AbortSignal): void;
}

/** What each caller may see. Somebody who has asked is remembered for as long as the answers are good, or something is followed. */
export class Scopes {
  readonly #clusters: ServedClusters;
  readonly #ttlMs: number;
  readonly #everything: LiveScope;
  readonly #ofCallers = new Map<string, CallerScope>();
  readonly #closed = new AbortController();
  #sweptAt = performance.now();

  constructor(clusters: ServedClusters, ttlMs: number) {
    this.#clusters = clusters;
    this.#ttlMs = ttlMs;
    this.#everything = scopeOfAll(clusters, this.#closed.signal);
    clusters.onChange(() => {
      for (const scope of this.#ofCallers.values()) scope.serve(clusters.caches.values());
    }, this.#closed.signal);
  }

  /** What the caller may see, decided by each cluster: those that give no answer are shown as away. */
  async of(caller: Caller): Promise<LiveScope> {
    // What is watched is what the cluster lets the kubeconfig's own account see.
    if (caller.kind === 'kubeconfig') return this.#everything;
    this.#sweep();
    const scope = this.#scopeOf(caller);
    await scope.settle();
    return scope;
  }

  /** Forgets everybody. */
  close(): void {
    this.#closed.abort();
    for (const scope of this.#ofCallers.values()) scope.close();
    this.#ofCallers.clear();
  }

  #scopeOf(caller: Caller): CallerScope {
    const key = sharingKey(caller);
    const known = this.#ofCallers.get(key);
    if (known !== undefined) return known;
    const scope = new CallerScope(caller, this.#ttlMs);
    scope.serve(this.#clusters.caches.values());
    this.#ofCallers.set(key, scope);
    return scope;
  }

  /** Now and then, whoever isn't needed any more is forgotten. */
  #sweep(): void {
    if (performance.now() < this.#sweptAt + this.#ttlMs) return;
    this.#sweptAt = performance.now();
    for (const [key, scope] of this.#ofCallers) {
      if (!scope.isIdle) continue;
      scope.close();
      this.#ofCallers.delete(key);
    }
  }
}

/** What is served as of now: made anew when clusters have come or gone. */
function scopeOfAll(clusters: ServedClusters, signal: AbortSignal): LiveScope {
  const now = (): Scope => scopeOfEverything([...clusters.caches.values()].map(({ view }) => view));
  let scope = now();
  clusters.onChange(() => (scope = now()), signal);
  return {
    get scope() {
      return scope;
    },
    onChange: (callback, until) => clusters.onChange(callback, until),
    mayDo,
  };
}
