import type { WorkloadChangeInput } from './action-inputs.ts';

/** The input of the schema, as far as operations read it. */
export interface RollbackWorkloadInput extends WorkloadChangeInput {
  readonly toRevision?: number | null | undefined;
  readonly deleteStuckPod?: boolean | undefined;
}
