import { ControllerRevisionEntry } from './controller-revision-entry.ts';
import { CronJobEntry } from './cron-job-entry.ts';
import { DaemonSetEntry } from './daemon-set-entry.ts';
import { DeploymentEntry } from './deployment-entry.ts';
import { EndpointSliceEntry } from './endpoint-slice-entry.ts';
import { EventEntry } from './event-entry.ts';
import { HorizontalPodAutoscalerEntry } from './horizontal-pod-autoscaler-entry.ts';
import { JobEntry } from './job-entry.ts';
import { NamespaceEntry } from './namespace-entry.ts';
import { NodeEntry } from './node-entry.ts';
import { PersistentVolumeClaimEntry } from './persistent-volume-claim-entry.ts';
import { PodDisruptionBudgetEntry } from './pod-disruption-budget-entry.ts';
import { PodEntry } from './pod-entry.ts';
import { ReplicaSetEntry } from './replica-set-entry.ts';
import { ResourceQuotaEntry } from './resource-quota-entry.ts';
import { ServiceEntry } from './service-entry.ts';
import { StatefulSetEntry } from './stateful-set-entry.ts';

/** What the cache makes of an object of each resource. */
export const entryClasses = {
  pods: PodEntry,
  services: ServiceEntry,
  events: EventEntry,
  namespaces: NamespaceEntry,
  nodes: NodeEntry,
  deployments: DeploymentEntry,
  replicasets: ReplicaSetEntry,
  statefulsets: StatefulSetEntry,
  daemonsets: DaemonSetEntry,
  controllerrevisions: ControllerRevisionEntry,
  jobs: JobEntry,
  cronjobs: CronJobEntry,
  endpointslices: EndpointSliceEntry,
  persistentvolumeclaims: PersistentVolumeClaimEntry,
  resourcequotas: ResourceQuotaEntry,
  poddisruptionbudgets: PodDisruptionBudgetEntry,
  horizontalpodautoscalers: HorizontalPodAutoscalerEntry,
};
