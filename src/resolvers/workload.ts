import type { GraphQLResolveInfo } from 'graphql';
import {
  clusterReferred,
  clustersListed,
  viewsFollowed,
  viewsListed,
  type ChooseViews,
  type Scope,
} from '../auth/scope.ts';
import type { Resolvers, WorkloadFilter } from '../generated/schema-types.ts';
import type { WorkloadEntry } from '../model/entries/workload-entry.ts';
import { workloadOrder } from '../model/orders.ts';
import { ownerOf } from '../model/owner.ts';
import { podsOf } from '../model/ownership.ts';
import { selectWorkloads } from '../model/workload-filter.ts';
import { allWorkloadKinds, workloadsOfKind } from '../model/workload-kinds.ts';
import type { LiveStream } from '../watchers/live-stream.ts';
import { connectChosen, connectionFields, edgeFields, type PodConnection } from './connections.ts';
import type { Context } from './context.ts';
import { cronJobFields } from './cron-job.ts';
import { daemonSetFields } from './daemon-set.ts';
import { deploymentFields } from './deployment.ts';
import { workloadEvents } from './event.ts';
import { findingsOfWorkload } from './finding.ts';
import { jobFields } from './job.ts';
import { selecting } from './lists.ts';
import { followChosen, type Chosen, type ObjectSubscriptionArguments } from './object-subscriptions.ts';
import { kubernetesObjectFields } from './kubernetes-object.ts';
import { connectPods, type PodsArguments } from './pod-lists.ts';
import { selector, statefulSetClaims, template } from './pod-template.ts';
import { revision, revisions } from './revision.ts';
import { rollout } from './rollout.ts';
import { servicesOfWorkload } from './service-relations.ts';
import type { TypeShapes } from './shapes.ts';
import { statefulSetFields } from './stateful-set.ts';
import { changeFields, updateFields, type WorkloadUpdate } from './updates.ts';
import { workloadUsage } from './usage.ts';

export const workloadQueries: TypeShapes<Resolvers['Query']> = {
  relation: {
    workloads: (_root, { where, orderBy, ...page }, scope) => {
      const { views, selection } = workloadsChosen(where, scope, viewsListed);
      return connectChosen(views, selection, workloadOrder(orderBy), page);
    },
    workload: (_root, { ref }, scope) =>
      workloadsOfKind(ref.kind, clusterReferred(ref.cluster, 'ref.cluster', scope)).read(
        ref.namespace,
        ref.name,
      ),
  },
};

export const workloadSubscriptions = {
  workloads: (
    args: ObjectSubscriptionArguments<WorkloadFilter>,
    context: Context,
    info: GraphQLResolveInfo,
  ): Promise<LiveStream<WorkloadUpdate | Error>> =>
    followChosen(workloadsChosen(args.where, context.scope, viewsFollowed), args, context, info),
};

/** The workloads that a filter stands for. */
export function workloadsChosen(
  where: WorkloadFilter | null | undefined,
  scope: Scope,
  choose: ChooseViews,
): Chosen<WorkloadEntry> {
  const kinds = new Set(where?.kinds ?? allWorkloadKinds);
  const workloads = clustersListed(where?.clusters, scope).flatMap((cluster) =>
    [...kinds].map((kind) => workloadsOfKind(kind, cluster)),
  );
  const views = choose(workloads, where?.namespaces);
  return { views, selection: selecting('where.labelSelector', () => selectWorkloads(where ?? {})) };
}

/** What the five kinds have in common. */
const workloadFields = {
  ...kubernetesObjectFields,
  local: {
    ...kubernetesObjectFields.local,
    rollout: (entry: WorkloadEntry) => rollout(entry),
    template,
    selector,
    owner: (entry: WorkloadEntry) => ownerOf(entry),
    finalizers: ({ object }: WorkloadEntry) => object.metadata.finalizers ?? [],
  },
  relation: {
    ...kubernetesObjectFields.relation,
    pods,
    revisions,
    revision,
    services: servicesOfWorkload,
    events: workloadEvents,
    findings: findingsOfWorkload,
  },
  live: { ...kubernetesObjectFields.live, usage: workloadUsage },
};

function pods(workload: WorkloadEntry, args: PodsArguments, scope: Scope): PodConnection {
  return connectPods(workload, (view) => podsOf(workload, view), args, scope);
}

export const deployment: TypeShapes<Resolvers['Deployment']> = {
  ...workloadFields,
  local: { ...workloadFields.local, ...deploymentFields.local },
  relation: { ...workloadFields.relation, ...deploymentFields.relation },
};
export const statefulSet: TypeShapes<Resolvers['StatefulSet']> = {
  ...workloadFields,
  local: { ...workloadFields.local, ...statefulSetClaims, ...statefulSetFields.local },
  relation: { ...workloadFields.relation, ...statefulSetFields.relation },
};
export const daemonSet: TypeShapes<Resolvers['DaemonSet']> = {
  ...workloadFields,
  local: { ...workloadFields.local, ...daemonSetFields.local },
};
export const job: TypeShapes<Resolvers['Job']> = {
  ...workloadFields,
  local: { ...workloadFields.local, ...jobFields.local },
  relation: { ...workloadFields.relation, ...jobFields.relation },
};
export const cronJob: TypeShapes<Resolvers['CronJob']> = {
  ...workloadFields,
  local: { ...workloadFields.local, ...cronJobFields.local },
  relation: { ...workloadFields.relation, ...cronJobFields.relation },
};
export const workloadConnection: TypeShapes<Resolvers['WorkloadConnection']> = connectionFields;
export const workloadEdge: TypeShapes<Resolvers['WorkloadEdge']> = edgeFields;
export const workloadUpdate: TypeShapes<Resolvers['WorkloadUpdate']> = updateFields;
export const workloadChange: TypeShapes<Resolvers['WorkloadChange']> = changeFields;
