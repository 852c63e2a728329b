import type { ServerResponse } from 'node:http';
import { jsonType } from './media-types.ts';
import { respondError } from './respond.ts';

/** A request that can't be used, with the HTTP status that says so. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** Answers a request that can't be used. */
export function respondRequestError(
  response: ServerResponse,
  { status, message }: RequestError,
  type: string = jsonType,
): void {
  // What is left of the body isn't read, so nothing else can come over this connection.
  if (!response.req.complete) response.setHeader('connection', 'close');
  respondError(response, status, 'BAD_REQUEST', message, type);
}

/** Answers a request whose method isn't one of those that are allowed. */
export function respondMethod(
  response: ServerResponse,
  allowed: string,
  message: string,
  type: string = jsonType,
): void {
  response.setHeader('allow', allowed);
  respondRequestError(response, new RequestError(405, message), type);
}
