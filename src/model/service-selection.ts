import type { ClusterView } from './cluster-view.ts';
import type { Entry } from './entries/entry.ts';
import { namespacedLabelIndexValue } from './entries/index-functions.ts';
import type { PodEntry } from './entries/pod-entry.ts';
import type { ServiceEntry } from './entries/service-entry.ts';
import type { WorkloadEntry } from './entries/workload-entry.ts';
import { labelCondition, oneOf, Selection } from './selection.ts';
import type { StringMap } from './string-map.ts';

/** The pods that a Service selects. */
export function selectServedPods({ namespace, effectiveSelector }: ServiceEntry): Selection<PodEntry> {
  if (effectiveSelector === undefined) return selectNothing();
  return new Selection([
    oneOf([namespace], (pod: PodEntry) => pod.namespace, 'namespace'),
    ...Object.entries(effectiveSelector).map(([key, value]) =>
      labelCondition({ key, operator: '=', values: [value] }),
    ),
  ]);
}

/** The workloads whose pods a Service selects by the labels that they are made with. */
export function selectServedWorkloads({
  namespace,
  effectiveSelector,
}: ServiceEntry): Selection<WorkloadEntry> {
  if (effectiveSelector === undefined) return selectNothing();
  return new Selection(
    Object.entries(effectiveSelector).map(([key, value]) => ({
      fits: (workload) => workload.namespace === namespace && workload.templateLabels[key] === value,
      index: { name: 'templateLabel', values: [namespacedLabelIndexValue(namespace, key, value)] },
    })),
  );
}

function selectNothing<E extends Entry>(): Selection<E> {
  return new Selection([oneOf([], (entry: E) => entry.namespace, 'namespace')]);
}

/** The Services that select pods of a namespace with these labels. */
export function* servicesSelecting(
  { namespace, labels }: { namespace: string; labels: StringMap },
  { services }: ClusterView,
): Iterable<ServiceEntry> {
  for (const [key, value] of Object.entries(labels)) {
    // The index has a Service under one pair of its selector, so none comes twice.
    for (const service of services.by('selector', namespacedLabelIndexValue(namespace, key, value))) {
      if (isSelectedBy(service.effectiveSelector, labels)) yield service;
    }
  }
}

function isSelectedBy(selector: StringMap | undefined, labels: StringMap): boolean {
  return selector !== undefined && Object.entries(selector).every(([key, value]) => labels[key] === value);
}
