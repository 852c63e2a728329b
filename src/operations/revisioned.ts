import { apiAs } from '../auth/caller.ts';
import type {
  ControllerRevision,
  DaemonSet,
  Deployment,
  KubernetesObject,
  ReplicaSet,
  StatefulSet,
} from '../kubernetes/objects.ts';
import { resources, type ResourceName } from '../kubernetes/resources.ts';
import { selectorText } from '../model/object-selector.ts';
import {
  controllerRevisionHistory,
  replicaSetHistory,
  type RevisionHistory,
} from '../model/revision-history.ts';
import { attempt, type Outcome } from './cluster-refusal.ts';
import { readObject } from './live-object.ts';
import type { OperationContext, WorkloadRef } from './operation-context.ts';
import { workloadSubject, type Subject } from './subject.ts';

/** The kinds that have revisions, and their resources. */
export const revisionedResources = {
  DEPLOYMENT: 'deployments',
  STATEFUL_SET: 'statefulsets',
  DAEMON_SET: 'daemonsets',
} as const;

export type RevisionedKind = keyof typeof revisionedResources;
export type RevisionedResource = (typeof revisionedResources)[RevisionedKind];

/** Names a workload that has revisions. */
export type RevisionedRef = WorkloadRef & { readonly kind: RevisionedKind };

/** A workload that has revisions, as the API server sends it. */
export type RevisionedObject = Deployment | StatefulSet | DaemonSet;

/** A workload as it was read, with what it can go back to. */
export interface Revisioned {
  readonly live: RevisionedObject;
  readonly history: RevisionHistory;
}

export function isRevisioned(ref: WorkloadRef): ref is RevisionedRef {
  return Object.hasOwn(revisionedResources, ref.kind);
}

/** Reads a workload and its revisions from the cluster, as the caller. */
export async function readRevisioned(
  ref: RevisionedRef,
  context: OperationContext,
): Promise<Outcome<Revisioned>> {
  const reading = await readObject<RevisionedResource>(
    revisionedResources[ref.kind],
    workloadSubject(ref),
    context,
  );
  if ('userErrors' in reading) return reading;
  const live = reading.ok;
  const history = await readHistory(ref, live, context);
  return 'userErrors' in history ? history : { ok: { live, history: history.ok } };
}

/** Reads the revisions of a workload from the cluster, as the caller. */
export async function readHistory(
  ref: RevisionedRef,
  live: RevisionedObject,
  context: OperationContext,
): Promise<Outcome<RevisionHistory>> {
  const subject = workloadSubject(ref);
  if (ref.kind === 'DEPLOYMENT') {
    const sets = await readSelected<ReplicaSet>('replicasets', live, subject, context);
    return 'userErrors' in sets ? sets : { ok: replicaSetHistory(live, sets.ok) };
  }
  const revisions = await readSelected<ControllerRevision>('controllerrevisions', live, subject, context);
  return 'userErrors' in revisions
    ? revisions
    : { ok: controllerRevisionHistory(live as StatefulSet | DaemonSet, revisions.ok) };
}

/** What the selector of a workload finds; which of it the workload controls is for others to say. */
export async function readSelected<O extends KubernetesObject>(
  resource: ResourceName,
  live: RevisionedObject,
  subject: Subject,
  { caller, cluster }: OperationContext,
): Promise<Outcome<O[]>> {
  return attempt({ subject, request: 'existing', mappings: [] }, () =>
    apiAs(caller, cluster.transport).list<O>(
      resources[resource],
      subject.namespace,
      selectorText(live.spec?.selector ?? {}),
    ),
  );
}
