import { readConfig } from './config.ts';
import { startGateway } from './server.ts';
import { logTo } from './telemetry/log.ts';
import type { ClusterCache } from './watchers/cluster-cache.ts';

/** A gateway as a program runs it. */
export interface Serving {
  /** Of the GraphQL endpoint. */
  readonly url: string;
  /** Resolves when the gateway has been closed. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

/**
 * Starts the gateway by its command line and environment. Returns as soon as it listens; the line `Quarterdeck ready` is printed when
 * everything has been read. A cluster that can't be reached is waited for. Signals are the caller's business.
 * @throws ConfigError or KubeConfigError when it can't be started as told.
 */
export async function serve(argv: readonly string[], env: NodeJS.ProcessEnv): Promise<Serving> {
  const { port, source, stuckAfterMs } = readConfig(argv, env);
  const say = (line: string): void => void process.stdout.write(`${line}\n`);
  const log = logTo((line) => void process.stderr.write(`${line}\n`));
  say(
    source.files.length === 0
      ? 'kubeconfig: none, the service account of this pod'
      : `kubeconfig: ${source.files.join(', ')}`,
  );
  const gateway = await startGateway({ port, source, log, stuckAfterMs });
  const { promise: closed, resolve: wasClosed } = Promise.withResolvers<void>();
  gateway.ready.then(
    () => say(`Quarterdeck ready: GraphQL and GraphiQL at ${gateway.url}`),
    () => undefined,
  );
  sayWhatIsWaitedFor(gateway.clusters.values(), gateway.ready, say);
  return {
    url: gateway.url,
    closed,
    close: async () => {
      await gateway.close();
      wasClosed();
    },
  };
}

/** Until the gateway is ready, whatever holds it up is said when it changes. */
function sayWhatIsWaitedFor(
  clusters: Iterable<ClusterCache>,
  ready: Promise<void>,
  say: (line: string) => void,
): void {
  const settled = new AbortController();
  ready.finally(() => settled.abort()).catch(() => undefined);
  for (const cluster of clusters) {
    let said: string | undefined;
    cluster.onStatusChange(() => {
      const { state, message } = cluster.view.health;
      if (state !== 'UNREACHABLE' || message === said) return;
      said = message;
      say(`waiting for cluster "${cluster.name}": ${message ?? ''}`);
    }, settled.signal);
  }
}
