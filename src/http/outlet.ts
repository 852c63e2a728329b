import type { Duplex } from 'node:stream';
import type { WebSocket } from 'ws';

/** Once so many bytes wait to be sent on a socket, no more is made for it until all of them have been sent. */
const fullBytes = 256 * 1024;

/**
 * The way out to one client: what it subscribes to and asks for shares one buffer. A client that doesn't read what it is sent is sent no more,
 * nor read from; what changes meanwhile stays in the stores' change logs, and costs nothing for it.
 */
export class Outlet {
  readonly #client: WebSocket;
  readonly #socket: Duplex;
  /** Who has something to send, in the order in which they came. */
  #waiting: (() => void)[] = [];
  /** Somebody was let through in this turn. */
  #isTaken = false;

  /** The socket is the one that the client speaks over. */
  constructor(client: WebSocket, socket: Duplex) {
    this.#client = client;
    this.#socket = socket;
    client.on('message', () => {
      if (this.#isFull) client.pause();
    });
    client.once('close', this.#release);
    socket.on('drain', () => {
      client.resume();
      this.#letThrough();
    });
  }

  /** Resolves when there is room for a message. */
  readonly whenWanted = (): Promise<void> =>
    new Promise((resolve) => {
      this.#waiting.push(resolve);
      this.#letThrough();
    });

  /** What is to be sent still. */
  get bytesWaiting(): number {
    return this.#socket.writableLength;
  }

  get #isFull(): boolean {
    return this.bytesWaiting >= fullBytes;
  }

  /** One in a turn: what it sends is in the buffer before the next one's turn. */
  readonly #letThrough = (): void => {
    if (this.#isTaken || this.#isFull || this.#client.readyState !== this.#client.OPEN) return;
    const first = this.#waiting.shift();
    if (first === undefined) return;
    this.#isTaken = true;
    first();
    setImmediate(() => {
      this.#isTaken = false;
      this.#letThrough();
    });
  };

  /** Nobody is to wait for a client that has gone. */
  readonly #release = (): void => {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resolve of waiting) resolve();
  };
}
