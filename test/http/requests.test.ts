import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { testGateway, type TestGateway } from '../support/gateway.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway[Symbol.asyncDispose]());

function post(body: string): Promise<Response> {
  return fetch(gateway.url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
}

test('a body that is not JSON is a bad request', async () => {
  const response = await post('{"query":');
  expect(response.status).toBe(400);
  expect(await response.json()).toEqual({
    errors: [{ message: 'the body is not valid JSON', extensions: { code: 'BAD_REQUEST' } }],
  });
});

test('a body that is too large is refused before it is read', async () => {
  const response = await post(JSON.stringify({ query: `{ __typename } #${'x'.repeat(2_000_000)}` }));
  expect(response.status).toBe(413);
});

test('an operation that does not fit the schema is refused with a code and no stack', async () => {
  const response = await post(JSON.stringify({ query: '{ pods { nope } }' }));
  const body = (await response.json()) as { errors: { message: string; extensions: object }[] };
  expect(response.status).toBe(400);
  expect(body.errors[0]?.extensions).toEqual({ code: 'GRAPHQL_VALIDATION_FAILED' });
});

test('a document that cannot be parsed ends a subscription with an error and not the connection', async () => {
  const wrong = gateway.subscribe('subscription {');
  await expect(wrong.next()).rejects.toMatchObject([{ extensions: { code: 'GRAPHQL_PARSE_FAILED' } }]);
  const right = gateway.subscribe<{ __typename: string }>('{ __typename }');
  expect((await right.next()).value).toEqual({ data: { __typename: 'Query' } });
});

test('mutations are not made by GET', async () => {
  const query = encodeURIComponent(
    'mutation { rollbackWorkload(input: { workload: { kind: DEPLOYMENT, namespace: "x", name: "x" } }) { warnings } }',
  );
  const response = await fetch(`${gateway.url}?query=${query}`, {
    headers: { 'apollo-require-preflight': 'true' },
  });
  expect(response.status).toBe(405);
});

test('the socket speaks graphql-transport-ws and nothing else', async () => {
  const socket = new WebSocket(gateway.url.replace('http:', 'ws:'), 'graphql-ws');
  const code = await new Promise((resolve) => {
    socket.on('close', resolve);
    socket.on('error', () => resolve('refused'));
  });
  expect([4406, 'refused']).toContain(code);
});

test('probes answer, and the root leads to GraphQL', async () => {
  const base = gateway.url.replace('/graphql', '');
  expect((await fetch(`${base}/healthz`)).status).toBe(200);
  const ready = await fetch(`${base}/readyz`);
  expect(ready.status).toBe(200);
  expect(await ready.json()).toMatchObject({
    ready: true,
    clusters: [{ name: 'quarterdeck', ready: true, state: 'SYNCED', resources: [] }],
  });
  const root = await fetch(base, { redirect: 'manual' });
  expect([root.status, root.headers.get('location')]).toEqual([302, '/graphql']);
  expect((await fetch(`${base}/elsewhere`)).status).toBe(404);
});

test('a target that is no URL is answered, also at the upgrade, and nothing breaks', async () => {
  const { hostname, port } = new URL(gateway.url);
  const answerTo = (lines: string[]): Promise<string> =>
    new Promise((resolve, reject) => {
      const socket = connect(Number(port), hostname);
      let answer = '';
      socket.on('data', (chunk) => (answer += String(chunk)));
      socket.on('end', () => resolve(answer));
      socket.on('error', reject);
      socket.end([...lines, `Host: localhost:${port}`, '', ''].join('\r\n'));
    });
  expect(await answerTo(['GET // HTTP/1.1', 'Connection: close'])).toMatch(/^HTTP\/1.1 404 /);
  const upgrade = [
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    `Sec-WebSocket-Key: ${'x'.repeat(22)}==`,
  ];
  expect(await answerTo(['GET // HTTP/1.1', ...upgrade])).toMatch(/^HTTP\/1.1 404 /);
  expect((await post('{"query":"{ __typename }"}')).status).toBe(200);
});
