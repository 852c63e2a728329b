import { apiVersion, resources } from '../kubernetes/resources.ts';
import { changeCauseAnnotation } from '../model/deployment-revisions.ts';
import type { ClusterView, Entries } from '../model/cluster-view.ts';
import type { PodTemplate } from '../kubernetes/objects.ts';
import { readStringMap, type StringMap } from '../model/string-map.ts';
import { workloadKinds } from '../model/workload-kinds.ts';
import { checkDeploy } from './check-deploy.ts';
import type { NewObject } from './create-object.ts';
import type { ContainerInput, DeployWorkloadInput } from './deploy-input.ts';
import { claimMappings, descriptionAnnotation, workloadMappings } from './deploy-paths.ts';
import { exposedPorts } from './exposed-ports.ts';
import { newServices, serviceNameOf } from './new-services.ts';
import { overlappingWorkload } from './selector-overlap.ts';
import { referredSubject, type Subject } from './subject.ts';
import { userError, type InputPath, type UserError } from './user-error.ts';
import { nameLabel } from './workload-pods.ts';
import { kindOf, workloadSpec } from './workload-spec.ts';

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
  const { namespace, name, workload } = input;
  const names = { name, serviceName: workload.statefulSet?.serviceName };
  const ports = exposedPorts(input.pod.containers);
  const isHeadless = ports.some(({ type }) => type === 'HEADLESS');
  return {
    namespace: input.createNamespace === true ? namespaceOf(input) : undefined,
    claims: claimsOf(input),
    workload: workloadOf(input, isHeadless ? serviceNameOf('HEADLESS', names) : undefined),
    services: newServices(ports, {
      ...names,
      namespace,
      namespaceAt: ['namespace'],
      labels: labelsOf(input),
      selector: selectorOf(input),
    }),
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
