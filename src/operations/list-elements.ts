import type { ElementKey, MergePatch, SetPatch } from './field-patch.ts';
import { userError, type UserError } from './user-error.ts';

type Json = Readonly<Record<string, unknown>>;

/** The position of the element that a change is for; undefined for a new one. */
export function elementPlace(
  list: readonly unknown[],
  by: ElementKey,
  change: SetPatch | MergePatch,
): { readonly at: number | undefined } | { readonly userErrors: UserError[] } {
  if (by === 'port') return portPlace(list, change);
  const name = given(change, by);
  // Kubernetes allows a variable more than once, and the last one counts.
  const at = list.findLastIndex((element) => fieldOf(element, by) === name);
  return { at: at === -1 ? undefined : at };
}

/** The positions of the elements that go by a name; of ports also by a number. */
export function elementsNamed(list: readonly unknown[], by: ElementKey, key: string | number): number[] {
  const field = by !== 'port' ? by : typeof key === 'number' ? 'containerPort' : 'name';
  return list.flatMap((element, place) => (fieldOf(element, field) === key ? [place] : []));
}

/** By what Kubernetes tells the elements of a list apart, whatever the list; undefined for those that have nothing of that kind. */
export function identityOf(element: unknown): { field: string; value: unknown } | undefined {
  for (const field of ['name', 'mountPath', 'devicePath', 'containerPort'] as const) {
    // A mount's name is that of the volume, which may be mounted several times.
    if (field === 'name' && fieldOf(element, 'mountPath') !== undefined) continue;
    if (field === 'name' && fieldOf(element, 'containerPort') !== undefined) continue;
    const value = fieldOf(element, field);
    if (value !== undefined) return { field, value };
  }
  return undefined;
}

function portPlace(
  list: readonly unknown[],
  change: SetPatch | MergePatch,
): { at: number | undefined } | { userErrors: UserError[] } {
  const [name, number, protocol] = (['name', 'containerPort', 'protocol'] as const).map((field) =>
    given(change, field),
  );
  const named = typeof name === 'string' ? elementsNamed(list, 'port', name) : [];
  if (named[0] !== undefined) return { at: named[0] };
  const numbered = (typeof number === 'number' ? elementsNamed(list, 'port', number) : []).filter(
    (place) => protocol === undefined || (fieldOf(list[place], 'protocol') ?? 'TCP') === protocol,
  );
  if (numbered.length > 1) {
    const message = `there is more than one port ${String(number)}: give the name or the protocol of the one that is meant`;
    return { userErrors: [userError('INVALID', message, change.at)] };
  }
  if (numbered[0] === undefined && number === undefined) {
    const which = typeof name === 'string' ? `there is no port "${name}" yet: ` : '';
    const message = `${which}a new port must have a number`;
    return { userErrors: [userError('INVALID', message, [...(change.at ?? []), 'containerPort'])] };
  }
  return { at: numbered[0] };
}

/** What a change says of a field. */
function given(change: SetPatch | MergePatch, field: string): unknown {
  if (change.kind === 'set') return fieldOf(change.value, field);
  const patch = change.fields[field];
  return patch?.kind === 'set' ? patch.value : undefined;
}

function fieldOf(element: unknown, field: string): unknown {
  return typeof element === 'object' && element !== null ? (element as Json)[field] : undefined;
}
