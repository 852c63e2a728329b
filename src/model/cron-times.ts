import type { CalendarSchedule } from './cron-schedule.ts';
import type { TimeZone } from './time-zone.ts';

const secondMs = 1_000;
const minuteMs = 60_000;
const hourMs = 3_600_000;
/** So far ahead is looked for a day that fits. */
const mostYears = 5;

/**
 * The first time after another at which a schedule is due, in whole seconds since 1970 in ms; undefined if there is none within five years.
 * Step by step as in SpecSchedule.Next of github.com/robfig/cron v3.0.1 (spec.go), oddities at changes of the clock included: what the
 * clock on the wall skips is skipped, and what it shows twice is due twice.
 */
export function nextTime(schedule: CalendarSchedule, after: number, zone: TimeZone): number | undefined {
  const isEmpty = Object.values(schedule).some(
    ({ values }: { values: ReadonlySet<number> }) => values.size === 0,
  );
  if (isEmpty) return undefined;
  const search = new Search(schedule, after, zone);
  const lastYear = search.wall.getUTCFullYear() + mostYears;
  // Each step goes on to the first value that fits; when that takes it past the end of the field, all begins anew.
  while (search.wall.getUTCFullYear() <= lastYear) {
    if (search.toMonth() && search.toDay() && search.toHour() && search.toMinute() && search.toSecond())
      return search.time;
  }
  return undefined;
}

/** Each of its steps is false if it has gone past the end of its field. */
class Search {
  readonly #schedule: CalendarSchedule;
  readonly #zone: TimeZone;
  /** Smaller fields were set to their beginning. */
  #reset = false;
  time: number;

  constructor(schedule: CalendarSchedule, after: number, zone: TimeZone) {
    this.#schedule = schedule;
    this.#zone = zone;
    this.time = Math.floor(after / secondMs) * secondMs + secondMs;
  }

  /** What the clock on the wall shows, as a Date to be read by its UTC methods. */
  get wall(): Date {
    return new Date(this.time + this.#zone.offsetAt(this.time));
  }

  toMonth(): boolean {
    while (!this.#schedule.months.values.has(this.wall.getUTCMonth() + 1)) {
      if (this.#begin()) this.#set({ day: 1, hour: 0 });
      this.#set({ month: this.wall.getUTCMonth() + 1 });
      if (this.wall.getUTCMonth() === 0) return false;
    }
    return true;
  }

  toDay(): boolean {
    while (!this.#dayFits()) {
      if (this.#begin()) this.#set({ hour: 0 });
      const before = this.time;
      this.#set({ day: this.wall.getUTCDate() + 1 });
      // A day that the calendar left out, as Samoa did with one: the original never comes past it.
      if (this.time <= before) this.time = before + 24 * hourMs;
      const hour = this.wall.getUTCHours();
      // A day without a midnight: the clock was put forward there.
      if (hour !== 0) this.time += (hour > 12 ? 24 - hour : -hour) * hourMs;
      if (this.wall.getUTCDate() === 1) return false;
    }
    return true;
  }

  toHour(): boolean {
    while (!this.#schedule.hours.values.has(this.wall.getUTCHours())) {
      if (this.#begin()) this.#set({ minute: 0 });
      this.time += hourMs;
      if (this.wall.getUTCHours() === 0) return false;
    }
    return true;
  }

  toMinute(): boolean {
    while (!this.#schedule.minutes.values.has(this.wall.getUTCMinutes())) {
      if (this.#begin()) this.time = Math.floor(this.time / minuteMs) * minuteMs;
      this.time += minuteMs;
      if (this.wall.getUTCMinutes() === 0) return false;
    }
    return true;
  }

  /** Seconds are always 0. */
  toSecond(): boolean {
    const seconds = this.wall.getUTCSeconds();
    if (seconds === 0) return true;
    this.#begin();
    this.time += minuteMs - seconds * secondMs;
    return false;
  }

  #dayFits(): boolean {
    const { daysOfMonth, daysOfWeek } = this.#schedule;
    const byMonth = daysOfMonth.values.has(this.wall.getUTCDate());
    const byWeek = daysOfWeek.values.has(this.wall.getUTCDay());
    return daysOfMonth.star || daysOfWeek.star ? byMonth && byWeek : byMonth || byWeek;
  }

  /** True the first time. */
  #begin(): boolean {
    const first = !this.#reset;
    this.#reset = true;
    return first;
  }

  /**
   * Sets fields of the wall's clock; those below the smallest one that is set to a beginning are set to 0. For times that the clock skips or
   * shows twice it does what time.Date of Go does.
   */
  #set(fields: { month?: number; day?: number; hour?: number; minute?: number }): void {
    const { wall } = this;
    const toHour = fields.hour !== undefined;
    const wanted = Date.UTC(
      wall.getUTCFullYear(),
      fields.month ?? wall.getUTCMonth(),
      fields.day ?? wall.getUTCDate(),
      fields.hour ?? wall.getUTCHours(),
      toHour ? 0 : (fields.minute ?? wall.getUTCMinutes()),
      toHour || fields.minute !== undefined ? 0 : wall.getUTCSeconds(),
    );
    this.time = wanted - this.#zone.offsetAt(wanted - this.#zone.offsetAt(wanted));
  }
}
