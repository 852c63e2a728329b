import { inputSteps } from './deploy-paths.ts';
import type { FieldPatch, ListPatch, MergePatch, SetPatch } from './field-patch.ts';
import { elementPlace, elementsNamed } from './list-elements.ts';
import type { PathMapping, Step } from './object-path.ts';
import type { UserError } from './user-error.ts';
import { isJsonMap, ownValue, type JsonMap } from '../model/json-map.ts';

/** A value after a change. */
export interface Patched {
  /** Undefined where there is none. What isn't changed is the same object as before. */
  readonly value: unknown;
  /** Of what in the input the values are made that the change has set. */
  readonly mappings: readonly PathMapping[];
  readonly userErrors: readonly UserError[];
}

/** What a value becomes by a change. Pure. `object` is where the value is. */
export function patched(before: unknown, patch: FieldPatch, object: readonly Step[] = []): Patched {
  switch (patch.kind) {
    case 'unset':
      return { value: undefined, mappings: [{ object, input: patch.at }], userErrors: [] };
    case 'set':
      return set(patch, object);
    case 'merge':
      return merged(isJsonMap(before) ? before : undefined, patch, object);
    case 'list':
      return patchedList(Array.isArray(before) ? (before as readonly unknown[]) : [], patch, object);
  }
}

/** An empty list is none to Kubernetes. */
function set({ value, at }: SetPatch, object: readonly Step[]): Patched {
  const isEmpty = Array.isArray(value) && value.length === 0;
  return {
    value: isEmpty ? undefined : value,
    mappings: [{ object, input: at, deep: inputSteps }],
    userErrors: [],
  };
}

function merged(before: JsonMap | undefined, patch: MergePatch, object: readonly Step[]): Patched {
  const changes = Object.entries(patch.fields).map(
    ([field, change]) => [field, patched(ownValue(before ?? {}, field), change, [...object, field])] as const,
  );
  const values = new Map(Object.entries(before ?? {}));
  for (const field of displaced(before, patch, changes)) values.delete(field);
  for (const [field, { value }] of changes) {
    if (value === undefined) values.delete(field);
    else values.set(field, value);
  }
  // Unsetting fields of what isn't there doesn't make it be there; an empty object of its own right may mean something.
  const isNothing = before === undefined && values.size === 0 && changes.length > 0;
  return {
    value: isNothing ? undefined : Object.fromEntries(values),
    mappings: [{ object, input: patch.at }, ...changes.flatMap(([, { mappings }]) => mappings)],
    userErrors: changes.flatMap(([, { userErrors }]) => userErrors),
  };
}

/** What goes because something that excludes it has come. */
function displaced(
  before: JsonMap | undefined,
  { exclusive = [] }: MergePatch,
  changes: readonly (readonly [string, Patched])[],
): string[] {
  const rivals = exclusive === 'all' ? Object.keys(before ?? {}).filter((key) => key !== 'name') : exclusive;
  const isRival = (field: string) => (exclusive === 'all' ? field !== 'name' : exclusive.includes(field));
  const come = changes.filter(([field, { value }]) => value !== undefined && isRival(field));
  return come.length === 0 ? [] : rivals.filter((field) => !come.some(([name]) => name === field));
}

function patchedList(before: readonly unknown[], patch: ListPatch, object: readonly Step[]): Patched {
  const userErrors: UserError[] = [];
  const removed = new Set(patch.unset.flatMap((key) => elementsNamed(before, patch.by, key)));
  const rows = before.map((element): Row => ({ element, from: undefined }));
  for (const change of patch.set) {
    const place = elementPlace(before, patch.by, change);
    if ('userErrors' in place) userErrors.push(...place.userErrors);
    else {
      const row = { element: place.at === undefined ? undefined : before[place.at], from: change };
      if (place.at === undefined || removed.has(place.at)) rows.push({ ...row, element: undefined });
      else rows[place.at] = row;
    }
  }
  const left = rows
    .filter((_, place) => !removed.has(place))
    .map(({ element, from }, place) => {
      if (from === undefined) return { value: element, mappings: [], userErrors: [] };
      return patched(element, from, [...object, place]);
    });
  return {
    value: left.length === 0 ? undefined : left.map(({ value }) => value),
    mappings: [{ object, input: patch.at }, ...left.flatMap(({ mappings }) => mappings)],
    userErrors: [...userErrors, ...left.flatMap((element) => element.userErrors)],
  };
}

interface Row {
  readonly element: unknown;
  readonly from: SetPatch | MergePatch | undefined;
}
