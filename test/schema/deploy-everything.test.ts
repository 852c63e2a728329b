import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inputFieldsBelow, inputOf } from '../support/deploy-input.ts';
import { everyClaim } from '../support/every-volume.ts';
import { podMetadata, podTemplates } from '../support/everything.ts';
import { testGateway, type TestGateway } from '../support/gateway.ts';
import { kubectl } from '../support/kubectl.ts';
import { normalised, objectsOf, twoNamespaces, type TwoNamespaces } from '../support/kubectl-oracle.ts';
import { wholeSelection, type Json, type Seen } from '../support/typed-surface.ts';

/*
 * Everything that can be given to deployWorkload is given, for all five kinds; the objects must be those that kubectl makes of the
 * equivalent manifests, and read back they must be what was given. None of them makes a pod.
 */

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

interface Case {
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

const cases: readonly Case[] = [
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
function podOf(name: string, { pod, typeName }: Case): { metadata: Json; spec: Json } {
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
function withContainer(spec: Json, pod: Json): Json {
  const [{ name } = { name: '' }] = pod['containers'] as { name: string }[];
  return JSON.parse(JSON.stringify(spec).replaceAll('first-container', name)) as Json;
}

/** The manifest that is the same as the input. */
function manifestOf(
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

let gateway: TestGateway;
let namespaces: TwoNamespaces;
const seen: Seen = new Set();

beforeAll(async () => {
  gateway = await testGateway();
  namespaces = await twoNamespaces();
});
afterAll(async () => {
  await gateway[Symbol.asyncDispose]();
  await namespaces[Symbol.asyncDispose]();
});

interface Payload {
  readonly workload: Json | null;
  readonly warnings: string[];
  readonly userErrors: object[];
}

describe.each(cases)('everything of a $typeName', (one) => {
  const { typeName, field, selection } = one;

  test.each(Object.keys(podTemplates))(
    'with a pod as in "%s" is read back, and is as kubectl makes it',
    async (sort) => {
      const name = `${sort}-${typeName.toLowerCase()}`;
      const pod = podOf(sort, one);
      const spec = withContainer(one.spec, pod.spec);
      const input = {
        namespace: namespaces.ours,
        name,
        workload: { [field]: inputOf(`${typeName}Input`, spec, seen) },
        pod: inputOf('PodTemplateInput', pod, seen),
      };
      const { it } = await gateway.data<{ it: Payload }>(
        `mutation ($input: DeployWorkloadInput!) { it: deployWorkload(input: $input) {
        workload { name template ${wholeSelection('PodTemplate')} ... on ${typeName} { ${selection} } }
        warnings userErrors { code message field } } }`,
        { input },
      );
      expect(it.userErrors).toEqual([]);
      const { replicas: _, ...kind } = input.workload[field] ?? {};
      expect(it.workload).toMatchObject({ name, template: input.pod, ...kind });

      await kubectl(
        ['-n', namespaces.kubectls, 'create', '-f', '-'],
        JSON.stringify(manifestOf({ ...one, spec }, name, pod)),
      );
      const of = async (namespace: string): Promise<unknown[]> => {
        const objects = await objectsOf(namespace, `${typeName.toLowerCase()}s`);
        return normalised(
          objects.filter(({ metadata }) => metadata.name === name),
          namespace,
        );
      };
      expect(await of(namespaces.ours)).toEqual(await of(namespaces.kubectls));
    },
  );
});

test('nothing that can be given was left out', () => {
  const known = ['PodTemplateInput', ...cases.map(({ typeName }) => `${typeName}Input`)];
  const fields = known.flatMap((typeName) => [...inputFieldsBelow(typeName)]);
  const elsewhere = new Set(['ContainerPortInput.expose', 'DeploymentInput.upgradePolicy']);
  const never = fields.filter(
    (path) => !seen.has(path) && !elsewhere.has(path) && !path.startsWith('PortExposureInput.'),
  );
  expect([...new Set(never)]).toEqual([]);
});
