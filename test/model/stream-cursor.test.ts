import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  decodeStreamCursor,
  encodeStreamCursor,
  StreamCursorError,
  type StreamPosition,
  type StreamSubject,
} from '../../src/model/stream-cursor.ts';

const subject: StreamSubject = {
  subscription: 'pods',
  arguments: { where: { namespaces: ['shop', 'pay'], ready: true } },
};

/** The cursor's subject with another filter. */
function filtered(where: unknown): StreamSubject {
  return { ...subject, arguments: { where } };
}

const resourceVersion = fc.oneof(
  fc.constant('0'),
  // Longer than a number can be.
  fc.stringMatching(/^[1-9][0-9]{0,40}$/),
);
const place = fc.record({ store: fc.string(), position: fc.nat() });
const checkpoint = fc.record(
  { resourceVersion, digest: fc.maxSafeNat(), place, reach: fc.string() },
  { requiredKeys: ['resourceVersion', 'digest'] },
);
const position: fc.Arbitrary<StreamPosition> = fc
  .array(fc.tuple(fc.string(), fc.array(fc.tuple(fc.string(), checkpoint))))
  .map((clusters) => new Map(clusters.map(([cluster, resources]) => [cluster, new Map(resources)])));

function base64url(text: string): string {
  return Buffer.from(text).toString('base64url');
}

/** A cursor with one part of it as given. */
function tampered(at: 0 | 1 | 2 | 3, value: unknown): string {
  const parts = JSON.parse(
    Buffer.from(encodeStreamCursor(subject, new Map()), 'base64url').toString(),
  ) as unknown[];
  return base64url(JSON.stringify(parts.toSpliced(at, 1, value)));
}

test('a cursor gives the position that it was made of', () => {
  fc.assert(
    fc.property(position, (one) => {
      expect(decodeStreamCursor(encodeStreamCursor(subject, one), subject)).toEqual(one);
    }),
  );
});

test('a cursor from which there is no way on says so', () => {
  expect(decodeStreamCursor(encodeStreamCursor(subject, undefined), subject)).toBeUndefined();
});

test('a cursor stays the same over releases: clients keep it while the gateway is replaced', () => {
  const one = new Map([['prod', new Map([['pods', { resourceVersion: '12', digest: 34 }]])]]);
  expect(Buffer.from(encodeStreamCursor(subject, one), 'base64url').toString()).toBe(
    '["pods","rjoMYOwGtxS9vYIJ",[["prod",[["pods","12",34]]]]]',
  );
});

test.each([
  ['the order of what a list chooses', filtered({ ready: true, namespaces: ['pay', 'shop', 'pay'] })],
  ['null for absent', filtered({ namespaces: ['shop', 'pay'], ready: true, search: null })],
])('a filter in another spelling is the same filter: %s', (_, same) => {
  expect(decodeStreamCursor(encodeStreamCursor(subject, new Map()), same)).toEqual(new Map());
});

test('no filter, null and an empty one are the same', () => {
  const cursor = encodeStreamCursor({ ...subject, arguments: {} }, new Map());
  for (const none of [undefined, null, {}])
    expect(decodeStreamCursor(cursor, filtered(none))).toEqual(new Map());
});

test.each([
  ['another filter', filtered({ namespaces: ['shop'], ready: true })],
  ['a value of another type', filtered({ namespaces: ['shop', 'pay'], ready: 'true' })],
  ['nothing chosen', filtered({ namespaces: [], ready: true })],
  ['everything chosen', filtered({ ready: true })],
])('a cursor is of no use for %s, and says so', (_, other) => {
  const cursor = encodeStreamCursor(subject, new Map());
  expect(() => decodeStreamCursor(cursor, other)).toThrow(/other arguments/);
});

test('a cursor of another subscription says of which', () => {
  const cursor = encodeStreamCursor({ ...subject, subscription: 'workloads' }, new Map());
  expect(() => decodeStreamCursor(cursor, subject)).toThrow(
    'this is a cursor of the subscription "workloads", not of "pods"',
  );
});

test.each([
  ['nothing', ''],
  ['no base64', '***'],
  ['no JSON', base64url('pods')],
  ['no list', base64url('{}')],
  ['null', base64url('null')],
  ['a subscription that is no text', tampered(0, 1)],
  ['a digest that is no text', tampered(1, null)],
  ['a position that is no list', tampered(2, {})],
  ['a cluster that is no text', tampered(2, [[1, []]])],
  ['a cluster without resources', tampered(2, [['prod']])],
  ['a checkpoint without a digest', tampered(2, [['prod', [['pods', '1']]]])],
  ['a version that is a number', tampered(2, [['prod', [['pods', 1, 1]]]])],
  ['a version with a zero in front', tampered(2, [['prod', [['pods', '01', 1]]]])],
  ['a digest that is a fraction', tampered(2, [['prod', [['pods', '1', 0.5]]]])],
  ['a negative digest', tampered(2, [['prod', [['pods', '1', -1]]]])],
  ['a part too many', tampered(3, 'x')],
  ['a cursor of a list', base64url('["pods by name",1,"shop","web"]')],
])("what isn't a cursor is an error that says what would be one: %s", (_, cursor) => {
  expect(() => decodeStreamCursor(cursor, subject)).toThrow(StreamCursorError);
  expect(() => decodeStreamCursor(cursor, subject)).toThrow(/take the `cursor` of the last message/);
});

test('any text is a cursor or an error', () => {
  const isEither = (text: string): boolean => {
    try {
      decodeStreamCursor(text, subject);
      return true;
    } catch (error) {
      return error instanceof StreamCursorError;
    }
  };
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.jsonValue().map((value) => base64url(JSON.stringify(value))),
        fc.jsonValue().map((value) => tampered(2, value)),
      ),
      isEither,
    ),
  );
});
