import { changeCauseAnnotation } from '../model/deployment-revisions.ts';
import { dnsLabelFault, labelValueFault, qualifiedNameFault } from '../model/names.ts';
import { readStringMap, type StringMapInput } from '../model/string-map.ts';
import { checkAmounts, checkContainers, checkResources, repeated } from './check-container.ts';
import type { ClaimInput, ContainerInput, DeployWorkloadInput, WorkloadKindInput } from './deploy-input.ts';
import { descriptionAnnotation } from './deploy-paths.ts';
import {
  checkExposedPort,
  checkRepeatedPorts,
  exposedPorts,
  initContainerFault,
  offeredPort,
} from './exposed-ports.ts';
import { serviceNameFault, serviceNameOf, type ServiceNames } from './new-services.ts';
import { invalid, userError, type InputPath, type UserError } from './user-error.ts';

/** Everything that can be seen to be wrong with the input without asking the cluster. */
export function checkDeploy(input: DeployWorkloadInput): UserError[] {
  const { pod, workload, name } = input;
  const faults = [
    ...(input.faults ?? []),
    ...invalid(dnsLabelFault(input.namespace), ['namespace']),
    ...checkName(name),
    ...checkPairs(input.labels, ['labels'], labelValueFault),
    ...checkPairs(input.annotations, ['annotations'], () => undefined),
    ...checkPairs(pod.labels, ['pod', 'labels'], labelValueFault),
    ...checkPairs(pod.annotations, ['pod', 'annotations'], () => undefined),
    ...checkSaidOnce(input, 'changeCause', changeCauseAnnotation),
    ...checkSaidOnce(input, 'description', descriptionAnnotation),
    ...checkKind(workload),
    ...checkContainers(pod.containers, pod.initContainers ?? [], ['pod']),
    ...checkResources(pod.resources ?? {}, ['pod', 'resources']),
    ...checkAmounts(pod.overhead ?? {}, ['pod', 'overhead']),
    ...checkExposure({ name, serviceName: workload.statefulSet?.serviceName }, pod.containers),
    ...checkNotExposed(pod.initContainers ?? []),
    ...checkClaims(input.volumeClaims, ['volumeClaims']),
    ...checkClaims(workload.statefulSet?.volumeClaimTemplates, [
      'workload',
      'statefulSet',
      'volumeClaimTemplates',
    ]),
  ];
  // What couldn't be read has been found to be wrong once already.
  const first = Map.groupBy(faults, ({ field }) => JSON.stringify(field));
  return [...first.values()].flatMap((some) => some.slice(0, 1));
}

function checkKind({ deployment, statefulSet }: WorkloadKindInput): UserError[] {
  const at = ['workload', 'deployment'];
  const twice = 'strategy and upgradePolicy say the same thing in two ways: give one of the two';
  return [
    ...checkReplicas(deployment?.replicas, [...at, 'replicas']),
    ...checkReplicas(statefulSet?.replicas, ['workload', 'statefulSet', 'replicas']),
    ...(deployment?.strategy && deployment.upgradePolicy
      ? [userError('INVALID', twice, [...at, 'upgradePolicy'])]
      : []),
  ];
}

function checkExposure(names: ServiceNames, containers: readonly ContainerInput[]): UserError[] {
  const ports = exposedPorts(containers);
  return [
    ...ports.flatMap(checkExposedPort),
    ...checkRepeatedPorts(ports.map((port) => offeredPort(port, serviceNameOf(port.type, names)))),
    ...[...new Set(ports.map(({ type }) => type))].flatMap((type) => {
      const isSaid = type === 'HEADLESS' && names.serviceName !== undefined;
      const field = isSaid ? ['workload', 'statefulSet', 'serviceName'] : ['name'];
      return invalid(serviceNameFault(type, names), field);
    }),
  ];
}

function checkNotExposed(initContainers: readonly ContainerInput[]): UserError[] {
  return initContainers.flatMap(({ ports = [] }, index) =>
    ports.flatMap(({ expose }, position) =>
      expose === undefined || expose === null || expose.type === 'NONE'
        ? []
        : invalid(initContainerFault, ['pod', 'initContainers', index, 'ports', position, 'expose']),
    ),
  );
}

/** Of templates Kubernetes would take any name, and then fail to make claims. */
function checkClaims(claims: readonly ClaimInput[] | undefined, at: InputPath): UserError[] {
  const names = (claims ?? []).map(({ metadata }) => metadata?.name ?? '');
  return [
    ...names.flatMap((name, index) =>
      invalid(name === '' ? 'a claim must have a name' : dnsLabelFault(name), [...at, index, 'name']),
    ),
    ...repeated(
      names.map((name, index) => ({ text: name, at: [...at, index, 'name'] })),
      'claim',
    ),
  ];
}

/** What is wrong with a number of replicas. */
export function checkReplicas(replicas: number | null | undefined, at: InputPath): UserError[] {
  if (replicas === undefined || replicas === null) return [];
  const fits = Number.isInteger(replicas) && replicas >= 0 && replicas <= 2_147_483_647;
  return invalid(fits ? undefined : `${replicas} replicas: the number must be from 0 to 2147483647`, at);
}

/** Kubernetes would take a longer name, and then fail to make pods that can be told by it. */
function checkName(name: string): UserError[] {
  const fault = dnsLabelFault(name);
  const why = 'since host names of pods and the label app.kubernetes.io/name are made of it';
  return invalid(fault === undefined ? undefined : `${fault}, ${why}`, ['name']);
}

/** What is wrong with labels or annotations. */
export function checkPairs(
  input: StringMapInput | null | undefined,
  at: InputPath,
  valueFault: (value: string) => string | undefined,
): UserError[] {
  const { pairs, faults } = readStringMap(input ?? {});
  return [
    ...faults.map(({ key, message }) => userError('INVALID', message, [...at, key])),
    ...pairs.flatMap(([key, value]) => {
      const where = [...at, placeOf(key, input)];
      return [...invalid(qualifiedNameFault(key), where), ...invalid(valueFault(value), where)];
    }),
  ];
}

/** In a list of `key=value` a pair is found by its position. */
function placeOf(key: string, input: StringMapInput | null | undefined): string | number {
  return Array.isArray(input) ? input.findIndex((text) => text.startsWith(`${key}=`)) : key;
}

/** What has a field of its own needn't be an annotation as well, and must not be another one. */
function checkSaidOnce(
  input: DeployWorkloadInput,
  field: 'changeCause' | 'description',
  annotation: string,
): UserError[] {
  const said = input[field];
  if (said === undefined || said === null) return [];
  const given = readStringMap(input.annotations ?? {}).pairs.find(([key]) => key === annotation);
  if (given === undefined || given[1] === said) return [];
  return [
    userError('INVALID', `the annotation ${annotation} says something else: give one of the two`, [field]),
  ];
}
