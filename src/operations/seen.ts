import type { KubernetesObject } from '../kubernetes/objects.ts';
import type { Entries } from '../model/cluster-view.ts';
import { entryClasses } from '../model/entries/entry-classes.ts';
import type { EntryOrigin } from '../model/entries/entry.ts';
import { StringPool } from '../model/string-pool.ts';
import type { ClusterCache } from '../watchers/cluster-cache.ts';
import type { ObjectOf } from './live-object.ts';

/** How long a mutation waits until what it has written shows in this gateway. */
export const seenTimeoutMs = 5_000;

/** Said of what is written, but not shown yet. */
export const behindWarning =
  "The change is made, but this gateway doesn't show it yet: what it reads of the cluster is behind for a moment";

export interface Seen<R extends keyof Entries> {
  readonly entry: Entries[R];
  readonly warnings: string[];
}

/** Said of what is written where this gateway doesn't look. */
export const notWatchedWarning = (resource: string, namespace: string): string =>
  `The change is made, but this gateway doesn't watch ${resource} in namespace "${namespace}": queries to it don't show it`;

/** Waits until queries to this gateway show what was written, and gives it as they do. What was written stays written, whatever happens here. */
export async function asSeen<R extends keyof Entries>(
  resource: R,
  written: ObjectOf<R>,
  cluster: ClusterCache,
): Promise<Seen<R>> {
  const { uid, resourceVersion, namespace = '' } = written.metadata;
  const seen = await cluster.hasSeen(resource, resourceVersion, seenTimeoutMs, namespace);
  if (!seen) {
    const isWatched = cluster.isWatched(resource, namespace);
    const warning = isWatched ? behindWarning : notWatchedWarning(resource, namespace);
    return { entry: entryOf(resource, written, cluster), warnings: [warning] };
  }
  return { entry: stored(resource, uid, cluster) ?? entryOf(resource, written, cluster), warnings: [] };
}

/** An entry of an object that isn't in the store, or not so. One that a dry run has given has no version. */
export function entryOf<R extends keyof Entries>(
  resource: R,
  object: ObjectOf<R>,
  cluster: ClusterCache,
): Entries[R] {
  const { resourceVersion = '' } = object.metadata as Partial<KubernetesObject['metadata']>;
  const versioned = { ...object, metadata: { ...object.metadata, resourceVersion } };
  const EntryClass = entryClasses[resource] as unknown as new (
    object: KubernetesObject,
    origin: EntryOrigin,
  ) => Entries[R];
  return new EntryClass(versioned, { cluster: cluster.name, strings: new StringPool() });
}

function stored<R extends keyof Entries>(
  resource: R,
  uid: string,
  { view }: ClusterCache,
): Entries[R] | undefined {
  try {
    return view[resource].byUid(uid) as Entries[R] | undefined;
  } catch {
    // The store isn't readable at the moment. That doesn't undo what was written.
    return undefined;
  }
}
