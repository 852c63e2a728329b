import { createClient, type Client } from 'graphql-ws';
import { inject } from 'vitest';
import { WebSocket } from 'ws';
import type { ContextSelection } from '../../src/kubernetes/served-contexts.ts';
import type { OperationSettings } from '../../src/http/served-operations.ts';
import type { AuthenticationSettings } from '../../src/auth/authenticator.ts';
import { defaultLimits, type Limits } from '../../src/limits/limits.ts';
import type { HttpConfig } from '../../src/http-config.ts';
import { startGateway, type Gateway } from '../../src/server.ts';
import { logTo } from '../../src/telemetry/log.ts';
import { clusterUntil } from './cluster-until.ts';

/** What a query gives. */
export interface Answer<T> {
  readonly data: T | null;
  readonly errors?: readonly {
    message: string;
    path?: (string | number)[];
    extensions: { code: string; [key: string]: unknown };
  }[];
  readonly extensions?: Record<string, unknown>;
}

/** Somebody who uses a gateway. */
export interface TestClient {
  /** Runs an operation over HTTP. */
  ask<T>(query: string, variables?: Record<string, unknown>): Promise<Answer<T>>;
  /** The same, and fails if there are errors. */
  data<T>(query: string, variables?: Record<string, unknown>): Promise<T>;
  /** Runs an operation over a WebSocket, one of several by its name; every value is a whole result. */
  subscribe<T>(
    query: string,
    variables?: Record<string, unknown>,
    operationName?: string,
  ): AsyncIterableIterator<Answer<T>>;
}

/** A gateway of one test file, and a client of it without credentials. */
export interface TestGateway extends AsyncDisposable, TestClient {
  readonly gateway: Gateway;
  readonly url: string;
  /** Everything that it has logged. */
  readonly logged: readonly string[];
  /** A client with this text as its authorization. */
  as(authorization: string): TestClient;
}

/** What a test sets otherwise than the gateway has it by itself. */
export interface TestSettings {
  readonly stuckAfterMs?: number;
  /** The only namespaces to watch. */
  readonly onlyIn?: readonly string[];
  readonly http?: Partial<HttpConfig>;
  readonly authentication?: Partial<AuthenticationSettings>;
  readonly limits?: Partial<Limits>;
  readonly operations?: Partial<OperationSettings>;
}

/** For whatever comes over loopback. */
const plainHttp: HttpConfig = {
  allowed: { hosts: [], origins: [] },
  tls: undefined,
  headTimeoutMs: 60_000,
  requestTimeoutMs: 60_000,
};

/** Starts a gateway on a free port and waits until it is ready. */
export async function testGateway(
  kubeconfig: string = inject('cluster').kubeconfig,
  settings?: TestSettings,
): Promise<TestGateway> {
  const started = await startTestGateway(kubeconfig, settings);
  await started.gateway.ready;
  return started;
}

/** Starts a gateway on a free port, whether or not its clusters can be reached. */
export async function startTestGateway(
  source: string | ContextSelection,
  { stuckAfterMs = 60_000, onlyIn, http, authentication, limits, operations }: TestSettings = {},
): Promise<TestGateway> {
  const logged: string[] = [];
  const gateway = await startGateway({
    listen: '127.0.0.1',
    port: 0,
    source: typeof source === 'string' ? { files: [source] } : source,
    ...(onlyIn !== undefined && { onlyIn }),
    http: { ...plainHttp, ...http },
    authentication: { modes: ['kubeconfig'], acceptedMs: 30_000, refusedMs: 5_000, ...authentication },
    drainTimeoutMs: 25_000,
    log: logTo((line) => void logged.push(line)),
    stuckAfterMs,
    rightsTtlMs: 30_000,
    limits: { ...defaultLimits, ...limits },
    operations: { introspection: true, persistedOperations: undefined, onlyPersisted: false, ...operations },
  });
  const sockets: Client[] = [];
  const clientWith = (authorization?: string): TestClient => {
    const { client, socket } = testClient(gateway.url, authorization);
    sockets.push(socket);
    return client;
  };
  return {
    gateway,
    url: gateway.url,
    logged,
    ...clientWith(),
    as: clientWith,
    [Symbol.asyncDispose]: async () => {
      for (const socket of sockets) await socket.dispose();
      await gateway.close();
    },
  };
}

function testClient(url: string, authorization?: string): { client: TestClient; socket: Client } {
  const credentials = authorization === undefined ? {} : { authorization };
  const socket = createClient({
    url: url.replace('http:', 'ws:'),
    webSocketImpl: WebSocket,
    connectionParams: credentials,
    retryAttempts: 0,
    onNonLazyError: () => undefined,
  });
  const ask = async <T>(query: string, variables?: Record<string, unknown>): Promise<Answer<T>> => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...credentials },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Answer<T>;
  };
  const client: TestClient = {
    ask,
    data: async <T>(query: string, variables?: Record<string, unknown>) => {
      const answer = await ask<T>(query, variables);
      if (answer.errors !== undefined || answer.data === null) throw new Error(JSON.stringify(answer.errors));
      return answer.data;
    },
    subscribe: <T>(query: string, variables: Record<string, unknown> = {}, operationName?: string) =>
      socket.iterate({
        query,
        variables,
        ...(operationName !== undefined && { operationName }),
      }) as unknown as AsyncIterableIterator<Answer<T>>,
  };
  return { client, socket };
}

/** Waits until one of the gateway's clusters, its only one mostly, is in this state. */
export async function clusterBecomes({ gateway }: TestGateway, state: string, name?: string): Promise<void> {
  const [only] = gateway.clusters.values();
  const cluster = name === undefined ? only : gateway.clusters.get(name);
  if (cluster === undefined) throw new Error('a gateway without a cluster');
  await clusterUntil(cluster, ({ view }) => view.health.state === state);
}
