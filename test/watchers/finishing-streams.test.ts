import { expect, test } from 'vitest';
import type { PodEntry } from '../../src/model/entries/pod-entry.ts';
import type { ChangeBatch } from '../../src/watchers/change-batch.ts';
import { ChangeStream } from '../../src/watchers/change-stream.ts';
import { ObjectStream } from '../../src/watchers/object-stream.ts';
import { podEntry } from './pods.ts';
import { podStore } from './pod-store.ts';
import { WaitingCounted } from './waiting-counted.ts';

const over = { done: true, value: undefined };

function pod(name: string, resourceVersion: number): PodEntry {
  return podEntry(name, { uid: name, resourceVersion: String(resourceVersion) });
}

function follow(store = podStore()): { store: typeof store; stream: ChangeStream<PodEntry> } {
  return {
    store,
    stream: new ChangeStream<PodEntry>({ views: [store], matches: () => true, snapshot: true }),
  };
}

/** All batches until the end, with what happens between them. */
async function rest(
  stream: ChangeStream<PodEntry>,
  meanwhile: () => void = () => undefined,
): Promise<ChangeBatch<PodEntry>[]> {
  const batches: ChangeBatch<PodEntry>[] = [];
  for await (const batch of stream) {
    batches.push(batch);
    meanwhile();
  }
  return batches;
}

function told(batches: readonly ChangeBatch<PodEntry>[]): string[] {
  return batches.flatMap(({ changes }) =>
    changes.map(({ type, entry }) => `${type} ${entry.name}@${entry.resourceVersion}`),
  );
}

test('a stream that waits ends with a last batch that says where it is', async () => {
  const store = podStore();
  store.upsert(pod('a', 1));
  const view = new WaitingCounted(store);
  const stream = new ChangeStream<PodEntry>({ views: [view], matches: () => true, snapshot: true });
  const { value: first } = await stream.next();
  const last = stream.next();
  await view.waited(1);
  stream.finish();
  expect(await last).toEqual({
    done: false,
    value: { reset: false, changes: [], synced: true, position: first?.position },
  });
  expect(await stream.next()).toEqual(over);
  expect(view.waiting).toBe(0);
});

test('what has happened until then is in the last batch', async () => {
  const { store, stream } = follow();
  await stream.next();
  store.upsert(pod('a', 1));
  stream.finish();
  store.upsert(pod('b', 2));
  const batches = await rest(stream);
  expect(batches).toHaveLength(1);
  expect(told(batches)).toEqual(['ADDED a@1', 'ADDED b@2']);
});

test('a snapshot is sent to its end, then what has changed meanwhile, however much goes on changing', async () => {
  const store = podStore(5_000);
  for (let version = 1; version <= 1_001; version++) store.upsert(pod(`pod-${version}`, version));
  const { stream } = follow(store);
  await stream.next();
  stream.finish();
  let version = 2_000;
  const batches = await rest(stream, () => store.upsert(pod('pod-1', ++version)));
  expect(batches.map(({ changes, synced }) => [changes.length, synced])).toEqual([
    [500, false],
    [1, true],
    [1, true],
  ]);
  expect(told(batches.slice(-1))).toEqual(['MODIFIED pod-1@2002']);
});

test('a reader that has fallen out of the log still gets a whole snapshot', async () => {
  const { store, stream } = follow(podStore(1));
  await stream.next();
  for (let version = 1; version <= 501; version++) store.upsert(pod(`pod-${version}`, version));
  stream.finish();
  const batches = await rest(stream);
  expect(batches.map(({ reset, changes, synced }) => [reset, changes.length, synced])).toEqual([
    [true, 500, false],
    [false, 1, true],
    [false, 0, true],
  ]);
});

test('a stream that follows one object ends after what there is to tell of it', async () => {
  const store = podStore();
  const entry = pod('a', 1);
  store.upsert(entry);
  const stream = new ObjectStream<PodEntry, string>({
    view: store,
    entry,
    tell: ({ resourceVersion }) => resourceVersion,
    same: (before, after) => before === after,
    isLast: () => false,
    gone: () => 'gone',
  });
  expect(await stream.next()).toEqual({ done: false, value: '1' });
  store.upsert(pod('a', 2));
  stream.finish();
  expect(await stream.next()).toEqual({ done: false, value: '2' });
  expect(await stream.next()).toEqual(over);
});
