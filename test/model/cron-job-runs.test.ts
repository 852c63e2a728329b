import { describe, expect, test } from 'vitest';
import { runsOf } from '../../src/model/cron-job-runs.ts';
import type { CronJobEntry } from '../../src/model/entries/cron-job-entry.ts';
import { meta, TestCluster } from './entries.ts';

type Spec = NonNullable<CronJobEntry['object']['spec']>;
type Status = NonNullable<CronJobEntry['object']['status']>;

/** The first times after one at which a CronJob is due. It was made at the beginning of 2018, unless it says otherwise. */
function runs(
  spec: Partial<Spec>,
  after: string,
  {
    count = 3,
    status = {},
    createdAt = '2018-01-01T00:00:00Z',
  }: { count?: number; status?: Status; createdAt?: string } = {},
): string[] {
  const entry = new TestCluster().add('cronjobs', {
    metadata: meta('nightly', { creationTimestamp: createdAt }),
    spec: { schedule: '* * * * *', jobTemplate: {}, ...spec },
    status,
  });
  return Iterator.from(runsOf(entry, Date.parse(after)))
    .take(count)
    .toArray();
}

/** Schedule, time zone, after when; and the first three times, without seconds where these are 0. */
type Case = readonly [schedule: string, timeZone: string, after: string, due: readonly string[]];

// What github.com/robfig/cron v3.0.1, which Kubernetes 1.37 reads schedules with, gives for these.
const cases: Readonly<Record<string, readonly Case[]>> = {
  'minutes, hours, days, months: lists, ranges, steps, names': [
    [
      '* * * * *',
      '',
      '2026-11-23T14:10:30Z',
      ['2026-11-23T14:11Z', '2026-11-23T14:12Z', '2026-11-23T14:13Z'],
    ],
    [
      '*/15 * * * *',
      '',
      '2026-11-23T14:15Z',
      ['2026-11-23T14:30Z', '2026-11-23T14:45Z', '2026-11-23T15:00Z'],
    ],
    [
      '5,35 8-10 * * *',
      '',
      '2026-11-23T08:34:59Z',
      ['2026-11-23T08:35Z', '2026-11-23T09:05Z', '2026-11-23T09:35Z'],
    ],
    [
      '10-40/15 9 * * *',
      '',
      '2026-11-23T14:10Z',
      ['2026-11-24T09:10Z', '2026-11-24T09:25Z', '2026-11-24T09:40Z'],
    ],
    [
      '50/5 3 * * *',
      '',
      '2026-11-23T14:10Z',
      ['2026-11-24T03:50Z', '2026-11-24T03:55Z', '2026-11-25T03:50Z'],
    ],
    [
      '0 0 1 jan,JUL *',
      '',
      '2026-11-23T14:10Z',
      ['2027-01-01T00:00Z', '2027-07-01T00:00Z', '2028-01-01T00:00Z'],
    ],
    [
      '0 12 * * Mon-fri',
      '',
      '2026-11-20T12:00Z',
      ['2026-11-23T12:00Z', '2026-11-24T12:00Z', '2026-11-25T12:00Z'],
    ],
    [
      '007 +3 ? * ?',
      '',
      '2026-11-23T14:10Z',
      ['2026-11-24T03:07Z', '2026-11-25T03:07Z', '2026-11-26T03:07Z'],
    ],
    [
      '  0\t4  * * * ',
      '',
      '2026-11-23T14:10Z',
      ['2026-11-24T04:00Z', '2026-11-25T04:00Z', '2026-11-26T04:00Z'],
    ],
    ['0 0 29 2 *', '', '2026-11-23T14:10Z', ['2028-02-29T00:00Z', '2032-02-29T00:00Z', '2036-02-29T00:00Z']],
    ['0 0 31 * *', '', '2027-01-31T00:00Z', ['2027-03-31T00:00Z', '2027-05-31T00:00Z', '2027-07-31T00:00Z']],
    ['0,, 0 * * *', '', '2026-11-23T14:10Z', ['2026-11-24T00:00Z', '2026-11-25T00:00Z', '2026-11-26T00:00Z']],
    ['0 *-3 * * *', '', '2026-11-23T14:10Z', ['2026-11-23T15:00Z', '2026-11-23T16:00Z', '2026-11-23T17:00Z']],
  ],
  'a day of the month or of the week is enough, unless one of them is a star': [
    ['0 0 13 * 5', '', '2026-11-01T00:00Z', ['2026-11-06T00:00Z', '2026-11-13T00:00Z', '2026-11-20T00:00Z']],
    ['0 0 13 * *', '', '2026-11-01T00:00Z', ['2026-11-13T00:00Z', '2026-12-13T00:00Z', '2027-01-13T00:00Z']],
    ['0 0 * * 5', '', '2026-11-01T00:00Z', ['2026-11-06T00:00Z', '2026-11-13T00:00Z', '2026-11-20T00:00Z']],
    [
      '0 0 */10 * 5',
      '',
      '2026-11-01T00:00Z',
      ['2026-11-06T00:00Z', '2026-11-11T00:00Z', '2026-11-13T00:00Z'],
    ],
    ['0 0 */1 * 5', '', '2026-11-01T00:00Z', ['2026-11-06T00:00Z', '2026-11-13T00:00Z', '2026-11-20T00:00Z']],
    [
      '0 0 13 * */3',
      '',
      '2026-11-01T00:00Z',
      ['2026-11-04T00:00Z', '2026-11-07T00:00Z', '2026-11-08T00:00Z'],
    ],
    ['0 0 1,* * 5', '', '2026-11-01T00:00Z', ['2026-11-06T00:00Z', '2026-11-13T00:00Z', '2026-11-20T00:00Z']],
  ],
  'names for common ones': [
    ['@yearly', '', '2026-11-23T14:10Z', ['2027-01-01T00:00Z', '2028-01-01T00:00Z', '2029-01-01T00:00Z']],
    ['@annually', '', '2026-11-23T14:10Z', ['2027-01-01T00:00Z', '2028-01-01T00:00Z', '2029-01-01T00:00Z']],
    ['@monthly', '', '2026-11-23T14:10Z', ['2026-12-01T00:00Z', '2027-01-01T00:00Z', '2027-02-01T00:00Z']],
    ['@weekly', '', '2026-11-23T14:10Z', ['2026-11-29T00:00Z', '2026-12-06T00:00Z', '2026-12-13T00:00Z']],
    ['@daily', '', '2026-11-23T14:10Z', ['2026-11-24T00:00Z', '2026-11-25T00:00Z', '2026-11-26T00:00Z']],
    [
      '@midnight',
      'Asia/Tokyo',
      '2026-11-23T14:10Z',
      ['2026-11-23T15:00Z', '2026-11-24T15:00Z', '2026-11-25T15:00Z'],
    ],
    [
      '@hourly',
      'Asia/Kolkata',
      '2026-11-23T14:10Z',
      ['2026-11-23T14:30Z', '2026-11-23T15:30Z', '2026-11-23T16:30Z'],
    ],
  ],
  'time zones, and what their clocks skip or show twice': [
    [
      '0 3 * * *',
      'Europe/Berlin',
      '2026-11-23T14:10Z',
      ['2026-11-24T02:00Z', '2026-11-25T02:00Z', '2026-11-26T02:00Z'],
    ],
    [
      '0 3 * * *',
      'Asia/Kathmandu',
      '2026-11-23T14:10Z',
      ['2026-11-23T21:15Z', '2026-11-24T21:15Z', '2026-11-25T21:15Z'],
    ],
    [
      'TZ=Asia/Tokyo 0 3 * * *',
      'Europe/Berlin',
      '2026-11-23T14:10Z',
      ['2026-11-23T18:00Z', '2026-11-24T18:00Z', '2026-11-25T18:00Z'],
    ],
    [
      'CRON_TZ=America/New_York @daily',
      '',
      '2026-11-23T14:10Z',
      ['2026-11-24T05:00Z', '2026-11-25T05:00Z', '2026-11-26T05:00Z'],
    ],
    [
      '30 2 * * *',
      'Europe/Berlin',
      '2026-03-27T12:00Z',
      ['2026-03-28T01:30Z', '2026-03-30T00:30Z', '2026-03-31T00:30Z'],
    ],
    [
      '0 * * * *',
      'Europe/Berlin',
      '2026-03-28T23:30Z',
      ['2026-03-29T00:00Z', '2026-03-29T01:00Z', '2026-03-29T02:00Z'],
    ],
    [
      '30 2 * * *',
      'Europe/Berlin',
      '2026-10-24T12:00Z',
      ['2026-10-25T00:30Z', '2026-10-25T01:30Z', '2026-10-26T01:30Z'],
    ],
    [
      '30 1 * * *',
      'America/New_York',
      '2026-10-31T12:00Z',
      ['2026-11-01T05:30Z', '2026-11-01T06:30Z', '2026-11-02T06:30Z'],
    ],
    [
      '*/30 * * * *',
      'Australia/Lord_Howe',
      '2026-04-04T14:15Z',
      ['2026-04-04T14:30Z', '2026-04-04T15:00Z', '2026-04-04T15:30Z'],
    ],
    [
      '0 0 * * *',
      'Asia/Beirut',
      '2025-03-28T12:00Z',
      ['2025-03-28T22:00Z', '2025-03-30T21:00Z', '2025-03-31T21:00Z'],
    ],
    [
      '0 5 30 3 *',
      'Asia/Beirut',
      '2025-01-01T00:00Z',
      ['2026-03-30T02:00Z', '2027-03-30T02:00Z', '2028-03-30T02:00Z'],
    ],
    [
      '0 5 * * 0',
      'Asia/Beirut',
      '2025-03-24T00:00Z',
      ['2025-04-06T02:00Z', '2025-04-13T02:00Z', '2025-04-20T02:00Z'],
    ],
    [
      '0 0 * * *',
      'America/Sao_Paulo',
      '2018-11-02T12:00Z',
      ['2018-11-03T03:00Z', '2018-11-05T02:00Z', '2018-11-06T02:00Z'],
    ],
    [
      '0 5 4 11 *',
      'America/Sao_Paulo',
      '2018-06-01T00:00Z',
      ['2018-11-04T07:00Z', '2019-11-04T08:00Z', '2020-11-04T08:00Z'],
    ],
    [
      '0 0 * * *',
      'Africa/Cairo',
      '2026-04-22T12:00Z',
      ['2026-04-22T22:00Z', '2026-04-24T21:00Z', '2026-04-25T21:00Z'],
    ],
    [
      '*/15 23 * * *',
      'America/St_Johns',
      '2026-03-08T01:00Z',
      ['2026-03-08T02:30Z', '2026-03-08T02:45Z', '2026-03-08T03:00Z'],
    ],
  ],
};

/** With seconds, as the API server writes it. */
function full(time: string): string {
  return time.replace(/T(\d\d:\d\d)Z$/, 'T$1:00Z');
}

describe.each(Object.entries(cases))('%s', (_, some) => {
  test.each(some)('%j in zone "%s" after %s', (schedule, timeZone, after, due) => {
    const zone = timeZone === '' ? {} : { timeZone };
    expect(runs({ schedule, ...zone }, full(after))).toEqual(due.map(full));
  });
});

test.each(['0 0 31 2 *', '0 0 30 feb ?', ', 0 * * *'])('%j is never due', (schedule) => {
  expect(runs({ schedule }, '2026-11-23T14:10:00Z')).toEqual([]);
});

// The same refuses all of these.
test.each([
  '',
  ' ',
  '* * * *',
  '* * * * * *',
  '60 * * * *',
  '* 24 * * *',
  '* * 0 * *',
  '* * 32 * *',
  '* * * 13 *',
  '* * * * 7',
  '5-1 * * * *',
  '*/0 * * * *',
  '1-2-3 * * * *',
  '1/2/3 * * * *',
  'a * * * *',
  '1.5 * * * *',
  '* * * * L',
  '* * * * 1#2',
  '@reboot',
  '@Daily',
  '@daily ',
  '@every',
  '@every 1d',
  '@every x',
  '@every 1h 2m',
  '@every 1',
  'TZ=UTC',
  'TZ=Nowhere/Land 0 0 * * *',
  'TZ=+01:00 0 0 * * *',
])('%j is no schedule', (schedule) => {
  expect(runs({ schedule }, '2026-11-23T14:10:00Z')).toEqual([]);
});

describe('an interval', () => {
  const lastScheduleTime = '2026-11-23T14:10:00Z';

  test.each([
    ['@every 1h30m', '2026-11-23T15:40:00Z'],
    ['@every 90s', '2026-11-23T14:11:30Z'],
    ['@every +1m', '2026-11-23T14:11:00Z'],
    ['@every 1h2m3s4ms', '2026-11-23T15:12:03Z'],
    ['@every 1.5s', '2026-11-23T14:10:01Z'],
    ['@every 100ms', '2026-11-23T14:10:01Z'],
    ['@every -5m', '2026-11-23T14:10:01Z'],
    ['@every 0', '2026-11-23T14:10:01Z'],
  ])('%s is so many whole seconds after the last run, at least one', (schedule, due) => {
    expect(runs({ schedule }, lastScheduleTime, { count: 1, status: { lastScheduleTime } })).toEqual([due]);
  });

  test('is counted on from the last run, or from the creation', () => {
    const schedule = '@every 1h';
    expect(runs({ schedule }, '2026-11-23T17:00:00Z', { count: 2, status: { lastScheduleTime } })).toEqual([
      '2026-11-23T17:10:00Z',
      '2026-11-23T18:10:00Z',
    ]);
    const createdAt = '2026-11-23T10:20:30Z';
    expect(runs({ schedule }, '2026-11-23T12:00:00Z', { count: 1, createdAt })).toEqual([
      '2026-11-23T12:20:30Z',
    ]);
  });
});

test('nothing is due while it is suspended, or once it is being deleted', () => {
  expect(runs({ suspend: true }, '2026-11-23T14:10:00Z')).toEqual([]);
  const entry = new TestCluster().add('cronjobs', {
    metadata: meta('gone', { deletionTimestamp: '2026-11-23T14:00:00Z' }),
    spec: { schedule: '* * * * *', jobTemplate: {} },
  });
  expect([...runsOf(entry, Date.now())]).toEqual([]);
});

test('nothing is due in a time zone that is none', () => {
  expect(runs({ timeZone: 'Nowhere/Land' }, '2026-11-23T14:10:00Z')).toEqual([]);
});

test('the zone of the machine is taken to be UTC', () => {
  expect(runs({ schedule: 'TZ=Local 0 3 * * *' }, '2026-11-23T14:10:00Z', { count: 1 })).toEqual([
    '2026-11-24T03:00:00Z',
  ]);
});

test('what was run ahead of the clock is not due again', () => {
  const status = { lastScheduleTime: '2026-11-23T14:20:00Z' };
  expect(runs({}, '2026-11-23T14:10:00Z', { count: 1, status })).toEqual(['2026-11-23T14:21:00Z']);
});

test('a day that the calendar left out is passed', () => {
  const createdAt = '2011-12-29T00:00:00Z';
  const spec = { schedule: '0 0 31 * *', timeZone: 'Pacific/Apia' };
  expect(runs(spec, createdAt, { count: 1, createdAt })).toHaveLength(1);
});
