import { getEventListeners } from 'node:events';
import { expect, test } from 'vitest';
import { FollowedPods } from './followed-pods.ts';
import { added } from './pods.ts';

test('stop ends the watch, says nothing but that, and leaves no open connection', async () => {
  const { pods, watch } = await FollowedPods.after('10', added('a', '1'));
  await using _ = pods;
  await pods.reflector.stop();
  await watch.closed;
  expect(await pods.statuses.take()).toEqual({ phase: 'stopped', synced: true, message: undefined });
  await pods.transport.close();
  await pods.server.disconnected();
  expect(pods.statuses.size).toBe(0);
  expect(pods.server.untaken).toBe(0);
});

test('stop may be called twice, also at the same time', async () => {
  const { pods } = await FollowedPods.after('10');
  await using _ = pods;
  await Promise.all([pods.reflector.stop(), pods.reflector.stop()]);
  await pods.reflector.stop();
  expect((await pods.statuses.take()).phase).toBe('stopped');
  expect(pods.statuses.size).toBe(0);
});

test('stop ends a request that has no answer yet', async () => {
  await using pods = await FollowedPods.start();
  const watch = await pods.server.request();
  await pods.reflector.stop();
  await watch.closed;
  expect(pods.reflector.status).toEqual({ phase: 'stopped', synced: false, message: undefined });
});

test('stop in the middle of a snapshot shows nothing of it', async () => {
  await using pods = await FollowedPods.start();
  const watch = await pods.server.request();
  watch.send(added('a', '1'));
  await pods.read.take();
  await pods.reflector.stop();
  await watch.closed;
  expect(pods.content).toEqual([]);
});

test('stop in the middle of a LIST makes no watch', async () => {
  await using pods = await FollowedPods.start();
  (await pods.server.request()).refuse(422);
  const list = await pods.server.request();
  await pods.reflector.stop();
  await list.closed;
  await pods.transport.close();
  await pods.server.disconnected();
  expect(pods.server.untaken).toBe(0);
});

test('stop ends a wait', async () => {
  await using pods = await FollowedPods.start();
  (await pods.server.request()).refuse(403, { message: 'no' });
  await pods.clock.slept();
  await pods.reflector.stop();
  expect(pods.reflector.status.phase).toBe('stopped');
  expect(pods.server.untaken).toBe(0);
});

test('stop before start: nothing is asked', async () => {
  await using pods = await FollowedPods.make();
  await pods.reflector.stop();
  pods.reflector.start();
  await pods.reflector.stop();
  expect(pods.transport.requestCount).toBe(0);
});

test('many watches one after the other leave nothing on the signal that ends them', async () => {
  const { pods, watch } = await FollowedPods.after('10');
  await using _ = pods;
  const signals = new Set<AbortSignal>();
  const { listWatch } = pods;
  const original = listWatch.watch.bind(listWatch);
  listWatch.watch = (options) => {
    signals.add(options.signal);
    return original(options);
  };
  watch.end();
  for (let i = 0; i < 30; i++) {
    const next = await pods.server.request();
    next.send(added('a', String(i + 11))).end();
  }
  await pods.server.request();
  const [signal, ...others] = [...signals];
  expect(others).toEqual([]);
  expect(signal === undefined ? undefined : getEventListeners(signal, 'abort').length).toBeLessThanOrEqual(2);
});
