import { once } from 'node:events';
import { ConfigError, readConfig } from './config.ts';
import { startGateway } from './server.ts';
import { abortAtSignals } from './stop-signals.ts';
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
  const { source, ...settings } = readConfig(argv, env);
  const say = (line: string): void => void process.stdout.write(`${line}\n`);
  const log = logTo((line) => void process.stderr.write(`${line}\n`));
  say(
    source.files.length === 0
      ? 'kubeconfig: none, the service account of this pod'
      : `kubeconfig: ${source.files.join(', ')}`,
  );
  const gateway = await startGateway({ source, ...settings, log });
  const { promise: closed, resolve: wasClosed } = Promise.withResolvers<void>();
  gateway.ready.then(
    () => {
      for (const { name, view } of gateway.clusters.values())
        if (view.health.state === 'RESTRICTED')
          say(`cluster "${name}" is read in part: ${view.health.message ?? ''}`);
      say(`Quarterdeck ready: GraphQL and GraphiQL at ${gateway.url}`);
    },
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

/** `node src/main.ts`: runs until a signal stops it. Ends with 1 when it can't be started, with 2 when it is called wrongly. */
async function run(): Promise<void> {
  const stop = new AbortController();
  abortAtSignals(stop);
  const stopAsked = once(stop.signal, 'abort');
  try {
    const gateway = await serve(process.argv.slice(2), process.env);
    await stopAsked;
    await gateway.close();
    process.exit();
  } catch (error) {
    process.stderr.write(`Quarterdeck: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(error instanceof ConfigError ? 2 : 1);
  }
}

if (import.meta.main) await run();
