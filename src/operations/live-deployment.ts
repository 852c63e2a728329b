import { apiAs } from '../auth/caller.ts';
import type { Deployment } from '../kubernetes/objects.ts';
import { resources } from '../kubernetes/resources.ts';
import { dnsLabelFault, dnsSubdomainFault } from '../model/names.ts';
import { attempt, type Outcome } from './cluster-refusal.ts';
import type { OperationContext, WorkloadRef } from './operation-context.ts';
import { invalid, userError, type UserError } from './user-error.ts';

/** What is wrong with the reference to a Deployment that an operation is to change. */
export function checkWorkloadRef({ kind, namespace, name }: WorkloadRef, operation: string): UserError[] {
  const unsupported = userError(
    'UNSUPPORTED_KIND',
    `${operation} doesn't exist for workloads of the kind ${kind}: only for DEPLOYMENT`,
    ['workload', 'kind'],
  );
  return [
    ...(kind === 'DEPLOYMENT' ? [] : [unsupported]),
    ...invalid(dnsLabelFault(namespace), ['workload', 'namespace']),
    ...invalid(dnsSubdomainFault(name), ['workload', 'name']),
  ];
}

/** Reads the Deployment from the cluster, as the caller: the cache may be behind, and keeps no last-applied-configuration. */
export async function readDeployment(
  ref: WorkloadRef,
  { caller, cluster }: OperationContext,
): Promise<Outcome<Deployment>> {
  const outcome = await attempt({ workload: ref, request: 'existing', mappings: [] }, () =>
    apiAs(caller, cluster.transport).get<Deployment>(resources.deployments, ref.namespace, ref.name),
  );
  if ('ok' in outcome) return outcome;
  return { userErrors: outcome.userErrors.map((error) => blameNamespace(error, ref, cluster)) };
}

/** What speaks against changing this object at all. */
export function checkLive(live: Deployment, expectedResourceVersion: string | null | undefined): UserError[] {
  const { name, namespace = '', resourceVersion, deletionTimestamp } = live.metadata;
  const what = `Deployment "${name}" in namespace "${namespace}"`;
  if (deletionTimestamp !== undefined) {
    return [userError('CONFLICT', `${what} is being deleted`, ['workload', 'name'])];
  }
  if (expectedResourceVersion === undefined || expectedResourceVersion === null) return [];
  if (expectedResourceVersion === resourceVersion) return [];
  const message =
    `${what} is at version "${resourceVersion}", not at "${expectedResourceVersion}": ` +
    'it has changed since it was read. Read it again, and decide again';
  return [userError('CONFLICT', message, ['expectedResourceVersion'])];
}

/** Asked for an object of a namespace that isn't there, the API server says only that the object isn't there. */
function blameNamespace(
  error: UserError,
  { namespace }: WorkloadRef,
  cluster: OperationContext['cluster'],
): UserError {
  const missing = error.code === 'NOT_FOUND' && isNamespaceMissing(namespace, cluster);
  return missing
    ? userError('NOT_FOUND', `there is no namespace "${namespace}"`, ['workload', 'namespace'])
    : error;
}

function isNamespaceMissing(namespace: string, { view }: OperationContext['cluster']): boolean {
  try {
    return view.namespaces.get('', namespace) === undefined;
  } catch {
    // Namespaces that the gateway may not read, or hasn't read yet, are nothing to say anything about.
    return false;
  }
}
