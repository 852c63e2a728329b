import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { cable } from '../support/cable.ts';
import { keyPair } from '../support/certificates.ts';
import { openEventStream } from '../support/event-stream.ts';
import { everyMutation, prepareForEveryMutation } from '../support/every-mutation.ts';
import { faultProxy, type FaultProxy } from '../support/fault-proxy.ts';
import { clusterBecomes, startTestGateway, testGateway, type TestGateway } from '../support/gateway.ts';
import { apply, kubectl } from '../support/kubectl.ts';
import { mutationQuery } from '../support/mutation-query.ts';
import { testNamespace, type TestNamespace } from '../support/namespace.ts';

let proxy: FaultProxy;
let gateway: TestGateway;
let namespace: TestNamespace;
beforeAll(async () => {
  proxy = await faultProxy();
  namespace = await testNamespace();
  [gateway] = await Promise.all([testGateway(proxy.kubeconfig), prepareForEveryMutation(namespace.name)]);
});
afterAll(async () => {
  await gateway[Symbol.asyncDispose]();
  await proxy[Symbol.asyncDispose]();
  await namespace[Symbol.asyncDispose]();
});

/** What no caller is told, wherever it stands in an answer of the API server. */
const withheld = [
  /127\.0\.0\.1|10\.1\.2\.3|internal\.example/,
  /https?:/,
  /audit/i,
  /"?kind"?:\s*\\?"?Status/,
  /apiVersion/,
  /secret-token|Bearer/,
  /<html/,
  /\n\s+at |\.ts:\d/,
];

function expectNothingWithheld(answer: unknown): void {
  const text = typeof answer === 'string' ? answer : JSON.stringify(answer);
  expect(withheld.filter((pattern) => pattern.test(text)).map((pattern) => [pattern, text])).toEqual([]);
}

/** An answer with everything in it that isn't for callers. */
function answer(code: number, body: string): (response: ServerResponse) => void {
  return (response) =>
    void response
      .writeHead(code, {
        'content-type': body.startsWith('{') ? 'application/json' : 'text/html',
        'audit-id': '5f0c2f2e-audit',
        'www-authenticate': 'Bearer realm="https://internal.example"',
        location: 'https://internal.example/',
      })
      .end(body);
}

function status(code: number, reason: string): string {
  return JSON.stringify({
    kind: 'Status',
    apiVersion: 'v1',
    metadata: { annotations: { 'audit.k8s.io/id': '5f0c2f2e-audit' } },
    status: 'Failure',
    reason,
    code,
    message: `${reason}: Post "https://internal.example:443/validate?timeout=10s": dial tcp 10.1.2.3:443: connect: connection refused`,
    details: {
      causes: [{ message: 'lookup internal.example on 10.1.2.3:53: no such host' }],
      uid: 'secret-token',
    },
  });
}

const page = '<html><body>internal.example (10.1.2.3): bad gateway; token secret-token</body></html>';

/** What is read from the cluster at the time of a query. */
const liveReads = `query ($namespace: String!) {
  pods(where: { namespaces: [$namespace] }) {
    nodes { name manifest usage { cpu } }
  }
  services(where: { namespaces: [$namespace] }) { nodes { name manifest } }
}`;
const logs = `query ($namespace: String!) {
  pods(where: { namespaces: [$namespace] }) { nodes { logs { lines { text } } } }
}`;
const offers = `query ($namespace: String!) {
  configMaps(namespace: $namespace) { nodes { name } }
  secrets(namespace: $namespace) { nodes { name } }
}`;

describe('whatever the API server answers, no caller is told where it is, nor its Status, audit id or page:', () => {
  test.each<[code: number, reason: string, body: string]>([
    [400, 'BadRequest', status(400, 'BadRequest')],
    [401, 'Unauthorized', status(401, 'Unauthorized')],
    [403, 'Forbidden', status(403, 'Forbidden')],
    [404, 'NotFound', status(404, 'NotFound')],
    [409, 'Conflict', status(409, 'Conflict')],
    [422, 'Invalid', status(422, 'Invalid')],
    [429, 'TooManyRequests', status(429, 'TooManyRequests')],
    [500, 'InternalError', status(500, 'InternalError')],
    [503, 'ServiceUnavailable', status(503, 'ServiceUnavailable')],
    [502, 'a page of something in between', page],
    [200, 'a page where JSON should be', page],
  ])('%i %s', async (code, _reason, body) => {
    proxy.answerAll(answer(code, body));
    onTestFinished(() => proxy.answerAll(undefined));
    // A log is what a server answers, whatever it is.
    if (code !== 200) expectNothingWithheld(await gateway.ask(logs, { namespace: namespace.name }));
    for (const query of [liveReads, offers]) {
      const told = await gateway.ask(query, { namespace: namespace.name });
      expect(told.errors).not.toBeUndefined();
      expectNothingWithheld(told);
    }
    for (const { name, input } of everyMutation)
      expectNothingWithheld(await gateway.ask(mutationQuery(name), { input: input(namespace.name) }));
  });

  test('nor over WebSocket and event streams', async () => {
    proxy.answerAll(answer(403, status(403, 'Forbidden')));
    onTestFinished(() => proxy.answerAll(undefined));
    const variables = { namespace: namespace.name };
    const { value } = await gateway.subscribe(liveReads, variables).next();
    const stream = await openEventStream(gateway.url, { body: { query: liveReads, variables } });
    for (const told of [value, await stream.nextResult()]) {
      expect(told).toHaveProperty('errors');
      expectNothingWithheld(told);
    }
  });
});

test('what cannot be read live of an object is null, and everything beside it is there', async () => {
  proxy.answerAll(answer(403, status(403, 'Forbidden')));
  onTestFinished(() => proxy.answerAll(undefined));
  interface Named {
    readonly nodes: { readonly name: string; readonly manifest: string | null }[];
  }
  const { data, errors } = await gateway.ask<{ pods: Named; services: Named }>(liveReads, {
    namespace: namespace.name,
  });
  const names = ['deleted', 'evicted'].map((name) => ({ name, manifest: null }));
  expect(data?.pods.nodes).toMatchObject(names);
  expect(data?.services.nodes).toMatchObject([{ name: 'web', manifest: null }]);
  expect(errors?.map(({ path }) => path?.join('.'))).toContain('pods.nodes.0.manifest');
});

test('a webhook that cannot be reached is named, and why, but not where it is', async () => {
  await using namespace = await testNamespace();
  await apply({
    apiVersion: 'admissionregistration.k8s.io/v1',
    kind: 'ValidatingWebhookConfiguration',
    metadata: { name: namespace.name },
    webhooks: [
      {
        name: 'services.example.com',
        clientConfig: { url: 'https://127.0.0.1:1/validate' },
        rules: [{ apiGroups: [''], apiVersions: ['v1'], operations: ['CREATE'], resources: ['services'] }],
        namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': namespace.name } },
        sideEffects: 'None',
        admissionReviewVersions: ['v1'],
      },
    ],
  });
  onTestFinished(() =>
    kubectl(['delete', 'validatingwebhookconfiguration', namespace.name]).then(() => undefined),
  );
  const input = { namespace: namespace.name, name: 'web', ports: [{ port: 80 }], dryRun: true };
  let told = await gateway.ask(mutationQuery('createService'), { input });
  // The API server learns of a webhook a moment after it is there.
  while (told.errors === undefined) told = await gateway.ask(mutationQuery('createService'), { input });
  expect(told.errors).toMatchObject([
    {
      message:
        'Internal error occurred: failed calling webhook "services.example.com": failed to call webhook: connect: connection refused',
      extensions: { code: 'CLUSTER_UNAVAILABLE' },
    },
  ]);
  expectNothingWithheld(told);
});

describe('a cluster that cannot be reached is named, and why, but not where it is:', () => {
  const query = '{ pods { totalCount } clusters { name message } }';

  test('the connection is refused', async () => {
    await using way = await cable(inject('cluster').kubeconfig);
    await way.cut();
    await using unreachable = await startTestGateway(way.kubeconfig);
    await clusterBecomes(unreachable, 'UNREACHABLE');
    const told = await unreachable.ask(query);
    expect(told.errors?.[0]?.message).toContain('connection refused');
    expectNothingWithheld(told);
    expectNothingWithheld(await (await fetch(unreachable.url.replace('/graphql', '/readyz'))).text());
  });

  test('its certificate is of another authority', async () => {
    const config = parse(await readFile(inject('cluster').kubeconfig, 'utf8')) as {
      clusters: { cluster: Record<string, unknown> }[];
    };
    const [{ cluster } = { cluster: {} }] = config.clusters;
    const ca = Buffer.from(keyPair('another').cert).toString('base64');
    cluster['certificate-authority-data'] = ca;
    const folder = await mkdtemp(join(tmpdir(), 'quarterdeck-authority-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    await writeFile(join(folder, 'kubeconfig'), stringify(config), { mode: 0o600 });
    await using unreachable = await startTestGateway(join(folder, 'kubeconfig'));
    await clusterBecomes(unreachable, 'UNREACHABLE');
    const told = await unreachable.ask(query);
    expect(told.errors?.[0]?.message).toMatch(/its certificate isn't trusted/);
    expectNothingWithheld(told);
  });
});
