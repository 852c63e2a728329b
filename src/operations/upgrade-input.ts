import type { ContainerInput, PortExposureInput } from './deploy-input.ts';
import type { FieldPatch, MergePatch, UnsetPatch } from './field-patch.ts';
import type { RollbackOnFailureInput } from './guard-upgrade.ts';
import type { WorkloadRef } from './operation-context.ts';
import type { InputPath, UserError } from './user-error.ts';

/*
 * The inputs of the schema as operations read them: what mirrors Kubernetes has become patches of Kubernetes' JSON. What is absent stays;
 * what is null is unset.
 */

export interface UpgradeWorkloadInput extends KindPatches {
  readonly workload: WorkloadRef;
  readonly labels?: PairsPatch | undefined;
  readonly annotations?: PairsPatch | undefined;
  readonly description?: string | null | undefined;
  readonly changeCause?: string | null | undefined;
  readonly replicas?: number | null | undefined;
  /** In one level, with `policy`, which stands for the rest. */
  readonly strategy?: MergePatch | UnsetPatch | undefined;
  /** Its labels and annotations are beside its spec. */
  readonly pod?: MergePatch | undefined;
  readonly containers?: readonly ContainerPatch[] | undefined;
  readonly addContainers?: readonly ContainerInput[] | undefined;
  readonly addInitContainers?: readonly ContainerInput[] | undefined;
  readonly removeContainers?: readonly string[] | null | undefined;
  readonly rollbackOnFailure?: RollbackOnFailureInput | null | undefined;
  readonly expectedResourceVersion?: string | null | undefined;
  readonly dryRun?: boolean | undefined;
  /** What has been found to be wrong with it on the way here. */
  readonly faults?: readonly UserError[] | undefined;
}

/** What is special about each kind; names are those of the schema. */
export interface KindPatches {
  readonly deployment?: MergePatch | undefined;
  readonly statefulSet?: MergePatch | undefined;
  readonly daemonSet?: MergePatch | undefined;
  readonly job?: MergePatch | undefined;
  readonly cronJob?: MergePatch | undefined;
}

/** Changes of labels or annotations. */
export type PairsPatch = MergePatch | UnsetPatch;

export interface ContainerPatch {
  readonly name: string;
  /** Of its fields as Kubernetes has them. */
  readonly patch: MergePatch;
  /** The ports that are to be exposed otherwise. */
  readonly exposures: readonly PortExposure[];
}

/** How a port is to be exposed from now on. */
export interface PortExposure {
  /** The change of the port, which names it. */
  readonly port: MergePatch;
  readonly expose: PortExposureInput;
  readonly at: InputPath;
}

/** The fields of a patch that is an object's; none of one that unsets all. */
export function fieldsOf(patch: MergePatch | UnsetPatch | undefined): Readonly<Record<string, FieldPatch>> {
  return patch?.kind === 'merge' ? patch.fields : {};
}
