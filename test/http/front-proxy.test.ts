import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request as plainRequest, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http';
import { request, type RequestOptions } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { keyPair } from '../support/certificates.ts';
import { bearerOf } from '../support/credentials.ts';
import { testGateway, type TestGateway } from '../support/gateway.ts';
import { ProtocolClient } from '../support/protocol-client.ts';

const secret = { 'x-front-proxy-secret': 'first' };
const ann = {
  ...secret,
  'x-remote-user': 'ann',
  'x-remote-uid': '42',
  'x-remote-group': ['shop-developers', 'payments, and more'],
  'x-remote-extra-team': ['shop', 'web'],
  'x-remote-extra-acme.example%2fproject': 'one',
};
const authority = keyPair('authority');
const query = '{ viewer { clusters { user { username uid groups extra { key values } } } } }';

let folder: string;
let secretFile: string;
let gateway: TestGateway;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quarterdeck-front-proxy-'));
  secretFile = join(folder, 'secret');
  await writeFile(secretFile, 'first\nsecond\n');
  const frontProxy = { secretFile, certificateNames: [] };
  gateway = await testGateway(undefined, { authentication: { modes: ['token', 'front-proxy'], frontProxy } });
});
afterAll(async () => {
  await gateway[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

async function send(
  headers: OutgoingHttpHeaders,
  to: TestGateway = gateway,
  tls: RequestOptions = {},
): Promise<{ status: number | undefined; body: unknown }> {
  const begin = to.url.startsWith('https:') ? request : plainRequest;
  const all = { 'content-type': 'application/json', ...headers };
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const sent = begin(to.url, { method: 'POST', headers: all, agent: false, ...tls }, resolve);
    sent.on('error', reject).end(JSON.stringify({ query }));
  });
  return { status: response.statusCode, body: await json(response) };
}

function refusal(code: string, message: string): unknown {
  return { errors: [{ message: expect.stringContaining(message), extensions: { code } }] };
}

test('the cluster knows the caller by all that the proxy says of them', async () => {
  const { body } = await send(ann);
  const user = {
    username: 'ann',
    uid: '42',
    groups: ['shop-developers', 'payments, and more', 'system:authenticated'],
    extra: expect.arrayContaining([
      { key: 'team', values: ['shop', 'web'] },
      { key: 'acme.example/project', values: ['one'] },
    ]) as unknown,
  };
  expect(body).toMatchObject({ data: { viewer: { clusters: [{ user }] } } });
});

test('either secret is good, so that it can be replaced, and one that was taken out is not', async () => {
  expect(await send({ ...ann, 'x-front-proxy-secret': 'second' })).toMatchObject({ status: 200 });
  await writeFile(secretFile, 'first\n');
  expect(await send({ ...ann, 'x-front-proxy-secret': 'second' })).toMatchObject({ status: 403 });
});

describe('nobody else may say who they are:', () => {
  const others = refusal('FORBIDDEN', 'front proxy');
  test.each<[what: string, headers: OutgoingHttpHeaders]>([
    ['without a secret', { 'x-remote-user': 'ann' }],
    ['with a wrong one', { ...ann, 'x-front-proxy-secret': 'wrong' }],
    ['with none of them', { ...ann, 'x-front-proxy-secret': '' }],
    ['with two', { ...ann, 'x-front-proxy-secret': ['first', 'wrong'] }],
    ['with a group only', { 'x-remote-group': 'system:masters' }],
    ['with something else only', { 'x-remote-extra-scopes': 'all' }],
    ['a wrong secret alone', { 'x-front-proxy-secret': 'wrong' }],
  ])('%s', async (_what, headers) => {
    expect(await send(headers)).toEqual({ status: 403, body: others });
  });
});

describe('what the proxy says has to be whole:', () => {
  test.each<[what: string, headers: OutgoingHttpHeaders, message: string]>([
    ['no user', secret, 'x-remote-user is missing'],
    ['two users', { ...ann, 'x-remote-user': ['ann', 'bob'] }, 'x-remote-user more than once'],
    ['a bad name', { ...ann, 'x-remote-extra-%zz': 'x' }, 'percent-encoded'],
    ['a token as well', { ...ann, authorization: 'Bearer other' }, 'send one of them'],
  ])('%s', async (_what, headers, message) => {
    expect(await send(headers)).toEqual({ status: 401, body: refusal('UNAUTHENTICATED', message) });
  });
});

test('whoever comes with a token is who that says', async () => {
  const authorization = await bearerOf(inject('cluster').kubeconfigOfNobody);
  expect((await send({ authorization })).body).toMatchObject({
    data: { viewer: { clusters: [{ user: { username: 'nobody' } }] } },
  });
});

test('a socket has the user of its request', async () => {
  await using client = await ProtocolClient.open(gateway.url, { ...secret, 'x-remote-user': 'ann' });
  client.send({ type: 'connection_init' });
  await client.next();
  client.subscribe('a', query);
  expect(await client.next()).toMatchObject({
    payload: { data: { viewer: { clusters: [{ user: { username: 'ann' } }] } } },
  });
});

test('the cluster decides as whom the gateway may act', async () => {
  const frontProxy = { secretFile, certificateNames: [] };
  await using ofViewer = await testGateway(inject('cluster').kubeconfigOfViewer, {
    authentication: { modes: ['front-proxy'], frontProxy },
  });
  expect(await send(ann, ofViewer)).toEqual({
    status: 403,
    body: refusal('FORBIDDEN', 'the gateway may not act as this user in any cluster'),
  });
  expect(await send({}, ofViewer)).toEqual({
    status: 401,
    body: refusal('UNAUTHENTICATED', 'this gateway is used through its proxy'),
  });
});

test('a proxy may show a certificate instead, of a name that is allowed and from the authority', async () => {
  const files = { cert: join(folder, 'cert'), key: join(folder, 'key'), clientCa: join(folder, 'ca') };
  const own = keyPair('gateway', authority);
  await Promise.all([
    writeFile(files.cert, own.cert),
    writeFile(files.key, own.key),
    writeFile(files.clientCa, authority.cert),
  ]);
  await using secured = await testGateway(undefined, {
    http: { tls: files },
    authentication: {
      modes: ['front-proxy'],
      frontProxy: { secretFile: undefined, certificateNames: ['proxy'] },
    },
  });
  const headers = { 'x-remote-user': 'ann' };
  const ca = authority.cert;
  expect(await send(headers, secured, { ca, ...keyPair('proxy', authority) })).toMatchObject({ status: 200 });
  for (const pair of [{}, keyPair('other', authority), keyPair('proxy')])
    expect(await send({ ...headers, ...secret }, secured, { ca, ...pair })).toMatchObject({ status: 403 });
});
