import { apiAs } from '../auth/caller.ts';
import type { Deployment } from '../kubernetes/objects.ts';
import { resources } from '../kubernetes/resources.ts';
import type { DeploymentEntry } from '../model/entries/deployment-entry.ts';
import { attempt } from './cluster-refusal.ts';
import type { DeployWorkloadInput } from './deploy-input.ts';
import type { OperationContext } from './operation-context.ts';
import { planDeploy } from './plan-deploy.ts';
import { asSeen, entryOf } from './seen.ts';
import { referredSubject } from './subject.ts';
import type { UserError } from './user-error.ts';

export interface DeployResult {
  /** Undefined where there are userErrors. */
  readonly workload: DeploymentEntry | undefined;
  /** The object that the API server has answered with: what was stored or, with dryRun, would be. */
  readonly written: Deployment | undefined;
  readonly warnings: string[];
  readonly userErrors: UserError[];
}

/**
 * Makes a new workload, as the caller, and waits until the cache has seen it.
 * @throws KubernetesError and ClusterUnreachableError for what the caller can't put right.
 */
export async function deployWorkload(
  input: DeployWorkloadInput,
  context: OperationContext,
): Promise<DeployResult> {
  const { caller, cluster } = context;
  const { manifest, userErrors, mappings } = planDeploy(input, cluster.view);
  if (userErrors.length > 0) return refused([...userErrors]);
  const { namespace, name, dryRun = false } = input;
  const subject = referredSubject('Deployment', { namespace, name }, []);
  const outcome = await attempt({ subject, request: 'create', mappings }, () =>
    apiAs(caller, cluster.transport).create<Deployment>(resources.deployments, namespace, manifest, dryRun),
  );
  if ('userErrors' in outcome) return refused(outcome.userErrors);
  const { object, warnings } = outcome.ok;
  if (dryRun)
    return { workload: entryOf('deployments', object, cluster), written: object, warnings, userErrors: [] };
  const seen = await asSeen('deployments', object, cluster);
  return {
    workload: seen.entry,
    written: object,
    warnings: [...warnings, ...seen.warnings],
    userErrors: [],
  };
}

function refused(userErrors: UserError[]): DeployResult {
  return { workload: undefined, written: undefined, warnings: [], userErrors };
}
