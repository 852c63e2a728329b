import { apiAs } from '../auth/caller.ts';
import { resources } from '../kubernetes/resources.ts';
import type { WorkloadEntry } from '../model/entries/workload-entry.ts';
import { allWorkloadKinds, workloadKinds } from '../model/workload-kinds.ts';
import type { DeleteWorkloadInput } from './action-inputs.ts';
import { checkWorkloadRef } from './check-workload-ref.ts';
import { deleteObject } from './delete-object.ts';
import type { WorkloadObject } from './live-object.ts';
import type { OperationContext } from './operation-context.ts';
import { workloadSubject } from './subject.ts';
import type { UserError } from './user-error.ts';

export interface DeleteWorkloadResult {
  /** Undefined where there are userErrors. */
  readonly workload: WorkloadEntry | undefined;
  /** The object as it was read before. */
  readonly written: WorkloadObject | undefined;
  readonly gone: boolean | undefined;
  readonly warnings: string[];
  readonly userErrors: UserError[];
}

const policies = { FOREGROUND: 'Foreground', BACKGROUND: 'Background', ORPHAN: 'Orphan' } as const;

/** Deletes a workload, as the caller, and waits until the cache has seen it go, or begin to. */
export async function deleteWorkload(
  input: DeleteWorkloadInput,
  context: OperationContext,
): Promise<DeleteWorkloadResult> {
  const { workload, propagationPolicy = 'BACKGROUND', dryRun = false } = input;
  const faults = checkWorkloadRef(workload, { name: 'deleteWorkload', kinds: allWorkloadKinds });
  if (faults.length > 0) return refused(faults);
  const { resource } = workloadKinds[workload.kind];
  const { caller, cluster } = context;
  const outcome = await deleteObject(
    {
      ...input,
      resource,
      subject: workloadSubject(workload),
      options: { propagationPolicy: policies[propagationPolicy], dryRun },
      send: (options) =>
        apiAs(caller, cluster.transport).delete(
          resources[resource],
          workload.namespace,
          workload.name,
          options,
        ),
    },
    context,
  );
  if ('userErrors' in outcome) return refused(outcome.userErrors);
  const { entry, live, gone, warnings } = outcome.ok;
  return { workload: entry, written: live, gone, warnings, userErrors: [] };
}

function refused(userErrors: UserError[]): DeleteWorkloadResult {
  return { workload: undefined, written: undefined, gone: undefined, warnings: [], userErrors };
}
