import type { Deployment, PodTemplate } from '../kubernetes/objects.ts';
import { apiVersion, resources } from '../kubernetes/resources.ts';
import { changeCauseAnnotation } from '../model/deployment-revisions.ts';
import type { ClusterView } from '../model/cluster-view.ts';
import { readStringMap, type StringMap } from '../model/string-map.ts';
import { checkDeploy } from './check-deploy.ts';
import type { ContainerInput, DeployWorkloadInput, ResourceAmountsInput } from './deploy-input.ts';
import type { PathMapping } from './object-path.ts';
import { overlappingWorkload } from './selector-overlap.ts';
import { userError, type UserError } from './user-error.ts';

/** The label by which the pods of what we make are selected. */
const nameLabel = 'app.kubernetes.io/name';

export interface DeployPlan {
  /** What is to be created. */
  readonly manifest: object;
  readonly userErrors: readonly UserError[];
  readonly mappings: readonly PathMapping[];
}

/** What creating a workload writes. */
export function planDeploy(input: DeployWorkloadInput, view: ClusterView): DeployPlan {
  const userErrors = checkDeploy(input);
  const labels = labelsOf(input);
  return {
    manifest: manifestOf(input, labels),
    userErrors: userErrors.length > 0 ? userErrors : checkOverlap(input, labels, view),
    mappings,
  };
}

function manifestOf(input: DeployWorkloadInput, labels: Record<string, string>): object {
  const { namespace, name, workload, pod } = input;
  const annotations = annotationsOf(input);
  const replicas = workload.deployment?.replicas ?? undefined;
  return {
    apiVersion: apiVersion(resources.deployments),
    kind: resources.deployments.kind,
    metadata: { name, namespace, labels, ...(Object.keys(annotations).length > 0 && { annotations }) },
    spec: {
      ...(replicas !== undefined && { replicas }),
      selector: { matchLabels: { [nameLabel]: labels[nameLabel] } },
      template: { metadata: { labels }, spec: { containers: pod.containers.map(containerOf) } },
    },
  } satisfies DeploymentManifest;
}

interface DeploymentManifest extends Pick<Deployment, 'apiVersion' | 'kind'> {
  metadata: Partial<Deployment['metadata']>;
  spec: object;
}

function labelsOf({ name, labels }: DeployWorkloadInput): Record<string, string> {
  return { [nameLabel]: name, ...Object.fromEntries(readStringMap(labels ?? {}).pairs) };
}

function annotationsOf({ annotations, changeCause }: DeployWorkloadInput): StringMap {
  const pairs = Object.fromEntries(readStringMap(annotations ?? {}).pairs);
  return changeCause === undefined || changeCause === null
    ? pairs
    : { ...pairs, [changeCauseAnnotation]: changeCause };
}

type Container = NonNullable<PodTemplate['spec']>['containers'][number];

function containerOf(input: ContainerInput): Container {
  const requests = amountsOf(input.resources?.requests);
  const limits = amountsOf(input.resources?.limits);
  const constrained = { ...(requests && { requests }), ...(limits && { limits }) };
  return {
    name: input.name,
    image: input.image,
    ...(some(input.command) && { command: [...input.command] }),
    ...(some(input.args) && { args: [...input.args] }),
    ...(some(input.ports) && {
      ports: input.ports.map(({ containerPort, name, protocol = 'TCP' }) => ({
        containerPort,
        protocol,
        ...(name !== undefined && name !== null && { name }),
      })),
    }),
    ...(some(input.env) && { env: input.env.map(({ name, value }) => ({ name, value })) }),
    ...(Object.keys(constrained).length > 0 && { resources: constrained }),
  };
}

function amountsOf(input: ResourceAmountsInput | null | undefined): Record<string, string> | undefined {
  const given = Object.entries({ cpu: input?.cpu, memory: input?.memory });
  const amounts = given.filter((pair): pair is [string, string] => typeof pair[1] === 'string');
  return amounts.length === 0 ? undefined : Object.fromEntries(amounts);
}

function some<T>(list: readonly T[] | null | undefined): list is readonly T[] {
  return list !== undefined && list !== null && list.length > 0;
}

/** Workloads that select each other's pods fight over them, and a Deployment's selector can't be changed any more. */
function checkOverlap(input: DeployWorkloadInput, labels: StringMap, view: ClusterView): UserError[] {
  const { namespace, name } = input;
  const selector = { [nameLabel]: labels[nameLabel] ?? name };
  const other = overlappingWorkload({ namespace, name, selector, labels }, view);
  if (other === undefined) return [];
  const message =
    `${other.typeName} "${other.name}" in namespace "${namespace}" selects pods by labels that overlap with those of this one: ` +
    `give another value for ${nameLabel}${input.labels ? ', or other labels' : ' in labels, or another name'}`;
  return [userError('INVALID', message, [input.labels ? 'labels' : 'name'])];
}

const template = ['spec', 'template', 'spec'];

/** Of what in the input each part of the manifest is made. */
const mappings: readonly PathMapping[] = [
  { object: ['metadata', 'name'], input: ['name'] },
  { object: ['metadata', 'namespace'], input: ['namespace'] },
  { object: ['metadata', 'labels'], input: ['labels'] },
  { object: ['metadata', 'annotations'], input: ['annotations'] },
  { object: ['metadata', 'annotations', changeCauseAnnotation], input: ['changeCause'] },
  { object: ['spec', 'selector'], input: ['labels'] },
  { object: ['spec', 'replicas'], input: ['workload', 'deployment', 'replicas'] },
  { object: ['spec', 'template', 'metadata', 'labels'], input: ['labels'] },
  { object: [...template, 'containers'], input: ['pod', 'containers'], deep: true },
];
