import type { Resolvers } from '../generated/schema-types.ts';
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
  live: { metrics: clusterMetrics },
};
