import { clusterOf, clustersNamed, type Scope } from '../auth/scope.ts';
import type { PodFilter, PodOrder } from '../generated/schema-types.ts';
import type { ClusterView } from '../model/cluster-view.ts';
import type { PodEntry } from '../model/entries/pod-entry.ts';
import { podOrder } from '../model/orders.ts';
import { selectPods } from '../model/pod-filter.ts';
import { connect, type PageArguments, type PodConnection } from './connections.ts';
import { selecting } from './lists.ts';

/** The arguments of a list of the pods of something. */
export interface PodsArguments extends PageArguments {
  readonly where?: PodFilter | null | undefined;
  readonly orderBy?: PodOrder | null | undefined;
}

/** A page of the pods of something: those that fit the filter. */
export function connectPods(
  of: { cluster: string },
  pods: (view: ClusterView) => Iterable<PodEntry>,
  { where, orderBy, ...page }: PodsArguments,
  scope: Scope,
): PodConnection {
  const view = clusterOf(of, scope);
  const otherClusters = clustersNamed(where?.clusters, scope).every((cluster) => cluster !== view);
  const selection = selecting('where.labelSelector', () => selectPods(where ?? {}));
  const chosen = otherClusters ? [] : [...pods(view)].filter(selection.fits);
  return connect(chosen, podOrder(orderBy), page, () => chosen.length);
}
