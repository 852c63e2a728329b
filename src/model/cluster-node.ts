import type { NodeEntry } from './entries/node-entry.ts';
import type { PodEntry } from './entries/pod-entry.ts';
import {
  amountOf,
  amountsOf,
  formatAmount,
  ratioOf,
  sumOf,
  type Amount,
  type SentAmounts,
} from './amounts.ts';
import { limitsOf, requestsOf } from './pod-requests.ts';

/** How much of a resource of a node is asked for, as the schema has it. */
export interface AllocatedResource {
  readonly resource: string;
  readonly requests: string;
  readonly requestsRatio: number | undefined;
  readonly limits: string | undefined;
  readonly limitsRatio: number | undefined;
}

const rolePrefix = 'node-role.kubernetes.io/';
const roleLabel = 'kubernetes.io/role';

/** What kubectl shows first, in its order; the others follow by the alphabet. */
const firstResources = ['cpu', 'memory', 'ephemeral-storage', 'pods'];

const nothing: Amount = { nanos: 0n, format: 'decimal' };

/** The roles of a node, as findNodeRoles in pkg/printers/internalversion/printers.go (Kubernetes 1.37) finds them. */
export function rolesOf({ labels }: NodeEntry): string[] {
  const roles = Object.entries(labels).map(([key, value]) => {
    if (key.startsWith(rolePrefix)) return key.slice(rolePrefix.length);
    return key === roleLabel ? value : '';
  });
  return [...new Set(roles)].filter((role) => role !== '').toSorted();
}

/** The addresses of a type. */
export function addressesOf({ object }: NodeEntry, wanted: string): string[] {
  return (object.status?.addresses ?? []).filter(({ type }) => type === wanted).map(({ address }) => address);
}

/** Amounts as the schema has them. */
export function resourceAmounts(amounts: SentAmounts | undefined): { resource: string; amount: string }[] {
  return inOrder(Object.keys(amounts ?? {})).map((resource) => ({
    resource,
    amount: amounts?.[resource] ?? '0',
  }));
}

/** What the pods on a node have asked for: "Allocated resources" of `kubectl describe node`, and the number of pods. */
export function allocatedOn(
  { object: { status } }: NodeEntry,
  pods: Iterable<PodEntry>,
): AllocatedResource[] {
  const running = [...pods].filter(({ phase }) => phase !== 'SUCCEEDED' && phase !== 'FAILED');
  const requests = sumOf(running.map(({ object }) => requestsOf(object)));
  const limits = sumOf(running.map(({ object }) => limitsOf(object)));
  requests.set('pods', amountOf(String(running.length)));
  const given = status?.allocatable ?? {};
  const allocatable = amountsOf(Object.keys(given).length === 0 ? status?.capacity : given);
  return inOrder([...allocatable.keys(), ...requests.keys(), ...limits.keys()]).map((resource) => {
    const [request, limit] = [requests.get(resource) ?? nothing, limits.get(resource) ?? nothing];
    const isCount = resource === 'pods';
    return {
      resource,
      requests: formatAmount(request),
      requestsRatio: ratioOf(request, allocatable.get(resource)),
      limits: isCount ? undefined : formatAmount(limit),
      limitsRatio: isCount ? undefined : ratioOf(limit, allocatable.get(resource)),
    };
  });
}

function inOrder(resources: readonly string[]): string[] {
  const place = (resource: string): number => {
    const index = firstResources.indexOf(resource);
    return index === -1 ? firstResources.length : index;
  };
  return [...new Set(resources)].toSorted((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
}
