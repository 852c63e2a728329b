import DataLoader from 'dataloader';
import { apiAs, type Caller } from '../auth/caller.ts';
import type { KubernetesObject } from '../kubernetes/objects.ts';
import { resources, type ResourceName } from '../kubernetes/resources.ts';
import type { Transport } from '../kubernetes/transport.ts';
import { readEach } from './read-each.ts';

/** An object to be read from its cluster now. */
export interface LiveObjectKey {
  readonly transport: Transport;
  readonly resource: ResourceName;
  readonly namespace: string;
  readonly name: string;
}

export type LiveObjectLoader = DataLoader<LiveObjectKey, KubernetesObject, string>;

/** Reads objects live, as the caller: each once per GraphQL request, a bounded number at a time. */
export function liveObjectLoader(caller: Caller): LiveObjectLoader {
  return new DataLoader((keys) => readEach(keys, (key) => readOne(key, caller)), {
    cacheKeyFn: ({ transport, resource, namespace, name }) =>
      JSON.stringify([transport.cluster, resource, namespace, name]),
  });
}

function readOne(
  { transport, resource, namespace, name }: LiveObjectKey,
  caller: Caller,
): Promise<KubernetesObject> {
  return apiAs(caller, transport).get(resources[resource], namespace, name);
}
