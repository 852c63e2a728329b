import { randomUUID } from 'node:crypto';
import { actorFor, guardVerb, mayKeepLeases } from '../auth/guard-rights.ts';
import { apiAs, senderAs } from '../auth/caller.ts';
import { resources } from '../kubernetes/resources.ts';
import { whoIs } from '../kubernetes/reviews.ts';
import type { User } from '../kubernetes/user.ts';
import type { RevisionHistory } from '../model/revision-history.ts';
import { attempt, type Outcome } from './cluster-refusal.ts';
import type { WorkloadObject } from './live-object.ts';
import { restoredRevision } from './new-revision.ts';
import type { OperationContext } from './operation-context.ts';
import type { PatchPlan } from './patch.ts';
import { longestTimeoutSeconds, nothingToGuard, planGuard, withGuard } from './plan-guard.ts';
import {
  isRevisioned,
  readHistory,
  revisionedResources,
  type RevisionedObject,
  type RevisionedRef,
} from './revisioned.ts';
import { workloadSubject } from './subject.ts';
import type { UpgradeWorkloadInput } from './upgrade-input.ts';
import { userError, type UserError } from './user-error.ts';

export interface RollbackOnFailureInput {
  readonly timeoutSeconds?: number | null | undefined;
}

type GuardInput = Pick<UpgradeWorkloadInput, 'workload' | 'rollbackOnFailure'>;

/** An upgrade as it is to be made, and what to know about its guard. */
export interface GuardedUpgrade<P extends PatchPlan> {
  readonly plan: P;
  readonly warnings: readonly string[];
}

/** What is wrong with asking for a guard, as far as that can be seen without asking the cluster. */
export function checkRollbackOnFailure({ workload, rollbackOnFailure }: GuardInput): UserError[] {
  if (rollbackOnFailure == null) return [];
  if (!isRevisioned(workload)) {
    const message = `nothing of the kind ${workload.kind} is rolled out: only a DEPLOYMENT, STATEFUL_SET or DAEMON_SET has revisions to go back to`;
    return [userError('UNSUPPORTED_KIND', message, ['rollbackOnFailure'])];
  }
  const { timeoutSeconds } = rollbackOnFailure;
  if (timeoutSeconds == null || (timeoutSeconds >= 1 && timeoutSeconds <= longestTimeoutSeconds)) return [];
  const message = `timeoutSeconds is from 1 to ${longestTimeoutSeconds} (a day), not ${timeoutSeconds}`;
  return [userError('INVALID', message, ['rollbackOnFailure', 'timeoutSeconds'])];
}

/**
 * Adds the guard of its rollout to an upgrade, if one is asked for. The upgrade is rehearsed to learn the template that the API server makes
 * of it, and whether another gateway could carry on is asked of the cluster, all as the caller.
 */
export async function guardUpgrade<P extends PatchPlan>(
  plan: P,
  { workload: ref, rollbackOnFailure }: GuardInput,
  live: WorkloadObject,
  context: OperationContext,
): Promise<Outcome<GuardedUpgrade<P>>> {
  if (rollbackOnFailure == null || !isRevisioned(ref)) return { ok: { plan, warnings: [] } };
  if (plan.patch.length === 0) return { ok: { plan, warnings: [nothingToGuard] } };
  if (!context.cluster.isWatched(revisionedResources[ref.kind], ref.namespace)) {
    const message = `this gateway doesn't watch namespace "${ref.namespace}", so it wouldn't see how the rollout goes: nothing was changed`;
    return { userErrors: [userError('FORBIDDEN', message, ['rollbackOnFailure'])] };
  }
  const before = live as RevisionedObject;
  const rehearsal = await rehearse(plan, ref, context);
  if ('userErrors' in rehearsal) return rehearsal;
  const history = await numberedHistory(ref, before, context);
  if ('userErrors' in history) return history;
  const { transport } = context.cluster;
  // What else authentication has found out is about these credentials, and would take more rights to act as.
  const { username, uid, groups } = await whoIs(senderAs(context.caller, transport));
  const initiator = { username, uid, groups };
  const planned = planGuard(
    { live: before, rehearsed: rehearsal.ok, history: history.ok },
    {
      id: randomUUID(),
      initiator,
      gateway: transport.instance,
      now: Date.now(),
      timeoutSeconds: rollbackOnFailure.timeoutSeconds,
    },
  );
  if ('userErrors' in planned) return { userErrors: [...planned.userErrors] };
  if ('warning' in planned) return { ok: { plan, warnings: [planned.warning] } };
  const warnings = await boundToThisGateway(initiator, ref, context);
  return { ok: { plan: withGuard(plan, before, planned.guard), warnings } };
}

async function rehearse(
  { patch, mappings }: PatchPlan,
  ref: RevisionedRef,
  { caller, cluster }: OperationContext,
): Promise<Outcome<RevisionedObject>> {
  const resource = resources[revisionedResources[ref.kind]];
  const outcome = await attempt({ subject: workloadSubject(ref), request: 'existing', mappings }, () =>
    apiAs(caller, cluster.transport).jsonPatch<RevisionedObject>(
      resource,
      ref.namespace,
      ref.name,
      patch,
      true,
    ),
  );
  return 'userErrors' in outcome ? outcome : { ok: outcome.ok.object };
}

/** A workload that has just been made or changed is given the time to get its number. */
async function numberedHistory(
  ref: RevisionedRef,
  live: RevisionedObject,
  context: OperationContext,
): Promise<Outcome<RevisionHistory>> {
  const history = await readHistory(ref, live, context);
  if ('userErrors' in history || history.ok.current !== undefined) return history;
  const revision = await restoredRevision(revisionedResources[ref.kind], live, context.cluster.view);
  return revision === undefined ? history : readHistory(ref, live, context);
}

/** Why the guard would end with this gateway; nothing if another one can carry on. */
async function boundToThisGateway(
  initiator: User,
  { kind, namespace, name }: RevisionedRef,
  { cluster: { transport } }: OperationContext,
): Promise<string[]> {
  const resource = revisionedResources[kind];
  const [actor, leases] = await Promise.all([
    actorFor(initiator, { resource, namespace, name }, transport),
    mayKeepLeases(namespace, transport),
  ]);
  const bound = (why: string) =>
    `If this gateway ends before the rollout does, no other one carries on its guard: the gateway's account ${why}`;
  const noActor = `may neither act as "${initiator.username}" (impersonate) nor do this for others (verb "${guardVerb}" of ${resource}.apps)`;
  const noLeases = `may not keep Leases in namespace "${namespace}" (get, create, update and delete of leases.coordination.k8s.io)`;
  return [...(actor === undefined ? [bound(noActor)] : []), ...(leases ? [] : [bound(noLeases)])];
}
