import { diff } from '../model/diff.ts';
import type { WorkloadChangeInput } from './action-inputs.ts';
import { changeWorkload, type ChangePlan, type ChangeResult } from './change-workload.ts';
import type { WorkloadOperation } from './check-workload-ref.ts';
import type { WorkloadObject } from './live-object.ts';
import type { OperationContext } from './operation-context.ts';
import { change, pointer, preconditions } from './patch.ts';
import { inWords, type Subject } from './subject.ts';

const kinds = ['DEPLOYMENT', 'JOB', 'CRON_JOB'] as const;
const instead = {
  STATEFUL_SET:
    'To hold a rollout back, upgrade the partition of its RollingUpdate strategy, or make the strategy OnDelete',
  DAEMON_SET: 'To hold a rollout back, make its update strategy OnDelete',
};
const pauseOperation: WorkloadOperation = { name: 'pauseWorkload', kinds, instead };
const resumeOperation: WorkloadOperation = { name: 'resumeWorkload', kinds, instead };

/** Holds the rollout of a Deployment, a Job, or the schedule of a CronJob, as the caller, and waits until the cache has seen it. */
export async function pauseWorkload(
  input: WorkloadChangeInput,
  context: OperationContext,
): Promise<ChangeResult> {
  return changeWorkload(input, asChange(pauseOperation, true, input), context);
}

/** Lets go on what is paused, as the caller, and waits until the cache has seen it. */
export async function resumeWorkload(
  input: WorkloadChangeInput,
  context: OperationContext,
): Promise<ChangeResult> {
  return changeWorkload(input, asChange(resumeOperation, false, input), context);
}

function asChange(
  operation: WorkloadOperation,
  paused: boolean,
  { expectedResourceVersion }: WorkloadChangeInput,
) {
  return {
    operation,
    faults: [],
    plan: (live: WorkloadObject, subject: Subject) =>
      planPause(live, subject, { paused, expectedResourceVersion }),
  };
}

/** What is so already stays so, and is no error. */
export function planPause(
  live: WorkloadObject,
  subject: Subject,
  {
    paused,
    expectedResourceVersion,
  }: { paused: boolean; expectedResourceVersion?: string | null | undefined },
): ChangePlan {
  const field = subject.typeName === 'Deployment' ? 'paused' : 'suspend';
  const spec = (live.spec ?? {}) as Record<string, unknown>;
  const before = spec[field];
  const none = { diff: [], userErrors: [], mappings: [] };
  if ((before ?? false) === paused) {
    const state = paused ? 'is paused already' : "isn't paused";
    return { ...none, patch: [], warnings: [`Nothing was changed: ${inWords(subject)} ${state}`] };
  }
  // A Deployment leaves false out, a Job and a CronJob say it.
  const after = paused || field === 'suspend' ? paused : undefined;
  return {
    ...none,
    patch: [
      ...preconditions(live, expectedResourceVersion),
      ...change(pointer('spec', field), before, after),
    ],
    diff: diff(live, { ...live, spec: { ...spec, [field]: after } }),
    warnings: paused ? pauseWarnings(live, subject) : [],
  };
}

function pauseWarnings({ status }: WorkloadObject, { typeName }: Subject): string[] {
  if (typeName === 'CronJob') {
    const active = (status as { active?: unknown[] } | undefined)?.active?.length ?? 0;
    return active === 0 ? [] : [`Jobs of it that run already go on: ${active}`];
  }
  if (typeName !== 'Job') return [];
  const { active = 0, conditions = [] } = (status ?? {}) as {
    active?: number;
    conditions?: { type: string; status: string }[];
  };
  const finished = conditions.some(
    ({ type, status: holds }) => (type === 'Complete' || type === 'Failed') && holds === 'True',
  );
  if (finished) return ['This Job has finished: there is nothing of it to pause'];
  return active === 0
    ? []
    : [`Pods of it that run are deleted, and start anew when it is resumed: ${active}`];
}
