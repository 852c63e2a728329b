import { clusterOf } from '../auth/scope.ts';
import type { PodPhase, Resolvers, ScopeOperator, WorkloadState } from '../generated/schema-types.ts';
import { countByKind, podsIn, tally, workloadsIn } from '../model/namespace-content.ts';
import { quotaResourcesOf, quotasOf } from '../model/resource-quotas.ts';
import type { TypeShapes } from './shapes.ts';

// As the schema lists them.
const states: readonly WorkloadState[] = [
  'ACTIVE',
  'PROGRESSING',
  'DEGRADED',
  'FAILED',
  'PAUSED',
  'SUSPENDED',
  'SUCCEEDED',
  'TERMINATING',
];
const phases: readonly PodPhase[] = ['PENDING', 'RUNNING', 'SUCCEEDED', 'FAILED', 'UNKNOWN'];

/** What a namespace holds. */
export const namespaceContent = {
  relation: {
    workloadCounts: (namespace, _args, scope) => ({ namespace, view: clusterOf(namespace, scope) }),
    podCounts: (namespace, _args, scope) => ({ namespace, view: clusterOf(namespace, scope) }),
    serviceCount: (namespace, _args, scope) =>
      clusterOf(namespace, scope).services.countBy('namespace', namespace.name),
    quotas: (namespace, _args, scope) => quotasOf(namespace, clusterOf(namespace, scope)),
  },
} satisfies TypeShapes<Resolvers['Namespace']>;

// What is counted changes under the same namespace, so these are no local fields.
export const workloadCounts: TypeShapes<Resolvers['WorkloadCounts']> = {
  relation: {
    total: (content) => countByKind(content).reduce((total, { count }) => total + count, 0),
    byKind: (content) => countByKind(content),
    byState: (content) =>
      tally(workloadsIn(content), ({ state }) => state, states).map(({ value, count }) => ({
        state: value,
        count,
      })),
  },
};

export const podCounts: TypeShapes<Resolvers['PodCounts']> = {
  relation: {
    total: ({ namespace, view }) => view.pods.countBy('namespace', namespace.name),
    ready: (content) => [...podsIn(content)].filter(({ ready }) => ready).length,
    byPhase: (content) =>
      tally(podsIn(content), ({ phase }) => phase, phases).map(({ value, count }) => ({
        phase: value,
        count,
      })),
  },
};

const operators: Readonly<Record<string, ScopeOperator>> = {
  In: 'IN',
  NotIn: 'NOT_IN',
  Exists: 'EXISTS',
  DoesNotExist: 'DOES_NOT_EXIST',
};

export const resourceQuota: TypeShapes<Resolvers['ResourceQuota']> = {
  local: {
    scopes: ({ object }) => object.spec?.scopes ?? [],
    scopeSelector: ({ object }) =>
      (object.spec?.scopeSelector?.matchExpressions ?? []).map(({ scopeName, operator, values }) => ({
        scope: scopeName,
        operator: operators[operator] ?? 'EXISTS',
        values: values ?? [],
      })),
    resources: (entry) => quotaResourcesOf(entry),
  },
};
