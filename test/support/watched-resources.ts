import { clusterUntil } from './cluster-until.ts';
import type { TestGateway } from './gateway.ts';

interface WatchedCluster {
  readonly state: string;
  readonly message: string | null;
  readonly resources: readonly { readonly name: string; readonly namespaces: readonly string[] | null }[];
}

/** What a gateway of one cluster says of it, and of what it watches. */
export async function watchedResources(gateway: TestGateway): Promise<WatchedCluster> {
  const query = '{ clusters { state message resources { name namespaces } } }';
  const { clusters } = await gateway.data<{ clusters: WatchedCluster[] }>(query);
  const [cluster] = clusters;
  if (cluster === undefined) throw new Error('no cluster');
  return cluster;
}

/** In which namespaces a gateway watches a resource; null for all. */
export async function watchedIn(gateway: TestGateway, resource: string): Promise<readonly string[] | null> {
  const { resources } = await watchedResources(gateway);
  const watched = resources.find(({ name }) => name === resource);
  if (watched === undefined) throw new Error(`no ${resource}`);
  return watched.namespaces;
}

/** Waits until the gateway's only cluster watches a resource in all namespaces at once. */
export async function everywhereWatched({ gateway }: TestGateway, resource: string): Promise<void> {
  const [cluster] = gateway.clusters.values();
  if (cluster === undefined) throw new Error('a gateway without a cluster');
  await clusterUntil(cluster, ({ resources }) =>
    resources.some(({ resource: name, namespaces }) => name === resource && namespaces === undefined),
  );
}
