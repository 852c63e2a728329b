import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readWatchEvents, WatchDecodeError, type WatchEvent } from '../../src/kubernetes/watch-stream.ts';

/** A body that comes in these pieces. */
async function* body(...pieces: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) yield await Promise.resolve(piece);
}

async function read(...pieces: readonly Uint8Array[]): Promise<WatchEvent<unknown>[]> {
  const events: WatchEvent<unknown>[] = [];
  for await (const event of readWatchEvents(body(...pieces))) events.push(event);
  return events;
}

function line(event: unknown): string {
  return `${JSON.stringify(event)}\n`;
}

const event = fc.record({
  type: fc.constantFrom('ADDED', 'MODIFIED', 'DELETED', 'BOOKMARK'),
  object: fc.record({
    metadata: fc.record({ resourceVersion: fc.string(), name: fc.string({ unit: 'grapheme' }) }),
  }),
});

test('the events of a body are the same in whatever pieces it comes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(event), fc.array(fc.nat({ max: 2_000 })), async (events, cuts) => {
      const bytes = Buffer.from(events.map(line).join(''));
      const places = [0, ...cuts.filter((cut) => cut < bytes.length).toSorted((a, b) => a - b), bytes.length];
      const pieces = places.slice(1).map((end, index) => bytes.subarray(places[index], end));
      expect(await read(...pieces)).toEqual(events);
    }),
  );
});

test('an event is given as soon as its line is complete', async () => {
  const first = { type: 'BOOKMARK', object: { metadata: { resourceVersion: '1' } } };
  const unending = async function* (): AsyncGenerator<Uint8Array> {
    yield Buffer.from(`${line(first)}{"type"`);
    throw new Error('the reader asked for more than it needed');
  };
  const events = readWatchEvents(unending());
  expect(await events.next()).toEqual({ done: false, value: first });
});

test('a last line without its end is no event, even if it is complete JSON', async () => {
  const whole = { type: 'BOOKMARK', object: { metadata: { resourceVersion: '1' } } };
  expect(await read(Buffer.from(line(whole) + JSON.stringify(whole)))).toEqual([whole]);
});

test('empty lines are no events', async () => {
  expect(await read(Buffer.from('\n\n'))).toEqual([]);
});

test('an ERROR needs no version', async () => {
  const error = { type: 'ERROR', object: { kind: 'Status', code: 410 } };
  expect(await read(Buffer.from(line(error)))).toEqual([error]);
});

test.each([
  '{',
  'null',
  '[]',
  '{}',
  '{"type":"ADDED"}',
  '{"type":"ADDED","object":null}',
  '{"type":"ADDED","object":{"metadata":{"resourceVersion":7}}}',
  '{"type":"added","object":{"metadata":{"resourceVersion":"7"}}}',
  '{"type":"ERROR","object":"gone"}',
])('a line that is not a watch event is refused: %s', async (text) => {
  await expect(read(Buffer.from(`${text}\n`))).rejects.toThrow(WatchDecodeError);
});
