import type { Service } from '../kubernetes/objects.ts';
import type { PortExposureInput } from './deploy-input.ts';
import { defaultPortName, servicePort, type ExposedPort } from './exposed-ports.ts';
import { protocolOf, successorOf, targetOf, targetPortOf, type PodPort } from './pod-ports.ts';
import type { ServicePort } from './service-spec.ts';
import type { InputPath } from './user-error.ts';

/** How a port of a container is to be exposed from now on. */
export interface ExposureWish {
  /** The name of the container. */
  readonly container: string;
  readonly containerPort: number;
  readonly protocol: string;
  readonly name?: string | undefined;
  /** NONE: not at all any more. */
  readonly expose: PortExposureInput;
  /** Where the caller has said so: the path of `expose`. */
  readonly at: InputPath;
}

/** A port of a Service as it will be. */
export interface ServiceRow {
  readonly port: ServicePort;
  /** The number of the container's port that it leads to; undefined if no container says what its name stands for. */
  readonly leadsTo: number | undefined;
  /** What the caller wants of it; undefined if nothing. */
  readonly wish: ExposedPort | undefined;
}

/** The ports of a Service that stay while those of the pods change; each follows its container's port where that gets another number. */
export function followingRows(
  { spec }: Service,
  before: readonly PodPort[],
  after: readonly PodPort[],
): ServiceRow[] {
  return (spec?.ports ?? []).flatMap((port) => {
    const was = targetOf(port, before);
    const is = (was === undefined ? undefined : successorOf(was, after)) ?? targetOf(port, after);
    if (is !== undefined) return [{ port: leadingTo(is, port), leadsTo: is.number, wish: undefined }];
    if (was !== undefined) return [];
    // Nobody has said that there is such a port, and nobody has said that there isn't.
    const target = targetPortOf(port);
    return [{ port, leadsTo: typeof target === 'number' ? target : undefined, wish: undefined }];
  });
}

/** Of the name and the number of the port the one that it has before and after the change: while pods are replaced there are both kinds of them. */
function leadingTo({ number, name }: PodPort, port: ServicePort): ServicePort {
  const target = targetPortOf(port);
  if (target === number || target === name) return port;
  return { ...port, targetPort: typeof target === 'number' ? (name ?? number) : number };
}

/** Whether a row exposes the port that a wish is for. */
export function exposes(
  { port, leadsTo }: ServiceRow,
  { containerPort, protocol }: Pick<ExposureWish, 'containerPort' | 'protocol'>,
): boolean {
  return leadsTo === containerPort && protocolOf(port) === protocol;
}

/** The rows with what is wished: of the row that exposes the port already if there is one, else of a new one. */
export function withWish(rows: readonly ServiceRow[], wish: ExposedPort): ServiceRow[] {
  const { expose, containerPort } = wish;
  const own = rows.filter((row) => row.wish === undefined && exposes(row, wish));
  const row = own.find(({ port }) => port.port === expose.port) ?? own[0];
  if (row === undefined) {
    const port = { ...servicePort(wish), name: freeName(wish, rows) };
    return [...rows, { port, leadsTo: containerPort, wish }];
  }
  const port = {
    ...row.port,
    port: expose.port ?? row.port.port,
    ...(typeof expose.nodePort === 'number' && { nodePort: expose.nodePort }),
  };
  return rows.map((one) => (one === row ? { ...row, port, wish } : one));
}

/** The name that a new port of the Service gets, which others may have already. */
function freeName({ name, protocol, port }: ExposedPort, rows: readonly ServiceRow[]): string {
  const isTaken = rows.some((row) => row.port.name === name);
  return isTaken ? defaultPortName(protocol, port) : name;
}

/** Of several ports each must have a name, which a single one may have gone without. */
export function withNames(rows: readonly ServiceRow[]): ServiceRow[] {
  if (rows.length < 2) return [...rows];
  return rows.map((row) => {
    const { port } = row;
    const isNamed = port.name !== undefined && port.name !== '';
    return isNamed ? row : { ...row, port: { ...port, name: defaultPortName(protocolOf(port), port.port) } };
  });
}
