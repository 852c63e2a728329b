import type { KubernetesObject } from './objects.ts';
import { resourcePath, type Resource } from './resources.ts';
import { streamedBody } from './streamed-body.ts';
import type { Transport } from './transport.ts';
import { readWatchEvents, type WatchEvent } from './watch-stream.ts';

export interface WatchOptions {
  /** Where to go on; absent to begin with the present state. */
  readonly resourceVersion?: string;
  /** Send the present state first, ended by a bookmark (WatchList, KEP-3157). */
  readonly sendInitialEvents?: boolean;
  /** How long the server is to keep the watch. */
  readonly timeoutSeconds: number;
  /** How long nothing at all may come before the connection counts as dead. */
  readonly idleTimeoutMs: number;
  /** Asked whenever something comes: whether the server should have ended the watch by now, so that it is ended here. */
  readonly isOverdue: () => boolean;
  readonly signal: AbortSignal;
}

export interface ListPage<O> {
  readonly items: O[];
  readonly resourceVersion: string;
  /** To get the next page; absent on the last one. */
  readonly continue?: string;
}

/** Lists and watches one resource, in one namespace or all. */
export interface ListWatch<O> {
  watch(options: WatchOptions): Promise<AsyncIterable<WatchEvent<O>>>;
  list(options: { continue?: string; signal: AbortSignal }): Promise<ListPage<O>>;
}

/** Objects per page where a cluster can't stream the present state: what client-go's pager takes. */
const pageSize = 500;

/** The real ListWatch: through a cluster's transport. */
export function listWatch<O extends KubernetesObject>(
  transport: Transport,
  resource: Resource,
  namespace?: string,
): ListWatch<O> {
  const path = resourcePath(resource, namespace);
  return {
    async watch({ resourceVersion, sendInitialEvents, timeoutSeconds, idleTimeoutMs, isOverdue, signal }) {
      const response = await transport.send({
        method: 'GET',
        path,
        query: {
          watch: true,
          allowWatchBookmarks: true,
          timeoutSeconds,
          resourceVersion,
          ...(sendInitialEvents === true && { sendInitialEvents, resourceVersionMatch: 'NotOlderThan' }),
        },
        idleTimeoutMs,
        signal,
      });
      // For resources without a watch cache (events) the API server sends no bookmarks: silence may be that, or a dead connection.
      const options = { signal, onSilence: response.retire, isOverdue };
      return readWatchEvents<O>(streamedBody(transport.cluster, response.body, options));
    },
    async list(options) {
      const { object } = await transport.sendForJson<{
        items: O[];
        metadata: { resourceVersion: string; continue?: string };
      }>({
        method: 'GET',
        path,
        query: { limit: pageSize, continue: options.continue },
        signal: options.signal,
      });
      const next = object.metadata.continue;
      return {
        items: object.items,
        resourceVersion: object.metadata.resourceVersion,
        ...(next !== undefined && next !== '' && { continue: next }),
      };
    },
  };
}
