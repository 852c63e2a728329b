import { readFile } from 'node:fs/promises';
import { Kind, parse } from 'graphql';
import { beforeAll, expect, inject, test } from 'vitest';
import { examples } from '../console/graphiql/page/examples.ts';
import { installSample } from '../dev/sample/sample.ts';
import { testGateway, type Answer } from './support/gateway.ts';

/** The operations of the README, each with the answer that stands below it. */
async function operationsInReadme(): Promise<{ operation: string; answer: unknown }[]> {
  const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');
  const blocks = readme.matchAll(/```graphql\n(.*?)```\s*```json\n(.*?)```/gs);
  return [...blocks].map(([, operation = '', answer = '']) => ({
    operation,
    answer: JSON.parse(answer) as unknown,
  }));
}

beforeAll(async () => {
  const { kubectl, kubeconfig } = inject('cluster');
  await installSample({ kubectl, kubeconfig, log: () => undefined });
});

test('the operations of the README give the answers that it shows', async () => {
  await using gateway = await testGateway();
  const operations = await operationsInReadme();
  expect(operations).toHaveLength(4);
  for (const { operation, answer } of operations) {
    const stream = gateway.subscribe(operation);
    expect((await stream.next()).value).toEqual(answer);
    await stream.return?.();
  }
});

test('every operation in the tabs of GraphiQL runs against the sample application', async () => {
  await using gateway = await testGateway();
  for (const { query } of examples) {
    for (const definition of parse(query).definitions) {
      if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
      const stream = gateway.subscribe<object>(query, {}, definition.name?.value);
      const answer = (await stream.next()).value as Answer<object>;
      await stream.return?.();
      expect(answer.errors).toBeUndefined();
      expect(JSON.stringify(answer.data)).not.toMatch(/"userErrors":\[\{/);
    }
  }
});
