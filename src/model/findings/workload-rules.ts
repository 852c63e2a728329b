import type { ClusterView } from '../cluster-view.ts';
import type { WorkloadEntry } from '../entries/workload-entry.ts';
import { autoscalerFindings } from './autoscaler-findings.ts';
import { claimFindings } from './claim-findings.ts';
import { cronJobFindings } from './cron-job-findings.ts';
import { daemonSetFindings } from './daemon-set-findings.ts';
import { deploymentFindings } from './deployment-findings.ts';
import { disruptionBudgetFindings } from './disruption-budget-findings.ts';
import type { Finding } from './finding.ts';
import { governingServiceFindings } from './governing-service.ts';
import { jobFindings } from './job-findings.ts';
import { notCreatedFindings } from './not-created.ts';
import { oldPodsFindings } from './old-pods.ts';
import { stuckRolloutFindings } from './stuck-rollout.ts';

/** What is wrong with a workload itself, by one rule. `now` is in ms since 1970: for what is wrong only after some time. */
type WorkloadRule = (workload: WorkloadEntry, view: ClusterView, now: number) => readonly Finding[];

export const workloadRules: readonly WorkloadRule[] = [
  notCreatedFindings,
  deploymentFindings,
  stuckRolloutFindings,
  claimFindings,
  oldPodsFindings,
  daemonSetFindings,
  jobFindings,
  cronJobFindings,
  autoscalerFindings,
  disruptionBudgetFindings,
  governingServiceFindings,
];
