import { describe, expect, test } from 'vitest';
import type { CronJob, DaemonSet, Deployment, Job, StatefulSet } from '../../src/kubernetes/objects.ts';
import type { ReplicaCounts } from '../../src/model/replica-counts.ts';
import {
  cronJobState,
  daemonSetState,
  deploymentState,
  jobState,
  statefulSetState,
  type WorkloadCondition,
} from '../../src/model/workload-state.ts';
import { meta } from './entries.ts';

interface Facts {
  readonly deleted?: boolean;
  readonly generation?: number;
  readonly observed?: number;
  readonly spec?: object;
  readonly conditions?: readonly object[];
  readonly replicas?: Partial<ReplicaCounts>;
  readonly status?: object;
}

type Line = readonly [what: string, facts: Facts, expected: WorkloadCondition];

/** An object with these facts, of which the observed generation is the latest unless said otherwise. */
function objectOf({ deleted, generation = 2, observed = 2, spec, conditions, status }: Facts): object {
  return {
    metadata: meta('web', {
      generation,
      ...(deleted === true && { deletionTimestamp: '2026-01-02T00:00:00Z' }),
    }),
    spec,
    status: { observedGeneration: observed, conditions, ...status },
  };
}

/** Three replicas, all well, unless said otherwise. */
function countsOf({ replicas }: Facts): ReplicaCounts {
  return { desired: 3, current: 3, updated: 3, ready: 3, available: 3, unavailable: 0, ...replicas };
}

const condition = (type: string, status: string, reason?: string, message?: string): object => ({
  type,
  status,
  ...(reason !== undefined && { reason }),
  ...(message !== undefined && { message }),
});
const notSeen = 'the change has not been seen by the controller yet';
const deadline = condition('Progressing', 'False', 'ProgressDeadlineExceeded', 'has timed out progressing');
const rolledOut = condition('Progressing', 'True', 'NewReplicaSetAvailable');
const rolling = condition('Progressing', 'True', 'ReplicaSetUpdated');
const quota = condition('ReplicaFailure', 'True', 'FailedCreate', 'exceeded quota');
const unavailable = condition('Available', 'False', 'MinimumReplicasUnavailable', 'no minimum availability');
const old = { updated: 1, available: 1 };

describe('Deployment: the first line that fits', () => {
  const lines: readonly Line[] = [
    ['being deleted', { deleted: true, conditions: [deadline] }, { state: 'TERMINATING' }],
    [
      'deadline exceeded, before a replica failure',
      { conditions: [quota, deadline] },
      { state: 'FAILED', message: 'has timed out progressing' },
    ],
    [
      'Progressing False for another reason is no failure',
      { conditions: [condition('Progressing', 'False', 'Other')] },
      { state: 'ACTIVE' },
    ],
    [
      'paused, before all but deletion',
      { observed: 1, spec: { paused: true }, conditions: [quota, deadline] },
      { state: 'PAUSED' },
    ],
    [
      "pods can't be made, before all that counts pods",
      { conditions: [quota], replicas: old },
      { state: 'DEGRADED', message: 'exceeded quota' },
    ],
    [
      'a replica failure that is over',
      { conditions: [condition('ReplicaFailure', 'False', 'x', 'y')] },
      { state: 'ACTIVE' },
    ],
    [
      'a change not seen, whatever is said of the state before it',
      { observed: 1, conditions: [quota, deadline] },
      { state: 'PROGRESSING', message: notSeen },
    ],
    [
      'not all have the template',
      { conditions: [rolling], replicas: old },
      { state: 'PROGRESSING', message: '1 of 3 replicas have the current template' },
    ],
    [
      'one old replica to go',
      { replicas: { current: 4 } },
      { state: 'PROGRESSING', message: '1 replica of earlier revisions still to go' },
    ],
    [
      'old replicas to go, before availability',
      { replicas: { current: 5, available: 0 }, conditions: [rolledOut, unavailable] },
      { state: 'PROGRESSING', message: '2 replicas of earlier revisions still to go' },
    ],
    [
      'became unavailable after it was rolled out',
      { replicas: { available: 1 }, conditions: [rolledOut, unavailable] },
      { state: 'DEGRADED', message: 'no minimum availability' },
    ],
    [
      'unavailable, without the Progressing condition',
      { replicas: { available: 1 }, conditions: [unavailable] },
      { state: 'DEGRADED', message: 'no minimum availability' },
    ],
    [
      'not yet available while rolling out',
      { replicas: { available: 1 }, conditions: [rolling, unavailable] },
      { state: 'PROGRESSING', message: '1 of 3 replicas are available' },
    ],
    [
      'not all available, but as many as have to be',
      { replicas: { available: 2 }, conditions: [rolledOut, condition('Available', 'True')] },
      { state: 'PROGRESSING', message: '2 of 3 replicas are available' },
    ],
    ['all well', { conditions: [rolledOut, condition('Available', 'True')] }, { state: 'ACTIVE' }],
    [
      'scaled to nothing',
      { replicas: { desired: 0, current: 0, updated: 0, ready: 0, available: 0 } },
      { state: 'ACTIVE' },
    ],
  ];
  test.each(lines)('%s', (_, facts, expected) => {
    expect(deploymentState(objectOf(facts) as Deployment, countsOf(facts))).toEqual(expected);
  });

  test('of which the controller has said nothing yet', () => {
    const fresh: Deployment = { metadata: meta('web', { generation: 1 }) };
    expect(deploymentState(fresh, countsOf({}))).toEqual({ state: 'PROGRESSING', message: notSeen });
  });
});

describe('StatefulSet: the first line that fits', () => {
  const partition = (partition: number): object => ({
    updateStrategy: { type: 'RollingUpdate', rollingUpdate: { partition } },
  });
  const lines: readonly Line[] = [
    ['being deleted', { deleted: true, observed: 1 }, { state: 'TERMINATING' }],
    ['a change not seen', { observed: 1, replicas: old }, { state: 'PROGRESSING', message: notSeen }],
    [
      'too few replicas',
      { replicas: { current: 2, ...old } },
      { state: 'PROGRESSING', message: '2 of 3 replicas exist' },
    ],
    [
      'too many replicas',
      { replicas: { current: 5 } },
      { state: 'PROGRESSING', message: '5 of 3 replicas exist' },
    ],
    [
      'not all have the template',
      { replicas: old },
      { state: 'PROGRESSING', message: '1 of 3 replicas have the current template' },
    ],
    [
      'not all above the partition have the template',
      { spec: partition(1), replicas: old },
      { state: 'PROGRESSING', message: '1 of 2 replicas have the current template' },
    ],
    [
      'all above the partition have the template',
      { spec: partition(2), replicas: { updated: 1 } },
      { state: 'ACTIVE' },
    ],
    [
      'a partition beyond all replicas',
      { spec: partition(9), replicas: { updated: 0 } },
      { state: 'ACTIVE' },
    ],
    [
      'old pods under OnDelete are no rollout',
      { spec: { updateStrategy: { type: 'OnDelete' } }, replicas: { updated: 0 } },
      { state: 'ACTIVE' },
    ],
    [
      'not all available',
      { replicas: { available: 2 } },
      { state: 'DEGRADED', message: '2 of 3 replicas are available' },
    ],
    ['all well', {}, { state: 'ACTIVE' }],
  ];
  test.each(lines)('%s', (_, facts, expected) => {
    expect(statefulSetState(objectOf(facts) as StatefulSet, countsOf(facts))).toEqual(expected);
  });
});

describe('DaemonSet: the first line that fits', () => {
  const lines: readonly Line[] = [
    ['being deleted', { deleted: true, observed: 1 }, { state: 'TERMINATING' }],
    ['a change not seen', { observed: 1, replicas: old }, { state: 'PROGRESSING', message: notSeen }],
    [
      'nodes without a pod',
      { replicas: { current: 2, ...old } },
      { state: 'PROGRESSING', message: '2 of 3 nodes have a pod' },
    ],
    [
      'not all have the template',
      { replicas: old },
      { state: 'PROGRESSING', message: '1 of 3 nodes have the current template' },
    ],
    [
      'old pods under OnDelete are no rollout',
      { spec: { updateStrategy: { type: 'OnDelete' } }, replicas: { updated: 0 } },
      { state: 'ACTIVE' },
    ],
    [
      'not all available',
      { replicas: { available: 2 } },
      { state: 'DEGRADED', message: '2 of 3 replicas are available' },
    ],
    ['all well', {}, { state: 'ACTIVE' }],
    [
      'no node that it wants',
      { replicas: { desired: 0, current: 0, updated: 0, ready: 0, available: 0 } },
      { state: 'ACTIVE' },
    ],
  ];
  test.each(lines)('%s', (_, facts, expected) => {
    expect(daemonSetState(objectOf(facts) as DaemonSet, countsOf(facts))).toEqual(expected);
  });
});

describe('Job: the first line that fits', () => {
  const is = (type: string, message?: string): object => condition(type, 'True', undefined, message);
  const lines: readonly Line[] = [
    ['being deleted', { deleted: true, conditions: [is('Failed')] }, { state: 'TERMINATING' }],
    [
      'failed, before all but deletion',
      { spec: { suspend: true }, conditions: [is('Failed', 'backoff limit')], status: { failed: 1 } },
      { state: 'FAILED', message: 'backoff limit' },
    ],
    [
      'about to fail: its pods are still being ended',
      { conditions: [is('FailureTarget', 'deadline')] },
      { state: 'FAILED', message: 'deadline' },
    ],
    ['failed without a message', { conditions: [is('Failed')] }, { state: 'FAILED' }],
    ['complete', { conditions: [is('Complete')], status: { failed: 2 } }, { state: 'SUCCEEDED' }],
    ['about to be complete', { conditions: [is('SuccessCriteriaMet')] }, { state: 'SUCCEEDED' }],
    [
      "conditions that aren't true say nothing",
      { conditions: [condition('Failed', 'False'), condition('Complete', 'False')], status: { active: 1 } },
      { state: 'PROGRESSING', message: '1 running' },
    ],
    [
      'suspended, before failures',
      { spec: { suspend: true }, status: { failed: 1 } },
      { state: 'SUSPENDED' },
    ],
    [
      'one failure',
      { status: { failed: 1 } },
      { state: 'DEGRADED', message: '1 pod has failed and is retried' },
    ],
    [
      'failures',
      { status: { failed: 2 } },
      { state: 'DEGRADED', message: '2 pods have failed and are retried' },
    ],
    [
      'completions under way',
      { spec: { completions: 5 }, status: { succeeded: 2, active: 1 } },
      { state: 'PROGRESSING', message: '2 of 5 completed' },
    ],
    [
      'nothing has run yet',
      { spec: { completions: 5 } },
      { state: 'PROGRESSING', message: '0 of 5 completed' },
    ],
    ['a work queue', { spec: {}, status: { active: 2 } }, { state: 'PROGRESSING', message: '2 running' }],
  ];
  test.each(lines)('%s', (_, facts, expected) => {
    expect(jobState(objectOf(facts) as Job)).toEqual(expected);
  });
});

describe('CronJob: the first line that fits', () => {
  const lines: readonly Line[] = [
    ['being deleted', { deleted: true, spec: { suspend: true } }, { state: 'TERMINATING' }],
    ['suspended', { spec: { suspend: true } }, { state: 'SUSPENDED' }],
    ['not suspended', { spec: { suspend: false } }, { state: 'ACTIVE' }],
    ['nothing said', {}, { state: 'ACTIVE' }],
  ];
  test.each(lines)('%s', (_, facts, expected) => {
    expect(cronJobState(objectOf(facts) as CronJob)).toEqual(expected);
  });
});
