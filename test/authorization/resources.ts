import type { Raw } from '../schema/every-field/oracle.ts';

/** Where the API server has the objects of a kind. */
export interface ApiResource {
  readonly root: string;
  readonly plural: string;
  readonly kind: string;
  readonly namespaced: boolean;
}

const core = { root: '/api/v1', namespaced: true };
const apps = { root: '/apis/apps/v1', namespaced: true };
const batch = { root: '/apis/batch/v1', namespaced: true };

/** Every resource whose objects are shown by a field of the schema, or lie between two that are. */
export const apiResources: readonly ApiResource[] = [
  { ...core, plural: 'pods', kind: 'Pod' },
  { ...core, plural: 'services', kind: 'Service' },
  { ...core, plural: 'events', kind: 'Event' },
  { ...core, plural: 'configmaps', kind: 'ConfigMap' },
  { ...core, plural: 'secrets', kind: 'Secret' },
  { ...core, plural: 'serviceaccounts', kind: 'ServiceAccount' },
  { ...core, plural: 'persistentvolumeclaims', kind: 'PersistentVolumeClaim' },
  { ...core, plural: 'resourcequotas', kind: 'ResourceQuota' },
  { ...apps, plural: 'deployments', kind: 'Deployment' },
  { ...apps, plural: 'replicasets', kind: 'ReplicaSet' },
  { ...apps, plural: 'statefulsets', kind: 'StatefulSet' },
  { ...apps, plural: 'daemonsets', kind: 'DaemonSet' },
  { ...apps, plural: 'controllerrevisions', kind: 'ControllerRevision' },
  { ...batch, plural: 'jobs', kind: 'Job' },
  { ...batch, plural: 'cronjobs', kind: 'CronJob' },
  { root: '/apis/discovery.k8s.io/v1', plural: 'endpointslices', kind: 'EndpointSlice', namespaced: true },
  { root: '/apis/policy/v1', plural: 'poddisruptionbudgets', kind: 'PodDisruptionBudget', namespaced: true },
  {
    root: '/apis/autoscaling/v2',
    plural: 'horizontalpodautoscalers',
    kind: 'HorizontalPodAutoscaler',
    namespaced: true,
  },
  { root: '/apis/metrics.k8s.io/v1beta1', plural: 'pods', kind: 'PodMetrics', namespaced: true },
  { root: '/apis/storage.k8s.io/v1', plural: 'storageclasses', kind: 'StorageClass', namespaced: false },
  { root: '/apis/scheduling.k8s.io/v1', plural: 'priorityclasses', kind: 'PriorityClass', namespaced: false },
  { root: '/api/v1', plural: 'nodes', kind: 'Node', namespaced: false },
  { root: '/api/v1', plural: 'namespaces', kind: 'Namespace', namespaced: false },
];

/** The five kinds of workloads. */
export const workloadKinds = ['Deployment', 'StatefulSet', 'DaemonSet', 'Job', 'CronJob'] as const;

export function resourceOf(kind: string): ApiResource {
  const resource = apiResources.find((one) => one.kind === kind);
  if (resource === undefined) throw new Error(`it isn't said where objects of the kind ${kind} are`);
  return resource;
}

/** Of all objects of a kind, of those in a namespace, or of one of them. */
export function pathOf(kind: string, namespace?: string, name?: string): string {
  const { root, plural, namespaced } = resourceOf(kind);
  const where = namespaced && namespace !== undefined ? `/namespaces/${namespace}` : '';
  return `${root}${where}/${plural}${name === undefined ? '' : `/${name}`}`;
}

/** The path of an object. Lists don't say of their items what kind they are. */
export function pathOfObject(kind: string, { metadata }: Raw): string {
  return pathOf(kind, metadata.namespace as string | undefined, metadata.name as string);
}
