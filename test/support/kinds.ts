const pod = (restartPolicy = 'Always', more: object = {}): object => ({
  metadata: { labels: { app: 'kinds' } },
  spec: {
    restartPolicy,
    terminationGracePeriodSeconds: 1,
    containers: [{ name: 'main', image: 'shop/tool:1.0.0' }],
    ...more,
  },
});

/** What a Job is told when it is told everything. */
const everyJobSetting = {
  completions: 5,
  parallelism: 2,
  completionMode: 'Indexed',
  backoffLimitPerIndex: 1,
  maxFailedIndexes: 3,
  podReplacementPolicy: 'Failed',
  activeDeadlineSeconds: 3600,
  ttlSecondsAfterFinished: 600,
  podFailurePolicy: {
    rules: [
      { action: 'FailJob', onExitCodes: { containerName: 'main', operator: 'In', values: [3, 42] } },
      { action: 'FailIndex', onExitCodes: { operator: 'NotIn', values: [1, 2] } },
      { action: 'Ignore', onPodConditions: [{ type: 'DisruptionTarget', status: 'True' }] },
      {
        action: 'Count',
        onPodConditions: [
          { type: 'Ready', status: 'False' },
          { type: 'Odd', status: 'Unknown' },
        ],
      },
    ],
  },
  successPolicy: { rules: [{ succeededIndexes: '0-2', succeededCount: 1 }, { succeededIndexes: '4' }] },
  suspend: true,
};

/** The same as the schema has it. */
export const everyJobSettingShown = {
  ...everyJobSetting,
  completionMode: 'INDEXED',
  backoffLimit: 2_147_483_647,
  podReplacementPolicy: 'FAILED',
  podFailurePolicy: {
    rules: [
      {
        action: 'FAIL_JOB',
        onExitCodes: { containerName: 'main', operator: 'IN', values: [3, 42] },
        onPodConditions: [],
      },
      {
        action: 'FAIL_INDEX',
        onExitCodes: { containerName: null, operator: 'NOT_IN', values: [1, 2] },
        onPodConditions: [],
      },
      {
        action: 'IGNORE',
        onExitCodes: null,
        onPodConditions: [{ type: 'DisruptionTarget', status: 'TRUE' }],
      },
      {
        action: 'COUNT',
        onExitCodes: null,
        onPodConditions: [
          { type: 'Ready', status: 'FALSE' },
          { type: 'Odd', status: 'UNKNOWN' },
        ],
      },
    ],
  },
  successPolicy: {
    rules: [
      { succeededIndexes: '0-2', succeededCount: 1 },
      { succeededIndexes: '4', succeededCount: null },
    ],
  },
  manualSelector: false,
  jobController: null,
};

/** What a Job is told by default, as the schema has it. */
export const defaultJobSettingsShown = {
  completions: 1,
  parallelism: 1,
  completionMode: 'NON_INDEXED',
  backoffLimit: 6,
  backoffLimitPerIndex: null,
  maxFailedIndexes: null,
  podReplacementPolicy: 'TERMINATING_OR_FAILED',
  activeDeadlineSeconds: null,
  ttlSecondsAfterFinished: null,
  podFailurePolicy: null,
  successPolicy: null,
  suspend: false,
  manualSelector: false,
  jobController: null,
};

/** The fields of both. */
export const jobSettingFields = `completions parallelism completionMode backoffLimit backoffLimitPerIndex maxFailedIndexes
  podReplacementPolicy activeDeadlineSeconds ttlSecondsAfterFinished suspend manualSelector jobController
  podFailurePolicy { rules { action onExitCodes { containerName operator values } onPodConditions { type status } } }
  successPolicy { rules { succeededIndexes succeededCount } }`;

/** A workload of each kind that is told everything, and one that is told nothing: `all-…` and `bare-…`. */
export function kindsWithAndWithoutSettings(namespace: string): object[] {
  const metadata = (name: string): object => ({ namespace, name });
  const selector = { matchLabels: { app: 'kinds' } };
  // On no node: how many pods there are is nothing that these are about.
  const nowhere = pod('Always', { nodeSelector: { 'quarterdeck.test/node': 'none' } });
  return [
    {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: metadata('all-deployment'),
      spec: {
        selector,
        template: pod(),
        replicas: 1,
        strategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: '30%', maxUnavailable: 0 } },
        minReadySeconds: 1,
        revisionHistoryLimit: 3,
        progressDeadlineSeconds: 77,
        paused: true,
      },
    },
    {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: metadata('recreated-deployment'),
      spec: {
        selector,
        template: pod(),
        strategy: { type: 'Recreate' },
        progressDeadlineSeconds: 2_147_483_647,
      },
    },
    {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: metadata('bare-deployment'),
      spec: { selector, template: pod() },
    },
    {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: metadata('governing'),
      spec: { clusterIP: 'None', selector: { app: 'kinds' } },
    },
    {
      apiVersion: 'apps/v1',
      kind: 'StatefulSet',
      metadata: metadata('all-stateful-set'),
      spec: {
        selector,
        template: pod(),
        serviceName: 'governing',
        podManagementPolicy: 'Parallel',
        updateStrategy: { type: 'RollingUpdate', rollingUpdate: { partition: 1 } },
        minReadySeconds: 1,
        revisionHistoryLimit: 4,
        ordinals: { start: 5 },
        persistentVolumeClaimRetentionPolicy: { whenDeleted: 'Delete', whenScaled: 'Delete' },
      },
    },
    {
      apiVersion: 'apps/v1',
      kind: 'StatefulSet',
      metadata: metadata('deleting-stateful-set'),
      spec: {
        selector,
        template: pod(),
        serviceName: 'missing',
        replicas: 0,
        updateStrategy: { type: 'OnDelete' },
      },
    },
    {
      apiVersion: 'apps/v1',
      kind: 'StatefulSet',
      metadata: metadata('bare-stateful-set'),
      spec: { selector, template: pod(), replicas: 0 },
    },
    {
      apiVersion: 'apps/v1',
      kind: 'DaemonSet',
      metadata: metadata('all-daemon-set'),
      spec: {
        selector,
        template: nowhere,
        updateStrategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: '10%', maxUnavailable: 0 } },
        minReadySeconds: 2,
        revisionHistoryLimit: 5,
      },
    },
    {
      apiVersion: 'apps/v1',
      kind: 'DaemonSet',
      metadata: metadata('deleting-daemon-set'),
      spec: { selector, template: nowhere, updateStrategy: { type: 'OnDelete' } },
    },
    {
      apiVersion: 'apps/v1',
      kind: 'DaemonSet',
      metadata: metadata('bare-daemon-set'),
      spec: { selector, template: nowhere },
    },
    {
      apiVersion: 'batch/v1',
      kind: 'Job',
      metadata: metadata('all-job'),
      spec: { ...everyJobSetting, template: pod('Never') },
    },
    { apiVersion: 'batch/v1', kind: 'Job', metadata: metadata('bare-job'), spec: { template: pod('Never') } },
    {
      apiVersion: 'batch/v1',
      kind: 'Job',
      metadata: metadata('failing-job'),
      spec: {
        backoffLimit: 0,
        template: {
          metadata: { labels: { app: 'kinds', 'quarterdeck.dev/simulate': 'crash-loop' } },
          spec: { restartPolicy: 'Never', containers: [{ name: 'main', image: 'shop/tool:1.0.0' }] },
        },
      },
    },
    {
      apiVersion: 'batch/v1',
      kind: 'CronJob',
      metadata: metadata('all-cron-job'),
      spec: {
        schedule: '30 3 * * 1-5',
        timeZone: 'Europe/Berlin',
        concurrencyPolicy: 'Forbid',
        suspend: true,
        startingDeadlineSeconds: 120,
        successfulJobsHistoryLimit: 7,
        failedJobsHistoryLimit: 0,
        jobTemplate: {
          metadata: { labels: { run: 'nightly' }, annotations: { note: 'a' } },
          spec: { ...everyJobSetting, template: pod('Never') },
        },
      },
    },
    {
      apiVersion: 'batch/v1',
      kind: 'CronJob',
      metadata: metadata('bare-cron-job'),
      spec: { schedule: '@yearly', jobTemplate: { spec: { template: pod('Never') } } },
    },
  ];
}
