import type { ServerResponse } from 'node:http';
import type { GraphQLFormattedError } from 'graphql';
import { jsonType } from './media-types.ts';

/** Answers with JSON. */
export function respondJson(response: ServerResponse, status: number, body: unknown): void {
  respond(response, status, jsonType, JSON.stringify(body));
}

/** Answers with a GraphQL error that isn't one of an operation. */
export function respondError(
  response: ServerResponse,
  status: number,
  code: string,
  message: string,
  type: string = jsonType,
): void {
  respondErrors(response, status, [{ message, extensions: { code } }], type);
}

/** Answers with GraphQL errors, and no result. */
export function respondErrors(
  response: ServerResponse,
  status: number,
  errors: readonly GraphQLFormattedError[],
  type: string,
): void {
  respond(response, status, type, JSON.stringify({ errors }));
}

/** Answers with a text. */
export function respond(response: ServerResponse, status: number, contentType: string, body: string): void {
  response.writeHead(status, { 'content-type': contentType, 'content-length': Buffer.byteLength(body) });
  response.end(body);
}
