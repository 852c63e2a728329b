import { apiAs } from '../auth/caller.ts';
import { fieldManager } from '../kubernetes/api.ts';
import { ClusterUnreachableError, KubernetesError } from '../kubernetes/kubernetes-error.ts';
import type { KubernetesObject } from '../kubernetes/objects.ts';
import type { Application, ManagedFields } from './applied-object.ts';
import { describe, isSecret } from './manifest-refusal.ts';
import type { OperationContext } from './operation-context.ts';
import { test } from './patch.ts';
import { restoringPatch } from './restoring-patch.ts';

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
  if (before !== undefined) return restore({ object, before, after, warnings: [] }, context);
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

async function restore(
  { object, before, after }: Application & { before: KubernetesObject; after: KubernetesObject },
  { caller, cluster }: OperationContext,
): Promise<Undoing> {
  if (before.metadata.resourceVersion === after.metadata.resourceVersion) return { undone: true };
  const api = apiAs(caller, cluster.transport);
  const { resource, namespace, name } = object;
  const patch = restoringPatch(before, after);
  const restored =
    patch.length === 0 ? after : (await api.jsonPatch(resource, namespace, name, patch, false)).object;
  try {
    await api.jsonPatch(
      ...([resource, namespace, name] as const),
      [
        test('/metadata/uid', restored.metadata.uid),
        test('/metadata/resourceVersion', restored.metadata.resourceVersion),
        { op: 'replace', path: '/metadata/managedFields', value: managersBack(before, restored) },
      ],
      false,
    );
    return { undone: true };
  } catch {
    const message = `${describe(object)} has its values of before again, but who had set which of them couldn't be put back`;
    return { undone: true, message };
  }
}

/** Whose the fields were, with whoever has come since; putting values back has made them ours. */
function managersBack(before: KubernetesObject, restored: KubernetesObject): ManagedFields[] {
  const earlier = (before.metadata.managedFields ?? []) as readonly ManagedFields[];
  const known = new Set(earlier.map(keyOf));
  const since = ((restored.metadata.managedFields ?? []) as readonly ManagedFields[]).filter(
    (entry) => entry.manager !== fieldManager && !known.has(keyOf(entry)),
  );
  return [...earlier, ...since];
}

function keyOf({ manager, operation, subresource }: ManagedFields): string {
  return JSON.stringify([manager, operation, subresource]);
}
