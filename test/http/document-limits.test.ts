import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { defaultLimits } from '../../src/limits/limits.ts';
import { attacks } from '../support/attacks.ts';
import { testGateway, type TestGateway } from '../support/gateway.ts';
import { ScrapedMetrics } from '../support/metrics.ts';
import { post, ways } from '../support/three-ways.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway[Symbol.asyncDispose]());

const bomb = attacks.find(({ what }) => what.startsWith('a bomb'))?.query ?? '';

describe.each(ways)('over %s', (_way, ask) => {
  test.each(attacks)('$what: refused', async ({ query, limit, actual }) => {
    const { data, errors } = await ask(gateway.url, { query });
    expect(data ?? null).toBeNull();
    expect(errors?.map(({ extensions }) => extensions)).toEqual([
      {
        code: 'LIMIT_EXCEEDED',
        limit,
        allowed: defaultLimits[limit],
        ...(actual !== undefined && { actual }),
      },
    ]);
    expect(errors?.[0]?.message).toContain(`limit "${limit}"`);
  });

  test('what variables ask for counts', async () => {
    const query =
      'query ($n: Int) { pods(first: $n) { nodes { pods: workload { pods(first: $n) { nodes { name } } } } } }';
    const few = await ask(gateway.url, { query, variables: { n: 10 } });
    expect(few.errors).toBeUndefined();
    const { errors } = await ask(gateway.url, { query, variables: { n: 1_000 } });
    expect(errors?.[0]?.extensions).toMatchObject({ limit: 'cost', allowed: defaultLimits.cost });
  });

  test('the cost is told to who asks for it', async () => {
    const query = '{ pods(first: 10) { nodes { name } } }';
    const { extensions } = await ask(gateway.url, { query, extensions: { cost: true } });
    expect(extensions).toEqual({ cost: { cost: 112, allowed: defaultLimits.cost } });
    expect(await ask(gateway.url, { query })).not.toHaveProperty('extensions');
  });

  test('the standard introspection query is answered', async () => {
    const { data, errors } = await ask<{ __schema: object }>(gateway.url, { query: getIntrospectionQuery() });
    expect(errors).toBeUndefined();
    expect(data).toHaveProperty('__schema');
  });

  test('fragments inside of themselves are what validation says they are', async () => {
    const query = '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }';
    const { errors } = await ask(gateway.url, { query });
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } });
  });
});

test.each(['application/json', 'application/graphql-response+json'])(
  'as %s it is a bad request',
  async (accept) => {
    const response = await post(gateway.url, { query: bomb }, { accept });
    expect([response.status, response.headers.get('content-type')]).toEqual([
      400,
      `${accept}; charset=utf-8`,
    ]);
  },
);

test.each(['application/json', 'text/event-stream'])(
  'a body that is too large is refused before it is read, for %s',
  async (accept) => {
    const response = await post(
      gateway.url,
      { query: `{ __typename } #${'x'.repeat(5_000_000)}` },
      { accept },
    );
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({
      errors: [
        { extensions: { code: 'LIMIT_EXCEEDED', limit: 'bodyBytes', allowed: defaultLimits.bodyBytes } },
      ],
    });
  },
);

test('refusals are counted by their limits', async () => {
  const before = await ScrapedMetrics.of(gateway);
  await post(gateway.url, { query: bomb });
  const after = await ScrapedMetrics.of(gateway);
  const counted = (metrics: ScrapedMetrics): number =>
    metrics.sum('quarterdeck_limit_refusals_total', { limit: 'rootFields' });
  expect(counted(after) - counted(before)).toBe(1);
});
