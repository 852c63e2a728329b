import { isDeepStrictEqual } from 'node:util';
import type { EnvVar } from '../kubernetes/objects.ts';
import type { EnvPatchInput } from './upgrade-input.ts';

/**
 * The variables of a container after a change: those that are set keep their place or come last, all others stay as and where they
 * are. Null removes all.
 */
export function patchedEnv(
  env: readonly EnvVar[],
  patch: EnvPatchInput | null | undefined,
): readonly EnvVar[] {
  if (patch === undefined) return env;
  if (patch === null) return [];
  const unset = new Set(patch.unset ?? []);
  const kept = env.filter(({ name }) => !unset.has(name));
  return (patch.set ?? []).reduce<readonly EnvVar[]>(withVariable, kept);
}

/** Whether two lists mean the same: Kubernetes leaves an empty value out. */
export function sameEnv(a: readonly EnvVar[], b: readonly EnvVar[]): boolean {
  return isDeepStrictEqual(a.map(explicit), b.map(explicit));
}

function withVariable(env: readonly EnvVar[], given: EnvVar): readonly EnvVar[] {
  const after = explicit(given);
  // Kubernetes allows a name more than once, and the last one counts.
  const place = env.findLastIndex(({ name }) => name === after.name);
  const before = env[place];
  if (before === undefined) return [...env, after];
  return sameEnv([before], [after]) ? env : env.with(place, after);
}

function explicit(variable: EnvVar): EnvVar {
  return variable.valueFrom === undefined && variable.value === undefined
    ? { ...variable, value: '' }
    : variable;
}
