import type { JsonPatchOperation } from '../kubernetes/api.ts';
import type { KubernetesObject } from '../kubernetes/objects.ts';
import { settingsOf } from './applied-object.ts';
import { change, pointer, test } from './patch.ts';

type Json = Readonly<Record<string, unknown>>;

/**
 * What puts an object back from how it was written to how it was before: a patch of just what was changed, which the API server refuses
 * if somebody has changed some of that again.
 */
export function restoringPatch(before: KubernetesObject, written: KubernetesObject): JsonPatchOperation[] {
  const changes = back(settingsOf(written), settingsOf(before), '');
  return changes.length === 0 ? [] : [test('/metadata/uid', written.metadata.uid), ...changes];
}

function back(from: unknown, to: unknown, path: string): JsonPatchOperation[] {
  if (isMap(from) && isMap(to)) {
    const keys = new Set([...Object.keys(from), ...Object.keys(to)]);
    return [...keys].flatMap((key) => back(own(from, key), own(to, key), path + pointer(key)));
  }
  if (Array.isArray(from) && Array.isArray(to) && from.length === to.length) {
    return from.flatMap((item: unknown, index) => back(item, to[index], path + pointer(index)));
  }
  return JSON.stringify(from) === JSON.stringify(to) ? [] : change(path, from, to);
}

/** A label may well be called `constructor`. */
function own(map: Json, key: string): unknown {
  return Object.hasOwn(map, key) ? map[key] : undefined;
}

function isMap(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
