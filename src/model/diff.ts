import { isJsonMap, ownValue, type JsonMap } from './json-map.ts';

/** One difference between two states of an object. */
export interface FieldChange {
  /** Where; elements of lists by name where they have one: `spec.template.spec.containers[web].image`. */
  readonly path: string;
  /** Null where there was nothing. */
  readonly before: unknown;
  /** Null where there is nothing any more. */
  readonly after: unknown;
}

/**
 * The differences between two JSON values, as deep as they go, in the order of the fields. A list whose elements all have a `name` of
 * their own is compared by name, any other by position. Null and an empty list are the same as nothing, as they are for Kubernetes.
 */
export function diff(before: unknown, after: unknown, path = ''): FieldChange[] {
  if (isNothing(before) && isNothing(after)) return [];
  const deeper = nested(before, after, path);
  if (deeper === undefined)
    return before === after ? [] : [{ path, before: before ?? null, after: after ?? null }];
  // What has come or gone without having any content is itself the difference.
  const cameOrWent = isNothing(before) || isNothing(after);
  return deeper.length === 0 && cameOrWent
    ? [{ path, before: before ?? null, after: after ?? null }]
    : deeper;
}

/** The differences inside two values of the same shape, one of which may be missing; undefined if there is no inside. */
function nested(before: unknown, after: unknown, path: string): FieldChange[] | undefined {
  if (fits(before, isJsonMap) && fits(after, isJsonMap)) return diffMaps(before ?? {}, after ?? {}, path);
  if (fits(before, isNamedList) && fits(after, isNamedList))
    return diffNamed(before ?? [], after ?? [], path);
  if (Array.isArray(before) && Array.isArray(after)) {
    return Array.from({ length: Math.max(before.length, after.length) }, (_, index) =>
      diff(before[index], after[index], `${path}[${index}]`),
    ).flat();
  }
  return undefined;
}

function diffMaps(before: JsonMap, after: JsonMap, path: string): FieldChange[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].flatMap((key) => diff(ownValue(before, key), ownValue(after, key), fieldPath(path, key)));
}

function diffNamed(before: readonly Named[], after: readonly Named[], path: string): FieldChange[] {
  const changes = [...union(before, after)].flatMap(([name, [one, other]]) =>
    diffElement(one, other, `${path}[${name}]`),
  );
  // The order of variables and containers means something, too.
  return changes.length === 0 && !sameOrder(before, after) ? [{ path, before, after }] : changes;
}

/** The name is in the path already. */
function diffElement(before: Named | undefined, after: Named | undefined, path: string): FieldChange[] {
  const changes = diff(withoutName(before), withoutName(after), path);
  const [first] = changes;
  return first?.path === path ? [{ path, before: before ?? null, after: after ?? null }] : changes;
}

function withoutName(element: Named | undefined): JsonMap | undefined {
  if (element === undefined) return undefined;
  const { name: _, ...rest } = element;
  return rest;
}

type Named = JsonMap & { name: string };

function union(
  before: readonly Named[],
  after: readonly Named[],
): Map<string, [Named | undefined, Named | undefined]> {
  const pairs = new Map<string, [Named | undefined, Named | undefined]>(
    before.map((one) => [one.name, [one, undefined]]),
  );
  for (const other of after) pairs.set(other.name, [pairs.get(other.name)?.[0], other]);
  return pairs;
}

function sameOrder(before: readonly Named[], after: readonly Named[]): boolean {
  return before.every(({ name }, index) => name === after[index]?.name);
}

function fieldPath(path: string, key: string): string {
  // A key with dots or slashes, as labels and annotations have, isn't taken for several fields.
  if (!/^[\w-]+$/.test(key)) return `${path}[${key}]`;
  return path === '' ? key : `${path}.${key}`;
}

/** Narrows a value that is of a shape or missing. */
function fits<T>(value: unknown, shape: (value: unknown) => value is T): value is T | undefined {
  return value === undefined || value === null || shape(value);
}

function isNamedList(value: unknown): value is Named[] {
  if (!Array.isArray(value)) return false;
  const names = value.map((element: unknown) => (isJsonMap(element) ? element['name'] : undefined));
  return names.every((name) => typeof name === 'string') && new Set(names).size === names.length;
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}
