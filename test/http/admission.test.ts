import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { openEventStream } from '../support/event-stream.ts';
import { faultProxy } from '../support/fault-proxy.ts';
import { testGateway, type TestSettings } from '../support/gateway.ts';
import { ScrapedMetrics } from '../support/metrics.ts';
import { testNamespace } from '../support/namespace.ts';
import { openSocket, post, ways } from '../support/three-ways.ts';

const subscription = 'subscription { namespaces: pods(where: { namespaces: ["none"] }) { synced } }';
/** It leaves the process. */
const live = '{ configMaps(namespace: "default") { nodes { name } } }';
const dryRun =
  'deletePod(input: { pod: { namespace: "none", name: "none" }, dryRun: true }) { userErrors { code } }';

const sockets: WebSocket[] = [];
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.terminate();
});

async function connect(url: string): Promise<WebSocket> {
  const socket = await openSocket(url);
  sockets.push(socket);
  return socket;
}

/** Subscribes on the socket, and gives the first message of that. */
async function subscribe(socket: WebSocket, id: string): Promise<{ type: string; payload: unknown }> {
  const answer = new Promise<{ type: string; payload: unknown }>((resolve) => {
    socket.on('message', (data: Buffer) => {
      const message = JSON.parse(data.toString()) as { id?: string; type: string; payload: unknown };
      if (message.id === id) resolve(message);
    });
  });
  socket.send(JSON.stringify({ id, type: 'subscribe', payload: { query: subscription } }));
  return answer;
}

const limited = (limits: TestSettings['limits']): TestSettings => ({ limits: limits ?? {} });

describe.each(ways)('over %s', (_way, ask) => {
  test('what takes too long to be read is given up, and the cluster is not kept busy', async () => {
    await using proxy = await faultProxy();
    await using gateway = await testGateway(proxy.kubeconfig, limited({ operationSeconds: 1 }));
    const unanswered = proxy.leaveUnanswered(/\/configmaps\?/);
    const answer = ask(gateway.url, { query: `{ pods { totalCount } ${live.slice(1)}` });
    await (
      await unanswered
    ).givenUp;
    const { errors } = await answer;
    expect(errors).toMatchObject([
      { path: ['configMaps'], extensions: { code: 'LIMIT_EXCEEDED', limit: 'operationSeconds', allowed: 1 } },
    ]);
  });

  test('what is being written is waited for, however long it takes', async () => {
    await using namespace = await testNamespace();
    await using proxy = await faultProxy();
    await using gateway = await testGateway(proxy.kubeconfig, limited({ operationSeconds: 1 }));
    const writing = new Promise<ServerResponse>((resolve) => {
      proxy.answerWrites(resolve);
    });
    const service = `{ namespace: "${namespace.name}", name: "web", ports: [{ port: 80 }], selector: { app: "web" } }`;
    const answer = ask(gateway.url, {
      query: `mutation { createService(input: ${service}) { userErrors { code } } }`,
    });
    const response = await writing;
    await ScrapedMetrics.until(
      gateway,
      (metrics) => metrics.sum('quarterdeck_limit_refusals_total', { limit: 'operationSeconds' }) === 1,
    );
    expect(response.destroyed).toBe(false);
    const status = { kind: 'Status', status: 'Failure', reason: 'Forbidden', message: 'no', code: 403 };
    response.writeHead(403, { 'content-type': 'application/json' }).end(JSON.stringify(status));
    expect(await answer).toEqual({ data: { createService: { userErrors: [{ code: 'FORBIDDEN' }] } } });
  });

  test('more mutations in a minute than are allowed are refused, and it is said when to try again', async () => {
    await using gateway = await testGateway(undefined, limited({ mutationsPerMinute: 3 }));
    const mutations = (count: number): string =>
      `mutation { ${Array.from({ length: count }, (_, at) => `m${at}: ${dryRun}`).join(' ')} }`;
    expect((await ask(gateway.url, { query: mutations(3) })).errors).toBeUndefined();
    expect((await ask(gateway.url, { query: mutations(2) })).errors?.[0]?.extensions).toEqual({
      code: 'LIMIT_EXCEEDED',
      limit: 'mutationsPerMinute',
      allowed: 3,
      retryAfterSeconds: 40,
    });
  });
});

test.each([
  ['operationsPerCaller', 429],
  ['operations', 503],
] as const)('more under way than %s allows is refused, until it has ended', async (limit, status) => {
  await using proxy = await faultProxy();
  await using gateway = await testGateway(proxy.kubeconfig, limited({ [limit]: 1 }));
  const unanswered = proxy.leaveUnanswered(/\/configmaps\?/);
  const leaving = new AbortController();
  const first = fetch(`${gateway.url}?query=${encodeURIComponent(live)}`, { signal: leaving.signal });
  const { givenUp } = await unanswered;
  const second = await post(gateway.url, { query: '{ __typename }' });
  expect([second.status, second.headers.get('retry-after')]).toEqual([status, '1']);
  expect(await second.json()).toMatchObject({ errors: [{ extensions: { limit, allowed: 1, actual: 2 } }] });
  for (const [way, ask] of ways.slice(1))
    expect([way, (await ask(gateway.url, { query: '{ __typename }' })).errors]).toMatchObject([
      way,
      [{ extensions: { limit } }],
    ]);
  // Whoever leaves has nothing read for them any more, and makes room.
  leaving.abort();
  await expect(first).rejects.toMatchObject({ name: 'AbortError' });
  await givenUp;
  while ((await post(gateway.url, { query: '{ __typename }' })).status !== 200);
});

test.each([['subscriptions'], ['subscriptionsPerCaller']] as const)(
  'more subscriptions than %s allows are refused over any transport, until one has ended',
  async (limit) => {
    await using gateway = await testGateway(undefined, limited({ [limit]: 2 }));
    const socket = await connect(gateway.url);
    expect((await subscribe(socket, '1')).type).toBe('next');
    const stream = await openEventStream(gateway.url, { body: { query: subscription } });
    await stream.nextResult();
    const refused = [{ extensions: { code: 'LIMIT_EXCEEDED', limit, allowed: 2, actual: 3 } }];
    expect(await subscribe(socket, '2')).toMatchObject({ type: 'error', payload: refused });
    await using another = await openEventStream(gateway.url, { body: { query: subscription } });
    expect(await another.nextResult()).toMatchObject({ errors: refused });
    await stream[Symbol.asyncDispose]();
    for (let id = 3; (await subscribe(socket, String(id))).type !== 'next'; id++);
    const left = once(socket, 'close');
    socket.close();
    await left;
    const next = await connect(gateway.url);
    for (let id = 1; (await subscribe(next, String(id))).type !== 'next'; id++);
    expect((await subscribe(next, 'last')).type).toBe('next');
  },
);

test('more subscriptions on a socket than are allowed are refused, and others go on', async () => {
  await using gateway = await testGateway(undefined, limited({ subscriptionsPerSocket: 1 }));
  const socket = await connect(gateway.url);
  expect((await subscribe(socket, '1')).type).toBe('next');
  expect(await subscribe(socket, '2')).toMatchObject({
    type: 'error',
    payload: [{ extensions: { limit: 'subscriptionsPerSocket', allowed: 1, actual: 2 } }],
  });
  socket.send(JSON.stringify({ id: '1', type: 'complete' }));
  for (let id = 3; (await subscribe(socket, String(id))).type !== 'next'; id++);
  expect((await subscribe(await connect(gateway.url), '1')).type).toBe('next');
});

test.each([
  ['sockets', 503],
  ['socketsPerAddress', 429],
] as const)('more sockets than %s allows are refused before they are opened', async (limit, status) => {
  await using gateway = await testGateway(undefined, limited({ [limit]: 1 }));
  const first = await connect(gateway.url);
  const second = new WebSocket(gateway.url.replace('http:', 'ws:'), 'graphql-transport-ws');
  const [, response] = (await once(second, 'unexpected-response')) as [
    unknown,
    { statusCode: number; headers: object },
  ];
  expect(response).toMatchObject({ statusCode: status, headers: { 'retry-after': '1' } });
  second.on('error', () => undefined).terminate();
  const closed = once(first, 'close');
  first.close();
  await closed;
  await ScrapedMetrics.until(gateway, (metrics) => metrics.sum('quarterdeck_connections') === 0);
  await connect(gateway.url);
});

test.each([
  ['messages', (socket: WebSocket): void => socket.send('{"type":"ping"}')],
  ['pings', (socket: WebSocket): void => socket.ping()],
])('a socket with more %s in a second than are allowed is closed', async (_what, send) => {
  await using gateway = await testGateway(undefined, limited({ messagesPerSecond: 20 }));
  const socket = await connect(gateway.url);
  const closed = once(socket, 'close');
  for (let sent = 0; sent < 200; sent++) send(socket);
  const [code, reason] = (await closed) as [number, Buffer];
  expect([code, reason.toString()]).toEqual([
    4429,
    'limit "messagesPerSecond": at most 20 messages that a client may send on a WebSocket in a second',
  ]);
});

test('a message that is too large closes the socket', async () => {
  await using gateway = await testGateway(undefined, limited({ bodyBytes: 2_000 }));
  const socket = await connect(gateway.url);
  const closed = once(socket, 'close');
  socket.send(
    JSON.stringify({
      id: '1',
      type: 'subscribe',
      payload: { query: `{ __typename } #${'x'.repeat(3_000)}` },
    }),
  );
  expect((await closed)[0]).toBe(1009);
});
