import type { KubernetesObject } from '../kubernetes/objects.ts';
import { apiVersion, resources } from '../kubernetes/resources.ts';
import type { NewObject } from './create-object.ts';
import type { ExposureType } from './deploy-input.ts';
import { portMappings, servicePort, serviceTypes, type ExposedPort } from './exposed-ports.ts';
import type { InputPath } from './user-error.ts';

/** What marks the Services that go with a workload (a label that Kubernetes recommends). */
export const ownedMark = { label: 'app.kubernetes.io/managed-by', value: 'quarterdeck' };

/** What the Services of a workload are called after. */
export interface ServiceNames {
  readonly name: string;
  /** A StatefulSet's, which its headless Service has. */
  readonly serviceName: string | undefined;
}

/** What Services take from their workload. */
export interface ServedWorkload extends ServiceNames {
  readonly namespace: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly selector: Readonly<Record<string, string>>;
  /** Where the caller has said which namespace that is. */
  readonly namespaceAt: InputPath;
}

/** What a Service is called after its workload, as Rancher calls them. */
const suffixes: Readonly<Record<ExposureType, string>> = {
  CLUSTER_IP: '',
  NODE_PORT: '-nodeport',
  LOAD_BALANCER: '-loadbalancer',
  HEADLESS: '-headless',
};

const longestName = 63;

export function serviceNameOf(type: ExposureType, { name, serviceName }: ServiceNames): string {
  return type === 'HEADLESS' && serviceName !== undefined ? serviceName : `${name}${suffixes[type]}`;
}

/** What is wrong with the name that a Service would have. */
export function serviceNameFault(type: ExposureType, names: ServiceNames): string | undefined {
  const name = serviceNameOf(type, names);
  return name.length > longestName
    ? `the Service for ports of the type ${type} would be called "${name}", which has ${name.length} characters: at most ${longestName} are allowed`
    : undefined;
}

/** The Services that are to be made for ports: one for each type of exposure. Still without their owner. */
export function newServices(
  ports: readonly ExposedPort[],
  workload: ServedWorkload,
): NewObject<'services'>[] {
  const byType = Map.groupBy(ports, ({ type }) => type);
  return [...byType].map(([type, some]) => newService(type, some, workload));
}

function newService(
  type: ExposureType,
  ports: readonly ExposedPort[],
  workload: ServedWorkload,
): NewObject<'services'> {
  const { namespace, namespaceAt, labels, selector } = workload;
  const { kind } = resources.services;
  const name = serviceNameOf(type, workload);
  const at = ports[0]?.at ?? [];
  return {
    resource: 'services',
    subject: { typeName: kind, namespace, name, fields: { namespace: namespaceAt, name: at } },
    manifest: {
      apiVersion: apiVersion(resources.services),
      kind,
      metadata: { name, namespace, labels: { ...labels, [ownedMark.label]: ownedMark.value } },
      spec: {
        type: serviceTypes[type],
        ...(type === 'HEADLESS' && { clusterIP: 'None' }),
        selector,
        ports: ports.map(servicePort),
      },
    },
    mappings: [
      { object: [], input: at },
      { object: ['metadata', 'labels'], input: ['labels'] },
      { object: ['metadata', 'namespace'], input: namespaceAt },
      ...portMappings(ports),
    ],
  };
}

/** A Service of a workload, which goes with it. */
export function ownedBy(
  { apiVersion: version, kind, metadata: { name, uid } }: KubernetesObject,
  service: NewObject<'services'>,
): NewObject<'services'> {
  const ownerReferences = [{ apiVersion: version, kind, name, uid, controller: true }];
  const { manifest } = service;
  return { ...service, manifest: { ...manifest, metadata: { ...manifest.metadata, ownerReferences } } };
}
