import { readdirSync, readFileSync } from 'node:fs';
import {
  buildSchema,
  isAbstractType,
  isObjectType,
  isScalarType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql';
import type { Entry } from '../model/entries/entry.ts';
import { finishing, type LiveStream } from '../watchers/live-stream.ts';
import { applyManifestMutation } from './apply-manifest.ts';
import { auditMutation } from './audited-mutations.ts';
import { cluster, clusterQueries, watchedResource } from './cluster.ts';
import {
  clusterNode,
  clusterNodeConnection,
  clusterNodeEdge,
  clusterNodeQueries,
  taint,
} from './cluster-node.ts';
import type { Context } from './context.ts';
import { CountedStream, countMutation } from './counted.ts';
import { jobTemplate } from './cron-job.ts';
import { deployMutation } from './deploy.ts';
import {
  event,
  eventChange,
  eventConnection,
  eventEdge,
  eventQueries,
  eventSubscriptions,
  eventUpdate,
  objectReference,
} from './event.ts';
import { endpoint, endpointConnection, endpointEdge } from './endpoint.ts';
import { kubernetesFields } from './kubernetes-fields.ts';
import { finding, findingEvidence } from './finding.ts';
import { jobConnection, jobEdge, jobProgressFields } from './job.ts';
import { podCounts, resourceQuota, workloadCounts } from './namespace-content.ts';
import { namespace, namespaceConnection, namespaceEdge, namespaceQueries } from './namespace.ts';
import { typeNameOf } from './object.ts';
import { objectOwner } from './owner.ts';
import { containerTermination, podContainer } from './pod-details.ts';
import { containerPort, envVar, ephemeralVolumeSource, resourceAmounts, volume } from './pod-template.ts';
import { logSubscriptions } from './logs.ts';
import { offerQueries } from './offers.ts';
import { pageSubscriptions, pageUpdateFields } from './pages.ts';
import { pod, podChange, podConnection, podEdge, podQueries, podSubscriptions, podUpdate } from './pod.ts';
import { nodeQueries } from './query.ts';
import { podActions } from './pod-actions.ts';
import { revisionConnection, revisionEdge, revisionFields } from './revision.ts';
import { rollbackMutation } from './rollback.ts';
import { rolloutFields, rolloutGuardFields, rolloutSubscriptions } from './rollout.ts';
import { setUpScalar } from './scalars.ts';
import {
  service,
  serviceChange,
  serviceConnection,
  serviceEdge,
  serviceQueries,
  serviceSubscriptions,
  serviceUpdate,
} from './service.ts';
import { listing } from './scoped-stream.ts';
import { serviceActions } from './service-actions.ts';
import { shapedFields, type SchemaShapes, type ShapedField } from './shapes.ts';
import { upgradeMutation } from './upgrade.ts';
import { clusterUser, viewerInCluster, viewerQueries } from './viewer.ts';
import { bulkActions, workloadActions } from './workload-actions.ts';
import {
  cronJob,
  daemonSet,
  deployment,
  job,
  statefulSet,
  workloadChange,
  workloadConnection,
  workloadEdge,
  workloadQueries,
  workloadSubscriptions,
  workloadUpdate,
} from './workload.ts';

const shapes: SchemaShapes = {
  Query: {
    relation: {
      ...nodeQueries.relation,
      ...clusterQueries.relation,
      ...namespaceQueries.relation,
      ...clusterNodeQueries.relation,
      ...workloadQueries.relation,
      ...podQueries.relation,
      ...eventQueries.relation,
      ...serviceQueries.relation,
      ...viewerQueries.relation,
    },
    live: offerQueries.live,
  },
  Mutation: {
    live: {
      ...deployMutation.live,
      ...upgradeMutation.live,
      ...rollbackMutation.live,
      ...workloadActions.live,
      ...bulkActions.live,
      ...podActions.live,
      ...serviceActions.live,
      ...applyManifestMutation.live,
    },
  },
  ViewerInCluster: viewerInCluster,
  ClusterUser: clusterUser,
  Cluster: cluster,
  WatchedResource: watchedResource,
  Namespace: namespace,
  NamespaceConnection: namespaceConnection,
  NamespaceEdge: namespaceEdge,
  WorkloadCounts: workloadCounts,
  PodCounts: podCounts,
  ResourceQuota: resourceQuota,
  ClusterNode: clusterNode,
  Taint: taint,
  ClusterNodeConnection: clusterNodeConnection,
  ClusterNodeEdge: clusterNodeEdge,
  Deployment: deployment,
  StatefulSet: statefulSet,
  DaemonSet: daemonSet,
  Job: job,
  CronJob: cronJob,
  JobTemplate: jobTemplate,
  JobProgress: jobProgressFields,
  JobConnection: jobConnection,
  JobEdge: jobEdge,
  WorkloadConnection: workloadConnection,
  WorkloadEdge: workloadEdge,
  WorkloadUpdate: workloadUpdate,
  WorkloadChange: workloadChange,
  WorkloadPageUpdate: pageUpdateFields,
  Revision: revisionFields,
  RevisionConnection: revisionConnection,
  RevisionEdge: revisionEdge,
  Rollout: rolloutFields,
  RolloutGuard: rolloutGuardFields,
  Pod: pod,
  PodContainer: podContainer,
  ContainerTermination: containerTermination,
  ContainerPort: containerPort,
  EnvVar: envVar,
  EphemeralVolumeSource: ephemeralVolumeSource,
  ResourceAmounts: resourceAmounts,
  Volume: volume,
  ObjectOwner: objectOwner,
  PodConnection: podConnection,
  PodEdge: podEdge,
  PodUpdate: podUpdate,
  PodChange: podChange,
  PodPageUpdate: pageUpdateFields,
  Event: event,
  ObjectReference: objectReference,
  EventConnection: eventConnection,
  EventEdge: eventEdge,
  EventUpdate: eventUpdate,
  EventChange: eventChange,
  Service: service,
  ServiceConnection: serviceConnection,
  ServiceEdge: serviceEdge,
  ServiceUpdate: serviceUpdate,
  ServiceChange: serviceChange,
  ServicePageUpdate: pageUpdateFields,
  Endpoint: endpoint,
  EndpointConnection: endpointConnection,
  EndpointEdge: endpointEdge,
  Finding: finding,
  FindingEvidence: findingEvidence,
};

type SubscriptionStream = (
  args: never,
  context: Context,
  info: GraphQLResolveInfo,
) => LiveStream<unknown> | Promise<LiveStream<unknown>>;

interface ListArguments {
  readonly where?: { readonly clusters?: readonly string[] | null } | null;
}

/** Each gives the stream of a root subscription to a list; they are begun anew when clusters come or go. */
const listSubscriptions: Readonly<Record<string, SubscriptionStream>> = {
  ...workloadSubscriptions,
  ...podSubscriptions,
  ...eventSubscriptions,
  ...serviceSubscriptions,
  ...pageSubscriptions,
};

/** Each gives the stream of a root subscription's values. */
const subscriptions: Readonly<Record<string, SubscriptionStream>> = {
  ...Object.fromEntries(
    Object.entries(listSubscriptions).map(([name, begin]) => [name, inAllClusters(begin)]),
  ),
  ...rolloutSubscriptions,
  ...logSubscriptions,
};

/** Lists that may have a thousand elements: what is on a page, and what is asked for by ids. */
function isLong(typeName: string, field: string): boolean {
  return (
    (typeName.endsWith('Connection') && (field === 'nodes' || field === 'edges')) ||
    (typeName === 'Query' && field === 'nodes')
  );
}

/** The SDL of all files in schema/, as one text. */
export function readSdl(): string {
  const folder = new URL('../../schema/', import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
  return files
    .toSorted()
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
    .join('\n');
}

/** The executable schema: the SDL with what its fields give. */
export function makeSchema(sdl: string): GraphQLSchema {
  const schema = buildSchema(sdl);
  for (const type of Object.values(schema.getTypeMap())) {
    if (isScalarType(type)) setUpScalar(type);
    if (isAbstractType(type)) type.resolveType = (entry: Entry) => typeNameOf(entry);
  }
  // What is listed goes before what follows from the types.
  for (const [name, typeShapes] of [...Object.entries(kubernetesFields(schema)), ...Object.entries(shapes)]) {
    const type = objectType(schema, name);
    for (const [field, shaped] of shapedFields(typeShapes)) {
      const definition = fieldOf(type, field);
      definition.resolve = name === 'Mutation' ? mutationResolver(shaped) : resolverFor(shaped);
      if (isLong(name, field)) definition.resolve = paced(definition.resolve);
      definition.extensions = { shape: shaped.shape };
    }
  }
  for (const [name, stream] of Object.entries(subscriptions)) {
    const field = fieldOf(objectType(schema, 'Subscription'), name);
    field.subscribe = async (_root, args, context: Context, info) => {
      const live = await stream(args as never, context, info);
      return finishing(new CountedStream(live, name, context.counts), context.finish);
    };
    field.resolve = (update: unknown) => update;
  }
  return schema;
}

/** The same for a long list: where its elements take long, others go on in between. */
function paced(resolve: ReturnType<typeof resolverFor>): ReturnType<typeof resolverFor> {
  return (parent, args, context, info) => {
    const elements = resolve(parent, args, context, info);
    return context.pace === undefined || !Array.isArray(elements) ? elements : context.pace.through(elements);
  };
}

/** The same for a mutation, which is counted and audited. */
function mutationResolver(field: ShapedField): ReturnType<typeof resolverFor> {
  const resolve = resolverFor(field);
  return (parent, args, context, info) => {
    const change = async (): Promise<unknown> => resolve(parent, args, context, info);
    const payload = auditMutation(info.fieldName, args, context, change);
    return countMutation(payload, info.fieldName, context.counts);
  };
}

/** A subscription to a list that goes on when clusters come or go. */
function inAllClusters(begin: SubscriptionStream): SubscriptionStream {
  return async ({ where, ...args }: ListArguments, context, info) => {
    const start = async (more: object): Promise<LiveStream<unknown>> =>
      begin({ where, ...args, ...more } as never, context, info);
    return listing({
      where,
      context,
      begin: () => start({}),
      beginAnew: () => start({ resumeFrom: null, snapshot: true }),
    });
  };
}

/** What graphql-js calls for a field. Only what is live may be a promise. */
function resolverFor(
  field: ShapedField,
): (parent: unknown, args: unknown, context: Context, info: GraphQLResolveInfo) => unknown {
  switch (field.shape) {
    case 'local':
      return (parent, args) => field.resolve(parent, args);
    case 'relation':
      return (parent, args, { scope }) => field.resolve(parent, args, scope);
    case 'live':
      return (parent, args, context, { schema }) => field.resolve(parent, args, context, schema);
  }
}

function objectType(schema: GraphQLSchema, name: string): GraphQLObjectType {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`the SDL has no object type ${name}`);
  return type;
}

function fieldOf(type: GraphQLObjectType, name: string): ReturnType<GraphQLObjectType['getFields']>[string] {
  const field = type.getFields()[name];
  if (field === undefined) throw new Error(`the SDL has no field ${type.name}.${name}`);
  return field;
}
