/**
 * What each relation of the schema reads, backwards: whose field may be different now that this object has changed. Subscriptions
 * follow it (related-views.ts). Every relation has its entry here: test/resolvers/touched-by.test.ts sees to it, and the README says how.
 */
import type { Resolvers } from '../generated/schema-types.ts';
import { resources } from '../kubernetes/resources.ts';
import type { ClusterView, Entries } from '../model/cluster-view.ts';
import type { Entry } from '../model/entries/entry.ts';
import type { PodEntry } from '../model/entries/pod-entry.ts';
import type { WorkloadEntry } from '../model/entries/workload-entry.ts';
import { involvedObject } from '../model/involved-object.ts';
import { podsOf } from '../model/ownership.ts';
import {
  controllerAmong,
  eventsAbout,
  governedBy,
  slicesWith,
  targetAmong,
} from '../model/reverse-look-ups.ts';
import { selectServedPods, servicesSelecting } from '../model/service-selection.ts';
import {
  findingObjectTouched,
  podFindingsTouched,
  serviceFindingsTouched,
  workloadFindingsTouched,
} from './findings-touched.ts';
import { ifReadable } from './if-readable.ts';
import { ownersOfOwnersTouched, ownersTouched } from './owners-touched.ts';
import { rolloutTouched } from './rollout-touched.ts';
import { workloadsTouched } from './workloads-touched.ts';

/**
 * The objects whose field may be different since an object has changed: those of the type that has the field, or where that type is a
 * value (an Endpoint, a Revision) those that the value is read from. As they are now, by indexes. It is asked of the changed object as
 * it was and as it is. undefined stands for none; what can't be read may throw.
 */
export type ReverseLookUp<E> = (changed: E, view: ClusterView) => Iterable<Entry | undefined>;

/** Reverse look-ups by the resource of what has changed. */
export type ReverseLookUps = { readonly [R in keyof Entries]?: ReverseLookUp<Entries[R]> };

/** What a relation reads. */
export interface TouchedBy {
  /** Objects that the field shows, as they are or in part: whatever changes about them counts. */
  readonly shows: ReverseLookUps;
  /** Objects by which others are found, and no more: it counts that they come, go, or get another controller. */
  readonly through?: ReverseLookUps;
}

type FieldsOf<R> = Exclude<keyof R, '__isTypeOf' | '__resolveType'>;

/** Of a relation behind which there is no object that could change. */
const nothing: TouchedBy = { shows: {} };

/** What a type with a global id has. */
const node = { cluster: nothing };

const podsUnder = (workload: WorkloadEntry, view: ClusterView): Iterable<Entry> => podsOf(workload, view);
const servicesOf = (workload: WorkloadEntry, view: ClusterView): Iterable<Entry> =>
  servicesSelecting({ namespace: workload.namespace, labels: workload.templateLabels }, view);
const eventsOf = (entry: Entry, { events }: ClusterView): Iterable<Entry> =>
  eventsAbout(events, resources[entry.resource].kind, entry);

const revisionsOfDeployments: TouchedBy = {
  shows: { replicasets: (set, { deployments }) => [controllerAmong(deployments, set)] },
};
const revisionsOfStatefulSets: TouchedBy = {
  shows: { controllerrevisions: (revision, { statefulsets }) => [controllerAmong(statefulsets, revision)] },
};
const revisionsOfDaemonSets: TouchedBy = {
  shows: { controllerrevisions: (revision, { daemonsets }) => [controllerAmong(daemonsets, revision)] },
};
const namespaceOf = ({ namespace }: Entry, { namespaces }: ClusterView): [Entry | undefined] => [
  namespaces.get('', namespace),
];
const machineOf = ({ nodeName }: PodEntry, { nodes }: ClusterView): Iterable<Entry | undefined> =>
  nodeName === undefined ? [] : [nodes.get('', nodeName)];
const cronJobOf = (job: Entry, { cronjobs }: ClusterView): [Entry | undefined] => [
  controllerAmong(cronjobs, job),
];

export const touchedBy: {
  readonly [T in keyof Resolvers]?: { readonly [F in FieldsOf<Resolvers[T]>]?: TouchedBy };
} = {
  Cluster: { state: nothing, message: nothing, since: nothing },
  Namespace: {
    ...node,
    workloadCounts: {
      shows: {
        deployments: namespaceOf,
        statefulsets: namespaceOf,
        daemonsets: namespaceOf,
        jobs: namespaceOf,
        cronjobs: namespaceOf,
      },
    },
    podCounts: { shows: { pods: namespaceOf } },
    serviceCount: { shows: { services: namespaceOf } },
    quotas: { shows: { resourcequotas: namespaceOf } },
  },
  ClusterNode: {
    ...node,
    allocated: { shows: { pods: machineOf } },
    pods: { shows: { pods: machineOf } },
    events: { shows: { events: (event, { nodes }) => [involvedObject(event, nodes, 'Node')] } },
  },
  Deployment: {
    ...node,
    ...workloadsTouched('deployments', 'replicasets'),
    managedBy: {
      shows: {
        horizontalpodautoscalers: (scaler, { deployments }) => [
          targetAmong(deployments, 'Deployment', scaler),
        ],
      },
    },
    findings: workloadFindingsTouched('deployments', 'replicasets'),
    revisions: revisionsOfDeployments,
    revision: revisionsOfDeployments,
  },
  StatefulSet: {
    ...node,
    ...workloadsTouched('statefulsets'),
    managedBy: {
      shows: {
        horizontalpodautoscalers: (scaler, { statefulsets }) => [
          targetAmong(statefulsets, 'StatefulSet', scaler),
        ],
      },
    },
    service: { shows: { services: (service, { statefulsets }) => governedBy(service, statefulsets) } },
    findings: workloadFindingsTouched('statefulsets'),
    revisions: revisionsOfStatefulSets,
    revision: revisionsOfStatefulSets,
  },
  DaemonSet: {
    ...node,
    ...workloadsTouched('daemonsets'),
    findings: workloadFindingsTouched('daemonsets'),
    revisions: revisionsOfDaemonSets,
    revision: revisionsOfDaemonSets,
  },
  Job: {
    ...node,
    ...workloadsTouched('jobs'),
    revisions: nothing,
    revision: nothing,
    cronJob: { shows: { cronjobs: (cronJob, { jobs }) => jobs.by('controller', cronJob.uid) } },
    findings: workloadFindingsTouched('jobs'),
  },
  JobProgress: { durationSeconds: nothing },
  CronJob: {
    ...node,
    ...workloadsTouched('cronjobs', 'jobs'),
    revisions: nothing,
    revision: nothing,
    nextRunAt: nothing,
    nextRuns: nothing,
    activeJobs: { shows: { jobs: cronJobOf } },
    lastJob: { shows: { jobs: cronJobOf } },
    jobs: { shows: { jobs: cronJobOf } },
    findings: workloadFindingsTouched('cronjobs', 'jobs'),
  },
  Revision: {
    // A Revision is read from its ReplicaSet or ControllerRevision.
    pods: {
      shows: {
        pods: (pod, { replicasets, controllerrevisions }) => [
          ...ifReadable(() => [controllerAmong(replicasets, pod)]),
          ...ifReadable(() => controllerrevisions.by('controller', pod.controllerUid ?? '')),
        ],
      },
    },
    // The other one is of the same workload, so what shows the revisions says it.
    diff: nothing,
  },
  // An ObjectOwner is read from the object that has the owner.
  ObjectOwner: { object: { shows: ownersTouched }, owner: { shows: ownersOfOwnersTouched } },
  Rollout: rolloutTouched,
  Finding: { object: findingObjectTouched },
  Pod: {
    ...node,
    findings: podFindingsTouched,
    workload: {
      shows: {
        deployments: podsUnder,
        statefulsets: podsUnder,
        daemonsets: podsUnder,
        // The pods of a CronJob's Job have the CronJob.
        jobs: (job, view) => (controllerAmong(view.cronjobs, job) === undefined ? podsOf(job, view) : []),
        cronjobs: podsUnder,
      },
      through: {
        replicasets: (set, { pods }) => pods.by('controller', set.uid),
        jobs: podsUnder,
      },
    },
    node: { shows: { nodes: (machine, { pods }) => pods.by('node', machine.name) } },
    services: {
      shows: { services: (service, { pods }) => selectServedPods(service).in(pods) },
    },
    events: { shows: { events: (event, { pods }) => [involvedObject(event, pods, 'Pod')] } },
  },
  Service: {
    ...node,
    findings: serviceFindingsTouched,
    endpoints: {
      shows: {
        endpointslices: ({ namespace, serviceName }, { services }) =>
          serviceName === undefined ? [] : [services.get(namespace, serviceName)],
      },
    },
    pods: { shows: { pods: (pod, view) => servicesSelecting(pod, view) } },
    workloads: {
      shows: {
        deployments: servicesOf,
        statefulsets: servicesOf,
        daemonsets: servicesOf,
        jobs: servicesOf,
        cronjobs: servicesOf,
      },
    },
    events: {
      shows: { events: (event, { services }) => [involvedObject(event, services, 'Service')] },
    },
  },
  Endpoint: {
    // An Endpoint is read from its EndpointSlice.
    pod: { shows: { pods: (pod, { endpointslices }) => slicesWith(endpointslices, pod) } },
  },
  Event: {
    ...node,
    object: {
      shows: {
        pods: eventsOf,
        deployments: eventsOf,
        statefulsets: eventsOf,
        daemonsets: eventsOf,
        jobs: eventsOf,
        cronjobs: eventsOf,
        services: eventsOf,
        namespaces: eventsOf,
        nodes: eventsOf,
        events: eventsOf,
      },
    },
  },
};
