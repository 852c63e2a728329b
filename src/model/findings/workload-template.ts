import type { PodTemplate } from '../../kubernetes/objects.ts';
import type { WorkloadEntry } from '../entries/workload-entry.ts';

/** What a workload makes its pods from. */
export function workloadTemplate(workload: WorkloadEntry): PodTemplate | undefined {
  return workload.kind === 'CRON_JOB'
    ? workload.object.spec?.jobTemplate.spec?.template
    : workload.object.spec?.template;
}
