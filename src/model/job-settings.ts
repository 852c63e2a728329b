import type { JobSpec } from '../kubernetes/objects.ts';
import { conditionStatus, type ConditionStatus } from './conditions.ts';

type SentPolicy = NonNullable<JobSpec['podFailurePolicy']>;

/** podFailurePolicy as the schema has it. */
export interface PodFailurePolicy {
  readonly rules: readonly {
    readonly action: 'FAIL_JOB' | 'FAIL_INDEX' | 'IGNORE' | 'COUNT';
    readonly onExitCodes:
      | {
          readonly containerName: string | undefined;
          readonly operator: 'IN' | 'NOT_IN';
          readonly values: readonly number[];
        }
      | undefined;
    readonly onPodConditions: readonly { readonly type: string; readonly status: ConditionStatus }[];
  }[];
}

const actions: Readonly<Record<string, PodFailurePolicy['rules'][number]['action']>> = {
  FailJob: 'FAIL_JOB',
  FailIndex: 'FAIL_INDEX',
  Ignore: 'IGNORE',
};

/** A number that Kubernetes takes for no limit. */
const noLimit = 2_147_483_647;

/** spec.completions, or else its default: one, unless the Job is told how many pods may run at once. */
export function completionsOf({ completions, parallelism }: JobSpec): number | undefined {
  return completions ?? (parallelism === undefined ? 1 : undefined);
}

/** spec.backoffLimit, or else its default (pkg/apis/batch/v1/defaults.go of Kubernetes 1.37), which the templates of CronJobs are not given. */
export function backoffLimitOf({ backoffLimit, backoffLimitPerIndex }: JobSpec): number {
  return backoffLimit ?? (backoffLimitPerIndex === undefined ? 6 : noLimit);
}

/** spec.podReplacementPolicy, or else its default: with a pod failure policy a pod must have failed before it can be judged. */
export function podReplacementPolicyOf({
  podReplacementPolicy,
  podFailurePolicy,
}: JobSpec): 'FAILED' | 'TERMINATING_OR_FAILED' {
  const isFailed =
    podReplacementPolicy === undefined ? podFailurePolicy !== undefined : podReplacementPolicy === 'Failed';
  return isFailed ? 'FAILED' : 'TERMINATING_OR_FAILED';
}

export function podFailurePolicyOf({ podFailurePolicy }: JobSpec): PodFailurePolicy | undefined {
  return podFailurePolicy === undefined ? undefined : { rules: podFailurePolicy.rules.map(asRule) };
}

function asRule({
  action,
  onExitCodes,
  onPodConditions,
}: SentPolicy['rules'][number]): PodFailurePolicy['rules'][number] {
  return {
    action: actions[action] ?? 'COUNT',
    onExitCodes:
      onExitCodes === undefined
        ? undefined
        : {
            containerName: onExitCodes.containerName,
            operator: onExitCodes.operator === 'NotIn' ? 'NOT_IN' : 'IN',
            values: onExitCodes.values,
          },
    onPodConditions: (onPodConditions ?? []).map(({ type, status }) => ({
      type,
      // Which is also what the API server takes an absent one for.
      status: conditionStatus(status ?? 'True'),
    })),
  };
}
