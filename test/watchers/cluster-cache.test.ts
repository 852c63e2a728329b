import { expect, test } from 'vitest';
import { QuarterdeckError, type ErrorCode } from '../../src/errors.ts';
import { resources } from '../../src/kubernetes/resources.ts';
import { Transport } from '../../src/kubernetes/transport.ts';
import { ClusterCache } from '../../src/watchers/cluster-cache.ts';
import type { ReflectorStatus } from '../../src/watchers/reflector.ts';
import { added, modified } from './pods.ts';
import { Queue } from './queue.ts';
import { ScriptedApiServer, snapshotEnd, type ScriptedRequest } from './scripted-api-server.ts';
import { TestClock } from './test-clock.ts';

interface CachedCluster extends AsyncDisposable {
  readonly server: ScriptedApiServer;
  readonly clock: TestClock;
  readonly cache: ClusterCache;
  /** Waits until a resource gets into a phase. */
  until(resource: string, phase: ReflectorStatus['phase']): Promise<ReflectorStatus>;
  /** Waits until every resource but pods is followed: pods are up to the test. */
  untilOthersFollow(): Promise<void>;
}

async function cachedCluster(): Promise<CachedCluster> {
  const server = await ScriptedApiServer.start();
  server.answerOthers(
    (request) => (request.path === '/readyz' ? request.refuse(500) : request.send(snapshotEnd('1'))),
    '/api/v1/pods',
  );
  const clock = new TestClock();
  const statuses = new Queue<{ resource: string; status: ReflectorStatus }>();
  const cache = new ClusterCache({
    transport: new Transport('scripted', { files: [server.kubeconfig] }),
    clock,
    onStatus: (_, resource, status) => statuses.put({ resource, status }),
  });
  cache.start();
  return {
    server,
    clock,
    cache,
    until: async (wanted, phase) => {
      for (;;) {
        const { resource, status } = await statuses.take();
        if (resource === wanted && status.phase === phase) return status;
      }
    },
    untilOthersFollow: async () => {
      const missing = new Set(Object.keys(resources).filter((name) => name !== 'pods'));
      while (missing.size > 0) {
        const { resource, status } = await statuses.take();
        if (status.phase === 'following') missing.delete(resource);
      }
    },
    [Symbol.asyncDispose]: async () => {
      await cache.stop();
      await server[Symbol.asyncDispose]();
    },
  };
}

/** The code and message of what a read throws. */
function refusal(read: () => unknown): { code: ErrorCode; message: string } {
  try {
    read();
  } catch (error) {
    if (error instanceof QuarterdeckError) return { code: error.code, message: error.message };
    throw error;
  }
  throw new Error('the read was answered');
}

function withPods(request: ScriptedRequest): ScriptedRequest {
  return request.send(added('a', '1'), snapshotEnd('10'));
}

test('every resource is watched with one request', async () => {
  await using cluster = await cachedCluster();
  withPods(await cluster.server.request());
  await cluster.untilOthersFollow();
  expect(cluster.cache.transport.requestCount).toBe(Object.keys(resources).length);
});

test("what hasn't been read completely is unavailable, not empty", async () => {
  await using cluster = await cachedCluster();
  const watch = await cluster.server.request();
  await cluster.untilOthersFollow();
  watch.send(added('a', '1'));
  const { pods, services } = cluster.cache.view;
  const reads = [
    () => pods.size,
    () => pods.all(),
    () => pods.get('default', 'a'),
    () => pods.byUid('uid of a'),
    () => pods.by('namespace', 'default'),
    () => pods.countBy('namespace', 'default'),
  ];
  for (const read of reads) expect(refusal(read).code).toBe('CLUSTER_UNAVAILABLE');
  expect(refusal(() => pods.size).message).toBe(
    'pods of cluster "scripted" are not known yet: the first reading is still under way',
  );
  expect(services.size).toBe(0);
  expect(cluster.cache.ready).toBe(false);
  expect(cluster.cache.view.health).toMatchObject({ state: 'SYNCING', message: 'still reading pods' });
  watch.send(snapshotEnd('10'));
  await cluster.until('pods', 'following');
  expect(pods.size).toBe(1);
  expect(cluster.cache.ready).toBe(true);
  expect(cluster.cache.view.health).toMatchObject({ state: 'SYNCED', message: undefined });
});

test.each([403, 404])(
  'what may not be read (%i) is FORBIDDEN to readers, not empty, and the rest is served',
  async (code) => {
    await using cluster = await cachedCluster();
    (await cluster.server.request()).refuse(code, { message: 'pods is forbidden: no such right' });
    await cluster.untilOthersFollow();
    await cluster.clock.slept();
    expect(refusal(() => cluster.cache.view.pods.all())).toEqual({
      code: 'FORBIDDEN',
      message: `pods of cluster "scripted" can't be read: pods is forbidden: no such right`,
    });
    expect(cluster.cache.view.services.size).toBe(0);
    expect(cluster.cache.ready).toBe(true);
    expect(cluster.cache.view.health).toMatchObject({
      state: 'RESTRICTED',
      message: 'pods: pods is forbidden: no such right',
    });
  },
);

test('a right that is taken away makes the resource FORBIDDEN, and one that is given makes it readable', async () => {
  await using cluster = await cachedCluster();
  const watch = withPods(await cluster.server.request());
  await cluster.until('pods', 'following');
  watch.end();
  (await cluster.server.request()).refuse(403, { message: 'no longer' });
  const sleep = await cluster.clock.slept();
  await cluster.until('pods', 'refused');
  expect(refusal(() => cluster.cache.view.pods.size).code).toBe('FORBIDDEN');
  sleep.end();
  (await cluster.server.request()).send(added('b', '11'), snapshotEnd('12'));
  await cluster.until('pods', 'following');
  expect([...cluster.cache.view.pods.all()].map(({ name }) => name)).toEqual(['b']);
});

test('a cluster that goes away leaves what is known readable, and its health says since when', async () => {
  await using cluster = await cachedCluster();
  const watch = withPods(await cluster.server.request());
  await cluster.untilOthersFollow();
  cluster.clock.pass(3_600_000);
  watch.reset();
  const sleep = await cluster.clock.slept();
  expect(cluster.cache.view.pods.size).toBe(1);
  expect(cluster.cache.ready).toBe(true);
  expect(cluster.cache.view.health).toMatchObject({
    state: 'UNREACHABLE',
    since: '2026-01-01T01:00:00.000Z',
  });
  expect(cluster.cache.view.health.message).toMatch(/^pods: cluster "scripted" can't be reached/);
  sleep.end();
  (await cluster.server.request()).accept();
  await cluster.until('pods', 'following');
  expect(cluster.cache.view.health.state).toBe('SYNCED');
});

test('what was written shows as soon as its version is seen, and not before', async () => {
  await using cluster = await cachedCluster();
  const watch = withPods(await cluster.server.request());
  await cluster.until('pods', 'following');
  expect(await cluster.cache.hasSeen('pods', '11', 1)).toBe(false);
  const seen = cluster.cache.hasSeen('pods', '11', 10_000);
  watch.send(modified('a', '11'));
  expect(await seen).toBe(true);
  expect(cluster.cache.view.pods.get('default', 'a')?.resourceVersion).toBe('11');
});

test('a change of a status calls back until the signal is aborted', async () => {
  await using cluster = await cachedCluster();
  const watch = await cluster.server.request();
  await cluster.untilOthersFollow();
  const [counting, ended] = [new AbortController(), new AbortController()];
  let calls = 0;
  cluster.cache.onStatusChange(() => calls++, counting.signal);
  cluster.cache.onStatusChange(() => (calls += 1_000), ended.signal);
  ended.abort();
  withPods(watch);
  await cluster.until('pods', 'following');
  expect(calls).toBe(1);
});

test('stop ends every watch, may be called twice, and leaves no open connection', async () => {
  await using cluster = await cachedCluster();
  withPods(await cluster.server.request());
  await cluster.untilOthersFollow();
  await Promise.all([cluster.cache.stop(), cluster.cache.stop()]);
  await cluster.server.disconnected();
  expect(cluster.cache.resources.map(({ status }) => status.phase)).toEqual(
    Object.keys(resources).map(() => 'stopped'),
  );
});

test('one look for all tells when a cluster is there again, and stop ends it as well', async () => {
  await using cluster = await cachedCluster();
  const watch = withPods(await cluster.server.request());
  await cluster.untilOthersFollow();
  watch.reset();
  await cluster.until('pods', 'interrupted');
  // The backoff of the pods, and the time between two looks.
  const [backoff, untilNext] = [await cluster.clock.slept(), await cluster.clock.slept()];
  expect([backoff.ms, untilNext.ms]).toEqual([400, 100]);
  await cluster.cache.stop();
  await cluster.server.disconnected();
});

test('a server that is not ready is not taken at its word when it refuses', async () => {
  await using cluster = await cachedCluster();
  const watch = withPods(await cluster.server.request());
  await cluster.untilOthersFollow();
  watch.reset();
  // Behind the look that has found it not to be ready.
  const [backoff] = [await cluster.clock.slept(), await cluster.clock.slept()];
  backoff.end();
  (await cluster.server.request()).refuse(403, { message: 'not yet' });
  await cluster.until('pods', 'interrupted');
  expect((await cluster.until('pods', 'interrupted')).message).toBe('not yet');
  expect(cluster.cache.view.pods.size).toBe(1);
});
