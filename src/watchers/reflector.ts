import type { ListWatch } from '../kubernetes/list-watch.ts';
import type { KubernetesObject } from '../kubernetes/objects.ts';
import { WatchDecodeError, WatchErrorEvent, type WatchEvent } from '../kubernetes/watch-stream.ts';
import { objectKey } from '../model/entries/entry.ts';
import { Backoff } from './backoff.ts';
import type { Clock } from './clock.ts';
import type { Reachability } from './reachability.ts';
import { recoveryFrom, type Recovery } from './recovery.ts';
import { ReflectorCounts } from './reflector-counts.ts';
import { isSliceOver, nextSlice } from './slices.ts';
import type { ReflectorTarget } from './store.ts';

export const phases = ['starting', 'following', 'interrupted', 'refused', 'stopped'] as const;

/** How well a reflector follows. */
export interface ReflectorStatus {
  /** starting: never complete yet; following; interrupted: it was complete, and is behind now; refused: it may not read. */
  readonly phase: (typeof phases)[number];
  /** The target has been complete at least once. */
  readonly synced: boolean;
  /** The last failure in words; undefined while following. */
  readonly message: string | undefined;
}

/** What a target holds of an object. */
interface Held {
  /** The same as of every other version of the object. */
  readonly key: string;
  readonly uid: string;
  readonly resourceVersion: string;
}

export interface ReflectorOptions<O extends KubernetesObject, E extends Held> {
  readonly listWatch: ListWatch<O>;
  readonly target: ReflectorTarget<E>;
  /** What the target holds of an object. */
  readonly toEntry: (object: O) => E;
  readonly clock: Clock;
  /** Of the cluster. */
  readonly reachability: Reachability;
  /** How long nothing at all may come before the connection counts as dead. */
  readonly idleTimeoutMs: number;
  /** Called whenever the status has changed. */
  readonly onStatus: (status: ReflectorStatus, before: ReflectorStatus) => void;
}

/** A server ends a watch after a random time between these, so that not all of them end at once (client-go takes the same). */
const shortestWatchSeconds = 300;
const longestWatchSeconds = 600;
/** A server that doesn't end it in time is gone, however much something in between goes on to send. */
const longestOverdueMs = 30_000;
/** A watch that ends sooner, with nothing in it, isn't a clean end. */
const shortestCleanWatchMs = 1_000;
const slowRetryMs = 30_000;
const initialEventsEnd = 'k8s.io/initial-events-end';

/**
 * Keeps a target equal to what the cluster has of one resource. It begins with the present state and its changes in one request
 * (WatchList), reconnects where it was when a watch ends, and reads everything anew when the server no longer knows that place.
 * The target sees complete states only: what comes before a snapshot is complete is kept aside, as far as the target doesn't have it already.
 */
export class Reflector<O extends KubernetesObject, E extends Held> {
  readonly counts = new ReflectorCounts();
  readonly #options: ReflectorOptions<O, E>;
  readonly #backoff: Backoff;
  readonly #abort = new AbortController();
  #running: Promise<void> | undefined;
  #status: ReflectorStatus = { phase: 'starting', synced: false, message: undefined };
  /** Where the watch goes on; undefined when everything has to be read. */
  #resourceVersion: string | undefined;
  /** False once the server has refused to stream the present state. */
  #canWatchList = true;

  constructor(options: ReflectorOptions<O, E>) {
    this.#options = options;
    this.#backoff = new Backoff(options.clock);
  }

  start(): void {
    this.#running ??= this.#run();
  }

  /** Ends whatever is under way. Silent, and may be called twice. */
  async stop(): Promise<void> {
    this.#abort.abort();
    await this.#running;
    this.#setStatus('stopped', undefined);
  }

  get status(): ReflectorStatus {
    return this.#status;
  }

  async #run(): Promise<void> {
    const { signal } = this.#abort;
    while (!signal.aborted) {
      try {
        await this.#follow();
        if (!signal.aborted) this.counts.reconnects.ended++;
      } catch (error) {
        if (!signal.aborted) await this.#recover(error);
      }
    }
  }

  /** One watch, from its request to its end. */
  async #follow(): Promise<void> {
    if (this.#resourceVersion === undefined && !this.#canWatchList) await this.#list();
    const startedAt = this.#options.clock.now();
    const resourceVersion = this.#resourceVersion;
    const fromSnapshot = resourceVersion === undefined;
    const timeoutSeconds = this.#randomWatchSeconds();
    const events = await this.#options.listWatch.watch({
      ...(fromSnapshot ? { sendInitialEvents: true } : { resourceVersion }),
      timeoutSeconds,
      idleTimeoutMs: this.#options.idleTimeoutMs,
      isOverdue: () => this.#options.clock.now() - startedAt > timeoutSeconds * 1_000 + longestOverdueMs,
      signal: this.#abort.signal,
    });
    if (!fromSnapshot) this.#isFollowing();
    const before = this.counts.events;
    try {
      await (fromSnapshot ? this.#readSnapshotThenChanges(events) : this.#readChanges(events));
    } finally {
      this.counts.endedWatches++;
      this.counts.watchedMs += this.#options.clock.now() - startedAt;
    }
    if (this.counts.events === before && this.#options.clock.now() - startedAt < shortestCleanWatchMs) {
      throw new Error('the watch ended as soon as it had begun');
    }
  }

  async #list(): Promise<void> {
    const entries: E[] = [];
    let next: string | undefined;
    let resourceVersion: string;
    do {
      const page = await this.#options.listWatch.list({
        ...(next !== undefined && { continue: next }),
        signal: this.#abort.signal,
      });
      for (const object of page.items) {
        entries.push(this.#entryOf(object));
        if (isSliceOver()) await this.#turn();
      }
      next = page.continue;
      resourceVersion = page.resourceVersion;
    } while (next !== undefined);
    await this.#complete(entries, resourceVersion);
  }

  async #readSnapshotThenChanges(events: AsyncIterable<WatchEvent<O>>): Promise<void> {
    let snapshot: Map<string, E> | undefined = new Map();
    for await (const event of events) {
      this.#count();
      if (snapshot === undefined) {
        this.#apply(event);
      } else if (event.type === 'BOOKMARK' && isEndOfSnapshot(event.object)) {
        await this.#complete(snapshot.values(), event.object.metadata.resourceVersion);
        snapshot = undefined;
      } else {
        this.#collect(event, snapshot);
      }
      if (isSliceOver()) await this.#turn();
    }
    if (snapshot !== undefined) throw new Error('the watch ended before the snapshot was complete');
  }

  #collect(event: WatchEvent<O>, snapshot: Map<string, E>): void {
    if (event.type === 'ERROR') throw new WatchErrorEvent(event.object);
    if (event.type === 'BOOKMARK') return;
    const entry = this.#entryOf(event.object);
    if (event.type === 'DELETED') snapshot.delete(entry.key);
    else snapshot.set(entry.key, entry);
  }

  async #readChanges(events: AsyncIterable<WatchEvent<O>>): Promise<void> {
    for await (const event of events) {
      this.#count();
      this.#apply(event);
      if (isSliceOver()) await this.#turn();
    }
  }

  /** Lets others have their turn: while a server sends without a pause, nothing else does. */
  async #turn(): Promise<void> {
    await nextSlice();
    this.#abort.signal.throwIfAborted();
  }

  #count(): void {
    this.counts.events++;
    this.counts.lastEventAt = this.#options.clock.now();
  }

  #apply(event: WatchEvent<O>): void {
    const { target } = this.#options;
    if (event.type === 'ERROR') throw new WatchErrorEvent(event.object);
    if (event.type === 'BOOKMARK') target.advance(event.object.metadata.resourceVersion);
    else if (event.type === 'DELETED') target.remove(this.#entryOf(event.object));
    else target.upsert(this.#entryOf(event.object));
    this.#resourceVersion = event.object.metadata.resourceVersion;
  }

  #entryOf(object: O): E {
    try {
      return this.#storedOf(object) ?? this.#options.toEntry(object);
    } catch (cause) {
      throw new WatchDecodeError('an object has not the shape of its kind', { cause });
    }
  }

  /** Most of what is read anew hasn't changed: the target's own entry is it then, and none has to be made. */
  #storedOf({ metadata: { namespace = '', name, uid, resourceVersion } }: O): E | undefined {
    const stored = this.#options.target.stored(objectKey(namespace, name));
    return stored?.uid === uid && stored.resourceVersion === resourceVersion ? stored : undefined;
  }

  async #complete(entries: Iterable<E>, resourceVersion: string): Promise<void> {
    const steps = this.#options.target.replaceInSteps(entries, resourceVersion);
    for (const _ of steps) if (isSliceOver()) await this.#turn();
    this.#resourceVersion = resourceVersion;
    if (this.#status.synced) this.counts.relists++;
    this.counts.completedAt = this.#options.clock.now();
    this.#isFollowing();
  }

  #isFollowing(): void {
    this.#setStatus('following', undefined);
  }

  async #recover(error: unknown): Promise<void> {
    const recovery = this.#adjusted(recoveryFrom(error));
    this.counts.reconnects[recovery.reason]++;
    // A watch that goes on from a version and isn't accepted says nothing about streaming the present state.
    if (recovery.reason === 'no-watch-list' && this.#resourceVersion === undefined)
      this.#canWatchList = false;
    if (recovery.relist) this.#resourceVersion = undefined;
    if (recovery.wait !== 'none') {
      this.#setStatus(this.#phaseIn(recovery), error instanceof Error ? error.message : String(error));
    }
    await this.#wait(recovery);
  }

  /** What was refused stays so until it has been allowed: that the cluster is away besides doesn't make it readable. */
  #phaseIn({ reason }: Recovery): ReflectorStatus['phase'] {
    const { phase, synced } = this.#status;
    if (reason === 'refused' || phase === 'refused') return 'refused';
    return synced ? 'interrupted' : 'starting';
  }

  /** What would help once doesn't help twice in a row, and a server that isn't ready yet refuses what it is going to allow. */
  #adjusted(recovery: Recovery): Recovery {
    if (recovery.reason === 'refused' && this.#options.reachability.isAway)
      return { reason: 'interrupted', relist: false, wait: 'backoff' };
    const justRead = this.#options.clock.now() - (this.counts.completedAt ?? 0) < shortestCleanWatchMs;
    const again =
      (recovery.reason === 'no-watch-list' && !this.#canWatchList) ||
      (recovery.reason === 'expired' && (this.#resourceVersion === undefined || justRead));
    return again ? { ...recovery, wait: 'backoff' } : recovery;
  }

  /** A cluster that was away and is there again needn't be waited for any longer. */
  async #wait({ wait, reason }: Recovery): Promise<void> {
    if (wait === 'none') return;
    const { clock, reachability } = this.#options;
    const { signal } = this.#abort;
    const ms =
      wait === 'backoff'
        ? this.#backoff.next()
        : wait === 'slow'
          ? slowRetryMs * (0.5 + clock.random())
          : wait;
    try {
      if (reason !== 'interrupted') await clock.sleep(ms, signal);
      else if (await reachability.wait(ms, signal)) this.#backoff.reset();
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }

  #randomWatchSeconds(): number {
    const spread = longestWatchSeconds - shortestWatchSeconds;
    return Math.round(shortestWatchSeconds + this.#options.clock.random() * spread);
  }

  #setStatus(phase: ReflectorStatus['phase'], message: string | undefined): void {
    if (this.#status.phase === phase && this.#status.message === message) return;
    const before = this.#status;
    this.#status = { phase, message, synced: before.synced || phase === 'following' };
    this.#options.onStatus(this.#status, before);
  }
}

function isEndOfSnapshot(bookmark: KubernetesObject): boolean {
  return bookmark.metadata.annotations?.[initialEventsEnd] === 'true';
}
