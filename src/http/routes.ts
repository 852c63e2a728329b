import type { IncomingMessage, ServerResponse } from 'node:http';
import Negotiator from 'negotiator';
import { AuthenticationError } from '../auth/authentication-error.ts';
import { whyNoMetrics } from '../auth/metrics-right.ts';
import type { Authenticator } from '../auth/authenticator.ts';
import type { Caller } from '../auth/caller.ts';
import type { Metrics } from '../telemetry/metrics.ts';
import type { Fleet } from '../watchers/fleet.ts';
import { respondUnauthenticated } from './authentication.ts';
import { isPreflight, respondPreflight, setCorsHeaders } from './cors.ts';
import type { GraphiqlPage } from './graphiql-page.ts';
import { eventStreamType, htmlType, resultTypes, textType } from './media-types.ts';
import type { OriginPolicy } from './origin-policy.ts';
import { respondHealth, respondMetrics, respondReadiness } from './probes.ts';
import { RequestError, respondMethod, respondRequestError } from './request-error.ts';
import { respond, respondError } from './respond.ts';
import { setSecurityHeaders } from './security-headers.ts';
import { targetOf } from './target.ts';

/** Where GraphQL is, by whatever way. */
export const graphQlPath = '/graphql';
const graphiqlFiles = '/graphiql/';

export interface Routes {
  /** Answers GraphQL over HTTP. */
  readonly answerGraphQl: (
    request: IncomingMessage,
    response: ServerResponse,
    type: (typeof resultTypes)[number],
    caller: Caller,
  ) => Promise<void>;
  /** Answers GraphQL over server-sent events. */
  readonly answerEventStream: (
    request: IncomingMessage,
    response: ServerResponse,
    caller: Caller,
  ) => Promise<void>;
  readonly authenticator: Authenticator;
  readonly originPolicy: OriginPolicy;
  readonly page: GraphiqlPage;
  readonly fleet: Fleet;
  readonly metrics: Metrics;
  /** Aborted when the gateway stops. */
  readonly stopping: AbortSignal;
}

/** Gives a request to whoever answers it, if it may come in. */
export async function route(
  routes: Routes,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { authenticator, originPolicy, page, fleet, stopping } = routes;
  setSecurityHeaders(request, response);
  // Whoever comes again does so over a connection of its own, to where it will be answered.
  if (stopping.aborted) response.setHeader('connection', 'close');
  const refused = originPolicy.whyRefused(request);
  if (refused !== undefined) return respondError(response, 403, 'FORBIDDEN', refused);
  const { path } = targetOf(request);
  const isGet = isReading(request);
  if (path === graphQlPath) return routeGraphQl(routes, request, response);
  if (isGet && path.startsWith(graphiqlFiles))
    return page.serve(path.slice(graphiqlFiles.length), request, response);
  if (isGet && path === '/healthz') return respondHealth(response);
  if (isGet && path === '/readyz')
    return respondReadiness(fleet, { stopping: stopping.aborted, isFull: authenticator.isOpen }, response);
  if (isGet && path === '/metrics') return routeMetrics(routes, request, response);
  if (isGet && path === '/') {
    response.writeHead(302, { location: graphQlPath }).end();
    return;
  }
  respond(response, 404, textType, `there is nothing here; GraphQL is at ${graphQlPath}\n`);
}

/** What is answered with is settled before anything is done, and who asks before anything of the operation is read. */
async function routeGraphQl(
  { answerGraphQl, answerEventStream, authenticator, originPolicy, page }: Routes,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  response.setHeader('vary', 'accept');
  setCorsHeaders(request, response, originPolicy);
  if (isPreflight(request)) return respondPreflight(response);
  const offered = [...resultTypes, eventStreamType, ...(isReading(request) ? [htmlType] : [])];
  const wanted = new Negotiator(request).mediaType(offered);
  if (wanted === htmlType) return page.serve('index.html', request, response);
  if (request.method !== 'GET' && request.method !== 'POST')
    return respondMethod(response, 'GET, POST', 'GraphQL is asked for by GET or POST');
  const type = resultTypes.find((result) => result === wanted);
  if (type === undefined && wanted !== eventStreamType)
    return respondRequestError(
      response,
      new RequestError(406, `the answer can be had as ${offered.join(', ')}`),
    );
  const caller = await authenticator.authenticate(request).catch(refusalIn);
  if (caller instanceof AuthenticationError) return respondUnauthenticated(response, caller, type);
  // Who has gone meanwhile is told nothing, and can't go any more.
  if (request.socket.destroyed) return;
  if (type === undefined) return answerEventStream(request, response, caller);
  return answerGraphQl(request, response, type, caller);
}

/** Metrics name clusters and count what is in them: where not everybody is the gateway's own user, a caller needs the right to read them. */
async function routeMetrics(
  { authenticator, fleet, metrics }: Routes,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const transports = [...fleet.caches.values()].map(({ transport }) => transport);
  const refused = authenticator.isOpen
    ? undefined
    : await authenticator
        .authenticate(request)
        .then((caller) => whyNoMetrics(caller, transports))
        .catch(refusalIn);
  if (refused !== undefined) return respondUnauthenticated(response, refused);
  respondMetrics(metrics, response);
}

function refusalIn(error: unknown): AuthenticationError {
  if (error instanceof AuthenticationError) return error;
  throw error;
}

function isReading({ method }: IncomingMessage): boolean {
  return method === 'GET' || method === 'HEAD';
}
