import type { ServerResponse } from 'node:http';
import { GraphQLError } from 'graphql';
import { respondError } from './respond.ts';

const code = 'GATEWAY_STOPPING';
export const whyStopping = 'the gateway is stopping: connect anew';
/** In seconds: by then there should be another one. */
export const retryAfter = '1';

/** Answers who would stay for longer than the gateway does. */
export function respondStopping(response: ServerResponse): void {
  response.setHeader('retry-after', retryAfter);
  respondError(response, 503, code, whyStopping);
}

/** The same as what is wrong with an operation. */
export function stoppingError(): GraphQLError {
  return new GraphQLError(whyStopping, { extensions: { code } });
}
