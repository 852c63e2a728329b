import { clusterOf, clusterReferred, clustersListed, clustersNamed, viewsListed } from '../auth/scope.ts';
import type { Resolvers, TaintEffect } from '../generated/schema-types.ts';
import { addressesOf, allocatedOn, resourceAmounts, rolesOf } from '../model/cluster-node.ts';
import { selectClusterNodes } from '../model/cluster-node-filter.ts';
import { conditionsOf } from '../model/conditions.ts';
import { clusterNodeOrder, eventOrder, podOrder } from '../model/orders.ts';
import { selectPods } from '../model/pod-filter.ts';
import { eventsOfNode } from '../model/related-events.ts';
import { oneOf, Selection } from '../model/selection.ts';
import type { PodEntry } from '../model/entries/pod-entry.ts';
import { connectChosen, connectionFields, edgeFields } from './connections.ts';
import { selecting } from './lists.ts';
import { objectFields } from './object.ts';
import type { TypeShapes } from './shapes.ts';

export const clusterNodeQueries = {
  relation: {
    clusterNodes: (_root, { where, orderBy, ...page }, scope) => {
      const nodes = clustersListed(where?.clusters, scope).map((cluster) => cluster.nodes);
      const views = viewsListed(nodes, null);
      const selection = selecting('where.labelSelector', () => selectClusterNodes(where ?? {}));
      return connectChosen(views, selection, clusterNodeOrder(orderBy), page);
    },
    clusterNode: (_root, { cluster, name }, scope) =>
      clusterReferred(cluster, 'cluster', scope).nodes.read('', name),
  },
} satisfies TypeShapes<Resolvers['Query']>;

export const clusterNode: TypeShapes<Resolvers['ClusterNode']> = {
  ...objectFields,
  local: {
    ...objectFields.local,
    roles: (entry) => rolesOf(entry),
    version: ({ object }) => object.status?.nodeInfo?.kubeletVersion ?? '',
    internalIPs: (entry) => addressesOf(entry, 'InternalIP'),
    externalIPs: (entry) => addressesOf(entry, 'ExternalIP'),
    addresses: ({ object }) => object.status?.addresses ?? [],
    osImage: ({ object }) => object.status?.nodeInfo?.osImage ?? '',
    operatingSystem: ({ object }) => object.status?.nodeInfo?.operatingSystem ?? '',
    architecture: ({ object }) => object.status?.nodeInfo?.architecture ?? '',
    kernelVersion: ({ object }) => object.status?.nodeInfo?.kernelVersion ?? '',
    containerRuntime: ({ object }) => object.status?.nodeInfo?.containerRuntimeVersion ?? '',
    providerId: ({ object }) => object.spec?.providerID || null,
    podCIDRs: ({ object }) => object.spec?.podCIDRs ?? [],
    taints: ({ object }) => object.spec?.taints ?? [],
    conditions: ({ object }) => conditionsOf(object.status?.conditions),
    capacity: ({ object }) => resourceAmounts(object.status?.capacity),
    allocatable: ({ object }) => resourceAmounts(object.status?.allocatable),
  },
  relation: {
    ...objectFields.relation,
    allocated: (entry, _args, scope) =>
      allocatedOn(entry, clusterOf(entry, scope).pods.by('node', entry.name)),
    pods: (entry, { where, orderBy, ...page }, scope) => {
      const view = clusterOf(entry, scope);
      const views = clustersNamed(where?.clusters, scope).includes(view) ? [view.pods] : [];
      const chosen = selecting('where.labelSelector', () => selectPods(where ?? {}));
      const selection = new Selection<PodEntry>([oneOf([entry.name], (pod) => pod.nodeName, 'node')]).and(
        chosen,
      );
      return connectChosen(views, selection, podOrder(orderBy), page);
    },
    events: (entry, page, scope) => {
      const views = [clusterOf(entry, scope).events];
      const selection = eventsOfNode(entry);
      return connectChosen(views, selection, eventOrder, page);
    },
  },
};

const effects: Readonly<Record<string, TaintEffect>> = {
  NoSchedule: 'NO_SCHEDULE',
  PreferNoSchedule: 'PREFER_NO_SCHEDULE',
  NoExecute: 'NO_EXECUTE',
};

export const taint: TypeShapes<Resolvers['Taint']> = {
  local: {
    // Kubernetes doesn't tell an empty value from none.
    value: ({ value }) => value || null,
    effect: ({ effect }) => effects[effect] ?? 'NO_SCHEDULE',
    addedAt: ({ timeAdded }) => timeAdded,
  },
};

/** The field `node` of a pod. */
export const nodeOfPod: NonNullable<NonNullable<TypeShapes<Resolvers['Pod']>['relation']>['node']> = (
  pod,
  _args,
  scope,
) => (pod.nodeName === undefined ? null : clusterOf(pod, scope).nodes.get('', pod.nodeName));

export const clusterNodeConnection: TypeShapes<Resolvers['ClusterNodeConnection']> = connectionFields;
export const clusterNodeEdge: TypeShapes<Resolvers['ClusterNodeEdge']> = edgeFields;
