import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  HeaderMap,
  type ApolloServer,
  type ApolloServerPlugin,
  type HTTPGraphQLResponse,
} from '@apollo/server';
import { GraphQLError, OperationTypeNode } from 'graphql';
import type { Context } from '../resolvers/context.ts';
import { jsonType, type resultTypes } from './media-types.ts';
import { readParameters } from './request-parameters.ts';
import { RequestError, respondRequestError } from './request-error.ts';
import { targetOf } from './target.ts';

/**
 * GraphQL over HTTP (https://graphql.github.io/graphql-over-http): what is asked for is read here, before anything is done for it; Apollo Server
 * executes it, and the answer has the type that was negotiated.
 */
export async function handleGraphQl(
  apollo: ApolloServer<Context>,
  makeContext: () => Promise<Context>,
  request: IncomingMessage,
  response: ServerResponse,
  type: (typeof resultTypes)[number],
): Promise<void> {
  try {
    const parameters = await readParameters(request);
    const answer = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        // By the method Apollo knows where no mutation may be made.
        method: request.method ?? 'GET',
        headers: new HeaderMap([['accept', type]]),
        search: targetOf(request).search,
        body: parameters,
      },
      context: makeContext,
    });
    write(response, answer, type);
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    respondRequestError(response, error, type);
  }
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
