import type { RolloutProgress } from '../../src/model/rollout-status.ts';

/** A workload of which it is known how its rollout stands. */
export interface RolloutCase {
  /** Also the workload's name. */
  readonly name: string;
  readonly kind: 'Deployment' | 'StatefulSet' | 'DaemonSet';
  /** Beside selector and template. */
  readonly spec: object;
  /** With the present generation observed, unless it says otherwise. */
  readonly status: object;
  readonly expected: Pick<RolloutProgress, 'status' | 'message'> & Partial<RolloutProgress>;
}

const time = '2026-01-01T00:00:00Z';
const deploymentSpec = {
  replicas: 3,
  progressDeadlineSeconds: 600,
  strategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: 1, maxUnavailable: 1 } },
};
const allUpdated = { replicas: 3, updatedReplicas: 3, readyReplicas: 3, availableReplicas: 3 };
const surging = { replicas: 4, updatedReplicas: 1, readyReplicas: 3, availableReplicas: 3 };
const oldLeft = { replicas: 4, updatedReplicas: 3, readyReplicas: 4, availableReplicas: 4 };
const notAvailable = { replicas: 3, updatedReplicas: 3, readyReplicas: 2, availableReplicas: 1 };

function condition(type: string, status: string, reason: string, message?: string): object {
  const times = { lastUpdateTime: time, lastTransitionTime: time };
  return { type, status, reason, ...(message !== undefined && { message }), ...times };
}
const rolling = condition('Progressing', 'True', 'ReplicaSetUpdated', 'ReplicaSet "web-1" is progressing.');
const rolledOut = condition('Progressing', 'True', 'NewReplicaSetAvailable', 'has successfully progressed');
const tooLate = condition('Progressing', 'False', 'ProgressDeadlineExceeded', 'has timed out progressing');
const noQuota = condition('ReplicaFailure', 'True', 'FailedCreate', 'exceeded quota: small');

function deployment(
  name: string,
  status: object,
  expected: RolloutCase['expected'],
  spec: object = {},
): RolloutCase {
  return { name, kind: 'Deployment', spec: { ...deploymentSpec, ...spec }, status, expected };
}

/** What kubectl says while it waits for a Deployment. */
function waitingFor(name: string, what: string): Pick<RolloutProgress, 'status' | 'message'> {
  return { status: 'IN_PROGRESS', message: `Waiting for deployment "${name}" rollout to finish: ${what}...` };
}

const deploymentCases: readonly RolloutCase[] = [
  deployment(
    'unseen',
    { ...allUpdated, observedGeneration: 0, conditions: [tooLate] },
    {
      status: 'IN_PROGRESS',
      message: 'Waiting for deployment spec update to be observed...',
      observed: false,
      deadlineAt: undefined,
    },
  ),
  deployment(
    'no-status',
    { observedGeneration: 0 },
    {
      status: 'IN_PROGRESS',
      message: 'Waiting for deployment spec update to be observed...',
      updated: 0,
      reason: undefined,
    },
  ),
  deployment(
    'too-late',
    { ...surging, conditions: [tooLate] },
    {
      status: 'FAILED',
      message: 'deployment "too-late" exceeded its progress deadline',
      reason: 'ProgressDeadlineExceeded',
      reasonMessage: 'has timed out progressing',
      deadlineAt: undefined,
    },
  ),
  deployment(
    'too-late-and-paused',
    { ...surging, conditions: [tooLate] },
    { status: 'FAILED', message: 'deployment "too-late-and-paused" exceeded its progress deadline' },
    { paused: true },
  ),
  deployment(
    'too-late-for-a-quota',
    { ...surging, conditions: [tooLate, noQuota] },
    {
      status: 'FAILED',
      message: 'deployment "too-late-for-a-quota" exceeded its progress deadline',
      reason: 'FailedCreate',
      reasonMessage: 'exceeded quota: small',
    },
  ),
  deployment(
    'the-reason-alone-decides',
    { ...allUpdated, conditions: [condition('Progressing', 'True', 'ProgressDeadlineExceeded')] },
    { status: 'FAILED', message: 'deployment "the-reason-alone-decides" exceeded its progress deadline' },
  ),
  deployment(
    'surging',
    { ...surging, conditions: [rolling] },
    {
      ...waitingFor('surging', '1 out of 3 new replicas have been updated'),
      observed: true,
      desired: 3,
      toUpdate: 3,
      updated: 1,
      ready: 3,
      available: 3,
      old: 3,
      progressDeadlineSeconds: 600,
      deadlineAt: '2026-01-01T00:10:00Z',
      reason: 'ReplicaSetUpdated',
      reasonMessage: 'ReplicaSet "web-1" is progressing.',
    },
  ),
  deployment(
    'short-of-quota',
    { ...surging, conditions: [noQuota, rolling] },
    {
      ...waitingFor('short-of-quota', '1 out of 3 new replicas have been updated'),
      reason: 'FailedCreate',
      reasonMessage: 'exceeded quota: small',
      deadlineAt: '2026-01-01T00:10:00Z',
    },
  ),
  deployment(
    'quota-again',
    { ...surging, conditions: [condition('ReplicaFailure', 'False', 'FailedCreate'), rolling] },
    {
      ...waitingFor('quota-again', '1 out of 3 new replicas have been updated'),
      reason: 'ReplicaSetUpdated',
    },
  ),
  deployment(
    'paused',
    { ...surging, conditions: [condition('Progressing', 'Unknown', 'DeploymentPaused')] },
    {
      ...waitingFor('paused', '1 out of 3 new replicas have been updated'),
      status: 'PAUSED',
      reason: 'DeploymentPaused',
      reasonMessage: undefined,
      deadlineAt: undefined,
    },
    { paused: true },
  ),
  deployment(
    'old-left',
    { ...oldLeft, conditions: [rolling] },
    { ...waitingFor('old-left', '1 old replicas are pending termination'), old: 1 },
  ),
  deployment(
    'not-available',
    { ...notAvailable, conditions: [rolling] },
    {
      ...waitingFor('not-available', '1 of 3 updated replicas are available'),
      ready: 2,
      available: 1,
      old: 0,
    },
  ),
  deployment(
    'not-available-any-more',
    { ...notAvailable, conditions: [rolledOut] },
    {
      ...waitingFor('not-available-any-more', '1 of 3 updated replicas are available'),
      deadlineAt: undefined,
    },
  ),
  deployment(
    'without-a-deadline',
    { ...surging, conditions: [rolling] },
    {
      ...waitingFor('without-a-deadline', '1 out of 3 new replicas have been updated'),
      progressDeadlineSeconds: undefined,
      deadlineAt: undefined,
    },
    { progressDeadlineSeconds: 2_147_483_647 },
  ),
  deployment(
    'done',
    { ...allUpdated, conditions: [rolledOut] },
    {
      status: 'SUCCEEDED',
      message: 'deployment "done" successfully rolled out',
      reason: 'NewReplicaSetAvailable',
      deadlineAt: undefined,
    },
  ),
  deployment(
    'done-and-paused',
    allUpdated,
    { status: 'SUCCEEDED', message: 'deployment "done-and-paused" successfully rolled out' },
    { paused: true },
  ),
  deployment(
    'none-wanted',
    {},
    { status: 'SUCCEEDED', message: 'deployment "none-wanted" successfully rolled out', desired: 0 },
    { replicas: 0 },
  ),
  deployment(
    'recreated',
    { replicas: 3, updatedReplicas: 0 },
    waitingFor('recreated', '0 out of 3 new replicas have been updated'),
    { strategy: { type: 'Recreate' } },
  ),
];

const onDelete: RolloutCase['expected'] = {
  status: 'NOT_APPLICABLE',
  message: 'rollout status is only available for RollingUpdate strategy type',
  toUpdate: 0,
};

function statefulSet(
  name: string,
  status: object,
  expected: RolloutCase['expected'],
  updateStrategy: object = { type: 'RollingUpdate', rollingUpdate: { partition: 0 } },
): RolloutCase {
  return {
    name,
    kind: 'StatefulSet',
    spec: { serviceName: 'none', replicas: 3, updateStrategy },
    status: { currentRevision: 'web-1', updateRevision: 'web-2', ...status },
    expected,
  };
}

function fromPartition(partition: number): object {
  return { type: 'RollingUpdate', rollingUpdate: { partition } };
}

const statefulSetCases: readonly RolloutCase[] = [
  statefulSet(
    'on-delete',
    { ...surging, replicas: 3 },
    { ...onDelete, updated: 1, old: 2 },
    { type: 'OnDelete' },
  ),
  statefulSet(
    'unseen',
    { ...allUpdated, observedGeneration: 0 },
    {
      status: 'IN_PROGRESS',
      message: 'Waiting for statefulset spec update to be observed...',
      observed: false,
    },
  ),
  statefulSet(
    'not-ready',
    { ...notAvailable, updatedReplicas: 2 },
    { status: 'IN_PROGRESS', message: 'Waiting for 1 pods to be ready...', ready: 2, available: 1 },
  ),
  statefulSet(
    'updating',
    { ...allUpdated, updatedReplicas: 1 },
    {
      status: 'IN_PROGRESS',
      message: 'Waiting for partitioned roll out to finish: 1 out of 3 new pods have been updated...',
      toUpdate: 3,
      updated: 1,
      old: 2,
      progressDeadlineSeconds: undefined,
      deadlineAt: undefined,
      reason: undefined,
    },
  ),
  statefulSet(
    'updating-a-part',
    { ...allUpdated, updatedReplicas: 1 },
    {
      status: 'IN_PROGRESS',
      message: 'Waiting for partitioned roll out to finish: 1 out of 2 new pods have been updated...',
      toUpdate: 2,
    },
    fromPartition(1),
  ),
  statefulSet(
    'part-done',
    { ...allUpdated, updatedReplicas: 1 },
    {
      status: 'SUCCEEDED',
      message: 'partitioned roll out complete: 1 new pods have been updated...',
      toUpdate: 1,
      old: 2,
    },
    fromPartition(2),
  ),
  statefulSet(
    'partition-beyond-all',
    { ...allUpdated, updatedReplicas: 0 },
    {
      status: 'SUCCEEDED',
      message: 'partitioned roll out complete: 0 new pods have been updated...',
      toUpdate: 0,
    },
    fromPartition(5),
  ),
  statefulSet('done', allUpdated, {
    status: 'SUCCEEDED',
    message: 'partitioned roll out complete: 3 new pods have been updated...',
    old: 0,
  }),
  // Ready is enough for kubectl.
  statefulSet(
    'ready-but-not-available',
    { ...allUpdated, availableReplicas: 1 },
    {
      status: 'SUCCEEDED',
      message: 'partitioned roll out complete: 3 new pods have been updated...',
      available: 1,
    },
  ),
];

function daemonSet(
  name: string,
  [updatedNumberScheduled, numberAvailable]: readonly [updated: number, available: number],
  expected: RolloutCase['expected'],
  more: { status?: object; type?: string } = {},
): RolloutCase {
  return {
    name,
    kind: 'DaemonSet',
    spec: { updateStrategy: { type: more.type ?? 'RollingUpdate' } },
    status: {
      desiredNumberScheduled: 3,
      currentNumberScheduled: 3,
      numberMisscheduled: 0,
      numberReady: 3,
      updatedNumberScheduled,
      numberAvailable,
      ...more.status,
    },
    expected,
  };
}

const daemonSetCases: readonly RolloutCase[] = [
  daemonSet('on-delete', [1, 3], { ...onDelete, updated: 1, old: 2 }, { type: 'OnDelete' }),
  daemonSet(
    'unseen',
    [3, 3],
    {
      status: 'IN_PROGRESS',
      message: 'Waiting for daemon set spec update to be observed...',
      observed: false,
    },
    { status: { observedGeneration: 0 } },
  ),
  daemonSet('updating', [1, 2], {
    status: 'IN_PROGRESS',
    message: 'Waiting for daemon set "updating" rollout to finish: 1 out of 3 new pods have been updated...',
    desired: 3,
    toUpdate: 3,
    updated: 1,
    ready: 3,
    available: 2,
    old: 2,
  }),
  daemonSet('not-available', [3, 2], {
    status: 'IN_PROGRESS',
    message: 'Waiting for daemon set "not-available" rollout to finish: 2 of 3 updated pods are available...',
  }),
  daemonSet('done', [3, 3], {
    status: 'SUCCEEDED',
    message: 'daemon set "done" successfully rolled out',
    old: 0,
  }),
  daemonSet(
    'no-node',
    [0, 0],
    { status: 'SUCCEEDED', message: 'daemon set "no-node" successfully rolled out', desired: 0 },
    { status: { desiredNumberScheduled: 0, currentNumberScheduled: 0, numberReady: 0 } },
  ),
];

/** Every line of docs/rollouts.md. */
export const rolloutCases: readonly RolloutCase[] = [
  ...deploymentCases,
  ...statefulSetCases,
  ...daemonSetCases,
].map((one) => ({ ...one, status: { observedGeneration: 1, ...one.status } }));
