import DataLoader from 'dataloader';
import { readAs, type Reader } from './reader.ts';
import type { KubernetesObject } from '../kubernetes/objects.ts';
import { resources, type ResourceName } from '../kubernetes/resources.ts';
import type { Transport } from '../kubernetes/transport.ts';
import { inParallel } from '../kubernetes/in-parallel.ts';

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
export function liveObjectLoader(reader: Reader): LiveObjectLoader {
  const read = ({ transport, resource, namespace, name }: LiveObjectKey) =>
    readAs(reader, transport).get(resources[resource], namespace, name);
  return new DataLoader((keys) => inParallel(keys, concurrency, read), {
    cacheKeyFn: ({ transport, resource, namespace, name }) =>
      JSON.stringify([transport.cluster, resource, namespace, name]),
  });
}
