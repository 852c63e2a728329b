import type { Deployment } from '../../kubernetes/objects.ts';
import { replicasOf } from '../replica-counts.ts';
import { deploymentState } from '../workload-state.ts';
import type { EntryOrigin } from './entry.ts';
import { BaseWorkloadEntry } from './base-workload-entry.ts';

export class DeploymentEntry extends BaseWorkloadEntry<Deployment> {
  readonly resource = 'deployments';
  readonly kind = 'DEPLOYMENT';

  constructor(object: Deployment, origin: EntryOrigin) {
    const replicas = replicasOf(object);
    const template = object.spec?.template ?? {};
    super(object, origin, { condition: deploymentState(object, replicas), replicas, template });
  }
}
