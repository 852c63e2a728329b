import { afterAll, beforeAll, expect, test } from 'vitest';
import { event, hasReasons } from '../support/events.ts';
import { Folded, type Update } from '../support/folded.ts';
import { testGateway, type TestGateway } from '../support/gateway.ts';
import { apply, kubectl } from '../support/kubectl.ts';
import { testNamespace, type TestNamespace } from '../support/namespace.ts';
import { deployment } from '../support/objects.ts';

interface EventRow {
  name: string;
  type: string;
  reason: string;
  message: string;
  count: number;
  firstSeenAt: string;
  lastSeenAt: string;
  reportingComponent: string;
  reportingInstance: string | null;
  involvedObject: { kind: string; name: string; fieldPath: string | null };
}

const row = `name type reason message count firstSeenAt lastSeenAt reportingComponent reportingInstance
  involvedObject { kind name fieldPath }`;

/** A time so long ago, in the middle of the hour, and the age that kubectl prints for it. */
function ago(days: number, hours: number): { at: string; age: string } {
  const minutes = (days * 24 + hours) * 60 + 30;
  const at = new Date(Date.now() - minutes * 60_000).toISOString();
  return { at: at.replace(/\.\d+Z$/, 'Z'), age: `${days}d${hours}h` };
}

const older = ago(3, 2);
const newer = ago(2, 1);
const micro = (at: string): string => at.replace('Z', '.250000Z');

let gateway: TestGateway;
let namespace: TestNamespace;
/** Of controllers, of the scheduler, of a simulated kubelet, and some of every form that writers give them. */
beforeAll(async () => {
  gateway = await testGateway();
  namespace = await testNamespace();
  const reporting = {
    reportingComponent: 'test.dev/writer',
    reportingInstance: 'writer-1',
    action: 'Testing',
  };
  await apply(
    deployment(namespace.name, 'web', { replicas: 2 }),
    deployment(namespace.name, 'broken', { image: 'shop/web:does-not-exist' }),
    event(namespace.name, 'counted', {
      count: 5,
      firstTimestamp: older.at,
      lastTimestamp: newer.at,
      source: { component: 'old-writer', host: 'machine' },
      message: '  with space around it\n',
    }),
    event(namespace.name, 'series', {
      ...reporting,
      eventTime: micro(older.at),
      series: { count: 3, lastObservedTime: micro(newer.at) },
      type: 'Warning',
    }),
    event(namespace.name, 'single', { ...reporting, eventTime: micro(older.at) }),
    event(namespace.name, 'strange-type', {
      type: 'Notice',
      firstTimestamp: older.at,
      lastTimestamp: older.at,
    }),
  );
  const events = new Folded(
    gateway.subscribe<Record<string, Update<EventRow>>>(
      `subscription ($n: String!) { events(where: { namespaces: [$n] }) {
        reset synced changes { type id uid object { ${row} } } } }`,
      { n: namespace.name },
    ),
  );
  await events.until(
    (all) =>
      hasReasons(all, { ScalingReplicaSet: 2, SuccessfulCreate: 3, Scheduled: 3 }) &&
      hasReasons(all, { Pulled: 2, Created: 2, Started: 2, BackOff: 1, Failed: 3 }) &&
      ['counted', 'series', 'single', 'strange-type'].every((name) => all.some((one) => one.name === name)),
  );
  await events.end();
});
afterAll(async () => {
  await gateway[Symbol.asyncDispose]();
  await namespace[Symbol.asyncDispose]();
});

async function eventsOf(where: object = {}): Promise<EventRow[]> {
  const { events } = await gateway.data<{ events: { nodes: EventRow[] } }>(
    `query ($where: EventFilter) { events(where: $where) { nodes { ${row} } } }`,
    { where: { namespaces: [namespace.name], ...where } },
  );
  return events.nodes;
}

/** The rows of a table of kubectl, each as its cells by the column's heading; a cell may be empty. */
function tableRows(table: string): Record<string, string>[] {
  const [head = '', ...lines] = table.trimEnd().split('\n');
  const columns = [...head.matchAll(/\S+(?: \S+)*\s*/g)];
  return lines.map((line) =>
    Object.fromEntries(
      columns.map(({ 0: text, index }, place) => {
        const end = place === columns.length - 1 ? undefined : index + text.length;
        return [text.trim(), line.slice(index, end).trim()];
      }),
    ),
  );
}

const kubernetesTypes: Readonly<Record<string, string>> = { Normal: 'NORMAL', Warning: 'WARNING' };

test('events show what kubectl get events prints for them', async () => {
  const printed = tableRows(await kubectl(['-n', namespace.name, 'get', 'events', '-o', 'wide']));
  const shown = await eventsOf();
  const byName = (a: string[], b: string[]): number => (a.join(' ') < b.join(' ') ? -1 : 1);
  expect(
    shown
      .map(({ involvedObject: { kind, name: involved, fieldPath }, ...event }) => [
        event.name,
        event.type,
        event.reason,
        `${kind.toLowerCase()}/${involved}`,
        fieldPath ?? '',
        [event.reportingComponent, event.reportingInstance].filter((part) => part).join(', '),
        event.message,
        String(event.count),
      ])
      .toSorted(byName),
  ).toEqual(
    printed
      .map((cells) => [
        cells['NAME'] ?? '',
        kubernetesTypes[cells['TYPE'] ?? ''] ?? 'OTHER',
        cells['REASON'] ?? '',
        cells['OBJECT'] ?? '',
        cells['SUBOBJECT'] ?? '',
        cells['SOURCE'] ?? '',
        cells['MESSAGE'] ?? '',
        cells['COUNT'] ?? '',
      ])
      .toSorted(byName),
  );
  expect(shown.length).toBeGreaterThan(10);
});

test('times and counts are those that kubectl prints, whichever fields the writer used', async () => {
  const printed = tableRows(await kubectl(['-n', namespace.name, 'events']));
  const ages = Object.fromEntries(printed.map((cells) => [cells['MESSAGE'], cells['LAST SEEN']]));
  expect(ages).toMatchObject({
    'with space around it': `${newer.age} (x5 over ${older.age})`,
    'series happened': `${newer.age} (x3 over ${older.age})`,
    'single happened': older.age,
    'strange-type happened': older.age,
  });
  const shown = (await eventsOf()).map(({ name, firstSeenAt, lastSeenAt, count }) => [
    name,
    { firstSeenAt, lastSeenAt, count },
  ]);
  expect(Object.fromEntries(shown)).toMatchObject({
    counted: { firstSeenAt: older.at, lastSeenAt: newer.at, count: 5 },
    series: { firstSeenAt: micro(older.at), lastSeenAt: micro(newer.at), count: 3 },
    single: { firstSeenAt: micro(older.at), lastSeenAt: micro(older.at), count: 1 },
    'strange-type': { firstSeenAt: older.at, lastSeenAt: older.at, count: 1 },
  });
});

test('newest first is the order of kubectl events, from its end', async () => {
  interface Listed {
    items: {
      metadata: { name: string };
      series?: { lastObservedTime: string };
      lastTimestamp: string | null;
      eventTime: string | null;
    }[];
  }
  const { items } = JSON.parse(await kubectl(['-n', namespace.name, 'events', '-o', 'json'])) as Listed;
  const times = items.map((item) => item.series?.lastObservedTime ?? item.lastTimestamp ?? item.eventTime);
  const shown = await eventsOf();
  expect(shown.map(({ lastSeenAt }) => lastSeenAt)).toEqual(times.toReversed());
});

test.each([
  ['deployment', 'web'],
  ['Deployment', 'broken'],
])('kubectl events --for %s/%s is a filter', async (kind, name) => {
  const printed = tableRows(await kubectl(['-n', namespace.name, 'events', '--for', `${kind}/${name}`]));
  const shown = await eventsOf({ involvedKinds: [kind], involvedNames: [name] });
  expect(shown.map(({ message }) => message).toSorted()).toEqual(
    printed.map((cells) => cells['MESSAGE'] ?? '').toSorted(),
  );
  expect(shown).toMatchObject([{ reason: 'ScalingReplicaSet' }]);
});

test.each([
  ['Warning', 'WARNING'],
  ['Normal', 'NORMAL'],
])('kubectl events --types %s is a filter', async (type, wanted) => {
  const printed = tableRows(await kubectl(['-n', namespace.name, 'events', '--types', type]));
  const shown = await eventsOf({ types: [wanted] });
  expect(shown.map(({ message }) => message).toSorted()).toEqual(
    printed.map((cells) => cells['MESSAGE'] ?? '').toSorted(),
  );
});
