import type { StatefulSet } from '../kubernetes/objects.ts';
import type { Entries } from '../model/cluster-view.ts';
import type { FieldChange } from '../model/diff.ts';
import type { PodEntry } from '../model/entries/pod-entry.ts';
import { applyPatch } from './apply-patch.ts';
import { checkWorkloadRef } from './check-workload-ref.ts';
import type { Outcome } from './cluster-refusal.ts';
import { restoredRevision, type NewRevision } from './new-revision.ts';
import type { OperationContext } from './operation-context.ts';
import { planRollback, type RollbackPlan } from './plan-rollback.ts';
import {
  isRevisioned,
  readRevisioned,
  revisionedResources,
  type Revisioned,
  type RevisionedObject,
  type RevisionedRef,
  type RevisionedResource,
} from './revisioned.ts';
import type { RollbackWorkloadInput } from './rollback-input.ts';
import {
  deleteStuckPod,
  findStuckPod,
  leftStuck,
  rehearseDeletion,
  type StuckPod,
  type Unstuck,
} from './stuck-pod.ts';
import { workloadSubject } from './subject.ts';
import { userError, type UserError } from './user-error.ts';

export interface RollbackResult {
  /** Undefined where there are userErrors. */
  readonly workload: Entries[RevisionedResource] | undefined;
  /** The object that the API server has answered with: what was stored or, with dryRun, would be. */
  readonly written: RevisionedObject | undefined;
  readonly fromRevision: number | undefined;
  readonly toRevision: number | undefined;
  readonly newRevision: number | undefined;
  readonly stuckPod: StuckPod | undefined;
  readonly diff: FieldChange[];
  readonly warnings: string[];
  readonly userErrors: UserError[];
}

/** A rollback that is planned, and nothing was found against. */
interface Decided {
  readonly input: RollbackWorkloadInput;
  readonly ref: RevisionedRef;
  readonly live: RevisionedObject;
  readonly plan: RollbackPlan;
  readonly stuck: PodEntry | undefined;
  readonly warnings: readonly string[];
}

/**
 * Puts a workload back to an earlier revision, as the caller, and waits until the cache has seen it and the revision has its new number.
 * @throws KubernetesError and ClusterUnreachableError for what the caller can't put right.
 */
export async function rollbackWorkload(
  input: RollbackWorkloadInput,
  context: OperationContext,
): Promise<RollbackResult> {
  return rollBack(input, context, (read) => planRollback(read, input));
}

/** The same by a plan that has more to it. */
export async function rollBack(
  input: RollbackWorkloadInput,
  context: OperationContext,
  planFor: (read: Revisioned) => RollbackPlan,
): Promise<RollbackResult> {
  const { workload: ref } = input;
  const faults = checkRollback(input);
  if (faults.length > 0 || !isRevisioned(ref)) return refused(faults);
  const reading = await readRevisioned(ref, context);
  if ('userErrors' in reading) return refused(reading.userErrors);
  const { live } = reading.ok;
  const plan = planFor(reading.ok);
  if (plan.userErrors.length > 0) return refused([...plan.userErrors]);
  const looked = await lookForStuckPod(ref, live, plan, input, context);
  if ('userErrors' in looked) return refused(looked.userErrors);
  return applyRollback({ input, ref, live, plan, ...looked.ok }, context);
}

function checkRollback({ workload, toRevision }: RollbackWorkloadInput): UserError[] {
  const negative = userError(
    'INVALID',
    `revision ${toRevision} must be the number of a revision, or 0 for the one before the current`,
    ['toRevision'],
  );
  return [
    ...checkWorkloadRef(workload, {
      name: 'rollbackWorkload',
      kinds: ['DEPLOYMENT', 'STATEFUL_SET', 'DAEMON_SET'],
    }),
    ...((toRevision ?? 0) < 0 ? [negative] : []),
  ];
}

/** Before anything is written: whether a pod has to be deleted afterwards, and whether the caller may if that is asked for. */
async function lookForStuckPod(
  ref: RevisionedRef,
  live: RevisionedObject,
  { target }: RollbackPlan,
  { deleteStuckPod: wanted = false }: RollbackWorkloadInput,
  context: OperationContext,
): Promise<Outcome<Pick<Decided, 'stuck' | 'warnings'>>> {
  if (ref.kind !== 'STATEFUL_SET' || target === undefined) return { ok: { stuck: undefined, warnings: [] } };
  const found = await findStuckPod(live as StatefulSet, target.name, workloadSubject(ref), context);
  if ('userErrors' in found) {
    const messages = found.userErrors.map(({ message }) => message);
    if (wanted) {
      return {
        userErrors: found.userErrors.map(({ code, message }) => userError(code, message, ['deleteStuckPod'])),
      };
    }
    const warnings = messages.map((message) => `Whether a pod is stuck can't be seen: ${message}`);
    return { ok: { stuck: undefined, warnings } };
  }
  const stuck = found.ok;
  const against = stuck !== undefined && wanted ? await rehearseDeletion(stuck, context) : [];
  return against.length > 0 ? { userErrors: against } : { ok: { stuck, warnings: [] } };
}

async function applyRollback(decided: Decided, context: OperationContext): Promise<RollbackResult> {
  const { input, ref, live, plan } = decided;
  const { dryRun = false } = input;
  const resource = revisionedResources[ref.kind];
  const outcome = await applyPatch<RevisionedResource>(
    plan,
    { resource, live, subject: workloadSubject(ref), dryRun },
    context,
  );
  if ('userErrors' in outcome) return refused(outcome.userErrors);
  const { entry, object, warnings } = outcome.ok;
  const revision = dryRun ? undefined : await restoredRevision(resource, object, context.cluster.view);
  const unstuck = await unstick(decided, object, revision, context);
  return {
    workload: entry,
    written: object,
    fromRevision: plan.fromRevision,
    toRevision: plan.target?.number,
    newRevision: revision?.number,
    stuckPod: unstuck.stuck,
    diff: [...plan.diff],
    warnings: [...plan.warnings, ...decided.warnings, ...warnings, ...unstuck.warnings],
    userErrors: [],
  };
}

async function unstick(
  { input, ref, stuck }: Decided,
  written: RevisionedObject,
  revision: NewRevision | undefined,
  context: OperationContext,
): Promise<Unstuck> {
  if (stuck === undefined) return { stuck: undefined, warnings: [] };
  const { dryRun = false, deleteStuckPod: wanted = false } = input;
  if (dryRun || !wanted) return leftStuck(stuck, { dryRun, wanted });
  return deleteStuckPod(written as StatefulSet, revision, workloadSubject(ref), context);
}

function refused(userErrors: UserError[]): RollbackResult {
  return {
    workload: undefined,
    written: undefined,
    fromRevision: undefined,
    toRevision: undefined,
    newRevision: undefined,
    stuckPod: undefined,
    diff: [],
    warnings: [],
    userErrors,
  };
}
