import { globSync, readFileSync } from 'node:fs';
import { Kind, parse, validate, type DocumentNode } from 'graphql';
import { expect, test } from 'vitest';
import { examples } from '../../console/graphiql/page/examples.ts';
import { sizeOfDocument } from '../../src/limits/document-size.ts';
import { defaultLimits } from '../../src/limits/limits.ts';
import { CostModel } from '../../src/limits/operation-cost.ts';
import { makeSchema, readSdl } from '../../src/resolvers/schema.ts';

const schema = makeSchema(readSdl());
const model = new CostModel(schema);
const root = new URL('../..', import.meta.url).pathname;

/** What is shown to users: in the README, the documentation and the tabs of GraphiQL. */
const shown: readonly [where: string, text: string][] = [
  ...globSync('{README.md,docs/**/*.md}', { cwd: root }).flatMap((file) =>
    [...readFileSync(`${root}/${file}`, 'utf8').matchAll(/```graphql\n(.*?)```/gs)].map(
      ([, text = '']): [string, string] => [file, text],
    ),
  ),
  ...examples.map(({ query }): [string, string] => ['GraphiQL', query]),
];

/** The highest cost of an operation of the document, with the default of every variable. */
function highestCost(document: DocumentNode): number {
  const operations = document.definitions.filter(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION,
  );
  return Math.max(...operations.map((operation) => model.costOf(operation, document, {})));
}

test.each(shown)('%s: what is shown is within the limits', (_where, text) => {
  const document = parse(text);
  expect(validate(schema, document)).toEqual([]);
  const size = sizeOfDocument(document);
  for (const limit of ['depth', 'aliases', 'rootFields', 'fields'] as const)
    expect(size[limit]).toBeLessThanOrEqual(defaultLimits[limit]);
  expect(highestCost(document)).toBeLessThanOrEqual(defaultLimits.cost);
});
