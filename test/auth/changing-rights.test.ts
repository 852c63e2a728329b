import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { callersGateway, type CallersGateway } from '../support/callers.ts';
import type { Answer } from '../support/gateway.ts';
import { apply, kubectl } from '../support/kubectl.ts';
import { limitedReader } from '../support/limited-reader.ts';
import { testNamespace, type TestNamespace } from '../support/namespace.ts';
import { giveRights, readEverything, type Rule } from '../support/rights.ts';
import { workload } from '../support/workload-objects.ts';

/** Longer than any test: what shows sooner shows because roles and bindings are followed. */
const hourMs = 3_600_000;

let gateway: CallersGateway;
let one: TestNamespace;
let two: TestNamespace;

const someone = (): string => `user-${randomBytes(4).toString('hex')}`;

interface Change {
  readonly type: string;
  readonly object: { readonly namespace: string } | null;
}

interface Update {
  readonly reset: boolean;
  readonly changes: readonly Change[];
  readonly cursor: string;
}

type Messages = AsyncGenerator<Answer<Record<string, Update>>, void>;

async function nextOf(messages: Messages): Promise<Answer<Record<string, Update>>> {
  const { value } = await messages.next();
  if (value === undefined) throw new Error('it ended without a word');
  return value;
}

/** Reads until something is told, and gives it in short. */
async function told(messages: Messages): Promise<{ reset: boolean; changes: string[] }> {
  for (;;) {
    const { data, errors } = await nextOf(messages);
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    const [update] = Object.values(data ?? {});
    // A controller may have something to say of what is there.
    const others = update?.changes.filter(({ type }) => type !== 'MODIFIED') ?? [];
    if (update === undefined || (others.length === 0 && !update.reset)) continue;
    const changes = others.map(({ type, object }) => `${type} ${object?.namespace ?? ''}`.trim());
    return { reset: update.reset, changes: [...new Set(changes)].toSorted() };
  }
}

async function refusedNext(messages: Messages): Promise<string | undefined> {
  for (;;) {
    const { errors } = await nextOf(messages);
    if (errors !== undefined) return errors[0]?.extensions.code;
  }
}

const follow = (field: string): string =>
  `subscription { ${field} { reset cursor changes { type object { namespace } } } }`;

beforeAll(async () => {
  gateway = await callersGateway({ rightsTtlMs: hourMs });
  [one, two] = await Promise.all([testNamespace(), testNamespace()]);
  for (const { name } of [one, two]) {
    await apply(workload('Deployment', name));
    await kubectl(['-n', name, 'rollout', 'status', 'deployment/web']);
  }
});

afterAll(async () => {
  await gateway[Symbol.asyncDispose]();
  await one[Symbol.asyncDispose]();
  await two[Symbol.asyncDispose]();
});

test('rights that are given and taken away show in a running subscription at once, and the last one ends it', async () => {
  const username = someone();
  await using first = await giveRights(username, readEverything, one.name);
  const messages = await gateway.as(username).subscribe(follow('workloads'));
  expect(await told(messages as Messages)).toEqual({ reset: true, changes: [`ADDED ${one.name}`] });
  await using second = await giveRights(username, readEverything, two.name);
  expect(await told(messages as Messages)).toEqual({ reset: false, changes: [`ADDED ${two.name}`] });
  await first.takeAway();
  expect(await told(messages as Messages)).toEqual({ reset: false, changes: ['REMOVED'] });
  await second.takeAway();
  expect(await told(messages as Messages)).toEqual({ reset: false, changes: ['REMOVED'] });
  expect(await refusedNext(messages as Messages)).toBe('FORBIDDEN');
  expect(await messages.next()).toMatchObject({ done: true });
});

test('a role that is changed shows as well, and kinds that come to be allowed', async () => {
  const username = someone();
  const deployments: Rule = { apiGroups: ['apps'], resources: ['deployments'], verbs: ['list', 'watch'] };
  await using _given = await giveRights(username, [deployments], one.name);
  await apply({ ...workload('StatefulSet', one.name), metadata: { namespace: one.name, name: 'db' } });
  const messages = await gateway.as(username).subscribe(follow('workloads'));
  expect(await told(messages as Messages)).toEqual({ reset: true, changes: [`ADDED ${one.name}`] });
  await using _more = await giveRights(username, [{ ...deployments, resources: ['statefulsets'] }], one.name);
  expect(await told(messages as Messages)).toEqual({ reset: false, changes: [`ADDED ${one.name}`] });
});

test('a live page and its count follow the rights', async () => {
  const username = someone();
  await using _first = await giveRights(username, readEverything, one.name);
  const messages = await gateway
    .as(username)
    .subscribe<{ podPage: { totalCount: number; upserts: { namespace: string }[]; removed: string[] } }>(
      'subscription { podPage { totalCount upserts { namespace } removed } }',
    );
  const counts: number[] = [];
  const next = async (wanted: (count: number) => boolean): Promise<void> => {
    for (;;) {
      const { value } = await messages.next();
      const count = (value as Answer<{ podPage: { totalCount: number } }>).data?.podPage.totalCount ?? -1;
      counts.push(count);
      if (wanted(count)) return;
    }
  };
  await next((count) => count > 0);
  const before = counts.at(-1) ?? 0;
  const second = await giveRights(username, readEverything, two.name);
  await next((count) => count > before);
  await second.takeAway();
  await next((count) => count === before);
  await messages.return();
});

test('the rollout of a workload ends when it may not be read any more', async () => {
  const username = someone();
  await using given = await giveRights(username, readEverything, one.name);
  await apply(workload('Deployment', one.name, { paused: true }));
  await kubectl(['-n', one.name, 'set', 'image', 'deployment/web', 'main=shop/web:2.0.0']);
  const ref = `{ kind: DEPLOYMENT, namespace: "${one.name}", name: "web" }`;
  const messages = await gateway
    .as(username)
    .subscribe(`subscription { rollout(workload: ${ref}) { status } }`);
  const { value } = await messages.next();
  expect(value?.errors).toBeUndefined();
  await given.takeAway();
  expect(await refusedNext(messages as Messages)).toBe('FORBIDDEN');
});

test('a cursor that was made under other rights begins anew', async () => {
  const username = someone();
  await using _first = await giveRights(username, readEverything, one.name);
  const caller = gateway.as(username);
  const messages = (await caller.subscribe(follow('workloads'))) as Messages;
  const { data } = await nextOf(messages);
  const cursor = data?.['workloads']?.cursor ?? '';
  await messages.return();
  const resume = `subscription ($c: String) { workloads(resumeFrom: $c) { reset cursor changes { type object { namespace } } } }`;
  const again = (await caller.subscribe(resume, { c: cursor })) as Messages;
  expect((await nextOf(again)).data?.['workloads']).toMatchObject({ reset: false, changes: [] });
  await again.return();
  await using _second = await giveRights(username, readEverything, two.name);
  // Who follows something hears of it as soon as the gateway does.
  const watching = (await caller.subscribe(follow('workloads'))) as Messages;
  const seen = new Set<string>();
  while (!seen.has(`ADDED ${two.name}`))
    for (const change of (await told(watching)).changes) seen.add(change);
  const other = (await caller.subscribe(resume, { c: cursor })) as Messages;
  expect(await told(other)).toEqual({
    reset: true,
    changes: [`ADDED ${one.name}`, `ADDED ${two.name}`].toSorted(),
  });
  const wide = (await gateway.as('admin', ['system:masters']).subscribe(resume, { c: cursor })) as Messages;
  expect((await nextOf(wide)).data?.['workloads']).toMatchObject({ reset: true });
  for (const stream of [watching, other, wide]) await stream.return();
});

test('where roles may not be watched, rights are asked for again and again', async () => {
  await using account = await limitedReader(one.name, [
    ...readEverything,
    { apiGroups: [''], resources: ['users', 'groups'], verbs: ['impersonate'] },
  ]);
  await using limited = await callersGateway({ kubeconfig: account.kubeconfig, rightsTtlMs: 1_000 });
  const username = someone();
  await using first = await giveRights(username, readEverything, one.name);
  const messages = (await limited.as(username).subscribe(follow('workloads'))) as Messages;
  expect(await told(messages)).toEqual({ reset: true, changes: [`ADDED ${one.name}`] });
  expect(limited.cluster.access.isFollowing).toBe(false);
  await using second = await giveRights(username, readEverything, two.name);
  expect(await told(messages)).toEqual({ reset: false, changes: [`ADDED ${two.name}`] });
  await second.takeAway();
  await first.takeAway();
  expect(await refusedNext(messages)).toBe('FORBIDDEN');
});
