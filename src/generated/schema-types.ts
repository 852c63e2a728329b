import type { StringMapInput } from '../model/string-map.ts';
import type { StringMap } from '../model/string-map.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ClusterView } from '../model/cluster-view.ts';
import type { NamespaceEntry } from '../model/entries/namespace-entry.ts';
import type { WorkloadEntry } from '../model/entries/workload-entry.ts';
import type { DeploymentEntry } from '../model/entries/deployment-entry.ts';
import type { StatefulSetEntry } from '../model/entries/stateful-set-entry.ts';
import type { DaemonSetEntry } from '../model/entries/daemon-set-entry.ts';
import type { JobEntry } from '../model/entries/job-entry.ts';
import type { CronJobEntry } from '../model/entries/cron-job-entry.ts';
import type { PodEntry } from '../model/entries/pod-entry.ts';
import type { PodContainer as PodContainerModel } from '../model/pod-containers.ts';
import type { EventEntry } from '../model/entries/event-entry.ts';
import type { ObjectReference as ObjectReferenceModel, JobTemplate as JobTemplateModel, JobSuccessPolicy as JobSuccessPolicyModel, Taint as TaintModel } from '../kubernetes/objects.ts';
import type { ServiceEntry } from '../model/entries/service-entry.ts';
import type { Endpoint as EndpointModel } from '../model/endpoints.ts';
import type { PodFailurePolicy as PodFailurePolicyModel } from '../model/job-settings.ts';
import type { JobProgress as JobProgressModel } from '../model/job-progress.ts';
import type { NodeEntry } from '../model/entries/node-entry.ts';
import type { WorkloadCounts as WorkloadCountsModel, PodCounts as PodCountsModel } from '../model/namespace-content.ts';
import type { ResourceQuotaEntry } from '../model/entries/resource-quota-entry.ts';
import type { Rollout as RolloutModel } from '../model/rollout.ts';
import type { Revision as RevisionModel } from '../model/revisions.ts';
import type { WorkloadConnection as WorkloadConnectionModel, WorkloadEdge as WorkloadEdgeModel, PodConnection as PodConnectionModel, PodEdge as PodEdgeModel, ServiceConnection as ServiceConnectionModel, ServiceEdge as ServiceEdgeModel, EndpointConnection as EndpointConnectionModel, EndpointEdge as EndpointEdgeModel, NamespaceConnection as NamespaceConnectionModel, NamespaceEdge as NamespaceEdgeModel, ClusterNodeConnection as ClusterNodeConnectionModel, ClusterNodeEdge as ClusterNodeEdgeModel, JobConnection as JobConnectionModel, JobEdge as JobEdgeModel, EventConnection as EventConnectionModel, EventEdge as EventEdgeModel, RevisionConnection as RevisionConnectionModel, RevisionEdge as RevisionEdgeModel } from '../resolvers/connections.ts';
import type { WorkloadUpdate as WorkloadUpdateModel, WorkloadChange as WorkloadChangeModel, PodUpdate as PodUpdateModel, ServiceUpdate as ServiceUpdateModel, ServiceChange as ServiceChangeModel, PodChange as PodChangeModel, EventUpdate as EventUpdateModel, EventChange as EventChangeModel } from '../resolvers/updates.ts';
import type { Context } from '../resolvers/context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A point in time as RFC 3339, in UTC: `2026-11-23T14:10:00Z`. */
  DateTime: { input: string; output: string; }
  /** A number, or a percentage as a text: `1`, `25%`. */
  IntOrPercent: { input: number | string; output: number | string; }
  /** A number, or a name that stands for one: `80`, `http`. */
  IntOrString: { input: number | string; output: number | string; }
  /** Any JSON value. Used where the shape is Kubernetes' own, as in the two sides of a diff. */
  JSON: { input: unknown; output: unknown; }
  /**
   * An amount as Kubernetes writes it: `250m`, `0.5`, `64Mi`, `1e3`. A number is taken as well.
   * The grammar is that of apimachinery's `resource.Quantity`; what doesn't fit it is answered as a userError of the mutation.
   */
  Quantity: { input: string; output: string; }
  /**
   * Pairs of strings: labels, annotations. In answers an object: `{"app": "web"}`.
   * As input an object, or a list of `key=value` strings, since a literal object in a document can't have keys with dots and slashes:
   * `["app.kubernetes.io/name=web"]`.
   */
  StringMap: { input: StringMapInput; output: StringMap; }
};

/** How much of a resource of a node the pods on it have asked for. */
export type AllocatedResource = {
  __typename?: 'AllocatedResource';
  /** The sum of limits, which may be more than there is; null for `pods`, which have none. */
  limits: Maybe<Scalars['Quantity']['output']>;
  /** The same as a share of what pods can have. Null if the node has none. */
  limitsRatio: Maybe<Scalars['Float']['output']>;
  /** The sum of requests. */
  requests: Scalars['Quantity']['output'];
  /** The same as a share of what pods can have: 1 is all of it. Null if the node has none. */
  requestsRatio: Maybe<Scalars['Float']['output']>;
  /** The resource: `cpu`, `memory`, `pods`, `nvidia.com/gpu`, … */
  resource: Scalars['String']['output'];
};

/** What happened to an object, from the view of a subscription. */
export type ChangeType =
  /** It fits now and did not before: created, or changed so that it fits. */
  | 'ADDED'
  /**
   * It fitted before and does now, and has changed: the object itself, or an object behind a relation that the operation selects (`pods`,
   * `services`, `events`, `workload`, …), at any depth. It also comes where nothing of the change shows: in fields that aren't selected, or in an
   * object that the relation's arguments leave out. What is read live (`manifest`) doesn't count, nor how the `cluster` is doing.
   */
  | 'MODIFIED'
  /** It doesn't fit any more: deleted, or changed so that it doesn't fit. */
  | 'REMOVED';

/** A Kubernetes cluster that the gateway serves. */
export type Cluster = {
  __typename?: 'Cluster';
  /** Why the state isn't SYNCED, in words: which resources are concerned and what the API server or the network said. Null when SYNCED. */
  message: Maybe<Scalars['String']['output']>;
  /** The name under which the gateway knows it: the name of its kubeconfig context. Filters, references and ids use it. */
  name: Scalars['String']['output'];
  /** Since when the cluster has been in this state. */
  since: Scalars['DateTime']['output'];
  /** Whether what is answered about this cluster is up to date. */
  state: ClusterState;
};

/** A machine of the cluster on which pods run (core/v1 Node; `Node` is the interface of everything that has a global id). */
export type ClusterNode = Node & {
  __typename?: 'ClusterNode';
  /** All its addresses and host names. */
  addresses: Array<NodeAddress>;
  /** What of that pods can have, by resource. */
  allocatable: Array<ResourceAmount>;
  /**
   * What its pods have asked for, by the rules of "Allocated resources" in `kubectl describe node`: a line for each resource of `allocatable`, and for any
   * other that a pod asks for. Pods that have ended don't count. `pods` counts pods.
   */
  allocated: Array<AllocatedResource>;
  /** Annotations, without last-applied-configuration. */
  annotations: Scalars['StringMap']['output'];
  /** The architecture of its processors: `amd64`, `arm64`, …; empty before the kubelet has reported. */
  architecture: Scalars['String']['output'];
  /** All that it has, by resource. */
  capacity: Array<ResourceAmount>;
  /** The cluster it is in. */
  cluster: Cluster;
  /** How it is doing: Ready, MemoryPressure, DiskPressure, PIDPressure, and what others have added. */
  conditions: Array<Condition>;
  /** What runs its containers, with the version: `containerd://2.1.4`; empty before the kubelet has reported. */
  containerRuntime: Scalars['String']['output'];
  /** When it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** When deletion was asked for; null while nobody has. */
  deletionTimestamp: Maybe<Scalars['DateTime']['output']>;
  /** Events about it, newest first. */
  events: EventConnection;
  /** Its addresses from outside, the first of which kubectl prints as EXTERNAL-IP. */
  externalIPs: Array<Scalars['String']['output']>;
  /** The global id. */
  id: Scalars['ID']['output'];
  /** Its addresses within the cluster, the first of which kubectl prints as INTERNAL-IP. */
  internalIPs: Array<Scalars['String']['output']>;
  /** The version of its kernel; empty before the kubelet has reported. */
  kernelVersion: Scalars['String']['output'];
  /** Labels. */
  labels: Scalars['StringMap']['output'];
  /** The whole object less managedFields, read from the cluster at the time of the query, as the caller. */
  manifest: Scalars['String']['output'];
  /** The name, which pods have as `nodeName`. */
  name: Scalars['String']['output'];
  /** `linux` or `windows`; empty before the kubelet has reported. */
  operatingSystem: Scalars['String']['output'];
  /** Its operating system, as that calls itself; empty before the kubelet has reported. */
  osImage: Scalars['String']['output'];
  /** Ranges of addresses that its pods get theirs from. */
  podCIDRs: Array<Scalars['String']['output']>;
  /** The pods that were placed on it, ended ones too. */
  pods: PodConnection;
  /** How the provider of the machine knows it; null where nobody has said. */
  providerId: Maybe<Scalars['String']['output']>;
  /** Condition Ready is True. */
  ready: Scalars['Boolean']['output'];
  /** The version of the object, as Kubernetes counts it. */
  resourceVersion: Scalars['String']['output'];
  /** Its roles, by the alphabet: labels `node-role.kubernetes.io/ROLE` and `kubernetes.io/role=ROLE`. */
  roles: Array<Scalars['String']['output']>;
  /** What `kubectl get nodes` prints as STATUS: `Ready`, `NotReady` or `Unknown`, and `,SchedulingDisabled` if it is cordoned. */
  state: Scalars['String']['output'];
  /** What keeps pods off that don't tolerate it. */
  taints: Array<Taint>;
  /** The uid that Kubernetes gave it. */
  uid: Scalars['ID']['output'];
  /** It is cordoned: no new pods are placed on it, save those that tolerate that. */
  unschedulable: Scalars['Boolean']['output'];
  /** The version of its kubelet; empty before that has reported. */
  version: Scalars['String']['output'];
};


/** A machine of the cluster on which pods run (core/v1 Node; `Node` is the interface of everything that has a global id). */
export type ClusterNodeEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A machine of the cluster on which pods run (core/v1 Node; `Node` is the interface of everything that has a global id). */
export type ClusterNodeManifestArgs = {
  format?: ManifestFormat;
};


/** A machine of the cluster on which pods run (core/v1 Node; `Node` is the interface of everything that has a global id). */
export type ClusterNodePodsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PodOrder>;
  where?: InputMaybe<PodFilter>;
};

/** A page of nodes. */
export type ClusterNodeConnection = {
  __typename?: 'ClusterNodeConnection';
  /** The nodes with their cursors. */
  edges: Array<ClusterNodeEdge>;
  /** The nodes. */
  nodes: Array<ClusterNode>;
  /** Whether there is more, and from where. */
  pageInfo: PageInfo;
  /** How many fit the filter, on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** A node in a page. */
export type ClusterNodeEdge = {
  __typename?: 'ClusterNodeEdge';
  /** Its place in the order, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The node. */
  node: ClusterNode;
};

/** Which nodes. Conditions are joined by AND; a list holds alternatives; an absent field doesn't restrict, an empty list fits nothing. */
export type ClusterNodeFilter = {
  /** Only in these clusters. */
  clusters?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only with labels that match, in Kubernetes' syntax: `topology.kubernetes.io/zone=a,!legacy`. */
  labelSelector?: InputMaybe<Scalars['String']['input']>;
  /** Only ready ones, or only ones that are not. */
  ready?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only with a name that holds this text, upper and lower case alike. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Only cordoned ones, or only ones that are not. */
  unschedulable?: InputMaybe<Scalars['Boolean']['input']>;
};

/** In which order nodes come. Equal ones follow by name and cluster. */
export type ClusterNodeOrder = {
  /** Up or down. */
  direction?: OrderDirection;
  /** By what. */
  field: ClusterNodeOrderField;
};

/** What nodes can be ordered by. */
export type ClusterNodeOrderField =
  /** The time of creation. */
  | 'CREATED_AT'
  /** The name. */
  | 'NAME'
  /** `state`, by the alphabet. */
  | 'STATE';

/** How well the gateway's cache follows a cluster. */
export type ClusterState =
  /** The cluster answers, but some resource may not be read by the gateway's account. Queries for that resource fail with FORBIDDEN. */
  | 'RESTRICTED'
  /** Every resource that is served has been read once and is being watched. */
  | 'SYNCED'
  /** The first reading isn't complete yet. Queries about resources that are not there yet fail with CLUSTER_UNAVAILABLE. */
  | 'SYNCING'
  /** The cluster doesn't answer, or a watch of it is interrupted. What was known is still served; it may be out of date, and every answer says so in `extensions.stale`. */
  | 'UNREACHABLE';

/** What happens when a run is due while an earlier one goes on. */
export type ConcurrencyPolicy =
  /** Both go on. */
  | 'ALLOW'
  /** The new one is left out. */
  | 'FORBID'
  /** The earlier one is deleted. */
  | 'REPLACE';

/** One thing that a controller says about an object (meta/v1 Condition, and the older shapes of it that each kind has). */
export type Condition = {
  __typename?: 'Condition';
  /** When the status last became another one; null where the writer didn't say. */
  lastTransitionAt: Maybe<Scalars['DateTime']['output']>;
  /**
   * When it was last written or confirmed, where the kind notes that: `lastUpdateTime` of a Deployment's conditions, `lastProbeTime` of a Job's,
   * `lastHeartbeatTime` of a node's; null elsewhere.
   */
  lastUpdateAt: Maybe<Scalars['DateTime']['output']>;
  /** The same for people; null where the writer gave none. */
  message: Maybe<Scalars['String']['output']>;
  /** Why, in a word for machines; null where the writer gave none. */
  reason: Maybe<Scalars['String']['output']>;
  /** Whether that is so. */
  status: ConditionStatus;
  /** What it is about, in Kubernetes' word: `Progressing`, `Available`, `Complete`, `Ready`, `MemoryPressure`, … */
  type: Scalars['String']['output'];
};

/** Whether a condition holds. */
export type ConditionStatus =
  /** It doesn't. */
  | 'FALSE'
  /** It holds. */
  | 'TRUE'
  /** Nobody can tell: a node that doesn't report any more, say. */
  | 'UNKNOWN';

/** A container. */
export type ContainerInput = {
  /** Its arguments instead of the image's own (CMD). */
  args?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The program to run instead of the image's own (ENTRYPOINT). It isn't run in a shell. */
  command?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Environment variables, each name once. */
  env?: InputMaybe<Array<EnvVarInput>>;
  /** The image, with tag or digest: `shop/web:1.4.0`. */
  image: Scalars['String']['input'];
  /** The name, different from the other containers' in the pod: a DNS label, at most 63 characters. */
  name: Scalars['String']['input'];
  /** The ports it listens on. Information for people and for Services that name ports; nothing is opened by it. */
  ports?: InputMaybe<Array<ContainerPortInput>>;
  /** What it needs, and what it may use at most. */
  resources?: InputMaybe<ResourcesInput>;
};

/** Changes of one container. A field that is absent stays; one that is null is unset. */
export type ContainerPatchInput = {
  /** Changes of the environment. Null removes all variables. */
  env?: InputMaybe<EnvPatchInput>;
  /** The new image. Can't be null: a container has an image. */
  image?: InputMaybe<Scalars['String']['input']>;
  /** The container's name; init containers can be named as well. */
  name: Scalars['String']['input'];
};

/** A port that a container listens on. */
export type ContainerPortInput = {
  /** The number: 1 to 65535. */
  containerPort: Scalars['Int']['input'];
  /** A name by which Services can refer to it: at most 15 lower case letters, digits and `-`, with at least one letter. Different from the pod's other ports. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The protocol. */
  protocol?: PortProtocol;
};

/** What a container is doing (core/v1 ContainerState). */
export type ContainerState =
  /** Running. */
  | 'RUNNING'
  /** Ended. */
  | 'TERMINATED'
  /** Not started: `reason` says why. So, too, before the kubelet has said anything. */
  | 'WAITING';

/** Makes Jobs by a schedule (batch/v1). */
export type CronJob = KubernetesObject & Node & Workload & {
  __typename?: 'CronJob';
  /** The Jobs that go on, as its controller has noted them. */
  activeJobs: Array<Job>;
  /** Annotations, without last-applied-configuration. */
  annotations: Scalars['StringMap']['output'];
  /** The cluster it is in. */
  cluster: Cluster;
  /** What happens when a run is due while an earlier one goes on. */
  concurrencyPolicy: ConcurrencyPolicy;
  /** Always empty: a CronJob has no conditions. */
  conditions: Array<Condition>;
  /** When it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** When its grace period ends; null while nobody has asked for its deletion. */
  deletionTimestamp: Maybe<Scalars['DateTime']['output']>;
  /** Events about it, its Jobs and their pods, newest first. Events about Jobs and pods that are gone are in Query.events only. */
  events: EventConnection;
  /** How many Jobs that failed are kept; 1 if nobody has set it. */
  failedJobsHistoryLimit: Scalars['Int']['output'];
  /** The global id. */
  id: Scalars['ID']['output'];
  /** The images of its containers, init containers first, in the order of the pod template, each once. */
  images: Array<Scalars['String']['output']>;
  /** What its Jobs are made from; the pod template is its own. */
  jobTemplate: JobTemplate;
  /** Its Jobs that are still there, newest first; those that somebody ran from it by hand are among them. */
  jobs: JobConnection;
  /** Which of the five kinds it is. */
  kind: WorkloadKind;
  /** Labels. */
  labels: Scalars['StringMap']['output'];
  /** The latest of its Jobs that are still there: its `state` is what became of the latest run. Null if there is none. */
  lastJob: Maybe<Job>;
  /** When the latest run was due that was started; null before the first. */
  lastScheduleAt: Maybe<Scalars['DateTime']['output']>;
  /** When a Job of it last completed; null before the first did. */
  lastSuccessfulAt: Maybe<Scalars['DateTime']['output']>;
  /**
   * Who will undo a change made to it by hand: Helm, Argo CD, Flux, `kubectl apply`, an autoscaler, an operator. Told from its labels, annotations and
   * controller, and from autoscalers; where the gateway may not read autoscalers, none is listed.
   */
  managedBy: Array<Manager>;
  /** The whole object less managedFields, read from the cluster at the time of the query, as the caller. */
  manifest: Scalars['String']['output'];
  /** Its name, unique for its kind in the namespace. */
  name: Scalars['String']['output'];
  /** The namespace it is in. */
  namespace: Scalars['String']['output'];
  /**
   * When it is due next; null while it is suspended or being deleted, and for a schedule that is never due or can't be read. It is told from the
   * gateway's clock, by the rules of the CronJob controller, time zones and the change to and from summer time included: see docs/schedules.md.
   * With FORBID a run is left out if one goes on then. Passing time alone is no change to subscriptions.
   */
  nextRunAt: Maybe<Scalars['DateTime']['output']>;
  /** The times at which it is due, earliest first; empty where `nextRunAt` is null. */
  nextRuns: Array<Scalars['DateTime']['output']>;
  /** Its pods, through its Jobs. */
  pods: PodConnection;
  /** How many pods it has and should have. */
  replicas: ReplicaCounts;
  /** The version of the object, as Kubernetes counts it. */
  resourceVersion: Scalars['String']['output'];
  /** Always empty: a CronJob has no revisions. */
  revisions: RevisionConnection;
  /** Always null: a CronJob is not rolled out. */
  rollout: Maybe<Rollout>;
  /** When it runs, as it was written: five fields, a name like `@hourly`, or `@every 1h30m`; docs/schedules.md says how it is read. */
  schedule: Scalars['String']['output'];
  /** The Services of the namespace whose selector matches the labels of its pod template, by name. Labels that pods get besides don't count. */
  services: ServiceConnection;
  /** How many seconds late a run may start; one that is later is left out. Null if there is no limit. */
  startingDeadlineSeconds: Maybe<Scalars['Int']['output']>;
  /** How it is doing, in one word; docs/states.md has the table. */
  state: WorkloadState;
  /** Why it is in this state, in the cluster's own words where it has any; null where the state says it all. */
  stateMessage: Maybe<Scalars['String']['output']>;
  /** How many Jobs that succeeded are kept; 3 if nobody has set it. */
  successfulJobsHistoryLimit: Scalars['Int']['output'];
  /** No runs are started until it is resumed. */
  suspend: Scalars['Boolean']['output'];
  /** The time zone that the schedule is meant in, `Europe/Berlin`; null for that of Kubernetes' controller manager, which is taken to be UTC. */
  timeZone: Maybe<Scalars['String']['output']>;
  /** The uid that Kubernetes gave it. */
  uid: Scalars['ID']['output'];
};


/** Makes Jobs by a schedule (batch/v1). */
export type CronJobEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Makes Jobs by a schedule (batch/v1). */
export type CronJobJobsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Makes Jobs by a schedule (batch/v1). */
export type CronJobManifestArgs = {
  format?: ManifestFormat;
};


/** Makes Jobs by a schedule (batch/v1). */
export type CronJobNextRunsArgs = {
  after?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Makes Jobs by a schedule (batch/v1). */
export type CronJobPodsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PodOrder>;
  where?: InputMaybe<PodFilter>;
};


/** Makes Jobs by a schedule (batch/v1). */
export type CronJobRevisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Makes Jobs by a schedule (batch/v1). */
export type CronJobServicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A pod on each node that fits (apps/v1). */
export type DaemonSet = KubernetesObject & Node & Workload & {
  __typename?: 'DaemonSet';
  /** Annotations, without last-applied-configuration. */
  annotations: Scalars['StringMap']['output'];
  /** The cluster it is in. */
  cluster: Cluster;
  /** What its controller says about it; Kubernetes' own says nothing. */
  conditions: Array<Condition>;
  /** When it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** When its grace period ends; null while nobody has asked for its deletion. */
  deletionTimestamp: Maybe<Scalars['DateTime']['output']>;
  /** Events about it and its pods, newest first. Events about pods that are gone are in Query.events only. */
  events: EventConnection;
  /** Counts the changes of the spec. */
  generation: Scalars['Int']['output'];
  /** The global id. */
  id: Scalars['ID']['output'];
  /** The images of its containers, init containers first, in the order of the pod template, each once. */
  images: Array<Scalars['String']['output']>;
  /** Which of the five kinds it is. */
  kind: WorkloadKind;
  /** Labels. */
  labels: Scalars['StringMap']['output'];
  /**
   * Who will undo a change made to it by hand: Helm, Argo CD, Flux, `kubectl apply`, an autoscaler, an operator. Told from its labels, annotations and
   * controller, and from autoscalers; where the gateway may not read autoscalers, none is listed.
   */
  managedBy: Array<Manager>;
  /** The whole object less managedFields, read from the cluster at the time of the query, as the caller. */
  manifest: Scalars['String']['output'];
  /** For how many seconds a new pod must be ready before it counts as available; 0 if nobody has set it. */
  minReadySeconds: Scalars['Int']['output'];
  /** On how many nodes a pod of it runs and should not: they don't fit its node selector, affinity or tolerations any more. `replicas.desired` are the nodes that should have one. */
  misscheduled: Scalars['Int']['output'];
  /** Its name, unique for its kind in the namespace. */
  name: Scalars['String']['output'];
  /** The namespace it is in. */
  namespace: Scalars['String']['output'];
  /** The latest generation that its controller has acted on; 0 before the first. Behind `generation` the numbers are of an earlier spec. */
  observedGeneration: Scalars['Int']['output'];
  /** Its pods. */
  pods: PodConnection;
  /** How many pods it has and should have. */
  replicas: ReplicaCounts;
  /** The version of the object, as Kubernetes counts it. */
  resourceVersion: Scalars['String']['output'];
  /** How many old ControllerRevisions are kept to go back to; 10 if nobody has set it. */
  revisionHistoryLimit: Scalars['Int']['output'];
  /** Its ControllerRevisions as revisions, newest first. */
  revisions: RevisionConnection;
  /** The rollout of its present template; docs/rollouts.md has the table. */
  rollout: Maybe<Rollout>;
  /** The Services of the namespace whose selector matches the labels of its pod template, by name. Labels that pods get besides don't count. */
  services: ServiceConnection;
  /** How it is doing, in one word; docs/states.md has the table. */
  state: WorkloadState;
  /** Why it is in this state, in the cluster's own words where it has any; null where the state says it all. */
  stateMessage: Maybe<Scalars['String']['output']>;
  /** The uid that Kubernetes gave it. */
  uid: Scalars['ID']['output'];
  /** How its pods are replaced when the template changes. */
  updateStrategy: DaemonSetUpdateStrategy;
};


/** A pod on each node that fits (apps/v1). */
export type DaemonSetEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A pod on each node that fits (apps/v1). */
export type DaemonSetManifestArgs = {
  format?: ManifestFormat;
};


/** A pod on each node that fits (apps/v1). */
export type DaemonSetPodsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PodOrder>;
  where?: InputMaybe<PodFilter>;
};


/** A pod on each node that fits (apps/v1). */
export type DaemonSetRevisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A pod on each node that fits (apps/v1). */
export type DaemonSetServicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How pods are replaced when the template of a DaemonSet changes (apps/v1 DaemonSetUpdateStrategy). */
export type DaemonSetUpdateStrategy = {
  __typename?: 'DaemonSetUpdateStrategy';
  /** On how many nodes a new pod may run beside the old one until it is available; a percentage is of the nodes that should have a pod, rounded up. Null for ON_DELETE. */
  maxSurge: Maybe<Scalars['IntOrPercent']['output']>;
  /** On how many nodes the pod may be missing meanwhile; a percentage is of the nodes that should have one, rounded up. Null for ON_DELETE. */
  maxUnavailable: Maybe<Scalars['IntOrPercent']['output']>;
  /** By the controller, or when somebody deletes a pod. */
  type: UpdateStrategyType;
};

/** A new workload. */
export type DeployWorkloadInput = {
  /** Annotations of the workload. */
  annotations?: InputMaybe<Scalars['StringMap']['input']>;
  /** Why, as `kubectl rollout history` and `revisions` show it (annotation `kubernetes.io/change-cause`). */
  changeCause?: InputMaybe<Scalars['String']['input']>;
  /** The cluster; may be absent where the gateway serves just one. */
  cluster?: InputMaybe<Scalars['String']['input']>;
  /** Only check: the API server validates everything and stores nothing; the payload shows what would be. */
  dryRun?: Scalars['Boolean']['input'];
  /** Labels of the workload and of its pods, besides `app.kubernetes.io/name`, by which it selects its pods and which is the name unless given here. */
  labels?: InputMaybe<Scalars['StringMap']['input']>;
  /** The name: a DNS label (lower case letters, digits and `-`), at most 63 characters. */
  name: Scalars['String']['input'];
  /** The namespace, which must exist. */
  namespace: Scalars['String']['input'];
  /** What each of its pods is made of. */
  pod: PodTemplateInput;
  /** The kind, and what is special about it. */
  workload: WorkloadKindInput;
};

/** What came of deployWorkload. */
export type DeployWorkloadPayload = {
  __typename?: 'DeployWorkloadPayload';
  /** What is wrong with the input. Where there is one, nothing was made. */
  userErrors: Array<UserError>;
  /** What the API server had to say against it, though it was accepted; and whether this gateway doesn't show the change yet. */
  warnings: Array<Scalars['String']['output']>;
  /** The new workload; with dryRun as it would be, `manifest` included. Null where there are userErrors. */
  workload: Maybe<Workload>;
};

/** A number of interchangeable pods that are replaced step by step when the template changes (apps/v1). */
export type Deployment = KubernetesObject & Node & Workload & {
  __typename?: 'Deployment';
  /** Annotations, without last-applied-configuration. */
  annotations: Scalars['StringMap']['output'];
  /** The cluster it is in. */
  cluster: Cluster;
  /** What its controller says about it: Available, Progressing, ReplicaFailure. */
  conditions: Array<Condition>;
  /** When it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** When its grace period ends; null while nobody has asked for its deletion. */
  deletionTimestamp: Maybe<Scalars['DateTime']['output']>;
  /** Events about it, its ReplicaSets and their pods, newest first. Events about pods that are gone are in Query.events only. */
  events: EventConnection;
  /** Counts the changes of the spec. */
  generation: Scalars['Int']['output'];
  /** The global id. */
  id: Scalars['ID']['output'];
  /** The images of its containers, init containers first, in the order of the pod template, each once. */
  images: Array<Scalars['String']['output']>;
  /** Which of the five kinds it is. */
  kind: WorkloadKind;
  /** Labels. */
  labels: Scalars['StringMap']['output'];
  /**
   * Who will undo a change made to it by hand: Helm, Argo CD, Flux, `kubectl apply`, an autoscaler, an operator. Told from its labels, annotations and
   * controller, and from autoscalers; where the gateway may not read autoscalers, none is listed.
   */
  managedBy: Array<Manager>;
  /** The whole object less managedFields, read from the cluster at the time of the query, as the caller. */
  manifest: Scalars['String']['output'];
  /** For how many seconds a new pod must be ready before it counts as available; 0 if nobody has set it. */
  minReadySeconds: Scalars['Int']['output'];
  /** Its name, unique for its kind in the namespace. */
  name: Scalars['String']['output'];
  /** The namespace it is in. */
  namespace: Scalars['String']['output'];
  /** The latest generation that its controller has acted on; 0 before the first. Behind `generation` the numbers and conditions are of an earlier spec. */
  observedGeneration: Scalars['Int']['output'];
  /** Changes of the template aren't rolled out until it is resumed. */
  paused: Scalars['Boolean']['output'];
  /** Its pods, through its ReplicaSets. */
  pods: PodConnection;
  /** After how many seconds without progress a rollout has FAILED; 600 if nobody has set it, null if there is no deadline. */
  progressDeadlineSeconds: Maybe<Scalars['Int']['output']>;
  /** How many pods it has and should have. */
  replicas: ReplicaCounts;
  /** The version of the object, as Kubernetes counts it. */
  resourceVersion: Scalars['String']['output'];
  /** How many old ReplicaSets are kept to go back to; 10 if nobody has set it. */
  revisionHistoryLimit: Scalars['Int']['output'];
  /** Its ReplicaSets as revisions, newest first. */
  revisions: RevisionConnection;
  /** The rollout of its present template; docs/rollouts.md has the table. */
  rollout: Maybe<Rollout>;
  /** The Services of the namespace whose selector matches the labels of its pod template, by name. Labels that pods get besides don't count. */
  services: ServiceConnection;
  /** How it is doing, in one word; docs/states.md has the table. */
  state: WorkloadState;
  /** Why it is in this state, in the cluster's own words where it has any; null where the state says it all. */
  stateMessage: Maybe<Scalars['String']['output']>;
  /** How its pods are replaced when the template changes. */
  strategy: DeploymentStrategy;
  /** The uid that Kubernetes gave it. */
  uid: Scalars['ID']['output'];
};


/** A number of interchangeable pods that are replaced step by step when the template changes (apps/v1). */
export type DeploymentEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A number of interchangeable pods that are replaced step by step when the template changes (apps/v1). */
export type DeploymentManifestArgs = {
  format?: ManifestFormat;
};


/** A number of interchangeable pods that are replaced step by step when the template changes (apps/v1). */
export type DeploymentPodsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PodOrder>;
  where?: InputMaybe<PodFilter>;
};


/** A number of interchangeable pods that are replaced step by step when the template changes (apps/v1). */
export type DeploymentRevisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A number of interchangeable pods that are replaced step by step when the template changes (apps/v1). */
export type DeploymentServicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What is special about a Deployment. */
export type DeploymentInput = {
  /** How many pods: 0 or more. 1 if absent. */
  replicas?: InputMaybe<Scalars['Int']['input']>;
};

/** How pods are replaced when the template of a Deployment changes (apps/v1 DeploymentStrategy). */
export type DeploymentStrategy = {
  __typename?: 'DeploymentStrategy';
  /** How many pods more than desired there may be meanwhile; a percentage is of the desired ones, rounded up. Null for RECREATE. */
  maxSurge: Maybe<Scalars['IntOrPercent']['output']>;
  /** How many of the desired pods may be missing meanwhile; a percentage is of the desired ones, rounded down. Null for RECREATE. */
  maxUnavailable: Maybe<Scalars['IntOrPercent']['output']>;
  /** Step by step, or all at once. */
  type: DeploymentStrategyType;
};

/** The ways in which a Deployment replaces its pods. */
export type DeploymentStrategyType =
  /** All old pods are stopped before the first new one is made. */
  | 'RECREATE'
  /** New pods come as old ones go, within maxSurge and maxUnavailable. */
  | 'ROLLING_UPDATE';

/** A place that a Service sends its traffic to (discovery.k8s.io/v1 Endpoint). */
export type Endpoint = {
  __typename?: 'Endpoint';
  /** What kind of addresses it has. */
  addressType: EndpointAddressType;
  /** Its addresses, one as a rule; kube-proxy minds the first only. */
  addresses: Array<Scalars['String']['output']>;
  /** Its own name within the Service's, for DNS; null where it has none. */
  hostname: Maybe<Scalars['String']['output']>;
  /** The name of the node it is on; null where that isn't known. */
  nodeName: Maybe<Scalars['String']['output']>;
  /** Its pod; null for an endpoint that is no pod, or whose pod is gone. */
  pod: Maybe<Pod>;
  /** The ports that it listens on for the Service, named as those of the Service. */
  ports: Array<EndpointPort>;
  /** It gets traffic: it serves and isn't terminating, or its Service has publishNotReadyAddresses. True where its slice doesn't say. */
  ready: Scalars['Boolean']['output'];
  /** It could serve: its pod is ready, be it terminating or not. True where its slice doesn't say. Where no endpoint is ready, kube-proxy sends to those that serve and terminate. */
  serving: Scalars['Boolean']['output'];
  /** The name of the EndpointSlice that lists it. */
  sliceName: Scalars['String']['output'];
  /** It is on its way out. False where its slice doesn't say. */
  terminating: Scalars['Boolean']['output'];
  /** The zone it is in; null where that isn't known. */
  zone: Maybe<Scalars['String']['output']>;
};

/** The kinds of address that endpoints have (discovery.k8s.io/v1 AddressType). */
export type EndpointAddressType =
  /** Names of hosts: made by people only, and not minded by kube-proxy. */
  | 'FQDN'
  /** IPv4 addresses. */
  | 'IPV4'
  /** IPv6 addresses. */
  | 'IPV6';

/** A page of endpoints, ordered by the name of the pod and the address. */
export type EndpointConnection = {
  __typename?: 'EndpointConnection';
  /** The endpoints with their cursors. */
  edges: Array<EndpointEdge>;
  /** The endpoints. */
  nodes: Array<Endpoint>;
  /** Whether there is more, and from where. */
  pageInfo: PageInfo;
  /** How many of those are ready, on all pages together. */
  readyCount: Scalars['Int']['output'];
  /** How many there are of those that were asked for, on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** An endpoint in a page. */
export type EndpointEdge = {
  __typename?: 'EndpointEdge';
  /** Its place in the order, for `after`. */
  cursor: Scalars['String']['output'];
  /** The endpoint. */
  node: Endpoint;
};

/** A port that an endpoint listens on (discovery.k8s.io/v1 EndpointPort). */
export type EndpointPort = {
  __typename?: 'EndpointPort';
  /** What is spoken at the port, as the Service's port has it; null where that isn't said. */
  appProtocol: Maybe<Scalars['String']['output']>;
  /** The name of the Service's port that it is for; null for the only one, without a name. */
  name: Maybe<Scalars['String']['output']>;
  /** The number: the Service's target port, looked up in the pod where it is a name. Null where the slice doesn't say, which leaves it open. */
  port: Maybe<Scalars['Int']['output']>;
  /** The protocol. */
  protocol: PortProtocol;
};

/** Changes of environment variables, by name. A variable that isn't named stays. */
export type EnvPatchInput = {
  /** Variables to add, or to give another value. One that took its value from a Secret, ConfigMap or field has this literal value then. */
  set?: InputMaybe<Array<EnvVarInput>>;
  /** Names of variables to remove. One that isn't there isn't an error. */
  unset?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** An environment variable with a literal value. */
export type EnvVarInput = {
  /** The name: printable ASCII without `=`. */
  name: Scalars['String']['input'];
  /** The value. Kubernetes replaces `$(NAME)` in it by the value of a variable that was defined before; `$$(NAME)` stands for itself. */
  value: Scalars['String']['input'];
};

/**
 * What a component of the cluster has to say about an object: that it was scheduled, scaled, restarted, couldn't be pulled (core/v1 Event;
 * those written through events.k8s.io are the same objects). The cluster forgets an event some time after it was last seen, one hour
 * unless the API server's --event-ttl says otherwise.
 */
export type Event = KubernetesObject & Node & {
  __typename?: 'Event';
  /** What was being done: `Binding`, `Preempting`, …; null where the writer didn't say. */
  action: Maybe<Scalars['String']['output']>;
  /** Its own annotations, without last-applied-configuration. */
  annotations: Scalars['StringMap']['output'];
  /** The cluster it is in. */
  cluster: Cluster;
  /**
   * How often it has been seen, 1 or more: repetitions of the same event are counted and not written anew. It is `series.count`, or else
   * `count`, or else 1, as in the COUNT column of `kubectl get events -o wide`.
   */
  count: Scalars['Int']['output'];
  /** When it was written; when it happened is `firstSeenAt`. */
  createdAt: Scalars['DateTime']['output'];
  /** When its grace period ends; null while nobody has asked for its deletion. */
  deletionTimestamp: Maybe<Scalars['DateTime']['output']>;
  /**
   * When it was first seen: `eventTime`, or else `firstTimestamp`, as `kubectl events` has it, or else when the event was written.
   * To the second or to the microsecond, as the writer gave it.
   */
  firstSeenAt: Scalars['DateTime']['output'];
  /** The global id. */
  id: Scalars['ID']['output'];
  /** What it is about, as the event has it, whether or not that is still there. */
  involvedObject: ObjectReference;
  /** Its own labels, not those of the object it is about; Kubernetes gives events none. */
  labels: Scalars['StringMap']['output'];
  /**
   * When it was last seen: `series.lastObservedTime`, or else `lastTimestamp`, or else `eventTime`, by which `kubectl events` sorts;
   * where there is none of them `firstTimestamp`, or else when the event was written.
   * To the second or to the microsecond, as the writer gave it.
   */
  lastSeenAt: Scalars['DateTime']['output'];
  /** Always empty unless somebody has written it with one of these tools: nobody manages events. */
  managedBy: Array<Manager>;
  /** The whole object less managedFields, read from the cluster at the time of the query, as the caller. */
  manifest: Scalars['String']['output'];
  /** The same for people, without white space at its ends; empty where the writer gave none. */
  message: Scalars['String']['output'];
  /** Its name: that of the object it is about, with a dot and a number after it. */
  name: Scalars['String']['output'];
  /** The namespace it is in: that of the object it is about, mostly `default` for an object that is in none, such as a node. */
  namespace: Scalars['String']['output'];
  /**
   * The object that it is about, if that is of a kind of this schema and still there: the one with the uid that the event names, and not
   * another of the same name. Where an event has no uid (or the name in its place, as kubelets write for nodes) it is the one with that
   * name. The pod of a static pod, whose events have a uid of the kubelet's, is found as `kubectl describe` finds it.
   */
  object: Maybe<Node>;
  /** Why it was written, in a word for machines: `ScalingReplicaSet`, `BackOff`, `FailedScheduling`, …; empty where the writer gave none. */
  reason: Scalars['String']['output'];
  /** Another object that has to do with it; null for most events. */
  related: Maybe<ObjectReference>;
  /** Who wrote it: `source.component`, or else `reportingComponent`: `kubelet`, `deployment-controller`, …; empty where the writer didn't say. */
  reportingComponent: Scalars['String']['output'];
  /** Which one of them: `source.host`, which for a kubelet is its node, or else `reportingInstance`; null where the writer didn't say. */
  reportingInstance: Maybe<Scalars['String']['output']>;
  /** The version of the object, as Kubernetes counts it. */
  resourceVersion: Scalars['String']['output'];
  /** Whether it tells of trouble. */
  type: EventType;
  /** The uid that Kubernetes gave it. */
  uid: Scalars['ID']['output'];
};


/**
 * What a component of the cluster has to say about an object: that it was scheduled, scaled, restarted, couldn't be pulled (core/v1 Event;
 * those written through events.k8s.io are the same objects). The cluster forgets an event some time after it was last seen, one hour
 * unless the API server's --event-ttl says otherwise.
 */
export type EventManifestArgs = {
  format?: ManifestFormat;
};

/** What happened to one event. */
export type EventChange = {
  __typename?: 'EventChange';
  /** The event's id. */
  id: Scalars['ID']['output'];
  /** The event as it is now; null when REMOVED. */
  object: Maybe<Event>;
  /** What happened: MODIFIED means that it was seen again, or that something behind a selected relation has changed; REMOVED that the cluster has forgotten it or that it doesn't fit any more. */
  type: ChangeType;
  /** The event's uid. */
  uid: Scalars['ID']['output'];
};

/** A page of events, newest first. */
export type EventConnection = {
  __typename?: 'EventConnection';
  /** The events with their cursors. */
  edges: Array<EventEdge>;
  /** The events. */
  nodes: Array<Event>;
  /** Whether there is more, and from where. */
  pageInfo: PageInfo;
  /** How many there are, on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** An event in a page. */
export type EventEdge = {
  __typename?: 'EventEdge';
  /** Its place in the order, for `after`. An event that is seen again gets a new place, before all others. */
  cursor: Scalars['String']['output'];
  /** The event. */
  node: Event;
};

/** Which events. Conditions are joined by AND; a list holds alternatives; an absent field doesn't restrict, an empty list fits nothing. */
export type EventFilter = {
  /** Only in these clusters. */
  clusters?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only about objects of these kinds, upper and lower case alike: `Pod`, `Node`, `HorizontalPodAutoscaler`. */
  involvedKinds?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only about objects with these names: with `involvedKinds` and `namespaces`, what `kubectl events --for KIND/NAME` lists. */
  involvedNames?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only with labels of their own that match, in Kubernetes' syntax: `team=shop,tier in (front, back)`. Kubernetes gives events none. */
  labelSelector?: InputMaybe<Scalars['String']['input']>;
  /** Only in these namespaces. Events of nodes are in `default`. */
  namespaces?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only with one of these reasons, written exactly so: `BackOff`. */
  reasons?: InputMaybe<Array<Scalars['String']['input']>>;
  /**
   * Only with this text in the involved object's name, the reason or the message, upper and lower case alike: what people look for in
   * events. (Everywhere else `search` looks in the object's own name; that of an event is the involved object's with a number after it.)
   */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Only of these types. */
  types?: InputMaybe<Array<EventType>>;
};

/** Whether an event tells of trouble. */
export type EventType =
  /** All is well: `Normal`, in upper and lower case alike. */
  | 'NORMAL'
  /** Anything else, or nothing: Kubernetes doesn't check what is written here, and may have more types one day. `manifest` shows what it is. */
  | 'OTHER'
  /** Something may be wrong: `Warning`, in upper and lower case alike. */
  | 'WARNING';

/** What a subscription to events sends. */
export type EventUpdate = {
  __typename?: 'EventUpdate';
  /** The snapshot's part, in no order, or what changed, in order; several changes of one event in one batch are merged into one. */
  changes: Array<EventChange>;
  /** Forget what you had: a snapshot begins with this message. True on the first message, and again when the subscriber fell so far behind that the changes it missed are no longer known one by one. */
  reset: Scalars['Boolean']['output'];
  /** The snapshot is complete: true from the message that completes it on. */
  synced: Scalars['Boolean']['output'];
};

/** How an exit code is compared with those of a rule. */
export type ExitCodeOperator =
  /** It is one of them. */
  | 'IN'
  /** It is none of them. */
  | 'NOT_IN';

/** One difference between before and after. */
export type FieldChange = {
  __typename?: 'FieldChange';
  /** The value after; null where there is none any more. */
  after: Maybe<Scalars['JSON']['output']>;
  /** The value before; null where there was none. */
  before: Maybe<Scalars['JSON']['output']>;
  /** Where, as a path in the Kubernetes object; elements of lists by name: `spec.template.spec.containers[web].image`. */
  path: Scalars['String']['output'];
};

/** The IP families (core/v1 IPFamily). */
export type IpFamily =
  /** IPv4. */
  | 'IPV4'
  /** IPv6. */
  | 'IPV6';

/** How many IP families a Service is to have addresses of (core/v1 IPFamilyPolicy). */
export type IpFamilyPolicy =
  /** Two, where the cluster has two. */
  | 'PREFER_DUAL_STACK'
  /** Two; on a cluster that has just one the Service can't be created. */
  | 'REQUIRE_DUAL_STACK'
  /** One. */
  | 'SINGLE_STACK';

/** Pods that run until enough of them have completed (batch/v1). */
export type Job = JobSettings & KubernetesObject & Node & Workload & {
  __typename?: 'Job';
  /** After how many seconds from its start it is stopped and FAILED, whatever it has reached; null if it may take any time. */
  activeDeadlineSeconds: Maybe<Scalars['Int']['output']>;
  /** Annotations, without last-applied-configuration. */
  annotations: Scalars['StringMap']['output'];
  /** After how many failed pods it fails; 6 if nobody has set it. Without a limit, which `backoffLimitPerIndex` implies, it is 2147483647. */
  backoffLimit: Scalars['Int']['output'];
  /** After how many failed pods an index fails; null if failures of all of them are counted together. */
  backoffLimitPerIndex: Maybe<Scalars['Int']['output']>;
  /** The cluster it is in. */
  cluster: Cluster;
  /** Whether pods are alike or each has a number. */
  completionMode: JobCompletionMode;
  /** How many pods must complete; null for a Job that is done when any pod has completed and all others have ended (a work queue). */
  completions: Maybe<Scalars['Int']['output']>;
  /** What its controller says about it: Complete, Failed, Suspended, FailureTarget, SuccessCriteriaMet. */
  conditions: Array<Condition>;
  /** When it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** The CronJob that made it, or from which somebody ran it; null if there is none. */
  cronJob: Maybe<CronJob>;
  /** When its grace period ends; null while nobody has asked for its deletion. */
  deletionTimestamp: Maybe<Scalars['DateTime']['output']>;
  /** Events about it and its pods, newest first. Events about pods that are gone are in Query.events only. */
  events: EventConnection;
  /** The global id. */
  id: Scalars['ID']['output'];
  /** The images of its containers, init containers first, in the order of the pod template, each once. */
  images: Array<Scalars['String']['output']>;
  /** The controller that runs it, where that isn't Kubernetes' own: `kueue.x-k8s.io/multikueue`; null where it is (`spec.managedBy`, not the field `managedBy`). */
  jobController: Maybe<Scalars['String']['output']>;
  /** Which of the five kinds it is. */
  kind: WorkloadKind;
  /** Labels. */
  labels: Scalars['StringMap']['output'];
  /**
   * Who will undo a change made to it by hand: Helm, Argo CD, Flux, `kubectl apply`, an autoscaler, an operator. Told from its labels, annotations and
   * controller, and from autoscalers; where the gateway may not read autoscalers, none is listed.
   */
  managedBy: Array<Manager>;
  /** The whole object less managedFields, read from the cluster at the time of the query, as the caller. */
  manifest: Scalars['String']['output'];
  /** Whoever made it chose its selector; normally Kubernetes does, so that no two Jobs share pods. */
  manualSelector: Scalars['Boolean']['output'];
  /** How many indexes may fail before the whole Job fails; null if failed ones stop none of the others. */
  maxFailedIndexes: Maybe<Scalars['Int']['output']>;
  /** Its name, unique for its kind in the namespace. */
  name: Scalars['String']['output'];
  /** The namespace it is in. */
  namespace: Scalars['String']['output'];
  /** How many pods may run at once; 1 if nobody has set it. */
  parallelism: Scalars['Int']['output'];
  /** What failures of certain kinds lead to, by the first rule that fits; null if all count the same. */
  podFailurePolicy: Maybe<PodFailurePolicy>;
  /** When a pod is replaced. */
  podReplacementPolicy: PodReplacementPolicy;
  /** Its pods. */
  pods: PodConnection;
  /** How far it is. */
  progress: JobProgress;
  /** How many pods it has and should have. */
  replicas: ReplicaCounts;
  /** The version of the object, as Kubernetes counts it. */
  resourceVersion: Scalars['String']['output'];
  /** Always empty: a Job has no revisions. */
  revisions: RevisionConnection;
  /** Always null: a Job is not rolled out. */
  rollout: Maybe<Rollout>;
  /** The Services of the namespace whose selector matches the labels of its pod template, by name. Labels that pods get besides don't count. */
  services: ServiceConnection;
  /** How it is doing, in one word; docs/states.md has the table. */
  state: WorkloadState;
  /** Why it is in this state, in the cluster's own words where it has any; null where the state says it all. */
  stateMessage: Maybe<Scalars['String']['output']>;
  /** When an INDEXED Job has succeeded before all its pods have completed; null if it never has. */
  successPolicy: Maybe<JobSuccessPolicy>;
  /** It has no pods until it is resumed. */
  suspend: Scalars['Boolean']['output'];
  /** How many seconds after its end it is deleted, with its pods; null if it stays. */
  ttlSecondsAfterFinished: Maybe<Scalars['Int']['output']>;
  /** The uid that Kubernetes gave it. */
  uid: Scalars['ID']['output'];
};


/** Pods that run until enough of them have completed (batch/v1). */
export type JobEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Pods that run until enough of them have completed (batch/v1). */
export type JobManifestArgs = {
  format?: ManifestFormat;
};


/** Pods that run until enough of them have completed (batch/v1). */
export type JobPodsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PodOrder>;
  where?: InputMaybe<PodFilter>;
};


/** Pods that run until enough of them have completed (batch/v1). */
export type JobRevisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Pods that run until enough of them have completed (batch/v1). */
export type JobServicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Whether the pods of a Job are alike. */
export type JobCompletionMode =
  /** Each has an index from 0 to completions - 1, and each index must complete. */
  | 'INDEXED'
  /** They are: any of them may do any part of the work. */
  | 'NON_INDEXED';

/** A page of Jobs. */
export type JobConnection = {
  __typename?: 'JobConnection';
  /** The Jobs with their cursors. */
  edges: Array<JobEdge>;
  /** The Jobs. */
  nodes: Array<Job>;
  /** Whether there is more, and from where. */
  pageInfo: PageInfo;
  /** How many there are, on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** A Job in a page. */
export type JobEdge = {
  __typename?: 'JobEdge';
  /** Its place in the order, for `after`. */
  cursor: Scalars['String']['output'];
  /** The Job. */
  node: Job;
};

/** How far a Job is: the numbers are those of its own status. */
export type JobProgress = {
  __typename?: 'JobProgress';
  /** Pods that run or wait to, and aren't being deleted. */
  active: Scalars['Int']['output'];
  /** When it had completed; null for one that hasn't. */
  completedAt: Maybe<Scalars['DateTime']['output']>;
  /** Indexes that have completed, `1,3-5,7`; null unless the Job is INDEXED and some have. */
  completedIndexes: Maybe<Scalars['String']['output']>;
  /**
   * How many seconds from its start to its end, or to the time of the query if it hasn't ended; null before its start.
   * Passing time alone is no change to subscriptions.
   */
  durationSeconds: Maybe<Scalars['Int']['output']>;
  /** Pods that have failed. */
  failed: Scalars['Int']['output'];
  /** Indexes that have failed for good, in the same form; null without `backoffLimitPerIndex`, empty if none has. */
  failedIndexes: Maybe<Scalars['String']['output']>;
  /** When it had completed or failed; null while neither is so. */
  finishedAt: Maybe<Scalars['DateTime']['output']>;
  /** Active pods that are ready. */
  ready: Scalars['Int']['output'];
  /** When it was started; null before, and while it is suspended. */
  startedAt: Maybe<Scalars['DateTime']['output']>;
  /** Pods that have completed. */
  succeeded: Scalars['Int']['output'];
  /** Pods that are being deleted; null where the controller doesn't say. */
  terminating: Maybe<Scalars['Int']['output']>;
};

/** What Jobs and the Job templates of CronJobs are told (batch/v1 JobSpec), besides the pod template. */
export type JobSettings = {
  /** After how many seconds from its start it is stopped and FAILED, whatever it has reached; null if it may take any time. */
  activeDeadlineSeconds: Maybe<Scalars['Int']['output']>;
  /** After how many failed pods it fails; 6 if nobody has set it. Without a limit, which `backoffLimitPerIndex` implies, it is 2147483647. */
  backoffLimit: Scalars['Int']['output'];
  /** After how many failed pods an index fails; null if failures of all of them are counted together. */
  backoffLimitPerIndex: Maybe<Scalars['Int']['output']>;
  /** Whether pods are alike or each has a number. */
  completionMode: JobCompletionMode;
  /** How many pods must complete; null for a Job that is done when any pod has completed and all others have ended (a work queue). */
  completions: Maybe<Scalars['Int']['output']>;
  /** The controller that runs it, where that isn't Kubernetes' own: `kueue.x-k8s.io/multikueue`; null where it is (`spec.managedBy`, not the field `managedBy`). */
  jobController: Maybe<Scalars['String']['output']>;
  /** Whoever made it chose its selector; normally Kubernetes does, so that no two Jobs share pods. */
  manualSelector: Scalars['Boolean']['output'];
  /** How many indexes may fail before the whole Job fails; null if failed ones stop none of the others. */
  maxFailedIndexes: Maybe<Scalars['Int']['output']>;
  /** How many pods may run at once; 1 if nobody has set it. */
  parallelism: Scalars['Int']['output'];
  /** What failures of certain kinds lead to, by the first rule that fits; null if all count the same. */
  podFailurePolicy: Maybe<PodFailurePolicy>;
  /** When a pod is replaced. */
  podReplacementPolicy: PodReplacementPolicy;
  /** When an INDEXED Job has succeeded before all its pods have completed; null if it never has. */
  successPolicy: Maybe<JobSuccessPolicy>;
  /** It has no pods until it is resumed. */
  suspend: Scalars['Boolean']['output'];
  /** How many seconds after its end it is deleted, with its pods; null if it stays. */
  ttlSecondsAfterFinished: Maybe<Scalars['Int']['output']>;
};

/** When an INDEXED Job has succeeded (batch/v1 SuccessPolicy). */
export type JobSuccessPolicy = {
  __typename?: 'JobSuccessPolicy';
  /** As soon as one of them is met. */
  rules: Array<JobSuccessPolicyRule>;
};

/** What is enough for a Job to have succeeded: all that the rule says together. */
export type JobSuccessPolicyRule = {
  __typename?: 'JobSuccessPolicyRule';
  /** So many indexes; null for all of `succeededIndexes`. */
  succeededCount: Maybe<Scalars['Int']['output']>;
  /** These indexes, or with `succeededCount` so many of them: `1,3-5,7`; null for any. */
  succeededIndexes: Maybe<Scalars['String']['output']>;
};

/** What the Jobs of a CronJob are made from (batch/v1 JobTemplateSpec), besides the pod template, which is that of the CronJob. */
export type JobTemplate = JobSettings & {
  __typename?: 'JobTemplate';
  /** After how many seconds from its start it is stopped and FAILED, whatever it has reached; null if it may take any time. */
  activeDeadlineSeconds: Maybe<Scalars['Int']['output']>;
  /** Annotations that its Jobs get. */
  annotations: Scalars['StringMap']['output'];
  /** After how many failed pods it fails; 6 if nobody has set it. Without a limit, which `backoffLimitPerIndex` implies, it is 2147483647. */
  backoffLimit: Scalars['Int']['output'];
  /** After how many failed pods an index fails; null if failures of all of them are counted together. */
  backoffLimitPerIndex: Maybe<Scalars['Int']['output']>;
  /** Whether pods are alike or each has a number. */
  completionMode: JobCompletionMode;
  /** How many pods must complete; null for a Job that is done when any pod has completed and all others have ended (a work queue). */
  completions: Maybe<Scalars['Int']['output']>;
  /** The controller that runs it, where that isn't Kubernetes' own: `kueue.x-k8s.io/multikueue`; null where it is (`spec.managedBy`, not the field `managedBy`). */
  jobController: Maybe<Scalars['String']['output']>;
  /** Labels that its Jobs get. */
  labels: Scalars['StringMap']['output'];
  /** Whoever made it chose its selector; normally Kubernetes does, so that no two Jobs share pods. */
  manualSelector: Scalars['Boolean']['output'];
  /** How many indexes may fail before the whole Job fails; null if failed ones stop none of the others. */
  maxFailedIndexes: Maybe<Scalars['Int']['output']>;
  /** How many pods may run at once; 1 if nobody has set it. */
  parallelism: Scalars['Int']['output'];
  /** What failures of certain kinds lead to, by the first rule that fits; null if all count the same. */
  podFailurePolicy: Maybe<PodFailurePolicy>;
  /** When a pod is replaced. */
  podReplacementPolicy: PodReplacementPolicy;
  /** When an INDEXED Job has succeeded before all its pods have completed; null if it never has. */
  successPolicy: Maybe<JobSuccessPolicy>;
  /** It has no pods until it is resumed. */
  suspend: Scalars['Boolean']['output'];
  /** How many seconds after its end it is deleted, with its pods; null if it stays. */
  ttlSecondsAfterFinished: Maybe<Scalars['Int']['output']>;
};

/** What all objects in namespaces have in common (meta/v1 ObjectMeta). */
export type KubernetesObject = {
  /** Annotations, without `kubectl.kubernetes.io/last-applied-configuration`, which the cache doesn't keep; `manifest` has it. */
  annotations: Scalars['StringMap']['output'];
  /** The cluster it is in. */
  cluster: Cluster;
  /** When it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** When its grace period ends; null while nobody has asked for its deletion. */
  deletionTimestamp: Maybe<Scalars['DateTime']['output']>;
  /** The global id. */
  id: Scalars['ID']['output'];
  /** Labels. */
  labels: Scalars['StringMap']['output'];
  /**
   * Who will undo a change made to it by hand: Helm, Argo CD, Flux, `kubectl apply`, an autoscaler, an operator. Told from its labels, annotations and
   * controller, and from autoscalers; where the gateway may not read autoscalers, none is listed. An object that another owns as its controller gets its labels
   * and annotations from there: they say nothing about who manages it, and only the owner counts.
   */
  managedBy: Array<Manager>;
  /** The whole object less managedFields, read from the cluster at the time of the query, as the caller. */
  manifest: Scalars['String']['output'];
  /** Its name, unique for its kind in the namespace. */
  name: Scalars['String']['output'];
  /** The namespace it is in. */
  namespace: Scalars['String']['output'];
  /** The version of the object, as Kubernetes counts it. Give it as `expectedResourceVersion` to change only what you have seen. */
  resourceVersion: Scalars['String']['output'];
  /** The uid that Kubernetes gave it: another object of the same name has another one. */
  uid: Scalars['ID']['output'];
};


/** What all objects in namespaces have in common (meta/v1 ObjectMeta). */
export type KubernetesObjectManifestArgs = {
  format?: ManifestFormat;
};

/** How traffic that a load balancer has taken reaches a node (core/v1 LoadBalancerIPMode). */
export type LoadBalancerIpMode =
  /** Addressed to the node or pod: all of it must go through the load balancer. */
  | 'PROXY'
  /** Addressed to the load balancer still: nodes may take a short cut. */
  | 'VIP';

/** A way in through a load balancer (core/v1 LoadBalancerIngress). */
export type LoadBalancerIngress = {
  __typename?: 'LoadBalancerIngress';
  /** Its host name; null where it has an IP address. */
  hostname: Maybe<Scalars['String']['output']>;
  /** Its IP address; null where it has a host name. */
  ip: Maybe<Scalars['String']['output']>;
  /** How traffic for the address reaches the nodes; null where it has no IP address. */
  ipMode: Maybe<LoadBalancerIpMode>;
  /** What has become of each port, where the implementation tells; empty otherwise. */
  ports: Array<LoadBalancerPort>;
};

/** A port at a load balancer (core/v1 PortStatus). */
export type LoadBalancerPort = {
  __typename?: 'LoadBalancerPort';
  /** Why the load balancer doesn't serve it, as a CamelCase reason; null if it does. */
  error: Maybe<Scalars['String']['output']>;
  /** The port of the Service: 1 to 65535. */
  port: Scalars['Int']['output'];
  /** The protocol. */
  protocol: PortProtocol;
};

/** What a manager keeps. */
export type ManagedPart =
  /** All that it has set, which may be everything. */
  | 'EVERYTHING'
  /** The number of replicas. */
  | 'REPLICAS';

/** Somebody who keeps an object as they want it, and will undo a change that is made to it by hand. */
export type Manager = {
  __typename?: 'Manager';
  /** The API of `kind`, `apps.example.com/v1`; null where `kind` is null. */
  apiVersion: Maybe<Scalars['String']['output']>;
  /** What it keeps. */
  keeps: ManagedPart;
  /** The Kubernetes kind of the object in which it is told what to keep: `Application`, `HelmRelease`, `HorizontalPodAutoscaler`, …; null for HELM and KUBECTL_APPLY, which have none. */
  kind: Maybe<Scalars['String']['output']>;
  /** The name of that object, or of Helm's release; null where nothing says it. */
  name: Maybe<Scalars['String']['output']>;
  /** The namespace of that object, or of Helm's release; null where nothing says it. */
  namespace: Maybe<Scalars['String']['output']>;
  /** Who it is. */
  type: ManagerType;
};

/** Who may manage an object. */
export type ManagerType =
  /** Argo CD: annotation `argocd.argoproj.io/tracking-id` that names this object, or label `argocd.argoproj.io/instance`. The next sync undoes changes. */
  | 'ARGO_CD'
  /** Flux: labels `kustomize.toolkit.fluxcd.io/name` or `helm.toolkit.fluxcd.io/name`. The next reconciliation undoes changes. */
  | 'FLUX'
  /** Helm: annotation `meta.helm.sh/release-name`, or label `app.kubernetes.io/managed-by: Helm`. The next upgrade of the release undoes changes. */
  | 'HELM'
  /** A HorizontalPodAutoscaler that scales it. KEDA scales through one as well. */
  | 'HORIZONTAL_POD_AUTOSCALER'
  /** Whoever runs `kubectl apply`: there is a `kubectl.kubernetes.io/last-applied-configuration`. The next run with the same manifest undoes changes of what stands in it. */
  | 'KUBECTL_APPLY'
  /** The controller of a kind of its own: the object's controller owner reference names an object of an API that isn't Kubernetes' own. */
  | 'OPERATOR';

/** How a manifest is written. */
export type ManifestFormat =
  /** JSON, indented by two spaces. */
  | 'JSON'
  /** YAML 1.2. */
  | 'YAML';

/** Changing. Each mutation has one input and one payload; what the caller can put right is in `userErrors` of the payload, and then nothing was changed. */
export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Makes a new workload. Answers when this gateway's cache has seen it, so that the next query shows it.
   * userErrors: INVALID (a field isn't valid, or the pods would be selected by another workload, too), ALREADY_EXISTS (the name is taken),
   * NOT_FOUND (no such namespace), CONFLICT, FORBIDDEN.
   */
  deployWorkload: DeployWorkloadPayload;
  /**
   * Puts a Deployment back to an earlier revision, by the rules of `kubectl rollout undo`: the pod template becomes that revision's, and so do
   * the annotations, save for those that Kubernetes and kubectl keep for themselves. Nothing else is touched.
   * A revision with the template that the Deployment has already is not an error: `diff` is empty and a warning says so.
   * Made from a live reading; if the Deployment changes meanwhile, the answer is CONFLICT.
   * userErrors: INVALID, NOT_FOUND (workload or revision), PAUSED, CONFLICT, FORBIDDEN, UNSUPPORTED_KIND.
   */
  rollbackWorkload: RollbackWorkloadPayload;
  /**
   * Changes a Deployment: images, environment, size. Everything that the input doesn't name stays as it is, other people's changes included:
   * the API server gets a patch of just these fields, which it refuses if one of them has changed meanwhile. Several changes are one revision.
   * Answers when this gateway's cache has seen the change. Nothing to change is not an error: `diff` is empty then.
   * userErrors: INVALID, NOT_FOUND (workload or container), CONFLICT (it has changed meanwhile), FORBIDDEN, UNSUPPORTED_KIND.
   */
  upgradeWorkload: UpgradeWorkloadPayload;
};


/** Changing. Each mutation has one input and one payload; what the caller can put right is in `userErrors` of the payload, and then nothing was changed. */
export type MutationDeployWorkloadArgs = {
  input: DeployWorkloadInput;
};


/** Changing. Each mutation has one input and one payload; what the caller can put right is in `userErrors` of the payload, and then nothing was changed. */
export type MutationRollbackWorkloadArgs = {
  input: RollbackWorkloadInput;
};


/** Changing. Each mutation has one input and one payload; what the caller can put right is in `userErrors` of the payload, and then nothing was changed. */
export type MutationUpgradeWorkloadArgs = {
  input: UpgradeWorkloadInput;
};

/** A namespace of a cluster. */
export type Namespace = Node & {
  __typename?: 'Namespace';
  /** Annotations. */
  annotations: Scalars['StringMap']['output'];
  /** The cluster it is in. */
  cluster: Cluster;
  /** When it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** When deletion was asked for; null while nobody has. */
  deletionTimestamp: Maybe<Scalars['DateTime']['output']>;
  /** The global id. */
  id: Scalars['ID']['output'];
  /** Labels. */
  labels: Scalars['StringMap']['output'];
  /** The name. */
  name: Scalars['String']['output'];
  /** ACTIVE, or TERMINATING while its content is being deleted. */
  phase: NamespacePhase;
  /** How many pods are in it. Null with the error FORBIDDEN where the gateway may not read them. */
  podCounts: Maybe<PodCounts>;
  /** Its resource quotas, by name. Null with the error FORBIDDEN where the gateway may not read them. */
  quotas: Maybe<Array<ResourceQuota>>;
  /** The version of the object, as Kubernetes counts it. */
  resourceVersion: Scalars['String']['output'];
  /** How many Services are in it. Null with the error FORBIDDEN where the gateway may not read them. */
  serviceCount: Maybe<Scalars['Int']['output']>;
  /** The uid that Kubernetes gave it. */
  uid: Scalars['ID']['output'];
  /** How many workloads are in it. Null with the error FORBIDDEN where the gateway may not read all five kinds. */
  workloadCounts: Maybe<WorkloadCounts>;
};

/** A page of namespaces, ordered by name. */
export type NamespaceConnection = {
  __typename?: 'NamespaceConnection';
  /** The namespaces with their cursors. */
  edges: Array<NamespaceEdge>;
  /** The namespaces. */
  nodes: Array<Namespace>;
  /** Whether there is more, and from where. */
  pageInfo: PageInfo;
  /** How many fit the filter, on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** A namespace in a page. */
export type NamespaceEdge = {
  __typename?: 'NamespaceEdge';
  /** Its place in the order, for `after`. */
  cursor: Scalars['String']['output'];
  /** The namespace. */
  node: Namespace;
};

/** Which namespaces. Conditions are joined by AND; a list holds alternatives; an absent field doesn't restrict. */
export type NamespaceFilter = {
  /** Only of these clusters. */
  clusters?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only with labels that match, in Kubernetes' syntax: `team=shop,tier in (web, api),!legacy`. */
  labelSelector?: InputMaybe<Scalars['String']['input']>;
  /** Only in one of these phases. */
  phases?: InputMaybe<Array<NamespacePhase>>;
  /** Only with a name that holds this text, upper and lower case alike. */
  search?: InputMaybe<Scalars['String']['input']>;
};

/** The phases of a namespace (core/v1 NamespaceStatus). */
export type NamespacePhase =
  /** In use. */
  | 'ACTIVE'
  /** Being deleted: nothing can be created in it any more. */
  | 'TERMINATING';

/** Anything with a global id, as in Relay's object identification. */
export type Node = {
  /** Global and opaque: the same on every replica and after a restart. It holds cluster, kind, namespace and name. */
  id: Scalars['ID']['output'];
};

/** An address of a node. */
export type NodeAddress = {
  __typename?: 'NodeAddress';
  /** The address or host name. */
  address: Scalars['String']['output'];
  /** What it is: `InternalIP`, `ExternalIP`, `Hostname`, `InternalDNS`, `ExternalDNS`. */
  type: Scalars['String']['output'];
};

/** Names one object of a kind that is known from the place where it is used. */
export type ObjectRef = {
  /** The cluster; may be absent where the gateway serves just one. */
  cluster?: InputMaybe<Scalars['String']['input']>;
  /** The name. */
  name: Scalars['String']['input'];
  /** The namespace. */
  namespace: Scalars['String']['input'];
};

/** What an event says of an object (core/v1 ObjectReference). It is what the writer wrote, which the cluster doesn't check. */
export type ObjectReference = {
  __typename?: 'ObjectReference';
  /** The API that the kind is of, `apps/v1`; null where the writer didn't say. */
  apiVersion: Maybe<Scalars['String']['output']>;
  /** Which part of the object, `spec.containers{web}`; null for the whole. */
  fieldPath: Maybe<Scalars['String']['output']>;
  /** The kind, `ReplicaSet`; empty where the writer didn't say. */
  kind: Scalars['String']['output'];
  /** The name; empty where the writer didn't say. */
  name: Scalars['String']['output'];
  /** The namespace; null for what is in none. */
  namespace: Maybe<Scalars['String']['output']>;
  /** The uid; null where the writer didn't say. Of nodes it is often the name; of static pods it is not that of the Pod object. */
  uid: Maybe<Scalars['String']['output']>;
};

/** Up or down. */
export type OrderDirection =
  /** Smallest, earliest, or first in the alphabet first. */
  | 'ASC'
  /** Largest, latest, or last in the alphabet first. */
  | 'DESC';

/** Where a page ends, and whether there is more, as in Relay's connections. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** The cursor of the last element; null for an empty page. */
  endCursor: Maybe<Scalars['String']['output']>;
  /** There is something after `endCursor`. */
  hasNextPage: Scalars['Boolean']['output'];
  /** There is something before `startCursor`. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first element; null for an empty page. */
  startCursor: Maybe<Scalars['String']['output']>;
};

/** Whether claims stay. */
export type PersistentVolumeClaimRetention =
  /** They are deleted, and with them, as the storage class says, the data. */
  | 'DELETE'
  /** They stay, with their data. */
  | 'RETAIN';

/** What becomes of the claims that a StatefulSet has made from its volumeClaimTemplates. */
export type PersistentVolumeClaimRetentionPolicy = {
  __typename?: 'PersistentVolumeClaimRetentionPolicy';
  /** When the StatefulSet is deleted. */
  whenDeleted: PersistentVolumeClaimRetention;
  /** When it is scaled down, to the claims of the pods that go. */
  whenScaled: PersistentVolumeClaimRetention;
};

/** A pod. */
export type Pod = KubernetesObject & Node & {
  __typename?: 'Pod';
  /** Annotations, without last-applied-configuration. */
  annotations: Scalars['StringMap']['output'];
  /** The cluster it is in. */
  cluster: Cluster;
  /** The containers, in the order of the spec. */
  containers: Array<PodContainer>;
  /** When it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** When its grace period ends; null while nobody has asked for its deletion. */
  deletionTimestamp: Maybe<Scalars['DateTime']['output']>;
  /** Events about it, newest first. */
  events: EventConnection;
  /** The global id. */
  id: Scalars['ID']['output'];
  /** The init containers, in the order of the spec, sidecars included. */
  initContainers: Array<PodContainer>;
  /** Its addresses, the primary one first; empty until it has one. */
  ips: Array<Scalars['String']['output']>;
  /** Labels. */
  labels: Scalars['StringMap']['output'];
  /** When the last restart was; null if there was none. */
  lastRestartAt: Maybe<Scalars['DateTime']['output']>;
  /**
   * Who will undo a change made to it by hand. A pod of a workload has none of its own: `workload` is what makes it anew. One that a controller of
   * another API owns has the OPERATOR; a bare one may be managed like any object.
   */
  managedBy: Array<Manager>;
  /** The whole object less managedFields, read from the cluster at the time of the query, as the caller. */
  manifest: Scalars['String']['output'];
  /** Why it is in this phase, as its status says (core/v1 PodStatus.message); null where it says nothing. */
  message: Maybe<Scalars['String']['output']>;
  /** Its name, unique for its kind in the namespace. */
  name: Scalars['String']['output'];
  /** The namespace it is in. */
  namespace: Scalars['String']['output'];
  /** The node that it was placed on; null before that, and if the node is gone. Where the gateway may not read nodes, null with the error FORBIDDEN; `nodeName` is there all the same. */
  node: Maybe<ClusterNode>;
  /** The name of the node it runs on; null until it is scheduled. */
  nodeName: Maybe<Scalars['String']['output']>;
  /** The phase, as in its status. */
  phase: PodPhase;
  /** The pod's Ready condition is true: all its containers are ready, and its readiness gates are open. */
  ready: Scalars['Boolean']['output'];
  /** How many containers are ready: the first number of kubectl's READY column. Sidecars count. */
  readyContainers: Scalars['Int']['output'];
  /** The version of the object, as Kubernetes counts it. */
  resourceVersion: Scalars['String']['output'];
  /** How often containers have been restarted: kubectl's RESTARTS column, without the time. */
  restarts: Scalars['Int']['output'];
  /** The Services of the namespace whose selector it matches, by name, whether or not they send it traffic now. */
  services: ServiceConnection;
  /** When the kubelet took it on; null before. */
  startedAt: Maybe<Scalars['DateTime']['output']>;
  /**
   * What `kubectl get pods` prints as STATUS: `Running`, `Init:0/1`, `CrashLoopBackOff`, `Completed`, `Terminating`, …
   * By the rules of kubectl 1.37 (pkg/printers/internalversion/printers.go, printPod).
   */
  state: Scalars['String']['output'];
  /** How many containers there are: the second number of kubectl's READY column. Sidecars count. */
  totalContainers: Scalars['Int']['output'];
  /** The uid that Kubernetes gave it. */
  uid: Scalars['ID']['output'];
  /** The workload at the top of its owners, through ReplicaSet and Job; null for a pod that belongs to none of the five kinds. */
  workload: Maybe<Workload>;
};


/** A pod. */
export type PodEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A pod. */
export type PodManifestArgs = {
  format?: ManifestFormat;
};


/** A pod. */
export type PodServicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What happened to one pod. */
export type PodChange = {
  __typename?: 'PodChange';
  /** The pod's id. */
  id: Scalars['ID']['output'];
  /** The pod as it is now; null when REMOVED. */
  object: Maybe<Pod>;
  /** What happened. */
  type: ChangeType;
  /** The pod's uid. */
  uid: Scalars['ID']['output'];
};

/** A page of pods. */
export type PodConnection = {
  __typename?: 'PodConnection';
  /** The pods with their cursors. */
  edges: Array<PodEdge>;
  /** The pods. */
  nodes: Array<Pod>;
  /** Whether there is more, and from where. */
  pageInfo: PageInfo;
  /** How many fit the filter, on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** A container of a pod, with its status. */
export type PodContainer = {
  __typename?: 'PodContainer';
  /** How it ended; null while it waits or runs. */
  exitCode: Maybe<Scalars['Int']['output']>;
  /** When it ended; null while it waits or runs. */
  finishedAt: Maybe<Scalars['DateTime']['output']>;
  /** The image, as the spec names it. */
  image: Scalars['String']['output'];
  /** The same in a sentence, where the kubelet gave one. */
  message: Maybe<Scalars['String']['output']>;
  /** The name. */
  name: Scalars['String']['output'];
  /** Ready to serve (a sidecar or container), or ended well (an init container). */
  ready: Scalars['Boolean']['output'];
  /** Why it waits or has ended: `ContainerCreating`, `CrashLoopBackOff`, `Completed`, `OOMKilled`, …; null while it runs. */
  reason: Maybe<Scalars['String']['output']>;
  /** How often it has been restarted. */
  restarts: Scalars['Int']['output'];
  /** An init container that goes on beside the others (restartPolicy Always). */
  sidecar: Scalars['Boolean']['output'];
  /** When it was started; null while it waits. */
  startedAt: Maybe<Scalars['DateTime']['output']>;
  /** What it is doing. */
  state: ContainerState;
};

/** How many pods there are. `total` is looked up; the others look at each pod of the namespace, and at no other. */
export type PodCounts = {
  __typename?: 'PodCounts';
  /** In each phase that there is one in, as PodPhase lists them. */
  byPhase: Array<PodPhaseCount>;
  /** Those that are ready. */
  ready: Scalars['Int']['output'];
  /** All of them, ended ones too. */
  total: Scalars['Int']['output'];
};

/** A pod in a page. */
export type PodEdge = {
  __typename?: 'PodEdge';
  /** Its place in the order, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The pod. */
  node: Pod;
};

/** What failures of certain kinds lead to (batch/v1 PodFailurePolicy). */
export type PodFailurePolicy = {
  __typename?: 'PodFailurePolicy';
  /** In order: the first that fits a failed pod decides. A pod that none fits counts towards backoffLimit. */
  rules: Array<PodFailurePolicyRule>;
};

/** What is done about a failed pod. */
export type PodFailurePolicyAction =
  /** The pod counts towards backoffLimit, as it does without a rule. */
  | 'COUNT'
  /** The index fails, and isn't tried again. */
  | 'FAIL_INDEX'
  /** The Job fails, and its other pods are stopped. */
  | 'FAIL_JOB'
  /** The pod is replaced and doesn't count. */
  | 'IGNORE';

/** Exit codes that a rule is about. */
export type PodFailurePolicyOnExitCodes = {
  __typename?: 'PodFailurePolicyOnExitCodes';
  /** The container; null for any. */
  containerName: Maybe<Scalars['String']['output']>;
  /** Whether the exit code must be one of the values, or none of them. */
  operator: ExitCodeOperator;
  /** Exit codes; 0 is never looked at. */
  values: Array<Scalars['Int']['output']>;
};

/** A condition of a pod that a rule is about. */
export type PodFailurePolicyOnPodCondition = {
  __typename?: 'PodFailurePolicyOnPodCondition';
  /** Its status. */
  status: ConditionStatus;
  /** Its type: `DisruptionTarget`, … */
  type: Scalars['String']['output'];
};

/** What becomes of a pod that failed in a certain way. Either `onExitCodes` or `onPodConditions` says in which. */
export type PodFailurePolicyRule = {
  __typename?: 'PodFailurePolicyRule';
  /** What is done. */
  action: PodFailurePolicyAction;
  /** Exit codes that it is about; null if it is about conditions. */
  onExitCodes: Maybe<PodFailurePolicyOnExitCodes>;
  /** Conditions of the pod that it is about: any of them is enough. Empty if it is about exit codes. */
  onPodConditions: Array<PodFailurePolicyOnPodCondition>;
};

/** Which pods. Conditions are joined by AND; a list holds alternatives; an absent field doesn't restrict, an empty list fits nothing. */
export type PodFilter = {
  /** Only in these clusters. */
  clusters?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only with labels that match, in Kubernetes' syntax: `app=web,tier in (front, back),!canary`. */
  labelSelector?: InputMaybe<Scalars['String']['input']>;
  /** Only in these namespaces. */
  namespaces?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only on these nodes. */
  nodeNames?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only in one of these phases. */
  phases?: InputMaybe<Array<PodPhase>>;
  /** Only ready ones, or only ones that are not. */
  ready?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only with a name that holds this text, upper and lower case alike. */
  search?: InputMaybe<Scalars['String']['input']>;
};

/** In which order the pods of a StatefulSet are made and removed. Updates go by the update strategy. */
export type PodManagementPolicy =
  /** One after the other: each waits until the one before is ready. */
  | 'ORDERED_READY'
  /** All at once. */
  | 'PARALLEL';

/** In which order pods come. Equal ones follow by namespace, name and cluster. */
export type PodOrder = {
  /** Up or down. */
  direction?: OrderDirection;
  /** By what. */
  field: PodOrderField;
};

/** What pods can be ordered by. */
export type PodOrderField =
  /** The time of creation. */
  | 'CREATED_AT'
  /** The name. */
  | 'NAME'
  /** The namespace. */
  | 'NAMESPACE'
  /** The name of the node; pods without a node come first. */
  | 'NODE_NAME'
  /** The number of restarts. */
  | 'RESTARTS'
  /** What kubectl prints as STATUS, by the alphabet. */
  | 'STATE';

/** The phases of a pod (core/v1 PodStatus). What `kubectl get pods` prints is `state`. */
export type PodPhase =
  /** All containers have ended, at least one badly, and won't be restarted. */
  | 'FAILED'
  /** Accepted, but not all containers have been started: being scheduled, images being pulled, init containers running. */
  | 'PENDING'
  /** Bound to a node, with at least one container running, starting or restarting. */
  | 'RUNNING'
  /** All containers have ended well and won't be restarted. */
  | 'SUCCEEDED'
  /** The node doesn't tell. */
  | 'UNKNOWN';

/** How many pods are in a phase. */
export type PodPhaseCount = {
  __typename?: 'PodPhaseCount';
  /** How many. */
  count: Scalars['Int']['output'];
  /** The phase. */
  phase: PodPhase;
};

/** When a pod of a Job is replaced by another. */
export type PodReplacementPolicy =
  /** When it has ended for good (phase Failed or Succeeded). */
  | 'FAILED'
  /** As soon as it is being deleted or has failed. */
  | 'TERMINATING_OR_FAILED';

/** What each pod is made of. */
export type PodTemplateInput = {
  /** The containers, at least one, with different names. */
  containers: Array<ContainerInput>;
};

/** What a subscription to pods sends. */
export type PodUpdate = {
  __typename?: 'PodUpdate';
  /** The snapshot's part, or what changed, in order; several changes of one object in one batch are merged into one. */
  changes: Array<PodChange>;
  /** Forget what you had: a snapshot begins with this message. True on the first message, and again when the subscriber fell so far behind that the changes it missed are no longer known one by one. */
  reset: Scalars['Boolean']['output'];
  /** The snapshot is complete: true from the message that completes it on. */
  synced: Scalars['Boolean']['output'];
};

/** The protocols of a port. */
export type PortProtocol =
  /** SCTP. */
  | 'SCTP'
  /** TCP. */
  | 'TCP'
  /** UDP. */
  | 'UDP';

/** Reading. Everything here is answered from the gateway's watch cache: no query makes a request to a cluster, save for fields that say so. */
export type Query = {
  __typename?: 'Query';
  /** One machine; null if there is none of that name. */
  clusterNode: Maybe<ClusterNode>;
  /** The machines of the clusters, by name unless ordered otherwise. (`nodes` is Relay's: objects by their ids.) */
  clusterNodes: ClusterNodeConnection;
  /** Every cluster that the gateway serves, by name. */
  clusters: Array<Cluster>;
  /**
   * Events, newest first: by `lastSeenAt`, and those of the same time, which many give to the second only, by when the cluster last
   * recorded them.
   */
  events: EventConnection;
  /** One namespace; null if there is none of that name. */
  namespace: Maybe<Namespace>;
  /** Namespaces by name. */
  namespaces: NamespaceConnection;
  /**
   * The object with this global id, or null if it doesn't exist (any more).
   * An id that isn't one fails with BAD_USER_INPUT.
   */
  node: Maybe<Node>;
  /** The objects with these ids, in the same order, null for each that doesn't exist. At most 1,000. */
  nodes: Array<Maybe<Node>>;
  /** One pod; null if there is none of that name. */
  pod: Maybe<Pod>;
  /** Pods, by namespace and name unless ordered otherwise. */
  pods: PodConnection;
  /** One Service; null if there is none of that name. */
  service: Maybe<Service>;
  /** Services, by namespace and name unless ordered otherwise. */
  services: ServiceConnection;
  /** One workload; null if there is none of that kind and name. */
  workload: Maybe<Workload>;
  /** Workloads of all five kinds in one list, by namespace and name unless ordered otherwise. */
  workloads: WorkloadConnection;
};


/** Reading. Everything here is answered from the gateway's watch cache: no query makes a request to a cluster, save for fields that say so. */
export type QueryClusterNodeArgs = {
  cluster?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
};


/** Reading. Everything here is answered from the gateway's watch cache: no query makes a request to a cluster, save for fields that say so. */
export type QueryClusterNodesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClusterNodeOrder>;
  where?: InputMaybe<ClusterNodeFilter>;
};


/** Reading. Everything here is answered from the gateway's watch cache: no query makes a request to a cluster, save for fields that say so. */
export type QueryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<EventFilter>;
};


/** Reading. Everything here is answered from the gateway's watch cache: no query makes a request to a cluster, save for fields that say so. */
export type QueryNamespaceArgs = {
  cluster?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
};


/** Reading. Everything here is answered from the gateway's watch cache: no query makes a request to a cluster, save for fields that say so. */
export type QueryNamespacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<NamespaceFilter>;
};


/** Reading. Everything here is answered from the gateway's watch cache: no query makes a request to a cluster, save for fields that say so. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Reading. Everything here is answered from the gateway's watch cache: no query makes a request to a cluster, save for fields that say so. */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** Reading. Everything here is answered from the gateway's watch cache: no query makes a request to a cluster, save for fields that say so. */
export type QueryPodArgs = {
  ref: ObjectRef;
};


/** Reading. Everything here is answered from the gateway's watch cache: no query makes a request to a cluster, save for fields that say so. */
export type QueryPodsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PodOrder>;
  where?: InputMaybe<PodFilter>;
};


/** Reading. Everything here is answered from the gateway's watch cache: no query makes a request to a cluster, save for fields that say so. */
export type QueryServiceArgs = {
  ref: ObjectRef;
};


/** Reading. Everything here is answered from the gateway's watch cache: no query makes a request to a cluster, save for fields that say so. */
export type QueryServicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ServiceOrder>;
  where?: InputMaybe<ServiceFilter>;
};


/** Reading. Everything here is answered from the gateway's watch cache: no query makes a request to a cluster, save for fields that say so. */
export type QueryWorkloadArgs = {
  ref: WorkloadRef;
};


/** Reading. Everything here is answered from the gateway's watch cache: no query makes a request to a cluster, save for fields that say so. */
export type QueryWorkloadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<WorkloadOrder>;
  where?: InputMaybe<WorkloadFilter>;
};

/** How much of a resource a namespace may use and does. */
export type QuotaResource = {
  __typename?: 'QuotaResource';
  /** How much it may be: what is enforced, which follows a change of the quota a moment later. */
  hard: Scalars['Quantity']['output'];
  /** The resource: `requests.cpu`, `limits.memory`, `pods`, `count/jobs.batch`, … */
  resource: Scalars['String']['output'];
  /** How much it is; null before the quota's controller has counted. */
  used: Maybe<Scalars['Quantity']['output']>;
  /** The same as a share of what may be: 1 is all of it. Null where `used` is, and where nothing may be. */
  usedRatio: Maybe<Scalars['Float']['output']>;
};

/** What must be so for a pod to count (core/v1 ScopedResourceSelectorRequirement). */
export type QuotaScopeRequirement = {
  __typename?: 'QuotaScopeRequirement';
  /** How it is compared with the values. */
  operator: ScopeOperator;
  /** What is looked at: `PriorityClass`, `CrossNamespacePodAffinity`, … */
  scope: Scalars['String']['output'];
  /** The values; empty for EXISTS and DOES_NOT_EXIST. */
  values: Array<Scalars['String']['output']>;
};

/**
 * How many pods. The numbers are those of the workload's own status.
 * A Job counts the pods that should run now (none once it has finished); a CronJob has no pods of its own, so all its numbers are 0.
 */
export type ReplicaCounts = {
  __typename?: 'ReplicaCounts';
  /** How many have been ready for minReadySeconds. */
  available: Scalars['Int']['output'];
  /** How many there are, whatever their state. */
  current: Scalars['Int']['output'];
  /** How many there should be. */
  desired: Scalars['Int']['output'];
  /** How many are ready. */
  ready: Scalars['Int']['output'];
  /** How many are missing until all that are desired are available. */
  unavailable: Scalars['Int']['output'];
  /** How many of them have the current template. */
  updated: Scalars['Int']['output'];
};

/** An amount of a resource. */
export type ResourceAmount = {
  __typename?: 'ResourceAmount';
  /** How much. */
  amount: Scalars['Quantity']['output'];
  /** The resource: `cpu`, `memory`, `pods`, `nvidia.com/gpu`, … */
  resource: Scalars['String']['output'];
};

/** Amounts of CPU and memory. */
export type ResourceAmountsInput = {
  /** Cores: `0.5`, `250m`. */
  cpu?: InputMaybe<Scalars['Quantity']['input']>;
  /** Bytes: `64Mi`, `1G`. */
  memory?: InputMaybe<Scalars['Quantity']['input']>;
};

/** What the objects of a namespace may use together at most (core/v1 ResourceQuota). */
export type ResourceQuota = {
  __typename?: 'ResourceQuota';
  /** When it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** The name. */
  name: Scalars['String']['output'];
  /** What may be used and what is, by resource. */
  resources: Array<QuotaResource>;
  /** The same with values: only pods that meet all of these count. */
  scopeSelector: Array<QuotaScopeRequirement>;
  /** Only pods to which all of these apply count: `BestEffort`, `NotTerminating`, …; empty if all do. */
  scopes: Array<Scalars['String']['output']>;
  /** The uid that Kubernetes gave it. */
  uid: Scalars['ID']['output'];
};

/** What a container needs and may use. */
export type ResourcesInput = {
  /** What it may use at most. */
  limits?: InputMaybe<ResourceAmountsInput>;
  /** What the scheduler sets aside for it. */
  requests?: InputMaybe<ResourceAmountsInput>;
};

/** A state that a workload's pod template had, and can be rolled back to. */
export type Revision = {
  __typename?: 'Revision';
  /** Why the change was made (annotation `kubernetes.io/change-cause`); null if nobody said. */
  changeCause: Maybe<Scalars['String']['output']>;
  /** When the ReplicaSet or ControllerRevision was made. */
  createdAt: Scalars['DateTime']['output'];
  /** This is the template that the workload has now. */
  current: Scalars['Boolean']['output'];
  /** The images of the template, init containers first, each once. */
  images: Array<Scalars['String']['output']>;
  /**
   * The number: `deployment.kubernetes.io/revision` of a ReplicaSet, `revision` of a ControllerRevision. It grows with every change;
   * a rollback gives the restored template a new number, and its old one vanishes.
   */
  number: Scalars['Int']['output'];
  /** The name of the ReplicaSet or ControllerRevision that holds it. */
  sourceName: Scalars['String']['output'];
};

/** A page of revisions, newest first. */
export type RevisionConnection = {
  __typename?: 'RevisionConnection';
  /** The revisions with their cursors. */
  edges: Array<RevisionEdge>;
  /** The revisions. */
  nodes: Array<Revision>;
  /** Whether there is more, and from where. */
  pageInfo: PageInfo;
  /** How many there are. */
  totalCount: Scalars['Int']['output'];
};

/** A revision in a page. */
export type RevisionEdge = {
  __typename?: 'RevisionEdge';
  /** Its place in the order, for `after`. */
  cursor: Scalars['String']['output'];
  /** The revision. */
  node: Revision;
};

/** A rollback. */
export type RollbackWorkloadInput = {
  /** Only check: the API server validates everything and stores nothing; the payload shows what would be. */
  dryRun?: Scalars['Boolean']['input'];
  /** Change it only if it is still at this version, else CONFLICT. */
  expectedResourceVersion?: InputMaybe<Scalars['String']['input']>;
  /** To which revision, by number. Absent, null or 0: to the one before the current. */
  toRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Which workload: a Deployment. */
  workload: WorkloadRef;
};

/** What came of rollbackWorkload. */
export type RollbackWorkloadPayload = {
  __typename?: 'RollbackWorkloadPayload';
  /** What was changed; with dryRun what would be. */
  diff: Array<FieldChange>;
  /** The revision that was current before. */
  fromRevision: Maybe<Scalars['Int']['output']>;
  /** The number that the restored template has now: Kubernetes gives it a new one, and the old one vanishes. Null with dryRun, and when the controller hasn't given it within some seconds. */
  newRevision: Maybe<Scalars['Int']['output']>;
  /** The revision that was restored, by the number it had. */
  toRevision: Maybe<Scalars['Int']['output']>;
  /** What is wrong with the input. Where there is one, nothing was changed. */
  userErrors: Array<UserError>;
  /** What to know about it: a workload whose owner will undo the change, annotations that change, a revision that is current already; and what the API server had to say. */
  warnings: Array<Scalars['String']['output']>;
  /** The workload as it is now; with dryRun as it would be, `manifest` included. Null where there are userErrors. */
  workload: Maybe<Workload>;
};

/**
 * The rollout of a workload's present template: how far it is and whether it will get there. It is read from the workload object alone,
 * by the rules of `kubectl rollout status`. The numbers count pods, for a DaemonSet nodes.
 */
export type Rollout = {
  __typename?: 'Rollout';
  /** How many have been ready for minReadySeconds, whatever their template. */
  available: Scalars['Int']['output'];
  /**
   * When the rollout of a Deployment will have failed if there is no progress before: every progress moves it. The time of the last
   * progress (`lastUpdateTime` of the condition Progressing) plus progressDeadlineSeconds. Null unless IN_PROGRESS towards a deadline.
   */
  deadlineAt: Maybe<Scalars['DateTime']['output']>;
  /** How many pods there should be. */
  desired: Scalars['Int']['output'];
  /** What `kubectl rollout status` says, word for word: what is waited for, or how it ended. */
  message: Scalars['String']['output'];
  /** The controller has seen the latest change of the workload. Until then the numbers may be those from before it. */
  observed: Scalars['Boolean']['output'];
  /** How many have an earlier template. */
  old: Scalars['Int']['output'];
  /** How long a Deployment may be without any progress before its rollout has failed, in seconds. Null where there is no such limit: a Deployment may be without, the other kinds always are. */
  progressDeadlineSeconds: Maybe<Scalars['Int']['output']>;
  /** How many are ready, whatever their template. */
  ready: Scalars['Int']['output'];
  /**
   * Kubernetes' reason, of a Deployment; null for the other kinds, which have no conditions. While pods can't be made or deleted it is that of
   * the condition ReplicaFailure: FailedCreate (a quota, say), FailedDelete. Otherwise that of the condition Progressing: NewReplicaSetCreated,
   * FoundNewReplicaSet, ReplicaSetUpdated, ReplicaSetCreateError, NewReplicaSetAvailable (done), DeploymentPaused, DeploymentResumed,
   * ProgressDeadlineExceeded.
   */
  reason: Maybe<Scalars['String']['output']>;
  /** The message of the same condition, in the cluster's own words. */
  reasonMessage: Maybe<Scalars['String']['output']>;
  /**
   * The number of the revision that is rolled out, as in `revisions`. Null while it isn't known: until the controller has seen the latest
   * change, and for a change made to a paused Deployment until it is resumed.
   */
  revision: Maybe<Scalars['Int']['output']>;
  /** How it stands, in one word. */
  status: RolloutStatus;
  /** How many of those desired should get the present template by themselves: all, for a StatefulSet with a `partition` those from there on, and none with OnDelete. */
  toUpdate: Scalars['Int']['output'];
  /** How many have the present template. */
  updated: Scalars['Int']['output'];
};

/** How a rollout stands, by the verdict of `kubectl rollout status` (pkg/polymorphichelpers/rollout_status.go); docs/rollouts.md has the table for each kind. */
export type RolloutStatus =
  /** The Deployment's progress deadline has passed. The controller goes on trying, so it may yet succeed. The other kinds have no deadline, so they never fail. */
  | 'FAILED'
  /** kubectl would wait. */
  | 'IN_PROGRESS'
  /** A StatefulSet or DaemonSet with the update strategy OnDelete: pods get the present template when somebody deletes the old ones. */
  | 'NOT_APPLICABLE'
  /**
   * kubectl would wait, but the Deployment is paused: no pod gets the present template until it is resumed.
   * Pods that have it already may still become available.
   */
  | 'PAUSED'
  /** The present template is rolled out as far as it should be, and the pods are available (for a StatefulSet: ready). */
  | 'SUCCEEDED';

/** How a scope is compared with values. */
export type ScopeOperator =
  /** There is none. */
  | 'DOES_NOT_EXIST'
  /** There is one, whatever it is. */
  | 'EXISTS'
  /** It is one of them. */
  | 'IN'
  /** It is none of them. */
  | 'NOT_IN';

/** A name and an address for whatever pods have certain labels (core/v1). */
export type Service = KubernetesObject & Node & {
  __typename?: 'Service';
  /** Annotations, without last-applied-configuration. */
  annotations: Scalars['StringMap']['output'];
  /** The cluster it is in. */
  cluster: Cluster;
  /** Its addresses within the cluster, one for each IP family, the primary one first. Empty for a headless Service and for EXTERNAL_NAME. */
  clusterIPs: Array<Scalars['String']['output']>;
  /** When it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** When its grace period ends; null while nobody has asked for its deletion. */
  deletionTimestamp: Maybe<Scalars['DateTime']['output']>;
  /**
   * Where it sends its traffic, by the name of the pod and then by address: what its EndpointSlices list, as `kubectl get endpointslices` does.
   * An endpoint that is in two slices for a moment is here once, by the rules of kube-proxy: the one that isn't terminating
   * (pkg/proxy/endpointslicecache.go, addEndpoints). A pod with addresses of two IP families has an endpoint for each.
   * Empty for EXTERNAL_NAME.
   */
  endpoints: EndpointConnection;
  /** Events about it, newest first. */
  events: EventConnection;
  /**
   * Where it can be reached from outside, as in the EXTERNAL-IP column of `kubectl get services -o wide`: what the load balancer gave it
   * (IP addresses or host names, each once, by the alphabet; LOAD_BALANCER only), then `externalIPs`. Empty for a load balancer that is
   * pending, and for EXTERNAL_NAME.
   */
  externalAddresses: Array<Scalars['String']['output']>;
  /** Addresses that whoever runs the cluster sends to its nodes, and that its nodes accept for this Service (spec.externalIPs). */
  externalIPs: Array<Scalars['String']['output']>;
  /** The DNS name that an EXTERNAL_NAME Service stands for; null for the other types. */
  externalName: Maybe<Scalars['String']['output']>;
  /** Where nodes send what comes from outside the cluster; null for Services that nothing outside can reach. */
  externalTrafficPolicy: Maybe<TrafficPolicy>;
  /** It has no address of its own: DNS gives the addresses of its endpoints (clusterIP `None`, which is what kubectl's CLUSTER-IP column shows then). */
  headless: Scalars['Boolean']['output'];
  /** The global id. */
  id: Scalars['ID']['output'];
  /** Where nodes send what comes from within the cluster; null for EXTERNAL_NAME. */
  internalTrafficPolicy: Maybe<TrafficPolicy>;
  /** The IP families it has addresses of, the primary one first. Empty for EXTERNAL_NAME. */
  ipFamilies: Array<IpFamily>;
  /** How many IP families were asked for; null for EXTERNAL_NAME. */
  ipFamilyPolicy: Maybe<IpFamilyPolicy>;
  /** Labels. */
  labels: Scalars['StringMap']['output'];
  /** What is special about a LOAD_BALANCER; null for the other types. */
  loadBalancer: Maybe<ServiceLoadBalancer>;
  /** Who will undo a change made to it by hand: Helm, Argo CD, Flux, `kubectl apply`, an operator. Told from its labels, annotations and controller. */
  managedBy: Array<Manager>;
  /** The whole object less managedFields, read from the cluster at the time of the query, as the caller. */
  manifest: Scalars['String']['output'];
  /** Its name, unique for its kind in the namespace. */
  name: Scalars['String']['output'];
  /** The namespace it is in. */
  namespace: Scalars['String']['output'];
  /**
   * The pods of the namespace that have all the labels of its selector, in whatever state: what `kubectl get pods -l` lists for the selector.
   * Which of them get traffic is in `endpoints`.
   */
  pods: PodConnection;
  /** Its ports, in the order of the spec. A headless or EXTERNAL_NAME Service may have none. */
  ports: Array<ServicePort>;
  /** Its pods count as ready endpoints from the moment they have an address, whether or not they are: for pods that have to find each other to become ready. */
  publishNotReadyAddresses: Scalars['Boolean']['output'];
  /** The version of the object, as Kubernetes counts it. */
  resourceVersion: Scalars['String']['output'];
  /**
   * The labels that a pod must have, all of them, to be one of its pods; null if it has none, and then somebody else makes its endpoints.
   * Kubernetes pays no attention to the selector of an EXTERNAL_NAME Service, so that one has no pods and workloads even with a selector.
   */
  selector: Maybe<Scalars['StringMap']['output']>;
  /** Whether connections of one client go to the same pod. */
  sessionAffinity: SessionAffinity;
  /** For how many seconds after a client's last connection, 1 to 86400; null where sessionAffinity is NONE. */
  sessionAffinityTimeoutSeconds: Maybe<Scalars['Int']['output']>;
  /** Which endpoints are preferred: `PreferSameZone`, `PreferSameNode`, `PreferClose` (the old name of PreferSameZone); null for none in particular. */
  trafficDistribution: Maybe<Scalars['String']['output']>;
  /** How it can be reached. */
  type: ServiceType;
  /** The uid that Kubernetes gave it. */
  uid: Scalars['ID']['output'];
  /**
   * The workloads of the namespace whose pod template has all the labels of its selector, by name. A CronJob is among them as well as its Jobs.
   * Labels that pods get besides don't count: a selector for one pod of a StatefulSet has pods, but no workloads.
   */
  workloads: WorkloadConnection;
};


/** A name and an address for whatever pods have certain labels (core/v1). */
export type ServiceEndpointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  ready?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A name and an address for whatever pods have certain labels (core/v1). */
export type ServiceEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A name and an address for whatever pods have certain labels (core/v1). */
export type ServiceManifestArgs = {
  format?: ManifestFormat;
};


/** A name and an address for whatever pods have certain labels (core/v1). */
export type ServicePodsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PodOrder>;
  where?: InputMaybe<PodFilter>;
};


/** A name and an address for whatever pods have certain labels (core/v1). */
export type ServiceWorkloadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What happened to one Service. */
export type ServiceChange = {
  __typename?: 'ServiceChange';
  /** The Service's id. */
  id: Scalars['ID']['output'];
  /** The Service as it is now; null when REMOVED. */
  object: Maybe<Service>;
  /** What happened. */
  type: ChangeType;
  /** The Service's uid. */
  uid: Scalars['ID']['output'];
};

/** A page of Services. */
export type ServiceConnection = {
  __typename?: 'ServiceConnection';
  /** The Services with their cursors. */
  edges: Array<ServiceEdge>;
  /** The Services. */
  nodes: Array<Service>;
  /** Whether there is more, and from where. */
  pageInfo: PageInfo;
  /** How many fit the filter, on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** A Service in a page. */
export type ServiceEdge = {
  __typename?: 'ServiceEdge';
  /** Its place in the order, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The Service. */
  node: Service;
};

/** Which Services. Conditions are joined by AND; a list holds alternatives; an absent field doesn't restrict, an empty list fits nothing. */
export type ServiceFilter = {
  /** Only in these clusters. */
  clusters?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only with labels that match, in Kubernetes' syntax: `app=web,tier in (front, back),!canary`. These are the Service's own labels, not its selector. */
  labelSelector?: InputMaybe<Scalars['String']['input']>;
  /** Only in these namespaces. */
  namespaces?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only with a name that holds this text, upper and lower case alike. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Only of these types. */
  types?: InputMaybe<Array<ServiceType>>;
};

/** What is special about a Service of type LOAD_BALANCER. */
export type ServiceLoadBalancer = {
  __typename?: 'ServiceLoadBalancer';
  /** Ports get a port of every node, too (spec.allocateLoadBalancerNodePorts). */
  allocateNodePorts: Scalars['Boolean']['output'];
  /** The implementation that is to make it (spec.loadBalancerClass); null for the cluster's default one. */
  class: Maybe<Scalars['String']['output']>;
  /** The port of every node that tells the load balancer whether the node has endpoints; null unless externalTrafficPolicy is LOCAL. */
  healthCheckNodePort: Maybe<Scalars['Int']['output']>;
  /** What the load balancer gave, as it says (status.loadBalancer.ingress); empty while it is pending. */
  ingress: Array<LoadBalancerIngress>;
  /** The address that was asked for (spec.loadBalancerIP, which Kubernetes has deprecated: what it means differs between implementations); null for any. */
  requestedIP: Maybe<Scalars['String']['output']>;
  /** The only clients that it lets in, as CIDR ranges (spec.loadBalancerSourceRanges); empty for all. Not every implementation minds it. */
  sourceRanges: Array<Scalars['String']['output']>;
};

/** In which order Services come. Equal ones follow by namespace, name and cluster. */
export type ServiceOrder = {
  /** Up or down. */
  direction?: OrderDirection;
  /** By what. */
  field: ServiceOrderField;
};

/** What Services can be ordered by. */
export type ServiceOrderField =
  /** The time of creation. */
  | 'CREATED_AT'
  /** The name. */
  | 'NAME'
  /** The namespace. */
  | 'NAMESPACE'
  /** The type, as ServiceType lists them. */
  | 'TYPE';

/** A port of a Service. */
export type ServicePort = {
  __typename?: 'ServicePort';
  /** What is spoken at the port, as a hint to proxies: an IANA service name such as `https`, or a prefixed name such as `kubernetes.io/h2c`. */
  appProtocol: Maybe<Scalars['String']['output']>;
  /** The name, different from those of its other ports; null for the only port of a Service, which needn't have one. */
  name: Maybe<Scalars['String']['output']>;
  /** The port on every node; null where there is none. NODE_PORT and LOAD_BALANCER only. */
  nodePort: Maybe<Scalars['Int']['output']>;
  /** The port at the Service's own address: 1 to 65535. */
  port: Scalars['Int']['output'];
  /** The protocol. */
  protocol: PortProtocol;
  /** The port of the pods: a number, or the name of a container port, which each pod may have another number for. A headless Service has no use for it. */
  targetPort: Scalars['IntOrString']['output'];
};

/** How a Service can be reached (core/v1 ServiceType). */
export type ServiceType =
  /** Within the cluster, at an address of its own; or headless, by the addresses of its endpoints alone. */
  | 'CLUSTER_IP'
  /** Not at all: it is another name, in the cluster's DNS, for `externalName`. */
  | 'EXTERNAL_NAME'
  /** As NODE_PORT, and at an address that a load balancer outside the cluster gives it. */
  | 'LOAD_BALANCER'
  /** As CLUSTER_IP, and at a port of every node. */
  | 'NODE_PORT';

/** What a subscription to Services sends. */
export type ServiceUpdate = {
  __typename?: 'ServiceUpdate';
  /** The snapshot's part, or what changed, in order; several changes of one object in one batch are merged into one. */
  changes: Array<ServiceChange>;
  /** Forget what you had: a snapshot begins with this message. True on the first message, and again when the subscriber fell so far behind that the changes it missed are no longer known one by one. */
  reset: Scalars['Boolean']['output'];
  /** The snapshot is complete: true from the message that completes it on. */
  synced: Scalars['Boolean']['output'];
};

/** Whether connections of one client go to the same pod (core/v1 ServiceAffinity). */
export type SessionAffinity =
  /** Those from the same IP address go to the same pod. */
  | 'CLIENT_IP'
  /** They go to any. */
  | 'NONE';

/** Pods with names and storage of their own, changed one after the other (apps/v1). */
export type StatefulSet = KubernetesObject & Node & Workload & {
  __typename?: 'StatefulSet';
  /** Annotations, without last-applied-configuration. */
  annotations: Scalars['StringMap']['output'];
  /** The cluster it is in. */
  cluster: Cluster;
  /** What its controller says about it; Kubernetes' own says nothing. */
  conditions: Array<Condition>;
  /** When it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** The name of the ControllerRevision that pods have which aren't updated; null before its controller has seen it. */
  currentRevision: Maybe<Scalars['String']['output']>;
  /** When its grace period ends; null while nobody has asked for its deletion. */
  deletionTimestamp: Maybe<Scalars['DateTime']['output']>;
  /** Events about it and its pods, newest first. Events about pods that are gone are in Query.events only. */
  events: EventConnection;
  /** Counts the changes of the spec. */
  generation: Scalars['Int']['output'];
  /** The global id. */
  id: Scalars['ID']['output'];
  /** The images of its containers, init containers first, in the order of the pod template, each once. */
  images: Array<Scalars['String']['output']>;
  /** Which of the five kinds it is. */
  kind: WorkloadKind;
  /** Labels. */
  labels: Scalars['StringMap']['output'];
  /**
   * Who will undo a change made to it by hand: Helm, Argo CD, Flux, `kubectl apply`, an autoscaler, an operator. Told from its labels, annotations and
   * controller, and from autoscalers; where the gateway may not read autoscalers, none is listed.
   */
  managedBy: Array<Manager>;
  /** The whole object less managedFields, read from the cluster at the time of the query, as the caller. */
  manifest: Scalars['String']['output'];
  /** For how many seconds a new pod must be ready before it counts as available; 0 if nobody has set it. */
  minReadySeconds: Scalars['Int']['output'];
  /** Its name, unique for its kind in the namespace. */
  name: Scalars['String']['output'];
  /** The namespace it is in. */
  namespace: Scalars['String']['output'];
  /** The latest generation that its controller has acted on; 0 before the first. Behind `generation` the numbers are of an earlier spec. */
  observedGeneration: Scalars['Int']['output'];
  /** The number of the first pod; the others follow. 0 if nobody has set it. */
  ordinalsStart: Scalars['Int']['output'];
  /** The same as `updateStrategy.partition`; 0 for ON_DELETE. */
  partition: Scalars['Int']['output'];
  /** What becomes of the claims that it has made: both RETAIN if nobody has set it. */
  persistentVolumeClaimRetentionPolicy: PersistentVolumeClaimRetentionPolicy;
  /** In which order its pods are made and removed. */
  podManagementPolicy: PodManagementPolicy;
  /** Its pods. */
  pods: PodConnection;
  /** How many pods it has and should have. */
  replicas: ReplicaCounts;
  /** The version of the object, as Kubernetes counts it. */
  resourceVersion: Scalars['String']['output'];
  /** How many old ControllerRevisions are kept to go back to; 10 if nobody has set it. */
  revisionHistoryLimit: Scalars['Int']['output'];
  /** Its ControllerRevisions as revisions, newest first. */
  revisions: RevisionConnection;
  /** The rollout of its present template; docs/rollouts.md has the table. */
  rollout: Maybe<Rollout>;
  /** The Service of that name; null if there is none (yet). */
  service: Maybe<Service>;
  /** The name of the Service that gives its pods their host names; null if it has none. */
  serviceName: Maybe<Scalars['String']['output']>;
  /** The Services of the namespace whose selector matches the labels of its pod template, by name. Labels that pods get besides don't count. */
  services: ServiceConnection;
  /** How it is doing, in one word; docs/states.md has the table. */
  state: WorkloadState;
  /** Why it is in this state, in the cluster's own words where it has any; null where the state says it all. */
  stateMessage: Maybe<Scalars['String']['output']>;
  /** The uid that Kubernetes gave it. */
  uid: Scalars['ID']['output'];
  /** The name of the ControllerRevision that updated pods have; the same as `currentRevision` while no update is under way. */
  updateRevision: Maybe<Scalars['String']['output']>;
  /** How its pods are replaced when the template changes. */
  updateStrategy: StatefulSetUpdateStrategy;
};


/** Pods with names and storage of their own, changed one after the other (apps/v1). */
export type StatefulSetEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Pods with names and storage of their own, changed one after the other (apps/v1). */
export type StatefulSetManifestArgs = {
  format?: ManifestFormat;
};


/** Pods with names and storage of their own, changed one after the other (apps/v1). */
export type StatefulSetPodsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PodOrder>;
  where?: InputMaybe<PodFilter>;
};


/** Pods with names and storage of their own, changed one after the other (apps/v1). */
export type StatefulSetRevisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Pods with names and storage of their own, changed one after the other (apps/v1). */
export type StatefulSetServicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How pods are replaced when the template of a StatefulSet changes (apps/v1 StatefulSetUpdateStrategy). */
export type StatefulSetUpdateStrategy = {
  __typename?: 'StatefulSetUpdateStrategy';
  /** How many pods may be missing meanwhile, a percentage being of the desired ones, rounded up; null if nobody has set it, which is 1, and for ON_DELETE. */
  maxUnavailable: Maybe<Scalars['IntOrPercent']['output']>;
  /** Only pods with this number or a higher one get the present template, the others keep or get the one before; 0 if nobody has set it, null for ON_DELETE. */
  partition: Maybe<Scalars['Int']['output']>;
  /** By the controller, or when somebody deletes a pod. */
  type: UpdateStrategyType;
};

/**
 * Watching. The first messages of a subscription hold the snapshot of all that fits, the later ones what changed, in batches.
 * All subscriptions together need one watch of the cluster for each resource.
 */
export type Subscription = {
  __typename?: 'Subscription';
  /** Events that fit the filter: a snapshot, then what changes about them, and about the objects behind the relations that the operation selects. */
  events: EventUpdate;
  /** Pods that fit the filter: a snapshot, then what changes about them, and about the objects behind the relations that the operation selects. */
  pods: PodUpdate;
  /**
   * The rollout of a workload, as `kubectl rollout status` follows it: how it stands now, then each change of it; changes that come faster than
   * they are taken are merged. Completes after the message that says SUCCEEDED, FAILED or NOT_APPLICABLE, which may be the first.
   * Errors: BAD_USER_INPUT (`workload.kind`) for a Job or CronJob; NOT_FOUND (`workload`) if the workload isn't there, and as the last message if it
   * is deleted meanwhile, also when there is soon another one of the same name.
   */
  rollout: Rollout;
  /** Services that fit the filter: a snapshot, then what changes about them, and about the objects behind the relations that the operation selects. */
  services: ServiceUpdate;
  /** Workloads that fit the filter: a snapshot, then what changes about them, and about the objects behind the relations that the operation selects. */
  workloads: WorkloadUpdate;
};


/**
 * Watching. The first messages of a subscription hold the snapshot of all that fits, the later ones what changed, in batches.
 * All subscriptions together need one watch of the cluster for each resource.
 */
export type SubscriptionEventsArgs = {
  snapshot?: Scalars['Boolean']['input'];
  where?: InputMaybe<EventFilter>;
};


/**
 * Watching. The first messages of a subscription hold the snapshot of all that fits, the later ones what changed, in batches.
 * All subscriptions together need one watch of the cluster for each resource.
 */
export type SubscriptionPodsArgs = {
  snapshot?: Scalars['Boolean']['input'];
  where?: InputMaybe<PodFilter>;
};


/**
 * Watching. The first messages of a subscription hold the snapshot of all that fits, the later ones what changed, in batches.
 * All subscriptions together need one watch of the cluster for each resource.
 */
export type SubscriptionRolloutArgs = {
  workload: WorkloadRef;
};


/**
 * Watching. The first messages of a subscription hold the snapshot of all that fits, the later ones what changed, in batches.
 * All subscriptions together need one watch of the cluster for each resource.
 */
export type SubscriptionServicesArgs = {
  snapshot?: Scalars['Boolean']['input'];
  where?: InputMaybe<ServiceFilter>;
};


/**
 * Watching. The first messages of a subscription hold the snapshot of all that fits, the later ones what changed, in batches.
 * All subscriptions together need one watch of the cluster for each resource.
 */
export type SubscriptionWorkloadsArgs = {
  snapshot?: Scalars['Boolean']['input'];
  where?: InputMaybe<WorkloadFilter>;
};

/** What keeps pods off a node that don't tolerate it (core/v1 Taint). */
export type Taint = {
  __typename?: 'Taint';
  /** Since when, where the effect is NO_EXECUTE; null elsewhere. */
  addedAt: Maybe<Scalars['DateTime']['output']>;
  /** What it does. */
  effect: TaintEffect;
  /** The key. */
  key: Scalars['String']['output'];
  /** The value; null if it has none. */
  value: Maybe<Scalars['String']['output']>;
};

/** What a taint does to pods that don't tolerate it. */
export type TaintEffect =
  /** New ones aren't placed there, and those that are there are evicted. */
  | 'NO_EXECUTE'
  /** New ones aren't placed there. */
  | 'NO_SCHEDULE'
  /** New ones are placed there only if there is no other place. */
  | 'PREFER_NO_SCHEDULE';

/** To which endpoints a node sends traffic (core/v1 ServiceExternalTrafficPolicy, ServiceInternalTrafficPolicy). */
export type TrafficPolicy =
  /** To those on any node. */
  | 'CLUSTER'
  /** To those on the node itself; to none if it has none. */
  | 'LOCAL';

/** The ways in which a StatefulSet or DaemonSet replaces its pods. */
export type UpdateStrategyType =
  /** A pod gets the present template when somebody deletes it. */
  | 'ON_DELETE'
  /** The controller replaces them. */
  | 'ROLLING_UPDATE';

/** A change of a workload. A field that is absent stays; one that is null is unset. */
export type UpgradeWorkloadInput = {
  /** Why, as `kubectl rollout history` and `revisions` show it (annotation `kubernetes.io/change-cause`). Null removes the annotation. */
  changeCause?: InputMaybe<Scalars['String']['input']>;
  /** Changes of containers, by name; each name once. */
  containers?: InputMaybe<Array<ContainerPatchInput>>;
  /** Only check: the API server validates everything and stores nothing; the payload shows what would be. */
  dryRun?: Scalars['Boolean']['input'];
  /** Change it only if it is still at this version, else CONFLICT. */
  expectedResourceVersion?: InputMaybe<Scalars['String']['input']>;
  /** How many pods: 0 or more. Null: Kubernetes' default, 1. */
  replicas?: InputMaybe<Scalars['Int']['input']>;
  /** Which workload: a Deployment. */
  workload: WorkloadRef;
};

/** What came of upgradeWorkload. */
export type UpgradeWorkloadPayload = {
  __typename?: 'UpgradeWorkloadPayload';
  /** What was changed; with dryRun what would be. */
  diff: Array<FieldChange>;
  /** What is wrong with the input. Where there is one, nothing was changed. */
  userErrors: Array<UserError>;
  /** What the API server had to say against it, though it was accepted; and whether this gateway doesn't show the change yet. */
  warnings: Array<Scalars['String']['output']>;
  /** The workload as it is now; with dryRun as it would be, `manifest` included. Null where there are userErrors. */
  workload: Maybe<Workload>;
};

/** Something about an input that the caller can put right. Where there is one, nothing was changed. */
export type UserError = {
  __typename?: 'UserError';
  /** What kind of thing is wrong, for programs. */
  code: UserErrorCode;
  /** The path into the caller's own input, list positions as numbers: `["pod", "containers", "0", "image"]`. Null where no one field is to blame. */
  field: Maybe<Array<Scalars['String']['output']>>;
  /** What is wrong, and what would be right, for people. */
  message: Scalars['String']['output'];
};

/** What can be wrong with an input. */
export type UserErrorCode =
  /** The name is taken. */
  | 'ALREADY_EXISTS'
  /** The object has moved on since it was read. Read it again, and decide again. */
  | 'CONFLICT'
  /** The cluster doesn't allow it: missing rights, a quota, or an admission policy. The message is the cluster's own. */
  | 'FORBIDDEN'
  /** A value isn't valid: the message says what would be. */
  | 'INVALID'
  /** What is referred to doesn't exist: the workload, its namespace, the revision, the container. */
  | 'NOT_FOUND'
  /** A Deployment whose rollout is paused can't be rolled back: resume it first. */
  | 'PAUSED'
  /** This mutation doesn't exist for workloads of this kind. */
  | 'UNSUPPORTED_KIND';

/** A workload: what makes and replaces pods. */
export type Workload = {
  /** Annotations, without last-applied-configuration. */
  annotations: Scalars['StringMap']['output'];
  /** The cluster it is in. */
  cluster: Cluster;
  /** What its controller says about it, in the order of the object. Empty for a CronJob, which has none. */
  conditions: Array<Condition>;
  /** When it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** When its grace period ends; null while nobody has asked for its deletion. */
  deletionTimestamp: Maybe<Scalars['DateTime']['output']>;
  /** Events about it, about its ReplicaSets or Jobs, and about its pods, newest first. Events about pods that are gone are in Query.events only. */
  events: EventConnection;
  /** The global id. */
  id: Scalars['ID']['output'];
  /** The images of its containers, init containers first, in the order of the pod template, each once. */
  images: Array<Scalars['String']['output']>;
  /** Which of the five kinds it is. */
  kind: WorkloadKind;
  /** Labels. */
  labels: Scalars['StringMap']['output'];
  /**
   * Who will undo a change made to it by hand: Helm, Argo CD, Flux, `kubectl apply`, an autoscaler, an operator. Told from its labels, annotations and
   * controller, and from autoscalers; where the gateway may not read autoscalers, none is listed.
   */
  managedBy: Array<Manager>;
  /** The whole object less managedFields, read from the cluster at the time of the query, as the caller. */
  manifest: Scalars['String']['output'];
  /** Its name, unique for its kind in the namespace. */
  name: Scalars['String']['output'];
  /** The namespace it is in. */
  namespace: Scalars['String']['output'];
  /** Its pods: a Deployment's through its ReplicaSets, a CronJob's through its Jobs. */
  pods: PodConnection;
  /** How many pods it has and should have. */
  replicas: ReplicaCounts;
  /** The version of the object, as Kubernetes counts it. */
  resourceVersion: Scalars['String']['output'];
  /** What can be rolled back to, newest first: ReplicaSets of a Deployment, ControllerRevisions of a StatefulSet or DaemonSet. Empty for Job and CronJob. */
  revisions: RevisionConnection;
  /** The rollout of its present template; null for Job and CronJob. */
  rollout: Maybe<Rollout>;
  /** The Services of the namespace whose selector matches the labels of its pod template, by name. Labels that pods get besides don't count. */
  services: ServiceConnection;
  /** How it is doing, in one word. */
  state: WorkloadState;
  /** Why it is in this state, in the cluster's own words where it has any; null where the state says it all. */
  stateMessage: Maybe<Scalars['String']['output']>;
  /** The uid that Kubernetes gave it. */
  uid: Scalars['ID']['output'];
};


/** A workload: what makes and replaces pods. */
export type WorkloadEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A workload: what makes and replaces pods. */
export type WorkloadManifestArgs = {
  format?: ManifestFormat;
};


/** A workload: what makes and replaces pods. */
export type WorkloadPodsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PodOrder>;
  where?: InputMaybe<PodFilter>;
};


/** A workload: what makes and replaces pods. */
export type WorkloadRevisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A workload: what makes and replaces pods. */
export type WorkloadServicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What happened to one workload. */
export type WorkloadChange = {
  __typename?: 'WorkloadChange';
  /** The workload's id. */
  id: Scalars['ID']['output'];
  /** The workload as it is now; null when REMOVED. */
  object: Maybe<Workload>;
  /** What happened. */
  type: ChangeType;
  /** The workload's uid. */
  uid: Scalars['ID']['output'];
};

/** A page of workloads. */
export type WorkloadConnection = {
  __typename?: 'WorkloadConnection';
  /** The workloads with their cursors. */
  edges: Array<WorkloadEdge>;
  /** The workloads. */
  nodes: Array<Workload>;
  /** Whether there is more, and from where. */
  pageInfo: PageInfo;
  /** How many fit the filter, on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** How many workloads there are. `total` and `byKind` are looked up; `byState` looks at each workload of the namespace, and at no other. */
export type WorkloadCounts = {
  __typename?: 'WorkloadCounts';
  /** Of each of the five kinds, as WorkloadKind lists them, 0 included. */
  byKind: Array<WorkloadKindCount>;
  /** In each state that there is one in, as WorkloadState lists them. */
  byState: Array<WorkloadStateCount>;
  /** All five kinds together. */
  total: Scalars['Int']['output'];
};

/** A workload in a page. */
export type WorkloadEdge = {
  __typename?: 'WorkloadEdge';
  /** Its place in the order, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The workload. */
  node: Workload;
};

/** Which workloads. Conditions are joined by AND; a list holds alternatives; an absent field doesn't restrict, an empty list fits nothing. */
export type WorkloadFilter = {
  /** Only in these clusters. */
  clusters?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only of these kinds. */
  kinds?: InputMaybe<Array<WorkloadKind>>;
  /** Only with labels that match, in Kubernetes' syntax: `app=web,tier in (front, back),!canary`. */
  labelSelector?: InputMaybe<Scalars['String']['input']>;
  /** Only in these namespaces. */
  namespaces?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only with a name that holds this text, upper and lower case alike. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Only in one of these states. */
  states?: InputMaybe<Array<WorkloadState>>;
};

/** The kinds of workload. */
export type WorkloadKind =
  /** batch/v1 CronJob. */
  | 'CRON_JOB'
  /** apps/v1 DaemonSet. */
  | 'DAEMON_SET'
  /** apps/v1 Deployment. */
  | 'DEPLOYMENT'
  /** batch/v1 Job. */
  | 'JOB'
  /** apps/v1 StatefulSet. */
  | 'STATEFUL_SET';

/** How many workloads of a kind there are. */
export type WorkloadKindCount = {
  __typename?: 'WorkloadKindCount';
  /** How many. */
  count: Scalars['Int']['output'];
  /** The kind. */
  kind: WorkloadKind;
};

/** Exactly one kind of workload. */
export type WorkloadKindInput =
  /** A Deployment. */
  { deployment: DeploymentInput; };

/** In which order workloads come. Equal ones follow by namespace, name, kind and cluster. */
export type WorkloadOrder = {
  /** Up or down. */
  direction?: OrderDirection;
  /** By what. */
  field: WorkloadOrderField;
};

/** What workloads can be ordered by. */
export type WorkloadOrderField =
  /** The time of creation. */
  | 'CREATED_AT'
  /** The kind, as WorkloadKind lists them. */
  | 'KIND'
  /** The name. */
  | 'NAME'
  /** The namespace. */
  | 'NAMESPACE'
  /** The state, worst first when ASC: FAILED, DEGRADED, PROGRESSING, TERMINATING, PAUSED, SUSPENDED, ACTIVE, SUCCEEDED. */
  | 'STATE';

/** Names one workload. */
export type WorkloadRef = {
  /** The cluster; may be absent where the gateway serves just one. */
  cluster?: InputMaybe<Scalars['String']['input']>;
  /** The kind. */
  kind: WorkloadKind;
  /** The name. */
  name: Scalars['String']['input'];
  /** The namespace. */
  namespace: Scalars['String']['input'];
};

/**
 * What a person wants to know first about a workload. It is read from the workload object alone, so that the same word stands in
 * every list, filter, order and subscription; docs/states.md has the table for each kind.
 */
export type WorkloadState =
  /** It is as it was asked for. A CronJob that isn't suspended is ACTIVE. */
  | 'ACTIVE'
  /** It runs, but not as asked for: too few pods are available, pods can't be created, or pods of a Job have failed and are retried. */
  | 'DEGRADED'
  /** It won't get there without help: a Deployment's progress deadline has passed, a Job is out of retries or of time. */
  | 'FAILED'
  /** A Deployment whose rollout is paused. */
  | 'PAUSED'
  /** On the way: a rollout or a change of size is under way, a Job is running. */
  | 'PROGRESSING'
  /** A Job that has completed. */
  | 'SUCCEEDED'
  /** A Job or CronJob that is suspended. */
  | 'SUSPENDED'
  /** Deletion was asked for. */
  | 'TERMINATING';

/** How many workloads are in a state. */
export type WorkloadStateCount = {
  __typename?: 'WorkloadStateCount';
  /** How many. */
  count: Scalars['Int']['output'];
  /** The state. */
  state: WorkloadState;
};

/** What a subscription to workloads sends. */
export type WorkloadUpdate = {
  __typename?: 'WorkloadUpdate';
  /** The snapshot's part, or what changed, in order; several changes of one object in one batch are merged into one. */
  changes: Array<WorkloadChange>;
  /** Forget what you had: a snapshot begins with this message. True on the first message, and again when the subscriber fell so far behind that the changes it missed are no longer known one by one. */
  reset: Scalars['Boolean']['output'];
  /** The snapshot is complete: true from the message that completes it on. */
  synced: Scalars['Boolean']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  JobSettings:
    | ( JobEntry )
    | ( JobTemplateModel )
  ;
  KubernetesObject:
    | ( CronJobEntry )
    | ( DaemonSetEntry )
    | ( DeploymentEntry )
    | ( EventEntry )
    | ( JobEntry )
    | ( PodEntry )
    | ( ServiceEntry )
    | ( StatefulSetEntry )
  ;
  Node:
    | ( NodeEntry )
    | ( CronJobEntry )
    | ( DaemonSetEntry )
    | ( DeploymentEntry )
    | ( EventEntry )
    | ( JobEntry )
    | ( NamespaceEntry )
    | ( PodEntry )
    | ( ServiceEntry )
    | ( StatefulSetEntry )
  ;
  Workload:
    | ( CronJobEntry )
    | ( DaemonSetEntry )
    | ( DeploymentEntry )
    | ( JobEntry )
    | ( StatefulSetEntry )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AllocatedResource: ResolverTypeWrapper<AllocatedResource>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ChangeType: ChangeType;
  Cluster: ResolverTypeWrapper<ClusterView>;
  ClusterNode: ResolverTypeWrapper<NodeEntry>;
  ClusterNodeConnection: ResolverTypeWrapper<ClusterNodeConnectionModel>;
  ClusterNodeEdge: ResolverTypeWrapper<ClusterNodeEdgeModel>;
  ClusterNodeFilter: ClusterNodeFilter;
  ClusterNodeOrder: ClusterNodeOrder;
  ClusterNodeOrderField: ClusterNodeOrderField;
  ClusterState: ClusterState;
  ConcurrencyPolicy: ConcurrencyPolicy;
  Condition: ResolverTypeWrapper<Condition>;
  ConditionStatus: ConditionStatus;
  ContainerInput: ContainerInput;
  ContainerPatchInput: ContainerPatchInput;
  ContainerPortInput: ContainerPortInput;
  ContainerState: ContainerState;
  CronJob: ResolverTypeWrapper<CronJobEntry>;
  DaemonSet: ResolverTypeWrapper<DaemonSetEntry>;
  DaemonSetUpdateStrategy: ResolverTypeWrapper<DaemonSetUpdateStrategy>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeployWorkloadInput: DeployWorkloadInput;
  DeployWorkloadPayload: ResolverTypeWrapper<Omit<DeployWorkloadPayload, 'workload'> & { workload: Maybe<ResolversTypes['Workload']> }>;
  Deployment: ResolverTypeWrapper<DeploymentEntry>;
  DeploymentInput: DeploymentInput;
  DeploymentStrategy: ResolverTypeWrapper<DeploymentStrategy>;
  DeploymentStrategyType: DeploymentStrategyType;
  Endpoint: ResolverTypeWrapper<EndpointModel>;
  EndpointAddressType: EndpointAddressType;
  EndpointConnection: ResolverTypeWrapper<EndpointConnectionModel>;
  EndpointEdge: ResolverTypeWrapper<EndpointEdgeModel>;
  EndpointPort: ResolverTypeWrapper<EndpointPort>;
  EnvPatchInput: EnvPatchInput;
  EnvVarInput: EnvVarInput;
  Event: ResolverTypeWrapper<EventEntry>;
  EventChange: ResolverTypeWrapper<EventChangeModel>;
  EventConnection: ResolverTypeWrapper<EventConnectionModel>;
  EventEdge: ResolverTypeWrapper<EventEdgeModel>;
  EventFilter: EventFilter;
  EventType: EventType;
  EventUpdate: ResolverTypeWrapper<EventUpdateModel>;
  ExitCodeOperator: ExitCodeOperator;
  FieldChange: ResolverTypeWrapper<FieldChange>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IPFamily: IpFamily;
  IPFamilyPolicy: IpFamilyPolicy;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  IntOrPercent: ResolverTypeWrapper<Scalars['IntOrPercent']['output']>;
  IntOrString: ResolverTypeWrapper<Scalars['IntOrString']['output']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Job: ResolverTypeWrapper<JobEntry>;
  JobCompletionMode: JobCompletionMode;
  JobConnection: ResolverTypeWrapper<JobConnectionModel>;
  JobEdge: ResolverTypeWrapper<JobEdgeModel>;
  JobProgress: ResolverTypeWrapper<JobProgressModel>;
  JobSettings: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['JobSettings']>;
  JobSuccessPolicy: ResolverTypeWrapper<JobSuccessPolicyModel>;
  JobSuccessPolicyRule: ResolverTypeWrapper<JobSuccessPolicyRule>;
  JobTemplate: ResolverTypeWrapper<JobTemplateModel>;
  KubernetesObject: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['KubernetesObject']>;
  LoadBalancerIPMode: LoadBalancerIpMode;
  LoadBalancerIngress: ResolverTypeWrapper<LoadBalancerIngress>;
  LoadBalancerPort: ResolverTypeWrapper<LoadBalancerPort>;
  ManagedPart: ManagedPart;
  Manager: ResolverTypeWrapper<Manager>;
  ManagerType: ManagerType;
  ManifestFormat: ManifestFormat;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Namespace: ResolverTypeWrapper<NamespaceEntry>;
  NamespaceConnection: ResolverTypeWrapper<NamespaceConnectionModel>;
  NamespaceEdge: ResolverTypeWrapper<NamespaceEdgeModel>;
  NamespaceFilter: NamespaceFilter;
  NamespacePhase: NamespacePhase;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NodeAddress: ResolverTypeWrapper<NodeAddress>;
  ObjectRef: ObjectRef;
  ObjectReference: ResolverTypeWrapper<ObjectReferenceModel>;
  OrderDirection: OrderDirection;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PersistentVolumeClaimRetention: PersistentVolumeClaimRetention;
  PersistentVolumeClaimRetentionPolicy: ResolverTypeWrapper<PersistentVolumeClaimRetentionPolicy>;
  Pod: ResolverTypeWrapper<PodEntry>;
  PodChange: ResolverTypeWrapper<PodChangeModel>;
  PodConnection: ResolverTypeWrapper<PodConnectionModel>;
  PodContainer: ResolverTypeWrapper<PodContainerModel>;
  PodCounts: ResolverTypeWrapper<PodCountsModel>;
  PodEdge: ResolverTypeWrapper<PodEdgeModel>;
  PodFailurePolicy: ResolverTypeWrapper<PodFailurePolicyModel>;
  PodFailurePolicyAction: PodFailurePolicyAction;
  PodFailurePolicyOnExitCodes: ResolverTypeWrapper<PodFailurePolicyOnExitCodes>;
  PodFailurePolicyOnPodCondition: ResolverTypeWrapper<PodFailurePolicyOnPodCondition>;
  PodFailurePolicyRule: ResolverTypeWrapper<PodFailurePolicyRule>;
  PodFilter: PodFilter;
  PodManagementPolicy: PodManagementPolicy;
  PodOrder: PodOrder;
  PodOrderField: PodOrderField;
  PodPhase: PodPhase;
  PodPhaseCount: ResolverTypeWrapper<PodPhaseCount>;
  PodReplacementPolicy: PodReplacementPolicy;
  PodTemplateInput: PodTemplateInput;
  PodUpdate: ResolverTypeWrapper<PodUpdateModel>;
  PortProtocol: PortProtocol;
  Quantity: ResolverTypeWrapper<Scalars['Quantity']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QuotaResource: ResolverTypeWrapper<QuotaResource>;
  QuotaScopeRequirement: ResolverTypeWrapper<QuotaScopeRequirement>;
  ReplicaCounts: ResolverTypeWrapper<ReplicaCounts>;
  ResourceAmount: ResolverTypeWrapper<ResourceAmount>;
  ResourceAmountsInput: ResourceAmountsInput;
  ResourceQuota: ResolverTypeWrapper<ResourceQuotaEntry>;
  ResourcesInput: ResourcesInput;
  Revision: ResolverTypeWrapper<RevisionModel>;
  RevisionConnection: ResolverTypeWrapper<RevisionConnectionModel>;
  RevisionEdge: ResolverTypeWrapper<RevisionEdgeModel>;
  RollbackWorkloadInput: RollbackWorkloadInput;
  RollbackWorkloadPayload: ResolverTypeWrapper<Omit<RollbackWorkloadPayload, 'workload'> & { workload: Maybe<ResolversTypes['Workload']> }>;
  Rollout: ResolverTypeWrapper<RolloutModel>;
  RolloutStatus: RolloutStatus;
  ScopeOperator: ScopeOperator;
  Service: ResolverTypeWrapper<ServiceEntry>;
  ServiceChange: ResolverTypeWrapper<ServiceChangeModel>;
  ServiceConnection: ResolverTypeWrapper<ServiceConnectionModel>;
  ServiceEdge: ResolverTypeWrapper<ServiceEdgeModel>;
  ServiceFilter: ServiceFilter;
  ServiceLoadBalancer: ResolverTypeWrapper<ServiceLoadBalancer>;
  ServiceOrder: ServiceOrder;
  ServiceOrderField: ServiceOrderField;
  ServicePort: ResolverTypeWrapper<ServicePort>;
  ServiceType: ServiceType;
  ServiceUpdate: ResolverTypeWrapper<ServiceUpdateModel>;
  SessionAffinity: SessionAffinity;
  StatefulSet: ResolverTypeWrapper<StatefulSetEntry>;
  StatefulSetUpdateStrategy: ResolverTypeWrapper<StatefulSetUpdateStrategy>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  StringMap: ResolverTypeWrapper<Scalars['StringMap']['output']>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Taint: ResolverTypeWrapper<TaintModel>;
  TaintEffect: TaintEffect;
  TrafficPolicy: TrafficPolicy;
  UpdateStrategyType: UpdateStrategyType;
  UpgradeWorkloadInput: UpgradeWorkloadInput;
  UpgradeWorkloadPayload: ResolverTypeWrapper<Omit<UpgradeWorkloadPayload, 'workload'> & { workload: Maybe<ResolversTypes['Workload']> }>;
  UserError: ResolverTypeWrapper<UserError>;
  UserErrorCode: UserErrorCode;
  Workload: ResolverTypeWrapper<WorkloadEntry>;
  WorkloadChange: ResolverTypeWrapper<WorkloadChangeModel>;
  WorkloadConnection: ResolverTypeWrapper<WorkloadConnectionModel>;
  WorkloadCounts: ResolverTypeWrapper<WorkloadCountsModel>;
  WorkloadEdge: ResolverTypeWrapper<WorkloadEdgeModel>;
  WorkloadFilter: WorkloadFilter;
  WorkloadKind: WorkloadKind;
  WorkloadKindCount: ResolverTypeWrapper<WorkloadKindCount>;
  WorkloadKindInput: WorkloadKindInput;
  WorkloadOrder: WorkloadOrder;
  WorkloadOrderField: WorkloadOrderField;
  WorkloadRef: WorkloadRef;
  WorkloadState: WorkloadState;
  WorkloadStateCount: ResolverTypeWrapper<WorkloadStateCount>;
  WorkloadUpdate: ResolverTypeWrapper<WorkloadUpdateModel>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AllocatedResource: AllocatedResource;
  Boolean: Scalars['Boolean']['output'];
  Cluster: ClusterView;
  ClusterNode: NodeEntry;
  ClusterNodeConnection: ClusterNodeConnectionModel;
  ClusterNodeEdge: ClusterNodeEdgeModel;
  ClusterNodeFilter: ClusterNodeFilter;
  ClusterNodeOrder: ClusterNodeOrder;
  Condition: Condition;
  ContainerInput: ContainerInput;
  ContainerPatchInput: ContainerPatchInput;
  ContainerPortInput: ContainerPortInput;
  CronJob: CronJobEntry;
  DaemonSet: DaemonSetEntry;
  DaemonSetUpdateStrategy: DaemonSetUpdateStrategy;
  DateTime: Scalars['DateTime']['output'];
  DeployWorkloadInput: DeployWorkloadInput;
  DeployWorkloadPayload: Omit<DeployWorkloadPayload, 'workload'> & { workload: Maybe<ResolversParentTypes['Workload']> };
  Deployment: DeploymentEntry;
  DeploymentInput: DeploymentInput;
  DeploymentStrategy: DeploymentStrategy;
  Endpoint: EndpointModel;
  EndpointConnection: EndpointConnectionModel;
  EndpointEdge: EndpointEdgeModel;
  EndpointPort: EndpointPort;
  EnvPatchInput: EnvPatchInput;
  EnvVarInput: EnvVarInput;
  Event: EventEntry;
  EventChange: EventChangeModel;
  EventConnection: EventConnectionModel;
  EventEdge: EventEdgeModel;
  EventFilter: EventFilter;
  EventUpdate: EventUpdateModel;
  FieldChange: FieldChange;
  Float: Scalars['Float']['output'];
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  IntOrPercent: Scalars['IntOrPercent']['output'];
  IntOrString: Scalars['IntOrString']['output'];
  JSON: Scalars['JSON']['output'];
  Job: JobEntry;
  JobConnection: JobConnectionModel;
  JobEdge: JobEdgeModel;
  JobProgress: JobProgressModel;
  JobSettings: ResolversInterfaceTypes<ResolversParentTypes>['JobSettings'];
  JobSuccessPolicy: JobSuccessPolicyModel;
  JobSuccessPolicyRule: JobSuccessPolicyRule;
  JobTemplate: JobTemplateModel;
  KubernetesObject: ResolversInterfaceTypes<ResolversParentTypes>['KubernetesObject'];
  LoadBalancerIngress: LoadBalancerIngress;
  LoadBalancerPort: LoadBalancerPort;
  Manager: Manager;
  Mutation: Record<PropertyKey, never>;
  Namespace: NamespaceEntry;
  NamespaceConnection: NamespaceConnectionModel;
  NamespaceEdge: NamespaceEdgeModel;
  NamespaceFilter: NamespaceFilter;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NodeAddress: NodeAddress;
  ObjectRef: ObjectRef;
  ObjectReference: ObjectReferenceModel;
  PageInfo: PageInfo;
  PersistentVolumeClaimRetentionPolicy: PersistentVolumeClaimRetentionPolicy;
  Pod: PodEntry;
  PodChange: PodChangeModel;
  PodConnection: PodConnectionModel;
  PodContainer: PodContainerModel;
  PodCounts: PodCountsModel;
  PodEdge: PodEdgeModel;
  PodFailurePolicy: PodFailurePolicyModel;
  PodFailurePolicyOnExitCodes: PodFailurePolicyOnExitCodes;
  PodFailurePolicyOnPodCondition: PodFailurePolicyOnPodCondition;
  PodFailurePolicyRule: PodFailurePolicyRule;
  PodFilter: PodFilter;
  PodOrder: PodOrder;
  PodPhaseCount: PodPhaseCount;
  PodTemplateInput: PodTemplateInput;
  PodUpdate: PodUpdateModel;
  Quantity: Scalars['Quantity']['output'];
  Query: Record<PropertyKey, never>;
  QuotaResource: QuotaResource;
  QuotaScopeRequirement: QuotaScopeRequirement;
  ReplicaCounts: ReplicaCounts;
  ResourceAmount: ResourceAmount;
  ResourceAmountsInput: ResourceAmountsInput;
  ResourceQuota: ResourceQuotaEntry;
  ResourcesInput: ResourcesInput;
  Revision: RevisionModel;
  RevisionConnection: RevisionConnectionModel;
  RevisionEdge: RevisionEdgeModel;
  RollbackWorkloadInput: RollbackWorkloadInput;
  RollbackWorkloadPayload: Omit<RollbackWorkloadPayload, 'workload'> & { workload: Maybe<ResolversParentTypes['Workload']> };
  Rollout: RolloutModel;
  Service: ServiceEntry;
  ServiceChange: ServiceChangeModel;
  ServiceConnection: ServiceConnectionModel;
  ServiceEdge: ServiceEdgeModel;
  ServiceFilter: ServiceFilter;
  ServiceLoadBalancer: ServiceLoadBalancer;
  ServiceOrder: ServiceOrder;
  ServicePort: ServicePort;
  ServiceUpdate: ServiceUpdateModel;
  StatefulSet: StatefulSetEntry;
  StatefulSetUpdateStrategy: StatefulSetUpdateStrategy;
  String: Scalars['String']['output'];
  StringMap: Scalars['StringMap']['output'];
  Subscription: Record<PropertyKey, never>;
  Taint: TaintModel;
  UpgradeWorkloadInput: UpgradeWorkloadInput;
  UpgradeWorkloadPayload: Omit<UpgradeWorkloadPayload, 'workload'> & { workload: Maybe<ResolversParentTypes['Workload']> };
  UserError: UserError;
  Workload: WorkloadEntry;
  WorkloadChange: WorkloadChangeModel;
  WorkloadConnection: WorkloadConnectionModel;
  WorkloadCounts: WorkloadCountsModel;
  WorkloadEdge: WorkloadEdgeModel;
  WorkloadFilter: WorkloadFilter;
  WorkloadKindCount: WorkloadKindCount;
  WorkloadKindInput: WorkloadKindInput;
  WorkloadOrder: WorkloadOrder;
  WorkloadRef: WorkloadRef;
  WorkloadStateCount: WorkloadStateCount;
  WorkloadUpdate: WorkloadUpdateModel;
};

export type AllocatedResourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllocatedResource'] = ResolversParentTypes['AllocatedResource']> = {
  limits: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  limitsRatio: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  requests: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  requestsRatio: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  resource: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClusterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Cluster'] = ResolversParentTypes['Cluster']> = {
  message: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state: Resolver<ResolversTypes['ClusterState'], ParentType, ContextType>;
};

export type ClusterNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClusterNode'] = ResolversParentTypes['ClusterNode']> = {
  addresses: Resolver<Array<ResolversTypes['NodeAddress']>, ParentType, ContextType>;
  allocatable: Resolver<Array<ResolversTypes['ResourceAmount']>, ParentType, ContextType>;
  allocated: Resolver<Array<ResolversTypes['AllocatedResource']>, ParentType, ContextType>;
  annotations: Resolver<ResolversTypes['StringMap'], ParentType, ContextType>;
  architecture: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  capacity: Resolver<Array<ResolversTypes['ResourceAmount']>, ParentType, ContextType>;
  cluster: Resolver<ResolversTypes['Cluster'], ParentType, ContextType>;
  conditions: Resolver<Array<ResolversTypes['Condition']>, ParentType, ContextType>;
  containerRuntime: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deletionTimestamp: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  events: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<ClusterNodeEventsArgs>>;
  externalIPs: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  internalIPs: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  kernelVersion: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  labels: Resolver<ResolversTypes['StringMap'], ParentType, ContextType>;
  manifest: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ClusterNodeManifestArgs, 'format'>>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  operatingSystem: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  osImage: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  podCIDRs: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  pods: Resolver<ResolversTypes['PodConnection'], ParentType, ContextType, Partial<ClusterNodePodsArgs>>;
  providerId: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ready: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  resourceVersion: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  state: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  taints: Resolver<Array<ResolversTypes['Taint']>, ParentType, ContextType>;
  uid: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unschedulable: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClusterNodeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClusterNodeConnection'] = ResolversParentTypes['ClusterNodeConnection']> = {
  edges: Resolver<Array<ResolversTypes['ClusterNodeEdge']>, ParentType, ContextType>;
  nodes: Resolver<Array<ResolversTypes['ClusterNode']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClusterNodeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClusterNodeEdge'] = ResolversParentTypes['ClusterNodeEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['ClusterNode'], ParentType, ContextType>;
};

export type ConditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Condition'] = ResolversParentTypes['Condition']> = {
  lastTransitionAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastUpdateAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  message: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status: Resolver<ResolversTypes['ConditionStatus'], ParentType, ContextType>;
  type: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CronJobResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CronJob'] = ResolversParentTypes['CronJob']> = {
  activeJobs: Resolver<Array<ResolversTypes['Job']>, ParentType, ContextType>;
  annotations: Resolver<ResolversTypes['StringMap'], ParentType, ContextType>;
  cluster: Resolver<ResolversTypes['Cluster'], ParentType, ContextType>;
  concurrencyPolicy: Resolver<ResolversTypes['ConcurrencyPolicy'], ParentType, ContextType>;
  conditions: Resolver<Array<ResolversTypes['Condition']>, ParentType, ContextType>;
  createdAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deletionTimestamp: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  events: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<CronJobEventsArgs>>;
  failedJobsHistoryLimit: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  images: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  jobTemplate: Resolver<ResolversTypes['JobTemplate'], ParentType, ContextType>;
  jobs: Resolver<ResolversTypes['JobConnection'], ParentType, ContextType, Partial<CronJobJobsArgs>>;
  kind: Resolver<ResolversTypes['WorkloadKind'], ParentType, ContextType>;
  labels: Resolver<ResolversTypes['StringMap'], ParentType, ContextType>;
  lastJob: Resolver<Maybe<ResolversTypes['Job']>, ParentType, ContextType>;
  lastScheduleAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastSuccessfulAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  managedBy: Resolver<Array<ResolversTypes['Manager']>, ParentType, ContextType>;
  manifest: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CronJobManifestArgs, 'format'>>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namespace: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextRunAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  nextRuns: Resolver<Array<ResolversTypes['DateTime']>, ParentType, ContextType, Partial<CronJobNextRunsArgs>>;
  pods: Resolver<ResolversTypes['PodConnection'], ParentType, ContextType, Partial<CronJobPodsArgs>>;
  replicas: Resolver<ResolversTypes['ReplicaCounts'], ParentType, ContextType>;
  resourceVersion: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revisions: Resolver<ResolversTypes['RevisionConnection'], ParentType, ContextType, Partial<CronJobRevisionsArgs>>;
  rollout: Resolver<Maybe<ResolversTypes['Rollout']>, ParentType, ContextType>;
  schedule: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  services: Resolver<ResolversTypes['ServiceConnection'], ParentType, ContextType, Partial<CronJobServicesArgs>>;
  startingDeadlineSeconds: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state: Resolver<ResolversTypes['WorkloadState'], ParentType, ContextType>;
  stateMessage: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  successfulJobsHistoryLimit: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  suspend: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  timeZone: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uid: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DaemonSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DaemonSet'] = ResolversParentTypes['DaemonSet']> = {
  annotations: Resolver<ResolversTypes['StringMap'], ParentType, ContextType>;
  cluster: Resolver<ResolversTypes['Cluster'], ParentType, ContextType>;
  conditions: Resolver<Array<ResolversTypes['Condition']>, ParentType, ContextType>;
  createdAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deletionTimestamp: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  events: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<DaemonSetEventsArgs>>;
  generation: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  images: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  kind: Resolver<ResolversTypes['WorkloadKind'], ParentType, ContextType>;
  labels: Resolver<ResolversTypes['StringMap'], ParentType, ContextType>;
  managedBy: Resolver<Array<ResolversTypes['Manager']>, ParentType, ContextType>;
  manifest: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DaemonSetManifestArgs, 'format'>>;
  minReadySeconds: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  misscheduled: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namespace: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observedGeneration: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pods: Resolver<ResolversTypes['PodConnection'], ParentType, ContextType, Partial<DaemonSetPodsArgs>>;
  replicas: Resolver<ResolversTypes['ReplicaCounts'], ParentType, ContextType>;
  resourceVersion: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revisionHistoryLimit: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revisions: Resolver<ResolversTypes['RevisionConnection'], ParentType, ContextType, Partial<DaemonSetRevisionsArgs>>;
  rollout: Resolver<Maybe<ResolversTypes['Rollout']>, ParentType, ContextType>;
  services: Resolver<ResolversTypes['ServiceConnection'], ParentType, ContextType, Partial<DaemonSetServicesArgs>>;
  state: Resolver<ResolversTypes['WorkloadState'], ParentType, ContextType>;
  stateMessage: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uid: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  updateStrategy: Resolver<ResolversTypes['DaemonSetUpdateStrategy'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DaemonSetUpdateStrategyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DaemonSetUpdateStrategy'] = ResolversParentTypes['DaemonSetUpdateStrategy']> = {
  maxSurge: Resolver<Maybe<ResolversTypes['IntOrPercent']>, ParentType, ContextType>;
  maxUnavailable: Resolver<Maybe<ResolversTypes['IntOrPercent']>, ParentType, ContextType>;
  type: Resolver<ResolversTypes['UpdateStrategyType'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeployWorkloadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeployWorkloadPayload'] = ResolversParentTypes['DeployWorkloadPayload']> = {
  userErrors: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  workload: Resolver<Maybe<ResolversTypes['Workload']>, ParentType, ContextType>;
};

export type DeploymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Deployment'] = ResolversParentTypes['Deployment']> = {
  annotations: Resolver<ResolversTypes['StringMap'], ParentType, ContextType>;
  cluster: Resolver<ResolversTypes['Cluster'], ParentType, ContextType>;
  conditions: Resolver<Array<ResolversTypes['Condition']>, ParentType, ContextType>;
  createdAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deletionTimestamp: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  events: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<DeploymentEventsArgs>>;
  generation: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  images: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  kind: Resolver<ResolversTypes['WorkloadKind'], ParentType, ContextType>;
  labels: Resolver<ResolversTypes['StringMap'], ParentType, ContextType>;
  managedBy: Resolver<Array<ResolversTypes['Manager']>, ParentType, ContextType>;
  manifest: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DeploymentManifestArgs, 'format'>>;
  minReadySeconds: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namespace: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observedGeneration: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paused: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  pods: Resolver<ResolversTypes['PodConnection'], ParentType, ContextType, Partial<DeploymentPodsArgs>>;
  progressDeadlineSeconds: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  replicas: Resolver<ResolversTypes['ReplicaCounts'], ParentType, ContextType>;
  resourceVersion: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revisionHistoryLimit: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revisions: Resolver<ResolversTypes['RevisionConnection'], ParentType, ContextType, Partial<DeploymentRevisionsArgs>>;
  rollout: Resolver<Maybe<ResolversTypes['Rollout']>, ParentType, ContextType>;
  services: Resolver<ResolversTypes['ServiceConnection'], ParentType, ContextType, Partial<DeploymentServicesArgs>>;
  state: Resolver<ResolversTypes['WorkloadState'], ParentType, ContextType>;
  stateMessage: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  strategy: Resolver<ResolversTypes['DeploymentStrategy'], ParentType, ContextType>;
  uid: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeploymentStrategyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeploymentStrategy'] = ResolversParentTypes['DeploymentStrategy']> = {
  maxSurge: Resolver<Maybe<ResolversTypes['IntOrPercent']>, ParentType, ContextType>;
  maxUnavailable: Resolver<Maybe<ResolversTypes['IntOrPercent']>, ParentType, ContextType>;
  type: Resolver<ResolversTypes['DeploymentStrategyType'], ParentType, ContextType>;
};

export type EndpointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Endpoint'] = ResolversParentTypes['Endpoint']> = {
  addressType: Resolver<ResolversTypes['EndpointAddressType'], ParentType, ContextType>;
  addresses: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  hostname: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nodeName: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pod: Resolver<Maybe<ResolversTypes['Pod']>, ParentType, ContextType>;
  ports: Resolver<Array<ResolversTypes['EndpointPort']>, ParentType, ContextType>;
  ready: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  serving: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sliceName: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  terminating: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  zone: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EndpointConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndpointConnection'] = ResolversParentTypes['EndpointConnection']> = {
  edges: Resolver<Array<ResolversTypes['EndpointEdge']>, ParentType, ContextType>;
  nodes: Resolver<Array<ResolversTypes['Endpoint']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  readyCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EndpointEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndpointEdge'] = ResolversParentTypes['EndpointEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Endpoint'], ParentType, ContextType>;
};

export type EndpointPortResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndpointPort'] = ResolversParentTypes['EndpointPort']> = {
  appProtocol: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  port: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  protocol: Resolver<ResolversTypes['PortProtocol'], ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  action: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  annotations: Resolver<ResolversTypes['StringMap'], ParentType, ContextType>;
  cluster: Resolver<ResolversTypes['Cluster'], ParentType, ContextType>;
  count: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deletionTimestamp: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  firstSeenAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  involvedObject: Resolver<ResolversTypes['ObjectReference'], ParentType, ContextType>;
  labels: Resolver<ResolversTypes['StringMap'], ParentType, ContextType>;
  lastSeenAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  managedBy: Resolver<Array<ResolversTypes['Manager']>, ParentType, ContextType>;
  manifest: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<EventManifestArgs, 'format'>>;
  message: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namespace: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  object: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  reason: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  related: Resolver<Maybe<ResolversTypes['ObjectReference']>, ParentType, ContextType>;
  reportingComponent: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reportingInstance: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resourceVersion: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type: Resolver<ResolversTypes['EventType'], ParentType, ContextType>;
  uid: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventChange'] = ResolversParentTypes['EventChange']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  object: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  type: Resolver<ResolversTypes['ChangeType'], ParentType, ContextType>;
  uid: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges: Resolver<Array<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  nodes: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type EventUpdateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventUpdate'] = ResolversParentTypes['EventUpdate']> = {
  changes: Resolver<Array<ResolversTypes['EventChange']>, ParentType, ContextType>;
  reset: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  synced: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FieldChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldChange'] = ResolversParentTypes['FieldChange']> = {
  after: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  before: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  path: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface IntOrPercentScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['IntOrPercent'], any> {
  name: 'IntOrPercent';
}

export interface IntOrStringScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['IntOrString'], any> {
  name: 'IntOrString';
}

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type JobResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Job'] = ResolversParentTypes['Job']> = {
  activeDeadlineSeconds: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  annotations: Resolver<ResolversTypes['StringMap'], ParentType, ContextType>;
  backoffLimit: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  backoffLimitPerIndex: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  cluster: Resolver<ResolversTypes['Cluster'], ParentType, ContextType>;
  completionMode: Resolver<ResolversTypes['JobCompletionMode'], ParentType, ContextType>;
  completions: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  conditions: Resolver<Array<ResolversTypes['Condition']>, ParentType, ContextType>;
  createdAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cronJob: Resolver<Maybe<ResolversTypes['CronJob']>, ParentType, ContextType>;
  deletionTimestamp: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  events: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<JobEventsArgs>>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  images: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  jobController: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind: Resolver<ResolversTypes['WorkloadKind'], ParentType, ContextType>;
  labels: Resolver<ResolversTypes['StringMap'], ParentType, ContextType>;
  managedBy: Resolver<Array<ResolversTypes['Manager']>, ParentType, ContextType>;
  manifest: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<JobManifestArgs, 'format'>>;
  manualSelector: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  maxFailedIndexes: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namespace: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parallelism: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  podFailurePolicy: Resolver<Maybe<ResolversTypes['PodFailurePolicy']>, ParentType, ContextType>;
  podReplacementPolicy: Resolver<ResolversTypes['PodReplacementPolicy'], ParentType, ContextType>;
  pods: Resolver<ResolversTypes['PodConnection'], ParentType, ContextType, Partial<JobPodsArgs>>;
  progress: Resolver<ResolversTypes['JobProgress'], ParentType, ContextType>;
  replicas: Resolver<ResolversTypes['ReplicaCounts'], ParentType, ContextType>;
  resourceVersion: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revisions: Resolver<ResolversTypes['RevisionConnection'], ParentType, ContextType, Partial<JobRevisionsArgs>>;
  rollout: Resolver<Maybe<ResolversTypes['Rollout']>, ParentType, ContextType>;
  services: Resolver<ResolversTypes['ServiceConnection'], ParentType, ContextType, Partial<JobServicesArgs>>;
  state: Resolver<ResolversTypes['WorkloadState'], ParentType, ContextType>;
  stateMessage: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  successPolicy: Resolver<Maybe<ResolversTypes['JobSuccessPolicy']>, ParentType, ContextType>;
  suspend: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ttlSecondsAfterFinished: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  uid: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JobConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobConnection'] = ResolversParentTypes['JobConnection']> = {
  edges: Resolver<Array<ResolversTypes['JobEdge']>, ParentType, ContextType>;
  nodes: Resolver<Array<ResolversTypes['Job']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JobEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobEdge'] = ResolversParentTypes['JobEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Job'], ParentType, ContextType>;
};

export type JobProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobProgress'] = ResolversParentTypes['JobProgress']> = {
  active: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  completedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  completedIndexes: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  durationSeconds: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  failed: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failedIndexes: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  finishedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  ready: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  succeeded: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  terminating: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type JobSettingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobSettings'] = ResolversParentTypes['JobSettings']> = {
  __resolveType: TypeResolveFn<'Job' | 'JobTemplate', ParentType, ContextType>;
};

export type JobSuccessPolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobSuccessPolicy'] = ResolversParentTypes['JobSuccessPolicy']> = {
  rules: Resolver<Array<ResolversTypes['JobSuccessPolicyRule']>, ParentType, ContextType>;
};

export type JobSuccessPolicyRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobSuccessPolicyRule'] = ResolversParentTypes['JobSuccessPolicyRule']> = {
  succeededCount: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  succeededIndexes: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type JobTemplateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobTemplate'] = ResolversParentTypes['JobTemplate']> = {
  activeDeadlineSeconds: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  annotations: Resolver<ResolversTypes['StringMap'], ParentType, ContextType>;
  backoffLimit: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  backoffLimitPerIndex: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  completionMode: Resolver<ResolversTypes['JobCompletionMode'], ParentType, ContextType>;
  completions: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  jobController: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  labels: Resolver<ResolversTypes['StringMap'], ParentType, ContextType>;
  manualSelector: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  maxFailedIndexes: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  parallelism: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  podFailurePolicy: Resolver<Maybe<ResolversTypes['PodFailurePolicy']>, ParentType, ContextType>;
  podReplacementPolicy: Resolver<ResolversTypes['PodReplacementPolicy'], ParentType, ContextType>;
  successPolicy: Resolver<Maybe<ResolversTypes['JobSuccessPolicy']>, ParentType, ContextType>;
  suspend: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ttlSecondsAfterFinished: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type KubernetesObjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KubernetesObject'] = ResolversParentTypes['KubernetesObject']> = {
  __resolveType: TypeResolveFn<'CronJob' | 'DaemonSet' | 'Deployment' | 'Event' | 'Job' | 'Pod' | 'Service' | 'StatefulSet', ParentType, ContextType>;
};

export type LoadBalancerIngressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoadBalancerIngress'] = ResolversParentTypes['LoadBalancerIngress']> = {
  hostname: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ip: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ipMode: Resolver<Maybe<ResolversTypes['LoadBalancerIPMode']>, ParentType, ContextType>;
  ports: Resolver<Array<ResolversTypes['LoadBalancerPort']>, ParentType, ContextType>;
};

export type LoadBalancerPortResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoadBalancerPort'] = ResolversParentTypes['LoadBalancerPort']> = {
  error: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  port: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  protocol: Resolver<ResolversTypes['PortProtocol'], ParentType, ContextType>;
};

export type ManagerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Manager'] = ResolversParentTypes['Manager']> = {
  apiVersion: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  keeps: Resolver<ResolversTypes['ManagedPart'], ParentType, ContextType>;
  kind: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  namespace: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type: Resolver<ResolversTypes['ManagerType'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  deployWorkload?: Resolver<ResolversTypes['DeployWorkloadPayload'], ParentType, ContextType, RequireFields<MutationDeployWorkloadArgs, 'input'>>;
  rollbackWorkload?: Resolver<ResolversTypes['RollbackWorkloadPayload'], ParentType, ContextType, RequireFields<MutationRollbackWorkloadArgs, 'input'>>;
  upgradeWorkload?: Resolver<ResolversTypes['UpgradeWorkloadPayload'], ParentType, ContextType, RequireFields<MutationUpgradeWorkloadArgs, 'input'>>;
};

export type NamespaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Namespace'] = ResolversParentTypes['Namespace']> = {
  annotations: Resolver<ResolversTypes['StringMap'], ParentType, ContextType>;
  cluster: Resolver<ResolversTypes['Cluster'], ParentType, ContextType>;
  createdAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deletionTimestamp: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  labels: Resolver<ResolversTypes['StringMap'], ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phase: Resolver<ResolversTypes['NamespacePhase'], ParentType, ContextType>;
  podCounts: Resolver<Maybe<ResolversTypes['PodCounts']>, ParentType, ContextType>;
  quotas: Resolver<Maybe<Array<ResolversTypes['ResourceQuota']>>, ParentType, ContextType>;
  resourceVersion: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  serviceCount: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  uid: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  workloadCounts: Resolver<Maybe<ResolversTypes['WorkloadCounts']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NamespaceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NamespaceConnection'] = ResolversParentTypes['NamespaceConnection']> = {
  edges: Resolver<Array<ResolversTypes['NamespaceEdge']>, ParentType, ContextType>;
  nodes: Resolver<Array<ResolversTypes['Namespace']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NamespaceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NamespaceEdge'] = ResolversParentTypes['NamespaceEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Namespace'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'ClusterNode' | 'CronJob' | 'DaemonSet' | 'Deployment' | 'Event' | 'Job' | 'Namespace' | 'Pod' | 'Service' | 'StatefulSet', ParentType, ContextType>;
};

export type NodeAddressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NodeAddress'] = ResolversParentTypes['NodeAddress']> = {
  address: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ObjectReferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObjectReference'] = ResolversParentTypes['ObjectReference']> = {
  apiVersion: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fieldPath: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namespace: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uid: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersistentVolumeClaimRetentionPolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersistentVolumeClaimRetentionPolicy'] = ResolversParentTypes['PersistentVolumeClaimRetentionPolicy']> = {
  whenDeleted: Resolver<ResolversTypes['PersistentVolumeClaimRetention'], ParentType, ContextType>;
  whenScaled: Resolver<ResolversTypes['PersistentVolumeClaimRetention'], ParentType, ContextType>;
};

export type PodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Pod'] = ResolversParentTypes['Pod']> = {
  annotations: Resolver<ResolversTypes['StringMap'], ParentType, ContextType>;
  cluster: Resolver<ResolversTypes['Cluster'], ParentType, ContextType>;
  containers: Resolver<Array<ResolversTypes['PodContainer']>, ParentType, ContextType>;
  createdAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deletionTimestamp: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  events: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<PodEventsArgs>>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initContainers: Resolver<Array<ResolversTypes['PodContainer']>, ParentType, ContextType>;
  ips: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  labels: Resolver<ResolversTypes['StringMap'], ParentType, ContextType>;
  lastRestartAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  managedBy: Resolver<Array<ResolversTypes['Manager']>, ParentType, ContextType>;
  manifest: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PodManifestArgs, 'format'>>;
  message: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namespace: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<Maybe<ResolversTypes['ClusterNode']>, ParentType, ContextType>;
  nodeName: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phase: Resolver<ResolversTypes['PodPhase'], ParentType, ContextType>;
  ready: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  readyContainers: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  resourceVersion: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  restarts: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  services: Resolver<ResolversTypes['ServiceConnection'], ParentType, ContextType, Partial<PodServicesArgs>>;
  startedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  totalContainers: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  uid: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  workload: Resolver<Maybe<ResolversTypes['Workload']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PodChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PodChange'] = ResolversParentTypes['PodChange']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  object: Resolver<Maybe<ResolversTypes['Pod']>, ParentType, ContextType>;
  type: Resolver<ResolversTypes['ChangeType'], ParentType, ContextType>;
  uid: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PodConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PodConnection'] = ResolversParentTypes['PodConnection']> = {
  edges: Resolver<Array<ResolversTypes['PodEdge']>, ParentType, ContextType>;
  nodes: Resolver<Array<ResolversTypes['Pod']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PodContainerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PodContainer'] = ResolversParentTypes['PodContainer']> = {
  exitCode: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  finishedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  image: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ready: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  restarts: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sidecar: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state: Resolver<ResolversTypes['ContainerState'], ParentType, ContextType>;
};

export type PodCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PodCounts'] = ResolversParentTypes['PodCounts']> = {
  byPhase: Resolver<Array<ResolversTypes['PodPhaseCount']>, ParentType, ContextType>;
  ready: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PodEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PodEdge'] = ResolversParentTypes['PodEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Pod'], ParentType, ContextType>;
};

export type PodFailurePolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PodFailurePolicy'] = ResolversParentTypes['PodFailurePolicy']> = {
  rules: Resolver<Array<ResolversTypes['PodFailurePolicyRule']>, ParentType, ContextType>;
};

export type PodFailurePolicyOnExitCodesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PodFailurePolicyOnExitCodes'] = ResolversParentTypes['PodFailurePolicyOnExitCodes']> = {
  containerName: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operator: Resolver<ResolversTypes['ExitCodeOperator'], ParentType, ContextType>;
  values: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PodFailurePolicyOnPodConditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PodFailurePolicyOnPodCondition'] = ResolversParentTypes['PodFailurePolicyOnPodCondition']> = {
  status: Resolver<ResolversTypes['ConditionStatus'], ParentType, ContextType>;
  type: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PodFailurePolicyRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PodFailurePolicyRule'] = ResolversParentTypes['PodFailurePolicyRule']> = {
  action: Resolver<ResolversTypes['PodFailurePolicyAction'], ParentType, ContextType>;
  onExitCodes: Resolver<Maybe<ResolversTypes['PodFailurePolicyOnExitCodes']>, ParentType, ContextType>;
  onPodConditions: Resolver<Array<ResolversTypes['PodFailurePolicyOnPodCondition']>, ParentType, ContextType>;
};

export type PodPhaseCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PodPhaseCount'] = ResolversParentTypes['PodPhaseCount']> = {
  count: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  phase: Resolver<ResolversTypes['PodPhase'], ParentType, ContextType>;
};

export type PodUpdateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PodUpdate'] = ResolversParentTypes['PodUpdate']> = {
  changes: Resolver<Array<ResolversTypes['PodChange']>, ParentType, ContextType>;
  reset: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  synced: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export interface QuantityScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Quantity'], any> {
  name: 'Quantity';
}

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  clusterNode?: Resolver<Maybe<ResolversTypes['ClusterNode']>, ParentType, ContextType, RequireFields<QueryClusterNodeArgs, 'name'>>;
  clusterNodes?: Resolver<ResolversTypes['ClusterNodeConnection'], ParentType, ContextType, Partial<QueryClusterNodesArgs>>;
  clusters?: Resolver<Array<ResolversTypes['Cluster']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<QueryEventsArgs>>;
  namespace?: Resolver<Maybe<ResolversTypes['Namespace']>, ParentType, ContextType, RequireFields<QueryNamespaceArgs, 'name'>>;
  namespaces?: Resolver<ResolversTypes['NamespaceConnection'], ParentType, ContextType, Partial<QueryNamespacesArgs>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  pod?: Resolver<Maybe<ResolversTypes['Pod']>, ParentType, ContextType, RequireFields<QueryPodArgs, 'ref'>>;
  pods?: Resolver<ResolversTypes['PodConnection'], ParentType, ContextType, Partial<QueryPodsArgs>>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType, RequireFields<QueryServiceArgs, 'ref'>>;
  services?: Resolver<ResolversTypes['ServiceConnection'], ParentType, ContextType, Partial<QueryServicesArgs>>;
  workload?: Resolver<Maybe<ResolversTypes['Workload']>, ParentType, ContextType, RequireFields<QueryWorkloadArgs, 'ref'>>;
  workloads?: Resolver<ResolversTypes['WorkloadConnection'], ParentType, ContextType, Partial<QueryWorkloadsArgs>>;
};

export type QuotaResourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuotaResource'] = ResolversParentTypes['QuotaResource']> = {
  hard: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  resource: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  used: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  usedRatio: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type QuotaScopeRequirementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuotaScopeRequirement'] = ResolversParentTypes['QuotaScopeRequirement']> = {
  operator: Resolver<ResolversTypes['ScopeOperator'], ParentType, ContextType>;
  scope: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReplicaCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplicaCounts'] = ResolversParentTypes['ReplicaCounts']> = {
  available: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  current: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  desired: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ready: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unavailable: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updated: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResourceAmountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResourceAmount'] = ResolversParentTypes['ResourceAmount']> = {
  amount: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  resource: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ResourceQuotaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResourceQuota'] = ResolversParentTypes['ResourceQuota']> = {
  createdAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  resources: Resolver<Array<ResolversTypes['QuotaResource']>, ParentType, ContextType>;
  scopeSelector: Resolver<Array<ResolversTypes['QuotaScopeRequirement']>, ParentType, ContextType>;
  scopes: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  uid: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RevisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Revision'] = ResolversParentTypes['Revision']> = {
  changeCause: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  current: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  images: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  number: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sourceName: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RevisionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevisionConnection'] = ResolversParentTypes['RevisionConnection']> = {
  edges: Resolver<Array<ResolversTypes['RevisionEdge']>, ParentType, ContextType>;
  nodes: Resolver<Array<ResolversTypes['Revision']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RevisionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevisionEdge'] = ResolversParentTypes['RevisionEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
};

export type RollbackWorkloadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RollbackWorkloadPayload'] = ResolversParentTypes['RollbackWorkloadPayload']> = {
  diff: Resolver<Array<ResolversTypes['FieldChange']>, ParentType, ContextType>;
  fromRevision: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  newRevision: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  toRevision: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  userErrors: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  workload: Resolver<Maybe<ResolversTypes['Workload']>, ParentType, ContextType>;
};

export type RolloutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Rollout'] = ResolversParentTypes['Rollout']> = {
  available: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deadlineAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  desired: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observed: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  old: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  progressDeadlineSeconds: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ready: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reasonMessage: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status: Resolver<ResolversTypes['RolloutStatus'], ParentType, ContextType>;
  toUpdate: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updated: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Service'] = ResolversParentTypes['Service']> = {
  annotations: Resolver<ResolversTypes['StringMap'], ParentType, ContextType>;
  cluster: Resolver<ResolversTypes['Cluster'], ParentType, ContextType>;
  clusterIPs: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deletionTimestamp: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endpoints: Resolver<ResolversTypes['EndpointConnection'], ParentType, ContextType, Partial<ServiceEndpointsArgs>>;
  events: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<ServiceEventsArgs>>;
  externalAddresses: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  externalIPs: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  externalName: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  externalTrafficPolicy: Resolver<Maybe<ResolversTypes['TrafficPolicy']>, ParentType, ContextType>;
  headless: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  internalTrafficPolicy: Resolver<Maybe<ResolversTypes['TrafficPolicy']>, ParentType, ContextType>;
  ipFamilies: Resolver<Array<ResolversTypes['IPFamily']>, ParentType, ContextType>;
  ipFamilyPolicy: Resolver<Maybe<ResolversTypes['IPFamilyPolicy']>, ParentType, ContextType>;
  labels: Resolver<ResolversTypes['StringMap'], ParentType, ContextType>;
  loadBalancer: Resolver<Maybe<ResolversTypes['ServiceLoadBalancer']>, ParentType, ContextType>;
  managedBy: Resolver<Array<ResolversTypes['Manager']>, ParentType, ContextType>;
  manifest: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ServiceManifestArgs, 'format'>>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namespace: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pods: Resolver<ResolversTypes['PodConnection'], ParentType, ContextType, Partial<ServicePodsArgs>>;
  ports: Resolver<Array<ResolversTypes['ServicePort']>, ParentType, ContextType>;
  publishNotReadyAddresses: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  resourceVersion: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  selector: Resolver<Maybe<ResolversTypes['StringMap']>, ParentType, ContextType>;
  sessionAffinity: Resolver<ResolversTypes['SessionAffinity'], ParentType, ContextType>;
  sessionAffinityTimeoutSeconds: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  trafficDistribution: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type: Resolver<ResolversTypes['ServiceType'], ParentType, ContextType>;
  uid: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  workloads: Resolver<ResolversTypes['WorkloadConnection'], ParentType, ContextType, Partial<ServiceWorkloadsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServiceChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceChange'] = ResolversParentTypes['ServiceChange']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  object: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  type: Resolver<ResolversTypes['ChangeType'], ParentType, ContextType>;
  uid: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ServiceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceConnection'] = ResolversParentTypes['ServiceConnection']> = {
  edges: Resolver<Array<ResolversTypes['ServiceEdge']>, ParentType, ContextType>;
  nodes: Resolver<Array<ResolversTypes['Service']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServiceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceEdge'] = ResolversParentTypes['ServiceEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Service'], ParentType, ContextType>;
};

export type ServiceLoadBalancerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceLoadBalancer'] = ResolversParentTypes['ServiceLoadBalancer']> = {
  allocateNodePorts: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  class: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  healthCheckNodePort: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ingress: Resolver<Array<ResolversTypes['LoadBalancerIngress']>, ParentType, ContextType>;
  requestedIP: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceRanges: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ServicePortResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServicePort'] = ResolversParentTypes['ServicePort']> = {
  appProtocol: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nodePort: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  port: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  protocol: Resolver<ResolversTypes['PortProtocol'], ParentType, ContextType>;
  targetPort: Resolver<ResolversTypes['IntOrString'], ParentType, ContextType>;
};

export type ServiceUpdateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceUpdate'] = ResolversParentTypes['ServiceUpdate']> = {
  changes: Resolver<Array<ResolversTypes['ServiceChange']>, ParentType, ContextType>;
  reset: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  synced: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type StatefulSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatefulSet'] = ResolversParentTypes['StatefulSet']> = {
  annotations: Resolver<ResolversTypes['StringMap'], ParentType, ContextType>;
  cluster: Resolver<ResolversTypes['Cluster'], ParentType, ContextType>;
  conditions: Resolver<Array<ResolversTypes['Condition']>, ParentType, ContextType>;
  createdAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  currentRevision: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deletionTimestamp: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  events: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<StatefulSetEventsArgs>>;
  generation: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  images: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  kind: Resolver<ResolversTypes['WorkloadKind'], ParentType, ContextType>;
  labels: Resolver<ResolversTypes['StringMap'], ParentType, ContextType>;
  managedBy: Resolver<Array<ResolversTypes['Manager']>, ParentType, ContextType>;
  manifest: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<StatefulSetManifestArgs, 'format'>>;
  minReadySeconds: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namespace: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observedGeneration: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ordinalsStart: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partition: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  persistentVolumeClaimRetentionPolicy: Resolver<ResolversTypes['PersistentVolumeClaimRetentionPolicy'], ParentType, ContextType>;
  podManagementPolicy: Resolver<ResolversTypes['PodManagementPolicy'], ParentType, ContextType>;
  pods: Resolver<ResolversTypes['PodConnection'], ParentType, ContextType, Partial<StatefulSetPodsArgs>>;
  replicas: Resolver<ResolversTypes['ReplicaCounts'], ParentType, ContextType>;
  resourceVersion: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revisionHistoryLimit: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revisions: Resolver<ResolversTypes['RevisionConnection'], ParentType, ContextType, Partial<StatefulSetRevisionsArgs>>;
  rollout: Resolver<Maybe<ResolversTypes['Rollout']>, ParentType, ContextType>;
  service: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  serviceName: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  services: Resolver<ResolversTypes['ServiceConnection'], ParentType, ContextType, Partial<StatefulSetServicesArgs>>;
  state: Resolver<ResolversTypes['WorkloadState'], ParentType, ContextType>;
  stateMessage: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uid: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  updateRevision: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updateStrategy: Resolver<ResolversTypes['StatefulSetUpdateStrategy'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatefulSetUpdateStrategyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatefulSetUpdateStrategy'] = ResolversParentTypes['StatefulSetUpdateStrategy']> = {
  maxUnavailable: Resolver<Maybe<ResolversTypes['IntOrPercent']>, ParentType, ContextType>;
  partition: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  type: Resolver<ResolversTypes['UpdateStrategyType'], ParentType, ContextType>;
};

export interface StringMapScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['StringMap'], any> {
  name: 'StringMap';
}

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  events?: SubscriptionResolver<ResolversTypes['EventUpdate'], "events", ParentType, ContextType, RequireFields<SubscriptionEventsArgs, 'snapshot'>>;
  pods?: SubscriptionResolver<ResolversTypes['PodUpdate'], "pods", ParentType, ContextType, RequireFields<SubscriptionPodsArgs, 'snapshot'>>;
  rollout?: SubscriptionResolver<ResolversTypes['Rollout'], "rollout", ParentType, ContextType, RequireFields<SubscriptionRolloutArgs, 'workload'>>;
  services?: SubscriptionResolver<ResolversTypes['ServiceUpdate'], "services", ParentType, ContextType, RequireFields<SubscriptionServicesArgs, 'snapshot'>>;
  workloads?: SubscriptionResolver<ResolversTypes['WorkloadUpdate'], "workloads", ParentType, ContextType, RequireFields<SubscriptionWorkloadsArgs, 'snapshot'>>;
};

export type TaintResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Taint'] = ResolversParentTypes['Taint']> = {
  addedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  effect: Resolver<ResolversTypes['TaintEffect'], ParentType, ContextType>;
  key: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UpgradeWorkloadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpgradeWorkloadPayload'] = ResolversParentTypes['UpgradeWorkloadPayload']> = {
  diff: Resolver<Array<ResolversTypes['FieldChange']>, ParentType, ContextType>;
  userErrors: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  workload: Resolver<Maybe<ResolversTypes['Workload']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  field: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WorkloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Workload'] = ResolversParentTypes['Workload']> = {
  __resolveType: TypeResolveFn<'CronJob' | 'DaemonSet' | 'Deployment' | 'Job' | 'StatefulSet', ParentType, ContextType>;
};

export type WorkloadChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkloadChange'] = ResolversParentTypes['WorkloadChange']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  object: Resolver<Maybe<ResolversTypes['Workload']>, ParentType, ContextType>;
  type: Resolver<ResolversTypes['ChangeType'], ParentType, ContextType>;
  uid: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type WorkloadConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkloadConnection'] = ResolversParentTypes['WorkloadConnection']> = {
  edges: Resolver<Array<ResolversTypes['WorkloadEdge']>, ParentType, ContextType>;
  nodes: Resolver<Array<ResolversTypes['Workload']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WorkloadCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkloadCounts'] = ResolversParentTypes['WorkloadCounts']> = {
  byKind: Resolver<Array<ResolversTypes['WorkloadKindCount']>, ParentType, ContextType>;
  byState: Resolver<Array<ResolversTypes['WorkloadStateCount']>, ParentType, ContextType>;
  total: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WorkloadEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkloadEdge'] = ResolversParentTypes['WorkloadEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Workload'], ParentType, ContextType>;
};

export type WorkloadKindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkloadKindCount'] = ResolversParentTypes['WorkloadKindCount']> = {
  count: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind: Resolver<ResolversTypes['WorkloadKind'], ParentType, ContextType>;
};

export type WorkloadStateCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkloadStateCount'] = ResolversParentTypes['WorkloadStateCount']> = {
  count: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state: Resolver<ResolversTypes['WorkloadState'], ParentType, ContextType>;
};

export type WorkloadUpdateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkloadUpdate'] = ResolversParentTypes['WorkloadUpdate']> = {
  changes: Resolver<Array<ResolversTypes['WorkloadChange']>, ParentType, ContextType>;
  reset: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  synced: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AllocatedResource: AllocatedResourceResolvers<ContextType>;
  Cluster: ClusterResolvers<ContextType>;
  ClusterNode: ClusterNodeResolvers<ContextType>;
  ClusterNodeConnection: ClusterNodeConnectionResolvers<ContextType>;
  ClusterNodeEdge: ClusterNodeEdgeResolvers<ContextType>;
  Condition: ConditionResolvers<ContextType>;
  CronJob: CronJobResolvers<ContextType>;
  DaemonSet: DaemonSetResolvers<ContextType>;
  DaemonSetUpdateStrategy: DaemonSetUpdateStrategyResolvers<ContextType>;
  DateTime: GraphQLScalarType;
  DeployWorkloadPayload: DeployWorkloadPayloadResolvers<ContextType>;
  Deployment: DeploymentResolvers<ContextType>;
  DeploymentStrategy: DeploymentStrategyResolvers<ContextType>;
  Endpoint: EndpointResolvers<ContextType>;
  EndpointConnection: EndpointConnectionResolvers<ContextType>;
  EndpointEdge: EndpointEdgeResolvers<ContextType>;
  EndpointPort: EndpointPortResolvers<ContextType>;
  Event: EventResolvers<ContextType>;
  EventChange: EventChangeResolvers<ContextType>;
  EventConnection: EventConnectionResolvers<ContextType>;
  EventEdge: EventEdgeResolvers<ContextType>;
  EventUpdate: EventUpdateResolvers<ContextType>;
  FieldChange: FieldChangeResolvers<ContextType>;
  IntOrPercent: GraphQLScalarType;
  IntOrString: GraphQLScalarType;
  JSON: GraphQLScalarType;
  Job: JobResolvers<ContextType>;
  JobConnection: JobConnectionResolvers<ContextType>;
  JobEdge: JobEdgeResolvers<ContextType>;
  JobProgress: JobProgressResolvers<ContextType>;
  JobSettings: JobSettingsResolvers<ContextType>;
  JobSuccessPolicy: JobSuccessPolicyResolvers<ContextType>;
  JobSuccessPolicyRule: JobSuccessPolicyRuleResolvers<ContextType>;
  JobTemplate: JobTemplateResolvers<ContextType>;
  KubernetesObject: KubernetesObjectResolvers<ContextType>;
  LoadBalancerIngress: LoadBalancerIngressResolvers<ContextType>;
  LoadBalancerPort: LoadBalancerPortResolvers<ContextType>;
  Manager: ManagerResolvers<ContextType>;
  Mutation: MutationResolvers<ContextType>;
  Namespace: NamespaceResolvers<ContextType>;
  NamespaceConnection: NamespaceConnectionResolvers<ContextType>;
  NamespaceEdge: NamespaceEdgeResolvers<ContextType>;
  Node: NodeResolvers<ContextType>;
  NodeAddress: NodeAddressResolvers<ContextType>;
  ObjectReference: ObjectReferenceResolvers<ContextType>;
  PageInfo: PageInfoResolvers<ContextType>;
  PersistentVolumeClaimRetentionPolicy: PersistentVolumeClaimRetentionPolicyResolvers<ContextType>;
  Pod: PodResolvers<ContextType>;
  PodChange: PodChangeResolvers<ContextType>;
  PodConnection: PodConnectionResolvers<ContextType>;
  PodContainer: PodContainerResolvers<ContextType>;
  PodCounts: PodCountsResolvers<ContextType>;
  PodEdge: PodEdgeResolvers<ContextType>;
  PodFailurePolicy: PodFailurePolicyResolvers<ContextType>;
  PodFailurePolicyOnExitCodes: PodFailurePolicyOnExitCodesResolvers<ContextType>;
  PodFailurePolicyOnPodCondition: PodFailurePolicyOnPodConditionResolvers<ContextType>;
  PodFailurePolicyRule: PodFailurePolicyRuleResolvers<ContextType>;
  PodPhaseCount: PodPhaseCountResolvers<ContextType>;
  PodUpdate: PodUpdateResolvers<ContextType>;
  Quantity: GraphQLScalarType;
  Query: QueryResolvers<ContextType>;
  QuotaResource: QuotaResourceResolvers<ContextType>;
  QuotaScopeRequirement: QuotaScopeRequirementResolvers<ContextType>;
  ReplicaCounts: ReplicaCountsResolvers<ContextType>;
  ResourceAmount: ResourceAmountResolvers<ContextType>;
  ResourceQuota: ResourceQuotaResolvers<ContextType>;
  Revision: RevisionResolvers<ContextType>;
  RevisionConnection: RevisionConnectionResolvers<ContextType>;
  RevisionEdge: RevisionEdgeResolvers<ContextType>;
  RollbackWorkloadPayload: RollbackWorkloadPayloadResolvers<ContextType>;
  Rollout: RolloutResolvers<ContextType>;
  Service: ServiceResolvers<ContextType>;
  ServiceChange: ServiceChangeResolvers<ContextType>;
  ServiceConnection: ServiceConnectionResolvers<ContextType>;
  ServiceEdge: ServiceEdgeResolvers<ContextType>;
  ServiceLoadBalancer: ServiceLoadBalancerResolvers<ContextType>;
  ServicePort: ServicePortResolvers<ContextType>;
  ServiceUpdate: ServiceUpdateResolvers<ContextType>;
  StatefulSet: StatefulSetResolvers<ContextType>;
  StatefulSetUpdateStrategy: StatefulSetUpdateStrategyResolvers<ContextType>;
  StringMap: GraphQLScalarType;
  Subscription: SubscriptionResolvers<ContextType>;
  Taint: TaintResolvers<ContextType>;
  UpgradeWorkloadPayload: UpgradeWorkloadPayloadResolvers<ContextType>;
  UserError: UserErrorResolvers<ContextType>;
  Workload: WorkloadResolvers<ContextType>;
  WorkloadChange: WorkloadChangeResolvers<ContextType>;
  WorkloadConnection: WorkloadConnectionResolvers<ContextType>;
  WorkloadCounts: WorkloadCountsResolvers<ContextType>;
  WorkloadEdge: WorkloadEdgeResolvers<ContextType>;
  WorkloadKindCount: WorkloadKindCountResolvers<ContextType>;
  WorkloadStateCount: WorkloadStateCountResolvers<ContextType>;
  WorkloadUpdate: WorkloadUpdateResolvers<ContextType>;
};

