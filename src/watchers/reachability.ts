import type { Clock } from './clock.ts';

export interface ReachabilityOptions {
  /** One look: whether the API server is ready to be asked. Light, since it is done often; never rejects. */
  readonly isReady: (signal: AbortSignal) => Promise<boolean>;
  readonly clock: Clock;
}

/** Between two looks at a cluster that has just gone away, and at one that has been away for long. */
const lookEveryMs = 100;
const lookSlowlyEveryMs = 1_000;
const awayForLongMs = 120_000;
/** Longer than anybody waits between two requests: what was seen before is of another time when the cluster was away. */
const sameAbsenceMs = 60_000;
/** A cluster that comes and goes calls nobody more often. */
const shortestBetweenCallsMs = 1_000;
/** A cluster that was ready all along has had a short trouble: it calls once, and who fails all the same waits as long as they want. */
const shortestBetweenTroublesMs = 30_000;

/** Why somebody is called. */
const wasAway = Symbol('it was away and is there again');

/**
 * Whether a cluster is there again, for all who wait to ask it once more. While somebody waits, one probe looks often; when the API server
 * is ready again all of them go on, and needn't sit out waits that are meant for a server that is there and fails.
 */
export class Reachability {
  readonly #options: ReachabilityOptions;
  /** Aborted to call whoever waits. */
  readonly #waiting = new Set<AbortController>();
  #looking: Promise<void> = Promise.resolve();
  /** Ends the looking that is under way. */
  #rest: AbortController | undefined;
  /** When it was first and last found not to be ready; undefined when it was ready. */
  #away: { readonly since: number; readonly last: number } | undefined;
  #calledAt = -Infinity;

  constructor(options: ReachabilityOptions) {
    this.#options = options;
  }

  /** It wasn't ready when it was last looked at, which is not long ago. */
  get isAway(): boolean {
    return this.#away !== undefined && this.#options.clock.now() - this.#away.last <= sameAbsenceMs;
  }

  /**
   * Waits so many ms, or no longer than until the cluster is ready; true if it was away and is there again, so that failures of before
   * don't count any more. Rejects with the signal's reason.
   */
  async wait(ms: number, signal: AbortSignal): Promise<boolean> {
    signal.throwIfAborted();
    const called = new AbortController();
    const call = (): void => called.abort();
    signal.addEventListener('abort', call, { once: true });
    this.#waiting.add(called);
    this.#look();
    try {
      await this.#options.clock.sleep(ms, called.signal);
      return false;
    } catch (error) {
      signal.throwIfAborted();
      if (!called.signal.aborted) throw error;
      return called.signal.reason === wasAway;
    } finally {
      signal.removeEventListener('abort', call);
      this.#waiting.delete(called);
      if (this.#waiting.size === 0) this.#rest?.abort();
    }
  }

  /** Resolves when nothing looks any more, once nobody waits. */
  async rested(): Promise<void> {
    await this.#looking;
  }

  #look(): void {
    if (this.#rest !== undefined && !this.#rest.signal.aborted) return;
    const rest = (this.#rest = new AbortController());
    this.#looking = Promise.all([this.#looking, this.#lookUntilReady(rest)]).then(() => undefined);
  }

  async #lookUntilReady(rest: AbortController): Promise<void> {
    const { isReady, clock } = this.#options;
    const { signal } = rest;
    while (!signal.aborted) {
      const ready = await isReady(signal);
      if (signal.aborted) return;
      if (ready) {
        rest.abort();
        return this.#isReady();
      }
      await clock.sleep(this.#isStillAway(), signal).catch((error: unknown) => {
        if (!signal.aborted) throw error;
      });
    }
  }

  /** Gives how long to wait until the next look. */
  #isStillAway(): number {
    const now = this.#options.clock.now();
    const since = (this.isAway ? this.#away?.since : undefined) ?? now;
    this.#away = { since, last: now };
    return now - since < awayForLongMs ? lookEveryMs : lookSlowlyEveryMs;
  }

  #isReady(): void {
    const { isAway } = this;
    const since = this.#options.clock.now() - this.#calledAt;
    this.#away = undefined;
    if (since < (isAway ? shortestBetweenCallsMs : shortestBetweenTroublesMs)) return;
    this.#calledAt = this.#options.clock.now();
    for (const called of this.#waiting) called.abort(isAway ? wasAway : undefined);
  }
}
