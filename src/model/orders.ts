import type { EventEntry } from './entries/event-entry.ts';
import type { JobEntry } from './entries/job-entry.ts';
import type { NamespaceEntry } from './entries/namespace-entry.ts';
import type { NodeEntry } from './entries/node-entry.ts';
import type { PodEntry } from './entries/pod-entry.ts';
import type { ServiceEntry, ServiceType } from './entries/service-entry.ts';
import type { WorkloadEntry } from './entries/workload-entry.ts';
import type { Order, SortValue } from './order.ts';
import { allWorkloadKinds } from './workload-kinds.ts';
import type { WorkloadState } from './workload-state.ts';

export type PodOrderField = 'NAME' | 'NAMESPACE' | 'STATE' | 'NODE_NAME' | 'RESTARTS' | 'CREATED_AT';
export type ClusterNodeOrderField = 'NAME' | 'STATE' | 'CREATED_AT';
export type ServiceOrderField = 'NAME' | 'NAMESPACE' | 'TYPE' | 'CREATED_AT';
export type WorkloadOrderField = 'NAME' | 'NAMESPACE' | 'KIND' | 'STATE' | 'CREATED_AT';

/** As the orders of the schema are given; upwards unless said otherwise. */
export interface OrderInput<F> {
  readonly field: F;
  readonly direction?: 'ASC' | 'DESC';
}

interface Named {
  readonly namespace: string;
  readonly name: string;
  readonly cluster: string;
}

const namespace = (entry: Named): string => entry.namespace;
const name = (entry: Named): string => entry.name;
const cluster = (entry: Named): string => entry.cluster;

/** Worst first. */
const statesByUrgency: readonly WorkloadState[] = [
  'FAILED',
  'DEGRADED',
  'PROGRESSING',
  'TERMINATING',
  'PAUSED',
  'SUSPENDED',
  'ACTIVE',
  'SUCCEEDED',
];

const podKeys: Readonly<Record<PodOrderField, (pod: PodEntry) => SortValue>> = {
  NAME: name,
  NAMESPACE: namespace,
  STATE: (pod) => pod.columns.state,
  NODE_NAME: (pod) => pod.nodeName ?? '',
  RESTARTS: (pod) => pod.columns.restarts,
  CREATED_AT: (pod) => pod.createdAt,
};

const kindIndex = (workload: WorkloadEntry): number => allWorkloadKinds.indexOf(workload.kind);

const workloadKeys: Readonly<Record<WorkloadOrderField, (workload: WorkloadEntry) => SortValue>> = {
  NAME: name,
  NAMESPACE: namespace,
  KIND: kindIndex,
  STATE: (workload) => statesByUrgency.indexOf(workload.state),
  CREATED_AT: (workload) => workload.createdAt,
};

/** As the schema lists them. */
const serviceTypes: readonly ServiceType[] = ['CLUSTER_IP', 'NODE_PORT', 'LOAD_BALANCER', 'EXTERNAL_NAME'];

const serviceKeys: Readonly<Record<ServiceOrderField, (service: ServiceEntry) => SortValue>> = {
  NAME: name,
  NAMESPACE: namespace,
  TYPE: (service) => serviceTypes.indexOf(service.type),
  CREATED_AT: (service) => service.createdAt,
};

/** By namespace and name unless asked otherwise. */
export function podOrder(input: OrderInput<PodOrderField> | null | undefined): Order<PodEntry> {
  const { field, direction = 'ASC' } = input ?? { field: 'NAMESPACE' };
  return {
    name: `pods ${field} ${direction}`,
    descending: direction === 'DESC',
    keys: [podKeys[field], namespace, name, cluster],
  };
}

/** By namespace and name unless asked otherwise. */
export function workloadOrder(
  input: OrderInput<WorkloadOrderField> | null | undefined,
): Order<WorkloadEntry> {
  const { field, direction = 'ASC' } = input ?? { field: 'NAMESPACE' };
  return {
    name: `workloads ${field} ${direction}`,
    descending: direction === 'DESC',
    keys: [workloadKeys[field], namespace, name, kindIndex, cluster],
  };
}

/** By namespace and name unless asked otherwise. */
export function serviceOrder(input: OrderInput<ServiceOrderField> | null | undefined): Order<ServiceEntry> {
  const { field, direction = 'ASC' } = input ?? { field: 'NAMESPACE' };
  return {
    name: `services ${field} ${direction}`,
    descending: direction === 'DESC',
    keys: [serviceKeys[field], namespace, name, cluster],
  };
}

const clusterNodeKeys: Readonly<Record<ClusterNodeOrderField, (node: NodeEntry) => SortValue>> = {
  NAME: name,
  STATE: (node) => node.state,
  CREATED_AT: (node) => node.createdAt,
};

/** By name unless asked otherwise. */
export function clusterNodeOrder(
  input: OrderInput<ClusterNodeOrderField> | null | undefined,
): Order<NodeEntry> {
  const { field, direction = 'ASC' } = input ?? { field: 'NAME' };
  return {
    name: `clusterNodes ${field} ${direction}`,
    descending: direction === 'DESC',
    keys: [clusterNodeKeys[field], name, cluster],
  };
}

/** Newest first. */
export const jobOrder: Order<JobEntry> = {
  name: 'jobs',
  descending: true,
  keys: [(job) => job.createdAt, namespace, name, cluster],
};

/** Newest first. */
export const eventOrder: Order<EventEntry> = {
  name: 'events',
  descending: true,
  keys: [(event) => event.recency, namespace, name, cluster],
};

/** By name. */
export const namespaceOrder: Order<NamespaceEntry> = {
  name: 'namespaces',
  descending: false,
  keys: [name, cluster],
};
