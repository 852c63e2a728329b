import type { LogLine } from '../kubernetes/log-lines.ts';
import type { Clock } from '../watchers/clock.ts';
import type { LogNotice, LogPiece } from './log-piece.ts';

/** A message of a subscription to logs. The schema says what each field means. */
export interface LogBatch {
  readonly lines: readonly LogLine[];
  readonly notices: readonly LogNotice[];
  readonly synced: boolean;
}

const mostLines = 1_000;
/** Characters of the lines of one message: a line more than that may be in it. */
const mostText = 512 * 1024;
/** Characters of lines that are at hand of one container: it isn't read on before some of them are taken. */
const mostAtHand = 128 * 1024;
/** So long it is waited for lines of others once there are some, to have them in order. */
const gatherMs = 50;
/** The same while the past is being read, for those of whose past nothing is at hand. */
const gatherPastMs = 500;

type Piece = LogLine | LogNotice | 'pastEnd';

/** What is at hand of one container. */
class Source {
  /** It was there at the beginning, so that it has a past. */
  readonly isInitial: boolean;
  readonly #pieces: Piece[] = [];
  #text = 0;
  #hasPast: boolean;
  #isLate = false;
  /** Its reader has ended. */
  ended = false;
  #release: (() => void) | undefined;

  constructor(isInitial: boolean) {
    this.isInitial = isInitial;
    this.#hasPast = !isInitial;
  }

  get first(): Piece | undefined {
    return this.#pieces[0];
  }

  get count(): number {
    return this.#pieces.length;
  }

  /** All that it had written at the beginning has been taken. */
  get hasPast(): boolean {
    return this.#hasPast || (this.ended && this.count === 0);
  }

  /** The others wait for it, to have the past in order. */
  get holdsUp(): boolean {
    return this.count === 0 && !this.hasPast && !this.#isLate;
  }

  /** It has held up the others for too long: they go on without it until something comes. */
  isLate(): void {
    this.#isLate = true;
  }

  put(piece: LogPiece): void {
    this.#isLate = false;
    if (piece.type === 'lines') {
      for (const line of piece.lines) {
        this.#pieces.push(line);
        this.#text += line.text.length;
      }
    } else this.#pieces.push(piece.type === 'notice' ? piece.notice : piece.type);
  }

  take(): Piece | undefined {
    const piece = this.#pieces.shift();
    if (piece === 'pastEnd') this.#hasPast = true;
    else if (piece !== undefined && isLine(piece)) this.#text -= piece.text.length;
    if (this.#text < mostAtHand) this.release();
    return piece;
  }

  /** Waits until so much is taken that there is room for more. */
  async hasRoom(): Promise<void> {
    if (this.#text >= mostAtHand) await new Promise<void>((resolve) => (this.#release = resolve));
  }

  release(): void {
    this.#release?.();
    this.#release = undefined;
  }
}

/**
 * What comes of many containers, as messages: lines in order of their times, as far as they are at hand together. Whoever takes no messages
 * makes the readers wait: of each container a bounded amount is at hand, and nothing is dropped.
 */
export class MergedLog {
  readonly #clock: Clock;
  readonly #signal: AbortSignal;
  readonly #sources = new Set<Source>();
  #isSynced = false;
  #isSealed = false;
  #isComplete = false;
  #isFinishing = false;
  #failure: { readonly error: unknown } | undefined;
  #wake: (() => void) | undefined;

  /** The signal ends it. */
  constructor(clock: Clock, signal: AbortSignal) {
    this.#clock = clock;
    this.#signal = signal;
    const end = (): void => {
      for (const source of this.#sources) source.release();
      this.#notify();
    };
    signal.addEventListener('abort', end, { once: true });
  }

  /** Reads one more container to its end. */
  async add(pieces: AsyncIterable<LogPiece>): Promise<void> {
    const source = new Source(!this.#isSealed);
    this.#sources.add(source);
    try {
      for await (const piece of pieces) {
        if (this.#isFinishing) return;
        source.put(piece);
        this.#notify();
        await source.hasRoom();
        if (this.#signal.aborted) return;
      }
    } catch (error) {
      this.fail(error);
    }
    source.ended = true;
    this.#notify();
  }

  /** Reading has failed for good: what is at hand isn't told any more. */
  fail(error: unknown): void {
    if (!this.#signal.aborted) this.#failure ??= { error };
    this.#notify();
  }

  /** What is added from now on wasn't there at the beginning. */
  seal(): void {
    this.#isSealed = true;
    this.#notify();
  }

  /** No others come. */
  complete(): void {
    this.#isComplete = true;
    this.#notify();
  }

  /** Nothing more is taken up: what is at hand is told, and that is the end. */
  finish(): void {
    this.#isFinishing = true;
    this.#notify();
  }

  /** The next message; undefined at the end. @throws what has made reading fail for good */
  async next(): Promise<LogBatch | undefined> {
    while (!this.#isOver) {
      await this.#until(() => this.#somethingIsAtHand || this.#isFinishing);
      if (!this.#isFinishing) await this.#gather();
      if (this.#signal.aborted) break;
      if (this.#failure !== undefined) throw this.#failure.error;
      const batch = this.#take();
      if (batch !== undefined) return batch;
      if (this.#isFinishing) break;
    }
    return undefined;
  }

  get #isOver(): boolean {
    return this.#signal.aborted || (this.#isComplete && this.#isSynced && this.#sources.size === 0);
  }

  get #somethingIsAtHand(): boolean {
    const isMore = [...this.#sources].some(({ count, ended }) => count > 0 || ended);
    return this.#failure !== undefined || isMore || this.#isSynced !== this.#pastIsTaken || this.#isOver;
  }

  get #pastIsTaken(): boolean {
    return this.#isSealed && [...this.#sources].every(({ hasPast }) => hasPast);
  }

  /** Waits a little for what would go before what is at hand. */
  async #gather(): Promise<void> {
    const holdUp = (): boolean => [...this.#sources].some((source) => source.holdsUp);
    if (holdUp()) {
      const inTime = await this.#until(() => !holdUp() || this.#failure !== undefined, gatherPastMs);
      if (!inTime) for (const source of this.#sources) if (source.holdsUp) source.isLate();
      return;
    }
    if (!this.#isSynced) return;
    const atHand = (): number => [...this.#sources].reduce((sum, { count }) => sum + count, 0);
    await this.#until(() => atHand() >= mostLines || this.#failure !== undefined, gatherMs);
  }

  #take(): LogBatch | undefined {
    const lines: LogLine[] = [];
    const notices: LogNotice[] = [];
    let text = 0;
    while (lines.length < mostLines && text < mostText) {
      const source = this.#nextSource();
      if (source?.first === undefined) break;
      // Lines go before notices: what comes after a notice is for the next message.
      if (notices.length > 0 && isLine(source.first)) break;
      const piece = source.take();
      if (piece === undefined || piece === 'pastEnd') continue;
      if (isLine(piece)) {
        lines.push(piece);
        text += piece.text.length;
      } else notices.push(piece);
    }
    for (const source of this.#sources) if (source.ended && source.count === 0) this.#sources.delete(source);
    const wasSynced = this.#isSynced;
    this.#isSynced ||= this.#pastIsTaken;
    if (lines.length === 0 && notices.length === 0 && wasSynced === this.#isSynced) return undefined;
    return { lines, notices, synced: this.#isSynced };
  }

  /** Where the next piece comes from: the earliest line, and at once what isn't one; undefined if there is none, or it is waited for. */
  #nextSource(): Source | undefined {
    let earliest: Source | undefined;
    let earliestAt = '';
    let isHeldUp = false;
    for (const source of this.#sources) {
      const { first } = source;
      isHeldUp ||= source.holdsUp && !this.#isFinishing;
      if (first === undefined) continue;
      if (!isLine(first) || first.at === undefined) return source;
      if (earliest !== undefined && earliestAt <= first.at) continue;
      earliest = source;
      earliestAt = first.at;
    }
    return isHeldUp ? undefined : earliest;
  }

  /** Waits until something holds, or the time is over, or all is; whether it holds. */
  async #until(holds: () => boolean, timeoutMs?: number): Promise<boolean> {
    if (holds()) return true;
    const waiting = new AbortController();
    const late = new AbortController();
    if (timeoutMs !== undefined) {
      const tooLate = (): void => {
        late.abort();
        this.#notify();
      };
      void this.#clock.sleep(timeoutMs, waiting.signal).then(tooLate, () => undefined);
    }
    while (!holds() && !late.signal.aborted && !this.#signal.aborted)
      await new Promise<void>((resolve) => (this.#wake = resolve));
    waiting.abort();
    return holds();
  }

  #notify(): void {
    this.#wake?.();
  }
}

function isLine(piece: Piece): piece is LogLine {
  return typeof piece === 'object' && 'text' in piece;
}
