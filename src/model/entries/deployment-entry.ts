import type { Deployment } from '../../kubernetes/objects.ts';
import { deploymentState } from '../workload-state.ts';
import type { EntryOrigin } from './entry.ts';
import { BaseWorkloadEntry, type ReplicaCounts } from './base-workload-entry.ts';

export class DeploymentEntry extends BaseWorkloadEntry<Deployment> {
  readonly resource = 'deployments';
  readonly kind = 'DEPLOYMENT';

  constructor(object: Deployment, origin: EntryOrigin) {
    const replicas = deploymentReplicas(object);
    const template = object.spec?.template ?? {};
    super(object, origin, { condition: deploymentState(object, replicas), replicas, template });
  }
}

function deploymentReplicas({ spec, status }: Deployment): ReplicaCounts {
  const desired = spec?.replicas ?? 1;
  const available = status?.availableReplicas ?? 0;
  return {
    desired,
    current: status?.replicas ?? 0,
    updated: status?.updatedReplicas ?? 0,
    ready: status?.readyReplicas ?? 0,
    available,
    unavailable: Math.max(0, desired - available),
  };
}
