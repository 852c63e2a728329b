import type { PodEntry, PodPhase } from './entries/pod-entry.ts';
import { commonConditions, oneOf, Selection, type CommonFilter, type Condition } from './selection.ts';

/** What PodFilter of the schema asks for. */
export interface PodFilterInput extends CommonFilter {
  readonly phases?: readonly PodPhase[] | null | undefined;
  readonly nodeNames?: readonly string[] | null | undefined;
  readonly ready?: boolean | null | undefined;
}

/** @throws LabelSelectorError */
export function selectPods(filter: PodFilterInput): Selection<PodEntry> {
  const { phases, nodeNames, ready } = filter;
  const conditions: Condition<PodEntry>[] = [...commonConditions(filter)];
  if (phases != null) conditions.push(oneOf(phases, (pod) => pod.phase, 'phase'));
  if (nodeNames != null) conditions.push(oneOf(nodeNames, (pod) => pod.nodeName, 'node'));
  if (ready != null) conditions.push(oneOf([String(ready)], (pod) => String(pod.ready), 'ready'));
  return new Selection(conditions);
}
