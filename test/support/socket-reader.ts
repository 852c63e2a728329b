import { once } from 'node:events';
import { WebSocket } from 'ws';
import type { Update } from './folded.ts';

interface Message {
  readonly type: 'connection_ack' | 'next' | 'error' | 'complete' | 'ping' | 'pong';
  readonly id?: string;
  readonly payload?: unknown;
}

/** What one subscription of a reader has: of each object that which the test keeps, by uid. */
export interface Picture<K> {
  readonly objects: Map<string, K>;
  /** How many changes it took to get there. */
  changes: number;
  resets: number;
  synced: boolean;
  cursor: string | undefined;
}

/** A client of graphql-transport-ws, with any number of subscriptions on its socket, that may stop reading: its kernel's buffer fills up then. */
export class SocketReader<O, K> {
  readonly #socket: WebSocket;
  readonly #keep: (object: O) => K;
  readonly #pictures = new Map<string, Picture<K>>();
  readonly #answers = new Map<string, (payload: unknown) => void>();
  readonly #folded = new EventTarget();
  readonly closed: Promise<{ code: number; reason: string }>;

  private constructor(socket: WebSocket, keep: (object: O) => K) {
    this.#socket = socket;
    this.#keep = keep;
    this.closed = new Promise((resolve) => {
      socket.once('close', (code, reason) => resolve({ code, reason: String(reason) }));
    });
    socket.on('message', (data: Buffer) => this.#take(JSON.parse(data.toString()) as Message));
  }

  static async connect<O, K>(url: string, keep: (object: O) => K): Promise<SocketReader<O, K>> {
    const socket = new WebSocket(url.replace('http:', 'ws:'), 'graphql-transport-ws');
    await once(socket, 'open');
    const acknowledged = once(socket, 'message');
    socket.send(JSON.stringify({ type: 'connection_init' }));
    await acknowledged;
    return new SocketReader(socket, keep);
  }

  /** Subscribes to objects: with what it had, if it goes on from its cursor. */
  follow(id: string, query: string, variables: object, known?: Picture<K>): Picture<K> {
    const picture: Picture<K> = {
      objects: new Map(known?.objects),
      changes: 0,
      resets: 0,
      synced: false,
      cursor: known?.cursor,
    };
    this.#pictures.set(id, picture);
    this.#socket.send(JSON.stringify({ id, type: 'subscribe', payload: { query, variables } }));
    return picture;
  }

  /** Runs a query on the socket. */
  ask(id: string, query: string): Promise<unknown> {
    const answer = new Promise((resolve) => this.#answers.set(id, resolve));
    this.#socket.send(JSON.stringify({ id, type: 'subscribe', payload: { query } }));
    return answer;
  }

  stop(): void {
    this.#socket.pause();
  }

  readOn(): void {
    this.#socket.resume();
  }

  /** Resolves when all of its pictures are as wanted. */
  async until(wanted: (pictures: readonly Picture<K>[]) => boolean): Promise<void> {
    while (!wanted([...this.#pictures.values()])) await once(this.#folded, 'folded');
  }

  end(): void {
    this.#socket.terminate();
  }

  #take({ type, id = '', payload }: Message): void {
    if (type === 'complete') return;
    const answer = this.#answers.get(id);
    if (answer !== undefined) return answer(payload);
    const picture = this.#pictures.get(id);
    if (type !== 'next' || picture === undefined)
      throw new Error(`${type} ${id}: ${JSON.stringify(payload)}`);
    const { data } = payload as { data: Record<string, Update<O>> };
    for (const update of Object.values(data)) this.#fold(update, picture);
    this.#folded.dispatchEvent(new Event('folded'));
  }

  #fold({ reset, changes, synced, cursor }: Update<O>, picture: Picture<K>): void {
    if (reset) picture.objects.clear();
    for (const { type, uid, object } of changes) {
      if (picture.objects.has(uid) === (type === 'ADDED')) throw new Error(`${type} ${uid}`);
      if (object === null) picture.objects.delete(uid);
      else picture.objects.set(uid, this.#keep(object));
    }
    picture.changes += changes.length;
    picture.resets += reset ? 1 : 0;
    picture.synced = synced;
    picture.cursor = cursor;
  }
}
