import type { Oracles, Raw } from '../oracle.ts';
import type { World } from '../world.ts';
import { selects, templateOf } from './workloads.ts';

const workloadKinds = ['Deployment', 'StatefulSet', 'DaemonSet', 'Job', 'CronJob'];

export const services: Oracles = {
  Service: {
    type: 'spec.type',
    headless: ({ spec }) => spec.clusterIP === 'None',
    clusterIPs: ({ spec }) => (spec.clusterIPs ?? []).filter((ip: string) => ip !== 'None'),
    externalName: 'spec.externalName',
    externalAddresses: { elsewhere: 'test/schema/services.test.ts' },
    externalIPs: 'spec.externalIPs',
    loadBalancer: (raw) => (raw.spec.type === 'LoadBalancer' ? raw : null),
    ports: 'spec.ports',
    selector: 'spec.selector',
    sessionAffinity: ({ spec }) => spec.sessionAffinity ?? 'None',
    sessionAffinityTimeoutSeconds: 'spec.sessionAffinityConfig.clientIP.timeoutSeconds',
    externalTrafficPolicy: 'spec.externalTrafficPolicy',
    internalTrafficPolicy: 'spec.internalTrafficPolicy',
    trafficDistribution: 'spec.trafficDistribution',
    ipFamilies: 'spec.ipFamilies',
    ipFamilyPolicy: 'spec.ipFamilyPolicy',
    publishNotReadyAddresses: 'spec.publishNotReadyAddresses',
    endpoints: (raw, world) => endpointsOf(raw, world),
    pods: (raw, world) => world.all('Pod').filter(({ metadata }) => selects(raw, metadata.labels)),
    workloads: (raw, world) =>
      workloadKinds
        .flatMap((kind) => world.all(kind))
        .filter((workload) => selects(raw, templateOf(workload).metadata?.labels)),
    events: (raw, world) =>
      world.all('Event').filter(({ involvedObject: { uid } }) => uid === raw.metadata.uid),
    findings: { elsewhere: 'test/schema/service-findings.test.ts' },
  },
  ServiceLoadBalancer: {
    class: 'spec.loadBalancerClass',
    requestedIP: { elsewhere: 'test/schema/services.test.ts' },
    sourceRanges: 'spec.loadBalancerSourceRanges',
    allocateNodePorts: ({ spec }) => spec.allocateLoadBalancerNodePorts ?? true,
    healthCheckNodePort: 'spec.healthCheckNodePort',
    ingress: 'status.loadBalancer.ingress',
  },
  Endpoint: {
    addressType: 'slice.addressType',
    addresses: 'endpoint.addresses',
    ready: ({ endpoint }) => endpoint.conditions?.ready ?? true,
    serving: ({ endpoint }) => endpoint.conditions?.serving ?? true,
    terminating: 'endpoint.conditions.terminating',
    hostname: 'endpoint.hostname',
    nodeName: 'endpoint.nodeName',
    zone: 'endpoint.zone',
    pod: ({ endpoint }, world) => world.withUid(endpoint.targetRef?.uid),
    ports: 'slice.ports',
    sliceName: 'slice.metadata.name',
  },
  EndpointPort: {
    name: ({ name }) => (name === '' ? null : name),
    protocol: ({ protocol }) => protocol ?? 'TCP',
  },
};

/** By the name of the pod and then by address. */
function endpointsOf(service: Raw, world: World): Raw[] {
  if (service.spec.type === 'ExternalName') return [];
  return world
    .all('EndpointSlice')
    .filter(({ metadata }) => metadata.labels['kubernetes.io/service-name'] === service.metadata.name)
    .flatMap((slice) => (slice.endpoints ?? []).map((endpoint: Raw) => ({ slice, endpoint })))
    .toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
}

function orderOf({ endpoint }: Raw): string {
  return `${endpoint.targetRef?.name ?? ''} ${endpoint.addresses[0]}`;
}
