import { changeCauseAnnotation } from '../model/deployment-revisions.ts';
import { controllersAnnotations } from './controllers-annotations.ts';
import { descriptionAnnotation } from './deploy-paths.ts';
import { merge, mergeIfAny, valuePatch, type FieldPatch, type MergePatch } from './field-patch.ts';
import type { WorkloadObject } from './live-object.ts';
import type { WorkloadRef } from './operation-context.ts';
import { strategyPatch } from './strategy-patch.ts';
import { templatePatch } from './template-patch.ts';
import { fieldsOf, type PairsPatch, type UpgradeWorkloadInput } from './upgrade-input.ts';

/** What an upgrade makes of the object of a workload, as one change of it. */
export function objectPatch(live: WorkloadObject, input: UpgradeWorkloadInput): MergePatch {
  return merge({
    metadata: mergeIfAny({ labels: input.labels, annotations: annotationsPatch(live, input) }),
    spec: mergeIfAny(specFields[input.workload.kind](live, input)),
  });
}

type Fields = Readonly<Record<string, FieldPatch | undefined>>;

/** By kind, the fields of the spec that change. */
const specFields: Readonly<
  Record<WorkloadRef['kind'], (live: WorkloadObject, input: UpgradeWorkloadInput) => Fields>
> = {
  DEPLOYMENT: (live, input) => ({
    replicas: valuePatch(input.replicas, ['replicas']),
    strategy: strategyPatch(input.strategy),
    ...fieldsOf(input.deployment),
    template: templatePatch(live, input),
  }),
  STATEFUL_SET: (live, input) => {
    const { ordinalsStart, ...rest } = fieldsOf(input.statefulSet);
    return {
      replicas: valuePatch(input.replicas, ['replicas']),
      updateStrategy: strategyPatch(input.strategy),
      ...rest,
      ordinals: ordinalsStart?.kind === 'unset' ? ordinalsStart : mergeIfAny({ start: ordinalsStart }),
      template: templatePatch(live, input),
    };
  },
  DAEMON_SET: (live, input) => ({
    updateStrategy: strategyPatch(input.strategy),
    ...fieldsOf(input.daemonSet),
    template: templatePatch(live, input),
  }),
  JOB: (live, input) => ({ ...jobFields(fieldsOf(input.job)), template: templatePatch(live, input) }),
  CRON_JOB: (live, input) => {
    const { jobTemplate, ...rest } = fieldsOf(input.cronJob);
    const { labels, annotations, ...job } = jobTemplate?.kind === 'merge' ? jobTemplate.fields : {};
    return {
      ...rest,
      jobTemplate: mergeIfAny({
        metadata: mergeIfAny({ labels, annotations }),
        spec: mergeIfAny({ ...jobFields(job), template: templatePatch(live, input) }),
      }),
    };
  },
};

function jobFields({ jobController, ...rest }: Fields): Fields {
  return { ...rest, managedBy: jobController };
}

function annotationsPatch(live: WorkloadObject, input: UpgradeWorkloadInput): MergePatch | undefined {
  const { annotations, changeCause, description } = input;
  return mergeIfAny({
    ...pairsPatch(live, annotations),
    [changeCauseAnnotation]:
      valuePatch(changeCause, ['changeCause']) ?? fieldsOf(annotations)[changeCauseAnnotation],
    [descriptionAnnotation]:
      valuePatch(description, ['description']) ?? fieldsOf(annotations)[descriptionAnnotation],
  });
}

/** That all annotations go doesn't mean those that others keep for themselves. */
function pairsPatch({ metadata }: WorkloadObject, annotations: PairsPatch | undefined): Fields {
  if (annotations?.kind !== 'unset') return fieldsOf(annotations);
  const keys = Object.keys(metadata.annotations ?? {}).filter((key) => !controllersAnnotations.has(key));
  return Object.fromEntries(keys.map((key) => [key, annotations]));
}
