/** How many pods a workload has and should have, by its own status. */
export interface ReplicaCounts {
  readonly desired: number;
  readonly current: number;
  readonly updated: number;
  readonly ready: number;
  readonly available: number;
  readonly unavailable: number;
}

/** What a Deployment and a StatefulSet say, in the same words. */
interface ReplicatedObject {
  readonly spec?: { readonly replicas?: number };
  readonly status?: {
    readonly replicas?: number;
    readonly updatedReplicas?: number;
    readonly readyReplicas?: number;
    readonly availableReplicas?: number;
  };
}

/** The counts of a Deployment or StatefulSet; what isn't said is none, and one replica is the default. */
export function replicasOf({ spec, status }: ReplicatedObject): ReplicaCounts {
  const desired = spec?.replicas ?? 1;
  const available = status?.availableReplicas ?? 0;
  return {
    desired,
    current: status?.replicas ?? 0,
    updated: status?.updatedReplicas ?? 0,
    ready: status?.readyReplicas ?? 0,
    available,
    unavailable: Math.max(0, desired - available),
  };
}
