import type { Container, ContainerPort, PersistentVolumeClaimTemplate } from '../kubernetes/objects.ts';
import type { FlatPodTemplate } from '../model/pod-template.ts';
import type { StringMapInput } from '../model/string-map.ts';
import type { UserError } from './user-error.ts';

/*
 * The inputs of the schema as operations read them: what mirrors Kubernetes has become Kubernetes' JSON, with its words and without what
 * isn't set; names are those of the schema. The rest may be null.
 */

export interface DeployWorkloadInput {
  readonly namespace: string;
  readonly createNamespace?: boolean | null | undefined;
  readonly name: string;
  readonly description?: string | null | undefined;
  readonly labels?: StringMapInput | null | undefined;
  readonly annotations?: StringMapInput | null | undefined;
  readonly changeCause?: string | null | undefined;
  readonly workload: WorkloadKindInput;
  readonly pod: PodTemplateInput;
  readonly volumeClaims?: readonly ClaimInput[] | undefined;
  readonly dryRun?: boolean | undefined;
  /** What has been found to be wrong with it on the way here. */
  readonly faults?: readonly UserError[] | undefined;
}

/** Exactly one of them. */
export interface WorkloadKindInput {
  readonly deployment?: DeploymentInput;
  readonly statefulSet?: StatefulSetInput;
  readonly daemonSet?: DaemonSetInput;
  readonly job?: JobInput;
  readonly cronJob?: CronJobInput;
}

/** Fields that have the same name and value in Kubernetes. */
type PassedOn = Readonly<Record<string, unknown>>;

/** A strategy of any kind, in one level. */
export interface StrategyInput extends PassedOn {
  readonly type?: string;
}

export interface DeploymentInput extends PassedOn {
  readonly replicas?: number;
  readonly strategy?: StrategyInput;
  readonly upgradePolicy?: 'START_FIRST' | 'STOP_FIRST' | 'KILL_THEN_START';
}

export interface StatefulSetInput extends PassedOn {
  readonly replicas?: number;
  readonly serviceName?: string;
  readonly volumeClaimTemplates?: readonly ClaimInput[];
  readonly updateStrategy?: StrategyInput;
  readonly ordinalsStart?: number;
}

export interface DaemonSetInput extends PassedOn {
  readonly updateStrategy?: StrategyInput;
}

export interface JobInput extends PassedOn {
  readonly jobController?: string;
}

export interface CronJobInput extends PassedOn {
  readonly schedule: string;
  readonly jobTemplate?: JobTemplateInput;
}

export interface JobTemplateInput extends JobInput {
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
}

/** A claim as Kubernetes has it in templates. */
export type ClaimInput = Partial<PersistentVolumeClaimTemplate>;

export interface PodTemplateInput extends Omit<
  Partial<FlatPodTemplate>,
  'containers' | 'initContainers' | 'labels' | 'annotations'
> {
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly containers: readonly ContainerInput[];
  readonly initContainers?: readonly ContainerInput[];
}

export interface ContainerInput extends Omit<Container, 'ports' | 'image'> {
  readonly image: string;
  readonly ports?: readonly ContainerPortInput[];
}

export interface ContainerPortInput extends ContainerPort {
  readonly expose?: PortExposureInput;
}

export type ExposureType = 'CLUSTER_IP' | 'NODE_PORT' | 'LOAD_BALANCER' | 'HEADLESS';

export interface PortExposureInput {
  readonly type: ExposureType | 'NONE';
  readonly port?: number;
  readonly nodePort?: number;
}
