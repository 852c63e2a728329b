import type { ClusterView } from '../cluster-view.ts';
import type { WorkloadEntry } from '../entries/workload-entry.ts';
import { podsOf } from '../ownership.ts';
import { inOrder, type Finding } from './finding.ts';
import { groupedPodFindings } from './group.ts';
import { workloadRules } from './workload-rules.ts';

/** What is wrong with a workload, and with its pods, the worst first. */
export function workloadFindings(workload: WorkloadEntry, view: ClusterView, now: number): Finding[] {
  if (workload.deletionTimestamp !== undefined) return [];
  return inOrder([
    ...workloadRules.flatMap((rule) => rule(workload, view, now)),
    ...groupedPodFindings(workload, [...podsOf(workload, view)], view, now),
  ]);
}
