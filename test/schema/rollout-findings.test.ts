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

const broken = 'shop/web:does-not-exist';

async function setImage(namespace: string, kind: string, image: string): Promise<void> {
  await kubectl(['-n', namespace, 'set', 'image', `${kind}/web`, `main=${image}`]);
}

/** Makes the workload `web`, and waits until it is rolled out. */
async function rolledOut(namespace: string, kind: string, spec: object): Promise<void> {
  await apply(workload(kind, namespace, spec));
  await workloadsBecome(gateway, namespace, ([one]) => one?.state === 'ACTIVE' && one.replicas.available > 0);
}

describe.concurrent('a Deployment', () => {
  const subject = (namespace: string): Subject => ({ kind: 'DEPLOYMENT', namespace, name: 'web' });

  test('that exceeds its progress deadline says how many pods are available, new and old', async () => {
    await using namespace = await testNamespace();
    const n = namespace.name;
    await rolledOut(n, 'Deployment', { replicas: 2, progressDeadlineSeconds: 5 });
    expect(await findingsOf(gateway, subject(n))).toEqual([]);
    await setImage(n, 'deployment', broken);
    const finding = await found(gateway, subject(n), 'PROGRESS_DEADLINE_EXCEEDED');
    expect(finding).toMatchObject({
      severity: 'CRITICAL',
      message:
        'The rollout made no progress for 5 s: 0 of 2 new pods are available; 2 older ones still serve',
      affectedCount: 2,
      object: { name: 'web' },
      evidence: [{ object: { kind: 'Deployment', name: 'web' }, field: 'status.conditions[Progressing]' }],
    });
  });

  test('that is paused with a change says so, until it is resumed', async () => {
    await using namespace = await testNamespace();
    const n = namespace.name;
    await rolledOut(n, 'Deployment', { replicas: 1 });
    await kubectl(['-n', n, 'rollout', 'pause', 'deployment/web']);
    await workloadsBecome(gateway, n, ([one]) => one?.state === 'PAUSED');
    expect(await findingsOf(gateway, subject(n))).toEqual([]);
    await setImage(n, 'deployment', 'shop/web:2.0.0');
    expect(await found(gateway, subject(n), 'ROLLOUT_PAUSED')).toMatchObject({
      severity: 'INFO',
      message:
        'The Deployment is paused before its latest change is rolled out: its present template has no pods yet',
      evidence: [{ field: 'spec.paused', value: 'true' }],
    });
    await kubectl(['-n', n, 'rollout', 'resume', 'deployment/web']);
    await gone(gateway, subject(n), 'ROLLOUT_PAUSED');
  });
});

describe.concurrent('a StatefulSet', () => {
  const subject = (namespace: string): Subject => ({ kind: 'STATEFUL_SET', namespace, name: 'web' });

  test('whose update is stuck says for which pod it waits, and that a rollback takes its deletion', async () => {
    await using namespace = await testNamespace();
    const n = namespace.name;
    await rolledOut(n, 'StatefulSet', { serviceName: '', replicas: 2 });
    await setImage(n, 'statefulset', broken);
    const words =
      /^1 pod with an earlier template isn't replaced before pod "web-1" is ready, and it won't get ready: the image "shop\/web:does-not-exist"/;
    const stuck = await found(gateway, subject(n), 'ROLLOUT_STUCK', words);
    expect(stuck).toMatchObject({
      severity: 'CRITICAL',
      affectedCount: 2,
      action: expect.stringContaining('delete the pod as well') as string,
      evidence: [{ object: { kind: 'Pod', name: 'web-1' } }],
    });

    await kubectl(['-n', n, 'rollout', 'undo', 'statefulset/web']);
    const rolledBack = await found(
      gateway,
      subject(n),
      'ROLLOUT_STUCK',
      /^Pod "web-1" has an earlier template/,
    );
    expect(rolledBack).toMatchObject({
      severity: 'CRITICAL',
      action: 'Delete pod "web-1": it is made anew with the present template, and the rollout goes on.',
    });

    await kubectl(['-n', n, 'delete', 'pod', 'web-1']);
    await gone(gateway, subject(n), 'ROLLOUT_STUCK');
    await workloadsBecome(gateway, n, ([one]) => one?.state === 'ACTIVE');
    expect(await findingsOf(gateway, subject(n))).toEqual([]);
  });

  test('whose pods are created in order says which pod keeps the others from being created', async () => {
    await using namespace = await testNamespace();
    const n = namespace.name;
    await apply(
      workload('StatefulSet', n, { serviceName: '', replicas: 3 }, template('web', 'image-pull-error')),
    );
    expect(await found(gateway, subject(n), 'ROLLOUT_STUCK')).toMatchObject({
      message: expect.stringMatching(
        /^2 pods aren't created before pod "web-0" is ready, and it won't get ready: the image "shop\/web:1.0.0"/,
      ) as string,
      affectedCount: 3,
    });
  });

  test('whose pods are created in parallel waits for the new one that fails, and goes on after a rollback', async () => {
    await using namespace = await testNamespace();
    const n = namespace.name;
    await rolledOut(n, 'StatefulSet', { serviceName: '', replicas: 2, podManagementPolicy: 'Parallel' });
    await setImage(n, 'statefulset', broken);
    expect(await found(gateway, subject(n), 'ROLLOUT_STUCK')).toMatchObject({
      message: expect.stringMatching(
        /^The rollout waits for pod "web-1" while 1 pod has an earlier template: the image/,
      ) as string,
      action: 'See what is wrong with the new pods, and correct the template or roll back.',
    });
    await kubectl(['-n', n, 'rollout', 'undo', 'statefulset/web']);
    await gone(gateway, subject(n), 'ROLLOUT_STUCK');
  });

  test('with the strategy OnDelete names the pods that have an earlier template', async () => {
    await using namespace = await testNamespace();
    const n = namespace.name;
    const updateStrategy = { type: 'OnDelete' };
    await rolledOut(n, 'StatefulSet', { serviceName: '', replicas: 2, updateStrategy });
    await setImage(n, 'statefulset', 'shop/web:2.0.0');
    expect(await found(gateway, subject(n), 'OLD_PODS_REMAIN', /^2 of 2/)).toMatchObject({
      severity: 'INFO',
      message:
        '2 of 2 pods have an earlier template: with the strategy OnDelete they stay until they are deleted',
      evidence: [{ object: { name: 'web-0' } }, { object: { name: 'web-1' } }],
    });
    await kubectl(['-n', n, 'delete', 'pod', 'web-1']);
    expect(await found(gateway, subject(n), 'OLD_PODS_REMAIN', /^1 of 2/)).toMatchObject({
      message: '1 of 2 pods has an earlier template: with the strategy OnDelete it stays until it is deleted',
      evidence: [{ object: { kind: 'Pod', name: 'web-0' } }],
    });
  });

  test('whose claims get no volume says why', async () => {
    await using namespace = await testNamespace();
    const n = namespace.name;
    const volumeClaimTemplates = [
      {
        metadata: { name: 'data' },
        spec: {
          storageClassName: 'not-there',
          accessModes: ['ReadWriteOnce'],
          resources: { requests: { storage: '1Gi' } },
        },
      },
    ];
    await apply(workload('StatefulSet', n, { serviceName: '', volumeClaimTemplates }));
    const finding = await found(gateway, subject(n), 'CLAIM_NOT_BOUND', /not-there/);
    expect(finding).toMatchObject({
      severity: 'CRITICAL',
      message: expect.stringMatching(/"data-web-0".*storageclass.*"not-there" not found/) as string,
    });
  });

  test('whose Service is missing says that its pods have no names in DNS', async () => {
    await using namespace = await testNamespace();
    const n = namespace.name;
    await apply(workload('StatefulSet', n, { serviceName: 'web-peers' }));
    expect(await found(gateway, subject(n), 'GOVERNING_SERVICE_MISSING')).toMatchObject({
      severity: 'INFO',
      message: 'Its pods have no names in DNS: the Service "web-peers" that it names doesn\'t exist',
    });
    await apply({
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { namespace: n, name: 'web-peers' },
      spec: { clusterIP: 'None', selector: { app: 'web' } },
    });
    await gone(gateway, subject(n), 'GOVERNING_SERVICE_MISSING');
  });
});

describe.concurrent('a DaemonSet', () => {
  const subject = (namespace: string): Subject => ({ kind: 'DAEMON_SET', namespace, name: 'web' });

  test('that fits no node says so', async () => {
    await using namespace = await testNamespace();
    const n = namespace.name;
    const pods = template('web', undefined, { nodeSelector: { 'example.com/gpu': 'yes' } });
    await apply(workload('DaemonSet', n, {}, pods));
    expect(await found(gateway, subject(n), 'NO_NODE_SELECTED')).toMatchObject({
      severity: 'INFO',
      evidence: [{ field: 'status.desiredNumberScheduled', value: '0' }],
    });
  });

  test('whose update is stuck says so', async () => {
    await using namespace = await testNamespace();
    const n = namespace.name;
    await rolledOut(n, 'DaemonSet', {});
    expect(await findingsOf(gateway, subject(n))).toEqual([]);
    await setImage(n, 'daemonset', broken);
    expect(await found(gateway, subject(n), 'ROLLOUT_STUCK')).toMatchObject({
      severity: 'CRITICAL',
      message: expect.stringMatching(
        /^The rollout waits for pod "web-\w+" while 2 pods have an earlier template: the image/,
      ) as string,
    });
  });

  test('with the strategy OnDelete names the pods that have an earlier template', async () => {
    await using namespace = await testNamespace();
    const n = namespace.name;
    await rolledOut(n, 'DaemonSet', { updateStrategy: { type: 'OnDelete' } });
    await setImage(n, 'daemonset', 'shop/web:2.0.0');
    expect(await found(gateway, subject(n), 'OLD_PODS_REMAIN')).toMatchObject({
      severity: 'INFO',
      affectedCount: 3,
      evidence: [1, 2, 3].map(() => ({
        object: { kind: 'Pod' },
        field: 'metadata.labels[controller-revision-hash]',
      })),
    });
  });
});
