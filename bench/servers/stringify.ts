/**
 * No GraphQL at all: answers every request with JSON.stringify of one ready-made result, over node:http. The least that a server can
 * do that has its result as an object. The bench hands the result over.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { receiveResult, runServer } from '../support/server-side.ts';

const result = receiveResult();

await runServer(async () => {
  const ready: unknown = JSON.parse(await result);
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      const text = JSON.stringify(ready);
      response.writeHead(200, {
        'content-type': 'application/json; charset=utf-8',
        'content-length': Buffer.byteLength(text),
      });
      response.end(text);
    });
  });
  await new Promise<void>((resolve) => void server.listen({ port: 0, host: '127.0.0.1' }, resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
