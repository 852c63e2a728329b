import { clusterOf } from '../auth/scope.ts';
import type { Resolvers, ScopeOperator } from '../generated/schema-types.ts';
import { podCountsOf, workloadCountsOf } from '../model/namespace-content.ts';
import { quotaResourcesOf, quotasOf } from '../model/resource-quotas.ts';
import type { TypeShapes } from './shapes.ts';

/** What a namespace holds. */
export const namespaceContent = {
  relation: {
    workloadCounts: (namespace, _args, scope) => workloadCountsOf(namespace, clusterOf(namespace, scope)),
    podCounts: (namespace, _args, scope) => podCountsOf(namespace, clusterOf(namespace, scope)),
    serviceCount: (namespace, _args, scope) =>
      clusterOf(namespace, scope).services.countBy('namespace', namespace.name),
    quotas: (namespace, _args, scope) => quotasOf(namespace, clusterOf(namespace, scope)),
  },
} satisfies TypeShapes<Resolvers['Namespace']>;

export const workloadCounts: TypeShapes<Resolvers['WorkloadCounts']> = {
  local: {
    total: ({ total }) => total(),
    byKind: ({ byKind }) => byKind(),
    byState: ({ byState }) => byState(),
  },
};

export const podCounts: TypeShapes<Resolvers['PodCounts']> = {
  local: {
    total: ({ total }) => total(),
    ready: ({ ready }) => ready(),
    byPhase: ({ byPhase }) => byPhase(),
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
