import { clusterOf } from '../auth/scope.ts';
import type { Resolvers } from '../generated/schema-types.ts';
import type { JobSpec } from '../kubernetes/objects.ts';
import { conditionsOf } from '../model/conditions.ts';
import { durationSeconds, jobProgress } from '../model/job-progress.ts';
import {
  backoffLimitOf,
  completionsOf,
  podFailurePolicyOf,
  podReplacementPolicyOf,
} from '../model/job-settings.ts';
import { connectionFields, edgeFields } from './connections.ts';
import { keptBy } from './manager.ts';
import type { TypeShapes } from './shapes.ts';

type JobSettingFields = Pick<
  NonNullable<TypeShapes<Resolvers['JobTemplate']>['local']>,
  Exclude<keyof Resolvers['JobTemplate'], 'labels' | 'annotations' | '__isTypeOf'>
>;

/** Something that has a Job's settings. */
interface WithJobSpec {
  readonly spec?: JobSpec;
}

/** What a Job is told, read off the object or the template that holds it. */
export const jobSettings = {
  completions: ({ spec }: WithJobSpec) => completionsOf(spec ?? noSettings),
  parallelism: ({ spec }: WithJobSpec) => spec?.parallelism ?? 1,
  completionMode: ({ spec }: WithJobSpec) => (spec?.completionMode === 'Indexed' ? 'INDEXED' : 'NON_INDEXED'),
  backoffLimit: ({ spec }: WithJobSpec) => backoffLimitOf(spec ?? noSettings),
  backoffLimitPerIndex: ({ spec }: WithJobSpec) => spec?.backoffLimitPerIndex,
  maxFailedIndexes: ({ spec }: WithJobSpec) => spec?.maxFailedIndexes,
  podFailurePolicy: ({ spec }: WithJobSpec) => podFailurePolicyOf(spec ?? noSettings),
  successPolicy: ({ spec }: WithJobSpec) => spec?.successPolicy,
  podReplacementPolicy: ({ spec }: WithJobSpec) => podReplacementPolicyOf(spec ?? noSettings),
  activeDeadlineSeconds: ({ spec }: WithJobSpec) => spec?.activeDeadlineSeconds,
  ttlSecondsAfterFinished: ({ spec }: WithJobSpec) => spec?.ttlSecondsAfterFinished,
  suspend: ({ spec }: WithJobSpec) => spec?.suspend ?? false,
  manualSelector: ({ spec }: WithJobSpec) => spec?.manualSelector ?? false,
  jobController: ({ spec }: WithJobSpec) => spec?.managedBy,
} satisfies JobSettingFields;

const noSettings: JobSpec = { template: {} };

/** What Jobs have besides what all workloads have. */
export const jobFields = {
  local: {
    completions: ({ object }) => jobSettings.completions(object),
    parallelism: ({ object }) => jobSettings.parallelism(object),
    completionMode: ({ object }) => jobSettings.completionMode(object),
    backoffLimit: ({ object }) => jobSettings.backoffLimit(object),
    backoffLimitPerIndex: ({ object }) => jobSettings.backoffLimitPerIndex(object),
    maxFailedIndexes: ({ object }) => jobSettings.maxFailedIndexes(object),
    podFailurePolicy: ({ object }) => jobSettings.podFailurePolicy(object),
    successPolicy: ({ object }) => jobSettings.successPolicy(object),
    podReplacementPolicy: ({ object }) => jobSettings.podReplacementPolicy(object),
    activeDeadlineSeconds: ({ object }) => jobSettings.activeDeadlineSeconds(object),
    ttlSecondsAfterFinished: ({ object }) => jobSettings.ttlSecondsAfterFinished(object),
    suspend: ({ object }) => jobSettings.suspend(object),
    manualSelector: ({ object }) => jobSettings.manualSelector(object),
    jobController: ({ object }) => jobSettings.jobController(object),
    managedBy: keptBy,
    conditions: ({ object }) => conditionsOf(object.status?.conditions),
    progress: (entry) => jobProgress(entry),
  },
  relation: {
    cronJob: (entry, _args, scope) =>
      entry.controllerUid === undefined ? null : clusterOf(entry, scope).cronjobs.byUid(entry.controllerUid),
  },
} satisfies TypeShapes<Resolvers['Job']>;

export const jobProgressFields: TypeShapes<Resolvers['JobProgress']> = {
  // The time of the query decides, so it is no local field.
  relation: { durationSeconds: (progress) => durationSeconds(progress, Date.now()) },
};

export const jobConnection: TypeShapes<Resolvers['JobConnection']> = connectionFields;
export const jobEdge: TypeShapes<Resolvers['JobEdge']> = edgeFields;
