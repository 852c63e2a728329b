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
import { RequestAudit, unaudited, type Audit } from './audit/audit.ts';
import { openAuditLog } from './audit/audit-log.ts';
import { localCaller, type Caller } from './auth/caller.ts';
import { Identities } from './auth/identities.ts';
import { scopeOfEverything, type Scope } from './auth/scope.ts';
import { GuardRunners } from './guards/guard-runners.ts';
import { countedAnswers } from './http/counted-answer.ts';
import { drain } from './http/drain.ts';
import { GraphiqlPage } from './http/graphiql-page.ts';
import { handleGraphQl, noSubscriptions } from './http/graphql-http.ts';
import { serveGraphQlSocket } from './http/graphql-socket.ts';
import { handleGraphQlSse } from './http/graphql-sse.ts';
import type { Execution, Pacing } from './http/operation.ts';
import { answeringRequest, requestIdHeader } from './http/request-id.ts';
import { respondError } from './http/respond.ts';
import { apolloLog } from './http/apollo-log.ts';
import { graphQlPath, route, type Routes } from './http/routes.ts';
import { staleAnswers } from './http/stale-answers.ts';
import { UnderWay } from './http/under-way.ts';
import { KubeConfigError } from './kubernetes/kube-config.ts';
import { ServedContexts, type ContextSelection, type ServedContext } from './kubernetes/served-contexts.ts';
import { loadersFor } from './loaders/loaders.ts';
import type { Context } from './resolvers/context.ts';
import { errorFormatter } from './resolvers/graphql-errors.ts';
import { makeSchema, readSdl } from './resolvers/schema.ts';
import { describeFault } from './telemetry/fault.ts';
import type { Log } from './telemetry/log.ts';
import { Metrics } from './telemetry/metrics.ts';
import type { ClusterCache } from './watchers/cluster-cache.ts';
import { Fleet } from './watchers/fleet.ts';

const graphiqlFolder = fileURLToPath(new URL('../dist/graphiql', import.meta.url));
/** In bytes; an EventSource has its operation in the URL, and its cursor in a header. */
const largestHead = 64 * 1024;
/** What needn't finish: queries and mutations end by themselves. */
const never = new AbortController().signal;

export interface GatewayOptions {
  /** On loopback; 0 for any free one. */
  readonly port: number;
  readonly source: ContextSelection;
  /** How long what is under way may take to end when the gateway is closed; then connections are cut. */
  readonly drainTimeoutMs: number;
  /** How long a subscriber may leave unread what it is sent; one to whom nothing is sent gets a sign of life as often. */
  readonly stuckAfterMs: number;
  /** Where it is written who has changed what and read which logs, `-` for the standard output; nowhere if absent. */
  readonly auditLogPath?: string | undefined;
  readonly log: Log;
}

/** A gateway that is listening. */
export interface Gateway {
  /** Of the GraphQL endpoint. */
  readonly url: string;
  /** The address that it listens on. */
  readonly address: string;
  /** Those that are served, by name; they come and go with the kubeconfig files. */
  readonly clusters: ReadonlyMap<string, ClusterCache>;
  /** Resolves when what may be read has been read once, but of clusters that are away; rejects when the gateway is closed before. */
  readonly ready: Promise<void>;
  /**
   * Stops in order: it isn't ready any more and takes no subscriptions; those that there are get what there is to tell and are closed so
   * that clients come back; queries and mutations finish; guarded rollouts are left to others; then the watches end. May be called twice.
   */
  close(): Promise<void>;
}

/**
 * Puts the gateway together and starts it: watches of the clusters, GraphQL over HTTP, WebSocket and SSE, GraphiQL, probes,
 * guarded rollouts.
 * @throws KubeConfigError for a kubeconfig that can't be used, and the system's error for a port that is taken or an audit log that can't be written.
 */
export async function startGateway({
  port,
  source,
  drainTimeoutMs,
  stuckAfterMs,
  auditLogPath,
  log,
}: GatewayOptions): Promise<Gateway> {
  const auditLog = auditLogPath === undefined ? undefined : await openAuditLog(auditLogPath, log);
  const contexts = new ServedContexts(source);
  const fleet = new Fleet((name, resource, { phase, message }, before) => {
    const fields = { cluster: name, resource, phase, message };
    if (phase === 'interrupted' || phase === 'refused') log.warn('a watch is interrupted', fields);
    else if (before.phase === 'interrupted' || before.phase === 'refused')
      log.info('a watch goes on', fields);
  });
  const clusters = fleet.caches;
  const metrics = new Metrics(clusters);
  const scope = scopeOfFleet(fleet);
  const identities = new Identities();
  const auditOf = (caller: Caller): Audit =>
    auditLog === undefined ? unaudited : new RequestAudit({ auditLog, identities, caller, clusters });
  const makeContext = (caller: Caller, pacing: Pacing): Promise<Context> => {
    const audit = auditOf(caller);
    return Promise.resolve({
      caller,
      get scope() {
        return scope();
      },
      onScopeChange: (callback: () => void, signal: AbortSignal) => fleet.onChange(callback, signal),
      clusters,
      audit,
      ...pacing,
      ...loadersFor(caller, audit),
    });
  };

  const execution: Execution = {
    schema: makeSchema(readSdl()),
    makeContext,
    formatError: errorFormatter(log),
  };
  const apollo = new ApolloServer<Context>({
    schema: execution.schema,
    introspection: true,
    persistedQueries: false,
    // Who may come in is settled before (http/same-origin.ts), and nobody's forms are read (http/request-body.ts).
    csrfPrevention: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: (_formatted, error) => execution.formatError(error),
    logger: apolloLog(log),
    plugins: [
      // Costs half of a large answer, and says nothing that a live cache could promise.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      noSubscriptions(),
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
    answerGraphQl: (request, response, type) =>
      answeringRequest(request, response, 'http', () =>
        handleGraphQl(
          apollo,
          () => makeContext(localCaller, { finish: never, counts: metrics.clients.http }),
          request,
          response,
          type,
        ),
      ),
    answerEventStream: (request, response) =>
      answeringRequest(request, response, 'sse', () =>
        handleGraphQlSse(request, response, {
          execution,
          stopping: stopping.signal,
          stuckAfterMs,
          counts: metrics.clients.sse,
        }),
      ),
    page,
    fleet,
    metrics,
    stopping: stopping.signal,
  };
  const server = createServer({ maxHeaderSize: largestHead }, (request, response) => {
    const answered = route(routes, request, response).catch((error: unknown) => {
      log.error('a request failed', {
        requestId: response.getHeader(requestIdHeader)?.toString(),
        error: describeFault(error),
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
  const guards = new GuardRunners(fleet, log);
  guards.start();
  fleet.serve(contexts.initial);
  contexts.watch((served) => serveAnew(fleet, served, log), stopping.signal);

  let closed: Promise<void> | undefined;
  const shutDown = async (): Promise<void> => {
    stopping.abort(new Error('the gateway was closed'));
    const draining = drain({ server, sockets, underWay, timeoutMs: drainTimeoutMs });
    const [outcome] = await Promise.all([draining, guards.stop()]);
    if (outcome === 'cut') log.warn('connections were cut', { afterMs: drainTimeoutMs });
    await apollo.stop();
    await fleet.stop();
    await auditLog?.close();
    metrics.stop();
  };
  const { address, port: boundPort } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${boundPort}${graphQlPath}`,
    address,
    clusters,
    ready: fleet.ready,
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

/** What is in the fleet as of now: made anew when clusters have come or gone. */
function scopeOfFleet(fleet: Fleet): () => Scope {
  let scope = scopeOfEverything(fleet.views);
  fleet.onChange(() => (scope = scopeOfEverything(fleet.views)), new AbortController().signal);
  return () => scope;
}

/** What can't be served as the files have it leaves everything as it was. */
function serveAnew(fleet: Fleet, served: readonly ServedContext[] | KubeConfigError, log: Log): void {
  if (served instanceof KubeConfigError) {
    log.warn('the kubeconfig has changed and cannot be used: the clusters that were known stay', {
      error: served.message,
    });
    return;
  }
  const { came, left } = fleet.serve(served);
  for (const cluster of left) log.info('a cluster is no longer served', { cluster });
  for (const cluster of came) log.info('a cluster is served from now on', { cluster });
}
