import type { DaemonSet } from '../../kubernetes/objects.ts';
import type { ReplicaCounts } from '../replica-counts.ts';
import { daemonSetState } from '../workload-state.ts';
import type { EntryOrigin } from './entry.ts';
import { BaseWorkloadEntry } from './base-workload-entry.ts';

export class DaemonSetEntry extends BaseWorkloadEntry<DaemonSet> {
  readonly resource = 'daemonsets';
  readonly kind = 'DAEMON_SET';

  constructor(object: DaemonSet, origin: EntryOrigin) {
    const replicas = daemonSetReplicas(object);
    const template = object.spec?.template ?? {};
    super(object, origin, { condition: daemonSetState(object, replicas), replicas, template });
  }
}

function daemonSetReplicas({ status }: DaemonSet): ReplicaCounts {
  const desired = status?.desiredNumberScheduled ?? 0;
  const available = status?.numberAvailable ?? 0;
  return {
    desired,
    current: status?.currentNumberScheduled ?? 0,
    updated: status?.updatedNumberScheduled ?? 0,
    ready: status?.numberReady ?? 0,
    available,
    unavailable: Math.max(0, desired - available),
  };
}
