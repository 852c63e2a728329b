import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { shopWithServices, type ShopWithServices } from '../support/shop-with-services.ts';

let shop: ShopWithServices;
beforeAll(async () => {
  shop = await shopWithServices();
});
afterAll(() => shop[Symbol.asyncDispose]());

async function names(where: object, rest?: string): Promise<string[]> {
  return (await shop.list<{ name: string }>('name', where, rest)).map(({ name }) => name);
}

describe('a list of Services', () => {
  test('is narrowed by type, label, and a part of the name', async () => {
    expect(await names({ types: ['LOAD_BALANCER', 'NODE_PORT'] })).toEqual([
      'c-node-port',
      'd-balanced',
      'e-pending',
    ]);
    expect(await names({ types: [] })).toEqual([]);
    expect(await names({ labelSelector: 'tier in (a,b)' })).toEqual(['a-plain', 'b-headless']);
    expect(await names({ search: 'PLAIN' })).toEqual(['a-plain']);
    expect(await names({ search: 'n', types: ['CLUSTER_IP'] })).toEqual(['a-plain', 'g-by-hand']);
  });

  test('comes in the order that is asked for', async () => {
    expect(await names({}, ', orderBy: { field: NAME, direction: DESC }, first: 2')).toEqual([
      'g-by-hand',
      'f-alias',
    ]);
    const types = await shop.list<{ type: string }>('type', {}, ', orderBy: { field: TYPE }');
    expect(types.map(({ type }) => type)).toEqual([
      'CLUSTER_IP',
      'CLUSTER_IP',
      'CLUSTER_IP',
      'NODE_PORT',
      'LOAD_BALANCER',
      'LOAD_BALANCER',
      'EXTERNAL_NAME',
    ]);
    const byAge = await shop.list<{ createdAt: string }>('createdAt', {}, ', orderBy: { field: CREATED_AT }');
    const times = byAge.map(({ createdAt }) => createdAt);
    expect(times).toEqual(times.toSorted());
    const everywhere = await shop.gateway.data<{ services: { nodes: { namespace: string }[] } }>(
      '{ services(orderBy: { field: NAMESPACE }) { nodes { namespace } } }',
    );
    const namespaces = everywhere.services.nodes.map((node) => node.namespace);
    expect(new Set(namespaces).size).toBeGreaterThan(1);
    expect(namespaces).toEqual(namespaces.toSorted());
  });

  test('pages forwards and backwards', async () => {
    const page = async (args: string) => {
      const { services } = await shop.gateway.data<{
        services: {
          nodes: { name: string }[];
          pageInfo: { endCursor: string; startCursor: string };
          totalCount: number;
        };
      }>(
        `query ($n: String!) { services(where: { namespaces: [$n] }, ${args}) {
          nodes { name } totalCount pageInfo { endCursor startCursor } } }`,
        { n: shop.namespace },
      );
      return { ...services, initials: services.nodes.map(({ name }) => name[0]).join('') };
    };
    const first = await page('first: 3');
    const second = await page(`first: 3, after: "${first.pageInfo.endCursor}"`);
    expect([first.initials, second.initials, first.totalCount]).toEqual(['abc', 'def', 7]);
    expect((await page(`last: 2, before: "${second.pageInfo.startCursor}"`)).initials).toBe('bc');
  });

  test.each([
    ['where.labelSelector', '{ services(where: { labelSelector: "(" }) { totalCount } }'],
    ['where.clusters', '{ services(where: { clusters: ["elsewhere"] }) { totalCount } }'],
    [
      'ref.cluster',
      '{ service(ref: { cluster: "elsewhere", namespace: "default", name: "kubernetes" }) { name } }',
    ],
    ['first', '{ services { nodes { endpoints(first: -1) { totalCount } } } }'],
    ['where.labelSelector', '{ services { nodes { pods(where: { labelSelector: "(" }) { totalCount } } } }'],
    ['after', '{ pods { nodes { services(after: "nonsense") { totalCount } } } }'],
  ])('is refused for a wrong %s: %s', async (argument, query) => {
    const { errors } = await shop.gateway.ask(query);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  });
});
