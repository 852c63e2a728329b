import { request, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testGateway, type TestGateway } from '../support/gateway.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway[Symbol.asyncDispose]());

interface Asked {
  readonly method?: string;
  readonly accept?: string;
  readonly search?: Record<string, string>;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

/** Sends a request as it is told, and waits for the head of the answer. */
function send({ method = 'POST', accept, search, headers = {}, body }: Asked): Promise<IncomingMessage> {
  const url = new URL(gateway.url);
  url.search = new URLSearchParams(search).toString();
  return new Promise((resolve, reject) => {
    const all = { ...(accept !== undefined && { accept }), ...headers };
    request(url, { method, headers: all, agent: false }, resolve).on('error', reject).end(body);
  });
}

const json = { 'content-type': 'application/json' };
const query = { query: '{ __typename }' };
const asked = { headers: json, body: JSON.stringify(query) };
/** The whole of a stream that has one result. */
const one = (result: object): string =>
  `:\n\nevent: next\ndata: ${JSON.stringify(result)}\n\nevent: complete\ndata: \n\n`;

describe('Accept chooses between an event stream and one answer:', () => {
  test.each([
    ['text/event-stream', 'text/event-stream; charset=utf-8'],
    ['TEXT/Event-Stream', 'text/event-stream; charset=utf-8'],
    ['text/*', 'text/event-stream; charset=utf-8'],
    ['text/event-stream, application/json;q=0.9', 'text/event-stream; charset=utf-8'],
    ['application/json, text/event-stream', 'application/json; charset=utf-8'],
    ['*/*', 'application/json; charset=utf-8'],
  ])('%s is answered with %s', async (accept, type) => {
    const response = await send({ ...asked, accept });
    expect([response.statusCode, response.headers['content-type']]).toEqual([200, type]);
    response.destroy();
  });

  test.each(['text/event-stream;q=0', 'text/plain', 'image/*'])('%s with 406', async (accept) => {
    const response = await send({ ...asked, accept });
    expect(response.statusCode).toBe(406);
    expect(await text(response)).toContain('text/event-stream');
  });
});

describe('a stream has one next for each result, and one complete, each with its data:', () => {
  test.each<[what: string, asked: Asked]>([
    ['by POST', asked],
    ['by GET', { method: 'GET', search: query }],
    [
      'by GET, as an EventSource asks',
      { method: 'GET', search: query, headers: { 'cache-control': 'no-cache' } },
    ],
  ])('%s', async (_what, how) => {
    const response = await send({ ...how, accept: 'text/event-stream' });
    expect([
      response.statusCode,
      response.headers['cache-control'],
      response.headers['content-length'],
    ]).toEqual([200, 'no-store, no-transform', undefined]);
    expect(await text(response)).toBe(one({ data: { __typename: 'Query' } }));
  });

  test('data is one line, whatever is in it', async () => {
    const body = JSON.stringify({ query: '{ node(id: """a\n\nevent: next\ndata: x""") { id } }' });
    const stream = await text(await send({ headers: json, body, accept: 'text/event-stream' }));
    const [data = ''] = /^data: .*$/m.exec(stream) ?? [];
    expect(stream).toBe(`:\n\nevent: next\n${data}\n\nevent: complete\ndata: \n\n`);
  });

  test('what is wrong with the operation is a result, and complete comes after it', async () => {
    const stream = await text(
      await send({ headers: json, body: '{"query":"{"}', accept: 'text/event-stream' }),
    );
    expect(stream).toMatch(/^:\n\nevent: next\ndata: \{"errors":\[.*\]\}\n\nevent: complete\ndata: \n\n$/);
  });
});

describe('what is no request for an operation has a status, and no stream:', () => {
  test.each<[what: string, asked: Asked, status: number, allow?: string]>([
    ['no JSON', { headers: json, body: '{' }, 400],
    ['no query', { headers: json, body: '{}' }, 400],
    ['a batch', { headers: json, body: `[${JSON.stringify(query)}]` }, 400],
    ['extensions that are no object', { headers: json, body: '{"query":"{a}","extensions":1}' }, 400],
    ['nothing at all', { method: 'GET' }, 400],
    ['a form', { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'query={a}' }, 415],
    ['no type', { body: JSON.stringify(query) }, 415],
    ['another method', { method: 'PUT', ...asked }, 405, 'GET, POST'],
    ['a mutation by GET', { method: 'GET', search: { query: 'mutation { __typename }' } }, 405, 'POST'],
  ])('%s', async (_what, how, status, allow) => {
    const response = await send({ ...how, accept: 'text/event-stream' });
    expect([response.statusCode, response.headers.allow, response.headers['content-type']]).toEqual([
      status,
      allow,
      'application/json; charset=utf-8',
    ]);
    expect(await text(response)).toContain('"errors":');
  });
});

test('the single connection mode, which reserves streams, is not there', async () => {
  const reserved = await send({ method: 'PUT' });
  expect([reserved.statusCode, reserved.headers.allow]).toEqual([405, 'GET, POST']);
  const cancelled = await send({ method: 'DELETE', search: { operationId: '1' } });
  expect([cancelled.statusCode, cancelled.headers.allow]).toEqual([405, 'GET, POST']);
});

test('a client that leaves ends its subscription', async () => {
  const running = async (): Promise<boolean> => {
    const metrics = await (await fetch(gateway.url.replace('/graphql', '/metrics'))).text();
    return /^quarterdeck_subscriptions\{.*transport="sse".*\} [1-9]/m.test(metrics);
  };
  const search = { query: 'subscription { services { synced } }' };
  const response = await send({ method: 'GET', search, accept: 'text/event-stream' });
  await new Promise((resolve) => response.once('data', resolve));
  while (!(await running()));
  response.destroy();
  while (await running());
});
