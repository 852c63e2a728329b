import { clusterOf } from '../auth/scope.ts';
import { badInput } from '../errors.ts';
import type { ConcurrencyPolicy, Resolvers } from '../generated/schema-types.ts';
import { runsOf } from '../model/cron-job-runs.ts';
import { jobOrder } from '../model/orders.ts';
import { connect } from './connections.ts';
import { jobSettings } from './job.ts';
import { keptBy } from './manager.ts';
import type { TypeShapes } from './shapes.ts';

const concurrencyPolicies: Readonly<Record<string, ConcurrencyPolicy>> = {
  Allow: 'ALLOW',
  Forbid: 'FORBID',
  Replace: 'REPLACE',
};

const defaultRuns = 5;
const mostRuns = 100;

/** What CronJobs have besides what all workloads have. */
export const cronJobFields = {
  local: {
    managedBy: keptBy,
    conditions: () => [],
    schedule: ({ object }) => object.spec?.schedule ?? '',
    timeZone: ({ object }) => object.spec?.timeZone,
    lastScheduleAt: ({ object }) => object.status?.lastScheduleTime,
    lastSuccessfulAt: ({ object }) => object.status?.lastSuccessfulTime,
    concurrencyPolicy: ({ object }) => concurrencyPolicies[object.spec?.concurrencyPolicy ?? ''] ?? 'ALLOW',
    suspend: ({ object }) => object.spec?.suspend ?? false,
    startingDeadlineSeconds: ({ object }) => object.spec?.startingDeadlineSeconds,
    successfulJobsHistoryLimit: ({ object }) => object.spec?.successfulJobsHistoryLimit ?? 3,
    failedJobsHistoryLimit: ({ object }) => object.spec?.failedJobsHistoryLimit ?? 1,
    jobTemplate: ({ object }) => object.spec?.jobTemplate ?? {},
  },
  relation: {
    // The time of the query decides, so these two are no local fields.
    nextRunAt: (entry) => runsOf(entry, Date.now())[Symbol.iterator]().next().value ?? null,
    nextRuns: (entry, { first, after }) => {
      const size = first ?? defaultRuns;
      if (size < 0 || size > mostRuns) throw badInput('first', `0 to ${mostRuns} times, not ${size}`);
      return Iterator.from(runsOf(entry, after == null ? Date.now() : timeIn(after)))
        .take(size)
        .toArray();
    },
    activeJobs: (entry, _args, scope) => {
      const { jobs } = clusterOf(entry, scope);
      const active = entry.object.status?.active ?? [];
      return active.map(({ uid = '' }) => jobs.byUid(uid)).filter((job) => job !== undefined);
    },
    lastJob: (entry, _args, scope) => {
      const jobs = clusterOf(entry, scope).jobs.by('controller', entry.uid);
      return connect(jobs, jobOrder, { first: 1 }, () => 1).page.entries[0];
    },
    jobs: (entry, page, scope) => {
      const { jobs } = clusterOf(entry, scope);
      return connect(jobs.by('controller', entry.uid), jobOrder, page, () =>
        jobs.countBy('controller', entry.uid),
      );
    },
  },
} satisfies TypeShapes<Resolvers['CronJob']>;

export const jobTemplate: TypeShapes<Resolvers['JobTemplate']> = {
  local: {
    ...jobSettings,
    labels: ({ metadata }) => metadata?.labels ?? {},
    annotations: ({ metadata }) => metadata?.annotations ?? {},
  },
};

const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/i;

function timeIn(text: string): number {
  const time = rfc3339.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(time)) {
    throw badInput('after', `"${text}" is not a time as in RFC 3339: give one like 2026-11-23T14:10:00Z`);
  }
  return time;
}
