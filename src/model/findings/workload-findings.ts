import type { ClusterView } from '../cluster-view.ts';
import type { WorkloadEntry } from '../entries/workload-entry.ts';
import type { WorkloadState } from '../workload-state.ts';
import { inOrder, type Finding } from './finding.ts';
import { groupedPodFindings } from './group.ts';
import { workloadRules } from './workload-rules.ts';

/** Being deleted, held back on purpose, or done: nothing is wrong, whatever became of its pods. */
const fine: ReadonlySet<WorkloadState> = new Set<WorkloadState>(['TERMINATING', 'SUSPENDED', 'SUCCEEDED']);

/** What is wrong with a workload, and with its pods, the worst first. */
export function workloadFindings(workload: WorkloadEntry, view: ClusterView, now: number): Finding[] {
  if (fine.has(workload.state)) return [];
  return inOrder([
    ...workloadRules.flatMap((rule) => rule(workload, view, now)),
    ...groupedPodFindings(workload, view, now),
  ]);
}
