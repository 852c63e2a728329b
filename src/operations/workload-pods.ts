import type { CronJob, Deployment, PodTemplate } from '../kubernetes/objects.ts';
import { resources } from '../kubernetes/resources.ts';
import type { WorkloadObject } from './live-object.ts';

/** The label by which the pods of what we make are selected. */
export const nameLabel = 'app.kubernetes.io/name';

/** The template of its pods, of a CronJob that of its Jobs' pods. */
export function templateOf(object: WorkloadObject): PodTemplate {
  const spec = object.spec as Partial<Deployment['spec'] & CronJob['spec']> | undefined;
  const template =
    object.kind === resources.cronjobs.kind ? spec?.jobTemplate?.spec?.template : spec?.template;
  return template ?? {};
}

/** Said of a workload whose pods no Service can select. */
export const noPodLabels = 'has pods without labels';

/** Labels that all its pods have, and, where it has a selector, no others; or why there are none. */
export function selectorOf(object: WorkloadObject): Record<string, string> | string {
  const selector = (object.spec as Deployment['spec'] | undefined)?.selector;
  if ((selector?.matchExpressions ?? []).length > 0) {
    return 'selects its pods with matchExpressions, which a Service does not know';
  }
  const labels = selector?.matchLabels ?? templateOf(object).metadata?.labels ?? {};
  return Object.keys(labels).length === 0 ? noPodLabels : { ...labels };
}
