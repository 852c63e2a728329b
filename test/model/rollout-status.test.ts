import { describe, expect, test } from 'vitest';
import type { StatefulSet } from '../../src/kubernetes/objects.ts';
import { isRolledOut, rolloutOf, rolloutRevision } from '../../src/model/rollout.ts';
import { statefulSetRollout, type RolloutProgress } from '../../src/model/rollout-status.ts';
import { replicasOf } from '../../src/model/replica-counts.ts';
import { TestCluster, meta, ownedBy } from './entries.ts';
import { rolledOutEntry } from './rolled-out-entry.ts';
import { rolloutCases } from './rollout-cases.ts';

describe.each(['Deployment', 'StatefulSet', 'DaemonSet'] as const)('%s: the first line that fits', (kind) => {
  test.each(rolloutCases.filter((one) => one.kind === kind))('$name', (one) => {
    const { workload, ...progress } = rolloutOf(rolledOutEntry(one));
    expect(workload.name).toBe(one.name);
    expect(progress).toMatchObject(one.expected);
  });
});

test('a StatefulSet that has been changed since it was seen is waited for', () => {
  const object = {
    metadata: meta('web', { generation: 2 }),
    spec: { replicas: 3, updateStrategy: { type: 'RollingUpdate', rollingUpdate: { partition: 0 } } },
    status: { observedGeneration: 1, replicas: 3, updatedReplicas: 3, readyReplicas: 3 },
  } as unknown as StatefulSet;
  expect(statefulSetRollout(object, replicasOf(object))).toMatchObject({
    status: 'IN_PROGRESS',
    message: 'Waiting for statefulset spec update to be observed...',
  });
});

// The API server fills in rollingUpdate, so that kubectl can't be asked.
test.each<[string, Partial<StatefulSet['status']>, Pick<RolloutProgress, 'status' | 'message'>]>([
  [
    'under way',
    { currentRevision: 'web-1', updateRevision: 'web-2', currentReplicas: 2, updatedReplicas: 1 },
    {
      status: 'IN_PROGRESS',
      message: 'waiting for statefulset rolling update to complete 1 pods at revision web-2...',
    },
  ],
  [
    'done',
    { currentRevision: 'web-2', updateRevision: 'web-2', currentReplicas: 3, updatedReplicas: 3 },
    { status: 'SUCCEEDED', message: 'statefulset rolling update complete 3 pods at revision web-2...' },
  ],
])('a StatefulSet without rollingUpdate, %s, goes by its revisions', (_what, facts, expected) => {
  const object = {
    metadata: meta('web', { generation: 1 }),
    spec: { replicas: 3, updateStrategy: { type: 'RollingUpdate' } },
    status: { observedGeneration: 1, replicas: 3, readyReplicas: 3, ...facts },
  } as unknown as StatefulSet;
  expect(statefulSetRollout(object, replicasOf(object))).toMatchObject(expected);
});

test('a Job has no rollout', () => {
  const job = new TestCluster().add('jobs', { metadata: meta('once') });
  expect(isRolledOut(job)).toBe(false);
});

describe('the number of the revision', () => {
  const template = { spec: { containers: [{ name: 'main', image: 'shop/web:2' }] } };

  function deploymentRevision(facts: {
    observed?: number;
    paused?: boolean;
    updated?: number;
    annotations?: Record<string, string>;
  }): number | undefined {
    const { observed = 2, paused = false, updated = 0, annotations } = facts;
    const cluster = new TestCluster();
    const entry = cluster.add('deployments', {
      metadata: meta('web', {
        generation: 2,
        annotations: annotations ?? { 'deployment.kubernetes.io/revision': '7' },
      }),
      spec: { paused, replicas: 3, selector: {}, template },
      status: { observedGeneration: observed, updatedReplicas: updated },
    });
    return rolloutRevision(rolloutOf(entry), cluster.view);
  }

  test('of a Deployment is the one that the controller has given to what it has seen', () => {
    expect(deploymentRevision({})).toBe(7);
    expect(deploymentRevision({ observed: 1 })).toBeUndefined();
    expect(deploymentRevision({ annotations: {} })).toBeUndefined();
  });

  test('of a paused Deployment is known once pods have the template', () => {
    expect(deploymentRevision({ paused: true })).toBeUndefined();
    expect(deploymentRevision({ paused: true, updated: 1 })).toBe(7);
  });

  test('of a StatefulSet is that of the ControllerRevision with its template, when it was seen', () => {
    const revisionOf = (observedGeneration: number): number | undefined => {
      const cluster = new TestCluster();
      const entry = cluster.add('statefulsets', {
        metadata: meta('web', { generation: 2 }),
        spec: { serviceName: 'none', selector: {}, template },
        status: { observedGeneration, replicas: 3 },
      });
      for (const [revision, image] of [
        [4, 'shop/web:2'],
        [5, 'shop/web:3'],
      ] as const) {
        cluster.add('controllerrevisions', {
          metadata: meta(`web-${revision}`, ownedBy('web', 'StatefulSet')),
          revision,
          data: { spec: { template: { spec: { containers: [{ name: 'main', image }] } } } },
        });
      }
      return rolloutRevision(rolloutOf(entry), cluster.view);
    };
    expect(revisionOf(2)).toBe(4);
    expect(revisionOf(1)).toBeUndefined();
  });
});
