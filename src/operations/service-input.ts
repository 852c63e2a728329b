import type { PortProtocol } from '../model/port-protocol.ts';
import type { StringMapInput } from '../model/string-map.ts';
import type { ServiceType } from '../model/entries/service-entry.ts';
import type { Expectations, ObjectRef } from './action-inputs.ts';
import type { WorkloadRef } from './operation-context.ts';

// The inputs of the schema, as far as operations read them.

/** What a new Service and a change of one have in common. */
export interface ServiceFields {
  readonly externalName?: string | null | undefined;
  readonly externalIPs?: readonly string[] | null | undefined;
  readonly loadBalancer?: ServiceLoadBalancerInput | null | undefined;
  readonly selector?: StringMapInput | null | undefined;
  readonly sessionAffinity?: 'NONE' | 'CLIENT_IP' | null | undefined;
  readonly sessionAffinityTimeoutSeconds?: number | null | undefined;
  readonly externalTrafficPolicy?: TrafficPolicy | null | undefined;
  readonly internalTrafficPolicy?: TrafficPolicy | null | undefined;
  readonly trafficDistribution?: string | null | undefined;
  readonly ipFamilies?: readonly ('IPV4' | 'IPV6')[] | null | undefined;
  readonly ipFamilyPolicy?: 'SINGLE_STACK' | 'PREFER_DUAL_STACK' | 'REQUIRE_DUAL_STACK' | null | undefined;
  readonly publishNotReadyAddresses?: boolean | null | undefined;
}

type TrafficPolicy = 'CLUSTER' | 'LOCAL';

export interface ServiceLoadBalancerInput {
  readonly class?: string | null | undefined;
  readonly requestedIP?: string | null | undefined;
  readonly sourceRanges?: readonly string[] | null | undefined;
  readonly allocateNodePorts?: boolean | null | undefined;
}

export interface CreateServiceInput extends ServiceFields {
  readonly namespace: string;
  readonly name: string;
  readonly labels?: StringMapInput | null | undefined;
  readonly annotations?: StringMapInput | null | undefined;
  readonly type?: ServiceType | undefined;
  readonly headless?: boolean | undefined;
  readonly clusterIPs?: readonly string[] | null | undefined;
  readonly ports?: readonly ServicePortInput[] | null | undefined;
  readonly workload?: (WorkloadRef & { readonly cluster?: string | null | undefined }) | null | undefined;
  readonly dryRun?: boolean | undefined;
}

export interface ServicePortInput extends ServicePortPatchInput {
  readonly protocol?: PortProtocol | undefined;
  readonly port: number;
}

export interface UpdateServiceInput extends ServiceFields {
  readonly service: ObjectRef;
  readonly labels?: StringPairsPatchInput | null | undefined;
  readonly annotations?: StringPairsPatchInput | null | undefined;
  readonly type?: ServiceType | null | undefined;
  readonly headless?: boolean | null | undefined;
  readonly ports?: ServicePortsPatchInput | null | undefined;
  readonly expectedResourceVersion?: string | null | undefined;
  readonly dryRun?: boolean | undefined;
}

export interface StringPairsPatchInput {
  readonly set?: StringMapInput | null | undefined;
  readonly unset?: readonly string[] | null | undefined;
}

export interface ServicePortsPatchInput {
  readonly set?: readonly ServicePortPatchInput[] | null | undefined;
  readonly unset?: readonly (number | string)[] | null | undefined;
}

export interface ServicePortPatchInput {
  readonly name?: string | null | undefined;
  readonly protocol?: PortProtocol | null | undefined;
  readonly port?: number | null | undefined;
  readonly targetPort?: number | string | null | undefined;
  readonly nodePort?: number | null | undefined;
  readonly appProtocol?: string | null | undefined;
}

export interface DeleteServiceInput extends Expectations {
  readonly service: ObjectRef;
  readonly dryRun?: boolean | undefined;
}
