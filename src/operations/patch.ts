import type { JsonPatchOperation } from '../kubernetes/api.ts';
import type { KubernetesObject } from '../kubernetes/objects.ts';
import type { FieldChange } from '../model/diff.ts';
import type { PathMapping } from './object-path.ts';
import type { UserError } from './user-error.ts';

/** What a change of an object writes. */
export interface PatchPlan {
  /** Empty where there is nothing to change. */
  readonly patch: readonly JsonPatchOperation[];
  readonly diff: readonly FieldChange[];
  readonly userErrors: readonly UserError[];
  readonly mappings: readonly PathMapping[];
}

/** A JSON pointer to a place in an object. */
export function pointer(...steps: (string | number)[]): string {
  return steps.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** Refuses the patch if the value isn't this any more. Undefined: if there is one now. */
export function test(path: string, value: unknown): JsonPatchOperation {
  return { op: 'test', path, value: value ?? null };
}

/** It is still the same object, at the version that the caller has seen if one was given. */
export function preconditions(
  live: KubernetesObject,
  expectedResourceVersion: string | null | undefined,
): JsonPatchOperation[] {
  return [
    test('/metadata/uid', live.metadata.uid),
    ...(typeof expectedResourceVersion === 'string'
      ? [test('/metadata/resourceVersion', expectedResourceVersion)]
      : []),
  ];
}

/** Changes a value from what was read to another, and only from that; undefined is no value. Nothing if they are the same. */
export function change(path: string, before: unknown, after: unknown): JsonPatchOperation[] {
  if (before === after) return [];
  const write: JsonPatchOperation =
    after === undefined ? { op: 'remove', path } : { op: 'add', path, value: after };
  return [test(path, before), write];
}

type Strings = Readonly<Record<string, string>>;

/** Changes some pairs of a map of strings, and leaves alone what others do to its other pairs meanwhile. */
export function changePairs(path: string, before: Strings | undefined, after: Strings): JsonPatchOperation[] {
  const keys = new Set([...Object.keys(before ?? {}), ...Object.keys(after)]);
  if (before === undefined) return keys.size === 0 ? [] : change(path, undefined, after);
  return [...keys].flatMap((key) => change(path + pointer(key), own(before, key), own(after, key)));
}

/** A label may well be called `constructor`. */
function own(map: Strings, key: string): string | undefined {
  return Object.hasOwn(map, key) ? map[key] : undefined;
}
