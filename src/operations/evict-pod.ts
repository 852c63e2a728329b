import { apiAs } from '../auth/caller.ts';
import { KubernetesError } from '../kubernetes/kubernetes-error.ts';
import type { Pod } from '../kubernetes/objects.ts';
import type { ClusterView } from '../model/cluster-view.ts';
import { ifReadable } from '../model/findings/if-readable.ts';
import { selects } from '../model/object-selector.ts';
import type { EvictPodInput } from './action-inputs.ts';
import { checkNames } from './check-workload-ref.ts';
import { deleteObject } from './delete-object.ts';
import {
  checkSeconds,
  podDeletionResult,
  refusedDeletion,
  standsAlone,
  type PodDeletionResult,
} from './delete-pod.ts';
import type { OperationContext } from './operation-context.ts';
import { inWords, referredSubject, type Subject } from './subject.ts';
import { userError, type UserError } from './user-error.ts';

/** Evicts a pod, as the caller, and waits until the cache has seen it go, or begin to: deletes it if its disruption budget allows that. */
export async function evictPod(input: EvictPodInput, context: OperationContext): Promise<PodDeletionResult> {
  const { pod, gracePeriodSeconds, dryRun = false } = input;
  const faults = [...checkNames(pod, ['pod']), ...checkSeconds(gracePeriodSeconds)];
  if (faults.length > 0) return refusedDeletion(faults);
  const subject = referredSubject('Pod', pod, ['pod']);
  const { caller, cluster, view } = context;
  const outcome = await deleteObject(
    {
      ...input,
      resource: 'pods',
      subject,
      options: { dryRun, ...(typeof gracePeriodSeconds === 'number' && { gracePeriodSeconds }) },
      warnings: standsAlone,
      send: (options) => apiAs(caller, cluster.transport).evict(pod.namespace, pod.name, options),
      explain: (error, live) => explainBudget(error, live, { subject, view }),
    },
    context,
  );
  return podDeletionResult(outcome);
}

/**
 * What pkg/registry/core/pod/storage/eviction.go of Kubernetes says of disruption budgets: 429 with a cause that names the one that is in
 * the way, and 500 for a pod of several.
 */
function explainBudget(
  error: unknown,
  live: Pod,
  { subject, view }: { subject: Subject; view: ClusterView },
): UserError[] | undefined {
  if (!(error instanceof KubernetesError)) return undefined;
  const reasons = error.causes.filter(({ reason }) => reason === 'DisruptionBudget');
  if (reasons.length > 0) {
    const why = reasons.map(({ message = error.message }) => message).join('; ');
    return [userError('DISRUPTION_BUDGET', `${inWords(subject)} can't be evicted now: ${why}`, ['pod'])];
  }
  if (!/more than one PodDisruptionBudget/.test(error.message)) return undefined;
  const names = budgetsOf(live, view).map((name) => `"${name}"`);
  const which = names.length > 1 ? ` (${names.join(', ')})` : '';
  const message = `${inWords(subject)} can't be evicted: it is of more than one PodDisruptionBudget${which}, which Kubernetes doesn't evict by. Leave it to one of them`;
  return [userError('DISRUPTION_BUDGET', message, ['pod'])];
}

function budgetsOf({ metadata: { namespace = '', labels = {} } }: Pod, view: ClusterView): string[] {
  const budgets = ifReadable(() => [...view.poddisruptionbudgets.by('namespace', namespace)], []);
  return budgets
    .filter(({ object: { spec } }) => spec?.selector !== undefined && selects(spec.selector, labels))
    .map(({ name }) => name)
    .toSorted();
}
