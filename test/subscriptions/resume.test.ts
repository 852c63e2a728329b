import { afterAll, beforeAll, expect, test } from 'vitest';
import { Folded, type Update } from '../support/folded.ts';
import { testGateway, type Answer, type TestGateway } from '../support/gateway.ts';
import { apply, kubectl } from '../support/kubectl.ts';
import { testNamespace } from '../support/namespace.ts';
import { deployment } from '../support/objects.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway[Symbol.asyncDispose]());

type Messages = Record<string, Update<unknown> & { cursor: string }>;

const roots = [
  { field: 'workloads', filter: 'WorkloadFilter' },
  { field: 'pods', filter: 'PodFilter' },
  { field: 'services', filter: 'ServiceFilter' },
  { field: 'events', filter: 'EventFilter' },
] as const;

/** The first message of a subscription. */
async function first(
  { field, filter }: (typeof roots)[number],
  where: object | null,
  resumeFrom?: string,
): Promise<Answer<Messages>> {
  const stream = gateway.subscribe<Messages>(
    `subscription ($where: ${filter}, $resumeFrom: String) {
      ${field}(where: $where, resumeFrom: $resumeFrom) { reset synced cursor changes { type } }
    }`,
    { where, resumeFrom },
  );
  for await (const answer of stream) return answer;
  throw new Error('the subscription has ended');
}

async function cursorOf(root: (typeof roots)[number], where: object | null): Promise<string> {
  const { data } = await first(root, where);
  return data?.[root.field]?.cursor ?? '';
}

test.each(roots)('$field go on from a cursor', async (root) => {
  const where = { namespaces: ['nowhere'] };
  const { data } = await first(root, where, await cursorOf(root, where));
  expect(data?.[root.field]).toMatchObject({ reset: false, synced: true, changes: [] });
});

test.each(roots)('$field say what is wrong with a cursor, and which argument it is', async (root) => {
  const other = roots.find(({ field }) => field !== root.field) ?? root;
  const [ofAnother, ofAnotherFilter] = await Promise.all([
    cursorOf(other, null),
    cursorOf(root, { namespaces: ['elsewhere'] }),
  ]);
  const faults = await Promise.all(
    [ofAnother, ofAnotherFilter, 'nonsense', ''].map((cursor) => first(root, null, cursor)),
  );
  expect(
    faults.map(({ errors }) => errors?.map(({ message, extensions }) => ({ message, extensions }))),
  ).toEqual(
    [
      `this is a cursor of the subscription "${other.field}", not of "${root.field}"`,
      'this is a cursor of a subscription with other arguments: without it the subscription begins anew',
      'this is not a cursor: take the `cursor` of the last message, as it is',
      'this is not a cursor: take the `cursor` of the last message, as it is',
    ].map((message) => [{ message, extensions: { code: 'BAD_USER_INPUT', argument: 'resumeFrom' } }]),
  );
  // All of them were on one socket, which is as good as new.
  expect((await first(root, null)).errors).toBeUndefined();
});

test('a cursor of a list is none of a subscription', async () => {
  await using namespace = await testNamespace();
  await apply(deployment(namespace.name, 'web'));
  const data = await gateway.data<{ workloads: { pageInfo: { endCursor: string } } }>(
    'query ($where: WorkloadFilter) { workloads(where: $where) { pageInfo { endCursor } } }',
    { where: { namespaces: ['kube-system', 'default', namespace.name] } },
  );
  const [workloads] = roots;
  const { errors } = await first(workloads, null, data.workloads.pageInfo.endCursor);
  expect(errors?.[0]?.extensions).toMatchObject({ argument: 'resumeFrom' });
});

test('workloads of all kinds go on, with what has happened to their pods and events meanwhile', async () => {
  await using namespace = await testNamespace();
  interface Picture {
    readonly name: string;
    readonly state: string;
    readonly pods: { readonly nodes: readonly { readonly name: string; readonly state: string }[] };
  }
  const follow = (left?: Folded<Picture>): Folded<Picture> =>
    new Folded(
      gateway.subscribe<Record<string, Update<Picture>>>(
        `subscription ($where: WorkloadFilter, $resumeFrom: String) {
          workloads(where: $where, resumeFrom: $resumeFrom) {
            reset synced cursor
            changes { type id uid object { name state pods { nodes { name state } } events { totalCount } } }
          }
        }`,
        { where: { namespaces: [namespace.name] }, resumeFrom: left?.cursor },
      ),
      left?.objects,
    );
  const isUp = (all: readonly Picture[], name: string, pods: number): boolean =>
    all.some(
      (one) =>
        one.name === name &&
        one.state === 'ACTIVE' &&
        one.pods.nodes.length === pods &&
        one.pods.nodes.every(({ state }) => state === 'Running'),
    );
  await apply(deployment(namespace.name, 'web', { replicas: 2 }), deployment(namespace.name, 'gone'));
  const left = follow();
  await left.until((all) => isUp(all, 'web', 2) && isUp(all, 'gone', 1));
  await left.end();

  await kubectl(['-n', namespace.name, 'scale', 'deployment', 'web', '--replicas=1']);
  await kubectl(['-n', namespace.name, 'delete', 'deployment', 'gone']);
  await apply(deployment(namespace.name, 'new'));
  const back = follow(left);
  const all = await back.until((all) => isUp(all, 'web', 1) && isUp(all, 'new', 1) && all.length === 2);
  expect(back.messages.some(({ reset }) => reset)).toBe(false);
  const { workloads } = await gateway.data<{ workloads: { nodes: Picture[] } }>(
    `query ($where: WorkloadFilter) {
      workloads(where: $where) { nodes { name state pods { nodes { name state } } } }
    }`,
    { where: { namespaces: [namespace.name] } },
  );
  const withoutEvents = all.map(({ name, state, pods }) => ({ name, state, pods }));
  expect(withoutEvents.toSorted((a, b) => (a.name < b.name ? -1 : 1))).toEqual(workloads.nodes);
  await back.end();
});
