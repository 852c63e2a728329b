import type { Deployment } from '../kubernetes/objects.ts';
import type { FieldChange } from '../model/diff.ts';
import type { DeploymentEntry } from '../model/entries/deployment-entry.ts';
import { applyPatch } from './apply-patch.ts';
import { checkUpgrade } from './check-upgrade.ts';
import { guardUpgrade } from './guard-upgrade.ts';
import { readObject } from './live-object.ts';
import type { OperationContext } from './operation-context.ts';
import { planUpgrade } from './plan-upgrade.ts';
import { workloadSubject } from './subject.ts';
import type { UpgradeWorkloadInput } from './upgrade-input.ts';
import type { UserError } from './user-error.ts';

export interface UpgradeResult {
  /** Undefined where there are userErrors. */
  readonly workload: DeploymentEntry | undefined;
  /** The object that the API server has answered with: what was stored or, with dryRun, would be. */
  readonly written: Deployment | undefined;
  readonly diff: FieldChange[];
  readonly warnings: string[];
  readonly userErrors: UserError[];
}

/**
 * Changes a Deployment, as the caller, and waits until the cache has seen it.
 * @throws KubernetesError and ClusterUnreachableError for what the caller can't put right.
 */
export async function upgradeWorkload(
  input: UpgradeWorkloadInput,
  context: OperationContext,
): Promise<UpgradeResult> {
  const faults = checkUpgrade(input);
  if (faults.length > 0) return refused(faults);
  const subject = workloadSubject(input.workload);
  const reading = await readObject('deployments', subject, context);
  if ('userErrors' in reading) return refused(reading.userErrors);
  const plan = planUpgrade(reading.ok, input);
  if (plan.userErrors.length > 0) return refused([...plan.userErrors]);
  const guarded = await guardUpgrade(plan, input, reading.ok, context);
  if ('userErrors' in guarded) return refused(guarded.userErrors);
  const outcome = await applyPatch(
    guarded.ok.plan,
    { resource: 'deployments', live: reading.ok, subject, dryRun: input.dryRun ?? false },
    context,
  );
  if ('userErrors' in outcome) return refused(outcome.userErrors);
  const { entry, object, warnings } = outcome.ok;
  return {
    workload: entry,
    written: object,
    diff: [...guarded.ok.plan.diff],
    warnings: [...guarded.ok.warnings, ...warnings],
    userErrors: [],
  };
}

function refused(userErrors: UserError[]): UpgradeResult {
  return { workload: undefined, written: undefined, diff: [], warnings: [], userErrors };
}
