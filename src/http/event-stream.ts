import type { ServerResponse } from 'node:http';
import type { ClientCounts } from '../telemetry/client-counts.ts';
import { eventStreamType } from './media-types.ts';

const headers = {
  'content-type': eventStreamType,
  // Nobody in between may keep it, or hold it back in order to compress it.
  'cache-control': 'no-store, no-transform',
  'x-accel-buffering': 'no',
};

/** A line that clients pass over. */
const comment = ':\n\n';

/** An event; its data and its id are one line each. */
export interface StreamedEvent {
  readonly event: string;
  readonly data: string;
  /** What a client that reconnects after this event sends as `Last-Event-ID`. */
  readonly id?: string | undefined;
}

/**
 * A response as a stream of server-sent events. When nothing has moved for a while there is a sign of life; or the end, for a client that
 * doesn't read what it is sent: it comes back when it does.
 */
export class EventStream {
  readonly #response: ServerResponse;
  #closed = false;
  /** Ends the wait for room. */
  #proceed: (() => void) | undefined;

  constructor(response: ServerResponse, stuckAfterMs: number, counts: ClientCounts) {
    this.#response = response;
    response.setTimeout(stuckAfterMs, () => {
      if (response.writableLength === 0) {
        response.write(comment);
      } else {
        counts.stuck++;
        response.destroy();
      }
    });
    response.on('drain', () => this.#proceed?.());
    counts.open.add(this);
    this.onceClosed(() => {
      counts.open.delete(this);
      this.#closed = true;
      this.#proceed?.();
    });
    response.writeHead(200, headers);
    // Some browsers take a stream for open at its first byte.
    response.write(comment);
  }

  /** Whether nobody reads any more. */
  get closed(): boolean {
    return this.#closed;
  }

  /** What is to be sent still. */
  get bytesWaiting(): number {
    return this.#response.writableLength;
  }

  /** Calls back when nobody reads any more, after the end or before. */
  onceClosed(callback: () => void): void {
    this.#response.once('close', callback);
  }

  /** Resolves when there is room for another event, or nobody who reads it: whoever waits for that keeps nothing waiting in memory. */
  async send({ event, data, id }: StreamedEvent): Promise<void> {
    if (this.#closed) return;
    const idLine = id === undefined ? '' : `id: ${id}\n`;
    if (this.#response.write(`event: ${event}\n${idLine}data: ${data}\n\n`)) return;
    await new Promise<void>((resolve) => (this.#proceed = resolve));
  }

  /** Ends the stream; a client that wants more than that connects anew. */
  end(): void {
    this.#response.end();
  }
}
