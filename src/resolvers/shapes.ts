import type { GraphQLSchema } from 'graphql';
import type { Scope } from '../auth/scope.ts';
import type { Resolvers } from '../generated/schema-types.ts';
import type { Context } from './context.ts';

/** A resolver as codegen describes it, whatever its types. */
type AnyResolver = (parent: never, args: never, context: never, info: never) => unknown;

type ParentOf<R> = R extends (parent: infer P, ...rest: never[]) => unknown ? P : never;
type ArgsOf<R> = R extends (parent: never, args: infer A, ...rest: never[]) => unknown ? A : never;

/** A resolver's result at hand: codegen allows promises everywhere, in lists too, and nothing that is in memory may go through one. */
type AtHand<T> =
  T extends Promise<unknown>
    ? never
    : T extends null
      ? null | undefined
      : T extends readonly (infer Item)[]
        ? readonly Exclude<Item, Promise<unknown>>[]
        : T;
type ResultOf<R> = R extends (...args: never[]) => infer T ? AtHand<T> : never;

type FieldNames<R> = Exclude<keyof R, '__isTypeOf' | '__resolveType'>;

/** Pure: the entry and the arguments alone decide. */
type LocalFields<R> = {
  [F in FieldNames<R>]?: (parent: ParentOf<R[F]>, args: ArgsOf<R[F]>) => ResultOf<R[F]>;
};
/** Synchronous: looked up among what the caller may see. */
type RelationFields<R> = {
  [F in FieldNames<R>]?: (parent: ParentOf<R[F]>, args: ArgsOf<R[F]>, scope: Scope) => ResultOf<R[F]>;
};
/** Leaves the process. The schema is what its arguments are read by. */
type LiveFields<R> = {
  [F in FieldNames<R>]?: (
    parent: ParentOf<R[F]>,
    args: ArgsOf<R[F]>,
    context: Context,
    schema: GraphQLSchema,
  ) => Promise<ResultOf<R[F]>>;
};

/** The fields of a type by their shape. What isn't listed is local and reads the property of its name. */
export interface TypeShapes<R> {
  readonly local?: LocalFields<R>;
  readonly relation?: RelationFields<R>;
  readonly live?: LiveFields<R>;
}

/** The shapes of all object types that have more than plain properties. */
export type SchemaShapes = { readonly [T in keyof Resolvers]?: TypeShapes<Resolvers[T]> };

/** A field of any shape, as the schema is put together from it. */
export type ShapedField =
  | { readonly shape: 'local'; readonly resolve: (parent: unknown, args: unknown) => unknown }
  | {
      readonly shape: 'relation';
      readonly resolve: (parent: unknown, args: unknown, scope: Scope) => unknown;
    }
  | {
      readonly shape: 'live';
      readonly resolve: (
        parent: unknown,
        args: unknown,
        context: Context,
        schema: GraphQLSchema,
      ) => Promise<unknown>;
    };

/** Every field of a type with its shape. */
export function* shapedFields(
  shapes: TypeShapes<Record<string, AnyResolver>>,
): Iterable<[field: string, ShapedField]> {
  for (const shape of ['local', 'relation', 'live'] as const) {
    for (const [field, resolve] of Object.entries(shapes[shape] ?? {})) yield [field, { shape, resolve }];
  }
}
