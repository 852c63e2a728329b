import { setMaxListeners } from 'node:events';
import { listWatch } from '../kubernetes/list-watch.ts';
import { readableResources, type NamespaceRights } from '../kubernetes/namespace-rights.ts';
import type { KubernetesObject } from '../kubernetes/objects.ts';
import { resources, type Resource } from '../kubernetes/resources.ts';
import { mayDoAll } from '../kubernetes/reviews.ts';
import { ServerVersion } from '../kubernetes/server-version.ts';
import type { Transport } from '../kubernetes/transport.ts';
import type { ClusterHealth, ClusterView, Entries } from '../model/cluster-view.ts';
import { entryClasses } from '../model/entries/entry-classes.ts';
import type { Entry, EntryOrigin } from '../model/entries/entry.ts';
import { indexFunctions, type IndexFunctions } from '../model/entries/index-functions.ts';
import { StringPool } from '../model/string-pool.ts';
import { AccessWatch } from './access-watch.ts';
import type { LogWindow } from './change-log.ts';
import { judge } from './cluster-state.ts';
import { systemClock, type Clock } from './clock.ts';
import { NamespaceFinder } from './namespace-finder.ts';
import { Reachability } from './reachability.ts';
import type { ReflectorStatus } from './reflector.ts';
import type { ReflectorCounts } from './reflector-counts.ts';
import { ResourceWatch } from './resource-watch.ts';
import { Store } from './store.ts';
import { whyUnreadable } from './why-unreadable.ts';

/** Changes that a store remembers one by one. */
const logCapacity = 10_000;
/** The API server sends a bookmark about every minute for most resources, so a connection that is silent for longer may be dead. */
const defaultIdleTimeoutMs = 150_000;

/** One watched resource. */
interface Watched {
  readonly name: keyof Entries;
  readonly store: Store<Entry>;
  readonly watch: ResourceWatch;
}

/** How one watched resource is doing. */
export interface WatchedResource {
  readonly resource: keyof Entries;
  readonly status: ReflectorStatus;
  /** The only namespaces that are watched; undefined where all of them are. */
  readonly namespaces: readonly string[] | undefined;
  /** Of these, those that have never been read. */
  readonly unread: readonly string[];
  readonly counts: ReflectorCounts;
  /** Objects in the store. */
  readonly held: number;
  readonly logWindow: LogWindow;
}

export interface ClusterCacheOptions {
  readonly transport: Transport;
  readonly clock?: Clock;
  /** How long nothing at all may come of a watch before its connection counts as dead. */
  readonly idleTimeoutMs?: number;
  /** The only namespaces to watch; if absent all, or those that may be. */
  readonly onlyIn?: readonly string[] | undefined;
  /** Called when a resource begins, stops or fails to follow. */
  readonly onStatus?: (
    cluster: string,
    resource: string,
    status: ReflectorStatus,
    before: ReflectorStatus,
  ) => void;
  /** Called when other resources than before may be watched in a namespace by itself. */
  readonly onNamespace?: (cluster: string, namespace: string, resources: readonly string[]) => void;
}

/** Everything that is watched of one cluster: a watch and a store per resource, and how they are doing. */
export class ClusterCache {
  readonly name: string;
  readonly transport: Transport;
  readonly view: ClusterView;
  /** Who may do what may change: begins when somebody wants to know. */
  readonly access: AccessWatch;
  readonly #watched: readonly Watched[];
  readonly #namespaces: NamespaceFinder;
  readonly #version: ServerVersion;
  readonly #clock: Clock;
  readonly #idleTimeoutMs: number;
  readonly #reachability: Reachability;
  readonly #onStatus: NonNullable<ClusterCacheOptions['onStatus']>;
  readonly #statusChanged = new EventTarget();
  #health: ClusterHealth;

  constructor({
    transport,
    clock = systemClock,
    idleTimeoutMs = defaultIdleTimeoutMs,
    onlyIn,
    onStatus = () => undefined,
    onNamespace = () => undefined,
  }: ClusterCacheOptions) {
    this.name = transport.cluster;
    this.transport = transport;
    this.#version = new ServerVersion(transport);
    this.#clock = clock;
    this.#idleTimeoutMs = idleTimeoutMs;
    this.#reachability = new Reachability({ isReady: (signal) => transport.isReady(signal), clock });
    this.#onStatus = onStatus;
    // As many as there are readers that wait for this cluster.
    setMaxListeners(0, this.#statusChanged);
    const origin = { cluster: this.name, strings: new StringPool() };
    this.#watched = (Object.keys(resources) as (keyof Entries)[]).map((name) =>
      this.#watch(name, origin, onlyIn),
    );
    this.#health = this.#healthNow();
    this.view = this.#viewOfAll();
    this.access = new AccessWatch({
      transport,
      clock,
      reachability: this.#reachability,
      idleTimeoutMs,
    });
    this.#namespaces = new NamespaceFinder({
      watches: this.#watched.map(({ watch }) => watch).filter(({ name }) => resources[name].namespaced),
      candidates: () => (onlyIn === undefined ? this.#namespacesThatThereAre() : withoutUid(onlyIn)),
      rightsIn: (namespace) => this.#rightsIn(namespace),
      clock,
      onRights: (namespace, granted) => onNamespace(this.name, namespace, granted),
    });
  }

  start(): void {
    this.#namespaces.start();
    this.#followNamespaces();
    for (const { watch } of this.#watched) watch.start();
  }

  /** Ends all watches. May be called twice. */
  async stop(): Promise<void> {
    const watches = this.#watched.map(({ watch }) => watch.stop());
    await Promise.all([this.access.stop(), this.#namespaces.stop(), ...watches]);
    await this.#reachability.rested();
    await this.transport.close();
  }

  /** Each resource with how it is doing. */
  get resources(): readonly WatchedResource[] {
    return this.#watched.map(({ name, store, watch: { status, namespaces, unread, counts } }) => ({
      resource: name,
      status,
      namespaces,
      unread,
      counts,
      held: store.held,
      logWindow: store.logWindow,
    }));
  }

  /** The version of the API server, as it was when the cluster last began to be in its state; undefined while that isn't known. */
  async version(): Promise<string | undefined> {
    const { state, since } = this.#health;
    return state === 'UNREACHABLE' ? this.#version.known : this.#version.asOf(since);
  }

  /** Every resource has been read completely or may not be read: nothing that can be answered is missing. */
  get ready(): boolean {
    return this.#watched.every(({ watch: { status } }) => status.synced || status.phase === 'refused');
  }

  /** Calls back at every change of a status, until the signal is aborted. */
  onStatusChange(callback: () => void, signal: AbortSignal): void {
    this.#statusChanged.addEventListener('status', callback, { signal });
  }

  /**
   * Waits until the store of a resource has everything of a namespace up to a version: what was written then shows in reads.
   * False if it hasn't come in time, and at once where the namespace isn't watched.
   */
  async hasSeen(
    resource: keyof Entries,
    resourceVersion: string,
    timeoutMs: number,
    namespace = '',
  ): Promise<boolean> {
    if (!this.isWatched(resource, namespace)) return false;
    const { store } = this.#of(resource);
    return store.hasSeen(resourceVersion, AbortSignal.timeout(timeoutMs), namespace);
  }

  /** Whether what happens to a resource in a namespace can be seen here. */
  isWatched(resource: keyof Entries, namespace: string): boolean {
    const { status, namespaces } = this.#of(resource).watch;
    return status.phase !== 'refused' && (namespaces === undefined || namespaces.includes(namespace));
  }

  #of(resource: keyof Entries): Watched {
    const watched = this.#watched.find(({ name }) => name === resource);
    if (watched === undefined) throw new Error(`${resource} are not watched`);
    return watched;
  }

  #watch(name: keyof Entries, origin: EntryOrigin, onlyIn: readonly string[] | undefined): Watched {
    const store: Store<Entry> = new Store<Entry>({
      cluster: this.name,
      resource: name,
      indexFunctions: indexFunctions[name] as IndexFunctions<Entry>,
      logCapacity,
      whyUnreadable: (namespaces) => whyUnreadable(this.name, watch, namespaces),
    });
    const EntryClass = entryClasses[name] as new (object: KubernetesObject, origin: EntryOrigin) => Entry;
    const watch: ResourceWatch = new ResourceWatch({
      name,
      namespaced: resources[name].namespaced,
      onlyIn,
      listWatch: (namespace) => listWatch<KubernetesObject>(this.transport, resources[name], namespace),
      mayWatchAll: () => this.#mayWatchAll(resources[name]),
      store,
      toEntry: (object) => new EntryClass(object, origin),
      clock: this.#clock,
      reachability: this.#reachability,
      idleTimeoutMs: this.#idleTimeoutMs,
      onChange: (status, before) => this.#watchChanged(name, status, before),
      onRefused: () => this.#namespaces.wake(),
    });
    return { name, store, watch };
  }

  #watchChanged(name: keyof Entries, status: ReflectorStatus, before: ReflectorStatus): void {
    this.#health = this.#healthNow();
    if (status !== before) this.#onStatus(this.name, name, status, before);
    this.#statusChanged.dispatchEvent(new Event('status'));
    if (name === 'namespaces') this.#namespaces.wake();
  }

  /** What may be watched there. A server that isn't ready yet doesn't know of rights that it is going to grant. */
  async #rightsIn(namespace: string): Promise<NamespaceRights> {
    const rights = await readableResources(this.transport, namespace);
    if (this.#reachability.isAway) throw new Error('the API server is not ready');
    return rights;
  }

  #mayWatchAll({ group, plural }: Resource): Promise<boolean> {
    const attempts = ['list', 'watch'].map((verb) => ({ verb, group, resource: plural, namespace: '' }));
    return mayDoAll(this.transport, attempts);
  }

  /** By name, with uid; undefined while that isn't known. Where they may not be listed it is the one that the account is at home in. */
  #namespacesThatThereAre(): ReadonlyMap<string, string> | undefined {
    const { store, watch } = this.#of('namespaces');
    if (watch.status.phase === 'refused') return withoutUid([this.transport.homeNamespace]);
    if (!watch.status.synced) return undefined;
    return new Map(Array.from(store.all(), ({ name, uid }) => [name, uid]));
  }

  #followNamespaces(): void {
    const feed = this.#of('namespaces').store.changes();
    const look = (): void => {
      feed.take();
      feed.onceChanged(look);
      this.#namespaces.wake();
    };
    feed.onceChanged(look);
  }

  #viewOfAll(): ClusterView {
    const stores = Object.fromEntries(this.#watched.map(({ name, store }) => [name, store]));
    const health = (): ClusterHealth => this.#health;
    const facts = {
      name: this.name,
      get health() {
        return health();
      },
    };
    // The class of each store's entries follows from the resource, which TypeScript can't see through fromEntries.
    return Object.defineProperties(facts, Object.getOwnPropertyDescriptors(stores)) as unknown as ClusterView;
  }

  #healthNow(): ClusterHealth {
    const { state, message, unread } = judge(this.#watched.map(({ watch }) => watch));
    const before = this.#health as ClusterHealth | undefined;
    const wasRead = before?.wasRead === true || this.ready;
    const isSame =
      before?.state === state &&
      before.message === message &&
      before.unread === unread &&
      before.wasRead === wasRead;
    if (isSame) return before;
    const since = before?.state === state ? before.since : new Date(this.#clock.now()).toISOString();
    return { state, message, since, wasRead, unread };
  }
}

function withoutUid(names: readonly string[]): ReadonlyMap<string, string> {
  return new Map(names.map((name) => [name, '']));
}
