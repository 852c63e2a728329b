import type { FieldChange } from '../model/diff.ts';
import type { WorkloadEntry } from '../model/entries/workload-entry.ts';
import { workloadKinds } from '../model/workload-kinds.ts';
import type { WorkloadChangeInput } from './action-inputs.ts';
import { applyPatch, type Applied, type Target } from './apply-patch.ts';
import { checkWorkloadRef, type WorkloadOperation } from './check-workload-ref.ts';
import type { Outcome } from './cluster-refusal.ts';
import { checkLive, readWorkload, type WorkloadObject } from './live-object.ts';
import type { OperationContext } from './operation-context.ts';
import type { PatchPlan } from './patch.ts';
import { workloadSubject, type Subject } from './subject.ts';
import type { UserError } from './user-error.ts';

type WorkloadResource = (typeof workloadKinds)[keyof typeof workloadKinds]['resource'];

export interface ChangePlan extends PatchPlan {
  readonly warnings: readonly string[];
}

/** One kind of change of a workload. */
export interface WorkloadChange {
  readonly operation: WorkloadOperation;
  /** What is wrong with the rest of the input. */
  readonly faults: readonly UserError[];
  /** Pure. What is written to the object as it was read. */
  plan(live: WorkloadObject, subject: Subject): ChangePlan;
  /** Sends the plan; as a patch of the object itself if absent. */
  apply?(
    plan: ChangePlan,
    target: Target<WorkloadResource>,
    context: OperationContext,
  ): Promise<Outcome<Applied<WorkloadResource>>>;
}

export interface ChangeResult {
  /** Undefined where there are userErrors. */
  readonly workload: WorkloadEntry | undefined;
  /** The object that the API server has answered with: what was stored or, with dryRun, would be. */
  readonly written: WorkloadObject | undefined;
  readonly diff: FieldChange[];
  readonly warnings: string[];
  readonly userErrors: UserError[];
}

/**
 * Makes one change of a workload, as the caller, and waits until the cache has seen it.
 * @throws KubernetesError and ClusterUnreachableError for what the caller can't put right.
 */
export async function changeWorkload(
  { workload, expectedResourceVersion, dryRun = false }: WorkloadChangeInput,
  change: WorkloadChange,
  context: OperationContext,
): Promise<ChangeResult> {
  const faults = [...checkWorkloadRef(workload, change.operation), ...change.faults];
  if (faults.length > 0) return refused(faults);
  const subject = workloadSubject(workload);
  const reading = await readWorkload(workload, context);
  if ('userErrors' in reading) return refused(reading.userErrors);
  const live = reading.ok;
  const plan = change.plan(live, subject);
  const against = [...checkLive(live, subject, expectedResourceVersion), ...plan.userErrors];
  if (against.length > 0) return refused(against);
  const target = { resource: workloadKinds[workload.kind].resource, live, subject, dryRun };
  const outcome = await (change.apply ?? applyPatch)(plan, target, context);
  if ('userErrors' in outcome) return refused(outcome.userErrors);
  const { entry, object, warnings } = outcome.ok;
  return {
    workload: entry,
    written: object,
    diff: [...plan.diff],
    warnings: [...plan.warnings, ...warnings],
    userErrors: [],
  };
}

function refused(userErrors: UserError[]): ChangeResult {
  return { workload: undefined, written: undefined, diff: [], warnings: [], userErrors };
}
