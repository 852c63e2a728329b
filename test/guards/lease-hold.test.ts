import { expect, inject, test } from 'vitest';
import { LeaseHold } from '../../src/guards/lease-hold.ts';
import { KubernetesApi } from '../../src/kubernetes/api.ts';
import { leases } from '../../src/kubernetes/leases.ts';
import type { KubernetesObject, Lease } from '../../src/kubernetes/objects.ts';
import { resources } from '../../src/kubernetes/resources.ts';
import { Transport } from '../../src/kubernetes/transport.ts';
import { kubectl } from '../support/kubectl.ts';
import { testNamespace } from '../support/namespace.ts';
import { ShiftedClock } from './shifted-clock.ts';

/** A process that wants the Lease `web`, with a clock and a way to the cluster of its own. */
async function contender(namespace: string, holder: string) {
  const transport = new Transport('test', { files: [inject('cluster').kubeconfig] });
  const api = new KubernetesApi(transport);
  const { metadata } = await api.get<KubernetesObject>(resources.namespaces, undefined, namespace);
  const owner = { apiVersion: 'v1', kind: 'Namespace', name: namespace, uid: metadata.uid };
  const clock = new ShiftedClock();
  const hold = new LeaseHold({ api, namespace, name: 'web', owner, holder, clock });
  const stop = new AbortController();
  const got = Promise.withResolvers<AbortSignal>();
  const done = Promise.withResolvers<void>();
  const ended = hold.during(stop.signal, async (held) => {
    got.resolve(held);
    await Promise.race([done.promise, aborted(held)]);
  });
  ended.catch(() => undefined);
  return {
    clock,
    got: got.promise,
    finish: async () => {
      done.resolve();
      await ended;
    },
    stop: () => stop.abort(new Error('stopped')),
    ended,
    read: () => api.get<Lease>(leases, namespace, 'web'),
    cutOff: () => transport.close(),
    [Symbol.asyncDispose]: async () => {
      stop.abort();
      done.resolve();
      await ended.catch(() => undefined);
      await transport.close();
    },
  };
}

async function aborted(signal: AbortSignal): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  signal.addEventListener('abort', () => resolve());
  if (signal.aborted) resolve();
  await promise;
}

const isRenewal = (ms: number): boolean => ms === 10_000;
const isWait = (ms: number): boolean => ms > 20_000 && ms <= 30_000;

test('a Lease is held by one at a time, and is gone when it is given back', async () => {
  await using namespace = await testNamespace();
  await using first = await contender(namespace.name, 'first');
  await first.got;
  await using second = await contender(namespace.name, 'second');
  await second.clock.slept(isWait);
  const { spec, metadata } = await first.read();
  expect(spec).toMatchObject({ holderIdentity: 'first', leaseDurationSeconds: 30, leaseTransitions: 0 });
  expect(metadata.ownerReferences).toMatchObject([{ kind: 'Namespace', name: namespace.name }]);
  await first.finish();
  second.clock.pass(30_000);
  await second.got;
  expect((await second.read()).spec).toMatchObject({ holderIdentity: 'second', leaseTransitions: 0 });
  await second.finish();
  await expect(second.read()).rejects.toMatchObject({ statusCode: 404 });
});

test('whoever renews it keeps it', async () => {
  await using namespace = await testNamespace();
  await using first = await contender(namespace.name, 'first');
  const held = await first.got;
  await using second = await contender(namespace.name, 'second');
  await second.clock.slept(isWait);
  const before = await first.read();
  await first.clock.slept(isRenewal);
  first.clock.pass(10_000);
  await first.clock.slept(isRenewal);
  const renewed = await first.read();
  expect(renewed.metadata.resourceVersion).not.toBe(before.metadata.resourceVersion);
  expect(renewed.spec).toMatchObject({ holderIdentity: 'first', acquireTime: before.spec?.acquireTime });
  second.clock.pass(30_000);
  await second.clock.slept(isWait);
  expect(held.aborted).toBe(false);
  expect((await first.read()).spec?.holderIdentity).toBe('first');
});

test('whoever can no longer renew it lets go before others take it, and others take it when it has run out', async () => {
  await using namespace = await testNamespace();
  await using first = await contender(namespace.name, 'first');
  const held = await first.got;
  await using second = await contender(namespace.name, 'second');
  await second.clock.slept(isWait);
  await first.cutOff();
  await first.clock.slept(isRenewal);
  first.clock.pass(10_000);
  await first.clock.slept(isRenewal);
  expect(held.aborted).toBe(false);
  first.clock.pass(10_000);
  await aborted(held);
  second.clock.pass(30_000);
  await second.got;
  const { spec } = await second.read();
  expect(spec).toMatchObject({ holderIdentity: 'second', leaseTransitions: 1 });
});

test('whoever finds that somebody else has it has lost it, and leaves it alone', async () => {
  await using namespace = await testNamespace();
  await using first = await contender(namespace.name, 'first');
  const held = await first.got;
  const spec = { holderIdentity: 'somebody' };
  await kubectl([
    '-n',
    namespace.name,
    'patch',
    'lease',
    'web',
    '--type=merge',
    '-p',
    JSON.stringify({ spec }),
  ]);
  await first.clock.slept(isRenewal);
  first.clock.pass(10_000);
  await aborted(held);
  await first.ended;
  expect((await first.read()).spec?.holderIdentity).toBe('somebody');
});

test('whoever waits for it stops when told to', async () => {
  await using namespace = await testNamespace();
  await using first = await contender(namespace.name, 'first');
  await first.got;
  await using second = await contender(namespace.name, 'second');
  await second.clock.slept(isWait);
  second.stop();
  await expect(second.ended).rejects.toThrow('stopped');
});
