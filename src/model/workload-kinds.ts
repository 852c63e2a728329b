import type { ResourceName } from '../kubernetes/resources.ts';
import type { ClusterView, ResourceView } from './cluster-view.ts';
import type { WorkloadKind } from './entries/base-workload-entry.ts';
import type { WorkloadEntry } from './entries/workload-entry.ts';

/** A workload kind: its resource, and its name as a GraphQL type and in Kubernetes. */
interface KindFacts {
  readonly resource: Extract<
    ResourceName,
    'deployments' | 'statefulsets' | 'daemonsets' | 'jobs' | 'cronjobs'
  >;
  readonly typeName: 'Deployment' | 'StatefulSet' | 'DaemonSet' | 'Job' | 'CronJob';
}

/** In the order in which the schema lists them, which is also the order by kind. */
export const workloadKinds: Readonly<Record<WorkloadKind, KindFacts>> = {
  DEPLOYMENT: { resource: 'deployments', typeName: 'Deployment' },
  STATEFUL_SET: { resource: 'statefulsets', typeName: 'StatefulSet' },
  DAEMON_SET: { resource: 'daemonsets', typeName: 'DaemonSet' },
  JOB: { resource: 'jobs', typeName: 'Job' },
  CRON_JOB: { resource: 'cronjobs', typeName: 'CronJob' },
};

export const allWorkloadKinds = Object.keys(workloadKinds) as readonly WorkloadKind[];

/** The workloads of one kind. */
export function workloadsOfKind(kind: WorkloadKind, view: ClusterView): ResourceView<WorkloadEntry> {
  return view[workloadKinds[kind].resource];
}
