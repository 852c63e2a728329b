import { describe, expect, test } from 'vitest';
import type { Pod, StatefulSet } from '../../src/kubernetes/objects.ts';
import { stuckPod } from '../../src/model/ordinal-pods.ts';
import { meta, ownedBy, TestCluster } from './entries.ts';

type Spec = Partial<NonNullable<StatefulSet['spec']>>;

function statefulSet(spec: Spec = {}): StatefulSet {
  return {
    metadata: meta('web'),
    spec: { replicas: 3, selector: {}, serviceName: '', template: {}, ...spec },
    status: { replicas: 3, currentRevision: 'web-old', updateRevision: 'web-bad' },
  };
}

function rollingUpdate(partition: number): Spec {
  return { updateStrategy: { type: 'RollingUpdate', rollingUpdate: { partition } } };
}

/** A pod by the revision that it has; ready if nothing else is said. */
function pod(ordinal: number, revision: string, status: Pod['status'] = {}, more: object = {}): Pod {
  return {
    metadata: meta(`web-${ordinal}`, {
      ...ownedBy('web', 'StatefulSet'),
      labels: { 'controller-revision-hash': revision },
      ...more,
    }),
    status: { phase: 'Running', conditions: [{ type: 'Ready', status: 'True' }], ...status },
  };
}

const broken = { phase: 'Pending', conditions: [] };

/** The pod on which a StatefulSet is stuck that goes back to the revision web-old. */
function stuckOn(
  pods: readonly Pod[],
  spec: Spec = rollingUpdate(0),
  revision = 'web-old',
): string | undefined {
  const cluster = new TestCluster();
  const entries = pods.map((one) => cluster.add('pods', one));
  return stuckPod(statefulSet(spec), revision, entries)?.name;
}

describe('a StatefulSet is stuck', () => {
  test('on the first pod that is not ready, if it has another revision than it should', () => {
    expect(stuckOn([pod(0, 'web-old'), pod(1, 'web-old'), pod(2, 'web-bad', broken)])).toBe('web-2');
    expect(stuckOn([pod(2, 'web-bad', broken), pod(1, 'web-bad', broken), pod(0, 'web-old')])).toBe('web-1');
  });

  test('with OnDelete, too: what is ready goes on as it is, and what is not is never replaced', () => {
    const spec = { updateStrategy: { type: 'OnDelete' } };
    expect(stuckOn([pod(0, 'web-bad'), pod(1, 'web-bad', broken)], spec)).toBe('web-1');
  });

  test('on a pod of a third revision as well', () => {
    expect(stuckOn([pod(0, 'web-old', broken)], rollingUpdate(0), 'web-older')).toBe('web-0');
  });

  test('below the partition on a pod that has neither the revision before nor the restored one', () => {
    expect(stuckOn([pod(0, 'web-bad', broken)], rollingUpdate(1))).toBe('web-0');
  });
});

describe('a StatefulSet is not stuck', () => {
  test('where all pods are ready, whatever their revisions', () => {
    expect(stuckOn([pod(0, 'web-old'), pod(1, 'web-bad')])).toBeUndefined();
  });

  test('where the first pod that is not ready has the right revision: that one is to be waited for', () => {
    expect(stuckOn([pod(0, 'web-old', broken), pod(1, 'web-bad', broken)])).toBeUndefined();
  });

  test('where the pod below the partition has the revision before, as it should', () => {
    expect(stuckOn([pod(0, 'web-old', broken)], rollingUpdate(1), 'web-older')).toBeUndefined();
    const ordinals = { ordinals: { start: 5 }, ...rollingUpdate(1) };
    expect(stuckOn([pod(5, 'web-old', broken)], ordinals, 'web-older')).toBeUndefined();
    expect(stuckOn([pod(6, 'web-old', broken)], ordinals, 'web-older')).toBe('web-6');
  });

  test('with Parallel, where the controller replaces what is not ready', () => {
    const spec = { podManagementPolicy: 'Parallel', ...rollingUpdate(0) };
    expect(stuckOn([pod(0, 'web-bad', broken)], spec)).toBeUndefined();
  });

  test.each([
    ['is being deleted', pod(0, 'web-bad', broken, { deletionTimestamp: '2026-01-01T00:00:00Z' })],
    ['has failed', pod(0, 'web-bad', { phase: 'Failed', conditions: [] })],
    ['has ended', pod(0, 'web-bad', { phase: 'Succeeded', conditions: [] })],
    ['is more than it should have', pod(3, 'web-bad', broken)],
  ])('on a pod that %s', (_, one) => {
    expect(stuckOn([one])).toBeUndefined();
  });
});
