import type {
  V1ConfigMap,
  V1ControllerRevision,
  V1CronJob,
  V1DaemonSet,
  V1Deployment,
  V1EndpointSlice,
  CoreV1Event,
  V1Container,
  V1ContainerPort,
  V1ContainerStateTerminated,
  V1ContainerStatus,
  V1EnvVar,
  V1EphemeralContainer,
  V1EphemeralVolumeSource,
  V1Job,
  V1LabelSelector,
  V1Lease,
  V1JobSpec,
  V1JobTemplateSpec,
  V1Namespace,
  V1Node,
  V1ObjectReference,
  V1PersistentVolumeClaim,
  V1PersistentVolumeClaimTemplate,
  V1Pod,
  V1PodDisruptionBudget,
  V1PodSpec,
  V1PodTemplateSpec,
  V1PriorityClass,
  V1ReplicaSet,
  V1ResourceQuota,
  V1ResourceRequirements,
  V1Secret,
  V1Service,
  V1ServiceAccount,
  V1StatefulSet,
  V1Volume,
  V1StorageClass,
  V1SuccessPolicy,
  V1Taint,
  V2HorizontalPodAutoscaler,
} from '@kubernetes/client-node';

/** client-node's type as the API server's JSON has it: times are strings. */
type Raw<T> = T extends Date ? string : T extends object ? { [K in keyof T]: Raw<T[K]> } : T;

/** What every object carries. client-node has all of it optional; the API server always sends these. */
export interface ObjectMeta {
  name: string;
  namespace?: string;
  uid: string;
  resourceVersion: string;
  generation?: number;
  creationTimestamp: string;
  deletionTimestamp?: string;
  deletionGracePeriodSeconds?: number;
  labels?: Record<string, string>;
  annotations?: Record<string, string>;
  ownerReferences?: OwnerReference[];
  finalizers?: string[];
  managedFields?: unknown[];
}

export interface OwnerReference {
  apiVersion: string;
  kind: string;
  name: string;
  uid: string;
  controller?: boolean;
}

/** Any object as the API server sends it. */
export interface KubernetesObject {
  apiVersion?: string;
  kind?: string;
  metadata: ObjectMeta;
}

type Sent<T> = Omit<Raw<T>, 'metadata'> & KubernetesObject;

export type Pod = Sent<V1Pod>;
export type Service = Sent<V1Service>;
export type Event = Sent<CoreV1Event>;
export type Namespace = Sent<V1Namespace>;
export type Node = Sent<V1Node>;
export type Deployment = Sent<V1Deployment>;
export type ReplicaSet = Sent<V1ReplicaSet>;
export type StatefulSet = Sent<V1StatefulSet>;
export type DaemonSet = Sent<V1DaemonSet>;
export type ControllerRevision = Sent<V1ControllerRevision>;
export type Job = Sent<V1Job>;
export type CronJob = Sent<V1CronJob>;
export type EndpointSlice = Sent<V1EndpointSlice>;
export type ConfigMap = Sent<V1ConfigMap>;
export type Secret = Sent<V1Secret>;
export type ServiceAccount = Sent<V1ServiceAccount>;
export type StorageClass = Sent<V1StorageClass>;
export type PriorityClass = Sent<V1PriorityClass>;
export type PersistentVolumeClaim = Sent<V1PersistentVolumeClaim>;
export type ResourceQuota = Sent<V1ResourceQuota>;
export type PodDisruptionBudget = Sent<V1PodDisruptionBudget>;
export type HorizontalPodAutoscaler = Sent<V2HorizontalPodAutoscaler>;
export type Lease = Sent<V1Lease>;
export type ObjectReference = Raw<V1ObjectReference>;
export type PodTemplate = Raw<V1PodTemplateSpec>;
export type PodSpec = Raw<V1PodSpec>;
export type Container = Raw<V1Container>;
export type EphemeralContainer = Raw<V1EphemeralContainer>;
export type ContainerStatus = Raw<V1ContainerStatus>;
export type ContainerTermination = Raw<V1ContainerStateTerminated>;
export type ContainerPort = Raw<V1ContainerPort>;
export type EnvVar = Raw<V1EnvVar>;
export type ResourceRequirements = Raw<V1ResourceRequirements>;
export type Volume = Raw<V1Volume>;
export type EphemeralVolumeSource = Raw<V1EphemeralVolumeSource>;
export type PersistentVolumeClaimTemplate = Raw<V1PersistentVolumeClaimTemplate>;
export type LabelSelector = Raw<V1LabelSelector>;
export type Taint = Raw<V1Taint>;
export type JobSpec = Raw<V1JobSpec>;
export type JobSuccessPolicy = Raw<V1SuccessPolicy>;
export type JobTemplate = Raw<V1JobTemplateSpec>;

/** meta/v1 Status: what the API server answers instead of an object, and sends in a watch as ERROR. */
export interface Status {
  kind: 'Status';
  status?: 'Success' | 'Failure';
  message?: string;
  reason?: string;
  code?: number;
  details?: {
    name?: string;
    kind?: string;
    causes?: StatusCause[];
    retryAfterSeconds?: number;
  };
}

/** One of the reasons in a Status: `field` is a path in the object that was sent. */
export interface StatusCause {
  reason?: string;
  message?: string;
  field?: string;
}
