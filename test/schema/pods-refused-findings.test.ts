import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { found, gone, type Subject } from '../support/found.ts';
import { testGateway, type TestGateway } from '../support/gateway.ts';
import { apply, kubectl } from '../support/kubectl.ts';
import { testNamespace } from '../support/namespace.ts';
import { cronJob, jobTemplate, template, workload } from '../support/workload-objects.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway[Symbol.asyncDispose]());

/** Sets a quota and waits until it holds. */
async function setQuota(namespace: string, hard: Record<string, string>): Promise<void> {
  await apply({
    apiVersion: 'v1',
    kind: 'ResourceQuota',
    metadata: { namespace, name: 'small' },
    spec: { hard },
  });
  const [[resource, amount] = ['', '']] = Object.entries(hard);
  const path = resource.replaceAll('.', String.raw`\.`);
  const holds = `--for=jsonpath={.status.hard.${path}}=${amount}`;
  await kubectl(['-n', namespace, 'wait', 'resourcequota/small', holds]);
}

function web(namespace: string): Subject {
  return { kind: 'DEPLOYMENT', namespace, name: 'web' };
}

describe.concurrent('a quota that is used up', () => {
  test.each([
    ['Deployment', 'DEPLOYMENT', { replicas: 3 }, /^2 of 3 pods of ReplicaSet "web-\w+"/],
    ['StatefulSet', 'STATEFUL_SET', { replicas: 3, serviceName: '' }, /^2 of 3 pods/],
    ['DaemonSet', 'DAEMON_SET', {}, /^[12] of 3 pods/],
    ['Job', 'JOB', { parallelism: 3, completions: 3 }, /^2 of 3 pods/],
  ] as const)('is told of a %s', async (kind, of, spec, what) => {
    await using namespace = await testNamespace();
    const n = namespace.name;
    await setQuota(n, { pods: '1' });
    const pods = kind === 'Job' ? jobTemplate('keep-running') : template('web');
    await apply(workload(kind, n, spec, pods));
    const subject: Subject = { kind: of, namespace: n, name: 'web' };
    const words = new RegExp(
      `${what.source} can't be created: quota "small" has no room for it \\(pods: 1 of 1 used, 1 more wanted\\)$`,
    );
    const finding = await found(gateway, subject, 'QUOTA_EXCEEDED', words);
    expect(finding).toMatchObject({
      object: { name: 'web' },
      action: 'Raise quota "small", free what others of the namespace use of it, or ask for less.',
      evidence: [{ object: { kind: kind === 'Deployment' ? 'ReplicaSet' : kind } }],
    });
  });

  test('is told of the Jobs of a CronJob', async () => {
    await using namespace = await testNamespace();
    const n = namespace.name;
    await setQuota(n, { 'count/jobs.batch': '0' });
    await apply(cronJob(n, { schedule: '@every 1s' }));
    const finding = await found(
      gateway,
      { kind: 'CRON_JOB', namespace: n, name: 'nightly' },
      'QUOTA_EXCEEDED',
    );
    expect(finding).toMatchObject({
      severity: 'CRITICAL',
      message:
        'A Job can\'t be created: quota "small" has no room for it (count/jobs.batch: 0 of 0 used, 1 more wanted)',
      evidence: [{ object: { kind: 'CronJob', name: 'nightly' }, event: { reason: 'FailedCreate' } }],
    });
  });

  test('is told of the ReplicaSet of a Deployment, and no more once there is room', async () => {
    await using namespace = await testNamespace();
    const n = namespace.name;
    await setQuota(n, { 'count/replicasets.apps': '0' });
    await apply(workload('Deployment', n, { replicas: 1 }));
    expect(await found(gateway, web(n), 'QUOTA_EXCEEDED')).toMatchObject({
      severity: 'CRITICAL',
      message: expect.stringMatching(
        /^A new ReplicaSet can't be created: quota "small" has no room for it/,
      ) as string,
      evidence: [{ object: { kind: 'Deployment' }, field: 'status.conditions[Progressing]' }],
    });
    await kubectl(['-n', n, 'delete', 'resourcequota', 'small']);
    await gone(gateway, web(n), 'QUOTA_EXCEEDED');
  });
});

describe.concurrent('pods that are refused for another reason', () => {
  test('because a quota wants to know what they need', async () => {
    await using namespace = await testNamespace();
    const n = namespace.name;
    await setQuota(n, { 'requests.cpu': '1' });
    await apply(workload('Deployment', n));
    expect(await found(gateway, web(n), 'QUOTA_EXCEEDED')).toMatchObject({
      message: expect.stringMatching(
        /quota "small" takes only pods that say what they need, and these don't specify requests.cpu for: main$/,
      ) as string,
      action: expect.stringMatching(/^Set these requests and limits/) as string,
    });
  });

  test('because of a limit range', async () => {
    await using namespace = await testNamespace();
    const n = namespace.name;
    const limits = [{ type: 'Container', max: { memory: '64Mi' } }];
    await apply({
      apiVersion: 'v1',
      kind: 'LimitRange',
      metadata: { namespace: n, name: 'small' },
      spec: { limits },
    });
    const resources = { limits: { memory: '128Mi' } };
    await apply(workload('Deployment', n, {}, template('web', undefined, {}, { resources })));
    expect(await found(gateway, web(n), 'LIMIT_RANGE_VIOLATED')).toMatchObject({
      severity: 'CRITICAL',
      message: expect.stringMatching(
        /can't be created: a limit range of the namespace forbids it: maximum memory usage per Container is 64Mi, but limit is 128Mi$/,
      ) as string,
    });
  });

  test('because of the pod security standard', async () => {
    await using namespace = await testNamespace();
    const n = namespace.name;
    await kubectl(['label', 'namespace', n, 'pod-security.kubernetes.io/enforce=baseline']);
    await apply(workload('Deployment', n, {}, template('web', undefined, { hostNetwork: true })));
    expect(await found(gateway, web(n), 'POD_SECURITY_VIOLATED')).toMatchObject({
      message: expect.stringMatching(
        /the namespace enforces the pod security standard "baseline:latest", and they violate it: host namespaces \(hostNetwork=true\)$/,
      ) as string,
    });
  });

  // Policies and webhooks take effect some time after they were made, and nothing tells when: a CronJob tries every second.
  test('because of an admission policy', async () => {
    await using namespace = await testNamespace();
    const n = namespace.name;
    const matchConstraints = {
      namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': n } },
      resourceRules: [
        { apiGroups: ['batch'], apiVersions: ['v1'], operations: ['CREATE'], resources: ['jobs'] },
      ],
    };
    const meta = { apiVersion: 'admissionregistration.k8s.io/v1', metadata: { name: n } };
    const validations = [{ expression: 'false', message: 'images come from our registry' }];
    await apply(
      { ...meta, kind: 'ValidatingAdmissionPolicy', spec: { matchConstraints, validations } },
      {
        ...meta,
        kind: 'ValidatingAdmissionPolicyBinding',
        spec: { policyName: n, validationActions: ['Deny'] },
      },
      cronJob(n, { schedule: '@every 1s' }),
    );
    try {
      const subject: Subject = { kind: 'CRON_JOB', namespace: n, name: 'nightly' };
      expect(await found(gateway, subject, 'ADMISSION_DENIED')).toMatchObject({
        message: `A Job can't be created: ValidatingAdmissionPolicy '${n}' with binding '${n}' denied request: images come from our registry`,
        action: `Change the template as the admission policy "${n}" demands, or change the policy.`,
      });
    } finally {
      await kubectl(['delete', 'validatingadmissionpolicy,validatingadmissionpolicybinding', n]);
    }
  });

  test('because an admission webhook is away', async () => {
    await using namespace = await testNamespace();
    const n = namespace.name;
    await apply(
      {
        apiVersion: 'admissionregistration.k8s.io/v1',
        kind: 'ValidatingWebhookConfiguration',
        metadata: { name: n },
        webhooks: [
          {
            name: 'check.example.com',
            clientConfig: { url: 'https://127.0.0.1:1/' },
            namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': n } },
            rules: [
              { apiGroups: ['batch'], apiVersions: ['v1'], operations: ['CREATE'], resources: ['jobs'] },
            ],
            sideEffects: 'None',
            admissionReviewVersions: ['v1'],
          },
        ],
      },
      cronJob(n, { schedule: '@every 1s' }),
    );
    try {
      const subject: Subject = { kind: 'CRON_JOB', namespace: n, name: 'nightly' };
      expect(await found(gateway, subject, 'ADMISSION_WEBHOOK_FAILED')).toMatchObject({
        message: expect.stringMatching(
          /^A Job can't be created: the admission webhook "check.example.com" that is to be asked doesn't answer: .*connection refused/,
        ) as string,
      });
    } finally {
      await kubectl(['delete', 'validatingwebhookconfiguration', n]);
    }
  });

  test('because their service account is missing', async () => {
    await using namespace = await testNamespace();
    const n = namespace.name;
    await apply(
      workload(
        'StatefulSet',
        n,
        { serviceName: '' },
        template('web', undefined, { serviceAccountName: 'runner' }),
      ),
    );
    const finding = await found(gateway, { ...web(n), kind: 'STATEFUL_SET' }, 'SERVICE_ACCOUNT_MISSING');
    expect(finding).toMatchObject({
      severity: 'CRITICAL',
      message: '1 of 1 pods can\'t be created: their service account "runner" doesn\'t exist',
      action: 'Create the service account "runner", or name another in the template.',
    });
  });

  test('because their priority class is missing', async () => {
    await using namespace = await testNamespace();
    const n = namespace.name;
    await apply(workload('Deployment', n, {}, template('web', undefined, { priorityClassName: 'urgent' })));
    expect((await found(gateway, web(n), 'PODS_NOT_CREATED')).message).toMatch(
      /can't be created: their priority class "urgent" doesn't exist$/,
    );
  });
});
