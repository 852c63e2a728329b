import type {
  IpFamily,
  IpFamilyPolicy,
  Resolvers,
  SessionAffinity,
  TrafficPolicy,
} from '../generated/schema-types.ts';
import type { ServiceEntry } from '../model/entries/service-entry.ts';
import { externalAddressesOf } from '../model/external-addresses.ts';
import { loadBalancerOf } from '../model/load-balancer.ts';
import { servicePortsOf } from '../model/service-ports.ts';
import type { TypeShapes } from './shapes.ts';

// Kubernetes' words, and the schema's.
const sessionAffinities: Readonly<Record<string, SessionAffinity>> = { None: 'NONE', ClientIP: 'CLIENT_IP' };
const trafficPolicies: Readonly<Record<string, TrafficPolicy>> = { Cluster: 'CLUSTER', Local: 'LOCAL' };
const ipFamilies: Readonly<Record<string, IpFamily>> = { IPv4: 'IPV4', IPv6: 'IPV6' };
const ipFamilyPolicies: Readonly<Record<string, IpFamilyPolicy>> = {
  SingleStack: 'SINGLE_STACK',
  PreferDualStack: 'PREFER_DUAL_STACK',
  RequireDualStack: 'REQUIRE_DUAL_STACK',
};

const noAddress = 'None';

/** What a Service's own object says. */
export const serviceFields: NonNullable<TypeShapes<Resolvers['Service']>['local']> = {
  headless: ({ object }) => object.spec?.clusterIP === noAddress,
  clusterIPs: ({ object }) => (object.spec?.clusterIPs ?? []).filter((ip) => ip !== noAddress),
  externalName: ({ type, object }) => (type === 'EXTERNAL_NAME' ? object.spec?.externalName : null),
  externalAddresses: (service) => externalAddressesOf(service),
  externalIPs: ({ object }) => object.spec?.externalIPs ?? [],
  loadBalancer: (service) => loadBalancerOf(service),
  ports: (service) => servicePortsOf(service),
  selector: ({ object }) => object.spec?.selector,
  sessionAffinity: ({ object }) => sessionAffinities[object.spec?.sessionAffinity ?? ''] ?? 'NONE',
  sessionAffinityTimeoutSeconds: ({ object }) => object.spec?.sessionAffinityConfig?.clientIP?.timeoutSeconds,
  externalTrafficPolicy: ({ object }) => trafficPolicies[object.spec?.externalTrafficPolicy ?? ''],
  // A Service that became an ExternalName keeps the policy that it had.
  internalTrafficPolicy: ({ type, object }) =>
    type === 'EXTERNAL_NAME' ? null : trafficPolicies[object.spec?.internalTrafficPolicy ?? ''],
  trafficDistribution: ({ object }) => object.spec?.trafficDistribution,
  ipFamilies: ipFamiliesOf,
  ipFamilyPolicy: ({ object }) => ipFamilyPolicies[object.spec?.ipFamilyPolicy ?? ''],
  publishNotReadyAddresses: ({ object }) => object.spec?.publishNotReadyAddresses ?? false,
};

function ipFamiliesOf({ object }: ServiceEntry): IpFamily[] {
  return (object.spec?.ipFamilies ?? [])
    .map((family) => ipFamilies[family])
    .filter((family) => family !== undefined);
}
