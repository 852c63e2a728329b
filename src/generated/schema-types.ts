import type { StringMapInput } from '../model/string-map.ts';
import type { StringMap } from '../model/string-map.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ClusterView } from '../model/cluster-view.ts';
import type { ViewerModel, UserExtraModel } from '../resolvers/viewer.ts';
import type { User } from '../kubernetes/user.ts';
import type { WatchedResource as WatchedResourceModel } from '../watchers/cluster-cache.ts';
import type { NamespaceEntry } from '../model/entries/namespace-entry.ts';
import type { WorkloadEntry } from '../model/entries/workload-entry.ts';
import type { DeploymentEntry } from '../model/entries/deployment-entry.ts';
import type { StatefulSetEntry } from '../model/entries/stateful-set-entry.ts';
import type { DaemonSetEntry } from '../model/entries/daemon-set-entry.ts';
import type { JobEntry } from '../model/entries/job-entry.ts';
import type { CronJobEntry } from '../model/entries/cron-job-entry.ts';
import type { PodEntry } from '../model/entries/pod-entry.ts';
import type { PodContainer as PodContainerModel } from '../model/pod-containers.ts';
import type { FlatPodTemplate } from '../model/pod-template.ts';
import type { FlatVolumeClaimTemplate } from '../model/volume-claim-template.ts';
import type { Container as ContainerModel, ContainerPort as ContainerPortModel, ContainerTermination as ContainerTerminationModel, EnvVar as EnvVarModel, EphemeralVolumeSource as EphemeralVolumeSourceModel, LabelSelector as LabelSelectorModel, ResourceRequirements as ResourceRequirementsModel, Volume as VolumeModel, ObjectReference as ObjectReferenceModel, JobTemplate as JobTemplateModel, JobSuccessPolicy as JobSuccessPolicyModel, Taint as TaintModel } from '../kubernetes/objects.ts';
import type { ObjectOwner as ObjectOwnerModel } from '../model/owner.ts';
import type { EventEntry } from '../model/entries/event-entry.ts';
import type { ServiceEntry } from '../model/entries/service-entry.ts';
import type { Endpoint as EndpointModel } from '../model/endpoints.ts';
import type { NamedContainerLog } from '../resolvers/log.ts';
import type { LogLine as LogLineModel } from '../kubernetes/log-lines.ts';
import type { LogBatch as LogBatchModel } from '../logs/merged-log.ts';
import type { LogNotice as LogNoticeModel } from '../logs/log-piece.ts';
import type { Finding as FindingModel } from '../model/findings/finding.ts';
import type { Evidence, SchedulerReason as SchedulerReasonModel } from '../model/findings/evidence.ts';
import type { PodFailurePolicy as PodFailurePolicyModel } from '../model/job-settings.ts';
import type { JobProgress as JobProgressModel } from '../model/job-progress.ts';
import type { NodeEntry } from '../model/entries/node-entry.ts';
import type { WorkloadCounts as WorkloadCountsModel, PodCounts as PodCountsModel } from '../model/namespace-content.ts';
import type { ResourceQuotaEntry } from '../model/entries/resource-quota-entry.ts';
import type { Rollout as RolloutModel } from '../model/rollout.ts';
import type { RolloutGuard as RolloutGuardModel } from '../model/rollout-guard.ts';
import type { RolloutStep as RolloutStepModel } from '../model/rollout-steps.ts';
import type { ResourceUsage as ResourceUsageModel } from '../model/usage.ts';
import type { Revision as RevisionModel } from '../model/revisions.ts';
import type { WorkloadConnection as WorkloadConnectionModel, WorkloadEdge as WorkloadEdgeModel, PodConnection as PodConnectionModel, PodEdge as PodEdgeModel, ServiceConnection as ServiceConnectionModel, ServiceEdge as ServiceEdgeModel, EndpointConnection as EndpointConnectionModel, EndpointEdge as EndpointEdgeModel, NamespaceConnection as NamespaceConnectionModel, NamespaceEdge as NamespaceEdgeModel, ClusterNodeConnection as ClusterNodeConnectionModel, ClusterNodeEdge as ClusterNodeEdgeModel, JobConnection as JobConnectionModel, JobEdge as JobEdgeModel, EventConnection as EventConnectionModel, EventEdge as EventEdgeModel, RevisionConnection as RevisionConnectionModel, RevisionEdge as RevisionEdgeModel } from '../resolvers/connections.ts';
import type { WorkloadUpdate as WorkloadUpdateModel, WorkloadChange as WorkloadChangeModel, PodUpdate as PodUpdateModel, ServiceUpdate as ServiceUpdateModel, ServiceChange as ServiceChangeModel, PodChange as PodChangeModel, EventUpdate as EventUpdateModel, EventChange as EventChangeModel } from '../resolvers/updates.ts';
import type { WorkloadPageUpdate as WorkloadPageUpdateModel, PodPageUpdate as PodPageUpdateModel, ServicePageUpdate as ServicePageUpdateModel } from '../resolvers/pages.ts';
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
  /** A whole number that may be larger than Int: seconds, for the most part. In JSON a number, exact up to 2^53. */
  Int64: { input: number; output: number; }
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

/** On which nodes, and near which other pods, a pod must or should be. */
export type Affinity = {
  __typename?: 'Affinity';
  /** Which nodes. */
  nodeAffinity: Maybe<NodeAffinity>;
  /** Which pods to be near to. */
  podAffinity: Maybe<PodAffinity>;
  /** Which pods to be away from. */
  podAntiAffinity: Maybe<PodAffinity>;
};

/** On which nodes, and near which other pods, a pod must or should be. */
export type AffinityInput = {
  /** Which nodes. */
  nodeAffinity?: InputMaybe<NodeAffinityInput>;
  /** Which pods to be near to. */
  podAffinity?: InputMaybe<PodAffinityInput>;
  /** Which pods to be away from. */
  podAntiAffinity?: InputMaybe<PodAffinityInput>;
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

/** What AppArmor allows. */
export type AppArmorProfile = {
  __typename?: 'AppArmorProfile';
  /** The profile's name on the node, for LOCALHOST. */
  localhostProfile: Maybe<Scalars['String']['output']>;
  /** Whose profile. */
  type: Maybe<SecurityProfileType>;
};

/** What AppArmor allows. */
export type AppArmorProfileInput = {
  /** The profile's name on the node, for LOCALHOST. */
  localhostProfile?: InputMaybe<Scalars['String']['input']>;
  /** Whose profile. */
  type: SecurityProfileType;
};

/** What has become of one object of a manifest. */
export type AppliedObject = {
  __typename?: 'AppliedObject';
  /** What has been done. */
  action: ApplyAction;
  /** Its apiVersion, as the manifest has it. */
  apiVersion: Scalars['String']['output'];
  /** What has been changed; empty for what has been created. Of Secrets it names the keys that have changed, and hides the values. */
  diff: Array<FieldChange>;
  /** Which document of the manifest it is from: from 0 on, empty ones counted. */
  document: Scalars['Int']['output'];
  /** Its kind. */
  kind: Scalars['String']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** Its namespace; null for kinds without. */
  namespace: Maybe<Scalars['String']['output']>;
  /** The object as it is now, with dryRun as it would be, if the schema has its kind as a Node; else null, and where it has been undone or couldn't be checked. */
  object: Maybe<Node>;
  /** Null where everything has been applied. Otherwise whether it is again as it was before; false: it stays as it was written, and the userErrors say why. */
  undone: Maybe<Scalars['Boolean']['output']>;
  /** What the API server had to say against it, though it was accepted; and whether this gateway doesn't show it yet. */
  warnings: Array<Scalars['String']['output']>;
};

/** What applying has done with an object. */
export type ApplyAction =
  /** It has been changed, or fields that it had already belong to Quarterdeck as well now. */
  | 'CONFIGURED'
  /** It wasn't there before. */
  | 'CREATED'
  /** It was like this already. */
  | 'UNCHANGED';

/** A field that belongs to another manager, who has set it to another value (meta/v1 ManagedFieldsEntry). */
export type ApplyConflict = {
  __typename?: 'ApplyConflict';
  /** Which document of the manifest the object is from: from 0 on. */
  document: Scalars['Int']['output'];
  /** The field, as the API server writes it: `.spec.replicas`. */
  field: Scalars['String']['output'];
  /** Whose field it is, as the API server knows them: `kubectl`, `helm`, `kube-controller-manager`. */
  manager: Scalars['String']['output'];
  /** The API server's own words. */
  message: Scalars['String']['output'];
};

/** A manifest to apply. */
export type ApplyManifestInput = {
  /** Which cluster; absent: the only one that there is. */
  cluster?: InputMaybe<Scalars['String']['input']>;
  /** Only check: the API server validates everything and stores nothing; the payload shows what would be. */
  dryRun?: Scalars['Boolean']['input'];
  /** Take fields over from other managers instead of being refused with CONFLICT. */
  force?: Scalars['Boolean']['input'];
  /**
   * YAML or JSON, several documents separated by `---`, of lists (`kind: List`) what they hold. Read as kubectl reads it, that is as YAML 1.1:
   * `yes` is true, 0644 is octal. At most 1 MiB and 100 objects; aliases may not stand for more than 3 MiB; keys must not be given twice.
   * Each object needs apiVersion, kind and metadata.name.
   */
  manifest: Scalars['String']['input'];
  /** The namespace of objects that name none themselves and are of a kind that has namespaces. */
  namespace?: Scalars['String']['input'];
};

/** What came of applyManifest. */
export type ApplyManifestPayload = {
  __typename?: 'ApplyManifestPayload';
  /** The fields that belong to other managers, one by one. The userErrors have a CONFLICT for each object that has any. */
  conflicts: Array<ApplyConflict>;
  /**
   * What has become of the objects, in the order of the manifest; with dryRun what would become of them. Where there are userErrors: those
   * that had been written when one was refused, with what has been undone; none if nothing was written.
   */
  results: Array<AppliedObject>;
  /**
   * What is wrong with the input: `["manifest", "2"]` is the third document. Where there is one, nothing was changed, unless a result has
   * `undone: false`.
   */
  userErrors: Array<UserError>;
  /** What couldn't be checked beforehand, and what couldn't be put back completely. What the API server says of an object is with the object. */
  warnings: Array<Scalars['String']['output']>;
};

/** A volume that a CSI driver makes for the pod. */
export type CsiVolumeSource = {
  __typename?: 'CSIVolumeSource';
  /** The driver. */
  driver: Scalars['String']['output'];
  /** The file system; null: the driver's choice. */
  fsType: Maybe<Scalars['String']['output']>;
  /** The Secret that the driver is given. */
  nodePublishSecretRef: Maybe<LocalObjectReference>;
  /** It is mounted read-only. */
  readOnly: Scalars['Boolean']['output'];
  /** What the driver wants to know. */
  volumeAttributes: Scalars['StringMap']['output'];
};

/** A volume that a CSI driver makes for the pod. */
export type CsiVolumeSourceInput = {
  /** The driver. */
  driver: Scalars['String']['input'];
  /** The file system; absent: the driver's choice. */
  fsType?: InputMaybe<Scalars['String']['input']>;
  /** The Secret that the driver is given. */
  nodePublishSecretRef?: InputMaybe<LocalObjectReferenceInput>;
  /** It is mounted read-only. */
  readOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** What the driver wants to know. */
  volumeAttributes?: InputMaybe<Scalars['StringMap']['input']>;
};

/** Capabilities of Linux, by their names: `NET_ADMIN`, `ALL`. */
export type Capabilities = {
  __typename?: 'Capabilities';
  /** More. */
  add: Array<Scalars['String']['output']>;
  /** Fewer. */
  drop: Array<Scalars['String']['output']>;
};

/** Capabilities of Linux, by their names: `NET_ADMIN`, `ALL`. */
export type CapabilitiesInput = {
  /** More. */
  add?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Fewer. */
  drop?: InputMaybe<Array<Scalars['String']['input']>>;
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
  /** When the API server last sent something, be it only a sign that nothing has changed, which comes about every minute. Null before. */
  lastEventAt: Maybe<Scalars['DateTime']['output']>;
  /** When a resource of it was last read as a whole: at the start, and when a watch can't go on where it was. Null before all of them have been. */
  lastSync: Maybe<Scalars['DateTime']['output']>;
  /** Why the state isn't SYNCED, in words: which resources are concerned and what the API server or the network said. Null when SYNCED. */
  message: Maybe<Scalars['String']['output']>;
  /** Whether the cluster tells what is used (metrics.k8s.io). Asked of the cluster at the time of the query, as the caller. */
  metrics: Maybe<ClusterMetrics>;
  /** The name under which the gateway knows it: the name of its kubeconfig context. Filters, references and ids use it. */
  name: Scalars['String']['output'];
  /** The resources that the gateway watches, by name. */
  resources: Array<WatchedResource>;
  /** Since when the cluster has been in this state. */
  since: Scalars['DateTime']['output'];
  /** Whether what is answered about this cluster is up to date. */
  state: ClusterState;
  /** The version of Kubernetes that its API server says it is, like `v1.36.2`. Null while that isn't known yet. */
  version: Maybe<Scalars['String']['output']>;
};

/** Whether a cluster tells what is used. */
export type ClusterMetrics = {
  __typename?: 'ClusterMetrics';
  /** It has metrics.k8s.io, and what serves it answers. */
  available: Scalars['Boolean']['output'];
  /** Why not, in words; null when available. */
  reason: Maybe<Scalars['String']['output']>;
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
  /** The whole object less managedFields, read from the cluster at the time of the query, as the caller; null, with an error, where it can't be read. */
  manifest: Maybe<Scalars['String']['output']>;
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
  /**
   * The cluster answers, but some resource may not be read by the gateway's account, or only in some namespaces. Queries for what may not be read
   * fail with FORBIDDEN; lists that name no namespaces show what may be.
   */
  | 'RESTRICTED'
  /** Every resource that is served has been read once and is being watched. */
  | 'SYNCED'
  /**
   * The first reading isn't complete yet. Lists of several clusters leave it out, and say so in `extensions.missing`; other queries about
   * resources that are not there yet fail with CLUSTER_UNAVAILABLE.
   */
  | 'SYNCING'
  /**
   * The cluster doesn't answer, or a watch of it is interrupted. What was known is still served; it may be out of date, and every answer says so
   * in `extensions.stale`. One that was never read is as with SYNCING.
   */
  | 'UNREACHABLE';

/** Certificates of authorities: those of one ClusterTrustBundle, or of all with a signer and labels. */
export type ClusterTrustBundleProjection = {
  __typename?: 'ClusterTrustBundleProjection';
  /** With a signer, which bundles; null: none. */
  labelSelector: Maybe<LabelSelector>;
  /** The ClusterTrustBundle. */
  name: Maybe<Scalars['String']['output']>;
  /** It needn't be there. */
  optional: Scalars['Boolean']['output'];
  /** The file's path in the volume. */
  path: Scalars['String']['output'];
  /** The signer. */
  signerName: Maybe<Scalars['String']['output']>;
};

/** Certificates of authorities: those of one ClusterTrustBundle, or of all with a signer and labels. */
export type ClusterTrustBundleProjectionInput = {
  /** With a signer, which bundles; absent: none. */
  labelSelector?: InputMaybe<LabelSelectorInput>;
  /** The ClusterTrustBundle. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** It needn't be there. */
  optional?: InputMaybe<Scalars['Boolean']['input']>;
  /** The file's path in the volume. */
  path: Scalars['String']['input'];
  /** The signer. */
  signerName?: InputMaybe<Scalars['String']['input']>;
};

/** A user of a cluster: what its authentication has made of somebody's credentials. */
export type ClusterUser = {
  __typename?: 'ClusterUser';
  /** What else the authentication has found out, as the pod that a service account's token was made for. */
  extra: Array<UserExtra>;
  /** The groups, as in RBAC. */
  groups: Array<Scalars['String']['output']>;
  /** What tells the user from others who had the same name; empty where the cluster's authentication gives none. */
  uid: Scalars['String']['output'];
  /** The name, as in RBAC. */
  username: Scalars['String']['output'];
};

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

/** A ConfigMap: what variables and volumes can refer to. Its values aren't offered, only its keys. */
export type ConfigMap = {
  __typename?: 'ConfigMap';
  /** The keys of its binary values (`binaryData`), by the alphabet: for volumes only. */
  binaryKeys: Array<Scalars['String']['output']>;
  /** When it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** Its content can't be changed. */
  immutable: Scalars['Boolean']['output'];
  /** The keys of its texts (`data`), by the alphabet: for variables and volumes. */
  keys: Array<Scalars['String']['output']>;
  /** Labels. */
  labels: Scalars['StringMap']['output'];
  /** The name. */
  name: Scalars['String']['output'];
};

/** A page of ConfigMaps, ordered by name. It has no totalCount: the API server doesn't count what is selected, so everything would have to be read. */
export type ConfigMapConnection = {
  __typename?: 'ConfigMapConnection';
  /** The ConfigMaps with their cursors. */
  edges: Array<ConfigMapEdge>;
  /** The ConfigMaps. */
  nodes: Array<ConfigMap>;
  /** Whether there is more, and from where. `hasPreviousPage` says whether the page begins after a cursor. */
  pageInfo: PageInfo;
};

/** A ConfigMap in a page. */
export type ConfigMapEdge = {
  __typename?: 'ConfigMapEdge';
  /** Its place in the list, for `after`. */
  cursor: Scalars['String']['output'];
  /** The ConfigMap. */
  node: ConfigMap;
};

/** A key of a ConfigMap of the namespace. */
export type ConfigMapKeySelector = {
  __typename?: 'ConfigMapKeySelector';
  /** The key. */
  key: Scalars['String']['output'];
  /** The ConfigMap. */
  name: Scalars['String']['output'];
  /** It needn't be there. */
  optional: Scalars['Boolean']['output'];
};

/** A key of a ConfigMap of the namespace. */
export type ConfigMapKeySelectorInput = {
  /** The key. */
  key: Scalars['String']['input'];
  /** The ConfigMap. */
  name: Scalars['String']['input'];
  /** It needn't be there. */
  optional?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Files from a ConfigMap: one for each key. */
export type ConfigMapVolumeSource = {
  __typename?: 'ConfigMapVolumeSource';
  /** The files' mode bits, in decimal: 420 is 0644. Default: 420. */
  defaultMode: Maybe<Scalars['Int']['output']>;
  /** Just these keys, and in which files; all if empty. */
  items: Array<KeyToPath>;
  /** The ConfigMap. */
  name: Scalars['String']['output'];
  /** The ConfigMap, or the keys, needn't be there. */
  optional: Scalars['Boolean']['output'];
};

/** Files from a ConfigMap: one for each key. */
export type ConfigMapVolumeSourceInput = {
  /** The files' mode bits, in decimal: 420 is 0644. Default: 420. */
  defaultMode?: InputMaybe<Scalars['Int']['input']>;
  /** Just these keys, and in which files; all if empty. */
  items?: InputMaybe<Array<KeyToPathInput>>;
  /** The ConfigMap. */
  name: Scalars['String']['input'];
  /** The ConfigMap, or the keys, needn't be there. */
  optional?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A container, as a template or pod asks for it (core/v1 Container). */
export type Container = {
  __typename?: 'Container';
  /** Its arguments instead of the image's own (CMD). */
  args: Array<Scalars['String']['output']>;
  /** The program to run instead of the image's own (ENTRYPOINT). It isn't run in a shell. */
  command: Array<Scalars['String']['output']>;
  /** Environment variables, in the order in which they can refer to each other; these go before what envFrom has. */
  env: Array<EnvVar>;
  /** ConfigMaps and Secrets of which every key is an environment variable; a later one goes before an earlier one. */
  envFrom: Array<EnvFromSource>;
  /** The image. */
  image: Scalars['String']['output'];
  /** When the image is pulled. Default: ALWAYS for the tag `latest` and for none, otherwise IF_NOT_PRESENT. */
  imagePullPolicy: Maybe<ImagePullPolicy>;
  /** What is done after its start and before its end. */
  lifecycle: Maybe<Lifecycle>;
  /** Whether it lives: when it fails, the container is restarted. */
  livenessProbe: Maybe<Probe>;
  /** Its name, unique in the pod. */
  name: Scalars['String']['output'];
  /** The ports it listens on. Information for people and for Services that name ports; nothing is opened by it. */
  ports: Array<ContainerPort>;
  /** Whether it can serve: while it fails, the container isn't ready, and Services send nothing. */
  readinessProbe: Maybe<Probe>;
  /** What becomes of the container when its resources are changed while it runs. */
  resizePolicy: Array<ContainerResizePolicy>;
  /** What it needs, and what it may use at most. */
  resources: Maybe<ResourceRequirements>;
  /** Whether it is started again when it has ended; null: as the pod says. ALWAYS makes an init container a sidecar. */
  restartPolicy: Maybe<RestartPolicy>;
  /** What to do for certain exit codes; the first that fits goes before restartPolicy. */
  restartPolicyRules: Array<ContainerRestartRule>;
  /** Its security, which goes before the pod's. */
  securityContext: Maybe<SecurityContext>;
  /** Whether it has started: until it succeeds the other probes wait; when it fails, the container is restarted. */
  startupProbe: Maybe<Probe>;
  /** It keeps its standard input open. */
  stdin: Scalars['Boolean']['output'];
  /** Standard input is closed when the first client that attached to it has gone. */
  stdinOnce: Scalars['Boolean']['output'];
  /** The file in the container in which it can say why it ended. Default: `/dev/termination-log`. */
  terminationMessagePath: Maybe<Scalars['String']['output']>;
  /** What is shown as the reason of its end. Default: FILE. */
  terminationMessagePolicy: Maybe<TerminationMessagePolicy>;
  /** It has a terminal; needs stdin. */
  tty: Scalars['Boolean']['output'];
  /** Where volumes are, as block devices. */
  volumeDevices: Array<VolumeDevice>;
  /** Where volumes are mounted. */
  volumeMounts: Array<VolumeMount>;
  /** The directory to run it in; null: as the image says. */
  workingDir: Maybe<Scalars['String']['output']>;
};

/** A container (core/v1 Container). */
export type ContainerInput = {
  /** Its arguments instead of the image's own (CMD). */
  args?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The program to run instead of the image's own (ENTRYPOINT). It isn't run in a shell. */
  command?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Environment variables, each name once, in the order in which they can refer to each other; these go before what envFrom has. */
  env?: InputMaybe<Array<EnvVarInput>>;
  /** ConfigMaps and Secrets of which every key is an environment variable; a later one goes before an earlier one. */
  envFrom?: InputMaybe<Array<EnvFromSourceInput>>;
  /** The image, with tag or digest: `shop/web:1.4.0`. */
  image: Scalars['String']['input'];
  /** When the image is pulled. Default: ALWAYS for the tag `latest` and for none, otherwise IF_NOT_PRESENT. */
  imagePullPolicy?: InputMaybe<ImagePullPolicy>;
  /** What is done after its start and before its end. */
  lifecycle?: InputMaybe<LifecycleInput>;
  /** Whether it lives: when it fails, the container is restarted. */
  livenessProbe?: InputMaybe<ProbeInput>;
  /** The name, different from the other containers' in the pod: a DNS label, at most 63 characters. */
  name: Scalars['String']['input'];
  /** The ports it listens on. Information for people and for Services that name ports; nothing is opened by it but by hostPort and expose. */
  ports?: InputMaybe<Array<ContainerPortInput>>;
  /** Whether it can serve: while it fails, the container isn't ready, and Services send nothing. */
  readinessProbe?: InputMaybe<ProbeInput>;
  /** What becomes of the container when its resources are changed while it runs. */
  resizePolicy?: InputMaybe<Array<ContainerResizePolicyInput>>;
  /** What it needs, and what it may use at most. */
  resources?: InputMaybe<ResourceRequirementsInput>;
  /** Whether it is started again when it has ended; absent: as the pod says. ALWAYS makes an init container a sidecar. */
  restartPolicy?: InputMaybe<RestartPolicy>;
  /** What to do for certain exit codes; the first that fits goes before restartPolicy. */
  restartPolicyRules?: InputMaybe<Array<ContainerRestartRuleInput>>;
  /** Its security, which goes before the pod's. */
  securityContext?: InputMaybe<SecurityContextInput>;
  /** Whether it has started: until it succeeds the other probes wait; when it fails, the container is restarted. */
  startupProbe?: InputMaybe<ProbeInput>;
  /** It keeps its standard input open. */
  stdin?: InputMaybe<Scalars['Boolean']['input']>;
  /** Standard input is closed when the first client that attached to it has gone. */
  stdinOnce?: InputMaybe<Scalars['Boolean']['input']>;
  /** The file in the container in which it can say why it ended. Default: `/dev/termination-log`. */
  terminationMessagePath?: InputMaybe<Scalars['String']['input']>;
  /** What is shown as the reason of its end. Default: FILE. */
  terminationMessagePolicy?: InputMaybe<TerminationMessagePolicy>;
  /** It has a terminal; needs stdin. */
  tty?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where volumes are, as block devices. */
  volumeDevices?: InputMaybe<Array<VolumeDeviceInput>>;
  /** Where volumes are mounted. */
  volumeMounts?: InputMaybe<Array<VolumeMountInput>>;
  /** The directory to run it in; absent: as the image says. */
  workingDir?: InputMaybe<Scalars['String']['input']>;
};

/** What a container has written, or the end of it. */
export type ContainerLog = {
  __typename?: 'ContainerLog';
  /** The container's name. */
  container: Scalars['String']['output'];
  /** The lines, the oldest first. */
  lines: Array<LogLine>;
  /** There are later lines than these: more than 4 MiB aren't read at once. Ask for fewer. */
  truncated: Scalars['Boolean']['output'];
};

/** Changes of one container. A field that is absent stays; one that is null is unset. */
export type ContainerPatchInput = {
  /** Its arguments instead of the image's own (CMD), all of them. Null: the image's own. */
  args?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The program to run instead of the image's own (ENTRYPOINT), as a whole. Null: the image's own. */
  command?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Changes of the environment. Null removes all variables. */
  env?: InputMaybe<EnvPatchInput>;
  /** ConfigMaps and Secrets of which every key is an environment variable; all of them. */
  envFrom?: InputMaybe<Array<EnvFromSourceInput>>;
  /** The new image. Can't be null: a container has an image. */
  image?: InputMaybe<Scalars['String']['input']>;
  /** When the image is pulled. Null: as its tag says. */
  imagePullPolicy?: InputMaybe<ImagePullPolicy>;
  /** What is done after its start and before its end. A hook of another sort takes the place of the one that is there. */
  lifecycle?: InputMaybe<LifecycleInput>;
  /** Whether it lives; as readinessProbe. */
  livenessProbe?: InputMaybe<ProbeInput>;
  /** The container's name; init containers can be named as well. */
  name: Scalars['String']['input'];
  /** Changes of the ports it listens on, and of how they are exposed. Null removes all, and their exposure. */
  ports?: InputMaybe<ContainerPortsPatchInput>;
  /** Whether it can serve. A check of another sort (exec, httpGet, tcpSocket, grpc) takes the place of the one that is there. Null: no probe. */
  readinessProbe?: InputMaybe<ProbeInput>;
  /** What becomes of the container when its resources are changed while it runs; all of it. */
  resizePolicy?: InputMaybe<Array<ContainerResizePolicyInput>>;
  /** What it needs, and what it may use at most. */
  resources?: InputMaybe<ResourceRequirementsPatchInput>;
  /** Whether it is started again when it has ended. Null: as the pod says. ALWAYS makes an init container a sidecar. */
  restartPolicy?: InputMaybe<RestartPolicy>;
  /** What to do for certain exit codes; all rules. */
  restartPolicyRules?: InputMaybe<Array<ContainerRestartRuleInput>>;
  /** Its security, which goes before the pod's. */
  securityContext?: InputMaybe<SecurityContextInput>;
  /** Whether it has started; as readinessProbe. */
  startupProbe?: InputMaybe<ProbeInput>;
  /** It keeps its standard input open. */
  stdin?: InputMaybe<Scalars['Boolean']['input']>;
  /** Standard input is closed when the first client that attached to it has gone. */
  stdinOnce?: InputMaybe<Scalars['Boolean']['input']>;
  /** The file in the container in which it can say why it ended. */
  terminationMessagePath?: InputMaybe<Scalars['String']['input']>;
  /** What is shown as the reason of its end. */
  terminationMessagePolicy?: InputMaybe<TerminationMessagePolicy>;
  /** It has a terminal; needs stdin. */
  tty?: InputMaybe<Scalars['Boolean']['input']>;
  /** Changes of where volumes are, as block devices. Null removes all. */
  volumeDevices?: InputMaybe<VolumeDevicesPatchInput>;
  /** Changes of where volumes are mounted. Null removes all mounts. */
  volumeMounts?: InputMaybe<VolumeMountsPatchInput>;
  /** The directory to run it in. Null: as the image says. */
  workingDir?: InputMaybe<Scalars['String']['input']>;
};

/** A port that a container listens on. */
export type ContainerPort = {
  __typename?: 'ContainerPort';
  /** The number: 1 to 65535. */
  containerPort: Scalars['Int']['output'];
  /** The address of the node to which hostPort is bound; null: all. */
  hostIP: Maybe<Scalars['String']['output']>;
  /** The port of the node that leads here; null: none. */
  hostPort: Maybe<Scalars['Int']['output']>;
  /** A name by which Services and probes can refer to it. */
  name: Maybe<Scalars['String']['output']>;
  /** The protocol. */
  protocol: PortProtocol;
};

/** A port that a container listens on. */
export type ContainerPortInput = {
  /** The number: 1 to 65535. */
  containerPort: Scalars['Int']['input'];
  /** By what kind of Service others reach it; absent: none is made. */
  expose?: InputMaybe<PortExposureInput>;
  /** The address of the node to which hostPort is bound; absent: all. */
  hostIP?: InputMaybe<Scalars['String']['input']>;
  /** The port of the node that leads here: 1 to 65535; absent: none. */
  hostPort?: InputMaybe<Scalars['Int']['input']>;
  /** A name by which Services and probes can refer to it: at most 15 lower case letters, digits and `-`, with at least one letter. Different from the pod's other ports. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The protocol. */
  protocol?: PortProtocol;
};

/**
 * A port to add or to change: the port of this name; where there is none, the port of this number (and protocol, if one is given); where there is none
 * either, a new one. A field that is absent stays; one that is null is unset.
 */
export type ContainerPortPatchInput = {
  /** The number: 1 to 65535. Must be given for a new port. Services of the workload follow a port that gets another number. */
  containerPort?: InputMaybe<Scalars['Int']['input']>;
  /** By what kind of Service others reach it: in its place for one of another kind. Null, as NONE: by none any more. Only Services that were made with the workload are touched. */
  expose?: InputMaybe<PortExposureInput>;
  /** The address of the node to which hostPort is bound. Null: all. */
  hostIP?: InputMaybe<Scalars['String']['input']>;
  /** The port of the node that leads here. Null: none. */
  hostPort?: InputMaybe<Scalars['Int']['input']>;
  /** The name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The protocol. Absent for a new port: TCP. */
  protocol?: InputMaybe<PortProtocol>;
};

/** Changes of the ports of a container. A port that isn't named stays. */
export type ContainerPortsPatchInput = {
  /** Ports to add or to change. */
  set?: InputMaybe<Array<ContainerPortPatchInput>>;
  /** Ports to remove, by name or number, and with them their exposure. One that isn't there isn't an error. */
  unset?: InputMaybe<Array<Scalars['IntOrString']['input']>>;
};

/** What becomes of a container when a resource of it is changed while it runs. */
export type ContainerResizePolicy = {
  __typename?: 'ContainerResizePolicy';
  /** The resource: `cpu`, `memory`. */
  resourceName: Scalars['String']['output'];
  /** Whether it is restarted. */
  restartPolicy: Maybe<ContainerResizeRestartPolicy>;
};

/** What becomes of a container when a resource of it is changed while it runs. */
export type ContainerResizePolicyInput = {
  /** The resource: `cpu`, `memory`. */
  resourceName: Scalars['String']['input'];
  /** Whether it is restarted. */
  restartPolicy: ContainerResizeRestartPolicy;
};

/** Whether a change of resources restarts a container. */
export type ContainerResizeRestartPolicy =
  /** Not if that can be avoided. */
  | 'NOT_REQUIRED'
  /** It does. */
  | 'RESTART_CONTAINER';

/** What to do when a container ends with certain exit codes. */
export type ContainerRestartRule = {
  __typename?: 'ContainerRestartRule';
  /** What to do. */
  action: Maybe<ContainerRestartRuleAction>;
  /** For which exit codes. */
  exitCodes: Maybe<ContainerRestartRuleExitCodes>;
};

/** What a rule for exit codes does. */
export type ContainerRestartRuleAction =
  /** The container is started again. */
  | 'RESTART'
  /** All containers of the pod are started again, init containers included. */
  | 'RESTART_ALL_CONTAINERS';

/** Exit codes. */
export type ContainerRestartRuleExitCodes = {
  __typename?: 'ContainerRestartRuleExitCodes';
  /** Whether it is one of them, or none. */
  operator: Maybe<ExitCodeOperator>;
  /** The codes. */
  values: Array<Scalars['Int']['output']>;
};

/** Exit codes. */
export type ContainerRestartRuleExitCodesInput = {
  /** Whether it is one of them, or none. */
  operator: ExitCodeOperator;
  /** The codes. */
  values?: InputMaybe<Array<Scalars['Int']['input']>>;
};

/** What to do when a container ends with certain exit codes. */
export type ContainerRestartRuleInput = {
  /** What to do. */
  action: ContainerRestartRuleAction;
  /** For which exit codes. */
  exitCodes?: InputMaybe<ContainerRestartRuleExitCodesInput>;
};

/** What a container is doing (core/v1 ContainerState). */
export type ContainerState =
  /** Running. */
  | 'RUNNING'
  /** Ended. */
  | 'TERMINATED'
  /** Not started: `reason` says why. So, too, before the kubelet has said anything. */
  | 'WAITING';

/** How a container ended (core/v1 ContainerStateTerminated). */
export type ContainerTermination = {
  __typename?: 'ContainerTermination';
  /** Its id at the runtime; null where the kubelet doesn't know. */
  containerID: Maybe<Scalars['String']['output']>;
  /** The exit code: 128 and the signal's number, if a signal ended it. */
  exitCode: Scalars['Int']['output'];
  /** When it ended; null where the kubelet doesn't know. */
  finishedAt: Maybe<Scalars['DateTime']['output']>;
  /** Why, in a sentence: what the container itself has left as its termination message, or the runtime's words. */
  message: Maybe<Scalars['String']['output']>;
  /** Why, in one word: `Error`, `OOMKilled`, `Completed`. */
  reason: Maybe<Scalars['String']['output']>;
  /** The signal that ended it, where the runtime says. */
  signal: Maybe<Scalars['Int']['output']>;
  /** When it was started; null where the kubelet doesn't know. */
  startedAt: Maybe<Scalars['DateTime']['output']>;
};

/** What a container uses, or the containers of one name in several pods. */
export type ContainerUsage = {
  __typename?: 'ContainerUsage';
  /** CPU, in cores: `250m`. */
  cpu: Scalars['Quantity']['output'];
  /** CPU in thousandths of a core. */
  cpuMillicores: Scalars['Float']['output'];
  /** Memory, in bytes: `64Mi`. */
  memory: Scalars['Quantity']['output'];
  /** Memory in bytes. */
  memoryBytes: Scalars['Float']['output'];
  /** The name of the container. */
  name: Scalars['String']['output'];
};

/** A Service to create. Its fields are those of Service; what is absent or null is for Kubernetes to choose. */
export type CreateServiceInput = {
  /** Annotations. */
  annotations?: InputMaybe<Scalars['StringMap']['input']>;
  /** Which cluster; absent: the only one that there is. */
  cluster?: InputMaybe<Scalars['String']['input']>;
  /** The addresses it is to have within the cluster, one for each IP family, the primary one first; absent: free ones. Not with headless. */
  clusterIPs?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only check: the API server validates everything and stores nothing; the payload shows what would be. */
  dryRun?: Scalars['Boolean']['input'];
  /** Addresses that whoever runs the cluster sends to its nodes, and that nodes are to accept for this Service. */
  externalIPs?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The DNS name that it stands for. For EXTERNAL_NAME, which must have one, and for no other type. */
  externalName?: InputMaybe<Scalars['String']['input']>;
  /** Where nodes send what comes from outside the cluster. Only for what can be reached from outside. */
  externalTrafficPolicy?: InputMaybe<TrafficPolicy>;
  /** Without an address of its own: DNS gives the addresses of its endpoints. CLUSTER_IP only. */
  headless?: Scalars['Boolean']['input'];
  /** Where nodes send what comes from within the cluster. */
  internalTrafficPolicy?: InputMaybe<TrafficPolicy>;
  /** The IP families to have addresses of, the primary one first. */
  ipFamilies?: InputMaybe<Array<IpFamily>>;
  /** How many IP families. */
  ipFamilyPolicy?: InputMaybe<IpFamilyPolicy>;
  /** Labels of the Service itself. Absent with `workload`: those of the workload, as `kubectl expose` does. */
  labels?: InputMaybe<Scalars['StringMap']['input']>;
  /** What is special about a LOAD_BALANCER; for no other type. */
  loadBalancer?: InputMaybe<ServiceLoadBalancerInput>;
  /** The name: 1 to 63 lower case letters, digits and `-`. It is a part of the Service's DNS name. */
  name: Scalars['String']['input'];
  /** The namespace, which must be there. */
  namespace: Scalars['String']['input'];
  /**
   * Its ports. Every type but EXTERNAL_NAME needs at least one, unless it is headless. Absent with `workload`: those of its containers, named
   * `port-1`, `port-2` and so on where there are several, as `kubectl expose` does.
   */
  ports?: InputMaybe<Array<ServicePortInput>>;
  /** Whether its pods count as ready endpoints from the moment they have an address. */
  publishNotReadyAddresses?: InputMaybe<Scalars['Boolean']['input']>;
  /** The labels that a pod must have, all of them, to be one of its pods. Absent without `workload`: somebody else makes its endpoints. */
  selector?: InputMaybe<Scalars['StringMap']['input']>;
  /** Whether connections of one client go to the same pod. */
  sessionAffinity?: InputMaybe<SessionAffinity>;
  /** For how many seconds after a client's last connection, 1 to 86400; CLIENT_IP only. Absent: 10800. */
  sessionAffinityTimeoutSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Which endpoints are preferred: `PreferSameZone`, `PreferSameNode` or `PreferClose`. */
  trafficDistribution?: InputMaybe<Scalars['String']['input']>;
  /** How it can be reached. */
  type?: ServiceType;
  /**
   * The workload whose pods are to be its pods: the selector is made of the workload's, or for a CronJob of the labels of its pods. In the
   * same namespace; not together with `selector`.
   */
  workload?: InputMaybe<WorkloadRef>;
};

/** What came of createService. */
export type CreateServicePayload = {
  __typename?: 'CreateServicePayload';
  /** The Service as it is now; with dryRun as it would be, `manifest` included. Null where there are userErrors. */
  service: Maybe<Service>;
  /** What is wrong with the input. Where there is one, nothing was created. */
  userErrors: Array<UserError>;
  /** What the API server had to say against it, though it was accepted; and whether this gateway doesn't show it yet. */
  warnings: Array<Scalars['String']['output']>;
};

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
  /** What must be done before it can go after its deletion was asked for: each is taken away by whoever has put it there. */
  finalizers: Array<Scalars['String']['output']>;
  /**
   * Why it isn't healthy, the worst first: what is wrong with the workload itself, and what is wrong with its pods, each reason once with
   * all pods that it applies to. Empty for what is healthy, starting as it should, done, suspended, or being deleted.
   */
  findings: Array<Finding>;
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
  /** The whole object less managedFields, read from the cluster at the time of the query, as the caller; null, with an error, where it can't be read. */
  manifest: Maybe<Scalars['String']['output']>;
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
  /** The object that controls it, an operator's; null for one that stands alone. */
  owner: Maybe<ObjectOwner>;
  /** Its pods, through its Jobs. */
  pods: PodConnection;
  /** How many pods it has and should have. */
  replicas: ReplicaCounts;
  /** The version of the object, as Kubernetes counts it. */
  resourceVersion: Scalars['String']['output'];
  /** Always null: there are no revisions of this kind. */
  revision: Maybe<Revision>;
  /** Always empty: a CronJob has no revisions. */
  revisions: RevisionConnection;
  /** Always null: a CronJob is not rolled out. */
  rollout: Maybe<Rollout>;
  /** When it runs, as it was written: five fields, a name like `@hourly`, or `@every 1h30m`; docs/schedules.md says how it is read. */
  schedule: Scalars['String']['output'];
  /** Always null: a CronJob has no pods of its own. */
  selector: Maybe<LabelSelector>;
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
  /** What the pods of its Jobs are made of. A change holds for Jobs that are made from then on. */
  template: PodTemplate;
  /** The time zone that the schedule is meant in, `Europe/Berlin`; null for that of Kubernetes' controller manager, which is taken to be UTC. */
  timeZone: Maybe<Scalars['String']['output']>;
  /** The uid that Kubernetes gave it. */
  uid: Scalars['ID']['output'];
  /**
   * What its pods use now, added up. Read live, as the caller, with one request for all that is asked for of a namespace. `podCount` tells
   * of how many pods there are figures. Null while there are none: the cluster has no metrics.k8s.io (`cluster { metrics { reason } }`),
   * or no pod runs for long enough. Null with FORBIDDEN where the caller may not read them.
   */
  usage: Maybe<ResourceUsage>;
  /**
   * Whether the cluster lets the caller do this with the object; false for what isn't done with its kind. It is asked of the cluster as the
   * caller. It doesn't foresee quotas, admission, or what is wrong with an input.
   */
  viewerCan: Scalars['Boolean']['output'];
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
export type CronJobRevisionArgs = {
  number: Scalars['Int']['input'];
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


/** Makes Jobs by a schedule (batch/v1). */
export type CronJobViewerCanArgs = {
  action: ObjectAction;
};

/** What is special about a CronJob (batch/v1 CronJobSpec). */
export type CronJobInput = {
  /** What happens when a run is due while an earlier one goes on. Default: ALLOW. */
  concurrencyPolicy?: InputMaybe<ConcurrencyPolicy>;
  /** How many Jobs that failed are kept: 0 or more. Default: 1. */
  failedJobsHistoryLimit?: InputMaybe<Scalars['Int']['input']>;
  /** What its Jobs are made from, besides the pod template. */
  jobTemplate?: InputMaybe<JobTemplateInput>;
  /** When it runs: five fields (`0 3 * * *`), a name like `@hourly`, or `@every 1h30m`. */
  schedule: Scalars['String']['input'];
  /** How many seconds late a run may start; one that is later is left out. Absent: no limit. */
  startingDeadlineSeconds?: InputMaybe<Scalars['Int64']['input']>;
  /** How many Jobs that succeeded are kept: 0 or more. Default: 3. */
  successfulJobsHistoryLimit?: InputMaybe<Scalars['Int']['input']>;
  /** No runs are started until it is resumed. Default: false. */
  suspend?: InputMaybe<Scalars['Boolean']['input']>;
  /** The time zone that the schedule is meant in, `Europe/Berlin`; absent: that of Kubernetes' controller manager, in general UTC. */
  timeZone?: InputMaybe<Scalars['String']['input']>;
};

/** Changes of what is special about a CronJob: CronJobInput says what each field means. pauseWorkload and resumeWorkload suspend and resume it. */
export type CronJobPatchInput = {
  /** What happens when a run is due while an earlier one goes on. Null: ALLOW. */
  concurrencyPolicy?: InputMaybe<ConcurrencyPolicy>;
  /** How many Jobs that failed are kept. Null: 1. */
  failedJobsHistoryLimit?: InputMaybe<Scalars['Int']['input']>;
  /** Changes of what its Jobs are made from, besides the pod template. */
  jobTemplate?: InputMaybe<JobTemplatePatchInput>;
  /** When it runs. Can't be null: a CronJob has a schedule. */
  schedule?: InputMaybe<Scalars['String']['input']>;
  /** How many seconds late a run may start. Null: no limit. */
  startingDeadlineSeconds?: InputMaybe<Scalars['Int64']['input']>;
  /** How many Jobs that succeeded are kept. Null: 3. */
  successfulJobsHistoryLimit?: InputMaybe<Scalars['Int']['input']>;
  /** The time zone that the schedule is meant in. Null: that of Kubernetes' controller manager. */
  timeZone?: InputMaybe<Scalars['String']['input']>;
};

/** Where a pod looks up names. */
export type DnsPolicy =
  /** The cluster's DNS; for a pod on its node's network DEFAULT. */
  | 'CLUSTER_FIRST'
  /** The cluster's DNS, also on the node's network. */
  | 'CLUSTER_FIRST_WITH_HOST_NET'
  /** As its node does. */
  | 'DEFAULT'
  /** Nowhere but as dnsConfig says. */
  | 'NONE';

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
  /** What must be done before it can go after its deletion was asked for: each is taken away by whoever has put it there. */
  finalizers: Array<Scalars['String']['output']>;
  /**
   * Why it isn't healthy, the worst first: what is wrong with the workload itself, and what is wrong with its pods, each reason once with
   * all pods that it applies to. Empty for what is healthy, starting as it should, done, suspended, or being deleted.
   */
  findings: Array<Finding>;
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
  /** The whole object less managedFields, read from the cluster at the time of the query, as the caller; null, with an error, where it can't be read. */
  manifest: Maybe<Scalars['String']['output']>;
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
  /** The object that controls it, an operator's; null for one that stands alone. */
  owner: Maybe<ObjectOwner>;
  /** Its pods. */
  pods: PodConnection;
  /** How many pods it has and should have. */
  replicas: ReplicaCounts;
  /** The version of the object, as Kubernetes counts it. */
  resourceVersion: Scalars['String']['output'];
  /** The revision with this number, as in `revisions`; null if there is none, or none any more. */
  revision: Maybe<Revision>;
  /** How many old ControllerRevisions are kept to go back to; 10 if nobody has set it. */
  revisionHistoryLimit: Scalars['Int']['output'];
  /** Its ControllerRevisions as revisions, newest first. */
  revisions: RevisionConnection;
  /** The rollout of its present template; docs/rollouts.md has the table. */
  rollout: Maybe<Rollout>;
  /** By what it knows its pods. Can't be changed. */
  selector: Maybe<LabelSelector>;
  /** The Services of the namespace whose selector matches the labels of its pod template, by name. Labels that pods get besides don't count. */
  services: ServiceConnection;
  /** How it is doing, in one word; docs/states.md has the table. */
  state: WorkloadState;
  /** Why it is in this state, in the cluster's own words where it has any; null where the state says it all. */
  stateMessage: Maybe<Scalars['String']['output']>;
  /** What its pods are made of. A change of it is a new revision. */
  template: PodTemplate;
  /** The uid that Kubernetes gave it. */
  uid: Scalars['ID']['output'];
  /** How its pods are replaced when the template changes. */
  updateStrategy: DaemonSetUpdateStrategy;
  /**
   * What its pods use now, added up. Read live, as the caller, with one request for all that is asked for of a namespace. `podCount` tells
   * of how many pods there are figures. Null while there are none: the cluster has no metrics.k8s.io (`cluster { metrics { reason } }`),
   * or no pod runs for long enough. Null with FORBIDDEN where the caller may not read them.
   */
  usage: Maybe<ResourceUsage>;
  /**
   * Whether the cluster lets the caller do this with the object; false for what isn't done with its kind. It is asked of the cluster as the
   * caller. It doesn't foresee quotas, admission, or what is wrong with an input.
   */
  viewerCan: Scalars['Boolean']['output'];
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
export type DaemonSetRevisionArgs = {
  number: Scalars['Int']['input'];
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


/** A pod on each node that fits (apps/v1). */
export type DaemonSetViewerCanArgs = {
  action: ObjectAction;
};

/** What is special about a DaemonSet (apps/v1 DaemonSetSpec). */
export type DaemonSetInput = {
  /** For how many seconds a new pod must be ready before it counts as available. Default: 0. */
  minReadySeconds?: InputMaybe<Scalars['Int']['input']>;
  /** How many old ControllerRevisions are kept to go back to. Default: 10. */
  revisionHistoryLimit?: InputMaybe<Scalars['Int']['input']>;
  /** How pods are replaced when the template changes. Default: ROLLING_UPDATE. */
  updateStrategy?: InputMaybe<DaemonSetUpdateStrategyInput>;
};

/** Changes of what is special about a DaemonSet. `strategy` is beside it. */
export type DaemonSetPatchInput = {
  /** For how many seconds a new pod must be ready before it counts as available. Null: 0. */
  minReadySeconds?: InputMaybe<Scalars['Int']['input']>;
  /** How many old ControllerRevisions are kept to go back to. Null: 10. */
  revisionHistoryLimit?: InputMaybe<Scalars['Int']['input']>;
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

/** How pods of a DaemonSet are replaced (apps/v1 DaemonSetUpdateStrategy). */
export type DaemonSetUpdateStrategyInput = {
  /** On how many nodes a new pod may run beside the old one until it is available; a percentage is of the nodes that should have a pod, rounded up. Not with ON_DELETE. Default: 0. */
  maxSurge?: InputMaybe<Scalars['IntOrPercent']['input']>;
  /** On how many nodes the pod may be missing meanwhile; a percentage is of the nodes that should have one, rounded up. One of the two must be 0, and the other not. Not with ON_DELETE. Default: 1. */
  maxUnavailable?: InputMaybe<Scalars['IntOrPercent']['input']>;
  /** By the controller, or when somebody deletes a pod. Default: ROLLING_UPDATE. */
  type?: InputMaybe<UpdateStrategyType>;
};

/** A deletion of a pod. */
export type DeletePodInput = {
  /** Only check: the API server does everything but delete; the payload shows what would be deleted. */
  dryRun?: Scalars['Boolean']['input'];
  /** Delete it only if it is still at this version, else CONFLICT. */
  expectedResourceVersion?: InputMaybe<Scalars['String']['input']>;
  /** Delete it only if it has this uid, else CONFLICT: not another one that has its name now. */
  expectedUid?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Take the pod from the cluster at once, as `kubectl delete --force --grace-period=0` does, without waiting until its containers have ended.
   * For pods of nodes that are gone: otherwise two pods of a StatefulSet may run with the same name.
   */
  force?: Scalars['Boolean']['input'];
  /** How long its containers have to end, in seconds: at least 1. Absent or null: what the pod says, 30 if it says nothing. */
  gracePeriodSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Which pod. */
  pod: ObjectRef;
};

/** What came of deletePod. */
export type DeletePodPayload = {
  __typename?: 'DeletePodPayload';
  /** Whether it is gone; false: it is TERMINATING. Null with dryRun, and if this gateway doesn't show the deletion yet. */
  gone: Maybe<Scalars['Boolean']['output']>;
  /** The pod: as it was where it is gone, as it is where it is TERMINATING. Its id is the one to forget. Null where there are userErrors. */
  pod: Maybe<Pod>;
  /** What is wrong with the input. Where there is one, nothing was deleted. */
  userErrors: Array<UserError>;
  /** That nothing will make the pod again; what force means; what the API server had to say; and whether this gateway doesn't show the deletion yet. */
  warnings: Array<Scalars['String']['output']>;
};

/** A deletion of a Service. */
export type DeleteServiceInput = {
  /** Only check: the API server does everything but delete; the payload shows what would be deleted. */
  dryRun?: Scalars['Boolean']['input'];
  /** Delete it only if it is still at this version, else CONFLICT. */
  expectedResourceVersion?: InputMaybe<Scalars['String']['input']>;
  /** Delete it only if it has this uid, else CONFLICT: not another one that has its name now. */
  expectedUid?: InputMaybe<Scalars['ID']['input']>;
  /** Which Service. */
  service: ObjectRef;
};

/** What came of deleteService. */
export type DeleteServicePayload = {
  __typename?: 'DeleteServicePayload';
  /** Whether it is gone; false: it is being deleted. Null with dryRun, and if this gateway doesn't show the deletion yet. */
  gone: Maybe<Scalars['Boolean']['output']>;
  /** The Service: as it was where it is gone, as it is where it waits for its load balancer to be taken down. Its id is the one to forget. Null where there are userErrors. */
  service: Maybe<Service>;
  /** What is wrong with the input. Where there is one, nothing was deleted. */
  userErrors: Array<UserError>;
  /** That it still has ready endpoints; what the API server had to say; and whether this gateway doesn't show the deletion yet. */
  warnings: Array<Scalars['String']['output']>;
};

/** A deletion of a workload. A grace period is its pods' own (`terminationGracePeriodSeconds`): workloads have none. */
export type DeleteWorkloadInput = {
  /** Only check: the API server does everything but delete; the payload shows what would be deleted. */
  dryRun?: Scalars['Boolean']['input'];
  /** Delete it only if it is still at this version, else CONFLICT. */
  expectedResourceVersion?: InputMaybe<Scalars['String']['input']>;
  /** Delete it only if it has this uid, else CONFLICT: not another one that has its name now. */
  expectedUid?: InputMaybe<Scalars['ID']['input']>;
  /** What becomes of what it owns. As with kubectl, BACKGROUND if absent, for Jobs too. */
  propagationPolicy?: PropagationPolicy;
  /** Which workload, of any kind. */
  workload: WorkloadRef;
};

/** What came of deleteWorkload. */
export type DeleteWorkloadPayload = {
  __typename?: 'DeleteWorkloadPayload';
  /** Whether it is gone; false: it is TERMINATING until its finalizers are done. Null with dryRun, and if this gateway doesn't show the deletion yet. */
  gone: Maybe<Scalars['Boolean']['output']>;
  /** What is wrong with the input. Where there is one, nothing was deleted. */
  userErrors: Array<UserError>;
  /** What the API server had to say; and whether this gateway doesn't show the deletion yet. */
  warnings: Array<Scalars['String']['output']>;
  /** The workload: as it was where it is gone, as it is where it is TERMINATING. Its id is the one to forget. Null where there are userErrors. */
  workload: Maybe<Workload>;
};

/** A deletion of several workloads. */
export type DeleteWorkloadsInput = {
  /** Only check: the API server does everything but delete; the payloads show what would be deleted. */
  dryRun?: Scalars['Boolean']['input'];
  /** What becomes of what they own. As with kubectl, BACKGROUND if absent. */
  propagationPolicy?: PropagationPolicy;
  /** Which workloads, each once: at most 100. */
  workloads: Array<WorkloadRef>;
};

/** What came of deleteWorkloads. */
export type DeleteWorkloadsPayload = {
  __typename?: 'DeleteWorkloadsPayload';
  /**
   * What came of each workload, in the order of the input; `field` of its userErrors is the path in this mutation's input. Null where the
   * cluster has failed: the GraphQL error with this path says why.
   */
  results: Array<Maybe<DeleteWorkloadPayload>>;
  /** What is wrong with the list: too long, or a workload twice. Where there is one, nothing was deleted. */
  userErrors: Array<UserError>;
};

/** A new workload. */
export type DeployWorkloadInput = {
  /** Annotations of the workload. */
  annotations?: InputMaybe<Scalars['StringMap']['input']>;
  /** Why, as `kubectl rollout history` and `revisions` show it (annotation `kubernetes.io/change-cause`). */
  changeCause?: InputMaybe<Scalars['String']['input']>;
  /** The cluster; may be absent where the gateway serves just one. */
  cluster?: InputMaybe<Scalars['String']['input']>;
  /** Make the namespace if it isn't there. */
  createNamespace?: InputMaybe<Scalars['Boolean']['input']>;
  /** What it is for, in words (annotation `kubernetes.io/description`). */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Only check: the API server validates everything and stores nothing; the payload shows what would be. What it couldn't check is said in warnings. */
  dryRun?: Scalars['Boolean']['input'];
  /**
   * Labels of the workload and of its pods, besides `app.kubernetes.io/name`, which is the name unless given here. By it a Deployment, StatefulSet or
   * DaemonSet selects its pods, and Services select those of any kind.
   */
  labels?: InputMaybe<Scalars['StringMap']['input']>;
  /** The name: a DNS label (lower case letters, digits and `-`), at most 63 characters; of a CronJob at most 52. */
  name: Scalars['String']['input'];
  /** The namespace. It must exist, unless createNamespace is true. */
  namespace: Scalars['String']['input'];
  /** What each of its pods is made of. */
  pod: PodTemplateInput;
  /** PersistentVolumeClaims to make with it, for its volumes to refer to. They don't belong to it: they and their data stay when it is deleted. */
  volumeClaims?: InputMaybe<Array<PersistentVolumeClaimTemplateInput>>;
  /** The kind, and what is special about it. */
  workload: WorkloadKindInput;
};

/** What came of deployWorkload. */
export type DeployWorkloadPayload = {
  __typename?: 'DeployWorkloadPayload';
  /** The Services that were made for ports with expose, or with dryRun would be. */
  services: Array<Service>;
  /** What is wrong with the input. Where there is one, nothing was made, or it was removed again. */
  userErrors: Array<UserError>;
  /** The names of the claims that were made, or with dryRun would be. */
  volumeClaims: Array<Scalars['String']['output']>;
  /**
   * What the API server had to say against it, though it was accepted; what a dry run couldn't check; whether this gateway doesn't show the change yet;
   * and where something was refused halfway, what had been made and is removed again, or couldn't be.
   */
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
  /** What must be done before it can go after its deletion was asked for: each is taken away by whoever has put it there. */
  finalizers: Array<Scalars['String']['output']>;
  /**
   * Why it isn't healthy, the worst first: what is wrong with the workload itself, and what is wrong with its pods, each reason once with
   * all pods that it applies to. Empty for what is healthy, starting as it should, done, suspended, or being deleted.
   */
  findings: Array<Finding>;
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
  /** The whole object less managedFields, read from the cluster at the time of the query, as the caller; null, with an error, where it can't be read. */
  manifest: Maybe<Scalars['String']['output']>;
  /** For how many seconds a new pod must be ready before it counts as available; 0 if nobody has set it. */
  minReadySeconds: Scalars['Int']['output'];
  /** Its name, unique for its kind in the namespace. */
  name: Scalars['String']['output'];
  /** The namespace it is in. */
  namespace: Scalars['String']['output'];
  /** The latest generation that its controller has acted on; 0 before the first. Behind `generation` the numbers and conditions are of an earlier spec. */
  observedGeneration: Scalars['Int']['output'];
  /** The object that controls it, an operator's; null for one that stands alone. */
  owner: Maybe<ObjectOwner>;
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
  /** The revision with this number, as in `revisions`; null if there is none, or none any more. */
  revision: Maybe<Revision>;
  /** How many old ReplicaSets are kept to go back to; 10 if nobody has set it. */
  revisionHistoryLimit: Scalars['Int']['output'];
  /** Its ReplicaSets as revisions, newest first. */
  revisions: RevisionConnection;
  /** The rollout of its present template; docs/rollouts.md has the table. */
  rollout: Maybe<Rollout>;
  /** By what it knows its pods. Can't be changed. */
  selector: Maybe<LabelSelector>;
  /** The Services of the namespace whose selector matches the labels of its pod template, by name. Labels that pods get besides don't count. */
  services: ServiceConnection;
  /** How it is doing, in one word; docs/states.md has the table. */
  state: WorkloadState;
  /** Why it is in this state, in the cluster's own words where it has any; null where the state says it all. */
  stateMessage: Maybe<Scalars['String']['output']>;
  /** How its pods are replaced when the template changes. */
  strategy: DeploymentStrategy;
  /** What its pods are made of. A change of it is a new revision. */
  template: PodTemplate;
  /** The uid that Kubernetes gave it. */
  uid: Scalars['ID']['output'];
  /**
   * What its pods use now, added up. Read live, as the caller, with one request for all that is asked for of a namespace. `podCount` tells
   * of how many pods there are figures. Null while there are none: the cluster has no metrics.k8s.io (`cluster { metrics { reason } }`),
   * or no pod runs for long enough. Null with FORBIDDEN where the caller may not read them.
   */
  usage: Maybe<ResourceUsage>;
  /**
   * Whether the cluster lets the caller do this with the object; false for what isn't done with its kind. It is asked of the cluster as the
   * caller. It doesn't foresee quotas, admission, or what is wrong with an input.
   */
  viewerCan: Scalars['Boolean']['output'];
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
export type DeploymentRevisionArgs = {
  number: Scalars['Int']['input'];
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


/** A number of interchangeable pods that are replaced step by step when the template changes (apps/v1). */
export type DeploymentViewerCanArgs = {
  action: ObjectAction;
};

/** What is special about a Deployment (apps/v1 DeploymentSpec). */
export type DeploymentInput = {
  /** For how many seconds a new pod must be ready before it counts as available. Default: 0. */
  minReadySeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Nothing is rolled out until it is resumed. Default: false. */
  paused?: InputMaybe<Scalars['Boolean']['input']>;
  /** After how many seconds without progress a rollout has FAILED: more than minReadySeconds; 2147483647: never. Default: 600. */
  progressDeadlineSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** How many pods: 0 or more. 1 if absent. */
  replicas?: InputMaybe<Scalars['Int']['input']>;
  /** How many old ReplicaSets are kept to go back to. Default: 10. */
  revisionHistoryLimit?: InputMaybe<Scalars['Int']['input']>;
  /** How pods are replaced when the template changes. Default: ROLLING_UPDATE. */
  strategy?: InputMaybe<DeploymentStrategyInput>;
  /** The same in a word. Not together with strategy. */
  upgradePolicy?: InputMaybe<UpgradePolicy>;
};

/** Changes of what is special about a Deployment. `replicas` and `strategy` are beside it; pauseWorkload and resumeWorkload pause and resume it. */
export type DeploymentPatchInput = {
  /** For how many seconds a new pod must be ready before it counts as available. Null: 0. */
  minReadySeconds?: InputMaybe<Scalars['Int']['input']>;
  /** After how many seconds without progress a rollout has FAILED: more than minReadySeconds; 2147483647: never. Null: 600. */
  progressDeadlineSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** How many old ReplicaSets are kept to go back to. Null: 10. */
  revisionHistoryLimit?: InputMaybe<Scalars['Int']['input']>;
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

/** How pods of a Deployment are replaced (apps/v1 DeploymentStrategy). */
export type DeploymentStrategyInput = {
  /** How many pods more than desired there may be meanwhile; a percentage is of the desired ones, rounded up. Not with RECREATE, and not 0 if maxUnavailable is. Default: 25%. */
  maxSurge?: InputMaybe<Scalars['IntOrPercent']['input']>;
  /** How many of the desired pods may be missing meanwhile; a percentage is of the desired ones, rounded down. Not with RECREATE. Default: 25%. */
  maxUnavailable?: InputMaybe<Scalars['IntOrPercent']['input']>;
  /** Step by step, or all at once. Default: ROLLING_UPDATE. */
  type?: InputMaybe<DeploymentStrategyType>;
};

/** The ways in which a Deployment replaces its pods. */
export type DeploymentStrategyType =
  /** All old pods are stopped before the first new one is made. */
  | 'RECREATE'
  /** New pods come as old ones go, within maxSurge and maxUnavailable. */
  | 'ROLLING_UPDATE';

/** Files with fields of the pod. */
export type DownwardApiProjection = {
  __typename?: 'DownwardAPIProjection';
  /** The files. */
  items: Array<DownwardApiVolumeFile>;
};

/** Files with fields of the pod. */
export type DownwardApiProjectionInput = {
  /** The files. */
  items?: InputMaybe<Array<DownwardApiVolumeFileInput>>;
};

/** A file with a field of the pod: one of fieldRef and resourceFieldRef. */
export type DownwardApiVolumeFile = {
  __typename?: 'DownwardAPIVolumeFile';
  /** A field of the pod. */
  fieldRef: Maybe<ObjectFieldSelector>;
  /** The file's mode bits, in decimal; null: the volume's defaultMode. */
  mode: Maybe<Scalars['Int']['output']>;
  /** The file's path in the volume. */
  path: Scalars['String']['output'];
  /** What a container asks for, or may use. */
  resourceFieldRef: Maybe<ResourceFieldSelector>;
};

/** A file with a field of the pod: one of fieldRef and resourceFieldRef. */
export type DownwardApiVolumeFileInput = {
  /** A field of the pod. */
  fieldRef?: InputMaybe<ObjectFieldSelectorInput>;
  /** The file's mode bits, in decimal; absent: the volume's defaultMode. */
  mode?: InputMaybe<Scalars['Int']['input']>;
  /** The file's path in the volume. */
  path: Scalars['String']['input'];
  /** What a container asks for, or may use. */
  resourceFieldRef?: InputMaybe<ResourceFieldSelectorInput>;
};

/** Files with fields of the pod. */
export type DownwardApiVolumeSource = {
  __typename?: 'DownwardAPIVolumeSource';
  /** The files' mode bits, in decimal. Default: 420, which is 0644. */
  defaultMode: Maybe<Scalars['Int']['output']>;
  /** The files. */
  items: Array<DownwardApiVolumeFile>;
};

/** Files with fields of the pod. */
export type DownwardApiVolumeSourceInput = {
  /** The files' mode bits, in decimal. Default: 420, which is 0644. */
  defaultMode?: InputMaybe<Scalars['Int']['input']>;
  /** The files. */
  items?: InputMaybe<Array<DownwardApiVolumeFileInput>>;
};

/** An empty directory. */
export type EmptyDirVolumeSource = {
  __typename?: 'EmptyDirVolumeSource';
  /** Where: null for the node's disk, `Memory`, `HugePages`, `HugePages-2Mi`. */
  medium: Maybe<Scalars['String']['output']>;
  /** How large it may become; null: no limit of its own. */
  sizeLimit: Maybe<Scalars['Quantity']['output']>;
};

/** An empty directory. */
export type EmptyDirVolumeSourceInput = {
  /** Where: absent for the node's disk, `Memory`, `HugePages`, `HugePages-2Mi`. */
  medium?: InputMaybe<Scalars['String']['input']>;
  /** How large it may become; absent: no limit of its own. */
  sizeLimit?: InputMaybe<Scalars['Quantity']['input']>;
};

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

/** Something of which every key is an environment variable: one of the two. */
export type EnvFromSource = {
  __typename?: 'EnvFromSource';
  /** A ConfigMap. */
  configMapRef: Maybe<EnvSource>;
  /** Put before every key; null: nothing. */
  prefix: Maybe<Scalars['String']['output']>;
  /** A Secret. */
  secretRef: Maybe<EnvSource>;
};

/** Something of which every key is an environment variable: one of the two. */
export type EnvFromSourceInput = {
  /** A ConfigMap. */
  configMapRef?: InputMaybe<EnvSourceInput>;
  /** Put before every key; absent: nothing. */
  prefix?: InputMaybe<Scalars['String']['input']>;
  /** A Secret. */
  secretRef?: InputMaybe<EnvSourceInput>;
};

/** Changes of environment variables, by name. A variable that isn't named stays. */
export type EnvPatchInput = {
  /** Variables to add, or to give another value. One that took its value from a Secret, ConfigMap or field has this literal value then, and the other way round. */
  set?: InputMaybe<Array<EnvVarInput>>;
  /** Names of variables to remove. One that isn't there isn't an error. */
  unset?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** A ConfigMap or Secret of the namespace. */
export type EnvSource = {
  __typename?: 'EnvSource';
  /** Its name. */
  name: Scalars['String']['output'];
  /** It needn't be there. */
  optional: Scalars['Boolean']['output'];
};

/** A ConfigMap or Secret of the namespace. */
export type EnvSourceInput = {
  /** Its name. */
  name: Scalars['String']['input'];
  /** It needn't be there. */
  optional?: InputMaybe<Scalars['Boolean']['input']>;
};

/** An environment variable: a value, or where it is taken from. */
export type EnvVar = {
  __typename?: 'EnvVar';
  /** The name. */
  name: Scalars['String']['output'];
  /** The value, null for one with valueFrom. Kubernetes replaces `$(NAME)` in it by the value of a variable that was defined before. */
  value: Maybe<Scalars['String']['output']>;
  /** Where the value comes from; null for a literal. */
  valueFrom: Maybe<EnvVarSource>;
};

/** An environment variable: a value, or where it is taken from. */
export type EnvVarInput = {
  /** The name: printable ASCII without `=`. */
  name: Scalars['String']['input'];
  /** The value, absent for one with valueFrom; absent with neither: empty. Kubernetes replaces `$(NAME)` in it by the value of a variable that was defined before. */
  value?: InputMaybe<Scalars['String']['input']>;
  /** Where the value comes from; absent for a literal. */
  valueFrom?: InputMaybe<EnvVarSourceInput>;
};

/** Where an environment variable takes its value from: exactly one of these. */
export type EnvVarSource = {
  __typename?: 'EnvVarSource';
  /** A key of a ConfigMap. */
  configMapKeyRef: Maybe<ConfigMapKeySelector>;
  /** A field of the pod. */
  fieldRef: Maybe<ObjectFieldSelector>;
  /** A key in a file of an emptyDir volume, which an init container has written. */
  fileKeyRef: Maybe<FileKeySelector>;
  /** What a container asks for, or may use. */
  resourceFieldRef: Maybe<ResourceFieldSelector>;
  /** A key of a Secret. */
  secretKeyRef: Maybe<SecretKeySelector>;
};

/** Where an environment variable takes its value from: exactly one of these. */
export type EnvVarSourceInput = {
  /** A key of a ConfigMap. */
  configMapKeyRef?: InputMaybe<ConfigMapKeySelectorInput>;
  /** A field of the pod. */
  fieldRef?: InputMaybe<ObjectFieldSelectorInput>;
  /** A key in a file of an emptyDir volume, which an init container has written. */
  fileKeyRef?: InputMaybe<FileKeySelectorInput>;
  /** What a container asks for, or may use. */
  resourceFieldRef?: InputMaybe<ResourceFieldSelectorInput>;
  /** A key of a Secret. */
  secretKeyRef?: InputMaybe<SecretKeySelectorInput>;
};

/** A claim that is made for the pod and goes with it; its name is POD-VOLUME. */
export type EphemeralVolumeSource = {
  __typename?: 'EphemeralVolumeSource';
  /** What is claimed. */
  volumeClaimTemplate: Maybe<PersistentVolumeClaimTemplate>;
};

/** A claim that is made for the pod and goes with it; its name is POD-VOLUME. */
export type EphemeralVolumeSourceInput = {
  /** What is claimed. */
  volumeClaimTemplate?: InputMaybe<PersistentVolumeClaimTemplateInput>;
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
  /** The whole object less managedFields, read from the cluster at the time of the query, as the caller; null, with an error, where it can't be read. */
  manifest: Maybe<Scalars['String']['output']>;
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
  /**
   * Whether the cluster lets the caller do this with the object; false for what isn't done with its kind. It is asked of the cluster as the
   * caller. It doesn't foresee quotas, admission, or what is wrong with an input.
   */
  viewerCan: Scalars['Boolean']['output'];
};


/**
 * What a component of the cluster has to say about an object: that it was scheduled, scaled, restarted, couldn't be pulled (core/v1 Event;
 * those written through events.k8s.io are the same objects). The cluster forgets an event some time after it was last seen, one hour
 * unless the API server's --event-ttl says otherwise.
 */
export type EventManifestArgs = {
  format?: ManifestFormat;
};


/**
 * What a component of the cluster has to say about an object: that it was scheduled, scaled, restarted, couldn't be pulled (core/v1 Event;
 * those written through events.k8s.io are the same objects). The cluster forgets an event some time after it was last seen, one hour
 * unless the API server's --event-ttl says otherwise.
 */
export type EventViewerCanArgs = {
  action: ObjectAction;
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
  /**
   * Where to go on after this message: give it as `resumeFrom` to the same subscription, on any replica, and nothing is missed. Opaque.
   * Keep that of the last message that you have folded.
   */
  cursor: Scalars['String']['output'];
  /** Forget what you had: a snapshot begins with this message. True on the first message, unless it goes on from `resumeFrom`, and again when the subscriber fell so far behind that the changes it missed are no longer known one by one. */
  reset: Scalars['Boolean']['output'];
  /** The snapshot is complete: true from the message that completes it on. */
  synced: Scalars['Boolean']['output'];
};

/** An eviction of a pod. */
export type EvictPodInput = {
  /** Only check, the disruption budget included: nothing is deleted; the payload shows what would be. */
  dryRun?: Scalars['Boolean']['input'];
  /** Evict it only if it is still at this version, else CONFLICT. */
  expectedResourceVersion?: InputMaybe<Scalars['String']['input']>;
  /** Evict it only if it has this uid, else CONFLICT: not another one that has its name now. */
  expectedUid?: InputMaybe<Scalars['ID']['input']>;
  /** How long its containers have to end, in seconds: 0 or more. Absent or null: what the pod says, 30 if it says nothing. */
  gracePeriodSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Which pod. */
  pod: ObjectRef;
};

/** What came of evictPod. */
export type EvictPodPayload = {
  __typename?: 'EvictPodPayload';
  /** Whether it is gone; false: it is TERMINATING. Null with dryRun, and if this gateway doesn't show the deletion yet. */
  gone: Maybe<Scalars['Boolean']['output']>;
  /** The pod: as it was where it is gone, as it is where it is TERMINATING. Its id is the one to forget. Null where there are userErrors. */
  pod: Maybe<Pod>;
  /** What is wrong with the input. Where there is one, nothing was deleted. */
  userErrors: Array<UserError>;
  /** That nothing will make the pod again; what the API server had to say; and whether this gateway doesn't show the deletion yet. */
  warnings: Array<Scalars['String']['output']>;
};

/** A program that is run in the container. */
export type ExecAction = {
  __typename?: 'ExecAction';
  /** The program with its arguments. It isn't run in a shell. */
  command: Array<Scalars['String']['output']>;
};

/** A program that is run in the container. */
export type ExecActionInput = {
  /** The program with its arguments. It isn't run in a shell. */
  command?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** How an exit code is compared with a list. */
export type ExitCodeOperator =
  /** It is in the list. */
  | 'IN'
  /** It isn't. */
  | 'NOT_IN';

/** A Fibre Channel disk: by targetWWNs and lun, or by wwids. */
export type FcVolumeSource = {
  __typename?: 'FCVolumeSource';
  /** The file system. Default: `ext4`. */
  fsType: Maybe<Scalars['String']['output']>;
  /** The number of the disk. */
  lun: Maybe<Scalars['Int']['output']>;
  /** It is mounted read-only. */
  readOnly: Scalars['Boolean']['output'];
  /** World wide names of the targets. */
  targetWWNs: Array<Scalars['String']['output']>;
  /** World wide identifiers of the volume. */
  wwids: Array<Scalars['String']['output']>;
};

/** A Fibre Channel disk: by targetWWNs and lun, or by wwids. */
export type FcVolumeSourceInput = {
  /** The file system. Default: `ext4`. */
  fsType?: InputMaybe<Scalars['String']['input']>;
  /** The number of the disk. */
  lun?: InputMaybe<Scalars['Int']['input']>;
  /** It is mounted read-only. */
  readOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** World wide names of the targets. */
  targetWWNs?: InputMaybe<Array<Scalars['String']['input']>>;
  /** World wide identifiers of the volume. */
  wwids?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** When files of a volume are given to fsGroup. */
export type FsGroupChangePolicy =
  /** Each time that it is mounted. */
  | 'ALWAYS'
  /** If the volume's root doesn't fit. */
  | 'ON_ROOT_MISMATCH';

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

/** A key in a file with lines NAME=VALUE. */
export type FileKeySelector = {
  __typename?: 'FileKeySelector';
  /** The key. */
  key: Scalars['String']['output'];
  /** It needn't be there. */
  optional: Scalars['Boolean']['output'];
  /** The file's path in the volume. */
  path: Scalars['String']['output'];
  /** The volume that has the file. */
  volumeName: Scalars['String']['output'];
};

/** A key in a file with lines NAME=VALUE. */
export type FileKeySelectorInput = {
  /** The key. */
  key: Scalars['String']['input'];
  /** It needn't be there. */
  optional?: InputMaybe<Scalars['Boolean']['input']>;
  /** The file's path in the volume. */
  path: Scalars['String']['input'];
  /** The volume that has the file. */
  volumeName: Scalars['String']['input'];
};

/** One reason why something isn't healthy, with what shows it and what to do about it. docs/findings.md has all of them: when, and from what. */
export type Finding = {
  __typename?: 'Finding';
  /** What to do about it. */
  action: Scalars['String']['output'];
  /** How many objects are affected: pods, mostly. There may be more of them than `evidence` shows. */
  affectedCount: Scalars['Int']['output'];
  /** What shows it: one piece or more for each affected object, the latest first, and of 10 objects at most. */
  evidence: Array<FindingEvidence>;
  /** What is wrong, in a sentence, with names and counts, and in the cluster's own words where it has any. */
  message: Scalars['String']['output'];
  /** What it is about: the pod, workload or Service whose `findings` it is among. What a workload's pods have in common is about the workload. */
  object: Node;
  /** What is wrong. */
  reason: FindingReason;
  /** How bad it is. */
  severity: FindingSeverity;
};

/** What shows a finding. What doesn't apply is null. */
export type FindingEvidence = {
  __typename?: 'FindingEvidence';
  /** When it was seen. */
  at: Maybe<Scalars['DateTime']['output']>;
  /** The container that it is about, init containers and sidecars included. */
  container: Maybe<Scalars['String']['output']>;
  /** The event that tells of it. */
  event: Maybe<Event>;
  /** How the container ended. */
  exitCode: Maybe<Scalars['Int']['output']>;
  /** Where in that object: `status.containerStatuses[web].state.waiting.reason`. A name in brackets is that of a list's element. */
  field: Maybe<Scalars['String']['output']>;
  /**
   * The last lines of the log of the container that ended, read from the cluster at the time of the query, as the caller: of 256 KiB at most.
   * Null where no container has ended, and where its log isn't kept any more. An error FORBIDDEN of this field alone, where the caller
   * may not `get` the subresource `pods/log`.
   */
  logTail: Maybe<Array<Scalars['String']['output']>>;
  /** The container's memory limit, for one that ran out of memory and has one. */
  memoryLimit: Maybe<Scalars['Quantity']['output']>;
  /** The object that shows it. */
  object: ObjectReference;
  /** Another object that it comes from: the ConfigMap, Secret or claim that isn't there, the node that is lost. */
  related: Maybe<ObjectReference>;
  /** Why no node takes the pod, as the scheduler counts it, most nodes first; empty for what isn't about scheduling. */
  schedulerReasons: Array<SchedulerReason>;
  /** The signal that ended the container, where the runtime says so. Mostly it is told by an exit code of 128 and the signal's number. */
  signal: Maybe<Scalars['Int']['output']>;
  /** What stands there. */
  value: Maybe<Scalars['String']['output']>;
};


/** What shows a finding. What doesn't apply is null. */
export type FindingEvidenceLogTailArgs = {
  lines?: Scalars['Int']['input'];
};

/** What is wrong. Within a severity, findings come in the order of this list: what comes first in the life of a workload comes first here. */
export type FindingReason =
  /** An admission webhook or policy doesn't let the workload create its pods. */
  | 'ADMISSION_DENIED'
  /** An admission webhook that is to be asked before the workload's pods are created can't be reached, or fails. */
  | 'ADMISSION_WEBHOOK_FAILED'
  /** A HorizontalPodAutoscaler would have more replicas than its maxReplicas. */
  | 'AUTOSCALER_AT_MAXIMUM'
  /** A HorizontalPodAutoscaler can't scale the workload. */
  | 'AUTOSCALER_FAILING'
  /** A pod's claim for a volume doesn't exist. */
  | 'CLAIM_MISSING'
  /** A pod's claim exists and has no volume. */
  | 'CLAIM_NOT_BOUND'
  /** A ConfigMap that a pod needs doesn't exist. */
  | 'CONFIG_MAP_MISSING'
  /** A container ended with an error and isn't restarted. */
  | 'CONTAINER_FAILED'
  /** A container can't be created or started. */
  | 'CONTAINER_NOT_STARTED'
  /** A container ends again and again, and is restarted after longer and longer waits. */
  | 'CRASH_LOOP'
  /** A disruption budget lets none of the workload's pods be evicted, so that nodes can't be drained. */
  | 'DISRUPTION_BUDGET_BLOCKS'
  /** A node put the pod out: it ran short of memory, disk or process ids, or was drained for another pod. */
  | 'EVICTED'
  /** The Service that a StatefulSet names doesn't exist. */
  | 'GOVERNING_SERVICE_MISSING'
  /** An image can't be pulled. */
  | 'IMAGE_NOT_PULLED'
  /** A Job has run for longer than its activeDeadlineSeconds. */
  | 'JOB_DEADLINE_EXCEEDED'
  /** A Job has failed for another reason. */
  | 'JOB_FAILED'
  /** A Job's podFailurePolicy has ended it. */
  | 'JOB_FAILED_BY_POLICY'
  /** Indexes of a Job have failed more often than its backoffLimitPerIndex allows. */
  | 'JOB_INDEXES_FAILED'
  /** A Job's pods have failed more often than its backoffLimit allows. */
  | 'JOB_OUT_OF_RETRIES'
  /** Pods of a Job have failed, and it tries again. */
  | 'JOB_RETRIES'
  /** A ConfigMap or Secret that a pod needs exists and lacks a key. */
  | 'KEY_MISSING'
  /** The workload's pods ask for more or less than a LimitRange of the namespace allows, and can't be created. */
  | 'LIMIT_RANGE_VIOLATED'
  /** A container is restarted because it doesn't pass its liveness probe. */
  | 'LIVENESS_PROBE_FAILING'
  /** A Service's load balancer isn't made, or not brought up to date. */
  | 'LOAD_BALANCER_PENDING'
  /** The pod's node doesn't report any more, so that nobody knows how the pod is. */
  | 'NODE_LOST'
  /** No node fits a DaemonSet. */
  | 'NO_NODE_SELECTED'
  /** A Service has pods or should have, and none is ready. */
  | 'NO_READY_ENDPOINTS'
  /** Pods have an earlier template, and the strategy OnDelete leaves it to people to delete them. */
  | 'OLD_PODS_REMAIN'
  /** A container used more memory than it may. */
  | 'OUT_OF_MEMORY'
  /** A DaemonSet's pods run on nodes that wouldn't get them now. */
  | 'PODS_MISSCHEDULED'
  /** The workload's pods, or a CronJob's Jobs, can't be created for another reason. */
  | 'PODS_NOT_CREATED'
  /** A pod has run for longer than its activeDeadlineSeconds. */
  | 'POD_DEADLINE_EXCEEDED'
  /** The workload's pods violate the pod security standard that the namespace enforces, and can't be created. */
  | 'POD_SECURITY_VIOLATED'
  /** A Service's port leads to a number that none of its pods' containers declares, though they declare others. */
  | 'PORT_NOT_DECLARED'
  /** A Service's port leads to a port name that none of its pods' containers has. */
  | 'PORT_NOT_IN_CONTAINER'
  /** A rollout made no progress for the Deployment's progressDeadlineSeconds. */
  | 'PROGRESS_DEADLINE_EXCEEDED'
  /** A quota of the namespace doesn't let the workload create its pods. */
  | 'QUOTA_EXCEEDED'
  /** The containers are ready, and the pod isn't: a readiness gate is closed. */
  | 'READINESS_GATE_CLOSED'
  /** A container runs and gets no traffic because it doesn't pass its readiness probe. */
  | 'READINESS_PROBE_FAILING'
  /** A node has refused the pod that it was given. */
  | 'REFUSED_BY_NODE'
  /** A container runs, and has been restarted often. */
  | 'RESTARTED_OFTEN'
  /** The latest change of a Deployment isn't rolled out, or not to the end, because the Deployment is paused. */
  | 'ROLLOUT_PAUSED'
  /** A rollout of a StatefulSet or DaemonSet, or the creation of a StatefulSet's pods in order, waits for a pod that won't become ready. */
  | 'ROLLOUT_STUCK'
  /** The latest runs of a CronJob have failed. */
  | 'RUNS_FAILING'
  /** A CronJob leaves out runs because an earlier one is still running, and concurrencyPolicy is Forbid. */
  | 'RUN_SKIPPED'
  /** The pod's sandbox, and with it its network, can't be set up. */
  | 'SANDBOX_NOT_CREATED'
  /** A CronJob's schedule never comes round or can't be read, or its time zone isn't known. */
  | 'SCHEDULE_INVALID'
  /** A CronJob has not run when it should have. */
  | 'SCHEDULE_MISSED'
  /** A pod isn't to be scheduled before its scheduling gates are removed. */
  | 'SCHEDULING_GATED'
  /** A Secret that a pod needs doesn't exist. */
  | 'SECRET_MISSING'
  /** A Service's selector matches no pod, and nothing that makes pods. */
  | 'SELECTOR_MATCHES_NOTHING'
  /** The service account of the workload's pods doesn't exist, so that they can't be created. */
  | 'SERVICE_ACCOUNT_MISSING'
  /** A container doesn't pass its startup probe. */
  | 'STARTUP_PROBE_FAILING'
  /** A pod was deleted, and is still there long after its grace period. */
  | 'STUCK_TERMINATING'
  /** No node takes the pod. */
  | 'UNSCHEDULABLE'
  /** A volume can't be attached to the node, or mounted there. */
  | 'VOLUME_NOT_MOUNTED';

/** How bad a finding is. */
export type FindingSeverity =
  /** It doesn't do what it is there for, and won't without help. */
  | 'CRITICAL'
  /** Worth knowing; nothing is broken. */
  | 'INFO'
  /** It works less well than it should, is tried again, or is at risk. */
  | 'WARNING';

/** A request by the gRPC health protocol. */
export type GrpcAction = {
  __typename?: 'GRPCAction';
  /** The port's number. */
  port: Scalars['Int']['output'];
  /** The service that is asked about; null or empty: the server as a whole. */
  service: Maybe<Scalars['String']['output']>;
};

/** A request by the gRPC health protocol. */
export type GrpcActionInput = {
  /** The port's number. */
  port: Scalars['Int']['input'];
  /** The service that is asked about; absent or empty: the server as a whole. */
  service?: InputMaybe<Scalars['String']['input']>;
};

/** An HTTP GET request. */
export type HttpGetAction = {
  __typename?: 'HTTPGetAction';
  /** The host to connect to; null: the pod. */
  host: Maybe<Scalars['String']['output']>;
  /** Headers to send. */
  httpHeaders: Array<HttpHeader>;
  /** The path. Default: `/`. */
  path: Maybe<Scalars['String']['output']>;
  /** The port: its number, or its name among the container's ports. */
  port: Scalars['IntOrString']['output'];
  /** Whether by HTTP or HTTPS, whose certificate isn't checked. Default: HTTP. */
  scheme: Maybe<UriScheme>;
};

/** An HTTP GET request. */
export type HttpGetActionInput = {
  /** The host to connect to; absent: the pod. */
  host?: InputMaybe<Scalars['String']['input']>;
  /** Headers to send. */
  httpHeaders?: InputMaybe<Array<HttpHeaderInput>>;
  /** The path. Default: `/`. */
  path?: InputMaybe<Scalars['String']['input']>;
  /** The port: its number, or its name among the container's ports. */
  port: Scalars['IntOrString']['input'];
  /** Whether by HTTP or HTTPS, whose certificate isn't checked. Default: HTTP. */
  scheme?: InputMaybe<UriScheme>;
};

/** A header of a request. */
export type HttpHeader = {
  __typename?: 'HTTPHeader';
  /** Its name. */
  name: Scalars['String']['output'];
  /** Its value. */
  value: Scalars['String']['output'];
};

/** A header of a request. */
export type HttpHeaderInput = {
  /** Its name. */
  name: Scalars['String']['input'];
  /** Its value. */
  value: Scalars['String']['input'];
};

/** A line of /etc/hosts. */
export type HostAlias = {
  __typename?: 'HostAlias';
  /** The names that it has. */
  hostnames: Array<Scalars['String']['output']>;
  /** The address. */
  ip: Scalars['String']['output'];
};

/** A line of /etc/hosts. */
export type HostAliasInput = {
  /** The names that it has. */
  hostnames?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The address. */
  ip: Scalars['String']['input'];
};

/** What must be at a path of a node before it is mounted. */
export type HostPathType =
  /** A block device. */
  | 'BLOCK_DEVICE'
  /** A character device. */
  | 'CHAR_DEVICE'
  /** A directory. */
  | 'DIRECTORY'
  /** A directory, which is made if there is nothing. */
  | 'DIRECTORY_OR_CREATE'
  /** A file. */
  | 'FILE'
  /** A file, which is made if there is nothing. */
  | 'FILE_OR_CREATE'
  /** A UNIX socket. */
  | 'SOCKET';

/** A file or directory of the node. */
export type HostPathVolumeSource = {
  __typename?: 'HostPathVolumeSource';
  /** Where on the node. */
  path: Scalars['String']['output'];
  /** What must be there; null: nothing is checked. */
  type: Maybe<HostPathType>;
};

/** A file or directory of the node. */
export type HostPathVolumeSourceInput = {
  /** Where on the node. */
  path: Scalars['String']['input'];
  /** What must be there; absent: nothing is checked. */
  type?: InputMaybe<HostPathType>;
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

/** An iSCSI disk. */
export type IscsiVolumeSource = {
  __typename?: 'ISCSIVolumeSource';
  /** Discovery needs CHAP. */
  chapAuthDiscovery: Scalars['Boolean']['output'];
  /** Sessions need CHAP. */
  chapAuthSession: Scalars['Boolean']['output'];
  /** The file system. Default: `ext4`. */
  fsType: Maybe<Scalars['String']['output']>;
  /** The name of the initiator; null: the node's. */
  initiatorName: Maybe<Scalars['String']['output']>;
  /** The target's name. */
  iqn: Scalars['String']['output'];
  /** The interface. Default: `default`, TCP. */
  iscsiInterface: Maybe<Scalars['String']['output']>;
  /** The number of the disk. */
  lun: Scalars['Int']['output'];
  /** More portals of the target. */
  portals: Array<Scalars['String']['output']>;
  /** It is mounted read-only. */
  readOnly: Scalars['Boolean']['output'];
  /** The Secret for CHAP. */
  secretRef: Maybe<LocalObjectReference>;
  /** The portal, `ADDRESS:PORT`. */
  targetPortal: Scalars['String']['output'];
};

/** An iSCSI disk. */
export type IscsiVolumeSourceInput = {
  /** Discovery needs CHAP. */
  chapAuthDiscovery?: InputMaybe<Scalars['Boolean']['input']>;
  /** Sessions need CHAP. */
  chapAuthSession?: InputMaybe<Scalars['Boolean']['input']>;
  /** The file system. Default: `ext4`. */
  fsType?: InputMaybe<Scalars['String']['input']>;
  /** The name of the initiator; absent: the node's. */
  initiatorName?: InputMaybe<Scalars['String']['input']>;
  /** The target's name. */
  iqn: Scalars['String']['input'];
  /** The interface. Default: `default`, TCP. */
  iscsiInterface?: InputMaybe<Scalars['String']['input']>;
  /** The number of the disk. */
  lun: Scalars['Int']['input'];
  /** More portals of the target. */
  portals?: InputMaybe<Array<Scalars['String']['input']>>;
  /** It is mounted read-only. */
  readOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** The Secret for CHAP. */
  secretRef?: InputMaybe<LocalObjectReferenceInput>;
  /** The portal, `ADDRESS:PORT`. */
  targetPortal: Scalars['String']['input'];
};

/** When a container's image is pulled. */
export type ImagePullPolicy =
  /** Before every start. What the node has already isn't loaded again. */
  | 'ALWAYS'
  /** If the node doesn't have it. */
  | 'IF_NOT_PRESENT'
  /** Never: the node must have it. */
  | 'NEVER';

/** The content of an image, mounted read-only. */
export type ImageVolumeSource = {
  __typename?: 'ImageVolumeSource';
  /** When it is pulled. Default: ALWAYS for the tag `latest` and for none, otherwise IF_NOT_PRESENT. */
  pullPolicy: Maybe<ImagePullPolicy>;
  /** The image. */
  reference: Scalars['String']['output'];
};

/** The content of an image, mounted read-only. */
export type ImageVolumeSourceInput = {
  /** When it is pulled. Default: ALWAYS for the tag `latest` and for none, otherwise IF_NOT_PRESENT. */
  pullPolicy?: InputMaybe<ImagePullPolicy>;
  /** The image. */
  reference: Scalars['String']['input'];
};

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
  /** What must be done before it can go after its deletion was asked for: each is taken away by whoever has put it there. */
  finalizers: Array<Scalars['String']['output']>;
  /**
   * Why it isn't healthy, the worst first: what is wrong with the workload itself, and what is wrong with its pods, each reason once with
   * all pods that it applies to. Empty for what is healthy, starting as it should, done, suspended, or being deleted.
   */
  findings: Array<Finding>;
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
  /** The whole object less managedFields, read from the cluster at the time of the query, as the caller; null, with an error, where it can't be read. */
  manifest: Maybe<Scalars['String']['output']>;
  /** Whoever made it chose its selector; normally Kubernetes does, so that no two Jobs share pods. */
  manualSelector: Scalars['Boolean']['output'];
  /** How many indexes may fail before the whole Job fails; null if failed ones stop none of the others. */
  maxFailedIndexes: Maybe<Scalars['Int']['output']>;
  /** Its name, unique for its kind in the namespace. */
  name: Scalars['String']['output'];
  /** The namespace it is in. */
  namespace: Scalars['String']['output'];
  /** The CronJob that made it, or another object that controls it; null for one that stands alone. */
  owner: Maybe<ObjectOwner>;
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
  /** Always null: there are no revisions of this kind. */
  revision: Maybe<Revision>;
  /** Always empty: a Job has no revisions. */
  revisions: RevisionConnection;
  /** Always null: a Job is not rolled out. */
  rollout: Maybe<Rollout>;
  /** By what it knows its pods: in general a label with its uid, which Kubernetes makes up. */
  selector: Maybe<LabelSelector>;
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
  /** What its pods are made of. Can't be changed but for a suspended Job's scheduling and resources. */
  template: PodTemplate;
  /** How many seconds after its end it is deleted, with its pods; null if it stays. */
  ttlSecondsAfterFinished: Maybe<Scalars['Int']['output']>;
  /** The uid that Kubernetes gave it. */
  uid: Scalars['ID']['output'];
  /**
   * What its pods use now, added up. Read live, as the caller, with one request for all that is asked for of a namespace. `podCount` tells
   * of how many pods there are figures. Null while there are none: the cluster has no metrics.k8s.io (`cluster { metrics { reason } }`),
   * or no pod runs for long enough. Null with FORBIDDEN where the caller may not read them.
   */
  usage: Maybe<ResourceUsage>;
  /**
   * Whether the cluster lets the caller do this with the object; false for what isn't done with its kind. It is asked of the cluster as the
   * caller. It doesn't foresee quotas, admission, or what is wrong with an input.
   */
  viewerCan: Scalars['Boolean']['output'];
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
export type JobRevisionArgs = {
  number: Scalars['Int']['input'];
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


/** Pods that run until enough of them have completed (batch/v1). */
export type JobViewerCanArgs = {
  action: ObjectAction;
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

/** What is special about a Job (batch/v1 JobSpec). Its selector is made up by Kubernetes. */
export type JobInput = {
  /** After how many seconds from its start it is stopped and FAILED, whatever it has reached: 1 or more. Absent: it may take any time. */
  activeDeadlineSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** After how many failed pods it fails. Default: 6, or no limit with backoffLimitPerIndex. */
  backoffLimit?: InputMaybe<Scalars['Int']['input']>;
  /** After how many failed pods an index fails; for INDEXED, with the restartPolicy NEVER. Absent: failures of all of them are counted together. */
  backoffLimitPerIndex?: InputMaybe<Scalars['Int']['input']>;
  /** Whether pods are alike or each has a number; INDEXED needs completions. Default: NON_INDEXED. */
  completionMode?: InputMaybe<JobCompletionMode>;
  /** How many pods must complete: 0 or more; absent with parallelism: it is done when any pod has completed and all others have ended (a work queue). Default: 1. */
  completions?: InputMaybe<Scalars['Int']['input']>;
  /** The controller that runs it, where that isn't Kubernetes' own: `kueue.x-k8s.io/multikueue` (`spec.managedBy`). */
  jobController?: InputMaybe<Scalars['String']['input']>;
  /** How many indexes may fail before the whole Job fails; needs backoffLimitPerIndex. Absent: failed ones stop none of the others. */
  maxFailedIndexes?: InputMaybe<Scalars['Int']['input']>;
  /** How many pods may run at once: 0 or more. Default: 1. */
  parallelism?: InputMaybe<Scalars['Int']['input']>;
  /** What failures of certain kinds lead to, by the first rule that fits; with the restartPolicy NEVER. Absent: all count the same. */
  podFailurePolicy?: InputMaybe<PodFailurePolicyInput>;
  /** When a pod is replaced. Default: TERMINATING_OR_FAILED, or FAILED with a podFailurePolicy, which allows no other. */
  podReplacementPolicy?: InputMaybe<PodReplacementPolicy>;
  /** When an INDEXED Job has succeeded before all its pods have completed. Absent: never. */
  successPolicy?: InputMaybe<JobSuccessPolicyInput>;
  /** It has no pods until it is resumed. Default: false. */
  suspend?: InputMaybe<Scalars['Boolean']['input']>;
  /** How many seconds after its end it is deleted, with its pods: 0 or more. Absent: it stays. */
  ttlSecondsAfterFinished?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * Changes of what is special about a Job: JobInput says what each field means. Kubernetes lets nobody change most of them, nor the pod template but for some
 * of a Job that is suspended: the change is IMMUTABLE then. pauseWorkload and resumeWorkload suspend and resume it.
 */
export type JobPatchInput = {
  /** After how many seconds from its start it is stopped and FAILED. Null: it may take any time. */
  activeDeadlineSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** After how many failed pods it fails. */
  backoffLimit?: InputMaybe<Scalars['Int']['input']>;
  /** After how many failed pods an index fails. */
  backoffLimitPerIndex?: InputMaybe<Scalars['Int']['input']>;
  /** Whether pods are alike or each has a number. */
  completionMode?: InputMaybe<JobCompletionMode>;
  /** How many pods must complete. */
  completions?: InputMaybe<Scalars['Int']['input']>;
  /** The controller that runs it, where that isn't Kubernetes' own. */
  jobController?: InputMaybe<Scalars['String']['input']>;
  /** How many indexes may fail before the whole Job fails. */
  maxFailedIndexes?: InputMaybe<Scalars['Int']['input']>;
  /** How many pods may run at once. Null: 1. */
  parallelism?: InputMaybe<Scalars['Int']['input']>;
  /** What failures of certain kinds lead to. */
  podFailurePolicy?: InputMaybe<PodFailurePolicyInput>;
  /** When a pod is replaced. */
  podReplacementPolicy?: InputMaybe<PodReplacementPolicy>;
  /** When an INDEXED Job has succeeded before all its pods have completed. */
  successPolicy?: InputMaybe<JobSuccessPolicyInput>;
  /** How many seconds after its end it is deleted, with its pods. Null: it stays. */
  ttlSecondsAfterFinished?: InputMaybe<Scalars['Int']['input']>;
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

/** When an INDEXED Job has succeeded (batch/v1 SuccessPolicy). */
export type JobSuccessPolicyInput = {
  /** As soon as one of them is met. */
  rules: Array<JobSuccessPolicyRuleInput>;
};

/** What is enough for a Job to have succeeded: all that the rule says together. */
export type JobSuccessPolicyRule = {
  __typename?: 'JobSuccessPolicyRule';
  /** So many indexes; null for all of `succeededIndexes`. */
  succeededCount: Maybe<Scalars['Int']['output']>;
  /** These indexes, or with `succeededCount` so many of them: `1,3-5,7`; null for any. */
  succeededIndexes: Maybe<Scalars['String']['output']>;
};

/** What is enough for a Job to have succeeded: all that the rule says together. */
export type JobSuccessPolicyRuleInput = {
  /** So many indexes; absent for all of `succeededIndexes`. */
  succeededCount?: InputMaybe<Scalars['Int']['input']>;
  /** These indexes, or with `succeededCount` so many of them: `1,3-5,7`; absent for any. */
  succeededIndexes?: InputMaybe<Scalars['String']['input']>;
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

/** What the Jobs of a CronJob are made from (batch/v1 JobTemplateSpec), besides the pod template. */
export type JobTemplateInput = {
  /** After how many seconds from its start it is stopped and FAILED, whatever it has reached: 1 or more. Absent: it may take any time. */
  activeDeadlineSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Annotations that its Jobs get. */
  annotations?: InputMaybe<Scalars['StringMap']['input']>;
  /** After how many failed pods it fails. Default: 6, or no limit with backoffLimitPerIndex. */
  backoffLimit?: InputMaybe<Scalars['Int']['input']>;
  /** After how many failed pods an index fails; for INDEXED, with the restartPolicy NEVER. Absent: failures of all of them are counted together. */
  backoffLimitPerIndex?: InputMaybe<Scalars['Int']['input']>;
  /** Whether pods are alike or each has a number; INDEXED needs completions. Default: NON_INDEXED. */
  completionMode?: InputMaybe<JobCompletionMode>;
  /** How many pods must complete: 0 or more; absent with parallelism: it is done when any pod has completed and all others have ended (a work queue). Default: 1. */
  completions?: InputMaybe<Scalars['Int']['input']>;
  /** The controller that runs it, where that isn't Kubernetes' own: `kueue.x-k8s.io/multikueue` (`spec.managedBy`). */
  jobController?: InputMaybe<Scalars['String']['input']>;
  /** Labels that its Jobs get. */
  labels?: InputMaybe<Scalars['StringMap']['input']>;
  /** How many indexes may fail before the whole Job fails; needs backoffLimitPerIndex. Absent: failed ones stop none of the others. */
  maxFailedIndexes?: InputMaybe<Scalars['Int']['input']>;
  /** How many pods may run at once: 0 or more. Default: 1. */
  parallelism?: InputMaybe<Scalars['Int']['input']>;
  /** What failures of certain kinds lead to, by the first rule that fits; with the restartPolicy NEVER. Absent: all count the same. */
  podFailurePolicy?: InputMaybe<PodFailurePolicyInput>;
  /** When a pod is replaced. Default: TERMINATING_OR_FAILED, or FAILED with a podFailurePolicy, which allows no other. */
  podReplacementPolicy?: InputMaybe<PodReplacementPolicy>;
  /** When an INDEXED Job has succeeded before all its pods have completed. Absent: never. */
  successPolicy?: InputMaybe<JobSuccessPolicyInput>;
  /** It has no pods until it is resumed. Default: false. */
  suspend?: InputMaybe<Scalars['Boolean']['input']>;
  /** How many seconds after its end it is deleted, with its pods: 0 or more. Absent: it stays. */
  ttlSecondsAfterFinished?: InputMaybe<Scalars['Int']['input']>;
};

/** Changes of what the Jobs of a CronJob are made from, besides the pod template: JobTemplateInput says what each field means. */
export type JobTemplatePatchInput = {
  /** After how many seconds from its start a Job is stopped and FAILED. Null: it may take any time. */
  activeDeadlineSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Changes of the annotations that its Jobs get. */
  annotations?: InputMaybe<StringPairsPatchInput>;
  /** After how many failed pods a Job fails. */
  backoffLimit?: InputMaybe<Scalars['Int']['input']>;
  /** After how many failed pods an index fails. */
  backoffLimitPerIndex?: InputMaybe<Scalars['Int']['input']>;
  /** Whether pods are alike or each has a number. */
  completionMode?: InputMaybe<JobCompletionMode>;
  /** How many pods must complete. */
  completions?: InputMaybe<Scalars['Int']['input']>;
  /** The controller that runs its Jobs, where that isn't Kubernetes' own. */
  jobController?: InputMaybe<Scalars['String']['input']>;
  /** Changes of the labels that its Jobs get. */
  labels?: InputMaybe<StringPairsPatchInput>;
  /** How many indexes may fail before the whole Job fails. */
  maxFailedIndexes?: InputMaybe<Scalars['Int']['input']>;
  /** How many pods may run at once. Null: 1. */
  parallelism?: InputMaybe<Scalars['Int']['input']>;
  /** What failures of certain kinds lead to. */
  podFailurePolicy?: InputMaybe<PodFailurePolicyInput>;
  /** When a pod is replaced. */
  podReplacementPolicy?: InputMaybe<PodReplacementPolicy>;
  /** When an INDEXED Job has succeeded before all its pods have completed. */
  successPolicy?: InputMaybe<JobSuccessPolicyInput>;
  /** Its Jobs have no pods until they are resumed. */
  suspend?: InputMaybe<Scalars['Boolean']['input']>;
  /** How many seconds after its end a Job is deleted, with its pods. Null: it stays. */
  ttlSecondsAfterFinished?: InputMaybe<Scalars['Int']['input']>;
};

/** Files from a ConfigMap or Secret. */
export type KeyProjection = {
  __typename?: 'KeyProjection';
  /** Just these keys, and in which files; all if empty. */
  items: Array<KeyToPath>;
  /** The ConfigMap or Secret. */
  name: Scalars['String']['output'];
  /** It, or the keys, needn't be there. */
  optional: Scalars['Boolean']['output'];
};

/** Files from a ConfigMap or Secret. */
export type KeyProjectionInput = {
  /** Just these keys, and in which files; all if empty. */
  items?: InputMaybe<Array<KeyToPathInput>>;
  /** The ConfigMap or Secret. */
  name: Scalars['String']['input'];
  /** It, or the keys, needn't be there. */
  optional?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A key as a file. */
export type KeyToPath = {
  __typename?: 'KeyToPath';
  /** The key. */
  key: Scalars['String']['output'];
  /** The file's mode bits, in decimal; null: the volume's defaultMode. */
  mode: Maybe<Scalars['Int']['output']>;
  /** The file's path in the volume. */
  path: Scalars['String']['output'];
};

/** A key as a file. */
export type KeyToPathInput = {
  /** The key. */
  key: Scalars['String']['input'];
  /** The file's mode bits, in decimal; absent: the volume's defaultMode. */
  mode?: InputMaybe<Scalars['Int']['input']>;
  /** The file's path in the volume. */
  path: Scalars['String']['input'];
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
  /** The whole object less managedFields, read from the cluster at the time of the query, as the caller; null, with an error, where it can't be read. */
  manifest: Maybe<Scalars['String']['output']>;
  /** Its name, unique for its kind in the namespace. */
  name: Scalars['String']['output'];
  /** The namespace it is in. */
  namespace: Scalars['String']['output'];
  /** The version of the object, as Kubernetes counts it. Give it as `expectedResourceVersion` to change only what you have seen. */
  resourceVersion: Scalars['String']['output'];
  /** The uid that Kubernetes gave it: another object of the same name has another one. */
  uid: Scalars['ID']['output'];
  /**
   * Whether the cluster lets the caller do this with the object; false for what isn't done with its kind. It is asked of the cluster as the
   * caller. It doesn't foresee quotas, admission, or what is wrong with an input.
   */
  viewerCan: Scalars['Boolean']['output'];
};


/** What all objects in namespaces have in common (meta/v1 ObjectMeta). */
export type KubernetesObjectManifestArgs = {
  format?: ManifestFormat;
};


/** What all objects in namespaces have in common (meta/v1 ObjectMeta). */
export type KubernetesObjectViewerCanArgs = {
  action: ObjectAction;
};

/** Which objects, by their labels (meta/v1 LabelSelector). All conditions must hold; one without any selects everything. */
export type LabelSelector = {
  __typename?: 'LabelSelector';
  /** Conditions that say more. */
  matchExpressions: Array<LabelSelectorRequirement>;
  /** Labels with exactly these values. */
  matchLabels: Scalars['StringMap']['output'];
};

/** Which objects, by their labels (meta/v1 LabelSelector). All conditions must hold; one without any selects everything. */
export type LabelSelectorInput = {
  /** Conditions that say more. */
  matchExpressions?: InputMaybe<Array<LabelSelectorRequirementInput>>;
  /** Labels with exactly these values. */
  matchLabels?: InputMaybe<Scalars['StringMap']['input']>;
};

/** What a label must be. */
export type LabelSelectorOperator =
  /** It isn't there. */
  | 'DOES_NOT_EXIST'
  /** It is there. */
  | 'EXISTS'
  /** It has one of the values. */
  | 'IN'
  /** It has none of the values, or isn't there. */
  | 'NOT_IN';

/** A condition on one label. */
export type LabelSelectorRequirement = {
  __typename?: 'LabelSelectorRequirement';
  /** The label's key. */
  key: Scalars['String']['output'];
  /** What must be so. */
  operator: Maybe<LabelSelectorOperator>;
  /** The values for IN and NOT_IN; empty for the others. */
  values: Array<Scalars['String']['output']>;
};

/** A condition on one label. */
export type LabelSelectorRequirementInput = {
  /** The label's key. */
  key: Scalars['String']['input'];
  /** What must be so. */
  operator: LabelSelectorOperator;
  /** The values for IN and NOT_IN; empty for the others. */
  values?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** What is done after a container's start and before its end. */
export type Lifecycle = {
  __typename?: 'Lifecycle';
  /** Right after its start, beside its own program. If it fails, the container is ended. */
  postStart: Maybe<LifecycleHandler>;
  /** Before it is told to end, for any reason but its own end. The grace period runs meanwhile. */
  preStop: Maybe<LifecycleHandler>;
};

/** What a hook does: exactly one of these. */
export type LifecycleHandler = {
  __typename?: 'LifecycleHandler';
  /** Runs a program in the container. */
  exec: Maybe<ExecAction>;
  /** Makes an HTTP(S) request. */
  httpGet: Maybe<HttpGetAction>;
  /** Waits. */
  sleep: Maybe<SleepAction>;
  /** Opens a TCP connection. Kubernetes takes it, and fails when it runs it: it is kept for old manifests. */
  tcpSocket: Maybe<TcpSocketAction>;
};

/** What a hook does: exactly one of these. */
export type LifecycleHandlerInput = {
  /** Runs a program in the container. */
  exec?: InputMaybe<ExecActionInput>;
  /** Makes an HTTP(S) request. */
  httpGet?: InputMaybe<HttpGetActionInput>;
  /** Waits. */
  sleep?: InputMaybe<SleepActionInput>;
  /** Opens a TCP connection. Kubernetes takes it, and fails when it runs it: it is kept for old manifests. */
  tcpSocket?: InputMaybe<TcpSocketActionInput>;
};

/** What is done after a container's start and before its end. */
export type LifecycleInput = {
  /** Right after its start, beside its own program. If it fails, the container is ended. */
  postStart?: InputMaybe<LifecycleHandlerInput>;
  /** Before it is told to end, for any reason but its own end. The grace period runs meanwhile. */
  preStop?: InputMaybe<LifecycleHandlerInput>;
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

/** An object of the same namespace, of a kind that is known from the place. */
export type LocalObjectReference = {
  __typename?: 'LocalObjectReference';
  /** Its name. */
  name: Scalars['String']['output'];
};

/** An object of the same namespace, of a kind that is known from the place. */
export type LocalObjectReferenceInput = {
  /** Its name. */
  name: Scalars['String']['input'];
};

/** What has come of the logs that are followed since the message before. */
export type LogBatch = {
  __typename?: 'LogBatch';
  /** Lines, at most 1000, in order of their times as far as lines of several containers were at hand together. Those of one container are in the order in which it wrote them. */
  lines: Array<LogLine>;
  /** What has happened to those that write, after the last of these lines and before the first of the next message. */
  notices: Array<LogNotice>;
  /** Everything that had been written when the subscription began has been sent, with this message or before. */
  synced: Scalars['Boolean']['output'];
};

/** Which logs: of one pod or of all pods of a workload (give one of the two), and what of them. */
export type LogFilter = {
  /** Names of containers; all if absent, init containers and ephemeral containers included. */
  containers?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Go on with what is written from now on: true if absent, unless `previous`. If false, the subscription completes when everything is read. */
  follow?: InputMaybe<Scalars['Boolean']['input']>;
  /** The pod whose logs are wanted. */
  pod?: InputMaybe<ObjectRef>;
  /** The logs of the containers before those that run now. They have ended, so nothing is followed. */
  previous?: Scalars['Boolean']['input'];
  /**
   * Only lines with a part that fits this regular expression, in the syntax of RE2 (github.com/google/re2/wiki/Syntax): `(?i)` makes it ignore capitals; there are no
   * back references and no look-around, so that no expression takes more time than a line is long. With `search`, lines have to fit both.
   */
  regex?: InputMaybe<Scalars['String']['input']>;
  /** Only lines with this text in them, in capitals or not. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Only lines of the last so many seconds, 1 or more, by the gateway's clock. */
  sinceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Only lines that were written at this time or later, to the second; instead of `sinceSeconds`. */
  sinceTime?: InputMaybe<Scalars['DateTime']['input']>;
  /**
   * How much of the past: so many lines of each container, counted from the end, 0 to 100000; all that is kept if absent. Of pods and containers that start
   * later, every line counts. The filters `search` and `regex` come after this.
   */
  tailLines?: InputMaybe<Scalars['Int']['input']>;
  /** The workload whose pods' logs are wanted, those of a CronJob through its Jobs. Pods that it gets later join. */
  workload?: InputMaybe<WorkloadRef>;
};

/** A line of a container's log. */
export type LogLine = {
  __typename?: 'LogLine';
  /** When it was written, to the nanosecond where the container runtime has it so; null where it doesn't say. */
  at: Maybe<Scalars['DateTime']['output']>;
  /** The name of the container that has written it. */
  container: Scalars['String']['output'];
  /** The name of the pod that it is from. */
  pod: Scalars['String']['output'];
  /** The line, without its end. What isn't UTF-8 is U+FFFD. */
  text: Scalars['String']['output'];
  /** It goes on: only the first 64 KiB of a line are read, and of a line that isn't written to its end what there is. */
  truncated: Scalars['Boolean']['output'];
};

/** Something about a container whose log is followed. */
export type LogNotice = {
  __typename?: 'LogNotice';
  /** For FAILED and INTERRUPTED what kind of error it is: a code as in docs/errors.md. */
  code: Maybe<Scalars['String']['output']>;
  /** The name of the container. */
  container: Scalars['String']['output'];
  /** How it ended, for ENDED where the cluster says so. */
  exitCode: Maybe<Scalars['Int']['output']>;
  /** What has happened, in words: why it waits, how it ended, what was in the way. */
  message: Scalars['String']['output'];
  /** The name of the pod. */
  pod: Scalars['String']['output'];
  /** Kubernetes' reason: for ENDED (Completed, Error, OOMKilled), for WAITING (ContainerCreating, ImagePullBackOff). */
  reason: Maybe<Scalars['String']['output']>;
  /** How often the container had been restarted: which of its runs it is about. Null for one that hasn't started. */
  restarts: Maybe<Scalars['Int']['output']>;
  /** What has happened. */
  type: LogNoticeType;
};

/** What may happen to a container whose log is followed. */
export type LogNoticeType =
  /** It has ended, and its log has been read to the last line. */
  | 'ENDED'
  /** There is no log to be read of it; the others go on. */
  | 'FAILED'
  /** Lines may be missing here: they were no longer kept when they could be read again. */
  | 'GAP'
  /** Reading was cut off, and is tried again. What is written meanwhile comes later. */
  | 'INTERRUPTED'
  /** Its log is being read. Said of every run: a container that is restarted joins again. */
  | 'JOINED'
  /** So many logs are read at once already that this one has to wait until another one has ended. */
  | 'LEFT_OUT'
  /** Reading goes on where it was cut off: nothing is missing and nothing comes twice, unless a GAP says so. */
  | 'RESUMED'
  /** It hasn't started; its log is read as soon as it has. */
  | 'WAITING';

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

/** Which later mounts are seen. */
export type MountPropagationMode =
  /** Those of either side on the other, and in all containers with this volume. Only for privileged containers. */
  | 'BIDIRECTIONAL'
  /** Those of the node in the container. */
  | 'HOST_TO_CONTAINER'
  /** None. */
  | 'NONE';

/** Changing. Each mutation has one input and one payload; what the caller can put right is in `userErrors` of the payload, and then nothing was changed. */
export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Applies a manifest of one or several objects of any kind that the cluster knows, as `kubectl apply --server-side` does: what the manifest
   * says is set, what it said before and doesn't say any more is removed, and what others have set stays. Fields belong to whoever has set
   * them; setting one of somebody else to another value is a CONFLICT.
   *
   * All objects are checked with a dry run before the first one is written, and then they are written in the order of the manifest. If one is
   * refused all the same, what was created is deleted again and what was changed is put back, and `results` says of each whether that worked.
   * What others have made of it in the meantime, the pods of a rollout for one, isn't undone. Takes the rights to get, create and patch the objects.
   * userErrors: INVALID, NOT_FOUND (namespace), CONFLICT, FORBIDDEN, QUOTA_EXCEEDED, ADMISSION_DENIED, IMMUTABLE, INTERRUPTED.
   */
  applyManifest: ApplyManifestPayload;
  /**
   * Creates a Service. What would collide, a name or a node port that is taken, is refused before anything is stored. Answers when this
   * gateway's cache has seen it.
   * userErrors: INVALID, NOT_FOUND (namespace, workload), ALREADY_EXISTS, FORBIDDEN, QUOTA_EXCEEDED, ADMISSION_DENIED, CONFLICT.
   */
  createService: CreateServicePayload;
  /**
   * Deletes a pod, and no other that has its name by then. Disruption budgets have no say in this: evictPod asks them. Answers when this
   * gateway's cache has seen it go, or begin to. A pod that is being deleted can be deleted again, with a shorter grace period.
   * userErrors: INVALID, NOT_FOUND, CONFLICT, FORBIDDEN, ADMISSION_DENIED.
   */
  deletePod: DeletePodPayload;
  /**
   * Deletes a Service, and no other that has its name by then. Its pods stay. Answers when this gateway's cache has seen it go, or begin to.
   * userErrors: INVALID, NOT_FOUND, CONFLICT, FORBIDDEN, ADMISSION_DENIED.
   */
  deleteService: DeleteServicePayload;
  /**
   * Deletes a workload of any kind, and no other that has its name by then. Its pods, ReplicaSets and Jobs go as `propagationPolicy` says;
   * PersistentVolumeClaims of a StatefulSet stay unless the StatefulSet says otherwise. Answers when this gateway's cache has seen it go, or
   * begin to. What is being deleted already can be deleted again.
   * userErrors: INVALID, NOT_FOUND, CONFLICT, FORBIDDEN, ADMISSION_DENIED.
   */
  deleteWorkload: DeleteWorkloadPayload;
  /** Deletes several workloads, each by itself. */
  deleteWorkloads: DeleteWorkloadsPayload;
  /**
   * Makes a new workload of any kind, and where that is asked for its namespace, claims, and Services. Answers when this gateway's cache has seen it, so
   * that the next query shows it. Everything is first checked by the API server as a dry run, and then made in that order; if one of them is refused
   * nevertheless, what was made before is removed again.
   * userErrors: INVALID (a field isn't valid, or the pods would be selected by another workload, too), ALREADY_EXISTS (a name is taken),
   * NOT_FOUND (no such namespace), CONFLICT, FORBIDDEN, QUOTA_EXCEEDED, ADMISSION_DENIED.
   */
  deployWorkload: DeployWorkloadPayload;
  /**
   * Evicts a pod (policy/v1 Eviction), which is to delete it if its PodDisruptionBudget can spare it. Answers when this gateway's cache has
   * seen it go, or begin to.
   * userErrors: INVALID, NOT_FOUND, DISRUPTION_BUDGET, CONFLICT, FORBIDDEN, ADMISSION_DENIED.
   */
  evictPod: EvictPodPayload;
  /**
   * Pauses a workload. A Deployment (`spec.paused`): changes of its template aren't rolled out until it is resumed; its pods go on, and it can
   * be scaled. A Job (`spec.suspend`): its running pods are deleted, and none are made. A CronJob (`spec.suspend`): no Job is started by its
   * schedule; those that run go on, and runCronJob works. What is paused already stays so: not an error, `diff` is empty and a warning says so.
   * Answers when this gateway's cache has seen the change.
   * userErrors: INVALID, NOT_FOUND, CONFLICT (it has changed meanwhile), FORBIDDEN, ADMISSION_DENIED, UNSUPPORTED_KIND.
   */
  pauseWorkload: PauseWorkloadPayload;
  /** Pauses several workloads, each by itself. */
  pauseWorkloads: PauseWorkloadsPayload;
  /**
   * Replaces all pods of a Deployment, StatefulSet or DaemonSet by a rollout with the same template, as `kubectl rollout restart` does: the
   * annotation `kubectl.kubernetes.io/restartedAt` of the pod template gets the time (RFC 3339, UTC). It is a revision of its own.
   * Answers when this gateway's cache has seen the change; `rollout` follows what comes of it. Twice within a second is one restart.
   * userErrors: INVALID, NOT_FOUND, PAUSED, CONFLICT (it has changed meanwhile), FORBIDDEN, ADMISSION_DENIED, UNSUPPORTED_KIND.
   */
  restartWorkload: RestartWorkloadPayload;
  /** Restarts several workloads, each by itself. */
  restartWorkloads: RestartWorkloadsPayload;
  /**
   * Lets go on what is paused. A Deployment rolls out what its template has become, a Job makes its pods again, a CronJob starts Jobs again (of
   * the times that it has missed at most one, and that only within its `startingDeadlineSeconds`). What isn't paused stays so: not an error,
   * `diff` is empty and a warning says so. Answers when this gateway's cache has seen the change.
   * userErrors: INVALID, NOT_FOUND, CONFLICT (it has changed meanwhile), FORBIDDEN, ADMISSION_DENIED, UNSUPPORTED_KIND.
   */
  resumeWorkload: ResumeWorkloadPayload;
  /** Resumes several workloads, each by itself. */
  resumeWorkloads: ResumeWorkloadsPayload;
  /**
   * Puts a Deployment, StatefulSet or DaemonSet back to an earlier revision, by the rules of `kubectl rollout undo`: the pod template becomes
   * that revision's, and nothing else of the spec is touched. A Deployment gets that revision's annotations as well, save for those that
   * Kubernetes and kubectl keep for themselves; StatefulSets and DaemonSets keep theirs. Jobs and CronJobs have no revisions: UNSUPPORTED_KIND.
   * A revision with the template that the workload has already is not an error: `diff` is empty and a warning says so.
   * Made from a live reading; if the workload's spec or an annotation in question changes meanwhile, the answer is CONFLICT.
   * userErrors: INVALID, NOT_FOUND (workload or revision), PAUSED, CONFLICT, FORBIDDEN, ADMISSION_DENIED, UNSUPPORTED_KIND.
   */
  rollbackWorkload: RollbackWorkloadPayload;
  /**
   * Starts a Job of a CronJob now, as `kubectl create job --from=cronjob/…` does: from its Job template, owned by it, with the annotation
   * `cronjob.kubernetes.io/instantiate: manual`. A suspended CronJob can be run; its schedule and its concurrency policy have no say in it.
   * With a jobName a second try of the same run is ALREADY_EXISTS, not a second run. Answers when this gateway's cache has the Job.
   * userErrors: INVALID, NOT_FOUND, ALREADY_EXISTS, CONFLICT, FORBIDDEN, QUOTA_EXCEEDED, ADMISSION_DENIED.
   */
  runCronJob: RunCronJobPayload;
  /**
   * Changes how many pods a Deployment or StatefulSet has, as `kubectl scale` does: with the right to patch `deployments/scale` or
   * `statefulsets/scale`, and to read the workload. The number that it has already is no change and no error.
   * Answers when this gateway's cache has seen the change, which is before there are as many pods.
   * userErrors: INVALID, NOT_FOUND, CONFLICT (it has changed meanwhile), FORBIDDEN, ADMISSION_DENIED, UNSUPPORTED_KIND.
   */
  scaleWorkload: ScaleWorkloadPayload;
  /** Scales several workloads to the same number, each by itself. For different numbers, have scaleWorkload several times in one document. */
  scaleWorkloads: ScaleWorkloadsPayload;
  /**
   * Changes a Service. Everything that the input doesn't name stays as it is, other people's changes included: the API server gets a patch of
   * just these fields, which it refuses if one of them has changed meanwhile. Answers when this gateway's cache has seen the change. Nothing to
   * change is not an error: `diff` is empty then.
   * userErrors: INVALID, NOT_FOUND, CONFLICT (it has changed meanwhile), FORBIDDEN, QUOTA_EXCEEDED, ADMISSION_DENIED, IMMUTABLE.
   */
  updateService: UpdateServicePayload;
  /**
   * Changes a workload of any kind: everything that deployWorkload sets. What the input doesn't name stays as it is, other people's changes included:
   * the API server gets a patch of just these fields, which it refuses if one of them has changed meanwhile. Several changes are one revision.
   * Ports that gain, lose or change exposure have their Services made, changed or deleted with it: all of that is done, or nothing.
   * Answers when this gateway's cache has seen the change. Nothing to change is not an error: `diff` is empty then.
   * userErrors: INVALID, NOT_FOUND (workload or container), ALREADY_EXISTS (container, or the name of a Service), IMMUTABLE (a field that Kubernetes lets
   * nobody change), CONFLICT (it has changed meanwhile), FORBIDDEN, QUOTA_EXCEEDED, ADMISSION_DENIED.
   */
  upgradeWorkload: UpgradeWorkloadPayload;
};


/** Changing. Each mutation has one input and one payload; what the caller can put right is in `userErrors` of the payload, and then nothing was changed. */
export type MutationApplyManifestArgs = {
  input: ApplyManifestInput;
};


/** Changing. Each mutation has one input and one payload; what the caller can put right is in `userErrors` of the payload, and then nothing was changed. */
export type MutationCreateServiceArgs = {
  input: CreateServiceInput;
};


/** Changing. Each mutation has one input and one payload; what the caller can put right is in `userErrors` of the payload, and then nothing was changed. */
export type MutationDeletePodArgs = {
  input: DeletePodInput;
};


/** Changing. Each mutation has one input and one payload; what the caller can put right is in `userErrors` of the payload, and then nothing was changed. */
export type MutationDeleteServiceArgs = {
  input: DeleteServiceInput;
};


/** Changing. Each mutation has one input and one payload; what the caller can put right is in `userErrors` of the payload, and then nothing was changed. */
export type MutationDeleteWorkloadArgs = {
  input: DeleteWorkloadInput;
};


/** Changing. Each mutation has one input and one payload; what the caller can put right is in `userErrors` of the payload, and then nothing was changed. */
export type MutationDeleteWorkloadsArgs = {
  input: DeleteWorkloadsInput;
};


/** Changing. Each mutation has one input and one payload; what the caller can put right is in `userErrors` of the payload, and then nothing was changed. */
export type MutationDeployWorkloadArgs = {
  input: DeployWorkloadInput;
};


/** Changing. Each mutation has one input and one payload; what the caller can put right is in `userErrors` of the payload, and then nothing was changed. */
export type MutationEvictPodArgs = {
  input: EvictPodInput;
};


/** Changing. Each mutation has one input and one payload; what the caller can put right is in `userErrors` of the payload, and then nothing was changed. */
export type MutationPauseWorkloadArgs = {
  input: PauseWorkloadInput;
};


/** Changing. Each mutation has one input and one payload; what the caller can put right is in `userErrors` of the payload, and then nothing was changed. */
export type MutationPauseWorkloadsArgs = {
  input: PauseWorkloadsInput;
};


/** Changing. Each mutation has one input and one payload; what the caller can put right is in `userErrors` of the payload, and then nothing was changed. */
export type MutationRestartWorkloadArgs = {
  input: RestartWorkloadInput;
};


/** Changing. Each mutation has one input and one payload; what the caller can put right is in `userErrors` of the payload, and then nothing was changed. */
export type MutationRestartWorkloadsArgs = {
  input: RestartWorkloadsInput;
};


/** Changing. Each mutation has one input and one payload; what the caller can put right is in `userErrors` of the payload, and then nothing was changed. */
export type MutationResumeWorkloadArgs = {
  input: ResumeWorkloadInput;
};


/** Changing. Each mutation has one input and one payload; what the caller can put right is in `userErrors` of the payload, and then nothing was changed. */
export type MutationResumeWorkloadsArgs = {
  input: ResumeWorkloadsInput;
};


/** Changing. Each mutation has one input and one payload; what the caller can put right is in `userErrors` of the payload, and then nothing was changed. */
export type MutationRollbackWorkloadArgs = {
  input: RollbackWorkloadInput;
};


/** Changing. Each mutation has one input and one payload; what the caller can put right is in `userErrors` of the payload, and then nothing was changed. */
export type MutationRunCronJobArgs = {
  input: RunCronJobInput;
};


/** Changing. Each mutation has one input and one payload; what the caller can put right is in `userErrors` of the payload, and then nothing was changed. */
export type MutationScaleWorkloadArgs = {
  input: ScaleWorkloadInput;
};


/** Changing. Each mutation has one input and one payload; what the caller can put right is in `userErrors` of the payload, and then nothing was changed. */
export type MutationScaleWorkloadsArgs = {
  input: ScaleWorkloadsInput;
};


/** Changing. Each mutation has one input and one payload; what the caller can put right is in `userErrors` of the payload, and then nothing was changed. */
export type MutationUpdateServiceArgs = {
  input: UpdateServiceInput;
};


/** Changing. Each mutation has one input and one payload; what the caller can put right is in `userErrors` of the payload, and then nothing was changed. */
export type MutationUpgradeWorkloadArgs = {
  input: UpgradeWorkloadInput;
};

/** A directory of an NFS server. */
export type NfsVolumeSource = {
  __typename?: 'NFSVolumeSource';
  /** The directory. */
  path: Scalars['String']['output'];
  /** It is mounted read-only. */
  readOnly: Scalars['Boolean']['output'];
  /** The server's name or address. */
  server: Scalars['String']['output'];
};

/** A directory of an NFS server. */
export type NfsVolumeSourceInput = {
  /** The directory. */
  path: Scalars['String']['input'];
  /** It is mounted read-only. */
  readOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** The server's name or address. */
  server: Scalars['String']['input'];
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

/** Which nodes a pod must or should be on. What changes later doesn't move it. */
export type NodeAffinity = {
  __typename?: 'NodeAffinity';
  /** Should: the weights of the terms that a node fits are added up. */
  preferredDuringSchedulingIgnoredDuringExecution: Array<PreferredSchedulingTerm>;
  /** Must: the node fits one of the terms. */
  requiredDuringSchedulingIgnoredDuringExecution: Maybe<NodeSelector>;
};

/** Which nodes a pod must or should be on. What changes later doesn't move it. */
export type NodeAffinityInput = {
  /** Should: the weights of the terms that a node fits are added up. */
  preferredDuringSchedulingIgnoredDuringExecution?: InputMaybe<Array<PreferredSchedulingTermInput>>;
  /** Must: the node fits one of the terms. */
  requiredDuringSchedulingIgnoredDuringExecution?: InputMaybe<NodeSelectorInput>;
};

/** Whether something about nodes is looked at when pods are spread. */
export type NodeInclusionPolicy =
  /** It is. */
  | 'HONOR'
  /** It isn't. */
  | 'IGNORE';

/** Which nodes: those that fit one of the terms. */
export type NodeSelector = {
  __typename?: 'NodeSelector';
  /** The terms. */
  nodeSelectorTerms: Array<NodeSelectorTerm>;
};

/** Which nodes: those that fit one of the terms. */
export type NodeSelectorInput = {
  /** The terms. */
  nodeSelectorTerms: Array<NodeSelectorTermInput>;
};

/** What a node's label must be. */
export type NodeSelectorOperator =
  /** It isn't there. */
  | 'DOES_NOT_EXIST'
  /** It is there. */
  | 'EXISTS'
  /** It is a whole number greater than the value. */
  | 'GT'
  /** It has one of the values. */
  | 'IN'
  /** It is a whole number less than the value. */
  | 'LT'
  /** It has none of the values, or isn't there. */
  | 'NOT_IN';

/** A condition on one label or field of a node. */
export type NodeSelectorRequirement = {
  __typename?: 'NodeSelectorRequirement';
  /** The label's key, or the field. */
  key: Scalars['String']['output'];
  /** What must be so. */
  operator: Maybe<NodeSelectorOperator>;
  /** The values for IN and NOT_IN, one whole number for GT and LT, none for the others. */
  values: Array<Scalars['String']['output']>;
};

/** A condition on one label or field of a node. */
export type NodeSelectorRequirementInput = {
  /** The label's key, or the field. */
  key: Scalars['String']['input'];
  /** What must be so. */
  operator: NodeSelectorOperator;
  /** The values for IN and NOT_IN, one whole number for GT and LT, none for the others. */
  values?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** Which nodes: those that fit all the conditions. One without any fits none. */
export type NodeSelectorTerm = {
  __typename?: 'NodeSelectorTerm';
  /** Conditions on labels. */
  matchExpressions: Array<NodeSelectorRequirement>;
  /** Conditions on fields: `metadata.name`. */
  matchFields: Array<NodeSelectorRequirement>;
};

/** Which nodes: those that fit all the conditions. One without any fits none. */
export type NodeSelectorTermInput = {
  /** Conditions on labels. */
  matchExpressions?: InputMaybe<Array<NodeSelectorRequirementInput>>;
  /** Conditions on fields: `metadata.name`. */
  matchFields?: InputMaybe<Array<NodeSelectorRequirementInput>>;
};

/** An operating system. */
export type OsName =
  /** Linux. */
  | 'LINUX'
  /** Windows. */
  | 'WINDOWS';

/** What may be done with an object. Each takes the right to read it besides, as the mutations do. */
export type ObjectAction =
  /** `deleteWorkload`, `deletePod` or `deleteService`: `delete`. */
  | 'DELETE'
  /** `evictPod`: `create` of the subresource `eviction`. A Pod. */
  | 'EVICT'
  /** `pauseWorkload` and `resumeWorkload`: `patch`. A Deployment, Job or CronJob. */
  | 'PAUSE'
  /** `restartWorkload`: `patch`. A Deployment, StatefulSet or DaemonSet. */
  | 'RESTART'
  /** `rollbackWorkload`: `patch`, and `list` of what holds its revisions (ReplicaSets or ControllerRevisions). A Deployment, StatefulSet or DaemonSet. */
  | 'ROLL_BACK'
  /** `runCronJob`: `create` of Jobs in the namespace. A CronJob. */
  | 'RUN'
  /** `scaleWorkload`: `patch` of the subresource `scale`. A Deployment or a StatefulSet. */
  | 'SCALE'
  /** Change it: `patch`. Workloads by `upgradeWorkload`, Services by `updateService`. What an upgrade does to Services takes rights of its own. */
  | 'UPDATE'
  /** Read it by its name: `get`. */
  | 'VIEW'
  /** Its logs, or those of its pods: `get` of the subresource `log` of Pods, and for a workload `list` of Pods in the namespace. */
  | 'VIEW_LOGS';

/** A field of the pod that a container or file belongs to. */
export type ObjectFieldSelector = {
  __typename?: 'ObjectFieldSelector';
  /** The version of the API that the path is of. Default: `v1`. */
  apiVersion: Maybe<Scalars['String']['output']>;
  /** The path: `metadata.name`, `metadata.labels['app']`, `spec.nodeName`, `status.podIP`. */
  fieldPath: Scalars['String']['output'];
};

/** A field of the pod that a container or file belongs to. */
export type ObjectFieldSelectorInput = {
  /** The version of the API that the path is of. Default: `v1`. */
  apiVersion?: InputMaybe<Scalars['String']['input']>;
  /** The path: `metadata.name`, `metadata.labels['app']`, `spec.nodeName`, `status.podIP`. */
  fieldPath: Scalars['String']['input'];
};

/**
 * What controls an object: the owner in its metadata that is marked as the controller. Owners that only keep it from being left behind
 * (garbage collection) aren't told here.
 */
export type ObjectOwner = {
  __typename?: 'ObjectOwner';
  /** The API that the kind is of: `apps/v1`. */
  apiVersion: Scalars['String']['output'];
  /** The kind: `ReplicaSet`, `CronJob`, `Kafka`. */
  kind: Scalars['String']['output'];
  /** The name, in the same namespace unless the kind is in none. */
  name: Scalars['String']['output'];
  /** The owner itself, if it is of a kind of this schema and still there. A ReplicaSet isn't: its Deployment is the next owner. */
  object: Maybe<Node>;
  /** What controls the owner in turn; null where nothing does, where the owner isn't there any more, and for kinds that the gateway doesn't follow. */
  owner: Maybe<ObjectOwner>;
  /** The uid. */
  uid: Scalars['ID']['output'];
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

/** Names an object (core/v1 ObjectReference). In an event it is what the writer wrote, which the cluster doesn't check. */
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

/** A pause. */
export type PauseWorkloadInput = {
  /** Only check: the API server validates everything and stores nothing; the payload shows what would be. */
  dryRun?: Scalars['Boolean']['input'];
  /** Change it only if it is still at this version, else CONFLICT. */
  expectedResourceVersion?: InputMaybe<Scalars['String']['input']>;
  /** Which workload: a Deployment, Job or CronJob. */
  workload: WorkloadRef;
};

/** What came of pauseWorkload. */
export type PauseWorkloadPayload = {
  __typename?: 'PauseWorkloadPayload';
  /** What was changed; with dryRun what would be. */
  diff: Array<FieldChange>;
  /** What is wrong with the input. Where there is one, nothing was changed. */
  userErrors: Array<UserError>;
  /** That there was nothing to change; pods that a Job loses, Jobs of a CronJob that go on; what the API server had to say; and whether this gateway doesn't show the change yet. */
  warnings: Array<Scalars['String']['output']>;
  /** The workload as it is now; with dryRun as it would be, `manifest` included. Null where there are userErrors. */
  workload: Maybe<Workload>;
};

/** A pause of several workloads. */
export type PauseWorkloadsInput = {
  /** Only check: the API server validates everything and stores nothing; the payloads show what would be. */
  dryRun?: Scalars['Boolean']['input'];
  /** Which workloads, each once: at most 100. */
  workloads: Array<WorkloadRef>;
};

/** What came of pauseWorkloads. */
export type PauseWorkloadsPayload = {
  __typename?: 'PauseWorkloadsPayload';
  /**
   * What came of each workload, in the order of the input; `field` of its userErrors is the path in this mutation's input. Null where the
   * cluster has failed: the GraphQL error with this path says why.
   */
  results: Array<Maybe<PauseWorkloadPayload>>;
  /** What is wrong with the list: too long, or a workload twice. Where there is one, nothing was changed. */
  userErrors: Array<UserError>;
};

/** A PersistentVolumeClaim: storage that pods can mount. */
export type PersistentVolumeClaim = {
  __typename?: 'PersistentVolumeClaim';
  /** How it may be mounted, in the order of the spec. */
  accessModes: Array<VolumeAccessMode>;
  /** How much there is; null until it is bound. */
  capacity: Maybe<Scalars['Quantity']['output']>;
  /** When it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** When its grace period ends; null while nobody has asked for its deletion. It stays as long as a pod uses it. */
  deletionTimestamp: Maybe<Scalars['DateTime']['output']>;
  /** Labels. */
  labels: Scalars['StringMap']['output'];
  /** The name. */
  name: Scalars['String']['output'];
  /** Whether it has a volume. */
  phase: PersistentVolumeClaimPhase;
  /** How much was asked for; null where nothing was. */
  requested: Maybe<Scalars['Quantity']['output']>;
  /** Its storage class; null where the default class is to be filled in, empty for a claim without class. */
  storageClassName: Maybe<Scalars['String']['output']>;
  /** As what it is given to a container. */
  volumeMode: VolumeMode;
  /** The volume that it is bound to; null where there is none yet. */
  volumeName: Maybe<Scalars['String']['output']>;
};

/** A page of claims, ordered by name. It has no totalCount: the API server doesn't count what is selected, so everything would have to be read. */
export type PersistentVolumeClaimConnection = {
  __typename?: 'PersistentVolumeClaimConnection';
  /** The claims with their cursors. */
  edges: Array<PersistentVolumeClaimEdge>;
  /** The claims. */
  nodes: Array<PersistentVolumeClaim>;
  /** Whether there is more, and from where. `hasPreviousPage` says whether the page begins after a cursor. */
  pageInfo: PageInfo;
};

/** A claim in a page. */
export type PersistentVolumeClaimEdge = {
  __typename?: 'PersistentVolumeClaimEdge';
  /** Its place in the list, for `after`. */
  cursor: Scalars['String']['output'];
  /** The claim. */
  node: PersistentVolumeClaim;
};

/** The phases of a claim (core/v1 PersistentVolumeClaimStatus). */
export type PersistentVolumeClaimPhase =
  /** It has a volume. */
  | 'BOUND'
  /** Its volume is gone, and the data with it. */
  | 'LOST'
  /** Without a volume. So it stays until a pod uses it, where the class waits for the first consumer. */
  | 'PENDING';

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

/** What becomes of the claims that a StatefulSet has made from its volumeClaimTemplates. */
export type PersistentVolumeClaimRetentionPolicyInput = {
  /** When the StatefulSet is deleted. Default: RETAIN. */
  whenDeleted?: InputMaybe<PersistentVolumeClaimRetention>;
  /** When it is scaled down, to the claims of the pods that go. Default: RETAIN. */
  whenScaled?: InputMaybe<PersistentVolumeClaimRetention>;
};

/** A PersistentVolumeClaim that is to be made: for each pod of a StatefulSet, or for an ephemeral volume. */
export type PersistentVolumeClaimTemplate = {
  __typename?: 'PersistentVolumeClaimTemplate';
  /** How it may be mounted. */
  accessModes: Array<VolumeAccessMode>;
  /** The annotations that the claim gets. */
  annotations: Scalars['StringMap']['output'];
  /** What it is filled from: a VolumeSnapshot or PersistentVolumeClaim of the namespace. */
  dataSource: Maybe<VolumeDataSource>;
  /** The same for any kind of object. */
  dataSourceRef: Maybe<VolumeDataSource>;
  /** The labels that the claim gets. */
  labels: Scalars['StringMap']['output'];
  /** Of a StatefulSet: the name of the volume that volumeMounts refer to; the claims are called NAME-POD. Null for an ephemeral volume. */
  name: Maybe<Scalars['String']['output']>;
  /** How much. */
  resources: Maybe<VolumeResourceRequirements>;
  /** The labels that the volume must have. */
  selector: Maybe<LabelSelector>;
  /** The StorageClass; null: the cluster's default; empty: none, so a volume that is there already. */
  storageClassName: Maybe<Scalars['String']['output']>;
  /** The VolumeAttributesClass; null: none. */
  volumeAttributesClassName: Maybe<Scalars['String']['output']>;
  /** A file system, or a block device. Default: FILESYSTEM. */
  volumeMode: Maybe<VolumeMode>;
  /** The PersistentVolume to bind; null: whichever fits. */
  volumeName: Maybe<Scalars['String']['output']>;
};

/** A PersistentVolumeClaim that is to be made: with a workload, for each pod of a StatefulSet, or for an ephemeral volume. */
export type PersistentVolumeClaimTemplateInput = {
  /** How it may be mounted. */
  accessModes?: InputMaybe<Array<VolumeAccessMode>>;
  /** The annotations that the claim gets. */
  annotations?: InputMaybe<Scalars['StringMap']['input']>;
  /** What it is filled from: a VolumeSnapshot or PersistentVolumeClaim of the namespace. */
  dataSource?: InputMaybe<VolumeDataSourceInput>;
  /** The same for any kind of object. */
  dataSourceRef?: InputMaybe<VolumeDataSourceInput>;
  /** The labels that the claim gets. */
  labels?: InputMaybe<Scalars['StringMap']['input']>;
  /** Its name, which it must have but for an ephemeral volume, where it has none. Of a StatefulSet: the name of the volume that volumeMounts refer to; the claims are called NAME-POD. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** How much. */
  resources?: InputMaybe<VolumeResourceRequirementsInput>;
  /** The labels that the volume must have. */
  selector?: InputMaybe<LabelSelectorInput>;
  /** The StorageClass; absent: the cluster's default; empty: none, so a volume that is there already. */
  storageClassName?: InputMaybe<Scalars['String']['input']>;
  /** The VolumeAttributesClass; absent: none. */
  volumeAttributesClassName?: InputMaybe<Scalars['String']['input']>;
  /** A file system, or a block device. Default: FILESYSTEM. */
  volumeMode?: InputMaybe<VolumeMode>;
  /** The PersistentVolume to bind; absent: whichever fits. */
  volumeName?: InputMaybe<Scalars['String']['input']>;
};

/** A PersistentVolumeClaim. */
export type PersistentVolumeClaimVolumeSource = {
  __typename?: 'PersistentVolumeClaimVolumeSource';
  /** Its name. */
  claimName: Scalars['String']['output'];
  /** All mounts are read-only. */
  readOnly: Scalars['Boolean']['output'];
};

/** A PersistentVolumeClaim. */
export type PersistentVolumeClaimVolumeSourceInput = {
  /** Its name. */
  claimName: Scalars['String']['input'];
  /** All mounts are read-only. */
  readOnly?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A pod. */
export type Pod = KubernetesObject & Node & {
  __typename?: 'Pod';
  /** Annotations, without last-applied-configuration. */
  annotations: Scalars['StringMap']['output'];
  /** The cluster it is in. */
  cluster: Cluster;
  /** What the scheduler and the kubelet say of it: PodScheduled, Initialized, ContainersReady, Ready, … */
  conditions: Array<Condition>;
  /** The containers, in the order of the spec. */
  containers: Array<PodContainer>;
  /** When it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** How many seconds it is given to end, since its deletion was asked for; null before. */
  deletionGracePeriodSeconds: Maybe<Scalars['Int64']['output']>;
  /** When its grace period ends; null while nobody has asked for its deletion. */
  deletionTimestamp: Maybe<Scalars['DateTime']['output']>;
  /** Containers that were added while it ran, to look into it (`kubectl debug`). */
  ephemeralContainers: Array<PodContainer>;
  /** Events about it, newest first. */
  events: EventConnection;
  /** What must be done before it can go after its deletion was asked for: each is taken away by whoever has put it there. */
  finalizers: Array<Scalars['String']['output']>;
  /** Why it isn't healthy, the worst first. Empty for what is healthy, starting as it should, done, or being deleted and in its grace period. */
  findings: Array<Finding>;
  /** The addresses of its node, the primary one first; empty until the kubelet has taken it on. */
  hostIPs: Array<Scalars['String']['output']>;
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
   * The log of one of its containers, or the end of it, read from the cluster at the time of the query, as the caller, like `kubectl logs`.
   * Null if nothing is kept: the container hasn't started (or, with `previous`, hasn't been started again), or its log has been removed. A pod without a node has a log without lines.
   * Errors: BAD_USER_INPUT for a container that the pod doesn't have or a number out of range; FORBIDDEN without the right to get pods/log.
   */
  logs: Maybe<ContainerLog>;
  /**
   * Who will undo a change made to it by hand. A pod of a workload has none of its own: `workload` is what makes it anew. One that a controller of
   * another API owns has the OPERATOR; a bare one may be managed like any object.
   */
  managedBy: Array<Manager>;
  /** The whole object less managedFields, read from the cluster at the time of the query, as the caller; null, with an error, where it can't be read. */
  manifest: Maybe<Scalars['String']['output']>;
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
  /** The node on which others are being displaced for it. It may end up elsewhere. */
  nominatedNodeName: Maybe<Scalars['String']['output']>;
  /** What controls it: a ReplicaSet, a StatefulSet, a Job, an operator's object, its node. Null for a pod that stands alone. */
  owner: Maybe<ObjectOwner>;
  /** The phase, as in its status. */
  phase: PodPhase;
  /** How it is treated when its node runs short of memory or disk; null until Kubernetes has said. */
  qosClass: Maybe<PodQosClass>;
  /** The pod's Ready condition is true: all its containers are ready, and its readiness gates are open. */
  ready: Scalars['Boolean']['output'];
  /** How many containers are ready: the first number of kubectl's READY column. Sidecars count. */
  readyContainers: Scalars['Int']['output'];
  /** Why it is in this phase, in one word, as its status says: `Evicted`, `NodeLost`; null where it says nothing. */
  reason: Maybe<Scalars['String']['output']>;
  /** The version of the object, as Kubernetes counts it. */
  resourceVersion: Scalars['String']['output'];
  /** How often containers have been restarted: kubectl's RESTARTS column, without the time. */
  restarts: Scalars['Int']['output'];
  /** The Services of the namespace whose selector it matches, by name, whether or not they send it traffic now. */
  services: ServiceConnection;
  /** What it is made of, as admission and the scheduler have left it: the same fields as in the template of its workload. */
  spec: PodTemplate;
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
  /**
   * What it uses now, by container. Read live, as the caller, with one request for all that is asked for of a namespace.
   * Null while there are no figures: the cluster has no metrics.k8s.io (`cluster { metrics { reason } }`), or the pod is too young, or
   * doesn't run. Null with FORBIDDEN where the caller may not read them.
   */
  usage: Maybe<ResourceUsage>;
  /**
   * Whether the cluster lets the caller do this with the object; false for what isn't done with its kind. It is asked of the cluster as the
   * caller. It doesn't foresee quotas, admission, or what is wrong with an input.
   */
  viewerCan: Scalars['Boolean']['output'];
  /** The workload at the top of its owners, through ReplicaSet and Job; null for a pod that belongs to none of the five kinds. */
  workload: Maybe<Workload>;
};


/** A pod. */
export type PodEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A pod. */
export type PodLogsArgs = {
  container?: InputMaybe<Scalars['String']['input']>;
  previous?: Scalars['Boolean']['input'];
  sinceSeconds?: InputMaybe<Scalars['Int']['input']>;
  tailLines?: Scalars['Int']['input'];
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


/** A pod. */
export type PodViewerCanArgs = {
  action: ObjectAction;
};

/** Which pods to be near to, or away from. What changes later doesn't move a pod. */
export type PodAffinity = {
  __typename?: 'PodAffinity';
  /** Should: the weights of the terms that hold are added up. */
  preferredDuringSchedulingIgnoredDuringExecution: Array<WeightedPodAffinityTerm>;
  /** Must: all the terms hold. */
  requiredDuringSchedulingIgnoredDuringExecution: Array<PodAffinityTerm>;
};

/** Which pods to be near to, or away from. What changes later doesn't move a pod. */
export type PodAffinityInput = {
  /** Should: the weights of the terms that hold are added up. */
  preferredDuringSchedulingIgnoredDuringExecution?: InputMaybe<Array<WeightedPodAffinityTermInput>>;
  /** Must: all the terms hold. */
  requiredDuringSchedulingIgnoredDuringExecution?: InputMaybe<Array<PodAffinityTermInput>>;
};

/** Near: on a node with the same value of the label topologyKey as the node of one of these pods. */
export type PodAffinityTerm = {
  __typename?: 'PodAffinityTerm';
  /** Which pods, by their labels; null: none. */
  labelSelector: Maybe<LabelSelector>;
  /** Labels in which they have the same value as this pod. */
  matchLabelKeys: Array<Scalars['String']['output']>;
  /** Labels in which they have another value than this pod. */
  mismatchLabelKeys: Array<Scalars['String']['output']>;
  /** And in namespaces with such labels; one without conditions stands for all namespaces. */
  namespaceSelector: Maybe<LabelSelector>;
  /** In which namespaces. With neither this nor namespaceSelector: the pod's own. */
  namespaces: Array<Scalars['String']['output']>;
  /** The label of nodes that says what is near: `kubernetes.io/hostname`, `topology.kubernetes.io/zone`. */
  topologyKey: Scalars['String']['output'];
};

/** Near: on a node with the same value of the label topologyKey as the node of one of these pods. */
export type PodAffinityTermInput = {
  /** Which pods, by their labels; absent: none. */
  labelSelector?: InputMaybe<LabelSelectorInput>;
  /** Labels in which they have the same value as this pod. */
  matchLabelKeys?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Labels in which they have another value than this pod. */
  mismatchLabelKeys?: InputMaybe<Array<Scalars['String']['input']>>;
  /** And in namespaces with such labels; one without conditions stands for all namespaces. */
  namespaceSelector?: InputMaybe<LabelSelectorInput>;
  /** In which namespaces. With neither this nor namespaceSelector: the pod's own. */
  namespaces?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The label of nodes that says what is near: `kubernetes.io/hostname`, `topology.kubernetes.io/zone`. */
  topologyKey: Scalars['String']['input'];
};

/** A key with a certificate made for the pod, which the kubelet renews. */
export type PodCertificateProjection = {
  __typename?: 'PodCertificateProjection';
  /** The file with the certificates alone. */
  certificateChainPath: Maybe<Scalars['String']['output']>;
  /** The file with key and certificates together. */
  credentialBundlePath: Maybe<Scalars['String']['output']>;
  /** The file with the key alone. */
  keyPath: Maybe<Scalars['String']['output']>;
  /** The kind of key: `ED25519`, `ECDSAP256`, `RSA3072`, … */
  keyType: Scalars['String']['output'];
  /** For how many seconds the certificate may be valid at most; null: 24 hours. */
  maxExpirationSeconds: Maybe<Scalars['Int']['output']>;
  /** Who signs it. */
  signerName: Scalars['String']['output'];
  /** What the signer is told besides. */
  userAnnotations: Scalars['StringMap']['output'];
};

/** A key with a certificate made for the pod, which the kubelet renews. */
export type PodCertificateProjectionInput = {
  /** The file with the certificates alone. */
  certificateChainPath?: InputMaybe<Scalars['String']['input']>;
  /** The file with key and certificates together. */
  credentialBundlePath?: InputMaybe<Scalars['String']['input']>;
  /** The file with the key alone. */
  keyPath?: InputMaybe<Scalars['String']['input']>;
  /** The kind of key: `ED25519`, `ECDSAP256`, `RSA3072`, … */
  keyType: Scalars['String']['input'];
  /** For how many seconds the certificate may be valid at most; absent: 24 hours. */
  maxExpirationSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Who signs it. */
  signerName: Scalars['String']['input'];
  /** What the signer is told besides. */
  userAnnotations?: InputMaybe<Scalars['StringMap']['input']>;
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
  /** What its node has set aside for it: what it asks for, unless a change of that is under way. Null before the kubelet has taken the pod on. */
  allocatedResources: Maybe<ResourceAmounts>;
  /** The container's id at the runtime, `containerd://…`; null before it has been started. */
  containerID: Maybe<Scalars['String']['output']>;
  /** How it ended; null while it waits or runs. */
  exitCode: Maybe<Scalars['Int']['output']>;
  /** When it ended; null while it waits or runs. */
  finishedAt: Maybe<Scalars['DateTime']['output']>;
  /** The image, as the spec names it. */
  image: Scalars['String']['output'];
  /** The image that it runs, as the runtime names it; null before it has been started. */
  imageID: Maybe<Scalars['String']['output']>;
  /** How it ended the last time, before it was started again; null if it never did. */
  lastTermination: Maybe<ContainerTermination>;
  /** The same in a sentence, where the kubelet gave one. */
  message: Maybe<Scalars['String']['output']>;
  /** The name. */
  name: Scalars['String']['output'];
  /** Ready to serve (a sidecar or container), or ended well (an init container). */
  ready: Scalars['Boolean']['output'];
  /** Why it waits or has ended: `ContainerCreating`, `CrashLoopBackOff`, `Completed`, `OOMKilled`, …; null while it runs. */
  reason: Maybe<Scalars['String']['output']>;
  /** What it runs with: what is asked for, unless a change of that is under way. Null before it has been started. */
  resources: Maybe<ResourceRequirements>;
  /** How often it has been restarted. */
  restarts: Scalars['Int']['output'];
  /** An init container that goes on beside the others (restartPolicy Always). */
  sidecar: Scalars['Boolean']['output'];
  /** The signal that ended it, where the runtime says; null while it waits or runs. */
  signal: Maybe<Scalars['Int']['output']>;
  /** What was asked for: ports, environment, resources, probes, mounts. */
  spec: Container;
  /** Its startup probe has succeeded, and its postStart hook has ended, if it has any. */
  started: Scalars['Boolean']['output'];
  /** When it was started; null while it waits. */
  startedAt: Maybe<Scalars['DateTime']['output']>;
  /** What it is doing. */
  state: ContainerState;
  /** Of an ephemeral container: the container whose processes it sees; null for others. */
  targetContainerName: Maybe<Scalars['String']['output']>;
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

/** What goes into a pod's resolv.conf. */
export type PodDnsConfig = {
  __typename?: 'PodDNSConfig';
  /** Addresses of name servers. */
  nameservers: Array<Scalars['String']['output']>;
  /** Options of the resolver. */
  options: Array<PodDnsConfigOption>;
  /** Domains in which short names are looked up. */
  searches: Array<Scalars['String']['output']>;
};

/** What goes into a pod's resolv.conf. */
export type PodDnsConfigInput = {
  /** Addresses of name servers. */
  nameservers?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Options of the resolver. */
  options?: InputMaybe<Array<PodDnsConfigOptionInput>>;
  /** Domains in which short names are looked up. */
  searches?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** An option in resolv.conf: `ndots:2`. */
export type PodDnsConfigOption = {
  __typename?: 'PodDNSConfigOption';
  /** Its name. */
  name: Maybe<Scalars['String']['output']>;
  /** Its value; null for one without. */
  value: Maybe<Scalars['String']['output']>;
};

/** An option in resolv.conf: `ndots:2`. */
export type PodDnsConfigOptionInput = {
  /** Its name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Its value; absent for one without. */
  value?: InputMaybe<Scalars['String']['input']>;
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

/** What failures of certain kinds lead to (batch/v1 PodFailurePolicy). */
export type PodFailurePolicyInput = {
  /** In order: the first that fits a failed pod decides. A pod that none fits counts towards backoffLimit. */
  rules: Array<PodFailurePolicyRuleInput>;
};

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

/** Exit codes that a rule is about. */
export type PodFailurePolicyOnExitCodesInput = {
  /** The container; absent for any. */
  containerName?: InputMaybe<Scalars['String']['input']>;
  /** Whether the exit code must be one of the values, or none of them. */
  operator: ExitCodeOperator;
  /** Exit codes: 1 to 255, at most 255 of them. */
  values: Array<Scalars['Int']['input']>;
};

/** A condition of a pod that a rule is about. */
export type PodFailurePolicyOnPodCondition = {
  __typename?: 'PodFailurePolicyOnPodCondition';
  /** Its status. */
  status: ConditionStatus;
  /** Its type: `DisruptionTarget`, … */
  type: Scalars['String']['output'];
};

/** A condition of a pod that a rule is about. */
export type PodFailurePolicyOnPodConditionInput = {
  /** Its status. Default: TRUE. */
  status?: InputMaybe<ConditionStatus>;
  /** Its type: `DisruptionTarget`, … */
  type: Scalars['String']['input'];
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

/** What becomes of a pod that failed in a certain way. Either `onExitCodes` or `onPodConditions` says in which. */
export type PodFailurePolicyRuleInput = {
  /** What is done. */
  action: PodFailurePolicyAction;
  /** Exit codes that it is about; absent if it is about conditions. */
  onExitCodes?: InputMaybe<PodFailurePolicyOnExitCodesInput>;
  /** Conditions of the pod that it is about: any of them is enough. Empty if it is about exit codes. */
  onPodConditions?: InputMaybe<Array<PodFailurePolicyOnPodConditionInput>>;
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

/** The operating system of a pod's containers. */
export type PodOs = {
  __typename?: 'PodOS';
  /** Which. */
  name: Maybe<OsName>;
};

/** The operating system of a pod's containers. */
export type PodOsInput = {
  /** Which. */
  name: OsName;
};

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

/** What a subscription to a page of pods sends: the page, then what is different from the message before. */
export type PodPageUpdate = {
  __typename?: 'PodPageUpdate';
  /**
   * Where to go on after this message: give it as `resumeFrom` to the same subscription, on any replica, and nothing is missed. Opaque.
   * Keep that of the last message that you have folded. It isn't for `after`: that is for cursors of `pageInfo`.
   */
  cursor: Scalars['String']['output'];
  /** The ids of all rows of the page, in order, if rows came, left or moved; otherwise empty. It is empty, too, for a page without rows: all that it had are in `removed`. */
  order: Array<Scalars['ID']['output']>;
  /** Whether there is more before and behind the page, and the cursors of its first and last row. */
  pageInfo: PageInfo;
  /** The ids of the rows that have left the page: deleted, no longer fitting the filter, or moved off it. None is in `upserts`. */
  removed: Array<Scalars['ID']['output']>;
  /** Forget what you had: this message has the whole page. True on the first message, unless it goes on from `resumeFrom`, and on no later one. */
  reset: Scalars['Boolean']['output'];
  /** How many fit the filter, on all pages together. An operation that doesn't select it isn't told when it alone changes. */
  totalCount: Scalars['Int']['output'];
  /** The rows that came, and those that have changed, themselves or in an object behind a relation that the operation selects. What only moved isn't here. In the order of the page. */
  upserts: Array<Pod>;
};

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

/** Quality of service (core/v1 PodQOSClass): pods of the last one are evicted first. */
export type PodQosClass =
  /** No container has any. */
  | 'BEST_EFFORT'
  /** Some container has a request or limit. */
  | 'BURSTABLE'
  /** All containers have limits of CPU and memory, and requests that are the same. */
  | 'GUARANTEED';

/** A condition that a pod needs to be ready. */
export type PodReadinessGate = {
  __typename?: 'PodReadinessGate';
  /** The type of the condition in the pod's status. */
  conditionType: Scalars['String']['output'];
};

/** A condition that a pod needs to be ready. */
export type PodReadinessGateInput = {
  /** The type of the condition in the pod's status. */
  conditionType: Scalars['String']['input'];
};

/** When a pod of a Job is replaced by another. */
export type PodReplacementPolicy =
  /** When it has ended for good (phase Failed or Succeeded). */
  | 'FAILED'
  /** As soon as it is being deleted or has failed. */
  | 'TERMINATING_OR_FAILED';

/** A claim of devices that the pod's containers can use. It refers to a ResourceClaim, or to the template of one that is made for each pod. */
export type PodResourceClaim = {
  __typename?: 'PodResourceClaim';
  /** By what name the containers refer to it. */
  name: Scalars['String']['output'];
  /** A ResourceClaim of the namespace. */
  resourceClaimName: Maybe<Scalars['String']['output']>;
  /** A ResourceClaimTemplate of the namespace. */
  resourceClaimTemplateName: Maybe<Scalars['String']['output']>;
};

/** A claim of devices that the pod's containers can use. It refers to a ResourceClaim, or to the template of one that is made for each pod. */
export type PodResourceClaimInput = {
  /** By what name the containers refer to it. */
  name: Scalars['String']['input'];
  /** A ResourceClaim of the namespace. */
  resourceClaimName?: InputMaybe<Scalars['String']['input']>;
  /** A ResourceClaimTemplate of the namespace. */
  resourceClaimTemplateName?: InputMaybe<Scalars['String']['input']>;
};

/** Something that a pod waits for before it is scheduled. */
export type PodSchedulingGate = {
  __typename?: 'PodSchedulingGate';
  /** Its name. */
  name: Scalars['String']['output'];
};

/** Something that a pod waits for before it is scheduled. */
export type PodSchedulingGateInput = {
  /** Its name. */
  name: Scalars['String']['input'];
};

/** Security of a pod as a whole, and of all its containers that don't say otherwise (core/v1 PodSecurityContext). */
export type PodSecurityContext = {
  __typename?: 'PodSecurityContext';
  /** What AppArmor allows. */
  appArmorProfile: Maybe<AppArmorProfile>;
  /** The group that volumes belong to, and all programs are in. */
  fsGroup: Maybe<Scalars['Int']['output']>;
  /** When the files of a volume are given to fsGroup. Default: ALWAYS. */
  fsGroupChangePolicy: Maybe<FsGroupChangePolicy>;
  /** The group id that programs run with; null: the runtime's choice. */
  runAsGroup: Maybe<Scalars['Int']['output']>;
  /** Refuse to start as root (user id 0). */
  runAsNonRoot: Maybe<Scalars['Boolean']['output']>;
  /** The user id that programs run with; null: the image's. */
  runAsUser: Maybe<Scalars['Int']['output']>;
  /** How volumes get the SELinux label. Default: MOUNT_OPTION where that can be, otherwise RECURSIVE. */
  seLinuxChangePolicy: Maybe<SeLinuxChangePolicy>;
  /** SELinux labels. */
  seLinuxOptions: Maybe<SeLinuxOptions>;
  /** Which system calls are allowed. */
  seccompProfile: Maybe<SeccompProfile>;
  /** More groups of the programs. */
  supplementalGroups: Array<Scalars['Int']['output']>;
  /** Whether the groups that the image gives its user count, too. Default: MERGE. */
  supplementalGroupsPolicy: Maybe<SupplementalGroupsPolicy>;
  /** Kernel parameters of the pod. */
  sysctls: Array<Sysctl>;
  /** What Windows has of its own. */
  windowsOptions: Maybe<WindowsSecurityContextOptions>;
};

/** Security of a pod as a whole, and of all its containers that don't say otherwise (core/v1 PodSecurityContext). */
export type PodSecurityContextInput = {
  /** What AppArmor allows. */
  appArmorProfile?: InputMaybe<AppArmorProfileInput>;
  /** The group that volumes belong to, and all programs are in. */
  fsGroup?: InputMaybe<Scalars['Int']['input']>;
  /** When the files of a volume are given to fsGroup. Default: ALWAYS. */
  fsGroupChangePolicy?: InputMaybe<FsGroupChangePolicy>;
  /** The group id that programs run with; absent: the runtime's choice. */
  runAsGroup?: InputMaybe<Scalars['Int']['input']>;
  /** Refuse to start as root (user id 0). */
  runAsNonRoot?: InputMaybe<Scalars['Boolean']['input']>;
  /** The user id that programs run with; absent: the image's. */
  runAsUser?: InputMaybe<Scalars['Int']['input']>;
  /** How volumes get the SELinux label. Default: MOUNT_OPTION where that can be, otherwise RECURSIVE. */
  seLinuxChangePolicy?: InputMaybe<SeLinuxChangePolicy>;
  /** SELinux labels. */
  seLinuxOptions?: InputMaybe<SeLinuxOptionsInput>;
  /** Which system calls are allowed. */
  seccompProfile?: InputMaybe<SeccompProfileInput>;
  /** More groups of the programs. */
  supplementalGroups?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Whether the groups that the image gives its user count, too. Default: MERGE. */
  supplementalGroupsPolicy?: InputMaybe<SupplementalGroupsPolicy>;
  /** Kernel parameters of the pod. */
  sysctls?: InputMaybe<Array<SysctlInput>>;
  /** What Windows has of its own. */
  windowsOptions?: InputMaybe<WindowsSecurityContextOptionsInput>;
};

/**
 * What pods are made of: everything that a workload's pod template, or a pod, says of its pods. Names, shapes and defaults are those of core/v1
 * PodSpec, with the labels and annotations beside it; what the cluster filled in (defaults, admission) is there as well.
 *
 * A value that isn't set is null, or where Kubernetes doesn't tell it from nothing an empty list, an empty map or false. The values of enums are
 * Kubernetes' own words in capitals (`IfNotPresent` is IF_NOT_PRESENT); a word that this schema doesn't know is null. What else there may be
 * (docs/pod-template.md has the list) is shown by `manifest`.
 */
export type PodTemplate = {
  __typename?: 'PodTemplate';
  /** After how many seconds on its node the pod is ended and has failed. */
  activeDeadlineSeconds: Maybe<Scalars['Int']['output']>;
  /** On which nodes and near which other pods it must or should be. */
  affinity: Maybe<Affinity>;
  /** The annotations that the pods get. */
  annotations: Scalars['StringMap']['output'];
  /** Whether a token of the ServiceAccount is mounted; null: what the ServiceAccount says, and true if it doesn't. */
  automountServiceAccountToken: Maybe<Scalars['Boolean']['output']>;
  /** The containers, at least one. */
  containers: Array<Container>;
  /** What is added to that, or with dnsPolicy NONE all there is. */
  dnsConfig: Maybe<PodDnsConfig>;
  /** Where names are looked up. Default: CLUSTER_FIRST. */
  dnsPolicy: Maybe<DnsPolicy>;
  /** Whether the Services of the namespace are told by environment variables. Default: true. */
  enableServiceLinks: Maybe<Scalars['Boolean']['output']>;
  /** Lines for /etc/hosts. */
  hostAliases: Array<HostAlias>;
  /** It shares the IPC namespace of its node. */
  hostIPC: Scalars['Boolean']['output'];
  /** It shares the network namespace of its node. */
  hostNetwork: Scalars['Boolean']['output'];
  /** It shares the process namespace of its node. */
  hostPID: Scalars['Boolean']['output'];
  /** It shares the user namespace of its node. Default: true; false: root in the containers is nobody on the node. */
  hostUsers: Maybe<Scalars['Boolean']['output']>;
  /** The host name. Default: the pod's name. */
  hostname: Maybe<Scalars['String']['output']>;
  /** The host name whatever hostname and subdomain say; DNS isn't touched by it. */
  hostnameOverride: Maybe<Scalars['String']['output']>;
  /** The Secrets with which the images are pulled, of the same namespace. */
  imagePullSecrets: Array<LocalObjectReference>;
  /** What runs before them, one after the other, each until it has ended well; and the sidecars (restartPolicy ALWAYS), which go on running beside them. */
  initContainers: Array<Container>;
  /** The labels that the pods get. */
  labels: Scalars['StringMap']['output'];
  /** The node. In a template: this node, past the scheduler; of a pod: where it was put. */
  nodeName: Maybe<Scalars['String']['output']>;
  /** Labels that a node must have. */
  nodeSelector: Scalars['StringMap']['output'];
  /** The operating system that the containers are for. */
  os: Maybe<PodOs>;
  /** What the runtime itself takes for the pod. Set by admission from the RuntimeClass. */
  overhead: Maybe<ResourceAmounts>;
  /** Whether it may displace pods of lower priority. Set by admission from the PriorityClass, so in general null in templates. */
  preemptionPolicy: Maybe<PreemptionPolicy>;
  /** What the PriorityClass comes to: higher ones go first. Set by admission, so in general null in templates. */
  priority: Maybe<Scalars['Int']['output']>;
  /** Its PriorityClass; null: the cluster's default. */
  priorityClassName: Maybe<Scalars['String']['output']>;
  /** The conditions, set by others than the kubelet, that must be true besides for a pod to be ready. */
  readinessGates: Array<PodReadinessGate>;
  /** Claims of devices (dynamic resource allocation), which containers refer to by name. */
  resourceClaims: Array<PodResourceClaim>;
  /** What all containers together need and may use, besides what each says for itself. */
  resources: Maybe<ResourceRequirements>;
  /** Whether containers that have ended are started again. Default: ALWAYS; Jobs and CronJobs have one of the others. */
  restartPolicy: Maybe<RestartPolicy>;
  /** The RuntimeClass, for a container runtime other than the node's usual one. */
  runtimeClassName: Maybe<Scalars['String']['output']>;
  /** Which scheduler finds the node. Default: `default-scheduler`. */
  schedulerName: Maybe<Scalars['String']['output']>;
  /** While there is one, the pod isn't scheduled. */
  schedulingGates: Array<PodSchedulingGate>;
  /** Security for all containers, and for the pod as a whole; a container's own goes before. */
  securityContext: Maybe<PodSecurityContext>;
  /** The ServiceAccount that it runs as. Default: `default`. */
  serviceAccountName: Maybe<Scalars['String']['output']>;
  /** The host name is that whole name, and not its first part alone. */
  setHostnameAsFQDN: Scalars['Boolean']['output'];
  /** The containers see each other's processes. */
  shareProcessNamespace: Scalars['Boolean']['output'];
  /** With it, the pod has the name HOSTNAME.SUBDOMAIN.NAMESPACE.svc.CLUSTER-DOMAIN, by the headless Service of this name. */
  subdomain: Maybe<Scalars['String']['output']>;
  /** How many seconds the containers have between the signal to stop and being killed. Default: 30. */
  terminationGracePeriodSeconds: Maybe<Scalars['Int64']['output']>;
  /** The taints of nodes that don't keep it away. */
  tolerations: Array<Toleration>;
  /** How its pods spread over zones, nodes or other topologies. All must hold. */
  topologySpreadConstraints: Array<TopologySpreadConstraint>;
  /** What containers can mount. */
  volumes: Array<Volume>;
};

/**
 * What each pod is made of: core/v1 PodSpec with Kubernetes' own names, ranges and defaults, and the labels and annotations beside it. PodTemplate is
 * the same as it is read back. What is absent or null is left to Kubernetes. What Kubernetes finds invalid is answered with the path of the field here.
 */
export type PodTemplateInput = {
  /** After how many seconds on its node the pod is ended and has failed. */
  activeDeadlineSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** On which nodes and near which other pods it must or should be. */
  affinity?: InputMaybe<AffinityInput>;
  /** The annotations that the pods get. */
  annotations?: InputMaybe<Scalars['StringMap']['input']>;
  /** Whether a token of the ServiceAccount is mounted; absent: what the ServiceAccount says, and true if it doesn't. */
  automountServiceAccountToken?: InputMaybe<Scalars['Boolean']['input']>;
  /** The containers, at least one, with different names. */
  containers: Array<ContainerInput>;
  /** What is added to that, or with dnsPolicy NONE all there is. */
  dnsConfig?: InputMaybe<PodDnsConfigInput>;
  /** Where names are looked up. Default: CLUSTER_FIRST. */
  dnsPolicy?: InputMaybe<DnsPolicy>;
  /** Whether the Services of the namespace are told by environment variables. Default: true. */
  enableServiceLinks?: InputMaybe<Scalars['Boolean']['input']>;
  /** Lines for /etc/hosts. */
  hostAliases?: InputMaybe<Array<HostAliasInput>>;
  /** It shares the IPC namespace of its node. */
  hostIPC?: InputMaybe<Scalars['Boolean']['input']>;
  /** It shares the network namespace of its node. */
  hostNetwork?: InputMaybe<Scalars['Boolean']['input']>;
  /** It shares the process namespace of its node. */
  hostPID?: InputMaybe<Scalars['Boolean']['input']>;
  /** It shares the user namespace of its node. Default: true; false: root in the containers is nobody on the node. */
  hostUsers?: InputMaybe<Scalars['Boolean']['input']>;
  /** The host name. Default: the pod's name. */
  hostname?: InputMaybe<Scalars['String']['input']>;
  /** The host name whatever hostname and subdomain say; DNS isn't touched by it. */
  hostnameOverride?: InputMaybe<Scalars['String']['input']>;
  /** The Secrets with which the images are pulled, of the same namespace. */
  imagePullSecrets?: InputMaybe<Array<LocalObjectReferenceInput>>;
  /** What runs before them, one after the other, each until it has ended well; and the sidecars (restartPolicy ALWAYS), which go on running beside them. */
  initContainers?: InputMaybe<Array<ContainerInput>>;
  /** More labels for the pods, besides those of the workload; a label that is in both has the value given here. */
  labels?: InputMaybe<Scalars['StringMap']['input']>;
  /** The node. This one, past the scheduler. */
  nodeName?: InputMaybe<Scalars['String']['input']>;
  /** Labels that a node must have. */
  nodeSelector?: InputMaybe<Scalars['StringMap']['input']>;
  /** The operating system that the containers are for. */
  os?: InputMaybe<PodOsInput>;
  /** What the runtime itself takes for the pod. Set by admission from the RuntimeClass. */
  overhead?: InputMaybe<ResourceAmountsInput>;
  /** Whether it may displace pods of lower priority. Set by admission from the PriorityClass, so in general absent. */
  preemptionPolicy?: InputMaybe<PreemptionPolicy>;
  /** What the PriorityClass comes to: higher ones go first. Set by admission, so in general absent. */
  priority?: InputMaybe<Scalars['Int']['input']>;
  /** Its PriorityClass; absent: the cluster's default. */
  priorityClassName?: InputMaybe<Scalars['String']['input']>;
  /** The conditions, set by others than the kubelet, that must be true besides for a pod to be ready. */
  readinessGates?: InputMaybe<Array<PodReadinessGateInput>>;
  /** Claims of devices (dynamic resource allocation), which containers refer to by name. */
  resourceClaims?: InputMaybe<Array<PodResourceClaimInput>>;
  /** What all containers together need and may use, besides what each says for itself. */
  resources?: InputMaybe<ResourceRequirementsInput>;
  /** Whether containers that have ended are started again. Default: ALWAYS, which Deployments, StatefulSets and DaemonSets must have; NEVER for a Job, ON_FAILURE for a CronJob, as kubectl makes them. */
  restartPolicy?: InputMaybe<RestartPolicy>;
  /** The RuntimeClass, for a container runtime other than the node's usual one. */
  runtimeClassName?: InputMaybe<Scalars['String']['input']>;
  /** Which scheduler finds the node. Default: `default-scheduler`. */
  schedulerName?: InputMaybe<Scalars['String']['input']>;
  /** While there is one, the pod isn't scheduled. */
  schedulingGates?: InputMaybe<Array<PodSchedulingGateInput>>;
  /** Security for all containers, and for the pod as a whole; a container's own goes before. */
  securityContext?: InputMaybe<PodSecurityContextInput>;
  /** The ServiceAccount that it runs as. Default: `default`. */
  serviceAccountName?: InputMaybe<Scalars['String']['input']>;
  /** The host name is that whole name, and not its first part alone. */
  setHostnameAsFQDN?: InputMaybe<Scalars['Boolean']['input']>;
  /** The containers see each other's processes. */
  shareProcessNamespace?: InputMaybe<Scalars['Boolean']['input']>;
  /** With it, the pod has the name HOSTNAME.SUBDOMAIN.NAMESPACE.svc.CLUSTER-DOMAIN, by the headless Service of this name. */
  subdomain?: InputMaybe<Scalars['String']['input']>;
  /** How many seconds the containers have between the signal to stop and being killed. Default: 30. */
  terminationGracePeriodSeconds?: InputMaybe<Scalars['Int64']['input']>;
  /** The taints of nodes that don't keep it away. */
  tolerations?: InputMaybe<Array<TolerationInput>>;
  /** How its pods spread over zones, nodes or other topologies. All must hold. */
  topologySpreadConstraints?: InputMaybe<Array<TopologySpreadConstraintInput>>;
  /** What containers can mount. */
  volumes?: InputMaybe<Array<VolumeInput>>;
};

/**
 * Changes of what each pod is made of, besides its containers: PodTemplateInput says what each field means. A field that is absent stays; one that is null
 * is unset.
 */
export type PodTemplatePatchInput = {
  /** After how many seconds on its node the pod is ended and has failed. */
  activeDeadlineSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** On which nodes and near which other pods it must or should be. */
  affinity?: InputMaybe<AffinityInput>;
  /** Changes of the annotations that the pods get. */
  annotations?: InputMaybe<StringPairsPatchInput>;
  /** Whether a token of the ServiceAccount is mounted. */
  automountServiceAccountToken?: InputMaybe<Scalars['Boolean']['input']>;
  /** What is added to that, or with dnsPolicy NONE all there is. */
  dnsConfig?: InputMaybe<PodDnsConfigInput>;
  /** Where names are looked up. */
  dnsPolicy?: InputMaybe<DnsPolicy>;
  /** Whether the Services of the namespace are told by environment variables. */
  enableServiceLinks?: InputMaybe<Scalars['Boolean']['input']>;
  /** Lines for /etc/hosts; all of them. */
  hostAliases?: InputMaybe<Array<HostAliasInput>>;
  /** It shares the IPC namespace of its node. */
  hostIPC?: InputMaybe<Scalars['Boolean']['input']>;
  /** It shares the network namespace of its node. */
  hostNetwork?: InputMaybe<Scalars['Boolean']['input']>;
  /** It shares the process namespace of its node. */
  hostPID?: InputMaybe<Scalars['Boolean']['input']>;
  /** It shares the user namespace of its node. */
  hostUsers?: InputMaybe<Scalars['Boolean']['input']>;
  /** The host name. */
  hostname?: InputMaybe<Scalars['String']['input']>;
  /** The host name whatever hostname and subdomain say. */
  hostnameOverride?: InputMaybe<Scalars['String']['input']>;
  /** The Secrets with which the images are pulled; all of them. */
  imagePullSecrets?: InputMaybe<Array<LocalObjectReferenceInput>>;
  /** Changes of the labels that the pods get. Those that the workload selects its pods by can't be changed. */
  labels?: InputMaybe<StringPairsPatchInput>;
  /** The node. This one, past the scheduler. */
  nodeName?: InputMaybe<Scalars['String']['input']>;
  /** Changes of the labels that a node must have. */
  nodeSelector?: InputMaybe<StringPairsPatchInput>;
  /** The operating system that the containers are for. */
  os?: InputMaybe<PodOsInput>;
  /** What the runtime itself takes for the pod. */
  overhead?: InputMaybe<ResourceAmountsPatchInput>;
  /** Whether it may displace pods of lower priority. */
  preemptionPolicy?: InputMaybe<PreemptionPolicy>;
  /** What the PriorityClass comes to. */
  priority?: InputMaybe<Scalars['Int']['input']>;
  /** Its PriorityClass. */
  priorityClassName?: InputMaybe<Scalars['String']['input']>;
  /** The conditions, set by others than the kubelet, that must be true besides for a pod to be ready; all of them. */
  readinessGates?: InputMaybe<Array<PodReadinessGateInput>>;
  /** Claims of devices (dynamic resource allocation); all of them. */
  resourceClaims?: InputMaybe<Array<PodResourceClaimInput>>;
  /** What all containers together need and may use. */
  resources?: InputMaybe<ResourceRequirementsPatchInput>;
  /** Whether containers that have ended are started again. */
  restartPolicy?: InputMaybe<RestartPolicy>;
  /** The RuntimeClass. */
  runtimeClassName?: InputMaybe<Scalars['String']['input']>;
  /** Which scheduler finds the node. */
  schedulerName?: InputMaybe<Scalars['String']['input']>;
  /** While there is one, the pod isn't scheduled; all of them. */
  schedulingGates?: InputMaybe<Array<PodSchedulingGateInput>>;
  /** Security for all containers, and for the pod as a whole. */
  securityContext?: InputMaybe<PodSecurityContextInput>;
  /** The ServiceAccount that it runs as. */
  serviceAccountName?: InputMaybe<Scalars['String']['input']>;
  /** The host name is the whole name, and not its first part alone. */
  setHostnameAsFQDN?: InputMaybe<Scalars['Boolean']['input']>;
  /** The containers see each other's processes. */
  shareProcessNamespace?: InputMaybe<Scalars['Boolean']['input']>;
  /** With it, the pod has a name by the headless Service of this name. */
  subdomain?: InputMaybe<Scalars['String']['input']>;
  /** How many seconds the containers have between the signal to stop and being killed. */
  terminationGracePeriodSeconds?: InputMaybe<Scalars['Int64']['input']>;
  /** The taints of nodes that don't keep it away; all of them. */
  tolerations?: InputMaybe<Array<TolerationInput>>;
  /** How its pods spread over zones, nodes or other topologies; all constraints. */
  topologySpreadConstraints?: InputMaybe<Array<TopologySpreadConstraintInput>>;
  /** Changes of what containers can mount. Null removes all volumes. */
  volumes?: InputMaybe<VolumesPatchInput>;
};

/** What a subscription to pods sends. */
export type PodUpdate = {
  __typename?: 'PodUpdate';
  /** The snapshot's part, or what changed, in order; several changes of one object in one batch are merged into one. */
  changes: Array<PodChange>;
  /**
   * Where to go on after this message: give it as `resumeFrom` to the same subscription, on any replica, and nothing is missed. Opaque.
   * Keep that of the last message that you have folded.
   */
  cursor: Scalars['String']['output'];
  /** Forget what you had: a snapshot begins with this message. True on the first message, unless it goes on from `resumeFrom`, and again when the subscriber fell so far behind that the changes it missed are no longer known one by one. */
  reset: Scalars['Boolean']['output'];
  /** The snapshot is complete: true from the message that completes it on. */
  synced: Scalars['Boolean']['output'];
};

/**
 * How a port is offered to others. For each type that the ports of a workload ask for one Service is made: WORKLOAD for CLUSTER_IP, WORKLOAD-nodeport,
 * WORKLOAD-loadbalancer, and WORKLOAD-headless, which of a StatefulSet has its serviceName. They select the workload's pods, have the label
 * `app.kubernetes.io/managed-by: quarterdeck`, belong to the workload, and are deleted with it.
 */
export type PortExposureInput = {
  /** The port on every node, for NODE_PORT and LOAD_BALANCER; in general 30000 to 32767; absent: Kubernetes picks a free one. */
  nodePort?: InputMaybe<Scalars['Int']['input']>;
  /** The port of the Service: 1 to 65535; absent: the container's own. */
  port?: InputMaybe<Scalars['Int']['input']>;
  /** By what type of Service. */
  type: PortExposureType;
};

/** How a port is offered. */
export type PortExposureType =
  /** Within the cluster, at an address of the Service's own. */
  | 'CLUSTER_IP'
  /** Within the cluster by DNS alone: the Service's name stands for the addresses of all pods, and each pod of a StatefulSet has a name in it. */
  | 'HEADLESS'
  /** The same, and at an address that the cluster's provider makes. */
  | 'LOAD_BALANCER'
  /** The same, and at a port of every node. */
  | 'NODE_PORT'
  /** Not at all. */
  | 'NONE';

/** The protocols of a port. */
export type PortProtocol =
  /** SCTP. */
  | 'SCTP'
  /** TCP. */
  | 'TCP'
  /** UDP. */
  | 'UDP';

/** Whether a pod may displace others of lower priority. */
export type PreemptionPolicy =
  /** It waits. */
  | 'NEVER'
  /** It may. */
  | 'PREEMPT_LOWER_PRIORITY';

/** Nodes that are preferred. */
export type PreferredSchedulingTerm = {
  __typename?: 'PreferredSchedulingTerm';
  /** Which nodes; a term without conditions stands for all. */
  preference: NodeSelectorTerm;
  /** How much: 1 to 100. */
  weight: Scalars['Int']['output'];
};

/** Nodes that are preferred. */
export type PreferredSchedulingTermInput = {
  /** Which nodes; a term without conditions stands for all. */
  preference: NodeSelectorTermInput;
  /** How much: 1 to 100. */
  weight: Scalars['Int']['input'];
};

/** A PriorityClass: how important pods are to the scheduler. */
export type PriorityClass = {
  __typename?: 'PriorityClass';
  /** When it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** What it is for, in its author's words; null where there are none. */
  description: Maybe<Scalars['String']['output']>;
  /** Pods that name no class get this one. */
  globalDefault: Scalars['Boolean']['output'];
  /** Labels. */
  labels: Scalars['StringMap']['output'];
  /** The name. */
  name: Scalars['String']['output'];
  /** Whether a pod of this class may have others evicted to get its place. */
  preemptionPolicy: PreemptionPolicy;
  /** The priority: the higher, the sooner scheduled and the later evicted. From -2147483648 to 1000000000, above for the system's own. */
  value: Scalars['Int']['output'];
};

/** A page of priority classes, ordered by name. It has no totalCount: the API server doesn't count what is selected, so everything would have to be read. */
export type PriorityClassConnection = {
  __typename?: 'PriorityClassConnection';
  /** The priority classes with their cursors. */
  edges: Array<PriorityClassEdge>;
  /** The priority classes. */
  nodes: Array<PriorityClass>;
  /** Whether there is more, and from where. `hasPreviousPage` says whether the page begins after a cursor. */
  pageInfo: PageInfo;
};

/** A priority class in a page. */
export type PriorityClassEdge = {
  __typename?: 'PriorityClassEdge';
  /** Its place in the list, for `after`. */
  cursor: Scalars['String']['output'];
  /** The priority class. */
  node: PriorityClass;
};

/** A check of a container that is made again and again: exactly one of exec, httpGet, tcpSocket and grpc. */
export type Probe = {
  __typename?: 'Probe';
  /** A program in the container: well if it exits with 0. */
  exec: Maybe<ExecAction>;
  /** After how many bad ones in a row the probe fails. Default: 3. */
  failureThreshold: Maybe<Scalars['Int']['output']>;
  /** The gRPC health protocol: well if it says SERVING. */
  grpc: Maybe<GrpcAction>;
  /** An HTTP(S) request: well with a status from 200 to 399. */
  httpGet: Maybe<HttpGetAction>;
  /** How many seconds after the container's start the checks begin. Default: 0. */
  initialDelaySeconds: Maybe<Scalars['Int']['output']>;
  /** Every how many seconds. Default: 10. */
  periodSeconds: Maybe<Scalars['Int']['output']>;
  /** After how many good ones in a row the probe succeeds; 1 for liveness and startup. Default: 1. */
  successThreshold: Maybe<Scalars['Int']['output']>;
  /** A TCP connection: well if it is accepted. */
  tcpSocket: Maybe<TcpSocketAction>;
  /** How many seconds the container has to end when a liveness or startup probe fails; null: the pod's. */
  terminationGracePeriodSeconds: Maybe<Scalars['Int64']['output']>;
  /** After how many seconds a check has failed. Default: 1. */
  timeoutSeconds: Maybe<Scalars['Int']['output']>;
};

/** A check of a container that is made again and again: exactly one of exec, httpGet, tcpSocket and grpc. */
export type ProbeInput = {
  /** A program in the container: well if it exits with 0. */
  exec?: InputMaybe<ExecActionInput>;
  /** After how many bad ones in a row the probe fails. Default: 3. */
  failureThreshold?: InputMaybe<Scalars['Int']['input']>;
  /** The gRPC health protocol: well if it says SERVING. */
  grpc?: InputMaybe<GrpcActionInput>;
  /** An HTTP(S) request: well with a status from 200 to 399. */
  httpGet?: InputMaybe<HttpGetActionInput>;
  /** How many seconds after the container's start the checks begin. Default: 0. */
  initialDelaySeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Every how many seconds. Default: 10. */
  periodSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** After how many good ones in a row the probe succeeds; 1 for liveness and startup. Default: 1. */
  successThreshold?: InputMaybe<Scalars['Int']['input']>;
  /** A TCP connection: well if it is accepted. */
  tcpSocket?: InputMaybe<TcpSocketActionInput>;
  /** How many seconds the container has to end when a liveness or startup probe fails; absent: the pod's. */
  terminationGracePeriodSeconds?: InputMaybe<Scalars['Int64']['input']>;
  /** After how many seconds a check has failed. Default: 1. */
  timeoutSeconds?: InputMaybe<Scalars['Int']['input']>;
};

/** What a container sees of /proc. */
export type ProcMountType =
  /** What the runtime leaves: some paths are hidden or can't be written to. */
  | 'DEFAULT'
  /** All of it. Needs hostUsers false. */
  | 'UNMASKED';

/** Several sources in one directory. */
export type ProjectedVolumeSource = {
  __typename?: 'ProjectedVolumeSource';
  /** The files' mode bits, in decimal. Default: 420, which is 0644. */
  defaultMode: Maybe<Scalars['Int']['output']>;
  /** The sources. */
  sources: Array<VolumeProjection>;
};

/** Several sources in one directory. */
export type ProjectedVolumeSourceInput = {
  /** The files' mode bits, in decimal. Default: 420, which is 0644. */
  defaultMode?: InputMaybe<Scalars['Int']['input']>;
  /** The sources. */
  sources?: InputMaybe<Array<VolumeProjectionInput>>;
};

/** What becomes of what a workload owns when it is deleted (meta/v1 DeleteOptions). */
export type PropagationPolicy =
  /** The workload goes at once, and what it owns soon afterwards. */
  | 'BACKGROUND'
  /** The workload goes only when everything that it owns is gone; until then its state is TERMINATING. */
  | 'FOREGROUND'
  /** What it owns stays, with no owner: pods go on running, and nothing replaces them. */
  | 'ORPHAN';

/** Reading. Everything here is answered from the gateway's watch cache: no query makes a request to a cluster, save for fields that say so. */
export type Query = {
  __typename?: 'Query';
  /** One machine; null if there is none of that name. */
  clusterNode: Maybe<ClusterNode>;
  /** The machines of the clusters, by name unless ordered otherwise. (`nodes` is Relay's: objects by their ids.) */
  clusterNodes: ClusterNodeConnection;
  /** Every cluster that the gateway serves now, in the order of the kubeconfig; those that came later are at the end. */
  clusters: Array<Cluster>;
  /** ConfigMaps of a namespace with their keys, by name. Read live, as the caller. Null with FORBIDDEN where the caller may not list them; EXPIRED where `after` is too old. */
  configMaps: Maybe<ConfigMapConnection>;
  /**
   * Events, newest first: by `lastSeenAt`, and those of the same time, which many give to the second only, by when the cluster last
   * recorded them.
   */
  events: EventConnection;
  /**
   * Secrets that images can be pulled with: those of type `kubernetes.io/dockerconfigjson`, then those of type `kubernetes.io/dockercfg`.
   * Read live, as the caller. Null with FORBIDDEN where the caller may not list them; EXPIRED where `after` is too old.
   */
  imagePullSecrets: Maybe<SecretConnection>;
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
  /** PersistentVolumeClaims of a namespace, by name. Read live, as the caller. Null with FORBIDDEN where the caller may not list them; EXPIRED where `after` is too old. */
  persistentVolumeClaims: Maybe<PersistentVolumeClaimConnection>;
  /** One pod; null if there is none of that name. */
  pod: Maybe<Pod>;
  /** Pods, by namespace and name unless ordered otherwise. */
  pods: PodConnection;
  /** PriorityClasses of the cluster, by name. Read live, as the caller. Null with FORBIDDEN where the caller may not list them; EXPIRED where `after` is too old. */
  priorityClasses: Maybe<PriorityClassConnection>;
  /**
   * Secrets of a namespace with their keys, by name or, where types are given, by type and name. Never with values.
   * Read live, as the caller. Null with FORBIDDEN where the caller may not list them; EXPIRED where `after` is too old.
   */
  secrets: Maybe<SecretConnection>;
  /** One Service; null if there is none of that name. */
  service: Maybe<Service>;
  /** ServiceAccounts of a namespace, by name. Read live, as the caller. Null with FORBIDDEN where the caller may not list them; EXPIRED where `after` is too old. */
  serviceAccounts: Maybe<ServiceAccountConnection>;
  /** Services, by namespace and name unless ordered otherwise. */
  services: ServiceConnection;
  /** StorageClasses of the cluster, by name. Read live, as the caller. Null with FORBIDDEN where the caller may not list them; EXPIRED where `after` is too old. */
  storageClasses: Maybe<StorageClassConnection>;
  /** Whoever asks, as the clusters know them. */
  viewer: Viewer;
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
export type QueryConfigMapsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  cluster?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labelSelector?: InputMaybe<Scalars['String']['input']>;
  namespace: Scalars['String']['input'];
  search?: InputMaybe<Scalars['String']['input']>;
};


/** Reading. Everything here is answered from the gateway's watch cache: no query makes a request to a cluster, save for fields that say so. */
export type QueryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<EventFilter>;
};


/** Reading. Everything here is answered from the gateway's watch cache: no query makes a request to a cluster, save for fields that say so. */
export type QueryImagePullSecretsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  cluster?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labelSelector?: InputMaybe<Scalars['String']['input']>;
  namespace: Scalars['String']['input'];
  search?: InputMaybe<Scalars['String']['input']>;
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
export type QueryPersistentVolumeClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  cluster?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labelSelector?: InputMaybe<Scalars['String']['input']>;
  namespace: Scalars['String']['input'];
  search?: InputMaybe<Scalars['String']['input']>;
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
export type QueryPriorityClassesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  cluster?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labelSelector?: InputMaybe<Scalars['String']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** Reading. Everything here is answered from the gateway's watch cache: no query makes a request to a cluster, save for fields that say so. */
export type QuerySecretsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  cluster?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labelSelector?: InputMaybe<Scalars['String']['input']>;
  namespace: Scalars['String']['input'];
  search?: InputMaybe<Scalars['String']['input']>;
  types?: InputMaybe<Array<Scalars['String']['input']>>;
};


/** Reading. Everything here is answered from the gateway's watch cache: no query makes a request to a cluster, save for fields that say so. */
export type QueryServiceArgs = {
  ref: ObjectRef;
};


/** Reading. Everything here is answered from the gateway's watch cache: no query makes a request to a cluster, save for fields that say so. */
export type QueryServiceAccountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  cluster?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labelSelector?: InputMaybe<Scalars['String']['input']>;
  namespace: Scalars['String']['input'];
  search?: InputMaybe<Scalars['String']['input']>;
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
export type QueryStorageClassesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  cluster?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labelSelector?: InputMaybe<Scalars['String']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
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

/** What becomes of a volume when its claim is deleted (core/v1 PersistentVolumeReclaimPolicy). */
export type ReclaimPolicy =
  /** It is deleted with its data. */
  | 'DELETE'
  /** It is emptied and offered again; Kubernetes has deprecated this. */
  | 'RECYCLE'
  /** It stays, with its data, for somebody to deal with. */
  | 'RETAIN';

/** Whether a read-only mount is so for all that is mounted below it. */
export type RecursiveReadOnlyMode =
  /** Not. */
  | 'DISABLED'
  /** Or the container doesn't start. */
  | 'ENABLED'
  /** If the runtime can. */
  | 'IF_POSSIBLE';

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

/** Amounts of resources. What isn't asked for is null. */
export type ResourceAmounts = {
  __typename?: 'ResourceAmounts';
  /** Cores: `0.5`, `250m`. */
  cpu: Maybe<Scalars['Quantity']['output']>;
  /** Bytes of the node's disk (`ephemeral-storage`): writable layers, logs, emptyDir volumes. */
  ephemeralStorage: Maybe<Scalars['Quantity']['output']>;
  /** Bytes: `64Mi`, `1G`. */
  memory: Maybe<Scalars['Quantity']['output']>;
  /** All others by their names, as quantities: `hugepages-2Mi`, and extended resources such as `nvidia.com/gpu`. */
  other: Scalars['StringMap']['output'];
};

/** Amounts of resources. Only what is asked for. */
export type ResourceAmountsInput = {
  /** Cores: `0.5`, `250m`. Not negative, and a request at most the limit; the same holds for all amounts. */
  cpu?: InputMaybe<Scalars['Quantity']['input']>;
  /** Bytes of the node's disk (`ephemeral-storage`): writable layers, logs, emptyDir volumes. */
  ephemeralStorage?: InputMaybe<Scalars['Quantity']['input']>;
  /** Bytes: `64Mi`, `1G`. */
  memory?: InputMaybe<Scalars['Quantity']['input']>;
  /** All others by their names, as quantities: `hugepages-2Mi`, and extended resources such as `nvidia.com/gpu`. */
  other?: InputMaybe<Scalars['StringMap']['input']>;
};

/** Changes of amounts of resources. An amount that isn't named stays. */
export type ResourceAmountsPatchInput = {
  /** Cores: `0.5`, `250m`. Not negative, and a request at most the limit; the same holds for all amounts. */
  cpu?: InputMaybe<Scalars['Quantity']['input']>;
  /** Bytes of the node's disk (`ephemeral-storage`): writable layers, logs, emptyDir volumes. */
  ephemeralStorage?: InputMaybe<Scalars['Quantity']['input']>;
  /** Bytes: `64Mi`, `1G`. */
  memory?: InputMaybe<Scalars['Quantity']['input']>;
  /** All others by their names: `hugepages-2Mi`, and extended resources such as `nvidia.com/gpu`. */
  other?: InputMaybe<StringPairsPatchInput>;
};

/** A container's part in one of the pod's resourceClaims. */
export type ResourceClaim = {
  __typename?: 'ResourceClaim';
  /** The name in resourceClaims. */
  name: Scalars['String']['output'];
  /** Which request of it; null: all. */
  request: Maybe<Scalars['String']['output']>;
};

/** A container's part in one of the pod's resourceClaims. */
export type ResourceClaimInput = {
  /** The name in resourceClaims. */
  name: Scalars['String']['input'];
  /** Which request of it; absent: all. */
  request?: InputMaybe<Scalars['String']['input']>;
};

/** An amount that a container asks for or may use. */
export type ResourceFieldSelector = {
  __typename?: 'ResourceFieldSelector';
  /** Which container; null: the one whose variable it is. Files must say. */
  containerName: Maybe<Scalars['String']['output']>;
  /** In what unit: the value is divided by it and rounded up. Default: 1, which is written as `0`. */
  divisor: Maybe<Scalars['Quantity']['output']>;
  /** Which amount: `requests.cpu`, `limits.memory`. */
  resource: Scalars['String']['output'];
};

/** An amount that a container asks for or may use. */
export type ResourceFieldSelectorInput = {
  /** Which container; absent: the one whose variable it is. Files must say. */
  containerName?: InputMaybe<Scalars['String']['input']>;
  /** In what unit: the value is divided by it and rounded up. Default: 1, which is written as `0`. */
  divisor?: InputMaybe<Scalars['Quantity']['input']>;
  /** Which amount: `requests.cpu`, `limits.memory`. */
  resource: Scalars['String']['input'];
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

/** What a container or pod needs and may use. */
export type ResourceRequirements = {
  __typename?: 'ResourceRequirements';
  /** Which of the pod's resourceClaims the container uses. */
  claims: Array<ResourceClaim>;
  /** What may be used at most. */
  limits: Maybe<ResourceAmounts>;
  /** What the scheduler sets aside. */
  requests: Maybe<ResourceAmounts>;
};

/** What a container or pod needs and may use. */
export type ResourceRequirementsInput = {
  /** Which of the pod's resourceClaims the container uses. */
  claims?: InputMaybe<Array<ResourceClaimInput>>;
  /** What may be used at most. */
  limits?: InputMaybe<ResourceAmountsInput>;
  /** What the scheduler sets aside. */
  requests?: InputMaybe<ResourceAmountsInput>;
};

/** Changes of what a container or pod needs and may use. */
export type ResourceRequirementsPatchInput = {
  /** Which of the pod's resourceClaims the container uses; all of them. */
  claims?: InputMaybe<Array<ResourceClaimInput>>;
  /** What may be used at most. Null: as much as there is. */
  limits?: InputMaybe<ResourceAmountsPatchInput>;
  /** What the scheduler sets aside. Null: nothing. */
  requests?: InputMaybe<ResourceAmountsPatchInput>;
};

/**
 * How much CPU and memory is used, from metrics.k8s.io. Where it can't be said there is no object but null: `Cluster.metrics` tells whether
 * the cluster has figures at all, and why not.
 */
export type ResourceUsage = {
  __typename?: 'ResourceUsage';
  /** When it was measured: the end of the window. For several pods that of the oldest figures. */
  at: Scalars['DateTime']['output'];
  /** Each container. For several pods, containers of the same name are added up. */
  containers: Array<ContainerUsage>;
  /** CPU, in cores: `250m`. What was used on average in the window. */
  cpu: Scalars['Quantity']['output'];
  /** CPU in thousandths of a core, for charts. Exact to a millionth of that, as the cluster measures. */
  cpuMillicores: Scalars['Float']['output'];
  /** Memory that can't be given back at once (the working set), in bytes: `64Mi`. */
  memory: Scalars['Quantity']['output'];
  /** Memory in bytes, for charts. A Float, since bytes are more than an Int can hold; exact up to 8 PiB. */
  memoryBytes: Scalars['Float']['output'];
  /** Of how many pods there are figures in this. */
  podCount: Scalars['Int']['output'];
  /** How long it was measured, in seconds. For several pods the longest. */
  windowSeconds: Scalars['Float']['output'];
};

/** Whether a container that has ended is started again, after a time that doubles up to five minutes. */
export type RestartPolicy =
  /** Always. */
  | 'ALWAYS'
  /** Never. */
  | 'NEVER'
  /** If it has failed. */
  | 'ON_FAILURE';

/** A restart. */
export type RestartWorkloadInput = {
  /** Only check: the API server validates everything and stores nothing; the payload shows what would be. */
  dryRun?: Scalars['Boolean']['input'];
  /** Change it only if it is still at this version, else CONFLICT. */
  expectedResourceVersion?: InputMaybe<Scalars['String']['input']>;
  /** Which workload: a Deployment, StatefulSet or DaemonSet. */
  workload: WorkloadRef;
};

/** What came of restartWorkload. */
export type RestartWorkloadPayload = {
  __typename?: 'RestartWorkloadPayload';
  /** What was changed; with dryRun what would be. */
  diff: Array<FieldChange>;
  /** What is wrong with the input. Where there is one, nothing was changed. */
  userErrors: Array<UserError>;
  /** Pods that its update strategy doesn't replace (OnDelete, partition); what the API server had to say; and whether this gateway doesn't show the change yet. */
  warnings: Array<Scalars['String']['output']>;
  /** The workload as it is now; with dryRun as it would be, `manifest` included. Null where there are userErrors. */
  workload: Maybe<Workload>;
};

/** A restart of several workloads. */
export type RestartWorkloadsInput = {
  /** Only check: the API server validates everything and stores nothing; the payloads show what would be. */
  dryRun?: Scalars['Boolean']['input'];
  /** Which workloads, each once: at most 100. */
  workloads: Array<WorkloadRef>;
};

/** What came of restartWorkloads. */
export type RestartWorkloadsPayload = {
  __typename?: 'RestartWorkloadsPayload';
  /**
   * What came of each workload, in the order of the input; `field` of its userErrors is the path in this mutation's input. Null where the
   * cluster has failed: the GraphQL error with this path says why.
   */
  results: Array<Maybe<RestartWorkloadPayload>>;
  /** What is wrong with the list: too long, or a workload twice. Where there is one, nothing was changed. */
  userErrors: Array<UserError>;
};

/** A resumption. */
export type ResumeWorkloadInput = {
  /** Only check: the API server validates everything and stores nothing; the payload shows what would be. */
  dryRun?: Scalars['Boolean']['input'];
  /** Change it only if it is still at this version, else CONFLICT. */
  expectedResourceVersion?: InputMaybe<Scalars['String']['input']>;
  /** Which workload: a Deployment, Job or CronJob. */
  workload: WorkloadRef;
};

/** What came of resumeWorkload. */
export type ResumeWorkloadPayload = {
  __typename?: 'ResumeWorkloadPayload';
  /** What was changed; with dryRun what would be. */
  diff: Array<FieldChange>;
  /** What is wrong with the input. Where there is one, nothing was changed. */
  userErrors: Array<UserError>;
  /** That there was nothing to change; what the API server had to say; and whether this gateway doesn't show the change yet. */
  warnings: Array<Scalars['String']['output']>;
  /** The workload as it is now; with dryRun as it would be, `manifest` included. Null where there are userErrors. */
  workload: Maybe<Workload>;
};

/** A resumption of several workloads. */
export type ResumeWorkloadsInput = {
  /** Only check: the API server validates everything and stores nothing; the payloads show what would be. */
  dryRun?: Scalars['Boolean']['input'];
  /** Which workloads, each once: at most 100. */
  workloads: Array<WorkloadRef>;
};

/** What came of resumeWorkloads. */
export type ResumeWorkloadsPayload = {
  __typename?: 'ResumeWorkloadsPayload';
  /**
   * What came of each workload, in the order of the input; `field` of its userErrors is the path in this mutation's input. Null where the
   * cluster has failed: the GraphQL error with this path says why.
   */
  results: Array<Maybe<ResumeWorkloadPayload>>;
  /** What is wrong with the list: too long, or a workload twice. Where there is one, nothing was changed. */
  userErrors: Array<UserError>;
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
  /**
   * What this revision changed: how its template differs from that of another one, `before` being the other's. Paths are those in the workload:
   * `spec.template.spec.containers[web].image`.
   * Null if `from` is absent and no earlier revision is kept. Errors: NOT_FOUND (`from`) if there is no revision of that number.
   */
  diff: Maybe<Array<FieldChange>>;
  /** The images of the template, init containers first, each once. */
  images: Array<Scalars['String']['output']>;
  /**
   * The number: `deployment.kubernetes.io/revision` of a ReplicaSet, `revision` of a ControllerRevision. It grows with every change;
   * a rollback gives the restored template a new number, and its old one vanishes.
   */
  number: Scalars['Int']['output'];
  /**
   * The pods that were made from it: of a Deployment those of its ReplicaSet, of the others those whose label controller-revision-hash says so.
   * A StatefulSet or DaemonSet that has just been changed may have none that say so yet.
   */
  pods: PodConnection;
  /** The name of the ReplicaSet or ControllerRevision that holds it. */
  sourceName: Scalars['String']['output'];
  /** The template, without the label pod-template-hash by which a Deployment tells its ReplicaSets apart. */
  template: PodTemplate;
};


/** A state that a workload's pod template had, and can be rolled back to. */
export type RevisionDiffArgs = {
  from?: InputMaybe<Scalars['Int']['input']>;
};


/** A state that a workload's pod template had, and can be rolled back to. */
export type RevisionPodsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PodOrder>;
  where?: InputMaybe<PodFilter>;
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

/** When a guarded rollout has failed. */
export type RollbackOnFailureInput = {
  /**
   * How long it may take, in seconds from now: 1 to 86,400 (a day). If absent or null, 600; but a Deployment with a progress deadline fails by
   * that, and an hour after the change at the latest, or after twice its progress deadline if that is more.
   */
  timeoutSeconds?: InputMaybe<Scalars['Int']['input']>;
};

/** A rollback. */
export type RollbackWorkloadInput = {
  /**
   * Where a StatefulSet is stuck on a broken pod, delete that one pod as soon as the rollback is made: `stuckPod` of the payload says which.
   * Nothing is deleted where none is stuck. Checked before anything is written: without the right to delete the pod the answer is FORBIDDEN, where a policy of the cluster is against it ADMISSION_DENIED.
   * Works as well where there is nothing to roll back, for a rollback that was made without it.
   */
  deleteStuckPod?: Scalars['Boolean']['input'];
  /** Only check: the API server validates everything and stores nothing; the payload shows what would be. */
  dryRun?: Scalars['Boolean']['input'];
  /** Change it only if it is still at this version, else CONFLICT. */
  expectedResourceVersion?: InputMaybe<Scalars['String']['input']>;
  /** To which revision, by number. Absent, null or 0: to the one before the current. */
  toRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Which workload: a Deployment, StatefulSet or DaemonSet. */
  workload: WorkloadRef;
};

/** What came of rollbackWorkload. */
export type RollbackWorkloadPayload = {
  __typename?: 'RollbackWorkloadPayload';
  /** What was changed; with dryRun what would be. */
  diff: Array<FieldChange>;
  /** The revision that was current before. Null while its controller hasn't numbered it. */
  fromRevision: Maybe<Scalars['Int']['output']>;
  /** The number that the restored template has now: Kubernetes gives it a new one, and the old one vanishes. Null with dryRun, and when the controller hasn't given it within some seconds. */
  newRevision: Maybe<Scalars['Int']['output']>;
  /** The pod on which a StatefulSet is stuck, so that the rollback alone changes nothing. Null if there is none. */
  stuckPod: Maybe<StuckPod>;
  /** The revision that was restored, by the number it had. */
  toRevision: Maybe<Scalars['Int']['output']>;
  /** What is wrong with the input. Where there is one, nothing was changed. */
  userErrors: Array<UserError>;
  /**
   * What to know about it: a workload whose owner will undo the change, annotations that change, a revision that is current already; pods that
   * the rollback doesn't reach, because of OnDelete or a partition, or because one is stuck; and what the API server had to say.
   */
  warnings: Array<Scalars['String']['output']>;
  /** The workload as it is now; with dryRun as it would be, `manifest` included. Null where there are userErrors. */
  workload: Maybe<Workload>;
};

/**
 * The rollout of a workload's present template: how far it is and whether it will get there. Its status, message and numbers are read from the workload
 * object alone, by the rules of `kubectl rollout status`. The numbers count pods, for a DaemonSet nodes.
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
  /**
   * Why it doesn't get on, the worst first: of the workload's `findings` those that are about its rollout, and what is wrong with the pods that it waits for
   * (an image that can't be pulled, no node that takes them, a probe that fails). Empty while all goes well, and once it has SUCCEEDED.
   */
  findings: Array<Finding>;
  /** The guard of the rollout of the present template (`rollbackOnFailure` of upgradeWorkload), also after it has ended. Null where there was none. */
  guard: Maybe<RolloutGuard>;
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
  /** What it takes, in the order in which kubectl looks at it: `message` is about the step that is CURRENT. All are DONE once it has SUCCEEDED. Empty if NOT_APPLICABLE. */
  steps: Array<RolloutStep>;
  /** How many of those desired should get the present template by themselves: all, for a StatefulSet with a `partition` those from there on, and none with OnDelete. */
  toUpdate: Scalars['Int']['output'];
  /** How many have the present template. */
  updated: Scalars['Int']['output'];
  /**
   * The pods that it waits for: of those with the present template the ones that aren't available; of a StatefulSet those with any template that aren't ready.
   * Their `state` says what each is at. None once it has SUCCEEDED.
   */
  waitsFor: PodConnection;
};


/**
 * The rollout of a workload's present template: how far it is and whether it will get there. Its status, message and numbers are read from the workload
 * object alone, by the rules of `kubectl rollout status`. The numbers count pods, for a DaemonSet nodes.
 */
export type RolloutWaitsForArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PodOrder>;
  where?: InputMaybe<PodFilter>;
};

/** The guard of a rollout: who has asked for it, and what it does or has done. It is kept in an annotation of the workload, quarterdeck.dev/rollout-guard. */
export type RolloutGuard = {
  __typename?: 'RolloutGuard';
  /** When the rollout has failed at the latest. */
  deadlineAt: Scalars['DateTime']['output'];
  /** When it has ended; null before. */
  endedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who has asked for it: the user name by which the cluster knows them. */
  initiator: Scalars['String']['output'];
  /** How it has ended: what `kubectl rollout status` says, and the worst that was found to be wrong. Null while it guards. */
  message: Maybe<Scalars['String']['output']>;
  /**
   * Why it has ended so, in one word: Kubernetes' reason (ProgressDeadlineExceeded, FailedCreate), DeadlineExceeded for its own deadline, or OnDelete.
   * Null while it guards and after a success.
   */
  reason: Maybe<Scalars['String']['output']>;
  /** How it stands, in one word. */
  state: RolloutGuardState;
  /** The number of the revision that it goes or went back to, as it was when the guard began. */
  toRevision: Scalars['Int']['output'];
  /** The name of the ReplicaSet or ControllerRevision that holds that revision. */
  toSourceName: Scalars['String']['output'];
};

/** How the guard of a rollout stands. */
export type RolloutGuardState =
  /** It has failed, or can't be followed any more, and couldn't be rolled back: `message` says why. */
  | 'ABANDONED'
  /** The rollout is followed. */
  | 'GUARDING'
  /** It has failed, and was rolled back: the present template is the earlier one. */
  | 'ROLLED_BACK'
  /** It has failed, and is being rolled back. */
  | 'ROLLING_BACK'
  /** It has succeeded; what becomes of it later isn't guarded. */
  | 'SUCCEEDED';

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

/** A step of a rollout. */
export type RolloutStep = {
  __typename?: 'RolloutStep';
  /** How many pods (of a DaemonSet: nodes) it still takes. Null for OBSERVED, and for all as long as that isn't DONE. */
  left: Maybe<Scalars['Int']['output']>;
  /** How far it is. */
  state: RolloutStepState;
  /** What is to come about. */
  type: RolloutStepType;
};

/** How far a step of a rollout is. */
export type RolloutStepState =
  /** It is what is waited for. */
  | 'CURRENT'
  /** It holds now. It needn't stay so: a pod may cease to be ready. */
  | 'DONE'
  /** It comes later. */
  | 'PENDING';

/** What has to come about in a rollout. */
export type RolloutStepType =
  /** The pods with the present template have been ready for minReadySeconds. */
  | 'AVAILABLE'
  /** The controller has seen the change. */
  | 'OBSERVED'
  /** A Deployment: no pods of earlier templates are left. */
  | 'OLD_REMOVED'
  /** A StatefulSet: all pods are ready, whatever their template. */
  | 'READY'
  /** As many pods have the present template as should. */
  | 'UPDATED';

/** A run of a CronJob, now. */
export type RunCronJobInput = {
  /** Which CronJob. */
  cronJob: ObjectRef;
  /** Only check: the API server validates everything and stores nothing; the payload shows what would be. */
  dryRun?: Scalars['Boolean']['input'];
  /** Run it only if the CronJob is still at this version, else CONFLICT. */
  expectedResourceVersion?: InputMaybe<Scalars['String']['input']>;
  /** The name of the Job: a DNS subdomain of at most 63 characters. Absent or null: that of the CronJob with a random end. */
  jobName?: InputMaybe<Scalars['String']['input']>;
};

/** What came of runCronJob. */
export type RunCronJobPayload = {
  __typename?: 'RunCronJobPayload';
  /** The CronJob. Null where there are userErrors. */
  cronJob: Maybe<CronJob>;
  /** The Job; with dryRun as it would be, `manifest` included. Null where there are userErrors. */
  job: Maybe<Job>;
  /** What is wrong with the input. Where there is one, nothing was made. */
  userErrors: Array<UserError>;
  /** Jobs of the schedule that it runs beside against the concurrency policy; what the API server had to say; and whether this gateway doesn't show the Job yet. */
  warnings: Array<Scalars['String']['output']>;
};

/** How volumes get the SELinux label. */
export type SeLinuxChangePolicy =
  /** All at once, as an option of the mount. */
  | 'MOUNT_OPTION'
  /** File by file. */
  | 'RECURSIVE';

/** A label of SELinux, in its parts. */
export type SeLinuxOptions = {
  __typename?: 'SELinuxOptions';
  /** Level. */
  level: Maybe<Scalars['String']['output']>;
  /** Role. */
  role: Maybe<Scalars['String']['output']>;
  /** Type. */
  type: Maybe<Scalars['String']['output']>;
  /** User. */
  user: Maybe<Scalars['String']['output']>;
};

/** A label of SELinux, in its parts. */
export type SeLinuxOptionsInput = {
  /** Level. */
  level?: InputMaybe<Scalars['String']['input']>;
  /** Role. */
  role?: InputMaybe<Scalars['String']['input']>;
  /** Type. */
  type?: InputMaybe<Scalars['String']['input']>;
  /** User. */
  user?: InputMaybe<Scalars['String']['input']>;
};

/** A new number of pods. */
export type ScaleWorkloadInput = {
  /** Only check: the API server validates everything and stores nothing; the payload shows what would be. */
  dryRun?: Scalars['Boolean']['input'];
  /** Change it only if it is still at this version, else CONFLICT. */
  expectedResourceVersion?: InputMaybe<Scalars['String']['input']>;
  /** How many pods: 0 to 2147483647. */
  replicas: Scalars['Int']['input'];
  /** Which workload: a Deployment or StatefulSet. */
  workload: WorkloadRef;
};

/** What came of scaleWorkload. */
export type ScaleWorkloadPayload = {
  __typename?: 'ScaleWorkloadPayload';
  /** What was changed; with dryRun what would be. */
  diff: Array<FieldChange>;
  /** What is wrong with the input. Where there is one, nothing was changed. */
  userErrors: Array<UserError>;
  /** A HorizontalPodAutoscaler that scales the workload too, with its range; what the API server had to say; and whether this gateway doesn't show the change yet. */
  warnings: Array<Scalars['String']['output']>;
  /** The workload as it is now; with dryRun as it would be, `manifest` included. Null where there are userErrors. */
  workload: Maybe<Workload>;
};

/** A new number of pods for several workloads. */
export type ScaleWorkloadsInput = {
  /** Only check: the API server validates everything and stores nothing; the payloads show what would be. */
  dryRun?: Scalars['Boolean']['input'];
  /** How many pods each is to have: 0 to 2147483647. */
  replicas: Scalars['Int']['input'];
  /** Which workloads, each once: at most 100. */
  workloads: Array<WorkloadRef>;
};

/** What came of scaleWorkloads. */
export type ScaleWorkloadsPayload = {
  __typename?: 'ScaleWorkloadsPayload';
  /**
   * What came of each workload, in the order of the input; `field` of its userErrors is the path in this mutation's input. Null where the
   * cluster has failed: the GraphQL error with this path says why.
   */
  results: Array<Maybe<ScaleWorkloadPayload>>;
  /** What is wrong with the list: too long, or a workload twice. Where there is one, nothing was changed. */
  userErrors: Array<UserError>;
};

/** Why some nodes don't take a pod. */
export type SchedulerReason = {
  __typename?: 'SchedulerReason';
  /** How many nodes it keeps from taking the pod; null where the scheduler doesn't count them. */
  nodes: Maybe<Scalars['Int']['output']>;
  /** In the scheduler's words: `Insufficient cpu`. */
  reason: Scalars['String']['output'];
};

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

/** Which system calls are allowed. */
export type SeccompProfile = {
  __typename?: 'SeccompProfile';
  /** The profile's file on the node, below the kubelet's directory for them, for LOCALHOST. */
  localhostProfile: Maybe<Scalars['String']['output']>;
  /** Whose profile. */
  type: Maybe<SecurityProfileType>;
};

/** Which system calls are allowed. */
export type SeccompProfileInput = {
  /** The profile's file on the node, below the kubelet's directory for them, for LOCALHOST. */
  localhostProfile?: InputMaybe<Scalars['String']['input']>;
  /** Whose profile. */
  type: SecurityProfileType;
};

/**
 * A Secret: what variables, volumes and image pulls can refer to. Its values are never given: the gateway forgets them while it reads the
 * API server's answer, and there are no annotations here, since they may hold a copy.
 */
export type Secret = {
  __typename?: 'Secret';
  /** When it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** Its content can't be changed. */
  immutable: Scalars['Boolean']['output'];
  /** The keys of its values, by the alphabet. */
  keys: Array<Scalars['String']['output']>;
  /** Labels. */
  labels: Scalars['StringMap']['output'];
  /** The name. */
  name: Scalars['String']['output'];
  /** What it is for: `Opaque`, `kubernetes.io/tls`, `kubernetes.io/dockerconfigjson`, … (core/v1 Secret.type). */
  type: Scalars['String']['output'];
};

/** A page of Secrets, by type in the order asked for, then by name. It has no totalCount: the API server doesn't count what is selected, so everything would have to be read. */
export type SecretConnection = {
  __typename?: 'SecretConnection';
  /** The Secrets with their cursors. */
  edges: Array<SecretEdge>;
  /** The Secrets. */
  nodes: Array<Secret>;
  /** Whether there is more, and from where. `hasPreviousPage` says whether the page begins after a cursor. */
  pageInfo: PageInfo;
};

/** A Secret in a page. */
export type SecretEdge = {
  __typename?: 'SecretEdge';
  /** Its place in the list, for `after`. */
  cursor: Scalars['String']['output'];
  /** The Secret. */
  node: Secret;
};

/** A key of a Secret of the namespace. */
export type SecretKeySelector = {
  __typename?: 'SecretKeySelector';
  /** The key. */
  key: Scalars['String']['output'];
  /** The Secret. */
  name: Scalars['String']['output'];
  /** It needn't be there. */
  optional: Scalars['Boolean']['output'];
};

/** A key of a Secret of the namespace. */
export type SecretKeySelectorInput = {
  /** The key. */
  key: Scalars['String']['input'];
  /** The Secret. */
  name: Scalars['String']['input'];
  /** It needn't be there. */
  optional?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Files from a Secret: one for each key. */
export type SecretVolumeSource = {
  __typename?: 'SecretVolumeSource';
  /** The files' mode bits, in decimal: 420 is 0644. Default: 420. */
  defaultMode: Maybe<Scalars['Int']['output']>;
  /** Just these keys, and in which files; all if empty. */
  items: Array<KeyToPath>;
  /** The Secret, or the keys, needn't be there. */
  optional: Scalars['Boolean']['output'];
  /** The Secret. */
  secretName: Scalars['String']['output'];
};

/** Files from a Secret: one for each key. */
export type SecretVolumeSourceInput = {
  /** The files' mode bits, in decimal: 420 is 0644. Default: 420. */
  defaultMode?: InputMaybe<Scalars['Int']['input']>;
  /** Just these keys, and in which files; all if empty. */
  items?: InputMaybe<Array<KeyToPathInput>>;
  /** The Secret, or the keys, needn't be there. */
  optional?: InputMaybe<Scalars['Boolean']['input']>;
  /** The Secret. */
  secretName: Scalars['String']['input'];
};

/** Security of one container; what is null here is as the pod says (core/v1 SecurityContext). */
export type SecurityContext = {
  __typename?: 'SecurityContext';
  /** Its programs can gain more rights than they were started with. Null: they can. Always so if it is privileged or has CAP_SYS_ADMIN. */
  allowPrivilegeEscalation: Maybe<Scalars['Boolean']['output']>;
  /** What AppArmor allows. */
  appArmorProfile: Maybe<AppArmorProfile>;
  /** Capabilities more or fewer than the runtime gives. */
  capabilities: Maybe<Capabilities>;
  /** It may do on its node whatever root may. */
  privileged: Scalars['Boolean']['output'];
  /** What it sees of /proc. Default: DEFAULT. */
  procMount: Maybe<ProcMountType>;
  /** Its root file system can't be written to. */
  readOnlyRootFilesystem: Scalars['Boolean']['output'];
  /** The group id that its program runs with. */
  runAsGroup: Maybe<Scalars['Int']['output']>;
  /** Refuse to start as root (user id 0). */
  runAsNonRoot: Maybe<Scalars['Boolean']['output']>;
  /** The user id that its program runs with. */
  runAsUser: Maybe<Scalars['Int']['output']>;
  /** SELinux labels. */
  seLinuxOptions: Maybe<SeLinuxOptions>;
  /** Which system calls are allowed. */
  seccompProfile: Maybe<SeccompProfile>;
  /** What Windows has of its own. */
  windowsOptions: Maybe<WindowsSecurityContextOptions>;
};

/** Security of one container; what is absent here is as the pod says (core/v1 SecurityContext). */
export type SecurityContextInput = {
  /** Its programs can gain more rights than they were started with. Null: they can. Always so if it is privileged or has CAP_SYS_ADMIN. */
  allowPrivilegeEscalation?: InputMaybe<Scalars['Boolean']['input']>;
  /** What AppArmor allows. */
  appArmorProfile?: InputMaybe<AppArmorProfileInput>;
  /** Capabilities more or fewer than the runtime gives. */
  capabilities?: InputMaybe<CapabilitiesInput>;
  /** It may do on its node whatever root may. */
  privileged?: InputMaybe<Scalars['Boolean']['input']>;
  /** What it sees of /proc. Default: DEFAULT. */
  procMount?: InputMaybe<ProcMountType>;
  /** Its root file system can't be written to. */
  readOnlyRootFilesystem?: InputMaybe<Scalars['Boolean']['input']>;
  /** The group id that its program runs with. */
  runAsGroup?: InputMaybe<Scalars['Int']['input']>;
  /** Refuse to start as root (user id 0). */
  runAsNonRoot?: InputMaybe<Scalars['Boolean']['input']>;
  /** The user id that its program runs with. */
  runAsUser?: InputMaybe<Scalars['Int']['input']>;
  /** SELinux labels. */
  seLinuxOptions?: InputMaybe<SeLinuxOptionsInput>;
  /** Which system calls are allowed. */
  seccompProfile?: InputMaybe<SeccompProfileInput>;
  /** What Windows has of its own. */
  windowsOptions?: InputMaybe<WindowsSecurityContextOptionsInput>;
};

/** Whose profile for seccomp or AppArmor. */
export type SecurityProfileType =
  /** One that is on the node. */
  | 'LOCALHOST'
  /** The container runtime's own. */
  | 'RUNTIME_DEFAULT'
  /** None: everything is allowed. */
  | 'UNCONFINED';

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
  /** Why it doesn't lead anywhere, the worst first. Empty for what is healthy, being deleted, or without a selector. */
  findings: Array<Finding>;
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
  /** The whole object less managedFields, read from the cluster at the time of the query, as the caller; null, with an error, where it can't be read. */
  manifest: Maybe<Scalars['String']['output']>;
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
   * Whether the cluster lets the caller do this with the object; false for what isn't done with its kind. It is asked of the cluster as the
   * caller. It doesn't foresee quotas, admission, or what is wrong with an input.
   */
  viewerCan: Scalars['Boolean']['output'];
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
export type ServiceViewerCanArgs = {
  action: ObjectAction;
};


/** A name and an address for whatever pods have certain labels (core/v1). */
export type ServiceWorkloadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A ServiceAccount: as whom pods talk to the API server. */
export type ServiceAccount = {
  __typename?: 'ServiceAccount';
  /** Its pods get a token mounted unless they say otherwise. True where the account doesn't say. */
  automountServiceAccountToken: Scalars['Boolean']['output'];
  /** When it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** The names of the Secrets with which its pods' images are pulled, where a pod names none itself. */
  imagePullSecrets: Array<Scalars['String']['output']>;
  /** Labels. */
  labels: Scalars['StringMap']['output'];
  /** The name. */
  name: Scalars['String']['output'];
};

/** A page of service accounts, ordered by name. It has no totalCount: the API server doesn't count what is selected, so everything would have to be read. */
export type ServiceAccountConnection = {
  __typename?: 'ServiceAccountConnection';
  /** The service accounts with their cursors. */
  edges: Array<ServiceAccountEdge>;
  /** The service accounts. */
  nodes: Array<ServiceAccount>;
  /** Whether there is more, and from where. `hasPreviousPage` says whether the page begins after a cursor. */
  pageInfo: PageInfo;
};

/** A service account in a page. */
export type ServiceAccountEdge = {
  __typename?: 'ServiceAccountEdge';
  /** Its place in the list, for `after`. */
  cursor: Scalars['String']['output'];
  /** The service account. */
  node: ServiceAccount;
};

/** A token of the pod's ServiceAccount, which the kubelet renews. */
export type ServiceAccountTokenProjection = {
  __typename?: 'ServiceAccountTokenProjection';
  /** For whom the token is; null: the API server. */
  audience: Maybe<Scalars['String']['output']>;
  /** For how many seconds it is valid: 600 or more. Default: 3600. */
  expirationSeconds: Maybe<Scalars['Int64']['output']>;
  /** The file's path in the volume. */
  path: Scalars['String']['output'];
};

/** A token of the pod's ServiceAccount, which the kubelet renews. */
export type ServiceAccountTokenProjectionInput = {
  /** For whom the token is; absent: the API server. */
  audience?: InputMaybe<Scalars['String']['input']>;
  /** For how many seconds it is valid: 600 or more. Default: 3600. */
  expirationSeconds?: InputMaybe<Scalars['Int64']['input']>;
  /** The file's path in the volume. */
  path: Scalars['String']['input'];
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

/** What is special about a Service of type LOAD_BALANCER. */
export type ServiceLoadBalancerInput = {
  /** Whether ports get a port of every node, too. Absent: they do. */
  allocateNodePorts?: InputMaybe<Scalars['Boolean']['input']>;
  /** The implementation that is to make it; absent: the cluster's default one. Can't be changed while the type is LOAD_BALANCER. */
  class?: InputMaybe<Scalars['String']['input']>;
  /** The address to ask for (spec.loadBalancerIP, which Kubernetes has deprecated: what it means differs between implementations). */
  requestedIP?: InputMaybe<Scalars['String']['input']>;
  /** The only clients to let in, as CIDR ranges. */
  sourceRanges?: InputMaybe<Array<Scalars['String']['input']>>;
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

/** What came of a Service of a workload whose ports are exposed otherwise than before. */
export type ServiceOutcome = {
  __typename?: 'ServiceOutcome';
  /** What was done. */
  action: ServiceOutcomeAction;
  /** What was changed of it; empty for one that was made or deleted. */
  diff: Array<FieldChange>;
  /** The Service: as it is now, or was where it is deleted; with dryRun as it would be. */
  service: Service;
};

/** What was done with a Service. */
export type ServiceOutcomeAction =
  /** It has other ports than before. */
  | 'CHANGED'
  /** It is new. */
  | 'CREATED'
  /** No port was left. */
  | 'DELETED';

/** What a subscription to a page of Services sends: the page, then what is different from the message before. */
export type ServicePageUpdate = {
  __typename?: 'ServicePageUpdate';
  /**
   * Where to go on after this message: give it as `resumeFrom` to the same subscription, on any replica, and nothing is missed. Opaque.
   * Keep that of the last message that you have folded. It isn't for `after`: that is for cursors of `pageInfo`.
   */
  cursor: Scalars['String']['output'];
  /** The ids of all rows of the page, in order, if rows came, left or moved; otherwise empty. It is empty, too, for a page without rows: all that it had are in `removed`. */
  order: Array<Scalars['ID']['output']>;
  /** Whether there is more before and behind the page, and the cursors of its first and last row. */
  pageInfo: PageInfo;
  /** The ids of the rows that have left the page: deleted, no longer fitting the filter, or moved off it. None is in `upserts`. */
  removed: Array<Scalars['ID']['output']>;
  /** Forget what you had: this message has the whole page. True on the first message, unless it goes on from `resumeFrom`, and on no later one. */
  reset: Scalars['Boolean']['output'];
  /** How many fit the filter, on all pages together. An operation that doesn't select it isn't told when it alone changes. */
  totalCount: Scalars['Int']['output'];
  /** The rows that came, and those that have changed, themselves or in an object behind a relation that the operation selects. What only moved isn't here. In the order of the page. */
  upserts: Array<Service>;
};

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

/** A port of a new Service. What is absent or null is for Kubernetes to choose. */
export type ServicePortInput = {
  /** What is spoken at the port, as a hint to proxies: an IANA service name such as `https`, or a prefixed name such as `kubernetes.io/h2c`. */
  appProtocol?: InputMaybe<Scalars['String']['input']>;
  /** The name, 1 to 63 lower case letters, digits and `-`, different from those of its other ports. Must be given where there are several. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The port on every node, from the cluster's range, which is 30000 to 32767 unless set otherwise. NODE_PORT and LOAD_BALANCER only. Absent: a free one. */
  nodePort?: InputMaybe<Scalars['Int']['input']>;
  /** The port at the Service's own address: 1 to 65535. */
  port: Scalars['Int']['input'];
  /** The protocol. */
  protocol?: PortProtocol;
  /** The port of the pods: a number, or the name of a container port. Absent: the same as `port`. */
  targetPort?: InputMaybe<Scalars['IntOrString']['input']>;
};

/**
 * A port to add or to change: the port of this name; where there is none, the port of this number (and protocol, if one is given); where there
 * is none either, a new one. A field that is absent stays; one that is null is unset.
 */
export type ServicePortPatchInput = {
  /** What is spoken at the port. */
  appProtocol?: InputMaybe<Scalars['String']['input']>;
  /** The name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The port on every node. Null, or absent for a new port: one of the cluster's choice, which for a port that has one is the one that it has. */
  nodePort?: InputMaybe<Scalars['Int']['input']>;
  /** The port at the Service's own address: 1 to 65535. Must be given for a new port. */
  port?: InputMaybe<Scalars['Int']['input']>;
  /** The protocol. Absent for a new port: TCP. */
  protocol?: InputMaybe<PortProtocol>;
  /** The port of the pods: a number, or the name of a container port. Null, or absent for a new port: the same as `port`. */
  targetPort?: InputMaybe<Scalars['IntOrString']['input']>;
};

/** Changes of the ports of a Service. A port that isn't named stays, its node port included. */
export type ServicePortsPatchInput = {
  /** Ports to add or to change. */
  set?: InputMaybe<Array<ServicePortPatchInput>>;
  /** Ports to remove, by name or number. One that isn't there isn't an error. */
  unset?: InputMaybe<Array<Scalars['IntOrString']['input']>>;
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
  /**
   * Where to go on after this message: give it as `resumeFrom` to the same subscription, on any replica, and nothing is missed. Opaque.
   * Keep that of the last message that you have folded.
   */
  cursor: Scalars['String']['output'];
  /** Forget what you had: a snapshot begins with this message. True on the first message, unless it goes on from `resumeFrom`, and again when the subscriber fell so far behind that the changes it missed are no longer known one by one. */
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

/** A wait. */
export type SleepAction = {
  __typename?: 'SleepAction';
  /** How many seconds. */
  seconds: Scalars['Int64']['output'];
};

/** A wait. */
export type SleepActionInput = {
  /** How many seconds. */
  seconds: Scalars['Int64']['input'];
};

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
  /** What must be done before it can go after its deletion was asked for: each is taken away by whoever has put it there. */
  finalizers: Array<Scalars['String']['output']>;
  /**
   * Why it isn't healthy, the worst first: what is wrong with the workload itself, and what is wrong with its pods, each reason once with
   * all pods that it applies to. Empty for what is healthy, starting as it should, done, suspended, or being deleted.
   */
  findings: Array<Finding>;
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
  /** The whole object less managedFields, read from the cluster at the time of the query, as the caller; null, with an error, where it can't be read. */
  manifest: Maybe<Scalars['String']['output']>;
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
  /** The object that controls it, an operator's; null for one that stands alone. */
  owner: Maybe<ObjectOwner>;
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
  /** The revision with this number, as in `revisions`; null if there is none, or none any more. */
  revision: Maybe<Revision>;
  /** How many old ControllerRevisions are kept to go back to; 10 if nobody has set it. */
  revisionHistoryLimit: Scalars['Int']['output'];
  /** Its ControllerRevisions as revisions, newest first. */
  revisions: RevisionConnection;
  /** The rollout of its present template; docs/rollouts.md has the table. */
  rollout: Maybe<Rollout>;
  /** By what it knows its pods. Can't be changed. */
  selector: Maybe<LabelSelector>;
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
  /** What its pods are made of. A change of it is a new revision. */
  template: PodTemplate;
  /** The uid that Kubernetes gave it. */
  uid: Scalars['ID']['output'];
  /** The name of the ControllerRevision that updated pods have; the same as `currentRevision` while no update is under way. */
  updateRevision: Maybe<Scalars['String']['output']>;
  /** How its pods are replaced when the template changes. */
  updateStrategy: StatefulSetUpdateStrategy;
  /**
   * What its pods use now, added up. Read live, as the caller, with one request for all that is asked for of a namespace. `podCount` tells
   * of how many pods there are figures. Null while there are none: the cluster has no metrics.k8s.io (`cluster { metrics { reason } }`),
   * or no pod runs for long enough. Null with FORBIDDEN where the caller may not read them.
   */
  usage: Maybe<ResourceUsage>;
  /**
   * Whether the cluster lets the caller do this with the object; false for what isn't done with its kind. It is asked of the cluster as the
   * caller. It doesn't foresee quotas, admission, or what is wrong with an input.
   */
  viewerCan: Scalars['Boolean']['output'];
  /** The claims that are made for each of its pods. Can't be changed. */
  volumeClaimTemplates: Array<PersistentVolumeClaimTemplate>;
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
export type StatefulSetRevisionArgs = {
  number: Scalars['Int']['input'];
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


/** Pods with names and storage of their own, changed one after the other (apps/v1). */
export type StatefulSetViewerCanArgs = {
  action: ObjectAction;
};

/** What is special about a StatefulSet (apps/v1 StatefulSetSpec). */
export type StatefulSetInput = {
  /** For how many seconds a new pod must be ready before it counts as available. Default: 0. */
  minReadySeconds?: InputMaybe<Scalars['Int']['input']>;
  /** The number of the first pod: 0 or more. Default: 0. */
  ordinalsStart?: InputMaybe<Scalars['Int']['input']>;
  /** What becomes of the claims that it makes. Default: both RETAIN. */
  persistentVolumeClaimRetentionPolicy?: InputMaybe<PersistentVolumeClaimRetentionPolicyInput>;
  /** In which order pods are made and removed. Can't be changed. Default: ORDERED_READY. */
  podManagementPolicy?: InputMaybe<PodManagementPolicy>;
  /** How many pods: 0 or more. 1 if absent. */
  replicas?: InputMaybe<Scalars['Int']['input']>;
  /** How many old ControllerRevisions are kept to go back to. Default: 10. */
  revisionHistoryLimit?: InputMaybe<Scalars['Int']['input']>;
  /** The headless Service that gives its pods their host names. If absent, the one that is made for ports with expose HEADLESS, or none. */
  serviceName?: InputMaybe<Scalars['String']['input']>;
  /** How pods are replaced when the template changes. Default: ROLLING_UPDATE. */
  updateStrategy?: InputMaybe<StatefulSetUpdateStrategyInput>;
  /** The claims that are made for each of its pods. Can't be changed. */
  volumeClaimTemplates?: InputMaybe<Array<PersistentVolumeClaimTemplateInput>>;
};

/**
 * Changes of what is special about a StatefulSet. `replicas` and `strategy` are beside it. Its volumeClaimTemplates can't be changed: delete it with ORPHAN,
 * which leaves its pods and claims, and deploy it anew.
 */
export type StatefulSetPatchInput = {
  /** For how many seconds a new pod must be ready before it counts as available. Null: 0. */
  minReadySeconds?: InputMaybe<Scalars['Int']['input']>;
  /** The number of the first pod: 0 or more. Null: 0. */
  ordinalsStart?: InputMaybe<Scalars['Int']['input']>;
  /** What becomes of the claims that it makes. Null: both RETAIN. */
  persistentVolumeClaimRetentionPolicy?: InputMaybe<PersistentVolumeClaimRetentionPolicyInput>;
  /** In which order pods are made and removed. Can't be changed: another one is IMMUTABLE. */
  podManagementPolicy?: InputMaybe<PodManagementPolicy>;
  /** How many old ControllerRevisions are kept to go back to. Null: 10. */
  revisionHistoryLimit?: InputMaybe<Scalars['Int']['input']>;
  /** The headless Service that gives its pods their host names. Can't be changed: another one is IMMUTABLE. */
  serviceName?: InputMaybe<Scalars['String']['input']>;
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

/** How pods of a StatefulSet are replaced (apps/v1 StatefulSetUpdateStrategy). */
export type StatefulSetUpdateStrategyInput = {
  /** How many pods may be missing meanwhile, a percentage being of the desired ones, rounded up. Not with ON_DELETE. Default: 1. */
  maxUnavailable?: InputMaybe<Scalars['IntOrPercent']['input']>;
  /** Only pods with this number or a higher one get a new template: 0 or more. Not with ON_DELETE. Default: 0. */
  partition?: InputMaybe<Scalars['Int']['input']>;
  /** By the controller, or when somebody deletes a pod. Default: ROLLING_UPDATE. */
  type?: InputMaybe<UpdateStrategyType>;
};

/** A StorageClass: a kind of storage that claims can ask for. */
export type StorageClass = {
  __typename?: 'StorageClass';
  /** Claims can be made larger later. */
  allowVolumeExpansion: Scalars['Boolean']['output'];
  /** When it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** Claims that name no class get this one. Where several are marked as default, the one that was created last is used. */
  isDefault: Scalars['Boolean']['output'];
  /** Labels. */
  labels: Scalars['StringMap']['output'];
  /** The name. */
  name: Scalars['String']['output'];
  /** What makes its volumes: `ebs.csi.aws.com`; `kubernetes.io/no-provisioner` where somebody makes them by hand. */
  provisioner: Scalars['String']['output'];
  /** What becomes of a volume when its claim is deleted. */
  reclaimPolicy: ReclaimPolicy;
  /** When a claim gets its volume. */
  volumeBindingMode: VolumeBindingMode;
};

/** A page of storage classes, ordered by name. It has no totalCount: the API server doesn't count what is selected, so everything would have to be read. */
export type StorageClassConnection = {
  __typename?: 'StorageClassConnection';
  /** The storage classes with their cursors. */
  edges: Array<StorageClassEdge>;
  /** The storage classes. */
  nodes: Array<StorageClass>;
  /** Whether there is more, and from where. `hasPreviousPage` says whether the page begins after a cursor. */
  pageInfo: PageInfo;
};

/** A storage class in a page. */
export type StorageClassEdge = {
  __typename?: 'StorageClassEdge';
  /** Its place in the list, for `after`. */
  cursor: Scalars['String']['output'];
  /** The storage class. */
  node: StorageClass;
};

/** Changes of labels or annotations, by key. A key that isn't named stays. */
export type StringPairsPatchInput = {
  /** Pairs to add, or to give another value. */
  set?: InputMaybe<Scalars['StringMap']['input']>;
  /** Keys to remove. One that isn't there isn't an error. */
  unset?: InputMaybe<Array<Scalars['String']['input']>>;
};

/**
 * A pod that holds up a rollback of a StatefulSet: not ready, made from another template than it should have, and the first that isn't ready.
 * With podManagementPolicy OrderedReady the controller waits until it is ready, and doesn't replace it by one with the restored template
 * (kubernetes#67250): somebody has to delete it.
 */
export type StuckPod = {
  __typename?: 'StuckPod';
  /** It was deleted, by `deleteStuckPod`. False with dryRun. */
  deleted: Scalars['Boolean']['output'];
  /** The pod, as it was read before it was deleted. */
  pod: Pod;
};

/**
 * Watching. The first messages of a subscription hold the snapshot of all that fits, the later ones what changed, in batches.
 * All subscriptions together need one watch of the cluster for each resource.
 */
export type Subscription = {
  __typename?: 'Subscription';
  /** Events that fit the filter: a snapshot, then what changes about them, and about the objects behind the relations that the operation selects. */
  events: EventUpdate;
  /**
   * Logs, read from the cluster as the caller, merged, and followed: first what was written before (`synced` says when that is complete), then what is
   * written. New pods, new containers and restarted containers join; those that end are read to their last line. Nothing is left out silently: who takes
   * messages slowly makes the gateway read slowly, and what may be missing nevertheless is said by a notice.
   * Completes when there is nothing more to come: the pods are gone or have ended, and the workload can't make others; without `follow` when everything is read.
   * At most 100 containers are read at once. docs/logs.md has the details.
   * Errors: BAD_USER_INPUT for a filter that asks for nothing that could be; NOT_FOUND (`where.pod`, `where.workload`) if it isn't there, and without
   * `follow` (`where.containers`) if none of the containers has such a log: none has started, or with `previous` none was restarted; FORBIDDEN without the
   * right to get pods/log, also as the last message if it is lost meanwhile.
   */
  logs: LogBatch;
  /** A page of pods that stays live: the rows, then what comes, leaves, moves and changes among them. By namespace and name unless ordered otherwise. */
  podPage: PodPageUpdate;
  /** Pods that fit the filter: a snapshot, then what changes about them, and about the objects behind the relations that the operation selects. */
  pods: PodUpdate;
  /**
   * The rollout of a workload, as `kubectl rollout status` follows it: how it stands now, then each change of it, and of the pods and findings that
   * are selected with it; changes that come faster than they are taken are merged. Completes after the message that says SUCCEEDED, FAILED or NOT_APPLICABLE, which may be the first; a rollout that has
   * failed under a guard is followed until it is rolled back and that is rolled out.
   * Errors: BAD_USER_INPUT (`workload.kind`) for a Job or CronJob; NOT_FOUND (`workload`) if the workload isn't there, and as the last message if it
   * is deleted meanwhile, also when there is soon another one of the same name.
   */
  rollout: Rollout;
  /** A page of Services that stays live: the rows, then what comes, leaves, moves and changes among them. By namespace and name unless ordered otherwise. */
  servicePage: ServicePageUpdate;
  /** Services that fit the filter: a snapshot, then what changes about them, and about the objects behind the relations that the operation selects. */
  services: ServiceUpdate;
  /** A page of workloads that stays live: the rows, then what comes, leaves, moves and changes among them. By namespace and name unless ordered otherwise. */
  workloadPage: WorkloadPageUpdate;
  /** Workloads that fit the filter: a snapshot, then what changes about them, and about the objects behind the relations that the operation selects. */
  workloads: WorkloadUpdate;
};


/**
 * Watching. The first messages of a subscription hold the snapshot of all that fits, the later ones what changed, in batches.
 * All subscriptions together need one watch of the cluster for each resource.
 */
export type SubscriptionEventsArgs = {
  resumeFrom?: InputMaybe<Scalars['String']['input']>;
  snapshot?: Scalars['Boolean']['input'];
  where?: InputMaybe<EventFilter>;
};


/**
 * Watching. The first messages of a subscription hold the snapshot of all that fits, the later ones what changed, in batches.
 * All subscriptions together need one watch of the cluster for each resource.
 */
export type SubscriptionLogsArgs = {
  where: LogFilter;
};


/**
 * Watching. The first messages of a subscription hold the snapshot of all that fits, the later ones what changed, in batches.
 * All subscriptions together need one watch of the cluster for each resource.
 */
export type SubscriptionPodPageArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PodOrder>;
  resumeFrom?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<PodFilter>;
};


/**
 * Watching. The first messages of a subscription hold the snapshot of all that fits, the later ones what changed, in batches.
 * All subscriptions together need one watch of the cluster for each resource.
 */
export type SubscriptionPodsArgs = {
  resumeFrom?: InputMaybe<Scalars['String']['input']>;
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
export type SubscriptionServicePageArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ServiceOrder>;
  resumeFrom?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<ServiceFilter>;
};


/**
 * Watching. The first messages of a subscription hold the snapshot of all that fits, the later ones what changed, in batches.
 * All subscriptions together need one watch of the cluster for each resource.
 */
export type SubscriptionServicesArgs = {
  resumeFrom?: InputMaybe<Scalars['String']['input']>;
  snapshot?: Scalars['Boolean']['input'];
  where?: InputMaybe<ServiceFilter>;
};


/**
 * Watching. The first messages of a subscription hold the snapshot of all that fits, the later ones what changed, in batches.
 * All subscriptions together need one watch of the cluster for each resource.
 */
export type SubscriptionWorkloadPageArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<WorkloadOrder>;
  resumeFrom?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<WorkloadFilter>;
};


/**
 * Watching. The first messages of a subscription hold the snapshot of all that fits, the later ones what changed, in batches.
 * All subscriptions together need one watch of the cluster for each resource.
 */
export type SubscriptionWorkloadsArgs = {
  resumeFrom?: InputMaybe<Scalars['String']['input']>;
  snapshot?: Scalars['Boolean']['input'];
  where?: InputMaybe<WorkloadFilter>;
};

/** Which supplemental groups programs have. */
export type SupplementalGroupsPolicy =
  /** Those of the pod and those that the image gives the user. */
  | 'MERGE'
  /** Those of the pod alone. */
  | 'STRICT';

/** A kernel parameter. */
export type Sysctl = {
  __typename?: 'Sysctl';
  /** Its name: `net.core.somaxconn`. */
  name: Scalars['String']['output'];
  /** Its value. */
  value: Scalars['String']['output'];
};

/** A kernel parameter. */
export type SysctlInput = {
  /** Its name: `net.core.somaxconn`. */
  name: Scalars['String']['input'];
  /** Its value. */
  value: Scalars['String']['input'];
};

/** A TCP connection. */
export type TcpSocketAction = {
  __typename?: 'TCPSocketAction';
  /** The host to connect to; null: the pod. */
  host: Maybe<Scalars['String']['output']>;
  /** The port: its number, or its name among the container's ports. */
  port: Scalars['IntOrString']['output'];
};

/** A TCP connection. */
export type TcpSocketActionInput = {
  /** The host to connect to; absent: the pod. */
  host?: InputMaybe<Scalars['String']['input']>;
  /** The port: its number, or its name among the container's ports. */
  port: Scalars['IntOrString']['input'];
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

/** What a node's taint does to pods that don't tolerate it. */
export type TaintEffect =
  /** They aren't scheduled there, and those that are there are evicted. */
  | 'NO_EXECUTE'
  /** They aren't scheduled there. */
  | 'NO_SCHEDULE'
  /** They aren't scheduled there if there is another way. */
  | 'PREFER_NO_SCHEDULE';

/** What is shown as the reason of a container's end. */
export type TerminationMessagePolicy =
  /** That file; if it is empty and the container has failed, the end of its log. */
  | 'FALLBACK_TO_LOGS_ON_ERROR'
  /** The file terminationMessagePath. */
  | 'FILE';

/** Taints of nodes that don't keep a pod away. */
export type Toleration = {
  __typename?: 'Toleration';
  /** The taint's effect; null: any. */
  effect: Maybe<TaintEffect>;
  /** The taint's key; null with EXISTS: any. */
  key: Maybe<Scalars['String']['output']>;
  /** How the value is compared. Default: EQUAL. */
  operator: Maybe<TolerationOperator>;
  /** For NO_EXECUTE: after how many seconds the pod is evicted nevertheless; null: never. */
  tolerationSeconds: Maybe<Scalars['Int64']['output']>;
  /** The taint's value; null for EXISTS. */
  value: Maybe<Scalars['String']['output']>;
};

/** Taints of nodes that don't keep a pod away. */
export type TolerationInput = {
  /** The taint's effect; absent: any. */
  effect?: InputMaybe<TaintEffect>;
  /** The taint's key; absent with EXISTS: any. */
  key?: InputMaybe<Scalars['String']['input']>;
  /** How the value is compared. Default: EQUAL. */
  operator?: InputMaybe<TolerationOperator>;
  /** For NO_EXECUTE: after how many seconds the pod is evicted nevertheless; absent: never. */
  tolerationSeconds?: InputMaybe<Scalars['Int64']['input']>;
  /** The taint's value; absent for EXISTS. */
  value?: InputMaybe<Scalars['String']['input']>;
};

/** How a toleration compares the value of a taint. */
export type TolerationOperator =
  /** The same value. */
  | 'EQUAL'
  /** Any value. */
  | 'EXISTS'
  /** The taint's value is a whole number greater than this one. Alpha in Kubernetes 1.37. */
  | 'GT'
  /** The taint's value is a whole number less than this one. Alpha in Kubernetes 1.37. */
  | 'LT';

/** How pods spread over the values that a label of nodes has. */
export type TopologySpreadConstraint = {
  __typename?: 'TopologySpreadConstraint';
  /** Which pods are counted, by their labels; null: none. */
  labelSelector: Maybe<LabelSelector>;
  /** Labels in which they have the same value as this pod. */
  matchLabelKeys: Array<Scalars['String']['output']>;
  /** By how many pods the values may differ: 1 or more. */
  maxSkew: Scalars['Int']['output'];
  /** How many values there should be at least: with fewer, the least is taken for 0. Null: 1. */
  minDomains: Maybe<Scalars['Int']['output']>;
  /** Whether nodes count that nodeSelector and affinity rule out. Default: HONOR, they don't. */
  nodeAffinityPolicy: Maybe<NodeInclusionPolicy>;
  /** Whether nodes count whose taints the pod doesn't tolerate. Default: IGNORE, they do. */
  nodeTaintsPolicy: Maybe<NodeInclusionPolicy>;
  /** The label of nodes: `topology.kubernetes.io/zone`. */
  topologyKey: Scalars['String']['output'];
  /** What if it can't be kept. */
  whenUnsatisfiable: Maybe<UnsatisfiableConstraintAction>;
};

/** How pods spread over the values that a label of nodes has. */
export type TopologySpreadConstraintInput = {
  /** Which pods are counted, by their labels; absent: none. */
  labelSelector?: InputMaybe<LabelSelectorInput>;
  /** Labels in which they have the same value as this pod. */
  matchLabelKeys?: InputMaybe<Array<Scalars['String']['input']>>;
  /** By how many pods the values may differ: 1 or more. */
  maxSkew: Scalars['Int']['input'];
  /** How many values there should be at least: with fewer, the least is taken for 0. Null: 1. */
  minDomains?: InputMaybe<Scalars['Int']['input']>;
  /** Whether nodes count that nodeSelector and affinity rule out. Default: HONOR, they don't. */
  nodeAffinityPolicy?: InputMaybe<NodeInclusionPolicy>;
  /** Whether nodes count whose taints the pod doesn't tolerate. Default: IGNORE, they do. */
  nodeTaintsPolicy?: InputMaybe<NodeInclusionPolicy>;
  /** The label of nodes: `topology.kubernetes.io/zone`. */
  topologyKey: Scalars['String']['input'];
  /** What if it can't be kept. */
  whenUnsatisfiable: UnsatisfiableConstraintAction;
};

/** To which endpoints a node sends traffic (core/v1 ServiceExternalTrafficPolicy, ServiceInternalTrafficPolicy). */
export type TrafficPolicy =
  /** To those on any node. */
  | 'CLUSTER'
  /** To those on the node itself; to none if it has none. */
  | 'LOCAL';

/** How an HTTP request is made. */
export type UriScheme =
  /** Plain. */
  | 'HTTP'
  /** With TLS. */
  | 'HTTPS';

/** What becomes of a pod that would break a spread. */
export type UnsatisfiableConstraintAction =
  /** It waits. */
  | 'DO_NOT_SCHEDULE'
  /** It is scheduled where it breaks it least. */
  | 'SCHEDULE_ANYWAY';

/**
 * A change of a Service. A field that is absent stays; one that is null is unset. The addresses of a Service (clusterIPs, and whether it is
 * headless) can't be changed once it has them.
 */
export type UpdateServiceInput = {
  /** Changes of annotations. Null removes all but last-applied-configuration. */
  annotations?: InputMaybe<StringPairsPatchInput>;
  /** Only check: the API server validates everything and stores nothing; the payload shows what would be. */
  dryRun?: Scalars['Boolean']['input'];
  /** Change it only if it is still at this version, else CONFLICT. */
  expectedResourceVersion?: InputMaybe<Scalars['String']['input']>;
  /** Addresses that nodes accept for this Service; all of them. */
  externalIPs?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The DNS name that an EXTERNAL_NAME stands for. */
  externalName?: InputMaybe<Scalars['String']['input']>;
  /** Where nodes send what comes from outside the cluster. Null: CLUSTER. */
  externalTrafficPolicy?: InputMaybe<TrafficPolicy>;
  /** Only for an EXTERNAL_NAME that gets another type: whether it is to be headless. Any other Service stays what it is in this. */
  headless?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where nodes send what comes from within the cluster. Null: CLUSTER. */
  internalTrafficPolicy?: InputMaybe<TrafficPolicy>;
  /** The IP families to have addresses of. The primary one can't be changed. */
  ipFamilies?: InputMaybe<Array<IpFamily>>;
  /** How many IP families. Null: as many as it has. */
  ipFamilyPolicy?: InputMaybe<IpFamilyPolicy>;
  /** Changes of labels. Null removes all. */
  labels?: InputMaybe<StringPairsPatchInput>;
  /** What is special about a LOAD_BALANCER. Null unsets all of it. */
  loadBalancer?: InputMaybe<ServiceLoadBalancerInput>;
  /** Changes of ports. Can't be null: remove ports with `unset`. */
  ports?: InputMaybe<ServicePortsPatchInput>;
  /** Whether its pods count as ready endpoints from the moment they have an address. Null: not. */
  publishNotReadyAddresses?: InputMaybe<Scalars['Boolean']['input']>;
  /** The labels that a pod must have; all of them. Null: it selects none, and the endpoints it has stay for somebody else to keep. */
  selector?: InputMaybe<Scalars['StringMap']['input']>;
  /** Which Service. */
  service: ObjectRef;
  /** Whether connections of one client go to the same pod. Null: they go to any. */
  sessionAffinity?: InputMaybe<SessionAffinity>;
  /** For how many seconds after a client's last connection, 1 to 86400; CLIENT_IP only. Null: 10800. */
  sessionAffinityTimeoutSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Which endpoints are preferred. Null: none in particular. */
  trafficDistribution?: InputMaybe<Scalars['String']['input']>;
  /**
   * How it can be reached; null: CLUSTER_IP. What goes with the old type alone goes: node ports, the load balancer's settings, the addresses of
   * what becomes an EXTERNAL_NAME, the externalName of what is one no more.
   */
  type?: InputMaybe<ServiceType>;
};

/** What came of updateService. */
export type UpdateServicePayload = {
  __typename?: 'UpdateServicePayload';
  /** What was changed, what Kubernetes has changed along with it included; with dryRun what would be. */
  diff: Array<FieldChange>;
  /** The Service as it is now; with dryRun as it would be, `manifest` included. Null where there are userErrors. */
  service: Maybe<Service>;
  /** What is wrong with the input. Where there is one, nothing was changed. */
  userErrors: Array<UserError>;
  /** What the API server had to say against it, though it was accepted; and whether this gateway doesn't show the change yet. */
  warnings: Array<Scalars['String']['output']>;
};

/** The ways in which a StatefulSet or DaemonSet replaces its pods. */
export type UpdateStrategyType =
  /** A pod gets the present template when somebody deletes it. */
  | 'ON_DELETE'
  /** The controller replaces them. */
  | 'ROLLING_UPDATE';

/** How pods of a Deployment are replaced, in a word. */
export type UpgradePolicy =
  /** All old pods are stopped before the first new one is started (RECREATE). */
  | 'KILL_THEN_START'
  /** One after the other: a new pod must be available before an old one is stopped (maxSurge 1, maxUnavailable 0). */
  | 'START_FIRST'
  /** One after the other: an old pod is stopped before a new one is started (maxSurge 0, maxUnavailable 1). */
  | 'STOP_FIRST';

/** How pods are replaced when the template changes, for the kinds that do that. Null for all of it: Kubernetes' default, ROLLING_UPDATE. */
export type UpgradeStrategyInput = {
  /** Of a Deployment, how many pods more than desired there may be meanwhile; of a DaemonSet, on how many nodes a new pod may run beside the old one. */
  maxSurge?: InputMaybe<Scalars['IntOrPercent']['input']>;
  /** How many of the desired pods may be missing meanwhile. */
  maxUnavailable?: InputMaybe<Scalars['IntOrPercent']['input']>;
  /** Of a StatefulSet: only pods with this number or a higher one get a new template. */
  partition?: InputMaybe<Scalars['Int']['input']>;
  /** The same in a word, for a Deployment. Not together with the rest. */
  policy?: InputMaybe<UpgradePolicy>;
  /** Step by step, all at once, or when somebody deletes a pod. With another type than ROLLING_UPDATE what is said of rolling updates goes. */
  type?: InputMaybe<UpgradeStrategyType>;
};

/** How pods are replaced when the template changes. */
export type UpgradeStrategyType =
  /** When somebody deletes a pod, it is made anew with the new template. StatefulSets and DaemonSets only. */
  | 'ON_DELETE'
  /** All old pods are stopped before the first new one is started. Deployments only. */
  | 'RECREATE'
  /** Step by step, by the controller. */
  | 'ROLLING_UPDATE';

/**
 * A change of a workload. In everything below a field that is absent stays, and one that is null is unset, so that Kubernetes' default holds, if there is
 * one. Objects are changed field by field; lists are given as a whole, but for those that have `set` and `unset`.
 */
export type UpgradeWorkloadInput = {
  /** Containers to add. They come after those that are there. */
  addContainers?: InputMaybe<Array<ContainerInput>>;
  /** Init containers and sidecars to add. They come after those that are there. */
  addInitContainers?: InputMaybe<Array<ContainerInput>>;
  /** Changes of the workload's own annotations. Null removes all but those that kubectl and controllers keep for themselves. */
  annotations?: InputMaybe<StringPairsPatchInput>;
  /** Why, as `kubectl rollout history` and `revisions` show it (annotation `kubernetes.io/change-cause`). Null removes the annotation. */
  changeCause?: InputMaybe<Scalars['String']['input']>;
  /** Changes of containers that are there, by name, init containers included; each name once. */
  containers?: InputMaybe<Array<ContainerPatchInput>>;
  /** What is special about a CronJob. Jobs that run already aren't changed. */
  cronJob?: InputMaybe<CronJobPatchInput>;
  /** What is special about a DaemonSet. */
  daemonSet?: InputMaybe<DaemonSetPatchInput>;
  /** What is special about a Deployment. */
  deployment?: InputMaybe<DeploymentPatchInput>;
  /** What it is for, in words (annotation `kubernetes.io/description`). */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Only check: the API server validates everything and stores nothing; the payload shows what would be. */
  dryRun?: Scalars['Boolean']['input'];
  /** Change it only if it is still at this version, else CONFLICT. */
  expectedResourceVersion?: InputMaybe<Scalars['String']['input']>;
  /** What is special about a Job. */
  job?: InputMaybe<JobPatchInput>;
  /** Changes of the workload's own labels. Those of its pods are in `pod`. */
  labels?: InputMaybe<StringPairsPatchInput>;
  /** Changes of the pod template, besides its containers. */
  pod?: InputMaybe<PodTemplatePatchInput>;
  /** Names of containers and init containers to remove. One that isn't there isn't an error. */
  removeContainers?: InputMaybe<Array<Scalars['String']['input']>>;
  /** How many pods a Deployment or StatefulSet is to have: 0 or more. Null: Kubernetes' default, 1. */
  replicas?: InputMaybe<Scalars['Int']['input']>;
  /**
   * Guard the rollout of this change: if it fails, or isn't done by its deadline, the workload goes back by itself to the revision that it had
   * before, and says why (docs/rollouts.md). A DEPLOYMENT, STATEFUL_SET or DAEMON_SET. If that one was under a guard still, it is the revision
   * that its guard would have gone back to. Without a change of the pod template there is nothing to guard, and a warning says so; another warning
   * says so where the guard would end with this gateway. `diff` shows the annotation that the guard is kept in.
   * userErrors: PAUSED (a paused Deployment), INVALID (update strategy OnDelete), NOT_FOUND (there is no revision to go back to), UNSUPPORTED_KIND.
   */
  rollbackOnFailure?: InputMaybe<RollbackOnFailureInput>;
  /** What is special about a StatefulSet. */
  statefulSet?: InputMaybe<StatefulSetPatchInput>;
  /** How pods of a Deployment, StatefulSet or DaemonSet are replaced when the template changes. */
  strategy?: InputMaybe<UpgradeStrategyInput>;
  /** Which workload. */
  workload: WorkloadRef;
};

/** What came of upgradeWorkload. */
export type UpgradeWorkloadPayload = {
  __typename?: 'UpgradeWorkloadPayload';
  /** What was changed of the workload; with dryRun what would be. */
  diff: Array<FieldChange>;
  /** What came of its Services; with dryRun what would. */
  services: Array<ServiceOutcome>;
  /** What is wrong with the input. Where there is one, nothing was changed, or it was changed back. */
  userErrors: Array<UserError>;
  /**
   * What to know about the change (an autoscaler that will scale back, pods that stay as they are until somebody deletes them); what the API server had to
   * say against it, though it was accepted; whether this gateway doesn't show it yet; and where something was refused halfway, what had been done and is
   * undone again, or couldn't be.
   */
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
  /** An admission webhook, an admission policy or another rule of the cluster (Pod Security, for one) doesn't allow it. The message is its own. */
  | 'ADMISSION_DENIED'
  /** The name is taken. */
  | 'ALREADY_EXISTS'
  /** The object has moved on since it was read. Read it again, and decide again. */
  | 'CONFLICT'
  /** A PodDisruptionBudget doesn't allow the eviction now. The message names it and says what it needs; later it may allow it. */
  | 'DISRUPTION_BUDGET'
  /** The caller hasn't the rights. The message is the cluster's own and names them. */
  | 'FORBIDDEN'
  /** Kubernetes never lets this be changed. The message says what to do instead: make it anew, or another one beside it. */
  | 'IMMUTABLE'
  /** The cluster has failed between two of several writes. The message says at which one, and the payload what remains of those before. */
  | 'INTERRUPTED'
  /** A value isn't valid: the message says what would be. */
  | 'INVALID'
  /** What is referred to doesn't exist: the workload, its namespace, the revision, the container. */
  | 'NOT_FOUND'
  /** A Deployment whose rollout is paused can't be rolled back or restarted: resume it first. */
  | 'PAUSED'
  /** A ResourceQuota or LimitRange doesn't allow it, or a quota isn't counted yet. The message is the cluster's own and names the amounts. */
  | 'QUOTA_EXCEEDED'
  /** This mutation doesn't exist for workloads of this kind. */
  | 'UNSUPPORTED_KIND';

/** Something that a cluster's authentication has found out about a user. */
export type UserExtra = {
  __typename?: 'UserExtra';
  /** What it is about, as `authentication.kubernetes.io/pod-name`. */
  key: Scalars['String']['output'];
  /** What was found out. */
  values: Array<Scalars['String']['output']>;
};

/** Whoever asks. */
export type Viewer = {
  __typename?: 'Viewer';
  /** The caller in each cluster that knows them: a token may be good in some only. */
  clusters: Array<ViewerInCluster>;
};

/** The caller in one cluster. */
export type ViewerInCluster = {
  __typename?: 'ViewerInCluster';
  /** The cluster. */
  cluster: Cluster;
  /** Who the cluster says that the caller is: it is asked, as the caller, as by `kubectl auth whoami`. Null with an error if it doesn't answer. */
  user: Maybe<ClusterUser>;
};

/**
 * A volume of a pod: a name, and exactly one source (core/v1 Volume). Sources of drivers that Kubernetes has given up, or runs by CSI drivers
 * since, aren't typed: `type` has their name, `manifest` the rest.
 */
export type Volume = {
  __typename?: 'Volume';
  /** Files from a ConfigMap. */
  configMap: Maybe<ConfigMapVolumeSource>;
  /** A volume that a CSI driver makes for the pod. */
  csi: Maybe<CsiVolumeSource>;
  /** Files with fields of the pod. */
  downwardAPI: Maybe<DownwardApiVolumeSource>;
  /** An empty directory that goes with the pod. */
  emptyDir: Maybe<EmptyDirVolumeSource>;
  /** A PersistentVolumeClaim that is made for the pod and goes with it. */
  ephemeral: Maybe<EphemeralVolumeSource>;
  /** A Fibre Channel disk. */
  fc: Maybe<FcVolumeSource>;
  /** A file or directory of the node. */
  hostPath: Maybe<HostPathVolumeSource>;
  /** The content of an image. */
  image: Maybe<ImageVolumeSource>;
  /** An iSCSI disk. */
  iscsi: Maybe<IscsiVolumeSource>;
  /** Its name, to which volumeMounts refer. */
  name: Scalars['String']['output'];
  /** A directory of an NFS server. */
  nfs: Maybe<NfsVolumeSource>;
  /** A PersistentVolumeClaim of the namespace. */
  persistentVolumeClaim: Maybe<PersistentVolumeClaimVolumeSource>;
  /** Several sources in one directory. */
  projected: Maybe<ProjectedVolumeSource>;
  /** Files from a Secret. */
  secret: Maybe<SecretVolumeSource>;
  /** Which source it has, as Kubernetes names the field: `configMap`, `persistentVolumeClaim`, `cephfs`. Where there is none it is `emptyDir`. */
  type: Scalars['String']['output'];
};

/** How a volume may be mounted. */
export type VolumeAccessMode =
  /** Read-only by many nodes. */
  | 'READ_ONLY_MANY'
  /** Read-write by many nodes. */
  | 'READ_WRITE_MANY'
  /** Read-write by one node. */
  | 'READ_WRITE_ONCE'
  /** Read-write by one pod. */
  | 'READ_WRITE_ONCE_POD';

/** When a claim gets its volume (storage/v1 VolumeBindingMode). */
export type VolumeBindingMode =
  /** At once. */
  | 'IMMEDIATE'
  /** When the first pod that uses it has been scheduled, so that it is where the pod is. */
  | 'WAIT_FOR_FIRST_CONSUMER';

/** An object of the namespace from which a volume is filled. */
export type VolumeDataSource = {
  __typename?: 'VolumeDataSource';
  /** Its API group; null for the core group. */
  apiGroup: Maybe<Scalars['String']['output']>;
  /** Its kind. */
  kind: Scalars['String']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
};

/** An object of the namespace from which a volume is filled. */
export type VolumeDataSourceInput = {
  /** Its API group; absent for the core group. */
  apiGroup?: InputMaybe<Scalars['String']['input']>;
  /** Its kind. */
  kind: Scalars['String']['input'];
  /** Its name. */
  name: Scalars['String']['input'];
};

/** Where a volume is in a container, as a block device. */
export type VolumeDevice = {
  __typename?: 'VolumeDevice';
  /** The path in the container. */
  devicePath: Scalars['String']['output'];
  /** The volume's name; it must be a claim with volumeMode BLOCK. */
  name: Scalars['String']['output'];
};

/** Where a volume is in a container, as a block device. */
export type VolumeDeviceInput = {
  /** The path in the container. */
  devicePath: Scalars['String']['input'];
  /** The volume's name; it must be a claim with volumeMode BLOCK. */
  name: Scalars['String']['input'];
};

/** Changes of where volumes are as block devices, by the path of the device. One that isn't named stays. */
export type VolumeDevicesPatchInput = {
  /** Devices to add, or to change. */
  set?: InputMaybe<Array<VolumeDeviceInput>>;
  /** The paths of devices to remove. One that isn't there isn't an error. */
  unset?: InputMaybe<Array<Scalars['String']['input']>>;
};

/**
 * A volume of a pod: a name, and exactly one source (core/v1 Volume). Sources of drivers that Kubernetes has given up, or runs by CSI drivers
 * since, aren't typed: `type` has their name, `manifest` the rest.
 */
export type VolumeInput = {
  /** Files from a ConfigMap. */
  configMap?: InputMaybe<ConfigMapVolumeSourceInput>;
  /** A volume that a CSI driver makes for the pod. */
  csi?: InputMaybe<CsiVolumeSourceInput>;
  /** Files with fields of the pod. */
  downwardAPI?: InputMaybe<DownwardApiVolumeSourceInput>;
  /** An empty directory that goes with the pod. */
  emptyDir?: InputMaybe<EmptyDirVolumeSourceInput>;
  /** A PersistentVolumeClaim that is made for the pod and goes with it. */
  ephemeral?: InputMaybe<EphemeralVolumeSourceInput>;
  /** A Fibre Channel disk. */
  fc?: InputMaybe<FcVolumeSourceInput>;
  /** A file or directory of the node. */
  hostPath?: InputMaybe<HostPathVolumeSourceInput>;
  /** The content of an image. */
  image?: InputMaybe<ImageVolumeSourceInput>;
  /** An iSCSI disk. */
  iscsi?: InputMaybe<IscsiVolumeSourceInput>;
  /** Its name, to which volumeMounts refer. */
  name: Scalars['String']['input'];
  /** A directory of an NFS server. */
  nfs?: InputMaybe<NfsVolumeSourceInput>;
  /** A PersistentVolumeClaim of the namespace. */
  persistentVolumeClaim?: InputMaybe<PersistentVolumeClaimVolumeSourceInput>;
  /** Several sources in one directory. */
  projected?: InputMaybe<ProjectedVolumeSourceInput>;
  /** Files from a Secret. */
  secret?: InputMaybe<SecretVolumeSourceInput>;
};

/** What a volume is for its containers. */
export type VolumeMode =
  /** A raw block device: volumeDevices. */
  | 'BLOCK'
  /** A directory. */
  | 'FILESYSTEM';

/** Where a volume is mounted in a container. */
export type VolumeMount = {
  __typename?: 'VolumeMount';
  /** The path in the container. */
  mountPath: Scalars['String']['output'];
  /** Whether later mounts on one side are seen on the other. Default: NONE. */
  mountPropagation: Maybe<MountPropagationMode>;
  /** The volume's name. */
  name: Scalars['String']['output'];
  /** It can't be written to. */
  readOnly: Scalars['Boolean']['output'];
  /** Whether what is mounted below it can't be written to either. Default: DISABLED. */
  recursiveReadOnly: Maybe<RecursiveReadOnlyMode>;
  /** The path in the volume that is mounted; null: its root. */
  subPath: Maybe<Scalars['String']['output']>;
  /** The same with environment variables of the container in it: `$(NAME)`. */
  subPathExpr: Maybe<Scalars['String']['output']>;
};

/** Where a volume is mounted in a container. */
export type VolumeMountInput = {
  /** The path in the container. */
  mountPath: Scalars['String']['input'];
  /** Whether later mounts on one side are seen on the other. Default: NONE. */
  mountPropagation?: InputMaybe<MountPropagationMode>;
  /** The volume's name. */
  name: Scalars['String']['input'];
  /** It can't be written to. */
  readOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether what is mounted below it can't be written to either. Default: DISABLED. */
  recursiveReadOnly?: InputMaybe<RecursiveReadOnlyMode>;
  /** The path in the volume that is mounted; absent: its root. */
  subPath?: InputMaybe<Scalars['String']['input']>;
  /** The same with environment variables of the container in it: `$(NAME)`. */
  subPathExpr?: InputMaybe<Scalars['String']['input']>;
};

/** Changes of where volumes are mounted, by the path in the container. A mount that isn't named stays. */
export type VolumeMountsPatchInput = {
  /** Mounts to add, or to change. */
  set?: InputMaybe<Array<VolumeMountInput>>;
  /** The paths of mounts to remove. One that isn't there isn't an error. */
  unset?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** A source of files: exactly one of these. */
export type VolumeProjection = {
  __typename?: 'VolumeProjection';
  /** Certificates of authorities that the cluster publishes. */
  clusterTrustBundle: Maybe<ClusterTrustBundleProjection>;
  /** A ConfigMap. */
  configMap: Maybe<KeyProjection>;
  /** Fields of the pod. */
  downwardAPI: Maybe<DownwardApiProjection>;
  /** A key with a certificate made for the pod. */
  podCertificate: Maybe<PodCertificateProjection>;
  /** A Secret. */
  secret: Maybe<KeyProjection>;
  /** A token of the pod's ServiceAccount. */
  serviceAccountToken: Maybe<ServiceAccountTokenProjection>;
};

/** A source of files: exactly one of these. */
export type VolumeProjectionInput = {
  /** Certificates of authorities that the cluster publishes. */
  clusterTrustBundle?: InputMaybe<ClusterTrustBundleProjectionInput>;
  /** A ConfigMap. */
  configMap?: InputMaybe<KeyProjectionInput>;
  /** Fields of the pod. */
  downwardAPI?: InputMaybe<DownwardApiProjectionInput>;
  /** A key with a certificate made for the pod. */
  podCertificate?: InputMaybe<PodCertificateProjectionInput>;
  /** A Secret. */
  secret?: InputMaybe<KeyProjectionInput>;
  /** A token of the pod's ServiceAccount. */
  serviceAccountToken?: InputMaybe<ServiceAccountTokenProjectionInput>;
};

/** An amount of storage. */
export type VolumeResourceAmounts = {
  __typename?: 'VolumeResourceAmounts';
  /** Bytes: `10Gi`. */
  storage: Maybe<Scalars['Quantity']['output']>;
};

/** An amount of storage. */
export type VolumeResourceAmountsInput = {
  /** Bytes: `10Gi`. */
  storage?: InputMaybe<Scalars['Quantity']['input']>;
};

/** How much storage. */
export type VolumeResourceRequirements = {
  __typename?: 'VolumeResourceRequirements';
  /** At most. */
  limits: Maybe<VolumeResourceAmounts>;
  /** At least. */
  requests: Maybe<VolumeResourceAmounts>;
};

/** How much storage. */
export type VolumeResourceRequirementsInput = {
  /** At most. */
  limits?: InputMaybe<VolumeResourceAmountsInput>;
  /** At least. */
  requests?: InputMaybe<VolumeResourceAmountsInput>;
};

/** Changes of volumes, by name. A volume that isn't named stays. */
export type VolumesPatchInput = {
  /** Volumes to add, or to change. A source of another sort takes the place of the one that is there. */
  set?: InputMaybe<Array<VolumeInput>>;
  /** Names of volumes to remove. One that isn't there isn't an error. */
  unset?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** How well a watched resource is followed. */
export type WatchPhase =
  /** The cache shows what the cluster has. */
  | 'FOLLOWING'
  /** The watch is interrupted. The cache shows what was known before, and goes on as soon as it can. */
  | 'INTERRUPTED'
  /** The gateway's account may not read it. */
  | 'REFUSED'
  /** It has not been read completely yet. */
  | 'STARTING'
  /** The gateway is stopping. */
  | 'STOPPED';

/** A resource of a cluster that the gateway's cache holds: all objects of a kind. */
export type WatchedResource = {
  __typename?: 'WatchedResource';
  /** When the API server last sent something about it, be it only a sign that nothing has changed. Null before. */
  lastEventAt: Maybe<Scalars['DateTime']['output']>;
  /** The last failure in words. Null while FOLLOWING. */
  message: Maybe<Scalars['String']['output']>;
  /** As in the API's paths: `pods`. */
  name: Scalars['String']['output'];
  /** The only namespaces in which the gateway watches it, by name: those that its account may read, or that it was told. Null: all of them. */
  namespaces: Maybe<Array<Scalars['String']['output']>>;
  /** Objects in the cache that the caller may list. */
  objects: Scalars['Int']['output'];
  /** How well it is followed. */
  phase: WatchPhase;
  /** When everything was last read. Null before the first reading was complete. */
  readAt: Maybe<Scalars['DateTime']['output']>;
};

/** Pods to be preferably near to, or away from. */
export type WeightedPodAffinityTerm = {
  __typename?: 'WeightedPodAffinityTerm';
  /** Which pods. */
  podAffinityTerm: PodAffinityTerm;
  /** How much: 1 to 100. */
  weight: Scalars['Int']['output'];
};

/** Pods to be preferably near to, or away from. */
export type WeightedPodAffinityTermInput = {
  /** Which pods. */
  podAffinityTerm: PodAffinityTermInput;
  /** How much: 1 to 100. */
  weight: Scalars['Int']['input'];
};

/** What Windows has of its own. */
export type WindowsSecurityContextOptions = {
  __typename?: 'WindowsSecurityContextOptions';
  /** That spec itself; a webhook fills it in. */
  gmsaCredentialSpec: Maybe<Scalars['String']['output']>;
  /** The name of the GMSA credential spec. */
  gmsaCredentialSpecName: Maybe<Scalars['String']['output']>;
  /** It runs as a process of the node itself; so all containers of the pod or none. */
  hostProcess: Maybe<Scalars['Boolean']['output']>;
  /** The user that the program runs as. */
  runAsUserName: Maybe<Scalars['String']['output']>;
};

/** What Windows has of its own. */
export type WindowsSecurityContextOptionsInput = {
  /** That spec itself; a webhook fills it in. */
  gmsaCredentialSpec?: InputMaybe<Scalars['String']['input']>;
  /** The name of the GMSA credential spec. */
  gmsaCredentialSpecName?: InputMaybe<Scalars['String']['input']>;
  /** It runs as a process of the node itself; so all containers of the pod or none. */
  hostProcess?: InputMaybe<Scalars['Boolean']['input']>;
  /** The user that the program runs as. */
  runAsUserName?: InputMaybe<Scalars['String']['input']>;
};

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
  /** What must be done before it can go after its deletion was asked for: each is taken away by whoever has put it there. */
  finalizers: Array<Scalars['String']['output']>;
  /**
   * Why it isn't healthy, the worst first: what is wrong with the workload itself, and what is wrong with its pods, each reason once with
   * all pods that it applies to. Empty for what is healthy, starting as it should, done, suspended, or being deleted.
   */
  findings: Array<Finding>;
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
  /** The whole object less managedFields, read from the cluster at the time of the query, as the caller; null, with an error, where it can't be read. */
  manifest: Maybe<Scalars['String']['output']>;
  /** Its name, unique for its kind in the namespace. */
  name: Scalars['String']['output'];
  /** The namespace it is in. */
  namespace: Scalars['String']['output'];
  /** What controls it: an operator's object, a CronJob for a Job. Null for what stands alone. */
  owner: Maybe<ObjectOwner>;
  /** Its pods: a Deployment's through its ReplicaSets, a CronJob's through its Jobs. */
  pods: PodConnection;
  /** How many pods it has and should have. */
  replicas: ReplicaCounts;
  /** The version of the object, as Kubernetes counts it. */
  resourceVersion: Scalars['String']['output'];
  /** The revision with this number, as in `revisions`; null if there is none, or none any more. Always null for Job and CronJob. */
  revision: Maybe<Revision>;
  /** What can be rolled back to, newest first: ReplicaSets of a Deployment, ControllerRevisions of a StatefulSet or DaemonSet. Empty for Job and CronJob. */
  revisions: RevisionConnection;
  /** The rollout of its present template; null for Job and CronJob. */
  rollout: Maybe<Rollout>;
  /** By what labels it knows its pods; null for a CronJob, which has none of its own. */
  selector: Maybe<LabelSelector>;
  /** The Services of the namespace whose selector matches the labels of its pod template, by name. Labels that pods get besides don't count. */
  services: ServiceConnection;
  /** How it is doing, in one word. */
  state: WorkloadState;
  /** Why it is in this state, in the cluster's own words where it has any; null where the state says it all. */
  stateMessage: Maybe<Scalars['String']['output']>;
  /** What its pods are made of: of a CronJob, those of its Jobs. */
  template: PodTemplate;
  /** The uid that Kubernetes gave it. */
  uid: Scalars['ID']['output'];
  /**
   * What its pods use now, added up. Read live, as the caller, with one request for all that is asked for of a namespace. `podCount` tells
   * of how many pods there are figures. Null while there are none: the cluster has no metrics.k8s.io (`cluster { metrics { reason } }`),
   * or no pod runs for long enough. Null with FORBIDDEN where the caller may not read them.
   */
  usage: Maybe<ResourceUsage>;
  /**
   * Whether the cluster lets the caller do this with the object; false for what isn't done with its kind. It is asked of the cluster as the
   * caller. It doesn't foresee quotas, admission, or what is wrong with an input.
   */
  viewerCan: Scalars['Boolean']['output'];
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
export type WorkloadRevisionArgs = {
  number: Scalars['Int']['input'];
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


/** A workload: what makes and replaces pods. */
export type WorkloadViewerCanArgs = {
  action: ObjectAction;
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
  /** A CronJob. */
  { cronJob: CronJobInput; daemonSet?: never; deployment?: never; job?: never; statefulSet?: never; }
  |  /** A DaemonSet. */
  { cronJob?: never; daemonSet: DaemonSetInput; deployment?: never; job?: never; statefulSet?: never; }
  |  /** A Deployment. */
  { cronJob?: never; daemonSet?: never; deployment: DeploymentInput; job?: never; statefulSet?: never; }
  |  /** A Job. */
  { cronJob?: never; daemonSet?: never; deployment?: never; job: JobInput; statefulSet?: never; }
  |  /** A StatefulSet. */
  { cronJob?: never; daemonSet?: never; deployment?: never; job?: never; statefulSet: StatefulSetInput; };

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

/** What a subscription to a page of workloads sends: the page, then what is different from the message before. */
export type WorkloadPageUpdate = {
  __typename?: 'WorkloadPageUpdate';
  /**
   * Where to go on after this message: give it as `resumeFrom` to the same subscription, on any replica, and nothing is missed. Opaque.
   * Keep that of the last message that you have folded. It isn't for `after`: that is for cursors of `pageInfo`.
   */
  cursor: Scalars['String']['output'];
  /** The ids of all rows of the page, in order, if rows came, left or moved; otherwise empty. It is empty, too, for a page without rows: all that it had are in `removed`. */
  order: Array<Scalars['ID']['output']>;
  /** Whether there is more before and behind the page, and the cursors of its first and last row. */
  pageInfo: PageInfo;
  /** The ids of the rows that have left the page: deleted, no longer fitting the filter, or moved off it. None is in `upserts`. */
  removed: Array<Scalars['ID']['output']>;
  /** Forget what you had: this message has the whole page. True on the first message, unless it goes on from `resumeFrom`, and on no later one. */
  reset: Scalars['Boolean']['output'];
  /** How many fit the filter, on all pages together. An operation that doesn't select it isn't told when it alone changes. */
  totalCount: Scalars['Int']['output'];
  /** The rows that came, and those that have changed, themselves or in an object behind a relation that the operation selects. What only moved isn't here. In the order of the page. */
  upserts: Array<Workload>;
};

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
  /**
   * Where to go on after this message: give it as `resumeFrom` to the same subscription, on any replica, and nothing is missed. Opaque.
   * Keep that of the last message that you have folded.
   */
  cursor: Scalars['String']['output'];
  /** Forget what you had: a snapshot begins with this message. True on the first message, unless it goes on from `resumeFrom`, and again when the subscriber fell so far behind that the changes it missed are no longer known one by one. */
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
  Affinity: ResolverTypeWrapper<Omit<Affinity, 'podAffinity' | 'podAntiAffinity'> & { podAffinity: Maybe<ResolversTypes['PodAffinity']>, podAntiAffinity: Maybe<ResolversTypes['PodAffinity']> }>;
  AffinityInput: AffinityInput;
  AllocatedResource: ResolverTypeWrapper<AllocatedResource>;
  AppArmorProfile: ResolverTypeWrapper<AppArmorProfile>;
  AppArmorProfileInput: AppArmorProfileInput;
  AppliedObject: ResolverTypeWrapper<Omit<AppliedObject, 'object'> & { object: Maybe<ResolversTypes['Node']> }>;
  ApplyAction: ApplyAction;
  ApplyConflict: ResolverTypeWrapper<ApplyConflict>;
  ApplyManifestInput: ApplyManifestInput;
  ApplyManifestPayload: ResolverTypeWrapper<Omit<ApplyManifestPayload, 'results'> & { results: Array<ResolversTypes['AppliedObject']> }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CSIVolumeSource: ResolverTypeWrapper<CsiVolumeSource>;
  CSIVolumeSourceInput: CsiVolumeSourceInput;
  Capabilities: ResolverTypeWrapper<Capabilities>;
  CapabilitiesInput: CapabilitiesInput;
  ChangeType: ChangeType;
  Cluster: ResolverTypeWrapper<ClusterView>;
  ClusterMetrics: ResolverTypeWrapper<ClusterMetrics>;
  ClusterNode: ResolverTypeWrapper<NodeEntry>;
  ClusterNodeConnection: ResolverTypeWrapper<ClusterNodeConnectionModel>;
  ClusterNodeEdge: ResolverTypeWrapper<ClusterNodeEdgeModel>;
  ClusterNodeFilter: ClusterNodeFilter;
  ClusterNodeOrder: ClusterNodeOrder;
  ClusterNodeOrderField: ClusterNodeOrderField;
  ClusterState: ClusterState;
  ClusterTrustBundleProjection: ResolverTypeWrapper<Omit<ClusterTrustBundleProjection, 'labelSelector'> & { labelSelector: Maybe<ResolversTypes['LabelSelector']> }>;
  ClusterTrustBundleProjectionInput: ClusterTrustBundleProjectionInput;
  ClusterUser: ResolverTypeWrapper<User>;
  ConcurrencyPolicy: ConcurrencyPolicy;
  Condition: ResolverTypeWrapper<Condition>;
  ConditionStatus: ConditionStatus;
  ConfigMap: ResolverTypeWrapper<ConfigMap>;
  ConfigMapConnection: ResolverTypeWrapper<ConfigMapConnection>;
  ConfigMapEdge: ResolverTypeWrapper<ConfigMapEdge>;
  ConfigMapKeySelector: ResolverTypeWrapper<ConfigMapKeySelector>;
  ConfigMapKeySelectorInput: ConfigMapKeySelectorInput;
  ConfigMapVolumeSource: ResolverTypeWrapper<ConfigMapVolumeSource>;
  ConfigMapVolumeSourceInput: ConfigMapVolumeSourceInput;
  Container: ResolverTypeWrapper<ContainerModel>;
  ContainerInput: ContainerInput;
  ContainerLog: ResolverTypeWrapper<NamedContainerLog>;
  ContainerPatchInput: ContainerPatchInput;
  ContainerPort: ResolverTypeWrapper<ContainerPortModel>;
  ContainerPortInput: ContainerPortInput;
  ContainerPortPatchInput: ContainerPortPatchInput;
  ContainerPortsPatchInput: ContainerPortsPatchInput;
  ContainerResizePolicy: ResolverTypeWrapper<ContainerResizePolicy>;
  ContainerResizePolicyInput: ContainerResizePolicyInput;
  ContainerResizeRestartPolicy: ContainerResizeRestartPolicy;
  ContainerRestartRule: ResolverTypeWrapper<ContainerRestartRule>;
  ContainerRestartRuleAction: ContainerRestartRuleAction;
  ContainerRestartRuleExitCodes: ResolverTypeWrapper<ContainerRestartRuleExitCodes>;
  ContainerRestartRuleExitCodesInput: ContainerRestartRuleExitCodesInput;
  ContainerRestartRuleInput: ContainerRestartRuleInput;
  ContainerState: ContainerState;
  ContainerTermination: ResolverTypeWrapper<ContainerTerminationModel>;
  ContainerUsage: ResolverTypeWrapper<ContainerUsage>;
  CreateServiceInput: CreateServiceInput;
  CreateServicePayload: ResolverTypeWrapper<Omit<CreateServicePayload, 'service'> & { service: Maybe<ResolversTypes['Service']> }>;
  CronJob: ResolverTypeWrapper<CronJobEntry>;
  CronJobInput: CronJobInput;
  CronJobPatchInput: CronJobPatchInput;
  DNSPolicy: DnsPolicy;
  DaemonSet: ResolverTypeWrapper<DaemonSetEntry>;
  DaemonSetInput: DaemonSetInput;
  DaemonSetPatchInput: DaemonSetPatchInput;
  DaemonSetUpdateStrategy: ResolverTypeWrapper<DaemonSetUpdateStrategy>;
  DaemonSetUpdateStrategyInput: DaemonSetUpdateStrategyInput;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeletePodInput: DeletePodInput;
  DeletePodPayload: ResolverTypeWrapper<Omit<DeletePodPayload, 'pod'> & { pod: Maybe<ResolversTypes['Pod']> }>;
  DeleteServiceInput: DeleteServiceInput;
  DeleteServicePayload: ResolverTypeWrapper<Omit<DeleteServicePayload, 'service'> & { service: Maybe<ResolversTypes['Service']> }>;
  DeleteWorkloadInput: DeleteWorkloadInput;
  DeleteWorkloadPayload: ResolverTypeWrapper<Omit<DeleteWorkloadPayload, 'workload'> & { workload: Maybe<ResolversTypes['Workload']> }>;
  DeleteWorkloadsInput: DeleteWorkloadsInput;
  DeleteWorkloadsPayload: ResolverTypeWrapper<Omit<DeleteWorkloadsPayload, 'results'> & { results: Array<Maybe<ResolversTypes['DeleteWorkloadPayload']>> }>;
  DeployWorkloadInput: DeployWorkloadInput;
  DeployWorkloadPayload: ResolverTypeWrapper<Omit<DeployWorkloadPayload, 'services' | 'workload'> & { services: Array<ResolversTypes['Service']>, workload: Maybe<ResolversTypes['Workload']> }>;
  Deployment: ResolverTypeWrapper<DeploymentEntry>;
  DeploymentInput: DeploymentInput;
  DeploymentPatchInput: DeploymentPatchInput;
  DeploymentStrategy: ResolverTypeWrapper<DeploymentStrategy>;
  DeploymentStrategyInput: DeploymentStrategyInput;
  DeploymentStrategyType: DeploymentStrategyType;
  DownwardAPIProjection: ResolverTypeWrapper<DownwardApiProjection>;
  DownwardAPIProjectionInput: DownwardApiProjectionInput;
  DownwardAPIVolumeFile: ResolverTypeWrapper<DownwardApiVolumeFile>;
  DownwardAPIVolumeFileInput: DownwardApiVolumeFileInput;
  DownwardAPIVolumeSource: ResolverTypeWrapper<DownwardApiVolumeSource>;
  DownwardAPIVolumeSourceInput: DownwardApiVolumeSourceInput;
  EmptyDirVolumeSource: ResolverTypeWrapper<EmptyDirVolumeSource>;
  EmptyDirVolumeSourceInput: EmptyDirVolumeSourceInput;
  Endpoint: ResolverTypeWrapper<EndpointModel>;
  EndpointAddressType: EndpointAddressType;
  EndpointConnection: ResolverTypeWrapper<EndpointConnectionModel>;
  EndpointEdge: ResolverTypeWrapper<EndpointEdgeModel>;
  EndpointPort: ResolverTypeWrapper<EndpointPort>;
  EnvFromSource: ResolverTypeWrapper<EnvFromSource>;
  EnvFromSourceInput: EnvFromSourceInput;
  EnvPatchInput: EnvPatchInput;
  EnvSource: ResolverTypeWrapper<EnvSource>;
  EnvSourceInput: EnvSourceInput;
  EnvVar: ResolverTypeWrapper<EnvVarModel>;
  EnvVarInput: EnvVarInput;
  EnvVarSource: ResolverTypeWrapper<EnvVarSource>;
  EnvVarSourceInput: EnvVarSourceInput;
  EphemeralVolumeSource: ResolverTypeWrapper<EphemeralVolumeSourceModel>;
  EphemeralVolumeSourceInput: EphemeralVolumeSourceInput;
  Event: ResolverTypeWrapper<EventEntry>;
  EventChange: ResolverTypeWrapper<EventChangeModel>;
  EventConnection: ResolverTypeWrapper<EventConnectionModel>;
  EventEdge: ResolverTypeWrapper<EventEdgeModel>;
  EventFilter: EventFilter;
  EventType: EventType;
  EventUpdate: ResolverTypeWrapper<EventUpdateModel>;
  EvictPodInput: EvictPodInput;
  EvictPodPayload: ResolverTypeWrapper<Omit<EvictPodPayload, 'pod'> & { pod: Maybe<ResolversTypes['Pod']> }>;
  ExecAction: ResolverTypeWrapper<ExecAction>;
  ExecActionInput: ExecActionInput;
  ExitCodeOperator: ExitCodeOperator;
  FCVolumeSource: ResolverTypeWrapper<FcVolumeSource>;
  FCVolumeSourceInput: FcVolumeSourceInput;
  FSGroupChangePolicy: FsGroupChangePolicy;
  FieldChange: ResolverTypeWrapper<FieldChange>;
  FileKeySelector: ResolverTypeWrapper<FileKeySelector>;
  FileKeySelectorInput: FileKeySelectorInput;
  Finding: ResolverTypeWrapper<FindingModel>;
  FindingEvidence: ResolverTypeWrapper<Evidence>;
  FindingReason: FindingReason;
  FindingSeverity: FindingSeverity;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  GRPCAction: ResolverTypeWrapper<GrpcAction>;
  GRPCActionInput: GrpcActionInput;
  HTTPGetAction: ResolverTypeWrapper<HttpGetAction>;
  HTTPGetActionInput: HttpGetActionInput;
  HTTPHeader: ResolverTypeWrapper<HttpHeader>;
  HTTPHeaderInput: HttpHeaderInput;
  HostAlias: ResolverTypeWrapper<HostAlias>;
  HostAliasInput: HostAliasInput;
  HostPathType: HostPathType;
  HostPathVolumeSource: ResolverTypeWrapper<HostPathVolumeSource>;
  HostPathVolumeSourceInput: HostPathVolumeSourceInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IPFamily: IpFamily;
  IPFamilyPolicy: IpFamilyPolicy;
  ISCSIVolumeSource: ResolverTypeWrapper<IscsiVolumeSource>;
  ISCSIVolumeSourceInput: IscsiVolumeSourceInput;
  ImagePullPolicy: ImagePullPolicy;
  ImageVolumeSource: ResolverTypeWrapper<ImageVolumeSource>;
  ImageVolumeSourceInput: ImageVolumeSourceInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Int64: ResolverTypeWrapper<Scalars['Int64']['output']>;
  IntOrPercent: ResolverTypeWrapper<Scalars['IntOrPercent']['output']>;
  IntOrString: ResolverTypeWrapper<Scalars['IntOrString']['output']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Job: ResolverTypeWrapper<JobEntry>;
  JobCompletionMode: JobCompletionMode;
  JobConnection: ResolverTypeWrapper<JobConnectionModel>;
  JobEdge: ResolverTypeWrapper<JobEdgeModel>;
  JobInput: JobInput;
  JobPatchInput: JobPatchInput;
  JobProgress: ResolverTypeWrapper<JobProgressModel>;
  JobSettings: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['JobSettings']>;
  JobSuccessPolicy: ResolverTypeWrapper<JobSuccessPolicyModel>;
  JobSuccessPolicyInput: JobSuccessPolicyInput;
  JobSuccessPolicyRule: ResolverTypeWrapper<JobSuccessPolicyRule>;
  JobSuccessPolicyRuleInput: JobSuccessPolicyRuleInput;
  JobTemplate: ResolverTypeWrapper<JobTemplateModel>;
  JobTemplateInput: JobTemplateInput;
  JobTemplatePatchInput: JobTemplatePatchInput;
  KeyProjection: ResolverTypeWrapper<KeyProjection>;
  KeyProjectionInput: KeyProjectionInput;
  KeyToPath: ResolverTypeWrapper<KeyToPath>;
  KeyToPathInput: KeyToPathInput;
  KubernetesObject: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['KubernetesObject']>;
  LabelSelector: ResolverTypeWrapper<LabelSelectorModel>;
  LabelSelectorInput: LabelSelectorInput;
  LabelSelectorOperator: LabelSelectorOperator;
  LabelSelectorRequirement: ResolverTypeWrapper<LabelSelectorRequirement>;
  LabelSelectorRequirementInput: LabelSelectorRequirementInput;
  Lifecycle: ResolverTypeWrapper<Lifecycle>;
  LifecycleHandler: ResolverTypeWrapper<LifecycleHandler>;
  LifecycleHandlerInput: LifecycleHandlerInput;
  LifecycleInput: LifecycleInput;
  LoadBalancerIPMode: LoadBalancerIpMode;
  LoadBalancerIngress: ResolverTypeWrapper<LoadBalancerIngress>;
  LoadBalancerPort: ResolverTypeWrapper<LoadBalancerPort>;
  LocalObjectReference: ResolverTypeWrapper<LocalObjectReference>;
  LocalObjectReferenceInput: LocalObjectReferenceInput;
  LogBatch: ResolverTypeWrapper<LogBatchModel>;
  LogFilter: LogFilter;
  LogLine: ResolverTypeWrapper<LogLineModel>;
  LogNotice: ResolverTypeWrapper<LogNoticeModel>;
  LogNoticeType: LogNoticeType;
  ManagedPart: ManagedPart;
  Manager: ResolverTypeWrapper<Manager>;
  ManagerType: ManagerType;
  ManifestFormat: ManifestFormat;
  MountPropagationMode: MountPropagationMode;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NFSVolumeSource: ResolverTypeWrapper<NfsVolumeSource>;
  NFSVolumeSourceInput: NfsVolumeSourceInput;
  Namespace: ResolverTypeWrapper<NamespaceEntry>;
  NamespaceConnection: ResolverTypeWrapper<NamespaceConnectionModel>;
  NamespaceEdge: ResolverTypeWrapper<NamespaceEdgeModel>;
  NamespaceFilter: NamespaceFilter;
  NamespacePhase: NamespacePhase;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NodeAddress: ResolverTypeWrapper<NodeAddress>;
  NodeAffinity: ResolverTypeWrapper<NodeAffinity>;
  NodeAffinityInput: NodeAffinityInput;
  NodeInclusionPolicy: NodeInclusionPolicy;
  NodeSelector: ResolverTypeWrapper<NodeSelector>;
  NodeSelectorInput: NodeSelectorInput;
  NodeSelectorOperator: NodeSelectorOperator;
  NodeSelectorRequirement: ResolverTypeWrapper<NodeSelectorRequirement>;
  NodeSelectorRequirementInput: NodeSelectorRequirementInput;
  NodeSelectorTerm: ResolverTypeWrapper<NodeSelectorTerm>;
  NodeSelectorTermInput: NodeSelectorTermInput;
  OSName: OsName;
  ObjectAction: ObjectAction;
  ObjectFieldSelector: ResolverTypeWrapper<ObjectFieldSelector>;
  ObjectFieldSelectorInput: ObjectFieldSelectorInput;
  ObjectOwner: ResolverTypeWrapper<ObjectOwnerModel>;
  ObjectRef: ObjectRef;
  ObjectReference: ResolverTypeWrapper<ObjectReferenceModel>;
  OrderDirection: OrderDirection;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PauseWorkloadInput: PauseWorkloadInput;
  PauseWorkloadPayload: ResolverTypeWrapper<Omit<PauseWorkloadPayload, 'workload'> & { workload: Maybe<ResolversTypes['Workload']> }>;
  PauseWorkloadsInput: PauseWorkloadsInput;
  PauseWorkloadsPayload: ResolverTypeWrapper<Omit<PauseWorkloadsPayload, 'results'> & { results: Array<Maybe<ResolversTypes['PauseWorkloadPayload']>> }>;
  PersistentVolumeClaim: ResolverTypeWrapper<PersistentVolumeClaim>;
  PersistentVolumeClaimConnection: ResolverTypeWrapper<PersistentVolumeClaimConnection>;
  PersistentVolumeClaimEdge: ResolverTypeWrapper<PersistentVolumeClaimEdge>;
  PersistentVolumeClaimPhase: PersistentVolumeClaimPhase;
  PersistentVolumeClaimRetention: PersistentVolumeClaimRetention;
  PersistentVolumeClaimRetentionPolicy: ResolverTypeWrapper<PersistentVolumeClaimRetentionPolicy>;
  PersistentVolumeClaimRetentionPolicyInput: PersistentVolumeClaimRetentionPolicyInput;
  PersistentVolumeClaimTemplate: ResolverTypeWrapper<FlatVolumeClaimTemplate>;
  PersistentVolumeClaimTemplateInput: PersistentVolumeClaimTemplateInput;
  PersistentVolumeClaimVolumeSource: ResolverTypeWrapper<PersistentVolumeClaimVolumeSource>;
  PersistentVolumeClaimVolumeSourceInput: PersistentVolumeClaimVolumeSourceInput;
  Pod: ResolverTypeWrapper<PodEntry>;
  PodAffinity: ResolverTypeWrapper<Omit<PodAffinity, 'preferredDuringSchedulingIgnoredDuringExecution' | 'requiredDuringSchedulingIgnoredDuringExecution'> & { preferredDuringSchedulingIgnoredDuringExecution: Array<ResolversTypes['WeightedPodAffinityTerm']>, requiredDuringSchedulingIgnoredDuringExecution: Array<ResolversTypes['PodAffinityTerm']> }>;
  PodAffinityInput: PodAffinityInput;
  PodAffinityTerm: ResolverTypeWrapper<Omit<PodAffinityTerm, 'labelSelector' | 'namespaceSelector'> & { labelSelector: Maybe<ResolversTypes['LabelSelector']>, namespaceSelector: Maybe<ResolversTypes['LabelSelector']> }>;
  PodAffinityTermInput: PodAffinityTermInput;
  PodCertificateProjection: ResolverTypeWrapper<PodCertificateProjection>;
  PodCertificateProjectionInput: PodCertificateProjectionInput;
  PodChange: ResolverTypeWrapper<PodChangeModel>;
  PodConnection: ResolverTypeWrapper<PodConnectionModel>;
  PodContainer: ResolverTypeWrapper<PodContainerModel>;
  PodCounts: ResolverTypeWrapper<PodCountsModel>;
  PodDNSConfig: ResolverTypeWrapper<PodDnsConfig>;
  PodDNSConfigInput: PodDnsConfigInput;
  PodDNSConfigOption: ResolverTypeWrapper<PodDnsConfigOption>;
  PodDNSConfigOptionInput: PodDnsConfigOptionInput;
  PodEdge: ResolverTypeWrapper<PodEdgeModel>;
  PodFailurePolicy: ResolverTypeWrapper<PodFailurePolicyModel>;
  PodFailurePolicyAction: PodFailurePolicyAction;
  PodFailurePolicyInput: PodFailurePolicyInput;
  PodFailurePolicyOnExitCodes: ResolverTypeWrapper<PodFailurePolicyOnExitCodes>;
  PodFailurePolicyOnExitCodesInput: PodFailurePolicyOnExitCodesInput;
  PodFailurePolicyOnPodCondition: ResolverTypeWrapper<PodFailurePolicyOnPodCondition>;
  PodFailurePolicyOnPodConditionInput: PodFailurePolicyOnPodConditionInput;
  PodFailurePolicyRule: ResolverTypeWrapper<PodFailurePolicyRule>;
  PodFailurePolicyRuleInput: PodFailurePolicyRuleInput;
  PodFilter: PodFilter;
  PodManagementPolicy: PodManagementPolicy;
  PodOS: ResolverTypeWrapper<PodOs>;
  PodOSInput: PodOsInput;
  PodOrder: PodOrder;
  PodOrderField: PodOrderField;
  PodPageUpdate: ResolverTypeWrapper<PodPageUpdateModel>;
  PodPhase: PodPhase;
  PodPhaseCount: ResolverTypeWrapper<PodPhaseCount>;
  PodQOSClass: PodQosClass;
  PodReadinessGate: ResolverTypeWrapper<PodReadinessGate>;
  PodReadinessGateInput: PodReadinessGateInput;
  PodReplacementPolicy: PodReplacementPolicy;
  PodResourceClaim: ResolverTypeWrapper<PodResourceClaim>;
  PodResourceClaimInput: PodResourceClaimInput;
  PodSchedulingGate: ResolverTypeWrapper<PodSchedulingGate>;
  PodSchedulingGateInput: PodSchedulingGateInput;
  PodSecurityContext: ResolverTypeWrapper<PodSecurityContext>;
  PodSecurityContextInput: PodSecurityContextInput;
  PodTemplate: ResolverTypeWrapper<FlatPodTemplate>;
  PodTemplateInput: PodTemplateInput;
  PodTemplatePatchInput: PodTemplatePatchInput;
  PodUpdate: ResolverTypeWrapper<PodUpdateModel>;
  PortExposureInput: PortExposureInput;
  PortExposureType: PortExposureType;
  PortProtocol: PortProtocol;
  PreemptionPolicy: PreemptionPolicy;
  PreferredSchedulingTerm: ResolverTypeWrapper<PreferredSchedulingTerm>;
  PreferredSchedulingTermInput: PreferredSchedulingTermInput;
  PriorityClass: ResolverTypeWrapper<PriorityClass>;
  PriorityClassConnection: ResolverTypeWrapper<PriorityClassConnection>;
  PriorityClassEdge: ResolverTypeWrapper<PriorityClassEdge>;
  Probe: ResolverTypeWrapper<Probe>;
  ProbeInput: ProbeInput;
  ProcMountType: ProcMountType;
  ProjectedVolumeSource: ResolverTypeWrapper<Omit<ProjectedVolumeSource, 'sources'> & { sources: Array<ResolversTypes['VolumeProjection']> }>;
  ProjectedVolumeSourceInput: ProjectedVolumeSourceInput;
  PropagationPolicy: PropagationPolicy;
  Quantity: ResolverTypeWrapper<Scalars['Quantity']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QuotaResource: ResolverTypeWrapper<QuotaResource>;
  QuotaScopeRequirement: ResolverTypeWrapper<QuotaScopeRequirement>;
  ReclaimPolicy: ReclaimPolicy;
  RecursiveReadOnlyMode: RecursiveReadOnlyMode;
  ReplicaCounts: ResolverTypeWrapper<ReplicaCounts>;
  ResourceAmount: ResolverTypeWrapper<ResourceAmount>;
  ResourceAmounts: ResolverTypeWrapper<StringMap>;
  ResourceAmountsInput: ResourceAmountsInput;
  ResourceAmountsPatchInput: ResourceAmountsPatchInput;
  ResourceClaim: ResolverTypeWrapper<ResourceClaim>;
  ResourceClaimInput: ResourceClaimInput;
  ResourceFieldSelector: ResolverTypeWrapper<ResourceFieldSelector>;
  ResourceFieldSelectorInput: ResourceFieldSelectorInput;
  ResourceQuota: ResolverTypeWrapper<ResourceQuotaEntry>;
  ResourceRequirements: ResolverTypeWrapper<ResourceRequirementsModel>;
  ResourceRequirementsInput: ResourceRequirementsInput;
  ResourceRequirementsPatchInput: ResourceRequirementsPatchInput;
  ResourceUsage: ResolverTypeWrapper<ResourceUsageModel>;
  RestartPolicy: RestartPolicy;
  RestartWorkloadInput: RestartWorkloadInput;
  RestartWorkloadPayload: ResolverTypeWrapper<Omit<RestartWorkloadPayload, 'workload'> & { workload: Maybe<ResolversTypes['Workload']> }>;
  RestartWorkloadsInput: RestartWorkloadsInput;
  RestartWorkloadsPayload: ResolverTypeWrapper<Omit<RestartWorkloadsPayload, 'results'> & { results: Array<Maybe<ResolversTypes['RestartWorkloadPayload']>> }>;
  ResumeWorkloadInput: ResumeWorkloadInput;
  ResumeWorkloadPayload: ResolverTypeWrapper<Omit<ResumeWorkloadPayload, 'workload'> & { workload: Maybe<ResolversTypes['Workload']> }>;
  ResumeWorkloadsInput: ResumeWorkloadsInput;
  ResumeWorkloadsPayload: ResolverTypeWrapper<Omit<ResumeWorkloadsPayload, 'results'> & { results: Array<Maybe<ResolversTypes['ResumeWorkloadPayload']>> }>;
  Revision: ResolverTypeWrapper<RevisionModel>;
  RevisionConnection: ResolverTypeWrapper<RevisionConnectionModel>;
  RevisionEdge: ResolverTypeWrapper<RevisionEdgeModel>;
  RollbackOnFailureInput: RollbackOnFailureInput;
  RollbackWorkloadInput: RollbackWorkloadInput;
  RollbackWorkloadPayload: ResolverTypeWrapper<Omit<RollbackWorkloadPayload, 'stuckPod' | 'workload'> & { stuckPod: Maybe<ResolversTypes['StuckPod']>, workload: Maybe<ResolversTypes['Workload']> }>;
  Rollout: ResolverTypeWrapper<RolloutModel>;
  RolloutGuard: ResolverTypeWrapper<RolloutGuardModel>;
  RolloutGuardState: RolloutGuardState;
  RolloutStatus: RolloutStatus;
  RolloutStep: ResolverTypeWrapper<RolloutStepModel>;
  RolloutStepState: RolloutStepState;
  RolloutStepType: RolloutStepType;
  RunCronJobInput: RunCronJobInput;
  RunCronJobPayload: ResolverTypeWrapper<Omit<RunCronJobPayload, 'cronJob' | 'job'> & { cronJob: Maybe<ResolversTypes['CronJob']>, job: Maybe<ResolversTypes['Job']> }>;
  SELinuxChangePolicy: SeLinuxChangePolicy;
  SELinuxOptions: ResolverTypeWrapper<SeLinuxOptions>;
  SELinuxOptionsInput: SeLinuxOptionsInput;
  ScaleWorkloadInput: ScaleWorkloadInput;
  ScaleWorkloadPayload: ResolverTypeWrapper<Omit<ScaleWorkloadPayload, 'workload'> & { workload: Maybe<ResolversTypes['Workload']> }>;
  ScaleWorkloadsInput: ScaleWorkloadsInput;
  ScaleWorkloadsPayload: ResolverTypeWrapper<Omit<ScaleWorkloadsPayload, 'results'> & { results: Array<Maybe<ResolversTypes['ScaleWorkloadPayload']>> }>;
  SchedulerReason: ResolverTypeWrapper<SchedulerReasonModel>;
  ScopeOperator: ScopeOperator;
  SeccompProfile: ResolverTypeWrapper<SeccompProfile>;
  SeccompProfileInput: SeccompProfileInput;
  Secret: ResolverTypeWrapper<Secret>;
  SecretConnection: ResolverTypeWrapper<SecretConnection>;
  SecretEdge: ResolverTypeWrapper<SecretEdge>;
  SecretKeySelector: ResolverTypeWrapper<SecretKeySelector>;
  SecretKeySelectorInput: SecretKeySelectorInput;
  SecretVolumeSource: ResolverTypeWrapper<SecretVolumeSource>;
  SecretVolumeSourceInput: SecretVolumeSourceInput;
  SecurityContext: ResolverTypeWrapper<SecurityContext>;
  SecurityContextInput: SecurityContextInput;
  SecurityProfileType: SecurityProfileType;
  Service: ResolverTypeWrapper<ServiceEntry>;
  ServiceAccount: ResolverTypeWrapper<ServiceAccount>;
  ServiceAccountConnection: ResolverTypeWrapper<ServiceAccountConnection>;
  ServiceAccountEdge: ResolverTypeWrapper<ServiceAccountEdge>;
  ServiceAccountTokenProjection: ResolverTypeWrapper<ServiceAccountTokenProjection>;
  ServiceAccountTokenProjectionInput: ServiceAccountTokenProjectionInput;
  ServiceChange: ResolverTypeWrapper<ServiceChangeModel>;
  ServiceConnection: ResolverTypeWrapper<ServiceConnectionModel>;
  ServiceEdge: ResolverTypeWrapper<ServiceEdgeModel>;
  ServiceFilter: ServiceFilter;
  ServiceLoadBalancer: ResolverTypeWrapper<ServiceLoadBalancer>;
  ServiceLoadBalancerInput: ServiceLoadBalancerInput;
  ServiceOrder: ServiceOrder;
  ServiceOrderField: ServiceOrderField;
  ServiceOutcome: ResolverTypeWrapper<Omit<ServiceOutcome, 'service'> & { service: ResolversTypes['Service'] }>;
  ServiceOutcomeAction: ServiceOutcomeAction;
  ServicePageUpdate: ResolverTypeWrapper<ServicePageUpdateModel>;
  ServicePort: ResolverTypeWrapper<ServicePort>;
  ServicePortInput: ServicePortInput;
  ServicePortPatchInput: ServicePortPatchInput;
  ServicePortsPatchInput: ServicePortsPatchInput;
  ServiceType: ServiceType;
  ServiceUpdate: ResolverTypeWrapper<ServiceUpdateModel>;
  SessionAffinity: SessionAffinity;
  SleepAction: ResolverTypeWrapper<SleepAction>;
  SleepActionInput: SleepActionInput;
  StatefulSet: ResolverTypeWrapper<StatefulSetEntry>;
  StatefulSetInput: StatefulSetInput;
  StatefulSetPatchInput: StatefulSetPatchInput;
  StatefulSetUpdateStrategy: ResolverTypeWrapper<StatefulSetUpdateStrategy>;
  StatefulSetUpdateStrategyInput: StatefulSetUpdateStrategyInput;
  StorageClass: ResolverTypeWrapper<StorageClass>;
  StorageClassConnection: ResolverTypeWrapper<StorageClassConnection>;
  StorageClassEdge: ResolverTypeWrapper<StorageClassEdge>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  StringMap: ResolverTypeWrapper<Scalars['StringMap']['output']>;
  StringPairsPatchInput: StringPairsPatchInput;
  StuckPod: ResolverTypeWrapper<Omit<StuckPod, 'pod'> & { pod: ResolversTypes['Pod'] }>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SupplementalGroupsPolicy: SupplementalGroupsPolicy;
  Sysctl: ResolverTypeWrapper<Sysctl>;
  SysctlInput: SysctlInput;
  TCPSocketAction: ResolverTypeWrapper<TcpSocketAction>;
  TCPSocketActionInput: TcpSocketActionInput;
  Taint: ResolverTypeWrapper<TaintModel>;
  TaintEffect: TaintEffect;
  TerminationMessagePolicy: TerminationMessagePolicy;
  Toleration: ResolverTypeWrapper<Toleration>;
  TolerationInput: TolerationInput;
  TolerationOperator: TolerationOperator;
  TopologySpreadConstraint: ResolverTypeWrapper<Omit<TopologySpreadConstraint, 'labelSelector'> & { labelSelector: Maybe<ResolversTypes['LabelSelector']> }>;
  TopologySpreadConstraintInput: TopologySpreadConstraintInput;
  TrafficPolicy: TrafficPolicy;
  URIScheme: UriScheme;
  UnsatisfiableConstraintAction: UnsatisfiableConstraintAction;
  UpdateServiceInput: UpdateServiceInput;
  UpdateServicePayload: ResolverTypeWrapper<Omit<UpdateServicePayload, 'service'> & { service: Maybe<ResolversTypes['Service']> }>;
  UpdateStrategyType: UpdateStrategyType;
  UpgradePolicy: UpgradePolicy;
  UpgradeStrategyInput: UpgradeStrategyInput;
  UpgradeStrategyType: UpgradeStrategyType;
  UpgradeWorkloadInput: UpgradeWorkloadInput;
  UpgradeWorkloadPayload: ResolverTypeWrapper<Omit<UpgradeWorkloadPayload, 'services' | 'workload'> & { services: Array<ResolversTypes['ServiceOutcome']>, workload: Maybe<ResolversTypes['Workload']> }>;
  UserError: ResolverTypeWrapper<UserError>;
  UserErrorCode: UserErrorCode;
  UserExtra: ResolverTypeWrapper<UserExtraModel>;
  Viewer: ResolverTypeWrapper<ViewerModel>;
  ViewerInCluster: ResolverTypeWrapper<ClusterView>;
  Volume: ResolverTypeWrapper<VolumeModel>;
  VolumeAccessMode: VolumeAccessMode;
  VolumeBindingMode: VolumeBindingMode;
  VolumeDataSource: ResolverTypeWrapper<VolumeDataSource>;
  VolumeDataSourceInput: VolumeDataSourceInput;
  VolumeDevice: ResolverTypeWrapper<VolumeDevice>;
  VolumeDeviceInput: VolumeDeviceInput;
  VolumeDevicesPatchInput: VolumeDevicesPatchInput;
  VolumeInput: VolumeInput;
  VolumeMode: VolumeMode;
  VolumeMount: ResolverTypeWrapper<VolumeMount>;
  VolumeMountInput: VolumeMountInput;
  VolumeMountsPatchInput: VolumeMountsPatchInput;
  VolumeProjection: ResolverTypeWrapper<Omit<VolumeProjection, 'clusterTrustBundle'> & { clusterTrustBundle: Maybe<ResolversTypes['ClusterTrustBundleProjection']> }>;
  VolumeProjectionInput: VolumeProjectionInput;
  VolumeResourceAmounts: ResolverTypeWrapper<VolumeResourceAmounts>;
  VolumeResourceAmountsInput: VolumeResourceAmountsInput;
  VolumeResourceRequirements: ResolverTypeWrapper<VolumeResourceRequirements>;
  VolumeResourceRequirementsInput: VolumeResourceRequirementsInput;
  VolumesPatchInput: VolumesPatchInput;
  WatchPhase: WatchPhase;
  WatchedResource: ResolverTypeWrapper<WatchedResourceModel>;
  WeightedPodAffinityTerm: ResolverTypeWrapper<Omit<WeightedPodAffinityTerm, 'podAffinityTerm'> & { podAffinityTerm: ResolversTypes['PodAffinityTerm'] }>;
  WeightedPodAffinityTermInput: WeightedPodAffinityTermInput;
  WindowsSecurityContextOptions: ResolverTypeWrapper<WindowsSecurityContextOptions>;
  WindowsSecurityContextOptionsInput: WindowsSecurityContextOptionsInput;
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
  WorkloadPageUpdate: ResolverTypeWrapper<WorkloadPageUpdateModel>;
  WorkloadRef: WorkloadRef;
  WorkloadState: WorkloadState;
  WorkloadStateCount: ResolverTypeWrapper<WorkloadStateCount>;
  WorkloadUpdate: ResolverTypeWrapper<WorkloadUpdateModel>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Affinity: Omit<Affinity, 'podAffinity' | 'podAntiAffinity'> & { podAffinity: Maybe<ResolversParentTypes['PodAffinity']>, podAntiAffinity: Maybe<ResolversParentTypes['PodAffinity']> };
  AffinityInput: AffinityInput;
  AllocatedResource: AllocatedResource;
  AppArmorProfile: AppArmorProfile;
  AppArmorProfileInput: AppArmorProfileInput;
  AppliedObject: Omit<AppliedObject, 'object'> & { object: Maybe<ResolversParentTypes['Node']> };
  ApplyConflict: ApplyConflict;
  ApplyManifestInput: ApplyManifestInput;
  ApplyManifestPayload: Omit<ApplyManifestPayload, 'results'> & { results: Array<ResolversParentTypes['AppliedObject']> };
  Boolean: Scalars['Boolean']['output'];
  CSIVolumeSource: CsiVolumeSource;
  CSIVolumeSourceInput: CsiVolumeSourceInput;
  Capabilities: Capabilities;
  CapabilitiesInput: CapabilitiesInput;
  Cluster: ClusterView;
  ClusterMetrics: ClusterMetrics;
  ClusterNode: NodeEntry;
  ClusterNodeConnection: ClusterNodeConnectionModel;
  ClusterNodeEdge: ClusterNodeEdgeModel;
  ClusterNodeFilter: ClusterNodeFilter;
  ClusterNodeOrder: ClusterNodeOrder;
  ClusterTrustBundleProjection: Omit<ClusterTrustBundleProjection, 'labelSelector'> & { labelSelector: Maybe<ResolversParentTypes['LabelSelector']> };
  ClusterTrustBundleProjectionInput: ClusterTrustBundleProjectionInput;
  ClusterUser: User;
  Condition: Condition;
  ConfigMap: ConfigMap;
  ConfigMapConnection: ConfigMapConnection;
  ConfigMapEdge: ConfigMapEdge;
  ConfigMapKeySelector: ConfigMapKeySelector;
  ConfigMapKeySelectorInput: ConfigMapKeySelectorInput;
  ConfigMapVolumeSource: ConfigMapVolumeSource;
  ConfigMapVolumeSourceInput: ConfigMapVolumeSourceInput;
  Container: ContainerModel;
  ContainerInput: ContainerInput;
  ContainerLog: NamedContainerLog;
  ContainerPatchInput: ContainerPatchInput;
  ContainerPort: ContainerPortModel;
  ContainerPortInput: ContainerPortInput;
  ContainerPortPatchInput: ContainerPortPatchInput;
  ContainerPortsPatchInput: ContainerPortsPatchInput;
  ContainerResizePolicy: ContainerResizePolicy;
  ContainerResizePolicyInput: ContainerResizePolicyInput;
  ContainerRestartRule: ContainerRestartRule;
  ContainerRestartRuleExitCodes: ContainerRestartRuleExitCodes;
  ContainerRestartRuleExitCodesInput: ContainerRestartRuleExitCodesInput;
  ContainerRestartRuleInput: ContainerRestartRuleInput;
  ContainerTermination: ContainerTerminationModel;
  ContainerUsage: ContainerUsage;
  CreateServiceInput: CreateServiceInput;
  CreateServicePayload: Omit<CreateServicePayload, 'service'> & { service: Maybe<ResolversParentTypes['Service']> };
  CronJob: CronJobEntry;
  CronJobInput: CronJobInput;
  CronJobPatchInput: CronJobPatchInput;
  DaemonSet: DaemonSetEntry;
  DaemonSetInput: DaemonSetInput;
  DaemonSetPatchInput: DaemonSetPatchInput;
  DaemonSetUpdateStrategy: DaemonSetUpdateStrategy;
  DaemonSetUpdateStrategyInput: DaemonSetUpdateStrategyInput;
  DateTime: Scalars['DateTime']['output'];
  DeletePodInput: DeletePodInput;
  DeletePodPayload: Omit<DeletePodPayload, 'pod'> & { pod: Maybe<ResolversParentTypes['Pod']> };
  DeleteServiceInput: DeleteServiceInput;
  DeleteServicePayload: Omit<DeleteServicePayload, 'service'> & { service: Maybe<ResolversParentTypes['Service']> };
  DeleteWorkloadInput: DeleteWorkloadInput;
  DeleteWorkloadPayload: Omit<DeleteWorkloadPayload, 'workload'> & { workload: Maybe<ResolversParentTypes['Workload']> };
  DeleteWorkloadsInput: DeleteWorkloadsInput;
  DeleteWorkloadsPayload: Omit<DeleteWorkloadsPayload, 'results'> & { results: Array<Maybe<ResolversParentTypes['DeleteWorkloadPayload']>> };
  DeployWorkloadInput: DeployWorkloadInput;
  DeployWorkloadPayload: Omit<DeployWorkloadPayload, 'services' | 'workload'> & { services: Array<ResolversParentTypes['Service']>, workload: Maybe<ResolversParentTypes['Workload']> };
  Deployment: DeploymentEntry;
  DeploymentInput: DeploymentInput;
  DeploymentPatchInput: DeploymentPatchInput;
  DeploymentStrategy: DeploymentStrategy;
  DeploymentStrategyInput: DeploymentStrategyInput;
  DownwardAPIProjection: DownwardApiProjection;
  DownwardAPIProjectionInput: DownwardApiProjectionInput;
  DownwardAPIVolumeFile: DownwardApiVolumeFile;
  DownwardAPIVolumeFileInput: DownwardApiVolumeFileInput;
  DownwardAPIVolumeSource: DownwardApiVolumeSource;
  DownwardAPIVolumeSourceInput: DownwardApiVolumeSourceInput;
  EmptyDirVolumeSource: EmptyDirVolumeSource;
  EmptyDirVolumeSourceInput: EmptyDirVolumeSourceInput;
  Endpoint: EndpointModel;
  EndpointConnection: EndpointConnectionModel;
  EndpointEdge: EndpointEdgeModel;
  EndpointPort: EndpointPort;
  EnvFromSource: EnvFromSource;
  EnvFromSourceInput: EnvFromSourceInput;
  EnvPatchInput: EnvPatchInput;
  EnvSource: EnvSource;
  EnvSourceInput: EnvSourceInput;
  EnvVar: EnvVarModel;
  EnvVarInput: EnvVarInput;
  EnvVarSource: EnvVarSource;
  EnvVarSourceInput: EnvVarSourceInput;
  EphemeralVolumeSource: EphemeralVolumeSourceModel;
  EphemeralVolumeSourceInput: EphemeralVolumeSourceInput;
  Event: EventEntry;
  EventChange: EventChangeModel;
  EventConnection: EventConnectionModel;
  EventEdge: EventEdgeModel;
  EventFilter: EventFilter;
  EventUpdate: EventUpdateModel;
  EvictPodInput: EvictPodInput;
  EvictPodPayload: Omit<EvictPodPayload, 'pod'> & { pod: Maybe<ResolversParentTypes['Pod']> };
  ExecAction: ExecAction;
  ExecActionInput: ExecActionInput;
  FCVolumeSource: FcVolumeSource;
  FCVolumeSourceInput: FcVolumeSourceInput;
  FieldChange: FieldChange;
  FileKeySelector: FileKeySelector;
  FileKeySelectorInput: FileKeySelectorInput;
  Finding: FindingModel;
  FindingEvidence: Evidence;
  Float: Scalars['Float']['output'];
  GRPCAction: GrpcAction;
  GRPCActionInput: GrpcActionInput;
  HTTPGetAction: HttpGetAction;
  HTTPGetActionInput: HttpGetActionInput;
  HTTPHeader: HttpHeader;
  HTTPHeaderInput: HttpHeaderInput;
  HostAlias: HostAlias;
  HostAliasInput: HostAliasInput;
  HostPathVolumeSource: HostPathVolumeSource;
  HostPathVolumeSourceInput: HostPathVolumeSourceInput;
  ID: Scalars['ID']['output'];
  ISCSIVolumeSource: IscsiVolumeSource;
  ISCSIVolumeSourceInput: IscsiVolumeSourceInput;
  ImageVolumeSource: ImageVolumeSource;
  ImageVolumeSourceInput: ImageVolumeSourceInput;
  Int: Scalars['Int']['output'];
  Int64: Scalars['Int64']['output'];
  IntOrPercent: Scalars['IntOrPercent']['output'];
  IntOrString: Scalars['IntOrString']['output'];
  JSON: Scalars['JSON']['output'];
  Job: JobEntry;
  JobConnection: JobConnectionModel;
  JobEdge: JobEdgeModel;
  JobInput: JobInput;
  JobPatchInput: JobPatchInput;
  JobProgress: JobProgressModel;
  JobSettings: ResolversInterfaceTypes<ResolversParentTypes>['JobSettings'];
  JobSuccessPolicy: JobSuccessPolicyModel;
  JobSuccessPolicyInput: JobSuccessPolicyInput;
  JobSuccessPolicyRule: JobSuccessPolicyRule;
  JobSuccessPolicyRuleInput: JobSuccessPolicyRuleInput;
  JobTemplate: JobTemplateModel;
  JobTemplateInput: JobTemplateInput;
  JobTemplatePatchInput: JobTemplatePatchInput;
  KeyProjection: KeyProjection;
  KeyProjectionInput: KeyProjectionInput;
  KeyToPath: KeyToPath;
  KeyToPathInput: KeyToPathInput;
  KubernetesObject: ResolversInterfaceTypes<ResolversParentTypes>['KubernetesObject'];
  LabelSelector: LabelSelectorModel;
  LabelSelectorInput: LabelSelectorInput;
  LabelSelectorRequirement: LabelSelectorRequirement;
  LabelSelectorRequirementInput: LabelSelectorRequirementInput;
  Lifecycle: Lifecycle;
  LifecycleHandler: LifecycleHandler;
  LifecycleHandlerInput: LifecycleHandlerInput;
  LifecycleInput: LifecycleInput;
  LoadBalancerIngress: LoadBalancerIngress;
  LoadBalancerPort: LoadBalancerPort;
  LocalObjectReference: LocalObjectReference;
  LocalObjectReferenceInput: LocalObjectReferenceInput;
  LogBatch: LogBatchModel;
  LogFilter: LogFilter;
  LogLine: LogLineModel;
  LogNotice: LogNoticeModel;
  Manager: Manager;
  Mutation: Record<PropertyKey, never>;
  NFSVolumeSource: NfsVolumeSource;
  NFSVolumeSourceInput: NfsVolumeSourceInput;
  Namespace: NamespaceEntry;
  NamespaceConnection: NamespaceConnectionModel;
  NamespaceEdge: NamespaceEdgeModel;
  NamespaceFilter: NamespaceFilter;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NodeAddress: NodeAddress;
  NodeAffinity: NodeAffinity;
  NodeAffinityInput: NodeAffinityInput;
  NodeSelector: NodeSelector;
  NodeSelectorInput: NodeSelectorInput;
  NodeSelectorRequirement: NodeSelectorRequirement;
  NodeSelectorRequirementInput: NodeSelectorRequirementInput;
  NodeSelectorTerm: NodeSelectorTerm;
  NodeSelectorTermInput: NodeSelectorTermInput;
  ObjectFieldSelector: ObjectFieldSelector;
  ObjectFieldSelectorInput: ObjectFieldSelectorInput;
  ObjectOwner: ObjectOwnerModel;
  ObjectRef: ObjectRef;
  ObjectReference: ObjectReferenceModel;
  PageInfo: PageInfo;
  PauseWorkloadInput: PauseWorkloadInput;
  PauseWorkloadPayload: Omit<PauseWorkloadPayload, 'workload'> & { workload: Maybe<ResolversParentTypes['Workload']> };
  PauseWorkloadsInput: PauseWorkloadsInput;
  PauseWorkloadsPayload: Omit<PauseWorkloadsPayload, 'results'> & { results: Array<Maybe<ResolversParentTypes['PauseWorkloadPayload']>> };
  PersistentVolumeClaim: PersistentVolumeClaim;
  PersistentVolumeClaimConnection: PersistentVolumeClaimConnection;
  PersistentVolumeClaimEdge: PersistentVolumeClaimEdge;
  PersistentVolumeClaimRetentionPolicy: PersistentVolumeClaimRetentionPolicy;
  PersistentVolumeClaimRetentionPolicyInput: PersistentVolumeClaimRetentionPolicyInput;
  PersistentVolumeClaimTemplate: FlatVolumeClaimTemplate;
  PersistentVolumeClaimTemplateInput: PersistentVolumeClaimTemplateInput;
  PersistentVolumeClaimVolumeSource: PersistentVolumeClaimVolumeSource;
  PersistentVolumeClaimVolumeSourceInput: PersistentVolumeClaimVolumeSourceInput;
  Pod: PodEntry;
  PodAffinity: Omit<PodAffinity, 'preferredDuringSchedulingIgnoredDuringExecution' | 'requiredDuringSchedulingIgnoredDuringExecution'> & { preferredDuringSchedulingIgnoredDuringExecution: Array<ResolversParentTypes['WeightedPodAffinityTerm']>, requiredDuringSchedulingIgnoredDuringExecution: Array<ResolversParentTypes['PodAffinityTerm']> };
  PodAffinityInput: PodAffinityInput;
  PodAffinityTerm: Omit<PodAffinityTerm, 'labelSelector' | 'namespaceSelector'> & { labelSelector: Maybe<ResolversParentTypes['LabelSelector']>, namespaceSelector: Maybe<ResolversParentTypes['LabelSelector']> };
  PodAffinityTermInput: PodAffinityTermInput;
  PodCertificateProjection: PodCertificateProjection;
  PodCertificateProjectionInput: PodCertificateProjectionInput;
  PodChange: PodChangeModel;
  PodConnection: PodConnectionModel;
  PodContainer: PodContainerModel;
  PodCounts: PodCountsModel;
  PodDNSConfig: PodDnsConfig;
  PodDNSConfigInput: PodDnsConfigInput;
  PodDNSConfigOption: PodDnsConfigOption;
  PodDNSConfigOptionInput: PodDnsConfigOptionInput;
  PodEdge: PodEdgeModel;
  PodFailurePolicy: PodFailurePolicyModel;
  PodFailurePolicyInput: PodFailurePolicyInput;
  PodFailurePolicyOnExitCodes: PodFailurePolicyOnExitCodes;
  PodFailurePolicyOnExitCodesInput: PodFailurePolicyOnExitCodesInput;
  PodFailurePolicyOnPodCondition: PodFailurePolicyOnPodCondition;
  PodFailurePolicyOnPodConditionInput: PodFailurePolicyOnPodConditionInput;
  PodFailurePolicyRule: PodFailurePolicyRule;
  PodFailurePolicyRuleInput: PodFailurePolicyRuleInput;
  PodFilter: PodFilter;
  PodOS: PodOs;
  PodOSInput: PodOsInput;
  PodOrder: PodOrder;
  PodPageUpdate: PodPageUpdateModel;
  PodPhaseCount: PodPhaseCount;
  PodReadinessGate: PodReadinessGate;
  PodReadinessGateInput: PodReadinessGateInput;
  PodResourceClaim: PodResourceClaim;
  PodResourceClaimInput: PodResourceClaimInput;
  PodSchedulingGate: PodSchedulingGate;
  PodSchedulingGateInput: PodSchedulingGateInput;
  PodSecurityContext: PodSecurityContext;
  PodSecurityContextInput: PodSecurityContextInput;
  PodTemplate: FlatPodTemplate;
  PodTemplateInput: PodTemplateInput;
  PodTemplatePatchInput: PodTemplatePatchInput;
  PodUpdate: PodUpdateModel;
  PortExposureInput: PortExposureInput;
  PreferredSchedulingTerm: PreferredSchedulingTerm;
  PreferredSchedulingTermInput: PreferredSchedulingTermInput;
  PriorityClass: PriorityClass;
  PriorityClassConnection: PriorityClassConnection;
  PriorityClassEdge: PriorityClassEdge;
  Probe: Probe;
  ProbeInput: ProbeInput;
  ProjectedVolumeSource: Omit<ProjectedVolumeSource, 'sources'> & { sources: Array<ResolversParentTypes['VolumeProjection']> };
  ProjectedVolumeSourceInput: ProjectedVolumeSourceInput;
  Quantity: Scalars['Quantity']['output'];
  Query: Record<PropertyKey, never>;
  QuotaResource: QuotaResource;
  QuotaScopeRequirement: QuotaScopeRequirement;
  ReplicaCounts: ReplicaCounts;
  ResourceAmount: ResourceAmount;
  ResourceAmounts: StringMap;
  ResourceAmountsInput: ResourceAmountsInput;
  ResourceAmountsPatchInput: ResourceAmountsPatchInput;
  ResourceClaim: ResourceClaim;
  ResourceClaimInput: ResourceClaimInput;
  ResourceFieldSelector: ResourceFieldSelector;
  ResourceFieldSelectorInput: ResourceFieldSelectorInput;
  ResourceQuota: ResourceQuotaEntry;
  ResourceRequirements: ResourceRequirementsModel;
  ResourceRequirementsInput: ResourceRequirementsInput;
  ResourceRequirementsPatchInput: ResourceRequirementsPatchInput;
  ResourceUsage: ResourceUsageModel;
  RestartWorkloadInput: RestartWorkloadInput;
  RestartWorkloadPayload: Omit<RestartWorkloadPayload, 'workload'> & { workload: Maybe<ResolversParentTypes['Workload']> };
  RestartWorkloadsInput: RestartWorkloadsInput;
  RestartWorkloadsPayload: Omit<RestartWorkloadsPayload, 'results'> & { results: Array<Maybe<ResolversParentTypes['RestartWorkloadPayload']>> };
  ResumeWorkloadInput: ResumeWorkloadInput;
  ResumeWorkloadPayload: Omit<ResumeWorkloadPayload, 'workload'> & { workload: Maybe<ResolversParentTypes['Workload']> };
  ResumeWorkloadsInput: ResumeWorkloadsInput;
  ResumeWorkloadsPayload: Omit<ResumeWorkloadsPayload, 'results'> & { results: Array<Maybe<ResolversParentTypes['ResumeWorkloadPayload']>> };
  Revision: RevisionModel;
  RevisionConnection: RevisionConnectionModel;
  RevisionEdge: RevisionEdgeModel;
  RollbackOnFailureInput: RollbackOnFailureInput;
  RollbackWorkloadInput: RollbackWorkloadInput;
  RollbackWorkloadPayload: Omit<RollbackWorkloadPayload, 'stuckPod' | 'workload'> & { stuckPod: Maybe<ResolversParentTypes['StuckPod']>, workload: Maybe<ResolversParentTypes['Workload']> };
  Rollout: RolloutModel;
  RolloutGuard: RolloutGuardModel;
  RolloutStep: RolloutStepModel;
  RunCronJobInput: RunCronJobInput;
  RunCronJobPayload: Omit<RunCronJobPayload, 'cronJob' | 'job'> & { cronJob: Maybe<ResolversParentTypes['CronJob']>, job: Maybe<ResolversParentTypes['Job']> };
  SELinuxOptions: SeLinuxOptions;
  SELinuxOptionsInput: SeLinuxOptionsInput;
  ScaleWorkloadInput: ScaleWorkloadInput;
  ScaleWorkloadPayload: Omit<ScaleWorkloadPayload, 'workload'> & { workload: Maybe<ResolversParentTypes['Workload']> };
  ScaleWorkloadsInput: ScaleWorkloadsInput;
  ScaleWorkloadsPayload: Omit<ScaleWorkloadsPayload, 'results'> & { results: Array<Maybe<ResolversParentTypes['ScaleWorkloadPayload']>> };
  SchedulerReason: SchedulerReasonModel;
  SeccompProfile: SeccompProfile;
  SeccompProfileInput: SeccompProfileInput;
  Secret: Secret;
  SecretConnection: SecretConnection;
  SecretEdge: SecretEdge;
  SecretKeySelector: SecretKeySelector;
  SecretKeySelectorInput: SecretKeySelectorInput;
  SecretVolumeSource: SecretVolumeSource;
  SecretVolumeSourceInput: SecretVolumeSourceInput;
  SecurityContext: SecurityContext;
  SecurityContextInput: SecurityContextInput;
  Service: ServiceEntry;
  ServiceAccount: ServiceAccount;
  ServiceAccountConnection: ServiceAccountConnection;
  ServiceAccountEdge: ServiceAccountEdge;
  ServiceAccountTokenProjection: ServiceAccountTokenProjection;
  ServiceAccountTokenProjectionInput: ServiceAccountTokenProjectionInput;
  ServiceChange: ServiceChangeModel;
  ServiceConnection: ServiceConnectionModel;
  ServiceEdge: ServiceEdgeModel;
  ServiceFilter: ServiceFilter;
  ServiceLoadBalancer: ServiceLoadBalancer;
  ServiceLoadBalancerInput: ServiceLoadBalancerInput;
  ServiceOrder: ServiceOrder;
  ServiceOutcome: Omit<ServiceOutcome, 'service'> & { service: ResolversParentTypes['Service'] };
  ServicePageUpdate: ServicePageUpdateModel;
  ServicePort: ServicePort;
  ServicePortInput: ServicePortInput;
  ServicePortPatchInput: ServicePortPatchInput;
  ServicePortsPatchInput: ServicePortsPatchInput;
  ServiceUpdate: ServiceUpdateModel;
  SleepAction: SleepAction;
  SleepActionInput: SleepActionInput;
  StatefulSet: StatefulSetEntry;
  StatefulSetInput: StatefulSetInput;
  StatefulSetPatchInput: StatefulSetPatchInput;
  StatefulSetUpdateStrategy: StatefulSetUpdateStrategy;
  StatefulSetUpdateStrategyInput: StatefulSetUpdateStrategyInput;
  StorageClass: StorageClass;
  StorageClassConnection: StorageClassConnection;
  StorageClassEdge: StorageClassEdge;
  String: Scalars['String']['output'];
  StringMap: Scalars['StringMap']['output'];
  StringPairsPatchInput: StringPairsPatchInput;
  StuckPod: Omit<StuckPod, 'pod'> & { pod: ResolversParentTypes['Pod'] };
  Subscription: Record<PropertyKey, never>;
  Sysctl: Sysctl;
  SysctlInput: SysctlInput;
  TCPSocketAction: TcpSocketAction;
  TCPSocketActionInput: TcpSocketActionInput;
  Taint: TaintModel;
  Toleration: Toleration;
  TolerationInput: TolerationInput;
  TopologySpreadConstraint: Omit<TopologySpreadConstraint, 'labelSelector'> & { labelSelector: Maybe<ResolversParentTypes['LabelSelector']> };
  TopologySpreadConstraintInput: TopologySpreadConstraintInput;
  UpdateServiceInput: UpdateServiceInput;
  UpdateServicePayload: Omit<UpdateServicePayload, 'service'> & { service: Maybe<ResolversParentTypes['Service']> };
  UpgradeStrategyInput: UpgradeStrategyInput;
  UpgradeWorkloadInput: UpgradeWorkloadInput;
  UpgradeWorkloadPayload: Omit<UpgradeWorkloadPayload, 'services' | 'workload'> & { services: Array<ResolversParentTypes['ServiceOutcome']>, workload: Maybe<ResolversParentTypes['Workload']> };
  UserError: UserError;
  UserExtra: UserExtraModel;
  Viewer: ViewerModel;
  ViewerInCluster: ClusterView;
  Volume: VolumeModel;
  VolumeDataSource: VolumeDataSource;
  VolumeDataSourceInput: VolumeDataSourceInput;
  VolumeDevice: VolumeDevice;
  VolumeDeviceInput: VolumeDeviceInput;
  VolumeDevicesPatchInput: VolumeDevicesPatchInput;
  VolumeInput: VolumeInput;
  VolumeMount: VolumeMount;
  VolumeMountInput: VolumeMountInput;
  VolumeMountsPatchInput: VolumeMountsPatchInput;
  VolumeProjection: Omit<VolumeProjection, 'clusterTrustBundle'> & { clusterTrustBundle: Maybe<ResolversParentTypes['ClusterTrustBundleProjection']> };
  VolumeProjectionInput: VolumeProjectionInput;
  VolumeResourceAmounts: VolumeResourceAmounts;
  VolumeResourceAmountsInput: VolumeResourceAmountsInput;
  VolumeResourceRequirements: VolumeResourceRequirements;
  VolumeResourceRequirementsInput: VolumeResourceRequirementsInput;
  VolumesPatchInput: VolumesPatchInput;
  WatchedResource: WatchedResourceModel;
  WeightedPodAffinityTerm: Omit<WeightedPodAffinityTerm, 'podAffinityTerm'> & { podAffinityTerm: ResolversParentTypes['PodAffinityTerm'] };
  WeightedPodAffinityTermInput: WeightedPodAffinityTermInput;
  WindowsSecurityContextOptions: WindowsSecurityContextOptions;
  WindowsSecurityContextOptionsInput: WindowsSecurityContextOptionsInput;
  Workload: WorkloadEntry;
  WorkloadChange: WorkloadChangeModel;
  WorkloadConnection: WorkloadConnectionModel;
  WorkloadCounts: WorkloadCountsModel;
  WorkloadEdge: WorkloadEdgeModel;
  WorkloadFilter: WorkloadFilter;
  WorkloadKindCount: WorkloadKindCount;
  WorkloadKindInput: WorkloadKindInput;
  WorkloadOrder: WorkloadOrder;
  WorkloadPageUpdate: WorkloadPageUpdateModel;
  WorkloadRef: WorkloadRef;
  WorkloadStateCount: WorkloadStateCount;
  WorkloadUpdate: WorkloadUpdateModel;
};

export type AffinityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Affinity'] = ResolversParentTypes['Affinity']> = {
  nodeAffinity: Resolver<Maybe<ResolversTypes['NodeAffinity']>, ParentType, ContextType>;
  podAffinity: Resolver<Maybe<ResolversTypes['PodAffinity']>, ParentType, ContextType>;
  podAntiAffinity: Resolver<Maybe<ResolversTypes['PodAffinity']>, ParentType, ContextType>;
};

export type AllocatedResourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllocatedResource'] = ResolversParentTypes['AllocatedResource']> = {
  limits: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  limitsRatio: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  requests: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  requestsRatio: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  resource: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AppArmorProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppArmorProfile'] = ResolversParentTypes['AppArmorProfile']> = {
  localhostProfile: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type: Resolver<Maybe<ResolversTypes['SecurityProfileType']>, ParentType, ContextType>;
};

export type AppliedObjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppliedObject'] = ResolversParentTypes['AppliedObject']> = {
  action: Resolver<ResolversTypes['ApplyAction'], ParentType, ContextType>;
  apiVersion: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  diff: Resolver<Array<ResolversTypes['FieldChange']>, ParentType, ContextType>;
  document: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namespace: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  object: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  undone: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  warnings: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ApplyConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplyConflict'] = ResolversParentTypes['ApplyConflict']> = {
  document: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  field: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  manager: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ApplyManifestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplyManifestPayload'] = ResolversParentTypes['ApplyManifestPayload']> = {
  conflicts: Resolver<Array<ResolversTypes['ApplyConflict']>, ParentType, ContextType>;
  results: Resolver<Array<ResolversTypes['AppliedObject']>, ParentType, ContextType>;
  userErrors: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CsiVolumeSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CSIVolumeSource'] = ResolversParentTypes['CSIVolumeSource']> = {
  driver: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fsType: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nodePublishSecretRef: Resolver<Maybe<ResolversTypes['LocalObjectReference']>, ParentType, ContextType>;
  readOnly: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  volumeAttributes: Resolver<ResolversTypes['StringMap'], ParentType, ContextType>;
};

export type CapabilitiesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Capabilities'] = ResolversParentTypes['Capabilities']> = {
  add: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  drop: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ClusterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Cluster'] = ResolversParentTypes['Cluster']> = {
  lastEventAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastSync: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  message: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  metrics: Resolver<Maybe<ResolversTypes['ClusterMetrics']>, ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  resources: Resolver<Array<ResolversTypes['WatchedResource']>, ParentType, ContextType>;
  since: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state: Resolver<ResolversTypes['ClusterState'], ParentType, ContextType>;
  version: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ClusterMetricsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClusterMetrics'] = ResolversParentTypes['ClusterMetrics']> = {
  available: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  manifest: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ClusterNodeManifestArgs, 'format'>>;
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

export type ClusterTrustBundleProjectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClusterTrustBundleProjection'] = ResolversParentTypes['ClusterTrustBundleProjection']> = {
  labelSelector: Resolver<Maybe<ResolversTypes['LabelSelector']>, ParentType, ContextType>;
  name: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  optional: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  path: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signerName: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ClusterUserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClusterUser'] = ResolversParentTypes['ClusterUser']> = {
  extra: Resolver<Array<ResolversTypes['UserExtra']>, ParentType, ContextType>;
  groups: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  uid: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  username: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ConditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Condition'] = ResolversParentTypes['Condition']> = {
  lastTransitionAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastUpdateAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  message: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status: Resolver<ResolversTypes['ConditionStatus'], ParentType, ContextType>;
  type: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ConfigMapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfigMap'] = ResolversParentTypes['ConfigMap']> = {
  binaryKeys: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  immutable: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  keys: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  labels: Resolver<ResolversTypes['StringMap'], ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ConfigMapConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfigMapConnection'] = ResolversParentTypes['ConfigMapConnection']> = {
  edges: Resolver<Array<ResolversTypes['ConfigMapEdge']>, ParentType, ContextType>;
  nodes: Resolver<Array<ResolversTypes['ConfigMap']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ConfigMapEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfigMapEdge'] = ResolversParentTypes['ConfigMapEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['ConfigMap'], ParentType, ContextType>;
};

export type ConfigMapKeySelectorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfigMapKeySelector'] = ResolversParentTypes['ConfigMapKeySelector']> = {
  key: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  optional: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ConfigMapVolumeSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfigMapVolumeSource'] = ResolversParentTypes['ConfigMapVolumeSource']> = {
  defaultMode: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  items: Resolver<Array<ResolversTypes['KeyToPath']>, ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  optional: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ContainerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Container'] = ResolversParentTypes['Container']> = {
  args: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  command: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  env: Resolver<Array<ResolversTypes['EnvVar']>, ParentType, ContextType>;
  envFrom: Resolver<Array<ResolversTypes['EnvFromSource']>, ParentType, ContextType>;
  image: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  imagePullPolicy: Resolver<Maybe<ResolversTypes['ImagePullPolicy']>, ParentType, ContextType>;
  lifecycle: Resolver<Maybe<ResolversTypes['Lifecycle']>, ParentType, ContextType>;
  livenessProbe: Resolver<Maybe<ResolversTypes['Probe']>, ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ports: Resolver<Array<ResolversTypes['ContainerPort']>, ParentType, ContextType>;
  readinessProbe: Resolver<Maybe<ResolversTypes['Probe']>, ParentType, ContextType>;
  resizePolicy: Resolver<Array<ResolversTypes['ContainerResizePolicy']>, ParentType, ContextType>;
  resources: Resolver<Maybe<ResolversTypes['ResourceRequirements']>, ParentType, ContextType>;
  restartPolicy: Resolver<Maybe<ResolversTypes['RestartPolicy']>, ParentType, ContextType>;
  restartPolicyRules: Resolver<Array<ResolversTypes['ContainerRestartRule']>, ParentType, ContextType>;
  securityContext: Resolver<Maybe<ResolversTypes['SecurityContext']>, ParentType, ContextType>;
  startupProbe: Resolver<Maybe<ResolversTypes['Probe']>, ParentType, ContextType>;
  stdin: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  stdinOnce: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  terminationMessagePath: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  terminationMessagePolicy: Resolver<Maybe<ResolversTypes['TerminationMessagePolicy']>, ParentType, ContextType>;
  tty: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  volumeDevices: Resolver<Array<ResolversTypes['VolumeDevice']>, ParentType, ContextType>;
  volumeMounts: Resolver<Array<ResolversTypes['VolumeMount']>, ParentType, ContextType>;
  workingDir: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ContainerLogResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContainerLog'] = ResolversParentTypes['ContainerLog']> = {
  container: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lines: Resolver<Array<ResolversTypes['LogLine']>, ParentType, ContextType>;
  truncated: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ContainerPortResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContainerPort'] = ResolversParentTypes['ContainerPort']> = {
  containerPort: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hostIP: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hostPort: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  protocol: Resolver<ResolversTypes['PortProtocol'], ParentType, ContextType>;
};

export type ContainerResizePolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContainerResizePolicy'] = ResolversParentTypes['ContainerResizePolicy']> = {
  resourceName: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  restartPolicy: Resolver<Maybe<ResolversTypes['ContainerResizeRestartPolicy']>, ParentType, ContextType>;
};

export type ContainerRestartRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContainerRestartRule'] = ResolversParentTypes['ContainerRestartRule']> = {
  action: Resolver<Maybe<ResolversTypes['ContainerRestartRuleAction']>, ParentType, ContextType>;
  exitCodes: Resolver<Maybe<ResolversTypes['ContainerRestartRuleExitCodes']>, ParentType, ContextType>;
};

export type ContainerRestartRuleExitCodesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContainerRestartRuleExitCodes'] = ResolversParentTypes['ContainerRestartRuleExitCodes']> = {
  operator: Resolver<Maybe<ResolversTypes['ExitCodeOperator']>, ParentType, ContextType>;
  values: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ContainerTerminationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContainerTermination'] = ResolversParentTypes['ContainerTermination']> = {
  containerID: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  exitCode: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  finishedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  message: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signal: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  startedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ContainerUsageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContainerUsage'] = ResolversParentTypes['ContainerUsage']> = {
  cpu: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  cpuMillicores: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  memory: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  memoryBytes: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CreateServicePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateServicePayload'] = ResolversParentTypes['CreateServicePayload']> = {
  service: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  userErrors: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
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
  finalizers: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  findings: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
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
  manifest: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CronJobManifestArgs, 'format'>>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namespace: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextRunAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  nextRuns: Resolver<Array<ResolversTypes['DateTime']>, ParentType, ContextType, Partial<CronJobNextRunsArgs>>;
  owner: Resolver<Maybe<ResolversTypes['ObjectOwner']>, ParentType, ContextType>;
  pods: Resolver<ResolversTypes['PodConnection'], ParentType, ContextType, Partial<CronJobPodsArgs>>;
  replicas: Resolver<ResolversTypes['ReplicaCounts'], ParentType, ContextType>;
  resourceVersion: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision: Resolver<Maybe<ResolversTypes['Revision']>, ParentType, ContextType, RequireFields<CronJobRevisionArgs, 'number'>>;
  revisions: Resolver<ResolversTypes['RevisionConnection'], ParentType, ContextType, Partial<CronJobRevisionsArgs>>;
  rollout: Resolver<Maybe<ResolversTypes['Rollout']>, ParentType, ContextType>;
  schedule: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  selector: Resolver<Maybe<ResolversTypes['LabelSelector']>, ParentType, ContextType>;
  services: Resolver<ResolversTypes['ServiceConnection'], ParentType, ContextType, Partial<CronJobServicesArgs>>;
  startingDeadlineSeconds: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state: Resolver<ResolversTypes['WorkloadState'], ParentType, ContextType>;
  stateMessage: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  successfulJobsHistoryLimit: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  suspend: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  template: Resolver<ResolversTypes['PodTemplate'], ParentType, ContextType>;
  timeZone: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uid: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  usage: Resolver<Maybe<ResolversTypes['ResourceUsage']>, ParentType, ContextType>;
  viewerCan: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<CronJobViewerCanArgs, 'action'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DaemonSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DaemonSet'] = ResolversParentTypes['DaemonSet']> = {
  annotations: Resolver<ResolversTypes['StringMap'], ParentType, ContextType>;
  cluster: Resolver<ResolversTypes['Cluster'], ParentType, ContextType>;
  conditions: Resolver<Array<ResolversTypes['Condition']>, ParentType, ContextType>;
  createdAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deletionTimestamp: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  events: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<DaemonSetEventsArgs>>;
  finalizers: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  findings: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  generation: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  images: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  kind: Resolver<ResolversTypes['WorkloadKind'], ParentType, ContextType>;
  labels: Resolver<ResolversTypes['StringMap'], ParentType, ContextType>;
  managedBy: Resolver<Array<ResolversTypes['Manager']>, ParentType, ContextType>;
  manifest: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DaemonSetManifestArgs, 'format'>>;
  minReadySeconds: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  misscheduled: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namespace: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observedGeneration: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  owner: Resolver<Maybe<ResolversTypes['ObjectOwner']>, ParentType, ContextType>;
  pods: Resolver<ResolversTypes['PodConnection'], ParentType, ContextType, Partial<DaemonSetPodsArgs>>;
  replicas: Resolver<ResolversTypes['ReplicaCounts'], ParentType, ContextType>;
  resourceVersion: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision: Resolver<Maybe<ResolversTypes['Revision']>, ParentType, ContextType, RequireFields<DaemonSetRevisionArgs, 'number'>>;
  revisionHistoryLimit: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revisions: Resolver<ResolversTypes['RevisionConnection'], ParentType, ContextType, Partial<DaemonSetRevisionsArgs>>;
  rollout: Resolver<Maybe<ResolversTypes['Rollout']>, ParentType, ContextType>;
  selector: Resolver<Maybe<ResolversTypes['LabelSelector']>, ParentType, ContextType>;
  services: Resolver<ResolversTypes['ServiceConnection'], ParentType, ContextType, Partial<DaemonSetServicesArgs>>;
  state: Resolver<ResolversTypes['WorkloadState'], ParentType, ContextType>;
  stateMessage: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  template: Resolver<ResolversTypes['PodTemplate'], ParentType, ContextType>;
  uid: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  updateStrategy: Resolver<ResolversTypes['DaemonSetUpdateStrategy'], ParentType, ContextType>;
  usage: Resolver<Maybe<ResolversTypes['ResourceUsage']>, ParentType, ContextType>;
  viewerCan: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<DaemonSetViewerCanArgs, 'action'>>;
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

export type DeletePodPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeletePodPayload'] = ResolversParentTypes['DeletePodPayload']> = {
  gone: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  pod: Resolver<Maybe<ResolversTypes['Pod']>, ParentType, ContextType>;
  userErrors: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DeleteServicePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteServicePayload'] = ResolversParentTypes['DeleteServicePayload']> = {
  gone: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  service: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  userErrors: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DeleteWorkloadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteWorkloadPayload'] = ResolversParentTypes['DeleteWorkloadPayload']> = {
  gone: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  userErrors: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  workload: Resolver<Maybe<ResolversTypes['Workload']>, ParentType, ContextType>;
};

export type DeleteWorkloadsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteWorkloadsPayload'] = ResolversParentTypes['DeleteWorkloadsPayload']> = {
  results: Resolver<Array<Maybe<ResolversTypes['DeleteWorkloadPayload']>>, ParentType, ContextType>;
  userErrors: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeployWorkloadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeployWorkloadPayload'] = ResolversParentTypes['DeployWorkloadPayload']> = {
  services: Resolver<Array<ResolversTypes['Service']>, ParentType, ContextType>;
  userErrors: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  volumeClaims: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
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
  finalizers: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  findings: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  generation: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  images: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  kind: Resolver<ResolversTypes['WorkloadKind'], ParentType, ContextType>;
  labels: Resolver<ResolversTypes['StringMap'], ParentType, ContextType>;
  managedBy: Resolver<Array<ResolversTypes['Manager']>, ParentType, ContextType>;
  manifest: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DeploymentManifestArgs, 'format'>>;
  minReadySeconds: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namespace: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observedGeneration: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  owner: Resolver<Maybe<ResolversTypes['ObjectOwner']>, ParentType, ContextType>;
  paused: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  pods: Resolver<ResolversTypes['PodConnection'], ParentType, ContextType, Partial<DeploymentPodsArgs>>;
  progressDeadlineSeconds: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  replicas: Resolver<ResolversTypes['ReplicaCounts'], ParentType, ContextType>;
  resourceVersion: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision: Resolver<Maybe<ResolversTypes['Revision']>, ParentType, ContextType, RequireFields<DeploymentRevisionArgs, 'number'>>;
  revisionHistoryLimit: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revisions: Resolver<ResolversTypes['RevisionConnection'], ParentType, ContextType, Partial<DeploymentRevisionsArgs>>;
  rollout: Resolver<Maybe<ResolversTypes['Rollout']>, ParentType, ContextType>;
  selector: Resolver<Maybe<ResolversTypes['LabelSelector']>, ParentType, ContextType>;
  services: Resolver<ResolversTypes['ServiceConnection'], ParentType, ContextType, Partial<DeploymentServicesArgs>>;
  state: Resolver<ResolversTypes['WorkloadState'], ParentType, ContextType>;
  stateMessage: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  strategy: Resolver<ResolversTypes['DeploymentStrategy'], ParentType, ContextType>;
  template: Resolver<ResolversTypes['PodTemplate'], ParentType, ContextType>;
  uid: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  usage: Resolver<Maybe<ResolversTypes['ResourceUsage']>, ParentType, ContextType>;
  viewerCan: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<DeploymentViewerCanArgs, 'action'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeploymentStrategyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeploymentStrategy'] = ResolversParentTypes['DeploymentStrategy']> = {
  maxSurge: Resolver<Maybe<ResolversTypes['IntOrPercent']>, ParentType, ContextType>;
  maxUnavailable: Resolver<Maybe<ResolversTypes['IntOrPercent']>, ParentType, ContextType>;
  type: Resolver<ResolversTypes['DeploymentStrategyType'], ParentType, ContextType>;
};

export type DownwardApiProjectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DownwardAPIProjection'] = ResolversParentTypes['DownwardAPIProjection']> = {
  items: Resolver<Array<ResolversTypes['DownwardAPIVolumeFile']>, ParentType, ContextType>;
};

export type DownwardApiVolumeFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DownwardAPIVolumeFile'] = ResolversParentTypes['DownwardAPIVolumeFile']> = {
  fieldRef: Resolver<Maybe<ResolversTypes['ObjectFieldSelector']>, ParentType, ContextType>;
  mode: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  path: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  resourceFieldRef: Resolver<Maybe<ResolversTypes['ResourceFieldSelector']>, ParentType, ContextType>;
};

export type DownwardApiVolumeSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DownwardAPIVolumeSource'] = ResolversParentTypes['DownwardAPIVolumeSource']> = {
  defaultMode: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  items: Resolver<Array<ResolversTypes['DownwardAPIVolumeFile']>, ParentType, ContextType>;
};

export type EmptyDirVolumeSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmptyDirVolumeSource'] = ResolversParentTypes['EmptyDirVolumeSource']> = {
  medium: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sizeLimit: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
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

export type EnvFromSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnvFromSource'] = ResolversParentTypes['EnvFromSource']> = {
  configMapRef: Resolver<Maybe<ResolversTypes['EnvSource']>, ParentType, ContextType>;
  prefix: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  secretRef: Resolver<Maybe<ResolversTypes['EnvSource']>, ParentType, ContextType>;
};

export type EnvSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnvSource'] = ResolversParentTypes['EnvSource']> = {
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  optional: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type EnvVarResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnvVar'] = ResolversParentTypes['EnvVar']> = {
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  valueFrom: Resolver<Maybe<ResolversTypes['EnvVarSource']>, ParentType, ContextType>;
};

export type EnvVarSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnvVarSource'] = ResolversParentTypes['EnvVarSource']> = {
  configMapKeyRef: Resolver<Maybe<ResolversTypes['ConfigMapKeySelector']>, ParentType, ContextType>;
  fieldRef: Resolver<Maybe<ResolversTypes['ObjectFieldSelector']>, ParentType, ContextType>;
  fileKeyRef: Resolver<Maybe<ResolversTypes['FileKeySelector']>, ParentType, ContextType>;
  resourceFieldRef: Resolver<Maybe<ResolversTypes['ResourceFieldSelector']>, ParentType, ContextType>;
  secretKeyRef: Resolver<Maybe<ResolversTypes['SecretKeySelector']>, ParentType, ContextType>;
};

export type EphemeralVolumeSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EphemeralVolumeSource'] = ResolversParentTypes['EphemeralVolumeSource']> = {
  volumeClaimTemplate: Resolver<Maybe<ResolversTypes['PersistentVolumeClaimTemplate']>, ParentType, ContextType>;
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
  manifest: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<EventManifestArgs, 'format'>>;
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
  viewerCan: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<EventViewerCanArgs, 'action'>>;
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
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reset: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  synced: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type EvictPodPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvictPodPayload'] = ResolversParentTypes['EvictPodPayload']> = {
  gone: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  pod: Resolver<Maybe<ResolversTypes['Pod']>, ParentType, ContextType>;
  userErrors: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ExecActionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExecAction'] = ResolversParentTypes['ExecAction']> = {
  command: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FcVolumeSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FCVolumeSource'] = ResolversParentTypes['FCVolumeSource']> = {
  fsType: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lun: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  readOnly: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  targetWWNs: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  wwids: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FieldChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldChange'] = ResolversParentTypes['FieldChange']> = {
  after: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  before: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  path: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FileKeySelectorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileKeySelector'] = ResolversParentTypes['FileKeySelector']> = {
  key: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  optional: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  path: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  volumeName: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding']> = {
  action: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  affectedCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence: Resolver<Array<ResolversTypes['FindingEvidence']>, ParentType, ContextType>;
  message: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  object: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  reason: Resolver<ResolversTypes['FindingReason'], ParentType, ContextType>;
  severity: Resolver<ResolversTypes['FindingSeverity'], ParentType, ContextType>;
};

export type FindingEvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingEvidence'] = ResolversParentTypes['FindingEvidence']> = {
  at: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  container: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  event: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  exitCode: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  field: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  logTail: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType, RequireFields<FindingEvidenceLogTailArgs, 'lines'>>;
  memoryLimit: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  object: Resolver<ResolversTypes['ObjectReference'], ParentType, ContextType>;
  related: Resolver<Maybe<ResolversTypes['ObjectReference']>, ParentType, ContextType>;
  schedulerReasons: Resolver<Array<ResolversTypes['SchedulerReason']>, ParentType, ContextType>;
  signal: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  value: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GrpcActionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GRPCAction'] = ResolversParentTypes['GRPCAction']> = {
  port: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  service: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HttpGetActionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HTTPGetAction'] = ResolversParentTypes['HTTPGetAction']> = {
  host: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  httpHeaders: Resolver<Array<ResolversTypes['HTTPHeader']>, ParentType, ContextType>;
  path: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  port: Resolver<ResolversTypes['IntOrString'], ParentType, ContextType>;
  scheme: Resolver<Maybe<ResolversTypes['URIScheme']>, ParentType, ContextType>;
};

export type HttpHeaderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HTTPHeader'] = ResolversParentTypes['HTTPHeader']> = {
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HostAliasResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HostAlias'] = ResolversParentTypes['HostAlias']> = {
  hostnames: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  ip: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HostPathVolumeSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HostPathVolumeSource'] = ResolversParentTypes['HostPathVolumeSource']> = {
  path: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type: Resolver<Maybe<ResolversTypes['HostPathType']>, ParentType, ContextType>;
};

export type IscsiVolumeSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ISCSIVolumeSource'] = ResolversParentTypes['ISCSIVolumeSource']> = {
  chapAuthDiscovery: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  chapAuthSession: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fsType: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  initiatorName: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  iqn: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  iscsiInterface: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lun: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  portals: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  readOnly: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  secretRef: Resolver<Maybe<ResolversTypes['LocalObjectReference']>, ParentType, ContextType>;
  targetPortal: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImageVolumeSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImageVolumeSource'] = ResolversParentTypes['ImageVolumeSource']> = {
  pullPolicy: Resolver<Maybe<ResolversTypes['ImagePullPolicy']>, ParentType, ContextType>;
  reference: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface Int64ScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Int64'], any> {
  name: 'Int64';
}

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
  finalizers: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  findings: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  images: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  jobController: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind: Resolver<ResolversTypes['WorkloadKind'], ParentType, ContextType>;
  labels: Resolver<ResolversTypes['StringMap'], ParentType, ContextType>;
  managedBy: Resolver<Array<ResolversTypes['Manager']>, ParentType, ContextType>;
  manifest: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<JobManifestArgs, 'format'>>;
  manualSelector: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  maxFailedIndexes: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namespace: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner: Resolver<Maybe<ResolversTypes['ObjectOwner']>, ParentType, ContextType>;
  parallelism: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  podFailurePolicy: Resolver<Maybe<ResolversTypes['PodFailurePolicy']>, ParentType, ContextType>;
  podReplacementPolicy: Resolver<ResolversTypes['PodReplacementPolicy'], ParentType, ContextType>;
  pods: Resolver<ResolversTypes['PodConnection'], ParentType, ContextType, Partial<JobPodsArgs>>;
  progress: Resolver<ResolversTypes['JobProgress'], ParentType, ContextType>;
  replicas: Resolver<ResolversTypes['ReplicaCounts'], ParentType, ContextType>;
  resourceVersion: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision: Resolver<Maybe<ResolversTypes['Revision']>, ParentType, ContextType, RequireFields<JobRevisionArgs, 'number'>>;
  revisions: Resolver<ResolversTypes['RevisionConnection'], ParentType, ContextType, Partial<JobRevisionsArgs>>;
  rollout: Resolver<Maybe<ResolversTypes['Rollout']>, ParentType, ContextType>;
  selector: Resolver<Maybe<ResolversTypes['LabelSelector']>, ParentType, ContextType>;
  services: Resolver<ResolversTypes['ServiceConnection'], ParentType, ContextType, Partial<JobServicesArgs>>;
  state: Resolver<ResolversTypes['WorkloadState'], ParentType, ContextType>;
  stateMessage: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  successPolicy: Resolver<Maybe<ResolversTypes['JobSuccessPolicy']>, ParentType, ContextType>;
  suspend: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  template: Resolver<ResolversTypes['PodTemplate'], ParentType, ContextType>;
  ttlSecondsAfterFinished: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  uid: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  usage: Resolver<Maybe<ResolversTypes['ResourceUsage']>, ParentType, ContextType>;
  viewerCan: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<JobViewerCanArgs, 'action'>>;
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

export type KeyProjectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KeyProjection'] = ResolversParentTypes['KeyProjection']> = {
  items: Resolver<Array<ResolversTypes['KeyToPath']>, ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  optional: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type KeyToPathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KeyToPath'] = ResolversParentTypes['KeyToPath']> = {
  key: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mode: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  path: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type KubernetesObjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KubernetesObject'] = ResolversParentTypes['KubernetesObject']> = {
  __resolveType: TypeResolveFn<'CronJob' | 'DaemonSet' | 'Deployment' | 'Event' | 'Job' | 'Pod' | 'Service' | 'StatefulSet', ParentType, ContextType>;
};

export type LabelSelectorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LabelSelector'] = ResolversParentTypes['LabelSelector']> = {
  matchExpressions: Resolver<Array<ResolversTypes['LabelSelectorRequirement']>, ParentType, ContextType>;
  matchLabels: Resolver<ResolversTypes['StringMap'], ParentType, ContextType>;
};

export type LabelSelectorRequirementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LabelSelectorRequirement'] = ResolversParentTypes['LabelSelectorRequirement']> = {
  key: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  operator: Resolver<Maybe<ResolversTypes['LabelSelectorOperator']>, ParentType, ContextType>;
  values: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LifecycleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Lifecycle'] = ResolversParentTypes['Lifecycle']> = {
  postStart: Resolver<Maybe<ResolversTypes['LifecycleHandler']>, ParentType, ContextType>;
  preStop: Resolver<Maybe<ResolversTypes['LifecycleHandler']>, ParentType, ContextType>;
};

export type LifecycleHandlerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LifecycleHandler'] = ResolversParentTypes['LifecycleHandler']> = {
  exec: Resolver<Maybe<ResolversTypes['ExecAction']>, ParentType, ContextType>;
  httpGet: Resolver<Maybe<ResolversTypes['HTTPGetAction']>, ParentType, ContextType>;
  sleep: Resolver<Maybe<ResolversTypes['SleepAction']>, ParentType, ContextType>;
  tcpSocket: Resolver<Maybe<ResolversTypes['TCPSocketAction']>, ParentType, ContextType>;
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

export type LocalObjectReferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalObjectReference'] = ResolversParentTypes['LocalObjectReference']> = {
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LogBatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LogBatch'] = ResolversParentTypes['LogBatch']> = {
  lines: Resolver<Array<ResolversTypes['LogLine']>, ParentType, ContextType>;
  notices: Resolver<Array<ResolversTypes['LogNotice']>, ParentType, ContextType>;
  synced: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type LogLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LogLine'] = ResolversParentTypes['LogLine']> = {
  at: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  container: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pod: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  truncated: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type LogNoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LogNotice'] = ResolversParentTypes['LogNotice']> = {
  code: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  container: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  exitCode: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  message: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pod: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  restarts: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  type: Resolver<ResolversTypes['LogNoticeType'], ParentType, ContextType>;
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
  applyManifest?: Resolver<ResolversTypes['ApplyManifestPayload'], ParentType, ContextType, RequireFields<MutationApplyManifestArgs, 'input'>>;
  createService?: Resolver<ResolversTypes['CreateServicePayload'], ParentType, ContextType, RequireFields<MutationCreateServiceArgs, 'input'>>;
  deletePod?: Resolver<ResolversTypes['DeletePodPayload'], ParentType, ContextType, RequireFields<MutationDeletePodArgs, 'input'>>;
  deleteService?: Resolver<ResolversTypes['DeleteServicePayload'], ParentType, ContextType, RequireFields<MutationDeleteServiceArgs, 'input'>>;
  deleteWorkload?: Resolver<ResolversTypes['DeleteWorkloadPayload'], ParentType, ContextType, RequireFields<MutationDeleteWorkloadArgs, 'input'>>;
  deleteWorkloads?: Resolver<ResolversTypes['DeleteWorkloadsPayload'], ParentType, ContextType, RequireFields<MutationDeleteWorkloadsArgs, 'input'>>;
  deployWorkload?: Resolver<ResolversTypes['DeployWorkloadPayload'], ParentType, ContextType, RequireFields<MutationDeployWorkloadArgs, 'input'>>;
  evictPod?: Resolver<ResolversTypes['EvictPodPayload'], ParentType, ContextType, RequireFields<MutationEvictPodArgs, 'input'>>;
  pauseWorkload?: Resolver<ResolversTypes['PauseWorkloadPayload'], ParentType, ContextType, RequireFields<MutationPauseWorkloadArgs, 'input'>>;
  pauseWorkloads?: Resolver<ResolversTypes['PauseWorkloadsPayload'], ParentType, ContextType, RequireFields<MutationPauseWorkloadsArgs, 'input'>>;
  restartWorkload?: Resolver<ResolversTypes['RestartWorkloadPayload'], ParentType, ContextType, RequireFields<MutationRestartWorkloadArgs, 'input'>>;
  restartWorkloads?: Resolver<ResolversTypes['RestartWorkloadsPayload'], ParentType, ContextType, RequireFields<MutationRestartWorkloadsArgs, 'input'>>;
  resumeWorkload?: Resolver<ResolversTypes['ResumeWorkloadPayload'], ParentType, ContextType, RequireFields<MutationResumeWorkloadArgs, 'input'>>;
  resumeWorkloads?: Resolver<ResolversTypes['ResumeWorkloadsPayload'], ParentType, ContextType, RequireFields<MutationResumeWorkloadsArgs, 'input'>>;
  rollbackWorkload?: Resolver<ResolversTypes['RollbackWorkloadPayload'], ParentType, ContextType, RequireFields<MutationRollbackWorkloadArgs, 'input'>>;
  runCronJob?: Resolver<ResolversTypes['RunCronJobPayload'], ParentType, ContextType, RequireFields<MutationRunCronJobArgs, 'input'>>;
  scaleWorkload?: Resolver<ResolversTypes['ScaleWorkloadPayload'], ParentType, ContextType, RequireFields<MutationScaleWorkloadArgs, 'input'>>;
  scaleWorkloads?: Resolver<ResolversTypes['ScaleWorkloadsPayload'], ParentType, ContextType, RequireFields<MutationScaleWorkloadsArgs, 'input'>>;
  updateService?: Resolver<ResolversTypes['UpdateServicePayload'], ParentType, ContextType, RequireFields<MutationUpdateServiceArgs, 'input'>>;
  upgradeWorkload?: Resolver<ResolversTypes['UpgradeWorkloadPayload'], ParentType, ContextType, RequireFields<MutationUpgradeWorkloadArgs, 'input'>>;
};

export type NfsVolumeSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NFSVolumeSource'] = ResolversParentTypes['NFSVolumeSource']> = {
  path: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  readOnly: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  server: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type NodeAffinityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NodeAffinity'] = ResolversParentTypes['NodeAffinity']> = {
  preferredDuringSchedulingIgnoredDuringExecution: Resolver<Array<ResolversTypes['PreferredSchedulingTerm']>, ParentType, ContextType>;
  requiredDuringSchedulingIgnoredDuringExecution: Resolver<Maybe<ResolversTypes['NodeSelector']>, ParentType, ContextType>;
};

export type NodeSelectorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NodeSelector'] = ResolversParentTypes['NodeSelector']> = {
  nodeSelectorTerms: Resolver<Array<ResolversTypes['NodeSelectorTerm']>, ParentType, ContextType>;
};

export type NodeSelectorRequirementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NodeSelectorRequirement'] = ResolversParentTypes['NodeSelectorRequirement']> = {
  key: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  operator: Resolver<Maybe<ResolversTypes['NodeSelectorOperator']>, ParentType, ContextType>;
  values: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NodeSelectorTermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NodeSelectorTerm'] = ResolversParentTypes['NodeSelectorTerm']> = {
  matchExpressions: Resolver<Array<ResolversTypes['NodeSelectorRequirement']>, ParentType, ContextType>;
  matchFields: Resolver<Array<ResolversTypes['NodeSelectorRequirement']>, ParentType, ContextType>;
};

export type ObjectFieldSelectorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObjectFieldSelector'] = ResolversParentTypes['ObjectFieldSelector']> = {
  apiVersion: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fieldPath: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ObjectOwnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObjectOwner'] = ResolversParentTypes['ObjectOwner']> = {
  apiVersion: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  object: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  owner: Resolver<Maybe<ResolversTypes['ObjectOwner']>, ParentType, ContextType>;
  uid: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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

export type PauseWorkloadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PauseWorkloadPayload'] = ResolversParentTypes['PauseWorkloadPayload']> = {
  diff: Resolver<Array<ResolversTypes['FieldChange']>, ParentType, ContextType>;
  userErrors: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  workload: Resolver<Maybe<ResolversTypes['Workload']>, ParentType, ContextType>;
};

export type PauseWorkloadsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PauseWorkloadsPayload'] = ResolversParentTypes['PauseWorkloadsPayload']> = {
  results: Resolver<Array<Maybe<ResolversTypes['PauseWorkloadPayload']>>, ParentType, ContextType>;
  userErrors: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PersistentVolumeClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersistentVolumeClaim'] = ResolversParentTypes['PersistentVolumeClaim']> = {
  accessModes: Resolver<Array<ResolversTypes['VolumeAccessMode']>, ParentType, ContextType>;
  capacity: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  createdAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deletionTimestamp: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  labels: Resolver<ResolversTypes['StringMap'], ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phase: Resolver<ResolversTypes['PersistentVolumeClaimPhase'], ParentType, ContextType>;
  requested: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  storageClassName: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  volumeMode: Resolver<ResolversTypes['VolumeMode'], ParentType, ContextType>;
  volumeName: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersistentVolumeClaimConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersistentVolumeClaimConnection'] = ResolversParentTypes['PersistentVolumeClaimConnection']> = {
  edges: Resolver<Array<ResolversTypes['PersistentVolumeClaimEdge']>, ParentType, ContextType>;
  nodes: Resolver<Array<ResolversTypes['PersistentVolumeClaim']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PersistentVolumeClaimEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersistentVolumeClaimEdge'] = ResolversParentTypes['PersistentVolumeClaimEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['PersistentVolumeClaim'], ParentType, ContextType>;
};

export type PersistentVolumeClaimRetentionPolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersistentVolumeClaimRetentionPolicy'] = ResolversParentTypes['PersistentVolumeClaimRetentionPolicy']> = {
  whenDeleted: Resolver<ResolversTypes['PersistentVolumeClaimRetention'], ParentType, ContextType>;
  whenScaled: Resolver<ResolversTypes['PersistentVolumeClaimRetention'], ParentType, ContextType>;
};

export type PersistentVolumeClaimTemplateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersistentVolumeClaimTemplate'] = ResolversParentTypes['PersistentVolumeClaimTemplate']> = {
  accessModes: Resolver<Array<ResolversTypes['VolumeAccessMode']>, ParentType, ContextType>;
  annotations: Resolver<ResolversTypes['StringMap'], ParentType, ContextType>;
  dataSource: Resolver<Maybe<ResolversTypes['VolumeDataSource']>, ParentType, ContextType>;
  dataSourceRef: Resolver<Maybe<ResolversTypes['VolumeDataSource']>, ParentType, ContextType>;
  labels: Resolver<ResolversTypes['StringMap'], ParentType, ContextType>;
  name: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resources: Resolver<Maybe<ResolversTypes['VolumeResourceRequirements']>, ParentType, ContextType>;
  selector: Resolver<Maybe<ResolversTypes['LabelSelector']>, ParentType, ContextType>;
  storageClassName: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  volumeAttributesClassName: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  volumeMode: Resolver<Maybe<ResolversTypes['VolumeMode']>, ParentType, ContextType>;
  volumeName: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersistentVolumeClaimVolumeSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersistentVolumeClaimVolumeSource'] = ResolversParentTypes['PersistentVolumeClaimVolumeSource']> = {
  claimName: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  readOnly: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Pod'] = ResolversParentTypes['Pod']> = {
  annotations: Resolver<ResolversTypes['StringMap'], ParentType, ContextType>;
  cluster: Resolver<ResolversTypes['Cluster'], ParentType, ContextType>;
  conditions: Resolver<Array<ResolversTypes['Condition']>, ParentType, ContextType>;
  containers: Resolver<Array<ResolversTypes['PodContainer']>, ParentType, ContextType>;
  createdAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deletionGracePeriodSeconds: Resolver<Maybe<ResolversTypes['Int64']>, ParentType, ContextType>;
  deletionTimestamp: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  ephemeralContainers: Resolver<Array<ResolversTypes['PodContainer']>, ParentType, ContextType>;
  events: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<PodEventsArgs>>;
  finalizers: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  findings: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  hostIPs: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initContainers: Resolver<Array<ResolversTypes['PodContainer']>, ParentType, ContextType>;
  ips: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  labels: Resolver<ResolversTypes['StringMap'], ParentType, ContextType>;
  lastRestartAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  logs: Resolver<Maybe<ResolversTypes['ContainerLog']>, ParentType, ContextType, RequireFields<PodLogsArgs, 'previous' | 'tailLines'>>;
  managedBy: Resolver<Array<ResolversTypes['Manager']>, ParentType, ContextType>;
  manifest: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PodManifestArgs, 'format'>>;
  message: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namespace: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<Maybe<ResolversTypes['ClusterNode']>, ParentType, ContextType>;
  nodeName: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nominatedNodeName: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  owner: Resolver<Maybe<ResolversTypes['ObjectOwner']>, ParentType, ContextType>;
  phase: Resolver<ResolversTypes['PodPhase'], ParentType, ContextType>;
  qosClass: Resolver<Maybe<ResolversTypes['PodQOSClass']>, ParentType, ContextType>;
  ready: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  readyContainers: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resourceVersion: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  restarts: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  services: Resolver<ResolversTypes['ServiceConnection'], ParentType, ContextType, Partial<PodServicesArgs>>;
  spec: Resolver<ResolversTypes['PodTemplate'], ParentType, ContextType>;
  startedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  totalContainers: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  uid: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  usage: Resolver<Maybe<ResolversTypes['ResourceUsage']>, ParentType, ContextType>;
  viewerCan: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<PodViewerCanArgs, 'action'>>;
  workload: Resolver<Maybe<ResolversTypes['Workload']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PodAffinityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PodAffinity'] = ResolversParentTypes['PodAffinity']> = {
  preferredDuringSchedulingIgnoredDuringExecution: Resolver<Array<ResolversTypes['WeightedPodAffinityTerm']>, ParentType, ContextType>;
  requiredDuringSchedulingIgnoredDuringExecution: Resolver<Array<ResolversTypes['PodAffinityTerm']>, ParentType, ContextType>;
};

export type PodAffinityTermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PodAffinityTerm'] = ResolversParentTypes['PodAffinityTerm']> = {
  labelSelector: Resolver<Maybe<ResolversTypes['LabelSelector']>, ParentType, ContextType>;
  matchLabelKeys: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  mismatchLabelKeys: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  namespaceSelector: Resolver<Maybe<ResolversTypes['LabelSelector']>, ParentType, ContextType>;
  namespaces: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  topologyKey: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PodCertificateProjectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PodCertificateProjection'] = ResolversParentTypes['PodCertificateProjection']> = {
  certificateChainPath: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  credentialBundlePath: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  keyPath: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  keyType: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  maxExpirationSeconds: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  signerName: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userAnnotations: Resolver<ResolversTypes['StringMap'], ParentType, ContextType>;
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
  allocatedResources: Resolver<Maybe<ResolversTypes['ResourceAmounts']>, ParentType, ContextType>;
  containerID: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  exitCode: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  finishedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  image: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  imageID: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastTermination: Resolver<Maybe<ResolversTypes['ContainerTermination']>, ParentType, ContextType>;
  message: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ready: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resources: Resolver<Maybe<ResolversTypes['ResourceRequirements']>, ParentType, ContextType>;
  restarts: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sidecar: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  signal: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  spec: Resolver<ResolversTypes['Container'], ParentType, ContextType>;
  started: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state: Resolver<ResolversTypes['ContainerState'], ParentType, ContextType>;
  targetContainerName: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PodCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PodCounts'] = ResolversParentTypes['PodCounts']> = {
  byPhase: Resolver<Array<ResolversTypes['PodPhaseCount']>, ParentType, ContextType>;
  ready: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PodDnsConfigResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PodDNSConfig'] = ResolversParentTypes['PodDNSConfig']> = {
  nameservers: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  options: Resolver<Array<ResolversTypes['PodDNSConfigOption']>, ParentType, ContextType>;
  searches: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PodDnsConfigOptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PodDNSConfigOption'] = ResolversParentTypes['PodDNSConfigOption']> = {
  name: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type PodOsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PodOS'] = ResolversParentTypes['PodOS']> = {
  name: Resolver<Maybe<ResolversTypes['OSName']>, ParentType, ContextType>;
};

export type PodPageUpdateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PodPageUpdate'] = ResolversParentTypes['PodPageUpdate']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  order: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  removed: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  reset: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  upserts: Resolver<Array<ResolversTypes['Pod']>, ParentType, ContextType>;
};

export type PodPhaseCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PodPhaseCount'] = ResolversParentTypes['PodPhaseCount']> = {
  count: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  phase: Resolver<ResolversTypes['PodPhase'], ParentType, ContextType>;
};

export type PodReadinessGateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PodReadinessGate'] = ResolversParentTypes['PodReadinessGate']> = {
  conditionType: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PodResourceClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PodResourceClaim'] = ResolversParentTypes['PodResourceClaim']> = {
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  resourceClaimName: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resourceClaimTemplateName: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PodSchedulingGateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PodSchedulingGate'] = ResolversParentTypes['PodSchedulingGate']> = {
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PodSecurityContextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PodSecurityContext'] = ResolversParentTypes['PodSecurityContext']> = {
  appArmorProfile: Resolver<Maybe<ResolversTypes['AppArmorProfile']>, ParentType, ContextType>;
  fsGroup: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  fsGroupChangePolicy: Resolver<Maybe<ResolversTypes['FSGroupChangePolicy']>, ParentType, ContextType>;
  runAsGroup: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  runAsNonRoot: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  runAsUser: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  seLinuxChangePolicy: Resolver<Maybe<ResolversTypes['SELinuxChangePolicy']>, ParentType, ContextType>;
  seLinuxOptions: Resolver<Maybe<ResolversTypes['SELinuxOptions']>, ParentType, ContextType>;
  seccompProfile: Resolver<Maybe<ResolversTypes['SeccompProfile']>, ParentType, ContextType>;
  supplementalGroups: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  supplementalGroupsPolicy: Resolver<Maybe<ResolversTypes['SupplementalGroupsPolicy']>, ParentType, ContextType>;
  sysctls: Resolver<Array<ResolversTypes['Sysctl']>, ParentType, ContextType>;
  windowsOptions: Resolver<Maybe<ResolversTypes['WindowsSecurityContextOptions']>, ParentType, ContextType>;
};

export type PodTemplateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PodTemplate'] = ResolversParentTypes['PodTemplate']> = {
  activeDeadlineSeconds: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  affinity: Resolver<Maybe<ResolversTypes['Affinity']>, ParentType, ContextType>;
  annotations: Resolver<ResolversTypes['StringMap'], ParentType, ContextType>;
  automountServiceAccountToken: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  containers: Resolver<Array<ResolversTypes['Container']>, ParentType, ContextType>;
  dnsConfig: Resolver<Maybe<ResolversTypes['PodDNSConfig']>, ParentType, ContextType>;
  dnsPolicy: Resolver<Maybe<ResolversTypes['DNSPolicy']>, ParentType, ContextType>;
  enableServiceLinks: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  hostAliases: Resolver<Array<ResolversTypes['HostAlias']>, ParentType, ContextType>;
  hostIPC: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hostNetwork: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hostPID: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hostUsers: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  hostname: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hostnameOverride: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  imagePullSecrets: Resolver<Array<ResolversTypes['LocalObjectReference']>, ParentType, ContextType>;
  initContainers: Resolver<Array<ResolversTypes['Container']>, ParentType, ContextType>;
  labels: Resolver<ResolversTypes['StringMap'], ParentType, ContextType>;
  nodeName: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nodeSelector: Resolver<ResolversTypes['StringMap'], ParentType, ContextType>;
  os: Resolver<Maybe<ResolversTypes['PodOS']>, ParentType, ContextType>;
  overhead: Resolver<Maybe<ResolversTypes['ResourceAmounts']>, ParentType, ContextType>;
  preemptionPolicy: Resolver<Maybe<ResolversTypes['PreemptionPolicy']>, ParentType, ContextType>;
  priority: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  priorityClassName: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  readinessGates: Resolver<Array<ResolversTypes['PodReadinessGate']>, ParentType, ContextType>;
  resourceClaims: Resolver<Array<ResolversTypes['PodResourceClaim']>, ParentType, ContextType>;
  resources: Resolver<Maybe<ResolversTypes['ResourceRequirements']>, ParentType, ContextType>;
  restartPolicy: Resolver<Maybe<ResolversTypes['RestartPolicy']>, ParentType, ContextType>;
  runtimeClassName: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  schedulerName: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  schedulingGates: Resolver<Array<ResolversTypes['PodSchedulingGate']>, ParentType, ContextType>;
  securityContext: Resolver<Maybe<ResolversTypes['PodSecurityContext']>, ParentType, ContextType>;
  serviceAccountName: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  setHostnameAsFQDN: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  shareProcessNamespace: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  subdomain: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  terminationGracePeriodSeconds: Resolver<Maybe<ResolversTypes['Int64']>, ParentType, ContextType>;
  tolerations: Resolver<Array<ResolversTypes['Toleration']>, ParentType, ContextType>;
  topologySpreadConstraints: Resolver<Array<ResolversTypes['TopologySpreadConstraint']>, ParentType, ContextType>;
  volumes: Resolver<Array<ResolversTypes['Volume']>, ParentType, ContextType>;
};

export type PodUpdateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PodUpdate'] = ResolversParentTypes['PodUpdate']> = {
  changes: Resolver<Array<ResolversTypes['PodChange']>, ParentType, ContextType>;
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reset: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  synced: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PreferredSchedulingTermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PreferredSchedulingTerm'] = ResolversParentTypes['PreferredSchedulingTerm']> = {
  preference: Resolver<ResolversTypes['NodeSelectorTerm'], ParentType, ContextType>;
  weight: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PriorityClassResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriorityClass'] = ResolversParentTypes['PriorityClass']> = {
  createdAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  globalDefault: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  labels: Resolver<ResolversTypes['StringMap'], ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  preemptionPolicy: Resolver<ResolversTypes['PreemptionPolicy'], ParentType, ContextType>;
  value: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PriorityClassConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriorityClassConnection'] = ResolversParentTypes['PriorityClassConnection']> = {
  edges: Resolver<Array<ResolversTypes['PriorityClassEdge']>, ParentType, ContextType>;
  nodes: Resolver<Array<ResolversTypes['PriorityClass']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PriorityClassEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriorityClassEdge'] = ResolversParentTypes['PriorityClassEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['PriorityClass'], ParentType, ContextType>;
};

export type ProbeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Probe'] = ResolversParentTypes['Probe']> = {
  exec: Resolver<Maybe<ResolversTypes['ExecAction']>, ParentType, ContextType>;
  failureThreshold: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  grpc: Resolver<Maybe<ResolversTypes['GRPCAction']>, ParentType, ContextType>;
  httpGet: Resolver<Maybe<ResolversTypes['HTTPGetAction']>, ParentType, ContextType>;
  initialDelaySeconds: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  periodSeconds: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  successThreshold: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  tcpSocket: Resolver<Maybe<ResolversTypes['TCPSocketAction']>, ParentType, ContextType>;
  terminationGracePeriodSeconds: Resolver<Maybe<ResolversTypes['Int64']>, ParentType, ContextType>;
  timeoutSeconds: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ProjectedVolumeSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectedVolumeSource'] = ResolversParentTypes['ProjectedVolumeSource']> = {
  defaultMode: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sources: Resolver<Array<ResolversTypes['VolumeProjection']>, ParentType, ContextType>;
};

export interface QuantityScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Quantity'], any> {
  name: 'Quantity';
}

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  clusterNode?: Resolver<Maybe<ResolversTypes['ClusterNode']>, ParentType, ContextType, RequireFields<QueryClusterNodeArgs, 'name'>>;
  clusterNodes?: Resolver<ResolversTypes['ClusterNodeConnection'], ParentType, ContextType, Partial<QueryClusterNodesArgs>>;
  clusters?: Resolver<Array<ResolversTypes['Cluster']>, ParentType, ContextType>;
  configMaps?: Resolver<Maybe<ResolversTypes['ConfigMapConnection']>, ParentType, ContextType, RequireFields<QueryConfigMapsArgs, 'namespace'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<QueryEventsArgs>>;
  imagePullSecrets?: Resolver<Maybe<ResolversTypes['SecretConnection']>, ParentType, ContextType, RequireFields<QueryImagePullSecretsArgs, 'namespace'>>;
  namespace?: Resolver<Maybe<ResolversTypes['Namespace']>, ParentType, ContextType, RequireFields<QueryNamespaceArgs, 'name'>>;
  namespaces?: Resolver<ResolversTypes['NamespaceConnection'], ParentType, ContextType, Partial<QueryNamespacesArgs>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  persistentVolumeClaims?: Resolver<Maybe<ResolversTypes['PersistentVolumeClaimConnection']>, ParentType, ContextType, RequireFields<QueryPersistentVolumeClaimsArgs, 'namespace'>>;
  pod?: Resolver<Maybe<ResolversTypes['Pod']>, ParentType, ContextType, RequireFields<QueryPodArgs, 'ref'>>;
  pods?: Resolver<ResolversTypes['PodConnection'], ParentType, ContextType, Partial<QueryPodsArgs>>;
  priorityClasses?: Resolver<Maybe<ResolversTypes['PriorityClassConnection']>, ParentType, ContextType, Partial<QueryPriorityClassesArgs>>;
  secrets?: Resolver<Maybe<ResolversTypes['SecretConnection']>, ParentType, ContextType, RequireFields<QuerySecretsArgs, 'namespace'>>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType, RequireFields<QueryServiceArgs, 'ref'>>;
  serviceAccounts?: Resolver<Maybe<ResolversTypes['ServiceAccountConnection']>, ParentType, ContextType, RequireFields<QueryServiceAccountsArgs, 'namespace'>>;
  services?: Resolver<ResolversTypes['ServiceConnection'], ParentType, ContextType, Partial<QueryServicesArgs>>;
  storageClasses?: Resolver<Maybe<ResolversTypes['StorageClassConnection']>, ParentType, ContextType, Partial<QueryStorageClassesArgs>>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
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

export type ResourceAmountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResourceAmounts'] = ResolversParentTypes['ResourceAmounts']> = {
  cpu: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  ephemeralStorage: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  memory: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  other: Resolver<ResolversTypes['StringMap'], ParentType, ContextType>;
};

export type ResourceClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResourceClaim'] = ResolversParentTypes['ResourceClaim']> = {
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  request: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ResourceFieldSelectorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResourceFieldSelector'] = ResolversParentTypes['ResourceFieldSelector']> = {
  containerName: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  divisor: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
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

export type ResourceRequirementsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResourceRequirements'] = ResolversParentTypes['ResourceRequirements']> = {
  claims: Resolver<Array<ResolversTypes['ResourceClaim']>, ParentType, ContextType>;
  limits: Resolver<Maybe<ResolversTypes['ResourceAmounts']>, ParentType, ContextType>;
  requests: Resolver<Maybe<ResolversTypes['ResourceAmounts']>, ParentType, ContextType>;
};

export type ResourceUsageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResourceUsage'] = ResolversParentTypes['ResourceUsage']> = {
  at: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  containers: Resolver<Array<ResolversTypes['ContainerUsage']>, ParentType, ContextType>;
  cpu: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  cpuMillicores: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  memory: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  memoryBytes: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  podCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  windowSeconds: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type RestartWorkloadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestartWorkloadPayload'] = ResolversParentTypes['RestartWorkloadPayload']> = {
  diff: Resolver<Array<ResolversTypes['FieldChange']>, ParentType, ContextType>;
  userErrors: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  workload: Resolver<Maybe<ResolversTypes['Workload']>, ParentType, ContextType>;
};

export type RestartWorkloadsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestartWorkloadsPayload'] = ResolversParentTypes['RestartWorkloadsPayload']> = {
  results: Resolver<Array<Maybe<ResolversTypes['RestartWorkloadPayload']>>, ParentType, ContextType>;
  userErrors: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ResumeWorkloadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResumeWorkloadPayload'] = ResolversParentTypes['ResumeWorkloadPayload']> = {
  diff: Resolver<Array<ResolversTypes['FieldChange']>, ParentType, ContextType>;
  userErrors: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  workload: Resolver<Maybe<ResolversTypes['Workload']>, ParentType, ContextType>;
};

export type ResumeWorkloadsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResumeWorkloadsPayload'] = ResolversParentTypes['ResumeWorkloadsPayload']> = {
  results: Resolver<Array<Maybe<ResolversTypes['ResumeWorkloadPayload']>>, ParentType, ContextType>;
  userErrors: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RevisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Revision'] = ResolversParentTypes['Revision']> = {
  changeCause: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  current: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  diff: Resolver<Maybe<Array<ResolversTypes['FieldChange']>>, ParentType, ContextType, Partial<RevisionDiffArgs>>;
  images: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  number: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pods: Resolver<ResolversTypes['PodConnection'], ParentType, ContextType, Partial<RevisionPodsArgs>>;
  sourceName: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  template: Resolver<ResolversTypes['PodTemplate'], ParentType, ContextType>;
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
  stuckPod: Resolver<Maybe<ResolversTypes['StuckPod']>, ParentType, ContextType>;
  toRevision: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  userErrors: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  workload: Resolver<Maybe<ResolversTypes['Workload']>, ParentType, ContextType>;
};

export type RolloutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Rollout'] = ResolversParentTypes['Rollout']> = {
  available: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deadlineAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  desired: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  findings: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  guard: Resolver<Maybe<ResolversTypes['RolloutGuard']>, ParentType, ContextType>;
  message: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observed: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  old: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  progressDeadlineSeconds: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ready: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reasonMessage: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status: Resolver<ResolversTypes['RolloutStatus'], ParentType, ContextType>;
  steps: Resolver<Array<ResolversTypes['RolloutStep']>, ParentType, ContextType>;
  toUpdate: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updated: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waitsFor: Resolver<ResolversTypes['PodConnection'], ParentType, ContextType, Partial<RolloutWaitsForArgs>>;
};

export type RolloutGuardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RolloutGuard'] = ResolversParentTypes['RolloutGuard']> = {
  deadlineAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  initiator: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state: Resolver<ResolversTypes['RolloutGuardState'], ParentType, ContextType>;
  toRevision: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  toSourceName: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RolloutStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RolloutStep'] = ResolversParentTypes['RolloutStep']> = {
  left: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state: Resolver<ResolversTypes['RolloutStepState'], ParentType, ContextType>;
  type: Resolver<ResolversTypes['RolloutStepType'], ParentType, ContextType>;
};

export type RunCronJobPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RunCronJobPayload'] = ResolversParentTypes['RunCronJobPayload']> = {
  cronJob: Resolver<Maybe<ResolversTypes['CronJob']>, ParentType, ContextType>;
  job: Resolver<Maybe<ResolversTypes['Job']>, ParentType, ContextType>;
  userErrors: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SeLinuxOptionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SELinuxOptions'] = ResolversParentTypes['SELinuxOptions']> = {
  level: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  user: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ScaleWorkloadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScaleWorkloadPayload'] = ResolversParentTypes['ScaleWorkloadPayload']> = {
  diff: Resolver<Array<ResolversTypes['FieldChange']>, ParentType, ContextType>;
  userErrors: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  workload: Resolver<Maybe<ResolversTypes['Workload']>, ParentType, ContextType>;
};

export type ScaleWorkloadsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScaleWorkloadsPayload'] = ResolversParentTypes['ScaleWorkloadsPayload']> = {
  results: Resolver<Array<Maybe<ResolversTypes['ScaleWorkloadPayload']>>, ParentType, ContextType>;
  userErrors: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SchedulerReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchedulerReason'] = ResolversParentTypes['SchedulerReason']> = {
  nodes: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SeccompProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeccompProfile'] = ResolversParentTypes['SeccompProfile']> = {
  localhostProfile: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type: Resolver<Maybe<ResolversTypes['SecurityProfileType']>, ParentType, ContextType>;
};

export type SecretResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Secret'] = ResolversParentTypes['Secret']> = {
  createdAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  immutable: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  keys: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  labels: Resolver<ResolversTypes['StringMap'], ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SecretConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecretConnection'] = ResolversParentTypes['SecretConnection']> = {
  edges: Resolver<Array<ResolversTypes['SecretEdge']>, ParentType, ContextType>;
  nodes: Resolver<Array<ResolversTypes['Secret']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SecretEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecretEdge'] = ResolversParentTypes['SecretEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Secret'], ParentType, ContextType>;
};

export type SecretKeySelectorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecretKeySelector'] = ResolversParentTypes['SecretKeySelector']> = {
  key: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  optional: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SecretVolumeSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecretVolumeSource'] = ResolversParentTypes['SecretVolumeSource']> = {
  defaultMode: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  items: Resolver<Array<ResolversTypes['KeyToPath']>, ParentType, ContextType>;
  optional: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  secretName: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SecurityContextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecurityContext'] = ResolversParentTypes['SecurityContext']> = {
  allowPrivilegeEscalation: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  appArmorProfile: Resolver<Maybe<ResolversTypes['AppArmorProfile']>, ParentType, ContextType>;
  capabilities: Resolver<Maybe<ResolversTypes['Capabilities']>, ParentType, ContextType>;
  privileged: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  procMount: Resolver<Maybe<ResolversTypes['ProcMountType']>, ParentType, ContextType>;
  readOnlyRootFilesystem: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  runAsGroup: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  runAsNonRoot: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  runAsUser: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  seLinuxOptions: Resolver<Maybe<ResolversTypes['SELinuxOptions']>, ParentType, ContextType>;
  seccompProfile: Resolver<Maybe<ResolversTypes['SeccompProfile']>, ParentType, ContextType>;
  windowsOptions: Resolver<Maybe<ResolversTypes['WindowsSecurityContextOptions']>, ParentType, ContextType>;
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
  findings: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  headless: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  internalTrafficPolicy: Resolver<Maybe<ResolversTypes['TrafficPolicy']>, ParentType, ContextType>;
  ipFamilies: Resolver<Array<ResolversTypes['IPFamily']>, ParentType, ContextType>;
  ipFamilyPolicy: Resolver<Maybe<ResolversTypes['IPFamilyPolicy']>, ParentType, ContextType>;
  labels: Resolver<ResolversTypes['StringMap'], ParentType, ContextType>;
  loadBalancer: Resolver<Maybe<ResolversTypes['ServiceLoadBalancer']>, ParentType, ContextType>;
  managedBy: Resolver<Array<ResolversTypes['Manager']>, ParentType, ContextType>;
  manifest: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ServiceManifestArgs, 'format'>>;
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
  viewerCan: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<ServiceViewerCanArgs, 'action'>>;
  workloads: Resolver<ResolversTypes['WorkloadConnection'], ParentType, ContextType, Partial<ServiceWorkloadsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServiceAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceAccount'] = ResolversParentTypes['ServiceAccount']> = {
  automountServiceAccountToken: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  createdAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  imagePullSecrets: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  labels: Resolver<ResolversTypes['StringMap'], ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ServiceAccountConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceAccountConnection'] = ResolversParentTypes['ServiceAccountConnection']> = {
  edges: Resolver<Array<ResolversTypes['ServiceAccountEdge']>, ParentType, ContextType>;
  nodes: Resolver<Array<ResolversTypes['ServiceAccount']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ServiceAccountEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceAccountEdge'] = ResolversParentTypes['ServiceAccountEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['ServiceAccount'], ParentType, ContextType>;
};

export type ServiceAccountTokenProjectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceAccountTokenProjection'] = ResolversParentTypes['ServiceAccountTokenProjection']> = {
  audience: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expirationSeconds: Resolver<Maybe<ResolversTypes['Int64']>, ParentType, ContextType>;
  path: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type ServiceOutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceOutcome'] = ResolversParentTypes['ServiceOutcome']> = {
  action: Resolver<ResolversTypes['ServiceOutcomeAction'], ParentType, ContextType>;
  diff: Resolver<Array<ResolversTypes['FieldChange']>, ParentType, ContextType>;
  service: Resolver<ResolversTypes['Service'], ParentType, ContextType>;
};

export type ServicePageUpdateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServicePageUpdate'] = ResolversParentTypes['ServicePageUpdate']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  order: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  removed: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  reset: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  upserts: Resolver<Array<ResolversTypes['Service']>, ParentType, ContextType>;
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
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reset: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  synced: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SleepActionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SleepAction'] = ResolversParentTypes['SleepAction']> = {
  seconds: Resolver<ResolversTypes['Int64'], ParentType, ContextType>;
};

export type StatefulSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatefulSet'] = ResolversParentTypes['StatefulSet']> = {
  annotations: Resolver<ResolversTypes['StringMap'], ParentType, ContextType>;
  cluster: Resolver<ResolversTypes['Cluster'], ParentType, ContextType>;
  conditions: Resolver<Array<ResolversTypes['Condition']>, ParentType, ContextType>;
  createdAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  currentRevision: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deletionTimestamp: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  events: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<StatefulSetEventsArgs>>;
  finalizers: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  findings: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  generation: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  images: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  kind: Resolver<ResolversTypes['WorkloadKind'], ParentType, ContextType>;
  labels: Resolver<ResolversTypes['StringMap'], ParentType, ContextType>;
  managedBy: Resolver<Array<ResolversTypes['Manager']>, ParentType, ContextType>;
  manifest: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<StatefulSetManifestArgs, 'format'>>;
  minReadySeconds: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namespace: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observedGeneration: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ordinalsStart: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  owner: Resolver<Maybe<ResolversTypes['ObjectOwner']>, ParentType, ContextType>;
  partition: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  persistentVolumeClaimRetentionPolicy: Resolver<ResolversTypes['PersistentVolumeClaimRetentionPolicy'], ParentType, ContextType>;
  podManagementPolicy: Resolver<ResolversTypes['PodManagementPolicy'], ParentType, ContextType>;
  pods: Resolver<ResolversTypes['PodConnection'], ParentType, ContextType, Partial<StatefulSetPodsArgs>>;
  replicas: Resolver<ResolversTypes['ReplicaCounts'], ParentType, ContextType>;
  resourceVersion: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision: Resolver<Maybe<ResolversTypes['Revision']>, ParentType, ContextType, RequireFields<StatefulSetRevisionArgs, 'number'>>;
  revisionHistoryLimit: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revisions: Resolver<ResolversTypes['RevisionConnection'], ParentType, ContextType, Partial<StatefulSetRevisionsArgs>>;
  rollout: Resolver<Maybe<ResolversTypes['Rollout']>, ParentType, ContextType>;
  selector: Resolver<Maybe<ResolversTypes['LabelSelector']>, ParentType, ContextType>;
  service: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  serviceName: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  services: Resolver<ResolversTypes['ServiceConnection'], ParentType, ContextType, Partial<StatefulSetServicesArgs>>;
  state: Resolver<ResolversTypes['WorkloadState'], ParentType, ContextType>;
  stateMessage: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  template: Resolver<ResolversTypes['PodTemplate'], ParentType, ContextType>;
  uid: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  updateRevision: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updateStrategy: Resolver<ResolversTypes['StatefulSetUpdateStrategy'], ParentType, ContextType>;
  usage: Resolver<Maybe<ResolversTypes['ResourceUsage']>, ParentType, ContextType>;
  viewerCan: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<StatefulSetViewerCanArgs, 'action'>>;
  volumeClaimTemplates: Resolver<Array<ResolversTypes['PersistentVolumeClaimTemplate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatefulSetUpdateStrategyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatefulSetUpdateStrategy'] = ResolversParentTypes['StatefulSetUpdateStrategy']> = {
  maxUnavailable: Resolver<Maybe<ResolversTypes['IntOrPercent']>, ParentType, ContextType>;
  partition: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  type: Resolver<ResolversTypes['UpdateStrategyType'], ParentType, ContextType>;
};

export type StorageClassResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StorageClass'] = ResolversParentTypes['StorageClass']> = {
  allowVolumeExpansion: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  createdAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isDefault: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  labels: Resolver<ResolversTypes['StringMap'], ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provisioner: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reclaimPolicy: Resolver<ResolversTypes['ReclaimPolicy'], ParentType, ContextType>;
  volumeBindingMode: Resolver<ResolversTypes['VolumeBindingMode'], ParentType, ContextType>;
};

export type StorageClassConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StorageClassConnection'] = ResolversParentTypes['StorageClassConnection']> = {
  edges: Resolver<Array<ResolversTypes['StorageClassEdge']>, ParentType, ContextType>;
  nodes: Resolver<Array<ResolversTypes['StorageClass']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type StorageClassEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StorageClassEdge'] = ResolversParentTypes['StorageClassEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['StorageClass'], ParentType, ContextType>;
};

export interface StringMapScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['StringMap'], any> {
  name: 'StringMap';
}

export type StuckPodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StuckPod'] = ResolversParentTypes['StuckPod']> = {
  deleted: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  pod: Resolver<ResolversTypes['Pod'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  events?: SubscriptionResolver<ResolversTypes['EventUpdate'], "events", ParentType, ContextType, RequireFields<SubscriptionEventsArgs, 'snapshot'>>;
  logs?: SubscriptionResolver<ResolversTypes['LogBatch'], "logs", ParentType, ContextType, RequireFields<SubscriptionLogsArgs, 'where'>>;
  podPage?: SubscriptionResolver<ResolversTypes['PodPageUpdate'], "podPage", ParentType, ContextType, Partial<SubscriptionPodPageArgs>>;
  pods?: SubscriptionResolver<ResolversTypes['PodUpdate'], "pods", ParentType, ContextType, RequireFields<SubscriptionPodsArgs, 'snapshot'>>;
  rollout?: SubscriptionResolver<ResolversTypes['Rollout'], "rollout", ParentType, ContextType, RequireFields<SubscriptionRolloutArgs, 'workload'>>;
  servicePage?: SubscriptionResolver<ResolversTypes['ServicePageUpdate'], "servicePage", ParentType, ContextType, Partial<SubscriptionServicePageArgs>>;
  services?: SubscriptionResolver<ResolversTypes['ServiceUpdate'], "services", ParentType, ContextType, RequireFields<SubscriptionServicesArgs, 'snapshot'>>;
  workloadPage?: SubscriptionResolver<ResolversTypes['WorkloadPageUpdate'], "workloadPage", ParentType, ContextType, Partial<SubscriptionWorkloadPageArgs>>;
  workloads?: SubscriptionResolver<ResolversTypes['WorkloadUpdate'], "workloads", ParentType, ContextType, RequireFields<SubscriptionWorkloadsArgs, 'snapshot'>>;
};

export type SysctlResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Sysctl'] = ResolversParentTypes['Sysctl']> = {
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TcpSocketActionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TCPSocketAction'] = ResolversParentTypes['TCPSocketAction']> = {
  host: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  port: Resolver<ResolversTypes['IntOrString'], ParentType, ContextType>;
};

export type TaintResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Taint'] = ResolversParentTypes['Taint']> = {
  addedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  effect: Resolver<ResolversTypes['TaintEffect'], ParentType, ContextType>;
  key: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TolerationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Toleration'] = ResolversParentTypes['Toleration']> = {
  effect: Resolver<Maybe<ResolversTypes['TaintEffect']>, ParentType, ContextType>;
  key: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operator: Resolver<Maybe<ResolversTypes['TolerationOperator']>, ParentType, ContextType>;
  tolerationSeconds: Resolver<Maybe<ResolversTypes['Int64']>, ParentType, ContextType>;
  value: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TopologySpreadConstraintResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopologySpreadConstraint'] = ResolversParentTypes['TopologySpreadConstraint']> = {
  labelSelector: Resolver<Maybe<ResolversTypes['LabelSelector']>, ParentType, ContextType>;
  matchLabelKeys: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  maxSkew: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minDomains: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  nodeAffinityPolicy: Resolver<Maybe<ResolversTypes['NodeInclusionPolicy']>, ParentType, ContextType>;
  nodeTaintsPolicy: Resolver<Maybe<ResolversTypes['NodeInclusionPolicy']>, ParentType, ContextType>;
  topologyKey: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  whenUnsatisfiable: Resolver<Maybe<ResolversTypes['UnsatisfiableConstraintAction']>, ParentType, ContextType>;
};

export type UpdateServicePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateServicePayload'] = ResolversParentTypes['UpdateServicePayload']> = {
  diff: Resolver<Array<ResolversTypes['FieldChange']>, ParentType, ContextType>;
  service: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  userErrors: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UpgradeWorkloadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpgradeWorkloadPayload'] = ResolversParentTypes['UpgradeWorkloadPayload']> = {
  diff: Resolver<Array<ResolversTypes['FieldChange']>, ParentType, ContextType>;
  services: Resolver<Array<ResolversTypes['ServiceOutcome']>, ParentType, ContextType>;
  userErrors: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  workload: Resolver<Maybe<ResolversTypes['Workload']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  field: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UserExtraResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserExtra'] = ResolversParentTypes['UserExtra']> = {
  key: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  clusters: Resolver<Array<ResolversTypes['ViewerInCluster']>, ParentType, ContextType>;
};

export type ViewerInClusterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ViewerInCluster'] = ResolversParentTypes['ViewerInCluster']> = {
  cluster: Resolver<ResolversTypes['Cluster'], ParentType, ContextType>;
  user: Resolver<Maybe<ResolversTypes['ClusterUser']>, ParentType, ContextType>;
};

export type VolumeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Volume'] = ResolversParentTypes['Volume']> = {
  configMap: Resolver<Maybe<ResolversTypes['ConfigMapVolumeSource']>, ParentType, ContextType>;
  csi: Resolver<Maybe<ResolversTypes['CSIVolumeSource']>, ParentType, ContextType>;
  downwardAPI: Resolver<Maybe<ResolversTypes['DownwardAPIVolumeSource']>, ParentType, ContextType>;
  emptyDir: Resolver<Maybe<ResolversTypes['EmptyDirVolumeSource']>, ParentType, ContextType>;
  ephemeral: Resolver<Maybe<ResolversTypes['EphemeralVolumeSource']>, ParentType, ContextType>;
  fc: Resolver<Maybe<ResolversTypes['FCVolumeSource']>, ParentType, ContextType>;
  hostPath: Resolver<Maybe<ResolversTypes['HostPathVolumeSource']>, ParentType, ContextType>;
  image: Resolver<Maybe<ResolversTypes['ImageVolumeSource']>, ParentType, ContextType>;
  iscsi: Resolver<Maybe<ResolversTypes['ISCSIVolumeSource']>, ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nfs: Resolver<Maybe<ResolversTypes['NFSVolumeSource']>, ParentType, ContextType>;
  persistentVolumeClaim: Resolver<Maybe<ResolversTypes['PersistentVolumeClaimVolumeSource']>, ParentType, ContextType>;
  projected: Resolver<Maybe<ResolversTypes['ProjectedVolumeSource']>, ParentType, ContextType>;
  secret: Resolver<Maybe<ResolversTypes['SecretVolumeSource']>, ParentType, ContextType>;
  type: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VolumeDataSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VolumeDataSource'] = ResolversParentTypes['VolumeDataSource']> = {
  apiGroup: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VolumeDeviceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VolumeDevice'] = ResolversParentTypes['VolumeDevice']> = {
  devicePath: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VolumeMountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VolumeMount'] = ResolversParentTypes['VolumeMount']> = {
  mountPath: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mountPropagation: Resolver<Maybe<ResolversTypes['MountPropagationMode']>, ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  readOnly: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  recursiveReadOnly: Resolver<Maybe<ResolversTypes['RecursiveReadOnlyMode']>, ParentType, ContextType>;
  subPath: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subPathExpr: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type VolumeProjectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VolumeProjection'] = ResolversParentTypes['VolumeProjection']> = {
  clusterTrustBundle: Resolver<Maybe<ResolversTypes['ClusterTrustBundleProjection']>, ParentType, ContextType>;
  configMap: Resolver<Maybe<ResolversTypes['KeyProjection']>, ParentType, ContextType>;
  downwardAPI: Resolver<Maybe<ResolversTypes['DownwardAPIProjection']>, ParentType, ContextType>;
  podCertificate: Resolver<Maybe<ResolversTypes['PodCertificateProjection']>, ParentType, ContextType>;
  secret: Resolver<Maybe<ResolversTypes['KeyProjection']>, ParentType, ContextType>;
  serviceAccountToken: Resolver<Maybe<ResolversTypes['ServiceAccountTokenProjection']>, ParentType, ContextType>;
};

export type VolumeResourceAmountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VolumeResourceAmounts'] = ResolversParentTypes['VolumeResourceAmounts']> = {
  storage: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
};

export type VolumeResourceRequirementsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VolumeResourceRequirements'] = ResolversParentTypes['VolumeResourceRequirements']> = {
  limits: Resolver<Maybe<ResolversTypes['VolumeResourceAmounts']>, ParentType, ContextType>;
  requests: Resolver<Maybe<ResolversTypes['VolumeResourceAmounts']>, ParentType, ContextType>;
};

export type WatchedResourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WatchedResource'] = ResolversParentTypes['WatchedResource']> = {
  lastEventAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  message: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namespaces: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  objects: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  phase: Resolver<ResolversTypes['WatchPhase'], ParentType, ContextType>;
  readAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type WeightedPodAffinityTermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WeightedPodAffinityTerm'] = ResolversParentTypes['WeightedPodAffinityTerm']> = {
  podAffinityTerm: Resolver<ResolversTypes['PodAffinityTerm'], ParentType, ContextType>;
  weight: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WindowsSecurityContextOptionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WindowsSecurityContextOptions'] = ResolversParentTypes['WindowsSecurityContextOptions']> = {
  gmsaCredentialSpec: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  gmsaCredentialSpecName: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hostProcess: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  runAsUserName: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type WorkloadPageUpdateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkloadPageUpdate'] = ResolversParentTypes['WorkloadPageUpdate']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  order: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  removed: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  reset: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  upserts: Resolver<Array<ResolversTypes['Workload']>, ParentType, ContextType>;
};

export type WorkloadStateCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkloadStateCount'] = ResolversParentTypes['WorkloadStateCount']> = {
  count: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state: Resolver<ResolversTypes['WorkloadState'], ParentType, ContextType>;
};

export type WorkloadUpdateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkloadUpdate'] = ResolversParentTypes['WorkloadUpdate']> = {
  changes: Resolver<Array<ResolversTypes['WorkloadChange']>, ParentType, ContextType>;
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reset: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  synced: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Affinity: AffinityResolvers<ContextType>;
  AllocatedResource: AllocatedResourceResolvers<ContextType>;
  AppArmorProfile: AppArmorProfileResolvers<ContextType>;
  AppliedObject: AppliedObjectResolvers<ContextType>;
  ApplyConflict: ApplyConflictResolvers<ContextType>;
  ApplyManifestPayload: ApplyManifestPayloadResolvers<ContextType>;
  CSIVolumeSource: CsiVolumeSourceResolvers<ContextType>;
  Capabilities: CapabilitiesResolvers<ContextType>;
  Cluster: ClusterResolvers<ContextType>;
  ClusterMetrics: ClusterMetricsResolvers<ContextType>;
  ClusterNode: ClusterNodeResolvers<ContextType>;
  ClusterNodeConnection: ClusterNodeConnectionResolvers<ContextType>;
  ClusterNodeEdge: ClusterNodeEdgeResolvers<ContextType>;
  ClusterTrustBundleProjection: ClusterTrustBundleProjectionResolvers<ContextType>;
  ClusterUser: ClusterUserResolvers<ContextType>;
  Condition: ConditionResolvers<ContextType>;
  ConfigMap: ConfigMapResolvers<ContextType>;
  ConfigMapConnection: ConfigMapConnectionResolvers<ContextType>;
  ConfigMapEdge: ConfigMapEdgeResolvers<ContextType>;
  ConfigMapKeySelector: ConfigMapKeySelectorResolvers<ContextType>;
  ConfigMapVolumeSource: ConfigMapVolumeSourceResolvers<ContextType>;
  Container: ContainerResolvers<ContextType>;
  ContainerLog: ContainerLogResolvers<ContextType>;
  ContainerPort: ContainerPortResolvers<ContextType>;
  ContainerResizePolicy: ContainerResizePolicyResolvers<ContextType>;
  ContainerRestartRule: ContainerRestartRuleResolvers<ContextType>;
  ContainerRestartRuleExitCodes: ContainerRestartRuleExitCodesResolvers<ContextType>;
  ContainerTermination: ContainerTerminationResolvers<ContextType>;
  ContainerUsage: ContainerUsageResolvers<ContextType>;
  CreateServicePayload: CreateServicePayloadResolvers<ContextType>;
  CronJob: CronJobResolvers<ContextType>;
  DaemonSet: DaemonSetResolvers<ContextType>;
  DaemonSetUpdateStrategy: DaemonSetUpdateStrategyResolvers<ContextType>;
  DateTime: GraphQLScalarType;
  DeletePodPayload: DeletePodPayloadResolvers<ContextType>;
  DeleteServicePayload: DeleteServicePayloadResolvers<ContextType>;
  DeleteWorkloadPayload: DeleteWorkloadPayloadResolvers<ContextType>;
  DeleteWorkloadsPayload: DeleteWorkloadsPayloadResolvers<ContextType>;
  DeployWorkloadPayload: DeployWorkloadPayloadResolvers<ContextType>;
  Deployment: DeploymentResolvers<ContextType>;
  DeploymentStrategy: DeploymentStrategyResolvers<ContextType>;
  DownwardAPIProjection: DownwardApiProjectionResolvers<ContextType>;
  DownwardAPIVolumeFile: DownwardApiVolumeFileResolvers<ContextType>;
  DownwardAPIVolumeSource: DownwardApiVolumeSourceResolvers<ContextType>;
  EmptyDirVolumeSource: EmptyDirVolumeSourceResolvers<ContextType>;
  Endpoint: EndpointResolvers<ContextType>;
  EndpointConnection: EndpointConnectionResolvers<ContextType>;
  EndpointEdge: EndpointEdgeResolvers<ContextType>;
  EndpointPort: EndpointPortResolvers<ContextType>;
  EnvFromSource: EnvFromSourceResolvers<ContextType>;
  EnvSource: EnvSourceResolvers<ContextType>;
  EnvVar: EnvVarResolvers<ContextType>;
  EnvVarSource: EnvVarSourceResolvers<ContextType>;
  EphemeralVolumeSource: EphemeralVolumeSourceResolvers<ContextType>;
  Event: EventResolvers<ContextType>;
  EventChange: EventChangeResolvers<ContextType>;
  EventConnection: EventConnectionResolvers<ContextType>;
  EventEdge: EventEdgeResolvers<ContextType>;
  EventUpdate: EventUpdateResolvers<ContextType>;
  EvictPodPayload: EvictPodPayloadResolvers<ContextType>;
  ExecAction: ExecActionResolvers<ContextType>;
  FCVolumeSource: FcVolumeSourceResolvers<ContextType>;
  FieldChange: FieldChangeResolvers<ContextType>;
  FileKeySelector: FileKeySelectorResolvers<ContextType>;
  Finding: FindingResolvers<ContextType>;
  FindingEvidence: FindingEvidenceResolvers<ContextType>;
  GRPCAction: GrpcActionResolvers<ContextType>;
  HTTPGetAction: HttpGetActionResolvers<ContextType>;
  HTTPHeader: HttpHeaderResolvers<ContextType>;
  HostAlias: HostAliasResolvers<ContextType>;
  HostPathVolumeSource: HostPathVolumeSourceResolvers<ContextType>;
  ISCSIVolumeSource: IscsiVolumeSourceResolvers<ContextType>;
  ImageVolumeSource: ImageVolumeSourceResolvers<ContextType>;
  Int64: GraphQLScalarType;
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
  KeyProjection: KeyProjectionResolvers<ContextType>;
  KeyToPath: KeyToPathResolvers<ContextType>;
  KubernetesObject: KubernetesObjectResolvers<ContextType>;
  LabelSelector: LabelSelectorResolvers<ContextType>;
  LabelSelectorRequirement: LabelSelectorRequirementResolvers<ContextType>;
  Lifecycle: LifecycleResolvers<ContextType>;
  LifecycleHandler: LifecycleHandlerResolvers<ContextType>;
  LoadBalancerIngress: LoadBalancerIngressResolvers<ContextType>;
  LoadBalancerPort: LoadBalancerPortResolvers<ContextType>;
  LocalObjectReference: LocalObjectReferenceResolvers<ContextType>;
  LogBatch: LogBatchResolvers<ContextType>;
  LogLine: LogLineResolvers<ContextType>;
  LogNotice: LogNoticeResolvers<ContextType>;
  Manager: ManagerResolvers<ContextType>;
  Mutation: MutationResolvers<ContextType>;
  NFSVolumeSource: NfsVolumeSourceResolvers<ContextType>;
  Namespace: NamespaceResolvers<ContextType>;
  NamespaceConnection: NamespaceConnectionResolvers<ContextType>;
  NamespaceEdge: NamespaceEdgeResolvers<ContextType>;
  Node: NodeResolvers<ContextType>;
  NodeAddress: NodeAddressResolvers<ContextType>;
  NodeAffinity: NodeAffinityResolvers<ContextType>;
  NodeSelector: NodeSelectorResolvers<ContextType>;
  NodeSelectorRequirement: NodeSelectorRequirementResolvers<ContextType>;
  NodeSelectorTerm: NodeSelectorTermResolvers<ContextType>;
  ObjectFieldSelector: ObjectFieldSelectorResolvers<ContextType>;
  ObjectOwner: ObjectOwnerResolvers<ContextType>;
  ObjectReference: ObjectReferenceResolvers<ContextType>;
  PageInfo: PageInfoResolvers<ContextType>;
  PauseWorkloadPayload: PauseWorkloadPayloadResolvers<ContextType>;
  PauseWorkloadsPayload: PauseWorkloadsPayloadResolvers<ContextType>;
  PersistentVolumeClaim: PersistentVolumeClaimResolvers<ContextType>;
  PersistentVolumeClaimConnection: PersistentVolumeClaimConnectionResolvers<ContextType>;
  PersistentVolumeClaimEdge: PersistentVolumeClaimEdgeResolvers<ContextType>;
  PersistentVolumeClaimRetentionPolicy: PersistentVolumeClaimRetentionPolicyResolvers<ContextType>;
  PersistentVolumeClaimTemplate: PersistentVolumeClaimTemplateResolvers<ContextType>;
  PersistentVolumeClaimVolumeSource: PersistentVolumeClaimVolumeSourceResolvers<ContextType>;
  Pod: PodResolvers<ContextType>;
  PodAffinity: PodAffinityResolvers<ContextType>;
  PodAffinityTerm: PodAffinityTermResolvers<ContextType>;
  PodCertificateProjection: PodCertificateProjectionResolvers<ContextType>;
  PodChange: PodChangeResolvers<ContextType>;
  PodConnection: PodConnectionResolvers<ContextType>;
  PodContainer: PodContainerResolvers<ContextType>;
  PodCounts: PodCountsResolvers<ContextType>;
  PodDNSConfig: PodDnsConfigResolvers<ContextType>;
  PodDNSConfigOption: PodDnsConfigOptionResolvers<ContextType>;
  PodEdge: PodEdgeResolvers<ContextType>;
  PodFailurePolicy: PodFailurePolicyResolvers<ContextType>;
  PodFailurePolicyOnExitCodes: PodFailurePolicyOnExitCodesResolvers<ContextType>;
  PodFailurePolicyOnPodCondition: PodFailurePolicyOnPodConditionResolvers<ContextType>;
  PodFailurePolicyRule: PodFailurePolicyRuleResolvers<ContextType>;
  PodOS: PodOsResolvers<ContextType>;
  PodPageUpdate: PodPageUpdateResolvers<ContextType>;
  PodPhaseCount: PodPhaseCountResolvers<ContextType>;
  PodReadinessGate: PodReadinessGateResolvers<ContextType>;
  PodResourceClaim: PodResourceClaimResolvers<ContextType>;
  PodSchedulingGate: PodSchedulingGateResolvers<ContextType>;
  PodSecurityContext: PodSecurityContextResolvers<ContextType>;
  PodTemplate: PodTemplateResolvers<ContextType>;
  PodUpdate: PodUpdateResolvers<ContextType>;
  PreferredSchedulingTerm: PreferredSchedulingTermResolvers<ContextType>;
  PriorityClass: PriorityClassResolvers<ContextType>;
  PriorityClassConnection: PriorityClassConnectionResolvers<ContextType>;
  PriorityClassEdge: PriorityClassEdgeResolvers<ContextType>;
  Probe: ProbeResolvers<ContextType>;
  ProjectedVolumeSource: ProjectedVolumeSourceResolvers<ContextType>;
  Quantity: GraphQLScalarType;
  Query: QueryResolvers<ContextType>;
  QuotaResource: QuotaResourceResolvers<ContextType>;
  QuotaScopeRequirement: QuotaScopeRequirementResolvers<ContextType>;
  ReplicaCounts: ReplicaCountsResolvers<ContextType>;
  ResourceAmount: ResourceAmountResolvers<ContextType>;
  ResourceAmounts: ResourceAmountsResolvers<ContextType>;
  ResourceClaim: ResourceClaimResolvers<ContextType>;
  ResourceFieldSelector: ResourceFieldSelectorResolvers<ContextType>;
  ResourceQuota: ResourceQuotaResolvers<ContextType>;
  ResourceRequirements: ResourceRequirementsResolvers<ContextType>;
  ResourceUsage: ResourceUsageResolvers<ContextType>;
  RestartWorkloadPayload: RestartWorkloadPayloadResolvers<ContextType>;
  RestartWorkloadsPayload: RestartWorkloadsPayloadResolvers<ContextType>;
  ResumeWorkloadPayload: ResumeWorkloadPayloadResolvers<ContextType>;
  ResumeWorkloadsPayload: ResumeWorkloadsPayloadResolvers<ContextType>;
  Revision: RevisionResolvers<ContextType>;
  RevisionConnection: RevisionConnectionResolvers<ContextType>;
  RevisionEdge: RevisionEdgeResolvers<ContextType>;
  RollbackWorkloadPayload: RollbackWorkloadPayloadResolvers<ContextType>;
  Rollout: RolloutResolvers<ContextType>;
  RolloutGuard: RolloutGuardResolvers<ContextType>;
  RolloutStep: RolloutStepResolvers<ContextType>;
  RunCronJobPayload: RunCronJobPayloadResolvers<ContextType>;
  SELinuxOptions: SeLinuxOptionsResolvers<ContextType>;
  ScaleWorkloadPayload: ScaleWorkloadPayloadResolvers<ContextType>;
  ScaleWorkloadsPayload: ScaleWorkloadsPayloadResolvers<ContextType>;
  SchedulerReason: SchedulerReasonResolvers<ContextType>;
  SeccompProfile: SeccompProfileResolvers<ContextType>;
  Secret: SecretResolvers<ContextType>;
  SecretConnection: SecretConnectionResolvers<ContextType>;
  SecretEdge: SecretEdgeResolvers<ContextType>;
  SecretKeySelector: SecretKeySelectorResolvers<ContextType>;
  SecretVolumeSource: SecretVolumeSourceResolvers<ContextType>;
  SecurityContext: SecurityContextResolvers<ContextType>;
  Service: ServiceResolvers<ContextType>;
  ServiceAccount: ServiceAccountResolvers<ContextType>;
  ServiceAccountConnection: ServiceAccountConnectionResolvers<ContextType>;
  ServiceAccountEdge: ServiceAccountEdgeResolvers<ContextType>;
  ServiceAccountTokenProjection: ServiceAccountTokenProjectionResolvers<ContextType>;
  ServiceChange: ServiceChangeResolvers<ContextType>;
  ServiceConnection: ServiceConnectionResolvers<ContextType>;
  ServiceEdge: ServiceEdgeResolvers<ContextType>;
  ServiceLoadBalancer: ServiceLoadBalancerResolvers<ContextType>;
  ServiceOutcome: ServiceOutcomeResolvers<ContextType>;
  ServicePageUpdate: ServicePageUpdateResolvers<ContextType>;
  ServicePort: ServicePortResolvers<ContextType>;
  ServiceUpdate: ServiceUpdateResolvers<ContextType>;
  SleepAction: SleepActionResolvers<ContextType>;
  StatefulSet: StatefulSetResolvers<ContextType>;
  StatefulSetUpdateStrategy: StatefulSetUpdateStrategyResolvers<ContextType>;
  StorageClass: StorageClassResolvers<ContextType>;
  StorageClassConnection: StorageClassConnectionResolvers<ContextType>;
  StorageClassEdge: StorageClassEdgeResolvers<ContextType>;
  StringMap: GraphQLScalarType;
  StuckPod: StuckPodResolvers<ContextType>;
  Subscription: SubscriptionResolvers<ContextType>;
  Sysctl: SysctlResolvers<ContextType>;
  TCPSocketAction: TcpSocketActionResolvers<ContextType>;
  Taint: TaintResolvers<ContextType>;
  Toleration: TolerationResolvers<ContextType>;
  TopologySpreadConstraint: TopologySpreadConstraintResolvers<ContextType>;
  UpdateServicePayload: UpdateServicePayloadResolvers<ContextType>;
  UpgradeWorkloadPayload: UpgradeWorkloadPayloadResolvers<ContextType>;
  UserError: UserErrorResolvers<ContextType>;
  UserExtra: UserExtraResolvers<ContextType>;
  Viewer: ViewerResolvers<ContextType>;
  ViewerInCluster: ViewerInClusterResolvers<ContextType>;
  Volume: VolumeResolvers<ContextType>;
  VolumeDataSource: VolumeDataSourceResolvers<ContextType>;
  VolumeDevice: VolumeDeviceResolvers<ContextType>;
  VolumeMount: VolumeMountResolvers<ContextType>;
  VolumeProjection: VolumeProjectionResolvers<ContextType>;
  VolumeResourceAmounts: VolumeResourceAmountsResolvers<ContextType>;
  VolumeResourceRequirements: VolumeResourceRequirementsResolvers<ContextType>;
  WatchedResource: WatchedResourceResolvers<ContextType>;
  WeightedPodAffinityTerm: WeightedPodAffinityTermResolvers<ContextType>;
  WindowsSecurityContextOptions: WindowsSecurityContextOptionsResolvers<ContextType>;
  Workload: WorkloadResolvers<ContextType>;
  WorkloadChange: WorkloadChangeResolvers<ContextType>;
  WorkloadConnection: WorkloadConnectionResolvers<ContextType>;
  WorkloadCounts: WorkloadCountsResolvers<ContextType>;
  WorkloadEdge: WorkloadEdgeResolvers<ContextType>;
  WorkloadKindCount: WorkloadKindCountResolvers<ContextType>;
  WorkloadPageUpdate: WorkloadPageUpdateResolvers<ContextType>;
  WorkloadStateCount: WorkloadStateCountResolvers<ContextType>;
  WorkloadUpdate: WorkloadUpdateResolvers<ContextType>;
};

