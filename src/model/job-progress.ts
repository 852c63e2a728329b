import type { JobEntry } from './entries/job-entry.ts';

/** How far a Job is, as the schema has it. */
export interface JobProgress {
  readonly active: number;
  readonly ready: number;
  readonly succeeded: number;
  readonly failed: number;
  readonly terminating: number | undefined;
  readonly completedIndexes: string | undefined;
  readonly failedIndexes: string | undefined;
  readonly startedAt: string | undefined;
  readonly completedAt: string | undefined;
  readonly finishedAt: string | undefined;
}

export function jobProgress({ object: { status } }: JobEntry): JobProgress {
  const failure = status?.conditions?.find(
    ({ type, status: holds }) => type === 'Failed' && holds === 'True',
  );
  return {
    active: status?.active ?? 0,
    ready: status?.ready ?? 0,
    succeeded: status?.succeeded ?? 0,
    failed: status?.failed ?? 0,
    terminating: status?.terminating,
    completedIndexes: status?.completedIndexes || undefined,
    failedIndexes: status?.failedIndexes,
    startedAt: status?.startTime,
    completedAt: status?.completionTime,
    finishedAt: status?.completionTime ?? failure?.lastTransitionTime,
  };
}

/** Whole seconds from the start to the end, or to now (ms since 1970); undefined before the start. */
export function durationSeconds({ startedAt, finishedAt }: JobProgress, now: number): number | undefined {
  if (startedAt === undefined) return undefined;
  const end = finishedAt === undefined ? now : Date.parse(finishedAt);
  return Math.max(0, Math.floor((end - Date.parse(startedAt)) / 1_000));
}
