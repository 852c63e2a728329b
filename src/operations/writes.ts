import { apiAs } from '../auth/caller.ts';
import type { Deletion, Written } from '../kubernetes/api.ts';
import { resources } from '../kubernetes/resources.ts';
import type { Entries } from '../model/cluster-view.ts';
import { sendPatch, type Existing, type Sendable } from './apply-patch.ts';
import { attempt, type Outcome } from './cluster-refusal.ts';
import { createObject, type Created, type NewObject } from './create-object.ts';
import type { ObjectOf } from './live-object.ts';
import type { OperationContext } from './operation-context.ts';

/** The writes that operations are put together of, as the caller. */
export interface Writes {
  create<R extends keyof Entries>(of: NewObject<R>): Promise<Outcome<Created<R>>>;
  /** An empty patch isn't sent. */
  patch<R extends keyof Entries>(
    plan: Sendable,
    existing: Existing<R>,
  ): Promise<Outcome<Written<ObjectOf<R>>>>;
  /** Only if the object hasn't changed since it was read. */
  delete<R extends keyof Entries>(existing: Existing<R>): Promise<Outcome<Deletion>>;
}

/** Writes for real or, with dryRun, has the API server check what would come of it. */
export function writesTo(context: OperationContext, dryRun: boolean): Writes {
  return {
    create: (of) => createObject(of, dryRun, context),
    patch: (plan, existing) => sendPatch(plan, { ...existing, dryRun }, context),
    delete: ({ resource, live, subject }) => {
      const { uid, resourceVersion } = live.metadata;
      const options = { preconditions: { uid, resourceVersion }, dryRun };
      const { namespace, name } = subject;
      return attempt({ subject, request: 'existing', mappings: [] }, () =>
        apiAs(context.caller, context.cluster.transport).delete(
          resources[resource],
          namespace,
          name,
          options,
        ),
      );
    },
  };
}
