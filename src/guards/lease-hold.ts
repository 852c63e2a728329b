import type { KubernetesApi } from '../kubernetes/api.ts';
import { KubernetesError } from '../kubernetes/kubernetes-error.ts';
import { leases } from '../kubernetes/leases.ts';
import type { Lease, OwnerReference } from '../kubernetes/objects.ts';
import { apiVersion } from '../kubernetes/resources.ts';
import type { Clock } from '../watchers/clock.ts';

export interface LeaseOptions {
  readonly api: KubernetesApi;
  readonly namespace: string;
  readonly name: string;
  /** With what it is deleted, if nobody is left to do it. */
  readonly owner: OwnerReference;
  /** Who holds it: no two processes have the same. */
  readonly holder: string;
  readonly clock: Clock;
}

/** After so long without a sign of life whoever holds it is taken for dead. */
const durationSeconds = 30;
const renewEveryMs = 10_000;
/** A holder that couldn't renew it for so long acts as if it had lost it, before others think so. */
const renewDeadlineMs = 20_000;

/**
 * A Lease that one of several processes holds, by the rules of client-go's leader election: written only at the version that was read;
 * a holder is dead when the Lease hasn't changed for its duration by the clock of whoever waits, so that clocks needn't agree. Two may
 * still believe to hold it for a moment: what is done under it has to stand that.
 */
export class LeaseHold {
  readonly #options: LeaseOptions;
  /** As it was last written here. */
  #lease: Lease | undefined;

  constructor(options: LeaseOptions) {
    this.#options = options;
  }

  /**
   * Waits for the Lease, does something with it, and gives it back. What is done is told by the signal that the Lease is lost, or that the
   * outer signal was aborted. @throws the outer signal's reason if it is aborted while waiting, and whatever the cluster refuses
   */
  async during<T>(signal: AbortSignal, work: (held: AbortSignal) => Promise<T>): Promise<T> {
    await this.#acquire(signal);
    const [lost, done] = [new AbortController(), new AbortController()];
    const renewing = this.#renewUntil(done.signal, lost);
    try {
      return await work(AbortSignal.any([signal, lost.signal]));
    } finally {
      done.abort();
      await renewing;
      if (!lost.signal.aborted) await this.#giveBack();
    }
  }

  async #acquire(signal: AbortSignal): Promise<void> {
    const { clock } = this.#options;
    let seen: { readonly version: string; readonly at: number } | undefined;
    for (;;) {
      signal.throwIfAborted();
      const found = await this.#read();
      if (found === undefined) {
        if (await this.#written(() => this.#create(), [409])) return;
        continue;
      }
      const version = found.metadata.resourceVersion;
      if (seen?.version !== version) seen = { version, at: clock.now() };
      const waitMs = this.#isFree(found) ? 0 : seen.at + lifetimeMs(found) - clock.now();
      if (waitMs > 0) await clock.sleep(waitMs, signal);
      else if (await this.#written(() => this.#take(found), [409, 404])) return;
    }
  }

  async #renewUntil(done: AbortSignal, lost: AbortController): Promise<void> {
    const { clock } = this.#options;
    let renewedAt = clock.now();
    while (await slept(clock, renewEveryMs, done)) {
      try {
        if (!(await this.#written(() => this.#renew(), [409, 404]))) return lost.abort();
        renewedAt = clock.now();
      } catch {
        if (clock.now() - renewedAt >= renewDeadlineMs) return lost.abort();
      }
    }
  }

  /** False if the cluster answers with one of these: somebody else was there first. */
  async #written(write: () => Promise<Lease>, beaten: readonly number[]): Promise<boolean> {
    try {
      this.#lease = await write();
      return true;
    } catch (error) {
      if (beaten.includes(statusOf(error))) return false;
      throw error;
    }
  }

  async #read(): Promise<Lease | undefined> {
    const { api, namespace, name } = this.#options;
    try {
      return await api.get<Lease>(leases, namespace, name);
    } catch (error) {
      if (statusOf(error) === 404) return undefined;
      throw error;
    }
  }

  #isFree({ spec }: Lease): boolean {
    const holder = spec?.holderIdentity ?? '';
    return holder === '' || holder === this.#options.holder;
  }

  async #create(): Promise<Lease> {
    const { api, namespace, name, owner } = this.#options;
    const body = {
      apiVersion: apiVersion(leases),
      kind: leases.kind,
      metadata: { name, namespace, ownerReferences: [owner] },
      spec: { ...this.#held(), acquireTime: this.#time(), leaseTransitions: 0 },
    };
    return (await api.create<Lease>(leases, namespace, body, false)).object;
  }

  async #take(found: Lease): Promise<Lease> {
    const leaseTransitions = (found.spec?.leaseTransitions ?? 0) + 1;
    const spec = { ...found.spec, ...this.#held(), acquireTime: this.#time(), leaseTransitions };
    return this.#options.api.replace<Lease>(leases, { ...found, spec });
  }

  async #renew(): Promise<Lease> {
    const lease = this.#lease;
    if (lease === undefined) throw new Error('a Lease that was never held is to be renewed');
    return this.#options.api.replace<Lease>(leases, { ...lease, spec: { ...lease.spec, ...this.#held() } });
  }

  /** Others needn't wait until it has run out. If it can't be done, they do. */
  async #giveBack(): Promise<void> {
    const { api, namespace, name } = this.#options;
    const { uid, resourceVersion } = this.#lease?.metadata ?? { uid: '', resourceVersion: '' };
    await api
      .delete(leases, namespace, name, { preconditions: { uid, resourceVersion }, dryRun: false })
      .catch(() => undefined);
  }

  #held(): NonNullable<Lease['spec']> {
    return {
      holderIdentity: this.#options.holder,
      leaseDurationSeconds: durationSeconds,
      renewTime: this.#time(),
    };
  }

  /** MicroTime, of which the milliseconds are known. */
  #time(): string {
    return new Date(this.#options.clock.now()).toISOString().replace('Z', '000Z');
  }
}

function lifetimeMs({ spec }: Lease): number {
  return (spec?.leaseDurationSeconds ?? durationSeconds) * 1_000;
}

/** 0 where the cluster hasn't answered. */
function statusOf(error: unknown): number {
  return error instanceof KubernetesError ? error.statusCode : 0;
}

/** False if the signal was aborted before. */
async function slept(clock: Clock, ms: number, signal: AbortSignal): Promise<boolean> {
  return clock.sleep(ms, signal).then(
    () => true,
    () => false,
  );
}
