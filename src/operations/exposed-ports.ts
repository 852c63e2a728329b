import type { ContainerInput, ExposureType, PortExposureInput } from './deploy-input.ts';
import type { PathMapping } from './object-path.ts';
import { invalid, userError, type InputPath, type UserError } from './user-error.ts';

/** A port that is offered by a Service, and where the caller has said so. */
interface ExposedPort {
  readonly at: InputPath;
  readonly type: ExposureType;
  readonly expose: PortExposureInput;
  readonly containerPort: number;
  readonly protocol: string;
  readonly name: string;
  /** Of the Service. */
  readonly port: number;
}

/** A Service to be made for the ports that have one type of exposure. */
export interface ServicePlan {
  readonly type: ExposureType;
  readonly name: string;
  readonly spec: object;
  /** Where the caller has asked for it. */
  readonly at: InputPath;
  readonly mappings: readonly PathMapping[];
}

/** What a Service is called after its workload, as Rancher calls them. */
const suffixes: Readonly<Record<ExposureType, string>> = {
  CLUSTER_IP: '',
  NODE_PORT: '-nodeport',
  LOAD_BALANCER: '-loadbalancer',
  HEADLESS: '-headless',
};

const longestName = 63;

/** The Services that are to be made for the ports of a workload. */
export function planServices(
  workload: { readonly name: string; readonly serviceName: string | undefined },
  containers: readonly ContainerInput[],
  selector: Readonly<Record<string, string>>,
): ServicePlan[] {
  const byType = Map.groupBy(exposedPorts(containers), ({ type }) => type);
  return [...byType].map(([type, ports]) => ({
    type,
    name: serviceNameOf(type, workload),
    spec: {
      type: types[type],
      ...(type === 'HEADLESS' && { clusterIP: 'None' }),
      selector,
      ports: ports.map(servicePort),
    },
    at: ports[0]?.at ?? [],
    mappings: mappingsOf(ports),
  }));
}

/** What can be seen to be wrong with how ports are exposed. */
export function checkExposure(
  workload: { readonly name: string; readonly serviceName: string | undefined },
  containers: readonly ContainerInput[],
): UserError[] {
  const ports = exposedPorts(containers);
  return [
    ...ports.flatMap(checkPort),
    ...repeatedPorts(ports),
    ...repeatedNodePorts(ports),
    ...[...new Set(ports.map(({ type }) => type))].flatMap((type) => checkServiceName(type, workload)),
  ];
}

const types: Readonly<Record<ExposureType, string>> = {
  CLUSTER_IP: 'ClusterIP',
  NODE_PORT: 'NodePort',
  LOAD_BALANCER: 'LoadBalancer',
  HEADLESS: 'ClusterIP',
};

function serviceNameOf(
  type: ExposureType,
  { name, serviceName }: { readonly name: string; readonly serviceName: string | undefined },
): string {
  return type === 'HEADLESS' && serviceName !== undefined ? serviceName : `${name}${suffixes[type]}`;
}

function exposedPorts(containers: readonly ContainerInput[]): ExposedPort[] {
  return containers.flatMap(({ ports = [] }, index) =>
    ports.flatMap(({ containerPort, protocol = 'TCP', name, expose }, position) => {
      if (expose === undefined || expose === null || expose.type === 'NONE') return [];
      const port = expose.port ?? containerPort;
      const at = ['pod', 'containers', index, 'ports', position, 'expose'];
      const known = { at, type: expose.type, expose, containerPort, protocol, port };
      return [{ ...known, name: name ?? `${protocol.toLowerCase()}-${port}` }];
    }),
  );
}

function servicePort({ name, protocol, port, containerPort, expose: { nodePort } }: ExposedPort): object {
  return {
    name,
    protocol,
    port,
    targetPort: containerPort,
    ...(nodePort !== undefined && nodePort !== null && { nodePort }),
  };
}

function mappingsOf(ports: readonly ExposedPort[]): PathMapping[] {
  const first = ports[0]?.at ?? [];
  return [
    { object: [], input: first },
    { object: ['metadata', 'labels'], input: ['labels'] },
    { object: ['metadata', 'namespace'], input: ['namespace'] },
    ...ports.flatMap(({ at, expose }, index): PathMapping[] => {
      const object = ['spec', 'ports', index];
      const container = at.slice(0, -1);
      return [
        { object, input: at },
        { object: [...object, 'port'], input: expose.port === undefined ? at : [...at, 'port'] },
        { object: [...object, 'nodePort'], input: [...at, 'nodePort'] },
        { object: [...object, 'name'], input: [...container, 'name'] },
        { object: [...object, 'targetPort'], input: [...container, 'containerPort'] },
      ];
    }),
  ];
}

function checkPort({ at, type, port, expose: { nodePort } }: ExposedPort): UserError[] {
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

/** A Service has each number once for a protocol. */
function repeatedPorts(ports: readonly ExposedPort[]): UserError[] {
  const keyOf = ({ type, protocol, port }: ExposedPort) => `${type} ${protocol} ${port}`;
  return laterOnes(ports, keyOf).map(({ at, type, protocol, port }) =>
    userError(
      'INVALID',
      `port ${port} (${protocol}) is given more than once for ${type}: give one of them another port`,
      [...at, 'port'],
    ),
  );
}

/** So have the nodes, whichever Service it is of. */
function repeatedNodePorts(ports: readonly ExposedPort[]): UserError[] {
  const given = ports.filter(({ expose: { nodePort } }) => nodePort !== undefined && nodePort !== null);
  const keyOf = ({ protocol, expose: { nodePort } }: ExposedPort) => `${protocol} ${nodePort}`;
  return laterOnes(given, keyOf).map(({ at, protocol, expose: { nodePort } }) =>
    userError('INVALID', `node port ${nodePort} (${protocol}) is given more than once`, [...at, 'nodePort']),
  );
}

function laterOnes<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const groups = Map.groupBy(items, keyOf);
  return [...groups.values()].flatMap((group) => group.slice(1));
}

function checkServiceName(
  type: ExposureType,
  workload: { readonly name: string; readonly serviceName: string | undefined },
): UserError[] {
  const name = serviceNameOf(type, workload);
  const field = name === workload.serviceName ? ['workload', 'statefulSet', 'serviceName'] : ['name'];
  const fault = `the Service for ports of the type ${type} would be called "${name}", which has ${name.length} characters: at most ${longestName} are allowed`;
  return invalid(name.length > longestName ? fault : undefined, field);
}
