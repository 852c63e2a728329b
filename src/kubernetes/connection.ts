import type { RequestOptions } from 'node:https';
import type { KubeConfig } from '@kubernetes/client-node';
import { Agent, ProxyAgent, type buildConnector, type Dispatcher } from 'undici';
import { KubeConfigError, loadKubeConfig, type KubeConfigSource } from './kube-config.ts';

/** A pool of connections to a cluster, made by what its kubeconfig said at the time. */
export interface Connection {
  readonly dispatcher: Dispatcher;
  /** The same by HTTP/1.1, where several headers may have one name: undici joins their values into one for HTTP/2. */
  readonly http1: Dispatcher;
  /** To the same server without a client certificate, for requests that carry somebody else's credentials. */
  readonly bare: Dispatcher;
  /** A pool for one look whether the API server is there, which waits no longer for a connection than that. It is its maker's to destroy. */
  readonly probe: (connectTimeoutMs: number) => Dispatcher;
  /** The API server's URL, without a slash at the end. */
  readonly origin: string;
  /** The TLS material that the pool was made with. */
  readonly tls: string;
  /** What a request is to carry now: client-node caches what exec plugins and token files gave for as long as it is valid. */
  credentials(): Promise<{ headers: Record<string, string>; tls: string }>;
  /** Its credentials have been accepted once. */
  hasWorked: boolean;
}

/** Reads the kubeconfig and makes a pool by it. @throws KubeConfigError for one that can't be used. */
export async function connect(source: KubeConfigSource): Promise<Connection> {
  const config = loadKubeConfig(source);
  const { server = '', skipTLSVerify = false } = config.getCurrentCluster() ?? {};
  if (server.startsWith('http:') && !skipTLSVerify) {
    // client-node refuses it as well, in words that nobody gets to see.
    throw new KubeConfigError(
      "the kubeconfig's server is plain HTTP, which only insecure-skip-tls-verify: true allows",
    );
  }
  const options = await optionsOf(config);
  return {
    dispatcher: dispatcherFor(config, options, { allowH2: true }),
    http1: dispatcherFor(config, options, { allowH2: false }),
    bare: dispatcherFor(config, withoutClientCertificate(options), { allowH2: true }),
    probe: (connectTimeoutMs) => dispatcherFor(config, options, { allowH2: false }, connectTimeoutMs),
    origin: server.replace(/\/+$/, ''),
    tls: tlsKey(options),
    credentials: async () => {
      const now = await optionsOf(config);
      return { headers: headersOf(now), tls: tlsKey(now) };
    },
    hasWorked: false,
  };
}

async function optionsOf(config: KubeConfig): Promise<RequestOptions> {
  const options: RequestOptions = { headers: {} };
  await config.applyToHTTPSOptions(options);
  return options;
}

function withoutClientCertificate({
  cert: _cert,
  key: _key,
  pfx: _pfx,
  passphrase: _passphrase,
  ...options
}: RequestOptions): RequestOptions {
  return options;
}

function headersOf(options: RequestOptions): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(options.headers ?? {})) {
    // A token's file may end with a line break.
    if (typeof value === 'string') headers[name] = value.trim();
  }
  if (typeof options.auth === 'string') {
    headers['Authorization'] = `Basic ${Buffer.from(options.auth).toString('base64')}`;
  }
  return headers;
}

function tlsKey(options: RequestOptions): string {
  return [options.ca, options.cert, options.key].map(String).join('\n');
}

function dispatcherFor(
  config: KubeConfig,
  options: RequestOptions,
  versions: { readonly allowH2: boolean },
  connectTimeout = 10_000,
): Dispatcher {
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
  const pool = {
    ...versions,
    connections: null,
    pipelining: 1,
    keepAliveTimeout: 30_000,
    connectTimeout,
  };
  switch (chosen.type) {
    case 'proxy':
      return new ProxyAgent({
        ...pool,
        uri: chosen.uri,
        requestTls: connector({ ...chosen.requestTls, ...versions }, connectTimeout),
      });
    case 'socks':
      throw new KubeConfigError('a SOCKS proxy in the kubeconfig is not supported: use an HTTP proxy');
    case 'agent':
      return new Agent({ ...pool, connect: connector({ ...chosen.connect, ...versions }, connectTimeout) });
    case 'none':
      return new Agent(pool);
  }
}

/** client-node gives Node's TLS options; undici takes the same, under types of its own that leave nothing undefined. */
function connector(options: object, timeout: number): buildConnector.BuildOptions {
  return { ...options, timeout };
}
