import { resources } from '../kubernetes/resources.ts';
import type {
  ClusterHealth,
  ClusterState,
  ClusterView,
  Entries,
  ResourceView,
} from '../model/cluster-view.ts';
import type { Entry } from '../model/entries/entry.ts';
import type { LiveRights } from './live-rights.ts';
import { RestrictedView } from './restricted-view.ts';

/** What a caller is told of a cluster that isn't followed as it should be: what it says itself is for those who run the gateway. */
const messages: Readonly<Record<ClusterState, string | undefined>> = {
  SYNCED: undefined,
  SYNCING: 'it is still being read',
  UNREACHABLE: "it can't be reached",
  RESTRICTED: 'the gateway may not read all of it',
};

/** What one caller may see of a cluster, as of now. */
export function restrictedCluster(view: ClusterView, rights: LiveRights): ClusterView {
  const names = Object.keys(resources) as (keyof Entries)[];
  const views = names.map((name) => [name, new RestrictedView(view[name] as ResourceView<Entry>, rights)]);
  const facts = {
    name: view.name,
    get health() {
      return healthFor(view.health, rights);
    },
  };
  // The class of each view's entries follows from the resource, which TypeScript can't see through fromEntries.
  const restricted: unknown = Object.assign(facts, Object.fromEntries(views));
  return restricted as ClusterView;
}

/** A cluster of which it isn't known what may be seen is as good as one that can't be reached. */
function healthFor(
  { state, since, wasRead, unread }: ClusterHealth,
  { whyUnknown }: LiveRights,
): ClusterHealth {
  if (whyUnknown !== undefined)
    return { state: 'UNREACHABLE', message: whyUnknown.message, since, wasRead: false };
  const late = unread === undefined ? undefined : messages.SYNCING;
  return { state, message: messages[state], since, wasRead, unread: late };
}
