import { expect } from 'vitest';
import { event } from '../support/events.ts';

/** A pod, how it comes into trouble, and what is then said of it. */
export interface PodFindingCase {
  /** Also the name of the pod. */
  readonly name: string;
  readonly simulate?: string;
  readonly spec?: object;
  readonly container?: object;
  readonly besides?: (inNamespace: string) => object[];
  /** Written by hand: of a pod that no kubelet plays. */
  readonly status?: object;
  readonly finding: {
    readonly reason: string;
    readonly severity?: string;
    readonly message: string | RegExp;
    readonly action?: RegExp;
    readonly evidence?: {
      readonly event?: { readonly reason: string; readonly message?: string };
      readonly [field: string]: unknown;
    };
  };
}

const fromSettings = { envFrom: [{ configMapRef: { name: 'settings' } }] };
const probe = { httpGet: { path: '/healthz', port: 8080 }, periodSeconds: 5 };

export const podFindingCases: readonly PodFindingCase[] = [
  {
    name: 'image',
    container: { image: 'shop/web:does-not-exist' },
    finding: {
      reason: 'IMAGE_NOT_PULLED',
      message:
        /^The image "shop\/web:does-not-exist" of container "main" isn't in its registry \(.*failed to pull and unpack image "shop\/web:does-not-exist": not found\)$/,
      action: /^Correct the name or the tag/,
      evidence: {
        container: 'main',
        field: 'status.containerStatuses[main].state.waiting.reason',
        value: expect.stringMatching(/^ErrImagePull$|^ImagePullBackOff$/) as unknown,
      },
    },
  },
  {
    name: 'init-image',
    spec: { initContainers: [{ name: 'migrate', image: 'shop/migrate:does-not-exist' }] },
    finding: {
      reason: 'IMAGE_NOT_PULLED',
      message:
        /^The image "shop\/migrate:does-not-exist" of init container "migrate" isn't in its registry \(/,
      evidence: {
        container: 'migrate',
        field: 'status.initContainerStatuses[migrate].state.waiting.reason',
      },
    },
  },
  {
    name: 'crash',
    simulate: 'crash-loop',
    finding: {
      reason: 'CRASH_LOOP',
      severity: 'CRITICAL',
      message:
        /^Container "main" doesn't stay up: it ended with exit code 1, has been restarted (once|\d+ times)/,
      action: /^Read the end of its log/,
      evidence: { container: 'main', exitCode: 1, value: 'Error' },
    },
  },
  {
    name: 'init-crash',
    simulate: 'init-crash-loop',
    spec: { initContainers: [{ name: 'migrate', image: 'shop/migrate:1' }] },
    finding: {
      reason: 'CRASH_LOOP',
      severity: 'CRITICAL',
      message:
        'Init container "migrate" doesn\'t stay up: it ended with exit code 1, has been restarted 4 times, and is restarted again after longer and longer waits',
      evidence: {
        container: 'migrate',
        exitCode: 1,
        field: 'status.initContainerStatuses[migrate].lastState.terminated',
      },
    },
  },
  {
    name: 'memory',
    simulate: 'oom-kill',
    container: { resources: { limits: { memory: '64Mi' } } },
    finding: {
      reason: 'OUT_OF_MEMORY',
      message: /^Container "main" was killed because it used memory: more than its limit of 64Mi/,
      action: /^Raise resources\.limits\.memory above 64Mi/,
      evidence: { container: 'main', exitCode: 137, memoryLimit: '64Mi', value: 'OOMKilled' },
    },
  },
  {
    name: 'failed',
    simulate: 'crash-loop',
    spec: { restartPolicy: 'Never' },
    finding: {
      reason: 'CONTAINER_FAILED',
      severity: 'CRITICAL',
      message: 'Container "main" ended with exit code 1 and isn\'t restarted',
      evidence: { exitCode: 1, field: 'status.containerStatuses[main].state.terminated' },
    },
  },
  {
    name: 'missing-config-map',
    simulate: 'missing-config-map',
    container: fromSettings,
    finding: {
      reason: 'CONFIG_MAP_MISSING',
      message: /^There is no ConfigMap "settings" in namespace "[^"]+", which container "main" needs$/,
      action: /^Create the ConfigMap "settings" in namespace/,
      evidence: {
        value: 'CreateContainerConfigError',
        event: { reason: 'Failed', message: 'Error: configmap "settings" not found' },
        related: { kind: 'ConfigMap', name: 'settings' },
      },
    },
  },
  {
    name: 'missing-secret',
    simulate: 'missing-secret',
    finding: {
      reason: 'SECRET_MISSING',
      message: /^There is no Secret "settings" in namespace "[^"]+", which container "main" needs$/,
      evidence: { related: { kind: 'Secret', name: 'settings' } },
    },
  },
  {
    name: 'missing-key',
    simulate: 'missing-key',
    finding: {
      reason: 'KEY_MISSING',
      message: 'The Secret "settings" has no key "PASSWORD", which container "main" needs',
      action: /^Add the key "PASSWORD" to the Secret "settings"/,
      evidence: { related: { kind: 'Secret', name: 'settings' } },
    },
  },
  {
    name: 'start-error',
    simulate: 'start-error',
    finding: {
      reason: 'CONTAINER_NOT_STARTED',
      message:
        /^Container "main" can't be started: failed to create containerd task: .*no such file or directory/,
      action: /^Correct command or workingDir/,
      evidence: { value: 'RunContainerError' },
    },
  },
  {
    name: 'volume-source',
    simulate: 'missing-volume-source',
    spec: { volumes: [{ name: 'config', configMap: { name: 'settings' } }] },
    finding: {
      reason: 'CONFIG_MAP_MISSING',
      message: /^There is no ConfigMap "settings" in namespace "[^"]+", which the volume "config" needs$/,
      evidence: {
        field: 'spec.volumes[config]',
        related: { kind: 'ConfigMap', name: 'settings' },
        event: {
          reason: 'FailedMount',
          message: 'MountVolume.SetUp failed for volume "config" : configmap "settings" not found',
        },
      },
    },
  },
  {
    name: 'volume',
    simulate: 'pending',
    finding: {
      reason: 'VOLUME_NOT_MOUNTED',
      severity: 'WARNING',
      message: 'The volume "data" can\'t be mounted: simulated: the volume cannot be mounted',
      evidence: { field: 'spec.volumes[data]' },
    },
  },
  {
    name: 'sandbox',
    simulate: 'sandbox-error',
    finding: {
      reason: 'SANDBOX_NOT_CREATED',
      message: /^The node "node-\d" can't set up the pod's sandbox: .*no IP addresses available/,
      evidence: { event: { reason: 'FailedCreatePodSandBox' } },
    },
  },
  {
    name: 'readiness',
    simulate: 'probe-failing',
    container: { readinessProbe: probe },
    finding: {
      reason: 'READINESS_PROBE_FAILING',
      severity: 'CRITICAL',
      message:
        'Container "main" runs and gets no traffic, because it doesn\'t pass its readiness probe: HTTP probe failed with statuscode: 503',
      action:
        /The probe asks GET :8080\/healthz every 5 s, waits 1 s for the answer, and counts after 3 failures\.$/,
      evidence: { container: 'main', field: 'status.containerStatuses[main].ready', value: 'false' },
    },
  },
  {
    name: 'liveness',
    simulate: 'liveness-failing',
    container: { livenessProbe: probe },
    finding: {
      reason: 'LIVENESS_PROBE_FAILING',
      message:
        /^Container "main" was restarted, because it didn't pass its liveness probe: Get "http:\/\/10\.0\.0\.1:8080\/healthz": context deadline exceeded/,
      action: /The probe asks GET :8080\/healthz every 5 s/,
      evidence: { container: 'main', exitCode: 137, event: { reason: 'Unhealthy' } },
    },
  },
  {
    name: 'evicted',
    simulate: 'evicted',
    finding: {
      reason: 'EVICTED',
      severity: 'CRITICAL',
      message: /^The node "node-\d" has put the pod out \(Evicted\): The node was low on resource: memory\./,
      action: /^Give the containers memory requests as high as what they use/,
      evidence: { field: 'status.reason', value: 'Evicted', event: { reason: 'Evicted' } },
    },
  },
  {
    name: 'deadline',
    simulate: 'deadline-exceeded',
    spec: { activeDeadlineSeconds: 2, restartPolicy: 'Never' },
    finding: {
      reason: 'POD_DEADLINE_EXCEEDED',
      message: 'The pod was ended, because it ran for longer than its activeDeadlineSeconds of 2',
      evidence: { field: 'status.reason', value: 'DeadlineExceeded' },
    },
  },
  {
    name: 'refused',
    simulate: 'refused',
    finding: {
      reason: 'REFUSED_BY_NODE',
      message: /^The node "node-\d" has refused the pod \(OutOfcpu\): Node didn't have enough resource: cpu/,
      evidence: { value: 'OutOfcpu' },
    },
  },
  {
    name: 'unschedulable',
    container: { resources: { requests: { cpu: '64' } } },
    finding: {
      reason: 'UNSCHEDULABLE',
      severity: 'CRITICAL',
      message: /^No node takes the pod: 3 Insufficient cpu$/,
      action: /^Ask for less cpu \(resources\.requests\), free some, or add nodes/,
      evidence: {
        field: 'status.conditions[PodScheduled].message',
        event: { reason: 'FailedScheduling' },
        schedulerReasons: [{ reason: 'Insufficient cpu', nodes: 3 }],
      },
    },
  },
  {
    name: 'selector',
    spec: { nodeSelector: { disk: 'ssd' } },
    finding: {
      reason: 'UNSCHEDULABLE',
      message: "No node takes the pod: 3 node(s) didn't match Pod's node affinity/selector",
      action: /^Correct nodeSelector or node affinity/,
      evidence: {
        schedulerReasons: [{ reason: "node(s) didn't match Pod's node affinity/selector", nodes: 3 }],
      },
    },
  },
  {
    name: 'gated',
    spec: { schedulingGates: [{ name: 'example.com/queue' }] },
    finding: {
      reason: 'SCHEDULING_GATED',
      severity: 'INFO',
      message: 'The pod isn\'t scheduled before its scheduling gates are removed: "example.com/queue"',
    },
  },
  {
    name: 'missing-claim',
    spec: { volumes: [{ name: 'data', persistentVolumeClaim: { claimName: 'orders' } }] },
    finding: {
      reason: 'CLAIM_MISSING',
      message: /^There is no PersistentVolumeClaim "orders" in namespace "[^"]+", which the pod needs$/,
      action: /^Create the claim "orders"/,
      evidence: { related: { kind: 'PersistentVolumeClaim', name: 'orders' } },
    },
  },
  {
    name: 'unbound-claim',
    spec: { volumes: [{ name: 'data', persistentVolumeClaim: { claimName: 'nowhere' } }] },
    besides: (inNamespace) => [
      {
        apiVersion: 'v1',
        kind: 'PersistentVolumeClaim',
        metadata: { namespace: inNamespace, name: 'nowhere' },
        spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } },
      },
    ],
    finding: {
      reason: 'CLAIM_NOT_BOUND',
      message:
        'The claim "nowhere" has no volume that the pod could use: no persistent volumes available for this claim and no storage class is set',
      evidence: {
        related: { kind: 'PersistentVolumeClaim', name: 'nowhere' },
        event: { reason: 'FailedBinding' },
      },
    },
  },
  {
    name: 'lost',
    // Nobody plays a kubelet for a node that isn't there.
    spec: { nodeName: 'gone-for-good' },
    finding: {
      reason: 'NODE_LOST',
      message: 'The node "gone-for-good" is gone, so that nobody knows how the pod is',
      evidence: { related: { kind: 'Node', name: 'gone-for-good' } },
    },
  },
  {
    name: 'startup',
    ...byHand({
      restartCount: 4,
      state: { waiting: { reason: 'CrashLoopBackOff' } },
      lastState: { terminated: { exitCode: 137, reason: 'Error', startedAt: '2026-01-01T00:00:00Z' } },
    }),
    container: { startupProbe: { tcpSocket: { port: 8080 }, failureThreshold: 30 } },
    besides: (inNamespace) => [
      event(inNamespace, 'startup.1', {
        reason: 'Unhealthy',
        message: 'Startup probe failed: dial tcp 10.0.0.1:8080: connect: connection refused',
        involvedObject: { apiVersion: 'v1', kind: 'Pod', namespace: inNamespace, name: 'startup' },
      }),
    ],
    finding: {
      reason: 'STARTUP_PROBE_FAILING',
      severity: 'CRITICAL',
      message:
        'Container "main" was restarted, because it didn\'t pass its startup probe: dial tcp 10.0.0.1:8080: connect: connection refused',
      action:
        /The probe connects to port 8080 every 10 s, waits 1 s for the answer, and counts after 30 failures\.$/,
      evidence: { exitCode: 137, event: { reason: 'Unhealthy' } },
    },
  },
  {
    name: 'restarted-often',
    ...byHand({
      ready: true,
      restartCount: 5,
      state: { running: { startedAt: new Date().toISOString() } },
      lastState: { terminated: { exitCode: 2, finishedAt: new Date().toISOString() } },
    }),
    finding: {
      reason: 'RESTARTED_OFTEN',
      severity: 'WARNING',
      message:
        'Container "main" runs now, and has been restarted 5 times, the last time after it ended with exit code 2',
    },
  },
  {
    name: 'readiness-gate',
    ...byHand({ ready: true, state: { running: { startedAt: '2026-01-01T00:00:00Z' } } }, [
      { type: 'ContainersReady', status: 'True', lastTransitionTime: '2026-01-01T00:00:00Z' },
      { type: 'Ready', status: 'False', reason: 'ReadinessGatesNotReady' },
    ]),
    spec: { schedulerName: 'nobody', readinessGates: [{ conditionType: 'example.com/lb' }] },
    finding: {
      reason: 'READINESS_GATE_CLOSED',
      message:
        'The pod\'s containers are ready, and it gets no traffic, because of its readiness gate: "example.com/lb"',
    },
  },
];

/** A pod that nobody schedules and plays a kubelet for, with a status as a kubelet would write it. */
function byHand(main: object, conditions: object[] = []): Pick<PodFindingCase, 'spec' | 'status'> {
  const image = 'shop/web:1.0.0';
  const status = { name: 'main', image, imageID: '', ready: false, restartCount: 0, ...main };
  return {
    spec: { schedulerName: 'nobody' },
    status: {
      phase: 'Running',
      conditions: [{ type: 'PodScheduled', status: 'True' }, ...conditions],
      containerStatuses: [status],
    },
  };
}
