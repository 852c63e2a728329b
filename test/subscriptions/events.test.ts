import { afterAll, beforeAll, expect, test } from 'vitest';
import { event } from '../support/events.ts';
import { Folded, type Update } from '../support/folded.ts';
import { testGateway, type TestGateway } from '../support/gateway.ts';
import { apply, kubectl } from '../support/kubectl.ts';
import { testNamespace } from '../support/namespace.ts';
import { deployment } from '../support/objects.ts';

interface EventPicture {
  name: string;
  reason: string;
  type: string;
  count: number;
  object: { state: string; workload: { name: string } | null } | null;
}

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway[Symbol.asyncDispose]());

function watchEvents(where: object, snapshot = true): Folded<EventPicture> {
  const query = `subscription ($where: EventFilter, $snapshot: Boolean!) {
    events(where: $where, snapshot: $snapshot) { reset synced changes { type id uid object {
      name reason type count object { ... on Pod { state workload { name } } } } } }
  }`;
  return new Folded(gateway.subscribe<Record<string, Update<EventPicture>>>(query, { where, snapshot }));
}

test('warnings of a bad image come as they are written, with the pod that they are about', async () => {
  await using namespace = await testNamespace();
  const warnings = watchEvents({ namespaces: [namespace.name], types: ['WARNING'], involvedKinds: ['Pod'] });
  expect(await warnings.next()).toEqual({ reset: true, synced: true, changes: [] });
  await apply(
    deployment(namespace.name, 'web'),
    deployment(namespace.name, 'broken', { image: 'shop/web:does-not-exist' }),
  );
  const all = await warnings.until((events) => events.some(({ reason }) => reason === 'BackOff'));
  for (const { type, object } of all) {
    expect(type).toBe('WARNING');
    expect(object?.workload?.name).toBe('broken');
  }
  expect(warnings.messages.filter(({ reset }) => reset)).toHaveLength(1);
  await warnings.end();
});

test('an event that is seen again is MODIFIED, one that is forgotten is REMOVED', async () => {
  await using namespace = await testNamespace();
  const { name } = namespace;
  await apply(event(name, 'first', { count: 1 }));
  const events = watchEvents({ namespaces: [name] });
  await events.until((all, { synced }) => synced && all.length === 1);
  await kubectl(['-n', name, 'patch', 'event', 'first', '-p', '{"count":2}']);
  await events.until(([first]) => first?.count === 2);
  await kubectl(['-n', name, 'delete', 'event', 'first']);
  await events.until((all) => all.length === 0);
  const types = events.messages.flatMap(({ changes }) => changes.map(({ type }) => type));
  expect(types).toEqual(['ADDED', 'MODIFIED', 'REMOVED']);
  await events.end();
});

test('without a snapshot only what happens from now on is sent', async () => {
  await using namespace = await testNamespace();
  const { name } = namespace;
  const both = watchEvents({ namespaces: [name] });
  await apply(event(name, 'before'));
  await both.until((all) => all.length === 1);
  const later = watchEvents({ namespaces: [name], search: 'HAPPENED' }, false);
  expect(await later.next()).toEqual({ reset: false, synced: true, changes: [] });
  await apply(event(name, 'after'));
  expect((await later.until((all) => all.length > 0)).map((one) => one.name)).toEqual(['after']);
  await Promise.all([both.end(), later.end()]);
});
