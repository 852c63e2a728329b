import type { ServiceEntry } from './entries/service-entry.ts';
import { portProtocolOf, type PortProtocol } from './port-protocol.ts';

export type LoadBalancerIPMode = 'VIP' | 'PROXY';

/** What is special about a Service of type LoadBalancer. */
export interface LoadBalancer {
  readonly class: string | undefined;
  readonly requestedIP: string | undefined;
  readonly sourceRanges: string[];
  readonly allocateNodePorts: boolean;
  readonly healthCheckNodePort: number | undefined;
  readonly ingress: LoadBalancerIngress[];
}

interface LoadBalancerIngress {
  readonly ip: string | undefined;
  readonly hostname: string | undefined;
  readonly ipMode: LoadBalancerIPMode | undefined;
  readonly ports: { port: number; protocol: PortProtocol; error: string | undefined }[];
}

/** The load balancer of a Service; undefined for other types, whatever is left in the object of one. */
export function loadBalancerOf({ type, object: { spec, status } }: ServiceEntry): LoadBalancer | undefined {
  if (type !== 'LOAD_BALANCER') return undefined;
  return {
    class: spec?.loadBalancerClass,
    requestedIP: spec?.loadBalancerIP,
    sourceRanges: spec?.loadBalancerSourceRanges ?? [],
    allocateNodePorts: spec?.allocateLoadBalancerNodePorts ?? true,
    healthCheckNodePort: spec?.healthCheckNodePort,
    ingress: (status?.loadBalancer?.ingress ?? []).map(({ ip, hostname, ipMode, ports = [] }) => ({
      ip,
      hostname,
      ipMode: ip === undefined ? undefined : ipModeOf(ipMode),
      ports: ports.map(({ port, protocol, error }) => ({ port, protocol: portProtocolOf(protocol), error })),
    })),
  };
}

/** The API server has made it VIP where nothing was said since 1.30, which is what it was before there was a choice. */
function ipModeOf(ipMode: string | undefined): LoadBalancerIPMode {
  return ipMode === 'Proxy' ? 'PROXY' : 'VIP';
}
