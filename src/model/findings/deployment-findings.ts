import type { ClusterView } from '../cluster-view.ts';
import { currentReplicaSet } from '../deployment-revisions.ts';
import type { DeploymentEntry } from '../entries/deployment-entry.ts';
import type { ReplicaSetEntry } from '../entries/replica-set-entry.ts';
import type { WorkloadEntry } from '../entries/workload-entry.ts';
import { referenceTo } from './evidence.ts';
import type { Finding } from './finding.ts';
import { conditionOf, counted, evidenceOfCondition } from './look-up.ts';

/** What is wrong with the rollout of a Deployment. */
export function deploymentFindings(workload: WorkloadEntry, view: ClusterView): Finding[] {
  if (workload.kind !== 'DEPLOYMENT') return [];
  // Conditions and counts of the state before a change say nothing about the change.
  const { metadata, status } = workload.object;
  if ((status?.observedGeneration ?? 0) < (metadata.generation ?? 0)) return [];
  return [...deadlineExceeded(workload, view), ...pausedBeforeTheEnd(workload, view)];
}

/** pkg/controller/deployment/progress.go of Kubernetes: the controller says so, and goes on trying. */
function deadlineExceeded(deployment: DeploymentEntry, view: ClusterView): Finding[] {
  const condition = conditionOf(deployment.object.status, 'Progressing', 'False');
  if (condition?.reason !== 'ProgressDeadlineExceeded') return [];
  const { current } = replicaSetsOf(deployment, view);
  const { desired, available } = deployment.replicas;
  const newAvailable = current?.object.status?.availableReplicas ?? 0;
  const oldAvailable = Math.max(0, available - newAvailable);
  const seconds = deployment.object.spec?.progressDeadlineSeconds ?? 600;
  const still =
    oldAvailable === 0
      ? ''
      : `; ${counted(oldAvailable, 'older one')} still serve${oldAvailable === 1 ? 's' : ''}`;
  return [
    {
      reason: 'PROGRESS_DEADLINE_EXCEEDED',
      severity: 'CRITICAL',
      message: `The rollout made no progress for ${seconds} s: ${newAvailable} of ${desired} new pods are available${still}`,
      action:
        'See what is wrong with the new pods, and correct the template or roll back; the rollout goes on by itself once its pods get ready.',
      object: deployment,
      affectedCount: Math.max(1, desired - newAvailable),
      evidence: [evidenceOfCondition(condition, deployment)],
    },
  ];
}

/** While paused, changes of the template are kept for later, and a rollout under way stays where it is. */
function pausedBeforeTheEnd(deployment: DeploymentEntry, view: ClusterView): Finding[] {
  const { spec } = deployment.object;
  if (spec?.paused !== true || deployment.replicas.desired === 0) return [];
  const { current, others } = replicaSetsOf(deployment, view);
  const old = others.reduce((sum, set) => sum + (set.object.spec?.replicas ?? 1), 0);
  if (current !== undefined && old === 0) return [];
  const where =
    current === undefined
      ? 'its present template has no pods yet'
      : `${current.object.spec?.replicas ?? 1} of ${deployment.replicas.desired} pods have its present template`;
  return [
    {
      reason: 'ROLLOUT_PAUSED',
      severity: 'INFO',
      message: `The Deployment is paused before its latest change is rolled out: ${where}`,
      action: 'Resume the Deployment to roll out the change, or roll it back.',
      object: deployment,
      affectedCount: old === 0 ? 1 : old,
      evidence: [{ object: referenceTo(deployment), field: 'spec.paused', value: 'true' }],
    },
  ];
}

function replicaSetsOf(
  deployment: DeploymentEntry,
  view: ClusterView,
): { current: ReplicaSetEntry | undefined; others: ReplicaSetEntry[] } {
  const sets = [...view.replicasets.by('controller', deployment.uid)];
  const object = currentReplicaSet(
    deployment.object,
    sets.map((set) => set.object),
  );
  return {
    current: sets.find((set) => set.object === object),
    others: sets.filter((set) => set.object !== object),
  };
}
