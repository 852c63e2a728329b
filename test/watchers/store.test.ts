import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { EntryChange } from '../../src/model/cluster-view.ts';
import type { PodEntry } from '../../src/model/entries/pod-entry.ts';
import { compareResourceVersions } from '../../src/watchers/resource-version.ts';
import { podEntry } from './pods.ts';
import { draft, podStore, replace, scans, write, Writer, type Draft, type Write } from './pod-store.ts';

const writes = fc.array(write, { maxLength: 40 });

test('after any writes every index gives what a scan gives, and names and uids agree', () => {
  fc.assert(
    fc.property(writes, (writes) => {
      const store = podStore();
      const writer = new Writer(store);
      for (const write of writes) {
        writer.do(write);
        const all = [...store.all()];
        expect(store.size).toBe(all.length);
        for (const { index, value, fits } of scans) {
          expect(new Set(store.by(index, value))).toEqual(new Set(all.filter(fits)));
          expect(store.countBy(index, value)).toBe(all.filter(fits).length);
        }
        for (const pod of all) {
          expect(store.byUid(pod.uid)).toBe(pod);
          expect(store.get(pod.namespace, pod.name)).toBe(pod);
        }
        expect(new Set(all.map(({ uid }) => uid)).size).toBe(all.length);
      }
    }),
  );
});

test('a store of what should be there: any writes leave what a map of them would hold', () => {
  fc.assert(
    fc.property(writes, (writes) => {
      const store = podStore();
      const writer = new Writer(store);
      const expected = new Map<string, string>();
      for (const write of writes) {
        const uid = (draft: { namespace: string; name: string; generation: number }) =>
          `${draft.namespace}/${draft.name}#${draft.generation}`;
        const key = (draft: { namespace: string; name: string }) => `${draft.namespace}/${draft.name}`;
        if (write.kind === 'upsert') expected.set(key(write.draft), uid(write.draft));
        if (write.kind === 'remove' && expected.get(key(write.draft)) === uid(write.draft))
          expected.delete(key(write.draft));
        if (write.kind === 'replace') {
          if (!write.unchanged) expected.clear();
          for (const draft of write.drafts)
            if (!expected.has(key(draft))) expected.set(key(draft), uid(draft));
        }
        writer.do(write);
      }
      expect(new Map([...store.all()].map(({ key, uid }) => [key, uid]))).toEqual(expected);
    }),
  );
});

/** What a reader has that takes changes as they are. Refuses what can't follow from what it has. */
class Reader {
  readonly known = new Map<string, PodEntry>();

  fold(changes: readonly EntryChange<PodEntry>[]): void {
    for (const { before, after } of changes) {
      const uid = (after ?? before)?.uid ?? '';
      expect(before).toBe(this.known.get(uid));
      if (after === undefined) this.known.delete(uid);
      else this.known.set(uid, after);
    }
  }
}

test('who folds the changes of a feed, whenever, has what the store has', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(write, fc.boolean()), { maxLength: 60 }), (steps) => {
      const store = podStore();
      const writer = new Writer(store);
      const feed = store.changes();
      const reader = new Reader();
      const take = (): void => {
        const changes = feed.take();
        if (changes === 'lost') throw new Error('the log holds more than the test writes');
        reader.fold(changes);
        expect(new Set(reader.known.values())).toEqual(new Set(store.all()));
      };
      for (const [write, takeNow] of steps) {
        writer.do(write);
        if (takeNow) take();
      }
      take();
    }),
  );
});

/** A replacement of what some writes have left, taken step by step. */
function replacement(writes: readonly Write[], drafts: readonly Draft[]) {
  const store = podStore();
  const writer = new Writer(store);
  const advance = { kind: 'advance' } as const;
  for (const write of [advance, ...writes, advance]) writer.do(write);
  const before = [...store.all()];
  const after = [
    ...before.filter(({ name }) => name === 'a'),
    ...drafts.filter(({ name }) => name !== 'a').map((draft) => writer.entry(draft)),
  ];
  return { store, before, after, steps: store.replaceInSteps(after, '1000') };
}

const drafts = fc.uniqueArray(draft, {
  maxLength: 6,
  selector: ({ namespace, name }) => `${namespace}/${name}`,
});

test('in the middle of a replacement there is each object as it was or as it is, and the version is the old one', () => {
  fc.assert(
    fc.property(writes, drafts, (writes, drafts) => {
      const { store, before, after, steps } = replacement(writes, drafts);
      const { resourceVersion } = store;
      const [known, wanted] = [new Set([...before, ...after]), new Set(after)];
      for (const _ of steps) {
        const all = [...store.all()];
        expect(all.filter((pod) => !known.has(pod))).toEqual([]);
        for (const { index, value, fits } of scans)
          expect(new Set(store.by(index, value))).toEqual(new Set(all.filter(fits)));
        for (const pod of all) expect(store.byUid(pod.uid)).toBe(pod);
        expect(store.resourceVersion).toBe(resourceVersion);
      }
      expect(new Set(store.all())).toEqual(wanted);
      expect(store.resourceVersion).toBe('1000');
    }),
  );
});

test('who folds changes in the middle of a replacement has what the store has, and misses nothing of the rest', () => {
  fc.assert(
    fc.property(writes, drafts, fc.infiniteStream(fc.boolean()), (writes, drafts, whether) => {
      const { store, before, steps } = replacement(writes, drafts);
      const feed = store.changes();
      const reader = new Reader();
      for (const pod of before) reader.known.set(pod.uid, pod);
      const take = (): void => {
        reader.fold(feed.take() as readonly EntryChange<PodEntry>[]);
        expect(new Set(reader.known.values())).toEqual(new Set(store.all()));
      };
      for (const _ of steps) if (whether.next().value) take();
      take();
    }),
  );
});

test('of its first content a store tells nothing before it is complete, and then everything', () => {
  const store = podStore();
  const [early, called] = [store.changes(), vi.fn<() => void>()];
  early.onceChanged(called);
  const pods = ['a', 'b', 'c'].map((name) => podEntry(name, { resourceVersion: '5' }));
  const late = [];
  for (const _ of store.replaceInSteps(pods, '10')) {
    late.push(store.changes());
    expect(early.take()).toEqual([]);
    expect(late.at(-1)?.checkpoint).toEqual({ resourceVersion: '0', digest: 0 });
    expect(called).not.toHaveBeenCalled();
  }
  expect(called).toHaveBeenCalledOnce();
  for (const feed of [early, ...late])
    expect(feed.take()).toEqual(pods.map((after) => ({ before: undefined, after })));
});

test('a feed that was outrun says lost, once, and goes on from there', () => {
  const store = podStore(3);
  const feed = store.changes();
  for (const version of ['1', '2', '3', '4'])
    store.upsert(podEntry(`pod-${version}`, { resourceVersion: version }));
  expect(feed.take()).toBe('lost');
  expect(feed.take()).toEqual([]);
  store.upsert(podEntry('pod-5', { resourceVersion: '5' }));
  expect(feed.take()).toEqual([{ before: undefined, after: store.get('default', 'pod-5') }]);
});

test('a feed that is as far behind as the log is long has lost nothing', () => {
  const store = podStore(3);
  store.upsert(podEntry('before', { resourceVersion: '1' }));
  const feed = store.changes();
  for (const version of ['2', '3', '4'])
    store.upsert(podEntry(`pod-${version}`, { resourceVersion: version }));
  const changes = feed.take();
  expect(changes === 'lost' ? changes : changes.map(({ after }) => after?.name)).toEqual([
    'pod-2',
    'pod-3',
    'pod-4',
  ]);
});

test('feeds are independent of each other', () => {
  const store = podStore();
  const early = store.changes();
  store.upsert(podEntry('a', { resourceVersion: '1' }));
  const late = store.changes();
  expect(late.take()).toEqual([]);
  expect(early.take()).toHaveLength(1);
});

test('a change calls back once, also when it came before the reader waited', async () => {
  const store = podStore();
  const feed = store.changes();
  let calls = 0;
  const waiting = new Promise<void>((resolve) => {
    feed.onceChanged(() => {
      calls++;
      resolve();
    });
  });
  store.upsert(podEntry('a', { resourceVersion: '1' }));
  store.upsert(podEntry('b', { resourceVersion: '2' }));
  await waiting;
  expect(calls).toBe(1);
  await new Promise<void>((resolve) => void feed.onceChanged(resolve));
  feed.take();
  const cancel = feed.onceChanged(() => calls++);
  cancel();
  store.upsert(podEntry('c', { resourceVersion: '3' }));
  expect(calls).toBe(1);
});

test("a bookmark isn't a change", () => {
  const store = podStore();
  const feed = store.changes();
  let calls = 0;
  feed.onceChanged(() => calls++);
  store.advance('5');
  expect(calls).toBe(0);
  expect(feed.take()).toEqual([]);
});

test('resourceVersions are decimal integers of any length: the longer one is the later', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 1n, max: 10n ** 40n }), fc.bigInt({ min: 1n, max: 10n ** 40n }), (a, b) => {
      const compared = compareResourceVersions(String(a), String(b));
      expect(Math.sign(compared)).toBe(a < b ? -1 : a > b ? 1 : 0);
    }),
  );
  expect(compareResourceVersions('9', '10')).toBeLessThan(0);
  expect(compareResourceVersions('9007199254740993', '9007199254740992')).toBeGreaterThan(0);
});

test('the version of a store only rises with what comes, in any order', () => {
  const store = podStore();
  store.upsert(podEntry('a', { resourceVersion: '10' }));
  store.upsert(podEntry('b', { resourceVersion: '9' }));
  store.advance('8');
  expect(store.resourceVersion).toBe('10');
  store.remove(podEntry('a', { resourceVersion: '11' }));
  expect(store.resourceVersion).toBe('11');
});

test('hasSeen waits for a write, a deletion, a snapshot or a bookmark of that version or a later one', async () => {
  const store = podStore();
  const { signal } = new AbortController();
  const by = [
    () => store.upsert(podEntry('a', { resourceVersion: '10' })),
    () => store.remove(podEntry('a', { resourceVersion: '20' })),
    () => replace(store, [], '30'),
    () => store.advance('41'),
  ];
  for (const [index, advance] of by.entries()) {
    const seen = store.hasSeen(String((index + 1) * 10), signal);
    store.advance(String(index * 10 + 5));
    advance();
    expect(await seen).toBe(true);
  }
  expect(await store.hasSeen('41', AbortSignal.abort())).toBe(true);
});

test('hasSeen says false when it is told to stop waiting', async () => {
  const store = podStore();
  const controller = new AbortController();
  const seen = store.hasSeen('10', controller.signal);
  controller.abort();
  expect(await seen).toBe(false);
});

test('many may wait for a version at once, without a warning', async () => {
  const warnings: Error[] = [];
  const note = (warning: Error): void => void warnings.push(warning);
  process.on('warning', note);
  const store = podStore();
  const waiting = Array.from({ length: 50 }, () => store.hasSeen('10', new AbortController().signal));
  store.advance('10');
  expect(await Promise.all(waiting)).toEqual(Array.from({ length: 50 }, () => true));
  // Node tells of warnings in a later turn.
  await new Promise((resolve) => setImmediate(resolve));
  process.off('warning', note);
  expect(warnings).toEqual([]);
});

test("an index that a store doesn't keep is a fault of the caller, not an empty answer", () => {
  expect(() => podStore().by('selector', 'x')).toThrow('there is no index "selector" here');
});
