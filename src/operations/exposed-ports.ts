import type { Service } from '../kubernetes/objects.ts';
import type { ContainerInput, ExposureType, PortExposureInput } from './deploy-input.ts';
import type { PathMapping } from './object-path.ts';
import type { ServicePort } from './service-spec.ts';
import { invalid, type InputPath, type UserError } from './user-error.ts';

/** A container's port as an input has it. */
interface PortInput {
  readonly containerPort: number;
  readonly protocol?: string | undefined;
  readonly name?: string | undefined;
  readonly expose?: PortExposureInput | undefined;
}

/** A port that is offered by a Service, and where the caller has said so. */
export interface ExposedPort {
  readonly at: InputPath;
  readonly type: ExposureType;
  readonly expose: PortExposureInput;
  readonly containerPort: number;
  readonly protocol: string;
  readonly name: string;
  /** Of the Service. */
  readonly port: number;
}

/** The type of Service for each type of exposure. */
export const serviceTypes: Readonly<Record<ExposureType, string>> = {
  CLUSTER_IP: 'ClusterIP',
  NODE_PORT: 'NodePort',
  LOAD_BALANCER: 'LoadBalancer',
  HEADLESS: 'ClusterIP',
};

/** How a Service exposes its ports; undefined for an alias. */
export function exposureTypeOf({ spec }: Service): ExposureType | undefined {
  if (spec?.clusterIP === 'None') return 'HEADLESS';
  const exposures = Object.keys(serviceTypes) as ExposureType[];
  return exposures.find((type) => serviceTypes[type] === (spec?.type ?? 'ClusterIP'));
}

/** The ports of new containers that are exposed. */
export function exposedPorts(containers: readonly ContainerInput[]): ExposedPort[] {
  return containers.flatMap(({ ports = [] }, index) =>
    ports.flatMap(
      (port, position) => exposedPort(port, ['pod', 'containers', index, 'ports', position, 'expose']) ?? [],
    ),
  );
}

/** A port as it is exposed anew; `at` is where the caller has said how. Undefined if it isn't. */
export function exposedPort(input: PortInput, at: InputPath): ExposedPort | undefined {
  const { containerPort, protocol = 'TCP', name, expose } = input;
  if (expose === undefined || expose === null || expose.type === 'NONE') return undefined;
  const port = expose.port ?? containerPort;
  const known = { at, type: expose.type, expose, containerPort, protocol, port };
  return { ...known, name: name ?? defaultPortName(protocol, port) };
}

/** What a port of a Service is called that has no other name. */
export function defaultPortName(protocol: string, port: number): string {
  return `${protocol.toLowerCase()}-${port}`;
}

/** The port as a Service has it. */
export function servicePort({ name, protocol, port, containerPort, expose }: ExposedPort): ServicePort {
  const { nodePort } = expose;
  return {
    name,
    protocol,
    port,
    targetPort: containerPort,
    ...(nodePort !== undefined && nodePort !== null && { nodePort }),
  };
}

/** Of what in the input the ports of a Service are made; undefined for those that are made of nothing there. */
export function portMappings(
  ports: readonly (Pick<ExposedPort, 'at' | 'expose'> | undefined)[],
): PathMapping[] {
  return ports.flatMap((port, index): PathMapping[] => {
    if (port === undefined) return [];
    const { at, expose } = port;
    const object = ['spec', 'ports', index];
    const container = at.slice(0, -1);
    return [
      { object, input: at },
      { object: [...object, 'port'], input: expose.port === undefined ? at : [...at, 'port'] },
      { object: [...object, 'nodePort'], input: [...at, 'nodePort'] },
      { object: [...object, 'name'], input: [...container, 'name'] },
      { object: [...object, 'targetPort'], input: [...container, 'containerPort'] },
    ];
  });
}

/** Said of an init container's port that is to be exposed: it ends before others could reach it. */
export const initContainerFault =
  'ports of init containers are not exposed: make a Service for it, or leave it out';

/** What can be seen to be wrong with one port. */
export function checkExposedPort({ at, type, port, expose: { nodePort } }: ExposedPort): UserError[] {
  const fits = (number: number) => Number.isInteger(number) && number >= 1 && number <= 65_535;
  const hasNodePort = nodePort !== undefined && nodePort !== null;
  const refused = hasNodePort && type !== 'NODE_PORT' && type !== 'LOAD_BALANCER';
  return [
    ...invalid(fits(port) ? undefined : `port ${port} must be from 1 to 65535`, [...at, 'port']),
    ...invalid(refused ? `a port of the type ${type} has no nodePort: leave it out` : undefined, [
      ...at,
      'nodePort',
    ]),
    ...invalid(!hasNodePort || fits(nodePort) ? undefined : `port ${nodePort} must be from 1 to 65535`, [
      ...at,
      'nodePort',
    ]),
  ];
}

/** A port of a Service as it is to be, or as it still is. */
export interface OfferedPort {
  /** Where the caller has asked for it; undefined for what is there without that. */
  readonly at: InputPath | undefined;
  /** The name of the Service. */
  readonly service: string;
  /** Both undefined for one of which only that its node port is taken counts. */
  readonly protocol: string | undefined;
  readonly port: number | undefined;
  readonly nodePort: number | undefined;
}

/** What a port that is made anew makes of its Service. */
export function offeredPort({ at, protocol, port, expose }: ExposedPort, service: string): OfferedPort {
  return { at, service, protocol, port, nodePort: expose.nodePort ?? undefined };
}

/** Numbers that are given more than once. Those that the caller has asked for come after the others, and are to blame. */
export function checkRepeatedPorts(ports: readonly OfferedPort[]): UserError[] {
  return ports.flatMap((one, index) => {
    if (one.at === undefined) return [];
    const earlier = ports.slice(0, index);
    return [
      ...invalid(repeatedPort(one, earlier), [...one.at, 'port']),
      ...invalid(repeatedNodePort(one, earlier), [...one.at, 'nodePort']),
    ];
  });
}

/** A Service has each number once for a protocol. */
function repeatedPort(
  { service, protocol, port }: OfferedPort,
  earlier: readonly OfferedPort[],
): string | undefined {
  const isTaken = earlier.some(
    (other) => other.service === service && other.protocol === protocol && other.port === port,
  );
  return isTaken
    ? `port ${port} (${protocol}) would be more than once in Service "${service}": give one of them another port`
    : undefined;
}

/** So have the nodes, whichever Service it is of; two Services can't even share one for different protocols. */
function repeatedNodePort(
  { service, protocol, nodePort }: OfferedPort,
  earlier: readonly OfferedPort[],
): string | undefined {
  if (nodePort === undefined) return undefined;
  const holder = earlier.find(
    (other) => other.nodePort === nodePort && (other.service !== service || other.protocol === protocol),
  );
  if (holder === undefined) return undefined;
  return holder.at === undefined
    ? `node port ${nodePort} is held by Service "${holder.service}" as long as this change isn't made: give another one, or leave it out`
    : `node port ${nodePort} (${protocol}) is given more than once`;
}
