/** Relations backwards: from an object to those that are shown with it. */
import type { ResourceView } from './cluster-view.ts';
import type { EndpointSliceEntry } from './entries/endpoint-slice-entry.ts';
import type { Entry } from './entries/entry.ts';
import type { EventEntry } from './entries/event-entry.ts';
import type { HorizontalPodAutoscalerEntry } from './entries/horizontal-pod-autoscaler-entry.ts';
import type { PodEntry } from './entries/pod-entry.ts';
import type { ServiceEntry } from './entries/service-entry.ts';
import type { StatefulSetEntry } from './entries/stateful-set-entry.ts';
import { involvedKeys } from './involved-object.ts';

/** The controller of an object, among those of one kind. */
export function controllerAmong<E extends Entry>(
  owners: ResourceView<E>,
  { controllerUid }: Entry,
): E | undefined {
  return controllerUid === undefined ? undefined : owners.byUid(controllerUid);
}

/** The events about an object of a kind. */
export function* eventsAbout(
  events: ResourceView<EventEntry>,
  kind: string,
  entry: Entry,
): Iterable<EventEntry> {
  for (const key of involvedKeys(kind, entry)) yield* events.by('involved', key);
}

/** The EndpointSlices that have a pod among their endpoints. */
export function* slicesWith(
  slices: ResourceView<EndpointSliceEntry>,
  { uid, key }: PodEntry,
): Iterable<EndpointSliceEntry> {
  yield* slices.by('target', uid);
  yield* slices.by('target', key);
}

/** What an autoscaler scales, among the objects of a kind. */
export function targetAmong<E extends Entry>(
  targets: ResourceView<E>,
  kind: string,
  { namespace, object: { spec } }: HorizontalPodAutoscalerEntry,
): E | undefined {
  const target = spec?.scaleTargetRef;
  return target?.kind === kind ? targets.get(namespace, target.name) : undefined;
}

/** The StatefulSets that a Service gives their pods' host names for. */
export function* governedBy(
  { namespace, name }: ServiceEntry,
  statefulSets: ResourceView<StatefulSetEntry>,
): Iterable<StatefulSetEntry> {
  for (const statefulSet of statefulSets.by('namespace', namespace))
    if (statefulSet.object.spec?.serviceName === name) yield statefulSet;
}
