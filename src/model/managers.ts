import type { OwnerReference } from '../kubernetes/objects.ts';
import type { ClusterView } from './cluster-view.ts';
import type { Entry } from './entries/entry.ts';
import type { HorizontalPodAutoscalerEntry } from './entries/horizontal-pod-autoscaler-entry.ts';
import { scaleTargetIndexValue } from './entries/index-functions.ts';
import { markedBy, type MarkedBy } from './management-marks.ts';

/** Who keeps an object as they want it, as the schema has it. */
export interface Manager extends Omit<MarkedBy, 'type'> {
  readonly type: MarkedBy['type'] | 'HORIZONTAL_POD_AUTOSCALER' | 'OPERATOR';
  readonly keeps: 'EVERYTHING' | 'REPLICAS';
}

/** The groups of Kubernetes' own kinds that own pods, Jobs and the like: their controllers make objects anew, and undo nothing. */
const ownGroups = new Set(['', 'apps', 'batch']);

/**
 * Who keeps an object by its own marks or as its owner. What a controller owns has copies of its owner's labels and annotations, so these
 * say nothing about it.
 */
export function keepersOf(entry: Entry, kind: string): Manager[] {
  const { metadata } = entry.object;
  const controller = controllerOf(metadata.ownerReferences);
  if (controller !== undefined) return isOperator(controller) ? [operator(controller, entry.namespace)] : [];
  return markedBy({ kind, metadata, isApplied: entry.hasLastApplied }).map((tool) => ({
    ...tool,
    keeps: 'EVERYTHING',
  }));
}

/** The autoscalers that keep an object's number of replicas. */
export function autoscalersOf({ namespace, name }: Entry, kind: string, view: ClusterView): Manager[] {
  const target = scaleTargetIndexValue(kind, namespace, name);
  return [...view.horizontalpodautoscalers.by('scaleTarget', target)]
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map((autoscaler) => asManager(autoscaler));
}

/** The owner that is the controller. */
export function controllerOf(owners: readonly OwnerReference[] | undefined): OwnerReference | undefined {
  return owners?.find((owner) => owner.controller === true);
}

/** Whether an owner is of an API that isn't Kubernetes' own. */
export function isOperator({ apiVersion }: OwnerReference): boolean {
  return !ownGroups.has(apiVersion.includes('/') ? (apiVersion.split('/')[0] ?? '') : '');
}

/** An owner is in the same namespace, unless it is in none. */
function operator({ apiVersion, kind, name }: OwnerReference, namespace: string): Manager {
  return { type: 'OPERATOR', apiVersion, kind, name, namespace, keeps: 'EVERYTHING' };
}

function asManager({ namespace, name }: HorizontalPodAutoscalerEntry): Manager {
  return {
    type: 'HORIZONTAL_POD_AUTOSCALER',
    apiVersion: 'autoscaling/v2',
    kind: 'HorizontalPodAutoscaler',
    name,
    namespace,
    keeps: 'REPLICAS',
  };
}
