import type { Deployment } from '../kubernetes/objects.ts';
import { DeploymentEntry } from '../model/entries/deployment-entry.ts';
import { StringPool } from '../model/string-pool.ts';
import type { ClusterCache } from '../watchers/cluster-cache.ts';

/** How long a mutation waits until what it has written shows in this gateway. */
export const seenTimeoutMs = 5_000;

export interface Seen {
  readonly workload: DeploymentEntry;
  readonly warnings: string[];
}

/** Waits until queries to this gateway show what was written, and gives it as they do. What was written stays written, whatever happens here. */
export async function deploymentAsSeen(written: Deployment, cluster: ClusterCache): Promise<Seen> {
  const seen = await cluster.hasSeen('deployments', written.metadata.resourceVersion, seenTimeoutMs);
  const behind =
    "The change is made, but this gateway doesn't show it yet: what it reads of the cluster is behind for a moment";
  if (!seen) return { workload: entryOf(written, cluster), warnings: [behind] };
  return {
    workload: storedDeployment(written.metadata.uid, cluster) ?? entryOf(written, cluster),
    warnings: [],
  };
}

/** An entry of an object that isn't in the store, or not so. One that a dry run has given has no version. */
export function entryOf(object: Deployment, cluster: ClusterCache): DeploymentEntry {
  const { resourceVersion = '' } = object.metadata as Partial<Deployment['metadata']>;
  const versioned = { ...object, metadata: { ...object.metadata, resourceVersion } };
  return new DeploymentEntry(versioned, { cluster: cluster.name, strings: new StringPool() });
}

function storedDeployment(uid: string, { view }: ClusterCache): DeploymentEntry | undefined {
  try {
    return view.deployments.byUid(uid);
  } catch {
    // The store isn't readable at the moment. That doesn't undo what was written.
    return undefined;
  }
}
