import { clusterOf, clusterReferred, clustersNamed, type Scope } from '../auth/scope.ts';
import type { Resolvers, WorkloadFilter } from '../generated/schema-types.ts';
import type { ResourceView } from '../model/cluster-view.ts';
import type { WorkloadEntry } from '../model/entries/workload-entry.ts';
import { podOrder, workloadOrder } from '../model/orders.ts';
import { podsOf } from '../model/ownership.ts';
import type { Selection } from '../model/selection.ts';
import { selectPods } from '../model/pod-filter.ts';
import { selectWorkloads } from '../model/workload-filter.ts';
import { allWorkloadKinds, workloadsOfKind } from '../model/workload-kinds.ts';
import { ChangeStream } from '../watchers/change-stream.ts';
import {
  connect,
  connectChosen,
  connectionFields,
  edgeFields,
  type PageArguments,
  type PodConnection,
} from './connections.ts';
import type { Context } from './context.ts';
import { workloadEvents } from './event.ts';
import { selecting } from './lists.ts';
import { objectFields } from './object.ts';
import { revisions } from './revision.ts';
import { rollout } from './rollout.ts';
import { servicesOfWorkload } from './service-relations.ts';
import type { TypeShapes } from './shapes.ts';
import { changeFields, type WorkloadUpdate } from './updates.ts';

export const workloadQueries: TypeShapes<Resolvers['Query']> = {
  relation: {
    workloads: (_root, { where, orderBy, ...page }, scope) => {
      const { views, selection } = workloadsChosen(where, scope);
      return connectChosen(views, selection, workloadOrder(orderBy), page);
    },
    workload: (_root, { ref }, scope) =>
      workloadsOfKind(ref.kind, clusterReferred(ref.cluster, 'ref.cluster', scope)).get(
        ref.namespace,
        ref.name,
      ),
  },
};

export const workloadSubscriptions = {
  workloads: (
    { where, snapshot }: { where?: WorkloadFilter | null; snapshot: boolean },
    { scope }: Context,
  ): AsyncIterable<WorkloadUpdate> => {
    const { views, selection } = workloadsChosen(where, scope);
    return new ChangeStream({ views, matches: selection.fits, snapshot });
  },
};

/** The views and the selection that a filter stands for. */
function workloadsChosen(
  where: WorkloadFilter | null | undefined,
  scope: Scope,
): { views: ResourceView<WorkloadEntry>[]; selection: Selection<WorkloadEntry> } {
  const kinds = new Set(where?.kinds ?? allWorkloadKinds);
  const views = clustersNamed(where?.clusters, scope).flatMap((cluster) =>
    [...kinds].map((kind) => workloadsOfKind(kind, cluster)),
  );
  return { views, selection: selecting('where.labelSelector', () => selectWorkloads(where ?? {})) };
}

/** What the five kinds have in common. */
const workloadFields = {
  ...objectFields,
  local: { ...objectFields.local, rollout: (entry: WorkloadEntry) => rollout(entry) },
  relation: {
    ...objectFields.relation,
    pods,
    revisions,
    services: servicesOfWorkload,
    events: workloadEvents,
  },
};

type PodsArguments = Parameters<
  NonNullable<NonNullable<TypeShapes<Resolvers['Deployment']>['relation']>['pods']>
>[1];

function pods(
  workload: WorkloadEntry,
  { where, orderBy, ...page }: PodsArguments,
  scope: Scope,
): PodConnection {
  const view = clusterOf(workload, scope);
  const otherClusters = clustersNamed(where?.clusters, scope).every((cluster) => cluster !== view);
  const selection = selecting('where.labelSelector', () => selectPods(where ?? {}));
  const chosen = otherClusters ? [] : [...podsOf(workload, view)].filter(selection.fits);
  return connect(chosen, podOrder(orderBy), page satisfies PageArguments, () => chosen.length);
}

export const deployment: TypeShapes<Resolvers['Deployment']> = workloadFields;
export const statefulSet: TypeShapes<Resolvers['StatefulSet']> = workloadFields;
export const daemonSet: TypeShapes<Resolvers['DaemonSet']> = workloadFields;
export const job: TypeShapes<Resolvers['Job']> = workloadFields;
export const cronJob: TypeShapes<Resolvers['CronJob']> = workloadFields;
export const workloadConnection: TypeShapes<Resolvers['WorkloadConnection']> = connectionFields;
export const workloadEdge: TypeShapes<Resolvers['WorkloadEdge']> = edgeFields;
export const workloadChange: TypeShapes<Resolvers['WorkloadChange']> = changeFields;
