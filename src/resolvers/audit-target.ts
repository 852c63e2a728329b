import type { AuditTarget } from '../audit/audit-line.ts';
import type { Scope } from '../auth/scope.ts';

/** The longest name of an object that Kubernetes allows: what is longer names nothing. */
const longestName = 253;

/** What somebody has named, whether or not it is there; without a cluster, the only one is meant. */
export function auditTarget(
  cluster: string | null | undefined,
  {
    kind,
    namespace,
    name,
  }: { readonly [F in 'kind' | 'namespace' | 'name']?: string | null | undefined },
  { clusters }: Pick<Scope, 'clusters'>,
): AuditTarget {
  const only = clusters.length === 1 ? clusters[0]?.name : undefined;
  return {
    cluster: cut(cluster ?? only),
    kind: kind ?? null,
    namespace: cut(namespace),
    name: cut(name),
  };
}

/** What can't be a name isn't to fill the log. */
function cut(text: string | null | undefined): string | null {
  if (text == null) return null;
  return text.length <= longestName ? text : `${text.slice(0, longestName)}…`;
}
