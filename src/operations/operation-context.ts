import type { Caller } from '../auth/caller.ts';
import type { WorkloadKind } from '../model/entries/base-workload-entry.ts';
import type { ClusterCache } from '../watchers/cluster-cache.ts';

/** On whose behalf an operation runs, and where. */
export interface OperationContext {
  readonly caller: Caller;
  readonly cluster: ClusterCache;
}

/** Names one workload of the cluster. */
export interface WorkloadRef {
  readonly kind: WorkloadKind;
  readonly namespace: string;
  readonly name: string;
}
