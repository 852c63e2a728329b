import { afterAll, beforeAll, expect, test } from 'vitest';
import { openEventStream } from '../support/event-stream.ts';
import { testGateway, type Answer, type TestGateway } from '../support/gateway.ts';
import { apply, kubectl } from '../support/kubectl.ts';
import { ScrapedMetrics } from '../support/metrics.ts';
import { testNamespace } from '../support/namespace.ts';
import { service } from '../support/services.ts';

interface Told {
  readonly services: {
    readonly reset: boolean;
    readonly cursor: string;
    readonly changes: readonly {
      type: string;
      id: string;
      object: { labels: Record<string, string> } | null;
    }[];
  };
}

const query = `subscription ($where: ServiceFilter, $resumeFrom: String) {
  services(where: $where, resumeFrom: $resumeFrom) {
    reset synced cursor changes { type id object { name type labels ports { port } } }
  }
}`;
const members = 200;

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway(undefined, { limits: { subscriptionsPerSocket: 300 } });
});
afterAll(() => gateway[Symbol.asyncDispose]());

type Subscription = AsyncIterableIterator<Answer<Told>>;

async function next(subscription: Subscription): Promise<Answer<Told>> {
  const { done, value } = await subscription.next();
  if (done === true) throw new Error('the subscription has ended');
  return value;
}

async function counted(): Promise<{ executed: number; sent: number }> {
  const metrics = await ScrapedMetrics.of(gateway);
  return {
    executed: metrics.sum('quarterdeck_subscription_executions_total'),
    sent: metrics.sum('quarterdeck_messages_sent_total'),
  };
}

const plain = { ports: [{ port: 80 }] };

test('200 subscribers who ask the same, over WebSockets and event streams, are told the same by one execution; others by their own', async () => {
  await using namespace = await testNamespace();
  const labelled = (step: string): Promise<void> => apply(service(namespace.name, 'shop', plain, { step }));
  await labelled('1');
  const where = { namespaces: [namespace.name] };
  const same = Array.from({ length: members }, () => gateway.subscribe<Told>(query, { where }));
  const other = gateway.subscribe<Told>(query, { where: { ...where, types: ['CLUSTER_IP'] } });
  await using stream = await openEventStream(gateway.url, { body: { query, variables: { where } } });
  const all = (): Promise<Answer<Told>[]> =>
    Promise.all([...same.map(next), stream.nextResult<Answer<Told>>(), next(other)]);
  const snapshots = await all();
  // Their cursors may differ: more is known by the time that the later ones begin.
  const shown = snapshots.slice(0, -1).map(({ data }) => JSON.stringify(data?.services.changes));
  expect(new Set(shown).size).toBe(1);
  expect(snapshots.at(-1)?.data?.services).toMatchObject({ reset: true, changes: [{ type: 'ADDED' }] });

  const before = await counted();
  await labelled('2');
  const told = await all();
  expect(new Set(told.slice(0, -1).map((one) => JSON.stringify(one))).size).toBe(1);
  for (const { data } of told) {
    const changes = [{ type: 'MODIFIED', object: { name: 'shop', labels: { step: '2' } } }];
    expect(data?.services).toMatchObject({ reset: false, synced: true, changes });
  }
  const after = await counted();
  expect(after.sent - before.sent).toBe(members + 2);
  expect(after.executed - before.executed).toBe(2);

  // Who joins late, or comes back, is told what that one needs, and then the same as all.
  const late = gateway.subscribe<Told>(query, { where });
  expect((await next(late)).data?.services).toMatchObject({ reset: true, changes: [{ type: 'ADDED' }] });
  const resumeFrom = snapshots[0]?.data?.services.cursor;
  const back = gateway.subscribe<Told>(query, { where, resumeFrom });
  expect((await next(back)).data?.services).toMatchObject({ reset: false, changes: [{ type: 'MODIFIED' }] });
  await kubectl(['-n', namespace.name, 'delete', 'service', 'shop']);
  for (const { data } of [...(await all()), await next(late), await next(back)])
    expect(data?.services.changes).toMatchObject([{ type: 'REMOVED', object: null }]);
  await Promise.all([...same, other, late, back].map(async (one) => one.return?.()));
});
