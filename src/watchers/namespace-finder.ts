import { setMaxListeners } from 'node:events';
import type { NamespaceRights } from '../kubernetes/namespace-rights.ts';
import type { Entries } from '../model/cluster-view.ts';
import { Backoff } from './backoff.ts';
import type { Clock } from './clock.ts';
import type { ResourceWatch } from './resource-watch.ts';

export interface NamespaceFinderOptions {
  /** Of all resources that have namespaces. */
  readonly watches: readonly ResourceWatch[];
  /** The namespaces that are looked at, each with its uid, or without where that isn't known; undefined while they aren't known. */
  readonly candidates: () => ReadonlyMap<string, string> | undefined;
  /** Asks the cluster what may be watched in a namespace. */
  readonly rightsIn: (namespace: string) => Promise<NamespaceRights>;
  readonly clock: Clock;
  /** Called when other resources than before are watched in a namespace. */
  readonly onRights: (namespace: string, granted: readonly (keyof Entries)[]) => void;
}

/** What is known about one namespace. */
interface Asked extends NamespaceRights {
  readonly uid: string;
  /** When to ask again. */
  readonly againAt: number;
  /** How often it was asked about, as one that had come. */
  readonly times: number;
}

/** How many namespaces are asked about at once. */
const concurrency = 8;
/** Rights that are given or taken are found out after about this time, */
const slowMs = 30_000;
/** and later where there are so many namespaces that it would take more than ten requests a second. */
const msPerRequest = 100;
/** A namespace that has just come gets its rights a moment later: it is asked about again after this time, then twice as long, and so on. */
const freshMs = 1_000;

/**
 * Finds out in which namespaces resources may be watched that may not be in all, and tells their watches: by asking the cluster about each
 * namespace when it comes, and again at times. Asks nothing as long as there is no such resource.
 */
export class NamespaceFinder {
  readonly #options: NamespaceFinderOptions;
  readonly #asked = new Map<string, Asked>();
  readonly #backoff: Backoff;
  readonly #abort = new AbortController();
  #alarm = new AbortController();
  #running: Promise<void> | undefined;
  /** Everything that there was has been asked about once: what comes from then on is new. */
  #wasComplete = false;

  constructor(options: NamespaceFinderOptions) {
    this.#options = options;
    this.#backoff = new Backoff(options.clock);
    setMaxListeners(0, this.#abort.signal);
  }

  start(): void {
    this.#running ??= this.#run();
  }

  async stop(): Promise<void> {
    this.#abort.abort();
    await this.#running;
  }

  /** Looks again: namespaces may have come or gone, or resources be refused. */
  wake(): void {
    this.#alarm.abort();
  }

  async #run(): Promise<void> {
    while (!this.#abort.signal.aborted) {
      this.#alarm = new AbortController();
      const waitMs = await this.#look();
      await this.#sleep(waitMs);
    }
  }

  /** Looks once; gives how long to wait if nothing happens, undefined for as long as that. */
  async #look(): Promise<number | undefined> {
    const { watches, candidates, clock } = this.#options;
    try {
      const wanted = watches.some((watch) => watch.wantsNamespaces) ? candidates() : undefined;
      if (wanted === undefined) return undefined;
      this.#forgetAllBut(wanted);
      this.#tellWhoIsNew();
      await this.#askAbout([...wanted].filter(([name]) => this.#isDue(name)));
      this.#wasComplete = true;
      for (const watch of watches) watch.settle();
    } catch (error) {
      for (const watch of watches) watch.unsettle(error instanceof Error ? error.message : String(error));
      return this.#backoff.next();
    }
    const next = Math.min(...Array.from(this.#asked.values(), ({ againAt }) => againAt));
    return Number.isFinite(next) ? Math.max(0, next - clock.now()) : undefined;
  }

  #isDue(namespace: string): boolean {
    return (this.#asked.get(namespace)?.againAt ?? 0) <= this.#options.clock.now();
  }

  /** Those that have just been refused get to know what is known already. */
  #tellWhoIsNew(): void {
    for (const watch of this.#options.watches) {
      if (watch.isSettled) continue;
      for (const [namespace, { granted }] of this.#asked) if (granted.has(watch.name)) watch.enter(namespace);
    }
  }

  /** Asks about namespaces, several at once. Rejects with what one of them failed with. */
  async #askAbout(namespaces: readonly (readonly [name: string, uid: string])[]): Promise<void> {
    const { signal } = this.#abort;
    const todo = namespaces.values();
    let failed: { readonly error: unknown } | undefined;
    const worker = async (): Promise<void> => {
      for (const [name, uid] of todo) {
        if (failed !== undefined || signal.aborted) return;
        try {
          const rights = await this.#options.rightsIn(name);
          if (!signal.aborted) this.#note(name, uid, rights);
        } catch (error) {
          failed = { error };
        }
      }
    };
    await Promise.all(Array.from({ length: Math.min(concurrency, namespaces.length) }, worker));
    if (failed !== undefined) throw failed.error;
  }

  #note(namespace: string, uid: string, { granted, requests }: NamespaceRights): void {
    const before = this.#asked.get(namespace);
    const isNew = before === undefined ? this.#wasComplete : before.times > 0;
    const times = isNew && granted.size === 0 ? (before?.times ?? 0) + 1 : 0;
    this.#asked.set(namespace, { uid, granted, requests, times, againAt: this.#againAt(times, requests) });
    if (!isSame(before?.granted ?? new Set(), granted)) this.#options.onRights(namespace, [...granted]);
    for (const watch of this.#options.watches) {
      if (granted.has(watch.name)) watch.enter(namespace);
      else watch.leave(namespace);
    }
  }

  #againAt(times: number, requests: number): number {
    const { clock } = this.#options;
    const all = Array.from(this.#asked.values(), (one) => one.requests).reduce((a, b) => a + b, requests);
    const slow = Math.max(slowMs, all * msPerRequest);
    const ms = times > 0 ? Math.min(freshMs * 2 ** (times - 1), slow) : slow;
    return clock.now() + ms * (0.5 + clock.random());
  }

  #forgetAllBut(wanted: ReadonlyMap<string, string>): void {
    for (const [namespace, asked] of this.#asked) {
      const { uid, granted } = asked;
      const now = wanted.get(namespace);
      if (now !== undefined && (now === uid || now === '' || uid === '')) {
        this.#asked.set(namespace, { ...asked, uid: now });
        continue;
      }
      this.#asked.delete(namespace);
      for (const watch of this.#options.watches) watch.leave(namespace);
      if (granted.size > 0) this.#options.onRights(namespace, []);
    }
  }

  async #sleep(ms: number | undefined): Promise<void> {
    const signal = AbortSignal.any([this.#abort.signal, this.#alarm.signal]);
    if (signal.aborted) return;
    if (ms !== undefined) await this.#options.clock.sleep(ms, signal).catch(() => undefined);
    else await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
  }
}

function isSame(one: ReadonlySet<unknown>, other: ReadonlySet<unknown>): boolean {
  return one.size === other.size && one.isSubsetOf(other);
}
