import { setMaxListeners } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { Caller } from './auth/caller.ts';
import { scopeOfEverything } from './auth/scope.ts';
import { GuardRunner } from './guards/guard-runner.ts';
import { countedAnswers } from './http/counted-answer.ts';
import { drain } from './http/drain.ts';
import { GraphiqlPage } from './http/graphiql-page.ts';
import { handleGraphQl } from './http/graphql-http.ts';
import { serveGraphQlSocket } from './http/graphql-socket.ts';
import { handleGraphQlSse } from './http/graphql-sse.ts';
import type { Execution, Pacing } from './http/operation.ts';
import { respondError } from './http/respond.ts';
import { graphQlPath, route, type Routes } from './http/routes.ts';
import { staleAnswers } from './http/stale-answers.ts';
import { UnderWay } from './http/under-way.ts';
import { clusterName, type KubeConfigSource } from './kubernetes/kube-config.ts';
import { Transport } from './kubernetes/transport.ts';
import { loadersFor } from './loaders/loaders.ts';
import type { Context } from './resolvers/context.ts';
import { errorFormatter } from './resolvers/graphql-errors.ts';
import { makeSchema, readSdl } from './resolvers/schema.ts';
import type { Log } from './telemetry/log.ts';
import { Metrics } from './telemetry/metrics.ts';
import { ClusterCache } from './watchers/cluster-cache.ts';

const graphiqlFolder = fileURLToPath(new URL('../dist/graphiql', import.meta.url));
/** In bytes; an EventSource has its operation in the URL, and its cursor in a header. */
const largestHead = 64 * 1024;
/** What needn't finish: queries and mutations end by themselves. */
const never = new AbortController().signal;

export interface GatewayOptions {
  /** On loopback; 0 for any free one. */
  readonly port: number;
  readonly source: KubeConfigSource;
  /** How long what is under way may take to end when the gateway is closed; then connections are cut. */
  readonly drainTimeoutMs: number;
  /** How long a subscriber may leave unread what it is sent; one to whom nothing is sent gets a sign of life as often. */
  readonly stuckAfterMs: number;
  readonly log: Log;
}

/** A gateway that is listening. */
export interface Gateway {
  /** Of the GraphQL endpoint. */
  readonly url: string;
  /** The address that it listens on. */
  readonly address: string;
  readonly clusters: ReadonlyMap<string, ClusterCache>;
  /** Resolves when everything that may be read has been read once; rejects when the gateway is closed before. */
  readonly ready: Promise<void>;
  /**
   * Stops in order: it isn't ready any more and takes no subscriptions; those that there are get what there is to tell and are closed so
   * that clients come back; queries and mutations finish; guarded rollouts are left to others; then the watches end. May be called twice.
   */
  close(): Promise<void>;
}

/**
 * Puts the gateway together and starts it: watches of the cluster, GraphQL over HTTP, WebSocket and SSE, GraphiQL, probes,
 * guarded rollouts.
 * @throws KubeConfigError for a kubeconfig that can't be used, and the system's error for a port that is taken.
 */
export async function startGateway({
  port,
  source,
  drainTimeoutMs,
  stuckAfterMs,
  log,
}: GatewayOptions): Promise<Gateway> {
  const transport = new Transport(clusterName(source), source);
  const cluster = new ClusterCache({
    transport,
    onStatus: (name, resource, { phase, message }, before) => {
      const fields = { cluster: name, resource, phase, message };
      if (phase === 'interrupted' || phase === 'refused') log.warn('a watch is interrupted', fields);
      else if (before.phase === 'interrupted' || before.phase === 'refused')
        log.info('a watch goes on', fields);
    },
  });
  const clusters = new Map([[cluster.name, cluster]]);
  const metrics = new Metrics(clusters);
  const scope = scopeOfEverything([cluster.view]);
  const caller: Caller = { kind: 'kubeconfig' };
  const makeContext = (pacing: Pacing): Context => ({
    caller,
    scope,
    clusters,
    ...pacing,
    ...loadersFor(caller),
  });

  const execution: Execution = {
    schema: makeSchema(readSdl()),
    makeContext,
    formatError: errorFormatter(log),
  };
  const apollo = new ApolloServer<Context>({
    schema: execution.schema,
    introspection: true,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: (_formatted, error) => execution.formatError(error),
    plugins: [
      // Costs half of a large answer, and says nothing that a live cache could promise.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      staleAnswers(),
      countedAnswers(),
    ],
  });
  await apollo.start();

  const page = new GraphiqlPage(graphiqlFolder);
  const stopping = new AbortController();
  // As many as there are event streams.
  setMaxListeners(0, stopping.signal);
  const underWay = new UnderWay();
  const routes: Routes = {
    answerGraphQl: (request, response) =>
      handleGraphQl(
        apollo,
        () => makeContext({ finish: never, counts: metrics.clients.http }),
        request,
        response,
      ),
    answerEventStream: (request, response) =>
      handleGraphQlSse(request, response, {
        execution,
        stopping: stopping.signal,
        stuckAfterMs,
        counts: metrics.clients.sse,
      }),
    page,
    clusters,
    metrics,
    stopping: stopping.signal,
  };
  const server = createServer({ maxHeaderSize: largestHead }, (request, response) => {
    const answered = route(routes, request, response).catch((error: unknown) => {
      log.error('a request failed', {
        error: error instanceof Error ? (error.stack ?? error.message) : String(error),
      });
      if (response.headersSent) response.destroy();
      else respondError(response, 500, 'INTERNAL_SERVER_ERROR', 'something went wrong in the gateway');
    });
    void underWay.add(Promise.all([answered, new Promise((resolve) => response.once('close', resolve))]));
  });
  // Longer than the idle time after which load balancers and clients let go, so that it isn't the server who closes under a request.
  server.keepAliveTimeout = 65_000;
  const sockets = serveGraphQlSocket({
    server,
    path: graphQlPath,
    execution,
    stopping: stopping.signal,
    stuckAfterMs,
    underWay,
    counts: metrics.clients.websocket,
  });
  await listen(server, port);
  cluster.start();
  const guards = new GuardRunner({ cluster, log });
  guards.start();

  const ready = whenReady(cluster, stopping.signal);
  // Who doesn't wait for it needn't hear that it never came.
  ready.catch(() => undefined);
  let closed: Promise<void> | undefined;
  const shutDown = async (): Promise<void> => {
    stopping.abort(new Error('the gateway was closed'));
    const draining = drain({ server, sockets, underWay, timeoutMs: drainTimeoutMs });
    const [outcome] = await Promise.all([draining, guards.stop()]);
    if (outcome === 'cut') log.warn('connections were cut', { afterMs: drainTimeoutMs });
    await apollo.stop();
    await Promise.all([...clusters.values()].map((one) => one.stop()));
    metrics.stop();
  };
  const { address, port: boundPort } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${boundPort}${graphQlPath}`,
    address,
    clusters,
    ready,
    close: () => (closed ??= shutDown()),
  };
}

/** Loopback only: whoever reaches the gateway has the rights of its kubeconfig. */
function listen(server: ReturnType<typeof createServer>, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host: '127.0.0.1' }, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function whenReady(cluster: ClusterCache, closing: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const settled = new AbortController();
    const check = (): void => {
      if (!cluster.ready) return;
      settled.abort();
      resolve();
    };
    closing.addEventListener('abort', () => reject(closing.reason as Error), {
      once: true,
      signal: settled.signal,
    });
    cluster.onStatusChange(check, settled.signal);
    check();
  });
}
