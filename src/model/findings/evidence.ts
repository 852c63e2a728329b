import type { ObjectReference } from '../../kubernetes/objects.ts';
import type { Entries } from '../cluster-view.ts';
import type { EventEntry } from '../entries/event-entry.ts';

/** What shows a finding. The schema says what each field means. */
export interface Evidence {
  readonly object: ObjectReference;
  readonly field?: string;
  readonly value?: string;
  readonly container?: string;
  readonly exitCode?: number;
  readonly signal?: number;
  readonly memoryLimit?: string;
  readonly event?: EventEntry;
  readonly at?: string;
  readonly related?: ObjectReference;
  readonly schedulerReasons?: readonly SchedulerReason[];
  /** Whose log tells more. */
  readonly log?: ContainerLog;
}

/** Why some nodes don't take a pod: how many, where the scheduler counts them. */
export interface SchedulerReason {
  readonly reason: string;
  readonly nodes?: number;
}

/** Where the log of a container that ended is. */
export interface ContainerLog {
  readonly cluster: string;
  readonly namespace: string;
  readonly pod: string;
  readonly container: string;
  /** Of the container before the one that runs now. */
  readonly previous: boolean;
}

/** The kinds of what the cache holds, as references have them. */
const kinds: { readonly [R in keyof Entries]: readonly [apiVersion: string, kind: string] } = {
  pods: ['v1', 'Pod'],
  services: ['v1', 'Service'],
  events: ['v1', 'Event'],
  namespaces: ['v1', 'Namespace'],
  nodes: ['v1', 'Node'],
  deployments: ['apps/v1', 'Deployment'],
  replicasets: ['apps/v1', 'ReplicaSet'],
  statefulsets: ['apps/v1', 'StatefulSet'],
  daemonsets: ['apps/v1', 'DaemonSet'],
  controllerrevisions: ['apps/v1', 'ControllerRevision'],
  jobs: ['batch/v1', 'Job'],
  cronjobs: ['batch/v1', 'CronJob'],
  endpointslices: ['discovery.k8s.io/v1', 'EndpointSlice'],
  persistentvolumeclaims: ['v1', 'PersistentVolumeClaim'],
  resourcequotas: ['v1', 'ResourceQuota'],
  poddisruptionbudgets: ['policy/v1', 'PodDisruptionBudget'],
  horizontalpodautoscalers: ['autoscaling/v2', 'HorizontalPodAutoscaler'],
};

/** Names an object that the cache holds. */
export function referenceTo({ resource, namespace, name, uid }: Entries[keyof Entries]): ObjectReference {
  const [apiVersion, kind] = kinds[resource];
  return { apiVersion, kind, name, uid, ...(namespace !== '' && { namespace }) };
}

/** An event as part of evidence, and when it was last seen. */
export function eventOf(event: EventEntry | undefined): Pick<Evidence, 'event' | 'at'> {
  return event === undefined ? {} : { event, at: event.lastSeenAt };
}
