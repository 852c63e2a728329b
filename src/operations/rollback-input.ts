import type { WorkloadRef } from './operation-context.ts';

/** The input of the schema, as far as operations read it. */
export interface RollbackWorkloadInput {
  readonly workload: WorkloadRef;
  readonly toRevision?: number | null | undefined;
  readonly expectedResourceVersion?: string | null | undefined;
  readonly dryRun?: boolean | undefined;
}
