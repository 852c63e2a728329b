import { setMaxListeners } from 'node:events';
import type { RequestListener, Server } from 'node:http';
import { isIPv6, type AddressInfo } from 'node:net';
import { Server as TlsServer } from 'node:tls';
import { fileURLToPath } from 'node:url';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { RequestAudit, unaudited, type Audit } from './audit/audit.ts';
import { openAuditLog } from './audit/audit-log.ts';
import { Authenticator, type AuthenticationSettings } from './auth/authenticator.ts';
import type { Caller } from './auth/caller.ts';
import { Identities } from './auth/identities.ts';
import { Scopes } from './auth/scopes.ts';
import { GuardRunners } from './guards/guard-runners.ts';
import { apolloLog } from './http/apollo-log.ts';
import { countedAnswers } from './http/counted-answer.ts';
import { documentStoreOf } from './http/documents.ts';
import { drain } from './http/drain.ts';
import { GraphiqlPage } from './http/graphiql-page.ts';
import { handleGraphQl, noSubscriptions } from './http/graphql-http.ts';
import { serveGraphQlSocket } from './http/graphql-socket.ts';
import { handleGraphQlSse } from './http/graphql-sse.ts';
import { createListener } from './http/listener.ts';
import type { Execution, Terms } from './http/operation.ts';
import { OriginPolicy } from './http/origin-policy.ts';
import { answeringRequest, requestIdHeader } from './http/request-id.ts';
import { extendedResults } from './http/result-extensions.ts';
import { respondError } from './http/respond.ts';
import { graphQlPath, route, type Routes } from './http/routes.ts';
import { servedOperations, type OperationSettings } from './http/served-operations.ts';
import { SubscriberGroups } from './http/subscriber-groups.ts';
import { pathsOf, readTlsFiles, renewTls } from './http/tls-files.ts';
import { UnderWay } from './http/under-way.ts';
import type { HttpConfig } from './http-config.ts';
import { KubeConfigError } from './kubernetes/kube-config.ts';
import { ServedContexts, type ContextSelection, type ServedContext } from './kubernetes/served-contexts.ts';
import { WatchedFiles } from './kubernetes/watched-files.ts';
import { Admission } from './limits/admission.ts';
import { Limiter } from './limits/limiter.ts';
import type { Limits } from './limits/limits.ts';
import { loadersFor } from './loaders/loaders.ts';
import type { Context } from './resolvers/context.ts';
import { errorFormatter } from './resolvers/graphql-errors.ts';
import { makeSchema, readSdl } from './resolvers/schema.ts';
import { describeFault } from './telemetry/fault.ts';
import type { Log } from './telemetry/log.ts';
import { Metrics } from './telemetry/metrics.ts';
import type { ClusterCache } from './watchers/cluster-cache.ts';
import { Fleet, type FleetOptions } from './watchers/fleet.ts';

const graphiqlFolder = fileURLToPath(new URL('../dist/graphiql', import.meta.url));

export interface GatewayOptions {
  /** The address to listen on. */
  readonly listen: string;
  /** 0 for any free one. */
  readonly port: number;
  readonly source: ContextSelection;
  /** The only namespaces to watch, of every cluster; if absent all, or those that may be. */
  readonly onlyIn?: readonly string[];
  readonly http: HttpConfig;
  readonly authentication: AuthenticationSettings;
  /** How long what is under way may take to end when the gateway is closed; then connections are cut. */
  readonly drainTimeoutMs: number;
  /** How long a subscriber may leave unread what it is sent; one to whom nothing is sent gets a sign of life as often. */
  readonly stuckAfterMs: number;
  /** Where it is written who has changed what and read which logs, `-` for the standard output; nowhere if absent. */
  readonly auditLogPath?: string | undefined;
  /** For how long it is good what a cluster says that a caller may see. */
  readonly rightsTtlMs: number;
  readonly limits: Limits;
  readonly operations: OperationSettings;
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
 * @throws KubeConfigError for a kubeconfig, TlsFilesError for TLS files and SafeListError for a manifest of persisted operations that can't be used, and the
 * system's error for a port that is taken or an audit log that can't be written.
 */
export async function startGateway({
  listen: host,
  port,
  source,
  onlyIn,
  http,
  authentication,
  drainTimeoutMs,
  stuckAfterMs,
  auditLogPath,
  rightsTtlMs,
  limits,
  operations,
  log,
}: GatewayOptions): Promise<Gateway> {
  const auditLog = auditLogPath === undefined ? undefined : await openAuditLog(auditLogPath, log);
  const contexts = new ServedContexts(source);
  const fleet = new Fleet({ onlyIn, ...loggedWatches(log) });
  const clusters = fleet.caches;
  const metrics = new Metrics(clusters);
  const scopes = new Scopes(fleet, rightsTtlMs);
  const identities = new Identities(authentication);
  const auditOf = (caller: Caller): Audit =>
    auditLog === undefined ? unaudited : new RequestAudit({ auditLog, identities, caller, clusters });
  const authenticator = new Authenticator(authentication, identities, () =>
    [...clusters.values()].map(({ transport }) => transport),
  );
  const makeContext = async (caller: Caller, terms: Terms): Promise<Context> => {
    const live = await scopes.of(caller);
    const audit = auditOf(caller);
    return {
      caller,
      get scope() {
        return live.scope;
      },
      onScopeChange: (callback, signal) => live.onChange(callback, signal),
      clusters,
      audit,
      ...terms,
      ...loadersFor({ caller, signal: terms.signal }, live, audit),
    };
  };

  const stopping = new AbortController();
  // As many as there are event streams.
  setMaxListeners(0, stopping.signal);
  const admission = new Admission(new Limiter(limits, metrics.refusals));
  const served = servedOperations(makeSchema(readSdl()), admission, operations, log, stopping.signal);
  const execution: Execution = {
    ...served,
    groups: new SubscriberGroups(metrics.groups),
    makeContext,
    formatError: errorFormatter(log),
  };
  const apollo = new ApolloServer<Context>({
    schema: execution.schema,
    // What comes to Apollo has been read and checked (http/operation.ts): it finds the documents there.
    documentStore: documentStoreOf(served.documents),
    introspection: true,
    persistedQueries: false,
    // Who may come in is settled before (http/origin-policy.ts), and nobody's forms are read (http/request-body.ts).
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
      extendedResults(),
      countedAnswers(),
    ],
  });
  await apollo.start();

  const originPolicy = new OriginPolicy(http.allowed, { anyHost: !authenticator.isOpen });
  const page = new GraphiqlPage(graphiqlFolder);
  const underWay = new UnderWay();
  const routes: Routes = {
    answerGraphQl: (request, response, type, caller) =>
      answeringRequest(request, response, 'http', () =>
        handleGraphQl(request, response, type, caller, {
          apollo,
          execution,
          stuckAfterMs,
          counts: metrics.clients.http,
        }),
      ),
    answerEventStream: (request, response, caller) =>
      answeringRequest(request, response, 'sse', () =>
        handleGraphQlSse(request, response, caller, {
          execution,
          authenticator,
          stopping: stopping.signal,
          stuckAfterMs,
          counts: metrics.clients.sse,
        }),
      ),
    authenticator,
    originPolicy,
    page,
    fleet,
    metrics,
    stopping: stopping.signal,
  };
  const server = listenerFor(http, log, stopping.signal, (request, response) => {
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
  const sockets = serveGraphQlSocket({
    server,
    path: graphQlPath,
    originPolicy,
    execution,
    authenticator,
    initTimeoutMs: http.headTimeoutMs,
    stopping: stopping.signal,
    stuckAfterMs,
    underWay,
    counts: metrics.clients.websocket,
    log,
  });
  await listen(server, { host, port });
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
    scopes.close();
    await fleet.stop();
    await auditLog?.close();
    metrics.stop();
  };
  const { address, port: boundPort } = server.address() as AddressInfo;
  return {
    url: `${http.tls === undefined ? 'http' : 'https'}://${hostOf(address)}:${boundPort}${graphQlPath}`,
    address,
    clusters,
    ready: fleet.ready,
    close: () => (closed ??= shutDown()),
  };
}

/** The server, whose TLS files are looked after until the signal is aborted. */
function listenerFor(
  { tls, ...timeouts }: HttpConfig,
  log: Log,
  stopping: AbortSignal,
  answer: RequestListener,
): Server {
  if (tls === undefined) return createListener(timeouts, answer);
  const watched = new WatchedFiles(pathsOf(tls));
  const server = createListener({ ...timeouts, tls: readTlsFiles(tls) }, answer);
  watched.watch(() => {
    if (server instanceof TlsServer) renewTls(server, tls, log);
  }, stopping);
  return server;
}

/** How the gateway is reached at an address that it listens on, from its own machine. */
function hostOf(address: string): string {
  if (['127.0.0.1', '::1', '0.0.0.0', '::'].includes(address)) return 'localhost';
  return isIPv6(address) ? `[${address}]` : address;
}

function listen(server: Server, where: { host: string; port: number }): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(where, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/** Tells the log how the watches of clusters are doing. */
function loggedWatches(log: Log): Required<Pick<FleetOptions, 'onStatus' | 'onNamespace'>> {
  return {
    onStatus: (cluster, resource, { phase, message }, before) => {
      const fields = { cluster, resource, phase, message };
      if (phase === 'interrupted' || phase === 'refused') log.warn('a watch is interrupted', fields);
      else if (before.phase === 'interrupted' || before.phase === 'refused')
        log.info('a watch goes on', fields);
    },
    onNamespace: (cluster, namespace, granted) => {
      if (granted.length === 0) log.info('a namespace is no longer watched', { cluster, namespace });
      else
        log.info('a namespace is watched by itself', { cluster, namespace, resources: granted.join(', ') });
    },
  };
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
