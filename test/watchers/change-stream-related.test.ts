import { expect, test } from 'vitest';
import type { EntryChange } from '../../src/model/cluster-view.ts';
import type { Entry } from '../../src/model/entries/entry.ts';
import type { PodEntry } from '../../src/model/entries/pod-entry.ts';
import type { Store } from '../../src/watchers/store.ts';
import type { ChangeBatch } from '../../src/watchers/change-batch.ts';
import { ChangeStream } from '../../src/watchers/change-stream.ts';
import { podStore } from './pod-store.ts';
import { podEntry } from './pods.ts';
import { WaitingCounted } from './waiting-counted.ts';

/** A pod that the stream is of. */
function own(name: string, version: string, app = 'web'): PodEntry {
  return podEntry(name, { resourceVersion: version, labels: { app } });
}

/** An object that pods are shown with: the one that its label names. */
function shownWith(pod: string, name: string, version: string): PodEntry {
  return podEntry(name, { resourceVersion: version, labels: { pod } });
}

/** A stream of the pods of one store that are shown with those of another, behind its snapshot. */
async function following(
  pods = podStore(),
  related = podStore(),
): Promise<{
  pods: Store<PodEntry>;
  related: Store<PodEntry>;
  view: WaitingCounted;
  stream: ChangeStream<PodEntry>;
}> {
  const view = new WaitingCounted(related);
  const touched = function* ({ before, after }: EntryChange<Entry>): Iterable<PodEntry> {
    for (const changed of [before, after]) {
      const pod = pods.get('default', changed?.labels['pod'] ?? '');
      if (pod !== undefined) yield pod;
    }
  };
  const stream = new ChangeStream<PodEntry>({
    views: [pods],
    related: [{ view, touched }],
    matches: (pod) => pod.labels['app'] === 'web',
    snapshot: true,
  });
  await next(stream);
  return { pods, related, view, stream };
}

async function next(stream: ChangeStream<PodEntry>): Promise<ChangeBatch<PodEntry>> {
  const { done, value } = await stream.next();
  if (done === true || value === undefined) throw new Error('the stream has ended');
  return value;
}

/** What happened, as words. */
function told({ changes }: ChangeBatch<PodEntry>): string[] {
  return changes.map(({ type, entry }) => `${type} ${entry.name}@${entry.resourceVersion}`);
}

/** A store that has the pods a and b already. */
function twoPods(): Store<PodEntry> {
  const pods = podStore();
  pods.upsert(own('a', '1'));
  pods.upsert(own('b', '2'));
  return pods;
}

test('what is shown with something that comes, changes or goes is MODIFIED, as it is', async () => {
  const { related, stream } = await following(twoPods());
  related.upsert(shownWith('a', 'x', '1'));
  expect(told(await next(stream))).toEqual(['MODIFIED a@1']);
  related.upsert(shownWith('a', 'x', '2'));
  expect(told(await next(stream))).toEqual(['MODIFIED a@1']);
  related.remove(shownWith('a', 'x', '3'));
  const last = await next(stream);
  expect(told(last)).toEqual(['MODIFIED a@1']);
  expect(last).toMatchObject({ reset: false, synced: true });
});

test('what passes from one to another touches both', async () => {
  const { related, stream } = await following(twoPods());
  related.upsert(shownWith('a', 'x', '1'));
  await next(stream);
  related.upsert(shownWith('b', 'x', '2'));
  expect(told(await next(stream)).toSorted()).toEqual(['MODIFIED a@1', 'MODIFIED b@2']);
});

test('what was with another one in between, while the reader was busy, touches that one, too', async () => {
  const { related, stream } = await following(twoPods());
  related.upsert(shownWith('a', 'x', '1'));
  await next(stream);
  related.upsert(shownWith('b', 'x', '2'));
  related.upsert(shownWith('a', 'x', '3'));
  expect(told(await next(stream)).toSorted()).toEqual(['MODIFIED a@1', 'MODIFIED b@2']);
});

test('who is touched several times in one turn is MODIFIED once', async () => {
  const { related, stream } = await following(twoPods());
  const batch = next(stream);
  related.upsert(shownWith('a', 'x', '1'));
  related.upsert(shownWith('a', 'y', '2'));
  related.upsert(shownWith('a', 'x', '3'));
  expect(told(await batch)).toEqual(['MODIFIED a@1']);
});

test('who has changed itself is told as that, and not twice', async () => {
  const { pods, related, stream } = await following(twoPods());
  for (const pod of ['a', 'b', 'c']) related.upsert(shownWith(pod, `with-${pod}`, '1'));
  pods.upsert(own('a', '3'));
  pods.remove(own('b', '4'));
  pods.upsert(own('c', '5'));
  related.upsert(shownWith('c', 'with-c', '2'));
  expect(told(await next(stream))).toEqual(['MODIFIED a@3', 'REMOVED b@2', 'ADDED c@5']);
});

test("who isn't in the filter is not MODIFIED, nor who has just left it", async () => {
  const { pods, related, stream } = await following(twoPods());
  pods.upsert(own('other', '3', 'db'));
  pods.upsert(own('b', '4', 'db'));
  for (const pod of ['a', 'b', 'other']) related.upsert(shownWith(pod, `with-${pod}`, '1'));
  expect(told(await next(stream))).toEqual(['REMOVED b@4', 'MODIFIED a@1']);
  related.upsert(shownWith('b', 'with-b', '2'));
  related.upsert(shownWith('a', 'with-a', '3'));
  expect(told(await next(stream))).toEqual(['MODIFIED a@1']);
});

test('what touches nobody is not told', async () => {
  const { related, view, stream } = await following(twoPods());
  const pending = next(stream);
  for (let i = 1; i <= 5; i++) {
    await view.waited(i);
    related.upsert(shownWith('nobody', 'x', String(i)));
  }
  related.upsert(shownWith('a', 'x', '6'));
  expect(told(await pending)).toEqual(['MODIFIED a@1']);
  expect(view.waiting).toBe(0);
});

test('while a snapshot is sent nobody is MODIFIED before it was ADDED', async () => {
  const pods = podStore(5_000);
  for (let i = 1; i <= 501; i++) pods.upsert(own(`pod-${i}`, String(i)));
  // Behind the first piece of the snapshot.
  const { related, stream } = await following(pods);
  related.upsert(shownWith('pod-501', 'x', '1'));
  expect(told(await next(stream))).toEqual(['ADDED pod-501@501']);
  expect(told(await next(stream))).toEqual(['MODIFIED pod-501@501']);
});

test('who falls out of the log of what is related gets a snapshot, which says that it is one', async () => {
  const { related, stream } = await following(twoPods(), podStore(2));
  for (const version of ['1', '2', '3']) related.upsert(shownWith('nobody', 'x', version));
  const batch = await next(stream);
  expect(batch).toMatchObject({ reset: true, synced: true });
  expect(told(batch)).toEqual(['ADDED a@1', 'ADDED b@2']);
  related.upsert(shownWith('b', 'x', '4'));
  expect(told(await next(stream))).toEqual(['MODIFIED b@2']);
});

test('return leaves no callbacks at what is related', async () => {
  const { view, stream } = await following();
  const pending = next(stream).catch(() => 'ended');
  expect(view.waiting).toBe(1);
  await stream.return();
  expect(await pending).toBe('ended');
  expect(view.waiting).toBe(0);
});
