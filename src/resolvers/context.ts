import type { Audit } from '../audit/audit.ts';
import type { Caller } from '../auth/caller.ts';
import { noLongerServed, type Scope } from '../auth/scope.ts';
import type { ClusterView } from '../model/cluster-view.ts';
import type { Pace } from '../limits/pace.ts';
import type { Loaders } from '../loaders/loaders.ts';
import type { OperationContext } from '../operations/operation-context.ts';
import type { ClientCounts } from '../telemetry/client-counts.ts';
import type { ClusterCache } from '../watchers/cluster-cache.ts';
import type { SharedNews } from '../watchers/shared-news.ts';

/** What one GraphQL request, or one subscription, is executed with. */
export interface Context extends Loaders {
  readonly caller: Caller;
  /** What the caller may see, as of now. */
  readonly scope: Scope;
  /** Clusters by name, for what is read live or written: always as the caller. */
  readonly clusters: ReadonlyMap<string, ClusterCache>;
  /** Calls back whenever the scope has changed, until the signal is aborted; absent where it stays the same. */
  readonly onScopeChange?: (callback: () => void, signal: AbortSignal) => void;
  /** Aborted when nobody waits for the results any more: then nothing is read live any more. What is being written is finished. */
  readonly signal: AbortSignal;
  /** Aborted when a subscription is to finish: to give what there is to tell then, and end. */
  readonly finish: AbortSignal;
  /** Of a subscription whose client may be slow: resolves when it can take another message. */
  readonly whenWanted?: () => Promise<void>;
  /** Of a subscription: what is made for it and for others who ask the same. */
  readonly shared?: SharedNews;
  /** Where it is counted what comes of it. */
  readonly counts: ClientCounts;
  /** Of a query that takes long: has others go on in between. */
  readonly pace?: Pace | undefined;
  /** Through which everything is done that belongs in the audit log. */
  readonly audit: Audit;
  /** What the operation costs, where the client wants to be told. */
  readonly cost?: { readonly cost: number; readonly allowed: number } | undefined;
}

/** What an operation in this cluster is done with. @throws QuarterdeckError CLUSTER_UNAVAILABLE as `clusterFor` does */
export function operationIn(view: ClusterView, context: Context): OperationContext {
  return { caller: context.caller, cluster: clusterFor(view.name, context), view };
}

/** The cluster of this name, to write to or read live. @throws QuarterdeckError CLUSTER_UNAVAILABLE if it isn't served any more */
export function clusterFor(name: string, { clusters }: Context): ClusterCache {
  const cluster = clusters.get(name);
  if (cluster === undefined) throw noLongerServed(name);
  return cluster;
}
