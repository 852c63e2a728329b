import { randomBytes } from 'node:crypto';
import { apiAs } from '../auth/caller.ts';
import type { CronJob, Job } from '../kubernetes/objects.ts';
import { resources } from '../kubernetes/resources.ts';
import type { CronJobEntry } from '../model/entries/cron-job-entry.ts';
import type { JobEntry } from '../model/entries/job-entry.ts';
import { dnsSubdomainFault, quoted } from '../model/names.ts';
import type { RunCronJobInput } from './action-inputs.ts';
import { checkNames } from './check-workload-ref.ts';
import { attempt } from './cluster-refusal.ts';
import { checkLive, readObject } from './live-object.ts';
import type { OperationContext } from './operation-context.ts';
import { asSeen, entryOf } from './seen.ts';
import { referredSubject } from './subject.ts';
import { invalid, type UserError } from './user-error.ts';

export interface RunCronJobResult {
  /** Undefined where there are userErrors, as everything else but warnings. */
  readonly job: JobEntry | undefined;
  /** The Job as the API server has answered it. */
  readonly written: Job | undefined;
  readonly cronJob: CronJobEntry | undefined;
  readonly warnings: string[];
  readonly userErrors: UserError[];
}

/** Makes a Job of a CronJob now, as the caller, and waits until the cache has seen it. */
export async function runCronJob(
  input: RunCronJobInput,
  context: OperationContext,
): Promise<RunCronJobResult> {
  const { cronJob: ref, expectedResourceVersion, dryRun = false } = input;
  const { caller, cluster } = context;
  const faults = [...checkNames(ref, ['cronJob']), ...checkJobName(input.jobName)];
  if (faults.length > 0) return refused(faults);
  const cronJobSubject = referredSubject('CronJob', ref, ['cronJob']);
  const reading = await readObject('cronjobs', cronJobSubject, context);
  if ('userErrors' in reading) return refused(reading.userErrors);
  const live = reading.ok;
  const against = checkLive(live, cronJobSubject, expectedResourceVersion);
  if (against.length > 0) return refused(against);
  const manifest = jobOf(live, input.jobName ?? generatedName(ref.name));
  const subject = {
    typeName: 'Job',
    namespace: ref.namespace,
    name: manifest.metadata.name,
    fields: { namespace: ['cronJob', 'namespace'], name: ['jobName'] },
  };
  const mappings = [
    { object: [], input: ['cronJob'] },
    { object: ['metadata', 'name'], input: ['jobName'] },
  ];
  const outcome = await attempt({ subject, request: 'create', mappings }, () =>
    apiAs(caller, cluster.transport).create<Job>(resources.jobs, ref.namespace, manifest, dryRun),
  );
  if ('userErrors' in outcome) return refused(outcome.userErrors);
  const { object, warnings } = outcome.ok;
  const shown = dryRun
    ? { entry: entryOf('jobs', object, cluster), warnings: [] }
    : await asSeen('jobs', object, cluster);
  return {
    job: shown.entry,
    written: object,
    cronJob: (await asSeen('cronjobs', live, cluster)).entry,
    warnings: [...besideOthers(live), ...warnings, ...shown.warnings],
    userErrors: [],
  };
}

/** The Job that `kubectl create job --from=cronjob/…` makes. */
export function jobOf(
  { metadata, spec }: CronJob,
  name: string,
): { metadata: { name: string } & Record<string, unknown> } {
  const { metadata: template = {}, spec: jobSpec } = spec?.jobTemplate ?? {};
  const { annotations, labels } = template as {
    annotations?: Record<string, string>;
    labels?: Record<string, string>;
  };
  const owner = { apiVersion: 'batch/v1', kind: 'CronJob', name: metadata.name, uid: metadata.uid };
  const manifest = {
    apiVersion: 'batch/v1',
    kind: 'Job',
    metadata: {
      name,
      annotations: { 'cronjob.kubernetes.io/instantiate': 'manual', ...annotations },
      ...(labels && { labels }),
      // Without blockOwnerDeletion, for which the caller would have to be allowed to change finalizers of CronJobs.
      ownerReferences: [{ ...owner, controller: true }],
    },
    spec: jobSpec,
  };
  return manifest;
}

/** Pods are labelled with the name of their Job, and a label has at most 63 characters. */
function checkJobName(name: string | null | undefined): UserError[] {
  if (name === undefined || name === null) return [];
  const tooLong = name.length > 63 ? `${quoted(name)} must have at most 63 characters` : undefined;
  return invalid(dnsSubdomainFault(name) ?? tooLong, ['jobName']);
}

/** Kubernetes allows a CronJob's name 52 characters. */
function generatedName(cronJob: string): string {
  return `${cronJob.slice(0, 52).replace(/[-.]+$/, '')}-${randomBytes(4).toString('hex')}`;
}

/** The controller counts only what it has started itself. */
function besideOthers({ spec, status }: CronJob): string[] {
  const active = status?.active?.length ?? 0;
  const policy = spec?.concurrencyPolicy ?? 'Allow';
  if (active === 0 || policy === 'Allow') return [];
  return [
    `The concurrency policy ${policy} isn't applied to a run that is started by hand: it runs beside the ${active} that the schedule has started`,
  ];
}

function refused(userErrors: UserError[]): RunCronJobResult {
  return { job: undefined, written: undefined, cronJob: undefined, warnings: [], userErrors };
}
