import type { Entries, IndexName } from '../cluster-view.ts';
import { guardAnnotation, readGuard } from '../rollout-guard.ts';
import type { StringMap } from '../string-map.ts';
import { objectKey } from './entry.ts';

/** The values under which an index has an entry. */
export type IndexFunction<E> = (entry: E) => readonly string[];

/** Which indexes a store keeps, and how. */
export type IndexFunctions<E> = { readonly [I in IndexName]?: IndexFunction<E> };

const namespace = (entry: { namespace: string }): string[] => [entry.namespace];
const controller = (entry: { controllerUid: string | undefined }): string[] => some(entry.controllerUid);
const label = (entry: { labels: StringMap }): string[] =>
  Object.entries(entry.labels).flatMap(([key, value]) => [
    labelIndexValue(key, value),
    labelKeyIndexValue(key),
  ]);

const templateLabel = (workload: { namespace: string; templateLabels: StringMap }): string[] =>
  Object.entries(workload.templateLabels).map((pair) =>
    namespacedLabelIndexValue(workload.namespace, ...pair),
  );

const owned = { namespace, controller, label };
const state = (workload: { state: string }): string[] => [workload.state];
const ofWorkload = { ...owned, templateLabel, state };
const guard = (workload: { annotations: StringMap }): string[] =>
  some(readGuard(workload.annotations[guardAnnotation])?.state);
const ofRolledOut = { ...ofWorkload, guard };

/** The indexes of each resource: every relation of the schema is a look-up in one of them, and so are most filters and their counts. */
export const indexFunctions: { readonly [R in keyof Entries]: IndexFunctions<Entries[R]> } = {
  pods: {
    ...owned,
    node: (pod) => some(pod.nodeName),
    phase: (pod) => [pod.phase],
    ready: (pod) => [String(pod.ready)],
  },
  services: {
    namespace,
    label,
    selector: (service) => selectorIndexValues(service.namespace, service.effectiveSelector),
  },
  events: {
    namespace,
    label,
    involved: (event) => [event.involvedKey],
    type: (event) => [event.type],
    reason: (event) => [event.reason],
  },
  namespaces: { label },
  nodes: { label },
  deployments: ofRolledOut,
  replicasets: { namespace, controller },
  statefulsets: ofRolledOut,
  daemonsets: ofRolledOut,
  controllerrevisions: { namespace, controller },
  jobs: ofWorkload,
  cronjobs: ofWorkload,
  endpointslices: {
    namespace,
    service: (slice) =>
      slice.serviceName === undefined ? [] : [objectKey(slice.namespace, slice.serviceName)],
    target: (slice) => slice.podKeys,
  },
  persistentvolumeclaims: { namespace },
  resourcequotas: { namespace },
  poddisruptionbudgets: {
    namespace,
    selector: ({ namespace: inNamespace, object: { spec } }) =>
      spec?.selector === undefined ? [] : objectSelectorIndexValues(inNamespace, spec.selector.matchLabels),
  },
  horizontalpodautoscalers: {
    namespace,
    scaleTarget: ({ namespace: inNamespace, object: { spec } }) =>
      spec === undefined
        ? []
        : [scaleTargetIndexValue(spec.scaleTargetRef.kind, inNamespace, spec.scaleTargetRef.name)],
  },
};

/** Under what the label index has an object with this label. */
export function labelIndexValue(key: string, value: string): string {
  return `${key}=${value}`;
}

/** Under what the label index has an object with any label of this key, besides. */
export function labelKeyIndexValue(key: string): string {
  return key;
}

/** Under what the templateLabel index has a workload whose pods get this label, and the selector index a Service that begins with it. */
export function namespacedLabelIndexValue(inNamespace: string, key: string, value: string): string {
  return `${inNamespace}/${labelIndexValue(key, value)}`;
}

/**
 * Under what the selector index has a Service: its namespace and the first pair of its selector. Who looks for the Services of a
 * pod asks for each of the pod's labels and compares the whole selector then.
 */
function selectorIndexValues(serviceNamespace: string, selector: StringMap | undefined): string[] {
  const first = Object.entries(selector ?? {}).toSorted(([a], [b]) => (a < b ? -1 : 1))[0];
  return first === undefined ? [] : [namespacedLabelIndexValue(serviceNamespace, ...first)];
}

/** The same for a selector that may have expressions as well, or be empty: those without a pair are under their namespace alone. */
function objectSelectorIndexValues(inNamespace: string, matchLabels: StringMap | undefined): string[] {
  const values = selectorIndexValues(inNamespace, matchLabels);
  return values.length > 0 ? values : [wholeNamespaceIndexValue(inNamespace)];
}

/** Under what the selector index has what selects by no pair of a label and its value. */
export function wholeNamespaceIndexValue(inNamespace: string): string {
  return `${inNamespace}/`;
}

/** Under what the scaleTarget index has the autoscalers of an object. */
export function scaleTargetIndexValue(kind: string, inNamespace: string, name: string): string {
  return `${kind}/${objectKey(inNamespace, name)}`;
}

function some(value: string | undefined): string[] {
  return value === undefined ? [] : [value];
}
