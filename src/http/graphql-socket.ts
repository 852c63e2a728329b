import type { Server } from 'node:http';
import type { Duplex } from 'node:stream';
import {
  GraphQLError,
  parse,
  validate,
  type DocumentNode,
  type ExecutionArgs,
  type GraphQLFormattedError,
  type GraphQLSchema,
} from 'graphql';
import type { ServerOptions } from 'graphql-ws';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import type { Context } from '../resolvers/context.ts';
import { whyRefused } from './same-origin.ts';
import { targetOf } from './target.ts';

/** The largest message that a client may send, in bytes. */
const largestMessage = 1024 * 1024;
/** RFC 6455's code for a service that goes away; clients connect anew. */
const goingAway = 1001;

export interface GraphQlSocketOptions {
  readonly server: Server;
  readonly path: string;
  readonly schema: GraphQLSchema;
  readonly makeContext: () => Context;
  readonly formatError: (error: unknown) => GraphQLFormattedError;
}

/** GraphQL over WebSocket (graphql-transport-ws): subscriptions, and queries and mutations as well. Returns what closes it. */
export function serveGraphQlSocket({
  server,
  path,
  schema,
  makeContext,
  formatError,
}: GraphQlSocketOptions): () => Promise<void> {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: largestMessage });
  server.on('upgrade', (request, socket: Duplex, head) => {
    const refused = whyRefused(request);
    if (refused !== undefined) return refuse(socket, '403 Forbidden', refused);
    if (targetOf(request).path !== path)
      return refuse(socket, '404 Not Found', `subscriptions are at ${path}`);
    sockets.handleUpgrade(request, socket, head, (client) => sockets.emit('connection', client, request));
  });
  const options: ServerOptions & { isProd: boolean } = {
    isProd: true,
    onSubscribe: (_context, _id, { query, operationName, variables }) => {
      const document = readOperation(query, schema);
      if (Array.isArray(document)) return document;
      const args: ExecutionArgs = {
        schema,
        document,
        contextValue: makeContext(),
        operationName,
        variableValues: variables,
      };
      return args;
    },
    onNext: (_context, _id, _payload, _args, { data, errors }) =>
      errors === undefined
        ? undefined
        : { ...(data !== undefined && { data }), errors: errors.map(formatError) },
    onError: (_context, _id, _payload, errors) => errors.map(formatError),
  };
  const protocol = useServer(options, sockets);
  return async () => {
    for (const client of sockets.clients) client.close(goingAway, 'the gateway is stopping');
    await protocol.dispose();
  };
}

/** An operation that is fit to be executed, or what is wrong with it. */
function readOperation(query: string, schema: GraphQLSchema): DocumentNode | GraphQLError[] {
  let document: DocumentNode;
  try {
    document = parse(query);
  } catch (error) {
    if (error instanceof GraphQLError) return [withCode(error, 'GRAPHQL_PARSE_FAILED')];
    throw error;
  }
  const faults = validate(schema, document);
  return faults.length === 0 ? document : faults.map((fault) => withCode(fault, 'GRAPHQL_VALIDATION_FAILED'));
}

function withCode(error: GraphQLError, code: string): GraphQLError {
  const { message, nodes, source, positions } = error;
  return new GraphQLError(message, {
    nodes: nodes ?? null,
    source: source ?? null,
    positions: positions ?? null,
    extensions: { code },
  });
}

function refuse(socket: Duplex, status: string, why: string): void {
  // A client that is gone already needs no answer.
  socket.on('error', () => undefined);
  socket.end(
    `HTTP/1.1 ${status}\r\ncontent-type: text/plain; charset=utf-8\r\ncontent-length: ${Buffer.byteLength(why)}\r\nconnection: close\r\n\r\n${why}`,
  );
}
