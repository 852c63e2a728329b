import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testGateway, type TestGateway } from '../support/gateway.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway[Symbol.asyncDispose]());

const cases: readonly [what: string, query: string, argument: string, message: RegExp][] = [
  [
    'a label selector',
    '{ pods(where: { labelSelector: "app=(" }) { totalCount } }',
    'where.labelSelector',
    /label selector/,
  ],
  ['a cursor', '{ pods(after: "nonsense") { totalCount } }', 'after', /not a cursor/],
  ['a cursor of another order', '', 'after', /another list or order/],
  ['a page size', '{ pods(first: 1001) { totalCount } }', 'first', /0 to 1000/],
  ['a negative page size', '{ workloads(last: -1) { totalCount } }', 'last', /0 to 1000/],
  ['two page sizes', '{ pods(first: 1, last: 1) { totalCount } }', 'last', /not both/],
  ['an id', '{ node(id: "bm90IGFuIGlk") { id } }', 'id', /not an id/],
  [
    'a cluster',
    '{ pods(where: { clusters: ["elsewhere"] }) { totalCount } }',
    'where.clusters',
    /no cluster "elsewhere"/,
  ],
];

describe('a wrong value is answered with BAD_USER_INPUT, the argument and what would be right:', () => {
  test.each(cases)('%s', async (_what, query, argument, message) => {
    const answer = await gateway.ask(query === '' ? await withForeignCursor() : query);
    expect(answer.errors).toHaveLength(1);
    expect(answer.errors?.[0]).toMatchObject({
      message: expect.stringMatching(message),
      extensions: { code: 'BAD_USER_INPUT', argument },
    });
  });
});

async function withForeignCursor(): Promise<string> {
  const { namespaces } = await gateway.data<{ namespaces: { pageInfo: { endCursor: string } } }>(
    '{ namespaces { pageInfo { endCursor } } }',
  );
  return `{ pods(after: "${namespaces.pageInfo.endCursor}") { totalCount } }`;
}

test('one wrong field does not take its siblings with it', async () => {
  const answer = await gateway.ask<{ ok: object; wrong: null }>(
    '{ ok: namespaces { totalCount } wrong: node(id: "nonsense") { id } }',
  );
  expect(answer.data?.ok).toEqual({ totalCount: expect.any(Number) });
  expect(answer.data?.wrong).toBeNull();
  expect(answer.errors?.[0]?.path).toEqual(['wrong']);
});

test('an id of what is not there (any more) is null, in lists as well', async () => {
  const id = Buffer.from(JSON.stringify(['Pod', 'quarterdeck', 'default', 'nobody'])).toString('base64url');
  const data = await gateway.data<{ node: null; nodes: null[] }>(
    'query ($id: ID!) { node(id: $id) { id } nodes(ids: [$id]) { id } }',
    { id },
  );
  expect(data).toEqual({ node: null, nodes: [null] });
});

test('a subscription with a wrong value ends with a typed error, and the connection stays usable', async () => {
  const wrong = gateway.subscribe('subscription { pods(where: { labelSelector: "=" }) { synced } }');
  expect((await wrong.next()).value).toMatchObject({
    errors: [{ extensions: { code: 'BAD_USER_INPUT', argument: 'where.labelSelector' } }],
  });
  expect(await wrong.next()).toMatchObject({ done: true });
  const right = gateway.subscribe<{ pods: { synced: boolean } }>(
    'subscription { pods(where: { namespaces: [] }) { synced } }',
  );
  expect((await right.next()).value).toEqual({ data: { pods: { synced: true } } });
  await right.return?.();
});

test('one wrong id in a list of ids does not take the others with it', async () => {
  const { namespaces } = await gateway.data<{ namespaces: { nodes: { id: string }[] } }>(
    '{ namespaces(where: { search: "kube-system" }) { nodes { id } } }',
  );
  const ids = ['nonsense', namespaces.nodes[0]?.id];
  const answer = await gateway.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
  expect(answer.data).toEqual({ nodes: [null, { id: ids[1] }] });
  expect(answer.errors).toMatchObject([{ path: ['nodes', 0], extensions: { argument: 'ids.0' } }]);
});
