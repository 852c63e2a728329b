import type { WorkloadEntry } from '../entries/workload-entry.ts';
import { referenceTo } from './evidence.ts';
import type { Finding } from './finding.ts';
import { counted } from './look-up.ts';

/** Where a DaemonSet has pods and shouldn't, or has none at all. That a pod can't be placed on its node is among the pod's findings. */
export function daemonSetFindings(workload: WorkloadEntry): Finding[] {
  if (workload.kind !== 'DAEMON_SET') return [];
  const { metadata, status } = workload.object;
  if (status === undefined || (status.observedGeneration ?? 0) < (metadata.generation ?? 0)) return [];
  const findings: Finding[] = [];
  if (status.desiredNumberScheduled === 0) {
    findings.push({
      reason: 'NO_NODE_SELECTED',
      severity: 'INFO',
      message: 'It runs nowhere: no node fits its node selector, affinity and tolerations',
      action: "If that isn't meant, compare them with the labels and taints of the nodes.",
      object: workload,
      affectedCount: 1,
      evidence: [{ object: referenceTo(workload), field: 'status.desiredNumberScheduled', value: '0' }],
    });
  }
  const misplaced = status.numberMisscheduled;
  if (misplaced > 0) {
    findings.push({
      reason: 'PODS_MISSCHEDULED',
      severity: 'INFO',
      message: `${counted(misplaced, 'node runs its pod', 'nodes run its pods')} and wouldn't get ${misplaced === 1 ? 'it' : 'them'} now`,
      action:
        "Compare its tolerations and node selector with the taints and labels of the nodes; delete the pods if they shouldn't be there.",
      object: workload,
      affectedCount: misplaced,
      evidence: [
        { object: referenceTo(workload), field: 'status.numberMisscheduled', value: String(misplaced) },
      ],
    });
  }
  return findings;
}
