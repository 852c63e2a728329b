import { describe, expect, test } from 'vitest';
import { QuarterdeckError } from '../../src/errors.ts';
import type { ClusterView } from '../../src/model/cluster-view.ts';
import { podFindings } from '../../src/model/findings/pod-findings.ts';
import { ownedBy } from './entries.ts';
import {
  clusterWithNode,
  creating,
  happenedAt,
  nodeWith,
  podWith,
  wrongWith,
  waitingFor,
  ended,
  backOff,
  started,
  type PodParts,
} from './finding-pods.ts';

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
  const pod = cluster.add('pods', podWith(waitingFor('ImagePullBackOff')));
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
