import { expect, test } from 'vitest';
import type { PodEntry } from '../../src/model/entries/pod-entry.ts';
import { ChangeStream } from '../../src/watchers/change-stream.ts';
import { StreamCounts } from '../../src/watchers/stream-counts.ts';
import { FollowedPods } from './followed-pods.ts';
import { added, podEntry } from './pods.ts';
import { podStore } from './pod-store.ts';
import { bookmark, errorEvent, snapshotEnd, type ScriptedRequest } from './scripted-api-server.ts';

/** How a watch ends, as a server does it. */
type End = (watch: ScriptedRequest, pods: FollowedPods) => unknown;

/** The watch ends, and the next one isn't accepted. */
function refusedWith(code: number, status: object = {}): End {
  return async (watch, { server }) => {
    watch.end();
    (await server.request()).refuse(code, status);
  };
}

const tooLarge = { reason: 'Timeout', details: { causes: [{ reason: 'ResourceVersionTooLarge' }] } };

test.each<{ reason: string; end: End }>([
  { reason: 'ended', end: (watch) => watch.end() },
  { reason: 'interrupted', end: (watch) => watch.reset() },
  { reason: 'interrupted', end: refusedWith(500) },
  { reason: 'interrupted', end: refusedWith(504, { reason: 'Timeout' }) },
  { reason: 'expired', end: (watch) => watch.send(errorEvent(410, 'Expired', 'too old')) },
  { reason: 'expired', end: refusedWith(410) },
  { reason: 'too-large', end: refusedWith(504, tooLarge) },
  { reason: 'throttled', end: refusedWith(429) },
  { reason: 'refused', end: refusedWith(403) },
  { reason: 'refused', end: refusedWith(404) },
  { reason: 'no-watch-list', end: refusedWith(422) },
  { reason: 'undecodable', end: (watch) => watch.sendBytes('no JSON\n') },
])('a reconnect is counted by its reason: $reason', async ({ reason, end }) => {
  const { pods, watch } = await FollowedPods.after('10', added('a', '1'));
  await using _ = pods;
  await end(watch, pods);
  const { counts } = pods.reflector;
  // What ends and is begun again at once is asked for; anything else waits first.
  const next = await Promise.race([pods.server.request(), pods.clock.slept()]);
  expect(next).toBeDefined();
  expect(counts.reconnects).toMatchObject({ [reason]: 1 });
});

test('events, relists and how long watches were open are counted, and when the last event came', async () => {
  const { pods, watch } = await FollowedPods.after('10', added('a', '1'));
  await using _ = pods;
  const { counts } = pods.reflector;
  expect(counts).toMatchObject({ events: 2, relists: 0, endedWatches: 0, watchedMs: 0 });
  const readAt = counts.completedAt;
  expect(counts.lastEventAt).toBe(readAt);
  watch.send(bookmark('11'));
  expect(await pods.store.hasSeen('11', AbortSignal.timeout(10_000))).toBe(true);
  expect(counts.events).toBe(3);
  expect(counts.lastEventAt).toBe(pods.clock.now());
  expect(counts.completedAt).toBe(readAt);

  watch.send(errorEvent(410, 'Expired', 'too old'));
  (await pods.server.request()).send(added('a', '1'), snapshotEnd('20'));
  expect(await pods.store.hasSeen('20', AbortSignal.timeout(10_000))).toBe(true);
  expect(counts).toMatchObject({ relists: 1, endedWatches: 1, watchedMs: 60_000 });
  expect(counts.completedAt).toBe(pods.clock.now());
});

test('what streams tell is counted: batches, changes, merged ones, and new snapshots for who is too far behind', async () => {
  const store = podStore(10);
  store.upsert(podEntry('a', { resourceVersion: '1' }));
  const counts = new StreamCounts();
  const stream = new ChangeStream<PodEntry>({
    views: [store],
    matches: () => true,
    snapshot: true,
    counts,
  });
  await stream.next();
  for (const resourceVersion of ['2', '3', '4']) store.upsert(podEntry('b', { resourceVersion }));
  await stream.next();
  expect(counts).toMatchObject({ batches: 2, changes: 2, merged: 2, resets: 0 });
  for (let version = 5; version < 20; version++)
    store.upsert(podEntry('b', { resourceVersion: String(version) }));
  await stream.next();
  expect(counts).toMatchObject({ merged: 2, resets: 1 });
});

test('the window of a log: how many changes there were, are held, and since when', () => {
  const store = podStore(2);
  expect(store.logWindow).toEqual({ changes: 0, held: 0, since: undefined });
  for (const resourceVersion of ['1', '2', '3']) store.upsert(podEntry('a', { resourceVersion }));
  expect(store.logWindow).toEqual({ changes: 3, held: 2, since: expect.any(Number) });
  expect(store.held).toBe(1);
});
