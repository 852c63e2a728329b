import { apiAs } from '../auth/caller.ts';
import { fieldManager } from '../kubernetes/api.ts';
import { ClusterUnreachableError, KubernetesError } from '../kubernetes/kubernetes-error.ts';
import type { KubernetesObject } from '../kubernetes/objects.ts';
import type { Application, ManagedFields } from './applied-object.ts';
import { describe, isSecret } from './manifest-refusal.ts';
import type { OperationContext } from './operation-context.ts';
import { restoreObject } from './restore-object.ts';

/** What has come of putting one object back. */
export interface Undoing {
  readonly undone: boolean;
  /** Why not; or what is not quite as before. */
  readonly message?: string;
}

/** Puts an object back to what it was before it was applied, as the caller. Never throws: whatever happens is told. */
export async function undo(application: Application, context: OperationContext): Promise<Undoing> {
  try {
    return await attemptUndo(application, context);
  } catch (error) {
    const known = error instanceof KubernetesError || error instanceof ClusterUnreachableError;
    const { object } = application;
    // Of a Secret even the values of before are in the patch.
    const why = known && !isSecret(object) ? `: ${error.message}` : '';
    return { undone: false, message: `${describe(object)} stays as it was written${why}` };
  }
}

async function attemptUndo(
  { object, before, after }: Application,
  context: OperationContext,
): Promise<Undoing> {
  if (after === undefined) return { undone: true };
  if (before !== undefined) {
    const complete = await restoreObject(object, { before, after }, context);
    const message = `${describe(object)} has its values of before again, but who had set which of them couldn't be put back`;
    return complete ? { undone: true } : { undone: true, message };
  }
  if (!isOursAlone(after)) {
    const message = `${describe(object)} stays as it was written: somebody else has made it at the same moment`;
    return { undone: false, message };
  }
  const { resource, namespace, name } = object;
  const { gone } = await apiAs(context.caller, context.cluster.transport).delete(resource, namespace, name, {
    preconditions: { uid: after.metadata.uid },
    propagationPolicy: 'Background',
    dryRun: false,
  });
  return gone === true
    ? { undone: true }
    : { undone: true, message: `${describe(object)}, which had been created, is still being deleted` };
}

/** Something new has no other managers yet; otherwise it was there, and only not when we looked. */
function isOursAlone({ metadata }: KubernetesObject): boolean {
  const entries = (metadata.managedFields ?? []) as readonly ManagedFields[];
  return entries.every(({ manager }) => manager === fieldManager);
}
