import type { ChangeFeed, ResourceView } from '../model/cluster-view.ts';
import type { Entry } from '../model/entries/entry.ts';
import type { StreamPosition } from '../model/stream-cursor.ts';

/** How long somebody waits who has seen more than this replica has. */
const catchUpTimeoutMs = 5_000;

/** The changes of each view since a position; undefined if those of one of them aren't known (any more), or a cluster has gone. */
export async function feedsSince(
  views: readonly ResourceView<Entry>[],
  position: StreamPosition,
): Promise<readonly ChangeFeed<Entry>[] | undefined> {
  const clusters = new Set(views.map(({ cluster }) => cluster));
  if ([...position.keys()].some((cluster) => !clusters.has(cluster))) return undefined;
  const missed = new AbortController();
  const signal = AbortSignal.any([missed.signal, AbortSignal.timeout(catchUpTimeoutMs)]);
  const feeds = await Promise.all(
    views.map(async (view) => {
      const seen = position.get(view.cluster)?.get(view.resource);
      const feed = seen === undefined ? undefined : await view.changesSince(seen, signal);
      // What one of them doesn't know makes the others needless.
      if (feed === undefined) missed.abort();
      return feed;
    }),
  );
  return feeds.every((feed) => feed !== undefined) ? feeds : undefined;
}
