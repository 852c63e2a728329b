import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ControlPlane } from '../../dev/control-plane/control-plane.ts';
import { cable } from '../support/cable.ts';
import { Folded, type Update } from '../support/folded.ts';
import { clusterBecomes, testGateway, type TestGateway } from '../support/gateway.ts';
import { applyTo, kubectlOf, type Kubectl } from '../support/kubectl.ts';
import { ownApiServer } from '../support/own-api-server.ts';

/** A Service as these tests' clients have it: with something of its own, and something that is behind a relation. */
interface ServicePicture {
  readonly name: string;
  readonly labels: Record<string, string>;
  readonly endpoints: { readonly totalCount: number };
}

// Without controllers nothing changes but what a test changes; and its API server is restarted.
let controlPlane: ControlPlane;
let kubectl: Kubectl;
let gateway: TestGateway;
beforeAll(async () => {
  controlPlane = await ownApiServer();
  kubectl = kubectlOf(controlPlane);
  gateway = await testGateway(controlPlane.kubeconfig);
});
afterAll(async () => {
  await gateway[Symbol.asyncDispose]();
  await controlPlane[Symbol.asyncDispose]();
});

const selected = 'name labels endpoints { totalCount }';

/** Follows the Services of a namespace; or goes on where somebody has left. */
function follow(at: TestGateway, namespace: string, left?: Folded<ServicePicture>): Folded<ServicePicture> {
  const query = `subscription ($where: ServiceFilter, $resumeFrom: String) {
    services(where: $where, resumeFrom: $resumeFrom) {
      reset synced cursor changes { type id uid object { ${selected} } }
    }
  }`;
  const variables = { where: { namespaces: [namespace] }, resumeFrom: left?.cursor };
  return new Folded(at.subscribe<Record<string, Update<ServicePicture>>>(query, variables), left?.objects);
}

/** What a query gives of the same. */
async function listed(at: TestGateway, namespace: string): Promise<ServicePicture[]> {
  const query = `query ($where: ServiceFilter) { services(where: $where) { nodes { ${selected} } } }`;
  const data = await at.data<{ services: { nodes: ServicePicture[] } }>(query, {
    where: { namespaces: [namespace] },
  });
  return data.services.nodes;
}

/** What has happened, as words; messages of one resume may be several. */
function told({ messages }: Folded<ServicePicture>): string[] {
  return messages
    .flatMap(({ changes }) => changes)
    .map(({ type, object }) => `${type} ${object?.name ?? ''}`.trim())
    .toSorted();
}

function service(namespace: string, name: string): object {
  const spec = { clusterIP: 'None', ports: [{ port: 80 }] };
  return { apiVersion: 'v1', kind: 'Service', metadata: { namespace, name }, spec };
}

function endpointSlice(namespace: string, ofService: string): object {
  return {
    apiVersion: 'discovery.k8s.io/v1',
    kind: 'EndpointSlice',
    metadata: { namespace, name: `${ofService}-1`, labels: { 'kubernetes.io/service-name': ofService } },
    addressType: 'IPv4',
    endpoints: [{ addresses: ['10.1.2.3'] }],
  };
}

/** A namespace with four Services, and somebody who has seen them and gone. */
async function leave(at: TestGateway, namespace: string): Promise<Folded<ServicePicture>> {
  await kubectl(['create', 'namespace', namespace]);
  await applyTo(kubectl, ...['stays', 'changes', 'goes', 'gets'].map((name) => service(namespace, name)));
  const services = follow(at, namespace);
  await services.until((all, { synced }) => synced && all.length === 4);
  await services.end();
  return services;
}

/** One of the Services is changed, one deleted, one gets an endpoint, and one comes. */
async function change(namespace: string): Promise<void> {
  await kubectl(['-n', namespace, 'label', 'service', 'changes', 'seen=no']);
  await kubectl(['-n', namespace, 'delete', 'service', 'goes']);
  await applyTo(kubectl, endpointSlice(namespace, 'gets'), service(namespace, 'comes'));
}

const everythingThatChanged = ['ADDED comes', 'MODIFIED changes', 'MODIFIED gets', 'REMOVED'];

/** Whether the picture has all of it. */
function isChanged(all: readonly ServicePicture[]): boolean {
  const has = (name: string, fits: (one: ServicePicture) => boolean): boolean =>
    all.some((one) => one.name === name && fits(one));
  return (
    has('comes', () => true) &&
    has('gets', ({ endpoints }) => endpoints.totalCount === 1) &&
    has('changes', ({ labels }) => labels['seen'] === 'no') &&
    !has('goes', () => true)
  );
}

async function picturesAreEqual(
  folded: Folded<ServicePicture>,
  at: TestGateway,
  namespace: string,
): Promise<void> {
  const byName = [...folded.objects.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
  expect(byName).toEqual(await listed(at, namespace));
}

test('on the same gateway: exactly what was missed', async () => {
  const left = await leave(gateway, 'same');
  const onlooker = follow(gateway, 'same');
  await change('same');
  await onlooker.until(isChanged);
  await onlooker.end();
  const back = follow(gateway, 'same', left);
  await back.until(isChanged);
  expect(back.messages).toHaveLength(1);
  expect(back.messages[0]).toMatchObject({ reset: false, synced: true });
  expect(told(back)).toEqual(everythingThatChanged);
  await picturesAreEqual(back, gateway, 'same');
  await back.end();
});

test('on a second gateway, and back on the first: exactly what was missed', async () => {
  await using second = await testGateway(controlPlane.kubeconfig);
  const left = await leave(gateway, 'second');
  await change('second');
  const there = follow(second, 'second', left);
  await there.until(isChanged);
  expect(told(there)).toEqual(everythingThatChanged);
  expect(there.messages.some(({ reset }) => reset)).toBe(false);
  await picturesAreEqual(there, second, 'second');
  await there.end();

  await kubectl(['-n', 'second', 'delete', 'service', 'comes']);
  const back = follow(gateway, 'second', there);
  await back.until((all) => all.length === 3);
  expect(told(back)).toEqual(['REMOVED']);
  await back.end();
});

test('after a restart of the gateway: no gap if nothing has happened meanwhile, anew if something has', async () => {
  const first = await testGateway(controlPlane.kubeconfig);
  const left = await leave(first, 'restarted');
  await first[Symbol.asyncDispose]();

  const second = await testGateway(controlPlane.kubeconfig);
  const back = follow(second, 'restarted', left);
  await back.next();
  expect(back.messages).toMatchObject([{ reset: false, synced: true, changes: [] }]);
  await back.end();
  await second[Symbol.asyncDispose]();

  await change('restarted');
  await using third = await testGateway(controlPlane.kubeconfig);
  const again = follow(third, 'restarted', back);
  await again.until(isChanged);
  expect(again.messages).toMatchObject([{ reset: true, synced: true }]);
  await picturesAreEqual(again, third, 'restarted');
  await again.end();
});

test('over an API server that has forgotten what was: what the relist has found is told, what was deleted included', async () => {
  await using way = await cable(controlPlane.kubeconfig);
  await using behind = await testGateway(way.kubeconfig);
  const left = await leave(behind, 'forgotten');
  await way.cut();
  await clusterBecomes(behind, 'UNREACHABLE');

  // Somebody else sees in between what the gateway that is cut off never will.
  await applyTo(kubectl, service('forgotten', 'passes'));
  const witness = follow(gateway, 'forgotten');
  await witness.until((all, { synced }) => synced && all.some(({ name }) => name === 'passes'));
  await witness.end();
  await kubectl(['-n', 'forgotten', 'delete', 'service', 'passes']);
  await change('forgotten');
  await controlPlane.compact();
  await controlPlane.stopApiServer();
  await controlPlane.startApiServer();
  await way.mend();
  const onlooker = follow(behind, 'forgotten');
  await onlooker.until(isChanged);
  await onlooker.end();

  const back = follow(behind, 'forgotten', left);
  await back.until(isChanged);
  expect(back.messages).toMatchObject([{ reset: false }]);
  expect(told(back)).toEqual(everythingThatChanged);
  await picturesAreEqual(back, behind, 'forgotten');
  await back.end();

  const moved = follow(behind, 'forgotten', witness);
  await moved.until(isChanged);
  expect(moved.messages[0]).toMatchObject({ reset: true });
  await picturesAreEqual(moved, behind, 'forgotten');
  await moved.end();
  await clusterBecomes(gateway, 'SYNCED');
});
