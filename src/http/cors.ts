import type { IncomingMessage, ServerResponse } from 'node:http';
import type { OriginPolicy } from './origin-policy.ts';

/** In seconds; browsers keep to less. */
const preflightAge = '7200';

/**
 * Cross-origin resource sharing (https://fetch.spec.whatwg.org/#http-cors-protocol): lets pages of a listed origin read answers. What is listed
 * is trusted as the own pages are, so a proxy's cookies may come with it.
 */
export function setCorsHeaders(
  { headers: { origin } }: IncomingMessage,
  response: ServerResponse,
  policy: OriginPolicy,
): void {
  response.appendHeader('vary', 'origin');
  if (origin === undefined || !policy.isListed(origin)) return;
  response.setHeader('access-control-allow-origin', origin);
  response.setHeader('access-control-allow-credentials', 'true');
  response.setHeader('access-control-expose-headers', 'retry-after');
}

/** Whether a browser asks beforehand what a page may send. */
export function isPreflight({ method, headers }: IncomingMessage): boolean {
  return method === 'OPTIONS' && 'access-control-request-method' in headers;
}

/** Answers what a page of a listed origin may send; others are told nothing. */
export function respondPreflight(response: ServerResponse): void {
  if (response.hasHeader('access-control-allow-origin')) {
    response.setHeader('access-control-allow-methods', 'GET, POST');
    response.setHeader('access-control-allow-headers', 'authorization, content-type, last-event-id');
    response.setHeader('access-control-max-age', preflightAge);
  }
  response.writeHead(204).end();
}
