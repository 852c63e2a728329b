import type { EndpointSlice } from '../kubernetes/objects.ts';
import type { ClusterView } from './cluster-view.ts';
import type { EndpointSliceEntry } from './entries/endpoint-slice-entry.ts';
import { objectKey } from './entries/entry.ts';
import type { PodEntry } from './entries/pod-entry.ts';
import type { ServiceEntry } from './entries/service-entry.ts';
import type { Order } from './order.ts';
import { portProtocolOf, type PortProtocol } from './port-protocol.ts';

export type EndpointAddressType = 'IPV4' | 'IPV6' | 'FQDN';

type SlicedEndpoint = NonNullable<EndpointSlice['endpoints']>[number];
type SlicedPort = NonNullable<EndpointSlice['ports']>[number];

/** A port that an endpoint listens on. */
export interface EndpointPort {
  readonly name: string | undefined;
  readonly protocol: PortProtocol;
  readonly port: number | undefined;
  readonly appProtocol: string | undefined;
}

/** One endpoint of a Service, with what its slice says of all its endpoints. */
export interface Endpoint {
  readonly cluster: string;
  readonly namespace: string;
  readonly sliceName: string;
  readonly addressType: EndpointAddressType;
  readonly addresses: readonly string[];
  readonly ready: boolean;
  readonly serving: boolean;
  readonly terminating: boolean;
  readonly hostname: string | undefined;
  readonly nodeName: string | undefined;
  readonly zone: string | undefined;
  readonly target: SlicedEndpoint['targetRef'];
  readonly ports: EndpointPort[];
}

const addressTypes: Readonly<Record<string, EndpointAddressType>> = {
  IPv4: 'IPV4',
  IPv6: 'IPV6',
  FQDN: 'FQDN',
};

/** Where a Service sends its traffic, each place once. */
export function endpointsOf(service: ServiceEntry, { endpointslices }: ClusterView): Iterable<Endpoint> {
  // A Service that became an ExternalName keeps slices that nobody minds any more.
  if (service.type === 'EXTERNAL_NAME') return [];
  const byPlace = new Map<string, Endpoint>();
  for (const slice of endpointslices.by('service', objectKey(service.namespace, service.name))) {
    const ports = JSON.stringify(slice.object.ports);
    for (const endpoint of endpointsIn(slice)) {
      const place = `${endpoint.addresses[0] ?? ''} ${ports}`;
      // An address may pass from a pod that terminates to the next one, and an endpoint from one slice to another.
      if (!byPlace.has(place) || !endpoint.terminating) byPlace.set(place, endpoint);
    }
  }
  return byPlace.values();
}

function endpointsIn({ cluster, namespace, name, object }: EndpointSliceEntry): Endpoint[] {
  const ports = (object.ports ?? []).map(portOf);
  return (object.endpoints ?? []).map(({ addresses, conditions, hostname, nodeName, zone, targetRef }) => ({
    cluster,
    namespace,
    sliceName: name,
    addressType: addressTypes[object.addressType] ?? 'FQDN',
    addresses,
    // What isn't said is to be taken for this (discovery/v1 EndpointConditions).
    ready: conditions?.ready ?? true,
    serving: conditions?.serving ?? true,
    terminating: conditions?.terminating ?? false,
    hostname,
    nodeName,
    zone,
    target: targetRef,
    ports,
  }));
}

function portOf({ name, protocol, port, appProtocol }: SlicedPort): EndpointPort {
  // The port of a Service whose port has no name is one with the empty name.
  return {
    name: name === '' ? undefined : name,
    protocol: portProtocolOf(protocol),
    port,
    appProtocol,
  };
}

/** The pod that an endpoint is; undefined for one that is none, or whose pod is gone. */
export function podOfEndpoint({ namespace, target }: Endpoint, { pods }: ClusterView): PodEntry | undefined {
  if (target?.kind !== 'Pod') return undefined;
  // Slices that people make may name a pod without its uid.
  if (target.uid !== undefined) return pods.byUid(target.uid);
  return target.name === undefined ? undefined : pods.get(target.namespace ?? namespace, target.name);
}

/** By the name of the pod, or whatever it is, and by address. */
export const endpointOrder: Order<Endpoint> = {
  name: 'endpoints',
  descending: false,
  keys: [
    ({ target }) => target?.name ?? '',
    ({ addresses }) => addresses[0] ?? '',
    ({ sliceName }) => sliceName,
  ],
};
