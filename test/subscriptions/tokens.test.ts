import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { bearerOf, testAccount, withTokens, type TestAccount } from '../support/credentials.ts';
import { openEventStream } from '../support/event-stream.ts';
import { testGateway, type TestGateway } from '../support/gateway.ts';
import { apply, kubectl } from '../support/kubectl.ts';
import { testNamespace, type TestNamespace } from '../support/namespace.ts';
import { pod } from '../support/objects.ts';
import { ProtocolClient } from '../support/protocol-client.ts';

let gateway: TestGateway;
let namespace: TestNamespace;
let admin: string;
let viewer: string;
beforeAll(async () => {
  const { kubeconfig, kubeconfigOfViewer } = inject('cluster');
  [admin, viewer] = await Promise.all([bearerOf(kubeconfig), bearerOf(kubeconfigOfViewer)]);
  namespace = await testNamespace();
  gateway = await testGateway(kubeconfig, { authentication: withTokens });
});
afterAll(async () => {
  await gateway[Symbol.asyncDispose]();
  await namespace[Symbol.asyncDispose]();
});

const refused = { code: 4403, reason: 'the token is not accepted: it is wrong, expired or revoked' };
const notPayload = { code: 4403, reason: 'the payload must hold one authorization, the text "Bearer TOKEN"' };

function podsIn({ name }: TestNamespace): string {
  return `subscription { pods(where: { namespaces: ["${name}"] }) { synced changes { object { name } } } }`;
}

/** Reads messages of a subscription until one is about the pod. */
async function hears(client: ProtocolClient, name: string): Promise<void> {
  while (!JSON.stringify(await client.next()).includes(`"${name}"`));
}

describe('a socket comes in with a token', () => {
  test.each([
    ['in connection_init', () => [undefined, { authorization: viewer }] as const],
    ['there, as headers are written', () => [undefined, { Authorization: viewer }] as const],
    ['in its request', () => [{ authorization: viewer }, undefined] as const],
    ['in both, the same', () => [{ authorization: viewer }, { authorization: viewer }] as const],
  ])('%s', async (_where, credentials) => {
    const [headers, payload] = credentials();
    await using client = await ProtocolClient.open(gateway.url, headers);
    client.send({ type: 'connection_init', payload });
    expect(await client.next()).toEqual({ type: 'connection_ack' });
    client.subscribe('a', podsIn(namespace));
    expect(await client.next()).toMatchObject({ type: 'next', payload: { data: { pods: { changes: [] } } } });
  });
});

describe('and is closed with 4403 and why', () => {
  test.each<
    [
      what: string,
      credentials: () => readonly [headers?: Record<string, string> | undefined, payload?: object],
      reason: object,
    ]
  >([
    ['without one', () => [], { code: 4403, reason: 'send a token as "Authorization: Bearer TOKEN"' }],
    ['with a wrong one', () => [undefined, { authorization: 'Bearer wrong' }], refused],
    ['with a wrong one in its request', () => [{ authorization: 'Bearer wrong' }], refused],
    ['with no text', () => [undefined, { authorization: 1 }], notPayload],
    ['with two', () => [undefined, { authorization: viewer, Authorization: viewer }], notPayload],
    [
      'with another one in its request than in connection_init',
      () => [{ authorization: viewer }, { authorization: admin }],
      {
        code: 4403,
        reason: 'the authorization of the request and that of connection_init are not the same: send one',
      },
    ],
    [
      'as the proxy would',
      () => [{ authorization: viewer, 'x-remote-user': 'admin' }],
      { code: 4403, reason: expect.stringContaining('front proxy') },
    ],
  ])('%s', async (_what, credentials, how) => {
    const [headers, payload] = credentials();
    await using client = await ProtocolClient.open(gateway.url, headers);
    client.send({ type: 'connection_init', payload });
    expect(await client.closed).toEqual(how);
  });

  test('before connection_init has been answered nothing is done', async () => {
    await using client = await ProtocolClient.open(gateway.url, { authorization: viewer });
    client.subscribe('a', podsIn(namespace));
    expect(await client.closed).toMatchObject({ code: 4401 });
  });
});

describe('a ping brings a fresh token', () => {
  test('of the same user, with which its subscriptions go on when the first one is revoked', async () => {
    await using place = await testNamespace();
    const account = await testAccount(place.name, 'follower', 'view');
    await apply({ apiVersion: 'v1', kind: 'Secret', metadata: { namespace: place.name, name: 'first' } });
    const first = await account.bearer('first');
    await using client = await ProtocolClient.acknowledged(gateway.url, { authorization: first });
    client.subscribe('a', podsIn(place));
    await client.next();
    client.send({ type: 'ping', payload: { authorization: await account.bearer() } });
    expect(await client.next()).toEqual({ type: 'pong' });
    await kubectl(['-n', place.name, 'delete', 'secret', 'first']);
    // The API server remembers for seconds whom it has let in.
    while ((await gateway.as(first).ask('{ __typename }')).errors === undefined);
    await apply(pod(place.name, 'later'));
    await hears(client, 'later');
  });

  test('of another user: the socket is closed', async () => {
    await using client = await ProtocolClient.acknowledged(gateway.url, { authorization: viewer });
    client.send({ type: 'ping', payload: { authorization: admin } });
    expect(await client.closed).toEqual({
      code: 4403,
      reason: "the new token is another user's: open a connection of their own",
    });
  });

  test('that is wrong: the socket is closed', async () => {
    await using client = await ProtocolClient.acknowledged(gateway.url, { authorization: viewer });
    client.send({ type: 'ping', payload: { authorization: 'Bearer wrong' } });
    expect(await client.closed).toEqual(refused);
  });

  test('and others are answered with what they bring', async () => {
    await using client = await ProtocolClient.acknowledged(gateway.url, { authorization: viewer });
    client.send({ type: 'ping', payload: { n: 1 } });
    expect(await client.next()).toEqual({ type: 'pong', payload: { n: 1 } });
  });
});

describe('when a token is revoked', () => {
  let account: TestAccount;
  beforeAll(async () => {
    account = await testAccount(namespace.name, 'gone', 'view');
  });

  test('its sockets are closed with 4403, its streams end, and neither may come back', async () => {
    const authorization = await account.bearer();
    await using client = await ProtocolClient.acknowledged(gateway.url, { authorization });
    client.subscribe('a', podsIn(namespace));
    await client.next();
    const stream = await openEventStream(gateway.url, {
      headers: { authorization },
      body: { query: podsIn(namespace) },
    });
    await stream.nextResult();
    await account.delete();
    expect(await client.closed).toEqual(refused);
    // Without the event `complete`: clients connect anew.
    expect((await stream.rest()).map(({ event }) => event)).not.toContain('complete');
    const again = await openEventStream(gateway.url, {
      headers: { authorization },
      body: { query: podsIn(namespace) },
    });
    expect(again.response.statusCode).toBe(401);
  });
});
