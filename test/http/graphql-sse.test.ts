import { createClient } from 'graphql-sse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEventStream, type EventStreamReader, type EventStreamRequest } from '../support/event-stream.ts';
import { Folded, type Update } from '../support/folded.ts';
import { testGateway, type Answer, type TestGateway } from '../support/gateway.ts';
import { apply, kubectl } from '../support/kubectl.ts';
import { testNamespace } from '../support/namespace.ts';
import { deployment } from '../support/objects.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway[Symbol.asyncDispose]());

function post(body: unknown, headers?: Record<string, string>): Promise<EventStreamReader> {
  return openEventStream(gateway.url, { body, ...(headers !== undefined && { headers }) });
}

function get(parameters: Record<string, string>): Promise<EventStreamReader> {
  return openEventStream(`${gateway.url}?${new URLSearchParams(parameters).toString()}`, { method: 'GET' });
}

const subscription = `subscription ($namespaces: [String!]) {
  workloads(where: { namespaces: $namespaces }) { reset synced changes { type id uid object { name state } } }
}`;

describe('an operation of any type is answered by an event stream:', () => {
  test('a query by POST, byte for byte', async () => {
    const { response } = await post({ query: '{ __typename }' });
    expect(response.statusCode).toBe(200);
    expect(response.headers).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
    });
    const chunks: Buffer[] = [];
    for await (const chunk of response as AsyncIterable<Buffer>) chunks.push(chunk);
    expect(Buffer.concat(chunks).toString()).toBe(
      ':\n\nevent: next\ndata: {"data":{"__typename":"Query"}}\n\nevent: complete\ndata: \n\n',
    );
  });

  test('a query by GET, one of several by its name, with variables', async () => {
    const stream = await get({
      query: 'query One { a: __typename } query Two($yes: Boolean!) { b: __typename @include(if: $yes) }',
      operationName: 'Two',
      variables: '{"yes":true}',
    });
    expect(await stream.rest()).toEqual([
      { event: 'next', data: '{"data":{"b":"Query"}}' },
      { event: 'complete', data: '' },
    ]);
  });

  test('a mutation by POST', async () => {
    const stream = await post({
      query: `mutation { deletePod(input: { pod: { namespace: "nowhere", name: "none" } }) { userErrors { code } } }`,
    });
    expect(await stream.rest()).toEqual([
      { event: 'next', data: '{"data":{"deletePod":{"userErrors":[{"code":"NOT_FOUND"}]}}}' },
      { event: 'complete', data: '' },
    ]);
  });

  test('a subscription: each change as it happens, until the client leaves', async () => {
    await using namespace = await testNamespace();
    await using stream = await post({ query: subscription, variables: { namespaces: [namespace.name] } });
    expect(await stream.nextResult()).toEqual({
      data: { workloads: { reset: true, synced: true, changes: [] } },
    });
    await apply(deployment(namespace.name, 'web', { replicas: 1 }));
    expect(await stream.nextResult()).toMatchObject({
      data: { workloads: { reset: false, changes: [{ type: 'ADDED', object: { name: 'web' } }] } },
    });
    await kubectl(['-n', namespace.name, 'delete', 'deployment', 'web']);
    for (;;) {
      const { data } = await stream.nextResult<Answer<{ workloads: Update<object> }>>();
      if (data?.workloads.changes.some(({ type }) => type === 'REMOVED') === true) break;
    }
  });

  test('a subscription that ends by itself is completed', async () => {
    await using namespace = await testNamespace();
    await apply(deployment(namespace.name, 'web', { replicas: 0 }));
    const stream = await post({
      query: `subscription { rollout(workload: { kind: DEPLOYMENT, namespace: "${namespace.name}", name: "web" }) { __typename } }`,
    });
    const events = await stream.rest();
    expect(events.at(-1)).toEqual({ event: 'complete', data: '' });
    expect(events.length).toBeGreaterThan(1);
  });
});

describe('what is wrong with an operation comes as its result, and then it is complete:', () => {
  test.each([
    ['a document that cannot be parsed', { query: '{' }, 'GRAPHQL_PARSE_FAILED'],
    ['a document that does not fit the schema', { query: '{ nope }' }, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'an operation that is not there',
      { query: 'query A { __typename }', operationName: 'B' },
      'OPERATION_RESOLUTION_FAILURE',
    ],
    ['a variable of another type', { query: subscription, variables: { namespaces: 1 } }, 'BAD_USER_INPUT'],
    [
      'an argument with a wrong value',
      { query: 'subscription { pods(where: { clusters: ["elsewhere"] }) { synced } }' },
      'BAD_USER_INPUT',
    ],
  ])('%s', async (_what, body, code) => {
    for (const stream of [await post(body), await get(asSearch(body))]) {
      expect(stream.response.statusCode).toBe(200);
      expect(await stream.nextResult()).toMatchObject({ errors: [{ extensions: { code } }] });
      expect(await stream.rest()).toEqual([{ event: 'complete', data: '' }]);
    }
  });

  test('an error of a field stands beside the data', async () => {
    const query = '{ __typename node(id: "nonsense") { id } }';
    const stream = await post({ query });
    expect(await stream.nextResult()).toEqual(await gateway.ask(query));
  });
});

/** Parameters as they stand in a URL. */
function asSearch(body: {
  query: string;
  operationName?: string;
  variables?: object;
}): Record<string, string> {
  const { query, operationName, variables } = body;
  return {
    query,
    ...(operationName !== undefined && { operationName }),
    ...(variables !== undefined && { variables: JSON.stringify(variables) }),
  };
}

describe('what is no request for an operation is refused with a status:', () => {
  const bad = (body: unknown): EventStreamRequest => ({ body });
  test.each<[what: string, request: EventStreamRequest, search: string, status: number, message: string]>([
    ['a body that is not JSON', bad('{"query":'), '', 400, 'the body is not valid JSON'],
    ['a body that is no object', bad('1'), '', 400, 'the body must be a JSON object'],
    ['no query', bad({}), '', 400, 'query must be the text of a document'],
    ['a query that is no text', bad({ query: 1 }), '', 400, 'query must be the text of a document'],
    [
      'an operation name that is no text',
      bad({ query: '{ __typename }', operationName: 1 }),
      '',
      400,
      'operationName must be a string',
    ],
    [
      'variables that are no object',
      bad({ query: '{ __typename }', variables: [] }),
      '',
      400,
      'variables must be a JSON object',
    ],
    [
      'variables in the URL that are not JSON',
      { method: 'GET' },
      '?query={__typename}&variables={',
      400,
      'variables is not valid JSON',
    ],
    ['a GET without a query', { method: 'GET' }, '', 400, 'query must be the text of a document'],
    [
      'a body of another type',
      { body: '{"query":"{ __typename }"}', headers: { 'content-type': 'text/plain' } },
      '',
      415,
      'the content-type must be application/json',
    ],
  ])('%s', async (_what, request, search, status, message) => {
    const { response } = await openEventStream(`${gateway.url}${search}`, request);
    expect([response.statusCode, await json(response)]).toEqual([
      status,
      { errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] },
    ]);
  });

  test.each([
    ['PUT', 'GET, POST', {}],
    ['DELETE', 'GET, POST', {}],
    [
      'GET',
      'POST',
      { query: 'mutation { deletePod(input: { pod: { namespace: "a", name: "b" } }) { __typename } }' },
    ],
  ])('%s where only %s will do', async (method, allowed, parameters) => {
    const search = new URLSearchParams(parameters).toString();
    const { response } = await openEventStream(`${gateway.url}?${search}`, { method });
    expect([response.statusCode, response.headers.allow]).toEqual([405, allowed]);
  });
});

async function json(response: AsyncIterable<Buffer>): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk);
  return JSON.parse(Buffer.concat(chunks).toString());
}

test.each([
  ['*/*', 'application/json'],
  ['application/json, text/event-stream;q=0.5', 'application/json'],
  [
    'application/graphql-response+json, application/json, text/event-stream',
    'application/graphql-response+json',
  ],
  ['text/event-stream', 'text/event-stream'],
  ['text/event-stream;charset=utf-8', 'text/event-stream'],
  ['text/event-stream, */*;q=0.1', 'text/event-stream'],
])('the Accept header chooses: %s gets %s', async (accept, type) => {
  const { response } = await post({ query: '{ __typename }' }, { accept });
  response.resume();
  expect(response.headers['content-type']).toBe(`${type}; charset=utf-8`);
});

test('a web page from elsewhere is refused', async () => {
  const { response } = await post({ query: '{ __typename }' }, { origin: 'https://example.com' });
  expect(response.statusCode).toBe(403);
});

test('the client graphql-sse gets what is there and what changes', async () => {
  await using namespace = await testNamespace();
  const client = createClient({ url: gateway.url, retryAttempts: 0 });
  const folded = new Folded<{ name: string; state: string }>(
    client.iterate({
      query: subscription,
      variables: { namespaces: [namespace.name] },
    }) as AsyncIterableIterator<Answer<Record<string, Update<{ name: string; state: string }>>>>,
  );
  await folded.until((_workloads, { synced }) => synced);
  await apply(deployment(namespace.name, 'web', { replicas: 1 }));
  await folded.until(([web]) => web?.state === 'ACTIVE');
  await folded.end();
  const query = client.iterate({ query: '{ __typename }' });
  expect(await query.next()).toEqual({ done: false, value: { data: { __typename: 'Query' } } });
  expect(await query.next()).toEqual({ done: true, value: undefined });
  client.dispose();
});
