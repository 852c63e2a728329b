import { once } from 'node:events';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { WebSocket } from 'ws';
import { testGateway, type TestGateway } from '../support/gateway.ts';
import { ScrapedMetrics } from '../support/metrics.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway(inject('cluster').kubeconfig, { stuckAfterMs: 200 });
});
afterAll(() => gateway[Symbol.asyncDispose]());

function connect(options: { autoPong?: boolean } = {}): WebSocket {
  return new WebSocket(gateway.url.replace('http:', 'ws:'), 'graphql-transport-ws', options);
}

/** Says hello, so that the connection may stay. */
async function acknowledged(socket: WebSocket): Promise<void> {
  await once(socket, 'open');
  const answer = once(socket, 'message');
  socket.send(JSON.stringify({ type: 'connection_init' }));
  await answer;
}

test('a client that is idle is asked whether it is there, and stays if it answers', async () => {
  const socket = connect();
  await acknowledged(socket);
  for (let pings = 0; pings < 3; pings++) await once(socket, 'ping');
  const pong = once(socket, 'message');
  socket.send(JSON.stringify({ type: 'ping' }));
  expect(String(await pong)).toBe('{"type":"pong"},false');
  socket.close();
});

test('a client that has gone without a word is let go of', async () => {
  const socket = connect({ autoPong: false });
  await acknowledged(socket);
  const [code] = (await once(socket, 'close')) as [number];
  expect(code).toBe(1006);
  const metrics = await ScrapedMetrics.until(gateway, (now) => now.sum('quarterdeck_connections') === 0);
  expect(metrics.sum('quarterdeck_stuck_connections_total', { transport: 'websocket' })).toBe(1);
});
