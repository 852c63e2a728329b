import { readFile } from 'node:fs/promises';
import { expect, inject, test } from 'vitest';
import { installSample } from '../dev/sample/sample.ts';
import { testGateway } from './support/gateway.ts';

/** The operations of the README, each with the answer that stands below it. */
async function operationsInReadme(): Promise<{ operation: string; answer: unknown }[]> {
  const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');
  const blocks = readme.matchAll(/```graphql\n(.*?)```\s*```json\n(.*?)```/gs);
  return [...blocks].map(([, operation = '', answer = '']) => ({
    operation,
    answer: JSON.parse(answer) as unknown,
  }));
}

test('the operations of the README give the answers that it shows', async () => {
  const { kubectl, kubeconfig } = inject('cluster');
  await installSample({ kubectl, kubeconfig, log: () => undefined });
  await using gateway = await testGateway();
  const operations = await operationsInReadme();
  expect(operations).toHaveLength(4);
  for (const { operation, answer } of operations) {
    const stream = gateway.subscribe(operation);
    expect((await stream.next()).value).toEqual(answer);
    await stream.return?.();
  }
});
