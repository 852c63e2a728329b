import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { readCorpus } from '../../bench/fuzz/corpus.ts';
import { runFuzz } from '../../bench/fuzz/run.ts';
import { prepareForEveryMutation } from '../support/every-mutation.ts';
import { testGateway, type TestGateway } from '../support/gateway.ts';
import { testNamespace, type TestNamespace } from '../support/namespace.ts';
import { ways } from '../support/three-ways.ts';

let namespace: TestNamespace;
let gateway: TestGateway;
beforeAll(async () => {
  namespace = await testNamespace();
  [gateway] = await Promise.all([testGateway(), prepareForEveryMutation(namespace.name)]);
});
afterAll(async () => {
  await gateway[Symbol.asyncDispose]();
  await namespace[Symbol.asyncDispose]();
});

// The short form of `npm run bench -- fuzz`: what has found something before, and a little more.
test('whatever a client sends, the gateway answers in time, fails at nothing, and tells nothing of itself', async () => {
  const { findings, logged } = await runFuzz({
    kubeconfig: inject('cluster').kubeconfig,
    corpus: await readCorpus(),
    runs: 1_000,
    seed: 20_261_125,
    log: () => undefined,
    signal: new AbortController().signal,
  });
  expect({ findings, logged }).toEqual({ findings: [], logged: [] });
}, 300_000);

describe.each(ways)('over %s', (_way, ask) => {
  test.each([
    'subscription { pods @skip(if: true) { synced } }',
    'subscription ($no: Boolean = false) { pods @include(if: $no) { synced } }',
    'subscription { ... @include(if: false) { pods { synced } } }',
    'subscription { ...F } fragment F on Subscription { ...G @skip(if: true) } fragment G on Subscription { pods { synced } }',
  ])('what is subscribed to hangs on no condition: %s', async (query) => {
    const { errors } = await ask(gateway.url, { query });
    expect(errors).toMatchObject([
      {
        message: '@skip and @include cannot be used on the field of a subscription',
        extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
      },
    ]);
  });

  test('a query may have conditions', async () => {
    const query =
      '{ pods @include(if: true) { synced: totalCount } ... @skip(if: true) { services { totalCount } } }';
    expect((await ask(gateway.url, { query })).errors).toBeUndefined();
  });
});
