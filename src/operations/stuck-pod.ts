import { ClusterUnreachableError, KubernetesError } from '../kubernetes/kubernetes-error.ts';
import type { Pod, StatefulSet } from '../kubernetes/objects.ts';
import type { PodEntry } from '../model/entries/pod-entry.ts';
import { stuckPod } from '../model/ordinal-pods.ts';
import type { Outcome } from './cluster-refusal.ts';
import { deletePod, type PodDeletionResult } from './delete-pod.ts';
import type { NewRevision } from './new-revision.ts';
import type { OperationContext } from './operation-context.ts';
import { readSelected } from './revisioned.ts';
import { entryOf } from './seen.ts';
import type { Subject } from './subject.ts';
import { userError, type UserError } from './user-error.ts';

/** A pod that keeps a StatefulSet from a revision, and what has become of it. */
export interface StuckPod {
  readonly pod: PodEntry;
  readonly deleted: boolean;
}

/** What there is to say of such a pod after a rollback; `stuck` is undefined where there is none. */
export interface Unstuck {
  readonly stuck: StuckPod | undefined;
  readonly warnings: readonly string[];
}

/** The pod that has to be deleted before the StatefulSet can get to a revision, by the name of that one; read as the caller. */
export async function findStuckPod(
  live: StatefulSet,
  revision: string,
  subject: Subject,
  context: OperationContext,
): Promise<Outcome<PodEntry | undefined>> {
  const reading = await readSelected<Pod>('pods', live, subject, context);
  if ('userErrors' in reading) return reading;
  const pods = reading.ok
    .filter(({ metadata }) => metadata.ownerReferences?.some(({ uid }) => uid === live.metadata.uid))
    .map((pod) => entryOf('pods', pod, context.cluster));
  return { ok: stuckPod(live, revision, pods) };
}

/** What speaks against deleting a pod, before anything is written. What may be over by then isn't looked at. */
export async function rehearseDeletion(pod: PodEntry, context: OperationContext): Promise<UserError[]> {
  const { userErrors } = await deletePod({ pod, expectedUid: pod.uid, dryRun: true }, context);
  return userErrors
    .filter(({ code }) => code === 'FORBIDDEN' || code === 'ADMISSION_DENIED')
    .map(({ code, message }) => userError(code, message, ['deleteStuckPod']));
}

/**
 * Deletes the pod that keeps a StatefulSet from the revision that it has been given, if there still is one, and only as it is judged: a
 * pod that has changed since stays. The StatefulSet's controller has to know of the revision by then, since it would make the pod anew
 * with the broken template otherwise. What the StatefulSet was given stays, whatever happens here.
 */
export async function deleteStuckPod(
  live: StatefulSet,
  revision: NewRevision | undefined,
  subject: Subject,
  context: OperationContext,
): Promise<Unstuck> {
  if (revision === undefined) {
    const why = "the controller of the StatefulSet isn't seen to have taken up the rollback yet";
    return { stuck: undefined, warnings: [notDeleted('The pod that is stuck', why)] };
  }
  try {
    const found = await findStuckPod(live, revision.name, subject, context);
    if ('userErrors' in found) return failed(undefined, found.userErrors);
    const pod = found.ok;
    if (pod === undefined) return { stuck: undefined, warnings: [] };
    const result = await deletePod(
      { pod, expectedUid: pod.uid, expectedResourceVersion: pod.resourceVersion },
      context,
    );
    return result.userErrors.length > 0 ? failed(pod, result.userErrors) : deleted(pod, result);
  } catch (error) {
    if (!(error instanceof KubernetesError) && !(error instanceof ClusterUnreachableError)) throw error;
    return { stuck: undefined, warnings: [notDeleted('The pod that is stuck', error.message)] };
  }
}

/** A pod that is left where it is, with what to do about it. */
export function leftStuck(pod: PodEntry, { dryRun, wanted }: { dryRun: boolean; wanted: boolean }): Unstuck {
  const stuck = { pod, deleted: false };
  if (dryRun && wanted) return { stuck, warnings: [] };
  const warning =
    `Pod "${pod.name}" isn't ready and has another template than it should, and the StatefulSet doesn't replace a pod that isn't ready ` +
    '(kubernetes#67250): it has to be deleted before anything moves. deleteStuckPod: true does that';
  return { stuck, warnings: [warning] };
}

function deleted(pod: PodEntry, { warnings }: PodDeletionResult): Unstuck {
  return { stuck: { pod, deleted: true }, warnings };
}

function failed(pod: PodEntry | undefined, userErrors: readonly UserError[]): Unstuck {
  const what = pod === undefined ? 'The pod that is stuck' : `Pod "${pod.name}"`;
  const why = userErrors.map(({ message }) => message).join('; ');
  return { stuck: pod && { pod, deleted: false }, warnings: [notDeleted(what, why)] };
}

function notDeleted(what: string, why: string): string {
  return `${what} isn't deleted: ${why}. The rollback is made all the same; made once more, it deletes the pod if it is still stuck`;
}
