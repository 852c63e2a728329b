import { describe, expect, test } from 'vitest';
import type { EndpointSlice } from '../../src/kubernetes/objects.ts';
import { endpointsOf, podOfEndpoint, type Endpoint } from '../../src/model/endpoints.ts';
import type { ServiceEntry } from '../../src/model/entries/service-entry.ts';
import { meta, TestCluster } from './entries.ts';

type Listed = NonNullable<EndpointSlice['endpoints']>[number];

const http = { name: 'http', protocol: 'TCP', port: 8080 };

/** A cluster with a Service `web`. */
class ClusterWithService extends TestCluster {
  readonly service: ServiceEntry;

  constructor(type = 'ClusterIP') {
    super();
    this.service = this.add('services', { metadata: meta('web'), spec: { type, selector: { app: 'web' } } });
  }

  slice(name: string, endpoints: Listed[], more: Partial<EndpointSlice> = {}, service = 'web'): void {
    this.add('endpointslices', {
      metadata: meta(name, {
        labels: { 'kubernetes.io/service-name': service },
        namespace: more.metadata?.namespace ?? 'default',
        uid: `${more.metadata?.namespace ?? 'default'} ${name}`,
      }),
      addressType: more.addressType ?? 'IPv4',
      endpoints,
      ports: more.ports ?? [http],
    });
  }

  get endpoints(): Endpoint[] {
    return [...endpointsOf(this.service, this.view)];
  }
}

describe('the endpoints of a Service', () => {
  test('are those of its slices and of no others', () => {
    const cluster = new ClusterWithService();
    cluster.slice('web-1', [{ addresses: ['10.0.0.1'] }, { addresses: ['10.0.0.2'] }]);
    cluster.slice('web-2', [{ addresses: ['fd00::1'] }], { addressType: 'IPv6' });
    cluster.slice('api-1', [{ addresses: ['10.0.0.3'] }], {}, 'api');
    cluster.slice('web-1', [{ addresses: ['10.0.0.4'] }], {
      metadata: meta('web-1', { namespace: 'other' }),
    });
    expect(
      cluster.endpoints.map(({ addresses, addressType, sliceName }) => [
        addresses[0],
        addressType,
        sliceName,
      ]),
    ).toEqual([
      ['10.0.0.1', 'IPV4', 'web-1'],
      ['10.0.0.2', 'IPV4', 'web-1'],
      ['fd00::1', 'IPV6', 'web-2'],
    ]);
  });

  test('are ready, serving and not terminating where nothing is said', () => {
    const cluster = new ClusterWithService();
    cluster.slice('web-1', [
      { addresses: ['10.0.0.1'] },
      { addresses: ['10.0.0.2'], conditions: { ready: false, serving: true, terminating: true } },
    ]);
    expect(cluster.endpoints).toMatchObject([
      { ready: true, serving: true, terminating: false },
      { ready: false, serving: true, terminating: true },
    ]);
  });

  test.each([
    ['first', true],
    ['last', false],
  ])(
    'are listed once when two slices have one: not the one that terminates, which came %s',
    (_when, first) => {
      const leaving: Listed = {
        addresses: ['10.0.0.1'],
        conditions: { terminating: true },
        targetRef: { kind: 'Pod', name: 'old' },
      };
      const staying: Listed = { addresses: ['10.0.0.1'], targetRef: { kind: 'Pod', name: 'new' } };
      const cluster = new ClusterWithService();
      cluster.slice('web-1', [first ? leaving : staying]);
      cluster.slice('web-2', [first ? staying : leaving]);
      expect(cluster.endpoints.map(({ target }) => target?.name)).toEqual(['new']);
    },
  );

  test('at the same address with other ports are others', () => {
    const cluster = new ClusterWithService();
    cluster.slice('web-1', [{ addresses: ['10.0.0.1'] }]);
    cluster.slice('web-2', [{ addresses: ['10.0.0.1'] }], { ports: [{ name: '', port: 9090 }] });
    expect(cluster.endpoints.map(({ ports }) => ports)).toEqual([
      [{ name: 'http', protocol: 'TCP', port: 8080, appProtocol: undefined }],
      [{ name: undefined, protocol: 'TCP', port: 9090, appProtocol: undefined }],
    ]);
  });

  test('are none where a slice has null for a list', () => {
    const cluster = new ClusterWithService();
    cluster.add('endpointslices', {
      ...({ endpoints: null, ports: null } as object),
      addressType: 'IPv4',
      metadata: meta('web-1', { labels: { 'kubernetes.io/service-name': 'web' } }),
    });
    expect(cluster.endpoints).toEqual([]);
  });

  test('are none for an ExternalName, whatever slices are left from before', () => {
    const cluster = new ClusterWithService('ExternalName');
    cluster.slice('web-1', [{ addresses: ['10.0.0.1'] }]);
    expect(cluster.endpoints).toEqual([]);
  });
});

describe('the pod of an endpoint', () => {
  const podOf = (target: Listed['targetRef']): string | undefined => {
    const cluster = new ClusterWithService();
    cluster.add('pods', { metadata: meta('web-1') });
    cluster.slice('web-1', [{ addresses: ['10.0.0.1'], ...(target !== undefined && { targetRef: target }) }]);
    const [endpoint] = cluster.endpoints;
    return endpoint && podOfEndpoint(endpoint, cluster.view)?.name;
  };

  test('is found by uid, or by name where a slice has no uid', () => {
    expect(podOf({ kind: 'Pod', name: 'web-1', namespace: 'default', uid: 'uid of web-1' })).toBe('web-1');
    expect(podOf({ kind: 'Pod', name: 'web-1' })).toBe('web-1');
  });

  test('is none for another pod of the same name, another kind, or nothing', () => {
    expect(podOf({ kind: 'Pod', name: 'web-1', namespace: 'default', uid: 'another' })).toBeUndefined();
    expect(podOf({ kind: 'Node', name: 'web-1', uid: 'uid of web-1' })).toBeUndefined();
    expect(podOf({ kind: 'Pod', name: 'web-1', namespace: 'other' })).toBeUndefined();
    expect(podOf(undefined)).toBeUndefined();
  });
});
