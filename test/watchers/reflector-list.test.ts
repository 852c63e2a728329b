import { expect, test } from 'vitest';
import { FollowedPods } from './followed-pods.ts';
import { added, modified, pod } from './pods.ts';
import type { ScriptedRequest } from './scripted-api-server.ts';

function page(resourceVersion: string, next: string | undefined, ...items: readonly object[]): object {
  return {
    kind: 'PodList',
    metadata: { resourceVersion, ...(next !== undefined && { continue: next }) },
    items,
  };
}

/** Starts with a server that refuses to stream the present state, and gives the LIST that follows. */
async function refusingWatchList(code = 422): Promise<{ pods: FollowedPods; list: ScriptedRequest }> {
  const pods = await FollowedPods.start();
  (await pods.server.request()).refuse(code, { message: 'sendInitialEvents is forbidden' });
  return { pods, list: await pods.server.request() };
}

test.each([400, 422])(
  'where streaming the present state is refused (%i), it is listed in pages and used',
  async (code) => {
    const { pods, list } = await refusingWatchList(code);
    await using _ = pods;
    expect(list.query).toEqual({ limit: '500' });
    list.answer(page('10', 'page 2', pod('a', { resourceVersion: '1' })));
    const second = await pods.server.request();
    expect(second.query).toEqual({ limit: '500', continue: 'page 2' });
    expect(pods.content).toEqual([]);
    second.answer(page('10', undefined, pod('b', { resourceVersion: '2' })));
    const watch = await pods.server.request();
    expect(watch.query).toMatchObject({ watch: 'true', resourceVersion: '10' });
    expect(watch.query).not.toHaveProperty('sendInitialEvents');
    expect(pods.content).toEqual(['a@1', 'b@2']);
    expect(pods.clock.untaken).toBe(0);
    watch.send(modified('a', '11'));
    await pods.nextChanges(3);
    expect(pods.content).toEqual(['a@11', 'b@2']);
  },
);

test('an empty token of the next page is the end', async () => {
  const { pods, list } = await refusingWatchList();
  await using _ = pods;
  list.answer(page('10', '', pod('a', { resourceVersion: '1' })));
  expect((await pods.server.request()).query).toMatchObject({ watch: 'true' });
});

test('a token of the next page that has expired begins the list anew, after a backoff', async () => {
  const { pods, list } = await refusingWatchList();
  await using _ = pods;
  list.answer(page('10', 'page 2', pod('a', { resourceVersion: '1' })));
  (await pods.server.request()).refuse(410, { reason: 'Expired', message: 'the token has expired' });
  (await pods.clock.slept()).end();
  const again = await pods.server.request();
  expect(again.query).toEqual({ limit: '500' });
  again.answer(page('20', undefined, pod('b', { resourceVersion: '15' })));
  await pods.following();
  expect(pods.content).toEqual(['b@15']);
});

test('a server that has refused once is not asked again: the next relist is a LIST', async () => {
  const { pods, list } = await refusingWatchList();
  await using _ = pods;
  list.answer(page('10', undefined, pod('a', { resourceVersion: '1' })));
  const watch = await pods.server.request();
  pods.clock.pass(60_000);
  watch.refuse(410);
  expect((await pods.server.request()).query).toEqual({ limit: '500' });
});

test('a LIST that is refused is not tried in a hot loop', async () => {
  const { pods, list } = await refusingWatchList();
  await using _ = pods;
  list.refuse(400, { message: 'no' });
  expect((await pods.clock.slept()).ms).toBe(400);
});

test('a LIST that may not be read says so', async () => {
  const { pods, list } = await refusingWatchList();
  await using _ = pods;
  list.refuse(403, { message: 'pods is forbidden' });
  await pods.clock.slept();
  expect(pods.reflector.status).toEqual({ phase: 'refused', synced: false, message: 'pods is forbidden' });
});

test('an object of a LIST that is not one leaves the store as it was', async () => {
  const { pods, list } = await refusingWatchList();
  await using _ = pods;
  list.answer(page('10', undefined, pod('a', { resourceVersion: '1' }), { metadata: null }));
  await pods.clock.slept();
  expect(pods.reflector.status.phase).toBe('starting');
  expect(pods.reflector.status.message).toMatch(/not the shape of its kind/);
  expect(pods.content).toEqual([]);
});

test('a LIST that breaks off is begun anew', async () => {
  const { pods, list } = await refusingWatchList();
  await using _ = pods;
  list.reset();
  (await pods.clock.slept()).end();
  expect((await pods.server.request()).query).toEqual({ limit: '500' });
});

test('an ADDED of what the list had already is not told as new', async () => {
  const { pods, list } = await refusingWatchList();
  await using _ = pods;
  list.answer(page('10', undefined, pod('a', { resourceVersion: '1' })));
  (await pods.server.request()).send(added('a', '11'));
  expect(await pods.nextChanges(2)).toEqual(['ADDED a@1', 'MODIFIED a@11']);
});
