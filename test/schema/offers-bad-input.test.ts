import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testGateway, type TestGateway } from '../support/gateway.ts';
import { apply } from '../support/kubectl.ts';
import { testNamespace, type TestNamespace } from '../support/namespace.ts';

let gateway: TestGateway;
let namespace: TestNamespace;
let n: string;

beforeAll(async () => {
  [gateway, namespace] = await Promise.all([testGateway(), testNamespace()]);
  n = namespace.name;
  await apply({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { namespace: n, name: 'any' } });
});
afterAll(async () => {
  await gateway[Symbol.asyncDispose]();
  await namespace[Symbol.asyncDispose]();
});

describe('a wrong value is answered with BAD_USER_INPUT, the argument and what would be right:', () => {
  const cases: readonly [what: string, args: () => string, argument: string, message: RegExp][] = [
    ['a label selector', () => 'labelSelector: "app=("', 'labelSelector', /label selector/],
    ['a page size', () => 'first: 1001', 'first', /0 to 1000/],
    ['a cursor', () => 'after: "nonsense"', 'after', /not a cursor/],
    ['a cluster', () => 'cluster: "elsewhere"', 'cluster', /no cluster "elsewhere"/],
    ['too many types', () => `types: ${JSON.stringify(Array.from('elevenchars'))}`, 'types', /at most 10/],
  ];
  test.each(cases)('%s', async (_what, args, argument, message) => {
    expect(await faultOf(`{ secrets(namespace: "${n}", ${args()}) { nodes { name } } }`)).toMatchObject({
      message: expect.stringMatching(message),
      extensions: { code: 'BAD_USER_INPUT', argument },
    });
  });

  test.each(['', '.', '..', 'a/b', 'UPPER', '%2e%2e'])('a namespace that is no name: %j', async (name) => {
    expect(
      await faultOf(`{ configMaps(namespace: ${JSON.stringify(name)}) { nodes { name } } }`),
    ).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', argument: 'namespace' } });
  });

  test('a cursor of another list, namespace or selection', async () => {
    const { configMaps } = await gateway.data<{ configMaps: { pageInfo: { endCursor: string } } }>(
      `{ configMaps(namespace: "${n}", first: 1) { pageInfo { endCursor } } }`,
    );
    const after = configMaps.pageInfo.endCursor;
    const others = [
      `secrets(namespace: "${n}", after: "${after}")`,
      `configMaps(namespace: "default", after: "${after}")`,
      `configMaps(namespace: "${n}", labelSelector: "a", after: "${after}")`,
      `configMaps(namespace: "${n}", search: "a", after: "${after}")`,
    ];
    for (const other of others) {
      expect(await faultOf(`{ ${other} { nodes { name } } }`)).toMatchObject({
        message: expect.stringMatching(/another list/),
        extensions: { code: 'BAD_USER_INPUT', argument: 'after' },
      });
    }
  });

  test('a cursor that the API server does not take', async () => {
    const { configMaps } = await gateway.data<{ configMaps: { pageInfo: { endCursor: string } } }>(
      `{ configMaps(namespace: "${n}", first: 1) { pageInfo { endCursor } } }`,
    );
    const [list] = JSON.parse(Buffer.from(configMaps.pageInfo.endCursor, 'base64url').toString()) as string[];
    const forged = Buffer.from(JSON.stringify([list, 0, 'bm9uc2Vuc2U', ''])).toString('base64url');
    expect(
      await faultOf(`{ configMaps(namespace: "${n}", after: "${forged}") { nodes { name } } }`),
    ).toMatchObject({
      message: expect.stringMatching(/not a cursor/),
      extensions: { code: 'BAD_USER_INPUT', argument: 'after' },
    });
  });

  async function faultOf(query: string): Promise<unknown> {
    const { errors = [] } = await gateway.ask(query);
    expect(errors).toHaveLength(1);
    return errors[0];
  }
});
