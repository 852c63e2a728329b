import { everyClaim } from './every-volume.ts';
import { podMetadata, podTemplates } from './everything.ts';
import { wholeSelection, type Json } from './typed-surface.ts';

/* All five kinds with every option that the API server takes; none of them makes a pod. */

const nameLabel = 'app.kubernetes.io/name';

const podFailurePolicy = {
  rules: [
    {
      action: 'FailJob',
      onExitCodes: { containerName: 'first-container', operator: 'In', values: [42, 43] },
    },
    { action: 'FailIndex', onExitCodes: { operator: 'NotIn', values: [1] } },
    { action: 'Ignore', onPodConditions: [{ type: 'DisruptionTarget', status: 'True' }] },
    { action: 'Count', onPodConditions: [{ type: 'example.com/odd', status: 'Unknown' }] },
  ],
};

const indexedJob = {
  completions: 5,
  parallelism: 2,
  completionMode: 'Indexed',
  backoffLimit: 9,
  backoffLimitPerIndex: 3,
  maxFailedIndexes: 2,
  podFailurePolicy,
  successPolicy: { rules: [{ succeededIndexes: '0,2-3', succeededCount: 2 }] },
  podReplacementPolicy: 'Failed',
  activeDeadlineSeconds: 3600,
  ttlSecondsAfterFinished: 86_400,
  suspend: true,
  managedBy: 'example.com/queue',
};

/** A kind with everything that it can have. */
export interface Case {
  readonly typeName: 'Deployment' | 'StatefulSet' | 'DaemonSet' | 'Job' | 'CronJob';
  readonly field: string;
  readonly version: string;
  /** What is special about it, as a manifest has it. */
  readonly spec: Json;
  /** What the pods must have for it. */
  readonly pod: Json;
  /** The fields that must be read back as they were given. */
  readonly selection: string;
}

const jobSelection = `completions parallelism completionMode backoffLimit backoffLimitPerIndex maxFailedIndexes podReplacementPolicy
  activeDeadlineSeconds ttlSecondsAfterFinished suspend jobController
  podFailurePolicy ${wholeSelection('PodFailurePolicy')} successPolicy ${wholeSelection('JobSuccessPolicy')}`;

export const cases: readonly Case[] = [
  {
    typeName: 'Deployment',
    field: 'deployment',
    version: 'apps/v1',
    spec: {
      replicas: 0,
      strategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: '30%', maxUnavailable: 0 } },
      minReadySeconds: 7,
      revisionHistoryLimit: 4,
      progressDeadlineSeconds: 99,
      paused: true,
    },
    pod: {},
    selection: `strategy ${wholeSelection('DeploymentStrategy')} minReadySeconds revisionHistoryLimit progressDeadlineSeconds paused`,
  },
  {
    typeName: 'StatefulSet',
    field: 'statefulSet',
    version: 'apps/v1',
    spec: {
      replicas: 0,
      serviceName: 'things',
      volumeClaimTemplates: [{ metadata: { ...podMetadata, name: 'data' }, spec: everyClaim }],
      updateStrategy: { type: 'RollingUpdate', rollingUpdate: { partition: 2, maxUnavailable: 1 } },
      podManagementPolicy: 'Parallel',
      ordinals: { start: 3 },
      minReadySeconds: 7,
      revisionHistoryLimit: 4,
      persistentVolumeClaimRetentionPolicy: { whenDeleted: 'Delete', whenScaled: 'Retain' },
    },
    pod: {},
    selection: `serviceName volumeClaimTemplates ${wholeSelection('PersistentVolumeClaimTemplate')}
      updateStrategy ${wholeSelection('StatefulSetUpdateStrategy')} podManagementPolicy ordinalsStart minReadySeconds revisionHistoryLimit
      persistentVolumeClaimRetentionPolicy ${wholeSelection('PersistentVolumeClaimRetentionPolicy')}`,
  },
  {
    typeName: 'DaemonSet',
    field: 'daemonSet',
    version: 'apps/v1',
    spec: {
      updateStrategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: 0, maxUnavailable: '20%' } },
      minReadySeconds: 7,
      revisionHistoryLimit: 4,
    },
    pod: { nodeSelector: { zone: 'nowhere' } },
    selection: `updateStrategy ${wholeSelection('DaemonSetUpdateStrategy')} minReadySeconds revisionHistoryLimit`,
  },
  {
    typeName: 'Job',
    field: 'job',
    version: 'batch/v1',
    spec: indexedJob,
    pod: { restartPolicy: 'Never', activeDeadlineSeconds: 600 },
    selection: jobSelection,
  },
  {
    typeName: 'CronJob',
    field: 'cronJob',
    version: 'batch/v1',
    spec: {
      schedule: '0 0 1 1 *',
      timeZone: 'Europe/Berlin',
      concurrencyPolicy: 'Replace',
      suspend: true,
      startingDeadlineSeconds: 600,
      successfulJobsHistoryLimit: 7,
      failedJobsHistoryLimit: 0,
      jobTemplate: { metadata: podMetadata, spec: indexedJob },
    },
    pod: { restartPolicy: 'Never', activeDeadlineSeconds: 600 },
    selection: `schedule timeZone concurrencyPolicy suspend startingDeadlineSeconds successfulJobsHistoryLimit failedJobsHistoryLimit
      jobTemplate { labels annotations ${jobSelection} }`,
  },
];

/** What pods of a kind are made of: a manifest's, without the volume of a source that isn't typed. */
export function podOf(name: string, { pod, typeName }: Case): { metadata: Json; spec: Json } {
  const { metadata, spec } = podTemplates[name] as unknown as { metadata: Json; spec: Json };
  const volumes = (spec['volumes'] as { name: string }[] | undefined)?.filter(
    (volume) => volume.name !== 'ceph',
  );
  const own = { ...spec, ...(volumes && { volumes }), ...pod };
  return { metadata, spec: typeName === 'Job' || typeName === 'CronJob' ? withoutRestarts(own) : own };
}

/** A pod failure policy needs pods that aren't started again, so containers can't have rules for that. */
function withoutRestarts(spec: Json): Json {
  const containers = (spec['containers'] as Json[]).map(
    ({ restartPolicy: _, restartPolicyRules: __, resizePolicy: ___, ...container }) => container,
  );
  return { ...spec, containers };
}

/** A failure policy names a container that there is. */
export function withContainer(spec: Json, pod: Json): Json {
  const [{ name } = { name: '' }] = pod['containers'] as { name: string }[];
  return JSON.parse(JSON.stringify(spec).replaceAll('first-container', name)) as Json;
}

/** The manifest that is the same as the input. */
export function manifestOf(
  { typeName, version, spec }: Case,
  name: string,
  pod: { metadata: Json; spec: Json },
): Json {
  const labels = { [nameLabel]: name };
  const podLabels = { ...labels, ...(pod.metadata['labels'] as Json) };
  const podTemplate = { metadata: { ...pod.metadata, labels: podLabels }, spec: pod.spec };
  const hasSelector = version === 'apps/v1';
  const jobTemplate = spec['jobTemplate'] as { metadata: Json; spec: Json } | undefined;
  return {
    apiVersion: version,
    kind: typeName,
    metadata: { name, labels },
    spec: {
      ...spec,
      ...(hasSelector && { selector: { matchLabels: labels } }),
      ...(jobTemplate === undefined
        ? { template: podTemplate }
        : { jobTemplate: { ...jobTemplate, spec: { ...jobTemplate.spec, template: podTemplate } } }),
    },
  };
}
