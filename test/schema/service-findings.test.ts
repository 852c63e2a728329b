import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { event } from '../support/events.ts';
import { becomes, findingsOf, found, gone, type Subject } from '../support/found.ts';
import { testGateway, type TestGateway } from '../support/gateway.ts';
import { apply, kubectl } from '../support/kubectl.ts';
import { testNamespace } from '../support/namespace.ts';
import { endpointSliceByHand, service } from '../support/services.ts';
import { workloadsBecome } from '../support/workloads.ts';
import { template, workload } from '../support/workload-objects.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway[Symbol.asyncDispose]());

const subject = (namespace: string, name = 'web'): Subject => ({ kind: 'SERVICE', namespace, name });
const selector = { app: 'web' };
const ports = [{ port: 80 }];

describe.concurrent('a Service whose selector matches nothing', () => {
  test('says so, and hints at the workload that was probably meant', async () => {
    await using namespace = await testNamespace();
    const n = namespace.name;
    await apply(workload('Deployment', n), service(n, 'web', { selector: { app: 'wbe' }, ports }));
    const finding = await found(gateway, subject(n), 'SELECTOR_MATCHES_NOTHING', /;/);
    expect(finding).toMatchObject({
      severity: 'CRITICAL',
      message:
        'Its selector app=wbe matches no pod, nor what any workload of the namespace makes; the pods of Deployment "web" have app=web',
      action: 'If those are meant, change app=wbe in the selector to app=web.',
      object: { name: 'web' },
      evidence: [{ field: 'spec.selector', value: 'app=wbe', related: { kind: 'Deployment', name: 'web' } }],
    });
    await apply(service(n, 'web', { selector, ports }));
    await gone(gateway, subject(n), 'SELECTOR_MATCHES_NOTHING');
  });

  test('hints at a workload that lacks one of several labels', async () => {
    await using namespace = await testNamespace();
    const n = namespace.name;
    await apply(
      workload('Deployment', n),
      service(n, 'web', { selector: { ...selector, tier: 'front' }, ports }),
    );
    expect(await found(gateway, subject(n), 'SELECTOR_MATCHES_NOTHING', /;/)).toMatchObject({
      message: expect.stringMatching(/; the pods of Deployment "web" lack only tier=front$/) as string,
      action: 'Take tier=front out of the selector, or add the label to the pod template of the workload.',
    });
  });

  test('has no hint where nothing is like it', async () => {
    await using namespace = await testNamespace();
    const n = namespace.name;
    await apply(service(n, 'web', { selector: { app: 'something-else' }, ports }));
    expect(await found(gateway, subject(n), 'SELECTOR_MATCHES_NOTHING')).toMatchObject({
      message: 'Its selector app=something-else matches no pod, nor what any workload of the namespace makes',
      action: 'Compare the selector with the labels of the pods that it is for.',
    });
  });
});

describe.concurrent('a Service without ready endpoints', () => {
  test('says what is wrong with its pods', async () => {
    await using namespace = await testNamespace();
    const n = namespace.name;
    const pods = template('web', 'image-pull-error');
    await apply(workload('Deployment', n, { replicas: 2 }, pods), service(n, 'web', { selector, ports }));
    const finding = await found(gateway, subject(n), 'NO_READY_ENDPOINTS', /2 pods is ready: the image/);
    expect(finding).toMatchObject({
      severity: 'CRITICAL',
      message: expect.stringMatching(
        /^It leads nowhere: none of its 2 pods is ready: the image "shop\/web:1.0.0" of container "main" isn't in its registry/,
      ) as string,
      action: expect.stringMatching(/^See what is wrong with its pods\. /) as string,
      affectedCount: 2,
      evidence: [{ object: { kind: 'Pod' } }, { object: { kind: 'Pod' } }],
    });
  });

  test("says why its pods can't be created", async () => {
    await using namespace = await testNamespace();
    const n = namespace.name;
    const pods = template('web', undefined, { serviceAccountName: 'runner' });
    await apply(workload('Deployment', n, {}, pods), service(n, 'web', { selector, ports }));
    expect(await found(gateway, subject(n), 'NO_READY_ENDPOINTS')).toMatchObject({
      message: expect.stringMatching(
        /^It leads nowhere, as it has no pods\. 1 of 1 pods of ReplicaSet "web-\w+" can't be created: their service account "runner" doesn't exist$/,
      ) as string,
    });
  });
});

describe.concurrent('a Service whose port', () => {
  const container = { ports: [{ name: 'http', containerPort: 8080 }] };

  test('has a name that no container has leads nowhere', async () => {
    await using namespace = await testNamespace();
    const n = namespace.name;
    const wrong = [
      { name: 'http', port: 80, targetPort: 'http' },
      { name: 'admin', port: 81, targetPort: 'admin' },
      { name: 'dns', port: 53, targetPort: 'http', protocol: 'UDP' },
    ];
    await apply(
      workload('Deployment', n, {}, template('web', undefined, {}, container)),
      service(n, 'web', { selector, ports: wrong }),
    );
    await workloadsBecome(gateway, n, ([one]) => one?.state === 'ACTIVE');
    await found(gateway, subject(n), 'PORT_NOT_IN_CONTAINER', /1 pod /);
    const findings = await findingsOf(gateway, subject(n));
    expect(findings).toMatchObject([
      {
        reason: 'PORT_NOT_IN_CONTAINER',
        severity: 'WARNING',
        message:
          'Port 81 leads nowhere: no container of its 1 pod has a TCP port named "admin"; they have http (8080/TCP)',
        evidence: [{ field: 'spec.ports[admin].targetPort', value: 'admin' }],
      },
      {
        message:
          'Port 53 leads nowhere: no container of its 1 pod has a UDP port named "http"; they have http (8080/TCP)',
      },
    ]);
    // The cluster sees it in the same way: its endpoints have the first port alone.
    const slices = await becomes(
      gateway,
      () => kubectl(['-n', n, 'get', 'endpointslices', '-o', 'jsonpath={.items[*].ports[*].name}']),
      (names) => names !== '',
    );
    expect(slices).toBe('http');
  });

  test("is a number that the containers don't declare, though they declare others, is worth a hint", async () => {
    await using namespace = await testNamespace();
    const n = namespace.name;
    await apply(
      workload('Deployment', n, {}, template('web', undefined, {}, container)),
      service(n, 'web', { selector, ports }),
    );
    expect(await found(gateway, subject(n), 'PORT_NOT_DECLARED')).toMatchObject({
      severity: 'INFO',
      message: expect.stringMatching(
        /^Port 80 leads to 80, which no container of its 1 (pod|workload) declares; they have http \(8080\/TCP\)$/,
      ) as string,
    });
  });
});

test("a load balancer that can't be made is told in the words of its controller", async () => {
  await using namespace = await testNamespace();
  const n = namespace.name;
  await apply(workload('Deployment', n), service(n, 'web', { type: 'LoadBalancer', selector, ports }));
  const uid = await kubectl(['-n', n, 'get', 'service', 'web', '-o', 'jsonpath={.metadata.uid}']);
  const about = { apiVersion: 'v1', kind: 'Service', namespace: n, name: 'web', uid };
  await apply(
    event(n, 'failed', {
      type: 'Warning',
      reason: 'SyncLoadBalancerFailed',
      message: 'Error syncing load balancer: failed to ensure load balancer: quota exceeded',
      involvedObject: about,
    }),
  );
  expect(await found(gateway, subject(n), 'LOAD_BALANCER_PENDING')).toMatchObject({
    severity: 'CRITICAL',
    message:
      'It gets no load balancer: Error syncing load balancer: failed to ensure load balancer: quota exceeded',
    evidence: [{ event: { reason: 'SyncLoadBalancerFailed' } }],
  });
  await apply(event(n, 'ensured', { reason: 'EnsuredLoadBalancer', involvedObject: about }));
  await gone(gateway, subject(n), 'LOAD_BALANCER_PENDING');
});

test('nothing is found of what is as it should be', async () => {
  await using namespace = await testNamespace();
  const n = namespace.name;
  await apply(
    workload('Deployment', n),
    service(n, 'plain', { selector, ports }),
    service(n, 'headless', { selector, clusterIP: 'None' }),
    service(n, 'alias', {
      type: 'ExternalName',
      externalName: 'shop.example.com',
      selector: { app: 'nobody' },
    }),
    service(n, 'by-hand', { ports: [{ port: 5432 }] }),
    endpointSliceByHand(n, 'by-hand'),
    service(n, 'balanced', { type: 'LoadBalancer', selector, ports }),
    ...scaledToZero(n),
  );
  await workloadsBecome(
    gateway,
    n,
    (all) => all.length === 2 && all.every(({ state }) => state === 'ACTIVE'),
  );
  for (const name of ['plain', 'headless', 'alias', 'by-hand', 'balanced', 'idle']) {
    expect({ name, findings: await findingsOf(gateway, subject(n, name)) }).toEqual({ name, findings: [] });
  }
});

/** A Deployment without replicas, and its Service. */
function scaledToZero(n: string): object[] {
  const labels = { app: 'idle' };
  const spec = { replicas: 0, selector: { matchLabels: labels }, template: template('idle') };
  return [
    { apiVersion: 'apps/v1', kind: 'Deployment', metadata: { namespace: n, name: 'idle' }, spec },
    service(n, 'idle', { selector: labels, ports }),
  ];
}
