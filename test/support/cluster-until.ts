import type { ClusterCache } from '../../src/watchers/cluster-cache.ts';

/** Waits until something is so of a cluster's cache, looking at each change of its status. */
export async function clusterUntil(
  cluster: ClusterCache,
  isSo: (cluster: ClusterCache) => boolean,
): Promise<void> {
  const settled = new AbortController();
  await new Promise<void>((resolve) => {
    const check = (): void => {
      if (isSo(cluster)) resolve();
    };
    cluster.onStatusChange(check, settled.signal);
    check();
  });
  settled.abort();
}
