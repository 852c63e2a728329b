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
import { scopeOfEverything } from '../../src/auth/scope.ts';
import { makeSchema, readSdl } from '../../src/resolvers/schema.ts';
import { TestCluster } from '../model/entries.ts';
import type { Update } from '../support/folded.ts';
import { RelatedWriter, write, type Write } from './related-cluster.ts';

const schema = makeSchema(readSdl());

/** Every relation there is, some of them behind others, all behind fragments. */
const fragments = `
  fragment OfWorkload on Workload {
    ...Own
    ... on KubernetesObject { labels }
    state
    replicas { ready }
    pods { totalCount edges { node { ...Own ready workload { ...Own } services { nodes { ...OfService } } } } }
    revisions { nodes { number sourceName images current } }
    services { nodes { ...Own endpoints { nodes { ready pod { ...Own } } } } }
    events { nodes { ...Own count object { ...Own } } }
    rollout { revision }
  }
  fragment OfPod on Pod {
    ...Own
    workload { ...Own services { nodes { ...Own } } events { totalCount nodes { ...Own } } ... on Deployment { revisions { nodes { number } } } }
    services { nodes { ...OfService } }
    events { nodes { ...Own } }
  }
  fragment OfService on Service {
    ...Own
    endpoints { readyCount nodes { addresses pod { ...Own workload { ...Own } } } }
    pods { nodes { ...Own } }
    workloads { nodes { ...Own } }
    events { nodes { ...Own } }
  }
  fragment OfEvent on Event { ...Own object { ...Own ... on Pod { ...OfPod } ... on Workload { ...OfWorkload } ... on Service { ...OfService } } }
  fragment Own on KubernetesObject { uid resourceVersion }
`;

const subscribed = ['workloads', 'pods', 'services', 'events'] as const;

/** Writes, and the subscriber's reads: between what a message is about and what fills it in there may be writes, too. */
const step = fc.oneof(
  { weight: 5, arbitrary: fc.record({ write }) },
  { weight: 2, arbitrary: fc.record({ read: fc.array(write, { maxLength: 2 }) }) },
);

/** What a subscriber has that folds messages. Refuses what a correct stream never sends. */
class Picture {
  readonly known = new Map<string, unknown>();
  synced = false;

  fold({ data, errors }: ExecutionResult): void {
    expect(errors).toBeUndefined();
    const update = Object.values(data ?? {})[0] as Update<unknown>;
    if (update.reset) this.known.clear();
    for (const { type, uid, object } of update.changes) {
      expect(this.known.has(uid), `${type} ${uid}`).toBe(type !== 'ADDED');
      if (type === 'REMOVED') this.known.delete(uid);
      else this.known.set(uid, object);
    }
    this.synced = update.synced;
  }
}

function documentOf(field: (typeof subscribed)[number]): { subscription: DocumentNode; query: DocumentNode } {
  const type = `Of${field[0]?.toUpperCase() ?? ''}${field.slice(1, -1)}`;
  // Each operation has the fragments that it uses, and no others.
  const used = fragments.split(/(?=^ {2}fragment )/m);
  const withFragments = (operation: string): DocumentNode => {
    const wanted = new Set<string>();
    const collect = (text: string): void => {
      for (const [, name] of text.matchAll(/\.\.\.(\w+)/g)) {
        const fragment = used.find((one) => one.trim().startsWith(`fragment ${name ?? ''} `));
        if (fragment !== undefined && !wanted.has(fragment)) {
          wanted.add(fragment);
          collect(fragment);
        }
      }
    };
    collect(operation);
    const document = parse(operation + [...wanted].join(''));
    expect(validate(schema, document)).toEqual([]);
    return document;
  };
  return {
    subscription: withFragments(
      `subscription { ${field} { reset synced changes { type id uid object { ...${type} } } } }`,
    ),
    query: withFragments(`{ ${field}(first: 1000) { nodes { ...${type} } } }`),
  };
}

test.each(
  subscribed.flatMap((field) => [
    { field, log: 'that holds everything', capacity: 1_000 },
    { field, log: 'that is soon outrun', capacity: 4 },
  ]),
)(
  'folding what a subscription to $field says, with all that is behind, gives what a query does, with a log $log',
  async ({ field, capacity }) => {
    const { subscription, query } = documentOf(field);
    await fc.assert(
      fc.asyncProperty(
        fc.array(write, { maxLength: 25 }),
        fc.array(step, { maxLength: 40 }),
        async (first, steps) => {
          const cluster = new TestCluster(capacity);
          const writer = new RelatedWriter(cluster);
          const perform = (writes: readonly Write[]): void => writes.forEach((one) => writer.do(one));
          perform(first);
          const contextValue = { scope: scopeOfEverything([cluster.view]) };
          const stream = await createSourceEventStream({ schema, document: subscription, contextValue });
          if (!(Symbol.asyncIterator in stream)) throw new Error(JSON.stringify(stream));
          const messages = stream[Symbol.asyncIterator]();
          const picture = new Picture();
          let pending: Promise<void> | undefined;
          // A read that has nothing to take stays pending, over the writes that follow.
          const read = async (between: readonly Write[]): Promise<void> => {
            const { done, value } = (await messages.next()) as IteratorResult<unknown>;
            pending = undefined;
            perform(between);
            if (done !== true)
              picture.fold(await execute({ schema, document: subscription, contextValue, rootValue: value }));
          };
          for (const one of steps) {
            if ('write' in one) perform([one.write]);
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
        },
      ),
      { numRuns: 150 },
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
