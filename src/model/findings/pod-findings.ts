import type { ClusterView } from '../cluster-view.ts';
import type { PodEntry } from '../entries/pod-entry.ts';
import { endFindings } from './end-rule.ts';
import { exitFindings } from './exit-rule.ts';
import { inOrder, sentence, type Finding } from './finding.ts';
import { imageFindings } from './image-rule.ts';
import { nodeFindings } from './node-rule.ts';
import { PodFacts } from './pod-facts.ts';
import type { PodFinding, PodRule } from './pod-finding.ts';
import { readinessFindings } from './probe-rule.ts';
import { readinessGateFindings } from './readiness-gate-rule.ts';
import { schedulingFindings } from './scheduling-rule.ts';
import { setupFindings } from './setup-rule.ts';
import { startFindings } from './start-rule.ts';
import { terminationFindings } from './termination-rule.ts';

/** What one of these finds is all there is to say: what other rules would see are its consequences. */
const sufficient: readonly PodRule[] = [nodeFindings, endFindings];
const rules: readonly PodRule[] = [
  schedulingFindings,
  setupFindings,
  imageFindings,
  startFindings,
  exitFindings,
  readinessFindings,
  readinessGateFindings,
];

/** What is wrong with a pod, the worst first. `now` is in ms since 1970: for what is wrong only after some time. */
export function podFindings(pod: PodEntry, view: ClusterView, now: number): Finding[] {
  return inOrder(
    wrongWith(pod, view, now).map(({ subject: _, evidence, message, ...finding }) => ({
      ...finding,
      message: sentence(message),
      object: pod,
      affectedCount: 1,
      evidence: [evidence],
    })),
  );
}

/** What is wrong with a pod, rule by rule. */
export function wrongWith(pod: PodEntry, view: ClusterView, now: number): readonly PodFinding[] {
  if (isWell(pod)) return [];
  const facts = new PodFacts(pod, view, now);
  if (pod.deletionTimestamp !== undefined) {
    const stuck = terminationFindings(facts);
    const lost = stuck.length === 0 ? [] : nodeFindings(facts);
    return lost.length === 0 ? stuck : lost;
  }
  for (const rule of sufficient) {
    const found = rule(facts);
    if (found.length > 0) return found;
  }
  return rules.flatMap((rule) => rule(facts));
}

/** Most pods: what no rule has to look at. */
function isWell({ phase, ready, columns, deletionTimestamp }: PodEntry): boolean {
  if (deletionTimestamp !== undefined) return false;
  return phase === 'SUCCEEDED' || (phase === 'RUNNING' && ready && columns.restarts === 0);
}
