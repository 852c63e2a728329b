import type { CronJobEntry } from './cron-job-entry.ts';
import type { DaemonSetEntry } from './daemon-set-entry.ts';
import type { DeploymentEntry } from './deployment-entry.ts';
import type { JobEntry } from './job-entry.ts';
import type { StatefulSetEntry } from './stateful-set-entry.ts';

/** An entry of one of the five kinds; `kind` tells which. */
export type WorkloadEntry = DeploymentEntry | StatefulSetEntry | DaemonSetEntry | JobEntry | CronJobEntry;
