import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { testGateway, type TestGateway } from '../support/gateway.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway[Symbol.asyncDispose]());

function post(body: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(gateway.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
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

/** What it is asked as, the status that says that the operation can't be executed, and what it is answered as. */
const answered = [
  ['application/json', 200, 'application/json; charset=utf-8'],
  ['application/graphql-response+json', 400, 'application/graphql-response+json; charset=utf-8'],
] as const;

test.each(answered)(
  'an operation that does not fit the schema is refused with a code and no stack, as %s with %i',
  async (accept, status, type) => {
    const response = await post(JSON.stringify({ query: '{ pods { nope } }' }), { accept });
    const body = (await response.json()) as { errors: { message: string; extensions: object }[] };
    expect([response.status, response.headers.get('content-type')]).toEqual([status, type]);
    expect(body.errors[0]?.extensions).toEqual({ code: 'GRAPHQL_VALIDATION_FAILED' });
  },
);

test.each([
  ['a body that is no object', '1', 'the body must be a JSON object'],
  [
    'a batch',
    '[{"query":"{ __typename }"}]',
    'the body must be one JSON object: a request is for one operation',
  ],
  ['no query', '{}', 'query must be the text of a document'],
  [
    'extensions that are no object',
    '{"query":"{ __typename }","extensions":1}',
    'extensions must be a JSON object',
  ],
])('%s is a bad request, whatever it is to be answered as', async (_what, body, message) => {
  for (const [accept, , type] of answered) {
    const response = await post(body, { accept });
    expect([response.status, response.headers.get('content-type'), await response.json()]).toEqual([
      400,
      type,
      { errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] },
    ]);
  }
});

test('a parameter that is given twice is a bad request', async () => {
  const response = await fetch(`${gateway.url}?query={__typename}&query={__typename}`);
  expect([response.status, await response.json()]).toEqual([
    400,
    { errors: [{ message: 'query is given more than once', extensions: { code: 'BAD_REQUEST' } }] },
  ]);
});

test.each([
  [
    'another charset',
    { 'content-type': 'application/json; charset=utf-16' },
    'the body must be UTF-8, not utf-16',
  ],
  ['a compressed body', { 'content-encoding': 'gzip' }, 'the body must not be encoded with gzip'],
  ['another type', { 'content-type': 'text/plain' }, 'the content-type must be application/json'],
  ['nonsense', { 'content-type': 'json' }, 'the content-type must be application/json'],
])('%s is a type that is not supported', async (_what, headers, message) => {
  const response = await post('{"query":"{ __typename }"}', headers);
  expect([response.status, await response.json()]).toEqual([
    415,
    { errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] },
  ]);
});

test.each(['PUT', 'DELETE', 'PATCH', 'HEAD'])(
  '%s is not for GraphQL, and is told what is',
  async (method) => {
    const response = await fetch(gateway.url, { method });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, POST']);
  },
);

test('who accepts nothing that there is gets 406, and nothing is done', async () => {
  const query =
    'mutation { deletePod(input: { pod: { namespace: "nowhere", name: "none" } }) { userErrors { code } } }';
  const before = await mutationsCounted();
  const response = await post(JSON.stringify({ query }), { accept: 'image/png' });
  expect([response.status, await mutationsCounted()]).toEqual([406, before]);
  expect(await response.json()).toMatchObject({
    errors: [{ message: expect.stringContaining('application/graphql-response+json') as string }],
  });
});

/** What the metrics say of mutations over HTTP. */
async function mutationsCounted(): Promise<string[]> {
  const text = await (await fetch(gateway.url.replace('/graphql', '/metrics'))).text();
  return text.split('\n').filter((line) => line.includes('mutation'));
}

test.each(answered)('a subscription has no one result, as %s', async (accept) => {
  const response = await post(JSON.stringify({ query: 'subscription { pods { synced } }' }), { accept });
  expect([response.status, await response.json()]).toEqual([
    406,
    {
      errors: [
        {
          message: 'the results of a subscription can be had as text/event-stream, or over WebSocket',
          extensions: { code: 'BAD_REQUEST' },
        },
      ],
    },
  ]);
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
  const response = await fetch(`${gateway.url}?query=${query}`);
  expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
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
