import type { PodEntry } from '../entries/pod-entry.ts';
import type { ServiceEntry } from '../entries/service-entry.ts';
import type { WorkloadEntry } from '../entries/workload-entry.ts';
import type { Evidence } from './evidence.ts';

/** In the order in which findings of one severity come: causes before effects, the workload before its pods. */
export const findingReasons = [
  'QUOTA_EXCEEDED',
  'LIMIT_RANGE_VIOLATED',
  'POD_SECURITY_VIOLATED',
  'ADMISSION_DENIED',
  'ADMISSION_WEBHOOK_FAILED',
  'SERVICE_ACCOUNT_MISSING',
  'PODS_NOT_CREATED',
  'PROGRESS_DEADLINE_EXCEEDED',
  'ROLLOUT_STUCK',
  'JOB_OUT_OF_RETRIES',
  'JOB_DEADLINE_EXCEEDED',
  'JOB_INDEXES_FAILED',
  'JOB_FAILED_BY_POLICY',
  'JOB_FAILED',
  'JOB_RETRIES',
  'SCHEDULE_INVALID',
  'SCHEDULE_MISSED',
  'RUN_SKIPPED',
  'RUNS_FAILING',
  'AUTOSCALER_FAILING',
  'AUTOSCALER_AT_MAXIMUM',
  'DISRUPTION_BUDGET_BLOCKS',
  'ROLLOUT_PAUSED',
  'OLD_PODS_REMAIN',
  'NO_NODE_SELECTED',
  'PODS_MISSCHEDULED',
  'GOVERNING_SERVICE_MISSING',
  'SELECTOR_MATCHES_NOTHING',
  'NO_READY_ENDPOINTS',
  'PORT_NOT_IN_CONTAINER',
  'PORT_NOT_DECLARED',
  'LOAD_BALANCER_PENDING',
  'SCHEDULING_GATED',
  'UNSCHEDULABLE',
  'CLAIM_MISSING',
  'CLAIM_NOT_BOUND',
  'REFUSED_BY_NODE',
  'CONFIG_MAP_MISSING',
  'SECRET_MISSING',
  'KEY_MISSING',
  'VOLUME_NOT_MOUNTED',
  'SANDBOX_NOT_CREATED',
  'IMAGE_NOT_PULLED',
  'CONTAINER_NOT_STARTED',
  'OUT_OF_MEMORY',
  'CRASH_LOOP',
  'CONTAINER_FAILED',
  'STARTUP_PROBE_FAILING',
  'LIVENESS_PROBE_FAILING',
  'READINESS_PROBE_FAILING',
  'READINESS_GATE_CLOSED',
  'RESTARTED_OFTEN',
  'EVICTED',
  'POD_DEADLINE_EXCEEDED',
  'NODE_LOST',
  'STUCK_TERMINATING',
] as const;

const severities = ['CRITICAL', 'WARNING', 'INFO'] as const;

export type FindingReason = (typeof findingReasons)[number];
export type FindingSeverity = (typeof severities)[number];

/** One reason why something isn't healthy. The schema says what each field means. */
export interface Finding {
  readonly reason: FindingReason;
  readonly severity: FindingSeverity;
  readonly message: string;
  readonly action: string;
  readonly object: PodEntry | WorkloadEntry | ServiceEntry;
  readonly affectedCount: number;
  /** One at least, of `evidenceLimit` objects at most. */
  readonly evidence: readonly Evidence[];
}

/** Of how many objects a finding shows evidence. */
export const evidenceLimit = 10;

/** The worst first, then by reason, and what has both in common as it was. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  return findings.toSorted(
    (a, b) =>
      severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
      findingReasons.indexOf(a.reason) - findingReasons.indexOf(b.reason),
  );
}

/** The worst of several severities. */
export function worst(of: readonly FindingSeverity[]): FindingSeverity {
  return severities.find((severity) => of.includes(severity)) ?? 'INFO';
}

/** A message that stands by itself. */
export function sentence(message: string): string {
  return `${message.charAt(0).toUpperCase()}${message.slice(1)}`;
}
