import { senderAs } from '../auth/caller.ts';
import type { Resolvers } from '../generated/schema-types.ts';
import { whoIs } from '../kubernetes/reviews.ts';
import type { ClusterView } from '../model/cluster-view.ts';
import { clusterFor } from './context.ts';
import type { TypeShapes } from './shapes.ts';

/** The clusters that know the caller. */
export interface ViewerModel {
  readonly clusters: readonly ClusterView[];
}

export interface UserExtraModel {
  readonly key: string;
  readonly values: readonly string[];
}

export const viewerQueries: TypeShapes<Resolvers['Query']> = {
  relation: { viewer: (_root, _args, { clusters }) => ({ clusters }) },
};

export const viewerInCluster: TypeShapes<Resolvers['ViewerInCluster']> = {
  local: { cluster: (view) => view },
  live: {
    user: ({ name }, _args, context) =>
      whoIs(senderAs(context.caller, clusterFor(name, context).transport), context.signal),
  },
};

export const clusterUser: TypeShapes<Resolvers['ClusterUser']> = {
  local: {
    extra: ({ extra = {} }) => Object.entries(extra).map(([key, values]) => ({ key, values })),
  },
};
