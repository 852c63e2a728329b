import { readFileSync, readdirSync } from 'node:fs';
import { getIntrospectionQuery, getOperationAST, parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { defaultLimits } from '../../src/limits/limits.ts';
import {
  assumedListSize,
  CostModel,
  defaultPageSize,
  liveFieldCost,
  pageObjectCost,
} from '../../src/limits/operation-cost.ts';
import { makeSchema, readSdl } from '../../src/resolvers/schema.ts';

const schema = makeSchema(readSdl());
const model = new CostModel(schema);

function costOf(text: string, variables: Record<string, unknown> = {}): number {
  const document = parse(text);
  expect(validate(schema, document)).toEqual([]);
  const operation = getOperationAST(document);
  if (operation == null) throw new Error('not one operation');
  return model.costOf(operation, document, variables);
}

/** Of `pods { nodes { name } }` with so many pods. */
const ofNames = (pods: number): number => 2 + pods * (pageObjectCost + 1) - 0;

describe('what is in a page costs as often as there are objects in it', () => {
  test.each([
    ['as many as first says', '{ pods(first: 1000) { nodes { name } } }', {}, 1_000],
    ['as many as last says', '{ pods(last: 20) { nodes { name } } }', {}, 20],
    ['a default number if nothing says', '{ pods { nodes { name } } }', {}, defaultPageSize],
    ['as many as a variable says', 'query ($n: Int) { pods(first: $n) { nodes { name } } }', { n: 7 }, 7],
    [
      'as many as a variable says by default',
      'query ($n: Int = 8) { pods(first: $n) { nodes { name } } }',
      {},
      8,
    ],
    [
      'a default number for a variable without a value',
      'query ($n: Int) { pods(first: $n) { nodes { name } } }',
      {},
      defaultPageSize,
    ],
    ['none for less than nothing', '{ pods(first: -1000000) { nodes { name } } }', {}, 0],
  ])('%s', (_what, text, variables, pods) => {
    expect(costOf(text, variables)).toBe(ofNames(pods));
  });

  test('edges as well as nodes, through fragments and under other names', () => {
    const text = `
      query { shown: pods(first: 10) { ...Page } }
      fragment Page on PodConnection { all: edges { ...Edge } totalCount }
      fragment Edge on PodEdge { node { ... on Workload { name } ... on Pod { name } } }`;
    expect(costOf(text.replace('... on Workload { name } ', ''))).toBe(3 + 10 * (pageObjectCost + 2));
  });

  test('the same fragment in pages of different sizes', () => {
    const text =
      '{ few: pods(first: 1) { ...F } many: pods(first: 100) { ...F } } fragment F on PodConnection { nodes { name } }';
    expect(costOf(text)).toBe(ofNames(1) + ofNames(100));
  });

  test('pages in pages multiply', () => {
    const inner = 1 + ofNames(20) - 1;
    expect(costOf('{ workloads(first: 10) { nodes { pods(first: 20) { nodes { name } } } } }')).toBe(
      2 + 10 * (pageObjectCost + inner),
    );
  });

  test('rows of a live page', () => {
    expect(costOf('subscription { podPage(first: 30) { upserts { name } order } }')).toBe(
      3 + 30 * (pageObjectCost + 1),
    );
  });

  test('objects that are asked for by their ids', () => {
    expect(costOf('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: ['a', 'b', 'c'] })).toBe(
      1 + 3 * (pageObjectCost + 1),
    );
  });
});

test('lists of no known length are taken to have a few elements', () => {
  expect(costOf('{ clusters { name } }')).toBe(1 + assumedListSize);
});

test('what leaves the process costs more, on interfaces too', () => {
  const of = (fields: string): number =>
    costOf(`{ workload(ref: { kind: JOB, namespace: "a", name: "b" }) { ${fields} } }`);
  expect(of('manifest') - of('name')).toBe(liveFieldCost - 1);
  expect(of('... on Job { manifest }') - of('name')).toBe(liveFieldCost - 1);
});

test('the standard introspection query is within the limits', () => {
  expect(costOf(getIntrospectionQuery())).toBeLessThan(defaultLimits.cost);
});

test('twenty pages of a thousand pods are not, with however few fields', () => {
  const pages = Array.from({ length: 20 }, (_, at) => `a${at}: pods(first: 1000) { nodes { name } }`);
  expect(costOf(`{ ${pages.join(' ')} }`)).toBeGreaterThan(defaultLimits.cost);
});

test('what the bench asks for is within the limits, in pages of a thousand', () => {
  const folder = new URL('../../bench/operations/', import.meta.url);
  for (const file of readdirSync(folder))
    expect(costOf(readFileSync(new URL(file, folder), 'utf8'), { first: 1_000 })).toBeLessThan(
      defaultLimits.cost,
    );
});
