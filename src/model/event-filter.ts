import type { EventEntry, EventType } from './entries/event-entry.ts';
import { commonConditions, oneOf, Selection, type CommonFilter, type Condition } from './selection.ts';

/** What EventFilter of the schema asks for. */
export interface EventFilterInput extends CommonFilter {
  readonly types?: readonly EventType[] | null | undefined;
  readonly reasons?: readonly string[] | null | undefined;
  readonly involvedKinds?: readonly string[] | null | undefined;
  readonly involvedNames?: readonly string[] | null | undefined;
}

/** @throws LabelSelectorError */
export function selectEvents(filter: EventFilterInput): Selection<EventEntry> {
  const { types, reasons, involvedKinds, involvedNames } = filter;
  const conditions: Condition<EventEntry>[] = [...commonConditions(filter)];
  if (types != null) conditions.push(oneOf(types, (event) => event.type, 'type'));
  if (reasons != null) conditions.push(oneOf(reasons, (event) => event.reason, 'reason'));
  if (involvedKinds != null) conditions.push(kindOneOf(involvedKinds));
  if (involvedNames != null) conditions.push(oneOf(involvedNames, (event) => event.involvedName));
  return new Selection(conditions);
}

/** Upper and lower case alike. There are many events and few kinds: each kind is compared once. */
function kindOneOf(kinds: readonly string[]): Condition<EventEntry> {
  const wanted = new Set(kinds.map((kind) => kind.toLowerCase()));
  const compared = new Map<string, boolean>();
  return {
    fits: ({ involvedKind }) => {
      const known = compared.get(involvedKind);
      if (known !== undefined) return known;
      const fits = wanted.has(involvedKind.toLowerCase());
      compared.set(involvedKind, fits);
      return fits;
    },
  };
}
