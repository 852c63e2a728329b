import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testGateway, type TestGateway } from '../support/gateway.ts';
import { apply, kubectl } from '../support/kubectl.ts';
import { testNamespace, type TestNamespace } from '../support/namespace.ts';
import { podBecomes } from '../support/pods.ts';

interface Log {
  readonly container: string;
  readonly lines: readonly { at: string; text: string; pod: string; container: string; truncated: boolean }[];
  readonly truncated: boolean;
}

let gateway: TestGateway;
let namespace: TestNamespace;
beforeAll(async () => {
  gateway = await testGateway();
  namespace = await testNamespace();
  const image = 'shop/web:1.0.0';
  await apply({
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: {
      namespace: namespace.name,
      name: 'web',
      annotations: { 'kubectl.kubernetes.io/default-container': 'main' },
    },
    spec: {
      terminationGracePeriodSeconds: 1,
      initContainers: [{ name: 'prepare', image }],
      containers: [
        { name: 'proxy', image },
        { name: 'main', image },
      ],
    },
  });
  await kubectl(['-n', namespace.name, 'wait', 'pod/web', '--for=condition=Ready', '--timeout=60s']);
  await podBecomes(gateway, namespace.name, 'web');
});
afterAll(async () => {
  await gateway[Symbol.asyncDispose]();
  await namespace[Symbol.asyncDispose]();
});

function ask(args: string, name = 'web') {
  return gateway.ask<{ pod: { logs: Log | null } }>(
    `query ($n: String!, $name: String!) { pod(ref: { namespace: $n, name: $name }) {
      logs${args} { container lines { pod container at text truncated } truncated } } }`,
    { n: namespace.name, name },
  );
}

async function log(args = ''): Promise<Log> {
  const { data, errors } = await ask(args);
  expect(errors).toBeUndefined();
  if (data?.pod.logs == null) throw new Error('there is no log');
  return data.pod.logs;
}

describe('the log of a pod', () => {
  test('is what kubectl logs prints, with the times of its lines', async () => {
    const { container, lines, truncated } = await log('(tailLines: 10000)');
    expect({ container, truncated }).toEqual({ container: 'main', truncated: false });
    // The log goes on meanwhile: kubectl's has all of these lines, and perhaps more after them.
    const printed = await kubectl(['-n', namespace.name, 'logs', 'web', '--timestamps']);
    const text = lines.map((line) => `${line.at} ${line.text}\n`).join('');
    expect(text).not.toBe('');
    expect(printed).toContain(text);
  });

  test('is the end of it, of any container', async () => {
    expect(await log('(container: "proxy", tailLines: 1)')).toMatchObject({
      container: 'proxy',
      lines: [{ pod: 'web', container: 'proxy', text: expect.stringContaining('level='), truncated: false }],
    });
    expect((await log('(container: "prepare")')).container).toBe('prepare');
  });

  test('has no lines before the pod has a node, as with kubectl', async () => {
    await apply({
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { namespace: namespace.name, name: 'nowhere' },
      spec: { nodeSelector: { moon: 'yes' }, containers: [{ name: 'main', image: 'shop/web:1.0.0' }] },
    });
    await podBecomes(gateway, namespace.name, 'nowhere');
    const { data, errors } = await ask('', 'nowhere');
    expect(errors).toBeUndefined();
    expect(data?.pod.logs?.lines).toEqual([]);
    expect(await kubectl(['-n', namespace.name, 'logs', 'nowhere'])).toBe('');
  });

  test.each([
    [
      '(container: "other")',
      'container',
      'pod "web" has no container "other"; it has "proxy", "main", "prepare"',
    ],
    ['(tailLines: 0)', 'tailLines', 'tailLines must be 1 to 10000, not 0'],
    ['(tailLines: 10001)', 'tailLines', 'tailLines must be 1 to 10000, not 10001'],
    ['(sinceSeconds: 0)', 'sinceSeconds', 'sinceSeconds must be 1 or more, not 0'],
  ])('of %s is bad input', async (args, argument, message) => {
    const { data, errors } = await ask(args);
    expect(data).toEqual({ pod: { logs: null } });
    expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT', argument } }]);
  });
});
