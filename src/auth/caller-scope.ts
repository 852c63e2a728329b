import { createHash } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import { QuarterdeckError } from '../errors.ts';
import { resources } from '../kubernetes/resources.ts';
import type { Attempt } from '../kubernetes/reviews.ts';
import type { Transport } from '../kubernetes/transport.ts';
import type { User } from '../kubernetes/user.ts';
import type { ClusterView, Entries } from '../model/cluster-view.ts';
import { senderAs, type Caller } from './caller.ts';
import { CallerRights } from './caller-rights.ts';
import { restrictedCluster } from './restricted-cluster.ts';
import { mayNotReadLogs } from './refusals.ts';
import type { LoggedPods, Scope } from './scope.ts';

/** A cluster that is served, as far as rights are concerned. */
export interface ServedCluster {
  readonly name: string;
  readonly view: ClusterView;
  readonly transport: Transport;
  /** The namespaces in which a resource is watched, where it isn't in all. */
  readonly resources: readonly { readonly namespaces: readonly string[] | undefined }[];
  readonly access: {
    start(): void;
    boundNamespaces(user: User): readonly string[] | undefined;
    onChange(callback: (concerns: (user: User) => boolean) => void, signal: AbortSignal): void;
  };
}

interface Member {
  readonly cluster: ServedCluster;
  readonly view: ClusterView;
  readonly rights: CallerRights;
  readonly left: AbortController;
}

/** What one caller may see of all clusters, as of now. The views in it stay the same for as long as a cluster is served. */
export class CallerScope {
  readonly #caller: Caller;
  readonly #ttlMs: number;
  readonly #members = new Map<string, Member>();
  readonly #changed = new EventTarget();
  /** How many follow something. */
  #followers = 0;
  #scope: Scope | undefined;

  constructor(caller: Caller, ttlMs: number) {
    this.#caller = caller;
    this.#ttlMs = ttlMs;
    setMaxListeners(0, this.#changed);
  }

  get scope(): Scope {
    return (this.#scope ??= this.#scopeNow());
  }

  /** Nobody follows anything in it, and what is known has to be asked for anew. */
  get isIdle(): boolean {
    return this.#followers === 0 && [...this.#members.values()].every(({ rights }) => !rights.isFresh);
  }

  /** Whether the caller may do something in a cluster. */
  async mayDo({ cluster }: Transport, attempt: Attempt): Promise<boolean> {
    return (await this.#members.get(cluster)?.rights.mayDo(attempt)) ?? false;
  }

  /** These clusters are served now, and no others. */
  serve(clusters: Iterable<ServedCluster>): void {
    const wanted = new Set(clusters);
    for (const [name, member] of this.#members) if (!wanted.has(member.cluster)) this.#forget(name, member);
    for (const cluster of wanted) if (!this.#members.has(cluster.name)) this.#add(cluster);
    this.#hasChanged();
  }

  /** Resolves when it is known in every cluster what the caller may see, or that it can't be known now. */
  async settle(): Promise<void> {
    await Promise.all([...this.#members.values()].map(({ rights }) => rights.settle()));
  }

  /** Keeps the scope up to date until the signal is aborted, and calls back whenever it has changed. */
  onChange(callback: () => void, signal: AbortSignal): void {
    if (signal.aborted) return;
    this.#changed.addEventListener('change', callback, { signal });
    if (this.#followers++ === 0) for (const { rights } of this.#members.values()) rights.hold();
    const leave = (): void => {
      if (--this.#followers === 0) for (const { rights } of this.#members.values()) rights.letGo();
    };
    signal.addEventListener('abort', leave, { once: true });
  }

  /** Hears of nothing any more; who still reads goes on with what is known. */
  close(): void {
    for (const { rights, left } of this.#members.values()) {
      rights.letGo();
      left.abort();
    }
  }

  #add(cluster: ServedCluster): void {
    const { view, access, transport } = cluster;
    const rights = new CallerRights({
      sender: senderAs(this.#caller, transport),
      places: {
        all: () => namespacesIn(cluster),
        bound: (user) => access.boundNamespaces(user),
      },
      ttlMs: this.#ttlMs,
    });
    const left = new AbortController();
    access.start();
    access.onChange((concerns) => {
      if (concerns(rights.user)) rights.distrust();
    }, left.signal);
    this.#members.set(cluster.name, { cluster, view: restrictedCluster(view, rights), rights, left });
    if (this.#followers > 0) rights.hold();
    this.#follow(rights, left.signal);
  }

  #forget(name: string, { rights, left }: Member): void {
    rights.letGo();
    left.abort();
    this.#members.delete(name);
  }

  #follow(rights: CallerRights, signal: AbortSignal): void {
    rights.onceChanged(() => {
      if (signal.aborted) return;
      this.#follow(rights, signal);
      this.#hasChanged();
    });
  }

  #whyNoLogs({ cluster, namespace, name }: LoggedPods): QuarterdeckError | undefined {
    const rights = this.#members.get(cluster)?.rights;
    if (rights === undefined || rights.whyUnknown !== undefined) return rights?.whyUnknown;
    const { logs, user } = rights;
    const isAllowed =
      name === undefined ? logs.hasNames || logs.coversAllOf(namespace) : logs.covers(namespace, name);
    return isAllowed ? undefined : mayNotReadLogs({ user, cluster }, namespace, name);
  }

  #hasChanged(): void {
    this.#scope = undefined;
    this.#changed.dispatchEvent(new Event('change'));
  }

  #scopeNow(): Scope {
    const known = [...this.#members.values()].filter(({ rights }) => !rights.isStranger);
    const byName = new Map(known.map(({ view }) => [view.name, view]));
    return {
      get identity() {
        return identityOf(known);
      },
      clusters: [...byName.values()],
      find: (name) => byName.get(name),
      whyNoLogs: (pods) => this.#whyNoLogs(pods),
    };
  }
}

/** All namespaces; where the gateway may not list them, those in which it watches something. */
function namespacesIn({ view, resources }: ServedCluster): string[] {
  try {
    return [...view.namespaces.all()].map(({ name }) => name);
  } catch (error) {
    if (!(error instanceof QuarterdeckError) || error.code !== 'FORBIDDEN') throw error;
    return [...new Set(resources.flatMap(({ namespaces = [] }) => namespaces))];
  }
}

/** Of everything that may be seen, and where. */
function identityOf(members: readonly Member[]): string {
  const names = Object.keys(resources) as (keyof Entries)[];
  const parts = members.map(({ view, rights }) => [
    view.name,
    rights.whyUnknown === undefined,
    names.map((name) => (['get', 'list', 'follow'] as const).map((use) => rights.reach(use, name).digest)),
  ]);
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
}
