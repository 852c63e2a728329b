import type { IncomingMessage } from 'node:http';
import {
  CloseCode,
  makeServer,
  MessageType,
  type PingMessage,
  type ConnectionInitMessage,
  type ServerOptions,
} from 'graphql-ws';
import type { WebSocket } from 'ws';
import { describeFault } from '../telemetry/fault.ts';
import type { Log } from '../telemetry/log.ts';
import { holdsAuthorization } from './socket-authorization.ts';

/** A client's socket, and the request that it came with. */
export interface SocketExtra {
  readonly socket: WebSocket;
  readonly request: IncomingMessage;
}

export type SocketProtocolOptions = ServerOptions<ConnectionInitMessage['payload'], SocketExtra>;

/** In bytes; RFC 6455 has no room for more. */
const longestReason = 123;

/**
 * Speaks graphql-transport-ws (https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md) with clients by graphql-ws, whatever they send:
 * what fails is theirs to put right, by the code that their socket is closed with, or is logged.
 */
export function socketProtocol(
  options: SocketProtocolOptions,
  log: Log,
): (socket: WebSocket, request: IncomingMessage) => void {
  const server = makeServer(options);
  return (socket, request) => {
    const close = (code: number, reason: string): void => socket.close(code, shortened(reason));
    const failed = (error: unknown): void => {
      // Nobody is there any more to be told.
      if (socket.readyState !== socket.OPEN) return;
      if (isOfServersOnly(error)) return close(CloseCode.BadRequest, 'Invalid message received');
      log.error('a message of a WebSocket failed', {
        error: describeFault(error),
      });
      close(CloseCode.InternalServerError, 'Internal server error');
    };
    const closed = server.opened(
      {
        protocol: socket.protocol,
        send: (data) => send(socket, data),
        close,
        onPing: (payload) => send(socket, pongTo(payload)),
        onMessage: (handle) => {
          socket.on('message', (data, isBinary) => {
            if (isBinary) return close(CloseCode.BadRequest, 'Messages are text');
            // With the type of data that the server asks for.
            handle((data as Buffer).toString('utf8')).catch(failed);
          });
        },
      },
      { socket, request },
    );
    // What is no frame, or is too large, is answered by the socket itself, by 1002, 1007 or 1009.
    socket.on('error', () => undefined);
    socket.once('close', (code, reason) => {
      closed(code, reason.toString('utf8')).catch(failed);
    });
  };
}

/** With what the ping brought, but for a token, which is nobody's to be sent. */
function pongTo(payload: PingMessage['payload'] | null): string {
  const isEcho = payload != null && !holdsAuthorization(payload);
  return JSON.stringify({ type: MessageType.Pong, ...(isEcho && { payload }) });
}

/** Resolves when it is sent, or there is nobody any more. */
export function send(socket: WebSocket, data: string): Promise<void> {
  return new Promise((resolve, reject) => {
    if (socket.readyState !== socket.OPEN) return resolve();
    socket.send(data, (error) => (error == null ? resolve() : reject(error)));
  });
}

/** What graphql-ws throws for a message of the protocol that clients don't send. */
function isOfServersOnly(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith('Unexpected message of type');
}

/** Some reasons quote what a client has sent. */
function shortened(reason: string): string {
  const bytes = Buffer.from(reason);
  if (bytes.length <= longestReason) return reason;
  // A character that was cut in two.
  return bytes
    .subarray(0, longestReason)
    .toString('utf8')
    .replace(/\uFFFD$/, '');
}
