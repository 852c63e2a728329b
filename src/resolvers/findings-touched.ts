/** What touches findings: all that their rules look up (src/model/findings). */
import type { ClusterView, Entries, ResourceView } from '../model/cluster-view.ts';
import type { Entry } from '../model/entries/entry.ts';
import type { EventEntry } from '../model/entries/event-entry.ts';
import { namespacedLabelIndexValue } from '../model/entries/index-functions.ts';
import type { NodeEntry } from '../model/entries/node-entry.ts';
import type { PersistentVolumeClaimEntry } from '../model/entries/persistent-volume-claim-entry.ts';
import type { PodDisruptionBudgetEntry } from '../model/entries/pod-disruption-budget-entry.ts';
import type { PodEntry } from '../model/entries/pod-entry.ts';
import type { ReplicaSetEntry } from '../model/entries/replica-set-entry.ts';
import type { ServiceEntry } from '../model/entries/service-entry.ts';
import type { StatefulSetEntry } from '../model/entries/stateful-set-entry.ts';
import type { WorkloadEntry } from '../model/entries/workload-entry.ts';
import { involvedObject } from '../model/involved-object.ts';
import { controllerAmong } from '../model/reverse-look-ups.ts';
import { servicesSelecting } from '../model/service-selection.ts';
import { workloadKinds } from '../model/workload-kinds.ts';
import type { ReverseLookUp, ReverseLookUps, TouchedBy } from './touched-by.ts';
import { workloadsTouched } from './workloads-touched.ts';

const workloadResources = Object.values(workloadKinds).map(({ resource }) => resource);

/** An object as it is now. */
const same =
  <R extends keyof Entries>(resource: R) =>
  ({ uid }: Entry, view: ClusterView): [Entry | undefined] => [view[resource].byUid(uid)];

/** A node counts for pods that aren't ready. */
const unreadyOn = (node: NodeEntry, { pods }: ClusterView): PodEntry[] =>
  [...pods.by('node', node.name)].filter(({ ready }) => !ready);

/** The object that a finding is about. It is never a namespace, a machine or an event, which the type allows. */
export const findingObjectTouched: TouchedBy = {
  shows: {
    ...Object.fromEntries(
      ([...workloadResources, 'pods', 'services'] as const).map((resource) => [resource, same(resource)]),
    ),
    namespaces: () => [],
    nodes: () => [],
    events: () => [],
  },
};

/** That a claim has got its volume, the pod says itself: the scheduler tries again. */
export const podFindingsTouched: TouchedBy = {
  shows: {
    ...findingObjectTouched.shows,
    pods: same('pods'),
    events: (event, { pods }) => [involvedObject(event, pods, 'Pod')],
    nodes: unreadyOn,
  },
};

/** Findings of the workloads of one resource. */
export function workloadFindingsTouched(
  own: WorkloadEntry['resource'],
  between?: 'replicasets' | 'jobs',
): TouchedBy {
  const { pods, events } = workloadsTouched(own, between);
  const ofPod = pods.shows.pods as ReverseLookUp<PodEntry>;
  const ofEvent = events.shows.events as ReverseLookUp<EventEntry>;
  const workloadsOf = (view: ClusterView): ResourceView<WorkloadEntry> => view[own];
  return {
    shows: {
      ...findingObjectTouched.shows,
      horizontalpodautoscalers: ({ namespace, object: { spec } }, view) =>
        spec === undefined ? [] : [workloadsOf(view).get(namespace, spec.scaleTargetRef.name)],
      poddisruptionbudgets: (budget, view) => guardedBy(budget, workloadsOf(view)),
      ...(between !== undefined && {
        [between]: (owned: Entry, view: ClusterView) => [controllerAmong(workloadsOf(view), owned)],
      }),
      ...(own === 'statefulsets' && ofStatefulSets),
      [own]: same(own),
      pods: ofPod,
      events: (event, view) => [
        ...ofEvent(event, view),
        ...(own === 'statefulsets' ? setsOfClaimIn(event, view) : []),
      ],
      // By them pods with an earlier template are told from others.
      controllerrevisions: (revision, view) => [controllerAmong(workloadsOf(view), revision)],
      nodes: (node, view) => unreadyOn(node, view).flatMap((pod) => [...ofPod(pod, view)]),
    },
    ...(events.through !== undefined && { through: events.through }),
  };
}

/** The Service that a StatefulSet names, and its claims, which have its name in theirs. */
const ofStatefulSets: ReverseLookUps = {
  services: (service: ServiceEntry, view) =>
    setsBeside(service, view).filter(({ object }) => object.spec?.serviceName === service.name),
  persistentvolumeclaims: setsOfClaim,
};

function setsOfClaim(claim: PersistentVolumeClaimEntry, view: ClusterView): StatefulSetEntry[] {
  return setsBeside(claim, view).filter(({ name }) => claim.name.includes(`-${name}-`));
}

/** An event about a claim says why it has no volume. */
function setsOfClaimIn(event: EventEntry, view: ClusterView): StatefulSetEntry[] {
  const claim = involvedObject(event, view.persistentvolumeclaims, 'PersistentVolumeClaim');
  return claim === undefined ? [] : setsOfClaim(claim, view);
}

function setsBeside({ namespace }: Entry, { statefulsets }: ClusterView): StatefulSetEntry[] {
  return [...statefulsets.by('namespace', namespace)];
}

/** Those that a disruption budget may be for: by one pair of its selector, or all of its namespace where it has none. */
function guardedBy(
  { namespace, object: { spec } }: PodDisruptionBudgetEntry,
  workloads: ResourceView<WorkloadEntry>,
): Iterable<WorkloadEntry> {
  const [pair] = Object.entries(spec?.selector?.matchLabels ?? {});
  return pair === undefined
    ? workloads.by('namespace', namespace)
    : workloads.by('templateLabel', namespacedLabelIndexValue(namespace, ...pair));
}

const selectingWorkload = (workload: WorkloadEntry, view: ClusterView): Iterable<ServiceEntry> =>
  servicesSelecting({ namespace: workload.namespace, labels: workload.templateLabels }, view);

const selectingReplicaSet = (set: ReplicaSetEntry, view: ClusterView): Iterable<ServiceEntry> =>
  servicesSelecting(
    { namespace: set.namespace, labels: set.object.spec?.template?.metadata?.labels ?? {} },
    view,
  );

/** Services that nearly select what a workload makes: one whose selector matches nothing has a hint at it. */
function nearlySelecting({ namespace, templateLabels }: WorkloadEntry, view: ClusterView): ServiceEntry[] {
  return [...view.services.by('namespace', namespace)].filter(({ effectiveSelector = {} }) => {
    const pairs = Object.entries(effectiveSelector);
    return pairs.filter(([key, value]) => templateLabels[key] !== value).length === 1;
  });
}

/** Services without pods say why those can't be created. */
function* servicesWithoutPods(event: EventEntry, view: ClusterView): Iterable<ServiceEntry> {
  const set = involvedObject(event, view.replicasets, 'ReplicaSet');
  if (set !== undefined) yield* selectingReplicaSet(set, view);
  for (const { resource, typeName } of Object.values(workloadKinds)) {
    const workloads: ResourceView<WorkloadEntry> = view[resource];
    const workload = involvedObject(event, workloads, typeName);
    if (workload !== undefined) yield* selectingWorkload(workload, view);
  }
}

/** Findings of Services. */
export const serviceFindingsTouched: TouchedBy = {
  shows: {
    ...findingObjectTouched.shows,
    ...Object.fromEntries(workloadResources.map((resource) => [resource, selectingWorkload])),
    services: same('services'),
    pods: servicesSelecting,
    endpointslices: ({ namespace, serviceName }, { services }) =>
      serviceName === undefined ? [] : [services.get(namespace, serviceName)],
    events: (event, view) => {
      const pod = involvedObject(event, view.pods, 'Pod');
      return [
        involvedObject(event, view.services, 'Service'),
        ...(pod === undefined ? [] : servicesSelecting(pod, view)),
        ...servicesWithoutPods(event, view),
      ];
    },
    replicasets: selectingReplicaSet,
    nodes: (node, view) => unreadyOn(node, view).flatMap((pod) => [...servicesSelecting(pod, view)]),
  },
  through: Object.fromEntries(workloadResources.map((resource) => [resource, nearlySelecting])),
};
