import type { ClusterView } from './cluster-view.ts';
import type { PodEntry } from './entries/pod-entry.ts';
import { isHealthy } from './ordinal-pods.ts';
import { podsOfRevision } from './revision-details.ts';
import { revisionsOf } from './revisions.ts';
import { isOver, type Rollout } from './rollout.ts';

/**
 * The pods that a rollout waits for: those of the present template that aren't available. A StatefulSet's rollout waits for pods of any
 * template to be ready. `now` is in ms since 1970: a pod is available when it has been ready for minReadySeconds.
 */
export function podsWaitedFor(rollout: Rollout, view: ClusterView, now: number): PodEntry[] {
  const { workload } = rollout;
  if (isOver(rollout) && rollout.status !== 'FAILED') return [];
  if (workload.kind === 'STATEFUL_SET') {
    const pods = [...view.pods.by('controller', workload.uid)];
    return pods.filter((pod) => !isHealthy(pod) && pod.deletionTimestamp === undefined);
  }
  const current = revisionsOf(workload, view).find((revision) => revision.current);
  if (current === undefined) return [];
  const readySince = now - (workload.object.spec?.minReadySeconds ?? 0) * 1_000;
  return [...podsOfRevision(current, view)].filter(
    (pod) => pod.deletionTimestamp === undefined && !(isHealthy(pod) && wasReady(pod, readySince)),
  );
}

/** Ready since that time at least (IsPodAvailable of k8s.io/kubernetes/pkg/api/v1/pod). */
function wasReady({ object: { status } }: PodEntry, time: number): boolean {
  const since = status?.conditions?.find(({ type }) => type === 'Ready')?.lastTransitionTime;
  return since === undefined || Date.parse(since) <= time;
}
