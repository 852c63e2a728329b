import { request, type IncomingMessage } from 'node:http';

/** A server-sent event as a client takes it. */
export interface ServerEvent {
  readonly event: string;
  readonly data: string;
  readonly id?: string;
}

export interface EventStreamRequest {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
}

/** A response that is read as the event stream that it is, byte for byte. */
export class EventStreamReader implements AsyncDisposable {
  readonly response: IncomingMessage;
  /** Comments until now. */
  comments = 0;
  #text = '';
  readonly #chunks: AsyncIterator<Buffer>;

  constructor(response: IncomingMessage) {
    this.response = response;
    this.#chunks = response[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  }

  /** The next event; undefined at the end of the stream. */
  async next(): Promise<ServerEvent | undefined> {
    for (;;) {
      const block = await this.#block();
      if (block === undefined) return undefined;
      const fields = Object.fromEntries(block.split('\n').map((line) => splitField(line)));
      if ('event' in fields) return fields as unknown as ServerEvent;
      this.comments++;
    }
  }

  /** The next event, which has to be a result. */
  async nextResult<T>(): Promise<T> {
    const next = await this.next();
    if (next?.event !== 'next') throw new Error(`not a result: ${JSON.stringify(next)}`);
    return JSON.parse(next.data) as T;
  }

  /** All that comes until the end. */
  async rest(): Promise<ServerEvent[]> {
    const events: ServerEvent[] = [];
    for (let event = await this.next(); event !== undefined; event = await this.next()) events.push(event);
    return events;
  }

  /** Waits for a comment. */
  async comment(): Promise<void> {
    const block = await this.#block();
    if (block !== ':') throw new Error(`not a comment: ${block ?? 'the end'}`);
    this.comments++;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.response.destroy();
    return Promise.resolve();
  }

  /** What stands before the next empty line. */
  async #block(): Promise<string | undefined> {
    for (;;) {
      const end = this.#text.indexOf('\n\n');
      if (end !== -1) {
        const block = this.#text.slice(0, end);
        this.#text = this.#text.slice(end + 2);
        return block;
      }
      const { done, value } = await this.#chunks.next();
      if (done === true) return undefined;
      this.#text += value.toString('utf8');
    }
  }
}

/** Asks for an event stream, and waits for the head of the answer. */
export function openEventStream(
  url: string,
  { method = 'POST', headers = {}, body }: EventStreamRequest,
): Promise<EventStreamReader> {
  return new Promise((resolve, reject) => {
    const sent = request(url, {
      method,
      headers: {
        accept: 'text/event-stream',
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
    });
    sent.on('response', (response) => resolve(new EventStreamReader(response)));
    sent.on('error', reject);
    sent.end(body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body));
  });
}

/** The field and the value of a line; one leading space isn't part of the value. */
function splitField(line: string): [string, string] {
  const colon = line.indexOf(':');
  const value = line.slice(colon + 1);
  return [line.slice(0, colon), value.startsWith(' ') ? value.slice(1) : value];
}
