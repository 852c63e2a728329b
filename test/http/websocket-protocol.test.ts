import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { ProtocolClient } from '../support/protocol-client.ts';
import { testGateway, type TestGateway } from '../support/gateway.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway[Symbol.asyncDispose]());
// Whatever clients send, it is no failure of the gateway.
afterEach(() => expect(gateway.logged.filter((line) => line.includes('level=error'))).toEqual([]));

const open = (): Promise<ProtocolClient> => ProtocolClient.open(gateway.url);
const acknowledged = (): Promise<ProtocolClient> => ProtocolClient.acknowledged(gateway.url);
const forever = 'subscription { services(where: { namespaces: ["none"] }) { synced } }';

/** What else was to be sent: all that comes until another operation, which is asked for last, is over. */
async function rest(client: ProtocolClient): Promise<string[]> {
  client.subscribe('last', '{ __typename }');
  const messages: string[] = [];
  for (;;) {
    const { type, id } = await client.next();
    if (id === 'last' && type === 'complete') return messages;
    if (id !== 'last') messages.push(`${type} ${id ?? ''}`);
  }
}

describe('a socket is closed with 4400 for what is no message:', () => {
  test.each<[what: string, message: unknown]>([
    ['no JSON', '{'],
    ['no object', '[]'],
    ['null', 'null'],
    ['no type', {}],
    ['another type', { type: 'start', id: '1', payload: { query: '{ __typename }' } }],
    ['an init whose payload is no object', { type: 'connection_init', payload: 1 }],
    ['a ping whose payload is no object', { type: 'ping', payload: 'x' }],
    ['a subscribe without id', { type: 'subscribe', payload: { query: '{ __typename }' } }],
    ['an empty id', { type: 'subscribe', id: '', payload: { query: '{ __typename }' } }],
    ['an id that is no text', { type: 'subscribe', id: 1, payload: { query: '{ __typename }' } }],
    ['a subscribe without payload', { type: 'subscribe', id: '1' }],
    ['no query', { type: 'subscribe', id: '1', payload: {} }],
    ['a query that is no text', { type: 'subscribe', id: '1', payload: { query: 1 } }],
    [
      'variables that are no object',
      { type: 'subscribe', id: '1', payload: { query: '{ a }', variables: [] } },
    ],
    [
      'an operation name that is no text',
      { type: 'subscribe', id: '1', payload: { query: '{ a }', operationName: 1 } },
    ],
    [
      'extensions that are no object',
      { type: 'subscribe', id: '1', payload: { query: '{ a }', extensions: 1 } },
    ],
    ['a complete without id', { type: 'complete' }],
    ['an ack, which servers send', { type: 'connection_ack' }],
    ['a result, which servers send', { type: 'next', id: '1', payload: {} }],
    ['errors, which servers send', { type: 'error', id: '1', payload: [{ message: 'x' }] }],
  ])('%s', async (_what, message) => {
    await using client = await acknowledged();
    client.send(message);
    expect(await client.closed).toEqual({ code: 4400, reason: 'Invalid message received' });
  });

  test('bytes', async () => {
    await using client = await acknowledged();
    client.socket.send(Buffer.from(JSON.stringify({ type: 'ping' })), { binary: true });
    expect(await client.closed).toEqual({ code: 4400, reason: 'Messages are text' });
  });
});

describe('a socket is closed', () => {
  test('with 4401 for a subscription before it is acknowledged', async () => {
    await using client = await open();
    client.subscribe('1', '{ __typename }');
    expect(await client.closed).toEqual({ code: 4401, reason: 'Unauthorized' });
  });

  test('with 4408 if nobody says connection_init in time, be there pings or not', async () => {
    await using impatient = await testGateway(undefined, { http: { headTimeoutMs: 100 } });
    await using client = await ProtocolClient.open(impatient.url);
    client.send({ type: 'ping' });
    expect(await client.closed).toEqual({ code: 4408, reason: 'Connection initialisation timeout' });
    await using other = await ProtocolClient.acknowledged(impatient.url);
    const late = await ProtocolClient.open(impatient.url);
    await late.closed;
    expect(await rest(other)).toEqual([]);
  });

  test('with 4409 for an id that is under way', async () => {
    await using client = await acknowledged();
    client.subscribe('1', forever);
    await client.next();
    client.subscribe('1', '{ __typename }');
    expect(await client.closed).toEqual({ code: 4409, reason: 'Subscriber for 1 already exists' });
  });

  test('with 4409 and as much of a long id as there is room for', async () => {
    await using client = await acknowledged();
    const id = 'ä'.repeat(500);
    client.subscribe(id, forever);
    await client.next();
    client.subscribe(id, forever);
    const { code, reason } = await client.closed;
    expect([code, reason.slice(0, 16)]).toEqual([4409, 'Subscriber for ä']);
    expect(reason).not.toContain('\uFFFD');
  });

  test('with 4429 for a second connection_init, acknowledged or not', async () => {
    await using client = await acknowledged();
    client.send({ type: 'connection_init' });
    expect(await client.closed).toEqual({ code: 4429, reason: 'Too many initialisation requests' });
    await using hasty = await open();
    hasty.send({ type: 'connection_init' });
    hasty.send({ type: 'connection_init' });
    expect(await hasty.closed).toMatchObject({ code: 4429 });
  });

  test('with 1009 for a message that is too large', async () => {
    await using client = await acknowledged();
    client.subscribe('1', `{ __typename } #${'x'.repeat(2 ** 20)}`);
    expect(await client.closed).toMatchObject({ code: 1009 });
  });

  test('with 1007 for text that is not UTF-8', async () => {
    await using client = await acknowledged();
    client.socket.send(Buffer.from([0x7b, 0xff, 0x7d]), { binary: false });
    expect(await client.closed).toMatchObject({ code: 1007 });
  });

  test.each([['graphql-ws'], ['soap'], [[]]])('with 4406 for the subprotocol %s', async (protocols) => {
    const { code, first } = await handshake(protocols);
    expect([first, code]).toEqual(['HTTP/1.1 101 Switching Protocols', 4406]);
  });
});

/** Opens a socket by hand, since clients refuse a server that doesn't take their protocol; gives the code that it is closed with. */
async function handshake(protocols: string | string[]): Promise<{ first: string | undefined; code: number }> {
  const { port, host } = new URL(gateway.url);
  const socket = connect(Number(port), '127.0.0.1');
  const wanted = typeof protocols === 'string' ? [`Sec-WebSocket-Protocol: ${protocols}`] : protocols;
  socket.write(
    [
      'GET /graphql HTTP/1.1',
      `Host: ${host}`,
      'Connection: Upgrade',
      'Upgrade: websocket',
      'Sec-WebSocket-Version: 13',
      `Sec-WebSocket-Key: ${Buffer.alloc(16).toString('base64')}`,
      ...wanted,
      '',
      '',
    ].join('\r\n'),
  );
  let received = Buffer.alloc(0);
  for (;;) {
    received = Buffer.concat([received, ((await once(socket, 'data')) as [Buffer])[0]]);
    const head = received.indexOf('\r\n\r\n') + 4;
    // A close frame: its opcode, its length, its code.
    if (head < 4 || received.length < head + 4) continue;
    socket.destroy();
    expect(received[head]).toBe(0x88);
    return { first: received.toString('latin1').split('\r\n')[0], code: received.readUInt16BE(head + 2) };
  }
}

test('our protocol is chosen among several', async () => {
  await using client = new ProtocolClient(gateway.url, ['soap', 'graphql-transport-ws', 'graphql-ws']);
  await once(client.socket, 'open');
  expect(client.socket.protocol).toBe('graphql-transport-ws');
});

describe('pings are answered', () => {
  test('before and after it is acknowledged, with what they carry', async () => {
    await using client = await open();
    client.send({ type: 'ping' });
    expect(await client.next()).toEqual({ type: 'pong' });
    client.send({ type: 'connection_init', payload: { any: 'thing' } });
    expect(await client.next()).toEqual({ type: 'connection_ack' });
    client.send({ type: 'ping', payload: { n: 1 } });
    expect(await client.next()).toEqual({ type: 'pong', payload: { n: 1 } });
    client.send({ type: 'ping', payload: null });
    expect(await client.next()).toEqual({ type: 'pong' });
  });

  test('and a pong that nobody has asked for is passed over', async () => {
    await using client = await acknowledged();
    client.send({ type: 'pong', payload: { n: 1 } });
    expect(await rest(client)).toEqual([]);
  });
});

describe('an operation', () => {
  test('that is a query has one result, and is complete', async () => {
    await using client = await acknowledged();
    client.subscribe('1', '{ __typename }');
    expect(await client.next()).toEqual({
      id: '1',
      type: 'next',
      payload: { data: { __typename: 'Query' } },
    });
    expect(await client.next()).toEqual({ id: '1', type: 'complete' });
  });

  test.each([
    ['cannot be parsed', '{', 'GRAPHQL_PARSE_FAILED'],
    ['is not valid', '{ nope }', 'GRAPHQL_VALIDATION_FAILED'],
    ['cannot begin', 'subscription { pods(where: { clusters: ["none"] }) { synced } }', 'BAD_USER_INPUT'],
  ])('that %s ends with an error, and no complete after it', async (_what, query, code) => {
    await using client = await acknowledged();
    client.subscribe('1', query);
    expect(await client.next()).toMatchObject({
      id: '1',
      type: query.startsWith('subscription') ? 'next' : 'error',
      payload: query.startsWith('subscription')
        ? { errors: [{ extensions: { code } }] }
        : [{ extensions: { code } }],
    });
    const after = await rest(client);
    expect(after).toEqual(query.startsWith('subscription') ? ['complete 1'] : []);
    // The id is free again.
    client.subscribe('1', '{ __typename }');
    expect(await client.next()).toMatchObject({ id: '1', type: 'next' });
  });

  test('that the client completes says nothing more, and its id is free again', async () => {
    await using client = await acknowledged();
    client.subscribe('1', forever);
    expect(await client.next()).toMatchObject({ id: '1', type: 'next' });
    client.send({ id: '1', type: 'complete' });
    expect(await rest(client)).toEqual([]);
    client.subscribe('1', '{ __typename }');
    expect(await client.next()).toMatchObject({ id: '1', type: 'next' });
    expect(await client.next()).toEqual({ id: '1', type: 'complete' });
  });

  test('is completed by its own id only, also one that nobody has heard of', async () => {
    await using client = await acknowledged();
    client.subscribe('1', forever);
    await client.next();
    for (const id of ['2', '__proto__', 'constructor']) client.send({ id, type: 'complete' });
    expect(await rest(client)).toEqual([]);
    client.subscribe('1', forever);
    expect(await client.closed).toMatchObject({ code: 4409 });
  });

  test('may be under way beside others of the same socket, whatever its id', async () => {
    await using client = await acknowledged();
    for (const id of ['__proto__', 'constructor', '1']) client.subscribe(id, forever);
    const ids = [await client.next(), await client.next(), await client.next()].map(({ id }) => id);
    expect(new Set(ids)).toEqual(new Set(['1', '__proto__', 'constructor']));
  });

  test('is not heard of any more when its socket is closed', async () => {
    const client = await acknowledged();
    client.subscribe('1', forever);
    await client.next();
    client.socket.close(1000);
    expect(await client.closed).toMatchObject({ code: 1000 });
  });
});
