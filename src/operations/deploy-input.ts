import type { StringMapInput } from '../model/string-map.ts';

// The inputs of the schema, as far as operations read them. Optional ones may be null.

export interface DeployWorkloadInput {
  readonly namespace: string;
  readonly name: string;
  readonly labels?: StringMapInput | null | undefined;
  readonly annotations?: StringMapInput | null | undefined;
  readonly changeCause?: string | null | undefined;
  readonly workload: WorkloadKindInput;
  readonly pod: PodTemplateInput;
  readonly dryRun?: boolean | undefined;
}

interface WorkloadKindInput {
  readonly deployment?: DeploymentInput | null | undefined;
}

interface DeploymentInput {
  readonly replicas?: number | null | undefined;
}

interface PodTemplateInput {
  readonly containers: readonly ContainerInput[];
}

export interface ContainerInput {
  readonly name: string;
  readonly image: string;
  readonly command?: readonly string[] | null | undefined;
  readonly args?: readonly string[] | null | undefined;
  readonly ports?: readonly ContainerPortInput[] | null | undefined;
  readonly env?: readonly EnvVarInput[] | null | undefined;
  readonly resources?: ResourcesInput | null | undefined;
}

export interface ContainerPortInput {
  readonly containerPort: number;
  readonly name?: string | null | undefined;
  readonly protocol?: 'TCP' | 'UDP' | 'SCTP' | undefined;
}

export interface EnvVarInput {
  readonly name: string;
  readonly value: string;
}

export interface ResourcesInput {
  readonly requests?: ResourceAmountsInput | null | undefined;
  readonly limits?: ResourceAmountsInput | null | undefined;
}

export interface ResourceAmountsInput {
  readonly cpu?: string | null | undefined;
  readonly memory?: string | null | undefined;
}
