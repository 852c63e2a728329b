import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { openEventStream } from '../../test/support/event-stream.ts';

/** A result of a subscription. */
export interface Result {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** One subscription at a connection of its own. */
export interface Connection {
  /** Ends when the other side ends it in order, and throws when it is lost. */
  readonly results: AsyncIterable<Result>;
  /** Reads nothing more from the network. */
  pause(): void;
  readOn(): void;
  close(): void;
}

export interface Subscribing {
  readonly url: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The cursor to go on from. */
  readonly from: string | undefined;
}

export type Connect = (subscribing: Subscribing) => Promise<Connection>;

/** By graphql-ws, resuming by the variable. */
export const overSocket: Connect = ({ url, query, variables, from }) => {
  let socket: WebSocket | undefined;
  const keep = (opened: WebSocket): void => {
    socket = opened;
  };
  class KnownSocket extends WebSocket {
    constructor(address: string, protocols: string | string[]) {
      super(address, protocols);
      keep(this);
    }
  }
  const client = createClient({
    url: url.replace('http:', 'ws:'),
    webSocketImpl: KnownSocket,
    retryAttempts: 0,
    onNonLazyError: () => undefined,
  });
  return Promise.resolve({
    results: client.iterate({
      query,
      variables: { ...variables, resumeFrom: from ?? null },
    }) as AsyncIterable<Result>,
    pause: () => socket?.pause(),
    readOn: () => socket?.resume(),
    close: () => void client.dispose(),
  });
};

/** As server-sent events, resuming as EventSource does. What isn't taken isn't read. */
export const overEventStream: Connect = async ({ url, query, variables, from }) => {
  const stream = await openEventStream(url, {
    body: { query, variables },
    headers: from === undefined ? {} : { 'last-event-id': from },
  });
  const { response } = stream;
  if (response.statusCode !== 200) throw new Error(`an event stream was refused: ${response.statusCode}`);
  return {
    results: resultsOf(stream),
    pause: () => undefined,
    readOn: () => undefined,
    close: () => void response.destroy(),
  };
};

async function* resultsOf(stream: Awaited<ReturnType<typeof openEventStream>>): AsyncGenerator<Result> {
  for (;;) {
    const event = await stream.next();
    if (event?.event !== 'next') return;
    yield JSON.parse(event.data) as Result;
  }
}
