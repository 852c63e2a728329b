import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testGateway, type TestGateway } from '../support/gateway.ts';
import { kubectl } from '../support/kubectl.ts';
import { testNamespace } from '../support/namespace.ts';
import { workloadsBecome } from '../support/workloads.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway[Symbol.asyncDispose]());

interface Payload {
  workload: { name: string; state: string; images: string[]; manifest?: string } | null;
  userErrors: { code: string; message: string; field: string[] | null }[];
  diff: { path: string; before: unknown; after: unknown }[];
  warnings: string[];
  fromRevision: number;
  toRevision: number;
  newRevision: number | null;
}

async function mutate(name: string, input: object, fields: string): Promise<Payload> {
  const type = `${name.slice(0, 1).toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { it: ${name}(input: $input) { ${fields} userErrors { code message field } } }`;
  return (await gateway.data<{ it: Payload }>(query, { input })).it;
}

function deployInput(namespace: string, name: string, image = 'shop/web:1.0.0'): object {
  const container = {
    name: 'main',
    image,
    ports: [{ containerPort: 8080, name: 'http' }],
    env: [{ name: 'LOG_LEVEL', value: 'info' }],
    resources: { requests: { cpu: 0.1, memory: '64Mi' }, limits: { memory: '128Mi' } },
  };
  return {
    namespace,
    name,
    labels: ['tier=front'],
    changeCause: 'first',
    workload: { deployment: { replicas: 2 } },
    pod: { containers: [container] },
  };
}

test('a Deployment is deployed, upgraded and rolled back, and each answer is followed by a query that shows it', async () => {
  await using namespace = await testNamespace();
  const workload = { kind: 'DEPLOYMENT', namespace: namespace.name, name: 'web' };
  const shown = async (): Promise<object> =>
    (
      await gateway.data<{ workload: object }>(
        `query ($ref: WorkloadRef!) { workload(ref: $ref) { images replicas { desired } revisions { nodes { number changeCause current } } } }`,
        { ref: workload },
      )
    ).workload;

  const deployed = await mutate(
    'deployWorkload',
    deployInput(namespace.name, 'web'),
    'workload { name state images }',
  );
  expect(deployed).toMatchObject({ workload: { name: 'web', images: ['shop/web:1.0.0'] }, userErrors: [] });
  expect(await shown()).toMatchObject({ images: ['shop/web:1.0.0'], replicas: { desired: 2 } });
  await workloadsBecome(gateway, namespace.name, ([web]) => web?.state === 'ACTIVE');

  const upgraded = await mutate(
    'upgradeWorkload',
    {
      workload,
      containers: [
        {
          name: 'main',
          image: 'shop/web:2.0.0',
          env: { set: [{ name: 'COLOUR', value: 'blue' }], unset: ['LOG_LEVEL'] },
        },
      ],
      replicas: 3,
      changeCause: 'second',
    },
    'workload { images } diff { path before after }',
  );
  expect(upgraded.userErrors).toEqual([]);
  expect(upgraded.diff).toEqual(
    expect.arrayContaining([
      { path: 'spec.replicas', before: 2, after: 3 },
      {
        path: 'spec.template.spec.containers[main].image',
        before: 'shop/web:1.0.0',
        after: 'shop/web:2.0.0',
      },
    ]),
  );
  expect(await shown()).toMatchObject({ images: ['shop/web:2.0.0'], replicas: { desired: 3 } });
  await workloadsBecome(gateway, namespace.name, ([web]) => web?.state === 'ACTIVE');
  expect(await shown()).toMatchObject({
    revisions: {
      nodes: [
        { number: 2, changeCause: 'second', current: true },
        { number: 1, changeCause: 'first', current: false },
      ],
    },
  });

  const rolledBack = await mutate(
    'rollbackWorkload',
    { workload },
    'workload { images } fromRevision toRevision newRevision',
  );
  expect(rolledBack).toMatchObject({
    workload: { images: ['shop/web:1.0.0'] },
    fromRevision: 2,
    toRevision: 1,
    newRevision: 3,
  });
  expect(await shown()).toMatchObject({
    images: ['shop/web:1.0.0'],
    replicas: { desired: 3 },
    revisions: {
      nodes: [
        { number: 3, changeCause: 'first', current: true },
        { number: 2, changeCause: 'second', current: false },
      ],
    },
  });
  const history = await kubectl(['-n', namespace.name, 'rollout', 'history', 'deployment', 'web']);
  expect(history).toMatch(/2\s+second\n3\s+first/);
});

describe('with dryRun', () => {
  test('a deployment is shown as it would be, and nothing is stored', async () => {
    await using namespace = await testNamespace();
    const payload = await mutate(
      'deployWorkload',
      { ...deployInput(namespace.name, 'web'), dryRun: true },
      'workload { name images state manifest(format: JSON) } warnings',
    );
    expect(payload).toMatchObject({
      workload: { name: 'web', state: 'PROGRESSING' },
      warnings: [],
      userErrors: [],
    });
    const manifest = JSON.parse(payload.workload?.manifest ?? '{}') as {
      spec: { revisionHistoryLimit: number };
    };
    // A default that only the API server knows.
    expect(manifest.spec.revisionHistoryLimit).toBe(10);
    expect(await kubectl(['-n', namespace.name, 'get', 'deployments', '-o', 'name'])).toBe('');
  });

  test('an upgrade shows its diff, and nothing is changed', async () => {
    await using namespace = await testNamespace();
    await mutate('deployWorkload', deployInput(namespace.name, 'web'), '');
    const workload = { kind: 'DEPLOYMENT', namespace: namespace.name, name: 'web' };
    const payload = await mutate(
      'upgradeWorkload',
      { workload, containers: [{ name: 'main', image: 'shop/web:3.0.0' }], dryRun: true },
      'workload { images } diff { path before after }',
    );
    expect(payload).toMatchObject({
      workload: { images: ['shop/web:3.0.0'] },
      diff: [{ after: 'shop/web:3.0.0' }],
    });
    const image = ['-o', 'jsonpath={.spec.template.spec.containers[0].image}'];
    expect(await kubectl(['-n', namespace.name, 'get', 'deployment', 'web', ...image])).toBe(
      'shop/web:1.0.0',
    );
  });
});

describe('what is wrong with an input is a userError with its path, and nothing is changed:', () => {
  test('several faults at once', async () => {
    await using namespace = await testNamespace();
    const input = {
      namespace: namespace.name,
      name: 'Web',
      workload: { deployment: {} },
      pod: { containers: [{ name: 'main', image: '' }] },
    };
    const { workload, userErrors } = await mutate('deployWorkload', input, 'workload { name }');
    expect(workload).toBeNull();
    expect(userErrors.map(({ code, field }) => [code, field?.join('.')])).toEqual([
      ['INVALID', 'name'],
      ['INVALID', 'pod.containers.0.image'],
    ]);
  });

  test('a name that is taken', async () => {
    await using namespace = await testNamespace();
    await mutate('deployWorkload', deployInput(namespace.name, 'web'), '');
    const { userErrors } = await mutate('deployWorkload', deployInput(namespace.name, 'web'), '');
    expect(userErrors).toEqual([expect.objectContaining({ code: 'ALREADY_EXISTS', field: ['name'] })]);
  });

  test('a kind that has no rollback here', async () => {
    const workload = { kind: 'JOB', namespace: 'default', name: 'any' };
    const { userErrors } = await mutate('rollbackWorkload', { workload }, '');
    expect(userErrors).toEqual([
      expect.objectContaining({ code: 'UNSUPPORTED_KIND', field: ['workload', 'kind'] }),
    ]);
  });

  test('a revision that is not there, and a paused Deployment', async () => {
    await using namespace = await testNamespace();
    await mutate('deployWorkload', deployInput(namespace.name, 'web'), '');
    await workloadsBecome(gateway, namespace.name, ([web]) => web?.state === 'ACTIVE');
    const workload = { kind: 'DEPLOYMENT', namespace: namespace.name, name: 'web' };
    const missing = await mutate('rollbackWorkload', { workload, toRevision: 7 }, '');
    expect(missing.userErrors).toEqual([
      expect.objectContaining({ code: 'NOT_FOUND', field: ['toRevision'] }),
    ]);
    await kubectl(['-n', namespace.name, 'rollout', 'pause', 'deployment', 'web']);
    const paused = await mutate('rollbackWorkload', { workload, toRevision: 1 }, '');
    expect(paused.userErrors.map(({ code }) => code)).toContain('PAUSED');
  });

  test('of two upgrades of the same field at once, one is a conflict or both came one after the other', async () => {
    await using namespace = await testNamespace();
    await mutate('deployWorkload', deployInput(namespace.name, 'web'), '');
    const workload = { kind: 'DEPLOYMENT', namespace: namespace.name, name: 'web' };
    const upgrade = (image: string): Promise<Payload> =>
      mutate('upgradeWorkload', { workload, containers: [{ name: 'main', image }] }, 'workload { images }');
    const both = await Promise.all([upgrade('shop/web:a'), upgrade('shop/web:b')]);
    const refused = both.filter(({ userErrors }) => userErrors.length > 0);
    expect(refused.length).toBeLessThan(2);
    for (const { userErrors } of refused)
      expect(userErrors).toEqual([expect.objectContaining({ code: 'CONFLICT' })]);
  });

  test('a version that the object has left behind', async () => {
    await using namespace = await testNamespace();
    await mutate('deployWorkload', deployInput(namespace.name, 'web'), '');
    const workload = { kind: 'DEPLOYMENT', namespace: namespace.name, name: 'web' };
    const { userErrors } = await mutate(
      'upgradeWorkload',
      { workload, replicas: 5, expectedResourceVersion: '1' },
      '',
    );
    expect(userErrors).toEqual([
      expect.objectContaining({ code: 'CONFLICT', field: ['expectedResourceVersion'] }),
    ]);
  });
});

describe('whatever Kubernetes knows of a workload', () => {
  const input = {
    name: 'db',
    description: 'Keeps the orders',
    labels: ['tier=back'],
    workload: {
      statefulSet: {
        replicas: 1,
        updateStrategy: { type: 'ROLLING_UPDATE', partition: 0 },
        volumeClaimTemplates: [
          { name: 'data', accessModes: ['READ_WRITE_ONCE'], resources: { requests: { storage: '1Gi' } } },
        ],
      },
    },
    pod: {
      labels: ['shop.example.com/part=orders'],
      tolerations: [{ key: 'dedicated', operator: 'EXISTS', effect: 'NO_SCHEDULE' }],
      containers: [
        {
          name: 'main',
          image: 'shop/db:1.0.0',
          imagePullPolicy: 'IF_NOT_PRESENT',
          ports: [{ containerPort: 5432, name: 'sql', expose: { type: 'HEADLESS' } }],
          env: [{ name: 'NODE', valueFrom: { fieldRef: { fieldPath: 'spec.nodeName' } } }],
          resources: { limits: { memory: '64Mi', other: ['example.com/gpu=1'] } },
          readinessProbe: { tcpSocket: { port: 'sql' }, periodSeconds: 3 },
          volumeMounts: [{ name: 'data', mountPath: '/data' }],
        },
      ],
    },
  };

  test('can be deployed, with the Services for its ports in the answer', async () => {
    await using namespace = await testNamespace();
    const deployed = await mutate(
      'deployWorkload',
      { ...input, namespace: namespace.name },
      `workload { name annotations template { labels } } warnings
       services { name clusterIPs ports { name port } manifest }`,
    );
    expect(deployed).toMatchObject({
      userErrors: [],
      warnings: [],
      workload: {
        annotations: { 'kubernetes.io/description': 'Keeps the orders' },
        template: {
          labels: { 'app.kubernetes.io/name': 'db', tier: 'back', 'shop.example.com/part': 'orders' },
        },
      },
      services: [{ name: 'db-headless', ports: [{ name: 'sql', port: 5432 }] }],
    });
    const path = 'jsonpath={.spec.template.spec.containers[0].resources.limits}';
    expect(JSON.parse(await kubectl(['-n', namespace.name, 'get', 'statefulset', 'db', '-o', path]))).toEqual(
      {
        memory: '64Mi',
        'example.com/gpu': '1',
      },
    );
  });

  test('is checked where only we can tell what is wrong', async () => {
    const pod = {
      ...input.pod,
      labels: ['no pair'],
      nodeSelector: { zone: 1 },
      volumes: [{ name: 'tmp', emptyDir: { sizeLimit: 'large' } }],
      overhead: { other: { cpu: '1' } },
    };
    const { userErrors } = await mutate('deployWorkload', { ...input, namespace: 'default', pod }, '');
    expect(userErrors.map(({ code, field }) => `${code} ${field?.join('.')}`)).toEqual([
      'INVALID pod.labels.0',
      'INVALID pod.volumes.0.emptyDir.sizeLimit',
      'INVALID pod.nodeSelector.zone',
      'INVALID pod.overhead.other.cpu',
    ]);
  });

  test('can be taken as a variable’s value in an upgrade, too', async () => {
    await using namespace = await testNamespace();
    await mutate('deployWorkload', deployInput(namespace.name, 'web'), '');
    const workload = { kind: 'DEPLOYMENT', namespace: namespace.name, name: 'web' };
    const valueFrom = { configMapKeyRef: { name: 'settings', key: 'level' } };
    const set = [{ name: 'LOG_LEVEL', valueFrom }, { name: 'EMPTY' }];
    const { userErrors, diff } = await mutate(
      'upgradeWorkload',
      { workload, containers: [{ name: 'main', env: { set } }] },
      'diff { path before after }',
    );
    expect(userErrors).toEqual([]);
    expect(diff.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/env\[LOG_LEVEL\]/),
        expect.stringMatching(/env\[EMPTY\]/),
      ]),
    );
  });
});
