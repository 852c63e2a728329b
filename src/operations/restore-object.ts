import { apiAs } from '../auth/caller.ts';
import { fieldManager, type JsonPatchOperation } from '../kubernetes/api.ts';
import type { KubernetesObject } from '../kubernetes/objects.ts';
import type { Resource } from '../kubernetes/resources.ts';
import type { ManagedFields } from './applied-object.ts';
import type { OperationContext } from './operation-context.ts';
import { test } from './patch.ts';
import { restoringPatch } from './restoring-patch.ts';

/** Where an object is. */
export interface ObjectPlace {
  readonly resource: Resource;
  readonly namespace: string | undefined;
  readonly name: string;
}

/**
 * Puts an object back from how it was written to how it was before, as the caller: its values, and then who had set which of them. The
 * answer is whether the latter could be done, too.
 * @throws if its values can't be put back, and then also if somebody has changed them again.
 */
export async function restoreObject(
  place: ObjectPlace,
  { before, after }: { readonly before: KubernetesObject; readonly after: KubernetesObject },
  context: OperationContext,
): Promise<boolean> {
  if (before.metadata.resourceVersion === after.metadata.resourceVersion) return true;
  const { caller, cluster } = context;
  const { resource, namespace, name } = place;
  const patch = restoringPatch(before, after);
  const api = apiAs(caller, cluster.transport);
  const restored =
    patch.length === 0 ? after : (await api.jsonPatch(resource, namespace, name, patch, false)).object;
  return restoreManagers(place, { before, restored }, context);
}

/** How often it is tried to put managers back, while controllers may write to the object as well. */
const attempts = 5;

/** Puts back who had set which fields of an object that has its values of before again. The answer is whether that could be done. */
export async function restoreManagers(
  { resource, namespace, name }: ObjectPlace,
  { before, restored }: { readonly before: KubernetesObject; readonly restored: KubernetesObject },
  { caller, cluster }: OperationContext,
): Promise<boolean> {
  const api = apiAs(caller, cluster.transport);
  let current = restored;
  for (let attempt = 1; ; attempt += 1) {
    try {
      await api.jsonPatch(resource, namespace, name, managersPatch(before, current), false);
      return true;
    } catch {
      if (attempt === attempts) return false;
      const now = await api.get(resource, namespace, name).catch(() => undefined);
      if (now?.metadata.uid !== restored.metadata.uid) return false;
      // Nobody else has written: it would be refused again.
      if (now.metadata.resourceVersion === current.metadata.resourceVersion) return false;
      current = now;
    }
  }
}

function managersPatch(before: KubernetesObject, current: KubernetesObject): JsonPatchOperation[] {
  return [
    test('/metadata/uid', current.metadata.uid),
    test('/metadata/resourceVersion', current.metadata.resourceVersion),
    { op: 'replace', path: '/metadata/managedFields', value: managersBack(before, current) },
  ];
}

/** Whose the fields were, with whoever has come since; putting values back has made them ours. */
function managersBack(before: KubernetesObject, current: KubernetesObject): ManagedFields[] {
  const earlier = (before.metadata.managedFields ?? []) as readonly ManagedFields[];
  const known = new Set(earlier.map(keyOf));
  const since = ((current.metadata.managedFields ?? []) as readonly ManagedFields[]).filter(
    (entry) => entry.manager !== fieldManager && !known.has(keyOf(entry)),
  );
  return [...earlier, ...since];
}

function keyOf({ manager, operation, subresource }: ManagedFields): string {
  return JSON.stringify([manager, operation, subresource]);
}
