import { apiAs } from '../auth/caller.ts';
import type { KubernetesObject } from '../kubernetes/objects.ts';
import { resources } from '../kubernetes/resources.ts';
import type { ClusterView, Entries } from '../model/cluster-view.ts';
import type { WorkloadEntry } from '../model/entries/workload-entry.ts';
import { workloadKinds } from '../model/workload-kinds.ts';
import { attempt, type Outcome } from './cluster-refusal.ts';
import type { OperationContext, WorkloadRef } from './operation-context.ts';
import { inWords, workloadSubject, type Subject } from './subject.ts';
import { userError, type UserError } from './user-error.ts';

/** An object of a resource as the API server sends it. */
export type ObjectOf<R extends keyof Entries> = Entries[R]['object'];

/** An object of one of the five kinds. */
export type WorkloadObject = WorkloadEntry['object'];

/** Reads an object from the cluster, as the caller: the cache may be behind, and keeps no last-applied-configuration. */
export async function readObject<R extends keyof Entries>(
  resource: R,
  subject: Subject,
  { caller, cluster, view }: OperationContext,
): Promise<Outcome<ObjectOf<R>>> {
  const outcome = await attempt({ subject, request: 'existing', mappings: [] }, () =>
    apiAs(caller, cluster.transport).get<ObjectOf<R>>(resources[resource], subject.namespace, subject.name),
  );
  if ('ok' in outcome) return outcome;
  return { userErrors: outcome.userErrors.map((error) => blameNamespace(error, subject, view)) };
}

/** Reads a workload of any kind; see readObject. */
export async function readWorkload(
  ref: WorkloadRef,
  context: OperationContext,
): Promise<Outcome<WorkloadObject>> {
  return readObject(workloadKinds[ref.kind].resource, workloadSubject(ref), context);
}

/** What speaks against changing this object at all. */
export function checkLive(
  live: KubernetesObject,
  subject: Subject,
  expectedResourceVersion: string | null | undefined,
): UserError[] {
  const { resourceVersion, deletionTimestamp } = live.metadata;
  if (deletionTimestamp !== undefined) {
    return [userError('CONFLICT', `${inWords(subject)} is being deleted`, subject.fields.name)];
  }
  return checkVersion(resourceVersion, subject, expectedResourceVersion);
}

/** A CONFLICT if the caller expects another version than there is. */
export function checkVersion(
  resourceVersion: string,
  subject: Subject,
  expected: string | null | undefined,
): UserError[] {
  if (expected === undefined || expected === null || expected === resourceVersion) return [];
  const message =
    `${inWords(subject)} is at version "${resourceVersion}", not at "${expected}": ` +
    'it has changed since it was read. Read it again, and decide again';
  return [userError('CONFLICT', message, ['expectedResourceVersion'])];
}

/** Asked for an object of a namespace that isn't there, the API server says only that the object isn't there. */
function blameNamespace(error: UserError, { namespace, fields }: Subject, view: ClusterView): UserError {
  const missing = error.code === 'NOT_FOUND' && isNamespaceMissing(namespace, view);
  return missing ? userError('NOT_FOUND', `there is no namespace "${namespace}"`, fields.namespace) : error;
}

function isNamespaceMissing(namespace: string, view: ClusterView): boolean {
  try {
    return view.namespaces.read('', namespace) === undefined;
  } catch {
    // A namespace that the caller or the gateway may not read, or that hasn't been read yet, is nothing to say anything about.
    return false;
  }
}
