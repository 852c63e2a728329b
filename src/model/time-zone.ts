/** What a clock on the wall shows somewhere. Times are milliseconds since 1970, as in Date; a wall's are the same for what the clock shows. */
export interface TimeZone {
  /** By how much the wall is ahead of UTC at a time. */
  offsetAt(time: number): number;
}

const dayMs = 86_400_000;

/** The time zone of this name; undefined if there is none. */
export function timeZoneOf(name: string): TimeZone | undefined {
  if (name === '' || name === 'UTC') return { offsetAt: () => 0 };
  // Intl takes offsets for names, which Go doesn't.
  if (/^[+-]/.test(name)) return undefined;
  try {
    return new NamedZone(name);
  } catch {
    return undefined;
  }
}

/** A zone of the tz database. Asking Intl is slow, so a day at whose ends the offset is the same is taken to have no other in between. */
class NamedZone implements TimeZone {
  readonly #format: Intl.DateTimeFormat;
  readonly #atMidnight = new Map<number, number>();

  /** @throws RangeError for an unknown name */
  constructor(name: string) {
    this.#format = new Intl.DateTimeFormat('en-US', { timeZone: name, timeZoneName: 'longOffset' });
  }

  offsetAt(time: number): number {
    const midnight = Math.floor(time / dayMs) * dayMs;
    const offset = this.#offsetAtMidnight(midnight);
    return offset === this.#offsetAtMidnight(midnight + dayMs) ? offset : this.#ask(time);
  }

  #offsetAtMidnight(midnight: number): number {
    const known = this.#atMidnight.get(midnight);
    if (known !== undefined) return known;
    const offset = this.#ask(midnight);
    this.#atMidnight.set(midnight, offset);
    return offset;
  }

  #ask(time: number): number {
    const match = /GMT([+-])(\d\d):(\d\d)(?::(\d\d))?$/.exec(this.#format.format(time));
    if (match === null) return 0;
    const [, sign, hours, minutes, seconds = '0'] = match;
    const offset = (Number(hours) * 3_600 + Number(minutes) * 60 + Number(seconds)) * 1_000;
    return sign === '-' ? -offset : offset;
  }
}
