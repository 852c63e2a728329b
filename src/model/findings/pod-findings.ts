import type { ClusterView } from '../cluster-view.ts';
import type { PodEntry } from '../entries/pod-entry.ts';
import { inOrder, type Finding } from './finding.ts';
import type { PodFinding, PodRule } from './pod-finding.ts';

const rules: readonly PodRule[] = [];

/** What is wrong with a pod, the worst first. */
export function podFindings(pod: PodEntry, view: ClusterView, now: number): Finding[] {
  return inOrder(
    wrongWith(pod, view, now).map(({ subject: _, evidence, ...finding }) => ({
      ...finding,
      object: pod,
      affectedCount: 1,
      evidence: [evidence],
    })),
  );
}

/** What is wrong with a pod, rule by rule. */
export function wrongWith(pod: PodEntry, view: ClusterView, now: number): PodFinding[] {
  if (isWell(pod)) return [];
  return rules.flatMap((rule) => rule(pod, view, now));
}

/** Most pods: what no rule has to look at. */
function isWell({ phase, ready, columns, deletionTimestamp }: PodEntry): boolean {
  if (deletionTimestamp !== undefined) return false;
  return phase === 'SUCCEEDED' || (phase === 'RUNNING' && ready && columns.restarts === 0);
}
