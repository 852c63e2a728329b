import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testGateway, type TestGateway } from '../support/gateway.ts';
import { ways } from '../support/three-ways.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway(undefined, { operations: { introspection: false } });
});
afterAll(() => gateway[Symbol.asyncDispose]());

describe.each(ways)('over %s, without introspection,', (_way, ask) => {
  test.each([
    ['the schema', getIntrospectionQuery()],
    ['a type', '{ __type(name: "Pod") { name } }'],
  ])('%s is not told', async (_what, query) => {
    const { data, errors } = await ask(gateway.url, { query });
    expect(data ?? null).toBeNull();
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining('introspection') as unknown,
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
    });
  });

  test.each([
    ['a field', '{ podz { totalCount } }', {}],
    ['an argument', '{ pods(firs: 1) { totalCount } }', {}],
    ['a value', '{ pods(where: { phases: [RUNING] }) { totalCount } }', {}],
    [
      'a value of a variable',
      'query ($phases: [PodPhase!]) { pods(where: { phases: $phases }) { totalCount } }',
      { phases: ['RUNING'] },
    ],
    [
      'a field of a variable',
      'query ($where: PodFilter) { pods(where: $where) { totalCount } }',
      { where: { namespacez: [] } },
    ],
  ])('%s that is nearly right is not put right', async (_what, query, variables) => {
    const { errors } = await ask(gateway.url, { query, variables });
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.message).not.toMatch(/did you mean/i);
  });

  test('names of types are told with what is asked for', async () => {
    expect(await ask(gateway.url, { query: '{ __typename }' })).toEqual({ data: { __typename: 'Query' } });
  });
});
