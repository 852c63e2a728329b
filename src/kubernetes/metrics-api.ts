import type { KubernetesObject } from './objects.ts';
import type { Resource } from './resources.ts';

/** What pods use, where the cluster has the API (metrics-server, or an adapter). It can only be read, as a whole. */
export const podMetrics: Resource = {
  group: 'metrics.k8s.io',
  version: 'v1beta1',
  plural: 'pods',
  kind: 'PodMetrics',
  namespaced: true,
};

/** metrics.k8s.io/v1beta1 PodMetrics: what a pod's containers used in the time `window` (a Go duration) up to `timestamp`. */
export interface PodMetrics extends KubernetesObject {
  timestamp: string;
  window: string;
  containers: { name: string; usage: Record<string, string> }[];
}
