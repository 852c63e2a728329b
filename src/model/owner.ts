import type { OwnerReference } from '../kubernetes/objects.ts';
import { resources } from '../kubernetes/resources.ts';
import type { ClusterView, Entries } from './cluster-view.ts';
import type { Entry } from './entries/entry.ts';

/** What controls an object: its name at least, as the object says. */
export interface ObjectOwner {
  readonly cluster: string;
  readonly reference: OwnerReference;
}

/** Nodes and namespaces belong to nobody. */
const resourceOfKind = new Map(
  (Object.keys(resources) as (keyof Entries)[])
    .filter((name) => resources[name].namespaced)
    .map((name) => [resources[name].kind as string, name]),
);

/** What controls an object; undefined for one that stands alone. */
export function ownerOf({ cluster, controllerUid, object }: Entry): ObjectOwner | undefined {
  if (controllerUid === undefined) return undefined;
  const reference = object.metadata.ownerReferences?.find(({ controller }) => controller === true);
  return reference === undefined ? undefined : { cluster, reference };
}

/** The next owner upwards, where the owner is of a kind that is followed and still there. */
export function ownerOfOwner(
  { reference: { kind, uid } }: ObjectOwner,
  view: ClusterView,
): ObjectOwner | undefined {
  const resource = resourceOfKind.get(kind);
  // Kinds of the same name may be in other API groups: no other object has this uid.
  const entry: Entry | undefined = resource === undefined ? undefined : view[resource].byUid(uid);
  return entry === undefined ? undefined : ownerOf(entry);
}
