import { badInput } from '../errors.ts';
import type { Resolvers } from '../generated/schema-types.ts';
import { entryWithId } from './object.ts';
import type { TypeShapes } from './shapes.ts';

const mostIds = 1_000;

export const nodeQueries: TypeShapes<Resolvers['Query']> = {
  relation: {
    node: (_root, { id }, scope) => entryWithId(id, 'id', scope),
    nodes: (_root, { ids }, scope) => {
      if (ids.length > mostIds) throw badInput('ids', `at most ${mostIds} ids at once, not ${ids.length}`);
      return ids.map((id, index) => itemOrError(() => entryWithId(id, `ids.${index}`, scope)));
    },
  },
};

/** One wrong id must not take the others with it: an error in a list is that item's alone. */
function itemOrError<T>(find: () => T): T {
  try {
    return find();
  } catch (error) {
    // graphql-js reports an item that is an error as one, and puts null in its place.
    return error as T;
  }
}
