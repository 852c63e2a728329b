import type { Resolvers, WatchPhase } from '../generated/schema-types.ts';
import type { ClusterView } from '../model/cluster-view.ts';
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
    resources: ({ name }, _args, context) =>
      Promise.resolve(
        clusterFor(name, context).resources.toSorted((one, other) =>
          one.resource < other.resource ? -1 : 1,
        ),
      ),
    metrics: clusterMetrics,
  },
};

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
