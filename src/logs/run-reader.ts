import type { KubernetesApi } from '../kubernetes/api.ts';
import { LogDecoder, saysLogIsGone, type LogLine } from '../kubernetes/log-lines.ts';
import type { Clock } from '../watchers/clock.ts';
import { Drain } from './drain.ts';
import { Seam } from './seam.ts';

/** Reads of logs, as the caller. */
export type LogApi = Pick<KubernetesApi, 'containerLog'>;

export interface RunReaderOptions {
  readonly api: LogApi;
  readonly namespace: string;
  readonly pod: string;
  readonly container: string;
  readonly clock: Clock;
  /** Ends everything. */
  readonly signal: AbortSignal;
  /** Lines from when on are wanted, RFC 3339. */
  readonly sinceTime: string | undefined;
  /** How many lines of the past are wanted. */
  readonly tailLines: number | undefined;
}

export interface ReadOptions {
  /** It is the log of the run before the latest one. */
  readonly previous: boolean;
  readonly follow: boolean;
  /** No other read comes after it: a last line without its end is taken as it is. */
  readonly last: boolean;
  /** The container has ended, so that nothing more comes of such a line. */
  readonly ended: boolean;
  /** For a log that is followed: calls back once the container has ended; returns what takes that back. */
  readonly onceEnded: (callback: () => void) => () => void;
}

/** How a read came to its end. */
export type ReadEnd =
  /** Everything was read that there is; `short` if lines may have been left. */
  | { readonly type: 'complete'; readonly short: boolean }
  /** The kubelet has no log of it. */
  | { readonly type: 'removed' }
  /** What was read before isn't in this log. */
  | { readonly type: 'lost' }
  | { readonly type: 'broken'; readonly error: unknown };

/** Reads the log of one run of a container, as often as it takes: each read goes on where the one before has ended. */
export class RunReader {
  readonly #options: RunReaderOptions;
  readonly #seam = new Seam();
  /** Everything has been read once. */
  #hasPast = false;

  constructor(options: RunReaderOptions) {
    this.#options = options;
  }

  /** What was read before is no longer kept: the next read takes what is later. */
  giveUpSeam(): void {
    this.#seam.giveUp();
  }

  /** One read. Its lines are new ones; a list of none says that there is an answer. */
  async *read(read: ReadOptions): AsyncGenerator<readonly LogLine[], ReadEnd> {
    const { api, namespace, pod, container, signal, clock } = this.#options;
    const ended = new AbortController();
    const drain = new Drain(clock, () => ended.abort());
    const stopListening = read.follow ? read.onceEnded(() => drain.begin()) : undefined;
    const decoder = new LogDecoder(pod, container);
    const options = { container, previous: read.previous, follow: read.follow, ...this.#from() };
    // Without any past, its last line is read all the same, to know where to go on.
    const leaveOut = this.#isFirst && this.#options.tailLines === 0;
    this.#seam.resume();
    try {
      const pieces = api.containerLog(namespace, pod, options, AbortSignal.any([signal, ended.signal]));
      for await (const piece of pieces) {
        drain.heard();
        const lines = decoder.push(piece);
        if (lines.some(saysLogIsGone)) return { type: 'removed' };
        const fresh = this.#seam.take(lines);
        if (fresh === 'lost') return { type: 'lost' };
        yield leaveOut ? [] : fresh;
        drain.done();
      }
      const rest = decoder.rest(!read.ended);
      if (rest !== undefined && saysLogIsGone(rest)) return { type: 'removed' };
      if (rest !== undefined && read.last) {
        const fresh = this.#seam.take([rest]);
        if (fresh === 'lost') return { type: 'lost' };
        yield leaveOut ? [] : fresh;
      }
      this.#hasPast = true;
      return { type: 'complete', short: false };
    } catch (error) {
      signal.throwIfAborted();
      if (drain.hasCut) return { type: 'complete', short: this.#isShort(drain) };
      return { type: 'broken', error };
    } finally {
      stopListening?.();
      drain.stop();
    }
  }

  /** Whether lines may have been left by a read that was cut. What was read before comes again with every answer. */
  #isShort(drain: Drain): boolean {
    const { lastAt } = this.#seam;
    return drain.cutShort(lastAt) || (lastAt !== undefined && !drain.hasHeard);
  }

  /** From where a read begins: where the one before ended, or with what is wanted of the past. */
  #from(): { readonly tailLines: number | undefined; readonly sinceTime: string | undefined } {
    const { tailLines, sinceTime } = this.#options;
    if (this.#seam.lastAt !== undefined) return { tailLines: undefined, sinceTime: this.#seam.sinceTime };
    const tail = tailLines === undefined || this.#hasPast ? undefined : Math.max(1, tailLines);
    return { tailLines: tail, sinceTime };
  }

  get #isFirst(): boolean {
    return !this.#hasPast && this.#seam.lastAt === undefined;
  }
}
