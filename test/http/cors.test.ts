import { request, type IncomingMessage } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { testGateway, type TestGateway } from '../support/gateway.ts';

const listed = 'https://console.example.com';
const query = '/graphql?query={__typename}';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway(undefined, {
    http: {
      allowed: { hosts: ['gateway.example.com'], origins: [listed] },
    },
  });
});
afterAll(() => gateway[Symbol.asyncDispose]());

function ask(path: string, headers: Record<string, string>, method = 'GET'): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    request(new URL(path, gateway.url), { headers, method }, (response) => {
      response.resume();
      resolve(response);
    })
      .on('error', reject)
      .end();
  });
}

function corsHeaders({ headers }: IncomingMessage): Record<string, unknown> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => name.startsWith('access-control-')));
}

const preflight = {
  origin: listed,
  'access-control-request-method': 'POST',
  'access-control-request-headers': 'content-type',
  'sec-fetch-site': 'cross-site',
  'sec-fetch-mode': 'cors',
};

describe('a page of a listed origin', () => {
  test('is told by a preflight what it may send', async () => {
    const response = await ask('/graphql', preflight, 'OPTIONS');
    expect(response.statusCode).toBe(204);
    expect(corsHeaders(response)).toEqual({
      'access-control-allow-origin': listed,
      'access-control-allow-credentials': 'true',
      'access-control-allow-methods': 'GET, POST',
      'access-control-allow-headers': 'authorization, content-type, last-event-id',
      'access-control-expose-headers': 'retry-after',
      'access-control-max-age': '7200',
    });
    expect(response.headers.vary).toBe('accept, origin');
  });

  test.each(['application/json', 'text/event-stream'])('may read answers as %s', async (accept) => {
    const response = await ask(query, { origin: listed, 'sec-fetch-site': 'cross-site', accept });
    expect([response.statusCode, response.headers.vary]).toEqual([200, 'accept, origin']);
    expect(corsHeaders(response)).toEqual({
      'access-control-allow-origin': listed,
      'access-control-allow-credentials': 'true',
      'access-control-expose-headers': 'retry-after',
    });
  });

  test('may open a WebSocket', async () => {
    const socket = new WebSocket(gateway.url.replace('http:', 'ws:'), 'graphql-transport-ws', {
      headers: { origin: listed },
    });
    await new Promise((resolve, reject) => socket.on('open', resolve).on('error', reject));
    socket.terminate();
  });

  test('reads nothing but what is asked at the endpoint', async () => {
    const response = await ask('/readyz', { origin: listed });
    expect(corsHeaders(response)).toEqual({});
  });
});

describe('a page of any other origin is refused, and told nothing:', () => {
  test.each([
    'https://console.example.com:8443',
    'http://console.example.com',
    'https://console.example.com.evil.example',
    'https://evil-console.example.com',
    'null',
  ])('%s', async (origin) => {
    for (const response of [
      await ask(query, { origin }),
      await ask('/graphql', { ...preflight, origin }, 'OPTIONS'),
    ]) {
      expect(response.statusCode).toBe(403);
      expect(corsHeaders(response)).toEqual({});
    }
  });
});

test('the own page and programs need no permission, and caches are told that others might', async () => {
  const { host } = new URL(gateway.url);
  for (const headers of [{}, { origin: `http://${host}` }]) {
    const response = await ask(query, headers);
    expect([response.statusCode, response.headers.vary]).toEqual([200, 'accept, origin']);
    expect(corsHeaders(response)).toEqual({});
  }
});

test('a host that is listed is asked for like loopback, with its own pages; any other is refused', async () => {
  const statusFor = async (headers: Record<string, string>): Promise<number | undefined> =>
    (await ask('/healthz', headers)).statusCode;
  expect(await statusFor({ host: 'gateway.example.com' })).toBe(200);
  expect(
    await statusFor({ host: 'gateway.example.com:8443', origin: 'https://gateway.example.com:8443' }),
  ).toBe(200);
  // A proxy that speaks TLS in front of it.
  expect(await statusFor({ host: 'gateway.example.com', origin: 'https://gateway.example.com' })).toBe(200);
  expect(await statusFor({ host: 'gateway.example.com', origin: 'https://localhost' })).toBe(403);
  expect(await statusFor({ host: 'other.example.com' })).toBe(403);
});
