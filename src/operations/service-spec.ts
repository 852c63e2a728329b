import type { Service } from '../kubernetes/objects.ts';
import type { ServiceType } from '../model/entries/service-entry.ts';
import { readStringMap } from '../model/string-map.ts';
import type { PathMapping } from './object-path.ts';
import type { ServiceFields } from './service-input.ts';

export type ServiceSpec = NonNullable<Service['spec']>;
export type ServicePort = NonNullable<ServiceSpec['ports']>[number];

/** What of a spec an input speaks of: absent is what it says nothing of, null is what it unsets. */
export type SpecChanges = { readonly [K in keyof ServiceSpec]?: ServiceSpec[K] | null | undefined };

export const typeWords: Readonly<Record<ServiceType, string>> = {
  CLUSTER_IP: 'ClusterIP',
  NODE_PORT: 'NodePort',
  LOAD_BALANCER: 'LoadBalancer',
  EXTERNAL_NAME: 'ExternalName',
};

const words: Readonly<Record<string, string>> = {
  NONE: 'None',
  CLIENT_IP: 'ClientIP',
  CLUSTER: 'Cluster',
  LOCAL: 'Local',
  IPV4: 'IPv4',
  IPV6: 'IPv6',
  SINGLE_STACK: 'SingleStack',
  PREFER_DUAL_STACK: 'PreferDualStack',
  REQUIRE_DUAL_STACK: 'RequireDualStack',
};

/** The parts of the spec that are made of fields which a new Service and a change of one have alike. */
export function specChanges(input: ServiceFields): SpecChanges {
  return {
    externalName: input.externalName,
    externalIPs: given(input.externalIPs, (ips) => [...ips]),
    ...loadBalancerChanges(input.loadBalancer),
    selector: given(input.selector, (pairs) => Object.fromEntries(readStringMap(pairs).pairs)),
    sessionAffinity: given(input.sessionAffinity, wordOf),
    sessionAffinityConfig: given(input.sessionAffinityTimeoutSeconds, (timeoutSeconds) => ({
      clientIP: { timeoutSeconds },
    })),
    externalTrafficPolicy: given(input.externalTrafficPolicy, wordOf),
    internalTrafficPolicy: given(input.internalTrafficPolicy, wordOf),
    trafficDistribution: input.trafficDistribution,
    ipFamilies: given(input.ipFamilies, (families) => families.map(wordOf)),
    ipFamilyPolicy: given(input.ipFamilyPolicy, wordOf),
    publishNotReadyAddresses: input.publishNotReadyAddresses,
  };
}

function loadBalancerChanges(loadBalancer: ServiceFields['loadBalancer']): SpecChanges {
  const of = <T>(value: T | null | undefined) => (loadBalancer === null ? null : value);
  return {
    loadBalancerClass: of(loadBalancer?.class),
    loadBalancerIP: of(loadBalancer?.requestedIP),
    loadBalancerSourceRanges: of(given(loadBalancer?.sourceRanges, (ranges) => [...ranges])),
    allocateLoadBalancerNodePorts: of(loadBalancer?.allocateNodePorts),
  };
}

function given<T, R>(value: T | null | undefined, make: (value: T) => R): R | null | undefined {
  return value === undefined || value === null ? (value as null | undefined) : make(value);
}

function wordOf(value: string): string {
  return words[value] ?? value;
}

/** Of what in the input each part of a Service is made, ports aside. */
export const serviceMappings: readonly PathMapping[] = [
  { object: ['metadata', 'labels'], input: ['labels'] },
  { object: ['metadata', 'annotations'], input: ['annotations'] },
  { object: ['spec', 'type'], input: ['type'] },
  { object: ['spec', 'externalName'], input: ['externalName'] },
  { object: ['spec', 'externalIPs'], input: ['externalIPs'], deep: true },
  { object: ['spec', 'loadBalancerClass'], input: ['loadBalancer', 'class'] },
  { object: ['spec', 'loadBalancerIP'], input: ['loadBalancer', 'requestedIP'] },
  { object: ['spec', 'loadBalancerSourceRanges'], input: ['loadBalancer', 'sourceRanges'], deep: true },
  // As the API server writes it where the type is another.
  { object: ['spec', 'LoadBalancerSourceRanges'], input: ['loadBalancer', 'sourceRanges'], deep: true },
  { object: ['spec', 'allocateLoadBalancerNodePorts'], input: ['loadBalancer', 'allocateNodePorts'] },
  { object: ['spec', 'selector'], input: ['selector'] },
  { object: ['spec', 'sessionAffinity'], input: ['sessionAffinity'] },
  { object: ['spec', 'sessionAffinityConfig'], input: ['sessionAffinityTimeoutSeconds'] },
  { object: ['spec', 'externalTrafficPolicy'], input: ['externalTrafficPolicy'] },
  { object: ['spec', 'internalTrafficPolicy'], input: ['internalTrafficPolicy'] },
  { object: ['spec', 'trafficDistribution'], input: ['trafficDistribution'] },
  { object: ['spec', 'ipFamilies'], input: ['ipFamilies'], deep: true },
  { object: ['spec', 'ipFamilyPolicy'], input: ['ipFamilyPolicy'] },
  { object: ['spec', 'publishNotReadyAddresses'], input: ['publishNotReadyAddresses'] },
];
