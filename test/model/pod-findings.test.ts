import { describe, expect, test } from 'vitest';
import { podFindings } from '../../src/model/findings/pod-findings.ts';
import { QuarterdeckError } from '../../src/errors.ts';
import type { ClusterView } from '../../src/model/cluster-view.ts';
import { ownedBy } from './entries.ts';
import {
  clusterWithNode,
  creating,
  eventOf,
  happenedAt,
  nodeWith,
  podWith,
  statusOf,
  wrongWith,
  type PodParts,
} from './finding-pods.ts';

const waiting = (reason: string, message?: string): PodParts => ({
  status: { phase: 'Pending' },
  web: { state: { waiting: { reason, ...(message !== undefined && { message }) } } },
});
const ended = (exitCode: number, reason = 'Error', more: object = {}): object => ({
  terminated: { exitCode, reason, startedAt: happenedAt, finishedAt: happenedAt, ...more },
});
const backOff = { waiting: { reason: 'CrashLoopBackOff' } };
const started = { running: { startedAt: happenedAt } };
const ready = { type: 'Ready', status: 'True' };

describe('what is as it should be has no findings', () => {
  test.each<[string, PodParts]>([
    ['runs and is ready', { status: { conditions: [ready] }, web: { ready: true } }],
    ['runs and is not ready yet', {}],
    ['is being created', creating],
    ['has ended well', { status: { phase: 'Succeeded' }, web: { state: ended(0, 'Completed') } }],
    [
      'has a container that has ended well, and another that runs',
      { spec: { restartPolicy: 'OnFailure' }, web: { state: ended(0, 'Completed') } },
    ],
    ['has ended once without an error, and is about to be restarted', { web: { state: ended(0) } }],
    [
      'is ready again after one crash',
      { web: { ready: true, restartCount: 1, state: started, lastState: ended(1) } },
    ],
    ['is being deleted', { ...creating, metadata: { deletionTimestamp: happenedAt } }],
    [
      'waits for its claim to be made',
      {
        spec: { nodeName: '' },
        status: {
          phase: 'Pending',
          conditions: [
            {
              type: 'PodScheduled',
              status: 'False',
              reason: 'Unschedulable',
              message:
                '0/1 nodes are available: waiting for ephemeral volume controller to create the persistentvolumeclaim "web-1-data".',
            },
          ],
        },
      },
    ],
  ])('%s', (_name, parts) => {
    expect(wrongWith(parts, [], 30)).toEqual([]);
  });
});

describe("why an image can't be pulled is told from what was said", () => {
  const pulled = 'failed to pull and unpack image "shop/web:1": failed to resolve reference "shop/web:1"';
  test.each([
    [
      'ErrImagePull',
      `${pulled}: shop/web:1: not found`,
      "isn't in its registry",
      /^Correct the name or the tag/,
    ],
    [
      'ImagePullBackOff',
      `Back-off pulling image "shop/web:1": ErrImagePull: ${pulled}: not found`,
      "isn't in its registry",
      /^Correct the name/,
    ],
    [
      'ErrImagePull',
      `${pulled}: unexpected status: 401 Unauthorized`,
      "doesn't accept the pod's credentials",
      /image pull secret/,
    ],
    [
      'ErrImagePull',
      `${pulled}: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed`,
      "there is no such image, or the node isn't allowed to see it",
      /^Check the name/,
    ],
    [
      'ErrImagePull',
      `${pulled}: dial tcp: lookup registry.example on 10.0.0.10:53: no such host`,
      "its registry can't be reached",
      /reach the image's registry/,
    ],
    [
      'RegistryUnavailable',
      'image pull failed for shop/web:1 because the registry is unavailable',
      "its registry can't be reached",
      /reach/,
    ],
    ['ErrImagePull', 'toomanyrequests: You have reached your pull rate limit', 'too many requests', /mirror/],
    [
      'ErrImagePull',
      'no match for platform in manifest: not found',
      "isn't built for the node's platform",
      /architecture/,
    ],
    [
      'InvalidImageName',
      'Failed to apply default image tag "shop/web:1": couldn\'t parse image name',
      'is not the name of an image',
      /lower case/,
    ],
    [
      'ErrImageNeverPull',
      'Container image "shop/web:1" is not present with pull policy of Never',
      "isn't on the node",
      /imagePullPolicy/,
    ],
    [
      'SignatureValidationFailed',
      'image pull failed for shop/web:1 because the signature validation failed',
      'no valid signature',
      /^Sign/,
    ],
    ['ErrImagePull', 'write /var/lib: no space left on device', "the node's disk is full", /^Free disk/],
    ['ErrImagePull', 'something new', "can't be pulled (something new)", /^Check the name/],
  ])('%s: %s', (reason, message, words, action) => {
    const [found, ...others] = wrongWith(waiting(reason, message));
    expect(others).toEqual([]);
    expect(found).toMatchObject({ reason: 'IMAGE_NOT_PULLED', severity: 'CRITICAL' });
    expect(found?.message).toContain(`The image "shop/web:1" of container "web" `);
    expect(found?.message).toContain(words);
    expect(found?.action).toMatch(action);
  });

  test('of an event, where the status says nothing but that it waits', () => {
    const event = eventOf('Failed', 'Failed to pull image "shop/web:1": 403 Forbidden');
    const [found] = wrongWith(waiting('ImagePullBackOff', 'Back-off pulling image "shop/web:1"'), [event]);
    expect(found?.message).toContain("doesn't accept the pod's credentials");
    expect(found?.evidence[0]?.event?.message).toBe(event.message);
  });

  test('and not from the name of the image', () => {
    const parts = waiting('ErrImagePull', 'image "shop/denied:1": not found');
    const [found] = wrongWith({ ...parts, container: { image: 'shop/denied:1' } });
    expect(found?.message).toContain("isn't in its registry");
  });
});

describe('a container that ends', () => {
  test.each([
    [0, /^It ends by itself, without an error/],
    [1, /^Read the end of its log \(logTail\)/],
    [126, /^Its command can't be executed/],
    [127, /^Its command isn't in the image/],
    [137, /^It was killed \(SIGKILL\)/],
    [139, /SIGSEGV/],
    [143, /SIGTERM/],
  ])('with exit code %i again and again is told what that means', (exitCode, action) => {
    const [found] = wrongWith({ web: { restartCount: 2, state: backOff, lastState: ended(exitCode) } });
    expect(found).toMatchObject({
      reason: 'CRASH_LOOP',
      severity: 'CRITICAL',
      action: expect.stringMatching(action) as unknown,
      evidence: [
        {
          container: 'web',
          exitCode,
          field: 'status.containerStatuses[web].lastState.terminated',
          log: { pod: 'web-1', container: 'web', previous: true },
        },
      ],
    });
  });

  test('is a crash loop all the time that it goes round', () => {
    const rounds: PodParts['web'][] = [
      { restartCount: 3, state: ended(1), lastState: ended(1) },
      { restartCount: 3, state: backOff, lastState: ended(1) },
      { restartCount: 4, state: started, lastState: ended(1) },
    ];
    const findings = rounds.map((web) => wrongWith({ web: web ?? {} }));
    expect(findings.map((all) => all.map(({ reason, severity }) => `${reason} ${severity}`))).toEqual([
      ['CRASH_LOOP CRITICAL'],
      ['CRASH_LOOP CRITICAL'],
      ['CRASH_LOOP CRITICAL'],
    ]);
  });

  test('is at risk while it is started again the first times', () => {
    const [found] = wrongWith({ web: { restartCount: 1, state: started, lastState: ended(1) } });
    expect(found).toMatchObject({ reason: 'CRASH_LOOP', severity: 'WARNING' });
  });

  test('and runs again, has been restarted often, for an hour', () => {
    const parts = { web: { ready: true, restartCount: 7, state: started, lastState: ended(2) } };
    expect(wrongWith(parts)).toMatchObject([
      {
        reason: 'RESTARTED_OFTEN',
        severity: 'WARNING',
        message:
          'Container "web" runs now, and has been restarted 7 times, the last time after it ended with exit code 2',
      },
    ]);
    expect(wrongWith(parts, [], 3601)).toEqual([]);
  });

  test('for want of memory is told its limit, or that it has none', () => {
    const oom = { restartCount: 1, state: started, lastState: ended(137, 'OOMKilled') };
    const limits = { resources: { limits: { memory: '128Mi' } } };
    expect(wrongWith({ container: limits, web: { ...oom, ready: true } })).toMatchObject([
      {
        reason: 'OUT_OF_MEMORY',
        severity: 'WARNING',
        message:
          'Container "web" was killed because it used memory: more than its limit of 128Mi, and runs again',
        evidence: [{ memoryLimit: '128Mi', exitCode: 137 }],
      },
    ]);
    const [found] = wrongWith({ web: { ...oom, state: backOff } });
    expect(found).toMatchObject({
      severity: 'CRITICAL',
      message:
        'Container "web" was killed because it used more memory than its node had, and is restarted again and again',
    });
    expect(found?.evidence[0]).not.toHaveProperty('memoryLimit');
  });

  test('by a signal says which', () => {
    const [found] = wrongWith({
      web: { restartCount: 2, state: backOff, lastState: ended(0, '', { signal: 11 }) },
    });
    expect(found?.message).toContain('it ended with exit code 0 by signal 11');
    expect(found?.evidence[0]?.signal).toBe(11);
  });

  test('and is not restarted has failed: of a Job, which tries again, that is a warning', () => {
    const parts: PodParts = {
      spec: { restartPolicy: 'Never' },
      status: { phase: 'Failed' },
      web: { state: ended(3) },
    };
    expect(wrongWith(parts)).toMatchObject([
      {
        reason: 'CONTAINER_FAILED',
        severity: 'CRITICAL',
        message: 'Container "web" ended with exit code 3 and isn\'t restarted',
        evidence: [{ log: { previous: false } }],
      },
    ]);
    const ofJob = { ...parts, metadata: ownedBy('nightly', 'Job') };
    expect(wrongWith(ofJob)).toMatchObject([{ reason: 'CONTAINER_FAILED', severity: 'WARNING' }]);
  });

  test('may be an init container or a sidecar', () => {
    const init: PodParts = {
      spec: {
        initContainers: [
          { name: 'migrate', image: 'm' },
          { name: 'proxy', image: 'p', restartPolicy: 'Always' },
        ],
      },
      status: {
        phase: 'Pending',
        initContainerStatuses: [
          statusOf('migrate', { restartCount: 2, state: backOff, lastState: ended(1) }),
          statusOf('proxy', { restartCount: 2, state: backOff, lastState: ended(137, 'OOMKilled') }),
        ],
      },
      web: { state: { waiting: { reason: 'PodInitializing' } } },
    };
    expect(wrongWith(init)).toMatchObject([
      { reason: 'OUT_OF_MEMORY', message: expect.stringMatching(/^Sidecar "proxy" was killed/) as unknown },
      { reason: 'CRASH_LOOP', message: expect.stringMatching(/^Init container "migrate" /) as unknown },
    ]);
  });

  test('because its process could not even be started, says so', () => {
    const message = 'exec: "serve": executable file not found in $PATH: unknown';
    const lastState = ended(128, 'StartError', { message });
    expect(wrongWith({ web: { restartCount: 2, state: backOff, lastState } })).toMatchObject([
      {
        reason: 'CONTAINER_NOT_STARTED',
        message: `Container "web" can't be started: ${message}`,
        action: expect.stringMatching(/^Correct command or workingDir/) as unknown,
      },
    ]);
  });
});

describe('probes', () => {
  const fails = (probe: string, count: number, more: object = {}) =>
    eventOf('Unhealthy', `${probe} probe failed: no answer`, count, more);
  const threshold = { container: { readinessProbe: { failureThreshold: 5, exec: { command: ['ok'] } } } };

  test('a container is not ready because of its readiness probe when that has failed often enough', () => {
    expect(wrongWith(threshold, [fails('Readiness', 4)])).toEqual([]);
    expect(wrongWith(threshold, [fails('Readiness', 5)])).toMatchObject([
      {
        reason: 'READINESS_PROBE_FAILING',
        message:
          'Container "web" runs and gets no traffic, because it doesn\'t pass its readiness probe: no answer',
        action: expect.stringContaining('The probe runs ["ok"] every 10 s') as unknown,
      },
    ]);
  });

  test('what failed before the container was started does not count', () => {
    const before = { lastTimestamp: '2025-12-31T23:59:00Z' };
    expect(wrongWith(threshold, [fails('Readiness', 9, before)])).toEqual([]);
  });

  test('what failed in another container does not count', () => {
    const involvedObject = {
      ...eventOf('', '').involvedObject,
      fieldPath: 'spec.containers{other}',
    };
    expect(wrongWith(threshold, [fails('Readiness', 9, { involvedObject })])).toEqual([]);
  });

  test.each([
    ['Liveness', 'LIVENESS_PROBE_FAILING'],
    ['Startup', 'STARTUP_PROBE_FAILING'],
  ])('%s: what ended the container is told instead of its crash loop', (probe, reason) => {
    const web = { restartCount: 4, state: backOff, lastState: ended(137) };
    expect(wrongWith({ web }, [fails(probe, 3)])).toMatchObject([
      { reason, severity: 'CRITICAL', evidence: [{ exitCode: 137, log: { previous: true } }] },
    ]);
    const again = { restartCount: 1, ready: true, state: started, lastState: ended(137) };
    expect(wrongWith({ web: again }, [fails(probe, 3)])).toMatchObject([{ reason, severity: 'WARNING' }]);
  });

  test('what fails after the container has ended is not why', () => {
    const after = { firstTimestamp: '2026-01-01T00:00:01Z', lastTimestamp: '2026-01-01T00:00:02Z' };
    const web = { restartCount: 4, state: started, lastState: ended(1) };
    expect(wrongWith({ web }, [fails('Startup', 3, after)])).toMatchObject([{ reason: 'CRASH_LOOP' }]);
  });

  test('a liveness probe that has not ended the container yet is no finding', () => {
    expect(wrongWith({}, [fails('Liveness', 2)])).toEqual([]);
  });
});

describe("volumes that can't be mounted", () => {
  const mount = (message: string, count = 2) => eventOf('FailedMount', message, count);
  const failed = (cause: string) => mount(`MountVolume.SetUp failed for volume "config" : ${cause}`);
  const withVolume = (volume: object): PodParts => ({
    ...creating,
    spec: { volumes: [{ name: 'config', ...volume }] },
  });

  test.each([
    [
      { configMap: { name: 'settings' } },
      'configmap references non-existent config key: app.ini',
      'The ConfigMap "settings" has no key "app.ini", which the volume "config" needs',
    ],
    [
      { secret: { secretName: 'tls' } },
      'references non-existent secret key: tls.crt',
      'The Secret "tls" has no key "tls.crt", which the volume "config" needs',
    ],
    [
      { projected: { sources: [{ secret: { name: 'tls' } }, { configMap: { name: 'ca' } }] } },
      'references non-existent secret key: tls.crt',
      'The Secret "tls" has no key "tls.crt", which the volume "config" needs',
    ],
    [
      { projected: { sources: [{ secret: { name: 'a' } }, { secret: { name: 'b' } }] } },
      'references non-existent secret key: tls.crt',
      'The Secret has no key "tls.crt", which the volume "config" needs',
    ],
  ])('%j: %s', (volume, cause, message) => {
    expect(wrongWith(withVolume(volume), [failed(cause)])).toMatchObject([
      { reason: 'KEY_MISSING', message },
    ]);
  });

  test('for want of a Secret or claim name it', () => {
    const events = [
      failed('secret "tls" not found'),
      mount('MountVolume.SetUp failed for volume "data" : persistentvolumeclaim "orders" not found'),
    ];
    expect(wrongWith(creating, events).map(({ reason }) => reason)).toEqual([
      'CLAIM_MISSING',
      'SECRET_MISSING',
    ]);
  });

  test('are told by the event that says why, once each', () => {
    const events = [
      failed('permission denied'),
      mount(
        'Unable to attach or mount volumes: unmounted volumes=[config], failed to process volumes=[]: timed out waiting for the condition',
      ),
    ];
    expect(wrongWith(creating, events)).toMatchObject([
      {
        reason: 'VOLUME_NOT_MOUNTED',
        severity: 'CRITICAL',
        message: 'The volume "config" can\'t be mounted: permission denied',
      },
    ]);
  });

  test('because another node has them say to wait', () => {
    const event = eventOf(
      'FailedAttachVolume',
      'Multi-Attach error for volume "pvc-1" Volume is already used by pod(s) web-0',
    );
    expect(wrongWith(creating, [event])).toMatchObject([
      {
        severity: 'WARNING',
        message:
          'The volume "pvc-1" can\'t be attached to the node: Multi-Attach error for volume "pvc-1" Volume is already used by pod(s) web-0',
        action: expect.stringContaining('strategy Recreate') as unknown,
      },
    ]);
  });

  test.each([
    'object "default"/"settings" not registered',
    'failed to sync configmap cache: timed out waiting for the condition',
  ])('for a moment are none: %s', (cause) => {
    expect(wrongWith(creating, [failed(cause)])).toEqual([]);
  });

  test('are history when the sandbox is up', () => {
    const conditions = [{ type: 'PodReadyToStartContainers', status: 'True' }];
    const parts = { ...creating, status: { phase: 'Pending', conditions } };
    expect(wrongWith(parts, [failed('secret "tls" not found')])).toEqual([]);
    expect(wrongWith({}, [failed('secret "tls" not found')])).toEqual([]);
  });
});

describe("a container that can't be created", () => {
  test.each([
    [
      'CreateContainerConfigError',
      'container has runAsNonRoot and image will run as root',
      'CONTAINER_NOT_STARTED',
      /^Set runAsUser/,
    ],
    [
      'CreateContainerError',
      'failed to prepare subPath for volumeMount "data"',
      'CONTAINER_NOT_STARTED',
      /^Correct the subPath/,
    ],
    ['PostStartHookError', '', 'CONTAINER_NOT_STARTED', /^Correct the container's postStart hook/],
    ['CreateContainerError', 'something new', 'CONTAINER_NOT_STARTED', /^Correct what the message names/],
    [
      'CreateContainerConfigError',
      'configmaps "settings" not found',
      'CONFIG_MAP_MISSING',
      /^Create the ConfigMap "settings"/,
    ],
    [
      'CreateContainerConfigError',
      "couldn't find key a.b in ConfigMap default/settings",
      'KEY_MISSING',
      /^Add the key "a\.b"/,
    ],
  ])('%s: %s', (reason, message, finding, action) => {
    expect(wrongWith(waiting(reason, message))).toMatchObject([
      { reason: finding, action: expect.stringMatching(action) as unknown, evidence: [{ value: reason }] },
    ]);
  });
});

describe('scheduling', () => {
  const unscheduled = (message: string, reason = 'Unschedulable'): PodParts => ({
    spec: { nodeName: '' },
    status: {
      phase: 'Pending',
      conditions: [
        { type: 'PodScheduled', status: 'False', reason, message, lastTransitionTime: happenedAt },
      ],
    },
  });

  test('every reason is counted and has its action', () => {
    const message =
      '0/5 nodes are available: 2 Insufficient memory, 3 node(s) had untolerated taint(s). preemption: 0/5 nodes are available: 5 Preemption is not helpful for scheduling.';
    expect(wrongWith(unscheduled(message))).toMatchObject([
      {
        reason: 'UNSCHEDULABLE',
        severity: 'CRITICAL',
        message: 'No node takes the pod: 3 node(s) had untolerated taint(s), 2 Insufficient memory',
        action: expect.stringMatching(/^Tolerate the taints .*Ask for less memory/) as unknown,
      },
    ]);
  });

  test('a node that is on its way makes it a warning', () => {
    const message = '0/1 nodes are available: 1 Insufficient cpu.';
    const event = eventOf('TriggeredScaleUp', 'pod triggered scale-up: [{pool 1->2 (max: 5)}]');
    expect(wrongWith(unscheduled(message), [event])).toMatchObject([
      { severity: 'WARNING', message: expect.stringContaining('is being given another node') as unknown },
    ]);
  });

  test('a claim that is being deleted cannot be used', () => {
    const message = '0/1 nodes are available: persistentvolumeclaim "data" is being deleted.';
    expect(wrongWith(unscheduled(message))).toMatchObject([
      {
        reason: 'CLAIM_NOT_BOUND',
        message: 'The claim "data" has no volume that the pod could use: is being deleted',
      },
    ]);
  });

  test("a pod that no scheduler has looked at for a minute is nobody's", () => {
    const parts: PodParts = { spec: { nodeName: '', schedulerName: 'mine' }, status: { phase: 'Pending' } };
    expect(wrongWith(parts, [], 59)).toEqual([]);
    expect(wrongWith(parts)).toMatchObject([
      {
        reason: 'UNSCHEDULABLE',
        message: 'No scheduler has looked at the pod: its schedulerName is "mine"',
      },
    ]);
  });
});

describe('a pod as a whole', () => {
  const failed = (reason: string, message: string): PodParts => ({
    status: { phase: 'Failed', reason, message },
    web: { state: ended(137) },
  });

  test('that was put out is no failure of its containers; one that is replaced is a warning', () => {
    const parts = failed(
      'Evicted',
      'Pod ephemeral local storage usage exceeds the total limit of containers 1Gi. ',
    );
    expect(wrongWith(parts)).toMatchObject([{ reason: 'EVICTED', severity: 'CRITICAL' }]);
    expect(wrongWith({ ...parts, metadata: ownedBy('rs', 'ReplicaSet') })).toMatchObject([
      {
        reason: 'EVICTED',
        severity: 'WARNING',
        action: expect.stringContaining('Another pod takes its place') as unknown,
      },
    ]);
  });

  test.each([
    ['Terminated', 'Pod was terminated in response to imminent node shutdown.', 'EVICTED'],
    ['Preempting', 'Preempted in order to admit critical pod', 'EVICTED'],
    ['NodeAffinity', 'Pod was rejected: Predicate NodeAffinity failed', 'REFUSED_BY_NODE'],
    [
      'DeadlineExceeded',
      'Pod was active on the node longer than the specified deadline',
      'POD_DEADLINE_EXCEEDED',
    ],
    ['Unheard', 'of', 'CONTAINER_FAILED'],
  ])('%s: %s', (reason, message, finding) => {
    expect(wrongWith(failed(reason, message)).map((one) => one.reason)).toEqual([finding]);
  });

  test('is stuck a minute after its grace period, worse for a StatefulSet', () => {
    const deleted = { metadata: { deletionTimestamp: happenedAt } };
    expect(wrongWith(deleted, [], 59)).toEqual([]);
    expect(wrongWith(deleted)).toMatchObject([
      {
        reason: 'STUCK_TERMINATING',
        severity: 'WARNING',
        message: 'The pod was deleted, and the node "node-1" hasn\'t said that its containers have ended',
      },
    ]);
    const held = {
      metadata: { ...deleted.metadata, ...ownedBy('db', 'StatefulSet'), finalizers: ['a/b', 'c/d'] },
    };
    expect(wrongWith(held)).toMatchObject([
      {
        severity: 'CRITICAL',
        message: 'The pod was deleted, and is held by the finalizers "a/b", "c/d"',
        evidence: [{ field: 'metadata.finalizers', value: 'a/b, c/d' }],
      },
    ]);
  });

  test('gets no traffic while a readiness gate is closed, for more than a minute', () => {
    const gated: PodParts = {
      spec: { readinessGates: [{ conditionType: 'example.com/lb' }] },
      status: {
        conditions: [
          { type: 'ContainersReady', status: 'True', lastTransitionTime: happenedAt },
          { type: 'Ready', status: 'False', reason: 'ReadinessGatesNotReady' },
        ],
      },
      web: { ready: true },
    };
    expect(wrongWith(gated, [], 59)).toEqual([]);
    expect(wrongWith(gated)).toMatchObject([
      {
        reason: 'READINESS_GATE_CLOSED',
        message:
          'The pod\'s containers are ready, and it gets no traffic, because of its readiness gate: "example.com/lb"',
      },
    ]);
  });
});

describe('a node', () => {
  const on = (node: ReturnType<typeof nodeWith>, parts: PodParts) => {
    const cluster = clusterWithNode(node);
    return podFindings(cluster.add('pods', podWith(parts)), cluster.view, Date.parse(happenedAt) + 60_000);
  };
  const silent = nodeWith('Unknown', 'Kubelet stopped posting node status.');

  test('that says nothing is all there is to say of its pods', () => {
    const crashing = { web: { restartCount: 2, state: backOff, lastState: ended(1) } };
    expect(on(silent, crashing)).toMatchObject([
      {
        reason: 'NODE_LOST',
        severity: 'CRITICAL',
        message:
          'The node "node-1" doesn\'t report any more, so that nobody knows how the pod is (Kubelet stopped posting node status.)',
        evidence: [{ related: { kind: 'Node', name: 'node-1' } }],
      },
    ]);
  });

  test('is why a pod there is stuck', () => {
    const deleted = { metadata: { deletionTimestamp: happenedAt } };
    expect(on(silent, deleted)).toMatchObject([{ reason: 'NODE_LOST' }]);
  });

  test('that is not ready is lost to pods that ran there, and not to those that wait for it', () => {
    const node = nodeWith('False', 'container runtime is down');
    expect(on(node, {})).toMatchObject([
      { message: expect.stringContaining("isn't ready, so that nobody knows") as unknown },
    ]);
    expect(on(node, creating)).toEqual([]);
  });

  test('that is gone', () => {
    const cluster = clusterWithNode();
    const pod = cluster.add('pods', podWith({ spec: { nodeName: 'node-9' } }));
    expect(podFindings(pod, cluster.view, 0)).toMatchObject([
      { reason: 'NODE_LOST', message: expect.stringContaining('"node-9" is gone') as unknown },
    ]);
  });
});

test('what may not be read is done without', () => {
  const cluster = clusterWithNode();
  const refuse = (): never => {
    throw new QuarterdeckError('FORBIDDEN', 'no');
  };
  const refused = new Proxy({}, { get: () => refuse });
  const view = { ...cluster.view, nodes: refused, events: refused, persistentvolumeclaims: refused };
  const pod = cluster.add('pods', podWith(waiting('ImagePullBackOff')));
  expect(podFindings(pod, view as unknown as ClusterView, 0)).toMatchObject([{ reason: 'IMAGE_NOT_PULLED' }]);
  const failing = new Proxy(
    {},
    {
      get: () => () => {
        throw new TypeError('a fault');
      },
    },
  );
  expect(() => podFindings(pod, { ...view, nodes: failing } as unknown as ClusterView, 0)).toThrow('a fault');
});
