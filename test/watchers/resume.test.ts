import { expect, test } from 'vitest';
import type { PodEntry } from '../../src/model/entries/pod-entry.ts';
import type { StreamPosition } from '../../src/model/stream-cursor.ts';
import type { ChangeBatch } from '../../src/watchers/change-batch.ts';
import { ChangeStream } from '../../src/watchers/change-stream.ts';
import { podEntry } from './pods.ts';
import { podStore, replace } from './pod-store.ts';

type Store = ReturnType<typeof podStore>;

const matches = (pod: PodEntry): boolean => pod.labels['app'] === 'web';

function web(name: string, resourceVersion: string, labels = { app: 'web' }): PodEntry {
  return podEntry(name, { resourceVersion, labels });
}

/** A store that has read these pods at a version. */
function storeOf(resourceVersion: string, ...pods: PodEntry[]): Store {
  const store = podStore();
  replace(store, pods, resourceVersion);
  return store;
}

async function next(stream: ChangeStream<PodEntry>): Promise<ChangeBatch<PodEntry>> {
  const { done, value } = await stream.next();
  if (done === true || value === undefined) throw new Error('the stream has ended');
  return value;
}

/** The position of who has a snapshot of these stores. */
async function seen(...views: Store[]): Promise<StreamPosition | undefined> {
  return (await next(new ChangeStream<PodEntry>({ views, matches, snapshot: true }))).position;
}

/** What somebody is told first who comes back with a position. */
async function told(position: StreamPosition | undefined, ...views: Store[]): Promise<string[]> {
  const stream = await ChangeStream.resume<PodEntry>({ views, matches, snapshot: true }, position);
  const { reset, changes } = await next(stream);
  return [
    ...(reset ? ['reset'] : []),
    ...changes.map(({ type, entry }) => `${type} ${entry.name}@${entry.resourceVersion}`),
  ];
}

test('who comes back gets what was missed, and no snapshot', async () => {
  const store = storeOf('10', web('a', '1'), web('b', '2'), web('c', '3'));
  const position = await seen(store);
  store.upsert(web('a', '11'));
  store.remove(web('b', '12'));
  store.upsert(web('c', '13', { app: 'other' }));
  store.upsert(web('d', '14'));
  expect(await told(position, store)).toEqual(['MODIFIED a@11', 'REMOVED b@2', 'REMOVED c@13', 'ADDED d@14']);
});

test('who has missed nothing is told so at once', async () => {
  const store = storeOf('10', web('a', '1'));
  const stream = await ChangeStream.resume<PodEntry>(
    { views: [store], matches, snapshot: true },
    await seen(store),
  );
  expect(await next(stream)).toMatchObject({ reset: false, synced: true, changes: [] });
});

test('another gateway knows the place, whatever it has been through', async () => {
  const [here, there] = [storeOf('10', web('a', '1')), storeOf('5', web('a', '1'), web('z', '2'))];
  there.remove(web('z', '9'));
  here.upsert(web('b', '11'));
  const position = await seen(here);
  there.upsert(web('b', '11'));
  there.upsert(web('c', '12'));
  expect(await told(position, there)).toEqual(['ADDED c@12']);
});

test('a gateway that is behind is waited for', async () => {
  const [here, there] = [storeOf('10', web('a', '1')), storeOf('10', web('a', '1'))];
  for (const version of ['11', '12']) here.upsert(web('a', version));
  const answer = told(await seen(here), there);
  there.upsert(web('a', '11'));
  there.upsert(web('a', '12'));
  there.remove(web('a', '13'));
  expect(await answer).toEqual(['REMOVED a@12']);
});

test('a gateway is waited for only so long', async () => {
  const store = storeOf('10', web('a', '1'));
  const waiting = new AbortController();
  const feed = store.changesSince({ resourceVersion: '9'.repeat(30), digest: 1 }, waiting.signal);
  store.upsert(web('a', '11'));
  waiting.abort();
  expect(await feed).toBeUndefined();
});

test('who was told of something that a gateway has never seen begins anew there', async () => {
  const [here, there] = [storeOf('10', web('a', '1')), storeOf('10', web('a', '1'))];
  here.upsert(web('b', '11'));
  const answer = told(await seen(here), there);
  // That b was there for a while is in the gap.
  replace(there, [web('a', '1')], '12');
  expect(await answer).toEqual(['reset', 'ADDED a@1']);
});

test('what a relist finds is told to who comes from before it, what is gone included', async () => {
  const store = storeOf('10', web('a', '1'), web('b', '2'));
  const position = await seen(store);
  replace(store, [web('a', '1'), web('c', '15')], '20');
  expect(await told(position, store)).toEqual(['ADDED c@15', 'REMOVED b@2']);
});

test('who comes from within the gap of a relist begins anew', async () => {
  const [here, there] = [storeOf('10', web('a', '1')), storeOf('10', web('a', '1'))];
  here.upsert(web('b', '11'));
  const position = await seen(here);
  replace(there, [], '20');
  expect(await told(position, there)).toEqual(['reset']);
});

test('a gateway that was restarted goes on if nothing has changed meanwhile, and begins anew otherwise', async () => {
  const before = storeOf('10', web('a', '1'), web('b', '9'));
  const position = await seen(before);
  expect(await told(position, storeOf('20', web('b', '9'), web('a', '1')))).toEqual([]);
  expect(await told(position, storeOf('20', web('a', '1')))).toEqual(['reset', 'ADDED a@1']);
});

test('a cluster that was restored from a backup has another past, also where versions are the same', async () => {
  const store = storeOf('10', web('a', '1'));
  store.upsert(web('b', '11'));
  const position = await seen(store);
  replace(store, [web('a', '1')], '10');
  store.upsert(web('c', '11'));
  const restarted = storeOf('11', web('a', '1'), web('c', '11'));
  expect(await told(position, restarted)).toEqual(['reset', 'ADDED a@1', 'ADDED c@11']);
});

test('a log that has been outrun can only begin anew', async () => {
  const store = podStore(2);
  replace(store, [web('a', '1')], '10');
  const position = await seen(store);
  store.upsert(web('a', '11'));
  store.upsert(web('a', '12'));
  expect(await told(position, store)).toEqual(['MODIFIED a@12']);
  store.upsert(web('a', '13'));
  expect(await told(position, store)).toEqual(['reset', 'ADDED a@13']);
});

test('what came and went since is no reason to leave out what happened in between', async () => {
  const [pods, related] = [storeOf('10', web('a', '1')), podStore(1_000, 'other')];
  replace(related, [], '10');
  const options = {
    views: [pods],
    related: [{ view: related, touched: () => pods.all() }],
    matches,
    snapshot: true,
  };
  const { position } = await next(new ChangeStream<PodEntry>(options));
  // A message that is filled in here shows x.
  related.upsert(web('x', '11'));
  related.remove(web('x', '12'));
  const { changes } = await next(await ChangeStream.resume<PodEntry>(options, position));
  expect(changes.map(({ type, entry }) => `${type} ${entry.name}`)).toEqual(['MODIFIED a']);
});

test('in the middle of a snapshot there is no way on: who leaves there begins anew', async () => {
  const store = podStore(5_000);
  replace(
    store,
    Array.from({ length: 501 }, (_, at) => web(`pod-${at}`, String(at + 1))),
    '1000',
  );
  const stream = new ChangeStream<PodEntry>({ views: [store], matches, snapshot: true });
  expect((await next(stream)).position).toBeUndefined();
  // What changes while it is being sent comes after it.
  store.remove(web('pod-0', '1001'));
  const { position } = await next(stream);
  expect(await told(undefined, store)).toContain('reset');
  expect(await told(position, store)).toEqual(['REMOVED pod-0@1']);
});

test('clusters that have come or gone since make whoever follows all of them begin anew', async () => {
  const [one, two] = [podStore(10, 'one'), podStore(10, 'two')];
  for (const store of [one, two]) replace(store, [], '10');
  expect(await told(await seen(one, two), one, two)).toEqual([]);
  expect(await told(await seen(one, two), one)).toEqual(['reset']);
  expect(await told(await seen(one), one, two)).toEqual(['reset']);
});

test('who asks for more than before behind the objects begins anew: what has changed there since isn’t known', async () => {
  const [pods, related] = [storeOf('10', web('a', '1')), podStore(10, 'other')];
  const options = { views: [pods], matches, snapshot: true };
  const more = { ...options, related: [{ view: related, touched: () => [] }] };
  const [position, morePosition] = await Promise.all(
    [options, more].map(async (one) => (await next(new ChangeStream<PodEntry>(one))).position),
  );
  expect(await next(await ChangeStream.resume<PodEntry>(more, position))).toMatchObject({ reset: true });
  expect(await next(await ChangeStream.resume<PodEntry>(more, morePosition))).toMatchObject({ reset: false });
});

test('who isn’t concerned by what happens is told of its place before the log has forgotten it', async () => {
  const store = podStore(2_500);
  replace(store, [web('a', '1')], '10');
  const stream = new ChangeStream<PodEntry>({ views: [store], matches, snapshot: true });
  const { position } = await next(stream);
  for (let version = 11; version < 2_011; version++)
    store.upsert(web('b', String(version), { app: 'other' }));
  const { changes, position: later } = await next(stream);
  expect(changes).toEqual([]);
  for (let version = 2_011; version < 4_011; version++)
    store.upsert(web('b', String(version), { app: 'other' }));
  expect(await told(position, store)).toEqual(['reset', 'ADDED a@1']);
  expect(await told(later, store)).toEqual([]);
});
