import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testGateway, type TestGateway } from '../support/gateway.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway[Symbol.asyncDispose]());

function get(path: string, accept = 'application/json'): Promise<Response> {
  return fetch(new URL(path, gateway.url), { headers: { accept } });
}

function named(response: Response, names: readonly string[]): (string | null)[] {
  return names.map((name) => response.headers.get(name));
}

const always = ['x-content-type-options', 'referrer-policy', 'cross-origin-resource-policy'];

describe('every answer is what it says, tells nobody where a reader came from, and is for the own pages:', () => {
  test.each([
    ['/graphql?query={__typename}', 200],
    ['/graphql?query={', 200],
    ['/graphql', 400],
    ['/healthz', 200],
    ['/readyz', 200],
    ['/metrics', 200],
    ['/nothing', 404],
    ['/graphiql/none.js', 404],
  ])('%s with %i', async (path, status) => {
    const response = await get(path);
    await response.body?.cancel();
    expect(response.status).toBe(status);
    expect(named(response, always)).toEqual(['nosniff', 'no-referrer', 'same-origin']);
    expect(named(response, ['cache-control', 'content-security-policy'])).toEqual([
      'no-store',
      "default-src 'none'; frame-ancestors 'none'",
    ]);
    expect(response.headers.has('strict-transport-security')).toBe(false);
    expect(response.headers.has('x-powered-by')).toBe(false);
  });
});

test('an event stream has them as well', async () => {
  const response = await get('/graphql?query={__typename}', 'text/event-stream');
  await response.body?.cancel();
  expect(named(response, always)).toEqual(['nosniff', 'no-referrer', 'same-origin']);
  expect(response.headers.get('cache-control')).toBe('no-store, no-transform');
});

test.each(['/graphql', '/graphiql/app.js', '/graphiql/icon.svg'])(
  'the page and what it loads, %s, runs its own scripts alone, none of them inline, and is in no frame',
  async (path) => {
    const response = await get(path, 'text/html,*/*;q=0.8');
    await response.body?.cancel();
    expect(response.status).toBe(200);
    expect(named(response, always)).toEqual(['nosniff', 'no-referrer', 'same-origin']);
    const policy = Object.fromEntries(
      (response.headers.get('content-security-policy') ?? '')
        .split('; ')
        .map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1).join(' ')]),
    );
    expect(policy).toMatchObject({
      'default-src': "'none'",
      'script-src': "'self'",
      'connect-src': "'self'",
      'frame-ancestors': "'none'",
      'form-action': "'none'",
      'base-uri': "'none'",
    });
    expect(named(response, ['cross-origin-opener-policy', 'cross-origin-embedder-policy'])).toEqual([
      'same-origin',
      'require-corp',
    ]);
  },
);
