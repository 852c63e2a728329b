import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findingsOf, found, gone, type Subject } from '../support/found.ts';
import { testGateway, type TestGateway } from '../support/gateway.ts';
import { apply, kubectl } from '../support/kubectl.ts';
import { testNamespace } from '../support/namespace.ts';
import { workloadsBecome } from '../support/workloads.ts';
import { template, workload } from '../support/workload-objects.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway[Symbol.asyncDispose]());

const subject = (namespace: string): Subject => ({ kind: 'DEPLOYMENT', namespace, name: 'web' });

function budget(namespace: string, name: string, spec: object): object {
  return {
    apiVersion: 'policy/v1',
    kind: 'PodDisruptionBudget',
    metadata: { namespace, name },
    spec: { selector: { matchLabels: { app: 'web' } }, ...spec },
  };
}

describe.concurrent('a disruption budget', () => {
  test('that never lets a pod be evicted is told, until it does', async () => {
    await using namespace = await testNamespace();
    const n = namespace.name;
    await apply(workload('Deployment', n, { replicas: 2 }), budget(n, 'all', { minAvailable: 2 }));
    expect(await found(gateway, subject(n), 'DISRUPTION_BUDGET_BLOCKS')).toMatchObject({
      severity: 'WARNING',
      message:
        'No pod may ever be evicted, and nodes with its pods can\'t be drained: disruption budget "all" has minAvailable 2, for 2 pods',
      affectedCount: 2,
      evidence: [
        {
          object: { kind: 'PodDisruptionBudget', name: 'all' },
          field: 'status.disruptionsAllowed',
          value: '0',
        },
      ],
    });
    // The cluster is of the same opinion, of pods that run: others may always be evicted.
    await workloadsBecome(gateway, n, ([one]) => one?.state === 'ACTIVE');
    const [pod = ''] = (await kubectl(['-n', n, 'get', 'pods', '-o', 'name'])).trim().split('\n');
    const eviction = {
      apiVersion: 'policy/v1',
      kind: 'Eviction',
      metadata: { namespace: n, name: pod.replace('pod/', '') },
    };
    const path = `/api/v1/namespaces/${n}/pods/${eviction.metadata.name}/eviction`;
    await expect(kubectl(['create', '--raw', path, '-f', '-'], JSON.stringify(eviction))).rejects.toThrow(
      /disruption budget/,
    );
    await kubectl(['-n', n, 'scale', 'deployment', 'web', '--replicas=3']);
    await gone(gateway, subject(n), 'DISRUPTION_BUDGET_BLOCKS');
  });

  test('that is one of several is told', async () => {
    await using namespace = await testNamespace();
    const n = namespace.name;
    const spec = { maxUnavailable: 1 };
    const everything = { ...spec, selector: {} };
    await apply(workload('Deployment', n), budget(n, 'web', spec), budget(n, 'everything', everything));
    expect(await found(gateway, subject(n), 'DISRUPTION_BUDGET_BLOCKS')).toMatchObject({
      severity: 'WARNING',
      message:
        'Its pods can\'t be evicted: 2 disruption budgets apply to them ("everything", "web"), and Kubernetes allows one',
    });
  });

  test('that ill pods use up is worth knowing', async () => {
    await using namespace = await testNamespace();
    const n = namespace.name;
    await apply(
      workload('Deployment', n, { replicas: 2 }, template('web', 'image-pull-error')),
      budget(n, 'web', { maxUnavailable: 1 }),
    );
    expect(await found(gateway, subject(n), 'DISRUPTION_BUDGET_BLOCKS')).toMatchObject({
      severity: 'INFO',
      message: 'Pods can\'t be evicted at the moment: disruption budget "web" wants 1 healthy, and 0 are',
    });
  });

  test('that lets pods be evicted, or is for others, is no finding', async () => {
    await using namespace = await testNamespace();
    const n = namespace.name;
    await apply(
      workload('Deployment', n, { replicas: 2 }),
      budget(n, 'web', { maxUnavailable: 1 }),
      budget(n, 'others', { maxUnavailable: 0, selector: { matchLabels: { app: 'other' } } }),
    );
    await kubectl(['-n', n, 'wait', 'pdb/web', '--for=jsonpath={.status.disruptionsAllowed}=1']);
    await workloadsBecome(gateway, n, ([one]) => one?.state === 'ACTIVE');
    expect(await findingsOf(gateway, subject(n))).toEqual([]);
  });
});

test("an autoscaler that can't scale is told in its own words", async () => {
  await using namespace = await testNamespace();
  const n = namespace.name;
  const metrics = [
    { type: 'External', external: { metric: { name: 'orders' }, target: { type: 'Value', value: '10' } } },
  ];
  const scaleTargetRef = { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web' };
  await apply(workload('Deployment', n), {
    apiVersion: 'autoscaling/v2',
    kind: 'HorizontalPodAutoscaler',
    metadata: { namespace: n, name: 'web' },
    spec: { scaleTargetRef, minReplicas: 1, maxReplicas: 3, metrics },
  });
  expect(await found(gateway, subject(n), 'AUTOSCALER_FAILING')).toMatchObject({
    severity: 'WARNING',
    message: expect.stringMatching(
      /^Autoscaler "web" can't scale it, so that it stays at 1: the HPA was unable to compute the replica count: .*orders/,
    ) as string,
    action: 'Check that the adapter for custom or external metrics is running and knows the metric.',
    evidence: [
      {
        object: { kind: 'HorizontalPodAutoscaler', name: 'web' },
        field: 'status.conditions[ScalingActive]',
      },
    ],
  });
});
