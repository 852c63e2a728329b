import { expect, test } from 'vitest';
import { QuarterdeckError } from '../../src/errors.ts';
import type { EntryChange, ResourceView } from '../../src/model/cluster-view.ts';
import type { Entry } from '../../src/model/entries/entry.ts';
import { indexFunctions } from '../../src/model/entries/index-functions.ts';
import type { PodEntry } from '../../src/model/entries/pod-entry.ts';
import { placeOf } from '../../src/model/order.ts';
import { podOrder } from '../../src/model/orders.ts';
import { selectPods } from '../../src/model/pod-filter.ts';
import type { RelatedView } from '../../src/watchers/change-reader.ts';
import { PageStream, type PageStreamOptions, type PageUpdate } from '../../src/watchers/page-stream.ts';
import { Store } from '../../src/watchers/store.ts';
import { podStore } from './pod-store.ts';
import { podEntry, type PodFacts } from './pods.ts';
import { WaitingCounted } from './waiting-counted.ts';

const byNode = podOrder({ field: 'NODE_NAME' });
let version = 0;

/** A pod of the chosen ones, on the node that is called as the pod is. */
function pod(name: string, facts: Partial<PodFacts> = {}): PodEntry {
  return podEntry(name, {
    resourceVersion: String(++version),
    labels: { app: 'web' },
    nodeName: name,
    ...facts,
  });
}

function storeOf(...names: string[]): Store<PodEntry> {
  const store = podStore();
  for (const name of names) store.upsert(pod(name));
  return store;
}

/** A page of two by node. */
function pageOf(
  view: ResourceView<PodEntry>,
  options: Partial<PageStreamOptions<PodEntry>> = {},
): PageStreamOptions<PodEntry> {
  return {
    views: [view],
    selection: selectPods({ labelSelector: 'app=web' }),
    order: byNode,
    size: 2,
    after: undefined,
    counted: true,
    ...options,
  };
}

/** Behind its first message. */
async function following(
  view: ResourceView<PodEntry>,
  options: Partial<PageStreamOptions<PodEntry>> = {},
): Promise<PageStream<PodEntry>> {
  const stream = new PageStream(pageOf(view, options));
  await next(stream);
  return stream;
}

/** The first message to who comes back after something has happened. */
async function onceBack(
  view: ResourceView<PodEntry>,
  happen: () => void,
  options: Partial<PageStreamOptions<PodEntry>> = {},
): Promise<PageUpdate<PodEntry>> {
  const { position } = await next(new PageStream(pageOf(view, options)));
  happen();
  return next(await PageStream.resume(pageOf(view, options), position));
}

async function next(stream: PageStream<PodEntry>): Promise<PageUpdate<PodEntry>> {
  const { done, value } = await stream.next();
  if (done === true || value === undefined) throw new Error('the stream has ended');
  return value;
}

/** A message in short: the rows' names. */
function told({ upserts, removed, reordered, page, totalCount }: PageUpdate<PodEntry>) {
  const names = (rows: readonly Entry[]): string => rows.map(({ name }) => name).join(' ');
  return {
    upserts: names(upserts),
    removed: names(removed),
    order: reordered ? names(page.entries) : undefined,
    totalCount,
  };
}

/** Whether a message comes without anything more being written. */
async function saysSomething(stream: PageStream<PodEntry>): Promise<boolean> {
  let came = false;
  void stream.next().then(() => (came = true));
  for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setImmediate(resolve));
  return came;
}

test('the first message is the page as it is when it is taken', async () => {
  const store = storeOf('a', 'b', 'c');
  const stream = new PageStream(pageOf(store));
  store.upsert(pod('aa'));
  const first = await next(stream);
  expect(first.reset).toBe(true);
  expect(told(first)).toEqual({ upserts: 'a aa', removed: '', order: 'a aa', totalCount: 4 });
});

test('who comes pushes the last one off, and who leaves lets the next one up', async () => {
  const store = storeOf('a', 'c', 'd');
  const stream = await following(store);
  store.upsert(pod('b'));
  expect(told(await next(stream))).toEqual({ upserts: 'b', removed: 'c', order: 'a b', totalCount: 4 });
  store.remove(pod('a'));
  expect(told(await next(stream))).toEqual({ upserts: 'c', removed: 'a', order: 'b c', totalCount: 3 });
});

test('a row that changes is sent alone, and the order is as it was', async () => {
  const store = storeOf('a', 'b', 'c');
  const stream = await following(store);
  store.upsert(pod('b'));
  expect(told(await next(stream))).toEqual({ upserts: 'b', removed: '', order: undefined, totalCount: 3 });
});

test("a row that others pass isn't sent again", async () => {
  const store = storeOf('a', 'b', 'c');
  const stream = await following(store);
  store.upsert(pod('a', { nodeName: 'bb' }));
  expect(told(await next(stream))).toEqual({ upserts: 'a', removed: '', order: 'b a', totalCount: 3 });
});

test('another object of the same name in the same turn is an upsert, and nothing is removed', async () => {
  const store = storeOf('a', 'b');
  const stream = await following(store);
  store.remove(pod('a'));
  store.upsert(pod('a', { uid: 'another' }));
  expect(told(await next(stream))).toEqual({ upserts: 'a', removed: '', order: undefined, totalCount: 2 });
});

test('a page that loses all its rows says so by what is removed', async () => {
  const store = storeOf('a', 'b');
  const stream = await following(store);
  store.upsert(pod('a', { labels: {} }));
  store.remove(pod('b'));
  expect(told(await next(stream))).toEqual({ upserts: '', removed: 'a b', order: '', totalCount: 0 });
});

test('a page behind a place stays there, whoever comes or goes before it', async () => {
  const store = storeOf('a', 'c', 'd');
  const stream = await following(store, { after: placeOf(pod('b'), byNode) });
  store.upsert(pod('aa'));
  expect(told(await next(stream))).toEqual({ upserts: '', removed: '', order: undefined, totalCount: 4 });
  store.upsert(pod('a', { nodeName: 'cc' }));
  expect(told(await next(stream))).toEqual({ upserts: 'a', removed: 'd', order: 'c a', totalCount: 4 });
});

test('whether there is a page before and behind is kept up, and told', async () => {
  const store = storeOf('a', 'c', 'd');
  const stream = await following(store, { after: placeOf(pod('b'), byNode), counted: false });
  const pages = async (): Promise<boolean[]> => {
    const { hasPreviousPage, hasNextPage } = (await next(stream)).page;
    return [hasPreviousPage, hasNextPage];
  };
  store.upsert(pod('e'));
  expect(await pages()).toEqual([true, true]);
  // It moves over the whole page.
  store.upsert(pod('a', { nodeName: 'z' }));
  expect(await pages()).toEqual([false, true]);
  store.remove(pod('e'));
  store.remove(pod('a'));
  expect(await pages()).toEqual([false, false]);
  store.upsert(pod('b'));
  expect(await pages()).toEqual([true, false]);
});

test("what doesn't concern the page isn't told, and the count only to those who ask for it", async () => {
  const store = storeOf('a', 'b', 'c', 'd');
  const [counting, other] = [await following(store), await following(store, { counted: false })];
  store.upsert(pod('d'));
  store.upsert(pod('x', { labels: {} }));
  expect(await saysSomething(counting)).toBe(false);
  store.upsert(pod('e'));
  expect(await saysSomething(other)).toBe(false);
});

test('a change elsewhere makes nobody walk the list', async () => {
  const store = storeOf('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h');
  const reads: string[] = [];
  const view = new Proxy<ResourceView<PodEntry>>(store, {
    get: (_target, key) => {
      const value: unknown = Reflect.get(store, key, store);
      if (typeof value !== 'function') return value;
      if (key !== 'changes') reads.push(String(key));
      return value.bind(store) as unknown;
    },
  });
  const stream = await following(view);
  reads.length = 0;
  for (const change of [pod('h'), pod('x'), pod('g', { nodeName: 'y' }), pod('b')]) store.upsert(change);
  store.remove(pod('f'));
  expect(told(await next(stream))).toEqual({ upserts: 'b', removed: '', order: undefined, totalCount: 8 });
  expect(reads).toEqual([]);
});

test('what happens in one turn is one message, and what undoes itself is none', async () => {
  const store = storeOf('b', 'c', 'd');
  const stream = await following(store);
  for (const name of ['a', 'aa']) store.upsert(pod(name));
  store.remove(pod('c'));
  expect(told(await next(stream))).toEqual({ upserts: 'a aa', removed: 'b c', order: 'a aa', totalCount: 4 });
  const passing = pod('0');
  store.upsert(passing);
  store.remove(passing);
  expect(await saysSomething(stream)).toBe(false);
});

test('who is further behind than the log reaches gets the difference as well', async () => {
  const store = podStore(2);
  for (const name of 'abcd') store.upsert(pod(name));
  const stream = await following(store);
  for (const name of 'efghi') store.upsert(pod(name));
  store.remove(pod('a'));
  const update = await next(stream);
  expect(update.reset).toBe(false);
  expect(told(update)).toEqual({ upserts: 'c', removed: 'a', order: 'b c', totalCount: 8 });
});

/** Objects that pods are shown with, each with the pod that its label names. */
function shownWith(pods: Store<PodEntry>, view: ResourceView<PodEntry>): RelatedView<PodEntry>[] {
  const touched = function* ({ before, after }: EntryChange<Entry>): Iterable<PodEntry> {
    for (const changed of [before, after]) {
      const found = pods.get('default', changed?.labels['pod'] ?? '');
      if (found !== undefined) yield found;
    }
  };
  return [{ view, touched }];
}

test('a row that is shown with something that has changed is sent, and nobody else', async () => {
  const store = storeOf('a', 'b', 'c');
  const others = podStore();
  const stream = await following(store, { related: shownWith(store, others) });
  others.upsert(pod('x', { labels: { pod: 'c' } }));
  expect(await saysSomething(stream)).toBe(false);
  await stream.return();

  const again = await following(store, { related: shownWith(store, others) });
  others.upsert(pod('x', { labels: { pod: 'b' } }));
  expect(told(await next(again))).toEqual({ upserts: 'b', removed: '', order: undefined, totalCount: 3 });
});

test("when it isn't known any more with what the rows are shown, all of them are sent", async () => {
  const store = storeOf('a', 'b', 'c');
  const others = podStore(1);
  const stream = await following(store, { related: shownWith(store, others) });
  for (const name of 'xy') others.upsert(pod(name, { labels: { pod: 'c' } }));
  const update = await next(stream);
  expect(update.reset).toBe(false);
  expect(told(update)).toEqual({ upserts: 'a b', removed: '', order: undefined, totalCount: 3 });
});

test("a list that can't be read any more is the end of the stream, which waits for nothing then", async () => {
  let refused = false;
  const store = new Store<PodEntry>({
    cluster: 'test',
    resource: 'pods',
    indexFunctions: indexFunctions.pods,
    logCapacity: 10,
    whyUnreadable: () => (refused ? new QuarterdeckError('FORBIDDEN', 'no pods') : undefined),
  });
  for (const name of 'abcd') store.upsert(pod(name));
  const view = new WaitingCounted(store);
  const stream = await following(view);
  const pending = stream.next();
  refused = true;
  store.remove(pod('a'));
  store.remove(pod('b'));
  await expect(pending).rejects.toThrow('no pods');
  expect(await stream.next()).toEqual({ done: true, value: undefined });
  expect(view.waiting).toBe(0);
});

test('a stream that is ended while it waits ends at once', async () => {
  const view = new WaitingCounted(storeOf('a'));
  const stream = await following(view);
  const pending = stream.next();
  expect(view.waiting).toBe(1);
  await stream.return();
  expect(await pending).toEqual({ done: true, value: undefined });
  expect(view.waiting).toBe(0);
});

test('a page of no rows is a count', async () => {
  const store = storeOf('a', 'b');
  const stream = await following(store, { size: 0 });
  store.upsert(pod('c'));
  expect(told(await next(stream))).toEqual({ upserts: '', removed: '', order: undefined, totalCount: 3 });
  store.upsert(pod('a'));
  expect(await saysSomething(stream)).toBe(false);
});

test('who comes back to a page on which nothing has changed gets no rows', async () => {
  const store = storeOf('a', 'b', 'c');
  const update = await onceBack(store, () => {
    store.upsert(pod('c'));
    store.upsert(pod('d'));
  });
  expect(update.reset).toBe(false);
  expect(told(update)).toEqual({ upserts: '', removed: '', order: undefined, totalCount: 4 });
});

test('who comes back gets what is different from what they have', async () => {
  const store = storeOf('b', 'c', 'd');
  const update = await onceBack(store, () => {
    store.upsert(pod('a'));
    store.upsert(pod('aa'));
    store.upsert(pod('b'));
    store.remove(pod('aa'));
  });
  expect(update.reset).toBe(false);
  expect(told(update)).toEqual({ upserts: 'a b', removed: 'c', order: 'a b', totalCount: 4 });
});

test('who comes back gets the rows that are shown with something that has changed', async () => {
  const store = storeOf('a', 'b');
  const others = podStore(10, 'elsewhere');
  const shown = { related: shownWith(store, others) };
  const update = await onceBack(store, () => others.upsert(pod('x', { labels: { pod: 'b' } })), shown);
  expect(update.reset).toBe(false);
  expect(told(update)).toEqual({ upserts: 'b', removed: '', order: undefined, totalCount: 2 });
});

test('who was away for longer than the log reaches gets the page', async () => {
  const store = podStore(2);
  for (const name of 'abc') store.upsert(pod(name));
  const update = await onceBack(store, () => {
    for (const name of 'def') store.upsert(pod(name));
  });
  expect(update.reset).toBe(true);
  expect(told(update)).toEqual({ upserts: 'a b', removed: '', order: 'a b', totalCount: 6 });
});
