import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { hostname } from 'node:os';
import { request as undiciRequest, type Dispatcher } from 'undici';
import { nextAuditId } from './client-request.ts';
import { connect, type Connection } from './connection.ts';
import { homeNamespace, type KubeConfigSource } from './kube-config.ts';
import { ClusterUnreachableError, KubernetesError } from './kubernetes-error.ts';
import { looksReady } from './readiness.ts';
import { impersonationHeaders, type User } from './user.ts';

export interface TransportRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly query?: Readonly<Record<string, string | number | boolean | undefined>>;
  readonly body?: unknown;
  /** Of the body; JSON if absent. */
  readonly contentType?: string;
  readonly signal?: AbortSignal;
  /** The longest time without a byte, in ms: 30,000 if absent. */
  readonly idleTimeoutMs?: number;
  /** On whose behalf it is sent; the kubeconfig's own user if absent. */
  readonly impersonate?: User;
  /** Whose credentials it carries, and no others; the kubeconfig's if absent. */
  readonly bearer?: Bearer;
}

/** Who has a token. It may be replaced by a fresh one of the same user: it is read at each request. */
export interface Bearer {
  readonly token: string;
}

export interface TransportResponse {
  readonly headers: IncomingHttpHeaders;
  readonly body: Dispatcher.ResponseData['body'];
  /** Has whatever is asked next go over another connection: that of this answer may be dead. */
  readonly retire: () => void;
}

/** A request that was answered. */
interface Sent {
  readonly response: Dispatcher.ResponseData;
  readonly connection: Connection;
  /** It was refused for credentials that have worked before, and have been renewed now. */
  readonly retryable: boolean;
}

/** Sends requests to a cluster, as somebody. */
export type Sender = Pick<Transport, 'cluster' | 'send' | 'sendForJson'>;

/**
 * The one way to a cluster: HTTP with the kubeconfig's TLS and credentials over one shared pool of connections.
 * Every request of the gateway passes through `send`, so `requestCount` is the number of upstream requests.
 */
export class Transport {
  readonly cluster: string;
  /** What tells this gateway from others of the same cluster: no other process ever has the same. */
  readonly instance = `${hostname()}_${randomUUID()}`;
  readonly #source: KubeConfigSource;
  #connection: Promise<Connection> | undefined;
  /** Replaced connections that still carry requests. */
  readonly #retired = new Set<Dispatcher>();
  #requestCount = 0;
  #closed = false;

  constructor(cluster: string, source: KubeConfigSource) {
    this.cluster = cluster;
    this.#source = source;
  }

  /** The namespace that the kubeconfig's account is at home in. @throws KubeConfigError */
  get homeNamespace(): string {
    return homeNamespace(this.#source);
  }

  /** How many requests have been sent since the start. */
  get requestCount(): number {
    return this.#requestCount;
  }

  /**
   * Sends a request and gives the answer as soon as its headers are there.
   * @throws KubernetesError when the API server answers with an error; ClusterUnreachableError when it doesn't answer;
   * the signal's reason when it was aborted.
   */
  async send(request: TransportRequest): Promise<TransportResponse> {
    if (this.#closed) throw new ClusterUnreachableError(this.cluster, new Error('the gateway is stopping'));
    let sent = await this.#dispatch(request);
    if (sent.response.statusCode === 401 && sent.retryable) {
      await sent.response.body.dump();
      sent = await this.#dispatch(request);
    }
    const { response, connection } = sent;
    if (response.statusCode < 400) {
      const { headers, body } = response;
      return { headers, body, retire: () => void this.#retire(connection) };
    }
    const body = await this.#readText(response, request.signal);
    const retryAfter = response.headers['retry-after'];
    throw KubernetesError.fromResponse(
      response.statusCode,
      body,
      typeof retryAfter === 'string' ? retryAfter : undefined,
    );
  }

  /** Sends a request and reads the whole answer as JSON. */
  async sendForJson<T>(request: TransportRequest): Promise<{ object: T; headers: IncomingHttpHeaders }> {
    const response = await this.send(request);
    const text = await this.#readText(response, request.signal);
    return { object: parseJson(text) as T, headers: response.headers };
  }

  /**
   * Whether the API server is there and ready, by a look that costs it next to nothing: without credentials, over a connection that is
   * made and ended for it. It isn't counted. False as well while nothing is known of where the cluster is.
   */
  async isReady(signal: AbortSignal): Promise<boolean> {
    const connection = await this.#connection?.catch(() => undefined);
    return connection !== undefined && !signal.aborted && looksReady(connection, signal);
  }

  /** The same way, as somebody else: the cluster decides whether the kubeconfig's user may act as them, and what they may do. */
  actingAs(user: User): Sender {
    return {
      cluster: this.cluster,
      send: (request) => this.send({ ...request, impersonate: user }),
      sendForJson: (request) => this.sendForJson({ ...request, impersonate: user }),
    };
  }

  /** The same way with somebody's own token, and with nothing that the kubeconfig has as credentials. */
  asBearer(bearer: Bearer): Sender {
    return {
      cluster: this.cluster,
      send: (request) => this.send({ ...request, bearer }),
      sendForJson: (request) => this.sendForJson({ ...request, bearer }),
    };
  }

  /** Ends all requests that are under way and refuses new ones. May be called twice. */
  async close(): Promise<void> {
    this.#closed = true;
    const current = await this.#forgetConnection();
    await Promise.all([...this.#retired, ...current].map((old) => old.destroy()));
  }

  /** Gives the pools of the connection that there was. */
  async #forgetConnection(): Promise<Dispatcher[]> {
    const old = this.#connection;
    this.#connection = undefined;
    const connection = await old?.catch(() => undefined);
    return connection === undefined ? [] : [connection.dispatcher, connection.http1, connection.bare];
  }

  /** Sends a request once. */
  async #dispatch(request: TransportRequest): Promise<Sent> {
    let connection: Connection | undefined;
    try {
      const authenticated = await this.#authenticatedBy(request.bearer);
      ({ connection } = authenticated);
      const response = await this.#request(connection, authenticated.headers, request);
      // What becomes of somebody's own token says nothing about the kubeconfig's credentials.
      if (request.bearer !== undefined) return { response, connection, retryable: false };
      if (response.statusCode !== 401) {
        connection.hasWorked = true;
        return { response, connection, retryable: false };
      }
      await this.#retire(connection);
      return { response, connection, retryable: connection.hasWorked };
    } catch (error) {
      request.signal?.throwIfAborted();
      const unreachable = new ClusterUnreachableError(this.cluster, error);
      // HTTP/2 has all requests on one connection: were it dead, each of them would wait in vain.
      if (unreachable.silent && connection !== undefined) await this.#retire(connection);
      throw unreachable;
    }
  }

  #request(
    { dispatcher, http1, bare, origin }: Connection,
    headers: Record<string, string>,
    {
      method,
      path,
      query,
      body,
      contentType,
      signal,
      idleTimeoutMs = 30_000,
      impersonate,
      bearer,
    }: TransportRequest,
  ): Promise<Dispatcher.ResponseData> {
    this.#requestCount++;
    const auditId = nextAuditId();
    return undiciRequest(`${origin}${path}${queryString(query)}`, {
      dispatcher: bearer !== undefined ? bare : impersonate === undefined ? dispatcher : http1,
      method,
      headers: {
        ...headers,
        ...(impersonate !== undefined && impersonationHeaders(impersonate)),
        accept: 'application/json',
        'user-agent': 'quarterdeck',
        ...(auditId !== undefined && { 'audit-id': auditId }),
        ...(body !== undefined && { 'content-type': contentType ?? 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      ...(signal !== undefined && { signal }),
      headersTimeout: idleTimeoutMs,
      bodyTimeout: idleTimeoutMs,
    });
  }

  /** Of many who have found the same connection bad, the first retires it. */
  async #retire(connection: Connection): Promise<void> {
    if ((await this.#connection?.catch(() => undefined)) === connection) await this.#retireConnection();
  }

  /** Has the next request read the kubeconfig anew. What is under way goes on over the old connections. */
  async #retireConnection(): Promise<void> {
    for (const old of await this.#forgetConnection()) {
      this.#retired.add(old);
      void old.close().finally(() => this.#retired.delete(old));
    }
  }

  async #readText(
    response: Pick<TransportResponse, 'body'>,
    signal: AbortSignal | undefined,
  ): Promise<string> {
    try {
      return await response.body.text();
    } catch (error) {
      signal?.throwIfAborted();
      throw new ClusterUnreachableError(this.cluster, error);
    }
  }

  async #authenticatedBy(
    bearer: Bearer | undefined,
  ): Promise<{ connection: Connection; headers: Record<string, string> }> {
    if (bearer === undefined) return this.#authenticated();
    return { connection: await this.#connected(), headers: { authorization: `Bearer ${bearer.token}` } };
  }

  /** Credentials are asked for at each request: client-node caches what exec plugins and token files gave for as long as it is valid. */
  async #authenticated(): Promise<{ connection: Connection; headers: Record<string, string> }> {
    const connection = await this.#connected();
    const credentials = await connection.credentials();
    if (credentials.tls === connection.tls) return { connection, headers: credentials.headers };
    // A renewed client certificate only takes effect on connections that are made with it.
    await this.#retireConnection();
    const renewed = await this.#connected();
    return { connection: renewed, headers: (await renewed.credentials()).headers };
  }

  async #connected(): Promise<Connection> {
    const connecting = (this.#connection ??= connect(this.#source));
    try {
      return await connecting;
    } catch (error) {
      // A kubeconfig that was unreadable for a moment must not stay so.
      if (this.#connection === connecting) this.#connection = undefined;
      throw error;
    }
  }
}

/** What the parser says of a text that isn't JSON quotes it, and it may hold what nobody may see. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error('the API server answered with something that is not JSON');
  }
}

function queryString(query: TransportRequest['query']): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query ?? {})) {
    if (value !== undefined) parameters.set(name, String(value));
  }
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}
