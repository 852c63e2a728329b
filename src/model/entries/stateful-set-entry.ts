import type { StatefulSet } from '../../kubernetes/objects.ts';
import { replicasOf } from '../replica-counts.ts';
import { statefulSetState } from '../workload-state.ts';
import type { EntryOrigin } from './entry.ts';
import { BaseWorkloadEntry } from './base-workload-entry.ts';

export class StatefulSetEntry extends BaseWorkloadEntry<StatefulSet> {
  readonly resource = 'statefulsets';
  readonly kind = 'STATEFUL_SET';

  constructor(object: StatefulSet, origin: EntryOrigin) {
    const replicas = replicasOf(object);
    const template = object.spec?.template ?? {};
    super(object, origin, { condition: statefulSetState(object, replicas), replicas, template });
  }
}
