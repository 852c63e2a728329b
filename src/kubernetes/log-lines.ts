/** A line of a container's log. */
export interface LogLine {
  readonly pod: string;
  readonly container: string;
  /** When it was written, in UTC with nine digits after the point, so that texts compare as times do; undefined where nobody says. */
  readonly at: string | undefined;
  readonly text: string;
  /** It goes on, or wasn't written to its end. */
  readonly truncated: boolean;
}

/** So many bytes of a line are kept, its time included: lines have no longest length. */
const longestLine = 64 * 1024;

const lineEnd = 0x0a;

/** What the kubelet puts before each line when it is asked for times. */
const timeAndText = /^(\d{4}-\d\d-\d\dT\S+) (.*)$/s;

/** What the kubelet writes, with status 200, for a container of which the runtime has no log any more. */
const logIsGone = /^unable to retrieve container logs for \S+$/;

/**
 * Makes lines of the bytes of a container's log, as they come. Bytes are cut at line ends before they are decoded, so a piece may end inside
 * a character. What goes beyond the longest line is passed over, and the line says so.
 */
export class LogDecoder {
  readonly #pod: string;
  readonly #container: string;
  /** The line that has begun. */
  #begun: Buffer[] = [];
  #begunLength = 0;

  constructor(pod: string, container: string) {
    this.#pod = pod;
    this.#container = container;
  }

  /** The lines that end in this piece. */
  push(piece: Uint8Array): LogLine[] {
    const bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
    const lines: LogLine[] = [];
    let start = 0;
    for (let end = bytes.indexOf(lineEnd); end !== -1; end = bytes.indexOf(lineEnd, start)) {
      this.#keep(bytes.subarray(start, end));
      lines.push(this.#finish(this.#begunLength > longestLine));
      start = end + 1;
    }
    if (start < bytes.length) this.#keep(bytes.subarray(start));
    return lines;
  }

  /** A last line without its end, if there is one; `truncated` says whether there might be more of it. */
  rest(truncated: boolean): LogLine | undefined {
    return this.#begunLength === 0 ? undefined : this.#finish(truncated || this.#begunLength > longestLine);
  }

  #keep(part: Buffer): void {
    const room = longestLine - this.#begunLength;
    this.#begunLength += part.length;
    // A copy, as a part would keep the whole piece in memory.
    if (room > 0) this.#begun.push(Buffer.from(part.subarray(0, room)));
  }

  #finish(truncated: boolean): LogLine {
    const [only, ...others] = this.#begun;
    const bytes = only === undefined || others.length > 0 ? Buffer.concat(this.#begun) : only;
    this.#begun = [];
    this.#begunLength = 0;
    const line = (truncated ? wholeCharacters(bytes) : bytes).toString('utf8');
    const [, at, text] = timeAndText.exec(line) ?? [];
    const source = { pod: this.#pod, container: this.#container };
    return at === undefined || text === undefined
      ? { ...source, at: undefined, text: line, truncated }
      : { ...source, at: inUtc(at), text, truncated };
  }
}

/** Whether a line is no line of the log, but the kubelet saying that it has none. */
export function saysLogIsGone({ at, text }: LogLine): boolean {
  return at === undefined && logIsGone.test(text);
}

/** Less the beginning of a character whose end isn't there. */
function wholeCharacters(bytes: Buffer): Buffer {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return bytes;
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return length > back ? bytes.subarray(0, bytes.length - back) : bytes;
    }
  }
  return bytes;
}

/** Kubelets write nine digits, and the offset of their own time zone. */
function inUtc(time: string): string {
  if (time.length === 30 && time.endsWith('Z')) return time;
  const [, toTheSecond = '', fraction = '', zone = ''] =
    /^(\S{19})(?:\.(\d+))?(Z|[+-]\d\d:\d\d)$/.exec(time) ?? [];
  const ms = Date.parse(`${toTheSecond}${zone}`);
  if (Number.isNaN(ms)) return time;
  return `${new Date(ms).toISOString().slice(0, 19)}.${fraction.padEnd(9, '0').slice(0, 9)}Z`;
}
