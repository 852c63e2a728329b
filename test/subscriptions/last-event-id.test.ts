import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEventStream, type EventStreamReader, type ServerEvent } from '../support/event-stream.ts';
import { testGateway, type Answer, type TestGateway } from '../support/gateway.ts';
import { kubectl } from '../support/kubectl.ts';
import { testNamespace } from '../support/namespace.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway[Symbol.asyncDispose]());

interface Services {
  services: { reset: boolean; cursor: string; changes: { type: string; object: { name: string } | null }[] };
}

const fields = '{ reset cursor changes { type object { name } } }';

/** Creates a Service, which is ready as it is created: nothing else happens to it. */
function createService(namespace: string, name: string): Promise<unknown> {
  return kubectl(['-n', namespace, 'create', 'service', 'clusterip', name, '--tcp=80']);
}

function follow(
  query: string,
  variables: Record<string, unknown>,
  lastEventId?: string,
): Promise<EventStreamReader> {
  return openEventStream(gateway.url, {
    body: { query, variables },
    ...(lastEventId !== undefined && { headers: { 'last-event-id': lastEventId } }),
  });
}

async function next(stream: EventStreamReader): Promise<ServerEvent & Services['services']> {
  const event = await stream.next();
  if (event === undefined) throw new Error('the stream has ended');
  const { data, errors } = JSON.parse(event.data) as Answer<Services>;
  if (data === null || errors !== undefined) throw new Error(event.data);
  return { ...event, ...data.services };
}

function names({ changes }: Services['services']): string[] {
  return changes.map(({ type, object }) => `${type} ${object?.name ?? ''}`);
}

describe('who reconnects with Last-Event-ID gets what has happened since that event:', () => {
  test.each([
    ['a field', `subscription ($where: ServiceFilter) { services(where: $where) ${fields} }`],
    [
      'a field in fragments',
      `subscription ($where: ServiceFilter) { ...Root }
       fragment Root on Subscription { ... on Subscription { services(where: $where) ${fields} } }`,
    ],
    [
      'a field that was to go on from elsewhere',
      `subscription ($where: ServiceFilter, $from: String) { services(where: $where, resumeFrom: $from) ${fields} }`,
    ],
  ])('%s', async (_what, query) => {
    await using namespace = await testNamespace();
    const where = { namespaces: [namespace.name] };
    const stream = await follow(query, { where });
    const begin = await next(stream);
    expect([begin.reset, begin.id]).toEqual([true, begin.cursor]);
    await createService(namespace.name, 'first');
    const first = await next(stream);
    expect(names(first)).toEqual(['ADDED first']);
    expect(first.id).toBe(first.cursor);
    await stream[Symbol.asyncDispose]();
    await createService(namespace.name, 'second');
    await using resumed = await follow(query, { where, from: begin.cursor }, first.id);
    const second = await next(resumed);
    expect([second.reset, names(second)]).toEqual([false, ['ADDED second']]);
  });
});

test('without the cursor among the fields an event has no id', async () => {
  await using stream = await follow('subscription { services { synced } }', {});
  expect(Object.keys((await stream.next()) ?? {})).toEqual(['event', 'data']);
});

describe('what cannot go on from an event is an error:', () => {
  test.each([
    [
      'a subscription that has no cursor',
      'subscription { rollout(workload: { kind: DEPLOYMENT, namespace: "x", name: "x" }) { __typename } }',
      `"rollout" can't go on from an event: without the header Last-Event-ID it begins anew`,
    ],
    [
      'a query',
      '{ clusters { name } }',
      `"clusters" can't go on from an event: without the header Last-Event-ID it begins anew`,
    ],
    [
      'an id that is none of its events',
      'subscription { services { synced } }',
      'this is not a cursor: take the `cursor` of the last message, as it is',
    ],
  ])('%s', async (_what, query, message) => {
    const stream = await follow(query, {}, 'nonsense');
    expect(await stream.nextResult()).toMatchObject({
      errors: [{ message, extensions: { code: 'BAD_USER_INPUT' } }],
    });
    expect(await stream.rest()).toEqual([{ event: 'complete', data: '' }]);
  });
});
