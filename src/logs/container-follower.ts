import { isOverForGood, latestRun, previousRun } from '../model/container-run.ts';
import type { Clock } from '../watchers/clock.ts';
import type { FollowedContainer } from './followed-container.ts';
import type { LogPiece } from './log-piece.ts';
import type { LogQuestion } from './log-question.ts';
import type { Places } from './places.ts';
import { RunFollower } from './run-follower.ts';
import { RunReader, type LogApi } from './run-reader.ts';
import { secondsBefore } from './seam.ts';

export interface ContainerFollowerOptions {
  readonly container: FollowedContainer;
  /** It was there when the question was asked: what it had written by then is the past. */
  readonly hasPast: boolean;
  readonly question: LogQuestion;
  readonly api: LogApi;
  /** Whoever reads has one. */
  readonly places: Places;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

/**
 * Where several runs write to one file, what is older than a run isn't its own. The start of a run is told to the second, and its first
 * lines may be a little older.
 */
const beforeStartSeconds = 5;

/** Reads the log of a container, run by run: the one that there is, then each that is started after it. */
export class ContainerFollower {
  readonly #options: ContainerFollowerOptions;

  constructor(options: ContainerFollowerOptions) {
    this.#options = options;
  }

  async *pieces(): AsyncGenerator<LogPiece, undefined> {
    const { question, hasPast } = this.#options;
    let restarts = yield* this.#first();
    let isPast = hasPast;
    while (restarts !== undefined) {
      yield* this.#read(restarts, isPast);
      yield { type: 'pastEnd' };
      isPast = false;
      restarts = question.follow ? yield* this.#after(restarts) : undefined;
    }
  }

  /** The run to begin with; undefined if there is none and won't be. */
  async *#first(): AsyncGenerator<LogPiece, number | undefined> {
    const { container, question } = this.#options;
    const { now } = container;
    const run = question.previous ? previousRun(now) : latestRun(now);
    if (run !== undefined) return run.restarts;
    if (!question.follow) {
      const message = question.previous ? 'it was never restarted' : "it hasn't started";
      yield container.notice('FAILED', message, { code: 'NOT_FOUND' });
      return undefined;
    }
    const { reason, message } = now;
    const why = message ?? reason;
    yield container.notice('WAITING', `it hasn't started${why === undefined ? '' : `: ${why}`}`, {
      ...(reason !== undefined && { reason }),
    });
    yield { type: 'pastEnd' };
    return yield* this.#after(-1);
  }

  /** Waits for the run after one; undefined if there won't be any. */
  async *#after(restarts: number): AsyncGenerator<LogPiece, number | undefined> {
    const { container, signal } = this.#options;
    const { pod } = container;
    for (;;) {
      const latest = latestRun(container.now);
      if (latest !== undefined && latest.restarts > restarts) {
        const next = pod.gone ? latest.restarts + 1 : Math.max(restarts + 1, latest.restarts - 1);
        const missed = next - restarts - 1;
        if (missed > 0)
          yield container.notice('GAP', `${missed} of its runs ended before their logs were read`);
        return pod.gone ? undefined : next;
      }
      if (pod.gone || isOverForGood(pod.entry, container.now)) {
        if (latest === undefined) yield container.notice('FAILED', 'it never started', { code: 'NOT_FOUND' });
        return undefined;
      }
      await pod.changed(signal);
    }
  }

  async *#read(restarts: number, isPast: boolean): AsyncGenerator<LogPiece, undefined> {
    const { container, question, places, clock, signal } = this.#options;
    if (!places.tryTake()) {
      yield container.notice('LEFT_OUT', 'as many logs as may be at once are read already', { restarts });
      yield { type: 'pastEnd' };
      await places.take(signal);
    }
    try {
      const reader = this.#reader(restarts, isPast);
      yield* new RunFollower({ container, restarts, reader, question, clock, signal }).pieces();
    } finally {
      places.give();
    }
  }

  #reader(restarts: number, isPast: boolean): RunReader {
    const { container, question, api, clock, signal } = this.#options;
    const { namespace, name: pod } = container.pod.entry;
    return new RunReader({
      api,
      namespace,
      pod,
      container: container.name,
      clock,
      signal,
      tailLines: isPast ? question.tailLines : undefined,
      sinceTime: isPast ? question.sinceTime : this.#startOf(restarts),
    });
  }

  /** From when on there may be lines of a run that has started since the question was asked. */
  #startOf(restarts: number): string | undefined {
    const { container, question } = this.#options;
    const run = [latestRun(container.now), previousRun(container.now)].find(
      (one) => one?.restarts === restarts,
    );
    const start = run?.startedAt === undefined ? undefined : secondsBefore(run.startedAt, beforeStartSeconds);
    return [start, question.sinceTime]
      .filter((time) => time !== undefined)
      .toSorted()
      .at(-1);
  }
}
