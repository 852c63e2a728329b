import type { NamespaceEntry, NamespacePhase } from './entries/namespace-entry.ts';
import { commonConditions, oneOf, Selection, type CommonFilter, type Condition } from './selection.ts';

/** What NamespaceFilter of the schema asks for. */
export interface NamespaceFilterInput extends Omit<CommonFilter, 'namespaces'> {
  readonly phases?: readonly NamespacePhase[] | null | undefined;
}

/** @throws LabelSelectorError */
export function selectNamespaces(filter: NamespaceFilterInput): Selection<NamespaceEntry> {
  const conditions: Condition<NamespaceEntry>[] = [
    ...commonConditions({ labelSelector: filter.labelSelector, search: filter.search }),
  ];
  if (filter.phases != null) conditions.push(oneOf(filter.phases, (namespace) => namespace.phase));
  return new Selection(conditions);
}
