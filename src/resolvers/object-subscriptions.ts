import type { GraphQLResolveInfo } from 'graphql';
import { clustersListed } from '../auth/scope.ts';
import { badInput } from '../errors.ts';
import type { ResourceView } from '../model/cluster-view.ts';
import type { Entry } from '../model/entries/entry.ts';
import type { Selection } from '../model/selection.ts';
import {
  decodeStreamCursor,
  StreamCursorError,
  type StreamPosition,
  type StreamSubject,
} from '../model/stream-cursor.ts';
import { ChangeStream } from '../watchers/change-stream.ts';
import type { LiveStream } from '../watchers/live-stream.ts';
import type { Context } from './context.ts';
import { relatedViews } from './related-views.ts';
import { Messages, type Update } from './updates.ts';
import { whileAllowed } from './while-allowed.ts';

/** The arguments of a subscription to objects, as the schema has them. */
export interface ObjectSubscriptionArguments<F> {
  readonly where?: F | null;
  readonly resumeFrom?: string | null;
  readonly snapshot: boolean;
}

/** The views and the selection that a filter stands for. */
export interface Chosen<E extends Entry> {
  readonly views: readonly ResourceView<E>[];
  readonly selection: Selection<E>;
}

/** Follows what a filter has chosen, from its beginning or from a cursor on, for as long as the caller may. @throws QuarterdeckError BAD_USER_INPUT for a cursor that isn't one of it. */
export async function followChosen<E extends Entry>(
  { views, selection }: Chosen<E>,
  { where, resumeFrom, snapshot }: ObjectSubscriptionArguments<ListedIn>,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<LiveStream<Update<E> | Error>> {
  const { scope, whenWanted, counts, shared } = context;
  const subject = { subscription: info.fieldName, arguments: { where } };
  const options = {
    views,
    related: relatedViews(info, views, clustersListed(where?.clusters, scope)),
    matches: selection.fits,
    snapshot,
    ...(whenWanted !== undefined && { whenWanted }),
    counts: counts.streams,
    ...(shared !== undefined && { shared }),
  };
  const stream =
    resumeFrom == null
      ? new ChangeStream(options)
      : await ChangeStream.resume(options, positionOf(resumeFrom, subject));
  return whileAllowed(new Messages(stream, subject, shared), () => whyNotFollowed(views, where), context);
}

/** The part of a filter that rights depend on. */
export interface ListedIn {
  readonly clusters?: readonly string[] | null | undefined;
  readonly namespaces?: readonly string[] | null | undefined;
}

/** Why nothing of these views may be followed any more; undefined as long as something may. */
export function whyNotFollowed<E extends Entry>(
  views: readonly ResourceView<E>[],
  where: ListedIn | null | undefined,
): Error | undefined {
  const refusals = views.map((view) => view.whyNotListed(where?.namespaces));
  return refusals.includes(undefined) ? undefined : refusals[0];
}

/** Where a cursor goes on. @throws QuarterdeckError BAD_USER_INPUT for one that isn't of this subject */
export function positionOf(cursor: string, subject: StreamSubject): StreamPosition | undefined {
  try {
    return decodeStreamCursor(cursor, subject);
  } catch (error) {
    if (error instanceof StreamCursorError) throw badInput('resumeFrom', error.message);
    throw error;
  }
}
