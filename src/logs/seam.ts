import type { LogLine } from '../kubernetes/log-lines.ts';

/** How many of the last lines are known again: more than two streams (stdout, stderr) get out of order. */
const mostRecent = 256;
/** And how many characters of them are kept for that. */
const mostText = 64 * 1024;

/**
 * Where a log was cut off, so that it can be read on. A log can only be asked for from a whole second on, so that lines come again; they
 * come in the order of the file, which only ever grows: everything up to the last line that was taken is known, all after it is new.
 * If that line doesn't come again, the file is another one.
 */
export class Seam {
  /** The last lines that were taken, in order. */
  readonly #recent: LogLine[] = [];
  #text = 0;
  /** What comes is known already, up to: the last line, after so many that are like it; or the first that is later. */
  #known: { likeLast: number } | 'upToItsTime' | undefined;

  /** The time of the last line; undefined if there was none. */
  get lastAt(): string | undefined {
    return this.#recent.at(-1)?.at;
  }

  /** From when to ask for lines: a second before the last one's, as a slow stream's line may be older and yet come after it. */
  get sinceTime(): string | undefined {
    const at = this.lastAt;
    return at === undefined ? undefined : secondsBefore(at, 1);
  }

  /** The log is being read again, from `sinceTime` on. */
  resume(): void {
    const last = this.#recent.at(-1);
    if (last === undefined || this.#known === 'upToItsTime') return;
    this.#known = { likeLast: this.#recent.filter((line) => isLike(line, last)).length };
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

  #whatIs(line: LogLine): 'known' | 'new' | 'lost' {
    const last = this.#recent.at(-1);
    if (this.#known === undefined || last?.at === undefined) return 'new';
    // Without a time it is the end of a line that began before what was asked for.
    if (line.at === undefined) return 'known';
    if (this.#known === 'upToItsTime')
      return line.at < last.at || this.#recent.some((one) => isLike(one, line)) ? 'known' : 'new';
    if (isLike(line, last)) {
      const left = this.#known.likeLast - 1;
      this.#known = left === 0 ? undefined : { likeLast: left };
      return 'known';
    }
    return line.at <= last.at || this.#recent.some(({ at }) => at === line.at) ? 'known' : 'lost';
  }

  #remember(line: LogLine): void {
    if (line.at === undefined) return;
    this.#recent.push(line);
    this.#text += line.text.length;
    while (this.#recent.length > mostRecent || (this.#text > mostText && this.#recent.length > 1))
      this.#text -= this.#recent.shift()?.text.length ?? 0;
  }
}

/** A time to the second. */
export function secondsBefore(time: string, seconds: number): string {
  const ms = Date.parse(`${time.slice(0, 19)}Z`) - seconds * 1_000;
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}

function isLike(a: LogLine, b: LogLine): boolean {
  return a.at === b.at && a.text === b.text;
}
