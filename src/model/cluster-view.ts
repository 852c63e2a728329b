import type { QuarterdeckError } from '../errors.ts';
import type { ControllerRevisionEntry } from './entries/controller-revision-entry.ts';
import type { CronJobEntry } from './entries/cron-job-entry.ts';
import type { DaemonSetEntry } from './entries/daemon-set-entry.ts';
import type { DeploymentEntry } from './entries/deployment-entry.ts';
import type { EndpointSliceEntry } from './entries/endpoint-slice-entry.ts';
import type { Entry } from './entries/entry.ts';
import type { EventEntry } from './entries/event-entry.ts';
import type { HorizontalPodAutoscalerEntry } from './entries/horizontal-pod-autoscaler-entry.ts';
import type { JobEntry } from './entries/job-entry.ts';
import type { NamespaceEntry } from './entries/namespace-entry.ts';
import type { NodeEntry } from './entries/node-entry.ts';
import type { PersistentVolumeClaimEntry } from './entries/persistent-volume-claim-entry.ts';
import type { PodDisruptionBudgetEntry } from './entries/pod-disruption-budget-entry.ts';
import type { PodEntry } from './entries/pod-entry.ts';
import type { ReplicaSetEntry } from './entries/replica-set-entry.ts';
import type { ResourceQuotaEntry } from './entries/resource-quota-entry.ts';
import type { ServiceEntry } from './entries/service-entry.ts';
import type { StatefulSetEntry } from './entries/stateful-set-entry.ts';
import type { Order, Place } from './order.ts';
import type { Checkpoint } from './stream-cursor.ts';

/** The entry type of each resource. */
export interface Entries {
  pods: PodEntry;
  services: ServiceEntry;
  events: EventEntry;
  namespaces: NamespaceEntry;
  nodes: NodeEntry;
  deployments: DeploymentEntry;
  replicasets: ReplicaSetEntry;
  statefulsets: StatefulSetEntry;
  daemonsets: DaemonSetEntry;
  controllerrevisions: ControllerRevisionEntry;
  jobs: JobEntry;
  cronjobs: CronJobEntry;
  endpointslices: EndpointSliceEntry;
  persistentvolumeclaims: PersistentVolumeClaimEntry;
  resourcequotas: ResourceQuotaEntry;
  poddisruptionbudgets: PodDisruptionBudgetEntry;
  horizontalpodautoscalers: HorizontalPodAutoscalerEntry;
}

/** The indexes that every store keeps; a store has those of them that its resource has a use for (entries/index-functions.ts). */
export type IndexName =
  | 'namespace'
  | 'controller'
  | 'label'
  | 'templateLabel'
  | 'node'
  | 'selector'
  | 'service'
  | 'target'
  | 'involved'
  | 'scaleTarget'
  | 'phase'
  | 'ready'
  | 'state'
  | 'type'
  | 'reason'
  | 'guard';

/**
 * What may be looked up of one resource of one cluster. Everything is in memory and at hand.
 * All of it throws QuarterdeckError CLUSTER_UNAVAILABLE as long as the resource hasn't been read completely, and FORBIDDEN where it may not be read.
 */
export interface ResourceView<E extends Entry> {
  /** The cluster's name. */
  readonly cluster: string;
  readonly resource: keyof Entries;
  /** The object of this name, for whoever has come upon the name; undefined where it isn't there or may not be seen. */
  get(namespace: string, name: string): E | undefined;
  /**
   * The object that is asked for by this name; undefined where it isn't there.
   * @throws QuarterdeckError FORBIDDEN where it may not be read, whether or not it is there
   */
  read(namespace: string, name: string): E | undefined;
  /** What may not be listed of it now may be later: it comes as changes then. */
  readonly canBeGranted: boolean;
  /** The view for whoever follows what there is: of what may be listed and watched. */
  readonly followed: ResourceView<E>;
  /** The view for whoever follows one object: of what may be read one by one. */
  readonly single: ResourceView<E>;
  /** Why nothing of this resource may be listed in these namespaces, in all if none are given; undefined where something may. */
  whyNotListed(namespaces?: readonly string[] | null): QuarterdeckError | undefined;
  byUid(uid: string): E | undefined;
  /** Everything that the index has under this value. */
  by(index: IndexName, value: string): Iterable<E>;
  /** How many `by` would give. */
  countBy(index: IndexName, value: string): number;
  all(): Iterable<E>;
  /** Everything in an order. To be walked at once: not while the view may change. */
  inOrder(order: Order<E>, walk: Walk): Iterable<E>;
  /** How many have this in their `searchText` (a text as in Walk) and fit besides. It looks for the text in the order's list. */
  countFound(order: Order<E>, text: string, fits?: (entry: E) => boolean): number;
  readonly size: number;
  /** The changes from now on. Never throws: what can't be read has none, and begins to have some when it can. */
  changes(): ChangeFeed<E>;
  /**
   * The changes since a state that somebody has seen; undefined if they aren't known (any more). Who has seen more than there is here
   * waits until it is, or the signal is aborted. Never throws.
   */
  changesSince(seen: Checkpoint, signal: AbortSignal): Promise<ChangeFeed<E> | undefined>;
}

/** From where to walk through an order, and which way. */
export interface Walk {
  /** Begin next to this place; at the beginning, or at the end backwards, if absent. */
  readonly from?: Place | undefined;
  /** With what is at the place itself. */
  readonly including?: boolean;
  readonly backwards?: boolean;
  /** Only what has this in its `searchText`: a text that isn't empty and holds no separator. */
  readonly text?: string | undefined;
}

/** What has changed since the reader was last here. A reader that doesn't read costs nothing. */
export interface ChangeFeed<E extends Entry> {
  /** Calls back, once, when there is something to take. */
  onceChanged(callback: () => void): () => void;
  /** What has changed since the last call, in order; 'lost' if that is no longer known one by one, and the feed then goes on from now. */
  take(): readonly EntryChange<E>[] | 'lost';
  /** The state that the reader knows: after what it has taken. */
  readonly checkpoint: Checkpoint;
}

/** One change of one object: made (no before), changed, or gone (no after). */
export interface EntryChange<E extends Entry> {
  readonly before: E | undefined;
  readonly after: E | undefined;
}

export type ClusterState = 'SYNCED' | 'SYNCING' | 'UNREACHABLE' | 'RESTRICTED';

/** How well the cache follows a cluster. */
export interface ClusterHealth {
  readonly state: ClusterState;
  readonly message: string | undefined;
  /** Since when, RFC 3339. */
  readonly since: string;
  /** Everything that may be read has been read once. */
  readonly wasRead: boolean;
  /** What of that has come since, and has never been read: which resources in which namespaces, in words. */
  readonly unread?: string | undefined;
}

/** What may be seen of one cluster: a view for each resource. */
export type ClusterView = { readonly [R in keyof Entries]: ResourceView<Entries[R]> } & {
  readonly name: string;
  readonly health: ClusterHealth;
};
