import type { DaemonSet, Deployment, StatefulSet } from '../kubernetes/objects.ts';
import type { User } from '../kubernetes/user.ts';
import { revisionNumber } from './deployment-revisions.ts';
import { templateFingerprint } from './template-fingerprint.ts';

/** Where a workload has the guard of its rollout, as JSON. It stays when the guard has ended, and says how. */
export const guardAnnotation = 'quarterdeck.dev/rollout-guard';

const states = ['GUARDING', 'ROLLING_BACK', 'SUCCEEDED', 'ROLLED_BACK', 'ABANDONED'] as const;

export type GuardState = (typeof states)[number];

/** In these a guard has something to do yet. */
export const activeStates: readonly GuardState[] = ['GUARDING', 'ROLLING_BACK'];

/** A revision that a workload can go back to. */
export interface GuardTarget {
  readonly number: number;
  /** Of the ReplicaSet or ControllerRevision that holds it. */
  readonly name: string;
}

/** What a workload says of the guard of its rollout. */
export interface RolloutGuard {
  /** The same from the upgrade to the end. */
  readonly id: string;
  readonly state: GuardState;
  /** The fingerprint of the template that it is about; the workload having another one, it is void. */
  readonly template: string;
  /** The highest number that the revision of this template can have: a higher one was made by a later change. */
  readonly highestRevision: number;
  readonly target: GuardTarget;
  /** RFC 3339. */
  readonly deadline: string;
  /** Who has asked for it, as the cluster knows them. */
  readonly initiator: User;
  /** The gateway that has begun it (Transport.instance). */
  readonly gateway: string;
  /** When the Deployment was found to be late before it got the present template; such a finding says nothing of that one's rollout. */
  readonly lateBefore?: string;
  /** Why it has ended so, in one word; absent while it guards. */
  readonly reason?: string;
  /** Why it has ended so. */
  readonly message?: string;
  readonly endedAt?: string;
}

type GuardedObject = Deployment | StatefulSet | DaemonSet;

/** The text of the annotation. */
export function writeGuard(guard: RolloutGuard): string {
  return JSON.stringify(guard);
}

/** What an annotation says; undefined if it isn't there, or is nothing that was written here. */
export function readGuard(text: string | undefined): RolloutGuard | undefined {
  if (text === undefined) return undefined;
  const value = parse(text);
  return isGuard(value) && writeGuard(value) === text ? value : undefined;
}

/** The guard of a workload's present rollout; undefined if there is none, or only one of an earlier template. */
export function guardOf(object: GuardedObject): RolloutGuard | undefined {
  const guard = readGuard(object.metadata.annotations?.[guardAnnotation]);
  return guard !== undefined && isAbout(guard, object) ? guard : undefined;
}

/**
 * Whether a guard is about the template that a workload has now. A Deployment's annotations come back with the revision that had them
 * when somebody rolls back to it; the revision has a higher number then.
 */
export function isAbout(guard: RolloutGuard, object: GuardedObject): boolean {
  return (
    templateFingerprint(object.spec?.template ?? {}) === guard.template &&
    revisionNumber(object) <= guard.highestRevision
  );
}

export function isActive({ state }: RolloutGuard): boolean {
  return activeStates.includes(state);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Anybody who may change the workload can write the annotation. */
function isGuard(value: unknown): value is RolloutGuard {
  if (!isRecord(value) || !isRecord(value['target']) || !isRecord(value['initiator'])) return false;
  const { target, initiator } = value;
  return (
    states.includes(value['state'] as GuardState) &&
    [value['id'], value['template'], value['gateway'], target['name'], initiator['uid']].every(isText) &&
    isText(initiator['username']) &&
    initiator['username'] !== '' &&
    Array.isArray(initiator['groups']) &&
    initiator['groups'].every(isText) &&
    [value['highestRevision'], target['number']].every(Number.isSafeInteger) &&
    isTime(value['deadline']) &&
    [value['lateBefore'], value['reason'], value['message'], value['endedAt']].every(
      (text) => text === undefined || typeof text === 'string',
    )
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** On one line: it may become a header. */
function isText(value: unknown): value is string {
  return typeof value === 'string' && !/\p{Cc}/u.test(value);
}

function isTime(value: unknown): boolean {
  return typeof value === 'string' && Number.isFinite(Date.parse(value));
}
