import { expect, test } from 'vitest';
import { FollowedPods } from './followed-pods.ts';
import { added, modified } from './pods.ts';
import { bookmark, type Line } from './scripted-api-server.ts';

function bytes(line: Line): Buffer {
  return Buffer.from(`${JSON.stringify(line)}\n`);
}

test.each([
  { what: 'no JSON', line: '{"type":"MODIFIED","object":{"meta\n' },
  { what: 'no object', line: '"MODIFIED"\n' },
  {
    what: 'an unknown type',
    line: `{"type":"RENAMED","object":${JSON.stringify(added('b', '12').object)}}\n`,
  },
  { what: 'an event without an object', line: '{"type":"MODIFIED"}\n' },
  { what: 'an object without metadata', line: '{"type":"MODIFIED","object":{}}\n' },
  { what: 'a bookmark without a version', line: '{"type":"BOOKMARK","object":{"metadata":{}}}\n' },
  {
    what: 'an object without a version',
    line: '{"type":"ADDED","object":{"metadata":{"name":"b","uid":"b"}}}\n',
  },
  {
    what: "an object that isn't of its kind",
    line: '{"type":"ADDED","object":{"metadata":{"name":"b","uid":"b","resourceVersion":"12"},"spec":{"initContainers":1}}}\n',
  },
])("a line that can't be decoded is not skipped: everything is read anew ($what)", async ({ line }) => {
  const { pods, watch } = await FollowedPods.after('10', added('a', '1'));
  await using _ = pods;
  watch.send(modified('a', '11')).sendBytes(line).send(modified('a', '13'));
  const sleep = await pods.clock.slept();
  expect(pods.content).toEqual(['a@11']);
  expect(pods.reflector.status.phase).toBe('interrupted');
  await watch.closed;
  sleep.end();
  expect((await pods.server.request()).query).toMatchObject({ sendInitialEvents: 'true' });
});

test('a last line without its end is no event: it comes again with the next watch', async () => {
  const { pods, watch } = await FollowedPods.after('10', added('a', '1'));
  await using _ = pods;
  const whole = bytes(modified('a', '12'));
  watch.send(modified('a', '11')).sendBytes(whole.subarray(0, whole.length - 1));
  watch.end();
  const next = await pods.server.request();
  expect(next.query).toMatchObject({ resourceVersion: '11' });
  expect(pods.content).toEqual(['a@11']);
  expect(pods.clock.untaken).toBe(0);
});

test('bytes may be split anywhere, inside a character as well', async () => {
  const { pods, watch } = await FollowedPods.after('10');
  await using _ = pods;
  const labels = { owner: 'Æsop 🦊' };
  for (const byte of bytes(added('a', '11', { labels }))) {
    watch.sendBytes(Uint8Array.of(byte));
    await new Promise((resolve) => setImmediate(resolve));
  }
  await pods.nextChanges();
  expect(pods.store.get('default', 'a')?.labels).toEqual(labels);
});

test('a watch that trickles on long after the server should have ended it is ended, and goes on where it was', async () => {
  const { pods, watch } = await FollowedPods.after('10');
  await using _ = pods;
  const [first, ...rest] = bytes(added('a', '11'));
  watch.sendBytes(Uint8Array.of(first ?? 0));
  // 300 to 600 seconds were asked for.
  pods.clock.pass(631_000);
  for (const byte of rest.slice(0, 10)) {
    watch.sendBytes(Uint8Array.of(byte));
    await new Promise((resolve) => setImmediate(resolve));
  }
  await watch.closed;
  expect((await pods.server.request()).query).toMatchObject({ resourceVersion: '10' });
  expect(pods.clock.untaken).toBe(0);
});

test('a connection that is reset in the middle is resumed from the last version, without a relist', async () => {
  const { pods, watch } = await FollowedPods.after('10', added('a', '1'));
  await using _ = pods;
  watch.send(modified('a', '11'));
  expect(await pods.nextChanges()).toEqual(['MODIFIED a@11']);
  watch.reset();
  const sleep = await pods.clock.slept();
  expect(pods.content).toEqual(['a@11']);
  sleep.end();
  const next = await pods.server.request();
  expect(next.query).toMatchObject({ resourceVersion: '11' });
  next.send(modified('a', '12'));
  expect(await pods.nextChanges()).toEqual(['MODIFIED a@12']);
  expect(pods.reflector.status.phase).toBe('following');
});

test('a watch that ends at once is no hot loop', async () => {
  const { pods, watch } = await FollowedPods.after('10');
  await using _ = pods;
  watch.end();
  const waits: number[] = [];
  for (let i = 0; i < 3; i++) {
    (await pods.server.request()).accept().end();
    const sleep = await pods.clock.slept();
    waits.push(sleep.ms);
    sleep.end();
  }
  expect(waits).toEqual([400, 800, 1_600]);
});

test('a short watch in which something happened is resumed at once', async () => {
  const { pods, watch } = await FollowedPods.after('10');
  await using _ = pods;
  watch.end();
  (await pods.server.request()).send(bookmark('11')).end();
  expect((await pods.server.request()).query).toMatchObject({ resourceVersion: '11' });
  expect(pods.clock.untaken).toBe(0);
});
