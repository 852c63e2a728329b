import type { ServerResponse } from 'node:http';

/** Answers with JSON. */
export function respondJson(response: ServerResponse, status: number, body: unknown): void {
  respond(response, status, 'application/json; charset=utf-8', JSON.stringify(body));
}

/** Answers with a GraphQL error that isn't one of an operation. */
export function respondError(response: ServerResponse, status: number, code: string, message: string): void {
  respondJson(response, status, { errors: [{ message, extensions: { code } }] });
}

/** Answers with a text. */
export function respond(response: ServerResponse, status: number, contentType: string, body: string): void {
  response.writeHead(status, { 'content-type': contentType, 'content-length': Buffer.byteLength(body) });
  response.end(body);
}
