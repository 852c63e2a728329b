import { once } from 'node:events';
import { Agent, request as httpRequest, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { WebSocket } from 'ws';
import type { Frame, Input, Outcome } from './input.ts';

/** Far beyond what anything may take. */
const patienceMs = 45_000;
/** How long somebody who writes nonsense waits before hanging up. */
const nonsenseMs = 250;

/** Sends inputs to a gateway, and waits for what comes of them. */
export class Sender {
  readonly #url: URL;
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 64 });

  constructor(url: string) {
    this.#url = new URL(url);
  }

  send(input: Input): Promise<Outcome> {
    switch (input.kind) {
      case 'request':
        return this.#request(input);
      case 'bytes':
        return this.#write(Buffer.from(input.base64, 'base64'));
      case 'socket':
        return this.#talk(input.frames);
    }
  }

  close(): void {
    this.#agent.destroy();
  }

  #request({ method, path, headers, body }: Extract<Input, { kind: 'request' }>): Promise<Outcome> {
    const { hostname, port } = this.#url;
    return new Promise((resolve) => {
      const request = httpRequest({
        hostname,
        port,
        method,
        path,
        headers: { ...headers, host: 'localhost' },
        agent: this.#agent,
      });
      const timer = setTimeout(() => {
        resolve({ text: '', missing: 'an answer' });
        request.destroy();
      }, patienceMs);
      const settle = (outcome: Outcome): void => {
        clearTimeout(timer);
        resolve(outcome);
      };
      request.on('response', (response) => {
        void readAnswer(response).then((text) => settle({ status: response.statusCode ?? 0, text }));
      });
      // A body that isn't wanted, or a method that opens something else.
      request.on('connect', () => settle({ text: '' }));
      request.on('error', (error: NodeJS.ErrnoException) =>
        settle({ text: '', ...(error.code === 'ECONNREFUSED' && { missing: 'a listener' }) }),
      );
      request.end(body);
    });
  }

  async #write(bytes: Buffer): Promise<Outcome> {
    const socket = connect(Number(this.#url.port), '127.0.0.1');
    const chunks: Buffer[] = [];
    socket.on('data', (chunk: Buffer) => void chunks.push(chunk));
    socket.on('error', () => undefined);
    const closed = once(socket, 'close').then(
      () => 'closed' as const,
      () => 'closed' as const,
    );
    socket.write(bytes);
    await within(nonsenseMs, Promise.race([closed, once(socket, 'data').catch(() => undefined)]));
    socket.end();
    const ended = await within(patienceMs, closed);
    socket.destroy();
    const text = Buffer.concat(chunks).toString('latin1');
    const [, status] = /^HTTP\/1\.1 (\d{3})/.exec(text) ?? [];
    return {
      text,
      ...(status !== undefined && { status: Number(status) }),
      ...(ended !== 'closed' && { missing: 'the end of the connection' }),
    };
  }

  async #talk(frames: readonly Frame[]): Promise<Outcome> {
    const socket = new WebSocket(
      `ws://127.0.0.1:${this.#url.port}${this.#url.pathname}`,
      'graphql-transport-ws',
      { headers: { host: 'localhost' } },
    );
    const conversation = new Conversation(socket, frames);
    return conversation.outcome();
  }
}

/** One conversation, which is over when everything that was asked for has been answered. */
class Conversation {
  readonly #socket: WebSocket;
  readonly #frames: readonly Frame[];
  readonly #texts: string[] = [];
  readonly #awaited: Set<string>;
  /** Resolves with the first message of the gateway. */
  readonly #spoken = Promise.withResolvers<void>();
  readonly #settled = Promise.withResolvers<void>();
  #closeCode: number | undefined;
  #ponged = false;

  constructor(socket: WebSocket, frames: readonly Frame[]) {
    this.#socket = socket;
    this.#frames = frames;
    this.#awaited = idsAskedFor(frames);
    socket.on('message', (data: Buffer) => this.#take(data.toString()));
    socket.on('error', () => undefined);
    socket.on('close', (code) => {
      this.#closeCode = code;
      this.#settled.resolve();
    });
  }

  async outcome(): Promise<Outcome> {
    const socket = this.#socket;
    await within(
      patienceMs,
      Promise.race([once(socket, 'open').catch(() => undefined), this.#settled.promise]),
    );
    for (const frame of this.#frames) {
      sendFrame(socket, frame);
      // Who doesn't wait to be acknowledged is closed.
      if (isInit(frame))
        await within(patienceMs, Promise.race([this.#spoken.promise, this.#settled.promise]));
    }
    sendFrame(socket, { text: '{"type":"ping","payload":{"last":true}}' });
    const settled = await within(
      patienceMs,
      this.#settled.promise.then(() => 'settled' as const),
    );
    socket.terminate();
    const missing =
      settled === 'settled'
        ? undefined
        : this.#ponged
          ? `an answer to ${[...this.#awaited].join(', ').slice(0, 80)}`
          : 'a pong';
    return {
      text: this.#texts.join('\n'),
      ...(this.#closeCode !== undefined && { closeCode: this.#closeCode }),
      ...(missing !== undefined && { missing }),
    };
  }

  #take(text: string): void {
    this.#texts.push(text);
    this.#spoken.resolve();
    const { type, id, payload } = JSON.parse(text) as {
      type: string;
      id?: string;
      payload?: { last?: true };
    };
    if (type === 'pong' && payload?.last === true) this.#ponged = true;
    if (id !== undefined) this.#awaited.delete(id);
    if (this.#ponged && this.#awaited.size === 0) this.#settled.resolve();
  }
}

/** By a message that is as the protocol has it; subscriptions may have nothing to tell. */
function idsAskedFor(frames: readonly Frame[]): Set<string> {
  const messages = frames.flatMap(messageIn);
  const ids = new Set(messages.filter(isAnswered).map(({ id }) => id as string));
  // Whoever gives up an operation may not be told any more.
  for (const { type, id } of messages) if (type === 'complete' && typeof id === 'string') ids.delete(id);
  return ids;
}

interface Message {
  readonly type?: unknown;
  readonly id?: unknown;
  readonly payload?: { readonly query?: unknown } | null;
}

function isAnswered({ type, id, payload }: Message): boolean {
  const query = payload?.query;
  return (
    type === 'subscribe' &&
    typeof id === 'string' &&
    typeof query === 'string' &&
    !query.includes('subscription')
  );
}

function messageIn(frame: Frame): Message[] {
  if (!('text' in frame)) return [];
  try {
    const message = JSON.parse(frame.text) as Message | null;
    return typeof message === 'object' && message !== null ? [message] : [];
  } catch {
    return [];
  }
}

function isInit(frame: Frame): boolean {
  return 'text' in frame && frame.text.startsWith('{"type":"connection_init"');
}

function sendFrame(socket: WebSocket, frame: Frame): void {
  if (socket.readyState !== socket.OPEN) return;
  const ignore = (): void => undefined;
  if ('text' in frame) return socket.send(frame.text, ignore);
  if ('base64' in frame)
    return socket.send(Buffer.from(frame.base64, 'base64'), { binary: frame.binary }, ignore);
  frame.parts.forEach((part, at) =>
    socket.send(part, { binary: false, fin: frame.complete && at === frame.parts.length - 1 }, ignore),
  );
}

/** All of it; of a stream of events the first. */
async function readAnswer(response: IncomingMessage): Promise<string> {
  const isStream = response.headers['content-type']?.startsWith('text/event-stream') === true;
  response.setEncoding('utf8');
  let text = '';
  try {
    for await (const chunk of response) {
      text += String(chunk);
      if (isStream && /^data: ?\S/m.test(text)) break;
    }
  } catch {
    // Cut off: what came is what counts.
  }
  return text;
}

/** What comes in time; undefined if nothing does. */
async function within<T>(ms: number, promise: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), ms);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
