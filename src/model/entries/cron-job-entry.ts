import type { CronJob } from '../../kubernetes/objects.ts';
import type { ReplicaCounts } from '../replica-counts.ts';
import { cronJobState } from '../workload-state.ts';
import type { EntryOrigin } from './entry.ts';
import { BaseWorkloadEntry } from './base-workload-entry.ts';

/** A CronJob has no pods of its own. */
const none: ReplicaCounts = { desired: 0, current: 0, updated: 0, ready: 0, available: 0, unavailable: 0 };

export class CronJobEntry extends BaseWorkloadEntry<CronJob> {
  readonly resource = 'cronjobs';
  readonly kind = 'CRON_JOB';

  constructor(object: CronJob, origin: EntryOrigin) {
    const template = object.spec?.jobTemplate.spec?.template ?? {};
    super(object, origin, { condition: cronJobState(object), replicas: none, template });
  }
}
