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

/** A store that follows a history as a reflector has it do: behind as a rule, and over gaps. */
export class Replica {
  store: Store<PodEntry>;
  readonly #history: History;
  readonly #cluster: string;
  readonly #logCapacity: number;
  /** How many events it has seen. */
  #seen = 0;

  constructor(history: History, cluster: string, logCapacity: number) {
    this.#history = history;
    this.#cluster = cluster;
    this.#logCapacity = logCapacity;
    this.store = podStore(logCapacity, cluster);
    this.relist();
  }

  /** Takes up to so many events of its watch. */
  follow(events: number): void {
    for (const { type, entry } of this.#history.events.slice(this.#seen, this.#seen + events)) {
      if (type === 'DELETED') this.store.remove(entry);
      else this.store.upsert(entry);
      this.#seen++;
    }
  }

  /** Is told that nothing has happened up to the cluster's present version; if it knows all that has. */
  bookmark(): void {
    if (this.#seen === this.#history.events.length) this.store.advance(String(this.#history.version));
  }

  /** Reads everything anew: what was deleted meanwhile isn't told, but missing. */
  relist(): void {
    this.#seen = this.#history.events.length;
    replace(this.store, this.#history.stateAfter(this.#seen), String(this.#history.version));
  }

  /** Begins with nothing but what there is now. */
  restart(): void {
    this.store = podStore(this.#logCapacity, this.#cluster);
    this.relist();
  }
}
