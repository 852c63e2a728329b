import fc from 'fast-check';
import { getIntrospectionQuery, Kind, parse, type DocumentNode, type SelectionSetNode } from 'graphql';
import { describe, expect, test } from 'vitest';
import { deepestNesting, sizeOfDocument, type DocumentSize } from '../../src/limits/document-size.ts';
import { anyDocument } from './any-document.ts';

/** The size by writing out every fragment where it is spread. */
function expandedSize(document: DocumentNode): DocumentSize {
  const { definitions } = document;
  const fragments = new Map(
    definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment.selectionSet]),
  );
  const size = { depth: 0, aliases: 0, rootFields: 0, fields: 0 };
  let width = 0;
  const walk = ({ selections }: SelectionSetNode, depth: number): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        size.depth = Math.max(size.depth, depth);
        size.fields++;
        if (selection.alias !== undefined) size.aliases++;
        if (depth === 1) width++;
        if (selection.selectionSet !== undefined) walk(selection.selectionSet, depth + 1);
      } else {
        const inside =
          selection.kind === Kind.INLINE_FRAGMENT
            ? selection.selectionSet
            : fragments.get(selection.name.value);
        if (inside !== undefined) walk(inside, depth);
      }
    }
  };
  for (const definition of definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    width = 0;
    walk(definition.selectionSet, 1);
    size.rootFields = Math.max(size.rootFields, width);
  }
  return size;
}

test('the size is that of the document with all of its fragments written out', () => {
  fc.assert(
    fc.property(anyDocument, (text) => {
      const document = parse(text);
      expect(sizeOfDocument(document)).toEqual(expandedSize(document));
    }),
    { numRuns: 500 },
  );
});

test('the standard introspection query is as deep as its types are wrapped', () => {
  const size = sizeOfDocument(parse(getIntrospectionQuery()));
  expect(size).toMatchObject({ depth: 15, aliases: 0, rootFields: 1 });
});

describe('what would take forever to write out', () => {
  test('fragments that spread the next one twice are counted, not expanded', () => {
    const levels = Array.from(
      { length: 22 },
      (_, at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} }`,
    );
    const bomb = `{ ...F0 } ${levels.join(' ')} fragment F22 on Query { __typename }`;
    expect(sizeOfDocument(parse(bomb))).toEqual({
      depth: 1,
      aliases: 0,
      rootFields: 2 ** 22,
      fields: 2 ** 22,
    });
  });

  test('more than numbers can say is still a number', () => {
    const levels = Array.from(
      { length: 900 },
      (_, at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} }`,
    );
    const bomb = `{ ...F0 } ${levels.join(' ')} fragment F900 on Query { __typename }`;
    expect(sizeOfDocument(parse(bomb)).fields).toBe(Number.MAX_SAFE_INTEGER);
  });

  test('a fragment inside of itself is counted once', () => {
    const cycle = parse('{ ...A } fragment A on Query { a ...B } fragment B on Query { b ...A }');
    expect(sizeOfDocument(cycle)).toEqual({ depth: 1, aliases: 0, rootFields: 2, fields: 2 });
  });

  test('fragments of fragments without end are deeper than any limit', () => {
    const chain = Array.from({ length: 9_000 }, (_, at) => `fragment F${at} on Query { ...F${at + 1} }`);
    expect(sizeOfDocument(parse(`{ ...F0 } ${chain.join(' ')}`)).depth).toBe(deepestNesting);
  });
});
