import type { ClusterView } from '../cluster-view.ts';
import { namespacedLabelIndexValue } from '../entries/index-functions.ts';
import type { ServiceEntry } from '../entries/service-entry.ts';
import type { WorkloadEntry } from '../entries/workload-entry.ts';
import type { StringMap } from '../string-map.ts';
import { allWorkloadKinds, workloadsOfKind } from '../workload-kinds.ts';

/** Workloads that are compared with a selector: a hint isn't worth more. */
const comparedLimit = 500;

/** A workload whose pods a selector misses by a single label. */
export interface NearMiss {
  readonly workload: WorkloadEntry;
  /** The label of the selector that the pods don't have. */
  readonly wanted: { readonly key: string; readonly value: string };
  /** The label that they have instead, and that was probably meant; undefined where they have none like it. */
  readonly has: { readonly key: string; readonly value: string } | undefined;
}

/**
 * What the selector of a Service was probably meant to select: a workload that has all its labels but one, and of those the one whose
 * other label is the most similar. Where the selector is one label, that of the workload has to be similar to it.
 */
export function nearMiss(service: ServiceEntry, view: ClusterView): NearMiss | undefined {
  const { effectiveSelector } = service;
  if (effectiveSelector === undefined) return undefined;
  let nearest: { miss: NearMiss; distance: number } | undefined;
  for (const workload of candidates(service, effectiveSelector, view)) {
    const found = missOf(workload, effectiveSelector, service.name);
    if (found !== undefined && (nearest === undefined || found.distance < nearest.distance)) nearest = found;
  }
  return nearest?.miss;
}

/** Workloads with one of the labels, by the index; then whatever is in the namespace. */
function candidates({ namespace }: ServiceEntry, selector: StringMap, view: ClusterView): Set<WorkloadEntry> {
  const found = new Set<WorkloadEntry>();
  const views = allWorkloadKinds.map((kind) => workloadsOfKind(kind, view));
  const places = [
    ...Object.entries(selector).map(
      ([key, value]) => ['templateLabel', namespacedLabelIndexValue(namespace, key, value)] as const,
    ),
    ['namespace', namespace] as const,
  ];
  for (const [index, value] of places) {
    for (const some of views) {
      for (const workload of some.by(index, value)) {
        // Jobs of a CronJob have the labels that it gives them.
        if (workload.kind !== 'JOB' || workload.controllerUid === undefined) found.add(workload);
        if (found.size === comparedLimit) return found;
      }
    }
  }
  return found;
}

function missOf(
  workload: WorkloadEntry,
  selector: StringMap,
  serviceName: string,
): { miss: NearMiss; distance: number } | undefined {
  const labels = workload.templateLabels;
  const pairs = Object.entries(selector);
  const missing = pairs.filter(([key, value]) => labels[key] !== value);
  const [only, ...others] = missing;
  if (only === undefined || others.length > 0) return undefined;
  const [key, value] = only;
  const meant = meantBy(key, value, labels);
  // All but one of several labels is enough; one label says nothing unless it is similar, or the names are the same.
  const isNear =
    pairs.length > 1 || (meant !== undefined && (meant.distance <= 2 || workload.name === serviceName));
  if (!isNear) return undefined;
  const has = meant === undefined ? undefined : { key: meant.key, value: meant.value };
  const distance = meant?.distance ?? Infinity;
  return {
    miss: { workload, wanted: { key, value }, has },
    distance: workload.name === serviceName ? distance / 2 : distance,
  };
}

/** The same label with another value, or another label with the same value. */
function meantBy(
  key: string,
  value: string,
  labels: StringMap,
): { key: string; value: string; distance: number } | undefined {
  const own = labels[key];
  if (own !== undefined) return { key, value: own, distance: editDistance(own, value) };
  return Object.entries(labels)
    .filter(([, other]) => other === value)
    .map(([otherKey]) => ({ key: otherKey, value, distance: editDistance(otherKey, key) }))
    .toSorted((a, b) => a.distance - b.distance)[0];
}

/** Characters to put in, take out, replace or swap with their neighbour (optimal string alignment). Labels have 63 at most. */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, change);
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwapped) least = Math.min(least, (beforeLast[j - 2] ?? 0) + 1);
      row.push(least);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
