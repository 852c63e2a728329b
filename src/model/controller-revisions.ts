import type { ControllerRevision, PodTemplate } from '../kubernetes/objects.ts';
import { sameTemplate } from './pod-template.ts';

/** The label in which the pods of StatefulSets and DaemonSets have the revision that they were made from. */
export const revisionLabel = 'controller-revision-hash';

/** A ControllerRevision holds a patch of the workload: `{"spec": {"template": {…, "$patch": "replace"}}}`. */
export function templateOfRevision({ data }: ControllerRevision): PodTemplate | undefined {
  const patch = data as { spec?: { template?: PodTemplate & { $patch?: string } } } | undefined;
  const template = patch?.spec?.template;
  if (template === undefined) return undefined;
  const { $patch: _, ...rest } = template;
  return rest;
}

/**
 * The revision with this template, the newest if there are several (FindEqualRevisions). Not simply the one with the highest number: that
 * may be ahead of or behind the workload.
 */
export function currentControllerRevision(
  template: PodTemplate,
  revisions: readonly ControllerRevision[],
): ControllerRevision | undefined {
  return revisions
    .filter((revision) => sameTemplate(templateOfRevision(revision) ?? {}, template))
    .toSorted((a, b) => b.revision - a.revision)[0];
}
