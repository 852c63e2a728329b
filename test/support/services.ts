/** A Service to be applied. */
export function service(
  namespace: string,
  name: string,
  spec: object,
  labels: Record<string, string> = {},
): object {
  return { apiVersion: 'v1', kind: 'Service', metadata: { namespace, name, labels }, spec };
}

/** One of each type, and what else changes how Services look: as they are made for pods with the label app=web. */
export function servicesOfAllTypes(namespace: string): object[] {
  const selector = { app: 'web' };
  const ports = [{ name: 'http', port: 80, targetPort: 'http', appProtocol: 'kubernetes.io/ws' }];
  return [
    service(
      namespace,
      'a-plain',
      { selector, ports: [...ports, { name: 'dns', port: 53, protocol: 'UDP', targetPort: 5353 }] },
      { tier: 'a' },
    ),
    service(
      namespace,
      'b-headless',
      { selector, clusterIP: 'None', publishNotReadyAddresses: true },
      { tier: 'b' },
    ),
    service(namespace, 'c-node-port', {
      type: 'NodePort',
      selector: { ...selector, tier: 'front' },
      sessionAffinity: 'ClientIP',
      sessionAffinityConfig: { clientIP: { timeoutSeconds: 600 } },
      trafficDistribution: 'PreferSameZone',
      internalTrafficPolicy: 'Local',
      ports,
    }),
    service(namespace, 'd-balanced', {
      type: 'LoadBalancer',
      selector,
      externalTrafficPolicy: 'Local',
      loadBalancerClass: 'example.com/balancer',
      loadBalancerSourceRanges: ['198.51.100.0/24'],
      externalIPs: ['203.0.113.7'],
      ports: [{ port: 443, targetPort: 'http' }],
    }),
    service(namespace, 'e-pending', {
      type: 'LoadBalancer',
      selector: { app: 'nobody' },
      allocateLoadBalancerNodePorts: false,
      ports,
    }),
    service(namespace, 'f-alias', { type: 'ExternalName', externalName: 'shop.example.com', selector }),
    service(namespace, 'g-by-hand', { externalIPs: ['203.0.113.8', '203.0.113.5'], ports: [{ port: 5432 }] }),
  ];
}

/** The endpoints of a Service that has no selector. */
export function endpointSliceByHand(namespace: string, serviceName: string): object {
  return {
    apiVersion: 'discovery.k8s.io/v1',
    kind: 'EndpointSlice',
    metadata: { namespace, name: `${serviceName}-1`, labels: { 'kubernetes.io/service-name': serviceName } },
    addressType: 'IPv4',
    ports: [{ port: 5432 }],
    endpoints: [
      { addresses: ['192.0.2.10'], zone: 'west', hostname: 'db' },
      { addresses: ['192.0.2.11'], conditions: { ready: false } },
    ],
  };
}

/** What the load balancer of `d-balanced` has given. */
export const ingressOfBalanced: readonly object[] = [
  { ip: '198.51.100.9', ipMode: 'Proxy', ports: [{ port: 443, protocol: 'TCP', error: 'NoBackends' }] },
  { hostname: 'balancer.example.com' },
];
