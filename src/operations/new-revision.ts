import type { Deployment } from '../kubernetes/objects.ts';
import type { ClusterView } from '../model/cluster-view.ts';
import { revisionNumber } from '../model/deployment-revisions.ts';
import { sameTemplate } from '../model/pod-template.ts';
import { seenTimeoutMs } from './seen.ts';
import { untilShown } from './until-shown.ts';

/** What is known of a number: it, that it is still to come, or that it won't come any more. */
type Known = number | 'pending' | 'gone';

/**
 * The number that the controller gives the revision of a Deployment as it was written. Waits for it, and until the cache has it;
 * undefined if that takes too long, or if the Deployment has another template by then.
 */
export async function numberOfRestored(
  written: Deployment,
  view: ClusterView,
  timeoutMs: number = seenTimeoutMs,
): Promise<number | undefined> {
  const feeds = [view.deployments.changes(), view.replicasets.changes()];
  const look = () => {
    const known = numberIn(written, view);
    return known === 'pending' ? undefined : known;
  };
  const known = await untilShown(feeds, look, timeoutMs);
  return known === 'gone' ? undefined : known;
}

/**
 * The controller numbers the ReplicaSet, then the Deployment, and notes then that it has seen the Deployment's generation. The number
 * counts when all three are there, since the two resources aren't watched in step.
 */
function numberIn(written: Deployment, view: ClusterView): Known {
  const now = view.deployments.byUid(written.metadata.uid)?.object;
  const template = written.spec?.template ?? {};
  if (now === undefined || !sameTemplate(now.spec?.template ?? {}, template)) return 'gone';
  if ((now.status?.observedGeneration ?? 0) < (written.metadata.generation ?? 0)) return 'pending';
  const number = revisionNumber(now);
  const numbered = [...view.replicasets.by('controller', written.metadata.uid)].some(
    ({ object }) => revisionNumber(object) === number && sameTemplate(object.spec?.template ?? {}, template),
  );
  return numbered ? number : 'pending';
}
