import fc from 'fast-check';
import { createSourceEventStream, executeSync, parse, validate, type DocumentNode } from 'graphql';
import { expect, test } from 'vitest';
import { makeSchema, readSdl } from '../../src/resolvers/schema.ts';
import { TestCluster } from '../model/entries.ts';
import { documentedFold, type FoldedUpdate } from '../support/documented-page.ts';
import { SteppedReader } from '../support/stepped-reader.ts';
import { everything, RelatedWriter, writes, type Write } from './related-cluster.ts';
import { selectionOf } from './related-selection.ts';
import { subscriptionContext } from '../support/subscription-context.ts';

const schema = makeSchema(readSdl());
const fold = await documentedFold();

interface Row {
  readonly id: string;
}

interface PageInfo {
  readonly hasNextPage: boolean;
  readonly startCursor: string | null;
}

interface Update extends FoldedUpdate<Row> {
  readonly totalCount: number;
  readonly pageInfo: PageInfo;
  readonly cursor: string;
}

interface Connection {
  readonly nodes: readonly Row[];
  readonly totalCount: number;
  readonly pageInfo: PageInfo;
}

const lists = [
  {
    page: 'workloadPage',
    list: 'workloads',
    type: 'Workload',
    filters: ['{}', '{ kinds: [DEPLOYMENT, CRON_JOB] }', '{ states: [ACTIVE, PROGRESSING] }'],
    fields: ['NAMESPACE', 'NAME', 'KIND', 'STATE', 'CREATED_AT'],
  },
  {
    page: 'podPage',
    list: 'pods',
    type: 'Pod',
    filters: ['{}', '{ phases: [RUNNING] }', '{ search: "1" }'],
    fields: ['NAMESPACE', 'NAME', 'STATE', 'RESTARTS'],
  },
  {
    page: 'servicePage',
    list: 'services',
    type: 'Service',
    filters: ['{}', '{ types: [CLUSTER_IP] }', '{ labelSelector: "app!=x" }'],
    fields: ['NAMESPACE', 'NAME', 'TYPE'],
  },
] as const;

const writesAtMost = 100;

/**
 * Writes of one turn, each to one of two clusters, and what the subscriber does after them: it is slow, or reads, or has lost its
 * connection and comes back.
 */
const batches = writes.chain((write) =>
  fc.array(
    fc.record({
      writes: fc.array(fc.record({ cluster: fc.nat({ max: 1 }), write }), { maxLength: 6 }),
      next: fc.constantFrom('nothing' as const, 'read' as const, 'come back' as const),
    }),
    { maxLength: 12 },
  ),
);

function documentsFor(
  { page, list }: (typeof lists)[number],
  args: string,
  selected: string,
): { subscription: DocumentNode; query: DocumentNode } {
  const paging = 'totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
  const own = 'fragment Own on KubernetesObject { id uid resourceVersion }';
  const subscription = parse(
    `subscription ($after: String, $resumeFrom: String) { ${page}(${args}, resumeFrom: $resumeFrom) { reset cursor order upserts { id ${selected} } removed ${paging} } } ${own}`,
  );
  const query = parse(
    `query ($after: String) { ${list}(${args}) { nodes { id ${selected} } ${paging} } } ${own}`,
  );
  expect([...validate(schema, subscription), ...validate(schema, query)]).toEqual([]);
  return { subscription, query };
}

test.each(
  lists.flatMap((list) => [
    { ...list, log: 'that hold everything', capacity: 1_000 },
    { ...list, log: 'that are soon outrun', capacity: 4 },
  ]),
)('folding what $page says gives the page that a query gives, with logs $log', async (list) => {
  const argument = fc.record({
    filter: fc.constantFrom(...list.filters),
    field: fc.constantFrom(...list.fields),
    direction: fc.constantFrom('ASC', 'DESC'),
    size: fc.integer({ min: 0, max: 5 }),
    isSecond: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(
      argument,
      selectionOf(list.type, 2),
      fc.tuple(everything, everything),
      batches,
      async ({ filter, field, direction, size, isSecond }, selected, first, batches) => {
        const clusters = ['here', 'there'].map((name) => new TestCluster(list.capacity, name));
        const writers = clusters.map((cluster) => new RelatedWriter(cluster));
        const perform = (cluster: number, write: Write): void => writers[cluster]?.do(write);
        first.forEach((some, cluster) => some.forEach((write) => perform(cluster, write)));
        const contextValue = subscriptionContext(...clusters.map(({ view }) => view));
        const args = `where: ${filter}, orderBy: { field: ${field}, direction: ${direction} }, first: ${size}, after: $after`;
        const { subscription, query } = documentsFor(list, args, selected);
        const run = <T>(document: DocumentNode, after: string | null, rootValue?: unknown): T => {
          const variableValues = { after };
          const { data, errors } = executeSync({
            schema,
            document,
            contextValue,
            variableValues,
            rootValue,
          });
          expect(errors).toBeUndefined();
          return Object.values(data ?? {})[0] as T;
        };
        const { startCursor } = run<Connection>(query, null).pageInfo;
        const after = isSecond ? startCursor : null;
        const subscribe = async (resumeFrom: string | null): Promise<AsyncIterator<unknown>> => {
          const stream = await createSourceEventStream({
            schema,
            document: subscription,
            contextValue,
            variableValues: { after, resumeFrom },
          });
          if (!(Symbol.asyncIterator in stream)) throw new Error(JSON.stringify(stream));
          return stream[Symbol.asyncIterator]();
        };
        let rows: Row[] = [];
        let last: Update | undefined;
        const reader = new SteppedReader(await subscribe(null));
        for (const { writes, next } of [...batches, { writes: [], next: 'read' as const }]) {
          for (const { cluster, write } of writes) perform(cluster, write);
          if (next === 'nothing') continue;
          if (next === 'come back') await reader.switchTo(await subscribe(last?.cursor ?? null));
          for (const update of await reader.allThereIs()) {
            const mayBeReset = last === undefined || list.capacity < writesAtMost;
            last = run<Update>(subscription, after, update);
            expect(last.reset && !mayBeReset).toBe(false);
            rows = fold(rows, last);
          }
          const { nodes, totalCount, pageInfo } = run<Connection>(query, after);
          expect(rows).toEqual(nodes);
          expect({ totalCount: last?.totalCount, pageInfo: last?.pageInfo }).toEqual({
            totalCount,
            pageInfo,
          });
        }
        await reader.end();
      },
    ),
    { numRuns: 150 },
  );
});
