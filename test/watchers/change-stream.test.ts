import { expect, test } from 'vitest';
import type { PodEntry } from '../../src/model/entries/pod-entry.ts';
import type { ChangeBatch } from '../../src/watchers/change-batch.ts';
import { ChangeStream } from '../../src/watchers/change-stream.ts';
import { podEntry, type PodFacts } from './pods.ts';
import { podStore } from './pod-store.ts';
import { WaitingCounted } from './waiting-counted.ts';

const web = (pod: PodEntry): boolean => pod.labels['app'] === 'web';

function webPod(name: string, resourceVersion: string, facts: Partial<PodFacts> = {}): PodEntry {
  return podEntry(name, { labels: { app: 'web' }, ...facts, resourceVersion });
}

/** The batch that comes now. */
async function next(stream: ChangeStream<PodEntry>): Promise<ChangeBatch<PodEntry>> {
  const { done, value } = await stream.next();
  if (done === true || value === undefined) throw new Error('the stream has ended');
  return value;
}

/** What happened, as words. */
function told({ changes }: ChangeBatch<PodEntry>): string[] {
  return changes.map(({ type, entry }) => `${type} ${entry.name}@${entry.resourceVersion}`);
}

/** A stream of the web pods of a store, behind its snapshot. */
async function following(
  store = podStore(),
): Promise<{ store: typeof store; stream: ChangeStream<PodEntry> }> {
  const stream = new ChangeStream<PodEntry>({ views: [store], matches: web, snapshot: true });
  await next(stream);
  return { store, stream };
}

test('a snapshot comes in batches: the first one resets, the last one is synced', async () => {
  const store = podStore(5_000);
  for (let i = 1; i <= 1_001; i++) store.upsert(webPod(`pod-${i}`, String(i)));
  store.upsert(podEntry('other', { resourceVersion: '2000' }));
  const stream = new ChangeStream<PodEntry>({ views: [store], matches: web, snapshot: true });
  const batches = [await next(stream), await next(stream), await next(stream)];
  expect(batches.map(({ changes, reset, synced }) => [changes.length, reset, synced])).toEqual([
    [500, true, false],
    [500, false, false],
    [1, false, true],
  ]);
  expect(new Set(batches.flatMap(told)).size).toBe(1_001);
  expect(batches.flatMap(told).every((change) => change.startsWith('ADDED'))).toBe(true);
});

test('a snapshot of exactly one batch is synced with it', async () => {
  const store = podStore(5_000);
  for (let i = 1; i <= 500; i++) store.upsert(webPod(`pod-${i}`, String(i)));
  const stream = new ChangeStream<PodEntry>({ views: [store], matches: web, snapshot: true });
  expect(await next(stream)).toMatchObject({ reset: true, synced: true });
});

test('the snapshot of what is empty is one empty batch, synced', async () => {
  const stream = new ChangeStream<PodEntry>({ views: [podStore()], matches: web, snapshot: true });
  expect(await next(stream)).toMatchObject({ reset: true, changes: [], synced: true });
});

test('without a snapshot only what changes from now on is told', async () => {
  const store = podStore();
  store.upsert(webPod('a', '1'));
  const stream = new ChangeStream<PodEntry>({ views: [store], matches: web, snapshot: false });
  expect(await next(stream)).toMatchObject({ reset: false, changes: [], synced: true });
  store.upsert(webPod('a', '2'));
  expect(told(await next(stream))).toEqual(['MODIFIED a@2']);
});

test('what changes while a snapshot is sent comes after it', async () => {
  const store = podStore(5_000);
  for (let i = 1; i <= 501; i++) store.upsert(webPod(`pod-${i}`, String(i)));
  const stream = new ChangeStream<PodEntry>({ views: [store], matches: web, snapshot: true });
  await next(stream);
  store.remove(webPod('pod-501', '502'));
  store.upsert(webPod('pod-1', '503'));
  expect(told(await next(stream))).toEqual(['ADDED pod-501@501']);
  expect(told(await next(stream))).toEqual(['REMOVED pod-501@501', 'MODIFIED pod-1@503']);
});

test("who comes to match is ADDED, who ceases to is REMOVED, and the rest isn't told", async () => {
  const { store, stream } = await following();
  store.upsert(podEntry('a', { resourceVersion: '1' }));
  store.upsert(podEntry('b', { resourceVersion: '2' }));
  store.upsert(webPod('a', '3'));
  expect(told(await next(stream))).toEqual(['ADDED a@3']);
  store.upsert(webPod('a', '4', { nodeName: 'node-1' }));
  expect(told(await next(stream))).toEqual(['MODIFIED a@4']);
  store.upsert(podEntry('a', { resourceVersion: '5' }));
  expect(told(await next(stream))).toEqual(['REMOVED a@5']);
});

test('what is deleted is REMOVED as it was last known', async () => {
  const { store, stream } = await following();
  store.upsert(webPod('a', '1'));
  await next(stream);
  store.remove(podEntry('a', { resourceVersion: '2' }));
  expect(told(await next(stream))).toEqual(['REMOVED a@1']);
});

test('several changes of an object while the reader is busy are one: the latest state wins', async () => {
  const { store, stream } = await following();
  store.upsert(webPod('a', '1'));
  store.upsert(webPod('b', '2'));
  store.upsert(webPod('a', '3'));
  store.upsert(webPod('a', '4'));
  expect(told(await next(stream))).toEqual(['ADDED a@4', 'ADDED b@2']);
  store.upsert(webPod('a', '5'));
  store.upsert(webPod('a', '6'));
  store.remove(webPod('b', '7'));
  expect(told(await next(stream))).toEqual(['MODIFIED a@6', 'REMOVED b@2']);
});

test('what comes and goes again while the reader is busy is not told', async () => {
  const { store, stream } = await following();
  store.upsert(webPod('a', '1'));
  store.remove(webPod('a', '2'));
  store.upsert(webPod('b', '3'));
  store.upsert(podEntry('b', { resourceVersion: '4' }));
  store.upsert(webPod('c', '5'));
  expect(told(await next(stream))).toEqual(['ADDED c@5']);
});

test('the same name with another uid is REMOVED, then ADDED, in one batch as well', async () => {
  const { store, stream } = await following();
  store.upsert(webPod('a', '1', { uid: 'first' }));
  await next(stream);
  store.upsert(webPod('a', '2', { uid: 'first' }));
  store.upsert(webPod('a', '3', { uid: 'second' }));
  expect(told(await next(stream))).toEqual(['REMOVED a@1', 'ADDED a@3']);
});

test('objects of two clusters with the same uid are two objects', async () => {
  const [one, two] = [podStore(), podStore()];
  const stream = new ChangeStream<PodEntry>({ views: [one, two], matches: web, snapshot: true });
  await next(stream);
  one.upsert(webPod('a', '1', { cluster: 'one' }));
  two.upsert(webPod('a', '2', { cluster: 'two' }));
  expect(told(await next(stream))).toEqual(['ADDED a@1', 'ADDED a@2']);
});

test('who falls out of the log gets a snapshot, which says that it is one', async () => {
  const { store, stream } = await following(podStore(3));
  store.upsert(webPod('a', '1'));
  store.upsert(webPod('b', '2'));
  await next(stream);
  store.remove(webPod('a', '3'));
  for (const version of ['4', '5', '6']) store.upsert(webPod('b', version));
  const batch = await next(stream);
  expect(batch).toMatchObject({ reset: true, synced: true });
  expect(told(batch)).toEqual(['ADDED b@6']);
  store.upsert(webPod('b', '7'));
  expect(await next(stream)).toMatchObject({ reset: false });
});

test("one store's overrun begins all views anew, and tells nothing twice", async () => {
  const [small, large] = [podStore(1), podStore()];
  const stream = new ChangeStream<PodEntry>({ views: [small, large], matches: web, snapshot: true });
  await next(stream);
  small.upsert(webPod('a', '1'));
  small.upsert(webPod('b', '2'));
  large.upsert(webPod('c', '3'));
  expect(told(await next(stream))).toEqual(['ADDED a@1', 'ADDED b@2', 'ADDED c@3']);
  large.upsert(webPod('d', '4'));
  expect(told(await next(stream))).toEqual(['ADDED d@4']);
});

test('changes of one turn come in one batch', async () => {
  const { store, stream } = await following();
  const batch = next(stream);
  store.upsert(webPod('a', '1'));
  // Later in the same turn, after all that has been promised so far.
  await new Promise<void>((resolve) => process.nextTick(resolve));
  store.upsert(webPod('b', '2'));
  expect(told(await batch)).toEqual(['ADDED a@1', 'ADDED b@2']);
});

test('what comes between a take and the wait is not missed', async () => {
  const store = podStore();
  const view = new WaitingCounted(store);
  // What others make happen exactly then: between the look that found nothing and the wait.
  view.beforeWait = () => {
    view.beforeWait = undefined;
    store.upsert(webPod('a', '1'));
  };
  const stream = new ChangeStream<PodEntry>({ views: [view], matches: web, snapshot: true });
  await next(stream);
  expect(told(await next(stream))).toEqual(['ADDED a@1']);
});

test("changes that don't match wake nobody up for nothing, and leave no callbacks", async () => {
  const store = podStore();
  const view = new WaitingCounted(store);
  const stream = new ChangeStream<PodEntry>({ views: [view], matches: web, snapshot: true });
  await next(stream);
  const pending = next(stream);
  for (let i = 1; i <= 20; i++) {
    await view.waited(i);
    store.upsert(podEntry('other', { resourceVersion: String(i) }));
  }
  store.upsert(webPod('a', '21'));
  expect(told(await pending)).toEqual(['ADDED a@21']);
  expect(view.waiting).toBe(0);
});

test('return ends a wait that is under way, and leaves no callbacks behind', async () => {
  const views = [new WaitingCounted(podStore()), new WaitingCounted(podStore())];
  const stream = new ChangeStream<PodEntry>({ views, matches: web, snapshot: true });
  await next(stream);
  const pending = stream.next();
  expect(views.map(({ waiting }) => waiting)).toEqual([1, 1]);
  expect(await stream.return()).toEqual({ done: true, value: undefined });
  expect(await pending).toEqual({ done: true, value: undefined });
  expect(views.map(({ waiting }) => waiting)).toEqual([0, 0]);
});

test('after return nothing comes, not even what is left of a snapshot', async () => {
  const store = podStore(5_000);
  for (let i = 1; i <= 501; i++) store.upsert(webPod(`pod-${i}`, String(i)));
  const stream = new ChangeStream<PodEntry>({ views: [store], matches: web, snapshot: true });
  await next(stream);
  await stream.return();
  await stream.return();
  expect(await stream.next()).toEqual({ done: true, value: undefined });
});

test('leaving a for-await loop ends the stream', async () => {
  const { store, stream } = await following();
  store.upsert(webPod('a', '1'));
  for await (const batch of stream) {
    expect(told(batch)).toEqual(['ADDED a@1']);
    break;
  }
  expect(await stream.next()).toEqual({ done: true, value: undefined });
});
