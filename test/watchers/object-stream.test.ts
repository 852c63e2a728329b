import { expect, test } from 'vitest';
import type { PodEntry } from '../../src/model/entries/pod-entry.ts';
import { ObjectStream } from '../../src/watchers/object-stream.ts';
import { podEntry, type PodFacts } from './pods.ts';
import { podStore } from './pod-store.ts';
import { WaitingCounted } from './waiting-counted.ts';

/** The pod that is followed; what is told of it is its label `step`, and `last` is the last. */
function followed(resourceVersion: string, step: string, facts: Partial<PodFacts> = {}): PodEntry {
  return podEntry('followed', { labels: { step }, ...facts, resourceVersion });
}

function follow(
  first = followed('1', 'one'),
  store = podStore(),
): { store: typeof store; view: WaitingCounted; stream: ObjectStream<PodEntry, string> } {
  store.upsert(first);
  const view = new WaitingCounted(store);
  const stream = new ObjectStream<PodEntry, string>({
    view,
    entry: first,
    tell: ({ labels }) => labels['step'] ?? '',
    same: (before, after) => before === after,
    isLast: (told) => told === 'last' || told === 'gone',
    gone: () => 'gone',
  });
  return { store, view, stream };
}

const over = { done: true, value: undefined };
const told = (value: string): object => ({ done: false, value });

test('what is told now comes first, then what changes about it, and nothing after the last', async () => {
  const { store, view, stream } = follow();
  expect(await stream.next()).toEqual(told('one'));
  const pending = stream.next();
  await view.waited(1);
  store.upsert(followed('2', 'two'));
  expect(await pending).toEqual(told('two'));
  store.upsert(followed('3', 'last'));
  store.upsert(followed('4', 'last', { nodeName: 'node-1' }));
  expect(await stream.next()).toEqual(told('last'));
  store.upsert(followed('5', 'again'));
  expect(await stream.next()).toEqual(over);
  expect(view.waiting).toBe(0);
});

test('the first may be the last', async () => {
  const { stream } = follow(followed('1', 'last'));
  expect(await stream.next()).toEqual(told('last'));
  expect(await stream.next()).toEqual(over);
});

test("what isn't told of it, and other objects, send nothing", async () => {
  const { store, view, stream } = follow();
  await stream.next();
  const pending = stream.next();
  await view.waited(1);
  store.upsert(podEntry('other', { labels: { step: 'other' }, resourceVersion: '2' }));
  await view.waited(2);
  store.upsert(followed('3', 'one', { nodeName: 'node-1' }));
  await view.waited(3);
  store.upsert(followed('4', 'two'));
  expect(await pending).toEqual(told('two'));
});

test('what changes before the first is taken comes after it', async () => {
  const { store, stream } = follow();
  store.upsert(followed('2', 'two'));
  expect(await stream.next()).toEqual(told('one'));
  expect(await stream.next()).toEqual(told('two'));
});

test('a deleted object is told of at the end, also when there is another one of its name', async () => {
  const deleted = follow();
  await deleted.stream.next();
  deleted.store.remove(followed('2', 'one'));
  expect(await deleted.stream.next()).toEqual(told('gone'));
  expect(await deleted.stream.next()).toEqual(over);

  const replaced = follow();
  await replaced.stream.next();
  replaced.store.upsert(followed('2', 'other', { uid: 'another' }));
  expect(await replaced.stream.next()).toEqual(told('gone'));
  expect(await replaced.stream.next()).toEqual(over);
});

test('a reader that falls out of the log goes on with the object as it is now, or learns that it is gone', async () => {
  const { store, stream } = follow(followed('1', 'one'), podStore(1));
  await stream.next();
  store.upsert(followed('2', 'two'));
  store.upsert(followed('3', 'three'));
  expect(await stream.next()).toEqual(told('three'));
  store.remove(followed('4', 'three'));
  store.upsert(podEntry('other', { resourceVersion: '5' }));
  expect(await stream.next()).toEqual(told('gone'));
  expect(await stream.next()).toEqual(over);
});

test('return ends a wait that is under way at once, and leaves no callbacks behind', async () => {
  const { view, stream } = follow();
  await stream.next();
  const pending = stream.next();
  await view.waited(1);
  expect(await stream.return()).toEqual(over);
  expect(await pending).toEqual(over);
  expect(await stream.next()).toEqual(over);
  expect(view.waiting).toBe(0);
});

test('after return nothing comes, not even the first', async () => {
  const { stream } = follow();
  await stream.return();
  expect(await stream.next()).toEqual(over);
});

test('what is told is told again when something that it is shown with has changed, and only then', async () => {
  const first = followed('1', 'one');
  const { store, view } = follow(first);
  const shown = podStore();
  const stream = new ObjectStream<PodEntry, string>({
    view,
    entry: first,
    related: [
      {
        view: shown,
        touched: ({ after }) =>
          after?.name === 'shown'
            ? [store.get('default', 'followed') ?? first]
            : [podEntry('another', { resourceVersion: '1' })],
      },
    ],
    tell: ({ labels }) => labels['step'] ?? '',
    same: (before, after) => before === after,
    isLast: () => false,
    gone: () => 'gone',
  });
  expect(await stream.next()).toEqual(told('one'));
  const pending = stream.next();
  await view.waited(1);
  shown.upsert(podEntry('not-shown', { resourceVersion: '1' }));
  store.upsert(followed('2', 'one'));
  await view.waited(2);
  shown.upsert(podEntry('shown', { resourceVersion: '2' }));
  expect(await pending).toEqual(told('one'));
  await stream.return();
});
