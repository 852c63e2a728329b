import type { LogLine } from '../kubernetes/log-lines.ts';

/** How far lines of two streams (stdout, stderr) may be out of order, in lines. */
const disorder = 64;
/** So many lines of one instant are told apart. */
const mostOfOneInstant = 256;

/**
 * Where a log was cut off, so that it can be read on. A log can only be asked for from a whole second on, so that lines come again; they
 * come in the order of the file, which only ever grows: everything up to the last line that was taken is known, all after it is new.
 * If that line doesn't come again, the file is another one.
 */
export class Seam {
  /** What was taken last: the lines of the latest instant, in order. */
  #latest: LogLine[] = [];
  /** Times of the lines before, to know those again that had overtaken the last one. */
  #recent: string[] = [];
  /** What comes is known already, up to: the last line, after so many that are like it; or the first that is later. */
  #known: { likeLast: number } | 'upToItsTime' | undefined;

  /** The time of the last line; undefined if there was none. */
  get lastAt(): string | undefined {
    return this.#latest.at(-1)?.at;
  }

  /** From when to ask for lines: a second before the last one's, as a slow stream's line may be older and yet come after it. */
  get sinceTime(): string | undefined {
    const at = this.lastAt;
    return at === undefined ? undefined : secondsBefore(at, 1);
  }

  /** The log is being read again, from `sinceTime` on. */
  resume(): void {
    const last = this.#latest.at(-1);
    if (last === undefined || this.#known === 'upToItsTime') return;
    this.#known = { likeLast: this.#latest.filter(({ text }) => text === last.text).length };
  }

  /** The last line is no longer there: takes what is later. */
  giveUp(): void {
    this.#known = 'upToItsTime';
  }

  /** Those of these lines that are new; 'lost' as soon as the last line must have come and hasn't. */
  take(lines: readonly LogLine[]): readonly LogLine[] | 'lost' {
    let start = 0;
    while (this.#known !== undefined && start < lines.length) {
      const line = lines[start];
      if (line === undefined) break;
      const is = this.#whatIs(line);
      if (is === 'lost') return 'lost';
      if (is === 'new') this.#known = undefined;
      else start++;
    }
    const fresh = start === 0 ? lines : lines.slice(start);
    for (const line of fresh) this.#remember(line);
    return fresh;
  }

  #whatIs({ at, text }: LogLine): 'known' | 'new' | 'lost' {
    const last = this.#latest.at(-1);
    if (this.#known === undefined || last?.at === undefined) return 'new';
    // Without a time it is the end of a line that began before what was asked for.
    if (at === undefined) return 'known';
    if (this.#known === 'upToItsTime') {
      const known = at < last.at || this.#latest.some((line) => line.at === at && line.text === text);
      return known ? 'known' : 'new';
    }
    if (at === last.at && text === last.text) {
      const left = this.#known.likeLast - 1;
      this.#known = left === 0 ? undefined : { likeLast: left };
      return 'known';
    }
    return at <= last.at || this.#recent.includes(at) ? 'known' : 'lost';
  }

  #remember(line: LogLine): void {
    if (line.at === undefined) return;
    const last = this.lastAt;
    if (last !== line.at) {
      if (last !== undefined) this.#recent.push(last);
      if (this.#recent.length > disorder) this.#recent.shift();
      this.#latest = [];
    }
    this.#latest.push(line);
    if (this.#latest.length > mostOfOneInstant) this.#latest.shift();
  }
}

/** A time to the second. */
export function secondsBefore(time: string, seconds: number): string {
  const ms = Date.parse(`${time.slice(0, 19)}Z`) - seconds * 1_000;
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}
