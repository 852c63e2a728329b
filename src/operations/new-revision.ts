import type { PodTemplate } from '../kubernetes/objects.ts';
import type { ClusterView } from '../model/cluster-view.ts';
import { templateOfRevision } from '../model/controller-revisions.ts';
import { revisionNumber } from '../model/deployment-revisions.ts';
import { sameTemplate } from '../model/pod-template.ts';
import type { RevisionedObject, RevisionedResource } from './revisioned.ts';
import { seenTimeoutMs } from './seen.ts';
import { untilShown } from './until-shown.ts';

/** The revision that a template has become. */
export interface NewRevision {
  readonly number: number;
  /** The name of the ReplicaSet or ControllerRevision that holds it. */
  readonly name: string;
}

/**
 * The revision that the controller makes of a workload as it was written. Waits for its number, and until the cache has it; undefined if
 * that takes too long, or if the workload has another template by then.
 */
export async function restoredRevision(
  resource: RevisionedResource,
  written: RevisionedObject,
  view: ClusterView,
  timeoutMs: number = seenTimeoutMs,
): Promise<NewRevision | undefined> {
  const held = resource === 'deployments' ? view.replicasets : view.controllerrevisions;
  const feeds = [view[resource].changes(), held.changes()];
  const known = await untilShown(feeds, () => revisionIn(resource, written, view), timeoutMs);
  return known === 'gone' ? undefined : known;
}

/**
 * The controller numbers the revision, then notes that it has seen the workload's generation. Both have to be there, since the two
 * resources aren't watched in step. Undefined while it is still to come, `gone` if it won't come any more.
 */
function revisionIn(
  resource: RevisionedResource,
  written: RevisionedObject,
  view: ClusterView,
): NewRevision | 'gone' | undefined {
  const { uid, generation = 0 } = written.metadata;
  const now = view[resource].byUid(uid)?.object;
  const template = written.spec?.template ?? {};
  if (now === undefined || !sameTemplate(now.spec?.template ?? {}, template)) return 'gone';
  if ((now.status?.observedGeneration ?? 0) < generation) return undefined;
  return resource === 'deployments'
    ? inReplicaSets(revisionNumber(now), uid, template, view)
    : inControllerRevisions(uid, template, view);
}

/** A Deployment has the number as well, which it gets after the ReplicaSet. */
function inReplicaSets(
  number: number,
  uid: string,
  template: PodTemplate,
  { replicasets }: ClusterView,
): NewRevision | undefined {
  const numbered = [...replicasets.by('controller', uid)].find(
    ({ object }) => revisionNumber(object) === number && sameTemplate(object.spec?.template ?? {}, template),
  );
  return numbered && { number, name: numbered.name };
}

/** What the controller has restored has the highest number of all. */
function inControllerRevisions(
  uid: string,
  template: PodTemplate,
  { controllerrevisions }: ClusterView,
): NewRevision | undefined {
  const [newest] = [...controllerrevisions.by('controller', uid)]
    .map(({ object }) => object)
    .toSorted((a, b) => b.revision - a.revision);
  if (newest === undefined || !sameTemplate(templateOfRevision(newest) ?? {}, template)) return undefined;
  return { number: newest.revision, name: newest.metadata.name };
}
