import type { CronJobEntry } from './entries/cron-job-entry.ts';
import { parseCronSchedule } from './cron-schedule.ts';
import { nextTime } from './cron-times.ts';
import { timeZoneOf } from './time-zone.ts';

/** In Go the zone of the machine, which is taken to be UTC. */
const machineZone = 'Local';

/**
 * When a CronJob is due after a time (ms since 1970), as its controller reckons: formatSchedule, mostRecentScheduleTime and
 * nextScheduleTimeDuration in pkg/controller/cronjob of Kubernetes 1.37. Never, if it is suspended or can't be read.
 */
export function* runsOf(
  { object: { metadata, spec, status } }: CronJobEntry,
  after: number,
): Iterable<string> {
  if (spec === undefined || spec.suspend === true || metadata.deletionTimestamp !== undefined) return;
  const parsed = parseCronSchedule(spec.schedule);
  const zone = zoneNamed(spec.timeZone ?? '');
  // Whoever names a zone in the schedule has it there, whatever spec.timeZone says, which must be one all the same.
  const ownZone = spec.schedule.includes('TZ') ? zoneNamed(parsed?.zone ?? '') : zone;
  if (parsed === undefined || zone === undefined || ownZone === undefined) return;
  const { schedule } = parsed;
  const last = Date.parse(status?.lastScheduleTime ?? metadata.creationTimestamp);
  let time: number | undefined = Math.max(after, last);
  for (;;) {
    time = 'everyMs' in schedule ? nextStep(last, time, schedule.everyMs) : nextTime(schedule, time, ownZone);
    if (time === undefined || time > latestTime) return;
    yield new Date(time).toISOString().replace('.000Z', 'Z');
  }
}

/** The last year that a text as in RFC 3339 can name. */
const latestTime = Date.UTC(9999, 11, 31);

/** Steps are counted from the last run, or from the CronJob's creation. */
function nextStep(last: number, after: number, everyMs: number): number {
  return last + (Math.floor((after - last) / everyMs) + 1) * everyMs;
}

function zoneNamed(name: string): ReturnType<typeof timeZoneOf> {
  return timeZoneOf(name === machineZone ? '' : name);
}
