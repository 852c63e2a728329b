import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { kubectl } from '../support/kubectl.ts';
import { shopWithServices, type ShopWithServices } from '../support/shop-with-services.ts';

let shop: ShopWithServices;
beforeAll(async () => {
  shop = await shopWithServices();
});
afterAll(() => shop[Symbol.asyncDispose]());

interface Slice {
  metadata: { name: string; labels: Record<string, string> };
  addressType: string;
  ports: { name?: string; protocol: string; port: number; appProtocol?: string }[] | null;
  endpoints:
    | {
        addresses: string[];
        conditions: { ready?: boolean; serving?: boolean; terminating?: boolean };
        targetRef?: { name: string };
        nodeName?: string;
        hostname?: string;
        zone?: string;
      }[]
    | null;
}

/** As the API server has them. */
async function slicesOf(namespace: string): Promise<Slice[]> {
  const json = await kubectl(['-n', namespace, 'get', 'endpointslices', '-o', 'json']);
  return (JSON.parse(json) as { items: Slice[] }).items;
}

describe('the endpoints of a Service', () => {
  test('are what kubectl shows of its EndpointSlices', async () => {
    const services = await shop.list<{ name: string; endpoints: { nodes: { addresses: string[] }[] } }>(
      `name endpoints { nodes { sliceName addressType addresses ready serving terminating hostname nodeName zone
        pod { name } ports { name protocol port appProtocol } } }`,
    );
    const slices = await slicesOf(shop.namespace);
    for (const { name, endpoints } of services) {
      const wanted = slices
        .filter(({ metadata }) => metadata.labels['kubernetes.io/service-name'] === name)
        .flatMap((slice) =>
          (slice.endpoints ?? []).map(({ addresses, conditions, targetRef, ...more }) => ({
            sliceName: slice.metadata.name,
            addressType: slice.addressType.toUpperCase(),
            addresses,
            ready: conditions.ready ?? true,
            serving: conditions.serving ?? true,
            terminating: conditions.terminating ?? false,
            hostname: more.hostname ?? null,
            nodeName: more.nodeName ?? null,
            zone: more.zone ?? null,
            pod: targetRef === undefined ? null : { name: targetRef.name },
            ports: (slice.ports ?? []).map((port) => ({
              name: port.name === undefined || port.name === '' ? null : port.name,
              protocol: port.protocol,
              port: port.port,
              appProtocol: port.appProtocol ?? null,
            })),
          })),
        );
      expect({ name, shown: new Set(endpoints.nodes) }).toEqual({ name, shown: new Set(wanted) });
    }
  });

  test('are counted, and chosen by being ready', async () => {
    const counts = `name all: endpoints { totalCount readyCount } ready: endpoints(ready: true) { totalCount readyCount }
      notReady: endpoints(ready: false) { totalCount readyCount nodes { pod { name } } }`;
    const [plain, headless] = await Promise.all([
      shop.one('a-plain', counts),
      shop.one('b-headless', counts),
    ]);
    expect(plain).toMatchObject({
      all: { totalCount: 3, readyCount: 2 },
      ready: { totalCount: 2, readyCount: 2 },
      notReady: { totalCount: 1, readyCount: 0, nodes: [{ pod: { name: 'sick' } }] },
    });
    // It publishes pods that are not ready.
    expect(headless).toMatchObject({ all: { totalCount: 3, readyCount: 3 } });
    expect(await shop.one('f-alias', 'endpoints { totalCount }')).toEqual({ endpoints: { totalCount: 0 } });
  });

  test('come in pages', async () => {
    interface Paged {
      endpoints: { nodes: { addresses: string[] }[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
    }
    const fields = (args: string): string =>
      `endpoints(${args}) { nodes { addresses } edges { cursor } pageInfo { endCursor hasNextPage } }`;
    const first = await shop.one<Paged>('g-by-hand', fields('first: 1'));
    const second = await shop.one<Paged>(
      'g-by-hand',
      fields(`after: "${first.endpoints.pageInfo.endCursor}"`),
    );
    expect([first, second].map(({ endpoints }) => endpoints.nodes)).toEqual([
      [{ addresses: ['192.0.2.10'] }],
      [{ addresses: ['192.0.2.11'] }],
    ]);
    expect(first.endpoints.pageInfo.hasNextPage).toBe(true);
  });
});
