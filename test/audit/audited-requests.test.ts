import { readFile } from 'node:fs/promises';
import { createClient } from 'graphql-ws';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import type { AuditLine } from '../../src/audit/audit-line.ts';
import { containerLogFile, type ContainerLogFile } from '../support/container-logs.ts';
import { everyMutation, prepareForEveryMutation } from '../support/every-mutation.ts';
import { apply, kubectl } from '../support/kubectl.ts';
import { mutationQuery, type Said } from '../support/mutation-query.ts';
import { testNamespace, type TestNamespace } from '../support/namespace.ts';
import { deployment, pod } from '../support/objects.ts';
import { AuditedGateway } from './audited-gateway.ts';

let gateway: AuditedGateway;
let namespace: TestNamespace;
let file: ContainerLogFile;
beforeAll(async () => {
  namespace = await testNamespace();
  await prepareForEveryMutation(namespace.name);
  await apply(deployment(namespace.name, 'logged', { replicas: 0 }), pod(namespace.name, 'logged'));
  file = await containerLogFile({ namespace: namespace.name, pod: 'logged', lines: ['one', 'two'] });
  await kubectl(['-n', namespace.name, 'wait', 'pod/logged', '--for=condition=Ready', '--timeout=60s']);
  await file.served();
  gateway = await AuditedGateway.start();
});
afterAll(async () => {
  await gateway[Symbol.asyncDispose]();
  await file[Symbol.asyncDispose]();
  await namespace[Symbol.asyncDispose]();
});

/** Who the kubeconfig of the tests belongs to. */
const admin = {
  username: expect.any(String),
  uid: expect.any(String),
  groups: expect.arrayContaining(['system:masters', 'system:authenticated']),
};

const ref = (name: string) => ({ kind: 'DEPLOYMENT', namespace: namespace.name, name });

describe('a mutation', () => {
  test('has a line, whichever it is', async () => {
    for (const { name, input } of everyMutation) {
      const answer = await gateway.ask<{ it: Said }>(
        mutationQuery(name),
        { input: input(namespace.name) },
        `every-${name}`,
      );
      expect({ name, userErrors: answer.data?.it.userErrors }).toEqual({ name, userErrors: [] });
      const lines = await gateway.lines(`every-${name}`);
      expect(lines.map(({ action }) => action)).toEqual([name]);
      expect(lines[0]).toMatchObject({
        event: 'mutation',
        action: name,
        verb: expect.stringMatching(/^(create|patch|delete|evict)$/),
        requestId: `every-${name}`,
        transport: 'http',
        clientAddress: '127.0.0.1',
        credentials: 'kubeconfig',
        user: admin,
        outcome: 'done',
        codes: [],
        dryRun: false,
        fields: expect.arrayContaining(Object.keys(input(namespace.name))),
      });
      const [target] = lines[0]?.targets ?? [];
      expect({ name, target }).toMatchObject({
        name,
        target: {
          cluster: expect.any(String),
          kind: expect.stringMatching(/^[A-Z][A-Za-z]+$/),
          namespace: namespace.name,
          name: expect.stringMatching(/^[a-z-]+$/),
        },
      });
    }
  });

  test('has a line for each field, with what has come of it', async () => {
    const query = `mutation ($web: ScaleWorkloadInput!, $gone: ScaleWorkloadInput!, $bulk: ScaleWorkloadsInput!) {
      rehearsed: scaleWorkload(input: $web) { userErrors { code } }
      refused: scaleWorkload(input: $gone) { userErrors { code } }
      some: scaleWorkloads(input: $bulk) { results { userErrors { code } } userErrors { code } }
    }`;
    await gateway.ask(
      query,
      {
        web: { workload: ref('logged'), replicas: 0, dryRun: true },
        gone: { workload: ref('gone'), replicas: 0 },
        bulk: { workloads: [ref('logged'), ref('gone')], replicas: 0 },
      },
      'fields',
    );
    const lines = await gateway.lines('fields');
    expect(lines.map(({ outcome, dryRun, codes }) => ({ outcome, dryRun, codes }))).toEqual([
      { outcome: 'done', dryRun: true, codes: [] },
      { outcome: 'refused', dryRun: false, codes: ['NOT_FOUND'] },
      { outcome: 'partial', dryRun: false, codes: ['NOT_FOUND'] },
    ]);
    expect(lines[2]?.targets).toMatchObject([
      { kind: 'Deployment', name: 'logged', outcome: 'done', codes: [] },
      { kind: 'Deployment', name: 'gone', outcome: 'refused', codes: ['NOT_FOUND'] },
    ]);
  });

  test('that fails has a line with the code of its error, also if it is meant for a cluster that is not there', async () => {
    const input = { workload: { ...ref('logged'), cluster: 'elsewhere' }, replicas: 0 };
    await gateway.ask(mutationQuery('scaleWorkload'), { input }, 'elsewhere');
    expect(await gateway.lines('elsewhere')).toMatchObject([
      {
        outcome: 'failed',
        codes: ['BAD_USER_INPUT'],
        user: null,
        targets: [{ cluster: null, name: 'logged' }],
      },
    ]);
  });

  test('names no values', async () => {
    const input = {
      workload: ref('logged'),
      annotations: { set: { 'hidden-key': 'hidden-value' } },
      containers: [{ name: 'main', env: { set: [{ name: 'KEY', value: 'hidden-value' }] } }],
      changeCause: 'hidden-cause',
      dryRun: true,
    };
    await gateway.ask(mutationQuery('upgradeWorkload'), { input }, 'values');
    const lines = await gateway.lines('values');
    expect(lines).toMatchObject([
      {
        outcome: 'done',
        dryRun: true,
        fields: expect.arrayContaining(['workload', 'annotations', 'containers', 'changeCause', 'dryRun']),
      },
    ]);
    expect(JSON.stringify(lines)).not.toContain('hidden');
  });
});

describe('a read of a log', () => {
  const where = { pod: { namespace: '', name: 'logged' }, follow: false };

  test('has a line, once per request however often it is asked for', async () => {
    const query = `query ($namespace: String!) {
      pod(ref: { namespace: $namespace, name: "logged" }) { a: logs { lines { text } } b: logs { lines { text } } }
    }`;
    await gateway.ask(query, { namespace: namespace.name }, 'read');
    expect(await gateway.lines('read')).toMatchObject([
      {
        event: 'log',
        action: 'Pod.logs',
        verb: 'get',
        user: admin,
        outcome: 'done',
        lines: 2,
        targets: [{ kind: 'Pod', namespace: namespace.name, name: 'logged', container: 'main' }],
      },
    ]);
  });

  test('that is followed has a line when it begins and one when it ends, over SSE', async () => {
    const query = `subscription ($where: LogFilter!) { logs(where: $where) { lines { text } } }`;
    const variables = { where: { ...where, pod: { ...where.pod, namespace: namespace.name } } };
    const response = await gateway.send(
      { query, variables },
      { accept: 'text/event-stream', 'x-request-id': 'sse' },
    );
    expect(response.headers.get('x-request-id')).toBe('sse');
    expect(await response.text()).toContain('"two"');
    expect(await gateway.lines('sse')).toMatchObject([
      { event: 'logBegun', action: 'logs', transport: 'sse', outcome: null, targets: [{ name: 'logged' }] },
      { event: 'logEnded', action: 'logs', outcome: 'done', lines: 2, codes: [] },
    ]);
  });

  test('over a WebSocket has the id of the socket with a number', async () => {
    const client = createClient({
      url: gateway.url.replace('http:', 'ws:'),
      webSocketImpl: class extends WebSocket {
        constructor(url: string, protocols: string) {
          super(url, protocols, { headers: { 'x-request-id': 'socket' } });
        }
      },
    });
    const values = client.iterate({
      query: `subscription ($where: LogFilter!) { logs(where: $where) { lines { text } } }`,
      variables: { where: { ...where, pod: { namespace: namespace.name, name: 'gone' } } },
    });
    expect(JSON.stringify((await values.next()).value)).toContain('NOT_FOUND');
    await client.dispose();
    expect(await gateway.lines('socket')).toMatchObject([
      { event: 'logBegun', requestId: 'socket.1', transport: 'websocket' },
      { event: 'logEnded', requestId: 'socket.1', outcome: 'failed', codes: ['NOT_FOUND'] },
    ]);
  });
});

test('an id of a request that is not fit for one is not taken over', async () => {
  for (const id of ['', 'a b', 'a"b', 'a'.repeat(65), '-']) {
    const response = await gateway.send({ query: '{ __typename }' }, { 'x-request-id': id });
    await response.text();
    expect(response.headers.get('x-request-id')).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
  }
});

test('the documentation shows such a line, and explains every field of it and of those about logs', async () => {
  const page = await readFile(new URL('../../docs/audit-log.md', import.meta.url), 'utf8');
  const shown = JSON.parse(/```json\n(.*?)```/s.exec(page)?.[1] ?? '') as AuditLine;
  const input = { workload: ref('logged'), replicas: 0 };
  await gateway.ask(mutationQuery('scaleWorkload'), { input }, 'shown');
  const [line] = await gateway.lines('shown');
  expect(line).toEqual({
    ...shown,
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
    requestId: 'shown',
    user: admin,
    targets: [{ ...shown.targets[0], namespace: namespace.name, name: 'logged' }],
    durationMs: expect.any(Number),
  });
  expect(Object.keys(line ?? {})).toEqual(Object.keys(shown));
  const explained = [...page.matchAll(/^\| `(\w+)`/gm)].map(([, name]) => name);
  expect(new Set(explained)).toEqual(new Set([...Object.keys(shown), 'lines']));
});
