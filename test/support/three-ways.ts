import { once } from 'node:events';
import { WebSocket } from 'ws';
import { openEventStream } from './event-stream.ts';
import type { Answer } from './gateway.ts';

/** What a client asks for, whatever the transport. */
export interface Payload {
  readonly query?: string;
  readonly documentId?: string;
  readonly variables?: Record<string, unknown>;
  readonly extensions?: Record<string, unknown>;
}

export type Way = 'HTTP' | 'WebSocket' | 'SSE';

/** The first result of an operation, or its errors. */
type Ask = <T>(url: string, payload: Payload) => Promise<Answer<T>>;

/** The ways by which operations come in. */
export const ways: readonly (readonly [Way, Ask])[] = [
  ['HTTP', askOverHttp],
  ['WebSocket', askOverWebSocket],
  ['SSE', askOverSse],
];

async function askOverHttp<T>(url: string, payload: Payload): Promise<Answer<T>> {
  const response = await post(url, payload);
  return (await response.json()) as Answer<T>;
}

async function askOverWebSocket<T>(url: string, payload: Payload): Promise<Answer<T>> {
  const socket = await openSocket(url);
  const answer = once(socket, 'message') as Promise<[Buffer]>;
  // The protocol has it that there is a text, which may be empty.
  socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: '', ...payload } }));
  const [data] = await answer;
  socket.close();
  const message = JSON.parse(data.toString()) as { type: string; payload: unknown };
  if (message.type === 'error')
    return { data: null, errors: message.payload as NonNullable<Answer<T>['errors']> };
  return message.payload as Answer<T>;
}

async function askOverSse<T>(url: string, payload: Payload): Promise<Answer<T>> {
  await using stream = await openEventStream(url, { body: payload });
  return await stream.nextResult<Answer<T>>();
}

/** Sends a request by POST. */
export function post(url: string, payload: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof payload === 'string' ? payload : JSON.stringify(payload),
  });
}

/** A socket of graphql-transport-ws whose connection has been acknowledged. */
export async function openSocket(url: string): Promise<WebSocket> {
  const socket = new WebSocket(url.replace('http:', 'ws:'), 'graphql-transport-ws');
  await once(socket, 'open');
  const acknowledged = once(socket, 'message');
  socket.send(JSON.stringify({ type: 'connection_init' }));
  await acknowledged;
  return socket;
}
