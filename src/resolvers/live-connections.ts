import { createHash } from 'node:crypto';
import { clusterReferred } from '../auth/scope.ts';
import { badInput, QuarterdeckError } from '../errors.ts';
import { KubernetesError } from '../kubernetes/kubernetes-error.ts';
import type { KubernetesObject } from '../kubernetes/objects.ts';
import type { Resource } from '../kubernetes/resources.ts';
import type { ListPlace, LivePage } from '../loaders/live-list.ts';
import { loadPage } from '../loaders/live-page-loader.ts';
import { parseLabelSelector } from '../model/label-selector.ts';
import { dnsLabelFault } from '../model/names.ts';
import { pageSize } from './connections.ts';
import { clusterFor, type Context } from './context.ts';
import { selecting } from './lists.ts';

/** The arguments of a connection that is read live, as the schema has them. */
export interface LiveListArguments {
  readonly cluster?: string | null | undefined;
  readonly namespace?: string;
  readonly labelSelector?: string | null | undefined;
  readonly search?: string | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** A list of the API server, and what is kept of its objects. */
export interface LiveList<O extends KubernetesObject, T extends { readonly name: string }> {
  readonly resource: Resource;
  readonly read: (object: O) => T;
  /** Field selectors: it is made of what each of them gives, in this order. All of it if absent. */
  readonly parts?: readonly string[];
}

/** A page that was read live, as the schema has it. */
export interface LiveConnection<T> {
  readonly nodes: T[];
  readonly edges: { node: T; cursor: string }[];
  readonly pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
}

/** Reads a page. @throws QuarterdeckError BAD_USER_INPUT for arguments that can't be, EXPIRED for a cursor that is too old. */
export async function connectLive<O extends KubernetesObject, T extends { readonly name: string }>(
  { resource, read, parts }: LiveList<O, T>,
  args: LiveListArguments,
  context: Context,
): Promise<LiveConnection<T>> {
  const { namespace, after } = args;
  const cluster = clusterReferred(args.cluster, 'cluster', context.scope).name;
  // It becomes part of a path: "..", say, would lead elsewhere.
  const fault = namespace === undefined ? undefined : dnsLabelFault(namespace);
  if (fault !== undefined) throw badInput('namespace', fault);
  const labelSelector = args.labelSelector ?? '';
  selecting('labelSelector', () => parseLabelSelector(labelSelector));
  const search = (args.search ?? '').toLowerCase();
  const list = identify([cluster, resource.plural, namespace ?? null, labelSelector, search, parts ?? null]);
  const request = {
    parts: parts ?? [undefined],
    labelSelector: labelSelector === '' ? undefined : labelSelector,
    search,
    first: pageSize(args.first),
    after: after == null ? undefined : placeIn(after, list),
  };
  const { transport } = clusterFor(cluster, context);
  try {
    const key = { transport, resource, namespace, request, read };
    return connection(await loadPage(context.livePages, key), list, request.after !== undefined);
  } catch (error) {
    throw request.after === undefined ? error : explainCursor(error);
  }
}

function connection<T>(
  { items, hasNextPage, end }: LivePage<T>,
  list: string,
  isLater: boolean,
): LiveConnection<T> {
  const edges = items.map(({ item, place }) => ({ node: item, cursor: cursorOf(place, list) }));
  return {
    nodes: items.map(({ item }) => item),
    edges,
    pageInfo: {
      hasNextPage,
      hasPreviousPage: isLater,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: end === undefined ? null : cursorOf(end, list),
    },
  };
}

/** Short, and another for another list. */
function identify(parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 16);
}

function cursorOf({ part, token, name }: ListPlace, list: string): string {
  return Buffer.from(JSON.stringify([list, part, token, name])).toString('base64url');
}

function placeIn(cursor: string, list: string): ListPlace {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    parts = undefined;
  }
  const [from, part, token, name] = Array.isArray(parts) ? (parts as unknown[]) : [];
  const isPlace =
    Number.isSafeInteger(part) && Number(part) >= 0 && typeof token === 'string' && typeof name === 'string';
  if (!isPlace) throw notACursor();
  if (from !== list) {
    throw badInput(
      'after',
      'this is a cursor of another list: cluster, namespace and what is selected must stay the same from page to page',
    );
  }
  return { part: Number(part), token, name };
}

function notACursor(): QuarterdeckError {
  return badInput('after', 'this is not a cursor: take one from edges or pageInfo of an earlier page');
}

/** What the API server says of a `continue` that it doesn't take. */
function explainCursor(error: unknown): unknown {
  if (!(error instanceof KubernetesError)) return error;
  if (error.statusCode === 400) return notACursor();
  if (error.statusCode !== 410) return error;
  return new QuarterdeckError(
    'EXPIRED',
    'this cursor is too old: the cluster remembers a list for some minutes only; begin anew, without a cursor',
    { argument: 'after' },
    error,
  );
}
