import { createClient, MessageType } from 'graphql-ws';
import { expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { followPods, type PodRow } from '../../examples/follow-pods.ts';
import { testGateway } from '../support/gateway.ts';
import { apply, kubectl } from '../support/kubectl.ts';
import { testNamespace } from '../support/namespace.ts';
import { pod } from '../support/objects.ts';

/** What a page shows, and a wait for what it is to show. */
class Page {
  #shown: readonly string[] = [];
  #wait: { names: readonly string[]; reached: () => void } | undefined;

  readonly show = (pods: readonly PodRow[]): void => {
    this.#shown = pods.map(({ name }) => name).toSorted();
    if (String(this.#shown) === String(this.#wait?.names)) this.#wait?.reached();
  };

  async shows(...names: string[]): Promise<void> {
    if (String(this.#shown) === String(names)) return;
    await new Promise<void>((reached) => {
      this.#wait = { names, reached };
    });
  }
}

test('the example client is right over a lost connection, and gets no snapshot again', async () => {
  await using namespace = await testNamespace();
  await using gateway = await testGateway();
  const resets: boolean[] = [];
  const client = createClient({
    url: gateway.url.replace('http:', 'ws:'),
    webSocketImpl: WebSocket,
    retryWait: () => reconnectAllowed,
    on: {
      message: ({ type, ...rest }) => {
        if (type === MessageType.Next && 'payload' in rest) resets.push(updateIn(rest.payload).reset);
      },
    },
  });
  const { promise: reconnectAllowed, resolve: allowReconnect } = Promise.withResolvers<void>();
  const page = new Page();
  const failures: unknown[] = [];
  await apply(pod(namespace.name, 'a'), pod(namespace.name, 'b'));
  const stop = followPods(client, [namespace.name], page.show, (error) => failures.push(error));
  await page.shows('a', 'b');

  client.terminate();
  await kubectl(['-n', namespace.name, 'delete', 'pod', 'a']);
  await apply(pod(namespace.name, 'c'));
  allowReconnect();
  await page.shows('b', 'c');
  expect(resets.filter(Boolean)).toHaveLength(1);
  expect(failures).toEqual([]);
  stop();
  await client.dispose();
});

function updateIn(payload: unknown): { reset: boolean } {
  return (payload as { data: { pods: { reset: boolean } } }).data.pods;
}
