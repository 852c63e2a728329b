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
  const { namespaces, labelSelector, search, types, reasons, involvedKinds, involvedNames } = filter;
  const conditions: Condition<EventEntry>[] = [...commonConditions({ namespaces, labelSelector })];
  if (types != null) conditions.push(oneOf(types, (event) => event.type));
  if (reasons != null) conditions.push(oneOf(reasons, (event) => event.reason));
  if (involvedKinds != null) conditions.push(kindOneOf(involvedKinds));
  if (involvedNames != null) conditions.push(oneOf(involvedNames, (event) => event.involvedName));
  if (search != null && search !== '') conditions.push(says(search));
  return new Selection(conditions);
}

function kindOneOf(kinds: readonly string[]): Condition<EventEntry> {
  return oneOf(
    kinds.map((kind) => kind.toLowerCase()),
    (event) => event.involvedKind.toLowerCase(),
  );
}

/** What people look for in events: whom it is about, why, and what is said. */
function says(text: string): Condition<EventEntry> {
  const wanted = text.toLowerCase();
  const holds = (part: string): boolean => part.toLowerCase().includes(wanted);
  return {
    fits: ({ involvedName, reason, message }) => holds(involvedName) || holds(reason) || holds(message),
  };
}
