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
import type { Rollout as RolloutModel } from '../model/rollout.ts';
import type { Revision as RevisionModel } from '../model/revisions.ts';
import type { WorkloadConnection as WorkloadConnectionModel, WorkloadEdge as WorkloadEdgeModel, PodConnection as PodConnectionModel, PodEdge as PodEdgeModel, NamespaceConnection as NamespaceConnectionModel, NamespaceEdge as NamespaceEdgeModel, RevisionConnection as RevisionConnectionModel, RevisionEdge as RevisionEdgeModel } from '../resolvers/connections.ts';
import type { WorkloadUpdate as WorkloadUpdateModel, WorkloadChange as WorkloadChangeModel, PodUpdate as PodUpdateModel, PodChange as PodChangeModel } from '../resolvers/updates.ts';
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

/** What happened to an object, from the view of a subscription. */
export type ChangeType =
  /** It fits now and did not before: created, or changed so that it fits. */
  | 'ADDED'
  /** It fitted before and does now, and has changed. */
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
  /** Annotations, without last-applied-configuration. */
  annotations: Scalars['StringMap']['output'];
  /** The cluster it is in. */
  cluster: Cluster;
  /** When it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** When its grace period ends; null while nobody has asked for its deletion. */
  deletionTimestamp: Maybe<Scalars['DateTime']['output']>;
  /** The global id. */
  id: Scalars['ID']['output'];
  /** The images of its containers, init containers first, in the order of the pod template, each once. */
  images: Array<Scalars['String']['output']>;
  /** Which of the five kinds it is. */
  kind: WorkloadKind;
  /** Labels. */
  labels: Scalars['StringMap']['output'];
  /** The whole object less managedFields, read from the cluster at the time of the query, as the caller. */
  manifest: Scalars['String']['output'];
  /** Its name, unique for its kind in the namespace. */
  name: Scalars['String']['output'];
  /** The namespace it is in. */
  namespace: Scalars['String']['output'];
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
  /** How it is doing, in one word; docs/states.md has the table. */
  state: WorkloadState;
  /** Why it is in this state, in the cluster's own words where it has any; null where the state says it all. */
  stateMessage: Maybe<Scalars['String']['output']>;
  /** The uid that Kubernetes gave it. */
  uid: Scalars['ID']['output'];
};


/** Makes Jobs by a schedule (batch/v1). */
export type CronJobManifestArgs = {
  format?: ManifestFormat;
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

/** A pod on each node that fits (apps/v1). */
export type DaemonSet = KubernetesObject & Node & Workload & {
  __typename?: 'DaemonSet';
  /** Annotations, without last-applied-configuration. */
  annotations: Scalars['StringMap']['output'];
  /** The cluster it is in. */
  cluster: Cluster;
  /** When it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** When its grace period ends; null while nobody has asked for its deletion. */
  deletionTimestamp: Maybe<Scalars['DateTime']['output']>;
  /** The global id. */
  id: Scalars['ID']['output'];
  /** The images of its containers, init containers first, in the order of the pod template, each once. */
  images: Array<Scalars['String']['output']>;
  /** Which of the five kinds it is. */
  kind: WorkloadKind;
  /** Labels. */
  labels: Scalars['StringMap']['output'];
  /** The whole object less managedFields, read from the cluster at the time of the query, as the caller. */
  manifest: Scalars['String']['output'];
  /** Its name, unique for its kind in the namespace. */
  name: Scalars['String']['output'];
  /** The namespace it is in. */
  namespace: Scalars['String']['output'];
  /** Its pods. */
  pods: PodConnection;
  /** How many pods it has and should have. */
  replicas: ReplicaCounts;
  /** The version of the object, as Kubernetes counts it. */
  resourceVersion: Scalars['String']['output'];
  /** Its ControllerRevisions as revisions, newest first. */
  revisions: RevisionConnection;
  /** The rollout of its present template; docs/rollouts.md has the table. */
  rollout: Maybe<Rollout>;
  /** How it is doing, in one word; docs/states.md has the table. */
  state: WorkloadState;
  /** Why it is in this state, in the cluster's own words where it has any; null where the state says it all. */
  stateMessage: Maybe<Scalars['String']['output']>;
  /** The uid that Kubernetes gave it. */
  uid: Scalars['ID']['output'];
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
  /** When it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** When its grace period ends; null while nobody has asked for its deletion. */
  deletionTimestamp: Maybe<Scalars['DateTime']['output']>;
  /** The global id. */
  id: Scalars['ID']['output'];
  /** The images of its containers, init containers first, in the order of the pod template, each once. */
  images: Array<Scalars['String']['output']>;
  /** Which of the five kinds it is. */
  kind: WorkloadKind;
  /** Labels. */
  labels: Scalars['StringMap']['output'];
  /** The whole object less managedFields, read from the cluster at the time of the query, as the caller. */
  manifest: Scalars['String']['output'];
  /** Its name, unique for its kind in the namespace. */
  name: Scalars['String']['output'];
  /** The namespace it is in. */
  namespace: Scalars['String']['output'];
  /** Its pods, through its ReplicaSets. */
  pods: PodConnection;
  /** How many pods it has and should have. */
  replicas: ReplicaCounts;
  /** The version of the object, as Kubernetes counts it. */
  resourceVersion: Scalars['String']['output'];
  /** Its ReplicaSets as revisions, newest first. */
  revisions: RevisionConnection;
  /** The rollout of its present template; docs/rollouts.md has the table. */
  rollout: Maybe<Rollout>;
  /** How it is doing, in one word; docs/states.md has the table. */
  state: WorkloadState;
  /** Why it is in this state, in the cluster's own words where it has any; null where the state says it all. */
  stateMessage: Maybe<Scalars['String']['output']>;
  /** The uid that Kubernetes gave it. */
  uid: Scalars['ID']['output'];
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

/** What is special about a Deployment. */
export type DeploymentInput = {
  /** How many pods: 0 or more. 1 if absent. */
  replicas?: InputMaybe<Scalars['Int']['input']>;
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

/** Pods that run until enough of them have completed (batch/v1). */
export type Job = KubernetesObject & Node & Workload & {
  __typename?: 'Job';
  /** Annotations, without last-applied-configuration. */
  annotations: Scalars['StringMap']['output'];
  /** The cluster it is in. */
  cluster: Cluster;
  /** When it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** When its grace period ends; null while nobody has asked for its deletion. */
  deletionTimestamp: Maybe<Scalars['DateTime']['output']>;
  /** The global id. */
  id: Scalars['ID']['output'];
  /** The images of its containers, init containers first, in the order of the pod template, each once. */
  images: Array<Scalars['String']['output']>;
  /** Which of the five kinds it is. */
  kind: WorkloadKind;
  /** Labels. */
  labels: Scalars['StringMap']['output'];
  /** The whole object less managedFields, read from the cluster at the time of the query, as the caller. */
  manifest: Scalars['String']['output'];
  /** Its name, unique for its kind in the namespace. */
  name: Scalars['String']['output'];
  /** The namespace it is in. */
  namespace: Scalars['String']['output'];
  /** Its pods. */
  pods: PodConnection;
  /** How many pods it has and should have. */
  replicas: ReplicaCounts;
  /** The version of the object, as Kubernetes counts it. */
  resourceVersion: Scalars['String']['output'];
  /** Always empty: a Job has no revisions. */
  revisions: RevisionConnection;
  /** Always null: a Job is not rolled out. */
  rollout: Maybe<Rollout>;
  /** How it is doing, in one word; docs/states.md has the table. */
  state: WorkloadState;
  /** Why it is in this state, in the cluster's own words where it has any; null where the state says it all. */
  stateMessage: Maybe<Scalars['String']['output']>;
  /** The uid that Kubernetes gave it. */
  uid: Scalars['ID']['output'];
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
  /** The version of the object, as Kubernetes counts it. */
  resourceVersion: Scalars['String']['output'];
  /** The uid that Kubernetes gave it. */
  uid: Scalars['ID']['output'];
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

/** Names one object of a kind that is known from the place where it is used. */
export type ObjectRef = {
  /** The cluster; may be absent where the gateway serves just one. */
  cluster?: InputMaybe<Scalars['String']['input']>;
  /** The name. */
  name: Scalars['String']['input'];
  /** The namespace. */
  namespace: Scalars['String']['input'];
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
  /** The whole object less managedFields, read from the cluster at the time of the query, as the caller. */
  manifest: Scalars['String']['output'];
  /** Why it is in this phase, as its status says (core/v1 PodStatus.message); null where it says nothing. */
  message: Maybe<Scalars['String']['output']>;
  /** Its name, unique for its kind in the namespace. */
  name: Scalars['String']['output'];
  /** The namespace it is in. */
  namespace: Scalars['String']['output'];
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
export type PodManifestArgs = {
  format?: ManifestFormat;
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

/** A pod in a page. */
export type PodEdge = {
  __typename?: 'PodEdge';
  /** Its place in the order, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The pod. */
  node: Pod;
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
  /** Every cluster that the gateway serves, by name. */
  clusters: Array<Cluster>;
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
  /** One workload; null if there is none of that kind and name. */
  workload: Maybe<Workload>;
  /** Workloads of all five kinds in one list, by namespace and name unless ordered otherwise. */
  workloads: WorkloadConnection;
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

/** Amounts of CPU and memory. */
export type ResourceAmountsInput = {
  /** Cores: `0.5`, `250m`. */
  cpu?: InputMaybe<Scalars['Quantity']['input']>;
  /** Bytes: `64Mi`, `1G`. */
  memory?: InputMaybe<Scalars['Quantity']['input']>;
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

/** Pods with names and storage of their own, changed one after the other (apps/v1). */
export type StatefulSet = KubernetesObject & Node & Workload & {
  __typename?: 'StatefulSet';
  /** Annotations, without last-applied-configuration. */
  annotations: Scalars['StringMap']['output'];
  /** The cluster it is in. */
  cluster: Cluster;
  /** When it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** When its grace period ends; null while nobody has asked for its deletion. */
  deletionTimestamp: Maybe<Scalars['DateTime']['output']>;
  /** The global id. */
  id: Scalars['ID']['output'];
  /** The images of its containers, init containers first, in the order of the pod template, each once. */
  images: Array<Scalars['String']['output']>;
  /** Which of the five kinds it is. */
  kind: WorkloadKind;
  /** Labels. */
  labels: Scalars['StringMap']['output'];
  /** The whole object less managedFields, read from the cluster at the time of the query, as the caller. */
  manifest: Scalars['String']['output'];
  /** Its name, unique for its kind in the namespace. */
  name: Scalars['String']['output'];
  /** The namespace it is in. */
  namespace: Scalars['String']['output'];
  /** Its pods. */
  pods: PodConnection;
  /** How many pods it has and should have. */
  replicas: ReplicaCounts;
  /** The version of the object, as Kubernetes counts it. */
  resourceVersion: Scalars['String']['output'];
  /** Its ControllerRevisions as revisions, newest first. */
  revisions: RevisionConnection;
  /** The rollout of its present template; docs/rollouts.md has the table. */
  rollout: Maybe<Rollout>;
  /** How it is doing, in one word; docs/states.md has the table. */
  state: WorkloadState;
  /** Why it is in this state, in the cluster's own words where it has any; null where the state says it all. */
  stateMessage: Maybe<Scalars['String']['output']>;
  /** The uid that Kubernetes gave it. */
  uid: Scalars['ID']['output'];
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

/**
 * Watching. The first messages of a subscription hold the snapshot of all that fits, the later ones what changed, in batches.
 * All subscriptions together need one watch of the cluster for each resource.
 */
export type Subscription = {
  __typename?: 'Subscription';
  /** Pods that fit the filter: a snapshot, then what changes. */
  pods: PodUpdate;
  /**
   * The rollout of a workload, as `kubectl rollout status` follows it: how it stands now, then each change of it; changes that come faster than
   * they are taken are merged. Completes after the message that says SUCCEEDED, FAILED or NOT_APPLICABLE, which may be the first.
   * Errors: BAD_USER_INPUT (`workload.kind`) for a Job or CronJob; NOT_FOUND (`workload`) if the workload isn't there, and as the last message if it
   * is deleted meanwhile, also when there is soon another one of the same name.
   */
  rollout: Rollout;
  /** Workloads that fit the filter: a snapshot, then what changes. */
  workloads: WorkloadUpdate;
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
export type SubscriptionWorkloadsArgs = {
  snapshot?: Scalars['Boolean']['input'];
  where?: InputMaybe<WorkloadFilter>;
};

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
  /** When it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** When its grace period ends; null while nobody has asked for its deletion. */
  deletionTimestamp: Maybe<Scalars['DateTime']['output']>;
  /** The global id. */
  id: Scalars['ID']['output'];
  /** The images of its containers, init containers first, in the order of the pod template, each once. */
  images: Array<Scalars['String']['output']>;
  /** Which of the five kinds it is. */
  kind: WorkloadKind;
  /** Labels. */
  labels: Scalars['StringMap']['output'];
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
  /** How it is doing, in one word. */
  state: WorkloadState;
  /** Why it is in this state, in the cluster's own words where it has any; null where the state says it all. */
  stateMessage: Maybe<Scalars['String']['output']>;
  /** The uid that Kubernetes gave it. */
  uid: Scalars['ID']['output'];
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
  KubernetesObject:
    | ( CronJobEntry )
    | ( DaemonSetEntry )
    | ( DeploymentEntry )
    | ( JobEntry )
    | ( PodEntry )
    | ( StatefulSetEntry )
  ;
  Node:
    | ( CronJobEntry )
    | ( DaemonSetEntry )
    | ( DeploymentEntry )
    | ( JobEntry )
    | ( NamespaceEntry )
    | ( PodEntry )
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
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ChangeType: ChangeType;
  Cluster: ResolverTypeWrapper<ClusterView>;
  ClusterState: ClusterState;
  ContainerInput: ContainerInput;
  ContainerPatchInput: ContainerPatchInput;
  ContainerPortInput: ContainerPortInput;
  ContainerState: ContainerState;
  CronJob: ResolverTypeWrapper<CronJobEntry>;
  DaemonSet: ResolverTypeWrapper<DaemonSetEntry>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeployWorkloadInput: DeployWorkloadInput;
  DeployWorkloadPayload: ResolverTypeWrapper<Omit<DeployWorkloadPayload, 'workload'> & { workload: Maybe<ResolversTypes['Workload']> }>;
  Deployment: ResolverTypeWrapper<DeploymentEntry>;
  DeploymentInput: DeploymentInput;
  EnvPatchInput: EnvPatchInput;
  EnvVarInput: EnvVarInput;
  FieldChange: ResolverTypeWrapper<FieldChange>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Job: ResolverTypeWrapper<JobEntry>;
  KubernetesObject: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['KubernetesObject']>;
  ManifestFormat: ManifestFormat;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Namespace: ResolverTypeWrapper<NamespaceEntry>;
  NamespaceConnection: ResolverTypeWrapper<NamespaceConnectionModel>;
  NamespaceEdge: ResolverTypeWrapper<NamespaceEdgeModel>;
  NamespaceFilter: NamespaceFilter;
  NamespacePhase: NamespacePhase;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  ObjectRef: ObjectRef;
  OrderDirection: OrderDirection;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Pod: ResolverTypeWrapper<PodEntry>;
  PodChange: ResolverTypeWrapper<PodChangeModel>;
  PodConnection: ResolverTypeWrapper<PodConnectionModel>;
  PodContainer: ResolverTypeWrapper<PodContainerModel>;
  PodEdge: ResolverTypeWrapper<PodEdgeModel>;
  PodFilter: PodFilter;
  PodOrder: PodOrder;
  PodOrderField: PodOrderField;
  PodPhase: PodPhase;
  PodTemplateInput: PodTemplateInput;
  PodUpdate: ResolverTypeWrapper<PodUpdateModel>;
  PortProtocol: PortProtocol;
  Quantity: ResolverTypeWrapper<Scalars['Quantity']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReplicaCounts: ResolverTypeWrapper<ReplicaCounts>;
  ResourceAmountsInput: ResourceAmountsInput;
  ResourcesInput: ResourcesInput;
  Revision: ResolverTypeWrapper<RevisionModel>;
  RevisionConnection: ResolverTypeWrapper<RevisionConnectionModel>;
  RevisionEdge: ResolverTypeWrapper<RevisionEdgeModel>;
  RollbackWorkloadInput: RollbackWorkloadInput;
  RollbackWorkloadPayload: ResolverTypeWrapper<Omit<RollbackWorkloadPayload, 'workload'> & { workload: Maybe<ResolversTypes['Workload']> }>;
  Rollout: ResolverTypeWrapper<RolloutModel>;
  RolloutStatus: RolloutStatus;
  StatefulSet: ResolverTypeWrapper<StatefulSetEntry>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  StringMap: ResolverTypeWrapper<Scalars['StringMap']['output']>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  UpgradeWorkloadInput: UpgradeWorkloadInput;
  UpgradeWorkloadPayload: ResolverTypeWrapper<Omit<UpgradeWorkloadPayload, 'workload'> & { workload: Maybe<ResolversTypes['Workload']> }>;
  UserError: ResolverTypeWrapper<UserError>;
  UserErrorCode: UserErrorCode;
  Workload: ResolverTypeWrapper<WorkloadEntry>;
  WorkloadChange: ResolverTypeWrapper<WorkloadChangeModel>;
  WorkloadConnection: ResolverTypeWrapper<WorkloadConnectionModel>;
  WorkloadEdge: ResolverTypeWrapper<WorkloadEdgeModel>;
  WorkloadFilter: WorkloadFilter;
  WorkloadKind: WorkloadKind;
  WorkloadKindInput: WorkloadKindInput;
  WorkloadOrder: WorkloadOrder;
  WorkloadOrderField: WorkloadOrderField;
  WorkloadRef: WorkloadRef;
  WorkloadState: WorkloadState;
  WorkloadUpdate: ResolverTypeWrapper<WorkloadUpdateModel>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Boolean: Scalars['Boolean']['output'];
  Cluster: ClusterView;
  ContainerInput: ContainerInput;
  ContainerPatchInput: ContainerPatchInput;
  ContainerPortInput: ContainerPortInput;
  CronJob: CronJobEntry;
  DaemonSet: DaemonSetEntry;
  DateTime: Scalars['DateTime']['output'];
  DeployWorkloadInput: DeployWorkloadInput;
  DeployWorkloadPayload: Omit<DeployWorkloadPayload, 'workload'> & { workload: Maybe<ResolversParentTypes['Workload']> };
  Deployment: DeploymentEntry;
  DeploymentInput: DeploymentInput;
  EnvPatchInput: EnvPatchInput;
  EnvVarInput: EnvVarInput;
  FieldChange: FieldChange;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  JSON: Scalars['JSON']['output'];
  Job: JobEntry;
  KubernetesObject: ResolversInterfaceTypes<ResolversParentTypes>['KubernetesObject'];
  Mutation: Record<PropertyKey, never>;
  Namespace: NamespaceEntry;
  NamespaceConnection: NamespaceConnectionModel;
  NamespaceEdge: NamespaceEdgeModel;
  NamespaceFilter: NamespaceFilter;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  ObjectRef: ObjectRef;
  PageInfo: PageInfo;
  Pod: PodEntry;
  PodChange: PodChangeModel;
  PodConnection: PodConnectionModel;
  PodContainer: PodContainerModel;
  PodEdge: PodEdgeModel;
  PodFilter: PodFilter;
  PodOrder: PodOrder;
  PodTemplateInput: PodTemplateInput;
  PodUpdate: PodUpdateModel;
  Quantity: Scalars['Quantity']['output'];
  Query: Record<PropertyKey, never>;
  ReplicaCounts: ReplicaCounts;
  ResourceAmountsInput: ResourceAmountsInput;
  ResourcesInput: ResourcesInput;
  Revision: RevisionModel;
  RevisionConnection: RevisionConnectionModel;
  RevisionEdge: RevisionEdgeModel;
  RollbackWorkloadInput: RollbackWorkloadInput;
  RollbackWorkloadPayload: Omit<RollbackWorkloadPayload, 'workload'> & { workload: Maybe<ResolversParentTypes['Workload']> };
  Rollout: RolloutModel;
  StatefulSet: StatefulSetEntry;
  String: Scalars['String']['output'];
  StringMap: Scalars['StringMap']['output'];
  Subscription: Record<PropertyKey, never>;
  UpgradeWorkloadInput: UpgradeWorkloadInput;
  UpgradeWorkloadPayload: Omit<UpgradeWorkloadPayload, 'workload'> & { workload: Maybe<ResolversParentTypes['Workload']> };
  UserError: UserError;
  Workload: WorkloadEntry;
  WorkloadChange: WorkloadChangeModel;
  WorkloadConnection: WorkloadConnectionModel;
  WorkloadEdge: WorkloadEdgeModel;
  WorkloadFilter: WorkloadFilter;
  WorkloadKindInput: WorkloadKindInput;
  WorkloadOrder: WorkloadOrder;
  WorkloadRef: WorkloadRef;
  WorkloadUpdate: WorkloadUpdateModel;
};

export type ClusterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Cluster'] = ResolversParentTypes['Cluster']> = {
  message: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state: Resolver<ResolversTypes['ClusterState'], ParentType, ContextType>;
};

export type CronJobResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CronJob'] = ResolversParentTypes['CronJob']> = {
  annotations: Resolver<ResolversTypes['StringMap'], ParentType, ContextType>;
  cluster: Resolver<ResolversTypes['Cluster'], ParentType, ContextType>;
  createdAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deletionTimestamp: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  images: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  kind: Resolver<ResolversTypes['WorkloadKind'], ParentType, ContextType>;
  labels: Resolver<ResolversTypes['StringMap'], ParentType, ContextType>;
  manifest: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CronJobManifestArgs, 'format'>>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namespace: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pods: Resolver<ResolversTypes['PodConnection'], ParentType, ContextType, Partial<CronJobPodsArgs>>;
  replicas: Resolver<ResolversTypes['ReplicaCounts'], ParentType, ContextType>;
  resourceVersion: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revisions: Resolver<ResolversTypes['RevisionConnection'], ParentType, ContextType, Partial<CronJobRevisionsArgs>>;
  rollout: Resolver<Maybe<ResolversTypes['Rollout']>, ParentType, ContextType>;
  state: Resolver<ResolversTypes['WorkloadState'], ParentType, ContextType>;
  stateMessage: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uid: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DaemonSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DaemonSet'] = ResolversParentTypes['DaemonSet']> = {
  annotations: Resolver<ResolversTypes['StringMap'], ParentType, ContextType>;
  cluster: Resolver<ResolversTypes['Cluster'], ParentType, ContextType>;
  createdAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deletionTimestamp: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  images: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  kind: Resolver<ResolversTypes['WorkloadKind'], ParentType, ContextType>;
  labels: Resolver<ResolversTypes['StringMap'], ParentType, ContextType>;
  manifest: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DaemonSetManifestArgs, 'format'>>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namespace: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pods: Resolver<ResolversTypes['PodConnection'], ParentType, ContextType, Partial<DaemonSetPodsArgs>>;
  replicas: Resolver<ResolversTypes['ReplicaCounts'], ParentType, ContextType>;
  resourceVersion: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revisions: Resolver<ResolversTypes['RevisionConnection'], ParentType, ContextType, Partial<DaemonSetRevisionsArgs>>;
  rollout: Resolver<Maybe<ResolversTypes['Rollout']>, ParentType, ContextType>;
  state: Resolver<ResolversTypes['WorkloadState'], ParentType, ContextType>;
  stateMessage: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uid: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  createdAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deletionTimestamp: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  images: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  kind: Resolver<ResolversTypes['WorkloadKind'], ParentType, ContextType>;
  labels: Resolver<ResolversTypes['StringMap'], ParentType, ContextType>;
  manifest: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DeploymentManifestArgs, 'format'>>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namespace: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pods: Resolver<ResolversTypes['PodConnection'], ParentType, ContextType, Partial<DeploymentPodsArgs>>;
  replicas: Resolver<ResolversTypes['ReplicaCounts'], ParentType, ContextType>;
  resourceVersion: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revisions: Resolver<ResolversTypes['RevisionConnection'], ParentType, ContextType, Partial<DeploymentRevisionsArgs>>;
  rollout: Resolver<Maybe<ResolversTypes['Rollout']>, ParentType, ContextType>;
  state: Resolver<ResolversTypes['WorkloadState'], ParentType, ContextType>;
  stateMessage: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uid: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FieldChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldChange'] = ResolversParentTypes['FieldChange']> = {
  after: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  before: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  path: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type JobResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Job'] = ResolversParentTypes['Job']> = {
  annotations: Resolver<ResolversTypes['StringMap'], ParentType, ContextType>;
  cluster: Resolver<ResolversTypes['Cluster'], ParentType, ContextType>;
  createdAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deletionTimestamp: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  images: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  kind: Resolver<ResolversTypes['WorkloadKind'], ParentType, ContextType>;
  labels: Resolver<ResolversTypes['StringMap'], ParentType, ContextType>;
  manifest: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<JobManifestArgs, 'format'>>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namespace: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pods: Resolver<ResolversTypes['PodConnection'], ParentType, ContextType, Partial<JobPodsArgs>>;
  replicas: Resolver<ResolversTypes['ReplicaCounts'], ParentType, ContextType>;
  resourceVersion: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revisions: Resolver<ResolversTypes['RevisionConnection'], ParentType, ContextType, Partial<JobRevisionsArgs>>;
  rollout: Resolver<Maybe<ResolversTypes['Rollout']>, ParentType, ContextType>;
  state: Resolver<ResolversTypes['WorkloadState'], ParentType, ContextType>;
  stateMessage: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uid: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type KubernetesObjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KubernetesObject'] = ResolversParentTypes['KubernetesObject']> = {
  __resolveType: TypeResolveFn<'CronJob' | 'DaemonSet' | 'Deployment' | 'Job' | 'Pod' | 'StatefulSet', ParentType, ContextType>;
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
  resourceVersion: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  uid: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'CronJob' | 'DaemonSet' | 'Deployment' | 'Job' | 'Namespace' | 'Pod' | 'StatefulSet', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Pod'] = ResolversParentTypes['Pod']> = {
  annotations: Resolver<ResolversTypes['StringMap'], ParentType, ContextType>;
  cluster: Resolver<ResolversTypes['Cluster'], ParentType, ContextType>;
  containers: Resolver<Array<ResolversTypes['PodContainer']>, ParentType, ContextType>;
  createdAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deletionTimestamp: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initContainers: Resolver<Array<ResolversTypes['PodContainer']>, ParentType, ContextType>;
  ips: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  labels: Resolver<ResolversTypes['StringMap'], ParentType, ContextType>;
  lastRestartAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  manifest: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PodManifestArgs, 'format'>>;
  message: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namespace: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nodeName: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phase: Resolver<ResolversTypes['PodPhase'], ParentType, ContextType>;
  ready: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  readyContainers: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  resourceVersion: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  restarts: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type PodEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PodEdge'] = ResolversParentTypes['PodEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Pod'], ParentType, ContextType>;
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
  clusters?: Resolver<Array<ResolversTypes['Cluster']>, ParentType, ContextType>;
  namespaces?: Resolver<ResolversTypes['NamespaceConnection'], ParentType, ContextType, Partial<QueryNamespacesArgs>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  pod?: Resolver<Maybe<ResolversTypes['Pod']>, ParentType, ContextType, RequireFields<QueryPodArgs, 'ref'>>;
  pods?: Resolver<ResolversTypes['PodConnection'], ParentType, ContextType, Partial<QueryPodsArgs>>;
  workload?: Resolver<Maybe<ResolversTypes['Workload']>, ParentType, ContextType, RequireFields<QueryWorkloadArgs, 'ref'>>;
  workloads?: Resolver<ResolversTypes['WorkloadConnection'], ParentType, ContextType, Partial<QueryWorkloadsArgs>>;
};

export type ReplicaCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplicaCounts'] = ResolversParentTypes['ReplicaCounts']> = {
  available: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  current: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  desired: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ready: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unavailable: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updated: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type StatefulSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatefulSet'] = ResolversParentTypes['StatefulSet']> = {
  annotations: Resolver<ResolversTypes['StringMap'], ParentType, ContextType>;
  cluster: Resolver<ResolversTypes['Cluster'], ParentType, ContextType>;
  createdAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deletionTimestamp: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  images: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  kind: Resolver<ResolversTypes['WorkloadKind'], ParentType, ContextType>;
  labels: Resolver<ResolversTypes['StringMap'], ParentType, ContextType>;
  manifest: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<StatefulSetManifestArgs, 'format'>>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namespace: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pods: Resolver<ResolversTypes['PodConnection'], ParentType, ContextType, Partial<StatefulSetPodsArgs>>;
  replicas: Resolver<ResolversTypes['ReplicaCounts'], ParentType, ContextType>;
  resourceVersion: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revisions: Resolver<ResolversTypes['RevisionConnection'], ParentType, ContextType, Partial<StatefulSetRevisionsArgs>>;
  rollout: Resolver<Maybe<ResolversTypes['Rollout']>, ParentType, ContextType>;
  state: Resolver<ResolversTypes['WorkloadState'], ParentType, ContextType>;
  stateMessage: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uid: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface StringMapScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['StringMap'], any> {
  name: 'StringMap';
}

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  pods?: SubscriptionResolver<ResolversTypes['PodUpdate'], "pods", ParentType, ContextType, RequireFields<SubscriptionPodsArgs, 'snapshot'>>;
  rollout?: SubscriptionResolver<ResolversTypes['Rollout'], "rollout", ParentType, ContextType, RequireFields<SubscriptionRolloutArgs, 'workload'>>;
  workloads?: SubscriptionResolver<ResolversTypes['WorkloadUpdate'], "workloads", ParentType, ContextType, RequireFields<SubscriptionWorkloadsArgs, 'snapshot'>>;
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

export type WorkloadEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkloadEdge'] = ResolversParentTypes['WorkloadEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Workload'], ParentType, ContextType>;
};

export type WorkloadUpdateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkloadUpdate'] = ResolversParentTypes['WorkloadUpdate']> = {
  changes: Resolver<Array<ResolversTypes['WorkloadChange']>, ParentType, ContextType>;
  reset: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  synced: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Cluster: ClusterResolvers<ContextType>;
  CronJob: CronJobResolvers<ContextType>;
  DaemonSet: DaemonSetResolvers<ContextType>;
  DateTime: GraphQLScalarType;
  DeployWorkloadPayload: DeployWorkloadPayloadResolvers<ContextType>;
  Deployment: DeploymentResolvers<ContextType>;
  FieldChange: FieldChangeResolvers<ContextType>;
  JSON: GraphQLScalarType;
  Job: JobResolvers<ContextType>;
  KubernetesObject: KubernetesObjectResolvers<ContextType>;
  Mutation: MutationResolvers<ContextType>;
  Namespace: NamespaceResolvers<ContextType>;
  NamespaceConnection: NamespaceConnectionResolvers<ContextType>;
  NamespaceEdge: NamespaceEdgeResolvers<ContextType>;
  Node: NodeResolvers<ContextType>;
  PageInfo: PageInfoResolvers<ContextType>;
  Pod: PodResolvers<ContextType>;
  PodChange: PodChangeResolvers<ContextType>;
  PodConnection: PodConnectionResolvers<ContextType>;
  PodContainer: PodContainerResolvers<ContextType>;
  PodEdge: PodEdgeResolvers<ContextType>;
  PodUpdate: PodUpdateResolvers<ContextType>;
  Quantity: GraphQLScalarType;
  Query: QueryResolvers<ContextType>;
  ReplicaCounts: ReplicaCountsResolvers<ContextType>;
  Revision: RevisionResolvers<ContextType>;
  RevisionConnection: RevisionConnectionResolvers<ContextType>;
  RevisionEdge: RevisionEdgeResolvers<ContextType>;
  RollbackWorkloadPayload: RollbackWorkloadPayloadResolvers<ContextType>;
  Rollout: RolloutResolvers<ContextType>;
  StatefulSet: StatefulSetResolvers<ContextType>;
  StringMap: GraphQLScalarType;
  Subscription: SubscriptionResolvers<ContextType>;
  UpgradeWorkloadPayload: UpgradeWorkloadPayloadResolvers<ContextType>;
  UserError: UserErrorResolvers<ContextType>;
  Workload: WorkloadResolvers<ContextType>;
  WorkloadChange: WorkloadChangeResolvers<ContextType>;
  WorkloadConnection: WorkloadConnectionResolvers<ContextType>;
  WorkloadEdge: WorkloadEdgeResolvers<ContextType>;
  WorkloadUpdate: WorkloadUpdateResolvers<ContextType>;
};

