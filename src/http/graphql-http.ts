import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  HeaderMap,
  type ApolloServer,
  type ApolloServerPlugin,
  type HTTPGraphQLResponse,
} from '@apollo/server';
import { GraphQLError, OperationTypeNode, type ExecutionArgs } from 'graphql';
import type { Caller } from '../auth/caller.ts';
import { LimitExceeded } from '../limits/limit-exceeded.ts';
import type { Context } from '../resolvers/context.ts';
import type { ClientCounts } from '../telemetry/client-counts.ts';
import { respondLimit } from './limit-response.ts';
import { jsonType, type resultTypes } from './media-types.ts';
import { isOperation, readOperation, type Execution, type Operation } from './operation.ts';
import { codesToTryAgain } from './persisted-operations.ts';
import { readParameters } from './request-parameters.ts';
import { RequestError, respondRequestError } from './request-error.ts';
import { respondErrors } from './respond.ts';
import { whenGone } from './when-gone.ts';

/** What needn't finish: queries and mutations end by themselves. */
const never = new AbortController().signal;

type ResultType = (typeof resultTypes)[number];

export interface GraphQlHttpOptions {
  readonly apollo: ApolloServer<Context>;
  readonly execution: Execution;
  /** How long a client may leave unread what it is answered. */
  readonly stuckAfterMs: number;
  readonly counts: ClientCounts;
}

/**
 * GraphQL over HTTP (https://graphql.github.io/graphql-over-http): what is asked for is read here, before anything is done for it; Apollo Server
 * executes it, and the answer has the type that was negotiated.
 */
export async function handleGraphQl(
  request: IncomingMessage,
  response: ServerResponse,
  type: ResultType,
  caller: Caller,
  options: GraphQlHttpOptions,
): Promise<void> {
  const { execution, counts } = options;
  try {
    const parameters = await readParameters(request, execution.admission.limiter);
    const startedAt = performance.now();
    const pacing = { signal: whenGone(response), finish: never, counts };
    const read = await readOperation(parameters, execution, caller, pacing);
    if (isOperation(read)) return await answer(read, request, response, type, options);
    counts.answered('unknown', startedAt, true);
    respondFaults(read, execution, response, type);
  } catch (error) {
    if (error instanceof RequestError) return respondRequestError(response, error, type);
    if (error instanceof LimitExceeded) return respondLimit(response, error, type);
    throw error;
  }
}

/** Apollo finds the document where it has been read (documents.ts), and the context has been made. */
async function answer(
  { text, args, end }: Operation,
  request: IncomingMessage,
  response: ServerResponse,
  type: ResultType,
  { apollo, stuckAfterMs, counts }: GraphQlHttpOptions,
): Promise<void> {
  try {
    const answer = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        // By the method Apollo knows where no mutation may be made.
        method: request.method ?? 'GET',
        headers: new HeaderMap([['accept', type]]),
        ...parametersFor(request, text, args),
      },
      context: () => Promise.resolve(args.contextValue as Context),
    });
    response.setTimeout(stuckAfterMs, () => {
      counts.stuck++;
      response.destroy();
    });
    write(response, answer, type);
  } finally {
    end();
  }
}

/** What is to be executed, where Apollo looks for it: in the URL of a GET. */
function parametersFor(
  { method }: IncomingMessage,
  query: string,
  { operationName, variableValues: variables }: ExecutionArgs,
): { search: string; body: unknown } {
  if (method !== 'GET') return { search: '', body: { query, operationName, variables } };
  const search = new URLSearchParams({ query });
  if (operationName != null) search.set('operationName', operationName);
  if (variables != null) search.set('variables', JSON.stringify(variables));
  return { search: `?${search.toString()}`, body: undefined };
}

/** A subscription has many results: they don't go into one answer. */
export function noSubscriptions(): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ operation }) => {
          if (operation?.operation !== OperationTypeNode.SUBSCRIPTION) return Promise.resolve();
          const extensions = { code: 'BAD_REQUEST', http: { status: 406 } };
          const message = 'the results of a subscription can be had as text/event-stream, or over WebSocket';
          return Promise.reject(new GraphQLError(message, { extensions }));
        },
      }),
  };
}

/** Answers what can't be executed. */
function respondFaults(
  faults: readonly GraphQLError[],
  { formatError }: Execution,
  response: ServerResponse,
  type: ResultType,
): void {
  const limit = faults
    .map(({ originalError }) => originalError)
    .find((error) => error instanceof LimitExceeded);
  if (limit !== undefined) return respondLimit(response, limit, type);
  const isToTryAgain = faults.some(({ extensions }) => codesToTryAgain.has(extensions['code']));
  const status = isToTryAgain ? 200 : statusFor(400, type);
  respondErrors(response, status, faults.map(formatError), type);
}

function write(
  response: ServerResponse,
  { status = 200, headers, body }: HTTPGraphQLResponse,
  type: string,
): void {
  if (body.kind !== 'complete') throw new Error('an answer in pieces, which nobody can have asked for');
  for (const [name, value] of headers) response.setHeader(name, value);
  response.setHeader('content-length', Buffer.byteLength(body.string));
  response.statusCode = statusFor(status, type);
  response.end(body.string);
}

/**
 * A request that can be read but whose operation can't be executed is 400 only where the type says that a GraphQL server has answered;
 * as plain JSON, which any proxy may send with an error, it is an answer like others.
 */
function statusFor(status: number, type: string): number {
  return status === 400 && type === jsonType ? 200 : status;
}
