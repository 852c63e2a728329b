import { expect, test } from 'vitest';
import { FollowedPods } from './followed-pods.ts';
import { added, deleted, modified, podEntry } from './pods.ts';
import { bookmark, errorEvent, snapshotEnd } from './scripted-api-server.ts';

test('begins with the present state and its changes in one request', async () => {
  await using pods = await FollowedPods.start();
  const watch = await pods.server.request();
  expect(watch.query).toEqual({
    watch: 'true',
    allowWatchBookmarks: 'true',
    sendInitialEvents: 'true',
    resourceVersionMatch: 'NotOlderThan',
    timeoutSeconds: '450',
  });
  watch.send(added('a', '1'), added('b', '2'), snapshotEnd('10'));
  expect(await pods.nextChanges(2)).toEqual(['ADDED a@1', 'ADDED b@2']);
  watch.send(modified('a', '11'), deleted('b', '12'), added('c', '13'));
  expect(await pods.nextChanges(3)).toEqual(['MODIFIED a@11', 'REMOVED b@2', 'ADDED c@13']);
  expect(pods.content).toEqual(['a@11', 'c@13']);
  expect(pods.transport.requestCount).toBe(1);
});

test('nothing is visible before the snapshot is complete', async () => {
  await using pods = await FollowedPods.start();
  const watch = await pods.server.request();
  watch.send(added('a', '1'), bookmark('5'), added('b', '2'));
  expect([await pods.read.take(), await pods.read.take()]).toEqual(['a', 'b']);
  expect(pods.content).toEqual([]);
  expect(pods.changes()).toEqual([]);
  expect(pods.reflector.status).toEqual({ phase: 'starting', synced: false, message: undefined });
  watch.send(snapshotEnd('10'));
  await pods.following();
  expect(pods.content).toEqual(['a@1', 'b@2']);
  expect(pods.reflector.status).toEqual({ phase: 'following', synced: true, message: undefined });
});

test('what goes or changes while the snapshot is sent shows as it is at the end', async () => {
  await using pods = await FollowedPods.start();
  const watch = await pods.server.request();
  watch.send(added('a', '1'), added('b', '2'), deleted('a', '3'), modified('b', '4'), snapshotEnd('4'));
  expect(await pods.nextChanges()).toEqual(['ADDED b@4']);
});

test('a snapshot that breaks off is begun anew, after a backoff, and what had come of it is forgotten', async () => {
  await using pods = await FollowedPods.start();
  (await pods.server.request()).send(added('a', '1')).end();
  const sleep = await pods.clock.slept();
  expect(pods.reflector.status).toMatchObject({ phase: 'starting', synced: false });
  sleep.end();
  const again = await pods.server.request();
  expect(again.query).toMatchObject({ sendInitialEvents: 'true' });
  again.send(added('b', '2'), snapshotEnd('10'));
  await pods.following();
  expect(pods.content).toEqual(['b@2']);
});

test('an empty cluster is a complete snapshot', async () => {
  const { pods } = await FollowedPods.after('10');
  await using _ = pods;
  expect(pods.reflector.status.synced).toBe(true);
  expect(pods.store.size).toBe(0);
});

test('a watch that ends is resumed at once, from the last version, without a relist', async () => {
  const { pods, watch } = await FollowedPods.after('10', added('a', '1'));
  await using _ = pods;
  watch.send(modified('a', '11')).end();
  const next = await pods.server.request();
  expect(next.query).toEqual({
    watch: 'true',
    allowWatchBookmarks: 'true',
    timeoutSeconds: '450',
    resourceVersion: '11',
  });
  expect(pods.clock.untaken).toBe(0);
  expect(pods.changes()).toEqual(['MODIFIED a@11']);
  next.send(modified('a', '12'));
  expect(await pods.nextChanges()).toEqual(['MODIFIED a@12']);
});

test('a watch in which nothing happened is resumed from the version of the snapshot', async () => {
  const { pods, watch } = await FollowedPods.after('10', added('a', '1'));
  await using _ = pods;
  watch.end();
  expect((await pods.server.request()).query).toMatchObject({ resourceVersion: '10' });
  expect(pods.changes()).toEqual([]);
});

test('a bookmark moves the version on, for the store and for the next watch', async () => {
  const { pods, watch } = await FollowedPods.after('10', added('a', '1'));
  await using _ = pods;
  watch.send(bookmark('99'));
  expect(await pods.store.hasSeen('99', AbortSignal.timeout(10_000))).toBe(true);
  expect(pods.changes()).toEqual([]);
  watch.end();
  expect((await pods.server.request()).query).toMatchObject({ resourceVersion: '99' });
});

test('a deletion moves the version on', async () => {
  const { pods, watch } = await FollowedPods.after('10', added('a', '1'));
  await using _ = pods;
  watch.send(deleted('a', '11'));
  expect(await pods.nextChanges()).toEqual(['REMOVED a@1']);
  watch.end();
  expect((await pods.server.request()).query).toMatchObject({ resourceVersion: '11' });
});

test('the server is asked to end a watch after 300 to 600 seconds, by chance', async () => {
  const { pods, watch } = await FollowedPods.after('10');
  await using _ = pods;
  pods.clock.chance = 0;
  watch.end();
  const shortest = await pods.server.request();
  pods.clock.chance = 1 - Number.EPSILON;
  expect(shortest.query['timeoutSeconds']).toBe('300');
  shortest.accept();
  pods.clock.pass(60_000);
  shortest.end();
  expect((await pods.server.request()).query['timeoutSeconds']).toBe('600');
});

test('the same name with another uid is another object: REMOVED, then ADDED', async () => {
  const { pods, watch } = await FollowedPods.after('10', added('a', '1', { uid: 'first' }));
  await using _ = pods;
  watch.send(added('a', '11', { uid: 'second' }));
  expect(await pods.nextChanges(2)).toEqual(['REMOVED a@1', 'ADDED a@11']);
  expect(pods.store.byUid('first')).toBeUndefined();
  expect(pods.store.byUid('second')?.resourceVersion).toBe('11');
});

test('the late deletion of an object whose name is used again removes nothing', async () => {
  const { pods, watch } = await FollowedPods.after('10', added('a', '1', { uid: 'first' }));
  await using _ = pods;
  watch.send(added('a', '11', { uid: 'second' }), deleted('a', '12', { uid: 'first' }), added('b', '13'));
  expect(await pods.nextChanges(3)).toEqual(['REMOVED a@1', 'ADDED a@11', 'ADDED b@13']);
  expect(pods.content).toEqual(['a@11', 'b@13']);
});

test('managedFields and last-applied-configuration are not kept', async () => {
  await using pods = await FollowedPods.start();
  const line = added('a', '1');
  Object.assign(line.object, {
    metadata: {
      ...podEntry('a', { resourceVersion: '1' }).object.metadata,
      managedFields: [{ manager: 'kubectl' }],
      annotations: { 'kubectl.kubernetes.io/last-applied-configuration': '{}', note: 'kept' },
    },
  });
  (await pods.server.request()).send(line, snapshotEnd('10'));
  await pods.following();
  const entry = pods.store.get('default', 'a');
  expect(entry?.object.metadata.managedFields).toBeUndefined();
  expect(entry?.object.metadata.annotations).toEqual({ note: 'kept' });
  expect(entry?.hasLastApplied).toBe(true);
});

test('an ERROR in the middle of a snapshot shows nothing of it', async () => {
  await using pods = await FollowedPods.start();
  const watch = await pods.server.request();
  watch.send(added('a', '1'), errorEvent(500, 'InternalError', 'etcd is gone'));
  const sleep = await pods.clock.slept();
  expect(pods.reflector.status).toEqual({ phase: 'starting', synced: false, message: 'etcd is gone' });
  expect(pods.content).toEqual([]);
  sleep.end();
  expect((await pods.server.request()).query).toMatchObject({ sendInitialEvents: 'true' });
});
