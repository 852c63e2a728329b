import { expect } from 'vitest';
import type { Container, Deployment, Service } from '../../src/kubernetes/objects.ts';
import type { Transport } from '../../src/kubernetes/transport.ts';
import { settingsOf } from '../../src/operations/applied-object.ts';
import { applyWithServices } from '../../src/operations/apply-with-services.ts';
import type { ContainerInput, ExposureType, PortExposureInput } from '../../src/operations/deploy-input.ts';
import { deployWorkload } from '../../src/operations/deploy-workload.ts';
import { readExposureChanges } from '../../src/operations/exposure-changes.ts';
import { readObject } from '../../src/operations/live-object.ts';
import type { OperationContext } from '../../src/operations/operation-context.ts';
import { restoringPatch } from '../../src/operations/restoring-patch.ts';
import type { ExposureWish } from '../../src/operations/service-rows.ts';
import { workloadSubject } from '../../src/operations/subject.ts';
import { kubectl } from '../support/kubectl.ts';
import { testNamespace } from '../support/namespace.ts';

/** A port of a new container. */
export const exposed = (containerPort: number, type: ExposureType, name?: string) => ({
  containerPort,
  expose: { type },
  ...(name !== undefined && { name }),
});

/** A namespace with a Deployment `web` that has these ports, and what changes it. */
export async function deployed(
  context: OperationContext,
  ports: NonNullable<ContainerInput['ports']>,
  sidePorts: NonNullable<ContainerInput['ports']> = [],
): Promise<AsyncDisposable & Deployed> {
  const namespace = await testNamespace();
  const containers = [
    { name: 'app', image: 'shop/app:1', ports },
    { name: 'side', image: 'shop/side:1', ports: sidePorts },
  ];
  const { userErrors } = await deployWorkload(
    {
      namespace: namespace.name,
      name: 'web',
      workload: { deployment: { replicas: 0 } },
      pod: { containers },
    },
    context,
  );
  expect(userErrors).toEqual([]);
  return {
    name: namespace.name,
    upgrade: (step, as = context) => upgrade(namespace.name, step, as),
    [Symbol.asyncDispose]: () => namespace[Symbol.asyncDispose](),
  };
}

export interface Step {
  /** Of the containers. */
  readonly edit?: (containers: Container[]) => Container[];
  readonly wishes?: readonly ExposureWish[];
  readonly dryRun?: boolean;
  /** Done between the plan and its writes. */
  readonly meanwhile?: () => Promise<unknown>;
}

export interface Deployed {
  readonly name: string;
  upgrade(step: Step, as?: OperationContext): ReturnType<typeof applyWithServices<'deployments'>>;
}

async function upgrade(
  namespace: string,
  { edit = (containers) => containers, wishes = [], dryRun = false, meanwhile }: Step,
  as: OperationContext,
): ReturnType<Deployed['upgrade']> {
  const subject = workloadSubject({ kind: 'DEPLOYMENT', namespace, name: 'web' });
  const reading = await readObject('deployments', subject, as);
  if ('userErrors' in reading) return { ...reading, warnings: [] };
  const live = reading.ok;
  const planned = structuredClone(live);
  const pod = planned.spec?.template.spec;
  if (pod !== undefined) pod.containers = edit(pod.containers);
  const changes = await readExposureChanges({ live, planned, wishes }, subject, as);
  if ('userErrors' in changes) return { ...changes, warnings: [] };
  await meanwhile?.();
  const plan = { patch: restoringPatch(planned, live), mappings: [] };
  const target = { resource: 'deployments', live, subject, dryRun } as const;
  return applyWithServices({ plan, target, services: changes.ok.writes }, as);
}

/** What is wished of a port of its first container. */
export function wish(containerPort: number, expose: PortExposureInput, name?: string): ExposureWish {
  return {
    container: 'app',
    containerPort,
    protocol: 'TCP',
    name,
    expose,
    at: ['ports', containerPort, 'expose'],
  };
}

/** As an edit that makes a new revision. */
export const withImage = (containers: Container[]): Container[] =>
  containers.map((container) => ({ ...container, image: 'shop/app:2' }));

/** The Services of a namespace by name. */
export async function services(namespace: string): Promise<Map<string, Service>> {
  const list = JSON.parse(
    await kubectl(['-n', namespace, 'get', 'services', '--show-managed-fields', '-o', 'json']),
  ) as { items: Service[] };
  return new Map(list.items.map((service) => [service.metadata.name, service]));
}

/** Their ports as `port:targetPort`. */
export async function ports(namespace: string): Promise<Record<string, unknown>> {
  const found = [...(await services(namespace)).values()];
  return Object.fromEntries(
    found.map(({ metadata: { name }, spec }) => [
      name,
      (spec?.ports ?? []).map(({ port, targetPort }) => `${port}:${targetPort}`),
    ]),
  );
}

/** Everything that can be put back: what is set, and who has set what. */
export async function stateOf(namespace: string): Promise<unknown> {
  const text = ['-n', namespace, 'get', 'deployment/web', '--show-managed-fields', '-o', 'json'];
  const web = JSON.parse(await kubectl(text)) as Deployment;
  return [web, ...(await services(namespace)).values()].map((object) => {
    const { metadata, ...rest } = settingsOf(object) as {
      metadata: { annotations?: Record<string, string> };
    };
    // The controller counts the revisions that there were for a moment.
    const { 'deployment.kubernetes.io/revision': _, ...annotations } = metadata.annotations ?? {};
    return { ...rest, metadata: { ...metadata, annotations }, managers: managersOf(object) };
  });
}

function managersOf({ metadata: { managedFields = [] } }: Service | Deployment): unknown[] {
  const entries = managedFields as readonly { manager?: string; subresource?: string; fieldsV1?: object }[];
  return entries
    .filter(({ manager }) => manager !== 'kube-controller-manager')
    .map(({ manager, fieldsV1 }) => ({ manager, fieldsV1 }));
}

/** Operations that go through another transport; the cache is the same. */
export function through(transport: Transport, { caller, cluster, view }: OperationContext): OperationContext {
  const hasSeen: typeof cluster.hasSeen = (...args) => cluster.hasSeen(...args);
  return {
    caller,
    view,
    cluster: { name: 'test', view: cluster.view, transport, hasSeen } as unknown as typeof cluster,
  };
}
