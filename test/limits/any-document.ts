import fc from 'fast-check';

const names = ['a', 'b', 'c'];
const fragments = 4;

/** Selections that spread only fragments of a later number, so that none is inside of itself. */
function anySelection(firstFragment: number, depth: number): fc.Arbitrary<string> {
  const field = fc
    .tuple(
      fc.option(fc.constantFrom(...names), { nil: undefined }),
      fc.constantFrom(...names),
      depth === 0 ? fc.constant('') : fc.oneof(fc.constant(''), anySelection(firstFragment, depth - 1)),
    )
    .map(([alias, name, inside]) => `${alias === undefined ? '' : `${alias}: `}${name} ${inside}`);
  const inline =
    depth === 0 ? field : anySelection(firstFragment, depth - 1).map((inside) => `... ${inside}`);
  const spread =
    firstFragment > fragments
      ? field
      : fc.integer({ min: firstFragment, max: fragments }).map((at) => `...F${at}`);
  return fc
    .array(fc.oneof({ weight: 3, arbitrary: field }, inline, { weight: 2, arbitrary: spread }), {
      minLength: 1,
      maxLength: 4,
    })
    .map((selections) => `{ ${selections.join(' ')} }`);
}

/** Documents of one or two operations with fragments in fragments, one of which isn't defined; no schema has them. */
export const anyDocument: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(anySelection(0, 3), { minLength: 1, maxLength: 2 }),
    ...Array.from({ length: fragments }, (_, at) => anySelection(at + 1, 2)),
  )
  .map(([operations, ...definitions]) =>
    [
      ...operations.map((selection, at) => `query O${at} ${selection}`),
      ...definitions.map((selection, at) => `fragment F${at} on T ${selection}`),
    ].join('\n'),
  );
