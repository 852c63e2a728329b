import { expect, inject, test } from 'vitest';
import type { KubernetesObject } from '../../src/kubernetes/objects.ts';
import { Transport } from '../../src/kubernetes/transport.ts';
import type { ServiceEntry } from '../../src/model/entries/service-entry.ts';
import { systemClock, type Clock } from '../../src/watchers/clock.ts';
import { ClusterCache, type ClusterCacheOptions } from '../../src/watchers/cluster-cache.ts';
import { clusterUntil } from '../support/cluster-until.ts';
import { cable } from '../support/cable.ts';
import { applyTo, kubectl, kubectlOf, type Kubectl } from '../support/kubectl.ts';
import { testNamespace } from '../support/namespace.ts';
import { ownApiServer } from '../support/own-api-server.ts';

interface Cached extends AsyncDisposable {
  readonly cache: ClusterCache;
  /** Waits until the cluster is in a state. */
  becomes(state: string): Promise<void>;
}

/** The cache of a cluster, once it has been read. */
async function cached(
  kubeconfig: string,
  options: Omit<ClusterCacheOptions, 'transport'> = {},
): Promise<Cached> {
  const transport = new Transport('real', { files: [kubeconfig] });
  const cache = new ClusterCache({ transport, ...options });
  const becomes = (state: string): Promise<void> =>
    clusterUntil(cache, ({ view }) => view.health.state === state);
  cache.start();
  await becomes('SYNCED');
  return { cache, becomes, [Symbol.asyncDispose]: () => cache.stop() };
}

/** The Services of a namespace that come and go from now on, in words, until there are so many. */
async function told(cache: ClusterCache, namespace: string, count: number): Promise<string[]> {
  const feed = cache.view.services.changes();
  const all: string[] = [];
  for (;;) {
    const taken = feed.take();
    if (taken === 'lost') throw new Error('the log is too small for this test');
    for (const { before, after } of taken) {
      const entry = (after ?? before) as ServiceEntry;
      if (entry.namespace === namespace)
        all.push(
          `${before === undefined ? 'comes' : after === undefined ? 'goes' : 'changes'}: ${entry.name}`,
        );
    }
    if (all.length >= count) return all;
    await new Promise<void>((resolve) => void feed.onceChanged(resolve));
  }
}

function service(namespace: string, name: string): KubernetesObject & object {
  const spec = { clusterIP: 'None', ports: [{ port: 80 }] };
  return {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { namespace, name },
    spec,
  } as unknown as KubernetesObject;
}

async function comeAndGo(cluster: Kubectl, namespace: string): Promise<void> {
  await applyTo(cluster, service(namespace, 'new'));
  await cluster(['-n', namespace, 'delete', 'service', 'old']);
}

const lookMs = 100;
/** A clock on which looks at a cluster that is away come about and nothing else does: who has to wait by the backoff waits for ever. */
const onlyLooks: Clock = {
  ...systemClock,
  random: () => 0.99,
  sleep: (ms, signal) => systemClock.sleep(ms <= lookMs ? ms : 2 ** 31 - 1, signal),
};

test('a watch whose connection is half-open is noticed by its silence, and goes on over another with nothing lost', async () => {
  await using namespace = await testNamespace();
  await applyTo(kubectl, service(namespace.name, 'old'));
  await using way = await cable(inject('cluster').kubeconfig);
  await using cluster = await cached(way.kubeconfig, { idleTimeoutMs: 2_000 });
  const changes = told(cluster.cache, namespace.name, 2);
  way.silence();
  await comeAndGo(kubectl, namespace.name);
  expect(await changes).toEqual(['comes: new', 'goes: old']);
  // Silence is the end of a watch and no failure of the cluster, as it would be to ask again over the same connection.
  const { counts, status } = cluster.cache.resources.find(({ resource }) => resource === 'services') ?? {};
  expect(status?.phase).toBe('following');
  expect(counts).toMatchObject({ relists: 0, reconnects: { interrupted: 0 } });
});

test('a cluster that was away is followed as soon as it is there again, without waiting for the backoff', async () => {
  await using namespace = await testNamespace();
  await applyTo(kubectl, service(namespace.name, 'old'));
  await using way = await cable(inject('cluster').kubeconfig);
  await using cluster = await cached(way.kubeconfig, { clock: onlyLooks });
  const changes = told(cluster.cache, namespace.name, 2);
  await way.cut();
  await cluster.becomes('UNREACHABLE');
  await comeAndGo(kubectl, namespace.name);
  await way.mend();
  await cluster.becomes('SYNCED');
  expect(await changes).toEqual(['comes: new', 'goes: old']);
});

test('an API server that is started anew is followed when it is ready, and not taken at its word while it starts', async () => {
  await using controlPlane = await ownApiServer();
  const admin = kubectlOf(controlPlane);
  await applyTo(admin, service('default', 'old'));
  const phases = new Set<string>();
  await using cluster = await cached(controlPlane.kubeconfig, {
    clock: onlyLooks,
    onStatus: (_name, _resource, { phase }) => phases.add(phase),
  });
  const changes = told(cluster.cache, 'default', 2);
  await controlPlane.stopApiServer();
  await cluster.becomes('UNREACHABLE');
  await controlPlane.startApiServer();
  await cluster.becomes('SYNCED');
  await comeAndGo(admin, 'default');
  expect(await changes).toEqual(['comes: new', 'goes: old']);
  expect(phases).not.toContain('refused');
});
