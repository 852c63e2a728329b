import type { GraphQLResolveInfo } from 'graphql';
import {
  clusterOf,
  clusterReferred,
  clustersListed,
  clustersNamed,
  viewsFollowed,
  viewsListed,
  type ChooseViews,
  type Scope,
} from '../auth/scope.ts';
import type { Resolvers, ServiceFilter } from '../generated/schema-types.ts';
import { endpointOrder, endpointsOf } from '../model/endpoints.ts';
import type { ServiceEntry } from '../model/entries/service-entry.ts';
import { podOrder, serviceOrder, workloadOrder } from '../model/orders.ts';
import { selectPods } from '../model/pod-filter.ts';
import { selectServices } from '../model/service-filter.ts';
import { selectServedPods, selectServedWorkloads } from '../model/service-selection.ts';
import { allWorkloadKinds, workloadsOfKind } from '../model/workload-kinds.ts';
import type { LiveStream } from '../watchers/live-stream.ts';
import { connect, connectChosen, connectionFields, edgeFields } from './connections.ts';
import type { Context } from './context.ts';
import { selecting } from './lists.ts';
import { serviceEvents } from './event.ts';
import { findingsOfService } from './finding.ts';
import { keptBy } from './manager.ts';
import { followChosen, type Chosen, type ObjectSubscriptionArguments } from './object-subscriptions.ts';
import { kubernetesObjectFields } from './kubernetes-object.ts';
import { serviceFields } from './service-fields.ts';
import type { TypeShapes } from './shapes.ts';
import { changeFields, updateFields, type ServiceUpdate } from './updates.ts';

export const serviceQueries: TypeShapes<Resolvers['Query']> = {
  relation: {
    services: (_root, { where, orderBy, ...page }, scope) => {
      const { views, selection } = servicesChosen(where, scope, viewsListed);
      return connectChosen(views, selection, serviceOrder(orderBy), page);
    },
    service: (_root, { ref }, scope) =>
      clusterReferred(ref.cluster, 'ref.cluster', scope).services.read(ref.namespace, ref.name),
  },
};

export const serviceSubscriptions = {
  services: (
    args: ObjectSubscriptionArguments<ServiceFilter>,
    context: Context,
    info: GraphQLResolveInfo,
  ): Promise<LiveStream<ServiceUpdate | Error>> =>
    followChosen(servicesChosen(args.where, context.scope, viewsFollowed), args, context, info),
};

/** The Services that a filter stands for. */
export function servicesChosen(
  where: ServiceFilter | null | undefined,
  scope: Scope,
  choose: ChooseViews,
): Chosen<ServiceEntry> {
  const services = clustersListed(where?.clusters, scope).map((cluster) => cluster.services);
  const views = choose(services, where?.namespaces);
  return { views, selection: selecting('where.labelSelector', () => selectServices(where ?? {})) };
}

export const service: TypeShapes<Resolvers['Service']> = {
  ...kubernetesObjectFields,
  local: { ...kubernetesObjectFields.local, ...serviceFields, managedBy: keptBy },
  relation: {
    ...kubernetesObjectFields.relation,
    endpoints: (entry, { ready, ...page }, scope) => {
      const all = [...endpointsOf(entry, clusterOf(entry, scope))];
      const chosen = ready == null ? all : all.filter((endpoint) => endpoint.ready === ready);
      const readyCount = (): number => chosen.filter((endpoint) => endpoint.ready).length;
      return { ...connect(chosen, endpointOrder, page, () => chosen.length), readyCount };
    },
    pods: (entry, { where, orderBy, ...page }, scope) => {
      const view = clusterOf(entry, scope);
      const views = clustersNamed(where?.clusters, scope).includes(view) ? [view.pods] : [];
      const chosen = selecting('where.labelSelector', () => selectPods(where ?? {}));
      const selection = selectServedPods(entry).and(chosen);
      return connectChosen(views, selection, podOrder(orderBy), page);
    },
    events: serviceEvents,
    findings: findingsOfService,
    workloads: (entry, page, scope) => {
      const view = clusterOf(entry, scope);
      const views = allWorkloadKinds.map((kind) => workloadsOfKind(kind, view));
      const selection = selectServedWorkloads(entry);
      return connectChosen(views, selection, workloadOrder(null), page);
    },
  },
};

export const serviceConnection: TypeShapes<Resolvers['ServiceConnection']> = connectionFields;
export const serviceEdge: TypeShapes<Resolvers['ServiceEdge']> = edgeFields;
export const serviceUpdate: TypeShapes<Resolvers['ServiceUpdate']> = updateFields;
export const serviceChange: TypeShapes<Resolvers['ServiceChange']> = changeFields;
