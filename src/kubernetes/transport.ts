import type { IncomingHttpHeaders } from 'node:http';
import type { RequestOptions } from 'node:https';
import type { KubeConfig } from '@kubernetes/client-node';
import { Agent, ProxyAgent, request as undiciRequest, type buildConnector, type Dispatcher } from 'undici';
import { KubeConfigError, loadKubeConfig, type KubeConfigSource } from './kube-config.ts';
import { ClusterUnreachableError, KubernetesError } from './kubernetes-error.ts';

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
}

export interface TransportResponse {
  readonly headers: IncomingHttpHeaders;
  readonly body: Dispatcher.ResponseData['body'];
}

/** What a cluster's connection needs of a kubeconfig at the moment: made anew when credentials change. */
interface Connection {
  readonly config: KubeConfig;
  readonly dispatcher: Dispatcher;
  /** The TLS material that the dispatcher was made with, to see when it has changed. */
  readonly tls: string;
}

/**
 * The one way to a cluster: HTTP with the kubeconfig's TLS and credentials over one shared pool of connections.
 * Every request of the gateway passes through `send`, so `requestCount` is the number of upstream requests.
 */
export class Transport {
  readonly cluster: string;
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
    const response = await this.#dispatch(request);
    if (response.statusCode < 400) return response;
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
    return { object: JSON.parse(text) as T, headers: response.headers };
  }

  /**
   * Forgets credentials, so that the next request reads the kubeconfig anew: what a 401 asks for. What is under way goes on over
   * the old connections.
   */
  async renewCredentials(): Promise<void> {
    const old = await this.#forgetConnection();
    if (old === undefined) return;
    this.#retired.add(old);
    void old.close().finally(() => this.#retired.delete(old));
  }

  /** Ends all requests that are under way and refuses new ones. May be called twice. */
  async close(): Promise<void> {
    this.#closed = true;
    const current = await this.#forgetConnection();
    await Promise.all(
      [...this.#retired, ...(current === undefined ? [] : [current])].map((old) => old.destroy()),
    );
  }

  async #forgetConnection(): Promise<Dispatcher | undefined> {
    const old = this.#connection;
    this.#connection = undefined;
    return (await old?.catch(() => undefined))?.dispatcher;
  }

  async #dispatch(request: TransportRequest): Promise<Dispatcher.ResponseData> {
    try {
      const { dispatcher, headers, origin } = await this.#authenticated();
      const idleTimeoutMs = request.idleTimeoutMs ?? 30_000;
      this.#requestCount++;
      return await undiciRequest(`${origin}${request.path}${queryString(request.query)}`, {
        dispatcher,
        method: request.method,
        headers: {
          ...headers,
          accept: 'application/json',
          'user-agent': 'quarterdeck',
          ...(request.body !== undefined && { 'content-type': request.contentType ?? 'application/json' }),
        },
        ...(request.body !== undefined && { body: JSON.stringify(request.body) }),
        ...(request.signal !== undefined && { signal: request.signal }),
        headersTimeout: idleTimeoutMs,
        bodyTimeout: idleTimeoutMs,
      });
    } catch (error) {
      request.signal?.throwIfAborted();
      throw new ClusterUnreachableError(this.cluster, error);
    }
  }

  async #readText(response: TransportResponse, signal: AbortSignal | undefined): Promise<string> {
    try {
      return await response.body.text();
    } catch (error) {
      signal?.throwIfAborted();
      throw new ClusterUnreachableError(this.cluster, error);
    }
  }

  /** Credentials are asked for at each request: client-node caches what exec plugins and token files gave for as long as it is valid. */
  async #authenticated(): Promise<{
    dispatcher: Dispatcher;
    headers: Record<string, string>;
    origin: string;
  }> {
    let connection = await this.#connected();
    const options = await credentials(connection.config);
    if (tlsKey(options) !== connection.tls) {
      // A renewed client certificate only takes effect on connections that are made with it.
      await this.renewCredentials();
      connection = await this.#connected();
    }
    const server = connection.config.getCurrentCluster()?.server ?? '';
    return {
      dispatcher: connection.dispatcher,
      headers: headersOf(options),
      origin: server.replace(/\/+$/, ''),
    };
  }

  async #connected(): Promise<Connection> {
    const connecting = (this.#connection ??= this.#connect());
    try {
      return await connecting;
    } catch (error) {
      // A kubeconfig that was unreadable for a moment must not stay so.
      if (this.#connection === connecting) this.#connection = undefined;
      throw error;
    }
  }

  async #connect(): Promise<Connection> {
    const config = loadKubeConfig(this.#source);
    const { server = '', skipTLSVerify = false } = config.getCurrentCluster() ?? {};
    if (server.startsWith('http:') && !skipTLSVerify) {
      // client-node refuses it as well, in words that nobody gets to see.
      throw new KubeConfigError(
        "the kubeconfig's server is plain HTTP, which only insecure-skip-tls-verify: true allows",
      );
    }
    const options = await credentials(config);
    return { config, dispatcher: dispatcherFor(config, options), tls: tlsKey(options) };
  }
}

async function credentials(config: KubeConfig): Promise<RequestOptions> {
  const options: RequestOptions = { headers: {} };
  await config.applyToHTTPSOptions(options);
  return options;
}

function headersOf(options: RequestOptions): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(options.headers ?? {})) {
    if (typeof value === 'string') headers[name] = value;
  }
  if (typeof options.auth === 'string') {
    headers['Authorization'] = `Basic ${Buffer.from(options.auth).toString('base64')}`;
  }
  return headers;
}

function tlsKey(options: RequestOptions): string {
  return [options.ca, options.cert, options.key].map(String).join('\n');
}

function dispatcherFor(config: KubeConfig, options: RequestOptions): Dispatcher {
  const { ca, cert, key, pfx, passphrase, servername, rejectUnauthorized } = options;
  const tls = {
    ca,
    cert,
    key,
    pfx,
    passphrase,
    servername,
    ...(rejectUnauthorized !== undefined && { rejectUnauthorized }),
  };
  const chosen = config.createDispatcherOptions(config.getCurrentCluster(), tls);
  // A watch holds its connection for minutes; the pool must not make it wait behind others.
  const pool = { connections: null, pipelining: 1, keepAliveTimeout: 30_000, connectTimeout: 10_000 };
  switch (chosen.type) {
    case 'proxy':
      return new ProxyAgent({ ...pool, uri: chosen.uri, requestTls: connector(chosen.requestTls) });
    case 'socks':
      throw new KubeConfigError('a SOCKS proxy in the kubeconfig is not supported: use an HTTP proxy');
    case 'agent':
      return new Agent({ ...pool, connect: connector(chosen.connect) });
    case 'none':
      return new Agent(pool);
  }
}

/** client-node gives Node's TLS options; undici takes the same, under types of its own that leave nothing undefined. */
function connector(options: object): buildConnector.BuildOptions {
  return { ...options, timeout: 10_000 };
}

function queryString(query: TransportRequest['query']): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query ?? {})) {
    if (value !== undefined) parameters.set(name, String(value));
  }
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}
