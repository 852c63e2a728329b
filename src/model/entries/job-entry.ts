import type { Job } from '../../kubernetes/objects.ts';
import type { ReplicaCounts } from '../replica-counts.ts';
import { jobState } from '../workload-state.ts';
import type { EntryOrigin } from './entry.ts';
import { BaseWorkloadEntry } from './base-workload-entry.ts';

export class JobEntry extends BaseWorkloadEntry<Job> {
  readonly resource = 'jobs';
  readonly kind = 'JOB';

  constructor(object: Job, origin: EntryOrigin) {
    const condition = jobState(object);
    const finished = condition.state === 'SUCCEEDED' || condition.state === 'FAILED';
    const replicas = jobReplicas(object, finished);
    super(object, origin, { condition, replicas, template: object.spec?.template ?? {} });
  }
}

/** How many pods should run now: as many as may run at once, but no more than completions are still missing. */
function jobReplicas({ spec, status }: Job, finished: boolean): ReplicaCounts {
  const parallelism = spec?.parallelism ?? 1;
  const missing = spec?.completions === undefined ? parallelism : spec.completions - (status?.succeeded ?? 0);
  const desired = finished || spec?.suspend === true ? 0 : Math.max(0, Math.min(parallelism, missing));
  const current = status?.active ?? 0;
  const ready = status?.ready ?? 0;
  return {
    desired,
    current,
    updated: current,
    ready,
    available: ready,
    unavailable: Math.max(0, desired - ready),
  };
}
