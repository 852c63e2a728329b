import { apiAs } from '../auth/caller.ts';
import type { Deployment, ReplicaSet } from '../kubernetes/objects.ts';
import { resources } from '../kubernetes/resources.ts';
import type { FieldChange } from '../model/diff.ts';
import type { DeploymentEntry } from '../model/entries/deployment-entry.ts';
import { applyPatch } from './apply-patch.ts';
import { attempt, type Outcome } from './cluster-refusal.ts';
import { checkWorkloadRef } from './check-workload-ref.ts';
import { readObject } from './live-object.ts';
import { numberOfRestored } from './new-revision.ts';
import { selectorText } from '../model/object-selector.ts';
import type { OperationContext } from './operation-context.ts';
import { planRollback, type RollbackPlan } from './plan-rollback.ts';
import type { RollbackWorkloadInput } from './rollback-input.ts';
import { workloadSubject } from './subject.ts';
import { userError, type UserError } from './user-error.ts';

export interface RollbackResult {
  /** Undefined where there are userErrors. */
  readonly workload: DeploymentEntry | undefined;
  /** The object that the API server has answered with: what was stored or, with dryRun, would be. */
  readonly written: Deployment | undefined;
  readonly fromRevision: number | undefined;
  readonly toRevision: number | undefined;
  readonly newRevision: number | undefined;
  readonly diff: FieldChange[];
  readonly warnings: string[];
  readonly userErrors: UserError[];
}

/**
 * Puts a Deployment back to an earlier revision, as the caller, and waits until the cache has seen it and the revision has its new number.
 * @throws KubernetesError and ClusterUnreachableError for what the caller can't put right.
 */
export async function rollbackWorkload(
  input: RollbackWorkloadInput,
  context: OperationContext,
): Promise<RollbackResult> {
  const faults = checkRollback(input);
  if (faults.length > 0) return refused(faults);
  const reading = await readObject('deployments', workloadSubject(input.workload), context);
  if ('userErrors' in reading) return refused(reading.userErrors);
  const sets = await readReplicaSets(reading.ok, input, context);
  if ('userErrors' in sets) return refused(sets.userErrors);
  const plan = planRollback(reading.ok, sets.ok, input);
  if (plan.userErrors.length > 0) return refused([...plan.userErrors]);
  return applyRollback(plan, reading.ok, input, context);
}

async function applyRollback(
  plan: RollbackPlan,
  live: Deployment,
  { workload, dryRun = false }: RollbackWorkloadInput,
  context: OperationContext,
): Promise<RollbackResult> {
  const outcome = await applyPatch(
    plan,
    { resource: 'deployments', live, subject: workloadSubject(workload), dryRun },
    context,
  );
  if ('userErrors' in outcome) return refused(outcome.userErrors);
  const applied = outcome.ok;
  const newRevision = dryRun ? undefined : await numberOfRestored(applied.object, context.cluster.view);
  return {
    workload: applied.entry,
    written: applied.object,
    fromRevision: plan.fromRevision,
    toRevision: plan.toRevision,
    newRevision,
    diff: [...plan.diff],
    warnings: [...plan.warnings, ...applied.warnings],
    userErrors: [],
  };
}

function checkRollback({ workload, toRevision }: RollbackWorkloadInput): UserError[] {
  const negative = userError(
    'INVALID',
    `revision ${toRevision} must be the number of a revision, or 0 for the one before the current`,
    ['toRevision'],
  );
  return [
    ...checkWorkloadRef(workload, { name: 'rollbackWorkload', kinds: ['DEPLOYMENT'] }),
    ...((toRevision ?? 0) < 0 ? [negative] : []),
  ];
}

/** What the selector of a Deployment finds; which of them it controls is for the plan to say. */
async function readReplicaSets(
  live: Deployment,
  { workload }: RollbackWorkloadInput,
  { caller, cluster }: OperationContext,
): Promise<Outcome<ReplicaSet[]>> {
  return attempt({ subject: workloadSubject(workload), request: 'existing', mappings: [] }, () =>
    apiAs(caller, cluster.transport).list<ReplicaSet>(
      resources.replicasets,
      workload.namespace,
      selectorText(live.spec?.selector ?? {}),
    ),
  );
}

function refused(userErrors: UserError[]): RollbackResult {
  return {
    workload: undefined,
    written: undefined,
    fromRevision: undefined,
    toRevision: undefined,
    newRevision: undefined,
    diff: [],
    warnings: [],
    userErrors,
  };
}
