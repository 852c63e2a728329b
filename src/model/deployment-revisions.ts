import type { Deployment, ReplicaSet } from '../kubernetes/objects.ts';
import { sameTemplate } from './pod-template.ts';

/** Why a revision was made, as `kubectl rollout history` shows it. */
export const changeCauseAnnotation = 'kubernetes.io/change-cause';
/** The number of a ReplicaSet's revision, and of a Deployment's current one. */
export const revisionAnnotation = 'deployment.kubernetes.io/revision';

/** The number of a ReplicaSet's revision; 0 until the controller has given it one. */
export function revisionNumber(object: ReplicaSet | Deployment): number {
  const number = Number(object.metadata.annotations?.[revisionAnnotation] ?? '0');
  return Number.isSafeInteger(number) ? number : 0;
}

/** The ReplicaSet with the Deployment's present template, the oldest if there are several (FindNewReplicaSet). */
export function currentReplicaSet(
  deployment: Deployment,
  sets: readonly ReplicaSet[],
): ReplicaSet | undefined {
  const template = deployment.spec?.template;
  if (template === undefined) return undefined;
  return sets
    .filter((set) => sameTemplate(set.spec?.template ?? {}, template))
    .toSorted(
      (a, b) =>
        compare(a.metadata.creationTimestamp, b.metadata.creationTimestamp) ||
        compare(a.metadata.name, b.metadata.name),
    )[0];
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
