import { once } from 'node:events';
import { WebSocket } from 'ws';

/** A message of graphql-transport-ws. */
export interface ProtocolMessage {
  readonly type: string;
  readonly id?: string;
  readonly payload?: unknown;
}

/** A client that sends whatever a test says, and reads message by message. */
export class ProtocolClient implements AsyncDisposable {
  readonly socket: WebSocket;
  /** How it was closed. */
  readonly closed: Promise<{ code: number; reason: string }>;
  readonly #messages: ProtocolMessage[] = [];
  #arrived = Promise.withResolvers<void>();

  constructor(
    url: string,
    protocols: string | string[] = 'graphql-transport-ws',
    headers: Record<string, string> = {},
  ) {
    this.socket = new WebSocket(url.replace('http:', 'ws:'), protocols, { headers });
    this.socket.on('message', (data) => {
      this.#messages.push(JSON.parse((data as Buffer).toString()) as ProtocolMessage);
      this.#arrived.resolve();
    });
    this.closed = once(this.socket, 'close').then(([code, reason]) => ({
      code: code as number,
      reason: (reason as Buffer).toString(),
    }));
    // Whoever waits for the end is told by `closed`.
    this.socket.on('error', () => undefined);
  }

  /** Waits until it is open. */
  static async open(url: string, headers?: Record<string, string>): Promise<ProtocolClient> {
    const client = new ProtocolClient(url, undefined, headers);
    await once(client.socket, 'open');
    return client;
  }

  /** Waits until it is open and acknowledged. */
  static async acknowledged(url: string, payload?: object): Promise<ProtocolClient> {
    const client = await ProtocolClient.open(url);
    client.send({ type: 'connection_init', payload });
    const { type } = await client.next();
    if (type !== 'connection_ack') throw new Error(`not acknowledged: ${type}`);
    return client;
  }

  send(message: unknown): void {
    this.socket.send(typeof message === 'string' ? message : JSON.stringify(message));
  }

  subscribe(id: string, query: string): void {
    this.send({ id, type: 'subscribe', payload: { query } });
  }

  /** The next message. */
  async next(): Promise<ProtocolMessage> {
    for (;;) {
      const first = this.#messages.shift();
      if (first !== undefined) return first;
      this.#arrived = Promise.withResolvers();
      await this.#arrived.promise;
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.socket.terminate();
    await this.closed;
  }
}
