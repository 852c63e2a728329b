import { AsyncResource } from 'node:async_hooks';
import { MessageType } from 'graphql-ws';
import type { WebSocket } from 'ws';
import type { ClientCounts } from '../telemetry/client-counts.ts';
import type { PayloadStream } from './payload-stream.ts';
import { send } from './socket-protocol.ts';

/**
 * A subscription for graphql-ws that sends its results itself, as texts that others get as well: graphql-ws hears only of its end, and ends it.
 */
export class SentMessages implements AsyncGenerator<never, undefined> {
  readonly #payloads: PayloadStream;
  /** Sends all there is, in the request that has begun it. */
  readonly #sendAll: () => Promise<void>;

  constructor(payloads: PayloadStream, socket: WebSocket, id: string, counts: ClientCounts) {
    this.#payloads = payloads;
    const before = `{"id":${JSON.stringify(id)},"type":"${MessageType.Next}","payload":`;
    this.#sendAll = AsyncResource.bind(async () => {
      for await (const { text } of payloads) {
        counts.messages++;
        await send(socket, `${before}${text}}`);
      }
    });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async next(): Promise<IteratorResult<never, undefined>> {
    await this.#sendAll();
    return { done: true, value: undefined };
  }

  /** Ends it, also while `next` is waiting. */
  async return(): Promise<IteratorResult<never, undefined>> {
    await this.#payloads.return();
    return { done: true, value: undefined };
  }

  async throw(error: unknown): Promise<never> {
    await this.return();
    throw error;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.return();
  }
}
