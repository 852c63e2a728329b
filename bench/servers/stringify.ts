/**
 * No GraphQL at all: answers every request with JSON.stringify of a ready-made result, over node:http. The least that a server can
 * do that has its results as objects. The bench hands the results over; the path says which one.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { receiveResult, runServer } from '../support/server-side.ts';

const results = receiveResult();

await runServer(async () => {
  const ready = new Map<string, unknown>(Object.entries(JSON.parse(await results) as object));
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      const text = JSON.stringify(ready.get(request.url?.slice(1) ?? ''));
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
