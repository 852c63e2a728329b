export type PortProtocol = 'TCP' | 'UDP' | 'SCTP';

const protocols: Readonly<Record<string, PortProtocol>> = { TCP: 'TCP', UDP: 'UDP', SCTP: 'SCTP' };

/** The protocol of a port as an object has it; TCP where it doesn't say. */
export function portProtocolOf(protocol: string | undefined): PortProtocol {
  return protocols[protocol ?? ''] ?? 'TCP';
}
