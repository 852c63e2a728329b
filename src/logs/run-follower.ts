import { errorCodeOf } from '../errors.ts';
import { ClusterUnreachableError, KubernetesError } from '../kubernetes/kubernetes-error.ts';
import { latestRun, previousRun, type ContainerRun } from '../model/container-run.ts';
import { Backoff } from '../watchers/backoff.ts';
import type { Clock } from '../watchers/clock.ts';
import type { FollowedContainer } from './followed-container.ts';
import type { LogNotice, LogPiece } from './log-piece.ts';
import type { LogQuestion } from './log-question.ts';
import type { ReadEnd, ReadOptions, RunReader } from './run-reader.ts';

export interface RunFollowerOptions {
  readonly container: FollowedContainer;
  /** Which run. */
  readonly restarts: number;
  readonly reader: RunReader;
  readonly question: LogQuestion;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

/** Where the log of a run is: that of the latest run, which may have ended; the previous one; or nowhere any more. */
type Place = 'running' | 'ended' | 'previous' | 'missed' | 'gone';

/** A log that ended while its container runs: so long the cluster gets to say that the container has ended as well. */
const endIsSeenMs = 3_000;
/** The same for a log that is another one than before, which it mostly is as the container has been restarted. */
const restartIsSeenMs = 5_000;
/** What isn't followed is given up after so many failures in a row. */
const mostFailures = 5;
/** A log that could be read is refused for good after so many refusals in a row: an API server that starts knows no rights yet. */
const mostRefusals = 3;
const longestRetryAfterSeconds = 60;

/**
 * Reads one run of a container to its end: what it has written so far; then, if it is to be followed, what it writes; and when it has ended
 * once more, as a followed log also ends when the kubelet goes away. Where a read is cut off, the next one goes on.
 */
export class RunFollower {
  readonly #options: RunFollowerOptions;
  readonly #backoff: Backoff;
  /** The past has been read. */
  #hasPast = false;
  /** The last read was cut off, so that there may be more. */
  #isUnsure = true;
  /** There has been an answer. */
  #hasAnswer = false;
  /** INTERRUPTED has been said, and not yet that it goes on. */
  #isInterrupted = false;
  #failures = 0;

  constructor(options: RunFollowerOptions) {
    this.#options = options;
    this.#backoff = new Backoff(options.clock);
  }

  async *pieces(): AsyncGenerator<LogPiece, undefined> {
    yield this.#notice('JOINED', 'its log is being read');
    for (;;) {
      const place = this.#place();
      if (place === 'gone') {
        if (this.#isUnsure) yield this.#gap('the pod was deleted before its log was read to the end');
        yield this.#ended();
        return;
      }
      if (place === 'missed') {
        yield this.#gap('it was restarted again before its log was read to the end');
        yield this.#ended();
        return;
      }
      const end = yield* this.#read(place);
      if (yield* this.#isOver(place, end)) return;
    }
  }

  async *#read(place: 'running' | 'ended' | 'previous'): AsyncGenerator<LogPiece, ReadEnd> {
    const { reader, question, container } = this.#options;
    const options: ReadOptions = {
      previous: place === 'previous',
      follow: question.follow && place === 'running' && this.#hasPast,
      last: !question.follow || place !== 'running',
      ended: place !== 'running',
      onceEnded: (callback) => {
        const check = (): void => {
          if (this.#place() !== 'running') callback();
        };
        check();
        return container.pod.onChange(check);
      },
    };
    const read = reader.read(options);
    try {
      for (;;) {
        const next = await read.next();
        if (next.done === true) return next.value;
        if (this.#isInterrupted) yield this.#notice('RESUMED', 'its log is being read again');
        this.#isInterrupted = false;
        this.#hasAnswer = true;
        this.#failures = 0;
        const lines = await question.filter.select(next.value);
        if (lines.length > 0) yield { type: 'lines', lines };
      }
    } finally {
      await read.return({ type: 'complete', short: true });
    }
  }

  /** What there is to say after a read, and whether the run has been read to its end. */
  async *#isOver(place: Place, end: ReadEnd): AsyncGenerator<LogPiece, boolean> {
    this.#isUnsure = end.type === 'complete' ? end.short : true;
    switch (end.type) {
      case 'complete':
        return yield* this.#isOverAfterAll(place);
      case 'removed':
        yield this.#gap('its node no longer keeps its log');
        return yield* this.#isOverAfterAll(place);
      case 'lost':
        if (await this.#hasMoved(place, restartIsSeenMs)) return false;
        yield this.#gap('lines that were written meanwhile are no longer kept');
        this.#options.reader.giveUpSeam();
        return false;
      case 'broken':
        return yield* this.#isOverAfter(end.error, place);
    }
  }

  /** After everything that there was has been read. */
  async *#isOverAfterAll(place: Place): AsyncGenerator<LogPiece, boolean> {
    if (place !== 'running') {
      yield this.#ended();
      return true;
    }
    if (!this.#options.question.follow) return true;
    if (this.#hasPast) await this.#hasMoved(place, endIsSeenMs);
    else yield { type: 'pastEnd' };
    this.#hasPast = true;
    return false;
  }

  async *#isOverAfter(error: unknown, place: Place): AsyncGenerator<LogPiece, boolean> {
    const { follow } = this.#options.question;
    this.#failures++;
    if (this.#isFatal(error)) throw error;
    const message = error instanceof Error ? error.message : String(error);
    const hasNone = statusOf(error) === 400 || statusOf(error) === 404;
    const code = hasNone ? 'NOT_FOUND' : (errorCodeOf(error) ?? 'CLUSTER_UNAVAILABLE');
    if (hasNone && follow && place !== 'running') {
      yield this.#gap(message);
      yield this.#ended();
      return true;
    }
    if (!follow && (hasNone || this.#failures === mostFailures)) {
      yield this.#notice('FAILED', message, { code });
      return true;
    }
    if (!this.#isInterrupted) yield this.#notice('INTERRUPTED', message, { code });
    this.#isInterrupted = true;
    await this.#options.clock.sleep(this.#waitAfter(error), this.#options.signal);
    return false;
  }

  /** Whether trying again won't help: the caller may not read it, or the gateway itself is at fault. */
  #isFatal(error: unknown): boolean {
    if (error instanceof ClusterUnreachableError) return false;
    const status = statusOf(error) ?? 0;
    if (status === 401 || status === 403) return !this.#hasAnswer || this.#failures >= mostRefusals;
    return status < 500 && ![400, 404, 429].includes(status);
  }

  #waitAfter(error: unknown): number {
    const asked = error instanceof KubernetesError ? error.retryAfterSeconds : undefined;
    return asked === undefined ? this.#backoff.next() : Math.min(asked, longestRetryAfterSeconds) * 1_000;
  }

  /** Waits until the cluster says that the run's log is elsewhere than it was; false if it doesn't in time. */
  async #hasMoved(from: Place, timeoutMs: number): Promise<boolean> {
    const { container, clock, signal } = this.#options;
    const waiting = new AbortController();
    const ended = AbortSignal.any([signal, waiting.signal]);
    void clock.sleep(timeoutMs, ended).then(
      () => waiting.abort(),
      () => undefined,
    );
    try {
      while (this.#place() === from) await container.pod.changed(ended);
      return true;
    } catch {
      signal.throwIfAborted();
      return false;
    } finally {
      waiting.abort();
    }
  }

  #place(): Place {
    const { container, restarts, question } = this.#options;
    if (container.pod.gone) return 'gone';
    if (question.previous) return 'previous';
    const latest = latestRun(container.now);
    if (latest === undefined || latest.restarts < restarts) return 'running';
    if (latest.restarts === restarts) return latest.ended ? 'ended' : 'running';
    return latest.restarts === restarts + 1 ? 'previous' : 'missed';
  }

  #gap(message: string): LogPiece {
    return this.#notice('GAP', message);
  }

  #ended(): LogPiece {
    const run = this.#run();
    const { pod } = this.#options.container;
    if (run?.exitCode === undefined)
      return this.#notice('ENDED', pod.gone ? 'the pod was deleted' : 'it has ended');
    const { exitCode, reason } = run;
    const message = `it ended with exit code ${exitCode}${reason === undefined ? '' : `: ${reason}`}`;
    return this.#notice('ENDED', message, { exitCode, ...(reason !== undefined && { reason }) });
  }

  #run(): ContainerRun | undefined {
    const { container, restarts } = this.#options;
    return [latestRun(container.now), previousRun(container.now)].find((run) => run?.restarts === restarts);
  }

  #notice(type: LogNotice['type'], message: string, more: Partial<LogNotice> = {}): LogPiece {
    const { container, restarts } = this.#options;
    return container.notice(type, message, { restarts, ...more });
  }
}

function statusOf(error: unknown): number | undefined {
  return error instanceof KubernetesError ? error.statusCode : undefined;
}
