import { KubernetesError } from '../kubernetes/kubernetes-error.ts';
import type { ListWatch } from '../kubernetes/list-watch.ts';
import type { KubernetesObject } from '../kubernetes/objects.ts';
import type { Entries } from '../model/cluster-view.ts';
import type { Entry } from '../model/entries/entry.ts';
import type { Clock } from './clock.ts';
import { NamespaceTarget } from './namespace-target.ts';
import { namespacesInWords } from './namespaces-in-words.ts';
import type { Reachability } from './reachability.ts';
import { ReflectorCounts, sumOfCounts } from './reflector-counts.ts';
import { Reflector, type ReflectorStatus } from './reflector.ts';
import type { Store } from './store.ts';

/** The watch of one namespace. */
interface Part {
  readonly target: NamespaceTarget<Entry>;
  readonly reflector: Reflector<KubernetesObject, Entry>;
}

export interface ResourceWatchOptions {
  readonly name: keyof Entries;
  readonly namespaced: boolean;
  /** The only namespaces that are ever watched; undefined to watch all if they may be. */
  readonly onlyIn: readonly string[] | undefined;
  /** Of all namespaces, or one. */
  readonly listWatch: (namespace?: string) => ListWatch<KubernetesObject>;
  /** Asks whether everything may be listed and watched. */
  readonly mayWatchAll: () => Promise<boolean>;
  readonly store: Store<Entry>;
  readonly toEntry: (object: KubernetesObject) => Entry;
  readonly clock: Clock;
  /** Of the cluster. */
  readonly reachability: Reachability;
  /** How long nothing at all may come of a watch before its connection counts as dead. */
  readonly idleTimeoutMs: number;
  /** Called whenever the status or the namespaces have changed. */
  readonly onChange: (status: ReflectorStatus, before: ReflectorStatus) => void;
  /** Called when it has to be told of the namespaces that may be watched. */
  readonly onRefused: () => void;
}

/**
 * Keeps a store equal to what the cluster has of one resource: by one watch of all namespaces, and where that is refused by one of each
 * namespace that it is told of. When it is allowed again, those give way to the one. The store's objects stay while the watches change.
 */
export class ResourceWatch {
  readonly name: keyof Entries;
  readonly #options: ResourceWatchOptions;
  readonly #all: Reflector<KubernetesObject, Entry>;
  readonly #parts = new Map<string, Part>();
  /** Watches of namespaces that are being stopped, and what those had been through that are. */
  readonly #ending = new Set<Reflector<KubernetesObject, Entry>>();
  #ended = new ReflectorCounts();
  #mode: 'all' | 'namespaces' | 'going over to all';
  /** Of which namespaces the store has had the objects since it was last told of them. */
  #held: 'all' | Set<string> = new Set();
  /** All namespaces that there are have been looked at. */
  #settled = false;
  /** Why the watch of all namespaces was refused. */
  #refusal: KubernetesError | undefined;
  /** Why it can't be found out which namespaces may be watched. */
  #trouble: string | undefined;
  #status: ReflectorStatus = { phase: 'starting', synced: false, message: undefined };
  #namespaces: readonly string[] | undefined;
  #unread: readonly string[] = [];

  constructor(options: ResourceWatchOptions) {
    this.name = options.name;
    this.#options = options;
    this.#mode = options.namespaced && options.onlyIn !== undefined ? 'namespaces' : 'all';
    this.#all = this.#reflector(options.store, this.#listWatchOfAll(), () => this.#allChanged());
  }

  start(): void {
    if (this.#mode === 'all') this.#all.start();
  }

  async stop(): Promise<void> {
    const parts = [...this.#parts.values()];
    for (const { target } of parts) target.close();
    await Promise.all([this.#all, ...parts.map(({ reflector }) => reflector)].map((one) => one.stop()));
    this.#update(() => ({ ...this.#status, phase: 'stopped', message: undefined }));
  }

  /** How well all of it together is followed. */
  get status(): ReflectorStatus {
    return this.#status;
  }

  get counts(): ReflectorCounts {
    const parts = [...this.#parts.values()].map(({ reflector }) => reflector);
    const running = [this.#all, ...parts, ...this.#ending].map(({ counts }) => counts);
    return sumOfCounts([this.#ended, ...running]);
  }

  /** It can't watch all namespaces, and has to be told of those that it may. */
  get wantsNamespaces(): boolean {
    return this.#mode === 'namespaces';
  }

  /** It has been told of all that there are. */
  get isSettled(): boolean {
    return this.#settled;
  }

  /** The namespaces whose objects are shown, in order; undefined where it is all of them. */
  get namespaces(): readonly string[] | undefined {
    return this.#namespaces;
  }

  /** Of these, those that have never been read. */
  get unread(): readonly string[] {
    return this.#unread;
  }

  /** Begins to watch a namespace, if it isn't watched yet. */
  enter(namespace: string): void {
    if (this.#mode !== 'namespaces' || this.#parts.has(namespace)) return;
    const { store, listWatch } = this.#options;
    // What was known when nothing could be read any more.
    if (this.#settled && this.#parts.size === 0) store.keepOnly(new Set([namespace]));
    store.enter(namespace, this.#isHeld(namespace));
    const target = new NamespaceTarget(store, namespace);
    const changed = (status: ReflectorStatus): void => this.#partChanged(namespace, part, status);
    const part: Part = { target, reflector: this.#reflector(target, listWatch(namespace), changed) };
    this.#parts.set(namespace, part);
    part.reflector.start();
    this.#update();
  }

  /** Ends the watch of a namespace, if there is one: its objects are gone. */
  leave(namespace: string): void {
    const part = this.#parts.get(namespace);
    if (part === undefined) return;
    this.#end(namespace, part);
    if (this.#held !== 'all') this.#held.delete(namespace);
    this.#options.store.leave(namespace);
    this.#update();
  }

  /** It has been told of every namespace that there is now. What was known of others isn't shown any more. */
  settle(): void {
    if (this.#mode !== 'namespaces' || this.#settled) return;
    this.#settled = true;
    this.#trouble = undefined;
    const watched = new Set(this.#parts.keys());
    this.#held = new Set([...watched].filter((namespace) => this.#isHeld(namespace)));
    // Where nothing may be watched, nothing can be read, and what was known waits for that to change.
    if (watched.size > 0) this.#options.store.keepOnly(watched);
    this.#update();
  }

  /** Which namespaces may be watched can't be found out at the moment. */
  unsettle(trouble: string): void {
    this.#trouble = trouble;
    this.#update();
  }

  #isHeld(namespace: string): boolean {
    return this.#held === 'all' || this.#held.has(namespace);
  }

  #reflector(
    target: Store<Entry> | NamespaceTarget<Entry>,
    listWatch: ListWatch<KubernetesObject>,
    onStatus: (status: ReflectorStatus) => void,
  ): Reflector<KubernetesObject, Entry> {
    const { toEntry, clock, reachability, idleTimeoutMs } = this.#options;
    const options = { listWatch, target, toEntry, clock, reachability, idleTimeoutMs, onStatus };
    return new Reflector<KubernetesObject, Entry>(options);
  }

  /** Before anything is asked of all namespaces while some are watched by themselves, it is made sure that they give way for something. */
  #listWatchOfAll(): ListWatch<KubernetesObject> {
    const inner = this.#options.listWatch();
    const guarded = async <T>(send: () => Promise<T>): Promise<T> => {
      try {
        if (this.#parts.size > 0) await this.#giveWay();
        return await send();
      } catch (error) {
        // A server that isn't ready yet refuses what it is going to allow.
        const isRefused = error instanceof KubernetesError && error.statusCode === 403;
        if (isRefused && !this.#options.reachability.isAway) this.#refused(error);
        throw error;
      }
    };
    return {
      watch: (options) => guarded(() => inner.watch(options)),
      list: (options) => guarded(() => inner.list(options)),
    };
  }

  /** The watches of namespaces end before that of all begins: what it begins with is no earlier than what they have told. */
  async #giveWay(): Promise<void> {
    if (this.#refusal !== undefined && !(await this.#options.mayWatchAll())) throw this.#refusal;
    this.#mode = 'going over to all';
    for (const [namespace, part] of this.#parts) this.#end(namespace, part);
    this.#update();
  }

  #refused(error: KubernetesError): void {
    // A server that isn't ready yet refuses what it is going to allow.
    if (!this.#options.namespaced || this.#options.reachability.isAway) return;
    this.#refusal = error;
    if (this.#mode === 'namespaces') return;
    this.#mode = 'namespaces';
    this.#settled = false;
    this.#update();
    this.#options.onRefused();
  }

  #end(namespace: string, { target, reflector }: Part): void {
    target.close();
    this.#parts.delete(namespace);
    this.#ending.add(reflector);
    void reflector.stop().then(() => {
      this.#ending.delete(reflector);
      this.#ended = sumOfCounts([this.#ended, reflector.counts]);
    });
  }

  #allChanged(): void {
    const { phase } = this.#all.status;
    if (phase === 'following') {
      this.#mode = 'all';
      this.#held = 'all';
    }
    if (phase !== 'stopped') this.#update();
  }

  #partChanged(namespace: string, part: Part, { phase }: ReflectorStatus): void {
    if (this.#parts.get(namespace) !== part) return;
    if (phase === 'refused') {
      this.leave(namespace);
      return;
    }
    if (phase === 'following' && this.#held !== 'all') this.#held.add(namespace);
    this.#update();
  }

  #update(statusNow = (): ReflectorStatus => this.#statusNow()): void {
    const before = { status: this.#status, namespaces: this.#namespaces, unread: this.#unread };
    this.#namespaces = this.#namespacesNow();
    this.#unread = this.#namespaces?.filter((namespace) => !this.#isHeld(namespace)) ?? [];
    const status = statusNow();
    if (!isSameStatus(status, before.status)) this.#status = status;
    const isSame =
      this.#status === before.status &&
      isSameList(this.#namespaces, before.namespaces) &&
      isSameList(this.#unread, before.unread);
    if (!isSame) this.#options.onChange(this.#status, before.status);
  }

  #namespacesNow(): readonly string[] | undefined {
    const isAll = this.#mode === 'all' || (this.#held === 'all' && !this.#settled);
    if (isAll) return undefined;
    const names =
      this.#mode === 'going over to all' && this.#held !== 'all' ? this.#held : this.#parts.keys();
    return [...names].toSorted();
  }

  #statusNow(): ReflectorStatus {
    if (this.#mode === 'namespaces') return this.#statusOfNamespaces();
    const { phase, message, synced } = this.#all.status;
    const isSynced = this.#status.synced || synced;
    if (this.#mode === 'all') return { phase, message, synced: isSynced };
    // It was refused until a moment ago.
    const trouble = message === this.#refusal?.message ? undefined : message;
    return { phase: 'starting', message: trouble, synced: isSynced };
  }

  #statusOfNamespaces(): ReflectorStatus {
    const { synced } = this.#status;
    if (!this.#settled) return { phase: 'starting', message: this.#trouble, synced };
    if (this.#parts.size === 0) return { phase: 'refused', message: this.#whyNone(), synced };
    const isSynced = synced || this.unread.length === 0;
    const failing = [...this.#parts].filter(([, { reflector }]) => reflector.status.message !== undefined);
    const [first] = failing;
    if (first !== undefined) {
      const where = namespacesInWords(failing.map(([namespace]) => namespace));
      const message = `in ${where}: ${first[1].reflector.status.message ?? ''}`;
      return { phase: isSynced ? 'interrupted' : 'starting', message, synced: isSynced };
    }
    return { phase: isSynced ? 'following' : 'starting', message: undefined, synced: isSynced };
  }

  #whyNone(): string {
    const { name, onlyIn } = this.#options;
    if (onlyIn === undefined) return this.#refusal?.message ?? '';
    return `the gateway's account may not list and watch ${name} in ${namespacesInWords(onlyIn)}`;
  }
}

function isSameStatus(one: ReflectorStatus, other: ReflectorStatus): boolean {
  return one.phase === other.phase && one.message === other.message && one.synced === other.synced;
}

function isSameList(one: readonly string[] | undefined, other: readonly string[] | undefined): boolean {
  return one?.join() === other?.join();
}
