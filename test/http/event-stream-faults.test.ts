import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { afterEach, expect, test } from 'vitest';
import { Authenticator } from '../../src/auth/authenticator.ts';
import { localCaller } from '../../src/auth/caller.ts';
import { Identities } from '../../src/auth/identities.ts';
import { handleGraphQlSse } from '../../src/http/graphql-sse.ts';
import { servedOperations } from '../../src/http/served-operations.ts';
import { SubscriberGroups } from '../../src/http/subscriber-groups.ts';
import { Admission } from '../../src/limits/admission.ts';
import { Limiter } from '../../src/limits/limiter.ts';
import { defaultLimits } from '../../src/limits/limits.ts';
import type { Context } from '../../src/resolvers/context.ts';
import { ClientCounts } from '../../src/telemetry/client-counts.ts';
import { logTo } from '../../src/telemetry/log.ts';
import { Tally } from '../../src/telemetry/tally.ts';
import { openEventStream, type EventStreamReader } from '../support/event-stream.ts';

/** A source of values that says what is asked of it. */
class Source implements AsyncIterableIterator<string, undefined> {
  taken = 0;
  readonly returned = Promise.withResolvers<void>();
  readonly #next: (taken: number) => Promise<string | undefined>;

  constructor(next: (taken: number) => Promise<string | undefined>) {
    this.#next = next;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async next(): Promise<IteratorResult<string, undefined>> {
    const value = await Promise.race([this.returned.promise, this.#next(++this.taken)]);
    return typeof value === 'string' ? { done: false, value } : { done: true, value: undefined };
  }

  async return(): Promise<IteratorResult<string, undefined>> {
    this.returned.resolve();
    return Promise.resolve({ done: true, value: undefined });
  }
}

const nobodyKnown = { modes: ['kubeconfig'], acceptedMs: 1, refusedMs: 1 } as const;
const never = (): Promise<never> => new Promise(() => undefined);

let server: Server | undefined;
afterEach(() => server?.close());

/** An event stream from both of its ends. */
interface Followed {
  readonly stream: EventStreamReader;
  readonly response: ServerResponse;
}

/** Serves `subscription { values }` from the source, and asks for it. */
async function follow(begin: () => Source | Promise<Source>, stuckAfterMs = 60_000): Promise<Followed> {
  const admission = new Admission(new Limiter(defaultLimits, new Tally('limit')));
  const operations = { introspection: true, persistedOperations: undefined, onlyPersisted: false };
  const { signal } = new AbortController();
  const execution = {
    ...servedOperations(
      schemaOf(begin),
      admission,
      operations,
      logTo(() => undefined),
      signal,
    ),
    groups: new SubscriberGroups(),
    makeContext: () => Promise.resolve({ scope: { clusters: [] as readonly never[] } } as unknown as Context),
    formatError: (error: unknown) => ({ message: `formatted: ${String(error)}` }),
  };
  const { promise: served, resolve } = Promise.withResolvers<ServerResponse>();
  server = createServer((request, response) => {
    resolve(response);
    void handleGraphQlSse(request, response, localCaller, {
      execution,
      authenticator: new Authenticator(nobodyKnown, new Identities(nobodyKnown), () => []),
      stopping: new AbortController().signal,
      stuckAfterMs,
      counts: new ClientCounts(),
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const stream = await openEventStream(`http://127.0.0.1:${port}`, {
    body: { query: 'subscription { values }' },
  });
  return { stream, response: await served };
}

function schemaOf(begin: () => unknown): GraphQLSchema {
  const schema = buildSchema('type Query { a: Int } type Subscription { values: String }');
  const field = schema.getSubscriptionType()?.getFields()['values'];
  if (field === undefined) throw new Error('no such field');
  field.subscribe = begin;
  field.resolve = (value: unknown) => value;
  return schema;
}

test('a client that leaves while nothing happens ends its source at once', async () => {
  const source = new Source((taken) => (taken === 1 ? Promise.resolve('first') : never()));
  const { stream } = await follow(() => source);
  expect(await stream.nextResult()).toEqual({ data: { values: 'first' } });
  stream.response.destroy();
  await source.returned.promise;
});

test('a client that leaves before its source is there ends it as soon as it is', async () => {
  const begun = Promise.withResolvers<Source>();
  const source = new Source(never);
  const { stream, response } = await follow(() => begun.promise);
  stream.response.destroy();
  await once(response, 'close');
  begun.resolve(source);
  await source.returned.promise;
});

test('signs of life come as long as nothing else does', async () => {
  const { stream } = await follow(() => new Source(never), 10);
  for (let comments = 0; comments < 4; comments++) await stream.comment();
  stream.response.destroy();
});

test('a client that reads nothing is let go of', async () => {
  const source = new Source(() => Promise.resolve('x'.repeat(1_000_000)));
  const { stream, response } = await follow(() => source, 10);
  await once(response, 'close');
  await source.returned.promise;
  await expect(stream.rest()).rejects.toThrow('aborted');
});

test('no value is taken while others wait for a slow client, which gets all of them', async () => {
  const last = 300;
  const large = 'x'.repeat(100_000);
  const begun = Promise.withResolvers<Source>();
  const { stream, response } = await follow(() => begun.promise);
  let waits = 0;
  let takenTooEarly = 0;
  response.on('drain', () => waits++);
  begun.resolve(
    new Source((taken) => {
      if (response.writableNeedDrain) takenTooEarly++;
      return Promise.resolve(taken <= last ? `${taken} ${large}` : undefined);
    }),
  );
  for (let taken = 1; taken <= last; taken++)
    expect(await stream.nextResult()).toEqual({ data: { values: `${taken} ${large}` } });
  expect(await stream.rest()).toEqual([{ event: 'complete', data: '' }]);
  expect(takenTooEarly).toBe(0);
  expect(waits).toBeGreaterThan(0);
});

test('an error of the source comes as a result, formatted like others, and then it is complete', async () => {
  const { stream } = await follow(
    () =>
      new Source((taken) => (taken === 1 ? Promise.resolve('first') : Promise.reject(new Error('broken')))),
  );
  expect(await stream.nextResult()).toEqual({ data: { values: 'first' } });
  expect(await stream.nextResult()).toEqual({ errors: [{ message: 'formatted: Error: broken' }] });
  expect(await stream.rest()).toEqual([{ event: 'complete', data: '' }]);
});
