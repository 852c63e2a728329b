import { kubectl } from './kubectl.ts';
import { deployment, pod } from './objects.ts';
import { service } from './services.ts';

/** One mutation with an input that the objects of `prepareForEveryMutation` allow. */
export interface Mutation {
  readonly name: string;
  input(namespace: string): Record<string, unknown>;
}

const of = (kind: string, name: string) => (namespace: string) => ({
  workload: { kind, namespace, name },
});
const several = (name: string) => (namespace: string) => ({
  workloads: [{ kind: 'DEPLOYMENT', namespace, name }],
});
const named = (field: string, name: string) => (namespace: string) => ({ [field]: { namespace, name } });
const web = of('DEPLOYMENT', 'web');

/** Every mutation of the schema, in an order in which all of them can be made, one after the other. */
export const everyMutation: readonly Mutation[] = [
  {
    name: 'deployWorkload',
    input: (namespace) => ({
      namespace,
      name: 'new',
      workload: { deployment: { replicas: 0 } },
      pod: { containers: [{ name: 'main', image: 'a' }] },
    }),
  },
  {
    name: 'upgradeWorkload',
    input: (namespace) => ({ ...web(namespace), containers: [{ name: 'main', image: 'shop/web:3.0.0' }] }),
  },
  { name: 'rollbackWorkload', input: web },
  { name: 'restartWorkload', input: web },
  { name: 'scaleWorkload', input: (namespace) => ({ ...web(namespace), replicas: 1 }) },
  { name: 'pauseWorkload', input: web },
  { name: 'resumeWorkload', input: of('DEPLOYMENT', 'held') },
  { name: 'restartWorkloads', input: several('all') },
  { name: 'scaleWorkloads', input: (namespace) => ({ ...several('all')(namespace), replicas: 1 }) },
  { name: 'pauseWorkloads', input: several('all') },
  { name: 'resumeWorkloads', input: several('all-held') },
  { name: 'deleteWorkloads', input: several('all') },
  { name: 'deleteWorkload', input: web },
  { name: 'runCronJob', input: named('cronJob', 'nightly') },
  { name: 'deletePod', input: named('pod', 'deleted') },
  { name: 'evictPod', input: named('pod', 'evicted') },
  {
    name: 'createService',
    input: (namespace) => ({ namespace, name: 'new', ports: [{ port: 80 }], selector: { app: 'web' } }),
  },
  { name: 'updateService', input: (n) => ({ ...named('service', 'web')(n), selector: { app: 'all' } }) },
  { name: 'deleteService', input: named('service', 'web') },
  {
    name: 'applyManifest',
    input: (namespace) => ({
      namespace,
      manifest: JSON.stringify({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'new' } }),
    }),
  },
];

/** What the inputs of `everyMutation` refer to. */
export async function prepareForEveryMutation(namespace: string): Promise<void> {
  const nightly = {
    apiVersion: 'batch/v1',
    kind: 'CronJob',
    metadata: { namespace, name: 'nightly' },
    spec: {
      schedule: '0 0 * * *',
      jobTemplate: {
        spec: {
          template: { spec: { restartPolicy: 'Never', containers: [{ name: 'main', image: 'a' }] } },
        },
      },
    },
  };
  const objects = [
    deployment(namespace, 'web', { replicas: 0 }),
    deployment(namespace, 'all', { replicas: 0 }),
    paused(deployment(namespace, 'held', { replicas: 0 })),
    paused(deployment(namespace, 'all-held', { replicas: 0 })),
    pod(namespace, 'deleted'),
    pod(namespace, 'evicted'),
    service(namespace, 'web', { ports: [{ port: 80 }] }),
    nightly,
  ];
  await kubectl(['apply', '-f', '-'], objects.map((object) => JSON.stringify(object)).join('\n---\n'));
  const numbered = (number: number) =>
    kubectl([
      '-n',
      namespace,
      'wait',
      'deployment/web',
      `--for=jsonpath={.metadata.annotations.deployment\\.kubernetes\\.io/revision}=${number}`,
      '--timeout=60s',
    ]);
  await numbered(1);
  await kubectl(['-n', namespace, 'set', 'image', 'deployment/web', 'main=shop/web:2.0.0']);
  await numbered(2);
}

function paused(workload: object): object {
  const { spec } = workload as { spec: object };
  return { ...workload, spec: { ...spec, paused: true } };
}
