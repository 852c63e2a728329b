import { parseGoDuration } from './go-duration.ts';

/*
 * The schedules of CronJobs, as the controller reads them: the standard parser of github.com/robfig/cron v3.0.1 (parser.go), which Kubernetes 1.37
 * uses. What it takes is taken here, and what it refuses is refused.
 */

/** The values of one field; `star` if it was written as `*` or `?`, which tells how the two fields for days are combined. */
export interface FieldValues {
  readonly values: ReadonlySet<number>;
  readonly star: boolean;
}

/** Due when the clock on the wall shows this. */
export interface CalendarSchedule {
  readonly minutes: FieldValues;
  readonly hours: FieldValues;
  readonly daysOfMonth: FieldValues;
  readonly months: FieldValues;
  readonly daysOfWeek: FieldValues;
}

/** Due so long after the last time. */
export interface IntervalSchedule {
  readonly everyMs: number;
}

/** A schedule, and the zone that it names itself; undefined where it names none. */
export interface ParsedSchedule {
  readonly schedule: CalendarSchedule | IntervalSchedule;
  readonly zone: string | undefined;
}

interface Bounds {
  readonly least: number;
  readonly most: number;
  readonly names?: Readonly<Record<string, number>>;
}

function numbered(names: string, first: number): Readonly<Record<string, number>> {
  return Object.fromEntries(names.split(' ').map((name, index) => [name, first + index]));
}

const minutes: Bounds = { least: 0, most: 59 };
const hours: Bounds = { least: 0, most: 23 };
const daysOfMonth: Bounds = { least: 1, most: 31 };
const months: Bounds = {
  least: 1,
  most: 12,
  names: numbered('jan feb mar apr may jun jul aug sep oct nov dec', 1),
};
// Sunday is 0 and never 7.
const daysOfWeek: Bounds = { least: 0, most: 6, names: numbered('sun mon tue wed thu fri sat', 0) };

const descriptors: Readonly<Record<string, string>> = {
  '@yearly': '0 0 1 1 *',
  '@annually': '0 0 1 1 *',
  '@monthly': '0 0 1 * *',
  '@weekly': '0 0 * * 0',
  '@daily': '0 0 * * *',
  '@midnight': '0 0 * * *',
  '@hourly': '0 * * * *',
};
const every = '@every ';

/** Undefined for what the controller couldn't read either. */
export function parseCronSchedule(text: string): ParsedSchedule | undefined {
  const prefix = /^(?:CRON_)?TZ=/.exec(text)?.[0];
  if (prefix === undefined) return asParsed(parseSchedule(text), undefined);
  const end = text.indexOf(' ');
  if (end === -1) return undefined;
  return asParsed(parseSchedule(text.slice(end).trim()), text.slice(prefix.length, end));
}

function asParsed(
  schedule: ParsedSchedule['schedule'] | undefined,
  zone: string | undefined,
): ParsedSchedule | undefined {
  return schedule === undefined ? undefined : { schedule, zone };
}

function parseSchedule(text: string): ParsedSchedule['schedule'] | undefined {
  if (text.startsWith(every)) {
    const duration = parseGoDuration(text.slice(every.length));
    // At least a second, and whole ones.
    return duration === undefined ? undefined : { everyMs: Math.max(1, Math.floor(duration)) * 1_000 };
  }
  const described = text.startsWith('@') ? descriptors[text] : text;
  return described === undefined
    ? undefined
    : parseFields(described.split(/\s+/).filter((part) => part !== ''));
}

function parseFields([minute, hour, dayOfMonth, month, dayOfWeek, ...rest]: string[]):
  CalendarSchedule | undefined {
  if (dayOfWeek === undefined || rest.length > 0) return undefined;
  const parsed = {
    minutes: parseField(minute, minutes),
    hours: parseField(hour, hours),
    daysOfMonth: parseField(dayOfMonth, daysOfMonth),
    months: parseField(month, months),
    daysOfWeek: parseField(dayOfWeek, daysOfWeek),
  };
  return isComplete(parsed) ? parsed : undefined;
}

function isComplete(parsed: {
  [F in keyof CalendarSchedule]: FieldValues | undefined;
}): parsed is CalendarSchedule {
  return Object.values(parsed).every((field) => field !== undefined);
}

function parseField(text: string | undefined, bounds: Bounds): FieldValues | undefined {
  const values = new Set<number>();
  let star = false;
  for (const part of (text ?? '').split(',')) {
    if (part === '') continue;
    const range = parseRange(part, bounds);
    if (range === undefined) return undefined;
    for (let value = range.start; value <= range.end; value += range.step) values.add(value);
    star ||= range.star;
  }
  return { values, star };
}

/** `*`, `?`, `N`, `N-M`, each with `/STEP` or without; `N/STEP` goes on to the end. */
function parseRange(
  text: string,
  bounds: Bounds,
): { start: number; end: number; step: number; star: boolean } | undefined {
  const [range = '', stepText, ...moreSteps] = text.split('/');
  const [low = '', high, ...moreEnds] = range.split('-');
  const isStar = low === '*' || low === '?';
  const step = stepText === undefined ? 1 : parseNumber(stepText);
  const start = isStar ? bounds.least : parseValue(low, bounds);
  if (moreSteps.length > 0 || (!isStar && moreEnds.length > 0)) return undefined;
  if (step === undefined || step === 0 || start === undefined) return undefined;
  // What stands after `*-` isn't even read.
  const toTheEnd = isStar || (high === undefined && stepText !== undefined);
  const end = toTheEnd ? bounds.most : high === undefined ? start : parseValue(high, bounds);
  if (end === undefined || start < bounds.least || end > bounds.most || start > end) return undefined;
  // `*/2` isn't a star any more: beside a day of the week it is one of two alternatives.
  return { start, end, step, star: isStar && step === 1 };
}

function parseValue(text: string, { names }: Bounds): number | undefined {
  const named = names?.[text.toLowerCase()];
  return named ?? parseNumber(text);
}

function parseNumber(text: string): number | undefined {
  return /^\+?\d+$/.test(text) ? Number(text) : undefined;
}
