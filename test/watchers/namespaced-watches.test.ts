import { expect, test } from 'vitest';
import { Transport } from '../../src/kubernetes/transport.ts';
import { ClusterCache } from '../../src/watchers/cluster-cache.ts';
import type { EntryChange } from '../../src/model/cluster-view.ts';
import type { PodEntry } from '../../src/model/entries/pod-entry.ts';
import type { ReflectorStatus } from '../../src/watchers/reflector.ts';
import { added, deleted, modified } from './pods.ts';
import { Queue } from './queue.ts';
import {
  bookmark,
  ScriptedApiServer,
  snapshotEnd,
  type Line,
  type ScriptedRequest,
} from './scripted-api-server.ts';
import { TestClock } from './test-clock.ts';

const authorization = '/apis/authorization.k8s.io/v1';
const podsOnly = { verbs: ['list', 'watch'], apiGroups: [''], resources: ['pods'] };

interface Scoped extends AsyncDisposable {
  readonly server: ScriptedApiServer;
  readonly clock: TestClock;
  readonly cache: ClusterCache;
  readonly pods: ClusterCache['view']['pods'];
  /** The watch of the namespaces themselves. */
  readonly namespaces: ScriptedRequest;
  /** Lets the cluster say that pods may be watched in the namespace that it is asked about. */
  grant(): Promise<void>;
  /** Waits for the watch of the pods of a namespace. */
  watchOf(namespace: string): Promise<ScriptedRequest>;
  until(phase: ReflectorStatus['phase']): Promise<void>;
}

function namespace(name: string, version: string): Line {
  const metadata = {
    name,
    uid: `uid of ${name}`,
    resourceVersion: version,
    creationTimestamp: '2026-01-01T00:00:00Z',
  };
  return { type: 'ADDED', object: { kind: 'Namespace', metadata, status: { phase: 'Active' } } };
}

/** A cluster with these namespaces, in which pods may not be watched everywhere, and everything else may. */
async function scoped(...names: string[]): Promise<Scoped> {
  const server = await ScriptedApiServer.start();
  server.answerOthers((request) => request.send(snapshotEnd('1')), '/api/v1/pods');
  const clock = new TestClock();
  const phases = new Queue<ReflectorStatus['phase']>();
  const cache = new ClusterCache({
    transport: new Transport('scripted', { files: [server.kubeconfig] }),
    clock,
    onStatus: (_, resource, { phase }) => void (resource === 'pods' && phases.put(phase)),
  });
  const asked = server.request('/api/v1/namespaces');
  const refused = server.request().then((request) => request.refuse(403, { message: 'not everywhere' }));
  cache.start();
  const namespaces = (await asked).send(...names.map((name) => namespace(name, '1')), snapshotEnd('1'));
  await refused;
  return {
    server,
    clock,
    cache,
    pods: cache.view.pods,
    namespaces,
    grant: async () => {
      const review = await server.request(`${authorization}/selfsubjectrulesreviews`);
      review.answer({ status: { resourceRules: [podsOnly], incomplete: false } });
    },
    watchOf: (name) => server.request(`/api/v1/namespaces/${name}/pods`),
    until: async (phase) => {
      while ((await phases.take()) !== phase);
    },
    [Symbol.asyncDispose]: async () => {
      await cache.stop();
      await server[Symbol.asyncDispose]();
    },
  };
}

function inWords({ before, after }: EntryChange<PodEntry>): string {
  const what = after === undefined ? 'REMOVED' : before === undefined ? 'ADDED' : 'MODIFIED';
  const { namespace: where, name } = (after ?? before) as PodEntry;
  return `${what} ${where}/${name}`;
}

function codeOf(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    return (error as { code?: string }).code;
  }
}

const inA = { namespace: 'a' };
const inB = { namespace: 'b' };

test('a list of one namespace says nothing of the others, nor does its version', async () => {
  await using cluster = await scoped('a', 'b');
  const { pods, cache } = cluster;
  await Promise.all([cluster.grant(), cluster.grant()]);
  const [a, b] = await Promise.all([cluster.watchOf('a'), cluster.watchOf('b')]);
  a.send(added('one', '5', inA), snapshotEnd('10'));
  expect(codeOf(() => pods.size)).toBe('CLUSTER_UNAVAILABLE');
  b.send(added('two', '6', inB), snapshotEnd('20'));
  await cluster.until('following');
  expect(pods.size).toBe(2);
  expect(await cache.hasSeen('pods', '15', 10_000, 'b')).toBe(true);
  expect(await cache.hasSeen('pods', '15', 1, 'a')).toBe(false);
  const seen = cache.hasSeen('pods', '15', 10_000, 'a');
  a.send(bookmark('15'));
  expect(await seen).toBe(true);
  expect(await cache.hasSeen('pods', '1', 10_000, 'c')).toBe(false);

  const feed = pods.changes();
  cluster.clock.pass(60_000);
  b.end();
  await cluster.watchOf('b').then((again) => again.refuse(410, {}));
  const changed = new Promise<void>((resolve) => feed.onceChanged(resolve));
  (await cluster.watchOf('b')).send(snapshotEnd('30'));
  await changed;
  const changes = feed.take();
  expect(changes === 'lost' ? changes : changes.map(inWords)).toEqual(['REMOVED b/two']);
});

test('a namespace that comes later holds up none but itself', async () => {
  await using cluster = await scoped('a');
  const { pods, cache } = cluster;
  await cluster.grant();
  (await cluster.watchOf('a')).send(added('one', '5', inA), snapshotEnd('10'));
  await cluster.until('following');
  cluster.namespaces.send(namespace('b', '11'));
  await cluster.grant();
  const b = await cluster.watchOf('b');
  expect(cache.ready).toBe(true);
  expect(cache.view.health.unread).toBe('still reading pods: namespace "b"');
  expect(Array.from(pods.all(), ({ name }) => name)).toEqual(['one']);
  expect(pods.whyNotListed(['a'])).toBeUndefined();
  expect(codeOf(() => pods.whyNotListed(['b']))).toBe('CLUSTER_UNAVAILABLE');
  expect(codeOf(() => pods.read('b', 'two'))).toBe('CLUSTER_UNAVAILABLE');
  expect(pods.get('b', 'two')).toBeUndefined();
  expect(pods.whyNotListed(['c'])?.code).toBe('FORBIDDEN');
  const seen = cache.hasSeen('pods', '12', 10_000, 'b');
  b.send(added('two', '12', inB), snapshotEnd('12'));
  expect(await seen).toBe(true);
  expect(pods.read('b', 'two')?.name).toBe('two');
  expect(cache.view.health.unread).toBeUndefined();
});

test('watches of namespaces end before that of everything begins, and nobody sees it', async () => {
  await using cluster = await scoped('a', 'b');
  const { pods } = cluster;
  await Promise.all([cluster.grant(), cluster.grant()]);
  const [a, b] = await Promise.all([cluster.watchOf('a'), cluster.watchOf('b')]);
  a.send(added('one', '5', inA), snapshotEnd('10'));
  b.send(snapshotEnd('10'));
  await cluster.until('following');
  const feed = pods.changes();
  (await cluster.clock.slept()).end();
  const reviews = `${authorization}/selfsubjectaccessreviews`;
  const [list, watch] = [await cluster.server.request(reviews), await cluster.server.request(reviews)];
  expect(cluster.server.untaken).toBe(0);
  for (const review of [list, watch]) review.answer({ status: { allowed: true } });
  const everything = await cluster.server.request();
  await Promise.all([a.closed, b.closed]);
  expect(pods.size).toBe(1);
  everything.send(modified('one', '5', inA), added('three', '12', { namespace: 'c' }), snapshotEnd('20'));
  await cluster.until('following');
  const changes = feed.take();
  expect(changes === 'lost' ? changes : changes.map(inWords)).toEqual(['ADDED c/three']);
  everything.send(deleted('one', '21', inA));
  expect(await cluster.cache.hasSeen('pods', '21', 10_000, 'a')).toBe(true);
  expect(pods.size).toBe(1);
});
