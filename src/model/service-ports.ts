import type { ServiceEntry } from './entries/service-entry.ts';
import { portProtocolOf, type PortProtocol } from './port-protocol.ts';

/** A port of a Service. */
export interface ServicePort {
  readonly name: string | undefined;
  readonly protocol: PortProtocol;
  readonly port: number;
  readonly targetPort: number | string;
  readonly nodePort: number | undefined;
  readonly appProtocol: string | undefined;
}

/** The ports of a Service, in the order of its spec. */
export function servicePortsOf({ object }: ServiceEntry): ServicePort[] {
  return (object.spec?.ports ?? []).map(({ name, protocol, port, targetPort, nodePort, appProtocol }) => ({
    name,
    protocol: portProtocolOf(protocol),
    port,
    targetPort: targetPort ?? port,
    nodePort,
    appProtocol,
  }));
}
