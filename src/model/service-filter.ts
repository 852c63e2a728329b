import type { ServiceEntry, ServiceType } from './entries/service-entry.ts';
import { commonConditions, oneOf, Selection, type CommonFilter, type Condition } from './selection.ts';

/** What ServiceFilter of the schema asks for. */
export interface ServiceFilterInput extends CommonFilter {
  readonly types?: readonly ServiceType[] | null | undefined;
}

/** @throws LabelSelectorError */
export function selectServices(filter: ServiceFilterInput): Selection<ServiceEntry> {
  const conditions: Condition<ServiceEntry>[] = [...commonConditions(filter)];
  if (filter.types != null) conditions.push(oneOf(filter.types, (service) => service.type));
  return new Selection(conditions);
}
