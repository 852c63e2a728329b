import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { kubectl } from '../support/kubectl.ts';
import { shopWithServices, type ShopWithServices } from '../support/shop-with-services.ts';

let shop: ShopWithServices;
beforeAll(async () => {
  shop = await shopWithServices();
});
afterAll(() => shop[Symbol.asyncDispose]());

interface Row {
  name: string;
  type: string;
  headless: boolean;
  clusterIPs: string[];
  externalName: string | null;
  externalAddresses: string[];
  ports: { port: number; nodePort: number | null; protocol: string }[];
  selector: Record<string, string> | null;
}

describe('Services', () => {
  test('show what kubectl prints for them', async () => {
    const rows = await shop.list<Row>(
      'name type headless clusterIPs externalName externalAddresses ports { port nodePort protocol } selector',
    );
    const printed = await kubectl(['-n', shop.namespace, 'get', 'services', '-o', 'wide', '--no-headers']);
    const columns = printed
      .trim()
      .split('\n')
      .map((line) => line.split(/\s{2,}/));
    const types: Record<string, string> = {
      CLUSTER_IP: 'ClusterIP',
      NODE_PORT: 'NodePort',
      LOAD_BALANCER: 'LoadBalancer',
      EXTERNAL_NAME: 'ExternalName',
    };
    const shown = rows.map(({ name, type, headless, ports, selector, ...addresses }) => {
      const noExternal = type === 'LOAD_BALANCER' ? '<pending>' : '<none>';
      const external = [
        ...addresses.externalAddresses,
        ...(addresses.externalName === null ? [] : [addresses.externalName]),
      ];
      const portTexts = ports.map(
        ({ port, nodePort, protocol }) => `${port}${nodePort === null ? '' : `:${nodePort}`}/${protocol}`,
      );
      const pairs = Object.entries(selector ?? {}).map((pair) => pair.join('='));
      return [
        name,
        types[type],
        headless ? 'None' : (addresses.clusterIPs[0] ?? '<none>'),
        external.join(',') || noExternal,
        portTexts.join(',') || '<none>',
        pairs.toSorted().join(',') || '<none>',
      ];
    });
    expect(shown).toEqual(
      columns.map(([name, type, ip, external, ports, _age, selector]) => [
        name,
        type,
        ip,
        external,
        ports,
        selector,
      ]),
    );
    expect(shown).toHaveLength(7);
  });

  test('have what their objects say of traffic', async () => {
    const traffic = `name sessionAffinity sessionAffinityTimeoutSeconds externalTrafficPolicy internalTrafficPolicy
      trafficDistribution ipFamilies ipFamilyPolicy publishNotReadyAddresses externalIPs`;
    const usual = {
      sessionAffinity: 'NONE',
      sessionAffinityTimeoutSeconds: null,
      externalTrafficPolicy: null,
      internalTrafficPolicy: 'CLUSTER',
      trafficDistribution: null,
      ipFamilies: ['IPV4'],
      ipFamilyPolicy: 'SINGLE_STACK',
      publishNotReadyAddresses: false,
      externalIPs: [],
    };
    expect(await shop.list(traffic)).toEqual([
      { ...usual, name: 'a-plain' },
      { ...usual, name: 'b-headless', publishNotReadyAddresses: true },
      {
        ...usual,
        name: 'c-node-port',
        sessionAffinity: 'CLIENT_IP',
        sessionAffinityTimeoutSeconds: 600,
        externalTrafficPolicy: 'CLUSTER',
        internalTrafficPolicy: 'LOCAL',
        trafficDistribution: 'PreferSameZone',
      },
      { ...usual, name: 'd-balanced', externalTrafficPolicy: 'LOCAL', externalIPs: ['203.0.113.7'] },
      { ...usual, name: 'e-pending', externalTrafficPolicy: 'CLUSTER' },
      { ...usual, name: 'f-alias', internalTrafficPolicy: null, ipFamilies: [], ipFamilyPolicy: null },
      {
        ...usual,
        name: 'g-by-hand',
        externalTrafficPolicy: 'CLUSTER',
        externalIPs: ['203.0.113.8', '203.0.113.5'],
      },
    ]);
  });

  test('have their ports with target ports by number and by name', async () => {
    const { ports } = await shop.one<{ ports: object[] }>(
      'a-plain',
      'ports { name protocol port targetPort nodePort appProtocol }',
    );
    expect(ports).toEqual([
      {
        name: 'http',
        protocol: 'TCP',
        port: 80,
        targetPort: 'http',
        nodePort: null,
        appProtocol: 'kubernetes.io/ws',
      },
      { name: 'dns', protocol: 'UDP', port: 53, targetPort: 5353, nodePort: null, appProtocol: null },
    ]);
  });

  test('have their load balancer, if they are of that type', async () => {
    const fields = `loadBalancer { class requestedIP sourceRanges allocateNodePorts healthCheckNodePort
      ingress { ip hostname ipMode ports { port protocol error } } }`;
    const [balanced, pending, plain] = await Promise.all(
      ['d-balanced', 'e-pending', 'a-plain'].map((name) =>
        shop.one<{ loadBalancer: object | null }>(name, fields),
      ),
    );
    expect(balanced?.loadBalancer).toEqual({
      class: 'example.com/balancer',
      requestedIP: null,
      sourceRanges: ['198.51.100.0/24'],
      allocateNodePorts: true,
      healthCheckNodePort: expect.any(Number),
      ingress: [
        {
          ip: '198.51.100.9',
          hostname: null,
          ipMode: 'PROXY',
          ports: [{ port: 443, protocol: 'TCP', error: 'NoBackends' }],
        },
        { ip: null, hostname: 'balancer.example.com', ipMode: null, ports: [] },
      ],
    });
    expect(pending?.loadBalancer).toMatchObject({
      allocateNodePorts: false,
      healthCheckNodePort: null,
      ingress: [],
    });
    expect(plain?.loadBalancer).toBeNull();
  });
});

describe('one Service', () => {
  test('is found by reference and by id, and has a live manifest', async () => {
    const byRef = await shop.one<{ id: string; manifest: string }>(
      'a-plain',
      'id uid labels annotations manifest',
    );
    const { node } = await shop.gateway.data<{ node: object }>(
      'query ($id: ID!) { node(id: $id) { __typename ... on Service { id uid labels annotations manifest } } }',
      { id: byRef.id },
    );
    expect(node).toEqual({ __typename: 'Service', ...byRef });
    expect(byRef).toMatchObject({ labels: { tier: 'a' }, annotations: {} });
    expect(byRef.manifest).toContain('kind: Service');
  });

  test('is null when there is none of that name', async () => {
    expect(await shop.one('nobody', 'name')).toBeNull();
  });
});
