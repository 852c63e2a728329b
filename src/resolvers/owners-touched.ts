import type { ClusterView, ResourceView } from '../model/cluster-view.ts';
import type { Entry } from '../model/entries/entry.ts';
import { ifReadable } from './if-readable.ts';
import type { ReverseLookUps } from './touched-by.ts';

/** The resources of what is controlled by something else, and shows it as its owner or the owner of its owner. */
const owned = [
  'pods',
  'replicasets',
  'jobs',
  'deployments',
  'statefulsets',
  'daemonsets',
  'cronjobs',
] as const;

/** What an object controls: an ObjectOwner is read from the object that it owns. */
function controlledBy({ uid }: Entry, view: ClusterView): Entry[] {
  return owned.flatMap((resource) => {
    const objects: ResourceView<Entry> = view[resource];
    return ifReadable(() => objects.by('controller', uid));
  });
}

/** What touches the owners of what is owned by objects of any kind that the schema has. */
export const ownersTouched: ReverseLookUps = {
  pods: controlledBy,
  deployments: controlledBy,
  statefulsets: controlledBy,
  daemonsets: controlledBy,
  jobs: controlledBy,
  cronjobs: controlledBy,
  services: controlledBy,
  namespaces: controlledBy,
  nodes: controlledBy,
  events: controlledBy,
};

/** The same with the owners in between, which are no objects of the schema. */
export const ownersOfOwnersTouched: ReverseLookUps = { ...ownersTouched, replicasets: controlledBy };
