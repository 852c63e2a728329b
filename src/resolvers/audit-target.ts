import type { AuditTarget } from '../audit/audit-line.ts';
import type { Scope } from '../auth/scope.ts';

/** What the names of namespaces, workloads, pods and Services are made of. */
const possibleName = /^[a-z\d]([-a-z\d.]{0,251}[a-z\d])?$/;

/**
 * What somebody has named, whether or not it is there; without a cluster, the only one is meant. What can name nothing, since no object can
 * have such a name or no such cluster is served, is null: it could be anything, a password in the wrong field as well.
 */
export function auditTarget(
  cluster: string | null | undefined,
  { kind, namespace, name }: { readonly [F in 'kind' | 'namespace' | 'name']?: string | null | undefined },
  { clusters }: Pick<Scope, 'clusters'>,
): AuditTarget {
  const meant = cluster == null && clusters.length === 1 ? clusters[0] : undefined;
  const served = meant ?? clusters.find((one) => one.name === cluster);
  return {
    cluster: served?.name ?? null,
    kind: kind ?? null,
    namespace: nameOrNull(namespace),
    name: nameOrNull(name),
  };
}

function nameOrNull(text: string | null | undefined): string | null {
  return text != null && possibleName.test(text) ? text : null;
}
