import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { applyManifest } from '../../src/operations/apply-manifest.ts';
import { createService } from '../../src/operations/create-service.ts';
import { deployWorkload } from '../../src/operations/deploy-workload.ts';
import { runCronJob } from '../../src/operations/run-cron-job.ts';
import type { UserError } from '../../src/operations/user-error.ts';
import { updateService } from '../../src/operations/update-service.ts';
import { apply, applyTo, kubectl, kubectlOf } from '../support/kubectl.ts';
import { testNamespace } from '../support/namespace.ts';
import { pod } from '../support/objects.ts';
import { ownApiServer } from '../support/own-api-server.ts';
import { admissionWebhook, type Refusal } from '../support/webhook.ts';
import { testCluster, type TestCluster } from './cluster.ts';

let context: TestCluster;
beforeAll(async () => {
  context = await testCluster();
});
afterAll(() => context[Symbol.asyncDispose]());

async function applied(object: object, namespace: string): Promise<UserError[]> {
  return (await applyManifest({ manifest: JSON.stringify(object), namespace }, context)).userErrors;
}

function limitRange(namespace: string, limits: object): object {
  const metadata = { namespace, name: 'limits' };
  return { apiVersion: 'v1', kind: 'LimitRange', metadata, spec: { limits: [limits] } };
}

function quota(namespace: string, hard: Record<string, string>): object {
  return { apiVersion: 'v1', kind: 'ResourceQuota', metadata: { namespace, name: 'few' }, spec: { hard } };
}

const denied = (code: string, message: RegExp) => [
  { code, message: expect.stringMatching(message), field: null },
];

describe('QUOTA_EXCEEDED is', () => {
  test('a ResourceQuota that is used up, for whatever is made', async () => {
    await using namespace = await testNamespace();
    const job = { template: { spec: { restartPolicy: 'Never', containers: [{ name: 'a', image: 'a' }] } } };
    const metadata = { namespace: namespace.name, name: 'nightly' };
    await apply(
      quota(namespace.name, { 'count/services': '0', 'count/jobs.batch': '0', 'services.nodeports': '0' }),
      {
        apiVersion: 'batch/v1',
        kind: 'CronJob',
        metadata,
        spec: { schedule: '0 0 * * *', jobTemplate: { spec: job } },
      },
    );
    const counted = ['wait', 'quota/few', '--for=jsonpath={.status.hard}', '--timeout=60s'];
    await kubectl(['-n', namespace.name, ...counted]);
    const made = await createService(
      { namespace: namespace.name, name: 'web', ports: [{ port: 80 }] },
      context,
    );
    expect(made.userErrors).toEqual(
      denied(
        'QUOTA_EXCEEDED',
        /^services "web" is forbidden: exceeded quota: few, requested: count\/services=1/,
      ),
    );
    const run = await runCronJob({ cronJob: metadata }, context);
    expect(run.userErrors).toEqual(denied('QUOTA_EXCEEDED', /exceeded quota: few, requested: count\/jobs/));
  });

  test('a ResourceQuota that a change of a Service would go beyond', async () => {
    await using namespace = await testNamespace();
    const service = { namespace: namespace.name, name: 'web' };
    expect((await createService({ ...service, ports: [{ port: 80 }] }, context)).userErrors).toEqual([]);
    await apply(quota(namespace.name, { 'services.nodeports': '0' }));
    const counted = ['wait', 'quota/few', '--for=jsonpath={.status.hard}', '--timeout=60s'];
    await kubectl(['-n', namespace.name, ...counted]);
    const { userErrors } = await updateService({ service, type: 'NODE_PORT' }, context);
    expect(userErrors).toEqual(
      denied('QUOTA_EXCEEDED', /exceeded quota: few, requested: services.nodeports=1/),
    );
  });

  test('a LimitRange, for claims of a workload and for pods', async () => {
    await using namespace = await testNamespace();
    const claims = { type: 'PersistentVolumeClaim', min: { storage: '1Gi' }, max: { storage: '2Gi' } };
    await apply(limitRange(namespace.name, claims));
    const { userErrors } = await deployWorkload(
      {
        namespace: namespace.name,
        name: 'web',
        workload: { deployment: { replicas: 0 } },
        pod: { containers: [{ name: 'web', image: 'web' }] },
        volumeClaims: [
          {
            metadata: { name: 'data' },
            spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '3Gi' } } },
          },
        ],
      },
      context,
    );
    expect(userErrors).toEqual(
      denied('QUOTA_EXCEEDED', /maximum storage usage per PersistentVolumeClaim is 2Gi, but request is 3Gi/),
    );
    const containers = {
      type: 'Container',
      min: { memory: '1Mi' },
      max: { cpu: '1' },
      maxLimitRequestRatio: { cpu: '2' },
    };
    await apply(limitRange(namespace.name, containers));
    const demanding = (resources: object) => {
      const spec = { containers: [{ name: 'main', image: 'a', resources }] };
      return applied({ ...pod(namespace.name, 'web'), spec }, namespace.name);
    };
    const tooMuch = await demanding({ limits: { cpu: '4', memory: '1' }, requests: { cpu: '1' } });
    expect(tooMuch).toMatchObject([
      { code: 'QUOTA_EXCEEDED', message: expect.stringMatching(/maximum cpu usage per Container is 1/) },
    ]);
    const ratio = await demanding({ limits: { cpu: '1', memory: '2Mi' }, requests: { cpu: '100m' } });
    expect(ratio).toMatchObject([
      { code: 'QUOTA_EXCEEDED', message: expect.stringMatching(/cpu max limit to request ratio/) },
    ]);
  });
});

describe('ADMISSION_DENIED is', () => {
  test('Pod Security, which only warns of workloads', async () => {
    await using namespace = await testNamespace();
    await kubectl([
      'label',
      'namespace',
      namespace.name,
      'pod-security.kubernetes.io/enforce=restricted',
      'pod-security.kubernetes.io/warn=restricted',
    ]);
    const userErrors = await applied(pod(namespace.name, 'web'), namespace.name);
    expect(userErrors).toMatchObject([
      {
        code: 'ADMISSION_DENIED',
        message: expect.stringMatching(/violates PodSecurity "restricted:latest"/),
        field: ['manifest', '0'],
      },
    ]);
    const deployed = await deployWorkload(
      {
        namespace: namespace.name,
        name: 'web',
        workload: { daemonSet: {} },
        pod: { containers: [{ name: 'web', image: 'web' }] },
        dryRun: true,
      },
      context,
    );
    expect(deployed).toMatchObject({
      userErrors: [],
      warnings: [expect.stringMatching(/^would violate PodSecurity "restricted:latest"/)],
    });
  });

  test('an admission webhook, with whatever status it answers', async () => {
    await using namespace = await testNamespace();
    let status: Refusal = {};
    await using _webhook = await admissionWebhook(namespace.name, () => status);
    const service = { namespace: namespace.name, name: 'web', ports: [{ port: 80 }], dryRun: true };
    let userErrors: UserError[] = [];
    // The API server learns of a webhook a moment after it is there.
    while (userErrors.length === 0) ({ userErrors } = await createService(service, context));
    const said = 'admission webhook "services.example.com" denied the request';
    const refusal = (message: string) => [{ code: 'ADMISSION_DENIED', message, field: null }];
    expect(userErrors).toEqual(refusal(`${said} without explanation`));
    for (const code of [403, 400, 422, 409]) {
      status = { code, message: 'no Services on a Friday' };
      ({ userErrors } = await createService(service, context));
      expect(userErrors).toEqual(refusal(`${said}: no Services on a Friday`));
    }
  });

  test('any other plugin that has something against it', async () => {
    await using namespace = await testNamespace();
    const spec = { priorityClassName: 'nope', containers: [{ name: 'main', image: 'a' }] };
    expect(await applied({ ...pod(namespace.name, 'web'), spec }, namespace.name)).toMatchObject([
      {
        code: 'ADMISSION_DENIED',
        message: expect.stringMatching(/no PriorityClass with name nope was found/),
      },
    ]);
  });
});

test('CONFLICT is a namespace that is being deleted', async () => {
  await using namespace = await testNamespace();
  await kubectl(
    ['create', '-f', '-'],
    JSON.stringify({
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { namespace: namespace.name, name: 'stays', finalizers: ['example.com/stays'] },
    }),
  );
  await kubectl(['delete', 'namespace', namespace.name, '--wait=false']);
  const made = await createService(
    { namespace: namespace.name, name: 'web', ports: [{ port: 80 }] },
    context,
  );
  expect(made.userErrors).toEqual([
    {
      code: 'CONFLICT',
      message: `namespace "${namespace.name}" is being deleted: nothing new can be made in it`,
      field: ['namespace'],
    },
  ]);
  const freed = [
    'patch',
    'configmap/stays',
    '--type=json',
    '-p=[{"op":"remove","path":"/metadata/finalizers"}]',
  ];
  await kubectl(['-n', namespace.name, ...freed]);
});

test('a quota that nobody has counted yet is QUOTA_EXCEEDED, and says to try again', async () => {
  await using controlPlane = await ownApiServer();
  await using own = await testCluster({ follow: false, kubeconfig: controlPlane.kubeconfig });
  const hard = { 'count/services': '5' };
  await applyTo(kubectlOf(controlPlane), quota('default', hard));
  const status = ['patch', 'quota/few', '--subresource=status', '--type=merge'];
  await kubectlOf(controlPlane)([...status, `-p=${JSON.stringify({ status: { hard } })}`]);
  const service = { namespace: 'default', name: 'web', ports: [{ port: 80 }], dryRun: true };
  let userErrors: UserError[] = [];
  // The API server learns of a quota a moment after it is there.
  while (userErrors.length === 0) ({ userErrors } = await createService(service, own));
  expect(userErrors).toEqual(
    denied('QUOTA_EXCEEDED', /status unknown for quota: few, resources: count\/services\. .*: try again$/),
  );
});
