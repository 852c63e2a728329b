import { changeCauseAnnotation } from '../model/deployment-revisions.ts';
import { readStringMap } from '../model/string-map.ts';
import type { DeployWorkloadInput } from './deploy-input.ts';
import type { PathMapping, Step } from './object-path.ts';
import { kindOf } from './workload-spec.ts';

/** Where a CronJob has the spec of its Jobs, and any workload its pod template. */
const jobTemplate = ['spec', 'jobTemplate'];

/** The annotation that says in words what an object is for (well-known in Kubernetes). */
export const descriptionAnnotation = 'kubernetes.io/description';

/** Of what in the input each part of a workload is made. Names are the same, but for what `inputSteps` knows. */
export function workloadMappings(input: DeployWorkloadInput): PathMapping[] {
  const { field } = kindOf(input.workload);
  const at = ['workload', field];
  const template = [...(field === 'cronJob' ? [...jobTemplate, 'spec'] : ['spec']), 'template'];
  const policy = input.workload.deployment?.upgradePolicy !== undefined;
  return [
    ...metadataMappings,
    { object: ['metadata', 'annotations', changeCauseAnnotation], input: ['changeCause'] },
    { object: ['metadata', 'annotations', descriptionAnnotation], input: ['description'] },
    { object: ['spec'], input: at, deep: inputSteps },
    { object: ['spec', 'selector'], input: ['labels'] },
    ...(policy ? [{ object: ['spec', 'strategy'], input: [...at, 'upgradePolicy'] }] : []),
    ...(field === 'cronJob'
      ? ([
          { object: [...jobTemplate, 'spec'], input: [...at, 'jobTemplate'], deep: inputSteps },
          { object: [...jobTemplate, 'metadata'], input: [...at, 'jobTemplate'], deep: inputSteps },
        ] satisfies PathMapping[])
      : []),
    { object: [...template, 'metadata', 'labels'], input: blamedLabels(input) },
    { object: [...template, 'metadata', 'annotations'], input: ['pod', 'annotations'] },
    { object: [...template, 'spec'], input: ['pod'], deep: inputSteps },
  ];
}

/** Of what in the input a claim is made. */
export function claimMappings(index: number): PathMapping[] {
  const at = ['volumeClaims', index];
  return [
    { object: ['metadata'], input: at, deep: inputSteps },
    { object: ['spec'], input: at, deep: inputSteps },
  ];
}

const metadataMappings: readonly PathMapping[] = [
  { object: ['metadata', 'name'], input: ['name'] },
  { object: ['metadata', 'namespace'], input: ['namespace'] },
  { object: ['metadata', 'labels'], input: ['labels'] },
  { object: ['metadata', 'annotations'], input: ['annotations'] },
];

/** Labels of pods are those of the workload, and their own. */
function blamedLabels({ labels, pod }: DeployWorkloadInput): readonly string[] {
  const isOfWorkload = readStringMap(labels ?? {}).pairs.length > 0 || pod.labels === undefined;
  return isOfWorkload ? ['labels'] : ['pod', 'labels'];
}

/** Steps below something that input and object both have, as the input has them. */
export function inputSteps(steps: readonly Step[]): Step[] {
  const result: Step[] = [];
  for (const [index, step] of steps.entries()) {
    const before = steps[index - 1];
    const inClaim = before === 'volumeClaimTemplate' || steps[index - 2] === 'volumeClaimTemplates';
    if (step === 'rollingUpdate' || (inClaim && (step === 'spec' || step === 'metadata'))) continue;
    if (step === 'ordinals') continue;
    // So the API server calls the request of a claim.
    if (before === 'resources' && step === 'storage') result.push('requests', step);
    else result.push(...(isAmounts(before) ? amountSteps(step) : [renamed(step, before)]));
  }
  return result;
}

function isAmounts(step: Step | undefined): boolean {
  return step === 'requests' || step === 'limits' || step === 'overhead';
}

function amountSteps(resource: Step): Step[] {
  if (resource === 'ephemeral-storage') return ['ephemeralStorage'];
  return ['cpu', 'memory', 'storage'].includes(String(resource)) ? [resource] : ['other', resource];
}

function renamed(step: Step, before: Step | undefined): Step {
  if (before === 'ordinals' && step === 'start') return 'ordinalsStart';
  return before === undefined && step === 'managedBy' ? 'jobController' : step;
}
