import { changeCauseAnnotation } from '../model/deployment-revisions.ts';
import { dnsLabelFault, labelValueFault, qualifiedNameFault } from '../model/names.ts';
import { readStringMap, type StringMapInput } from '../model/string-map.ts';
import { checkContainers } from './check-container.ts';
import type { DeployWorkloadInput } from './deploy-input.ts';
import { invalid, userError, type InputPath, type UserError } from './user-error.ts';

/** Everything that can be seen to be wrong with the input without asking the cluster. */
export function checkDeploy(input: DeployWorkloadInput): UserError[] {
  return [
    ...invalid(dnsLabelFault(input.namespace), ['namespace']),
    ...checkName(input.name),
    ...checkPairs(input.labels, ['labels'], labelValueFault),
    ...checkPairs(input.annotations, ['annotations'], () => undefined),
    ...checkChangeCause(input),
    ...checkReplicas(input.workload.deployment?.replicas, ['workload', 'deployment', 'replicas']),
    ...checkContainers(input.pod.containers, ['pod', 'containers']),
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

function checkChangeCause({ annotations, changeCause }: DeployWorkloadInput): UserError[] {
  if (changeCause === undefined || changeCause === null) return [];
  const given = readStringMap(annotations ?? {}).pairs.find(([key]) => key === changeCauseAnnotation);
  if (given === undefined || given[1] === changeCause) return [];
  return [
    userError('INVALID', `the annotation ${changeCauseAnnotation} says something else: give one of the two`, [
      'changeCause',
    ]),
  ];
}
