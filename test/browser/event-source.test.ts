import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server } from 'node:net';
import { pipeline } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { testGateway, type Answer } from '../support/gateway.ts';
import { kubectl } from '../support/kubectl.ts';
import { testNamespace } from '../support/namespace.ts';
import { launchChromium } from './chromium.ts';

let browser: Awaited<ReturnType<typeof launchChromium>>;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

interface Services {
  services: { reset: boolean; changes: { type: string; object: { name: string } | null }[] };
}

/** The results that the page's EventSource gets, in order. */
interface Results {
  next(): Promise<Answer<Services>>;
}

/** Opens an EventSource of an operation in a page. */
async function eventSource(page: Page, query: string): Promise<Results> {
  const queue: Answer<Services>[] = [];
  let arrived = Promise.withResolvers<void>();
  await page.exposeFunction('onResult', (data: string) => {
    queue.push(JSON.parse(data) as Answer<Services>);
    arrived.resolve();
  });
  await page.evaluate((search) => {
    const { onResult } = globalThis as unknown as { onResult: (data: string) => void };
    const source = new EventSource(`/graphql?${search}`);
    source.addEventListener('next', (event) => onResult((event as unknown as { data: string }).data));
    source.addEventListener('complete', () => {
      source.close();
      onResult('"complete"');
    });
  }, new URLSearchParams({ query }).toString());
  return {
    next: async () => {
      while (queue.length === 0) await arrived.promise;
      const [first, ...rest] = queue.splice(0);
      queue.push(...rest);
      if (rest.length === 0) arrived = Promise.withResolvers();
      if (first === undefined) throw new Error('no result');
      return first;
    },
  };
}

function change(type: string, name: string): object {
  return { data: { services: { reset: false, changes: [{ type, object: { name } }] } } };
}

test("a browser's EventSource whose gateway is stopped goes on at another one where it was, all by itself", async () => {
  await using namespace = await testNamespace();
  const create = (name: string): Promise<unknown> =>
    kubectl(['-n', namespace.name, 'create', 'service', 'clusterip', name, '--tcp=80']);
  const [first, second] = [await testGateway(), await testGateway()] as const;
  await using _second = second;
  let current = first;
  const address = await listening(
    createServer((client) => {
      const upstream = connect(Number(new URL(current.url).port), '127.0.0.1');
      pipeline(client, upstream, client, () => undefined);
    }),
  );
  const page = await browser.newPage();
  await page.goto(`${address.url}/graphql`);
  const results = await eventSource(
    page,
    `subscription { services(where: { namespaces: ["${namespace.name}"] }) { reset cursor changes { type object { name } } } }`,
  );
  expect(await results.next()).toMatchObject({ data: { services: { reset: true, changes: [] } } });
  await create('first');
  expect(await results.next()).toMatchObject(change('ADDED', 'first'));

  current = second;
  await first[Symbol.asyncDispose]();
  expect(await results.next()).toMatchObject({ data: { services: { reset: false, changes: [] } } });
  await create('second');
  let told = await results.next();
  // What it has come back to says where it is before it tells of what happens then.
  while (told.data?.services.changes.length === 0) told = await results.next();
  expect(told).toMatchObject(change('ADDED', 'second'));
  await page.close();
  address.server.close();
});

/** Listens on a free port of loopback. */
async function listening(server: Server): Promise<{ server: Server; url: string }> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, url: `http://localhost:${(server.address() as AddressInfo).port}` };
}

test("a browser's EventSource reads what is wrong with an operation, and that it is complete", async () => {
  await using gateway = await testGateway();
  const page = await browser.newPage();
  await page.goto(gateway.url);
  const results = await eventSource(page, '{ nope }');
  expect(await results.next()).toMatchObject({
    errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }],
  });
  expect(await results.next()).toBe('complete');
  await page.close();
});
