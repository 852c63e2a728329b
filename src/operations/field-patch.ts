import type { InputPath } from './user-error.ts';

/*
 * A change of an object in Kubernetes' own JSON, field by field: what an upgrade asks for. It says nothing of what is there now; patched.ts
 * puts the two together.
 */

/** What becomes of one value, and where in the input that is said. */
export type FieldPatch = SetPatch | UnsetPatch | MergePatch | ListPatch;

/** The value is this one, as a whole. */
export interface SetPatch {
  readonly kind: 'set';
  readonly value: unknown;
  readonly at: InputPath;
}

/** There is no value any more. */
export interface UnsetPatch {
  readonly kind: 'unset';
  readonly at: InputPath;
}

/** Some fields of an object are changed; the others stay. */
export interface MergePatch {
  readonly kind: 'merge';
  readonly fields: Readonly<Record<string, FieldPatch>>;
  /** Of these an object has one at most: one that is given takes the place of another. `all`: of all its fields but `name`. */
  readonly exclusive?: readonly string[] | 'all';
  /** Undefined for what the input doesn't have in one place. */
  readonly at: InputPath | undefined;
}

/** Some elements of a list are changed, added or removed, as they are told apart; the others stay. */
export interface ListPatch {
  readonly kind: 'list';
  readonly by: ElementKey;
  /** What becomes of elements; one that isn't there is added. */
  readonly set: readonly (SetPatch | MergePatch)[];
  /** Elements that go. */
  readonly unset: readonly (string | number)[];
  /** Undefined for what the input doesn't have in one place. */
  readonly at: InputPath | undefined;
}

/** How elements of a list are told apart: by a field, or ports by name, else by number and protocol. */
export type ElementKey = 'name' | 'mountPath' | 'devicePath' | 'port';

/** Changes those fields for which there is a change; `at` is where the input has the object, if it has it as one. */
export function merge(fields: Readonly<Record<string, FieldPatch | undefined>>, at?: InputPath): MergePatch {
  const given = Object.entries(fields).filter(
    (field): field is [string, FieldPatch] => field[1] !== undefined,
  );
  return { kind: 'merge', fields: Object.fromEntries(given), at };
}

/** The same, and no change of the object, which may not be there, where no field changes. */
export function mergeIfAny(
  fields: Readonly<Record<string, FieldPatch | undefined>>,
  at?: InputPath,
): MergePatch | undefined {
  const patch = merge(fields, at);
  return Object.keys(patch.fields).length === 0 ? undefined : patch;
}

/** What an input's field means that is absent (undefined), null, or has a value. */
export function valuePatch(value: unknown, at: InputPath): SetPatch | UnsetPatch | undefined {
  if (value === undefined) return undefined;
  return value === null ? { kind: 'unset', at } : { kind: 'set', value, at };
}
