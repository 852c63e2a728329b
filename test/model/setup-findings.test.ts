import { describe, expect, test } from 'vitest';
import { creating, eventOf, happenedAt, wrongWith, type PodParts } from './finding-pods.ts';

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
