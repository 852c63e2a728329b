import type { Server } from 'node:http';
import type { Socket } from 'node:net';
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
import { useServer, type Extra } from 'graphql-ws/use/ws';
import { WebSocketServer, type WebSocket } from 'ws';
import type { Context } from '../resolvers/context.ts';
import { watchLiveness } from './liveness.ts';
import { Outlet } from './outlet.ts';
import { whyRefused } from './same-origin.ts';
import { targetOf } from './target.ts';

/** The largest message that a client may send, in bytes. */
const largestMessage = 1024 * 1024;
/** RFC 6455's code for a service that goes away; clients connect anew. */
const goingAway = 1001;
/** No pings by graphql-ws, which takes a client for dead whose pong waits behind a large message: liveness.ts sees to it. */
const keepAliveElsewhere = 0;

export interface GraphQlSocketOptions {
  readonly server: Server;
  readonly path: string;
  readonly schema: GraphQLSchema;
  readonly makeContext: () => Context;
  readonly formatError: (error: unknown) => GraphQLFormattedError;
  /** How long a client may leave unread what it is sent. */
  readonly stuckAfterMs: number;
}

/** GraphQL over WebSocket (graphql-transport-ws): subscriptions, and queries and mutations as well. Returns what closes it. */
export function serveGraphQlSocket({
  server,
  path,
  schema,
  makeContext,
  formatError,
  stuckAfterMs,
}: GraphQlSocketOptions): () => Promise<void> {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: largestMessage });
  const outlets = new WeakMap<WebSocket, Outlet>();
  // It is a socket of `server`, which speaks TCP.
  server.on('upgrade', (request, socket: Socket, head) => {
    const refused = whyRefused(request);
    if (refused !== undefined) return refuse(socket, '403 Forbidden', refused);
    if (targetOf(request).path !== path)
      return refuse(socket, '404 Not Found', `subscriptions are at ${path}`);
    sockets.handleUpgrade(request, socket, head, (client) => {
      outlets.set(client, new Outlet(client, socket));
      watchLiveness(client, socket, stuckAfterMs);
      sockets.emit('connection', client, request);
    });
  });
  const options: ServerOptions<Record<string, unknown>, Extra> & { isProd: boolean } = {
    isProd: true,
    onSubscribe: async ({ extra: { socket } }, _id, { query, operationName, variables }) => {
      const outlet = outlets.get(socket);
      if (outlet === undefined) throw new Error('a socket that was not upgraded here');
      await outlet.whenWanted();
      // Nothing is done for a client that couldn't be told.
      if (socket.readyState !== socket.OPEN) return [new GraphQLError('the client has gone')];
      const document = readOperation(query, schema);
      if (Array.isArray(document)) return document;
      const args: ExecutionArgs = {
        schema,
        document,
        contextValue: { ...makeContext(), whenWanted: outlet.whenWanted },
        operationName,
        variableValues: variables,
      };
      return args;
    },
    onNext: (_context, _id, _payload, _args, { data, errors }) =>
      errors === undefined
        ? undefined
        : { ...(data !== undefined && { data }), errors: errors.map(formatError) },
    // That a client has gone in the middle of a message is nobody's fault.
    onError: ({ extra: { socket } }, _id, _payload, errors) =>
      socket.readyState === socket.OPEN ? errors.map(formatError) : [],
  };
  const protocol = useServer(options, sockets, keepAliveElsewhere);
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
