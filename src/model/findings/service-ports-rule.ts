import type { PodTemplate } from '../../kubernetes/objects.ts';
import type { ClusterView } from '../cluster-view.ts';
import type { ServiceEntry } from '../entries/service-entry.ts';
import { templateOf } from '../pod-template.ts';
import { servicePortsOf, type ServicePort } from '../service-ports.ts';
import { referenceTo } from './evidence.ts';
import type { Finding } from './finding.ts';
import { counted } from './look-up.ts';
import { servedPods, servedWorkloads } from './served.ts';

/** Of how many pods or workloads the containers are looked at: those of one Service are hardly ever different. */
const lookedAtLimit = 100;

type PodSpec = PodTemplate['spec'];

/** A port that a container declares. */
interface DeclaredPort {
  readonly name: string | undefined;
  readonly protocol: string;
  readonly port: number;
}

/**
 * Ports of a Service that lead to none of its pods' containers. A name that no container has for this protocol is an error: the endpoints
 * lack the port (FindPort of k8s.io/endpointslice). A number needn't be declared, so that one isn't while others are is but a hint. Other
 * than through a headless Service, which leads to the pods' addresses whatever its ports.
 */
export function servicePortsFindings(service: ServiceEntry, view: ClusterView): Finding[] {
  if (service.effectiveSelector === undefined || service.object.spec?.clusterIP === 'None') return [];
  const { specs, what } = specsBehind(service, view);
  if (specs.length === 0) return [];
  const declared = specs.map(declaredIn);
  const ports = servicePortsOf(service);
  const lost = ports.filter((port) => typeof port.targetPort === 'string' && !isNamed(port, declared));
  const doubtful = ports.filter(
    (port) => typeof port.targetPort === 'number' && isUndeclared(port, declared),
  );
  return [
    ...lost.map((port): Finding => ({
      reason: 'PORT_NOT_IN_CONTAINER',
      severity: lost.length === ports.length ? 'CRITICAL' : 'WARNING',
      message: `Port ${port.port} leads nowhere: no container of its ${what} has a ${port.protocol} port named "${port.targetPort}"${having(declared)}`,
      action: `Set its targetPort to one that the containers have, or name a container's port "${port.targetPort}".`,
      object: service,
      affectedCount: specs.length,
      evidence: [evidenceOfPort(service, port)],
    })),
    ...doubtful.map((port): Finding => ({
      reason: 'PORT_NOT_DECLARED',
      severity: 'INFO',
      message: `Port ${port.port} leads to ${port.targetPort}, which no container of its ${what} declares${having(declared)}`,
      action: `If nothing listens on ${port.targetPort}, correct the targetPort; if something does, declare it in the container, so that it can be told.`,
      object: service,
      affectedCount: specs.length,
      evidence: [evidenceOfPort(service, port)],
    })),
  ];
}

/** Its pods, or while there are none what they are made from. */
function specsBehind(service: ServiceEntry, view: ClusterView): { specs: PodSpec[]; what: string } {
  const pods = servedPods(service, view).slice(0, lookedAtLimit);
  if (pods.length > 0)
    return { specs: pods.map(({ object }) => object.spec), what: counted(pods.length, 'pod') };
  const workloads = servedWorkloads(service, view).slice(0, lookedAtLimit);
  return {
    specs: workloads.map((workload) => templateOf(workload).spec),
    what: counted(workloads.length, 'workload'),
  };
}

/** Of its containers and sidecars, which run beside them. */
function declaredIn(spec: PodSpec): DeclaredPort[] {
  const sidecars = (spec?.initContainers ?? []).filter(({ restartPolicy }) => restartPolicy === 'Always');
  return [...(spec?.containers ?? []), ...sidecars].flatMap(({ ports }) =>
    (ports ?? []).map(({ name, protocol, containerPort }) => ({
      name,
      protocol: protocol ?? 'TCP',
      port: containerPort,
    })),
  );
}

/** Some container of some pod has it: pods may differ while a change of the name is rolled out. */
function isNamed({ targetPort, protocol }: ServicePort, declared: readonly DeclaredPort[][]): boolean {
  return declared.some((ports) =>
    ports.some((port) => port.name === targetPort && port.protocol === protocol),
  );
}

/** All pods declare ports of this protocol, and none of them this one. */
function isUndeclared({ targetPort, protocol }: ServicePort, declared: readonly DeclaredPort[][]): boolean {
  return declared.every((ports) => {
    const ofProtocol = ports.filter((port) => port.protocol === protocol);
    return ofProtocol.length > 0 && ofProtocol.every(({ port }) => port !== targetPort);
  });
}

function having(declared: readonly DeclaredPort[][]): string {
  const texts = declared
    .flat()
    .map(({ name, port, protocol }) =>
      name === undefined ? `${port}/${protocol}` : `${name} (${port}/${protocol})`,
    );
  const all = [...new Set(texts)].slice(0, 10);
  return all.length === 0 ? '' : `; they have ${all.join(', ')}`;
}

function evidenceOfPort(service: ServiceEntry, port: ServicePort): Finding['evidence'][number] {
  return {
    object: referenceTo(service),
    field: `spec.ports[${port.name ?? port.port}].targetPort`,
    value: String(port.targetPort),
  };
}
