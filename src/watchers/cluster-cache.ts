import { setMaxListeners } from 'node:events';
import { QuarterdeckError } from '../errors.ts';
import { listWatch } from '../kubernetes/list-watch.ts';
import type { KubernetesObject } from '../kubernetes/objects.ts';
import { resources } from '../kubernetes/resources.ts';
import { ServerVersion } from '../kubernetes/server-version.ts';
import type { Transport } from '../kubernetes/transport.ts';
import type { ClusterHealth, ClusterState, ClusterView, Entries } from '../model/cluster-view.ts';
import { entryClasses } from '../model/entries/entry-classes.ts';
import type { Entry, EntryOrigin } from '../model/entries/entry.ts';
import { indexFunctions, type IndexFunctions } from '../model/entries/index-functions.ts';
import { StringPool } from '../model/string-pool.ts';
import { AccessWatch } from './access-watch.ts';
import type { LogWindow } from './change-log.ts';
import { systemClock, type Clock } from './clock.ts';
import { Reachability } from './reachability.ts';
import { Reflector, type ReflectorStatus } from './reflector.ts';
import type { ReflectorCounts } from './reflector-counts.ts';
import { Store } from './store.ts';

/** Changes that a store remembers one by one. */
const logCapacity = 10_000;
/** The API server sends a bookmark about every minute for most resources, so a connection that is silent for longer may be dead. */
const defaultIdleTimeoutMs = 150_000;

/** One watched resource. */
interface Watched {
  readonly name: keyof Entries;
  readonly store: Store<Entry>;
  readonly reflector: Reflector<KubernetesObject, Entry>;
}

/** How one watched resource is doing. */
export interface WatchedResource {
  readonly resource: keyof Entries;
  readonly status: ReflectorStatus;
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
  /** Called when a resource begins, stops or fails to follow. */
  readonly onStatus?: (
    cluster: string,
    resource: string,
    status: ReflectorStatus,
    before: ReflectorStatus,
  ) => void;
}

/** Everything that is watched of one cluster: a reflector and a store per resource, and how they are doing. */
export class ClusterCache {
  readonly name: string;
  readonly transport: Transport;
  readonly view: ClusterView;
  /** Who may do what may change: begins when somebody wants to know. */
  readonly access: AccessWatch;
  readonly #watched: readonly Watched[];
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
    onStatus = () => undefined,
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
    this.#watched = (Object.keys(resources) as (keyof Entries)[]).map((name) => this.#watch(name, origin));
    this.#health = this.#healthNow();
    this.view = this.#viewOfAll();
    this.access = new AccessWatch({
      transport,
      clock,
      reachability: this.#reachability,
      idleTimeoutMs,
    });
  }

  start(): void {
    for (const { reflector } of this.#watched) reflector.start();
  }

  /** Ends all watches. May be called twice. */
  async stop(): Promise<void> {
    await Promise.all([this.access.stop(), ...this.#watched.map(({ reflector }) => reflector.stop())]);
    await this.#reachability.rested();
    await this.transport.close();
  }

  /** Each resource with how it is doing. */
  get resources(): readonly WatchedResource[] {
    return this.#watched.map(({ name, store, reflector: { status, counts } }) => ({
      resource: name,
      status,
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
    return this.#watched.every(({ reflector: { status } }) => status.synced || status.phase === 'refused');
  }

  /** Calls back at every change of a status, until the signal is aborted. */
  onStatusChange(callback: () => void, signal: AbortSignal): void {
    this.#statusChanged.addEventListener('status', callback, { signal });
  }

  /**
   * Waits until the store of a resource has everything up to a version: what was written then shows in reads.
   * False if it hasn't come in time.
   */
  async hasSeen(resource: keyof Entries, resourceVersion: string, timeoutMs: number): Promise<boolean> {
    const watched = this.#watched.find(({ name }) => name === resource);
    return watched === undefined
      ? false
      : watched.store.hasSeen(resourceVersion, AbortSignal.timeout(timeoutMs));
  }

  #watch(name: keyof Entries, origin: EntryOrigin): Watched {
    const store: Store<Entry> = new Store<Entry>({
      cluster: this.name,
      resource: name,
      indexFunctions: indexFunctions[name] as IndexFunctions<Entry>,
      logCapacity,
      whyUnreadable: () => whyUnreadable(this.name, name, reflector.status),
    });
    const EntryClass = entryClasses[name] as new (object: KubernetesObject, origin: EntryOrigin) => Entry;
    const reflector: Reflector<KubernetesObject, Entry> = new Reflector<KubernetesObject, Entry>({
      listWatch: listWatch<KubernetesObject>(this.transport, resources[name]),
      target: store,
      toEntry: (object) => new EntryClass(object, origin),
      clock: this.#clock,
      reachability: this.#reachability,
      idleTimeoutMs: this.#idleTimeoutMs,
      onStatus: (status, before) => {
        this.#health = this.#healthNow();
        this.#onStatus(this.name, name, status, before);
        this.#statusChanged.dispatchEvent(new Event('status'));
      },
    });
    return { name, store, reflector };
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
    const { state, message } = judge(this.resources);
    const before = this.#health as ClusterHealth | undefined;
    const wasRead = before?.wasRead === true || this.ready;
    if (before?.state === state && before.message === message && before.wasRead === wasRead) return before;
    const since = before?.state === state ? before.since : new Date(this.#clock.now()).toISOString();
    return { state, message, since, wasRead };
  }
}

function judge(resources: readonly WatchedResource[]): { state: ClusterState; message: string | undefined } {
  const of = (...phases: ReflectorStatus['phase'][]) =>
    resources.filter(({ status }) => phases.includes(status.phase));
  const failing = of('interrupted', 'starting').filter(({ status }) => status.message !== undefined);
  if (failing.length > 0) return { state: 'UNREACHABLE', message: summary(failing) };
  const starting = of('starting');
  if (starting.length > 0) {
    return {
      state: 'SYNCING',
      message: `still reading ${starting.map(({ resource }) => resource).join(', ')}`,
    };
  }
  const refused = of('refused');
  if (refused.length > 0) return { state: 'RESTRICTED', message: summary(refused) };
  return { state: 'SYNCED', message: undefined };
}

/** Resources with the same trouble are named together. */
function summary(troubled: readonly WatchedResource[]): string {
  const byMessage = Map.groupBy(troubled, ({ status }) => status.message ?? '');
  return [...byMessage]
    .map(([message, some]) => `${some.map(({ resource }) => resource).join(', ')}: ${message}`)
    .join('; ');
}

function whyUnreadable(cluster: string, resource: string, status: ReflectorStatus): Error | undefined {
  if (status.phase === 'refused') {
    return new QuarterdeckError(
      'FORBIDDEN',
      `${resource} of cluster "${cluster}" can't be read: ${status.message ?? ''}`,
      { cluster },
    );
  }
  if (status.synced) return undefined;
  const why = status.message === undefined ? 'the first reading is still under way' : status.message;
  return new QuarterdeckError(
    'CLUSTER_UNAVAILABLE',
    `${resource} of cluster "${cluster}" are not known yet: ${why}`,
    { cluster },
  );
}
