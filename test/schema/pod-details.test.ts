import { afterAll, beforeAll, expect, test } from 'vitest';
import { podTemplates } from '../support/everything.ts';
import { everyStatus } from '../support/every-status.ts';
import { Folded, type Update } from '../support/folded.ts';
import { testGateway, type TestGateway } from '../support/gateway.ts';
import { apply, kubectl } from '../support/kubectl.ts';
import { testNamespace, type TestNamespace } from '../support/namespace.ts';
import { deployment, pod } from '../support/objects.ts';
import { expectedOf, wholeSelection, type Json } from '../support/typed-surface.ts';

let gateway: TestGateway;
let namespace: TestNamespace;

beforeAll(async () => {
  gateway = await testGateway();
  namespace = await testNamespace();
});

afterAll(async () => {
  await gateway[Symbol.asyncDispose]();
  await namespace[Symbol.asyncDispose]();
});

interface RawPod {
  readonly metadata: { readonly annotations?: Record<string, string>; readonly [key: string]: unknown };
  readonly spec: Json;
  readonly status: Json;
}

async function rawPod(name: string): Promise<RawPod> {
  return JSON.parse(await kubectl(['-n', namespace.name, 'get', 'pod', name, '-o', 'json'])) as RawPod;
}

/** Waits, by a subscription, until the pods of the namespace with a name that holds this text are as wanted; and gives them. */
async function podsBecome<P>(
  search: string,
  selection: string,
  wanted: (pods: P[]) => boolean,
): Promise<P[]> {
  const stream = gateway.subscribe<Record<string, Update<P>>>(
    `subscription ($where: PodFilter) { pods(where: $where) { reset synced changes {
      type id uid object { ${selection} } } } }`,
    { where: { namespaces: [namespace.name], search } },
  );
  const folded = new Folded<P>(stream);
  const pods = await folded.until((all) => wanted(all));
  await folded.end();
  return pods;
}

test('a pod’s own spec is read back as admission has left it', async () => {
  const { metadata, spec } = podTemplates['linux'] ?? {};
  await apply(
    { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { namespace: namespace.name, name: 'everything' } },
    {
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { ...metadata, namespace: namespace.name, name: 'all' },
      spec,
    },
  );
  const [typed] = await podsBecome<{ spec: Json }>(
    'all',
    `spec ${wholeSelection('PodTemplate')}`,
    ({ length }) => length === 1,
  );
  const { metadata: rawMetadata, spec: rawSpec } = await rawPod('all');
  const { ['kubectl.kubernetes.io/last-applied-configuration']: _, ...annotations } =
    rawMetadata.annotations ?? {};
  const expected = expectedOf(
    'PodTemplate',
    { metadata: { ...rawMetadata, annotations }, spec: rawSpec },
    new Set(),
  );
  // A pod's own name is beside its spec.
  expect(typed?.spec).toEqual(expected);
  expect(typed?.spec).toMatchObject({
    priority: 0,
    preemptionPolicy: 'PREEMPT_LOWER_PRIORITY',
    restartPolicy: 'ALWAYS',
  });
});

test('a pod that runs has the resources, tolerations and volumes that admission gave it', async () => {
  await apply(deployment(namespace.name, 'web'));
  const [running] = await podsBecome<{ name: string; ready: boolean; spec: Json }>(
    'web',
    `name ready spec ${wholeSelection('PodTemplate')}`,
    (pods) => pods.some(({ ready }) => ready),
  );
  const raw = await rawPod(running?.name ?? '');
  expect(running?.spec).toEqual(
    expectedOf('PodTemplate', { metadata: raw.metadata, spec: raw.spec }, new Set()),
  );
  expect(running?.spec['tolerations']).toHaveLength(2);
  expect(running?.spec['volumes']).toMatchObject([{ type: 'projected' }]);
});

interface Details {
  conditions: Json[];
  containers: { name: string }[];
  [field: string]: unknown;
}

const termination = '{ reason message exitCode signal startedAt finishedAt containerID }';
const containerDetails = `{ name ready started restarts state reason message exitCode signal startedAt finishedAt imageID containerID
  targetContainerName spec { name image stdin } lastTermination ${termination}
  allocatedResources ${wholeSelection('ResourceAmounts')} resources ${wholeSelection('ResourceRequirements')} }`;
const details = `reason qosClass nominatedNodeName hostIPs deletionGracePeriodSeconds finalizers
  conditions { type status reason message lastTransitionAt lastUpdateAt }
  containers ${containerDetails} initContainers ${containerDetails} ephemeralContainers ${containerDetails}`;

test('what a kubelet says of a pod and its containers is told as it says it', async () => {
  const metadata = { namespace: namespace.name, name: 'told', finalizers: ['example.com/hold'] };
  const spec = {
    // Nobody else writes its status.
    schedulerName: 'no-such-scheduler',
    containers: [
      { name: 'main', image: 'shop/web:1.0.0', resources: { limits: { cpu: '1', memory: '1Gi' } } },
      { name: 'waiting', image: 'shop/web:1.0.0' },
    ],
    initContainers: [{ name: 'sidecar', image: 'shop/proxy:1.0.0', restartPolicy: 'Always' }],
  };
  await apply({ apiVersion: 'v1', kind: 'Pod', metadata, spec });
  const ephemeral = { name: 'debugger', image: 'busybox:1.37', targetContainerName: 'main', stdin: true };
  const raw = await rawPod('told');
  await kubectl(
    ['replace', '--raw', `/api/v1/namespaces/${namespace.name}/pods/told/ephemeralcontainers`, '-f', '-'],
    JSON.stringify({ ...raw, spec: { ...raw.spec, ephemeralContainers: [ephemeral] } }),
  );
  await kubectl([
    '-n',
    namespace.name,
    'patch',
    'pod',
    'told',
    '--subresource',
    'status',
    '--type',
    'merge',
    '-p',
    JSON.stringify({ status: everyStatus }),
  ]);
  await kubectl(['-n', namespace.name, 'delete', 'pod', 'told', '--wait=false', '--grace-period', '77']);

  const [told] = await podsBecome<Details>('told', details, (pods) =>
    pods.some(
      ({ deletionGracePeriodSeconds, conditions }) =>
        deletionGracePeriodSeconds !== null && conditions.length === 3,
    ),
  );
  await kubectl([
    '-n',
    namespace.name,
    'patch',
    'pod',
    'told',
    '--type',
    'merge',
    '-p',
    '{"metadata":{"finalizers":null}}',
  ]);

  const [main, waiting] = told?.containers ?? [];
  expect(told).toMatchObject({
    reason: 'Evicted',
    qosClass: 'BURSTABLE',
    nominatedNodeName: 'node-7',
    hostIPs: ['192.0.2.40', '2001:db8::40'],
    finalizers: ['example.com/hold'],
    conditions: [
      {
        type: 'Ready',
        status: 'FALSE',
        reason: 'ContainersNotReady',
        message: 'containers with unready status: [main]',
        lastTransitionAt: '2026-01-02T03:05:05Z',
        lastUpdateAt: '2026-01-02T03:04:05Z',
      },
      { type: 'PodScheduled', status: 'TRUE', reason: null, lastTransitionAt: '2026-01-02T03:04:05Z' },
      { type: 'example.com/odd', status: 'UNKNOWN', message: null, lastTransitionAt: null },
    ],
  });
  expect(main).toMatchObject({
    state: 'TERMINATED',
    started: false,
    restarts: 4,
    exitCode: 143,
    signal: 15,
    reason: 'Error',
    imageID: 'docker.io/shop/web@sha256:07',
    containerID: 'containerd://4',
    targetContainerName: null,
    spec: { name: 'main', image: 'shop/web:1.0.0', stdin: false },
    lastTermination: {
      reason: 'OOMKilled',
      message: 'out of memory',
      exitCode: 137,
      signal: 9,
      startedAt: '2026-01-02T03:04:05Z',
      finishedAt: '2026-01-02T03:05:05Z',
      containerID: 'containerd://3',
    },
    allocatedResources: {
      cpu: '1',
      memory: '1Gi',
      ephemeralStorage: null,
      other: { 'example.com/gpu': '1' },
    },
    resources: { limits: { cpu: '1', memory: '1Gi' }, requests: null, claims: [] },
  });
  expect(waiting).toMatchObject({
    state: 'WAITING',
    reason: 'ContainerCreating',
    started: false,
    signal: null,
    imageID: null,
    containerID: null,
    lastTermination: null,
    allocatedResources: null,
    resources: null,
  });
  expect(told?.['initContainers']).toMatchObject([{ name: 'sidecar', started: true, state: 'RUNNING' }]);
  expect(told?.['ephemeralContainers']).toMatchObject([
    {
      name: 'debugger',
      state: 'RUNNING',
      targetContainerName: 'main',
      spec: { stdin: true, image: 'busybox:1.37' },
    },
  ]);
});

test('a container that crashes shows how it ended before', async () => {
  await apply(pod(namespace.name, 'crashing', { 'quarterdeck.dev/simulate': 'crash-loop' }));
  interface Crashing {
    containers: { restarts: number; lastTermination: { exitCode: number; reason: string } | null }[];
  }
  const [crashing] = await podsBecome<Crashing>(
    'crashing',
    'containers { restarts lastTermination { exitCode reason } }',
    (pods) => pods.some(({ containers }) => containers.some(({ restarts }) => restarts > 0)),
  );
  expect(crashing?.containers).toMatchObject([{ lastTermination: { exitCode: 1, reason: 'Error' } }]);
});
