import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { WebSocket } from 'ws';
import type { Writer } from '../watch/writer.ts';
import type { Victim } from './attacks.ts';

/** How long somebody waited, in ms. */
export interface Wait {
  readonly wall: number;
  /** What the gateway's main thread has done meanwhile: how long it would have been with the machine to itself. */
  readonly cpu: number;
}

/** Each time. */
export interface Waits {
  readonly pages: readonly Wait[];
  readonly messages: readonly Wait[];
}

const operation = (name: string): string =>
  readFileSync(new URL(`../operations/${name}.graphql`, import.meta.url), 'utf8');
const page = JSON.stringify({ query: operation('page-pods'), variables: { first: 50 } });
const follow = operation('follow-pods');
type Moment = Wait;

/** What came before it was waited for wasn't waited for. */
function between(from: Moment, to: Moment): Wait {
  return { wall: Math.max(0, to.wall - from.wall), cpu: Math.max(0, to.cpu - from.cpu) };
}

const pageEveryMs = 20;
const changeEveryMs = 50;

/**
 * Somebody who asks for a page again and again, and follows pods while they change. A message counts from the
 * time when the API server has answered the write, or from when it came if that was before.
 */
export class Bystander implements AsyncDisposable {
  readonly #victim: Victim;
  readonly #writer: Writer;
  readonly #agent = new Agent({ keepAlive: true });
  readonly #socket: WebSocket;
  readonly #cpu: () => number;
  readonly #seen = new Map<string, Moment>();
  readonly #awaited = new Map<string, () => void>();

  private constructor(victim: Victim, writer: Writer, cpu: () => number, socket: WebSocket) {
    this.#victim = victim;
    this.#cpu = cpu;
    this.#writer = writer;
    this.#socket = socket;
    socket.on('message', (data: Buffer) => {
      const now = this.#now();
      for (const [mark] of data.toString().matchAll(/mark-\d{6}/g)) this.#see(mark, now);
    });
  }

  static async come(
    victim: Victim,
    writer: Writer,
    cpu: () => number,
    namespace: string,
  ): Promise<Bystander> {
    const socket = new WebSocket(victim.url.replace('http:', 'ws:'), 'graphql-transport-ws', {
      headers: victim.headers,
    });
    await once(socket, 'open');
    socket.send(JSON.stringify({ type: 'connection_init' }));
    await once(socket, 'message');
    const bystander = new Bystander(victim, writer, cpu, socket);
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

  /** One at a time: who waits isn't kept waiting by what they have asked for themselves. */
  async #repeat(until: number, everyMs: number, once: () => Promise<Wait>): Promise<Wait[]> {
    const waits: Wait[] = [];
    while (performance.now() < until) {
      waits.push(await once());
      await new Promise((resolve) => {
        setTimeout(resolve, everyMs);
      });
    }
    return waits;
  }

  #page(): Promise<Wait> {
    const { url, headers } = this.#victim;
    const started = this.#now();
    return new Promise((resolve, reject) => {
      const outgoing = request(
        url,
        { method: 'POST', agent: this.#agent, headers: { ...headers, 'content-type': 'application/json' } },
        (incoming) => {
          if (incoming.statusCode !== 200)
            reject(new Error(`a page was answered with status ${incoming.statusCode}`));
          incoming.resume();
          incoming.on('end', () => resolve(between(started, this.#now())));
        },
      );
      outgoing.on('error', reject);
      outgoing.end(page);
    });
  }

  #now(): Moment {
    return { wall: performance.now(), cpu: this.#cpu() };
  }

  #see(mark: string, now: Moment): void {
    if (this.#seen.has(mark)) return;
    this.#seen.set(mark, now);
    this.#awaited.get(mark)?.();
  }

  async #change(): Promise<Wait> {
    const { mark, write } = this.#writer.next();
    await write();
    const written = this.#now();
    if (!this.#seen.has(mark))
      await new Promise<void>((resolve) => {
        this.#awaited.set(mark, resolve);
      });
    return between(written, this.#seen.get(mark) ?? written);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#agent.destroy();
    const closed = once(this.#socket, 'close');
    this.#socket.close();
    await closed;
  }
}
