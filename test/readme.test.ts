import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { Kind, parse } from 'graphql';
import { beforeAll, expect, inject, test } from 'vitest';
import { examples } from '../console/graphiql/page/examples.ts';
import { installSample } from '../dev/sample/sample.ts';
import { Folded, type Update } from './support/folded.ts';
import { testGateway, type Answer, type TestGateway } from './support/gateway.ts';
import { workloadsBecome } from './support/workloads.ts';

/** The operations of the README, each with the answer that stands below it. */
async function operationsInReadme(): Promise<{ operation: string; answer: unknown }[]> {
  const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');
  const blocks = readme.matchAll(/```graphql\n(.*?)```\s*```json\n(.*?)```/gs);
  return [...blocks].map(([, operation = '', answer = '']) => ({
    operation,
    answer: JSON.parse(answer) as unknown,
  }));
}

/** Waits until the rollout of the shop's web front is through, and the pods that it has replaced are gone. */
async function webIsSettled(gateway: TestGateway): Promise<void> {
  await workloadsBecome(
    gateway,
    'shop',
    (workloads) => workloads.find(({ name }) => name === 'web')?.state === 'ACTIVE',
  );
  const pods = new Folded<{ state: string }>(
    gateway.subscribe<Record<string, Update<{ state: string }>>>(
      `subscription { pods(where: { namespaces: ["shop"], search: "web-" }) { reset synced changes { type id uid object { state } } } }`,
    ),
  );
  await pods.until((all) => all.length === 3 && all.every(({ state }) => state === 'Running'));
  await pods.end();
}

beforeAll(async () => {
  const { kubectl, kubeconfig } = inject('cluster');
  await installSample({ kubectl, kubeconfig, log: () => undefined });
});

test('the operations of the README give the answers that it shows', async () => {
  await using gateway = await testGateway();
  await webIsSettled(gateway);
  const operations = await operationsInReadme();
  expect(operations).toHaveLength(4);
  for (const { operation, answer } of operations) {
    const stream = gateway.subscribe(operation);
    expect((await stream.next()).value).toEqual(answer);
    await stream.return?.();
    await webIsSettled(gateway);
  }
});

test('the command of the README gets the events that it shows', async () => {
  await using gateway = await testGateway();
  await webIsSettled(gateway);
  const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');
  const [, command = '', shown = ''] = /```sh\n(curl .*?)```\s*```text\n(.*?)```/s.exec(readme) ?? [];
  const curl = spawn('sh', ['-c', `exec ${command.replace('localhost:4000', new URL(gateway.url).host)}`]);
  let output = '';
  for await (const chunk of curl.stdout.setEncoding('utf8') as AsyncIterable<string>) {
    output += chunk;
    if (output.includes(shown)) break;
  }
  curl.kill();
  expect(output).toContain(shown);
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
