import type { ReplicaSet } from '../../kubernetes/objects.ts';
import { Entry } from './entry.ts';

export class ReplicaSetEntry extends Entry<ReplicaSet> {
  readonly resource = 'replicasets';
}
