import { once } from 'node:events';
import { createClient } from 'graphql-ws';
import { describe, expect, inject, test } from 'vitest';
import { WebSocket } from 'ws';
import { cable, type Cable } from '../support/cable.ts';
import { openEventStream } from '../support/event-stream.ts';
import type { Answer } from '../support/gateway.ts';
import { apply, kubectl } from '../support/kubectl.ts';
import { testNamespace, type TestNamespace } from '../support/namespace.ts';
import { deployment } from '../support/objects.ts';
import { Program } from '../support/program.ts';

const stopping = {
  message: 'the gateway is stopping: connect anew',
  extensions: { code: 'GATEWAY_STOPPING' },
};

/** For what is to end by itself, however slow the machine is. */
const patient = ['--drain-timeout', '3600'];

/** A subscription in which nothing happens. */
function subscription(namespace: string): string {
  return `subscription { services(where: { namespaces: ["${namespace}"] }) { reset synced changes { object { name } } } }`;
}

/** Something that takes as long as the way to the cluster is held up. */
function scaling(namespace: string, name = 'web'): string {
  return `mutation { scaleWorkload(input: { workload: { kind: DEPLOYMENT, namespace: "${namespace}", name: "${name}" }, replicas: 2 }) {
    workload { replicas { desired } } userErrors { message } } }`;
}

function manifest(namespace: string): string {
  return `{ workload(ref: { kind: DEPLOYMENT, namespace: "${namespace}", name: "web" }) { manifest } }`;
}

function post(url: string, query: string, signal: AbortSignal | null = null): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
    signal,
  });
}

/** A client at one socket, and the code with which that is closed. */
function socketClient(url: string) {
  const closed = Promise.withResolvers<{ code: number; reason: string }>();
  const client = createClient({
    url: url.replace('http:', 'ws:'),
    webSocketImpl: WebSocket,
    lazy: false,
    retryAttempts: 0,
    onNonLazyError: () => undefined,
    on: { closed: (event) => closed.resolve(event as { code: number; reason: string }) },
  });
  return {
    closed: closed.promise,
    leave: () => void client.dispose(),
    ask: <T>(query: string) => client.iterate({ query }) as unknown as AsyncIterableIterator<Answer<T>>,
  };
}

/** A gateway that runs as a program, with a workload to work with. */
async function started(
  way: Cable,
  namespace: TestNamespace,
  ...[program, args, env]: ConstructorParameters<typeof Program>
): Promise<{ program: Program; url: string }> {
  await apply(deployment(namespace.name, 'web'));
  const running = new Program(program, ['--port', '0', '--kubeconfig', way.kubeconfig, ...args], env);
  return { program: running, url: await running.ready() };
}

const begin = { data: { services: { reset: true, synced: true, changes: [] } } };
const end = { data: { services: { reset: false, synced: true, changes: [] } } };

test('at SIGTERM subscriptions end so that clients come back, what is under way is finished, and then the gateway leaves', async () => {
  await using way = await cable(inject('cluster').kubeconfig);
  await using namespace = await testNamespace();
  const { program, url } = await started(way, namespace, 'gateway', patient);
  await using _killed = program;
  const { ask, closed } = socketClient(url);
  const live = ask(subscription(namespace.name));
  expect((await live.next()).value).toEqual(begin);
  const events = await openEventStream(url, { body: { query: subscription(namespace.name) } });
  expect(await events.nextResult()).toEqual(begin);
  way.hold();
  const mutation = post(url, scaling(namespace.name));
  await way.held();
  const query = ask<{ workload: { manifest: string } }>(manifest(namespace.name));
  const answer = query.next();
  // Operations begin in the order in which they are asked for.
  await ask('{ __typename }').next();

  program.child.kill('SIGTERM');
  expect((await live.next()).value).toEqual(end);
  // The end of a stream without the event `complete` has clients connect anew.
  expect(await events.rest()).toEqual([{ event: 'next', data: JSON.stringify(end) }]);

  // Nobody who would stay comes in any more; who asks for something at once is answered.
  const ready = await fetch(url.replace('/graphql', '/readyz'));
  expect([ready.status, await ready.json()]).toMatchObject([503, { ready: false, reason: stopping.message }]);
  const refused = await openEventStream(url, { body: { query: subscription(namespace.name) } });
  expect(refused.response.statusCode).toBe(503);
  expect(refused.response.headers).toMatchObject({ 'retry-after': '1', connection: 'close' });
  expect(await refusalOfSocket(url)).toBe(503);
  await expect(ask(subscription(namespace.name)).next()).rejects.toEqual([stopping]);
  const asked = await post(url, '{ __typename }');
  expect(await asked.json()).toEqual({ data: { __typename: 'Query' } });
  expect(asked.headers.get('connection')).toBe('close');

  way.release();
  expect(await (await mutation).json()).toEqual({
    data: { scaleWorkload: { workload: { replicas: { desired: 2 } }, userErrors: [] } },
  });
  expect((await answer).value).toMatchObject({
    data: { workload: { manifest: expect.stringContaining('kind: Deployment') } },
  });
  expect(await query.next()).toEqual({ done: true, value: undefined });
  await expect(live.next()).rejects.toMatchObject({ code: 1012 });
  expect(await closed).toMatchObject({ code: 1012, reason: 'service restart' });
  expect(await program.exitCode()).toBe(0);
  expect(program.complaint).toBe('');
});

test('mutations whose clients have gone are finished', async () => {
  await using way = await cable(inject('cluster').kubeconfig);
  await using namespace = await testNamespace();
  await apply(deployment(namespace.name, 'api'));
  const { program, url } = await started(way, namespace, 'gateway', patient);
  await using _killed = program;
  const { ask, leave, closed } = socketClient(url);
  way.hold();
  const leaving = new AbortController();
  const overHttp = post(url, scaling(namespace.name, 'web'), leaving.signal);
  await way.held();
  void ask(scaling(namespace.name, 'api')).next();
  await ask('{ __typename }').next();
  leaving.abort();
  leave();
  await Promise.all([expect(overHttp).rejects.toThrow('aborted'), closed]);
  program.child.kill('SIGTERM');
  await isStopping(url);
  way.release();
  expect(await program.exitCode()).toBe(0);
  expect(program.complaint).toBe('');
  for (const name of ['web', 'api']) {
    const replicas = ['get', 'deployment', name, '--output=jsonpath={.spec.replicas}'];
    expect(await kubectl(['-n', namespace.name, ...replicas])).toBe('2');
  }
});

/** Waits until the gateway isn't ready any more. */
async function isStopping(url: string): Promise<void> {
  while ((await fetch(url.replace('/graphql', '/readyz'))).status === 200);
}

/** The status with which a socket is refused. */
async function refusalOfSocket(url: string): Promise<number | undefined> {
  const socket = new WebSocket(url.replace('http:', 'ws:'), 'graphql-transport-ws');
  socket.on('error', () => undefined);
  const [, response] = (await once(socket, 'unexpected-response')) as [unknown, { statusCode?: number }];
  return response.statusCode;
}

describe('what takes longer is cut off:', () => {
  test.each([
    ['the gateway alone, told by a variable', 'gateway', [], { QUARTERDECK_DRAIN_TIMEOUT: '1' }],
    ['npm start, told by a flag', 'start', ['--drain-timeout', '1'], {}],
  ] as const)('%s', async (_what, name, args, env) => {
    await using way = await cable(inject('cluster').kubeconfig);
    await using namespace = await testNamespace();
    const { program, url } = await started(way, namespace, name, args, env);
    await using _killed = program;
    const { ask, closed } = socketClient(url);
    way.hold();
    const mutation = post(url, scaling(namespace.name));
    await way.held();
    const query = ask(manifest(namespace.name)).next();
    await ask('{ __typename }').next();
    program.child.kill('SIGTERM');
    await Promise.all([
      expect(mutation).rejects.toThrow('fetch failed'),
      expect(query).rejects.toMatchObject({ code: 1006 }),
    ]);
    expect(await closed).toMatchObject({ code: 1006 });
    expect(await program.exitCode()).toBe(0);
    expect(program.complaint).toContain('msg="connections were cut" afterMs=1000');
  });
});

test('a second signal does not wait', async () => {
  await using way = await cable(inject('cluster').kubeconfig);
  await using namespace = await testNamespace();
  const { program, url } = await started(way, namespace, 'gateway', patient);
  await using _killed = program;
  const events = await openEventStream(url, { body: { query: subscription(namespace.name) } });
  way.hold();
  const mutation = post(url, scaling(namespace.name));
  await way.held();
  program.child.kill('SIGTERM');
  await events.rest();
  program.child.kill('SIGINT');
  await expect(mutation).rejects.toThrow('fetch failed');
  expect(await program.exitCode()).toBe(130);
});

test.each([
  [['--drain-timeout', 'soon'], {}, '--drain-timeout is a number of seconds from 0 to 86400, not "soon"'],
  [
    [],
    { QUARTERDECK_STUCK_AFTER: '0' },
    'QUARTERDECK_STUCK_AFTER is a number of seconds from 1 to 86400, not "0"',
  ],
])('times that are none are refused: %j %j', async (args, env, fault) => {
  const { kubeconfig } = inject('cluster');
  const program = new Program('gateway', ['--kubeconfig', kubeconfig, ...args], env);
  expect(await program.exitCode()).toBe(2);
  expect(program.complaint).toBe(`Quarterdeck: ${fault}\n`);
});
