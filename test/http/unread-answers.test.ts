import { once } from 'node:events';
import { connect } from 'node:net';
import { getIntrospectionQuery } from 'graphql';
import { expect, test } from 'vitest';
import { testGateway } from '../support/gateway.ts';

test('who does not read what is answered is let go of, and counted', async () => {
  await using gateway = await testGateway(undefined, { stuckAfterMs: 100 });
  const socket = connect({ port: Number(new URL(gateway.url).port), host: '127.0.0.1' });
  await once(socket, 'connect');
  const body = JSON.stringify({ query: getIntrospectionQuery() });
  const head = ['POST /graphql HTTP/1.1', 'host: localhost', 'content-type: application/json'];
  const request = [...head, `content-length: ${body.length}`, '', body].join('\r\n');
  // More than the buffers in between hold.
  for (let asked = 0; asked < 50; asked++) socket.write(request);
  const stuck = /^quarterdeck_stuck_connections_total\{transport="http"\} (\d+)$/m;
  let counted: string | undefined;
  while (counted === undefined || counted === '0') {
    const metrics = await (await fetch(gateway.url.replace('/graphql', '/metrics'))).text();
    counted = stuck.exec(metrics)?.[1];
  }
  expect(counted).toBe('1');
  socket.resume();
  // Whether the reset comes before what was sent is read is the network's business.
  await once(socket, 'close').catch(() => undefined);
  expect(socket.destroyed).toBe(true);
});
