import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { WebSocket } from 'ws';
import { cable } from '../support/cable.ts';
import { apply } from '../support/kubectl.ts';
import { mutationQuery } from '../support/mutation-query.ts';
import { testNamespace, type TestNamespace } from '../support/namespace.ts';
import { deployment } from '../support/objects.ts';
import { admissionWebhook } from '../support/webhook.ts';
import { ScriptedApiServer, snapshotEnd, type ScriptedRequest } from '../watchers/scripted-api-server.ts';
import { AuditedGateway } from './audited-gateway.ts';

/** Every secret is known by this, and says where it came in. */
const mark = 'QD-S3CRET';
const secret = (where: string): string => `${mark}-${where}`;

let namespace: TestNamespace;
beforeAll(async () => {
  namespace = await testNamespace();
  await apply(deployment(namespace.name, 'web', { replicas: 0 }));
});
afterAll(() => namespace[Symbol.asyncDispose]());

/** Waits until a gateway has logged this. */
async function logged({ program }: AuditedGateway, text: string): Promise<void> {
  const { stderr } = program.child;
  if (stderr === null) throw new Error('no log');
  while (!program.complaint.includes(text)) await once(stderr, 'data');
}

/** What others get to see while a gateway runs: its metrics and probes, and answers to somebody else. */
async function seenByOthers(gateway: AuditedGateway): Promise<string> {
  const pages = ['/metrics', '/readyz', '/healthz'].map(async (path) => {
    const response = await fetch(gateway.url.replace('/graphql', path));
    return response.text();
  });
  const answer = await gateway.ask('{ clusters { name state message } workloads { totalCount } }');
  return [...(await Promise.all(pages)), JSON.stringify(answer)].join('\n');
}

/** Stops a gateway, and gives everything that it has written. */
async function everythingWritten({ program, auditLog }: AuditedGateway): Promise<string> {
  program.child.kill('SIGTERM');
  await program.exitCode();
  return [...program.lines, program.complaint, await readFile(auditLog, 'utf8')].join('\n');
}

function secretsIn(text: string): string[] {
  return text.split('\n').filter((line) => line.includes(mark));
}

/** Mutations in whose inputs secrets are, valid and not. */
function mutationsWithSecrets(where: string): { name: string; input: object }[] {
  const env = [{ name: 'PASSWORD', value: secret('env-value') }];
  const annotations = { 'example.com/password': secret('annotation') };
  const workload = { kind: 'DEPLOYMENT', namespace: where, name: 'web' };
  const deploy = (more: object) => ({
    namespace: where,
    workload: { deployment: { replicas: 0 } },
    annotations,
    pod: { containers: [{ name: 'main', image: 'a', env }] },
    ...more,
  });
  const manifest = (object: object) => ({ namespace: where, manifest: JSON.stringify(object) });
  const kubernetesSecret = { apiVersion: 'v1', kind: 'Secret', metadata: { name: 'new' } };
  return [
    { name: 'deployWorkload', input: deploy({ name: 'new' }) },
    { name: 'deployWorkload', input: deploy({ name: secret('name') }) },
    {
      name: 'deployWorkload',
      input: deploy({
        name: 'bad-env',
        pod: { containers: [{ name: 'main', image: 'a', env: [{ ...env[0], name: secret('env=name') }] }] },
      }),
    },
    {
      name: 'upgradeWorkload',
      input: {
        workload,
        annotations: { set: annotations },
        containers: [{ name: 'main', env: { set: env } }],
      },
    },
    {
      name: 'upgradeWorkload',
      input: { workload, labels: { set: { label: `${secret('label')} is no label` } } },
    },
    {
      name: 'createService',
      input: { namespace: where, name: 'new', ports: [{ port: 80 }], annotations },
    },
    {
      name: 'applyManifest',
      input: manifest({ ...kubernetesSecret, stringData: { a: secret('manifest') } }),
    },
    { name: 'applyManifest', input: manifest({ ...kubernetesSecret, data: { a: secret('base64') } }) },
    { name: 'applyManifest', input: { namespace: where, manifest: `a: "${secret('yaml')}\n b: c: d` } },
    { name: 'applyManifest', input: manifest({ ...kubernetesSecret, unknown: secret('field') }) },
  ];
}

/** Requests that can't be executed, with secrets in them. */
async function sendNonsense(gateway: AuditedGateway): Promise<string[]> {
  const query = mutationQuery('upgradeWorkload');
  const post = (body: string, headers: Record<string, string> = {}) =>
    fetch(gateway.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });
  const answers = [
    await post(`{"query": "${secret('malformed')}`),
    await post(`"${secret('string')}"`),
    await post('{}', { 'content-type': secret('type') }),
    await post('{}', { 'content-type': `text/plain; charset=${secret('charset')}` }),
    // This gateway takes none.
    await post('{"query":"{ __typename }"}', { authorization: `Bearer ${secret('token')}` }),
    await post('{"query":"{ __typename }"}', {
      cookie: `session=${secret('cookie')}`,
      'x-request-id': `${secret('id')} is not fit for an id`,
      'x-forwarded-user': secret('user'),
    }),
    await post(JSON.stringify({ query, variables: { input: secret('variable') } })),
    await post(JSON.stringify({ query, variables: { input: { workload: { kind: secret('enum') } } } })),
    await post(JSON.stringify({ query, operationName: secret('operation') })),
    await post(JSON.stringify({ query: `{ pods(where: { search: "${secret('literal')}" ` })),
    await post(JSON.stringify({ query: `{ pods(first: "${secret('argument')}") { totalCount } }` })),
    await post(JSON.stringify({ query: `{ pods(after: "${secret('cursor')}") { totalCount } }` })),
    await post(JSON.stringify({ query: `mutation { scaleWorkload(input: "${secret('input')}") { x } }` })),
    await fetch(`${gateway.url}?query=${encodeURIComponent(`{ a(b: "${secret('url')}") }`)}`),
    await fetch(`${gateway.url}?variables=${secret('url-variables')}&query=x`),
    await fetch(gateway.url.replace('/graphql', `/${secret('path')}?token=${secret('path-query')}`)),
  ];
  return Promise.all(answers.map((answer) => answer.text()));
}

/** Says something over a WebSocket that isn't understood, and waits until the gateway has had enough. */
async function sayOverSocket(
  gateway: AuditedGateway,
  messages: readonly string[],
  headers: Record<string, string> = {},
): Promise<void> {
  const url = `${gateway.url.replace('http:', 'ws:')}?token=${secret('socket-url')}`;
  const socket = new WebSocket(url, 'graphql-transport-ws', { headers });
  await once(socket, 'open');
  const closed = once(socket, 'close');
  for (const message of messages) socket.send(message);
  await closed;
}

async function useSockets(gateway: AuditedGateway): Promise<void> {
  const initWith = (payload: object): string => JSON.stringify({ type: 'connection_init', payload });
  const init = initWith({ token: secret('init') });
  const subscribe = (payload: object): string => JSON.stringify({ type: 'subscribe', id: '1', payload });
  const bad = { query: mutationQuery('upgradeWorkload'), variables: { input: secret('socket-variable') } };
  await sayOverSocket(gateway, [init, subscribe(bad), `{"type": "${secret('message')}`]);
  await sayOverSocket(gateway, [init, subscribe({ query: `{ "${secret('socket-query')}` }), 'x']);
  await sayOverSocket(gateway, [init, subscribe({ query: 1, variables: secret('socket-payload') })]);
  // This gateway takes no tokens.
  await sayOverSocket(gateway, [init], { authorization: `Bearer ${secret('socket-token')}` });
  await sayOverSocket(gateway, [initWith({ authorization: `Bearer ${secret('init-authorization')}` })]);
}

describe('nothing that a gateway writes has a secret in it', () => {
  test('whatever comes in, and whatever the cluster says of it or does not', async () => {
    await using way = await cable(inject('cluster').kubeconfig);
    await using gateway = await AuditedGateway.start(way.kubeconfig);
    const answers = await sendNonsense(gateway);
    await useSockets(gateway);
    const make = async (): Promise<void> => {
      for (const { name, input } of mutationsWithSecrets(namespace.name))
        answers.push(JSON.stringify(await gateway.ask(mutationQuery(name), { input })));
    };
    await make();
    // What refuses a request may quote it.
    const message = `the annotation example.com/password is ${secret('webhook')}`;
    for (const code of [400, 403, 418, 422, 500]) {
      await using _webhook = await admissionWebhook(namespace.name, () => ({ code, message }));
      const input = { namespace: namespace.name, name: `s${code}`, ports: [{ port: 80 }] };
      answers.push(JSON.stringify(await gateway.ask(mutationQuery('createService'), { input })));
    }
    await way.cut();
    await make();

    // Whoever has sent something is told what is wrong with it.
    for (const where of ['variable', 'enum', 'argument', 'env=name', 'label', 'webhook'])
      expect(secretsIn(answers.join('\n')).join('\n')).toContain(secret(where));
    expect(secretsIn(await seenByOthers(gateway))).toEqual([]);
    const written = await everythingWritten(gateway);
    expect(written).toContain('"action":"applyManifest"');
    expect(written).toContain('level=warn');
    expect(secretsIn(written)).toEqual([]);
  });

  test('whatever nonsense the cluster answers', async () => {
    await using server = await ScriptedApiServer.start();
    await server.writeKubeconfig(secret('kubeconfig-token'));
    const status = { message: secret('status'), reason: secret('reason') };
    const nonsense: ((request: ScriptedRequest) => void)[] = [
      (request) =>
        request
          .accept()
          .sendBytes(`<html>${secret('html')}`)
          .end(),
      (request) =>
        request
          .accept()
          .sendBytes(`{"a": "${secret('truncated')}`)
          .end(),
      (request) => request.answer({ [secret('key')]: secret('shape') }),
      (request) => request.answer({ kind: 'Deployment', metadata: secret('metadata'), spec: secret('spec') }),
      (request) => request.reset(),
      ...[400, 401, 404, 405, 409, 410, 415, 418, 422, 500, 501, 503].map(
        (code) => (request: ScriptedRequest) => request.refuse(code, status),
      ),
      (request) =>
        request.refuse(422, {
          ...status,
          details: { causes: [{ field: secret('f'), message: secret('m') }] },
        }),
    ];
    let answer = nonsense[0];
    server.answerOthers((request) => {
      if (request.method !== 'GET') return answer?.(request);
      if (request.query['watch'] === 'true') return void request.send(snapshotEnd('1'));
      return request.answer({ kind: 'APIResourceList', resources: [], metadata: {}, items: [] });
    }, '/scripted');
    await using gateway = await AuditedGateway.start(server.kubeconfig);
    const deploy = mutationsWithSecrets('default').filter(({ name }) => /^(deploy|create)/.test(name));
    for (const next of nonsense) {
      answer = next;
      for (const { name, input } of deploy) await gateway.ask(mutationQuery(name), { input });
    }
    await writeFile(server.kubeconfig, `users:\n- user: {token: "${secret('broken')}\n  a: b: c\n`);
    await logged(gateway, 'the kubeconfig has changed and cannot be used');

    expect(secretsIn(await seenByOthers(gateway))).toEqual([]);
    const written = await everythingWritten(gateway);
    expect(written).toContain('msg="a query failed"');
    expect(secretsIn(written)).toEqual([]);
  });
});
