import type { NodeEntry } from './entries/node-entry.ts';
import { commonConditions, Selection, type CommonFilter, type Condition } from './selection.ts';

/** What ClusterNodeFilter of the schema asks for. */
export interface ClusterNodeFilterInput extends Omit<CommonFilter, 'namespaces'> {
  readonly ready?: boolean | null | undefined;
  readonly unschedulable?: boolean | null | undefined;
}

/** @throws LabelSelectorError */
export function selectClusterNodes(filter: ClusterNodeFilterInput): Selection<NodeEntry> {
  const { labelSelector, search, ready, unschedulable } = filter;
  const conditions: Condition<NodeEntry>[] = [...commonConditions({ labelSelector, search })];
  if (ready != null) conditions.push({ fits: (node) => node.ready === ready });
  if (unschedulable != null) conditions.push({ fits: (node) => node.unschedulable === unschedulable });
  return new Selection(conditions);
}
