import { expect } from 'vitest';
import type { ContainerPort, Deployment, Service } from '../../src/kubernetes/objects.ts';
import type { PortExposureInput } from '../../src/operations/deploy-input.ts';
import type { WorkloadObject } from '../../src/operations/live-object.ts';
import { planExposureChanges, type ExposurePlan } from '../../src/operations/plan-exposure.ts';
import type { ServicePort, ServiceSpec } from '../../src/operations/service-spec.ts';
import type { ExposureWish } from '../../src/operations/service-rows.ts';

type Containers = Readonly<Record<string, readonly ContainerPort[]>>;

export interface Parts {
  readonly kind?: string;
  readonly labels?: Record<string, string>;
  readonly podLabels?: Record<string, string>;
  readonly spec?: object;
  readonly init?: Containers;
}

export const http: ContainerPort = { name: 'http', containerPort: 8080 };
export const nameOfWeb = { 'app.kubernetes.io/name': 'web' };

/** A workload `web` with these ports of these containers. */
export function workload(containers: Containers, parts: Parts = {}): WorkloadObject {
  const { kind = 'Deployment', labels = nameOfWeb, podLabels = nameOfWeb, spec, init = {} } = parts;
  const listed = (some: Containers) =>
    Object.entries(some).map(([name, ports]) => ({ name, image: 'a', ports: [...ports] }));
  const template = {
    metadata: { labels: podLabels },
    spec: { containers: listed(containers), initContainers: listed(init) },
  };
  const isCronJob = kind === 'CronJob';
  return {
    apiVersion: isCronJob || kind === 'Job' ? 'batch/v1' : 'apps/v1',
    kind,
    metadata: {
      name: 'web',
      namespace: 'shop',
      uid: 'uid-web',
      resourceVersion: '1',
      creationTimestamp: '',
      labels,
    },
    spec: {
      ...(isCronJob
        ? { jobTemplate: { spec: { template } } }
        : { template, ...(kind !== 'Job' && { selector: { matchLabels: nameOfWeb } }) }),
      ...spec,
    },
  } as Deployment;
}

/** One of its Services, as it is. */
export function owned(name: string, ports: readonly ServicePort[], spec: Partial<ServiceSpec> = {}): Service {
  return {
    metadata: {
      name,
      namespace: 'shop',
      uid: `uid-${name}`,
      resourceVersion: '7',
      creationTimestamp: '',
    },
    spec: { type: 'ClusterIP', clusterIP: '10.0.0.1', selector: nameOfWeb, ports: [...ports], ...spec },
  };
}

export const web = (...ports: ServicePort[]): Service => owned('web', ports);
export const onNodes = (...ports: ServicePort[]): Service =>
  owned('web-nodeport', ports, { type: 'NodePort' });
export const headless = (name: string, ...ports: ServicePort[]): Service =>
  owned(name, ports, { clusterIP: 'None' });

export const toHttp: ServicePort = { name: 'http', protocol: 'TCP', port: 80, targetPort: 8080 };
export const theirs: ServicePort = { name: 'theirs', protocol: 'TCP', port: 9999, targetPort: 4711 };

export function wish(expose: PortExposureInput, port: ContainerPort = http, container = 'app'): ExposureWish {
  const { containerPort, protocol = 'TCP', name } = port;
  return { container, containerPort, protocol, name, expose, at: [container, containerPort, 'expose'] };
}

interface Case extends Parts {
  readonly from?: Containers;
  readonly to?: Containers;
  readonly services?: readonly Service[];
  readonly wishes?: readonly ExposureWish[];
}

export function plan({
  from = { app: [http] },
  to = from,
  services = [],
  wishes = [],
  ...parts
}: Case): ExposurePlan {
  const change = { live: workload(from, parts), planned: workload(to, parts), wishes };
  return planExposureChanges(change, services);
}

/** The writes in short: by the name of the Service, its ports after it as `port:targetPort`, with `@nodePort`, and the name. */
export function writes(of: Case): Record<string, string> {
  const planned = plan(of);
  expect(planned.userErrors).toEqual([]);
  const short = (ports: readonly ServicePort[]) =>
    ports.map(({ name, port, targetPort, nodePort }) => {
      return `${name ?? ''} ${port}:${targetPort}${nodePort === undefined ? '' : `@${nodePort}`}`;
    });
  return Object.fromEntries(
    planned.writes.map((write) => {
      if (write.action === 'create') {
        const { subject, manifest } = write.object;
        return [`+ ${subject.name}`, short((manifest.spec as ServiceSpec).ports ?? []).join(', ')];
      }
      const { name } = write.existing.subject;
      if (write.action === 'delete') return [`- ${name}`, ''];
      const last = write.plan.patch.at(-1);
      return [
        name,
        last !== undefined && 'value' in last ? short(last.value as ServicePort[]).join(', ') : '',
      ];
    }),
  );
}

export function faults(of: Case): string[] {
  const { userErrors, writes } = plan(of);
  expect(writes).toEqual([]);
  return userErrors.map(({ code, field }) => `${code} ${field?.join('.')}`);
}
