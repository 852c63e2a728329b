import type { IncomingMessage, ServerResponse } from 'node:http';
import Negotiator from 'negotiator';
import type { Metrics } from '../telemetry/metrics.ts';
import type { Fleet } from '../watchers/fleet.ts';
import { eventStreamType } from './event-stream.ts';
import type { GraphiqlPage } from './graphiql-page.ts';
import { respondHealth, respondMetrics, respondReadiness } from './probes.ts';
import { respond, respondError } from './respond.ts';
import { whyRefused } from './same-origin.ts';
import { targetOf } from './target.ts';

/** Where GraphQL is, by whatever way. */
export const graphQlPath = '/graphql';
const graphiqlFiles = '/graphiql/';

/** What the endpoint can answer with; what comes first is for those who don't mind. */
const offeredTypes = ['application/json', 'application/graphql-response+json', eventStreamType, 'text/html'];

type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

export interface Routes {
  /** Answers GraphQL over HTTP. */
  readonly answerGraphQl: Answer;
  /** Answers GraphQL over server-sent events. */
  readonly answerEventStream: Answer;
  readonly page: GraphiqlPage;
  readonly fleet: Fleet;
  readonly metrics: Metrics;
  /** Aborted when the gateway stops. */
  readonly stopping: AbortSignal;
}

/** Gives a request to whoever answers it, if it may come in. */
export async function route(
  { answerGraphQl, answerEventStream, page, fleet, metrics, stopping }: Routes,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  // Whoever comes again does so over a connection of its own, to where it will be answered.
  if (stopping.aborted) response.setHeader('connection', 'close');
  const refused = whyRefused(request);
  if (refused !== undefined) return respondError(response, 403, 'FORBIDDEN', refused);
  const { path } = targetOf(request);
  const isGet = request.method === 'GET' || request.method === 'HEAD';
  if (path === graphQlPath) {
    const wanted = new Negotiator(request).mediaType(offeredTypes);
    if (wanted === eventStreamType) return answerEventStream(request, response);
    if (wanted === 'text/html' && isGet) return page.serve('index.html', request, response);
    return answerGraphQl(request, response);
  }
  if (isGet && path.startsWith(graphiqlFiles))
    return page.serve(path.slice(graphiqlFiles.length), request, response);
  if (isGet && path === '/healthz') return respondHealth(response);
  if (isGet && path === '/readyz') return respondReadiness(fleet, stopping.aborted, response);
  if (isGet && path === '/metrics') return respondMetrics(metrics, response);
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
