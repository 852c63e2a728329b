import type { GraphQLResolveInfo } from 'graphql';
import { clustersListed, viewsFollowed } from '../auth/scope.ts';
import type {
  SubscriptionPodPageArgs,
  SubscriptionServicePageArgs,
  SubscriptionWorkloadPageArgs,
} from '../generated/schema-types.ts';
import type { Entry } from '../model/entries/entry.ts';
import type { PodEntry } from '../model/entries/pod-entry.ts';
import type { ServiceEntry } from '../model/entries/service-entry.ts';
import type { WorkloadEntry } from '../model/entries/workload-entry.ts';
import type { Order } from '../model/order.ts';
import { podOrder, serviceOrder, workloadOrder } from '../model/orders.ts';
import type { LiveStream } from '../watchers/live-stream.ts';
import { PageStream, type PageUpdate } from '../watchers/page-stream.ts';
import { connectionFields, readPage, type PageArguments } from './connections.ts';
import type { Context } from './context.ts';
import { positionOf, whyNotFollowed, type Chosen, type ListedIn } from './object-subscriptions.ts';
import { idOf } from './object.ts';
import { podsChosen } from './pod.ts';
import { relatedViews } from './related-views.ts';
import { isSelected } from './selected-fields.ts';
import { servicesChosen } from './service.ts';
import { Messages, updateFields, type Message } from './updates.ts';
import { whileAllowed } from './while-allowed.ts';
import { workloadsChosen } from './workload.ts';

export type WorkloadPageUpdate = Message<PageUpdate<WorkloadEntry>>;
export type PodPageUpdate = Message<PageUpdate<PodEntry>>;
export type ServicePageUpdate = Message<PageUpdate<ServiceEntry>>;

export const pageSubscriptions = {
  workloadPage: (
    args: SubscriptionWorkloadPageArgs,
    context: Context,
    info: GraphQLResolveInfo,
  ): Promise<LiveStream<WorkloadPageUpdate | Error>> => {
    const chosen = workloadsChosen(args.where, context.scope, viewsFollowed);
    return followPage(chosen, workloadOrder(args.orderBy), args, context, info);
  },
  podPage: (
    args: SubscriptionPodPageArgs,
    context: Context,
    info: GraphQLResolveInfo,
  ): Promise<LiveStream<PodPageUpdate | Error>> => {
    const chosen = podsChosen(args.where, context.scope, viewsFollowed);
    return followPage(chosen, podOrder(args.orderBy), args, context, info);
  },
  servicePage: (
    args: SubscriptionServicePageArgs,
    context: Context,
    info: GraphQLResolveInfo,
  ): Promise<LiveStream<ServicePageUpdate | Error>> => {
    const chosen = servicesChosen(args.where, context.scope, viewsFollowed);
    return followPage(chosen, serviceOrder(args.orderBy), args, context, info);
  },
};

/** The arguments of a subscription to a page, as the schema has them; the order is given apart. */
interface PageSubscriptionArguments extends Pick<PageArguments, 'first' | 'after'> {
  readonly where?: ListedIn | null | undefined;
  readonly resumeFrom?: string | null | undefined;
}

/** Follows a page of what a filter has chosen. @throws QuarterdeckError BAD_USER_INPUT for a size or cursor that isn't one of it */
async function followPage<E extends Entry>(
  { views, selection }: Chosen<E>,
  order: Order<E>,
  { where, first, after, resumeFrom }: PageSubscriptionArguments,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<LiveStream<Message<PageUpdate<E>> | Error>> {
  const { scope, whenWanted, counts, shared } = context;
  const page = readPage({ first, after }, order);
  const subject = {
    subscription: info.fieldName,
    arguments: { where, order: order.name, size: page.size, after: page.after },
  };
  const options = {
    views,
    related: relatedViews(info, views, clustersListed(where?.clusters, scope)),
    selection,
    order,
    size: page.size,
    after: page.after,
    counted: isSelected('totalCount', info),
    ...(whenWanted !== undefined && { whenWanted }),
    counts: counts.streams,
    ...(shared !== undefined && { shared }),
  };
  const position = resumeFrom == null ? undefined : positionOf(resumeFrom, subject);
  const stream = new Messages(await PageStream.resume(options, position), subject, shared);
  return whileAllowed(stream, () => whyNotFollowed(views, where), context);
}

/** The fields of any type of page update. */
export const pageUpdateFields = {
  local: {
    ...updateFields.local,
    order: <E extends Entry>({ reordered, page }: PageUpdate<E>) => (reordered ? page.entries.map(idOf) : []),
    removed: <E extends Entry>({ removed }: PageUpdate<E>) => removed.map(idOf),
    pageInfo: connectionFields.local.pageInfo,
  },
};
