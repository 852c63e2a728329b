import { afterAll, beforeAll, expect, test } from 'vitest';
import { Folded, type Update } from '../support/folded.ts';
import { testGateway, type TestGateway } from '../support/gateway.ts';
import { apply, kubectl } from '../support/kubectl.ts';
import { testNamespace } from '../support/namespace.ts';
import { service } from '../support/services.ts';

interface Picture {
  name: string;
  type: string;
}

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway[Symbol.asyncDispose]());

function watchServices(where: object, snapshot = true): Folded<Picture> {
  const query = `subscription ($where: ServiceFilter, $snapshot: Boolean!) {
    services(where: $where, snapshot: $snapshot) { reset synced changes { type id uid object { name type } } }
  }`;
  return new Folded(gateway.subscribe<Record<string, Update<Picture>>>(query, { where, snapshot }));
}

const plain = { ports: [{ port: 80 }] };
const nodePort = { ...plain, type: 'NodePort' };

test('a subscription begins with a snapshot and follows Services into the filter and out of it', async () => {
  await using namespace = await testNamespace();
  await apply(service(namespace.name, 'first', plain));
  const all = watchServices({ namespaces: [namespace.name] });
  const outside = watchServices({ namespaces: [namespace.name], types: ['NODE_PORT', 'LOAD_BALANCER'] });
  await all.until((services) => services.length === 1);
  await outside.until((_services, { synced }) => synced);
  expect(all.messages.filter(({ reset }) => reset)).toHaveLength(1);

  await apply(service(namespace.name, 'first', nodePort), service(namespace.name, 'second', nodePort));
  await outside.until((services) => services.length === 2);
  await apply(service(namespace.name, 'first', { ...plain, type: 'ClusterIP' }));
  const left = await outside.until((services) => services.length === 1);
  expect(left).toEqual([{ name: 'second', type: 'NODE_PORT' }]);
  const removed = outside.messages.flatMap(({ changes }) => changes).filter(({ type }) => type === 'REMOVED');
  expect(removed).toEqual([
    { type: 'REMOVED', id: expect.any(String), uid: expect.any(String), object: null },
  ]);

  await all.until(
    (services) =>
      services.length === 2 && services.some(({ name, type }) => name === 'first' && type === 'CLUSTER_IP'),
  );
  await kubectl(['-n', namespace.name, 'delete', 'service', 'first', 'second']);
  await all.until((services) => services.length === 0);
  await all.end();
  await outside.end();
});

test('without a snapshot only what happens from now on is sent', async () => {
  await using namespace = await testNamespace();
  await apply(service(namespace.name, 'before', plain));
  const services = watchServices({ namespaces: [namespace.name], search: 'after' }, false);
  expect(await services.next()).toEqual({ reset: false, synced: true, changes: [] });
  await apply(service(namespace.name, 'after', plain));
  await services.until((all) => all.some(({ name }) => name === 'after'));
  await services.end();
});
