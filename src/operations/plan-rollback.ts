import type { Deployment, PodTemplate, ReplicaSet } from '../kubernetes/objects.ts';
import {
  currentReplicaSet,
  replicaSetOfRevision,
  revisionAnnotation,
  revisionNumber,
  revisionsByNumber,
} from '../model/deployment-revisions.ts';
import { diff } from '../model/diff.ts';
import { sameTemplate, withoutHashLabel } from '../model/pod-template.ts';
import { checkLive } from './live-object.ts';
import { changePairs, pointer, preconditions, test, type PatchPlan } from './patch.ts';
import { rollbackWarnings } from './rollback-warnings.ts';
import type { RollbackWorkloadInput } from './rollback-input.ts';
import { inWords, workloadSubject } from './subject.ts';
import { userError, type UserError } from './user-error.ts';

export interface RollbackPlan extends PatchPlan {
  /** The number of the current revision; undefined if it has none yet. */
  readonly fromRevision: number | undefined;
  /** The number of the revision to restore. */
  readonly toRevision: number | undefined;
  /** The template of that revision. */
  readonly template: PodTemplate | undefined;
  readonly warnings: readonly string[];
}

/** Annotations that a rollback leaves as they are: what kubectl and the Deployment controller keep on the objects for themselves. */
const staying = new Set([
  'kubectl.kubernetes.io/last-applied-configuration',
  revisionAnnotation,
  'deployment.kubernetes.io/revision-history',
  'deployment.kubernetes.io/desired-replicas',
  'deployment.kubernetes.io/max-replicas',
  'deprecated.deployment.rollback.to',
]);

/**
 * What a rollback writes, by kubectl's rules: the template of the revision's ReplicaSet less its hash label, and its annotations save for
 * those that stay. The rest of the Deployment isn't touched, and a change of its spec meanwhile makes the API server refuse the patch.
 */
export function planRollback(
  live: Deployment,
  sets: readonly ReplicaSet[],
  input: RollbackWorkloadInput,
): RollbackPlan {
  const known = revisionsByNumber(live, sets);
  const target = replicaSetOfRevision(input.toRevision ?? 0, live, known);
  const current = currentReplicaSet(live, known);
  const plan = {
    fromRevision: current && revisionNumber(current),
    toRevision: target && revisionNumber(target),
    template: target?.spec?.template && withoutHashLabel(target.spec.template),
    userErrors: check(live, known, target, input),
    mappings: [],
  };
  if (
    target === undefined ||
    plan.template === undefined ||
    sameTemplate(plan.template, live.spec?.template ?? {})
  ) {
    return { ...plan, patch: [], diff: [], warnings: target === undefined ? [] : [alreadyThere(target)] };
  }
  const annotations = annotationsAfter(live, target);
  return {
    ...plan,
    ...restore(live, plan.template, annotations, input),
    warnings: rollbackWarnings(live, annotations),
  };
}

function restore(
  live: Deployment,
  template: PodTemplate,
  annotations: Record<string, string>,
  { expectedResourceVersion }: RollbackWorkloadInput,
): Pick<PatchPlan, 'patch' | 'diff'> {
  const planned = { ...live, metadata: { ...live.metadata, annotations }, spec: { ...live.spec, template } };
  return {
    patch: [
      ...preconditions(live, expectedResourceVersion),
      // The version changes with every status, the generation only with the spec.
      test('/metadata/generation', live.metadata.generation),
      { op: 'replace', path: '/spec/template', value: template },
      ...changePairs(pointer('metadata', 'annotations'), live.metadata.annotations, annotations),
    ],
    diff: diff(live, planned),
  };
}

function annotationsAfter(live: Deployment, target: ReplicaSet): Record<string, string> {
  const pairsOf = (object: Deployment | ReplicaSet, stay: boolean) =>
    Object.entries(object.metadata.annotations ?? {}).filter(([key]) => staying.has(key) === stay);
  return Object.fromEntries([...pairsOf(live, true), ...pairsOf(target, false)]);
}

function check(
  live: Deployment,
  known: readonly ReplicaSet[],
  target: ReplicaSet | undefined,
  { workload, toRevision, expectedResourceVersion }: RollbackWorkloadInput,
): UserError[] {
  const subject = workloadSubject(workload);
  const paused = userError(
    'PAUSED',
    `${inWords(subject)} is paused: resume its rollout first, then roll back`,
    subject.fields.name,
  );
  return [
    ...checkLive(live, subject, expectedResourceVersion),
    ...(live.spec?.paused === true ? [paused] : []),
    ...(target === undefined
      ? [userError('NOT_FOUND', notFound(toRevision ?? 0, known), ['toRevision'])]
      : []),
  ];
}

function notFound(number: number, known: readonly ReplicaSet[]): string {
  const numbers = known.map(revisionNumber).join(', ');
  const there = numbers === '' ? 'there are none' : `there ${known.length === 1 ? 'is' : 'are'} ${numbers}`;
  return number === 0
    ? `there is no revision before the current one: ${there}`
    : `there is no revision ${number}: ${there}`;
}

function alreadyThere(target: ReplicaSet): string {
  return `Nothing was changed: the current template is that of revision ${revisionNumber(target)} already`;
}
