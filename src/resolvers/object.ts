import { stringify } from 'yaml';
import { clusterOf, type Scope } from '../auth/scope.ts';
import { badInput } from '../errors.ts';
import { resources, type ResourceName } from '../kubernetes/resources.ts';
import type { ClusterView, ResourceView } from '../model/cluster-view.ts';
import type { Entry } from '../model/entries/entry.ts';
import type { EventEntry } from '../model/entries/event-entry.ts';
import type { NamespaceEntry } from '../model/entries/namespace-entry.ts';
import type { NodeEntry } from '../model/entries/node-entry.ts';
import type { PodEntry } from '../model/entries/pod-entry.ts';
import type { ServiceEntry } from '../model/entries/service-entry.ts';
import type { WorkloadEntry } from '../model/entries/workload-entry.ts';
import { decodeGlobalId, encodeGlobalId } from '../model/global-id.ts';
import { clusterFor, type Context } from './context.ts';

/** An entry that the schema has as a Node. */
export type NodeEntryOfSchema =
  PodEntry | WorkloadEntry | ServiceEntry | NamespaceEntry | NodeEntry | EventEntry;

/** The name of a GraphQL type that isn't its Kubernetes kind: `Node` is Relay's. */
const typeNames: Partial<Record<ResourceName, string>> = { nodes: 'ClusterNode' };

/** The resources whose objects have global ids. */
const resourcesWithIds: readonly NodeEntryOfSchema['resource'][] = [
  'pods',
  'deployments',
  'statefulsets',
  'daemonsets',
  'jobs',
  'cronjobs',
  'services',
  'namespaces',
  'nodes',
  'events',
];

const resourceOfType = new Map(
  resourcesWithIds.map((resource) => [typeNameOf({ resource }), resource] as const),
);
const resourceOfKind = new Map<string, NodeEntryOfSchema['resource']>(
  resourcesWithIds.map((resource) => [resources[resource].kind, resource] as const),
);

/** The name of an entry's GraphQL type. */
export function typeNameOf({ resource }: { resource: ResourceName }): string {
  return typeNames[resource] ?? resources[resource].kind;
}

/** An entry's Kubernetes kind. */
export function kindOf({ resource }: { resource: ResourceName }): string {
  return resources[resource].kind;
}

/** What the schema shows of a cluster's objects of one Kubernetes kind; undefined for what isn't in the schema. */
export function viewOfKind(kind: string, cluster: ClusterView): ResourceView<NodeEntryOfSchema> | undefined {
  const resource = resourceOfKind.get(kind);
  return resource === undefined ? undefined : cluster[resource];
}

/** An entry as a Node; undefined for what isn't one in the schema. */
export function asNode(entry: Entry | undefined): NodeEntryOfSchema | undefined {
  const isNode = resourcesWithIds.some((resource) => resource === entry?.resource);
  return isNode ? (entry as NodeEntryOfSchema) : undefined;
}

/** The global id of an entry. */
export function idOf(entry: Entry): string {
  const { cluster, namespace, name } = entry;
  return encodeGlobalId({ cluster, typeName: typeNameOf(entry), namespace, name });
}

/** The entry with a global id; undefined if it isn't there. @throws QuarterdeckError BAD_USER_INPUT for what isn't an id. */
export function entryWithId(id: string, argument: string, scope: Scope): NodeEntryOfSchema | undefined {
  const identity = decodeGlobalId(id);
  const resource = resourceOfType.get(identity?.typeName ?? '');
  if (identity === undefined || resource === undefined)
    throw badInput(argument, `"${id}" is not an id: take one from the field id`);
  return scope.find(identity.cluster)?.[resource].read(identity.namespace, identity.name);
}

/** What every type with a global id has. */
export const nodeFields = {
  local: { id: (entry: Entry) => idOf(entry) },
  relation: { cluster: (entry: Entry, _args: unknown, scope: Scope): ClusterView => clusterOf(entry, scope) },
};

/** What everything has besides that has a manifest. */
export const objectFields = {
  ...nodeFields,
  live: { manifest },
};

async function manifest(
  entry: Entry,
  { format }: { format: 'YAML' | 'JSON' },
  context: Context,
): Promise<string> {
  const { cluster, resource, namespace, name } = entry;
  const { transport } = clusterFor(cluster, context);
  const object = await context.liveObjects.load({ transport, resource, namespace, name });
  const { managedFields: _, ...metadata } = object.metadata;
  const complete = { ...object, metadata };
  return format === 'JSON' ? JSON.stringify(complete, null, 2) : stringify(complete, { lineWidth: 0 });
}
