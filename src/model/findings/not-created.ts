import type { ClusterView } from '../cluster-view.ts';
import type { DeploymentEntry } from '../entries/deployment-entry.ts';
import type { ReplicaSetEntry } from '../entries/replica-set-entry.ts';
import type { WorkloadEntry } from '../entries/workload-entry.ts';
import { workloadKinds } from '../workload-kinds.ts';
import type { Evidence } from './evidence.ts';
import type { Finding } from './finding.ts';
import { isListed } from './is-listed.ts';
import { conditionOf, evidenceOf, evidenceOfCondition, latestEvent } from './look-up.ts';
import { refusalIn } from './refusal.ts';

/** Something that a controller wants to create and can't. */
interface NotCreated {
  /** The beginning of a sentence that goes on with why. */
  readonly what: string;
  readonly count: number;
  /** In the cluster's words. */
  readonly said: string;
  readonly evidence: Evidence;
}

/** The pods, or what stands between them and the workload, that the cluster refuses to create. */
export function notCreatedFindings(workload: WorkloadEntry, view: ClusterView): Finding[] {
  return notCreatedBy(workload, view).flatMap(({ what, count, said, evidence }) => {
    const refusal = refusalIn(said);
    if (refusal === undefined) return [];
    const { reason, why, action } = refusal;
    return {
      reason,
      severity: someRun(workload) ? 'WARNING' : 'CRITICAL',
      message: `${what} can't be created: ${why}`,
      action,
      object: workload,
      affectedCount: count,
      evidence: [evidence],
    };
  });
}

function someRun({ kind, replicas }: WorkloadEntry): boolean {
  return kind === 'JOB' ? replicas.current > 0 : replicas.available > 0;
}

function notCreatedBy(workload: WorkloadEntry, view: ClusterView): NotCreated[] {
  switch (workload.kind) {
    case 'DEPLOYMENT':
      return [...replicaSetNotCreated(workload), ...podsOfReplicaSetNotCreated(workload, view)];
    case 'STATEFUL_SET':
    case 'DAEMON_SET':
    case 'JOB':
      return podsNotCreated(workload, view);
    case 'CRON_JOB':
      return jobNotCreated(workload, view);
  }
}

/** pkg/controller/deployment/sync.go of Kubernetes. A Deployment without a deadline has an event alone, which may be about the past. */
function replicaSetNotCreated(deployment: DeploymentEntry): NotCreated[] {
  const condition = conditionOf(deployment.object.status, 'Progressing', 'False');
  if (condition?.reason !== 'ReplicaSetCreateError') return [];
  const evidence = evidenceOfCondition(condition, deployment);
  return [{ what: 'A new ReplicaSet', count: 1, said: condition.message ?? '', evidence }];
}

/**
 * A ReplicaSet has the condition as long as it fails (pkg/controller/replicaset/replica_set_utils.go of Kubernetes), with the message of
 * the first time; the latest is in the event, while there is one.
 */
function podsOfReplicaSetNotCreated(deployment: DeploymentEntry, view: ClusterView): NotCreated[] {
  const newestFirst = [...view.replicasets.by('controller', deployment.uid)].toSorted((a, b) =>
    a.createdAt < b.createdAt ? 1 : -1,
  );
  for (const set of newestFirst) {
    const condition = conditionOf(set.object.status, 'ReplicaFailure', 'True');
    if (condition?.reason !== 'FailedCreate') continue;
    const event = latestEvent('ReplicaSet', set, ['FailedCreate'], view);
    const shown = evidenceOfCondition(condition, set);
    const count = missingOf(set);
    return [
      {
        what: `${count} of ${set.object.spec?.replicas ?? 1} pods of ReplicaSet "${set.name}"`,
        count,
        said: event?.message ?? condition.message ?? '',
        evidence: event === undefined ? shown : { ...shown, event, at: event.lastSeenAt },
      },
    ];
  }
  return [];
}

function missingOf({ object: { spec, status } }: ReplicaSetEntry): number {
  return Math.max(1, (spec?.replicas ?? 1) - (status?.replicas ?? 0));
}

/** Controllers of the other kinds tell of it by events alone: it goes on as long as pods are missing and none was created since. */
function podsNotCreated(workload: WorkloadEntry, view: ClusterView): NotCreated[] {
  const { desired, current } = workload.replicas;
  if (current >= desired) return [];
  const event = failedSince(workload, view);
  if (event === undefined) return [];
  return [
    {
      what: `${desired - current} of ${desired} pods`,
      count: desired - current,
      said: event.message,
      evidence: evidenceOf(event, workload),
    },
  ];
}

/** pkg/controller/cronjob/cronjob_controllerv2.go of Kubernetes. */
function jobNotCreated(workload: WorkloadEntry, view: ClusterView): NotCreated[] {
  const event = failedSince(workload, view);
  if (event === undefined || !isListed(view.jobs, workload.namespace)) return [];
  const later = [...view.jobs.by('controller', workload.uid)].some(
    ({ createdAt }) => createdAt >= event.lastSeenAt,
  );
  if (later) return [];
  return [{ what: 'A Job', count: 1, said: event.message, evidence: evidenceOf(event, workload) }];
}

function failedSince(workload: WorkloadEntry, view: ClusterView): ReturnType<typeof latestEvent> {
  const { typeName } = workloadKinds[workload.kind];
  const event = latestEvent(typeName, workload, ['FailedCreate', 'SuccessfulCreate'], view);
  return event?.reason === 'FailedCreate' ? event : undefined;
}
