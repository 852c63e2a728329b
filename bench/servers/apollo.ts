/**
 * Apollo Server with everything as it comes, on the gateway's schema, cache and context: `apollo.ts KUBECONFIG`. What differs from the
 * gateway is what is in front of the resolvers, and nothing else.
 */
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { unaudited } from '../../src/audit/audit.ts';
import type { Caller } from '../../src/auth/caller.ts';
import { scopeOfEverything } from '../../src/auth/scope.ts';
import { clusterName, type KubeConfigSource } from '../../src/kubernetes/kube-config.ts';
import { Transport } from '../../src/kubernetes/transport.ts';
import { loadersFor } from '../../src/loaders/loaders.ts';
import type { Context } from '../../src/resolvers/context.ts';
import { makeSchema, readSdl } from '../../src/resolvers/schema.ts';
import { ClientCounts } from '../../src/telemetry/client-counts.ts';
import { mayDo } from '../../src/kubernetes/reviews.ts';
import { ClusterCache } from '../../src/watchers/cluster-cache.ts';
import { runServer } from '../support/server-side.ts';

await runServer(async () => {
  const [kubeconfig = ''] = process.argv.slice(2);
  const cluster = await readyCache({ files: [kubeconfig] });
  const clusters = new Map([[cluster.name, cluster]]);
  const scope = scopeOfEverything([cluster.view]);
  const caller: Caller = { kind: 'kubeconfig' };
  const { signal } = new AbortController();
  const counts = new ClientCounts();
  const server = new ApolloServer<Context>({ schema: makeSchema(readSdl()) });
  const { url } = await startStandaloneServer(server, {
    listen: { port: 0, host: '127.0.0.1' },
    context: () =>
      Promise.resolve({
        caller,
        scope,
        clusters,
        signal,
        finish: signal,
        counts,
        audit: unaudited,
        ...loadersFor({ caller, signal }, { mayDo }, unaudited),
      }),
  });
  return url;
});

/** The gateway's cache, when everything has been read. */
async function readyCache(source: KubeConfigSource): Promise<ClusterCache> {
  const cluster = new ClusterCache({ transport: new Transport(clusterName(source), source) });
  cluster.start();
  const settled = new AbortController();
  await new Promise<void>((resolve) => {
    const check = (): void => {
      if (cluster.ready) resolve();
    };
    cluster.onStatusChange(check, settled.signal);
    check();
  });
  settled.abort();
  return cluster;
}
