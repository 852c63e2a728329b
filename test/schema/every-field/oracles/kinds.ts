import type { Oracle, Oracles, Raw } from '../oracle.ts';
import type { World } from '../world.ts';

/** What this world has too little of. */
const ownTest = { elsewhere: 'test/schema/kinds.test.ts' };

function elsewhere(test: Oracle, ...fields: string[]): Readonly<Record<string, Oracle>> {
  return Object.fromEntries(fields.map((field) => [field, test]));
}

/** Fields that are in the spec under the same name. */
function inSpec(...fields: string[]): Readonly<Record<string, Oracle>> {
  return Object.fromEntries(fields.map((field) => [field, `spec.${field}`]));
}

const generations = { generation: 'metadata.generation', observedGeneration: 'status.observedGeneration' };

const jobSettings = [
  'completions',
  'parallelism',
  'completionMode',
  'backoffLimit',
  'podReplacementPolicy',
  'activeDeadlineSeconds',
  'ttlSecondsAfterFinished',
  'suspend',
];
const rareJobSettings = [
  'backoffLimitPerIndex',
  'maxFailedIndexes',
  'podFailurePolicy',
  'successPolicy',
  'manualSelector',
  'jobController',
];

const newestFirst = (a: Raw, b: Raw): number =>
  a.metadata.creationTimestamp < b.metadata.creationTimestamp ? 1 : -1;

/** What each kind has of its own. */
export const kinds: Oracles = {
  Condition: {
    lastTransitionAt: 'lastTransitionTime',
    lastUpdateAt: ({ lastUpdateTime, lastProbeTime }) => lastUpdateTime ?? lastProbeTime,
  },
  DeploymentStrategy: { maxSurge: 'rollingUpdate.maxSurge', maxUnavailable: 'rollingUpdate.maxUnavailable' },
  StatefulSetUpdateStrategy: {
    partition: 'rollingUpdate.partition',
    maxUnavailable: 'rollingUpdate.maxUnavailable',
  },
  DaemonSetUpdateStrategy: {
    maxSurge: ownTest,
    maxUnavailable: 'rollingUpdate.maxUnavailable',
  },
  JobSettings: { ...inSpec(...jobSettings), ...elsewhere(ownTest, ...rareJobSettings) },
  JobTemplate: {
    ...elsewhere(ownTest, ...jobSettings, 'labels'),
    annotations: 'metadata.annotations',
  },
  JobProgress: {
    active: 'status.active',
    ready: 'status.ready',
    succeeded: 'status.succeeded',
    failed: 'status.failed',
    completedIndexes: ({ status }) => status.completedIndexes || null,
    startedAt: 'status.startTime',
    completedAt: 'status.completionTime',
    finishedAt: ({ status }) =>
      status.completionTime ??
      status.conditions?.find(({ type }: Raw) => type === 'Failed')?.lastTransitionTime,
    ...elsewhere(ownTest, 'terminating', 'failedIndexes', 'durationSeconds'),
  },
};

export const ofDeployments: Oracles[string] = {
  ...inSpec('strategy', 'minReadySeconds', 'revisionHistoryLimit', 'progressDeadlineSeconds', 'paused'),
  ...generations,
};

export const ofStatefulSets: Oracles[string] = {
  ...inSpec(
    'updateStrategy',
    'podManagementPolicy',
    'minReadySeconds',
    'revisionHistoryLimit',
    'persistentVolumeClaimRetentionPolicy',
  ),
  partition: 'spec.updateStrategy.rollingUpdate.partition',
  serviceName: ({ spec }) => spec.serviceName || null,
  service: ({ spec }, world) => world.named('Service', spec.serviceName),
  ordinalsStart: 'spec.ordinals.start',
  currentRevision: 'status.currentRevision',
  updateRevision: 'status.updateRevision',
  ...generations,
};

export const ofDaemonSets: Oracles[string] = {
  ...inSpec('updateStrategy', 'minReadySeconds', 'revisionHistoryLimit'),
  misscheduled: { elsewhere: 'test/schema/cluster-nodes.test.ts' },
  ...generations,
};

export const ofJobs: Oracles[string] = {
  progress: (raw) => raw,
  cronJob: ({ metadata }, world) => world.withUid(metadata.ownerReferences?.[0]?.uid),
};

const runs = { elsewhere: 'test/model/cron-job-runs.test.ts' };

export const ofCronJobs: Oracles[string] = {
  ...inSpec('schedule', 'timeZone', 'concurrencyPolicy', 'suspend', 'startingDeadlineSeconds', 'jobTemplate'),
  ...inSpec('successfulJobsHistoryLimit', 'failedJobsHistoryLimit'),
  ...elsewhere(runs, 'nextRunAt', 'nextRuns'),
  lastScheduleAt: 'status.lastScheduleTime',
  lastSuccessfulAt: { elsewhere: 'test/schema/cron-jobs.test.ts' },
  activeJobs: ({ status }, world) => (status.active ?? []).map(({ uid }: Raw) => world.withUid(uid)),
  lastJob: (raw, world) => world.ownedBy(raw, 'Job').toSorted(newestFirst)[0],
  jobs: (raw: Raw, world: World) => world.ownedBy(raw, 'Job'),
};
