import type { IncomingMessage, ServerResponse } from 'node:http';
import { HeaderMap, type ApolloServer, type HTTPGraphQLHead } from '@apollo/server';
import type { Context } from '../resolvers/context.ts';
import { hasJsonBody, readJsonBody, RequestError, respondRequestError } from './request-body.ts';
import { targetOf } from './target.ts';

/** GraphQL over HTTP by Apollo Server: reads the request, and writes what Apollo answers. */
export async function handleGraphQl(
  apollo: ApolloServer<Context>,
  makeContext: () => Promise<Context>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  let body: unknown;
  try {
    // Apollo says what is wrong with a body that isn't JSON.
    body = request.method === 'POST' && hasJsonBody(request) ? await readJsonBody(request) : undefined;
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    return respondRequestError(response, error);
  }
  const answer = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: request.method ?? 'GET',
      headers: headersOf(request),
      search: targetOf(request).search,
      body,
    },
    context: makeContext,
  });
  if (answer.body.kind === 'complete') {
    writeHead(response, answer, Buffer.byteLength(answer.body.string));
    response.end(answer.body.string);
    return;
  }
  writeHead(response, answer);
  for await (const chunk of answer.body.asyncIterator) response.write(chunk);
  response.end();
}

function headersOf(request: IncomingMessage): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return headers;
}

function writeHead(response: ServerResponse, { status, headers }: HTTPGraphQLHead, length?: number): void {
  for (const [name, value] of headers) response.setHeader(name, value);
  if (length !== undefined) response.setHeader('content-length', length);
  response.statusCode = status ?? 200;
}
