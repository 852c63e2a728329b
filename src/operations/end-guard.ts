import { apiAs } from '../auth/caller.ts';
import { resources } from '../kubernetes/resources.ts';
import { guardAnnotation, writeGuard, type RolloutGuard } from '../model/rollout-guard.ts';
import { attempt, type Outcome } from './cluster-refusal.ts';
import type { OperationContext } from './operation-context.ts';
import { change, pointer, test } from './patch.ts';
import { revisionedResources, type RevisionedRef } from './revisioned.ts';
import { workloadSubject } from './subject.ts';

/** A workload and the guard that it has. */
export interface GuardedWorkload {
  readonly ref: RevisionedRef;
  readonly uid: string;
  readonly guard: RolloutGuard;
}

/** Has a workload say how its guard has ended, as the caller; undefined takes the guard away. Refused if it has another one by now. */
export async function endGuard(
  { ref, uid, guard }: GuardedWorkload,
  ended: RolloutGuard | undefined,
  { caller, cluster }: OperationContext,
): Promise<Outcome<unknown>> {
  const resource = resources[revisionedResources[ref.kind]];
  const path = pointer('metadata', 'annotations', guardAnnotation);
  const patch = [test('/metadata/uid', uid), ...change(path, writeGuard(guard), ended && writeGuard(ended))];
  return attempt({ subject: workloadSubject(ref), request: 'existing', mappings: [] }, () =>
    apiAs(caller, cluster.transport).jsonPatch(resource, ref.namespace, ref.name, patch, false),
  );
}
