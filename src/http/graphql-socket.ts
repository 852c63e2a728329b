import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { execute, getOperationAST, GraphQLError, subscribe, type ExecutionArgs } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer, type WebSocket } from 'ws';
import { localCaller } from '../auth/caller.ts';
import type { ClientCounts, OperationType } from '../telemetry/client-counts.ts';
import { counted } from './counted-answer.ts';
import { watchLiveness } from './liveness.ts';
import { formatResult, readOperation, type Execution } from './operation.ts';
import { Outlet } from './outlet.ts';
import { requestIdHeader, requestIdOf } from './request-id.ts';
import { whyRefused } from './same-origin.ts';
import { serviceRestart, SocketClient } from './socket-client.ts';
import { answeringEach, type SocketProtocol } from './socket-requests.ts';
import { retryAfter, stoppingError, whyStopping } from './stopping.ts';
import { targetOf } from './target.ts';
import type { UnderWay } from './under-way.ts';

/** The largest message that a client may send, in bytes. */
const largestMessage = 1024 * 1024;
/** No pings by graphql-ws, which takes a client for dead whose pong waits behind a large message: liveness.ts sees to it. */
const keepAliveElsewhere = 0;

export interface GraphQlSocketOptions {
  readonly server: Server;
  readonly path: string;
  readonly execution: Execution;
  /** Aborted when the gateway stops. */
  readonly stopping: AbortSignal;
  /** How long a client may leave unread what it is sent; one to whom nothing is sent is asked for a sign of life as often. */
  readonly stuckAfterMs: number;
  /** Counts queries and mutations, also those whose client has gone. */
  readonly underWay: UnderWay;
  readonly counts: ClientCounts;
}

/** The sockets of all clients. */
export interface GraphQlSockets {
  /** Resolves when all that are open now are closed. */
  closed(): Promise<void>;
  /** Cuts those that are still open. */
  cut(): void;
}

/** GraphQL over WebSocket (graphql-transport-ws): subscriptions, and queries and mutations as well. */
export function serveGraphQlSocket(options: GraphQlSocketOptions): GraphQlSockets {
  const { stopping } = options;
  const sockets = new WebSocketServer({ noServer: true, maxPayload: largestMessage });
  const clients = new Map<WebSocket, SocketClient>();
  const outlets = acceptSockets(sockets, options);
  useServer(answeringEach(protocolOf(clients, outlets, options)), sockets, keepAliveElsewhere);
  stopping.addEventListener('abort', () => {
    for (const socket of sockets.clients) {
      const client = clients.get(socket);
      if (client === undefined) socket.close(serviceRestart, 'service restart');
      else client.leave();
    }
  });
  return {
    closed: async () => {
      await Promise.all(
        [...sockets.clients].map((socket) => new Promise((resolve) => socket.once('close', resolve))),
      );
    },
    cut: () => {
      for (const socket of sockets.clients) socket.terminate();
    },
  };
}

/** Lets clients in, each with its way out. */
function acceptSockets(
  sockets: WebSocketServer,
  { server, path, stopping, stuckAfterMs, counts }: GraphQlSocketOptions,
): WeakMap<WebSocket, Outlet> {
  const outlets = new WeakMap<WebSocket, Outlet>();
  sockets.on('headers', (headers, request) => headers.push(`${requestIdHeader}: ${requestIdOf(request)}`));
  // It is a socket of `server`, which speaks TCP.
  server.on('upgrade', (request, socket: Socket, head) => {
    const refused = whyRefused(request);
    if (refused !== undefined) return refuse(socket, '403 Forbidden', refused);
    if (targetOf(request).path !== path)
      return refuse(socket, '404 Not Found', `subscriptions are at ${path}`);
    if (stopping.aborted)
      return refuse(socket, '503 Service Unavailable', whyStopping, `retry-after: ${retryAfter}\r\n`);
    sockets.handleUpgrade(request, socket, head, (client) => {
      const outlet = new Outlet(client, socket);
      outlets.set(client, outlet);
      counts.open.add(outlet);
      client.once('close', () => counts.open.delete(outlet));
      watchLiveness(client, socket, stuckAfterMs, counts);
      sockets.emit('connection', client, request);
    });
  });
  return outlets;
}

function protocolOf(
  clients: Map<WebSocket, SocketClient>,
  outlets: WeakMap<WebSocket, Outlet>,
  { execution, stopping, underWay, counts }: GraphQlSocketOptions,
): SocketProtocol & { isProd: boolean } {
  return {
    isProd: true,
    onConnect: (context) => void clients.set(context.extra.socket, new SocketClient(context)),
    onClose: ({ extra }) => void clients.delete(extra.socket),
    onSubscribe: async ({ extra: { socket } }, id, payload) => {
      const outlet = outlets.get(socket);
      if (outlet === undefined) throw new Error('a socket that was not upgraded here');
      await outlet.whenWanted();
      // Nothing is done for a client that couldn't be told.
      if (socket.readyState !== socket.OPEN) return [new GraphQLError('the client has gone')];
      if (stopping.aborted) return [stoppingError()];
      const finish = new AbortController();
      const pacing = { finish: finish.signal, whenWanted: outlet.whenWanted, counts };
      const startedAt = performance.now();
      const operation = await readOperation(payload, execution, localCaller, pacing);
      if (!('type' in operation)) {
        counts.answered('unknown', startedAt, true);
        return operation;
      }
      clients.get(socket)?.begin(payload, { id, type: operation.type, finish });
      return operation.args;
    },
    // A query or mutation is finished even if its client has gone.
    execute: (args) => underWay.add(counted(typeOf(args), counts, () => execute(args))),
    subscribe: (args) => counted('subscription', counts, () => subscribe(args)),
    onNext: (_context, _id, _payload, args, result) => {
      counts.messages++;
      return formatResult(result, args, execution);
    },
    // That a client has gone in the middle of a message is nobody's fault.
    onError: ({ extra: { socket } }, _id, _payload, errors) =>
      socket.readyState === socket.OPEN ? errors.map(execution.formatError) : [],
    onComplete: ({ extra }, _id, payload) => clients.get(extra.socket)?.end(payload),
  };
}

function typeOf({ document, operationName }: ExecutionArgs): OperationType {
  return getOperationAST(document, operationName)?.operation ?? 'unknown';
}

function refuse(socket: Duplex, status: string, why: string, headers = ''): void {
  // A client that is gone already needs no answer.
  socket.on('error', () => undefined);
  socket.end(
    `HTTP/1.1 ${status}\r\n${headers}content-type: text/plain; charset=utf-8\r\ncontent-length: ${Buffer.byteLength(why)}\r\nconnection: close\r\n\r\n${why}`,
    // Who doesn't close their end mustn't keep the gateway from stopping.
    () => socket.destroy(),
  );
}
