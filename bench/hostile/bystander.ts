import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { WebSocket } from 'ws';
import type { Writer } from '../watch/writer.ts';
import type { Victim } from './attacks.ts';

/** How long somebody waited, in ms, each time. */
export interface Waits {
  readonly pages: readonly number[];
  readonly messages: readonly number[];
}

const operation = (name: string): string =>
  readFileSync(new URL(`../operations/${name}.graphql`, import.meta.url), 'utf8');
const page = JSON.stringify({ query: operation('page-pods'), variables: { first: 50 } });
const follow = operation('follow-pods');
const pageEveryMs = 20;
const changeEveryMs = 50;

/**
 * Somebody who asks for a page now and then, whether or not the last has come, and follows pods while they change. A message counts from the
 * time when the API server has answered the write, or from when it came if that was before.
 */
export class Bystander implements AsyncDisposable {
  readonly #victim: Victim;
  readonly #writer: Writer;
  readonly #agent = new Agent({ keepAlive: true });
  readonly #socket: WebSocket;
  readonly #seen = new Map<string, number>();

  private constructor(victim: Victim, writer: Writer, socket: WebSocket) {
    this.#victim = victim;
    this.#writer = writer;
    this.#socket = socket;
    socket.on('message', (data: Buffer) => {
      const now = performance.now();
      for (const [mark] of data.toString().matchAll(/mark-\d{6}/g))
        if (!this.#seen.has(mark)) this.#seen.set(mark, now);
    });
  }

  static async come(victim: Victim, writer: Writer, namespace: string): Promise<Bystander> {
    const socket = new WebSocket(victim.url.replace('http:', 'ws:'), 'graphql-transport-ws', {
      headers: victim.headers,
    });
    await once(socket, 'open');
    socket.send(JSON.stringify({ type: 'connection_init' }));
    await once(socket, 'message');
    const bystander = new Bystander(victim, writer, socket);
    const payload = { query: follow, variables: { where: { namespaces: [namespace] } } };
    socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload }));
    await once(socket, 'message');
    return bystander;
  }

  /** Does it for a while, and waits for all that was asked for. */
  async watch(ms: number): Promise<Waits> {
    const until = performance.now() + ms;
    const [pages, messages] = await Promise.all([
      this.#repeat(until, pageEveryMs, () => this.#page()),
      this.#repeat(until, changeEveryMs, () => this.#change()),
    ]);
    return { pages, messages };
  }

  async #repeat(until: number, everyMs: number, once: () => Promise<number>): Promise<number[]> {
    const waits: Promise<number>[] = [];
    while (performance.now() < until) {
      waits.push(once());
      await new Promise((resolve) => {
        setTimeout(resolve, everyMs);
      });
    }
    return Promise.all(waits);
  }

  #page(): Promise<number> {
    const { url, headers } = this.#victim;
    const started = performance.now();
    return new Promise((resolve, reject) => {
      const outgoing = request(
        url,
        { method: 'POST', agent: this.#agent, headers: { ...headers, 'content-type': 'application/json' } },
        (incoming) => {
          if (incoming.statusCode !== 200)
            reject(new Error(`a page was answered with status ${incoming.statusCode}`));
          incoming.resume();
          incoming.on('end', () => resolve(performance.now() - started));
        },
      );
      outgoing.on('error', reject);
      outgoing.end(page);
    });
  }

  async #change(): Promise<number> {
    const { mark, write } = this.#writer.next();
    await write();
    const written = performance.now();
    while (!this.#seen.has(mark)) await once(this.#socket, 'message');
    return Math.max(0, (this.#seen.get(mark) ?? 0) - written);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#agent.destroy();
    const closed = once(this.#socket, 'close');
    this.#socket.close();
    await closed;
  }
}
