import type { JsonPatchOperation } from '../kubernetes/api.ts';
import type { KubernetesObject } from '../kubernetes/objects.ts';
import { settingsOf } from './applied-object.ts';
import { change, pointer, test } from './patch.ts';
import { isJsonMap, ownValue } from '../model/json-map.ts';

/**
 * What puts an object back from how it was written to how it was before: a patch of just what was changed, which the API server refuses
 * if somebody has changed some of that again.
 */
export function restoringPatch(before: KubernetesObject, written: KubernetesObject): JsonPatchOperation[] {
  const changes = back(settingsOf(written), settingsOf(before), '');
  return changes.length === 0 ? [] : [test('/metadata/uid', written.metadata.uid), ...changes];
}

function back(from: unknown, to: unknown, path: string): JsonPatchOperation[] {
  if (isJsonMap(from) && isJsonMap(to)) {
    const keys = new Set([...Object.keys(from), ...Object.keys(to)]);
    return [...keys].flatMap((key) => back(ownValue(from, key), ownValue(to, key), path + pointer(key)));
  }
  if (Array.isArray(from) && Array.isArray(to) && from.length === to.length) {
    return from.flatMap((item: unknown, index) => back(item, to[index], path + pointer(index)));
  }
  return JSON.stringify(from) === JSON.stringify(to) ? [] : change(path, from, to);
}
