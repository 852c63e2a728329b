import type { Caller } from '../auth/caller.ts';
import { actorFor, mayKeepLeases } from '../auth/guard-rights.ts';
import { KubernetesApi } from '../kubernetes/api.ts';
import { apiVersion, resources } from '../kubernetes/resources.ts';
import type { ChangeFeed } from '../model/cluster-view.ts';
import { ifReadable } from '../model/findings/if-readable.ts';
import { rolloutFindings } from '../model/findings/rollout-findings.ts';
import { judgeGuard, type GuardVerdict } from '../model/guard-verdict.ts';
import { guardAnnotation, isActive, readGuard, type RolloutGuard } from '../model/rollout-guard.ts';
import { rolloutOf, type RolledOutWorkload } from '../model/rollout.ts';
import { revisionsOf } from '../model/revisions.ts';
import type { Log } from '../telemetry/log.ts';
import { Backoff } from '../watchers/backoff.ts';
import type { Clock } from '../watchers/clock.ts';
import type { ClusterCache } from '../watchers/cluster-cache.ts';
import { changeOrTime } from './change-or-time.ts';
import { endAs, type Ending, type EndingGuard } from './guard-ending.ts';
import { recordEvent, type GuardEvent } from './guard-event.ts';
import { LeaseHold } from './lease-hold.ts';

export interface GuardedRolloutOptions {
  readonly workload: RolledOutWorkload;
  readonly guard: RolloutGuard;
  readonly cluster: ClusterCache;
  readonly clock: Clock;
  readonly log: Log;
}

const noActor = 'this gateway may neither act as its initiator nor guard for others';
/** How soon a workload is judged again that wasn't as the cache had it. */
const againMs = 1_000;

/** One workload with a guard: follows its rollout, among all gateways that could the only one, until the guard has ended. */
export class GuardedRollout {
  readonly #options: GuardedRolloutOptions;
  readonly #own: KubernetesApi;
  readonly #backoff: Backoff;

  constructor(options: GuardedRolloutOptions) {
    this.#options = options;
    this.#own = new KubernetesApi(options.cluster.transport);
    this.#backoff = new Backoff(options.clock);
  }

  /** Until the guard has ended or is left to others, or the signal is aborted. What fails is tried again. */
  async follow(signal: AbortSignal): Promise<void> {
    const { clock } = this.#options;
    while (!signal.aborted) {
      try {
        if (await this.#attend(signal)) return;
      } catch (error) {
        if (signal.aborted) return;
        this.#say('warn', 'a guarded rollout waits', { message: messageOf(error) });
        await clock.sleep(this.#backoff.next(), signal).catch(() => undefined);
      }
    }
  }

  /** True if there is nothing left to do. */
  async #attend(signal: AbortSignal): Promise<boolean> {
    const { workload, guard, cluster, clock } = this.#options;
    const { resource, namespace, name, uid } = workload;
    const { transport } = cluster;
    if ((await this.#actor()) === undefined) return this.#leave(noActor);
    if (!(await mayKeepLeases(namespace, transport))) {
      if (guard.gateway !== transport.instance) return this.#leave('this gateway may not keep Leases there');
      return this.#watch(signal);
    }
    const { kind } = resources[resource];
    const lease = new LeaseHold({
      api: this.#own,
      namespace,
      name: `rollout-guard-${uid}`,
      owner: { apiVersion: apiVersion(resources[resource]), kind, name, uid },
      holder: transport.instance,
      clock,
    });
    return lease.during(signal, (held) => this.#watch(held));
  }

  /** True if the guard has ended; false if the Lease is lost, or the gateway stops. */
  async #watch(held: AbortSignal): Promise<boolean> {
    const { cluster, clock, workload } = this.#options;
    const changes = cluster.view[workload.resource].changes() as ChangeFeed<RolledOutWorkload>;
    while (!held.aborted) {
      changes.take();
      const found = this.#find();
      if (found === undefined) return true;
      const verdict = this.#judge(found);
      if (verdict.is !== 'WAIT' && (await this.#end(verdict, found)) === 'DONE') return true;
      const ms = verdict.is === 'WAIT' ? this.#msLeft(found.guard) : againMs;
      await changeOrTime(changes, ms, { clock, signal: held });
    }
    return false;
  }

  /** As whom the guard may be ended now. */
  async #actor(): Promise<Caller | undefined> {
    const { workload, guard, cluster } = this.#options;
    const { resource, namespace, name } = workload;
    return actorFor(guard.initiator, { resource, namespace, name }, cluster.transport);
  }

  /** The workload as the cache has it now, and its guard; undefined if this guard is over. */
  #find(): Pick<EndingGuard, 'workload' | 'guard'> | undefined {
    const { cluster, workload: before, guard: begun } = this.#options;
    const workload: RolledOutWorkload | undefined = cluster.view[before.resource].byUid(before.uid);
    const guard = readGuard(workload?.annotations[guardAnnotation]);
    if (workload === undefined || guard?.id !== begun.id || !isActive(guard)) return undefined;
    return { workload, guard };
  }

  #judge({ workload, guard }: Pick<EndingGuard, 'workload' | 'guard'>): GuardVerdict {
    const { view } = this.#options.cluster;
    const now = this.#options.clock.now();
    const number = ifReadable(
      () => revisionsOf(workload, view).find(({ current }) => current)?.number,
      undefined,
    );
    const verdict = judgeGuard(guard, workload, { number, now });
    if (verdict.is !== 'FAILED') return verdict;
    // The worst that is wrong with it, but for what the verdict says itself.
    const worst = ifReadable(() => rolloutFindings(rolloutOf(workload), view, now), []).find(
      ({ severity, reason }) => severity === 'CRITICAL' && reason !== 'PROGRESS_DEADLINE_EXCEEDED',
    );
    return worst === undefined ? verdict : { ...verdict, message: `${verdict.message}. ${worst.message}` };
  }

  async #end(
    verdict: Exclude<GuardVerdict, { is: 'WAIT' }>,
    found: Pick<EndingGuard, 'workload' | 'guard'>,
  ): Promise<Ending> {
    const { cluster, clock } = this.#options;
    // Asked anew: the rollout may have taken hours.
    const caller = await this.#actor();
    if (caller === undefined) {
      this.#leave(noActor);
      return 'DONE';
    }
    const tell = (event: GuardEvent): Promise<void> => this.#tell(event, found);
    const ending = await endAs(
      verdict,
      { ...found, now: clock.now(), tell },
      { caller, cluster, view: cluster.view },
    );
    if (ending === 'DONE') this.#say('info', 'a guarded rollout has ended', { verdict: verdict.is });
    return ending;
  }

  /** What it tells of is done, whether or not it can be told. */
  async #tell(event: GuardEvent, found: Pick<EndingGuard, 'workload' | 'guard'>): Promise<void> {
    const { cluster, clock } = this.#options;
    const { instance } = cluster.transport;
    try {
      await recordEvent(event, found, { api: this.#own, instance, now: clock.now() });
    } catch (error) {
      this.#say('warn', 'the Event of a guarded rollout is missing', { message: messageOf(error) });
    }
    if (event.reason === 'RollbackFailed') {
      this.#say('warn', 'a failed rollout is not rolled back', { message: event.message });
    }
  }

  #msLeft({ deadline }: RolloutGuard): number {
    const left = Date.parse(deadline) - this.#options.clock.now();
    // What is late already waits for something else than time.
    return left > 0 ? left : Infinity;
  }

  #leave(why: string): true {
    this.#say('warn', 'a guarded rollout is left to others', { message: why });
    return true;
  }

  #say(level: 'info' | 'warn', message: string, fields: Record<string, string>): void {
    const { cluster, log, workload } = this.#options;
    const { kind, namespace, name } = workload;
    log[level](message, { cluster: cluster.name, kind, namespace, name, ...fields });
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
