import DataLoader from 'dataloader';
import { apiAs, type Caller } from '../auth/caller.ts';
import type { KubernetesObject } from '../kubernetes/objects.ts';
import { resources, type ResourceName } from '../kubernetes/resources.ts';
import type { Transport } from '../kubernetes/transport.ts';

/** An object to be read from its cluster now. */
export interface LiveObjectKey {
  readonly transport: Transport;
  readonly resource: ResourceName;
  readonly namespace: string;
  readonly name: string;
}

export type LiveObjectLoader = DataLoader<LiveObjectKey, KubernetesObject, string>;

/** Requests to the API server that one GraphQL request may have under way for this. */
const concurrency = 16;

/** Reads objects live, as the caller: each once per GraphQL request, a bounded number at a time. */
export function liveObjectLoader(caller: Caller): LiveObjectLoader {
  return new DataLoader((keys) => readAll(keys, caller), {
    cacheKeyFn: ({ transport, resource, namespace, name }) =>
      JSON.stringify([transport.cluster, resource, namespace, name]),
  });
}

async function readAll(
  keys: readonly LiveObjectKey[],
  caller: Caller,
): Promise<(KubernetesObject | Error)[]> {
  const results: (KubernetesObject | Error)[] = [];
  const todo = keys.entries();
  const worker = async (): Promise<void> => {
    for (const [index, key] of todo) results[index] = await readOne(key, caller);
  };
  await Promise.all(Array.from({ length: Math.min(concurrency, keys.length) }, worker));
  return results;
}

async function readOne(
  { transport, resource, namespace, name }: LiveObjectKey,
  caller: Caller,
): Promise<KubernetesObject | Error> {
  try {
    return await apiAs(caller, transport).get(resources[resource], namespace, name);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
