import { apiAs } from '../auth/caller.ts';
import type { Deployment } from '../kubernetes/objects.ts';
import { resources } from '../kubernetes/resources.ts';
import { attempt, type Outcome } from './cluster-refusal.ts';
import type { OperationContext, WorkloadRef } from './operation-context.ts';
import type { PatchPlan } from './plan-upgrade.ts';
import { deploymentAsSeen, entryOf, type Seen } from './seen.ts';

/** What a patch is applied to. */
export interface Target {
  readonly live: Deployment;
  readonly workload: WorkloadRef;
  readonly dryRun: boolean;
}

export interface Applied extends Seen {
  /** The Deployment as the API server has answered it, or as it was read where there was nothing to change. */
  readonly object: Deployment;
}

/**
 * Sends a patch, as the caller, and waits until the cache has seen what came of it. An empty one isn't sent. It is never tried again:
 * what the plan was made for isn't there any more then.
 */
export async function applyPatch(
  plan: Pick<PatchPlan, 'patch' | 'mappings'>,
  { live, workload, dryRun }: Target,
  { caller, cluster }: OperationContext,
): Promise<Outcome<Applied>> {
  const { namespace, name } = workload;
  if (plan.patch.length === 0) return { ok: { ...(await deploymentAsSeen(live, cluster)), object: live } };
  const outcome = await attempt({ workload, request: 'existing', mappings: plan.mappings }, () =>
    apiAs(caller, cluster.transport).jsonPatch<Deployment>(
      resources.deployments,
      namespace,
      name,
      plan.patch,
      dryRun,
    ),
  );
  if ('userErrors' in outcome) return outcome;
  const { object, warnings } = outcome.ok;
  if (dryRun) return { ok: { workload: entryOf(object, cluster), warnings, object } };
  const seen = await deploymentAsSeen(object, cluster);
  return { ok: { workload: seen.workload, warnings: [...warnings, ...seen.warnings], object } };
}
