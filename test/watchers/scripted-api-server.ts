import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Queue } from './queue.ts';

/** A line of a watch as a test gives it. */
export interface Line {
  readonly type: string;
  readonly object: object;
}

/** What ends the snapshot of a WatchList, at a version. */
export function snapshotEnd(resourceVersion: string): Line {
  const annotations = { 'k8s.io/initial-events-end': 'true' };
  return { type: 'BOOKMARK', object: { kind: 'Pod', metadata: { resourceVersion, annotations } } };
}

export function bookmark(resourceVersion: string): Line {
  return { type: 'BOOKMARK', object: { kind: 'Pod', metadata: { resourceVersion } } };
}

/** The ERROR event of a watch. */
export function errorEvent(code: number, reason: string, message: string): Line {
  return { type: 'ERROR', object: { kind: 'Status', status: 'Failure', code, reason, message } };
}

/** One request that a client has made. It stays unanswered until the test answers it. */
export class ScriptedRequest {
  readonly method: string;
  readonly path: string;
  readonly auditId: string | undefined;
  readonly query: Readonly<Record<string, string>>;
  readonly authorization: string | undefined;
  /** The client has gone, or the answer is complete. */
  readonly closed: Promise<unknown>;
  readonly #response: ServerResponse;
  readonly #socket: Socket;

  constructor(request: IncomingMessage, response: ServerResponse) {
    const url = new URL(request.url ?? '/', 'http://server');
    this.method = request.method ?? 'GET';
    this.path = url.pathname;
    this.auditId = request.headers['audit-id']?.toString();
    this.query = Object.fromEntries(url.searchParams);
    this.authorization = request.headers.authorization;
    this.#response = response;
    this.#socket = request.socket;
    this.closed = once(response, 'close');
  }

  /** Begins to answer a watch. */
  accept(): this {
    this.#response.writeHead(200, { 'content-type': 'application/json' }).flushHeaders();
    return this;
  }

  /** Sends lines of a watch. */
  send(...lines: readonly Line[]): this {
    if (!this.#response.headersSent) this.accept();
    return this.sendBytes(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  }

  sendBytes(bytes: string | Uint8Array): this {
    this.#response.write(bytes);
    return this;
  }

  /** Ends the watch as a server does whose time is up. */
  end(): void {
    this.#response.end();
  }

  /** Breaks the connection. */
  reset(): void {
    this.#socket.resetAndDestroy();
  }

  /** Answers with an object. */
  answer(object: object): void {
    this.#response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(object));
  }

  /** Answers with a Status. */
  refuse(code: number, status: object = {}, headers: Record<string, string> = {}): void {
    this.#response
      .writeHead(code, { 'content-type': 'application/json', ...headers })
      .end(JSON.stringify({ kind: 'Status', status: 'Failure', code, ...status }));
  }
}

/** An API server on a real socket, whose every answer a test decides. */
export class ScriptedApiServer implements AsyncDisposable {
  /** Path of a kubeconfig for it. */
  readonly kubeconfig: string;
  readonly #directory: string;
  readonly #server: Server;
  readonly #requests = new Map<string, Queue<ScriptedRequest>>();
  readonly #sockets = new Set<Socket>();
  #answerOthers: ((request: ScriptedRequest) => void) | undefined;

  static async start(): Promise<ScriptedApiServer> {
    const server = createServer();
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const scripted = new ScriptedApiServer(server, await mkdtemp(join(tmpdir(), 'quarterdeck-scripted-')));
    await scripted.writeKubeconfig('first-token');
    return scripted;
  }

  private constructor(server: Server, directory: string) {
    this.#server = server;
    this.#directory = directory;
    this.kubeconfig = join(directory, 'kubeconfig');
    server.on('connection', (socket) => {
      this.#sockets.add(socket);
      socket.once('close', () => this.#sockets.delete(socket));
    });
    server.on('request', (request, response) => {
      const scripted = new ScriptedRequest(request, response);
      if (this.#answerOthers !== undefined && !this.#requests.has(scripted.path))
        this.#answerOthers(scripted);
      else this.#queue(scripted.path).put(scripted);
    });
  }

  /** Waits for the next request for pods, or for what is at another path. */
  async request(path = '/api/v1/pods'): Promise<ScriptedRequest> {
    return this.#queue(path).take();
  }

  /** Requests for pods that have arrived and that the test hasn't taken. */
  get untaken(): number {
    return this.#queue('/api/v1/pods').size;
  }

  /** Decides the answers to requests at paths that `request` isn't called for. */
  answerOthers(answer: (request: ScriptedRequest) => void, scriptedPath: string): void {
    this.#queue(scriptedPath);
    this.#answerOthers = answer;
  }

  /** Waits until no client is connected. */
  async disconnected(): Promise<void> {
    while (this.#sockets.size > 0) {
      await Promise.all([...this.#sockets].map((socket) => once(socket, 'close')));
    }
  }

  /** Plain HTTP has to be allowed on purpose. */
  async writeKubeconfig(
    token: string,
    cluster: object = { 'insecure-skip-tls-verify': true },
  ): Promise<void> {
    const { port } = this.#server.address() as AddressInfo;
    const config = {
      apiVersion: 'v1',
      kind: 'Config',
      'current-context': 'scripted',
      clusters: [{ name: 'server', cluster: { server: `http://127.0.0.1:${port}`, ...cluster } }],
      users: [{ name: 'somebody', user: { token } }],
      contexts: [{ name: 'scripted', context: { cluster: 'server', user: 'somebody' } }],
    };
    await writeFile(this.kubeconfig, JSON.stringify(config));
  }

  /** Refuses connections from now on, and breaks those that there are. */
  stopListening(): void {
    this.#server.close();
    for (const socket of this.#sockets) socket.destroy();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.stopListening();
    await rm(this.#directory, { recursive: true });
  }

  #queue(path: string): Queue<ScriptedRequest> {
    const known = this.#requests.get(path);
    if (known !== undefined) return known;
    const queue = new Queue<ScriptedRequest>();
    this.#requests.set(path, queue);
    return queue;
  }
}
