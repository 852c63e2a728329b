import { endpointsBecome } from './endpoints.ts';
import { Folded, type Update } from './folded.ts';
import { testGateway, type TestGateway } from './gateway.ts';
import { apply, kubectl } from './kubectl.ts';
import { testNamespace } from './namespace.ts';
import { deployment, pod } from './objects.ts';
import { endpointSliceByHand, ingressOfBalanced, servicesOfAllTypes } from './services.ts';

/** A namespace with Services of all types and what they select, and a gateway that has seen all of it. */
export interface ShopWithServices extends AsyncDisposable {
  readonly gateway: TestGateway;
  readonly namespace: string;
  /** Services of the namespace with these fields. */
  list<T>(fields: string, where?: object, moreArguments?: string): Promise<T[]>;
  /** One Service of the namespace with these fields. */
  one<T>(name: string, fields: string): Promise<T>;
}

/** Two ready pods of the Deployment `web`, `sick` that is never ready, and `other` that no Service selects. */
export async function shopWithServices(): Promise<ShopWithServices> {
  const gateway = await testGateway();
  const testsOwn = await testNamespace();
  const namespace = testsOwn.name;
  const shop: ShopWithServices = {
    gateway,
    namespace,
    list: async <T>(fields: string, where: object = {}, moreArguments = '') => {
      const { services } = await gateway.data<{ services: { nodes: T[] } }>(
        `query ($where: ServiceFilter) { services(where: $where${moreArguments}) { nodes { ${fields} } } }`,
        { where: { namespaces: [namespace], ...where } },
      );
      return services.nodes;
    },
    one: async <T>(name: string, fields: string) => {
      const { service } = await gateway.data<{ service: T }>(
        `query ($ref: ObjectRef!) { service(ref: $ref) { ${fields} } }`,
        { ref: { namespace, name } },
      );
      return service;
    },
    [Symbol.asyncDispose]: async () => {
      await gateway[Symbol.asyncDispose]();
      await testsOwn[Symbol.asyncDispose]();
    },
  };
  await apply(
    ...servicesOfAllTypes(namespace),
    endpointSliceByHand(namespace, 'g-by-hand'),
    deployment(namespace, 'web', { replicas: 2, labels: { tier: 'front' } }),
    pod(namespace, 'sick', { app: 'web', 'quarterdeck.dev/simulate': 'never-ready' }),
    pod(namespace, 'other', { app: 'other' }),
    nightlyCronJob(namespace),
  );
  const status = JSON.stringify({ status: { loadBalancer: { ingress: ingressOfBalanced } } });
  const patch = ['patch', 'service', 'd-balanced', '--subresource=status', '--type=merge', '-p', status];
  await kubectl(['-n', namespace, ...patch]);
  await hasBecome(shop);
  return shop;
}

async function hasBecome(shop: ShopWithServices): Promise<void> {
  const watch = <O>(field: string, fields: string): Folded<O> =>
    new Folded<O>(
      shop.gateway.subscribe<Record<string, Update<O>>>(
        `subscription ($n: String!) { ${field}(where: { namespaces: [$n] }) {
          reset synced changes { type id uid object { ${fields} } } } }`,
        { n: shop.namespace },
      ),
    );
  const services = watch<{ externalAddresses: string[] }>('services', 'externalAddresses');
  await services.until((all) => all.some(({ externalAddresses }) => externalAddresses.length === 3));
  await services.end();
  const pods = watch<{ ready: boolean }>('pods', 'ready');
  await pods.until((all) => all.filter(({ ready }) => ready).length === 3);
  await pods.end();
  await endpointsBecome(shop.gateway, async () => {
    const counted = await shop.list<{ endpoints: { totalCount: number; readyCount: number } }>(
      'endpoints { totalCount readyCount }',
    );
    const counts = counted.map(({ endpoints }) => `${endpoints.readyCount}/${endpoints.totalCount}`);
    return counts.join(' ') === '2/3 3/3 2/2 2/3 0/0 0/0 1/2';
  });
}

function nightlyCronJob(namespace: string): object {
  const template = {
    metadata: { labels: { app: 'web' } },
    spec: { restartPolicy: 'Never', containers: [{ name: 'main', image: 'shop/tool:1.0.0' }] },
  };
  return {
    apiVersion: 'batch/v1',
    kind: 'CronJob',
    metadata: { namespace, name: 'nightly' },
    spec: { schedule: '0 0 1 1 *', suspend: true, jobTemplate: { spec: { template } } },
  };
}
