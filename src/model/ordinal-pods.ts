import type { StatefulSet } from '../kubernetes/objects.ts';
import { revisionLabel } from './controller-revisions.ts';
import type { PodEntry } from './entries/pod-entry.ts';

/** A pod of a StatefulSet; `index` is its ordinal less the first one. */
export interface OrdinalPod {
  readonly pod: PodEntry;
  readonly index: number;
}

/** Those of its pods that a StatefulSet is to have, by their ordinals. */
export function podsInRange({ spec }: StatefulSet, pods: Iterable<PodEntry>): OrdinalPod[] {
  const start = spec?.ordinals?.start ?? 0;
  return [...pods]
    .map((pod) => ({ pod, index: Number(pod.name.slice(pod.name.lastIndexOf('-') + 1)) - start }))
    .filter(({ index }) => index >= 0 && index < (spec?.replicas ?? 1))
    .toSorted((a, b) => a.index - b.index);
}

/** Running and ready, and not about to go. Whether it has been ready for minReadySeconds is a matter of time alone. */
export function isHealthy({ phase, ready, deletionTimestamp }: PodEntry): boolean {
  return phase === 'RUNNING' && ready && deletionTimestamp === undefined;
}

/**
 * The pod that has to be deleted before a StatefulSet can get to a revision, by the name of its ControllerRevision: with OrderedReady the
 * first pod that isn't ready holds up everything, even its own replacement (processReplica of pkg/controller/statefulset, kubernetes#67250).
 * Undefined where there is none, or where that pod has the revision already, and so is the one to wait for.
 */
export function stuckPod(
  live: StatefulSet,
  revision: string,
  pods: Iterable<PodEntry>,
): PodEntry | undefined {
  if (!replacesInOrder(live)) return undefined;
  // What has ended the controller replaces by itself, and what is being deleted is on its way out.
  const waitedFor = podsInRange(live, pods).find(
    ({ pod }) =>
      !isHealthy(pod) &&
      pod.deletionTimestamp === undefined &&
      pod.phase !== 'SUCCEEDED' &&
      pod.phase !== 'FAILED',
  );
  if (waitedFor === undefined) return undefined;
  const { pod, index } = waitedFor;
  const has = pod.labels[revisionLabel];
  // Below the partition pods keep the revision that the StatefulSet had before.
  const held = index < partitionOf(live) && has === live.status?.currentRevision;
  return has === revision || held ? undefined : pod;
}

/** How many pods, from the first on, a rolling update leaves as they are. */
export function partitionOf({ spec }: StatefulSet): number {
  const { type, rollingUpdate } = spec?.updateStrategy ?? {};
  return type === 'RollingUpdate' ? (rollingUpdate?.partition ?? 0) : 0;
}

/** One pod after the other, each once those before it are ready. Recreate, where a cluster has it, asks for no order. */
function replacesInOrder({ spec }: StatefulSet): boolean {
  const type: string | undefined = spec?.updateStrategy?.type;
  return spec?.podManagementPolicy !== 'Parallel' && type !== 'Recreate';
}
