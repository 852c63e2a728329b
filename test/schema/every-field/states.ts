import { event } from '../../support/events.ts';
import { apply, kubectl } from '../../support/kubectl.ts';
import {
  endpointSliceByHand,
  ingressOfBalanced,
  service,
  servicesOfAllTypes,
} from '../../support/services.ts';

/** On each workload: the state that it comes to. */
export const stateAnnotation = 'example.com/state';

type Spec = Record<string, unknown>;
interface Options {
  /** The state that it comes to. */
  readonly state: string;
  readonly spec?: Spec;
  readonly simulate?: string;
  readonly image?: string;
  readonly podSpec?: Spec;
  readonly metadata?: Spec;
}

const image = 'shop/tool:1.0.0';
/** Being deleted, and kept by a finalizer. */
const held = [
  ...['deployment', 'statefulset', 'daemonset', 'job', 'cronjob', 'service'].map((kind) => `${kind}/leaving`),
  'pod/pod-leaving',
  'event/with-everything',
];

/** Workloads of all kinds in all states that each can have, pods in all that kubectl prints, Services of all types. */
export async function applyAllStates(namespace: string): Promise<void> {
  await apply(
    ...deployments(namespace),
    ...statefulSets(namespace),
    ...daemonSets(namespace),
    ...jobs(namespace),
    ...cronJobs(namespace),
    ...pods(namespace),
    ...servicesOfAllTypes(namespace),
    service(namespace, 'batch', { selector: { app: 'batch' }, ports: [{ port: 80 }] }),
    service(namespace, 'daemons', { selector: { app: 'daemon-active' }, ports: [{ port: 80 }] }),
    leavingService(namespace),
    service(namespace, 'names', { clusterIP: 'None', selector: { app: 'stateful-active' } }),
    endpointSliceByHand(namespace, 'g-by-hand'),
    {
      apiVersion: 'discovery.k8s.io/v1',
      kind: 'EndpointSlice',
      metadata: { namespace, name: 'g-by-hand-2', labels: { 'kubernetes.io/service-name': 'g-by-hand' } },
      addressType: 'IPv6',
      ports: [{ port: 5432, name: 'sql', appProtocol: 'kubernetes.io/ws' }],
      endpoints: [
        { addresses: ['2001:db8::1'], conditions: { ready: false, serving: true, terminating: true } },
      ],
    },
    event(namespace, 'with-everything', {
      reportingComponent: 'example.com/writer',
      reportingInstance: 'writer-1',
      action: 'Testing',
      eventTime: '2026-01-02T03:04:05.250000Z',
      series: { count: 3, lastObservedTime: '2026-01-02T04:04:05.500000Z' },
      related: { apiVersion: 'v1', kind: 'Pod', namespace, name: 'pod-running', fieldPath: 'spec' },
      type: 'Warning',
      metadata: {
        namespace,
        name: 'with-everything',
        labels: { team: 'shop' },
        annotations: { 'example.com/note': 'by hand' },
        finalizers: ['example.com/held'],
      },
    }),
  );
  await afterwards(namespace);
}

/** What takes more than applying objects. */
async function afterwards(namespace: string): Promise<void> {
  const run = (...args: string[]): Promise<string> => kubectl(['-n', namespace, ...args]);
  const patchStatus = (object: string, status: object): Promise<string> =>
    run('patch', object, '--subresource=status', '--type=merge', '-p', JSON.stringify({ status }));
  await patchStatus('service/d-balanced', { loadBalancer: { ingress: ingressOfBalanced } });
  await patchStatus('pod/pod-unschedulable', { message: 'waits for a node on the moon' });
  await run('set', 'image', 'deployment/web', 'main=shop/tool:2.0.0');
  await run('annotate', 'deployment/web', 'kubernetes.io/change-cause=tool 2.0.0', '--overwrite');
  await run('annotate', 'namespace', namespace, 'example.com/owner=shop');
  const uid = await run('get', 'service', 'a-plain', '-o', 'jsonpath={.metadata.uid}');
  const involvedObject = { apiVersion: 'v1', kind: 'Service', namespace, name: 'a-plain', uid };
  await apply(event(namespace, 'of-a-service', { involvedObject }));
  await run('delete', ...held, '--wait=false');
}

/** Lets go of what is being deleted, so that the namespace can go. */
export async function releaseAllStates(namespace: string): Promise<void> {
  const letGo = ['--type=merge', '-p', '{"metadata":{"finalizers":null}}'];
  for (const object of held) await kubectl(['-n', namespace, 'patch', object, ...letGo]);
}

function template(
  name: string,
  { simulate, image: wanted = image, podSpec = {} }: Options,
  ends = false,
): Spec {
  return {
    metadata: {
      labels: { app: name, ...(simulate !== undefined && { 'quarterdeck.dev/simulate': simulate }) },
    },
    spec: {
      terminationGracePeriodSeconds: 1,
      ...(ends && { restartPolicy: 'Never' }),
      containers: [{ name: 'main', image: wanted }],
      ...podSpec,
    },
  };
}

function workload(
  namespace: string,
  apiVersion: string,
  kind: string,
  name: string,
  options: Options,
  spec: Spec,
) {
  const leaving = options.state === 'TERMINATING' ? { finalizers: ['example.com/held'] } : {};
  const metadata = {
    namespace,
    name,
    labels: { app: name },
    annotations: { [stateAnnotation]: options.state },
    ...leaving,
    ...options.metadata,
  };
  return { apiVersion, kind, metadata, spec: { ...spec, ...options.spec } };
}

function replicated(namespace: string, kind: string, name: string, options: Options): object {
  const label = kind === 'Deployment' ? name : `${kind.toLowerCase().replace('set', '')}-${name}`;
  return workload(namespace, 'apps/v1', kind, name, options, {
    selector: { matchLabels: { app: label } },
    template: template(label, options),
  });
}

function deployments(namespace: string): object[] {
  const make = (name: string, options: Options): object => replicated(namespace, 'Deployment', name, options);
  const strategy = { type: 'RollingUpdate', rollingUpdate: { maxSurge: 2, maxUnavailable: '25%' } };
  return [
    make('web', {
      state: 'ACTIVE',
      spec: { replicas: 3, strategy, revisionHistoryLimit: 7, minReadySeconds: 1 },
      podSpec: { containers: [{ name: 'main', image, ports: [{ name: 'http', containerPort: 8080 }] }] },
    }),
    make('zero', { state: 'ACTIVE', spec: { replicas: 0, strategy: { type: 'Recreate' } } }),
    make('paused', { state: 'PAUSED', spec: { paused: true } }),
    make('failed', {
      state: 'FAILED',
      spec: { progressDeadlineSeconds: 3 },
      image: 'shop/tool:does-not-exist',
    }),
    make('progressing', { state: 'PROGRESSING', simulate: 'never-ready' }),
    make('leaving', { state: 'TERMINATING' }),
  ];
}

function statefulSets(namespace: string): object[] {
  const make = (name: string, options: Options): object =>
    replicated(namespace, 'StatefulSet', name, options);
  return [
    make('active', {
      state: 'ACTIVE',
      spec: {
        replicas: 2,
        serviceName: 'names',
        podManagementPolicy: 'Parallel',
        ordinals: { start: 3 },
        minReadySeconds: 1,
        revisionHistoryLimit: 4,
        updateStrategy: { type: 'RollingUpdate', rollingUpdate: { partition: 1 } },
        persistentVolumeClaimRetentionPolicy: { whenDeleted: 'Delete', whenScaled: 'Retain' },
      },
    }),
    make('degraded', {
      state: 'DEGRADED',
      simulate: 'crash-loop',
      spec: { updateStrategy: { type: 'OnDelete' } },
    }),
    make('leaving', { state: 'TERMINATING' }),
  ];
}

function daemonSets(namespace: string): object[] {
  const make = (name: string, options: Options): object => replicated(namespace, 'DaemonSet', name, options);
  return [
    make('active', {
      state: 'ACTIVE',
      spec: {
        minReadySeconds: 1,
        updateStrategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: 0, maxUnavailable: 2 } },
      },
    }),
    make('degraded', {
      state: 'DEGRADED',
      simulate: 'never-ready',
      spec: { updateStrategy: { type: 'OnDelete' } },
    }),
    make('leaving', { state: 'TERMINATING' }),
  ];
}

function jobs(namespace: string): object[] {
  const make = (name: string, options: Options): object =>
    workload(namespace, 'batch/v1', 'Job', name, options, {
      template: template('batch', options, true),
    });
  const sameAgain = { action: 'Ignore', onExitCodes: { operator: 'In', values: [42] } };
  return [
    make('succeeded', {
      state: 'SUCCEEDED',
      spec: { completions: 2, parallelism: 2, completionMode: 'Indexed', ttlSecondsAfterFinished: 86_400 },
    }),
    make('failed', {
      state: 'FAILED',
      simulate: 'crash-loop',
      spec: { backoffLimit: 0, podFailurePolicy: { rules: [sameAgain] } },
    }),
    make('running', {
      state: 'PROGRESSING',
      simulate: 'keep-running',
      spec: { activeDeadlineSeconds: 86_400, backoffLimit: 3 },
    }),
    make('suspended', { state: 'SUSPENDED', spec: { suspend: true } }),
    make('leaving', { state: 'TERMINATING', simulate: 'keep-running' }),
  ];
}

function cronJobs(namespace: string): object[] {
  const make = (name: string, options: Options, spec: Spec): object =>
    workload(namespace, 'batch/v1', 'CronJob', name, options, {
      jobTemplate: {
        metadata: { annotations: { [stateAnnotation]: 'PROGRESSING' } },
        spec: { template: template('batch', options, true) },
      },
      ...spec,
    });
  return [
    make(
      'seconds',
      { state: 'ACTIVE', simulate: 'keep-running' },
      {
        schedule: '@every 1s',
        concurrencyPolicy: 'Forbid',
        startingDeadlineSeconds: 600,
      },
    ),
    make(
      'yearly',
      { state: 'SUSPENDED' },
      {
        schedule: '0 4 1 1 *',
        timeZone: 'Europe/Berlin',
        suspend: true,
        successfulJobsHistoryLimit: 5,
        failedJobsHistoryLimit: 2,
      },
    ),
    make('leaving', { state: 'TERMINATING' }, { schedule: '0 4 1 1 *' }),
  ];
}

function pods(namespace: string): object[] {
  const make = (
    name: string,
    { simulate, image: wanted = image, podSpec, metadata = {} }: Partial<Options>,
  ): object => ({
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: {
      namespace,
      name: `pod-${name}`,
      labels: { app: 'pods', ...(simulate !== undefined && { 'quarterdeck.dev/simulate': simulate }) },
      ...metadata,
    },
    spec: { terminationGracePeriodSeconds: 1, containers: [{ name: 'main', image: wanted }], ...podSpec },
  });
  const sidecar = { name: 'proxy', image, restartPolicy: 'Always' };
  return [
    make('running', {}),
    make('completed', { podSpec: { restartPolicy: 'Never' } }),
    make('failed', { simulate: 'crash-loop', podSpec: { restartPolicy: 'Never' } }),
    make('crash-loop', { simulate: 'crash-loop' }),
    make('oom-killed', { simulate: 'oom-kill' }),
    make('no-image', { image: 'shop/tool:does-not-exist' }),
    make('creating', { simulate: 'pending' }),
    make('unschedulable', { podSpec: { nodeSelector: { 'example.com/moon': 'true' } } }),
    make('sidecar', {
      podSpec: {
        initContainers: [{ name: 'prepare', image }, sidecar],
        containers: [
          {
            name: 'main',
            image,
            resources: { requests: { cpu: '50m', memory: '32Mi' }, limits: { cpu: '50m', memory: '32Mi' } },
          },
        ],
      },
    }),
    make('init-no-image', {
      podSpec: { initContainers: [{ name: 'prepare', image: 'shop/tool:does-not-exist' }] },
    }),
    make('leaving', { metadata: { finalizers: ['example.com/held'] } }),
  ];
}

function leavingService(namespace: string): object {
  const metadata = {
    namespace,
    name: 'leaving',
    annotations: { 'example.com/note': 'on its way' },
    finalizers: ['example.com/held'],
  };
  return { apiVersion: 'v1', kind: 'Service', metadata, spec: { ports: [{ port: 80 }] } };
}
