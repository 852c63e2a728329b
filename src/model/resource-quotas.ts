import type { ClusterView } from './cluster-view.ts';
import { amountOf, formatAmount, ratioOf } from './amounts.ts';
import type { NamespaceEntry } from './entries/namespace-entry.ts';
import type { ResourceQuotaEntry } from './entries/resource-quota-entry.ts';

/** A resource of a quota, as the schema has it. */
export interface QuotaResource {
  readonly resource: string;
  readonly hard: string;
  readonly used: string | undefined;
  readonly usedRatio: number | undefined;
}

/** The quotas of a namespace, by name. */
export function quotasOf(namespace: NamespaceEntry, { resourcequotas }: ClusterView): ResourceQuotaEntry[] {
  return [...resourcequotas.by('namespace', namespace.name)].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** As `kubectl describe quota` lists them: what is enforced, which before the controller has seen the quota is what it asks for. */
export function quotaResourcesOf({ object: { spec, status } }: ResourceQuotaEntry): QuotaResource[] {
  const enforced = status?.hard ?? spec?.hard ?? {};
  return Object.entries(enforced)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([resource, hard]) => ({ resource, hard, ...usage(status?.used?.[resource], hard) }));
}

function usage(used: string | undefined, hard: string): Pick<QuotaResource, 'used' | 'usedRatio'> {
  if (used === undefined) return { used: undefined, usedRatio: undefined };
  const [part, whole] = [amountOf(used), amountOf(hard)];
  return { used: formatAmount({ ...part, format: whole.format }), usedRatio: ratioOf(part, whole) };
}
