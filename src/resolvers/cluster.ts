import { QuarterdeckError } from '../errors.ts';
import type { Resolvers, WatchPhase } from '../generated/schema-types.ts';
import type { ClusterView, ResourceView } from '../model/cluster-view.ts';
import type { Entry } from '../model/entries/entry.ts';
import type { WatchedResource } from '../watchers/cluster-cache.ts';
import type { ReflectorStatus } from '../watchers/reflector.ts';
import { clusterFor, type Context } from './context.ts';
import type { TypeShapes } from './shapes.ts';
import { clusterMetrics } from './usage.ts';

export const clusterQueries: TypeShapes<Resolvers['Query']> = {
  relation: { clusters: (_root, _args, scope) => scope.clusters },
};

// How a cluster is doing changes under the same view, so these are no local fields.
export const cluster: TypeShapes<Resolvers['Cluster']> = {
  relation: {
    state: ({ health }) => health.state,
    message: ({ health }) => health.message,
    since: ({ health }) => health.since,
  },
  live: {
    version: ({ name }, _args, context) => clusterFor(name, context).version(),
    lastSync: (view, _args, context) =>
      Promise.resolve(
        clusterFor(view.name, context).ready
          ? latest(view, ({ counts }) => counts.completedAt, context)
          : undefined,
      ),
    lastEventAt: (view, _args, context) =>
      Promise.resolve(latest(view, ({ counts }) => counts.lastEventAt, context)),
    resources: (view, _args, context) => Promise.resolve(resourcesIn(view, context)),
    metrics: clusterMetrics,
  },
};

/** How each resource is followed, by name. Others than who runs the gateway are told what they may see of it, and not what the cluster says. */
function resourcesIn(view: ClusterView, context: Context): WatchedResource[] {
  const watched = clusterFor(view.name, context).resources.toSorted((one, other) =>
    one.resource < other.resource ? -1 : 1,
  );
  if (context.caller.kind === 'kubeconfig') return watched;
  return watched.map((one) => {
    const isFollowing = one.status.message === undefined;
    const status = isFollowing ? one.status : { ...one.status, message: "the gateway can't read it now" };
    const seen = view[one.resource];
    const namespaces = one.namespaces?.filter((namespace) => isListedIn(namespace, seen));
    return { ...one, status, namespaces, held: seenOf(seen) };
  });
}

/** Nobody is told of namespaces in which they may see nothing. */
function isListedIn(namespace: string, view: Pick<ResourceView<Entry>, 'whyNotListed'>): boolean {
  try {
    return view.whyNotListed([namespace]) === undefined;
  } catch (error) {
    if (error instanceof QuarterdeckError) return false;
    throw error;
  }
}

/** How many objects there are to see; none of what can't be read. */
function seenOf(view: Pick<ResourceView<Entry>, 'size'>): number {
  try {
    return view.size;
  } catch (error) {
    if (error instanceof QuarterdeckError) return 0;
    throw error;
  }
}

const phases: Readonly<Record<ReflectorStatus['phase'], WatchPhase>> = {
  starting: 'STARTING',
  following: 'FOLLOWING',
  interrupted: 'INTERRUPTED',
  refused: 'REFUSED',
  stopped: 'STOPPED',
};

export const watchedResource: TypeShapes<Resolvers['WatchedResource']> = {
  local: {
    name: ({ resource }) => resource,
    phase: ({ status }) => phases[status.phase],
    message: ({ status }) => status.message,
    namespaces: ({ namespaces }) => namespaces,
    objects: ({ held }) => held,
    readAt: ({ counts }) => inWords(counts.completedAt),
    lastEventAt: ({ counts }) => inWords(counts.lastEventAt),
  },
};

/** The latest of the times of a cluster's resources. */
function latest(
  { name }: ClusterView,
  timeOf: (resource: WatchedResource) => number | undefined,
  context: Context,
): string | undefined {
  const times = clusterFor(name, context)
    .resources.map(timeOf)
    .filter((time) => time !== undefined);
  return times.length === 0 ? undefined : inWords(Math.max(...times));
}

/** As RFC 3339 has it. */
function inWords(time: number | undefined): string | undefined {
  return time === undefined ? undefined : new Date(time).toISOString();
}
