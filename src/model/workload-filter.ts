import type { WorkloadKind } from './entries/base-workload-entry.ts';
import type { WorkloadEntry } from './entries/workload-entry.ts';
import { commonConditions, oneOf, Selection, type CommonFilter, type Condition } from './selection.ts';
import type { WorkloadState } from './workload-state.ts';

/** What WorkloadFilter of the schema asks for. */
export interface WorkloadFilterInput extends CommonFilter {
  readonly kinds?: readonly WorkloadKind[] | null | undefined;
  readonly states?: readonly WorkloadState[] | null | undefined;
}

/** Kinds aren't a condition: they say in which resources to look. @throws LabelSelectorError */
export function selectWorkloads(filter: WorkloadFilterInput): Selection<WorkloadEntry> {
  const conditions: Condition<WorkloadEntry>[] = [...commonConditions(filter)];
  if (filter.states != null) conditions.push(oneOf(filter.states, (workload) => workload.state, 'state'));
  return new Selection(conditions);
}
