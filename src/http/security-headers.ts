import type { IncomingMessage, ServerResponse } from 'node:http';
import { isSecure, loopbackNames } from './origin-policy.ts';

/** Of everything that isn't a page: nothing in it is ever to be run or shown in a frame. */
const nothingPolicy = "default-src 'none'; frame-ancestors 'none'";

/**
 * The strictest policy under which GraphiQL works: its editor sets styles of its own, in attributes and elements, and draws marks as images.
 * No script is inline.
 */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "connect-src 'self'",
  "worker-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** In seconds: a year. */
const strictTransportAge = 31_536_000;

/** Headers of every answer, unless it says otherwise: what browsers may not do with it, and that nobody keeps it. */
export function setSecurityHeaders({ headers, socket }: IncomingMessage, response: ServerResponse): void {
  response.setHeader('content-security-policy', nothingPolicy);
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('referrer-policy', 'no-referrer');
  response.setHeader('cross-origin-resource-policy', 'same-origin');
  response.setHeader('cache-control', 'no-store');
  const name = headers.host?.replace(/:\d*$/, '') ?? '';
  // It holds for all ports of a name, and those of loopback are others' as well.
  if (isSecure(socket) && !loopbackNames.includes(name))
    response.setHeader('strict-transport-security', `max-age=${strictTransportAge}`);
}

/** Headers of a page and what it loads, instead. */
export function setPageHeaders(response: ServerResponse): void {
  response.setHeader('content-security-policy', pagePolicy);
  response.setHeader('cross-origin-opener-policy', 'same-origin');
  response.setHeader('cross-origin-embedder-policy', 'require-corp');
  // File names are the same in every version, so a browser has to ask.
  response.setHeader('cache-control', 'no-cache');
}
