import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { kubectl } from '../support/kubectl.ts';
import { shopWithServices, type ShopWithServices } from '../support/shop-with-services.ts';

let shop: ShopWithServices;
beforeAll(async () => {
  shop = await shopWithServices();
});
afterAll(() => shop[Symbol.asyncDispose]());

describe('Services, workloads and pods know of each other', () => {
  test('by the selector, as kubectl get -l does', async () => {
    const services = await shop.list<{
      name: string;
      selector: Record<string, string> | null;
      pods: { totalCount: number; nodes: { name: string }[] };
      workloads: { totalCount: number; nodes: { kind: string; name: string }[] };
    }>('name selector pods { totalCount nodes { name } } workloads { totalCount nodes { kind name } }');
    for (const { name, selector, pods, workloads } of services) {
      const pairs = name === 'f-alias' ? [] : Object.entries(selector ?? {}).map((pair) => pair.join('='));
      const listed =
        pairs.length === 0
          ? ''
          : await kubectl(['-n', shop.namespace, 'get', 'pods', '-l', pairs.join(','), '-o', 'name']);
      const podNames = listed
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => line.replace('pod/', ''));
      const listedPods = {
        totalCount: podNames.length,
        nodes: podNames.map((podName) => ({ name: podName })),
      };
      expect({ name, pods }).toEqual({ name, pods: listedPods });
      expect(workloads.totalCount).toBe(workloads.nodes.length);
    }
    const web = { kind: 'DEPLOYMENT', name: 'web' };
    const nightly = { kind: 'CRON_JOB', name: 'nightly' };
    expect(services.map(({ workloads }) => workloads.nodes)).toEqual([
      [nightly, web],
      [nightly, web],
      [web],
      [nightly, web],
      [],
      [],
      [],
    ]);
  });

  test('and back', async () => {
    const { pods, workloads } = await shop.gateway.data<{
      pods: { nodes: { name: string; services: { nodes: { name: string }[] } }[] };
      workloads: { nodes: { name: string; services: { totalCount: number; nodes: { name: string }[] } }[] };
    }>(
      `query ($n: String!) {
        pods(where: { namespaces: [$n] }) { nodes { name services { nodes { name } } } }
        workloads(where: { namespaces: [$n] }) { nodes { name services { totalCount nodes { name } } } }
      }`,
      { n: shop.namespace },
    );
    const of = (part: { nodes: { name: string; services: { nodes: { name: string }[] } }[] }) =>
      part.nodes.map(({ name, services }) => [
        name.split('-')[0],
        services.nodes.map((node) => node.name[0]).join(''),
      ]);
    expect(of(pods)).toEqual([
      ['other', ''],
      ['sick', 'abd'],
      ['web', 'abcd'],
      ['web', 'abcd'],
    ]);
    expect(of(workloads)).toEqual([
      ['nightly', 'abd'],
      ['web', 'abcd'],
    ]);
    expect(workloads.nodes.map(({ services }) => services.totalCount)).toEqual([3, 4]);
  });

  test("a Service's pods are narrowed, ordered and paged as pods are", async () => {
    const fields = (args: string): string => `pods(${args}) { totalCount nodes { name } }`;
    expect(await shop.one('a-plain', fields('where: { ready: false }'))).toEqual({
      pods: { totalCount: 1, nodes: [{ name: 'sick' }] },
    });
    const last = await shop.one<{ pods: object }>(
      'a-plain',
      fields('orderBy: { field: NAME, direction: DESC }, first: 1'),
    );
    expect(last.pods).toMatchObject({ totalCount: 3, nodes: [{ name: expect.stringMatching(/^web-/) }] });
    expect(await shop.one('a-plain', fields('where: { namespaces: [] }'))).toEqual({
      pods: { totalCount: 0, nodes: [] },
    });
    expect(await shop.one('a-plain', fields('where: { clusters: [] }'))).toEqual({
      pods: { totalCount: 0, nodes: [] },
    });
  });

  test('without a request to the cluster', async () => {
    const [cluster] = shop.gateway.gateway.clusters.values();
    const before = cluster?.transport.requestCount;
    await shop.list(
      `name type ports { port targetPort } endpoints { nodes { addresses pod { name } } }
       workloads(first: 10) { nodes { name services(first: 10) { nodes { name } } } }
       pods(first: 10) { nodes { name services(first: 10) { nodes { name } } } }`,
    );
    expect(cluster?.transport.requestCount).toBe(before);
  });
});
