import type { JsonPatchOperation } from '../kubernetes/api.ts';
import type { Deployment, StatefulSet } from '../kubernetes/objects.ts';
import type { User } from '../kubernetes/user.ts';
import { sameTemplate } from '../model/pod-template.ts';
import type { PastTemplate, RevisionHistory } from '../model/revision-history.ts';
import { guardAnnotation, guardOf, writeGuard, type RolloutGuard } from '../model/rollout-guard.ts';
import { deadlineSeconds, lateSince } from '../model/rollout-status.ts';
import { templateFingerprint } from '../model/template-fingerprint.ts';
import { change, pointer, test, type PatchPlan } from './patch.ts';
import type { RevisionedObject } from './revisioned.ts';
import { userError, type UserError } from './user-error.ts';

/** An upgrade whose rollout is to be guarded, as far as it is known before it is made. */
export interface Rehearsed {
  /** As it was read. */
  readonly live: RevisionedObject;
  /** What the API server would make of it. */
  readonly rehearsed: RevisionedObject;
  /** What it could go back to. */
  readonly history: RevisionHistory;
}

/** Who asks for a guard, where, and when. */
export interface GuardRequest {
  readonly id: string;
  readonly initiator: User;
  readonly gateway: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly timeoutSeconds: number | null | undefined;
}

/** The guard, or why there is to be none. */
export type GuardPlan =
  | { readonly guard: RolloutGuard }
  | { readonly warning: string }
  | { readonly userErrors: readonly UserError[] };

/** Said where an upgrade leaves the pod template as it is. */
export const nothingToGuard =
  'Nothing of the pod template changes, so that nothing is rolled out: rollbackOnFailure has no effect';

/** Without a progress deadline. */
const usualSeconds = 600;
/** A Deployment that makes progress all the time is given up nevertheless, after this or twice its progress deadline. */
const longestWithProgressSeconds = 3_600;
/** The longest that can be asked for. */
export const longestTimeoutSeconds = 86_400;

/** Pure. The guard of an upgrade: to which revision it goes back, by when, and by what it knows its template. */
export function planGuard(upgrade: Rehearsed, request: GuardRequest): GuardPlan {
  const { live, rehearsed, history } = upgrade;
  const template = rehearsed.spec?.template ?? {};
  if (sameTemplate(template, live.spec?.template ?? {})) return { warning: nothingToGuard };
  const against = heldBack(rehearsed);
  if (against !== undefined) return { userErrors: [against] };
  const target = targetOf(upgrade);
  if (target === undefined) return { userErrors: [notNumbered] };
  if (sameTemplate(template, target.template)) return { warning: sameAsTarget(target) };
  const lateBefore = lateSince(live);
  return {
    guard: {
      id: request.id,
      state: 'GUARDING',
      template: templateFingerprint(template),
      highestRevision: highestNext(history),
      target: { number: target.number, name: target.name },
      deadline: deadlineOf(rehearsed, request),
      initiator: request.initiator,
      gateway: request.gateway,
      ...(lateBefore !== undefined && { lateBefore }),
    },
  };
}

/** The upgrade with its guard: one write, and only as long as nobody else changes the template. */
export function withGuard<P extends PatchPlan>(plan: P, live: RevisionedObject, guard: RolloutGuard): P {
  const before = live.metadata.annotations?.[guardAnnotation];
  const after = writeGuard(guard);
  // Whatever else the upgrade does to the annotation.
  const patch = plan.patch.filter(({ path }) => path !== guardPath);
  const changes = plan.diff.filter(({ path }) => path !== guardField);
  return {
    ...plan,
    patch: [test('/spec/template', live.spec?.template), ...patch, ...annotate(patch, live, before, after)],
    diff: [...changes, { path: guardField, before: before ?? null, after }],
  };
}

const annotationsPath = pointer('metadata', 'annotations');
const guardPath = annotationsPath + pointer(guardAnnotation);
const guardField = `metadata.annotations[${guardAnnotation}]`;

/** Where there are no annotations yet, the upgrade may make some of its own. */
function annotate(
  patch: readonly JsonPatchOperation[],
  live: RevisionedObject,
  before: string | undefined,
  after: string,
): JsonPatchOperation[] {
  const areThere =
    live.metadata.annotations !== undefined ||
    patch.some(({ op, path }) => op === 'add' && path === annotationsPath);
  return areThere
    ? change(guardPath, before, after)
    : change(annotationsPath, undefined, { [guardAnnotation]: after });
}

/**
 * What the workload has now; but a template that is under a guard itself has yet to prove itself, and so it is what that one would go
 * back to.
 */
function targetOf({ live, history: { known, current } }: Rehearsed): PastTemplate | undefined {
  const earlier = guardOf(live);
  if (earlier?.state !== 'GUARDING') return current;
  const { name, number } = earlier.target;
  return known.find((one) => one.name === name && one.number === number) ?? current;
}

/** The controller makes it one more than there are; two if it has yet to number the template that there is. */
function highestNext({ known, current }: RevisionHistory): number {
  return (known.at(-1)?.number ?? 0) + (current === undefined ? 2 : 1);
}

function deadlineOf(rehearsed: RevisionedObject, { now, timeoutSeconds }: GuardRequest): string {
  const progress = deadlineSeconds(rehearsed);
  const usual =
    progress === undefined
      ? usualSeconds
      : Math.min(Math.max(2 * progress, longestWithProgressSeconds), longestTimeoutSeconds);
  const seconds = Math.ceil(now / 1_000) + (timeoutSeconds ?? usual);
  return new Date(seconds * 1_000).toISOString().replace('.000Z', 'Z');
}

/** A rollout that doesn't go by itself has no end that could be waited for. */
function heldBack({ spec }: RevisionedObject): UserError | undefined {
  const { paused, updateStrategy } = (spec ?? {}) as Partial<
    NonNullable<Deployment['spec']> & NonNullable<StatefulSet['spec']>
  >;
  if (paused === true) {
    const message = 'a paused Deployment rolls nothing out that could be guarded: resume it first';
    return userError('PAUSED', message, ['rollbackOnFailure']);
  }
  if (updateStrategy?.type !== 'OnDelete') return undefined;
  const message =
    'with the update strategy OnDelete pods change when somebody deletes them, so that no rollout can be guarded';
  return userError('INVALID', message, ['rollbackOnFailure']);
}

const notNumbered = userError(
  'NOT_FOUND',
  'there is no revision to go back to: the controller has yet to number the present template',
  ['rollbackOnFailure'],
);

function sameAsTarget({ number }: PastTemplate): string {
  return (
    `This is the template of revision ${number}, to which the guard of the present rollout would go back itself: ` +
    'there is nothing else to go back to, and rollbackOnFailure has no effect'
  );
}
