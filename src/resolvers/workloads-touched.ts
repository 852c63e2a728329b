import { resources } from '../kubernetes/resources.ts';
import type { ClusterView, ResourceView } from '../model/cluster-view.ts';
import type { Entry } from '../model/entries/entry.ts';
import type { EventEntry } from '../model/entries/event-entry.ts';
import type { PodEntry } from '../model/entries/pod-entry.ts';
import type { WorkloadEntry } from '../model/entries/workload-entry.ts';
import { involvedObject } from '../model/involved-object.ts';
import { controllerAmong } from '../model/reverse-look-ups.ts';
import { selectServedWorkloads } from '../model/service-selection.ts';
import type { ReverseLookUps, TouchedBy } from './touched-by.ts';

/**
 * What touches the relations that the five kinds have in common, for the workloads of one resource: their pods are their own, or
 * belong to what they own in between.
 */
export function workloadsTouched(
  own: WorkloadEntry['resource'],
  between?: 'replicasets' | 'jobs',
): Record<'pods' | 'services' | 'events', TouchedBy> {
  const owner = (owned: Entry, view: ClusterView): [WorkloadEntry | undefined] => [
    controllerAmong<WorkloadEntry>(view[own], owned),
  ];
  const ofPod = (pod: PodEntry, view: ClusterView): Iterable<WorkloadEntry | undefined> => {
    if (between === undefined) return owner(pod, view);
    const podOwner = controllerAmong<Entry>(view[between], pod);
    return podOwner === undefined ? [] : owner(podOwner, view);
  };
  const ofEvent = (event: EventEntry, view: ClusterView): Iterable<WorkloadEntry | undefined> => {
    const about = <E extends Entry>(objects: ResourceView<E>): E | undefined =>
      involvedObject(event, objects, resources[objects.resource].kind);
    const pod = about(view.pods);
    const podOwner = between === undefined ? undefined : about<Entry>(view[between]);
    return [
      about<WorkloadEntry>(view[own]),
      ...(pod === undefined ? [] : ofPod(pod, view)),
      ...(podOwner === undefined ? [] : owner(podOwner, view)),
    ];
  };
  const through: ReverseLookUps = between === undefined ? {} : { [between]: owner };
  return {
    pods: { shows: { pods: ofPod }, through },
    events: { shows: { events: ofEvent }, through: { ...through, pods: ofPod } },
    services: {
      shows: {
        services: (service, view) => {
          const workloads: ResourceView<WorkloadEntry> = view[own];
          return selectServedWorkloads(service).in(workloads);
        },
      },
    },
  };
}
