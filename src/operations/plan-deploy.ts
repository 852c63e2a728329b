import { apiVersion, resources } from '../kubernetes/resources.ts';
import { changeCauseAnnotation } from '../model/deployment-revisions.ts';
import type { ClusterView, Entries } from '../model/cluster-view.ts';
import type { KubernetesObject, PodTemplate } from '../kubernetes/objects.ts';
import { readStringMap, type StringMap } from '../model/string-map.ts';
import { workloadKinds } from '../model/workload-kinds.ts';
import { checkDeploy } from './check-deploy.ts';
import type { NewObject } from './create-objects.ts';
import type { ContainerInput, DeployWorkloadInput } from './deploy-input.ts';
import { claimMappings, descriptionAnnotation, workloadMappings } from './deploy-paths.ts';
import { planServices } from './exposed-ports.ts';
import { overlappingWorkload } from './selector-overlap.ts';
import { referredSubject, type Subject } from './subject.ts';
import { userError, type InputPath, type UserError } from './user-error.ts';
import { kindOf, workloadSpec } from './workload-spec.ts';

/** The label by which the pods of what we make are selected. */
const nameLabel = 'app.kubernetes.io/name';

/** What marks the Services that go with a workload (a label that Kubernetes recommends). */
const madeByUs = { 'app.kubernetes.io/managed-by': 'quarterdeck' };

export type WorkloadResource = 'deployments' | 'statefulsets' | 'daemonsets' | 'jobs' | 'cronjobs';

export interface DeployPlan {
  /** Undefined if it must be there. */
  readonly namespace: NewObject<'namespaces'> | undefined;
  readonly claims: readonly NewObject<'persistentvolumeclaims'>[];
  readonly workload: NewObject<WorkloadResource>;
  /** Still without their owner, which has no uid yet. */
  readonly services: readonly NewObject<'services'>[];
}

/** What is wrong, or what deploying writes, in order: namespace, claims, workload, Services. */
export function planDeploy(
  input: DeployWorkloadInput,
  view: ClusterView,
): { plan: DeployPlan } | { userErrors: UserError[] } {
  const faults = checkDeploy(input);
  const userErrors = faults.length > 0 ? faults : checkOverlap(input, view);
  return userErrors.length > 0 ? { userErrors } : { plan: planOf(input) };
}

function planOf(input: DeployWorkloadInput): DeployPlan {
  const services = servicesOf(input);
  const headless = services.find(({ type }) => type === 'HEADLESS');
  return {
    namespace: input.createNamespace === true ? namespaceOf(input) : undefined,
    claims: claimsOf(input),
    workload: workloadOf(input, headless?.object.subject.name),
    services: services.map(({ object }) => object),
  };
}

function namespaceOf({ namespace }: DeployWorkloadInput): NewObject<'namespaces'> {
  const fields = { namespace: ['namespace'], name: ['namespace'] };
  return {
    resource: 'namespaces',
    subject: { typeName: 'Namespace', namespace, name: namespace, fields },
    manifest: { ...typeOf('namespaces'), metadata: { name: namespace } },
    mappings: [{ object: [], input: ['namespace'] }],
  };
}

function claimsOf({
  namespace,
  volumeClaims = [],
}: DeployWorkloadInput): NewObject<'persistentvolumeclaims'>[] {
  return volumeClaims.map(({ metadata, spec }, index) => ({
    resource: 'persistentvolumeclaims',
    subject: subjectAt('PersistentVolumeClaim', namespace, metadata?.name ?? '', [
      'volumeClaims',
      index,
      'name',
    ]),
    manifest: {
      ...typeOf('persistentvolumeclaims'),
      metadata: { ...metadata, namespace },
      spec,
    },
    mappings: claimMappings(index),
  }));
}

function workloadOf(
  input: DeployWorkloadInput,
  headlessService: string | undefined,
): NewObject<WorkloadResource> {
  const { namespace, name, workload } = input;
  const { resource, typeName } = workloadKinds[kindOf(workload).kind];
  const annotations = annotationsOf(input);
  return {
    resource,
    subject: referredSubject(typeName, { namespace, name }, []),
    manifest: {
      ...typeOf(resource),
      metadata: {
        name,
        namespace,
        labels: labelsOf(input),
        ...(Object.keys(annotations).length > 0 && { annotations }),
      },
      spec: workloadSpec(workload, {
        selector: { matchLabels: selectorOf(input) },
        template: templateOf(input),
        headlessService,
      }),
    },
    mappings: workloadMappings(input),
  };
}

function servicesOf(input: DeployWorkloadInput): { type: string; object: NewObject<'services'> }[] {
  const { namespace, name, pod, workload } = input;
  const plans = planServices(
    { name, serviceName: workload.statefulSet?.serviceName },
    pod.containers,
    selectorOf(input),
  );
  return plans.map((plan) => ({
    type: plan.type,
    object: {
      resource: 'services',
      subject: subjectAt('Service', namespace, plan.name, plan.at),
      manifest: {
        ...typeOf('services'),
        metadata: { name: plan.name, namespace, labels: { ...labelsOf(input), ...madeByUs } },
        spec: plan.spec,
      },
      mappings: plan.mappings,
    },
  }));
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

function typeOf(resource: keyof Entries): { apiVersion: string; kind: string } {
  return { apiVersion: apiVersion(resources[resource]), kind: resources[resource].kind };
}

function subjectAt(typeName: string, namespace: string, name: string, at: InputPath): Subject {
  return { typeName, namespace, name, fields: { namespace: ['namespace'], name: at } };
}

function templateOf(input: DeployWorkloadInput): { metadata: object; spec: object } {
  const { labels: _, annotations, containers, initContainers, ...rest } = input.pod;
  return {
    metadata: { labels: podLabelsOf(input), ...(annotations && { annotations }) },
    spec: {
      ...rest,
      containers: containers.map(containerOf),
      ...(initContainers && { initContainers: initContainers.map(containerOf) }),
    },
  };
}

type Container = NonNullable<PodTemplate['spec']>['containers'][number];

/** As Kubernetes has it: exposure is no matter of the container. */
export function containerOf({ ports, ...rest }: ContainerInput): Container {
  return {
    ...rest,
    ...(ports && {
      ports: ports.map(({ expose: _, protocol = 'TCP', ...port }) => ({ protocol, ...port })),
    }),
  };
}

function labelsOf({ name, labels }: DeployWorkloadInput): StringMap {
  return { [nameLabel]: name, ...Object.fromEntries(readStringMap(labels ?? {}).pairs) };
}

function podLabelsOf(input: DeployWorkloadInput): StringMap {
  return { ...labelsOf(input), ...input.pod.labels };
}

function selectorOf(input: DeployWorkloadInput): Record<string, string> {
  return { [nameLabel]: podLabelsOf(input)[nameLabel] ?? input.name };
}

function annotationsOf({ annotations, changeCause, description }: DeployWorkloadInput): StringMap {
  return {
    ...Object.fromEntries(readStringMap(annotations ?? {}).pairs),
    ...(typeof changeCause === 'string' && { [changeCauseAnnotation]: changeCause }),
    ...(typeof description === 'string' && { [descriptionAnnotation]: description }),
  };
}

/** Workloads that select each other's pods fight over them, and most selectors can't be changed any more. */
function checkOverlap(input: DeployWorkloadInput, view: ClusterView): UserError[] {
  const { namespace, name, labels } = input;
  const { kind } = kindOf(input.workload);
  const selector = kind === 'JOB' || kind === 'CRON_JOB' ? undefined : selectorOf(input);
  const other = overlappingWorkload({ kind, namespace, name, selector, labels: podLabelsOf(input) }, view);
  if (other === undefined) return [];
  const message =
    `${other.typeName} "${other.name}" in namespace "${namespace}" selects pods by labels that overlap with those of this one: ` +
    `give another value for ${nameLabel}${labels ? ', or other labels' : ' in labels, or another name'}`;
  return [userError('INVALID', message, [labels ? 'labels' : 'name'])];
}
