import type { PodTemplate } from '../kubernetes/objects.ts';
import type { ServicePort } from './service-spec.ts';

/** A port that a container says it has. */
export interface PodPort {
  readonly container: string;
  readonly number: number;
  readonly protocol: string;
  readonly name: string | undefined;
}

/** The ports of all containers of a pod; those of init containers, some of which run beside the others, come last. */
export function podPorts(template: PodTemplate): PodPort[] {
  const { containers = [], initContainers = [] } = template.spec ?? {};
  return [...containers, ...initContainers].flatMap(({ name: container, ports = [] }) =>
    ports.map(({ containerPort, protocol = 'TCP', name }) => ({
      container,
      number: containerPort,
      protocol,
      name,
    })),
  );
}

/** The port that a Service's port leads to; undefined if no container says that it has it, which it need not. */
export function targetOf(servicePort: ServicePort, ports: readonly PodPort[]): PodPort | undefined {
  const target = targetPortOf(servicePort);
  return ports.find(
    ({ number, name, protocol }) =>
      protocol === protocolOf(servicePort) && (typeof target === 'number' ? number : name) === target,
  );
}

/** What has become of a port: the one of its name in its container, else the one of its number. Undefined if it is gone. */
export function successorOf(port: PodPort, ports: readonly PodPort[]): PodPort | undefined {
  const own = ports.filter(
    ({ container, protocol }) => container === port.container && protocol === port.protocol,
  );
  return (
    own.find(({ name }) => name !== undefined && name === port.name) ??
    own.find(({ number }) => number === port.number)
  );
}

export function targetPortOf({ port, targetPort }: ServicePort): number | string {
  return targetPort ?? port;
}

export function protocolOf({ protocol = 'TCP' }: ServicePort): string {
  return protocol;
}
