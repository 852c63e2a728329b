import type { WorkloadRef } from './operation-context.ts';

// The inputs of the schema, as far as operations read them.

/** What changes of one workload have in common. */
export interface WorkloadChangeInput {
  readonly workload: WorkloadRef;
  readonly expectedResourceVersion?: string | null | undefined;
  readonly dryRun?: boolean | undefined;
}

export interface ScaleWorkloadInput extends WorkloadChangeInput {
  readonly replicas: number;
}

/** What is said of the object that a deletion is for. */
export interface Expectations {
  readonly expectedUid?: string | null | undefined;
  readonly expectedResourceVersion?: string | null | undefined;
}

export interface DeleteWorkloadInput extends WorkloadChangeInput, Expectations {
  readonly propagationPolicy?: 'FOREGROUND' | 'BACKGROUND' | 'ORPHAN' | undefined;
}

/** Names one object of the cluster whose kind is plain. */
export interface ObjectRef {
  readonly namespace: string;
  readonly name: string;
}

export interface EvictPodInput extends Expectations {
  readonly pod: ObjectRef;
  readonly gracePeriodSeconds?: number | null | undefined;
  readonly dryRun?: boolean | undefined;
}

export interface DeletePodInput extends EvictPodInput {
  readonly force?: boolean | undefined;
}

export interface RunCronJobInput {
  readonly cronJob: ObjectRef;
  readonly jobName?: string | null | undefined;
  readonly expectedResourceVersion?: string | null | undefined;
  readonly dryRun?: boolean | undefined;
}
