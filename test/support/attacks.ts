import type { LimitName } from '../../src/limits/limits.ts';

/** A small request that is much work for who doesn't count before. */
export interface Attack {
  readonly what: string;
  readonly query: string;
  /** Which limit refuses it. */
  readonly limit: LimitName;
  /** How much it was; undefined where nothing is counted beyond the limit. */
  readonly actual?: number;
}

const many = (count: number, text: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => text(at)).join(' ');

/** Fragments of a type that spread the next one twice: a thousand bytes that come to four million fields. */
function bomb(type: string): string {
  const levels = many(22, (at) => `fragment F${at} on ${type} { ...F${at + 1} ...F${at + 1} }`);
  return `${levels} fragment F22 on ${type} { __typename }`;
}

export const attacks: readonly Attack[] = [
  { what: '20,000 times __typename', query: `{ ${many(20_000, () => '__typename')} }`, limit: 'tokens' },
  {
    what: '1,600 times a field with fields',
    query: `{ ${many(1_600, () => 'pods { totalCount pageInfo { endCursor } }')} }`,
    limit: 'tokens',
  },
  {
    what: '3,100 times __typename',
    query: `{ pods { ${many(2_500, () => '__typename')} ...on PodConnection { ${many(600, () => '__typename')} } } }`,
    limit: 'fields',
    actual: 3_101,
  },
  { what: '5,000 brackets', query: `{ a(b: ${'['.repeat(5_000)}`, limit: 'nesting' },
  {
    what: 'fields 31 deep',
    query: `{ ${'a { '.repeat(30)} a ${'}'.repeat(30)} }`,
    limit: 'depth',
    actual: 31,
  },
  {
    what: '51 fields of the root',
    query: `{ ${many(51, () => '__typename')} }`,
    limit: 'rootFields',
    actual: 51,
  },
  {
    what: '101 other names',
    query: `{ pods { ${many(101, (at) => `a${at}: totalCount`)} } }`,
    limit: 'aliases',
    actual: 101,
  },
  {
    what: 'a bomb of fragments, 22 levels',
    query: `{ ...F0 } ${bomb('Query')}`,
    limit: 'rootFields',
    actual: 2 ** 22,
  },
  {
    what: 'the same inside of a field',
    query: `{ pods { ...F0 } } ${bomb('PodConnection')}`,
    limit: 'fields',
    actual: 2 ** 22 + 1,
  },
  {
    what: '20 pages of 1,000 pods',
    query: `{ ${many(20, (at) => `a${at}: pods(first: 1000) { nodes { name } }`)} }`,
    limit: 'cost',
    actual: 20 * (2 + 1_000 * 11),
  },
  {
    what: 'pages in pages',
    query:
      '{ workloads(first: 1000) { nodes { pods(first: 1000) { nodes { events(first: 1000) { nodes { message } } } } } } }',
    limit: 'cost',
    actual: 2 + 1_000 * (10 + 2 + 1_000 * (10 + 2 + 1_000 * 11)),
  },
];
