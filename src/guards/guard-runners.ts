import type { Log } from '../telemetry/log.ts';
import type { ClusterCache } from '../watchers/cluster-cache.ts';
import type { Fleet } from '../watchers/fleet.ts';
import { GuardRunner } from './guard-runner.ts';

/** Sees to the guarded rollouts of all clusters that are served, as they come and go. */
export class GuardRunners {
  readonly #fleet: Fleet;
  readonly #log: Log;
  readonly #stopping = new AbortController();
  readonly #running = new Map<ClusterCache, GuardRunner>();
  readonly #leaving = new Set<Promise<void>>();

  constructor(fleet: Fleet, log: Log) {
    this.#fleet = fleet;
    this.#log = log;
  }

  start(): void {
    this.#fleet.onChange(() => this.#reconcile(), this.#stopping.signal);
    this.#reconcile();
  }

  /** Leaves all guards to others. What is being written is finished first. May be called twice. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await Promise.all([...[...this.#running.values()].map((runner) => runner.stop()), ...this.#leaving]);
  }

  #reconcile(): void {
    const served = new Set(this.#fleet.caches.values());
    for (const [cluster, runner] of this.#running) {
      if (served.has(cluster)) continue;
      this.#running.delete(cluster);
      const left = runner.stop().finally(() => this.#leaving.delete(left));
      this.#leaving.add(left);
    }
    for (const cluster of served) {
      if (this.#running.has(cluster)) continue;
      const runner = new GuardRunner({ cluster, log: this.#log });
      this.#running.set(cluster, runner);
      runner.start();
    }
  }
}
