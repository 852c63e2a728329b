import type { ServiceEntry } from './entries/service-entry.ts';

/**
 * Where a Service can be reached from outside, as kubectl's EXTERNAL-IP column has it (pkg/printers/internalversion/printers.go,
 * getServiceExternalIP), less the name of an ExternalName, which is no address.
 */
export function externalAddressesOf({ type, object }: ServiceEntry): readonly string[] {
  const externalIPs = object.spec?.externalIPs ?? [];
  switch (type) {
    case 'EXTERNAL_NAME':
      return [];
    case 'CLUSTER_IP':
    case 'NODE_PORT':
      return externalIPs;
    case 'LOAD_BALANCER': {
      const ingress = object.status?.loadBalancer?.ingress ?? [];
      const given = ingress
        .map(({ ip, hostname }) => ip ?? hostname)
        .filter((address) => address !== undefined);
      return [...[...new Set(given)].toSorted(), ...externalIPs];
    }
  }
}
