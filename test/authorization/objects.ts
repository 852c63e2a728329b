import { getNamedType, isObjectType, type GraphQLObjectType } from 'graphql';
import { encodeGlobalId } from '../../src/model/global-id.ts';
import { makeSchema, readSdl } from '../../src/resolvers/schema.ts';
import { isConnection, isEntity, selectionOf } from '../schema/every-field/selection.ts';
import { ruleOf } from './expectation.ts';
import type { WorldObject } from './world.ts';

export const schema = makeSchema(readSdl());

/** The types of objects that have an id, by the kinds of Kubernetes. */
export const typeOfKind: Readonly<Record<string, string>> = {
  Deployment: 'Deployment',
  StatefulSet: 'StatefulSet',
  DaemonSet: 'DaemonSet',
  Job: 'Job',
  CronJob: 'CronJob',
  Pod: 'Pod',
  Service: 'Service',
  Event: 'Event',
  Namespace: 'Namespace',
  Node: 'ClusterNode',
};

/** Fields that a test of their own is about, as they are no smaller part of what the administrator is told, or change with time. */
export const apart: Readonly<Record<string, string>> = {
  'KubernetesObject.viewerCan': 'mutations: viewerCan',
  'KubernetesObject.cluster': 'query roots: clusters',
  'Namespace.cluster': 'query roots: clusters',
  'ClusterNode.cluster': 'query roots: clusters',
  'Workload.findings': 'findings',
  'Pod.findings': 'findings',
  'Service.findings': 'findings',
  'Rollout.findings': 'findings',
  'Workload.usage': 'live reads',
  'Pod.usage': 'live reads',
  'Pod.logs': 'live reads',
  'FindingEvidence.logTail': 'live reads',
  'FindingEvidence.event': 'findings',
  'Finding.object': 'findings',
  'AppliedObject.object': 'mutations',
  'StuckPod.pod': 'mutations',
  'ServiceOutcome.service': 'mutations',
  'Workload.revision': 'revisions by number',
  'Namespace.workloadCounts': 'counts of namespaces',
  'Namespace.podCounts': 'counts of namespaces',
  'Namespace.serviceCount': 'counts of namespaces',
  'Namespace.quotas': 'counts of namespaces',
  'ClusterNode.pods': 'machines',
  'ClusterNode.events': 'machines',
  'ClusterNode.allocated': 'machines',
  'JobProgress.durationSeconds': 'nothing: the time that has gone by',
};

/** Whether a field is named in a table, under its type or an interface of that. */
function isIn(table: Readonly<Record<string, unknown>>, type: GraphQLObjectType, field: string): boolean {
  return [type, ...type.getInterfaces()].some(({ name }) => `${name}.${field}` in table);
}

/** Everything that can be asked of an object of a kind, less what is apart. */
export function everythingOf(typeName: string): string {
  const types = Object.values(schema.getTypeMap()).filter(isObjectType);
  const leftOut = types.flatMap((type) =>
    Object.keys(type.getFields())
      .filter((field) => isIn(apart, type, field))
      .map((field) => `${type.name}.${field}`),
  );
  return selectionOf(schema, schema.getType(typeName) as GraphQLObjectType, new Set(leftOut));
}

/** The fields that lead from an object to others, or take an argument, and that no table names. */
export function fieldsWithoutRule(): string[] {
  const shown = Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLObjectType => isObjectType(type) && !isFrame(type),
  );
  return shown.flatMap((type) =>
    Object.values(type.getFields())
      .filter(({ name, type: fieldType, args }) => {
        const named = getNamedType(fieldType);
        const leads = args.length > 0 || isEntity(named) || isConnection(named);
        return leads && ruleOf(type, name) === undefined && !isIn(apart, type, name);
      })
      .map(({ name }) => `${type.name}.${name}`),
  );
}

/** What only holds what was asked for: the roots, connections, payloads, messages. */
function isFrame({ name }: GraphQLObjectType): boolean {
  return (
    name.startsWith('__') ||
    ['Query', 'Mutation', 'Subscription'].includes(name) ||
    /(?:Connection|Edge|Payload|Update|Change)$/.test(name)
  );
}

/** The global id of an object, whether or not it is there. */
export function idOf(
  cluster: string,
  { kind, namespace = '', name }: Pick<WorldObject, 'kind' | 'namespace' | 'name'>,
): string {
  return encodeGlobalId({ cluster, typeName: typeOfKind[kind] ?? kind, namespace, name });
}
