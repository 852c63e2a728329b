import { describe, expect, test } from 'vitest';
import type { Event } from '../../src/kubernetes/objects.ts';
import { EventEntry } from '../../src/model/entries/event-entry.ts';
import { compareInOrder } from '../../src/model/order.ts';
import { eventOrder } from '../../src/model/orders.ts';
import { StringPool } from '../../src/model/string-pool.ts';
import { meta } from './entries.ts';

/** An entry of what the API server would send: it has null for a time that isn't set. */
function entry(more: object = {}, metadata: object = {}): EventEntry {
  const unset = { eventTime: null, firstTimestamp: null, lastTimestamp: null };
  const object = { metadata: { ...meta('e'), ...metadata }, involvedObject: {}, ...unset, ...more };
  return new EventEntry(object as unknown as Event, { cluster: 'test', strings: new StringPool() });
}

const created = '2026-01-01T00:00:00Z';
const first = '2026-01-01T01:00:00Z';
const last = '2026-01-01T02:00:00Z';
const eventTime = '2026-01-01T03:00:00.123456Z';
const observed = '2026-01-01T04:00:00.123456Z';
const both = { firstTimestamp: first, lastTimestamp: last };

describe('times and count', () => {
  test.each<[what: string, event: object, firstSeenAt: string, lastSeenAt: string, count: number]>([
    ['of core/v1, seen once', { ...both, count: 1 }, first, last, 1],
    ['of core/v1, seen often', { ...both, count: 7 }, first, last, 7],
    ['of events.k8s.io, seen once', { eventTime }, eventTime, eventTime, 1],
    ['of a series', { eventTime, series: { count: 4, lastObservedTime: observed } }, eventTime, observed, 4],
    [
      'of a series that has the older fields, too',
      { eventTime, ...both, count: 9, series: { count: 4, lastObservedTime: observed } },
      eventTime,
      observed,
      4,
    ],
    ['with eventTime and the older fields', { eventTime, ...both }, eventTime, last, 1],
    ['with nothing but firstTimestamp', { firstTimestamp: first }, first, first, 1],
    ['of a series without a time', { ...both, series: { count: 2, lastObservedTime: null } }, first, last, 2],
    ['with nothing at all', {}, created, created, 1],
    ['with a count of 0', { ...both, count: 0 }, first, last, 1],
  ])('%s', (_what, event, firstSeenAt, lastSeenAt, count) => {
    expect(entry(event)).toMatchObject({ firstSeenAt, lastSeenAt, count });
  });
});

test.each([
  ['Normal', 'NORMAL'],
  ['Warning', 'WARNING'],
  ['warning', 'WARNING'],
  ['Notice', 'OTHER'],
  ['', 'OTHER'],
  [undefined, 'OTHER'],
])('type %j is %s', (type, expected) => {
  expect(entry({ type }).type).toBe(expected);
});

test('a message has no white space at its ends, as kubectl prints it', () => {
  expect(entry({ message: ' Back-off\n' }).message).toBe('Back-off');
  expect(entry().message).toBe('');
});

test('newest first: fractions of a second count, and for the same time the longer or larger version is later', () => {
  const at = (lastTimestamp: string, resourceVersion = '1'): EventEntry =>
    entry({ lastTimestamp }, { name: `${lastTimestamp} ${resourceVersion}`, resourceVersion });
  const newestFirst = [
    at('2026-01-01T00:00:01Z', '2'),
    at('2026-01-01T00:00:00.500001Z'),
    at('2026-01-01T00:00:00.500000Z', '8'),
    at('2026-01-01T00:00:00Z', '100000000000000000000000'),
    at('2026-01-01T00:00:00Z', '1000'),
    at('2026-01-01T00:00:00Z', '999'),
    at('2025-12-31T23:59:59.999999Z', '99999'),
  ];
  const sorted = newestFirst.toReversed().toSorted((a, b) => compareInOrder(a, b, eventOrder));
  expect(sorted.map(({ name }) => name)).toEqual(newestFirst.map(({ name }) => name));
});
