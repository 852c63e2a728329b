import fc from 'fast-check';
import {
  createSourceEventStream,
  execute,
  executeSync,
  parse,
  validate,
  type DocumentNode,
  type ExecutionResult,
} from 'graphql';
import { expect, test } from 'vitest';
import { makeSchema, readSdl } from '../../src/resolvers/schema.ts';
import { TestCluster } from '../model/entries.ts';
import type { Update } from '../support/folded.ts';
import { everything, RelatedWriter, writes, type Write } from './related-cluster.ts';
import { selectionOf } from './related-selection.ts';
import { subscriptionContext } from '../support/subscription-context.ts';

const schema = makeSchema(readSdl());

const own = 'fragment Own on KubernetesObject { uid resourceVersion }';

const typeOf = { workloads: 'Workload', pods: 'Pod', services: 'Service', events: 'Event' } as const;
const subscribed = ['workloads', 'pods', 'services', 'events'] as const;

type Step = { readonly write: Write } | { readonly read: readonly Write[] } | 'reconnect';

/**
 * Writes, and the subscriber's reads: between what a message is about and what fills it in there may be writes, too. Now and then it
 * leaves, and goes on from its cursor.
 */
const allSteps: fc.Arbitrary<Step[]> = writes.chain((write) =>
  fc.array(
    fc.oneof(
      { weight: 5, arbitrary: fc.record({ write }) },
      { weight: 2, arbitrary: fc.record({ read: fc.array(write, { maxLength: 2 }) }) },
      { weight: 1, arbitrary: fc.constant('reconnect' as const) },
    ),
    // Else it takes about ten at most.
    { maxLength: 30, size: 'max' },
  ),
);

/** What a subscriber has that folds messages. Refuses what a correct stream never sends. */
class Picture {
  readonly known = new Map<string, unknown>();
  synced = false;
  cursor: string | undefined;

  fold({ data, errors }: ExecutionResult): void {
    expect(errors).toBeUndefined();
    const update = Object.values(data ?? {})[0] as Update<unknown> & { cursor: string };
    if (update.reset) this.known.clear();
    for (const { type, uid, object } of update.changes) {
      expect(this.known.has(uid), `${type} ${uid}`).toBe(type !== 'ADDED');
      if (type === 'REMOVED') this.known.delete(uid);
      else this.known.set(uid, object);
    }
    this.synced = update.synced;
    this.cursor = update.cursor;
  }
}

function documents(field: string, selected: string): { subscription: DocumentNode; query: DocumentNode } {
  const [subscription, query] = [
    `subscription ($cursor: String) {
      ${field}(resumeFrom: $cursor) { reset synced cursor changes { type id uid object { uid ${selected} } } }
    } ${own}`,
    `{ ${field}(first: 1000) { nodes { uid ${selected} } } } ${own}`,
  ].map((operation) => parse(operation));
  if (subscription === undefined || query === undefined) throw new Error('two are two');
  expect(validate(schema, subscription)).toEqual([]);
  return { subscription, query };
}

test.each(
  subscribed.flatMap((field) => [
    { field, log: 'that holds everything', capacity: 1_000 },
    { field, log: 'that is soon outrun', capacity: 4 },
  ]),
)(
  'folding what a subscription to $field says, with all that is behind, gives what a query does, with a log $log',
  async ({ field, capacity }) => {
    await fc.assert(
      fc.asyncProperty(selectionOf(typeOf[field]), everything, allSteps, async (selected, first, steps) => {
        const { subscription, query } = documents(field, selected);
        const cluster = new TestCluster(capacity);
        const writer = new RelatedWriter(cluster);
        const perform = (writes: readonly Write[]): void => writes.forEach((one) => writer.do(one));
        perform(first);
        const contextValue = subscriptionContext(cluster.view);
        const picture = new Picture();
        const connect = async (): Promise<AsyncIterator<unknown>> => {
          const variableValues = { cursor: picture.cursor };
          const args = { schema, document: subscription, contextValue, variableValues };
          const stream = await createSourceEventStream(args);
          if (!(Symbol.asyncIterator in stream)) throw new Error(JSON.stringify(stream));
          return stream[Symbol.asyncIterator]();
        };
        let messages = await connect();
        let pending: Promise<void> | undefined;
        // A read that has nothing to take stays pending, over the writes that follow.
        const read = async (between: readonly Write[]): Promise<void> => {
          const from = messages;
          const { done, value } = await from.next();
          // What comes after it has left is lost on the way.
          if (messages !== from) return;
          pending = undefined;
          perform(between);
          if (done !== true)
            picture.fold(await execute({ schema, document: subscription, contextValue, rootValue: value }));
        };
        for (const one of steps) {
          if (one === 'reconnect') {
            await messages.return?.();
            messages = await connect();
            pending = undefined;
          } else if ('write' in one) perform([one.write]);
          else if (pending === undefined) {
            pending = read(one.read);
            await new Promise((resolve) => setImmediate(resolve));
          }
        }
        // Who has what was written last has everything. The first one ends a read that is pending, and what is written with that.
        for (const name of ['last', 'very-last']) {
          const resource = field === 'workloads' ? 'deployments' : field;
          perform([{ resource, name, facts: lastFacts }]);
          while (!picture.synced || ![...picture.known.keys()].includes(`${resource}.${name}.1`)) {
            await (pending ??= read([]));
          }
        }
        const { data, errors } = executeSync({ schema, document: query, contextValue });
        expect(errors).toBeUndefined();
        const nodes = (data as Record<string, { nodes: { uid: string }[] }>)[field]?.nodes ?? [];
        expect(Object.fromEntries(picture.known)).toEqual(
          Object.fromEntries(nodes.map((one) => [one.uid, one])),
        );
        await messages.return?.();
      }),
      { numRuns: 200 },
    );
  },
);

const lastFacts = {
  generation: 1,
  app: '',
  owner: undefined,
  about: { resource: 'pods', name: 'nobody', generation: 1 },
  byName: false,
  number: 1,
} as const;
