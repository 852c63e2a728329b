import { STATUS_CODES, type IncomingMessage, type Server } from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { execute, GraphQLError, type ExecutionArgs } from 'graphql';
import { handleProtocols } from 'graphql-ws';
import { WebSocketServer, type WebSocket } from 'ws';
import { AuthenticationError } from '../auth/authentication-error.ts';
import type { Authenticator } from '../auth/authenticator.ts';
import { Session } from '../auth/session.ts';
import type { Admission } from '../limits/admission.ts';
import { LimitExceeded } from '../limits/limit-exceeded.ts';
import type { ClientCounts } from '../telemetry/client-counts.ts';
import type { Log } from '../telemetry/log.ts';
import { counted } from './counted-answer.ts';
import { watchLiveness } from './liveness.ts';
import {
  formatResult,
  isOperation,
  limitError,
  readOperation,
  type Execution,
  type Operation,
} from './operation.ts';
import { statusOfLimit } from './limit-response.ts';
import { limitMessages } from './message-rate.ts';
import type { OriginPolicy } from './origin-policy.ts';
import { Outlet } from './outlet.ts';
import { beginSubscription, PayloadStream } from './payload-stream.ts';
import { requestIdHeader, requestIdOf } from './request-id.ts';
import { SentMessages } from './sent-messages.ts';
import { authorizationIn, closeCodeOf, firstAuthorization } from './socket-authorization.ts';
import { serviceRestart, SocketClient, type SocketContext } from './socket-client.ts';
import { socketProtocol } from './socket-protocol.ts';
import { answeringEach, type AnsweredProtocol } from './socket-requests.ts';
import { retryAfter, stoppingError, whyStopping } from './stopping.ts';
import { targetOf } from './target.ts';
import type { UnderWay } from './under-way.ts';
import { clientGone } from './when-gone.ts';

export interface GraphQlSocketOptions {
  readonly server: Server;
  readonly path: string;
  readonly originPolicy: OriginPolicy;
  readonly execution: Execution;
  readonly authenticator: Authenticator;
  /** Aborted when the gateway stops. */
  readonly stopping: AbortSignal;
  /** How long a client may take to say connection_init. */
  readonly initTimeoutMs: number;
  /** How long a client may leave unread what it is sent; one to whom nothing is sent is asked for a sign of life as often. */
  readonly stuckAfterMs: number;
  /** Counts queries and mutations, also those whose client has gone. */
  readonly underWay: UnderWay;
  readonly counts: ClientCounts;
  readonly log: Log;
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
  const { stopping, execution } = options;
  const maxPayload = execution.admission.limiter.allowed.bodyBytes;
  const sockets = new WebSocketServer({ noServer: true, maxPayload, handleProtocols });
  const clients = new Map<WebSocket, SocketClient>();
  const outlets = new WeakMap<WebSocket, Outlet>();
  const speak = socketProtocol(answeringEach(protocolOf(clients, outlets, options)), options.log);
  acceptSockets(sockets, options, (client, socket, request) => {
    outlets.set(client, outletOf(client, socket, options));
    speak(client, request);
  });
  stopping.addEventListener('abort', () => {
    for (const socket of sockets.clients) {
      const client = clients.get(socket);
      if (client === undefined) socket.close(serviceRestart, 'service restart');
      else client.leave(serviceRestart, 'service restart');
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

/** Lets clients in. */
function acceptSockets(
  sockets: WebSocketServer,
  { server, path, originPolicy, execution, stopping }: GraphQlSocketOptions,
  accepted: (client: WebSocket, socket: Socket, request: IncomingMessage) => void,
): void {
  sockets.on('headers', (headers, request) => headers.push(`${requestIdHeader}: ${requestIdOf(request)}`));
  // It is a socket of `server`, which speaks TCP.
  server.on('upgrade', (request, socket: Socket, head) => {
    const refused = originPolicy.whyRefused(request);
    if (refused !== undefined) return refuse(socket, '403 Forbidden', refused);
    if (targetOf(request).path !== path)
      return refuse(socket, '404 Not Found', `subscriptions are at ${path}`);
    if (stopping.aborted)
      return refuse(socket, '503 Service Unavailable', whyStopping, `retry-after: ${retryAfter}\r\n`);
    const tooMany = placeTaken(execution.admission, socket);
    if (tooMany !== undefined) return refuseLimit(socket, tooMany);
    sockets.handleUpgrade(request, socket, head, (client) => {
      limitMessages(client, execution.admission.limiter);
      accepted(client, socket, request);
    });
  });
}

/** The way out to a client, which is counted and looked after as long as it is open. */
function outletOf(client: WebSocket, socket: Socket, { stuckAfterMs, counts }: GraphQlSocketOptions): Outlet {
  const outlet = new Outlet(client, socket);
  counts.open.add(outlet);
  client.once('close', () => counts.open.delete(outlet));
  watchLiveness(client, socket, stuckAfterMs, counts);
  return outlet;
}

/** Takes a place for a socket, for as long as it is open; gives why it may not have one. */
function placeTaken(admission: Admission, socket: Socket): LimitExceeded | undefined {
  try {
    socket.once('close', admission.openSocket(socket.remoteAddress ?? ''));
    return undefined;
  } catch (error) {
    if (error instanceof LimitExceeded) return error;
    throw error;
  }
}

function protocolOf(
  clients: Map<WebSocket, SocketClient>,
  outlets: WeakMap<WebSocket, Outlet>,
  options: GraphQlSocketOptions,
): AnsweredProtocol {
  const { execution, stopping, initTimeoutMs, underWay, counts } = options;
  const operations = new WeakMap<ExecutionArgs, Begun>();
  return {
    connectionInitWaitTimeout: initTimeoutMs,
    onConnect: async (context) => {
      const client = await clientOf(context, options);
      if (client === undefined) return false;
      clients.set(context.extra.socket, client);
      return true;
    },
    onPing: async ({ extra: { socket } }, payload) => {
      const client = clients.get(socket);
      if (client !== undefined) await renew(client, payload);
    },
    onClose: ({ extra: { socket } }) => {
      clients.get(socket)?.close();
      clients.delete(socket);
    },
    onSubscribe: async ({ extra: { socket } }, id, payload) => {
      const outlet = outlets.get(socket);
      const client = clients.get(socket);
      if (outlet === undefined || client === undefined)
        throw new Error('a socket that was not upgraded here');
      await outlet.whenWanted();
      // Nothing is done for a client that couldn't be told.
      if (socket.readyState !== socket.OPEN) return [clientGone()];
      if (stopping.aborted) return [stoppingError()];
      if (client.isLeaving) return [closingError()];
      const finish = new AbortController();
      const pacing = { signal: client.gone, finish: finish.signal, whenWanted: outlet.whenWanted, counts };
      const startedAt = performance.now();
      const read = await readOperation(payload, execution, client.session.caller, pacing);
      if (!isOperation(read)) {
        counts.answered('unknown', startedAt, true);
        return read;
      }
      const refused = whyNotBegun(read, client, execution);
      if (refused !== undefined) {
        read.end();
        return [refused];
      }
      operations.set(read.args, { operation: read, id, socket });
      await client.begin(payload, { id, operation: read, finish });
      if (read.type === 'subscription') return read.args;
      // Others that came before may have been answered meanwhile.
      await outlet.whenWanted();
      if (!client.gone.aborted) return read.args;
      read.end();
      return [clientGone()];
    },
    // A query or mutation is finished even if its client has gone.
    execute: (args) => {
      const { type, end } = begun(operations, args).operation;
      return underWay.add(counted(type, counts, () => execute(args)).finally(end));
    },
    subscribe: async (args) => {
      const { operation, id, socket } = begun(operations, args);
      const results = await counted('subscription', counts, () =>
        beginSubscription(operation, execution, counts),
      );
      return results instanceof PayloadStream ? new SentMessages(results, socket, id, counts) : results;
    },
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

/** The client that has said `connection_init`, if it may come in; if not its socket is closed, with why. */
async function clientOf(
  context: SocketContext,
  { authenticator }: GraphQlSocketOptions,
): Promise<SocketClient | undefined> {
  const { extra, connectionParams } = context;
  const { socket, request } = extra;
  try {
    const authorization = firstAuthorization(
      authorizationIn(connectionParams),
      request.headers.authorization,
    );
    const caller = await authenticator.authenticate(request, authorization);
    // It has gone meanwhile, or the gateway stops.
    if (socket.readyState !== socket.OPEN) return undefined;
    const client: SocketClient = new SocketClient(
      context,
      new Session(caller, request, authenticator, (why) => client.leave(closeCodeOf(why), why.message)),
    );
    return client;
  } catch (error) {
    if (!(error instanceof AuthenticationError)) throw error;
    socket.close(closeCodeOf(error), error.message);
    return undefined;
  }
}

/** A ping may bring a fresh token. */
async function renew(
  client: SocketClient,
  payload: Readonly<Record<string, unknown>> | undefined,
): Promise<void> {
  try {
    const authorization = authorizationIn(payload);
    if (authorization !== undefined) await client.session.renew(authorization);
  } catch (error) {
    if (!(error instanceof AuthenticationError)) throw error;
    client.leave(closeCodeOf(error), error.message);
  }
}

function whyNotBegun(
  { type }: Operation,
  client: SocketClient,
  { admission: { limiter } }: Execution,
): GraphQLError | undefined {
  if (client.gone.aborted) return clientGone();
  const wanted = client.subscriptions + 1;
  if (type !== 'subscription' || wanted <= limiter.allowed.subscriptionsPerSocket) return undefined;
  return limitError(limiter.refuse('subscriptionsPerSocket', { actual: wanted }));
}

/** An operation that is being answered, and where. */
interface Begun {
  readonly operation: Operation;
  /** What the client calls it. */
  readonly id: string;
  readonly socket: WebSocket;
}

function begun(operations: WeakMap<ExecutionArgs, Begun>, args: ExecutionArgs): Begun {
  const operation = operations.get(args);
  if (operation === undefined) throw new Error('an operation that was not read here');
  return operation;
}

function closingError(): GraphQLError {
  return new GraphQLError('this connection is being closed', { extensions: { code: 'UNAUTHENTICATED' } });
}

function refuseLimit(socket: Duplex, { limit, message, retryAfterSeconds }: LimitExceeded): void {
  const status = statusOfLimit(limit);
  const headers = `retry-after: ${retryAfterSeconds}\r\n`;
  refuse(socket, `${status} ${STATUS_CODES[status]}`, message, headers);
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
