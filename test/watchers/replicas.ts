import type { PodEntry } from '../../src/model/entries/pod-entry.ts';
import type { Store } from '../../src/watchers/store.ts';
import { podStore, replace, type Draft } from './pod-store.ts';
import { podEntry } from './pods.ts';

interface Event {
  readonly type: 'UPSERT' | 'DELETED';
  readonly entry: PodEntry;
}

/** What has happened in a cluster, in order: what its API server would tell whoever watches. */
export class History {
  readonly events: Event[] = [];
  /** Of everything that the cluster holds, of other resources as well. */
  version = 1;
  readonly #cluster: string;

  constructor(cluster: string) {
    this.#cluster = cluster;
  }

  write(draft: Draft): void {
    const before = this.#find(draft);
    const after = { ...draft, uid: uidOf(draft) };
    // The same name again is another object.
    if (before !== undefined && before.uid !== after.uid) this.delete(draft);
    this.events.push({ type: 'UPSERT', entry: this.#entry(after) });
  }

  delete(draft: Pick<Draft, 'namespace' | 'name'>): void {
    const before = this.#find(draft);
    if (before === undefined) return;
    const { name, namespace, uid, labels } = before;
    this.events.push({ type: 'DELETED', entry: this.#entry({ name, namespace, uid, labels }) });
  }

  /** What there was after so many events. */
  stateAfter(events: number): PodEntry[] {
    const state = new Map<string, PodEntry>();
    for (const { type, entry } of this.events.slice(0, events)) {
      if (type === 'DELETED') state.delete(entry.key);
      else state.set(entry.key, entry);
    }
    return [...state.values()];
  }

  #find({ namespace, name }: Pick<Draft, 'namespace' | 'name'>): PodEntry | undefined {
    return this.stateAfter(this.events.length).find(
      (pod) => pod.namespace === namespace && pod.name === name,
    );
  }

  #entry(facts: Pick<PodEntry, 'name' | 'namespace' | 'uid' | 'labels'>): PodEntry {
    const { name, namespace, uid, labels } = facts;
    const resourceVersion = String(++this.version);
    return podEntry(name, { namespace, uid, labels, resourceVersion, cluster: this.#cluster });
  }
}

function uidOf({ namespace, name, generation }: Draft): string {
  return `${namespace}/${name}#${generation}`;
}

/** The namespaces of drafts: what a replica watches that may not watch everything. */
const namespaces = ['one', 'two'];

/** What one watch has come up to: of a namespace, or of everything. */
interface Watch {
  readonly namespace: string | undefined;
  /** How many events of the history it is past. */
  seen: number;
}

/** A store that follows a history as reflectors have it do: behind as a rule, and over gaps. */
export class Replica {
  store: Store<PodEntry>;
  readonly #history: History;
  readonly #cluster: string;
  readonly #logCapacity: number;
  #watches: Watch[];

  /** Follows everything by one watch, or each namespace by one of its own. */
  constructor(history: History, cluster: string, logCapacity: number, byNamespace = false) {
    this.#history = history;
    this.#cluster = cluster;
    this.#logCapacity = logCapacity;
    this.store = podStore(logCapacity, cluster);
    this.#watches = byNamespace ? this.#enter(false) : [{ namespace: undefined, seen: 0 }];
    this.relist();
  }

  /** Takes up to so many events of one of its watches. */
  follow(events: number): void {
    this.#follow(this.#watchAt(events), events);
  }

  /** Takes all events that there are. */
  catchUp(): void {
    for (const watch of this.#watches) this.#follow(watch, Infinity);
  }

  /** Is told that nothing has happened up to the cluster's present version, where it knows all that has. */
  bookmark(): void {
    for (const { namespace, seen } of this.#watches) {
      if (this.#eventsOf(namespace, seen).length === 0)
        this.store.advance(String(this.#history.version), namespace);
    }
  }

  /** Reads everything anew: what was deleted meanwhile isn't told, but missing. */
  relist(): void {
    for (const watch of this.#watches) {
      watch.seen = this.#history.events.length;
      const state = this.#history.stateAfter(watch.seen);
      const wanted = state.filter(({ namespace }) => isIn(watch.namespace, namespace));
      replace(this.store, wanted, String(this.#history.version), watch.namespace);
    }
  }

  /** Begins with nothing but what there is now. */
  restart(): void {
    this.store = podStore(this.#logCapacity, this.#cluster);
    if (this.#watches.length > 1) this.#watches = this.#enter(false);
    this.relist();
  }

  /** Has one watch of everything where it had one of each namespace, or the other way round. */
  goOver(): void {
    this.#watches = this.#watches.length > 1 ? [{ namespace: undefined, seen: 0 }] : this.#enter(true);
    this.relist();
  }

  #enter(isKnown: boolean): Watch[] {
    for (const namespace of namespaces) this.store.enter(namespace, isKnown);
    return namespaces.map((namespace) => ({ namespace, seen: 0 }));
  }

  #watchAt(choice: number): Watch {
    return this.#watches[choice % this.#watches.length] as Watch;
  }

  #follow(watch: Watch, events: number): void {
    for (const { at, type, entry } of this.#eventsOf(watch.namespace, watch.seen).slice(0, events)) {
      if (type === 'DELETED') this.store.remove(entry);
      else this.store.upsert(entry);
      watch.seen = at + 1;
    }
  }

  #eventsOf(namespace: string | undefined, from: number): (Event & { at: number })[] {
    return this.#history.events
      .map((event, at) => ({ ...event, at }))
      .filter(({ at, entry }) => at >= from && isIn(namespace, entry.namespace));
  }
}

function isIn(wanted: string | undefined, namespace: string): boolean {
  return wanted === undefined || wanted === namespace;
}
