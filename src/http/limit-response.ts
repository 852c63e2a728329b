import type { ServerResponse } from 'node:http';
import type { LimitExceeded } from '../limits/limit-exceeded.ts';
import type { LimitName } from '../limits/limits.ts';
import { jsonType } from './media-types.ts';
import { respondErrors } from './respond.ts';

/** Where it isn't what was asked for that is too much, but what else is under way. */
const statuses: Partial<Record<LimitName, number>> = {
  bodyBytes: 413,
  operationsPerCaller: 429,
  mutationsPerMinute: 429,
  subscriptionsPerCaller: 429,
  socketsPerAddress: 429,
  operations: 503,
  subscriptions: 503,
  sockets: 503,
};

/** The HTTP status of what is beyond a limit. */
export function statusOfLimit(limit: LimitName): number {
  return statuses[limit] ?? 400;
}

/** Answers a request that is beyond a limit. */
export function respondLimit(response: ServerResponse, error: LimitExceeded, type: string = jsonType): void {
  // What is left of the body isn't read, so nothing else can come over this connection.
  if (!response.req.complete) response.setHeader('connection', 'close');
  if (error.retryAfterSeconds !== undefined) response.setHeader('retry-after', error.retryAfterSeconds);
  const { message, code, details } = error;
  respondErrors(response, statusOfLimit(error.limit), [{ message, extensions: { code, ...details } }], type);
}
