import type { InputPath } from './user-error.ts';

/** A step into an object: a field or key by name, a list element by position. */
export type Step = string | number;

/**
 * Reads a path as the API server writes it in the causes of a refusal: `spec.template.spec.containers[0].resources.requests[cpu]`.
 */
function readObjectPath(path: string): Step[] {
  return [...path.matchAll(/\[([^\]]*)\]|[^.[\]]+/g)].map(([field, key]) => {
    if (key === undefined) return field;
    return /^\d+$/.test(key) ? Number(key) : key;
  });
}

/** Where the API server may find fault in what an operation has sent, and what of the caller's input that was made of. */
export interface PathMapping {
  readonly object: readonly Step[];
  /** Undefined for what wasn't made of the input. */
  readonly input: InputPath | undefined;
  /** What is below it has the same names in the input, or those that this gives. */
  readonly deep?: boolean | ((below: readonly Step[]) => readonly Step[]);
}

/** The part of the caller's input that a path of the object was made of. */
export interface BlamedInput {
  readonly path: InputPath;
  /** The path of the object leads further, to something that the input has no name for. */
  readonly above: boolean;
}

/** The caller's input that a path of the object was made of, by the longest mapping that fits; undefined if there is none. */
export function inputPathOf(objectPath: string, mappings: readonly PathMapping[]): BlamedInput | undefined {
  const steps = readObjectPath(objectPath);
  const fitting = mappings.filter(({ object }) => object.every((step, index) => step === steps[index]));
  const best = fitting.toSorted((a, b) => b.object.length - a.object.length)[0];
  if (best?.input === undefined) return undefined;
  const { object, input, deep = false } = best;
  const below = steps.slice(object.length);
  if (deep === false) return { path: input, above: below.length > 0 };
  return { path: [...input, ...(deep === true ? below : deep(below))], above: false };
}

/** Whether a cause names a field. `<nil>` is how the API server writes a cause of the object as a whole. */
export function isNamed(field: string | undefined): field is string {
  return field !== undefined && field !== '' && field !== '<nil>';
}
