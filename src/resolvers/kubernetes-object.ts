import type { Entry } from '../model/entries/entry.ts';
import type { Attempt } from '../kubernetes/reviews.ts';
import { attemptsOf, type ObjectAction } from '../operations/action-rights.ts';
import { clusterFor, type Context } from './context.ts';
import { objectFields } from './object.ts';

/** What every KubernetesObject has. */
export const kubernetesObjectFields = {
  ...objectFields,
  live: { ...objectFields.live, viewerCan },
};

async function viewerCan(
  entry: Entry,
  { action }: { action: ObjectAction },
  context: Context,
): Promise<boolean> {
  const attempts = attemptsOf(action, entry);
  if (attempts === undefined) return false;
  const answers = await Promise.all(attempts.map((attempt) => isAllowed(attempt, entry.cluster, context)));
  return answers.every((allowed) => allowed);
}

/** What is allowed with all objects is asked for once for all of them; only what isn't is asked for by name. */
async function isAllowed({ name, ...withAll }: Attempt, cluster: string, context: Context): Promise<boolean> {
  const { transport } = clusterFor(cluster, context);
  if (await context.access.load({ transport, attempt: withAll })) return true;
  return name !== undefined && context.access.load({ transport, attempt: { ...withAll, name } });
}
