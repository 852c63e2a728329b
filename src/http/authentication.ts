import type { ServerResponse } from 'node:http';
import type { AuthenticationError } from '../auth/authentication-error.ts';
import { jsonType } from './media-types.ts';
import { respondError } from './respond.ts';

const statuses = { UNAUTHENTICATED: 401, FORBIDDEN: 403, CLUSTER_UNAVAILABLE: 503 } as const;
/** In seconds: by then it may be known who somebody is. */
const retryAfter = '2';

/** Answers somebody who may not come in. */
export function respondUnauthenticated(
  response: ServerResponse,
  { code, message }: AuthenticationError,
  type: string = jsonType,
): void {
  // What is left of the body isn't read, so nothing else can come over this connection.
  if (!response.req.complete) response.setHeader('connection', 'close');
  if (code === 'UNAUTHENTICATED') response.setHeader('www-authenticate', 'Bearer');
  if (code === 'CLUSTER_UNAVAILABLE') response.setHeader('retry-after', retryAfter);
  respondError(response, statuses[code], code, message, type);
}
