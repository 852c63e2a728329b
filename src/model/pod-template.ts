import type { PodSpec, PodTemplate } from '../kubernetes/objects.ts';
import type { WorkloadEntry } from './entries/workload-entry.ts';
import type { StringMap } from './string-map.ts';

/** A pod template in one level: its spec with the labels and annotations beside it. */
export interface FlatPodTemplate extends Partial<PodSpec> {
  readonly labels: StringMap | undefined;
  readonly annotations: StringMap | undefined;
}

/** The label by which the Deployment controller tells the pods of its ReplicaSets apart. It isn't part of what was asked for. */
const podTemplateHashLabel = 'pod-template-hash';

/** Metadata and spec as one, as the schema has them. */
export function flatPodTemplate({ metadata, spec }: PodTemplate): FlatPodTemplate {
  return { ...spec, labels: metadata?.labels, annotations: metadata?.annotations };
}

/** What a workload makes its pods from; a CronJob through its Jobs. */
export function templateOf(workload: WorkloadEntry): PodTemplate {
  const spec = workload.kind === 'CRON_JOB' ? workload.object.spec?.jobTemplate.spec : workload.object.spec;
  return spec?.template ?? {};
}

/** The images of a template, init containers first, each once. */
export function imagesOf(template: PodTemplate | undefined): string[] {
  const containers = [...(template?.spec?.initContainers ?? []), ...(template?.spec?.containers ?? [])];
  return [...new Set(containers.map(({ image }) => image).filter((image) => image !== undefined))];
}

/** A copy of the template as it was asked for: without the label that the Deployment controller adds. */
export function withoutHashLabel(template: PodTemplate): PodTemplate {
  const { [podTemplateHashLabel]: hash, ...labels } = template.metadata?.labels ?? {};
  return hash === undefined ? template : { ...template, metadata: { ...template.metadata, labels } };
}

/** Whether two templates ask for the same, whatever their hash labels (EqualIgnoreHash of the Deployment controller). */
export function sameTemplate(a: PodTemplate, b: PodTemplate): boolean {
  return sameJson(withoutHashLabel(a), withoutHashLabel(b));
}

/** Equality as apimachinery's equality.Semantic has it: an empty list and null are the same as nothing. */
function sameJson(a: unknown, b: unknown): boolean {
  if (isNothing(a) || isNothing(b)) return isNothing(a) && isNothing(b);
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  if (Array.isArray(a) || Array.isArray(b)) {
    return (
      Array.isArray(a) &&
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((item, i) => sameJson(item, b[i]))
    );
  }
  const left = a as Record<string, unknown>;
  const right = b as Record<string, unknown>;
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].every((key) =>
    sameJson(left[key], right[key]),
  );
}

/** As apimachinery compares: there is no difference between nothing, null and an empty list. */
export function isNothing(value: unknown): boolean {
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}
