import { expect, test } from 'vitest';
import { FollowedPods } from './followed-pods.ts';
import { added, modified } from './pods.ts';
import { errorEvent, snapshotEnd } from './scripted-api-server.ts';

const fromSnapshot = { sendInitialEvents: 'true', resourceVersionMatch: 'NotOlderThan' };
const expired = errorEvent(410, 'Expired', 'too old resource version: 10 (20)');

test('410 in the stream: everything is read anew, and only the difference is told', async () => {
  const { pods, watch } = await FollowedPods.after('10', added('a', '1'), added('b', '2'), added('c', '3'));
  await using _ = pods;
  watch.send(expired);
  const relist = await pods.server.request();
  expect(relist.query).toMatchObject(fromSnapshot);
  expect(relist.query).not.toHaveProperty('resourceVersion');
  expect(pods.content).toEqual(['a@1', 'b@2', 'c@3']);
  relist.send(added('b', '2'), added('c', '21'), added('d', '22'), snapshotEnd('30'));
  expect(await pods.nextChanges(3)).toEqual(['MODIFIED c@21', 'ADDED d@22', 'REMOVED a@1']);
  expect(pods.content).toEqual(['b@2', 'c@21', 'd@22']);
  expect(pods.clock.untaken).toBe(0);
});

test('410 as the answer to a watch: everything is read anew, and nothing is told when nothing has changed', async () => {
  const { pods, watch } = await FollowedPods.after('10', added('a', '1'), added('b', '2'));
  await using _ = pods;
  watch.end();
  (await pods.server.request()).refuse(410, { reason: 'Expired', message: 'too old' });
  const relist = await pods.server.request();
  expect(relist.query).toMatchObject(fromSnapshot);
  relist.send(added('a', '1'), added('b', '2'), snapshotEnd('30'));
  expect(await pods.store.hasSeen('30', AbortSignal.timeout(10_000))).toBe(true);
  expect(pods.changes()).toEqual([]);
});

test('what is read anew and has not changed stays the same entry, and none is made of it', async () => {
  const { pods, watch } = await FollowedPods.after('10', added('a', '1'), added('b', '2'), added('c', '3'));
  await using _ = pods;
  const [a, b] = ['a', 'b'].map((name) => pods.store.get('default', name));
  while (pods.read.size > 0) await pods.read.take();
  watch.send(expired);
  const again = added('b', '2', { uid: 'another b' });
  (await pods.server.request()).send(added('a', '1'), again, added('c', '21'), snapshotEnd('30'));
  await pods.nextChanges(3);
  expect(await Promise.all([pods.read.take(), pods.read.take()])).toEqual(['b', 'c']);
  expect(pods.read.size).toBe(0);
  expect(pods.store.get('default', 'a')).toBe(a);
  expect(pods.store.get('default', 'b')).not.toBe(b);
});

test('after a relist the same name with another uid is REMOVED, then ADDED', async () => {
  const { pods, watch } = await FollowedPods.after('10', added('a', '1', { uid: 'first' }));
  await using _ = pods;
  watch.send(expired);
  (await pods.server.request()).send(added('a', '21', { uid: 'second' }), snapshotEnd('30'));
  expect(await pods.nextChanges(2)).toEqual(['REMOVED a@1', 'ADDED a@21']);
});

test('410 over and over again is answered with a backoff', async () => {
  const { pods, watch } = await FollowedPods.after('10', added('a', '1'));
  await using _ = pods;
  watch.send(expired);
  (await pods.server.request()).send(added('a', '1'), snapshotEnd('11'), expired);
  (await pods.clock.slept()).end();
  (await pods.server.request()).refuse(410);
  (await pods.clock.slept()).end();
  expect((await pods.server.request()).query).toMatchObject(fromSnapshot);
});

test('no relist on 429: the watch waits as long as the server asks, and goes on where it was', async () => {
  const { pods, watch } = await FollowedPods.after('10', added('a', '1'));
  await using _ = pods;
  watch.end();
  (await pods.server.request()).refuse(429, { message: 'too many requests' }, { 'retry-after': '7' });
  const sleep = await pods.clock.slept();
  expect(sleep.ms).toBe(7_000);
  expect(pods.reflector.status).toEqual({
    phase: 'interrupted',
    synced: true,
    message: 'too many requests',
  });
  sleep.end();
  expect((await pods.server.request()).query).toMatchObject({ resourceVersion: '10' });
});

test('429 in the stream waits for retryAfterSeconds of the Status', async () => {
  const { pods, watch } = await FollowedPods.after('10');
  await using _ = pods;
  const status = { kind: 'Status', code: 429, message: 'slow down', details: { retryAfterSeconds: 3 } };
  watch.send({ type: 'ERROR', object: status });
  const sleep = await pods.clock.slept();
  expect(sleep.ms).toBe(3_000);
  sleep.end();
  expect((await pods.server.request()).query).toMatchObject({ resourceVersion: '10' });
});

test('429 that names no time waits by the backoff', async () => {
  await using pods = await FollowedPods.start();
  (await pods.server.request()).refuse(429, { message: 'too many requests' });
  expect((await pods.clock.slept()).ms).toBe(400);
});

test.each([
  { retryAfter: '0', ms: 1_000, why: 'no hot loop' },
  { retryAfter: '999999999', ms: 600_000, why: 'no waiting for ever, and no overflow of a timer' },
])('Retry-After: $retryAfter is bounded: $why', async ({ retryAfter, ms }) => {
  await using pods = await FollowedPods.start();
  (await pods.server.request()).refuse(429, {}, { 'retry-after': retryAfter });
  expect((await pods.clock.slept()).ms).toBe(ms);
});

test('a version that is too large for the server: everything is read anew, without a version', async () => {
  const { pods, watch } = await FollowedPods.after('100', added('a', '90'), added('b', '91'));
  await using _ = pods;
  watch.end();
  (await pods.server.request()).refuse(504, {
    reason: 'Timeout',
    message: 'Too large resource version: 100, current: 50',
    details: { causes: [{ reason: 'ResourceVersionTooLarge' }] },
  });
  (await pods.clock.slept()).end();
  const relist = await pods.server.request();
  expect(relist.query).toMatchObject(fromSnapshot);
  expect(relist.query).not.toHaveProperty('resourceVersion');
  relist.send(added('a', '40'), snapshotEnd('50'));
  expect(await pods.nextChanges(2)).toEqual(['MODIFIED a@40', 'REMOVED b@91']);
  // What is written from now on is younger than what the store knows, though its number was passed before.
  expect(pods.store.resourceVersion).toBe('50');
});

test('504 for another reason goes on where it was', async () => {
  const { pods, watch } = await FollowedPods.after('10');
  await using _ = pods;
  watch.end();
  (await pods.server.request()).refuse(504, { reason: 'Timeout', message: 'the request timed out' });
  (await pods.clock.slept()).end();
  expect((await pods.server.request()).query).toMatchObject({ resourceVersion: '10' });
});

test.each([500, 502, 503])('%i as the answer goes on where it was, after a backoff', async (code) => {
  const { pods, watch } = await FollowedPods.after('10', added('a', '1'));
  await using _ = pods;
  watch.end();
  (await pods.server.request()).refuse(code, { message: 'not now' });
  const sleep = await pods.clock.slept();
  expect(pods.reflector.status).toEqual({ phase: 'interrupted', synced: true, message: 'not now' });
  expect(pods.content).toEqual(['a@1']);
  sleep.end();
  const next = await pods.server.request();
  expect(next.query).toMatchObject({ resourceVersion: '10' });
  next.send(modified('a', '11'));
  await pods.following();
  expect(await pods.nextChanges()).toEqual(['MODIFIED a@11']);
});

test('an event that the server fails to send is not passed over: everything is read anew', async () => {
  const { pods, watch } = await FollowedPods.after('10', added('a', '1'));
  await using _ = pods;
  watch.send(errorEvent(500, 'InternalError', 'unable to decode an object'));
  (await pods.clock.slept()).end();
  expect((await pods.server.request()).query).toMatchObject(fromSnapshot);
});

test('401 renews credentials once, at once; the next one waits', async () => {
  const { pods, watch } = await FollowedPods.after('10');
  await using _ = pods;
  watch.end();
  const unauthorized = await pods.server.request();
  expect(unauthorized.authorization).toBe('Bearer first-token');
  await pods.server.writeKubeconfig('second-token');
  unauthorized.refuse(401, { reason: 'Unauthorized', message: 'Unauthorized' });
  const renewed = await pods.server.request();
  expect(renewed.authorization).toBe('Bearer second-token');
  expect(renewed.query).toMatchObject({ resourceVersion: '10' });
  expect(pods.clock.untaken).toBe(0);
  renewed.refuse(401, { reason: 'Unauthorized', message: 'Unauthorized' });
  const sleep = await pods.clock.slept();
  expect(pods.reflector.status).toMatchObject({ phase: 'interrupted', message: 'Unauthorized' });
  sleep.end();
  (await pods.server.request()).accept();
  await pods.following();
});

test('credentials that worked in between are renewed at once again', async () => {
  const { pods, watch } = await FollowedPods.after('10');
  await using _ = pods;
  watch.end();
  (await pods.server.request()).refuse(401);
  const working = await pods.server.request();
  working.send(added('a', '11')).end();
  (await pods.server.request()).refuse(401);
  expect((await pods.server.request()).query).toMatchObject({ resourceVersion: '11' });
  expect(pods.clock.untaken).toBe(0);
});

test.each([
  { code: 403, message: 'pods is forbidden: User "x" cannot watch resource "pods"' },
  { code: 404, message: 'the server could not find the requested resource' },
])('$code: refused, with the reason, and tried again slowly', async ({ code, message }) => {
  await using pods = await FollowedPods.start();
  (await pods.server.request()).refuse(code, { message });
  const sleep = await pods.clock.slept();
  expect(pods.reflector.status).toEqual({ phase: 'refused', synced: false, message });
  expect(sleep.ms).toBe(30_000);
  sleep.end();
  const again = await pods.server.request();
  expect(again.query).toMatchObject(fromSnapshot);
  again.send(added('a', '1'), snapshotEnd('10'));
  await pods.following();
  expect(pods.content).toEqual(['a@1']);
});

test('a server that is away goes on where it was, and its content stays readable', async () => {
  const { pods, watch } = await FollowedPods.after('10', added('a', '1'));
  await using _ = pods;
  watch.reset();
  const sleep = await pods.clock.slept();
  expect(pods.reflector.status).toMatchObject({ phase: 'interrupted', synced: true });
  expect(pods.reflector.status.message).toMatch(/^cluster "scripted" can't be reached: connection/);
  expect(pods.content).toEqual(['a@1']);
  sleep.end();
  const resumed = await pods.server.request();
  expect(resumed.query).toMatchObject({ resourceVersion: '10' });
  resumed.accept();
  await pods.following();
});
