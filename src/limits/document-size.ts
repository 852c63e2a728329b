import { Kind, type DocumentNode, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql';

/** How much a document asks for, whatever the schema: of all of its operations together, fragments expanded. */
export interface DocumentSize {
  /** How deep fields are inside of fields. */
  readonly depth: number;
  /** Fields that are given another name. */
  readonly aliases: number;
  /** Fields of the operation itself; of the one that has most of them. */
  readonly rootFields: number;
  readonly fields: number;
}

type SelectionSize = Omit<DocumentSize, 'rootFields'> & {
  /** Fields that aren't inside of other fields. */
  readonly width: number;
};

const nothing: SelectionSize = { depth: 0, aliases: 0, fields: 0, width: 0 };

/** What is nested deeper, by fragments too, isn't looked into: no limit of the depth allows so much. */
export const deepestNesting = 1_000;

/**
 * Measures a document that needn't be valid. Every fragment is measured once and counted as often as it is spread, so it takes no longer
 * than reading the text, whatever the text expands to; a fragment inside of itself, which validation refuses, is counted once.
 */
export function sizeOfDocument({ definitions }: DocumentNode): DocumentSize {
  const fragments = new FragmentSizes(
    definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION),
  );
  const operations = definitions
    .filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
    .map(({ selectionSet }) => fragments.sizeOf(selectionSet, 0));
  const { width: _width, ...all } = operations.reduce(together, nothing);
  return { ...all, rootFields: Math.max(0, ...operations.map(({ width }) => width)) };
}

class FragmentSizes {
  readonly #definitions: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #sizes = new Map<string, SelectionSize>();

  constructor(definitions: readonly FragmentDefinitionNode[]) {
    this.#definitions = new Map(definitions.map((definition) => [definition.name.value, definition]));
  }

  /** The size of a selection inside of so many others. */
  sizeOf({ selections }: SelectionSetNode, nesting: number): SelectionSize {
    if (nesting > deepestNesting) return { ...nothing, depth: deepestNesting };
    let size = nothing;
    for (const selection of selections) {
      switch (selection.kind) {
        case Kind.FIELD: {
          const { alias, selectionSet } = selection;
          const inside = selectionSet === undefined ? nothing : this.sizeOf(selectionSet, nesting + 1);
          size = together(size, {
            depth: inside.depth + 1,
            aliases: inside.aliases + (alias === undefined ? 0 : 1),
            fields: inside.fields + 1,
            width: 1,
          });
          break;
        }
        case Kind.INLINE_FRAGMENT:
          size = together(size, this.sizeOf(selection.selectionSet, nesting + 1));
          break;
        case Kind.FRAGMENT_SPREAD:
          size = together(size, this.#sizeOfFragment(selection.name.value, nesting + 1));
      }
    }
    return size;
  }

  #sizeOfFragment(name: string, nesting: number): SelectionSize {
    const measured = this.#sizes.get(name);
    if (measured !== undefined) return measured;
    const definition = this.#definitions.get(name);
    if (definition === undefined) return nothing;
    // Where it comes again inside of itself it counts nothing.
    this.#sizes.set(name, nothing);
    const size = this.sizeOf(definition.selectionSet, nesting);
    this.#sizes.set(name, size);
    return size;
  }
}

function together(a: SelectionSize, b: SelectionSize): SelectionSize {
  return {
    depth: Math.max(a.depth, b.depth),
    aliases: sum(a.aliases, b.aliases),
    fields: sum(a.fields, b.fields),
    width: sum(a.width, b.width),
  };
}

/** Exact as far as numbers are, and a number beyond. */
function sum(a: number, b: number): number {
  return Math.min(a + b, Number.MAX_SAFE_INTEGER);
}
