import { badInput } from '../errors.ts';
import type { ResourceView } from '../model/cluster-view.ts';
import type { Entry } from '../model/entries/entry.ts';
import type { EventEntry } from '../model/entries/event-entry.ts';
import type { Endpoint } from '../model/endpoints.ts';
import type { JobEntry } from '../model/entries/job-entry.ts';
import type { NamespaceEntry } from '../model/entries/namespace-entry.ts';
import type { NodeEntry } from '../model/entries/node-entry.ts';
import type { PodEntry } from '../model/entries/pod-entry.ts';
import type { ServiceEntry } from '../model/entries/service-entry.ts';
import type { WorkloadEntry } from '../model/entries/workload-entry.ts';
import { placeOf, type Order, type Place } from '../model/order.ts';
import { countOf, takePage, takePageOf, type Page, type PageRequest } from '../model/page.ts';
import type { Revision } from '../model/revisions.ts';
import type { Selection } from '../model/selection.ts';

/** An element of a page. Its cursor is made when it is asked for. */
export interface Edge<E> {
  readonly node: E;
  readonly order: Order<E>;
}

/** A page of entries; the count is made when it is asked for. */
export interface Connection<E> {
  readonly page: Page<E>;
  readonly order: Order<E>;
  readonly count: () => number;
}

export type PodConnection = Connection<PodEntry>;
export type PodEdge = Edge<PodEntry>;
export type WorkloadConnection = Connection<WorkloadEntry>;
export type WorkloadEdge = Edge<WorkloadEntry>;
export type ServiceConnection = Connection<ServiceEntry>;
export type ServiceEdge = Edge<ServiceEntry>;
export type EndpointConnection = Connection<Endpoint> & { readonly readyCount: () => number };
export type EndpointEdge = Edge<Endpoint>;
export type NamespaceConnection = Connection<NamespaceEntry>;
export type NamespaceEdge = Edge<NamespaceEntry>;
export type ClusterNodeConnection = Connection<NodeEntry>;
export type ClusterNodeEdge = Edge<NodeEntry>;
export type JobConnection = Connection<JobEntry>;
export type JobEdge = Edge<JobEntry>;
export type EventConnection = Connection<EventEntry>;
export type EventEdge = Edge<EventEntry>;
export type RevisionConnection = Connection<Revision>;
export type RevisionEdge = Edge<Revision>;

/** The arguments of a connection, as the schema has them. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

const defaultSize = 50;
const largestSize = 1_000;

/** A page of the candidates, which are in no order. @throws QuarterdeckError BAD_USER_INPUT for a size or cursor that isn't one. */
export function connect<E>(
  candidates: Iterable<E>,
  order: Order<E>,
  args: PageArguments,
  count: () => number,
): Connection<E> {
  return { page: takePage(candidates, order, readPage(args, order)), order, count };
}

/** A page of what a selection chooses from several views. @throws QuarterdeckError BAD_USER_INPUT as `connect` does. */
export function connectChosen<E extends Entry>(
  views: readonly ResourceView<E>[],
  selection: Selection<E>,
  order: Order<E>,
  args: PageArguments,
): Connection<E> {
  const page = takePageOf(views, selection, order, readPage(args, order));
  return { page, order, count: () => countOf(views, selection, order) };
}

/** The fields of any connection type. */
export const connectionFields = {
  local: {
    nodes: <E>({ page }: Connection<E>) => page.entries,
    edges: <E>({ page, order }: Connection<E>) => page.entries.map((node) => ({ node, order })),
    pageInfo: <E>({ page, order }: Pick<Connection<E>, 'page' | 'order'>) => {
      const [start, end] = [page.entries[0], page.entries.at(-1)];
      return {
        hasNextPage: page.hasNextPage,
        hasPreviousPage: page.hasPreviousPage,
        startCursor: start === undefined ? null : cursorOf(start, order),
        endCursor: end === undefined ? null : cursorOf(end, order),
      };
    },
    totalCount: <E>({ count }: Connection<E>) => count(),
  },
};

/** The fields of any edge type. */
export const edgeFields = {
  local: { cursor: <E>({ node, order }: Edge<E>) => cursorOf(node, order) },
};

/** @throws QuarterdeckError BAD_USER_INPUT for a size or cursor that isn't one */
export function readPage<E>({ first, after, last, before }: PageArguments, order: Order<E>): PageRequest {
  if (first != null && last != null) throw badInput('last', 'give either first or last, not both');
  if (before != null && last == null) throw badInput('before', 'before counts backwards: give last with it');
  if (after != null && last != null)
    throw badInput('after', 'after counts forwards: give first with it, not last');
  return {
    size: last == null ? pageSize(first) : pageSize(last, 'last'),
    fromEnd: last != null,
    after: after == null ? undefined : placeIn(after, 'after', order),
    before: before == null ? undefined : placeIn(before, 'before', order),
  };
}

/** How many elements a page is to have. @throws QuarterdeckError BAD_USER_INPUT */
export function pageSize(size: number | null | undefined, argument = 'first'): number {
  if (size == null) return defaultSize;
  if (size >= 0 && size <= largestSize) return size;
  throw badInput(argument, `a page has 0 to ${largestSize} elements, not ${size}`);
}

/** A cursor is the place of its element in the order: it stays right when the element is gone. */
function cursorOf<E>(entry: E, order: Order<E>): string {
  return Buffer.from(JSON.stringify([order.name, ...placeOf(entry, order)])).toString('base64url');
}

function placeIn<E>(cursor: string, argument: string, order: Order<E>): Place {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    parts = undefined;
  }
  if (!Array.isArray(parts))
    throw badInput(
      argument,
      `"${cursor}" is not a cursor: take one from edges or pageInfo of an earlier page`,
    );
  const [name, ...place] = parts as unknown[];
  if (name !== order.name) throw badInput(argument, `"${cursor}" is a cursor of another list or order`);
  const isPlace =
    place.length === order.keys.length &&
    place.every((value) => typeof value === 'string' || typeof value === 'number');
  if (!isPlace)
    throw badInput(
      argument,
      `"${cursor}" is not a cursor: take one from edges or pageInfo of an earlier page`,
    );
  return place;
}
