import { apiAs } from '../auth/caller.ts';
import { resources } from '../kubernetes/resources.ts';
import type { Pod } from '../kubernetes/objects.ts';
import type { PodEntry } from '../model/entries/pod-entry.ts';
import type { DeletePodInput } from './action-inputs.ts';
import { checkNames } from './check-workload-ref.ts';
import type { Outcome } from './cluster-refusal.ts';
import { deleteObject, type Deleted } from './delete-object.ts';
import type { OperationContext } from './operation-context.ts';
import { referredSubject } from './subject.ts';
import { userError, type UserError } from './user-error.ts';

export interface PodDeletionResult {
  /** Undefined where there are userErrors. */
  readonly pod: PodEntry | undefined;
  /** The object as it was read before. */
  readonly written: Pod | undefined;
  readonly gone: boolean | undefined;
  readonly warnings: string[];
  readonly userErrors: UserError[];
}

/** Deletes a pod, as the caller, and waits until the cache has seen it go, or begin to. Disruption budgets have no say in this. */
export async function deletePod(
  input: DeletePodInput,
  context: OperationContext,
): Promise<PodDeletionResult> {
  const { pod, gracePeriodSeconds, force = false, dryRun = false } = input;
  const faults = [...checkNames(pod, ['pod']), ...checkGracePeriod(gracePeriodSeconds, force)];
  if (faults.length > 0) return refusedDeletion(faults);
  const seconds = force ? 0 : (gracePeriodSeconds ?? undefined);
  const { caller, cluster } = context;
  const outcome = await deleteObject(
    {
      ...input,
      resource: 'pods',
      subject: referredSubject('Pod', pod, ['pod']),
      options: { dryRun, ...(seconds !== undefined && { gracePeriodSeconds: seconds }) },
      warnings: (live) => [...(force ? [forceWarning] : []), ...standsAlone(live)],
      send: (options) =>
        apiAs(caller, cluster.transport).delete(resources.pods, pod.namespace, pod.name, options),
    },
    context,
  );
  return podDeletionResult(outcome);
}

export function podDeletionResult(outcome: Outcome<Deleted<'pods'>>): PodDeletionResult {
  if ('userErrors' in outcome) return refusedDeletion(outcome.userErrors);
  const { entry, live, gone, warnings } = outcome.ok;
  return { pod: entry, written: live, gone, warnings, userErrors: [] };
}

export function refusedDeletion(userErrors: UserError[]): PodDeletionResult {
  return { pod: undefined, written: undefined, gone: undefined, warnings: [], userErrors };
}

/** Nobody makes such a pod again. */
export function standsAlone({ metadata: { ownerReferences = [] } }: Pod): string[] {
  return ownerReferences.some(({ controller }) => controller === true)
    ? []
    : ['No controller owns this pod: nothing will make it again'];
}

const forceWarning =
  'With force the pod is taken from the cluster without waiting until its containers have ended: they may go on running on the node';

const longest = 2_147_483_647;

function checkGracePeriod(seconds: number | null | undefined, force: boolean): UserError[] {
  const at = ['gracePeriodSeconds'];
  if (seconds === undefined || seconds === null) return [];
  if (seconds < 0 || seconds > longest) return checkSeconds(seconds);
  if (force && seconds > 0) {
    return [
      userError(
        'INVALID',
        `force is a grace period of 0 seconds, not of ${seconds}: give one of the two`,
        at,
      ),
    ];
  }
  if (!force && seconds === 0) {
    const message =
      'a grace period of 0 seconds deletes the pod while its containers may still run: give at least 1, or force if that is meant';
    return [userError('INVALID', message, at)];
  }
  return [];
}

/** What is wrong with a grace period by itself. */
export function checkSeconds(seconds: number | null | undefined): UserError[] {
  return seconds === undefined || seconds === null || (seconds >= 0 && seconds <= longest)
    ? []
    : [userError('INVALID', `${seconds} seconds: the number must not be negative`, ['gracePeriodSeconds'])];
}
