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

/** The ReplicaSets that the Deployment controls, by the number of their revision, those without one left out. */
export function revisionsByNumber(deployment: Deployment, sets: readonly ReplicaSet[]): ReplicaSet[] {
  return sets
    .filter(({ metadata }) =>
      metadata.ownerReferences?.some(
        ({ controller, uid }) => controller === true && uid === deployment.metadata.uid,
      ),
    )
    .filter((set) => revisionNumber(set) > 0)
    .toSorted((a, b) => revisionNumber(a) - revisionNumber(b));
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

/**
 * The ReplicaSet of a revision. 0 is the one before the current: the highest number of all but the current ReplicaSet. That is what
 * kubectl gives for 0 (the second-highest number), and right as well while the controller hasn't numbered the newest template yet.
 */
export function replicaSetOfRevision(
  number: number,
  deployment: Deployment,
  sets: readonly ReplicaSet[],
): ReplicaSet | undefined {
  const known = revisionsByNumber(deployment, sets);
  if (number > 0) return known.find((set) => revisionNumber(set) === number);
  const current = currentReplicaSet(deployment, known);
  return known.findLast((set) => set !== current);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
