import { randomBytes } from 'node:crypto';
import { once, setMaxListeners } from 'node:events';
import type { QuarterdeckError } from '../errors.ts';
import type {
  ChangeFeed,
  Entries,
  EntryChange,
  IndexName,
  ResourceView,
  Walk,
} from '../model/cluster-view.ts';
import type { IndexFunctions } from '../model/entries/index-functions.ts';
import { objectKey, type Entry } from '../model/entries/entry.ts';
import type { Order } from '../model/order.ts';
import type { Checkpoint } from '../model/stream-cursor.ts';
import { ChangeLog, type LogWindow } from './change-log.ts';
import { Indexes } from './indexes.ts';
import { KnownVersions, nothingKnown } from './known-versions.ts';
import { compareResourceVersions } from './resource-version.ts';
import { entriesOf, type Slot } from './slot.ts';
import { SortedLists } from './sorted-lists.ts';
import { StateDigest } from './state-digest.ts';

/** What a reflector does to a store. */
export interface ReflectorTarget<E> {
  /** What it has under a key, also while it can't be read by others. */
  stored(key: string): E | undefined;
  /**
   * The whole content at a version: what isn't in it is gone. Each step is one small write, so that others can have a turn in between; it is
   * done when there are no more.
   */
  replaceInSteps(entries: Iterable<E>, resourceVersion: string): Iterable<void>;
  /** An object was made or changed. */
  upsert(entry: E): void;
  /** An object was deleted, at this version of it. */
  remove(entry: E): void;
  /** Nothing has changed up to this version. */
  advance(resourceVersion: string): void;
}

export interface StoreOptions<E> {
  readonly cluster: string;
  readonly resource: keyof Entries;
  readonly indexFunctions: IndexFunctions<E>;
  /** How many changes the change log holds. */
  readonly logCapacity: number;
  /** Why nothing can be read now, or nothing of these namespaces, as an error to throw; undefined if something can. */
  readonly whyUnreadable: (namespaces?: readonly string[]) => QuarterdeckError | undefined;
}

/**
 * The entries of one resource of one cluster, in memory. Entries are immutable: a change puts another entry in the place of the old one.
 * Writers are the reflector alone; a write of an object is complete, indexes and change log included, before anyone reads.
 * Readers that want to know of changes take them from a feed, at their own pace.
 */
export class Store<E extends Entry> implements ResourceView<E>, ReflectorTarget<E> {
  readonly cluster: string;
  readonly resource: keyof Entries;
  readonly #byKey = new Map<string, Slot<E>>();
  readonly #byUid = new Map<string, Slot<E>>();
  readonly #indexes: Indexes<E>;
  readonly #sorted = new SortedLists<E>(this.#byKey);
  readonly #log: ChangeLog<E>;
  readonly #digest = new StateDigest();
  readonly #whyUnreadable: StoreOptions<E>['whyUnreadable'];
  #waiting = new Set<() => void>();
  readonly #advanced = new EventTarget();
  readonly #versions = new KnownVersions();
  /** No other store has the same, nor the same one when the process is started again. */
  readonly #instance = randomBytes(6).toString('base64url');
  /** What gets its first content, a namespace or everything (undefined): nobody is told of a part of that. */
  readonly #filling = new Set<string | undefined>();

  constructor(options: StoreOptions<E>) {
    this.cluster = options.cluster;
    this.resource = options.resource;
    this.#indexes = new Indexes(options.indexFunctions);
    this.#log = new ChangeLog(options.logCapacity);
    this.#whyUnreadable = options.whyUnreadable;
    // As many as there are mutations at once.
    setMaxListeners(0, this.#advanced);
  }

  // ---- reading

  get(namespace: string, name: string): E | undefined {
    this.#assertReadable();
    return this.#byKey.get(objectKey(namespace, name))?.entry;
  }

  read(namespace: string, name: string): E | undefined {
    const why = this.#whyUnreadable([namespace]);
    if (why !== undefined) throw why;
    return this.get(namespace, name);
  }

  readonly canBeGranted = false;

  get followed(): this {
    return this;
  }

  get single(): this {
    return this;
  }

  whyNotListed(namespaces?: readonly string[] | null): QuarterdeckError | undefined {
    // A resource that can't be read at all says so to whoever reads it: it isn't left out where others can be.
    if (namespaces == null || this.#whyUnreadable() !== undefined) return undefined;
    const why = this.#whyUnreadable(namespaces);
    if (why?.code === 'CLUSTER_UNAVAILABLE') throw why;
    return why;
  }

  byUid(uid: string): E | undefined {
    this.#assertReadable();
    return this.#byUid.get(uid)?.entry;
  }

  by(index: IndexName, value: string): Iterable<E> {
    this.#assertReadable();
    return entriesOf(this.#indexes.find(index, value) ?? []);
  }

  countBy(index: IndexName, value: string): number {
    this.#assertReadable();
    return this.#indexes.find(index, value)?.size ?? 0;
  }

  all(): Iterable<E> {
    this.#assertReadable();
    return entriesOf(this.#byKey.values());
  }

  inOrder(order: Order<E>, walk: Walk): Iterable<E> {
    this.#assertReadable();
    return this.#sorted.walk(order, walk);
  }

  countFound(order: Order<E>, text: string, fits?: (entry: E) => boolean): number {
    this.#assertReadable();
    return this.#sorted.count(order, text, fits);
  }

  get size(): number {
    this.#assertReadable();
    return this.#byKey.size;
  }

  changes(): ChangeFeed<E> {
    return this.#feed(this.#told, this.#known);
  }

  async changesSince(seen: Checkpoint, signal: AbortSignal): Promise<ChangeFeed<E> | undefined> {
    // Who has seen a part doesn't know the rest.
    if (seen.reach !== undefined) return undefined;
    let from = 0;
    for (;;) {
      const position = this.#find(seen, from);
      if (position !== undefined) return this.#feed(position, seen);
      const isBehind = compareResourceVersions(this.#versions.latest, seen.resourceVersion) < 0;
      if (!isBehind || signal.aborted) return undefined;
      from = this.#log.position;
      await this.#hasAdvanced(signal);
    }
  }

  /** The version up to which the store knows everything. */
  get resourceVersion(): string {
    return this.#versions.complete;
  }

  /**
   * True as soon as the store knows everything of a namespace up to this version; false when the signal is aborted before that, or when the
   * namespace isn't watched.
   */
  async hasSeen(resourceVersion: string, signal: AbortSignal, namespace = ''): Promise<boolean> {
    for (;;) {
      const known = this.#versions.in(namespace);
      if (known === undefined) return false;
      if (compareResourceVersions(known, resourceVersion) >= 0) return true;
      if (signal.aborted) return false;
      await this.#hasAdvanced(signal);
    }
  }

  /** How many entries it has, whether or not it may be read. */
  get held(): number {
    return this.#byKey.size;
  }

  /** How far back what has changed is known one by one. */
  get logWindow(): LogWindow {
    return this.#log.window;
  }

  // ---- writing

  stored(key: string): E | undefined {
    return this.#byKey.get(key)?.entry;
  }

  /**
   * What is given is everything, or everything of a namespace that was entered.
   * Readers in between find some objects as they were and others as they are; the store is at the version when all are.
   */
  *replaceInSteps(entries: Iterable<E>, resourceVersion: string, namespace?: string): Iterable<void> {
    const isFirst = this.#versions.latest === nothingKnown && this.#told === 0;
    if (isFirst) this.#filling.add(namespace);
    // When each of the changes has happened isn't known: at any version after the one that the store is at until the end.
    this.#versions.beginReplace(namespace);
    const gone = new Set(namespace === undefined ? this.#byKey.values() : this.#slotsIn(namespace));
    for (const entry of entries) {
      const slot = this.#byKey.get(entry.key);
      if (slot !== undefined) gone.delete(slot);
      if (slot?.entry.uid !== entry.uid || slot.entry.resourceVersion !== entry.resourceVersion)
        this.#put(entry);
      this.#wake();
      yield;
    }
    for (const slot of gone) {
      this.#drop(slot);
      this.#wake();
      yield;
    }
    if (namespace === undefined) this.#filling.clear();
    else this.#filling.delete(namespace);
    this.#versions.endReplace(resourceVersion, namespace);
    this.#hasMoved();
    this.#wake();
  }

  upsert(entry: E): void {
    this.#change(entry);
    this.#put(entry);
    this.#wake();
  }

  remove(entry: E): void {
    this.#change(entry);
    const stored = this.#byKey.get(entry.key);
    // Another object of the same name isn't the one that was deleted.
    if (stored?.entry.uid === entry.uid) this.#drop(stored);
    this.#wake();
  }

  advance(resourceVersion: string, namespace?: string): void {
    if (this.#versions.advance(resourceVersion, namespace)) this.#hasMoved();
  }

  /** A namespace is watched by itself from now on; its objects may be known already. */
  enter(namespace: string, isKnown: boolean): void {
    this.#versions.enter(namespace, isKnown);
  }

  /** A namespace isn't watched any more: its objects are gone. */
  leave(namespace: string): void {
    this.#versions.leave(namespace);
    this.#filling.delete(namespace);
    for (const slot of this.#slotsIn(namespace)) this.#drop(slot);
    this.#hasMoved();
    this.#wake();
  }

  /** The objects of all other namespaces are gone. */
  keepOnly(namespaces: ReadonlySet<string>): void {
    for (const slot of this.#byKey.values()) if (!namespaces.has(slot.entry.namespace)) this.#drop(slot);
    for (const one of this.#filling) if (one !== undefined && !namespaces.has(one)) this.#filling.delete(one);
    this.#wake();
  }

  #slotsIn(namespace: string): Iterable<Slot<E>> {
    return this.#indexes.find('namespace', namespace) ?? [];
  }

  #change({ resourceVersion, namespace }: E): void {
    if (this.#versions.change(resourceVersion, namespace)) this.#hasMoved();
  }

  /** Tells those who wait for a version. */
  #hasMoved(): void {
    this.#advanced.dispatchEvent(new Event('advanced'));
  }

  #put(entry: E): void {
    const slot = this.#byKey.get(entry.key);
    if (slot === undefined) {
      this.#enter(entry);
    } else if (slot.entry.uid !== entry.uid) {
      // The same name again is another object: the first one is gone.
      this.#drop(slot);
      this.#enter(entry);
    } else {
      const before = slot.entry;
      this.#indexes.move(slot, entry);
      this.#sorted.move(slot, entry);
      slot.entry = entry;
      this.#record({ before, after: entry });
    }
  }

  #enter(entry: E): void {
    const slot = { entry };
    this.#byKey.set(entry.key, slot);
    this.#byUid.set(entry.uid, slot);
    this.#indexes.add(slot);
    this.#sorted.add(slot);
    this.#record({ before: undefined, after: entry });
  }

  #drop(slot: Slot<E>): void {
    const { entry } = slot;
    this.#byKey.delete(entry.key);
    this.#byUid.delete(entry.uid);
    this.#indexes.remove(slot);
    this.#sorted.remove(slot);
    this.#record({ before: entry, after: undefined });
  }

  #record(change: EntryChange<E>): void {
    if (change.before !== undefined) this.#digest.toggle(change.before);
    if (change.after !== undefined) this.#digest.toggle(change.after);
    this.#log.append(change, { resourceVersion: this.#versions.reached, digest: this.#digest.value });
  }

  /** The place in the log up to which readers may be told. */
  get #told(): number {
    return this.#filling.size > 0 ? 0 : this.#log.position;
  }

  /** The state at that place: what somebody knows who has taken everything. */
  get #known(): Checkpoint {
    const digest = this.#filling.size > 0 ? 0 : this.#digest.value;
    const state = { resourceVersion: this.resourceVersion, digest };
    // What came after a state can't be told by its version where several watches aren't in step: here it is known nevertheless.
    return this.#versions.areInOrder
      ? state
      : { ...state, place: { store: this.#instance, position: this.#told } };
  }

  /** Where in the log somebody goes on who has seen a state: not before a position up to which it isn't. */
  #find(seen: Checkpoint, from: number): number | undefined {
    if (seen.place?.store === this.#instance && this.#log.isAt(seen.place.position, seen.digest))
      return seen.place.position;
    // A resource that hasn't been read isn't one of which there is nothing.
    const isKnown = this.resourceVersion !== nothingKnown || seen.resourceVersion === nothingKnown;
    return isKnown ? this.#log.find(seen, from) : undefined;
  }

  #feed(from: number, seen: Checkpoint): ChangeFeed<E> {
    let position = from;
    let checkpoint = seen;
    // Nothing has happened since, but that may be known up to a later version by now.
    const checkpointNow = (): Checkpoint => (position === this.#told ? this.#known : checkpoint);
    return {
      get checkpoint() {
        return checkpointNow();
      },
      onceChanged: (callback) => {
        // Something may have come between the last `take` and now.
        if (this.#told > position) queueMicrotask(callback);
        else this.#waiting.add(callback);
        return () => this.#waiting.delete(callback);
      },
      take: () => {
        const changes = this.#filling.size > 0 ? [] : this.#log.since(position);
        position = this.#told;
        checkpoint = this.#known;
        return changes ?? 'lost';
      },
    };
  }

  async #hasAdvanced(signal: AbortSignal): Promise<void> {
    await once(this.#advanced, 'advanced', { signal }).catch(() => undefined);
  }

  #wake(): void {
    const waiting = this.#waiting;
    if (waiting.size === 0 || this.#filling.size > 0) return;
    this.#waiting = new Set();
    for (const callback of waiting) callback();
  }

  #assertReadable(): void {
    const error = this.#whyUnreadable();
    if (error !== undefined) throw error;
  }
}
