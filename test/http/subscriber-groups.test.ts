import { buildSchema, parse, type ExecutionArgs, type ExecutionResult } from 'graphql';
import { expect, test } from 'vitest';
import { localCaller, type Caller } from '../../src/auth/caller.ts';
import { SharedResults, type SharedData } from '../../src/http/shared-results.ts';
import { SubscriberGroups } from '../../src/http/subscriber-groups.ts';
import { ClientCounts } from '../../src/telemetry/client-counts.ts';

const document = parse('subscription ($name: String) { told(name: $name) }');
const asked = { document, operationName: undefined, variables: { name: 'a' } };
const somebody = (...groups: string[]): Caller => ({
  kind: 'impersonated',
  user: { username: 'ann', uid: '', groups },
});

const withToken = (session?: string): Caller => ({
  kind: 'token',
  bearer: { token: 'secret' },
  users: new Map(),
  ...(session !== undefined && { session }),
});

test('a group is of one operation of one caller, whoever else has the name', () => {
  const groups = new SubscriberGroups();
  const { group } = groups.join(somebody('one'), asked);
  expect(groups.join(somebody('one'), { ...asked, variables: { name: 'a' } }).group).toBe(group);
  const others = [
    groups.join(somebody('one', 'two'), asked),
    groups.join(somebody(), asked),
    groups.join(localCaller, asked),
    groups.join(withToken(), asked),
    groups.join(withToken('first socket'), asked),
    groups.join(withToken('second socket'), asked),
    groups.join(somebody('one'), { ...asked, variables: { name: 'b' } }),
    groups.join(somebody('one'), { ...asked, variables: null }),
    groups.join(somebody('one'), { ...asked, operationName: 'Told' }),
    groups.join(somebody('one'), { ...asked, document: parse('subscription { told }') }),
  ];
  expect(new Set([group, ...others.map((other) => other.group)]).size).toBe(others.length + 1);
});

test('a group is kept, and counted, until its last member has left', () => {
  const count = { open: 0 };
  const groups = new SubscriberGroups(count);
  const [first, second] = [groups.join(localCaller, asked), groups.join(localCaller, asked)];
  first.leave();
  const third = groups.join(localCaller, asked);
  expect(third.group).toBe(first.group);
  expect(count.open).toBe(1);
  second.leave();
  third.leave();
  expect(count.open).toBe(0);
  expect(groups.join(localCaller, asked).group).not.toBe(first.group);
});

/** Results of `{ told }`, which is what the event's function gives. */
function toldBy(tell: () => unknown): {
  ask: () => Promise<SharedData | ExecutionResult>;
  counts: ClientCounts;
} {
  const args: ExecutionArgs = {
    schema: buildSchema('type Query { told: String } type Subscription { told: String }'),
    document: parse('subscription { told }'),
  };
  const [results, counts, event] = [new SharedResults(), new ClientCounts(), { told: tell }];
  return { ask: () => results.of(event, args, counts), counts };
}

test('an event is executed once for all, also while that takes its time', async () => {
  const begun = Promise.withResolvers<string>();
  const { ask, counts } = toldBy(() => begun.promise);
  const asked = [ask(), ask(), ask()];
  begun.resolve('something');
  const [first, ...others] = await Promise.all([...asked, ask()]);
  expect(first).toEqual({ data: { told: 'something' }, text: '{"told":"something"}' });
  for (const other of others) expect(other).toBe(first);
  expect(counts.executed).toBe(1);
});

test('a result with errors is of one alone: the next try for themselves', async () => {
  let tries = 0;
  const fail = (): never => {
    throw new Error(`try ${++tries}`);
  };
  for (const tell of [fail, () => Promise.resolve().then(fail)]) {
    tries = 0;
    const { ask, counts } = toldBy(tell);
    const results = await Promise.all([ask(), ask()]);
    const messages = results.map((result) => ('errors' in result ? result.errors?.[0]?.message : undefined));
    expect(messages.toSorted((a = '', b = '') => a.localeCompare(b))).toEqual(['try 1', 'try 2']);
    expect(counts.executed).toBe(2);
  }
});
