import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
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
import { GraphiqlPage } from './http/graphiql-page.ts';
import { handleGraphQl } from './http/graphql-http.ts';
import { serveGraphQlSocket } from './http/graphql-socket.ts';
import { respondHealth, respondReadiness } from './http/probes.ts';
import { respond, respondError } from './http/respond.ts';
import { whyRefused } from './http/same-origin.ts';
import { staleAnswers } from './http/stale-answers.ts';
import { targetOf } from './http/target.ts';
import { clusterName, type KubeConfigSource } from './kubernetes/kube-config.ts';
import { Transport } from './kubernetes/transport.ts';
import { loadersFor } from './loaders/loaders.ts';
import type { Context } from './resolvers/context.ts';
import { errorFormatter } from './resolvers/graphql-errors.ts';
import { makeSchema, readSdl } from './resolvers/schema.ts';
import type { Log } from './telemetry/log.ts';
import { ClusterCache } from './watchers/cluster-cache.ts';

const graphQlPath = '/graphql';
const graphiqlFiles = '/graphiql/';
const graphiqlFolder = fileURLToPath(new URL('../dist/graphiql', import.meta.url));

export interface GatewayOptions {
  /** On loopback; 0 for any free one. */
  readonly port: number;
  readonly source: KubeConfigSource;
  readonly log: Log;
  /** How long a client of a WebSocket may leave unread what it is sent. */
  readonly stuckAfterMs: number;
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
  /** Takes no more requests, ends subscriptions, leaves guarded rollouts to other gateways, then ends the watches. May be called twice. */
  close(): Promise<void>;
}

/**
 * Puts the gateway together and starts it: watches of the cluster, GraphQL over HTTP and WebSocket, GraphiQL, probes, guarded rollouts.
 * @throws KubeConfigError for a kubeconfig that can't be used, and the system's error for a port that is taken.
 */
export async function startGateway({ port, source, log, stuckAfterMs }: GatewayOptions): Promise<Gateway> {
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
  const scope = scopeOfEverything([cluster.view]);
  const caller: Caller = { kind: 'kubeconfig' };
  const makeContext = (): Context => ({ caller, scope, clusters, ...loadersFor(caller) });

  const schema = makeSchema(readSdl());
  const formatError = errorFormatter(log);
  const apollo = new ApolloServer<Context>({
    schema,
    introspection: true,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: (_formatted, error) => formatError(error),
    plugins: [
      // Costs half of a large answer, and says nothing that a live cache could promise.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      staleAnswers(),
    ],
  });
  await apollo.start();

  const page = new GraphiqlPage(graphiqlFolder);
  const server = createServer((request, response) => {
    route({
      request,
      response,
      page,
      clusters,
      answer: () => handleGraphQl(apollo, makeContext, request, response),
    }).catch((error: unknown) => {
      log.error('a request failed', {
        error: error instanceof Error ? (error.stack ?? error.message) : String(error),
      });
      if (response.headersSent) response.destroy();
      else respondError(response, 500, 'INTERNAL_SERVER_ERROR', 'something went wrong in the gateway');
    });
  });
  // Longer than the idle time after which load balancers and clients let go, so that it isn't the server who closes under a request.
  server.keepAliveTimeout = 65_000;
  const closeSockets = serveGraphQlSocket({
    server,
    path: graphQlPath,
    schema,
    makeContext,
    formatError,
    stuckAfterMs,
  });
  await listen(server, port);
  cluster.start();
  const guards = new GuardRunner({ cluster, log });
  guards.start();

  const closing = new AbortController();
  const ready = whenReady(cluster, closing.signal);
  // Who doesn't wait for it needn't hear that it never came.
  ready.catch(() => undefined);
  let closed: Promise<void> | undefined;
  const shutDown = async (): Promise<void> => {
    closing.abort(new Error('the gateway was closed'));
    const stopped = new Promise((resolve) => server.close(resolve));
    await closeSockets();
    await apollo.stop();
    server.closeIdleConnections();
    await guards.stop();
    await Promise.all([...clusters.values()].map((one) => one.stop()));
    server.closeAllConnections();
    await stopped;
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

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly page: GraphiqlPage;
  readonly clusters: ReadonlyMap<string, ClusterCache>;
  /** Answers a GraphQL request. */
  readonly answer: () => Promise<void>;
}

async function route({ request, response, page, clusters, answer }: Exchange): Promise<void> {
  const refused = whyRefused(request);
  if (refused !== undefined) return respondError(response, 403, 'FORBIDDEN', refused);
  const { path } = targetOf(request);
  const isGet = request.method === 'GET' || request.method === 'HEAD';
  if (path === graphQlPath) {
    return isGet && wantsPage(request) ? page.serve('index.html', request, response) : answer();
  }
  if (isGet && path.startsWith(graphiqlFiles))
    return page.serve(path.slice(graphiqlFiles.length), request, response);
  if (isGet && path === '/healthz') return respondHealth(response);
  if (isGet && path === '/readyz') return respondReadiness(clusters.values(), response);
  if (isGet && path === '/') {
    response.writeHead(302, { location: graphQlPath }).end();
    return;
  }
  respond(
    response,
    404,
    'text/plain; charset=utf-8',
    `there is nothing here; GraphQL is at ${graphQlPath}\n`,
  );
}

function wantsPage({ headers }: IncomingMessage): boolean {
  return headers.accept?.includes('text/html') ?? false;
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
