import type { GraphQLResolveInfo } from 'graphql';
import {
  clusterOf,
  clusterReferred,
  clustersListed,
  viewsFollowed,
  viewsListed,
  type ChooseViews,
  type Scope,
} from '../auth/scope.ts';
import type { PodFilter, Resolvers } from '../generated/schema-types.ts';
import type { PodEntry } from '../model/entries/pod-entry.ts';
import { podOrder } from '../model/orders.ts';
import { workloadOf } from '../model/ownership.ts';
import { containersOf, initContainersOf } from '../model/pod-containers.ts';
import { selectPods } from '../model/pod-filter.ts';
import type { LiveStream } from '../watchers/live-stream.ts';
import { connectChosen, connectionFields, edgeFields } from './connections.ts';
import type { Context } from './context.ts';
import { selecting } from './lists.ts';
import { podEvents } from './event.ts';
import { findingsOfPod } from './finding.ts';
import { nodeOfPod } from './cluster-node.ts';
import { podLogs } from './log.ts';
import { keptBy } from './manager.ts';
import { followChosen, type Chosen, type ObjectSubscriptionArguments } from './object-subscriptions.ts';
import { kubernetesObjectFields } from './kubernetes-object.ts';
import { podDetails } from './pod-details.ts';
import { servicesOfPod } from './service-relations.ts';
import type { TypeShapes } from './shapes.ts';
import { changeFields, updateFields, type PodUpdate } from './updates.ts';
import { podUsage } from './usage.ts';

export const podQueries: TypeShapes<Resolvers['Query']> = {
  relation: {
    pods: (_root, { where, orderBy, ...page }, scope) => {
      const { views, selection } = podsChosen(where, scope, viewsListed);
      return connectChosen(views, selection, podOrder(orderBy), page);
    },
    pod: (_root, { ref }, scope) =>
      clusterReferred(ref.cluster, 'ref.cluster', scope).pods.read(ref.namespace, ref.name),
  },
};

export const podSubscriptions = {
  pods: (
    args: ObjectSubscriptionArguments<PodFilter>,
    context: Context,
    info: GraphQLResolveInfo,
  ): Promise<LiveStream<PodUpdate | Error>> =>
    followChosen(podsChosen(args.where, context.scope, viewsFollowed), args, context, info),
};

/** The pods that a filter stands for. */
export function podsChosen(
  where: PodFilter | null | undefined,
  scope: Scope,
  choose: ChooseViews,
): Chosen<PodEntry> {
  const pods = clustersListed(where?.clusters, scope).map((cluster) => cluster.pods);
  const views = choose(pods, where?.namespaces);
  return { views, selection: selecting('where.labelSelector', () => selectPods(where ?? {})) };
}

export const pod: TypeShapes<Resolvers['Pod']> = {
  ...kubernetesObjectFields,
  local: {
    ...kubernetesObjectFields.local,
    ...podDetails,
    managedBy: keptBy,
    state: ({ columns }) => columns.state,
    readyContainers: ({ columns }) => columns.readyContainers,
    totalContainers: ({ columns }) => columns.totalContainers,
    restarts: ({ columns }) => columns.restarts,
    lastRestartAt: ({ columns }) => columns.lastRestartAt,
    message: ({ object }) => (object.status?.message === '' ? null : object.status?.message),
    startedAt: ({ object }) => object.status?.startTime,
    ips: ({ object }) => (object.status?.podIPs ?? []).map(({ ip }) => ip).filter((ip) => ip !== ''),
    containers: (entry) => containersOf(entry),
    initContainers: (entry) => initContainersOf(entry),
  },
  relation: {
    ...kubernetesObjectFields.relation,
    node: nodeOfPod,
    workload: (entry, _args, scope) => workloadOf(entry, clusterOf(entry, scope)),
    events: podEvents,
    services: servicesOfPod,
    findings: findingsOfPod,
  },
  live: { ...kubernetesObjectFields.live, usage: podUsage, logs: podLogs },
};

export const podConnection: TypeShapes<Resolvers['PodConnection']> = connectionFields;
export const podEdge: TypeShapes<Resolvers['PodEdge']> = edgeFields;
export const podUpdate: TypeShapes<Resolvers['PodUpdate']> = updateFields;
export const podChange: TypeShapes<Resolvers['PodChange']> = changeFields;
