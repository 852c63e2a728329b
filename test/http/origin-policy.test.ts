import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { testGateway, type TestGateway } from '../support/gateway.ts';

let gateway: TestGateway;
let host: string;
beforeAll(async () => {
  gateway = await testGateway();
  host = new URL(gateway.url).host;
});
afterAll(() => gateway[Symbol.asyncDispose]());

const fromElsewhere = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' };

/** Headers of a page elsewhere, and what a browser would send for it. */
const foreign: readonly [what: string, headers: Record<string, string>][] = [
  ['the Origin of another site', { origin: 'https://example.com' }],
  ['the Origin of another port of this machine', { origin: 'http://localhost:1' }],
  ['an opaque Origin', { origin: 'null' }],
  ['a host name that was made to resolve to loopback', { host: 'attacker.example:4000' }],
  ['a request that the browser says comes from another site', { 'sec-fetch-site': 'cross-site' }],
  ['a request that the browser says comes from another port', { 'sec-fetch-site': 'same-site' }],
  ['a frame of another site', { ...fromElsewhere, 'sec-fetch-dest': 'iframe' }],
];

function statusOf(path: string, headers: Record<string, string>, body?: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const url = new URL(path, gateway.url);
    request(url, { headers, method: body === undefined ? 'GET' : 'POST' }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end(body);
  });
}

/** What comes of a WebSocket with these headers: open, or the HTTP status of the refusal. */
function socketWith(headers: Record<string, string>): Promise<'open' | number> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(gateway.url.replace('http:', 'ws:'), 'graphql-transport-ws', { headers });
    socket.on('open', () => {
      resolve('open');
      socket.close();
    });
    socket.on('unexpected-response', (_request, response) => {
      resolve(response.statusCode ?? 0);
      response.destroy();
    });
    socket.on('error', reject);
  });
}

describe('a web page from elsewhere is refused, over HTTP and at the socket upgrade:', () => {
  test.each(foreign)('%s', async (_what, headers) => {
    expect(await statusOf('/graphql?query={__typename}', headers)).toBe(403);
    expect(await statusOf('/readyz', headers)).toBe(403);
    expect(await socketWith(headers)).toBe(403);
  });
});

describe('programs of this machine and the own page come in:', () => {
  test.each([
    ['no Origin at all', {}],
    ['the own Origin', 'own'],
  ] as const)('%s', async (_what, headers) => {
    const sent: Record<string, string> = headers === 'own' ? { origin: `http://${host}` } : {};
    expect(await statusOf('/readyz', sent)).toBe(200);
    expect(await socketWith(sent)).toBe('open');
  });

  test('a link of another site leads to the page, which runs nothing', async () => {
    const headers = { ...fromElsewhere, 'sec-fetch-dest': 'document', accept: 'text/html,*/*;q=0.8' };
    expect(await statusOf('/graphql?query={__typename}', headers)).toBe(
      await statusOf('/graphql', { accept: 'text/html' }),
    );
    expect(await statusOf('/graphql', { ...headers, 'content-type': 'application/json' }, '{}')).toBe(403);
  });

  test('localhost and [::1] are as good as 127.0.0.1', async () => {
    for (const name of ['localhost:4000', '127.0.0.1', '[::1]:4000'])
      expect(await statusOf('/healthz', { host: name })).toBe(200);
  });
});

test.each(['application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'text/plain', ''])(
  'what a form can send as "%s" is not read, even if the browser does not say where it comes from',
  async (contentType) => {
    const headers = contentType === '' ? {} : { 'content-type': contentType };
    for (const accept of ['application/json', 'text/event-stream'])
      expect(await statusOf('/graphql', { accept, ...headers }, '{"query":"{ __typename }"}')).toBe(415);
  },
);

test('it listens on loopback only', () => {
  expect(new URL(gateway.url).hostname).toBe('localhost');
  expect(gateway.gateway.address).toBe('127.0.0.1');
});
