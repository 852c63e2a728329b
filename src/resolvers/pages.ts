import type { GraphQLResolveInfo } from 'graphql';
import { clustersNamed } from '../auth/scope.ts';
import type {
  SubscriptionPodPageArgs,
  SubscriptionServicePageArgs,
  SubscriptionWorkloadPageArgs,
} from '../generated/schema-types.ts';
import type { ClusterView } from '../model/cluster-view.ts';
import type { Entry } from '../model/entries/entry.ts';
import type { PodEntry } from '../model/entries/pod-entry.ts';
import type { ServiceEntry } from '../model/entries/service-entry.ts';
import type { WorkloadEntry } from '../model/entries/workload-entry.ts';
import type { Order } from '../model/order.ts';
import { podOrder, serviceOrder, workloadOrder } from '../model/orders.ts';
import { PageStream, type PageUpdate } from '../watchers/page-stream.ts';
import { connectionFields, readPage, type PageArguments } from './connections.ts';
import type { Context } from './context.ts';
import type { Chosen } from './lists.ts';
import { idOf } from './object.ts';
import { podsChosen } from './pod.ts';
import { relatedViews } from './related-views.ts';
import { isSelected } from './selected-fields.ts';
import { servicesChosen } from './service.ts';
import { workloadsChosen } from './workload.ts';

export type WorkloadPageUpdate = PageUpdate<WorkloadEntry>;
export type PodPageUpdate = PageUpdate<PodEntry>;
export type ServicePageUpdate = PageUpdate<ServiceEntry>;

export const pageSubscriptions = {
  workloadPage: (
    { where, orderBy, ...page }: SubscriptionWorkloadPageArgs,
    { scope }: Context,
    info: GraphQLResolveInfo,
  ): AsyncIterable<WorkloadPageUpdate> => {
    const clusters = clustersNamed(where?.clusters, scope);
    return livePage(workloadsChosen(where, scope), workloadOrder(orderBy), page, clusters, info);
  },
  podPage: (
    { where, orderBy, ...page }: SubscriptionPodPageArgs,
    { scope }: Context,
    info: GraphQLResolveInfo,
  ): AsyncIterable<PodPageUpdate> => {
    const clusters = clustersNamed(where?.clusters, scope);
    return livePage(podsChosen(where, scope), podOrder(orderBy), page, clusters, info);
  },
  servicePage: (
    { where, orderBy, ...page }: SubscriptionServicePageArgs,
    { scope }: Context,
    info: GraphQLResolveInfo,
  ): AsyncIterable<ServicePageUpdate> => {
    const clusters = clustersNamed(where?.clusters, scope);
    return livePage(servicesChosen(where, scope), serviceOrder(orderBy), page, clusters, info);
  },
};

function livePage<E extends Entry>(
  { views, selection }: Chosen<E>,
  order: Order<E>,
  args: PageArguments,
  clusters: readonly ClusterView[],
  info: GraphQLResolveInfo,
): PageStream<E> {
  const { size, after } = readPage(args, order);
  return new PageStream({
    views,
    selection,
    order,
    size,
    after,
    counted: isSelected('totalCount', info),
    related: relatedViews(info, views, clusters),
  });
}

/** The fields of any type of page update. */
export const pageUpdateFields = {
  local: {
    order: <E extends Entry>({ reordered, page }: PageUpdate<E>) => (reordered ? page.entries.map(idOf) : []),
    removed: <E extends Entry>({ removed }: PageUpdate<E>) => removed.map(idOf),
    pageInfo: connectionFields.local.pageInfo,
  },
};
