import type { World } from './world.ts';

/** An object as `kubectl get -o json` has it, or a part of one. */
export type Raw = ReturnType<typeof JSON.parse>;

/**
 * What a field has to be, told from kubectl's output alone:
 * - a text is the path in the JSON of what the field's type stands for;
 * - a function gives the value, or for a field of an object type what that object stands for;
 * - `elsewhere` names the test that compares it, where that takes more than a cluster at rest.
 * A field that isn't listed has the same name in Kubernetes.
 */
export type Oracle = string | ((raw: Raw, world: World) => unknown) | { readonly elsewhere: string };

export type Oracles = Readonly<Record<string, Readonly<Record<string, Oracle>>>>;

/** The value at a path like `spec.strategy.type`; undefined where something on the way is missing. */
export function at(raw: Raw, path: string): Raw {
  return path.split('.').reduce((value: Raw, key) => value?.[key], raw);
}
