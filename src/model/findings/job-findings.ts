import type { ClusterView } from '../cluster-view.ts';
import type { JobEntry } from '../entries/job-entry.ts';
import type { PodEntry } from '../entries/pod-entry.ts';
import type { WorkloadEntry } from '../entries/workload-entry.ts';
import { referenceTo, type Evidence } from './evidence.ts';
import { evidenceLimit, type Finding } from './finding.ts';
import { conditionOf, counted, evidenceOfCondition } from './look-up.ts';

type Told = Pick<Finding, 'reason' | 'message' | 'action'>;

const runAgain = "A failed Job isn't tried again: make a new one.";

/** Why a Job has failed, or is about to. */
export function jobFindings(workload: WorkloadEntry, view: ClusterView): Finding[] {
  if (workload.kind !== 'JOB') return [];
  const { status } = workload.object;
  const failures = failedPods(workload, view);
  // A pod that has just failed isn't counted yet.
  const count = Math.max(1, failures.length, status?.failed ?? 0);
  const condition = conditionOf(status, 'Failed', 'True') ?? conditionOf(status, 'FailureTarget', 'True');
  if (condition !== undefined) {
    return [
      {
        ...whyFailed(workload, condition.reason ?? '', condition.message ?? '', failures),
        severity: 'CRITICAL',
        object: workload,
        affectedCount: count,
        evidence: [evidenceOfCondition(condition, workload), ...evidenceOfPods(failures)],
      },
    ];
  }
  return workload.state === 'DEGRADED' ? [retrying(workload, failures, count)] : [];
}

/** The reasons of pkg/controller/job/job_controller.go of Kubernetes; what ends a Job otherwise may give others. */
function whyFailed(job: JobEntry, reason: string, said: string, failures: readonly PodEntry[]): Told {
  const { spec, status } = job.object;
  const last = lastExit(failures);
  switch (reason) {
    case 'BackoffLimitExceeded':
      return {
        reason: 'JOB_OUT_OF_RETRIES',
        message: `The Job has given up: its pods failed more often than its backoffLimit of ${spec?.backoffLimit ?? 6} allows${last}`,
        action: `See why the last pod failed, and correct it. ${runAgain}`,
      };
    case 'DeadlineExceeded':
      return {
        reason: 'JOB_DEADLINE_EXCEEDED',
        message: `The Job was ended after its activeDeadlineSeconds of ${spec?.activeDeadlineSeconds ?? 0}: ${completed(job)}${last}`,
        action: `Give it more time, or see what kept it. ${runAgain}`,
      };
    case 'FailedIndexes':
    case 'MaxFailedIndexesExceeded':
      return {
        reason: 'JOB_INDEXES_FAILED',
        message: `Indexes ${status?.failedIndexes ?? '?'} have failed: ${completed(job)}, and the backoffLimitPerIndex is ${spec?.backoffLimitPerIndex ?? 0}${last}`,
        action: `See why the pods of these indexes failed. ${runAgain}`,
      };
    case 'PodFailurePolicy':
      return {
        reason: 'JOB_FAILED_BY_POLICY',
        message: `The Job's podFailurePolicy has ended it: ${said}`,
        action: `See why the container ended with that exit code or condition. ${runAgain}`,
      };
    default:
      return {
        reason: 'JOB_FAILED',
        message: `The Job has failed: ${said === '' ? reason : said}`,
        action: `See why its pods failed. ${runAgain}`,
      };
  }
}

function retrying(job: JobEntry, failures: readonly PodEntry[], count: number): Finding {
  const { spec } = job.object;
  const limit =
    spec?.backoffLimitPerIndex === undefined
      ? `its backoffLimit is ${spec?.backoffLimit ?? 6}`
      : `its backoffLimitPerIndex is ${spec.backoffLimitPerIndex}`;
  return {
    reason: 'JOB_RETRIES',
    severity: 'WARNING',
    message: `${counted(count, 'pod')} of the Job ${count === 1 ? 'has' : 'have'} failed, and it tries again: ${limit}${lastExit(failures)}`,
    action: 'See why the last pod failed before the Job gives up.',
    object: job,
    affectedCount: count,
    evidence: [
      { object: referenceTo(job), field: 'status.failed', value: String(count) },
      ...evidenceOfPods(failures),
    ],
  };
}

function completed({ object: { spec, status } }: JobEntry): string {
  return `${status?.succeeded ?? 0} of ${counted(spec?.completions ?? spec?.parallelism ?? 1, 'completion')} reached`;
}

/** Its pods that failed and are still there, the latest first. */
function failedPods(job: JobEntry, view: ClusterView): PodEntry[] {
  return [...view.pods.by('controller', job.uid)]
    .filter(({ phase }) => phase === 'FAILED')
    .toSorted((a, b) => (endOf(a) < endOf(b) ? 1 : -1));
}

function lastExit([last]: readonly PodEntry[]): string {
  const failed = last === undefined ? undefined : failedContainer(last);
  if (failed !== undefined)
    return `; container "${failed.name}" of the last one ended with exit code ${failed.exitCode}${failed.reason === undefined || failed.reason === 'Error' ? '' : ` (${failed.reason})`}`;
  const reason = last?.object.status?.reason;
  return reason === undefined ? '' : `; the last one ended as ${reason}`;
}

function evidenceOfPods(pods: readonly PodEntry[]): Evidence[] {
  // One place is taken by the Job itself.
  return pods.slice(0, evidenceLimit - 1).map((pod) => {
    const failed = failedContainer(pod);
    const object = referenceTo(pod);
    if (failed === undefined) {
      const { reason, message } = pod.object.status ?? {};
      const value = message ?? reason;
      return { object, field: 'status.message', at: endOf(pod), ...(value !== undefined && { value }) };
    }
    return {
      object,
      container: failed.name,
      field: `${failed.path}.state.terminated.exitCode`,
      value: String(failed.exitCode),
      exitCode: failed.exitCode,
      at: endOf(pod),
      log: {
        cluster: pod.cluster,
        namespace: pod.namespace,
        pod: pod.name,
        container: failed.name,
        previous: false,
      },
    };
  });
}

interface FailedContainer {
  readonly name: string;
  readonly path: string;
  readonly exitCode: number;
  readonly reason: string | undefined;
}

function failedContainer({ object: { status } }: PodEntry): FailedContainer | undefined {
  const lists = [
    ['initContainerStatuses', status?.initContainerStatuses],
    ['containerStatuses', status?.containerStatuses],
  ] as const;
  for (const [field, statuses] of lists) {
    for (const { name, state } of statuses ?? []) {
      const { exitCode = 0, reason } = state?.terminated ?? {};
      if (exitCode !== 0) return { name, path: `status.${field}[${name}]`, exitCode, reason };
    }
  }
  return undefined;
}

/** When a pod that failed did. */
function endOf({ createdAt, object: { status } }: PodEntry): string {
  const ends = [...(status?.initContainerStatuses ?? []), ...(status?.containerStatuses ?? [])].map(
    ({ state }) => state?.terminated?.finishedAt ?? '',
  );
  return ends.reduce((latest, end) => (end > latest ? end : latest), createdAt);
}
