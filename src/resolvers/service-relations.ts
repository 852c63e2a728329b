import { clusterOf, type Scope } from '../auth/scope.ts';
import type { PodEntry } from '../model/entries/pod-entry.ts';
import type { WorkloadEntry } from '../model/entries/workload-entry.ts';
import { serviceOrder } from '../model/orders.ts';
import { servicesSelecting } from '../model/service-selection.ts';
import type { StringMap } from '../model/string-map.ts';
import { connect, type PageArguments, type ServiceConnection } from './connections.ts';

/** The Services that select a pod. */
export function servicesOfPod(pod: PodEntry, page: PageArguments, scope: Scope): ServiceConnection {
  return connectServices(pod, pod.labels, page, scope);
}

/** The Services that select the pods of a workload by the labels that they are made with. */
export function servicesOfWorkload(
  workload: WorkloadEntry,
  page: PageArguments,
  scope: Scope,
): ServiceConnection {
  return connectServices(workload, workload.templateLabels, page, scope);
}

function connectServices(
  { cluster, namespace }: PodEntry | WorkloadEntry,
  labels: StringMap,
  page: PageArguments,
  scope: Scope,
): ServiceConnection {
  const services = [...servicesSelecting({ namespace, labels }, clusterOf({ cluster }, scope))];
  return connect(services, serviceOrder(null), page, () => services.length);
}
