import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { bearerOf, testAccount, withTokens } from '../support/credentials.ts';
import { openEventStream } from '../support/event-stream.ts';
import { testGateway, type Answer, type TestGateway } from '../support/gateway.ts';
import { apply, kubectl } from '../support/kubectl.ts';
import { testNamespace } from '../support/namespace.ts';
import { deployment } from '../support/objects.ts';

let gateway: TestGateway;
let admin: string;
let viewer: string;
let nobody: string;
beforeAll(async () => {
  const { kubeconfig, kubeconfigOfNobody, kubeconfigOfViewer } = inject('cluster');
  [admin, viewer, nobody] = await Promise.all([
    bearerOf(kubeconfig),
    bearerOf(kubeconfigOfViewer),
    bearerOf(kubeconfigOfNobody),
  ]);
  gateway = await testGateway(kubeconfig, { authentication: withTokens });
});
afterAll(() => gateway[Symbol.asyncDispose]());

interface Said {
  readonly authorization?: string;
  readonly accept?: string;
  readonly query?: string;
  readonly headers?: Record<string, string>;
}

function send({
  authorization,
  accept = 'application/json',
  query = '{ __typename }',
  headers = {},
}: Said): Promise<Response> {
  return fetch(gateway.url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept,
      ...(authorization !== undefined && { authorization }),
      ...headers,
    },
    body: JSON.stringify({ query }),
  });
}

async function refusalOf(response: Response): Promise<unknown> {
  const { data, errors } = (await response.json()) as Partial<Answer<unknown>>;
  expect(data).toBeUndefined();
  return errors?.map(({ message, extensions: { code } }) => [code, message]);
}

describe('somebody without a token that the cluster accepts is told so, and nothing else:', () => {
  const notBearer = 'the authorization must be "Bearer TOKEN"';
  test.each([
    ['none', undefined, 'send a token as "Authorization: Bearer TOKEN"'],
    ['a wrong one', 'Bearer wrong', 'the token is not accepted: it is wrong, expired or revoked'],
    ['no text', 'Bearer ', notBearer],
    ['two', 'Bearer one two', notBearer],
    ['characters of no token', 'Bearer "one"', notBearer],
    ['another scheme', 'Basic dXNlcjpwYXNzd29yZA==', notBearer],
    ['a token alone', 'token', notBearer],
  ])('%s', async (_what, authorization, message) => {
    const said = authorization === undefined ? {} : { authorization };
    const response = await send({ ...said, query: '{ __schema { types { name } } }' });
    expect([response.status, response.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
    expect(await refusalOf(response)).toEqual([['UNAUTHENTICATED', message]]);
  });

  test.each(['application/graphql-response+json', 'text/event-stream'])('as %s too', async (accept) => {
    const response = await send({ accept, query: 'not even read' });
    expect(response.status).toBe(401);
    expect(await refusalOf(response)).toMatchObject([['UNAUTHENTICATED', expect.any(String)]]);
  });

  test('by GET too', async () => {
    const response = await fetch(`${gateway.url}?query={__typename}`, {
      headers: { accept: 'application/json' },
    });
    expect(response.status).toBe(401);
  });

  test('nor may they say who they are as a proxy would', async () => {
    const response = await send({ authorization: admin, headers: { 'x-remote-user': 'admin' } });
    expect(response.status).toBe(403);
    expect(await refusalOf(response)).toMatchObject([['FORBIDDEN', expect.stringContaining('front proxy')]]);
  });
});

test('the page is for everybody: it holds nothing, and has to bring a token', async () => {
  const response = await fetch(gateway.url, { headers: { accept: 'text/html' } });
  expect(response.status).toBe(200);
});

test('any host name will do where a token is needed', async () => {
  const { port } = new URL(gateway.url);
  await using stream = await openEventStream(gateway.url, {
    headers: { host: `quarterdeck.example:${port}`, authorization: admin },
    body: { query: '{ __typename }' },
  });
  expect(await stream.nextResult()).toEqual({ data: { __typename: 'Query' } });
});

test('each sees what the cluster lets them see', async () => {
  const pods = '{ pods(first: 1) { totalCount } }';
  expect(await gateway.as(admin).data(pods)).toMatchObject({ pods: { totalCount: expect.any(Number) } });
  expect(await gateway.as(viewer).data(pods)).toMatchObject({ pods: { totalCount: expect.any(Number) } });
  const { errors } = await gateway.as(nobody).ask(pods);
  expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  expect(errors?.[0]?.message).toContain('nobody');
});

test('what is written is written with the token, whatever the gateway itself may do', async () => {
  await using namespace = await testNamespace();
  await apply(deployment(namespace.name, 'web'));
  const account = await testAccount(namespace.name, 'editor', 'edit');
  await using ofViewer = await testGateway(inject('cluster').kubeconfigOfViewer, {
    authentication: withTokens,
  });
  const restart = (authorization: string): Promise<Answer<Restarted>> =>
    ofViewer
      .as(authorization)
      .ask(
        `mutation ($namespace: String!) { restartWorkload(input: { workload: { kind: DEPLOYMENT, namespace: $namespace, name: "web" } }) { userErrors { code } } }`,
        { namespace: namespace.name },
      );
  expect((await restart(viewer)).data?.restartWorkload.userErrors).toEqual([{ code: 'FORBIDDEN' }]);
  expect((await restart(await account.bearer())).data?.restartWorkload.userErrors).toEqual([]);
  const annotations = [
    '-n',
    namespace.name,
    'get',
    'deployment',
    'web',
    '-o',
    'jsonpath={.spec.template.metadata.annotations}',
  ];
  expect(await kubectl(annotations)).toContain('restartedAt');
});

interface Restarted {
  readonly restartWorkload: { readonly userErrors: readonly { code: string }[] };
}

test('no token gets into the log', () => {
  const log = gateway.logged.join('\n');
  for (const authorization of [admin, viewer, nobody])
    expect(log).not.toContain(authorization.slice('Bearer '.length));
});

describe('what is not GraphQL tells nothing of the clusters:', () => {
  async function get(path: string, authorization?: string): Promise<{ status: number; text: string }> {
    const headers = { ...(authorization !== undefined && { authorization }) };
    const response = await fetch(new URL(path, gateway.url), { headers });
    return { status: response.status, text: await response.text() };
  }

  test('/readyz says whether it is ready', async () => {
    expect(await get('/readyz')).toEqual({ status: 200, text: '{"ready":true}' });
  });

  test('/metrics is for those who may read the metrics of the cluster', async () => {
    expect(await get('/metrics')).toMatchObject({ status: 401 });
    expect(await get('/metrics', viewer)).toMatchObject({ status: 403 });
    expect(await get('/metrics', admin)).toMatchObject({
      status: 200,
      text: expect.stringContaining('quarterdeck_'),
    });
  });
});
