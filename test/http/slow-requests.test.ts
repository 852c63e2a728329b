import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testGateway, type TestGateway } from '../support/gateway.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway(undefined, { http: { headTimeoutMs: 1_000, requestTimeoutMs: 1_500 } });
});
afterAll(() => gateway[Symbol.asyncDispose]());

async function connected(): Promise<Socket> {
  const socket = connect({ port: Number(new URL(gateway.url).port), host: '127.0.0.1', allowHalfOpen: true });
  await once(socket, 'connect');
  // What is written to a connection that was closed meanwhile.
  socket.on('error', () => undefined);
  return socket;
}

const post = ['POST /graphql HTTP/1.1', 'host: localhost', 'content-type: application/json'];

function head(...lines: string[]): string {
  return [...lines, '', ''].join('\r\n');
}

describe('who takes too long to ask is answered 408, and let go of:', () => {
  test.each<[what: string, sent: string]>([
    ['nothing is sent at all', ''],
    ['a head without an end', 'POST /graphql HTTP/1.1\r\nhost: localhost\r\nx-slow: '],
    ['a body without an end', `${head(...post, 'content-length: 1000')}{"query":`],
    ['a body in pieces without an end', `${head(...post, 'transfer-encoding: chunked')}5\r\n{"que\r\n`],
  ])('%s', async (_what, sent) => {
    const socket = await connected();
    socket.write(sent);
    expect(await text(socket)).toMatch(/^HTTP\/1\.1 408 /);
  });

  test('a byte now and then does not help', async () => {
    const socket = await connected();
    socket.write('GET /healthz HTTP/1.1\r\nhost: localhost\r\n');
    let [sent, answer] = [0, ''];
    socket.on('data', (data) => (answer += String(data)));
    const dripping = setInterval(() => socket.write(`x-${sent++}: y\r\n`), 10);
    await new Promise((resolve) => socket.once('close', resolve));
    clearInterval(dripping);
    expect(sent).toBeGreaterThan(1);
    // What comes after the end resets the connection, and that may be before the answer is read.
    expect(answer).toMatch(/^(HTTP\/1\.1 408 |$)/);
  });

  test('nobody has asked for anything then, and nothing has failed', async () => {
    expect(gateway.logged.filter((line) => line.includes('level=error'))).toEqual([]);
    expect((await fetch(`${gateway.url}?query={__typename}`)).status).toBe(200);
  });
});

test('a connection that has been answered may rest for longer', async () => {
  const socket = await connected();
  socket.write(head('GET /healthz HTTP/1.1', 'host: localhost'));
  expect(String((await once(socket, 'data'))[0])).toMatch(/^HTTP\/1\.1 200 [^]*keep-alive: timeout=65/i);
  // As long as it takes for others to be let go of.
  await text(await connected());
  socket.write(head('GET /healthz HTTP/1.1', 'host: localhost'));
  expect(String((await once(socket, 'data'))[0])).toMatch(/^HTTP\/1\.1 200 /);
  socket.destroy();
});

test('an event stream may last for longer than its request may take', async () => {
  const socket = await connected();
  const query = encodeURIComponent('subscription { services { synced } }');
  socket.write(head(`GET /graphql?query=${query} HTTP/1.1`, 'host: localhost', 'accept: text/event-stream'));
  await once(socket, 'data');
  let closed = false;
  socket.once('close', () => (closed = true));
  await text(await connected());
  expect(closed).toBe(false);
  socket.destroy();
});

test('a head that is too large is answered 431', async () => {
  const socket = await connected();
  socket.write(head('GET /healthz HTTP/1.1', 'host: localhost', `x-large: ${'x'.repeat(70_000)}`));
  expect(await text(socket)).toMatch(/^HTTP\/1\.1 431 /);
});

describe('a body that is too large is not read to its end:', () => {
  test('one that says how large it is is answered 413 at once', async () => {
    const socket = await connected();
    socket.write(`${head(...post, 'content-length: 1000000000')}{"query":`);
    const answer = await text(socket);
    expect(answer).toMatch(/^HTTP\/1\.1 413 [^]*connection: close/i);
    expect(answer).toContain('"limit":"bodyBytes","allowed":1048576,"actual":1000000000');
  });

  test('one that does not say so is cut off', async () => {
    const socket = await connected();
    const closed = new Promise((resolve) => socket.once('close', resolve));
    socket.resume();
    socket.write(head(...post, 'transfer-encoding: chunked'));
    const piece = `10000\r\n${'x'.repeat(0x10000)}\r\n`;
    let written = 0;
    // What is never read fills the buffers in between, until the connection is cut.
    const write = (): void => {
      while (socket.writable && written < 10_000) {
        written++;
        if (!socket.write(piece)) return void socket.once('drain', write);
      }
    };
    write();
    await closed;
    expect(written).toBeLessThan(1_000);
  });
});
