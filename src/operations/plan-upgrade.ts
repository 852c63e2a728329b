import { diff } from '../model/diff.ts';
import { selects } from '../model/object-selector.ts';
import type { LabelSelector } from '../kubernetes/objects.ts';
import { patchBetween } from './patch-between.ts';
import { checkLive, type WorkloadObject } from './live-object.ts';
import { templateOf } from './workload-pods.ts';
import { preconditions, type PatchPlan } from './patch.ts';
import { patched } from './patched.ts';
import { inWords, workloadSubject } from './subject.ts';
import { checkContainerNames } from './template-patch.ts';
import type { UpgradeWorkloadInput } from './upgrade-input.ts';
import { objectPatch } from './upgraded-object.ts';
import { userError, type UserError } from './user-error.ts';

export interface UpgradePlan extends PatchPlan {
  /** The object as it will be, before Kubernetes adds its defaults. */
  readonly planned: WorkloadObject;
}

/**
 * What an upgrade writes: a patch of just what changes, which the API server refuses if one of the values it replaces isn't any more
 * what was read. The checked input is taken for granted.
 */
export function planUpgrade(live: WorkloadObject, input: UpgradeWorkloadInput): UpgradePlan {
  const { value, mappings, userErrors } = patched(live, objectPatch(live, input));
  const planned = value as WorkloadObject;
  const changes = patchBetween(live, planned);
  const subject = workloadSubject(input.workload);
  return {
    patch: changes.length === 0 ? [] : [...preconditions(live, input.expectedResourceVersion), ...changes],
    diff: diff(live, planned),
    planned,
    userErrors: [
      ...checkLive(live, subject, input.expectedResourceVersion),
      ...checkContainerNames(live, input),
      ...userErrors,
      ...checkLeft(planned),
      ...checkImmutable(live, planned, input),
    ],
    mappings,
  };
}

function checkLeft(planned: WorkloadObject): UserError[] {
  const { containers = [] } = templateOf(planned).spec ?? {};
  const message = 'a pod must have at least one container: add another one, or delete the workload';
  return containers.length > 0 ? [] : [userError('INVALID', message, ['removeContainers'])];
}

/** What Kubernetes would refuse without saying which field it is about, or what to do instead. */
function checkImmutable(
  live: WorkloadObject,
  planned: WorkloadObject,
  { workload }: UpgradeWorkloadInput,
): UserError[] {
  const anew =
    'delete the workload with propagationPolicy ORPHAN, which leaves its pods, and deploy it anew under the same name';
  const fixed = (['serviceName', 'podManagementPolicy'] as const).filter((field) => {
    const [before, after] = [live, planned].map(
      ({ spec }) => (spec as Record<string, unknown> | undefined)?.[field],
    );
    return workload.kind === 'STATEFUL_SET' && before !== after;
  });
  return [
    ...fixed.map((field) =>
      userError('IMMUTABLE', `${field} of a StatefulSet can't be changed: ${anew}`, ['statefulSet', field]),
    ),
    ...(selectsItsPods(planned)
      ? []
      : [
          userError(
            'IMMUTABLE',
            `${inWords(workloadSubject(workload))} selects its pods by ${selectorOf(planned)}, and that can't be changed: ` +
              `leave these labels of its pods as they are, or ${anew}`,
            ['pod', 'labels'],
          ),
        ]),
  ];
}

/** Kubernetes wants a selector to fit the template; a Job's is made for it. */
function selectsItsPods(object: WorkloadObject): boolean {
  const selector = selectorIn(object);
  if (selector === undefined || object.kind === 'Job' || object.kind === 'CronJob') return true;
  return selects(selector, templateOf(object).metadata?.labels ?? {});
}

function selectorIn({ spec }: WorkloadObject): LabelSelector | undefined {
  return (spec as { selector?: LabelSelector } | undefined)?.selector;
}

function selectorOf(object: WorkloadObject): string {
  const { matchLabels = {}, matchExpressions = [] } = selectorIn(object) ?? {};
  return [
    ...Object.entries(matchLabels).map(([key, value]) => `${key}=${value}`),
    ...matchExpressions.map(({ key, operator }) => `${key} ${operator}`),
  ].join(', ');
}
