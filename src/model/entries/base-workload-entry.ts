import type { KubernetesObject, PodTemplate } from '../../kubernetes/objects.ts';
import { imagesOf } from '../pod-template.ts';
import type { ReplicaCounts } from '../replica-counts.ts';
import type { StringMap } from '../string-map.ts';
import type { WorkloadCondition, WorkloadState } from '../workload-state.ts';
import { Entry, type EntryOrigin } from './entry.ts';

export type WorkloadKind = 'DEPLOYMENT' | 'STATEFUL_SET' | 'DAEMON_SET' | 'JOB' | 'CRON_JOB';

/** What a kind reads off its object. */
export interface WorkloadFacts {
  readonly condition: WorkloadCondition;
  readonly replicas: ReplicaCounts;
  readonly template: PodTemplate;
}

/** What the entries of the five kinds have in common. */
export abstract class BaseWorkloadEntry<O extends KubernetesObject = KubernetesObject> extends Entry<O> {
  abstract readonly kind: WorkloadKind;
  readonly state: WorkloadState;
  readonly stateMessage: string | undefined;
  readonly replicas: ReplicaCounts;
  readonly images: readonly string[];
  /** Labels that its pods are made with. */
  readonly templateLabels: StringMap;

  constructor(object: O, origin: EntryOrigin, facts: WorkloadFacts) {
    super(object, origin);
    this.state = facts.condition.state;
    this.stateMessage = facts.condition.message;
    this.replicas = facts.replicas;
    this.images = imagesOf(facts.template).map((image) => origin.strings.share(image));
    this.templateLabels = origin.strings.shareMap(facts.template.metadata?.labels ?? {});
  }
}
