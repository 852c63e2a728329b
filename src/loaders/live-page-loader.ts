import DataLoader from 'dataloader';
import { readAs, type Reader } from './reader.ts';
import type { KubernetesObject } from '../kubernetes/objects.ts';
import type { Resource } from '../kubernetes/resources.ts';
import type { Transport } from '../kubernetes/transport.ts';
import { inParallel } from '../kubernetes/in-parallel.ts';
import { readPage, type ListRequest, type LivePage } from './live-list.ts';

interface Named {
  readonly name: string;
}

/** A page of a list to be read from its cluster now. */
export interface LivePageKey<O extends KubernetesObject, T extends Named> {
  readonly transport: Transport;
  readonly resource: Resource;
  /** Undefined for what is in no namespace. */
  readonly namespace: string | undefined;
  readonly request: ListRequest;
  /** What is kept of an object: the same for all keys of a resource. */
  readonly read: (object: O) => T;
}

/** Keys of several kinds go through one loader. */
type AnyKey = LivePageKey<never, Named>;
export type LivePageLoader = DataLoader<AnyKey, LivePage<Named>, string>;

/** Pages that one GraphQL request may have under way: each holds a chunk of whole objects for a moment. */
const concurrency = 4;

/** Reads pages of lists live, as the caller: each once per GraphQL request, a few at a time. */
export function livePageLoader(reader: Reader): LivePageLoader {
  const load = ({ transport, resource, namespace, request, read }: AnyKey): Promise<LivePage<Named>> => {
    const api = readAs(reader, transport);
    return readPage(request, (query) => api.listChunk(resource, namespace, query, read));
  };
  return new DataLoader((keys) => inParallel(keys, concurrency, load), {
    cacheKeyFn: ({ transport, resource, namespace, request }) =>
      JSON.stringify([transport.cluster, resource.plural, namespace, request]),
  });
}

/** A page through the loader, of the type that its key says. */
export function loadPage<O extends KubernetesObject, T extends Named>(
  loader: LivePageLoader,
  key: LivePageKey<O, T>,
): Promise<LivePage<T>> {
  return loader.load(key) as Promise<LivePage<T>>;
}
