import type { ServerResponse } from 'node:http';

/** Aborted when the client closes its connection before it has the whole answer. */
export function whenGone(response: ServerResponse): AbortSignal {
  const gone = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) gone.abort(new Error('the client has gone'));
  });
  return gone.signal;
}
