import { diff } from '../model/diff.ts';
import { sameTemplate } from '../model/pod-template.ts';
import { templateNumbered, type PastTemplate, type RevisionHistory } from '../model/revision-history.ts';
import { guardAnnotation } from '../model/rollout-guard.ts';
import type { StringMap } from '../model/string-map.ts';
import { controllersAnnotations } from './controllers-annotations.ts';
import { checkLive } from './live-object.ts';
import { changePairs, pointer, preconditions, test, type PatchPlan } from './patch.ts';
import type { Revisioned, RevisionedObject } from './revisioned.ts';
import { rollbackWarnings } from './rollback-warnings.ts';
import type { RollbackWorkloadInput } from './rollback-input.ts';
import { inWords, workloadSubject } from './subject.ts';
import { userError, type UserError } from './user-error.ts';

export interface RollbackPlan extends PatchPlan {
  /** The number of the current revision; undefined if it has none yet. */
  readonly fromRevision: number | undefined;
  /** What is to be restored; undefined where it isn't there. */
  readonly target: PastTemplate | undefined;
  readonly warnings: readonly string[];
}

/**
 * What a rollback writes, by kubectl's rules: the template of the revision and, for a Deployment, its annotations save for those that stay.
 * The rest of the workload isn't touched, and a change of its spec meanwhile makes the API server refuse the patch. The guard of a rollout
 * ends with the template that it was for; `guard` is what a rollback by the guard itself leaves in its place.
 */
export function planRollback(
  { live, history }: Revisioned,
  input: RollbackWorkloadInput,
  guard?: string,
): RollbackPlan {
  const target = templateNumbered(input.toRevision ?? 0, history);
  const plan = {
    fromRevision: history.current?.number,
    target,
    userErrors: check(live, history, target, input),
    mappings: [{ object: ['spec', 'template'], input: ['toRevision'] }],
  };
  if (target === undefined) return { ...plan, patch: [], diff: [], warnings: [] };
  if (sameTemplate(target.template, live.spec?.template ?? {})) {
    return { ...plan, patch: [], diff: [], warnings: [alreadyThere(target)] };
  }
  const annotations = {
    ...annotationsAfter(live, target),
    ...(guard !== undefined && { [guardAnnotation]: guard }),
  };
  return {
    ...plan,
    ...restore(live, target, annotations, input),
    warnings: rollbackWarnings(live, workloadSubject(input.workload).typeName, annotations),
  };
}

function restore(
  live: RevisionedObject,
  { template }: PastTemplate,
  annotations: StringMap,
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

function annotationsAfter({ metadata }: RevisionedObject, target: PastTemplate): StringMap {
  const { [guardAnnotation]: _, ...before } = metadata.annotations ?? {};
  if (target.annotations === undefined) return before;
  const pairsOf = (annotations: StringMap, stay: boolean) =>
    Object.entries(annotations).filter(([key]) => controllersAnnotations.has(key) === stay);
  return Object.fromEntries([...pairsOf(before, true), ...pairsOf(target.annotations, false)]);
}

function check(
  live: RevisionedObject,
  { known }: RevisionHistory,
  target: PastTemplate | undefined,
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
    ...(isPaused(live) ? [paused] : []),
    ...(target === undefined
      ? [userError('NOT_FOUND', notFound(toRevision ?? 0, known), ['toRevision'])]
      : []),
  ];
}

/** Only Deployments have it. */
function isPaused({ spec }: RevisionedObject): boolean {
  return spec !== undefined && 'paused' in spec && spec.paused;
}

function notFound(number: number, known: readonly PastTemplate[]): string {
  const numbers = known.map((one) => one.number).join(', ');
  const there = numbers === '' ? 'there are none' : `there ${known.length === 1 ? 'is' : 'are'} ${numbers}`;
  return number === 0
    ? `there is no revision before the current one: ${there}`
    : `there is no revision ${number}: ${there}`;
}

function alreadyThere({ number }: PastTemplate): string {
  return `Nothing was changed: the current template is that of revision ${number} already`;
}
