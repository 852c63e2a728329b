import { changeCauseAnnotation } from '../model/deployment-revisions.ts';
import type { WorkloadKind } from '../model/entries/base-workload-entry.ts';
import { envNameFault, imageFault, labelValueFault, qualifiedNameFault, quoted } from '../model/names.ts';
import { allWorkloadKinds, workloadKinds } from '../model/workload-kinds.ts';
import { checkContainer, repeated } from './check-container.ts';
import { checkReplicas } from './check-deploy.ts';
import { checkWorkloadRef } from './check-workload-ref.ts';
import type { ContainerInput } from './deploy-input.ts';
import { descriptionAnnotation } from './deploy-paths.ts';
import type { FieldPatch, MergePatch, SetPatch } from './field-patch.ts';
import { checkRollbackOnFailure } from './guard-upgrade.ts';
import { insteadOfReplicas } from './scale-workload.ts';
import { checkStrategy } from './strategy-patch.ts';
import {
  fieldsOf,
  type ContainerPatch,
  type KindPatches,
  type UpgradeWorkloadInput,
} from './upgrade-input.ts';
import { invalid, userError, type InputPath, type UserError } from './user-error.ts';

/** Everything that can be seen to be wrong with the input without asking the cluster. */
export function checkUpgrade(input: UpgradeWorkloadInput): UserError[] {
  const { workload, containers = [], addContainers = [], addInitContainers = [] } = input;
  const pod = fieldsOf(input.pod);
  const faults = [
    ...(input.faults ?? []),
    ...checkWorkloadRef(workload, { name: 'upgradeWorkload', kinds: allWorkloadKinds }),
    ...checkPairsPatch(input.labels, labelValueFault),
    ...checkPairsPatch(input.annotations, () => undefined),
    ...checkPairsPatch(pod['labels'], labelValueFault),
    ...checkPairsPatch(pod['annotations'], () => undefined),
    ...checkSaidOnce(input, 'changeCause', changeCauseAnnotation),
    ...checkSaidOnce(input, 'description', descriptionAnnotation),
    ...checkKind(input),
    ...checkStrategy(input.strategy, workload.kind),
    ...containers.flatMap((container, index) => checkContainerPatch(container, ['containers', index])),
    ...checkAdded(addContainers, 'addContainers'),
    ...checkAdded(addInitContainers, 'addInitContainers'),
    ...checkNames(input),
    ...checkRollbackOnFailure(input),
  ];
  // What couldn't be read has been found to be wrong once already.
  const first = Map.groupBy(faults, ({ field }) => JSON.stringify(field));
  return [...first.values()].flatMap((some) => some.slice(0, 1));
}

const kindFields: Readonly<Record<WorkloadKind, keyof KindPatches>> = {
  DEPLOYMENT: 'deployment',
  STATEFUL_SET: 'statefulSet',
  DAEMON_SET: 'daemonSet',
  JOB: 'job',
  CRON_JOB: 'cronJob',
};

function checkKind(input: UpgradeWorkloadInput): UserError[] {
  const { kind } = input.workload;
  const right = kindFields[kind];
  const wrong = Object.values(kindFields).filter((field) => field !== right && input[field] !== undefined);
  const schedule = input.cronJob?.fields['schedule'];
  return [
    ...wrong.flatMap((field) =>
      invalid(`the workload is a ${workloadKinds[kind].typeName}: what is special about it is in ${right}`, [
        field,
      ]),
    ),
    ...(input.replicas === undefined || insteadOfReplicas[kind] === undefined
      ? checkReplicas(input.replicas, ['replicas'])
      : invalid(insteadOfReplicas[kind], ['replicas'])),
    ...invalid(
      schedule?.kind === 'unset'
        ? 'a CronJob must have a schedule: leave the field out to keep the one it has'
        : undefined,
      ['cronJob', 'schedule'],
    ),
  ];
}

function checkContainerPatch({ name, patch }: ContainerPatch, at: InputPath): UserError[] {
  const { image, env } = patch.fields;
  const noImage = `container ${quoted(name)} must have an image: leave the field out to keep the one it has`;
  return [
    ...(image === undefined
      ? []
      : invalid(image.kind === 'set' ? imageFault(String(image.value)) : noImage, [...at, 'image'])),
    ...(env?.kind === 'list' ? env.set.flatMap(checkVariable) : []),
  ];
}

function checkVariable(change: SetPatch | MergePatch): UserError[] {
  const { name } = (change.kind === 'set' ? change.value : {}) as { readonly name?: string };
  return name === undefined ? [] : invalid(envNameFault(name), [...(change.at ?? []), 'name']);
}

function checkAdded(containers: readonly ContainerInput[], field: string): UserError[] {
  return containers.flatMap((container, index) => checkContainer(container, [field, index]));
}

/** Each container is changed, added or removed once; one that is removed may be added anew. */
function checkNames(input: UpgradeWorkloadInput): UserError[] {
  const removed = (input.removeContainers ?? []).map((name, index) => ({
    name,
    at: ['removeContainers', index],
  }));
  const named = (list: readonly { readonly name: string }[] | undefined, field: string) =>
    (list ?? []).map(({ name }, index) => ({ text: name, at: [field, index, 'name'] }));
  const changed = named(input.containers, 'containers');
  const added = [
    ...named(input.addContainers, 'addContainers'),
    ...named(input.addInitContainers, 'addInitContainers'),
  ];
  const both = removed.filter(({ name }) => changed.some(({ text }) => text === name));
  return [
    ...repeated(changed, 'container'),
    ...repeated(added, 'container'),
    ...both.flatMap(({ name, at }) =>
      invalid(`container ${quoted(name)} must be either changed or removed, not both`, at),
    ),
  ];
}

/** What is wrong with changes of labels or annotations, each at its own place. */
function checkPairsPatch(
  patch: FieldPatch | undefined,
  valueFault: (value: string) => string | undefined,
): UserError[] {
  if (patch?.kind !== 'merge') return [];
  return Object.entries(patch.fields).flatMap(([key, change]) => {
    const at = change.at ?? [];
    const value = change.kind === 'set' ? valueFault(String(change.value)) : undefined;
    return [...invalid(qualifiedNameFault(key), at), ...invalid(value, at)];
  });
}

/** What has a field of its own needn't be an annotation as well, and must not be another one. */
function checkSaidOnce(
  input: UpgradeWorkloadInput,
  field: 'changeCause' | 'description',
  annotation: string,
): UserError[] {
  const said = input[field];
  const change = fieldsOf(input.annotations)[annotation];
  if (said === undefined || change === undefined) return [];
  const same = change.kind === 'set' ? change.value === said : said === null;
  return same
    ? []
    : [
        userError('INVALID', `the annotation ${annotation} says something else: give one of the two`, [
          field,
        ]),
      ];
}
