import { Readable } from 'node:stream';
import { createClient as createEventStreamClient } from 'graphql-sse';
import { createClient as createSocketClient } from 'graphql-ws';
import { expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { Folded, type Update } from '../support/folded.ts';
import { testGateway, type Answer } from '../support/gateway.ts';
import { kubectl } from '../support/kubectl.ts';
import { testNamespace } from '../support/namespace.ts';

interface Service {
  readonly name: string;
}

type Message = Answer<Record<string, Update<Service> & { cursor: string }>>;

interface Client {
  subscribe(
    request: { query: string; variables: Record<string, unknown> },
    sink: { next(message: unknown): void; error(error: unknown): void; complete(): void },
  ): () => void;
}

/** Clients that connect anew, to whatever `url` says then. */
const clients: readonly [transport: string, connect: (url: () => string) => Client][] = [
  [
    'WebSocket',
    (url) =>
      createSocketClient({
        url: () => url().replace('http:', 'ws:'),
        webSocketImpl: WebSocket,
        retryWait: () => Promise.resolve(),
      }),
  ],
  ['SSE', (url) => createEventStreamClient({ url, retry: () => Promise.resolve() })],
];

test.each(clients)(
  'over %s a client whose gateway is stopped goes on at another one, and misses nothing',
  async (_transport, connect) => {
    await using namespace = await testNamespace();
    const gateways = [await testGateway(), await testGateway()] as const;
    await using _second = gateways[1];
    let current = gateways[0].url;
    const folded = new Folded<Service>(
      follow(
        connect(() => current),
        namespace.name,
      ),
    );
    await kubectl(['-n', namespace.name, 'create', 'service', 'clusterip', 'first', '--tcp=80']);
    await folded.until((services) => services.length === 1);

    current = gateways[1].url;
    await gateways[0][Symbol.asyncDispose]();
    await kubectl(['-n', namespace.name, 'create', 'service', 'clusterip', 'second', '--tcp=80']);
    await kubectl(['-n', namespace.name, 'delete', 'service', 'first']);
    const [only] = await folded.until(
      (services) => services.some(({ name }) => name === 'second') && services.length === 1,
    );
    expect(only).toEqual({ name: 'second' });
    expect(folded.messages.filter(({ reset }) => reset)).toHaveLength(1);
    await folded.end();
  },
);

/** Subscribes to the Services of a namespace. Both libraries send the variables as they are when they connect. */
function follow(client: Client, namespace: string): AsyncIterable<Message> {
  const variables: Record<string, unknown> = { namespaces: [namespace] };
  const messages = new Readable({ objectMode: true, read: () => undefined });
  const leave = client.subscribe(
    {
      query: `subscription ($namespaces: [String!], $resumeFrom: String) {
        services(where: { namespaces: $namespaces }, resumeFrom: $resumeFrom) {
          reset synced cursor changes { type id uid object { name } } } }`,
      variables,
    },
    {
      next: (message) => {
        variables['resumeFrom'] = (message as Message).data?.['services']?.cursor;
        messages.push(message);
      },
      error: (error) => messages.destroy(error instanceof Error ? error : new Error(JSON.stringify(error))),
      complete: () => messages.push(null),
    },
  );
  messages.once('close', leave);
  return messages;
}
