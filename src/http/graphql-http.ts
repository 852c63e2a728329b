import type { IncomingMessage, ServerResponse } from 'node:http';
import { HeaderMap, type ApolloServer, type HTTPGraphQLHead } from '@apollo/server';
import type { Context } from '../resolvers/context.ts';
import { respondError } from './respond.ts';
import { targetOf } from './target.ts';

/** The largest body of a request, in bytes. */
const largestBody = 1024 * 1024;

/** GraphQL over HTTP by Apollo Server: reads the request, and writes what Apollo answers. */
export async function handleGraphQl(
  apollo: ApolloServer<Context>,
  makeContext: () => Context,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  let body: unknown;
  try {
    body = await readBody(request);
  } catch (error) {
    if (!(error instanceof BodyError)) throw error;
    // What is left of the body isn't read, so nothing else can come over this connection.
    response.setHeader('connection', 'close');
    respondError(response, error.status, 'BAD_REQUEST', error.message);
    return;
  }
  const answer = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: request.method ?? 'GET',
      headers: headersOf(request),
      search: targetOf(request).search,
      body,
    },
    context: () => Promise.resolve(makeContext()),
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

/** A body that can't be used, with the HTTP status that says so. */
class BodyError extends Error {
  override readonly name = 'BodyError';
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  if (request.method !== 'POST') return undefined;
  const type = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  // Apollo says what is wrong with a body that isn't JSON.
  if (type !== 'application/json') return undefined;
  const text = await readText(request);
  try {
    return JSON.parse(text);
  } catch {
    throw new BodyError(400, 'the body is not valid JSON');
  }
}

async function readText(request: IncomingMessage): Promise<string> {
  const tooLarge = new BodyError(413, `the body is larger than ${largestBody} bytes`);
  if (Number(request.headers['content-length'] ?? 0) > largestBody) throw tooLarge;
  const chunks: Buffer[] = [];
  let size = 0;
  // The connection has to live on for the answer.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > largestBody) throw tooLarge;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
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
