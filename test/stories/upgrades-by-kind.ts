import { web } from './starts.ts';
import { refused, resourceOf, stepsOf, upgradesOf } from './steps.ts';
import type { Story } from './story.ts';

const homeless = { pod: { nodeSelector: { none: 'is' } } };

const deployment = upgradesOf('DEPLOYMENT');

const deployments: readonly Story[] = [
  {
    told: 'has its pods replaced in another way',
    kind: 'DEPLOYMENT',
    start: [web('DEPLOYMENT')],
    steps: [
      deployment.specPatch(
        { strategy: { rollingUpdate: { maxSurge: '50%', maxUnavailable: 0 } } },
        { strategy: { maxSurge: '50%', maxUnavailable: 0 } },
      ),
      deployment.specPatch(
        { strategy: { type: 'Recreate', rollingUpdate: null } },
        { strategy: { type: 'RECREATE' } },
      ),
      deployment.specPatch(
        { strategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } } },
        { strategy: { policy: 'START_FIRST' } },
      ),
      deployment.specPatch({ strategy: null }, { strategy: null }),
    ],
  },
  {
    told: 'gets other deadlines and another history, and loses them',
    kind: 'DEPLOYMENT',
    start: [web('DEPLOYMENT')],
    steps: [
      deployment.specPatch(
        { minReadySeconds: 5, progressDeadlineSeconds: 90, revisionHistoryLimit: 3 },
        { deployment: { minReadySeconds: 5, progressDeadlineSeconds: 90, revisionHistoryLimit: 3 } },
      ),
      deployment.specPatch(
        { minReadySeconds: null, progressDeadlineSeconds: null, revisionHistoryLimit: null },
        { deployment: { minReadySeconds: null, progressDeadlineSeconds: null, revisionHistoryLimit: null } },
      ),
    ],
  },
  {
    told: 'is scaled with an upgrade',
    kind: 'DEPLOYMENT',
    start: [web('DEPLOYMENT', homeless)],
    steps: [
      deployment.specPatch({ replicas: 2 }, { replicas: 2 }),
      deployment.specPatch({ replicas: null }, { replicas: null }),
    ],
  },
];

const statefulSet = upgradesOf('STATEFUL_SET');

const statefulSets: readonly Story[] = [
  {
    told: 'has its pods replaced in another way',
    kind: 'STATEFUL_SET',
    start: [web('STATEFUL_SET')],
    steps: [
      statefulSet.specPatch(
        { updateStrategy: { rollingUpdate: { partition: 2 } } },
        { strategy: { partition: 2 } },
      ),
      statefulSet.specPatch(
        { updateStrategy: { type: 'OnDelete', rollingUpdate: null } },
        { strategy: { type: 'ON_DELETE' } },
      ),
      statefulSet.image(2),
      statefulSet.specPatch(
        { updateStrategy: { type: 'RollingUpdate' } },
        { strategy: { type: 'ROLLING_UPDATE' } },
      ),
    ],
  },
  {
    told: 'gets other numbers, another history, and keeps its claims or not',
    kind: 'STATEFUL_SET',
    start: [web('STATEFUL_SET')],
    steps: [
      statefulSet.specPatch(
        { ordinals: { start: 3 }, minReadySeconds: 5, revisionHistoryLimit: 3 },
        { statefulSet: { ordinalsStart: 3, minReadySeconds: 5, revisionHistoryLimit: 3 } },
      ),
      statefulSet.specPatch(
        { persistentVolumeClaimRetentionPolicy: { whenDeleted: 'Delete', whenScaled: 'Retain' } },
        {
          statefulSet: {
            persistentVolumeClaimRetentionPolicy: { whenDeleted: 'DELETE', whenScaled: 'RETAIN' },
          },
        },
      ),
      statefulSet.specPatch(
        { revisionHistoryLimit: null, minReadySeconds: null },
        { statefulSet: { revisionHistoryLimit: null, minReadySeconds: null } },
      ),
    ],
  },
  {
    told: 'does not get what it can never get',
    kind: 'STATEFUL_SET',
    start: [web('STATEFUL_SET')],
    steps: [
      refused(
        'IMMUTABLE',
        statefulSet.specPatch({ serviceName: 'other' }, { statefulSet: { serviceName: 'other' } }),
      ),
      refused(
        'IMMUTABLE',
        statefulSet.specPatch(
          { podManagementPolicy: 'Parallel' },
          { statefulSet: { podManagementPolicy: 'PARALLEL' } },
        ),
      ),
    ],
  },
];

const daemonSet = upgradesOf('DAEMON_SET');

const daemonSets: readonly Story[] = [
  {
    told: 'has its pods replaced in another way',
    kind: 'DAEMON_SET',
    start: [web('DAEMON_SET')],
    steps: [
      daemonSet.specPatch(
        { updateStrategy: { rollingUpdate: { maxUnavailable: '20%' } }, minReadySeconds: 5 },
        { strategy: { maxUnavailable: '20%' }, daemonSet: { minReadySeconds: 5 } },
      ),
      daemonSet.specPatch(
        { updateStrategy: { type: 'OnDelete', rollingUpdate: null }, revisionHistoryLimit: 3 },
        { strategy: { type: 'ON_DELETE' }, daemonSet: { revisionHistoryLimit: 3 } },
      ),
      daemonSet.env('main', { LEVEL: 'debug' }),
    ],
  },
];

const job = upgradesOf('JOB');

const jobs: readonly Story[] = [
  {
    told: 'gets what a Job may get while it waits, and nothing else',
    kind: 'JOB',
    start: [web('JOB', { ...homeless, spec: { completions: 2 } })],
    steps: [
      job.specPatch({ parallelism: 2 }, { job: { parallelism: 2 } }),
      job.specPatch(
        { backoffLimit: 2, activeDeadlineSeconds: 90, ttlSecondsAfterFinished: 60 },
        { job: { backoffLimit: 2, activeDeadlineSeconds: 90, ttlSecondsAfterFinished: 60 } },
      ),
      job.podPatch({ nodeSelector: { disk: 'ssd' } }, { pod: { nodeSelector: { set: { disk: 'ssd' } } } }),
      refused('IMMUTABLE', job.image(2)),
      refused('IMMUTABLE', job.env('main', { LEVEL: 'debug' })),
      refused('IMMUTABLE', job.specPatch({ completions: 3 }, { job: { completions: 3 } })),
      job.upgrade(`label ${resourceOf.JOB} tier=batch`, { labels: { set: { tier: 'batch' } } }),
    ],
  },
];

const cronJob = upgradesOf('CRON_JOB');

const cronJobs: readonly Story[] = [
  {
    told: 'runs at another time, and otherwise',
    kind: 'CRON_JOB',
    start: [web('CRON_JOB', homeless)],
    steps: [
      cronJob.specPatch(
        { schedule: '5 5 5 5 *', timeZone: 'Europe/Berlin', concurrencyPolicy: 'Forbid' },
        { cronJob: { schedule: '5 5 5 5 *', timeZone: 'Europe/Berlin', concurrencyPolicy: 'FORBID' } },
      ),
      cronJob.specPatch(
        { timeZone: null, concurrencyPolicy: null, startingDeadlineSeconds: 60 },
        { cronJob: { timeZone: null, concurrencyPolicy: null, startingDeadlineSeconds: 60 } },
      ),
      cronJob.specPatch(
        { successfulJobsHistoryLimit: 1, failedJobsHistoryLimit: 0 },
        { cronJob: { successfulJobsHistoryLimit: 1, failedJobsHistoryLimit: 0 } },
      ),
      cronJob.specPatch(
        {
          jobTemplate: {
            metadata: { labels: { tier: 'batch' }, annotations: { 'example.com/a': 'b' } },
            spec: { parallelism: 2, completions: 4, completionMode: 'Indexed', suspend: true },
          },
        },
        {
          cronJob: {
            jobTemplate: {
              labels: { set: { tier: 'batch' } },
              annotations: { set: { 'example.com/a': 'b' } },
              parallelism: 2,
              completions: 4,
              completionMode: 'INDEXED',
              suspend: true,
            },
          },
        },
      ),
      stepsOf('CRON_JOB').run('now'),
      refused('INVALID', cronJob.specPatch({ schedule: 'daily' }, { cronJob: { schedule: 'daily' } })),
    ],
  },
];

/** What is special about each kind. */
export const upgradesByKind: readonly Story[] = [
  ...deployments,
  ...statefulSets,
  ...daemonSets,
  ...jobs,
  ...cronJobs,
];
