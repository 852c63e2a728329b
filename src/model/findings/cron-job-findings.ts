import type { ClusterView } from '../cluster-view.ts';
import type { CronJobEntry } from '../entries/cron-job-entry.ts';
import type { JobEntry } from '../entries/job-entry.ts';
import type { WorkloadEntry } from '../entries/workload-entry.ts';
import { isListed } from './is-listed.ts';
import { conditionOf, evidenceOf, evidenceOfCondition, latestEvent } from './look-up.ts';
import { referenceTo, type Evidence } from './evidence.ts';
import { evidenceLimit, type Finding } from './finding.ts';

/** Why a CronJob doesn't run as its schedule says, or why what it runs fails. */
export function cronJobFindings(workload: WorkloadEntry, view: ClusterView): Finding[] {
  if (workload.kind !== 'CRON_JOB') return [];
  if (!isListed(view.jobs, workload.namespace)) return invalidSchedule(workload, view);
  const jobs = [...view.jobs.by('controller', workload.uid)].toSorted((a, b) =>
    a.createdAt < b.createdAt ? 1 : -1,
  );
  return [
    ...invalidSchedule(workload, view),
    ...missedSchedule(workload, jobs, view),
    ...skippedRun(workload, jobs, view),
    ...failingRuns(workload, jobs),
  ];
}

/** Events of pkg/controller/cronjob/cronjob_controllerv2.go of Kubernetes; they quote what was wrong, so they are about the present if it is the same. */
function invalidSchedule(cronJob: CronJobEntry, view: ClusterView): Finding[] {
  const { spec } = cronJob.object;
  const reasons = ['InvalidSchedule', 'UnparseableSchedule', 'UnParseableCronJobSchedule', 'UnknownTimeZone'];
  const event = latestEvent('CronJob', cronJob, reasons, view);
  if (event === undefined) return [];
  const isZone = event.reason === 'UnknownTimeZone';
  const wrong = isZone ? spec?.timeZone : spec?.schedule;
  if (wrong === undefined || !event.message.includes(wrong)) return [];
  const [field, what] = isZone
    ? (['spec.timeZone', `the cluster doesn't know the time zone "${wrong}"`] as const)
    : (['spec.schedule', `its schedule "${wrong}" never comes round, or can't be read`] as const);
  return [
    {
      reason: 'SCHEDULE_INVALID',
      severity: 'CRITICAL',
      message: `The CronJob never runs: ${what}`,
      action: isZone
        ? 'Set a time zone of the IANA database, like "Europe/Berlin", or none.'
        : 'Correct the schedule: minute, hour, day of the month, month, day of the week.',
      object: cronJob,
      affectedCount: 1,
      evidence: [{ ...evidenceOf(event, cronJob), field, value: wrong }],
    },
  ];
}

/** Told until the CronJob has run again. */
function missedSchedule(cronJob: CronJobEntry, jobs: readonly JobEntry[], view: ClusterView): Finding[] {
  const event = latestEvent('CronJob', cronJob, ['MissSchedule', 'TooManyMissedTimes'], view);
  if (event === undefined || hasRunSince(event.lastSeenAt, jobs)) return [];
  const deadline = cronJob.object.spec?.startingDeadlineSeconds;
  return [
    {
      reason: 'SCHEDULE_MISSED',
      severity: 'WARNING',
      message: `The CronJob hasn't run when it should have: ${event.message}`,
      action:
        deadline === undefined
          ? "Check that the cluster's controller manager was running and its clock is right; with startingDeadlineSeconds set, runs that are too old are left out."
          : `Check that the cluster's controller manager is running and not overloaded, or allow more than ${deadline} s for a late start (startingDeadlineSeconds).`,
      object: cronJob,
      affectedCount: event.count,
      evidence: [evidenceOf(event, cronJob)],
    },
  ];
}

/** With concurrencyPolicy Forbid a run that hangs keeps all others from starting. */
function skippedRun(cronJob: CronJobEntry, jobs: readonly JobEntry[], view: ClusterView): Finding[] {
  if (cronJob.object.spec?.concurrencyPolicy !== 'Forbid') return [];
  const running = jobs.find(({ uid }) =>
    cronJob.object.status?.active?.some((reference) => reference.uid === uid),
  );
  if (running === undefined) return [];
  const event = latestEvent('CronJob', cronJob, ['JobAlreadyActive'], view);
  if (event === undefined || event.lastSeenAt < running.createdAt) return [];
  return [
    {
      reason: 'RUN_SKIPPED',
      severity: 'WARNING',
      message: `Runs are left out: Job "${running.name}" is still running, and concurrencyPolicy is Forbid`,
      action: `See whether Job "${running.name}" hangs, and delete it if so; an activeDeadlineSeconds in the Job template ends it by itself.`,
      object: cronJob,
      affectedCount: event.count,
      evidence: [{ ...evidenceOf(event, cronJob), related: referenceTo(running) }],
    },
  ];
}

/** How many of the latest runs have failed in a row, as far as Jobs are kept (failedJobsHistoryLimit). */
function failingRuns(cronJob: CronJobEntry, jobs: readonly JobEntry[]): Finding[] {
  const finished = jobs.filter(({ state }) => state === 'FAILED' || state === 'SUCCEEDED');
  const end = finished.findIndex(({ state }) => state === 'SUCCEEDED');
  const failed = end === -1 ? finished : finished.slice(0, end);
  const [last] = failed;
  if (last === undefined) return [];
  const never = cronJob.object.status?.lastSuccessfulTime === undefined;
  const why = last.stateMessage === undefined ? '' : `: ${last.stateMessage}`;
  const runs = failed.length === 1 ? 'The last run' : `The last ${failed.length} runs`;
  return [
    {
      reason: 'RUNS_FAILING',
      severity: never ? 'CRITICAL' : 'WARNING',
      message: `${runs} failed${never ? ', and none has ever succeeded' : ''}; Job "${last.name}"${why}`,
      action: `See what is wrong with Job "${last.name}", and correct the Job template; it is used from the next run on.`,
      object: cronJob,
      affectedCount: failed.length,
      evidence: failed.slice(0, evidenceLimit).map(evidenceOfJob),
    },
  ];
}

function evidenceOfJob(job: JobEntry): Evidence {
  const { status } = job.object;
  const condition = conditionOf(status, 'Failed', 'True') ?? conditionOf(status, 'FailureTarget', 'True');
  return condition === undefined ? { object: referenceTo(job) } : evidenceOfCondition(condition, job);
}

function hasRunSince(time: string, jobs: readonly JobEntry[]): boolean {
  return jobs.some(({ createdAt }) => createdAt >= time);
}
