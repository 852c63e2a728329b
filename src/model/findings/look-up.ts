import type { ClusterView } from '../cluster-view.ts';
import type { Entry } from '../entries/entry.ts';
import type { EventEntry } from '../entries/event-entry.ts';
import { involvedKeys } from '../involved-object.ts';
import { eventOf, referenceTo, type Evidence } from './evidence.ts';
import { ifReadable } from './if-readable.ts';

/** The latest event about an object that has one of these reasons. */
export function latestEvent(
  kind: string,
  about: Entry,
  reasons: readonly string[],
  view: ClusterView,
): EventEntry | undefined {
  let latest: EventEntry | undefined;
  const events = ifReadable(
    () => involvedKeys(kind, about).flatMap((key) => [...view.events.by('involved', key)]),
    [],
  );
  for (const event of events) {
    if (!reasons.includes(event.reason)) continue;
    if (latest === undefined || event.recency > latest.recency) latest = event;
  }
  return latest;
}

/** What an event shows. */
export function evidenceOf(event: EventEntry, about: Parameters<typeof referenceTo>[0]): Evidence {
  return { object: referenceTo(about), value: event.message, ...eventOf(event) };
}

/** A condition as every kind has it. */
interface Condition {
  readonly type: string;
  readonly status: string;
  readonly reason?: string;
  readonly message?: string;
  readonly lastTransitionTime?: string;
}

/** A condition of an object; undefined where it doesn't have this status. */
export function conditionOf(
  { conditions }: { readonly conditions?: readonly Condition[] } = {},
  type: string,
  status: 'True' | 'False',
): Condition | undefined {
  return conditions?.find((condition) => condition.type === type && condition.status === status);
}

/** What a condition shows. */
export function evidenceOfCondition(
  { type, reason, message, lastTransitionTime }: Condition,
  of: Parameters<typeof referenceTo>[0],
): Evidence {
  const value = message === undefined || message === '' ? reason : message;
  return {
    object: referenceTo(of),
    field: `status.conditions[${type}]`,
    ...(value !== undefined && { value }),
    ...(lastTransitionTime !== undefined && { at: lastTransitionTime }),
  };
}

/** `1 pod`, `2 pods`. */
export function counted(count: number, one: string, several = `${one}s`): string {
  return `${count} ${count === 1 ? one : several}`;
}
