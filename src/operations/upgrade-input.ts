import type { EnvVar } from '../kubernetes/objects.ts';
import type { RollbackOnFailureInput } from './guard-upgrade.ts';
import type { WorkloadRef } from './operation-context.ts';
import type { UserError } from './user-error.ts';

// The inputs of the schema, as far as operations read them. What is absent stays; what is null is unset.

export interface UpgradeWorkloadInput {
  readonly workload: WorkloadRef;
  readonly containers?: readonly ContainerPatchInput[] | null | undefined;
  readonly replicas?: number | null | undefined;
  readonly changeCause?: string | null | undefined;
  readonly rollbackOnFailure?: RollbackOnFailureInput | null | undefined;
  readonly expectedResourceVersion?: string | null | undefined;
  readonly dryRun?: boolean | undefined;
  /** What has been found to be wrong with it on the way here. */
  readonly faults?: readonly UserError[] | undefined;
}

export interface ContainerPatchInput {
  readonly name: string;
  readonly image?: string | null | undefined;
  readonly env?: EnvPatchInput | null | undefined;
}

export interface EnvPatchInput {
  readonly set?: readonly EnvVar[] | null | undefined;
  readonly unset?: readonly string[] | null | undefined;
}
