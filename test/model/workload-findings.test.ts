import { describe, expect, test } from 'vitest';
import { QuarterdeckError } from '../../src/errors.ts';
import type {
  DaemonSet,
  Deployment,
  HorizontalPodAutoscaler,
  PodDisruptionBudget,
  StatefulSet,
} from '../../src/kubernetes/objects.ts';
import type { ClusterView } from '../../src/model/cluster-view.ts';
import type { Finding } from '../../src/model/findings/finding.ts';
import { workloadFindings } from '../../src/model/findings/workload-findings.ts';
import { meta, ownedBy, TestCluster } from './entries.ts';

const now = Date.parse('2026-01-01T00:10:00Z');
const podTemplate = { metadata: { labels: { app: 'web' } }, spec: { containers: [] } };
const selector = { matchLabels: { app: 'web' } };
const ready = { replicas: 2, updatedReplicas: 2, readyReplicas: 2, availableReplicas: 2 };

function deployment(status: Deployment['status'] = ready): Deployment {
  return { metadata: meta('web'), spec: { replicas: 2, selector, template: podTemplate }, status };
}

function statefulSet(spec: Partial<NonNullable<StatefulSet['spec']>>): StatefulSet {
  const status = { ...ready, currentRevision: 'web-1', updateRevision: 'web-1' };
  return {
    metadata: meta('web'),
    spec: { replicas: 2, selector, serviceName: '', template: podTemplate, ...spec },
    status,
  };
}

function autoscaler(type: string, status: string, reason: string): HorizontalPodAutoscaler {
  const condition = { type, status, reason, message: 'as it says' };
  return {
    metadata: meta('scaler'),
    spec: { maxReplicas: 2, scaleTargetRef: { kind: 'Deployment', name: 'web' } },
    status: { conditions: [condition], desiredReplicas: 2 },
  };
}

function budget(
  status: Partial<NonNullable<PodDisruptionBudget['status']>>,
  spec: NonNullable<PodDisruptionBudget['spec']> = { maxUnavailable: 0 },
): PodDisruptionBudget {
  return {
    metadata: meta('budget'),
    spec: { selector, ...spec },
    status: { currentHealthy: 2, desiredHealthy: 2, disruptionsAllowed: 0, expectedPods: 2, ...status },
  };
}

function findingsBeside(add: (cluster: TestCluster) => void, object = deployment()): Finding[] {
  const cluster = new TestCluster();
  const web = cluster.add('deployments', object);
  add(cluster);
  return workloadFindings(web, cluster.view, now);
}

describe('autoscalers of a workload', () => {
  test.each([
    ['AbleToScale', 'False', 'FailedGetScale', 'AUTOSCALER_FAILING', 'WARNING'],
    ['ScalingActive', 'False', 'FailedGetResourceMetric', 'AUTOSCALER_FAILING', 'WARNING'],
    ['ScalingActive', 'False', 'AmbiguousSelector', 'AUTOSCALER_FAILING', 'WARNING'],
    ['ScalingLimited', 'True', 'TooManyReplicas', 'AUTOSCALER_AT_MAXIMUM', 'INFO'],
  ])('are told with %s %s, %s', (type, status, reason, expected, severity) => {
    const [found] = findingsBeside((cluster) => {
      cluster.add('horizontalpodautoscalers', autoscaler(type, status, reason));
    });
    expect(found).toMatchObject({ reason: expected, severity, evidence: [{ value: 'as it says' }] });
  });

  test.each([
    ['ScalingActive', 'True', 'ValidMetricFound'],
    ['ScalingActive', 'False', 'ScalingDisabled'],
    ['ScalingLimited', 'True', 'TooFewReplicas'],
  ])('are well with %s %s, %s', (type, status, reason) => {
    const findings = findingsBeside((cluster) => {
      cluster.add('horizontalpodautoscalers', autoscaler(type, status, reason));
    });
    expect(findings).toEqual([]);
  });

  test('have no metrics while no pod is ready, which is no fault of theirs', () => {
    const findings = findingsBeside(
      (cluster) => {
        cluster.add(
          'horizontalpodautoscalers',
          autoscaler('ScalingActive', 'False', 'FailedGetResourceMetric'),
        );
      },
      deployment({ replicas: 2 }),
    );
    expect(findings).toEqual([]);
  });
});

describe('disruption budgets of a workload', () => {
  test("that can't be computed say why", () => {
    const conditions = [
      {
        type: 'DisruptionAllowed',
        status: 'False',
        reason: 'SyncFailed',
        message: 'found no controller ref for pod "a"',
        lastTransitionTime: '2026-01-01T00:00:00Z',
      },
    ];
    const [found] = findingsBeside((cluster) => cluster.add('poddisruptionbudgets', budget({ conditions })));
    expect(found).toMatchObject({
      severity: 'WARNING',
      message:
        'Its pods can\'t be evicted: disruption budget "budget" can\'t be computed: found no controller ref for pod "a"',
    });
  });

  test.each([
    ['labels', selector],
    ['expressions alone', { matchExpressions: [{ key: 'app', operator: 'In', values: ['web', 'cart'] }] }],
    ['labels and expressions', { ...selector, matchExpressions: [{ key: 'old', operator: 'DoesNotExist' }] }],
    ['nothing, which is everything', {}],
  ])('are found by a selector of %s', (_of, wide) => {
    const spec = { maxUnavailable: 0, selector: wide };
    const found = findingsBeside((cluster) => cluster.add('poddisruptionbudgets', budget({}, spec)));
    expect(found).toMatchObject([{ reason: 'DISRUPTION_BUDGET_BLOCKS', severity: 'WARNING' }]);
  });

  test.each([
    ['its pods are still being created', budget({ expectedPods: 1, desiredHealthy: 2 })],
    ['its pods are just starting', budget({ currentHealthy: 0, desiredHealthy: 1 })],
    [
      'it is for others',
      budget(
        {},
        { selector: { ...selector, matchExpressions: [{ key: 'app', operator: 'NotIn', values: ['web'] }] } },
      ),
    ],
    ['it selects nothing', { ...budget({}), spec: { maxUnavailable: 0 } }],
    [
      'its status is of an earlier version',
      { ...budget({ observedGeneration: 1 }), metadata: meta('budget', { generation: 2 }) },
    ],
  ])('are no finding while %s', (_when, object) => {
    expect(findingsBeside((cluster) => cluster.add('poddisruptionbudgets', object))).toEqual([]);
  });
});

test("pods that a DaemonSet has on nodes that wouldn't get them now are counted", () => {
  const cluster = new TestCluster();
  const object: DaemonSet = {
    metadata: meta('web'),
    spec: { selector, template: podTemplate },
    status: { currentNumberScheduled: 1, desiredNumberScheduled: 1, numberMisscheduled: 2, numberReady: 1 },
  };
  const web = cluster.add('daemonsets', object);
  expect(workloadFindings(web, cluster.view, now)).toMatchObject([
    {
      reason: 'PODS_MISSCHEDULED',
      severity: 'INFO',
      message: "2 nodes run its pods and wouldn't get them now",
      affectedCount: 2,
    },
  ]);
});

test('a Deployment that was paused in the middle of a rollout says how far it is', () => {
  const cluster = new TestCluster();
  const object = deployment();
  const web = cluster.add('deployments', { ...object, spec: { ...object.spec, paused: true } as never });
  const setOf = (name: string, replicas: number, labels: Record<string, string>): void => {
    cluster.add('replicasets', {
      metadata: meta(name, ownedBy('web')),
      spec: { replicas, selector, template: { ...podTemplate, metadata: { labels } } },
    });
  };
  setOf('new', 1, podTemplate.metadata.labels);
  setOf('old', 2, { app: 'web', was: 'so' });
  expect(workloadFindings(web, cluster.view, now)).toMatchObject([
    {
      reason: 'ROLLOUT_PAUSED',
      message:
        'The Deployment is paused before its latest change is rolled out: 1 of 2 pods have its present template',
      affectedCount: 2,
    },
  ]);
});

describe('claims of a StatefulSet', () => {
  const volumeClaimTemplates = [{ metadata: { name: 'data' }, spec: {} }] as never;

  function findingsWithClaim(phase: string, reason?: string): Finding[] {
    const cluster = new TestCluster();
    const web = cluster.add('statefulsets', statefulSet({ volumeClaimTemplates }));
    cluster.add('persistentvolumeclaims', { metadata: meta('data-web-1'), status: { phase } });
    if (reason !== undefined) {
      cluster.add('events', {
        metadata: meta(reason),
        reason,
        message: 'as it says',
        involvedObject: { kind: 'PersistentVolumeClaim', namespace: 'default', name: 'data-web-1' },
      });
    }
    return workloadFindings(web, cluster.view, now);
  }

  test.each([
    ['Pending', 'ProvisioningFailed', 'Claim "data-web-1" has no volume: as it says'],
    ['Lost', 'ClaimLost', 'Claim "data-web-1" has no volume: as it says'],
    ['Lost', undefined, 'Claim "data-web-1" has no volume'],
  ])('that are %s with an event %s are told', (phase, reason, message) => {
    expect(findingsWithClaim(phase, reason)).toMatchObject([
      {
        reason: 'CLAIM_NOT_BOUND',
        severity: 'CRITICAL',
        message,
        evidence: [{ object: { kind: 'PersistentVolumeClaim' }, field: 'status.phase', value: phase }],
      },
    ]);
  });

  test.each([
    ['Bound', 'ProvisioningFailed'],
    ['Pending', 'WaitForFirstConsumer'],
    ['Pending', undefined],
  ])('that are %s with an event %s are as they should be', (phase, reason) => {
    expect(findingsWithClaim(phase, reason)).toEqual([]);
  });
});

test('what may not be read is done without', () => {
  const cluster = new TestCluster();
  const web = cluster.add('statefulsets', statefulSet({ serviceName: 'web' }));
  const refuse = (): never => {
    throw new QuarterdeckError('FORBIDDEN', 'no');
  };
  const unreadable = { get: refuse, read: refuse, by: refuse, byUid: refuse, countBy: refuse, all: refuse };
  const view = {
    ...cluster.view,
    events: unreadable,
    services: unreadable,
    persistentvolumeclaims: unreadable,
    poddisruptionbudgets: unreadable,
    horizontalpodautoscalers: unreadable,
  } as unknown as ClusterView;
  expect(workloadFindings(web, cluster.view, now)).toMatchObject([{ reason: 'GOVERNING_SERVICE_MISSING' }]);
  expect(workloadFindings(web, view, now)).toEqual([]);
});
