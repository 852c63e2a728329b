import type { Chunk, ChunkQuery } from '../kubernetes/api.ts';

/**
 * A place in a list that is read live: after the element of this name, in the chunk that this `continue` token leads to. Without a name
 * it is before that chunk. A list may be made of several, one after the other; `part` says which.
 */
export interface ListPlace {
  readonly part: number;
  readonly token: string;
  readonly name: string;
}

/** Which page of a list. */
export interface ListRequest {
  /** Field selectors: the list is made of what each of them gives, in this order. */
  readonly parts: readonly (string | undefined)[];
  readonly labelSelector: string | undefined;
  /** Part of the name, in lower case. */
  readonly search: string;
  readonly first: number;
  readonly after: ListPlace | undefined;
}

/** An element with its place. */
export interface Placed<T> {
  readonly item: T;
  readonly place: ListPlace;
}

export interface LivePage<T> {
  readonly items: readonly Placed<T>[];
  readonly hasNextPage: boolean;
  /** Up to where it was read; undefined for nothing. */
  readonly end: ListPlace | undefined;
}

/** How much is asked for at once: these objects may have up to 1 MiB each. */
const chunkSize = 50;
/** How many requests one page may take: a search for what is rare would read everything otherwise. */
const mostChunks = 20;

/**
 * Reads a page, by the API server's own `limit` and `continue`. It gives what is in order of the name, and so a place in the middle of a
 * chunk is a name: what comes or goes before it meanwhile shifts nothing.
 */
export async function readPage<T extends { readonly name: string }>(
  { parts, labelSelector, search, first, after }: ListRequest,
  read: (query: ChunkQuery) => Promise<Chunk<T>>,
): Promise<LivePage<T>> {
  const items: Placed<T>[] = [];
  // With a selector the API server may have a `continue` that leads to nothing, so only looking tells.
  const isPlain = search === '' && labelSelector === undefined && parts.every((part) => part === undefined);
  let place: ListPlace = after ?? { part: 0, token: '', name: '' };
  for (let chunks = 0; place.part < parts.length; chunks++) {
    if (chunks === mostChunks) return { items, hasNextPage: true, end: place };
    const wanted = Math.max(first - items.length, 1);
    const limit = search === '' && place.name === '' ? Math.min(wanted, chunkSize) : chunkSize;
    const { token, part, name } = place;
    const chunk = await read({ limit, token, labelSelector, fieldSelector: parts[part] });
    const next =
      chunk.next === '' ? { part: part + 1, token: '', name: '' } : { part, token: chunk.next, name: '' };
    for (const item of chunk.items) {
      if (item.name <= name || !item.name.includes(search)) continue;
      if (items.length === first) return { items, hasNextPage: true, end: items.at(-1)?.place };
      const isLast = item === chunk.items.at(-1);
      items.push({ item, place: isLast ? next : { part, token, name: item.name } });
    }
    if (isPlain && items.length === first && chunk.next !== '')
      return { items, hasNextPage: true, end: items.at(-1)?.place };
    place = next;
  }
  return { items, hasNextPage: false, end: items.at(-1)?.place };
}
