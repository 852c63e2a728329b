import { apiAs } from '../auth/caller.ts';
import type { Written } from '../kubernetes/api.ts';
import { resources } from '../kubernetes/resources.ts';
import type { Entries } from '../model/cluster-view.ts';
import { attempt, type Outcome } from './cluster-refusal.ts';
import type { ObjectOf } from './live-object.ts';
import type { OperationContext } from './operation-context.ts';
import type { PatchPlan } from './patch.ts';
import { asSeen, entryOf, type Seen } from './seen.ts';
import type { Subject } from './subject.ts';

/** An object that is there, as it was read. */
export interface Existing<R extends keyof Entries> {
  readonly resource: R;
  readonly live: ObjectOf<R>;
  readonly subject: Subject;
}

/** What a patch is applied to. */
export interface Target<R extends keyof Entries> extends Existing<R> {
  readonly dryRun: boolean;
}

/** What of a plan is sent. */
export type Sendable = Pick<PatchPlan, 'patch' | 'mappings'>;

export interface Applied<R extends keyof Entries> extends Seen<R> {
  /** The object as the API server has answered it, or as it was read where there was nothing to change. */
  readonly object: ObjectOf<R>;
}

/**
 * Sends a patch, as the caller, and waits until the cache has seen what came of it. An empty one isn't sent. It is never tried again:
 * what the plan was made for isn't there any more then.
 */
export async function applyPatch<R extends keyof Entries>(
  plan: Sendable,
  target: Target<R>,
  context: OperationContext,
): Promise<Outcome<Applied<R>>> {
  const { resource, live, dryRun } = target;
  const { cluster } = context;
  if (plan.patch.length === 0) return { ok: { ...(await asSeen(resource, live, cluster)), object: live } };
  const outcome = await sendPatch(plan, target, context);
  if ('userErrors' in outcome) return outcome;
  const { object, warnings } = outcome.ok;
  if (dryRun) return { ok: { entry: entryOf(resource, object, cluster), warnings, object } };
  const seen = await asSeen(resource, object, cluster);
  return { ok: { entry: seen.entry, warnings: [...warnings, ...seen.warnings], object } };
}

/** Sends a patch and waits for nothing. An empty one isn't sent: the object stays as it was read. */
export async function sendPatch<R extends keyof Entries>(
  { patch, mappings }: Sendable,
  { resource, live, subject, dryRun }: Target<R>,
  { caller, cluster }: OperationContext,
): Promise<Outcome<Written<ObjectOf<R>>>> {
  if (patch.length === 0) return { ok: { object: live, warnings: [] } };
  const { namespace, name } = subject;
  return attempt({ subject, request: 'existing', mappings }, () =>
    apiAs(caller, cluster.transport).jsonPatch<ObjectOf<R>>(
      resources[resource],
      namespace,
      name,
      patch,
      dryRun,
    ),
  );
}
