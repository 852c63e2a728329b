import type { ServerResponse } from 'node:http';
import { GraphQLError } from 'graphql';

/** Aborted when the client closes its connection before it has the whole answer. */
export function whenGone(response: ServerResponse): AbortSignal {
  const gone = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) gone.abort(clientGone());
  });
  return gone.signal;
}

/** Why nothing is done any more for a client. It is no fault of the gateway, so the log hasn't it. */
export function clientGone(): GraphQLError {
  return new GraphQLError('the client has gone');
}
