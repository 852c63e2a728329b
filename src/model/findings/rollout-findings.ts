import type { ClusterView } from '../cluster-view.ts';
import { isOver, type Rollout } from '../rollout.ts';
import { podsWaitedFor } from '../rollout-pods.ts';
import { claimFindings } from './claim-findings.ts';
import { deploymentFindings } from './deployment-findings.ts';
import { inOrder, type Finding } from './finding.ts';
import { groupedPodFindings } from './group.ts';
import { notCreatedFindings } from './not-created.ts';
import { stuckRolloutFindings } from './stuck-rollout.ts';

/** Of what is wrong with a workload what keeps its rollout from going on. */
const rules = [notCreatedFindings, deploymentFindings, stuckRolloutFindings, claimFindings];

/** Why a rollout doesn't get on, the worst first: what is wrong with the workload, and with the pods that are waited for. */
export function rolloutFindings(rollout: Rollout, view: ClusterView, now: number): Finding[] {
  const { workload, status } = rollout;
  if (isOver(rollout) && status !== 'FAILED') return [];
  const pods = podsWaitedFor(rollout, view, now);
  return inOrder([
    ...rules.flatMap((rule) => rule(workload, view, now)),
    ...groupedPodFindings(workload, view, now, pods),
  ]);
}
