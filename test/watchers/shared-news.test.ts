import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PodEntry } from '../../src/model/entries/pod-entry.ts';
import { podOrder } from '../../src/model/orders.ts';
import { selectPods } from '../../src/model/pod-filter.ts';
import type { ChangeBatch } from '../../src/watchers/change-batch.ts';
import { ChangeStream } from '../../src/watchers/change-stream.ts';
import type { LiveStream } from '../../src/watchers/live-stream.ts';
import { PageStream, type PageUpdate } from '../../src/watchers/page-stream.ts';
import { SharedNews } from '../../src/watchers/shared-news.ts';
import type { Store } from '../../src/watchers/store.ts';
import { SteppedReader } from '../support/stepped-reader.ts';
import { podEntry } from './pods.ts';
import { podStore, write, Writer } from './pod-store.ts';

type Begin<T> = (view: Store<PodEntry>, shared: SharedNews | undefined) => LiveStream<T>;

const selection = selectPods({ labelSelector: 'app=x' });

const changes: Begin<ChangeBatch<PodEntry>> = (view, shared) =>
  new ChangeStream<PodEntry>({
    views: [view],
    matches: selection.fits,
    snapshot: true,
    ...(shared !== undefined && { shared }),
  });

const page: Begin<PageUpdate<PodEntry>> = (view, shared) =>
  new PageStream<PodEntry>({
    views: [view],
    selection,
    order: podOrder({ field: 'NODE_NAME' }),
    size: 2,
    after: undefined,
    counted: true,
    ...(shared !== undefined && { shared }),
  });

const readers = [0, 1, 2] as const;

/** A write, or one of the readers reading all that there is. */
const step = fc.oneof(
  { weight: 2, arbitrary: write },
  { weight: 1, arbitrary: fc.record({ reader: fc.constantFrom(...readers) }) },
);

const names = (pods: readonly PodEntry[]): string[] =>
  pods.map(({ uid, resourceVersion }) => `${uid}@${resourceVersion}`);

/** What a batch says, whatever the order of its changes. */
function batchSaid({ reset, changes: all, synced, position }: ChangeBatch<PodEntry>): unknown {
  const told = all.map(({ type, entry }) => `${type} ${entry.uid}@${entry.resourceVersion}`).toSorted();
  return { reset, told, synced, digest: position?.get('test')?.get('pods')?.digest };
}

function updateSaid(update: PageUpdate<PodEntry>): unknown {
  const { reset, upserts, removed, reordered, totalCount, position } = update;
  const digest = position.get('test')?.get('pods')?.digest;
  const rows = names(update.page.entries);
  return { reset, upserts: names(upserts), removed: names(removed), reordered, totalCount, rows, digest };
}

/** Readers of a group, each beside one who is alone and reads at the same pace. */
async function expectSame<T>(begin: Begin<T>, said: (told: T) => unknown, capacity: number): Promise<void> {
  const steps = fc.array(step, { maxLength: 60, size: 'max' });
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      const store = podStore(capacity);
      const writer = new Writer(store);
      const shared = new SharedNews();
      const pairs = readers.map(() => ({
        grouped: new SteppedReader(begin(store, shared)),
        alone: new SteppedReader(begin(store, undefined)),
      }));
      for (const one of [...all, ...readers.map((reader) => ({ reader }))]) {
        if ('kind' in one) {
          writer.do(one);
          continue;
        }
        const pair = pairs[one.reader];
        const [grouped, alone] = await Promise.all([pair?.grouped.allThereIs(), pair?.alone.allThereIs()]);
        expect(grouped?.map(said)).toEqual(alone?.map(said));
      }
    }),
    { numRuns: 60 },
  );
}

test.each([1_000, 4])(
  'at any pace each of a group is told what it would be told alone, with a log of %i changes',
  async (capacity) => {
    await expectSame(changes, batchSaid, capacity);
    await expectSame(page, updateSaid, capacity);
  },
);

async function next<T>(stream: LiveStream<T>): Promise<T> {
  const { done, value } = await stream.next();
  if (done === true) throw new Error('the stream has ended');
  return value;
}

function webPod(name: string, resourceVersion: string): PodEntry {
  return podEntry(name, { labels: { app: 'x' }, resourceVersion });
}

test.each([
  { what: 'changes', begin: changes },
  { what: 'pages', begin: page },
] as { what: string; begin: Begin<object> }[])(
  'streams of $what that are at the same place get the same object; one that is behind gets its own',
  async ({ begin }) => {
    const store = podStore();
    store.upsert(webPod('a', '1'));
    const shared = new SharedNews();
    const [quick, other, slow] = readers.map(() => begin(store, shared));
    if (quick === undefined || other === undefined || slow === undefined) throw new Error('three are wanted');
    const first = await next(quick);
    expect(await next(other)).toBe(first);
    expect(await next(slow)).toBe(first);

    store.upsert(webPod('a', '2'));
    const second = await next(quick);
    expect(await next(other)).toBe(second);
    store.upsert(webPod('a', '3'));
    const third = await next(quick);
    const late = await next(slow);
    expect(await next(other)).toBe(third);
    expect(late).not.toBe(third);

    store.upsert(webPod('b', '4'));
    const fourth = await next(slow);
    expect(await next(quick)).toBe(fourth);
  },
);

test('who joins later gets a snapshot of its own once something has changed, and then the same as all', async () => {
  const store = podStore();
  store.upsert(webPod('a', '1'));
  const shared = new SharedNews();
  const early = changes(store, shared);
  const before = await next(early);
  store.upsert(webPod('b', '2'));
  const late = changes(store, shared);
  const snapshot = await next(late);
  expect(snapshot).not.toBe(before);
  expect(snapshot.changes.map(({ entry }) => entry.name)).toEqual(['a', 'b']);
  await next(early);
  store.upsert(webPod('c', '3'));
  expect(await next(late)).toBe(await next(early));
});

test('what is of other views, or of what another reach shows, is not shared', () => {
  const [one, other] = [podStore(), podStore()];
  const shared = new SharedNews();
  const at = { resourceVersion: '1', digest: 7 };
  const made = shared.of({ views: [one], to: [at] }, () => ({}));
  expect(shared.of({ views: [one], to: [{ ...at, resourceVersion: '2' }] }, () => ({}))).toBe(made);
  expect(shared.of({ views: [other], to: [at] }, () => ({}))).not.toBe(made);
  expect(shared.of({ views: [one], to: [{ ...at, reach: 'namespace one' }] }, () => ({}))).not.toBe(made);
  expect(shared.of({ views: [one], from: [at], to: [at] }, () => ({}))).not.toBe(made);
  expect(shared.of({ views: [one], to: [{ ...at, digest: 8 }] }, () => ({}))).not.toBe(made);
});
