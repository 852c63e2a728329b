import { createServer, type RequestListener, type Server, type ServerOptions } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { SecureContextOptions } from 'node:tls';

/** In bytes; an EventSource has its operation in the URL, and its cursor in a header. */
const largestHead = 64 * 1024;
/** Longer than the idle time after which load balancers and clients let go, so that it isn't the server who closes under a request. */
const keepAliveTimeoutMs = 65_000;
/** How late a request that takes too long may be cut. */
const mostLateMs = 1_000;

/** How long a client may take to send what it asks; who takes longer is answered 408, and its connection is closed. */
export interface RequestTimeouts {
  /** For the head of a request, and before it for TLS. */
  readonly headTimeoutMs: number;
  /** For the whole request. */
  readonly requestTimeoutMs: number;
}

export interface ListenerOptions extends RequestTimeouts {
  /** Plain HTTP if absent. */
  readonly tls?: SecureContextOptions | undefined;
}

/** The server of HTTP or HTTPS, with limits of what it reads before anybody knows what is asked. */
export function createListener(
  { headTimeoutMs, requestTimeoutMs, tls }: ListenerOptions,
  answer: RequestListener,
): Server {
  const options: ServerOptions = {
    maxHeaderSize: largestHead,
    headersTimeout: headTimeoutMs,
    requestTimeout: requestTimeoutMs,
    connectionsCheckingInterval: Math.min(headTimeoutMs, requestTimeoutMs, mostLateMs),
    keepAliveTimeout: keepAliveTimeoutMs,
  };
  if (tls === undefined) return createServer(options, answer);
  return createTlsServer(
    {
      ...options,
      ...tls,
      handshakeTimeout: headTimeoutMs,
      // Who shows no certificate, or not a good one, may have other credentials: `authorized` of the socket says which it was.
      requestCert: tls.ca !== undefined,
      rejectUnauthorized: false,
    },
    answer,
  );
}
