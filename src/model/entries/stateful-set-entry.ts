import type { StatefulSet } from '../../kubernetes/objects.ts';
import { statefulSetState } from '../workload-state.ts';
import type { EntryOrigin } from './entry.ts';
import { BaseWorkloadEntry, type ReplicaCounts } from './base-workload-entry.ts';

export class StatefulSetEntry extends BaseWorkloadEntry<StatefulSet> {
  readonly resource = 'statefulsets';
  readonly kind = 'STATEFUL_SET';

  constructor(object: StatefulSet, origin: EntryOrigin) {
    const replicas = statefulSetReplicas(object);
    const template = object.spec?.template ?? {};
    super(object, origin, { condition: statefulSetState(object, replicas), replicas, template });
  }
}

function statefulSetReplicas({ spec, status }: StatefulSet): ReplicaCounts {
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
