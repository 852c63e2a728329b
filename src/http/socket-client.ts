import type { Context, ConnectionInitMessage, SubscribePayload } from 'graphql-ws';
import type { Session } from '../auth/session.ts';
import type { Operation } from './operation.ts';
import type { SocketExtra } from './socket-protocol.ts';
import { clientGone } from './when-gone.ts';

/** What graphql-ws knows of a client. */
export type SocketContext = Context<ConnectionInitMessage['payload'], SocketExtra>;

/** The code for a service that restarts: clients connect anew, and subscribe again. */
export const serviceRestart = 1012;

/** An operation that is under way. */
interface Running {
  readonly id: string;
  readonly operation: Operation;
  /** Has a subscription finish. */
  readonly finish: AbortController;
}

/** What takes long and comes after others waits for them. */
interface Begun extends Running {
  readonly isOver: () => void;
}

/** A client at a socket, with its operations that are under way. */
export class SocketClient {
  /** Who it is. */
  readonly session: Session;
  readonly #context: SocketContext;
  /** By what asks for them, since clients may use an id again. */
  readonly #running = new Map<SubscribePayload, Begun>();
  /** The latest of those that take long is over. */
  #heavyOver = Promise.resolve();
  readonly #gone = new AbortController();
  /** What its socket is to be closed with when nothing is under way any more. */
  #farewell: { readonly code: number; readonly reason: string } | undefined;

  constructor(context: SocketContext, session: Session) {
    this.#context = context;
    this.session = session;
  }

  /** Aborted when the client has gone. */
  get gone(): AbortSignal {
    return this.#gone.signal;
  }

  /** Whether it may begin nothing more. */
  get isLeaving(): boolean {
    return this.#farewell !== undefined;
  }

  /** How many subscriptions are running. */
  get subscriptions(): number {
    return [...this.#running.values()].filter(({ operation }) => operation.type === 'subscription').length;
  }

  /**
   * An operation begins. Resolves when it may be executed: of those that take long one is executed after the other, since each gives way, and all
   * would be made before the first is sent.
   */
  async begin(payload: SubscribePayload, running: Running): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#running.set(payload, { ...running, isOver: resolve });
    if (!running.operation.isHeavy) return;
    const before = this.#heavyOver;
    this.#heavyOver = promise;
    await before;
  }

  /** An operation is over, and all of its results are sent. */
  end(payload: SubscribePayload): void {
    const ended = this.#running.get(payload);
    this.#running.delete(payload);
    ended?.isOver();
    if (ended?.operation.type === 'subscription') ended.operation.end();
    // What says that it is complete is sent next.
    if (this.isLeaving) setImmediate(() => this.#closeIfIdle());
  }

  /** Has subscriptions finish, and closes the socket when nothing is under way any more. */
  leave(code: number, reason: string): void {
    this.#farewell ??= { code, reason };
    for (const { id, operation, finish } of this.#running.values()) {
      if (operation.type !== 'subscription') continue;
      // The client mustn't be told that it is complete, or it wouldn't subscribe again.
      delete this.#context.subscriptions[id];
      finish.abort();
    }
    this.#closeIfIdle();
  }

  /** The client has gone: nobody waits for anything any more. */
  close(): void {
    this.session.close();
    this.#gone.abort(clientGone());
    for (const payload of this.#running.keys()) this.end(payload);
  }

  #closeIfIdle(): void {
    if (this.#farewell === undefined || this.#running.size > 0) return;
    this.#context.extra.socket.close(this.#farewell.code, this.#farewell.reason);
  }
}
