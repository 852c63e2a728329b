import type { Caller } from '../auth/caller.ts';
import type { ClusterView } from '../model/cluster-view.ts';
import type { WorkloadKind } from '../model/entries/base-workload-entry.ts';
import type { ClusterCache } from '../watchers/cluster-cache.ts';

/** On whose behalf an operation runs, and where. */
export interface OperationContext {
  readonly caller: Caller;
  readonly cluster: ClusterCache;
  /** What the caller may see of the cluster: whatever is decided or said by what is there is by this. */
  readonly view: ClusterView;
}

/** Names one workload of the cluster. */
export interface WorkloadRef {
  readonly kind: WorkloadKind;
  readonly namespace: string;
  readonly name: string;
}
