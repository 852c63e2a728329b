import { isDeepStrictEqual } from 'node:util';
import type { JsonPatchOperation } from '../kubernetes/api.ts';
import { identityOf } from './list-elements.ts';
import { change, pointer, test } from './patch.ts';
import { isJsonMap, ownValue } from '../model/json-map.ts';

/** Lists in which Kubernetes lets nothing be twice, so that something can be added to them whatever others add. */
const withoutDuplicates = new Set(['containers', 'initContainers', 'volumes', 'volumeMounts']);

/**
 * The JSON patch that makes one value of another: just what changes, each only if it is still what it was. Elements of lists that have
 * names are changed one by one. What is the same object in both isn't looked into.
 */
export function patchBetween(before: unknown, after: unknown, path = ''): JsonPatchOperation[] {
  if (before === after || isDeepStrictEqual(before, after)) return [];
  if (isJsonMap(before) && isJsonMap(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...keys].flatMap((key) =>
      patchBetween(ownValue(before, key), ownValue(after, key), path + pointer(key)),
    );
  }
  if (Array.isArray(before) && Array.isArray(after)) return listPatch(before, after, path);
  return change(path, before, after);
}

/**
 * A JSON patch knows the elements of a list by position alone: what is done to one is done only if the name at its position is still
 * its own. Where elements come or go, the list is replaced as a whole, unless Kubernetes itself sees to it that none is there twice.
 */
function listPatch(
  before: readonly unknown[],
  after: readonly unknown[],
  path: string,
): JsonPatchOperation[] {
  const names = [before, after].map((list) => list.map((element) => nameOf(element)));
  const [was = [], is = []] = names;
  if (was.some((name) => name === undefined) || is.some((name) => name === undefined)) {
    return change(path, before, after);
  }
  if (isDeepStrictEqual(was, is)) {
    return before.flatMap((element, place) => elementPatch(element, after[place], path + pointer(place)));
  }
  const list = path.slice(path.lastIndexOf('/') + 1);
  const kept = was.filter((name) => is.includes(name));
  const inPlace = withoutDuplicates.has(list) && isDeepStrictEqual(is.slice(0, kept.length), kept);
  return inPlace ? elementsPatch({ before, after, was, is }, path) : change(path, before, after);
}

interface Lists {
  readonly before: readonly unknown[];
  readonly after: readonly unknown[];
  readonly was: readonly (string | undefined)[];
  readonly is: readonly (string | undefined)[];
}

/** Changes first, while positions are those that were read; then removals from the end; then what is new. */
function elementsPatch({ before, after, was, is }: Lists, path: string): JsonPatchOperation[] {
  const places = before.map((_, place) => place);
  const isKept = (place: number) => is.includes(was[place]);
  return [
    ...places
      .filter(isKept)
      .flatMap((place) => elementPatch(before[place], after[is.indexOf(was[place])], path + pointer(place))),
    ...places
      .filter((place) => !isKept(place))
      .toReversed()
      .flatMap((place): JsonPatchOperation[] => [
        ...isStill(before[place], path + pointer(place)),
        { op: 'remove', path: path + pointer(place) },
      ]),
    ...after
      .filter((_, place) => !was.includes(is[place]))
      .map((value): JsonPatchOperation => ({ op: 'add', path: `${path}/-`, value })),
  ];
}

function elementPatch(before: unknown, after: unknown, path: string): JsonPatchOperation[] {
  const changes = patchBetween(before, after, path);
  return changes.length === 0 ? [] : [...isStill(before, path), ...changes];
}

function isStill(element: unknown, path: string): JsonPatchOperation[] {
  const identity = identityOf(element);
  return identity === undefined ? [] : [test(path + pointer(identity.field), identity.value)];
}

function nameOf(element: unknown): string | undefined {
  const identity = identityOf(element);
  return identity === undefined ? undefined : JSON.stringify(identity);
}
