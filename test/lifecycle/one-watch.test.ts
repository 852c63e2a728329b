import { expect, test } from 'vitest';
import { resources } from '../../src/kubernetes/resources.ts';
import { testGateway, type TestGateway } from '../support/gateway.ts';
import { kubectlOf, type Kubectl } from '../support/kubectl.ts';
import { ownApiServer } from '../support/own-api-server.ts';

/** How many watches of each resource the API server has open, as it says itself. */
async function watches(kubectl: Kubectl): Promise<ReadonlyMap<string, number>> {
  const metrics = await kubectl(['get', '--raw', '/metrics']);
  const counts = new Map<string, number>();
  for (const [, labels = '', value] of metrics.matchAll(/^apiserver_longrunning_requests\{(.*)\} (\d+)$/gm)) {
    const resource = /resource="([^"]*)"/.exec(labels)?.[1] ?? '';
    if (!labels.includes('verb="WATCH"')) continue;
    counts.set(resource, (counts.get(resource) ?? 0) + Number(value));
  }
  return counts;
}

const fields = ['pods', 'workloads', 'services', 'events', 'podPage', 'workloadPage', 'servicePage'];

/** Each is there as soon as its first message is. */
async function subscribeTimes(count: number, gateway: TestGateway): Promise<void> {
  const all = Array.from({ length: count }, (_, index) => {
    const field = fields[index % fields.length] ?? '';
    return gateway.subscribe(`subscription { ${field} { reset } }`, {});
  });
  await Promise.all(all.map((subscription) => subscription.next()));
}

// An API server of its own, which nobody else watches.
test('however many subscriptions there are, the API server has one watch for each resource', async () => {
  await using controlPlane = await ownApiServer();
  const kubectl = kubectlOf(controlPlane);
  const without = await watches(kubectl);
  await using gateway = await testGateway(controlPlane.kubeconfig, {
    limits: { subscriptionsPerSocket: 500 },
  });
  await subscribeTimes(500, gateway);
  const withThem = await watches(kubectl);
  for (const { plural } of Object.values(resources)) {
    const more = (withThem.get(plural) ?? 0) - (without.get(plural) ?? 0);
    expect([plural, more]).toEqual([plural, 1]);
  }
});
