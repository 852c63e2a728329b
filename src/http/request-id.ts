import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { answering, type ClientRequest } from '../kubernetes/client-request.ts';

/** By which a client, a proxy, the logs and the cluster's audit log mean the same request. */
export const requestIdHeader = 'x-request-id';

/** Fit for a header and a line of a log, and short. */
const fit = /^[A-Za-z0-9][\w.:-]{0,63}$/;

const ids = new WeakMap<IncomingMessage, string>();

/** The id that a request has brought with it, if it is fit for one; else a new one. The same whenever it is asked for. */
export function requestIdOf(message: IncomingMessage): string {
  const known = ids.get(message);
  if (known !== undefined) return known;
  const given = message.headers[requestIdHeader];
  const id = typeof given === 'string' && fit.test(given) ? given : randomUUID();
  ids.set(message, id);
  return id;
}

/** Answers an operation that has come by a request of its own; the answer says by which id it is known. */
export function answeringRequest<T>(
  message: IncomingMessage,
  response: ServerResponse,
  transport: ClientRequest['transport'],
  answer: () => T,
): T {
  const id = requestIdOf(message);
  response.setHeader(requestIdHeader, id);
  return answering({ id, transport, clientAddress: addressOf(message) }, answer);
}

export function addressOf({ socket }: IncomingMessage): string {
  return socket.remoteAddress ?? '';
}
