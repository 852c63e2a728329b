import type { ChangeFeed, ResourceView } from '../model/cluster-view.ts';
import type { Entry } from '../model/entries/entry.ts';
import { activeStates, guardAnnotation, readGuard, type RolloutGuard } from '../model/rollout-guard.ts';
import type { RolledOutWorkload } from '../model/rollout.ts';
import type { Log } from '../telemetry/log.ts';
import { systemClock, type Clock } from '../watchers/clock.ts';
import type { ClusterCache } from '../watchers/cluster-cache.ts';
import { GuardedRollout } from './guarded-rollout.ts';

export interface GuardRunnerOptions {
  readonly cluster: ClusterCache;
  readonly log: Log;
  readonly clock?: Clock;
}

/** A guard that is followed, or has been. */
interface Followed {
  readonly resource: RolledOutWorkload['resource'];
  /** Ends following it. */
  readonly over: AbortController;
}

const guarded = ['deployments', 'statefulsets', 'daemonsets'] as const;

/**
 * Sees to all guarded rollouts of one cluster, whoever has begun them: what the cache shows to have a guard is followed. Everything that
 * has to be remembered is in the cluster, so that it doesn't matter which gateway does it.
 */
export class GuardRunner {
  readonly #cluster: ClusterCache;
  readonly #log: Log;
  readonly #clock: Clock;
  readonly #stopping = new AbortController();
  /** By guard; one that is done stays here until the cache shows it, too. */
  readonly #followed = new Map<string, Followed>();
  readonly #running = new Set<Promise<void>>();

  constructor({ cluster, log, clock = systemClock }: GuardRunnerOptions) {
    this.#cluster = cluster;
    this.#log = log;
    this.#clock = clock;
  }

  start(): void {
    this.#track(this.#run(this.#stopping.signal));
  }

  /** Leaves all guards to others. What is being written is finished first. May be called twice. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await Promise.all(this.#running);
  }

  async #run(signal: AbortSignal): Promise<void> {
    const feeds = guarded.map((resource) => this.#cluster.view[resource].changes());
    while (!signal.aborted) {
      for (const feed of feeds) feed.take();
      for (const resource of guarded) this.#reconcile(resource);
      await this.#somethingChanged(feeds, signal);
    }
  }

  /** Follows what has a guard now, and no longer what has none. */
  #reconcile(resource: RolledOutWorkload['resource']): void {
    const now = this.#guardsOf(resource);
    if (now === undefined) return;
    for (const [key, one] of this.#followed) {
      if (one.resource !== resource || now.has(key)) continue;
      one.over.abort();
      this.#followed.delete(key);
    }
    for (const [key, { workload, guard }] of now) {
      if (!this.#followed.has(key)) this.#follow(key, workload, guard);
    }
  }

  /** Undefined while the resource can't be read. */
  #guardsOf(
    resource: RolledOutWorkload['resource'],
  ): Map<string, { workload: RolledOutWorkload; guard: RolloutGuard }> | undefined {
    const view = this.#cluster.view[resource] as ResourceView<RolledOutWorkload>;
    const found = new Map<string, { workload: RolledOutWorkload; guard: RolloutGuard }>();
    try {
      for (const workload of activeStates.flatMap((state) => [...view.by('guard', state)])) {
        const guard = readGuard(workload.annotations[guardAnnotation]);
        if (guard !== undefined) found.set(`${workload.uid} ${guard.id}`, { workload, guard });
      }
      return found;
    } catch {
      return undefined;
    }
  }

  #follow(key: string, workload: RolledOutWorkload, guard: RolloutGuard): void {
    const over = new AbortController();
    this.#followed.set(key, { resource: workload.resource, over });
    const rollout = new GuardedRollout({
      workload,
      guard,
      cluster: this.#cluster,
      clock: this.#clock,
      log: this.#log,
    });
    this.#track(rollout.follow(AbortSignal.any([over.signal, this.#stopping.signal])));
  }

  #track(running: Promise<void>): void {
    const tracked = running.finally(() => this.#running.delete(tracked));
    this.#running.add(tracked);
  }

  /** Waits for a change, or for a resource that can be read, and then for the end of the turn. */
  async #somethingChanged(feeds: readonly ChangeFeed<Entry>[], signal: AbortSignal): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    const woken = new AbortController();
    const forget = feeds.map((feed) => feed.onceChanged(resolve));
    this.#cluster.onStatusChange(resolve, woken.signal);
    signal.addEventListener('abort', () => resolve(), { once: true, signal: woken.signal });
    if (signal.aborted) resolve();
    await promise;
    woken.abort();
    for (const one of forget) one();
    await new Promise((next) => setImmediate(next));
  }
}
