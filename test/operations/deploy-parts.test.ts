import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type {
  ContainerPortInput,
  DeployWorkloadInput,
  PortExposureInput,
} from '../../src/operations/deploy-input.ts';
import { deleteWorkload } from '../../src/operations/delete-workload.ts';
import { deployWorkload } from '../../src/operations/deploy-workload.ts';
import { kubectl } from '../support/kubectl.ts';
import { limitedReader } from '../support/limited-reader.ts';
import { testNamespace } from '../support/namespace.ts';
import { quota } from '../support/quota.ts';
import { testCluster, type TestCluster } from './cluster.ts';

let context: TestCluster;
beforeAll(async () => {
  context = await testCluster();
});
afterAll(() => context[Symbol.asyncDispose]());

function port(containerPort: number, expose: PortExposureInput, name?: string): ContainerPortInput {
  return { containerPort, expose, ...(name !== undefined && { name }) };
}

function input(
  namespace: string,
  ports: readonly ContainerPortInput[],
  rest: Partial<DeployWorkloadInput> = {},
): DeployWorkloadInput {
  return {
    namespace,
    name: 'web',
    workload: { deployment: { replicas: 0 } },
    pod: { containers: [{ name: 'web', image: 'shop/web:1', ports }] },
    ...rest,
  };
}

/** Everything of the sorts that deployWorkload makes. */
async function namesIn(namespace: string): Promise<string[]> {
  const kinds = 'deployments,statefulsets,jobs,cronjobs,services,persistentvolumeclaims';
  const text = await kubectl(['-n', namespace, 'get', kinds, '-o', 'name']);
  return text.split('\n').filter((line) => line !== '');
}

interface ServiceObject {
  readonly metadata: { name: string; uid: string; labels: object; ownerReferences: object[] };
  readonly spec: Record<string, unknown> & { ports: { nodePort?: number }[] };
}

async function readService(namespace: string, name: string): Promise<ServiceObject> {
  return JSON.parse(await kubectl(['-n', namespace, 'get', 'service', name, '-o', 'json'])) as ServiceObject;
}

const exposeAt = (position: number): string[] => [
  'pod',
  'containers',
  '0',
  'ports',
  String(position),
  'expose',
];

describe('Services for ports', () => {
  test('are one for each type of exposure, select the pods, are marked, shown, and go with the workload', async () => {
    await using namespace = await testNamespace();
    const { userErrors, warnings, madeServices, workload } = await deployWorkload(
      input(namespace.name, [
        port(8080, { type: 'CLUSTER_IP', port: 80 }, 'http'),
        port(9090, { type: 'CLUSTER_IP' }),
        port(8443, { type: 'NODE_PORT' }),
        port(443, { type: 'LOAD_BALANCER', port: 8443 }),
        { ...port(53, { type: 'HEADLESS' }), protocol: 'UDP' },
        port(1, { type: 'NONE' }),
        { containerPort: 2 },
      ]),
      context,
    );
    expect({ userErrors, warnings }).toEqual({ userErrors: [], warnings: [] });
    const names = ['web', 'web-nodeport', 'web-loadbalancer', 'web-headless'];
    expect(madeServices.map(({ entry }) => entry.name)).toEqual(names);
    for (const { entry } of madeServices)
      expect(context.cluster.view.services.get(namespace.name, entry.name)).toBe(entry);
    const selector = { 'app.kubernetes.io/name': 'web' };
    const owner = {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      name: 'web',
      uid: workload?.uid,
      controller: true,
    };
    const services = await Promise.all(names.map((name) => readService(namespace.name, name)));
    for (const { metadata, spec } of services) {
      expect(metadata.labels).toEqual({ ...selector, 'app.kubernetes.io/managed-by': 'quarterdeck' });
      expect(metadata.ownerReferences).toEqual([owner]);
      expect(spec['selector']).toEqual(selector);
    }
    expect(services.map(({ spec }) => [spec['type'], spec.ports])).toMatchObject([
      [
        'ClusterIP',
        [
          { name: 'http', protocol: 'TCP', port: 80, targetPort: 8080 },
          { name: 'tcp-9090', protocol: 'TCP', port: 9090, targetPort: 9090 },
        ],
      ],
      ['NodePort', [{ name: 'tcp-8443', port: 8443, targetPort: 8443 }]],
      ['LoadBalancer', [{ name: 'tcp-8443', port: 8443, targetPort: 443 }]],
      ['ClusterIP', [{ name: 'udp-53', protocol: 'UDP', port: 53, targetPort: 53 }]],
    ]);
    expect(services[3]?.spec['clusterIP']).toBe('None');

    await kubectl(['-n', namespace.name, 'delete', 'deployment', 'web']);
    const gone = names.map((name) => `service/${name}`);
    await kubectl(['-n', namespace.name, 'wait', '--for=delete', ...gone, '--timeout=60s']);
  });

  test('go with the workload that deleteWorkload deletes, unless they are to be orphaned', async () => {
    await using namespace = await testNamespace();
    const n = namespace.name;
    const services = (name: string) => [`service/${name}`, `service/${name}-nodeport`];
    for (const name of ['web', 'kept']) {
      const ports = [port(80, { type: 'CLUSTER_IP' }), port(81, { type: 'NODE_PORT' })];
      expect((await deployWorkload(input(n, ports, { name }), context)).userErrors).toEqual([]);
      const workload = { kind: 'DEPLOYMENT', namespace: n, name } as const;
      const propagationPolicy = name === 'kept' ? 'ORPHAN' : 'BACKGROUND';
      const { userErrors } = await deleteWorkload({ workload, propagationPolicy }, context);
      expect(userErrors).toEqual([]);
    }
    await kubectl(['-n', n, 'wait', '--for=delete', ...services('web'), 'deployment/kept', '--timeout=60s']);
    expect(await namesIn(n)).toEqual(services('kept'));
    expect((await readService(n, 'kept')).metadata.ownerReferences).toBeUndefined();
  });

  test('give a StatefulSet its host names, by the name that it says, or else by their own', async () => {
    await using namespace = await testNamespace();
    const ports = [port(5432, { type: 'HEADLESS' })];
    const served = async (name: string, serviceName?: string): Promise<string[]> => {
      const statefulSet = { replicas: 0, ...(serviceName !== undefined && { serviceName }) };
      const { madeServices } = await deployWorkload(
        input(namespace.name, ports, { name, workload: { statefulSet } }),
        context,
      );
      const path = ['-o', 'jsonpath={.spec.serviceName}'];
      const told = await kubectl(['-n', namespace.name, 'get', 'statefulset', name, ...path]);
      return [told, ...madeServices.map(({ entry }) => entry.name)];
    };
    expect(await served('db')).toEqual(['db-headless', 'db-headless']);
    expect(await served('queue', 'queues')).toEqual(['queues', 'queues']);
  });

  test('of a dry run are shown as they would be, and nothing is made', async () => {
    await using namespace = await testNamespace();
    const ports = [port(80, { type: 'CLUSTER_IP' })];
    const { madeServices, userErrors } = await deployWorkload(
      input(namespace.name, ports, { dryRun: true }),
      context,
    );
    expect(userErrors).toEqual([]);
    expect(madeServices).toMatchObject([{ entry: { name: 'web', type: 'CLUSTER_IP' } }]);
    expect(await namesIn(namespace.name)).toEqual([]);
  });
});

describe('nothing is made if', () => {
  test('the name of a Service is taken', async () => {
    await using namespace = await testNamespace();
    await kubectl(['-n', namespace.name, 'create', 'service', 'clusterip', 'web', '--tcp=80']);
    const ports = [port(1, { type: 'HEADLESS' }), port(80, { type: 'CLUSTER_IP' })];
    const result = await deployWorkload(input(namespace.name, ports), context);
    expect(result).toMatchObject({
      workload: undefined,
      warnings: [],
      userErrors: [
        { code: 'ALREADY_EXISTS', field: exposeAt(1), message: expect.stringMatching(/Service "web"/) },
      ],
    });
    expect(await namesIn(namespace.name)).toEqual(['service/web']);
  });

  test('a node port is taken', async () => {
    await using namespace = await testNamespace();
    await kubectl(['-n', namespace.name, 'create', 'service', 'nodeport', 'other', '--tcp=80']);
    const nodePort = (await readService(namespace.name, 'other')).spec.ports[0]?.nodePort ?? 0;
    const ports = [port(80, { type: 'NODE_PORT', nodePort })];
    const { userErrors } = await deployWorkload(input(namespace.name, ports), context);
    expect(userErrors).toMatchObject([{ code: 'INVALID', field: [...exposeAt(0), 'nodePort'] }]);
    expect(await namesIn(namespace.name)).toEqual(['service/other']);
  });

  test('several things are wrong that only the API server finds; all are told, each with the path in the input', async () => {
    await using namespace = await testNamespace();
    const { userErrors } = await deployWorkload(
      input(namespace.name, [], {
        workload: {
          cronJob: {
            schedule: 'at noon',
            concurrencyPolicy: 'Never',
            jobTemplate: { backoffLimit: -1, podFailurePolicy: { rules: [{ action: 'FailJob' }] } },
          },
        },
        pod: {
          restartPolicy: 'Never',
          nodeSelector: { 'not a key': 'x' },
          containers: [
            {
              name: 'web',
              image: 'shop/web:1',
              env: [
                { name: 'A', value: 'a' },
                { name: 'B', valueFrom: { fieldRef: { fieldPath: 'status.nothing' } } },
              ],
              resources: { requests: { 'ephemeral-storage': '1500m', 'example.com/gpu': '1.5' } },
              volumeMounts: [{ name: 'nothing', mountPath: '/x' }],
            },
          ],
          volumes: [
            {
              name: 'scratch',
              ephemeral: { volumeClaimTemplate: { spec: { accessModes: [], resources: {} } } },
            },
          ],
        },
      }),
      context,
    );
    const fields = userErrors.map(({ code, field }) => `${code} ${field?.join('.')}`);
    expect(new Set(fields)).toEqual(
      new Set([
        'INVALID workload.cronJob.schedule',
        'INVALID workload.cronJob.concurrencyPolicy',
        'INVALID workload.cronJob.jobTemplate.backoffLimit',
        'INVALID workload.cronJob.jobTemplate.podFailurePolicy.rules.0',
        'INVALID pod.nodeSelector',
        'INVALID pod.containers.0.env.1.valueFrom.fieldRef.fieldPath',
        'INVALID pod.containers.0.resources.requests.other.example.com/gpu',
        'INVALID pod.containers.0.resources.limits',
        'INVALID pod.containers.0.volumeMounts.0.name',
        'INVALID pod.volumes.0.ephemeral.volumeClaimTemplate.accessModes',
        'INVALID pod.volumes.0.ephemeral.volumeClaimTemplate.resources.requests.storage',
      ]),
    );
    expect(await namesIn(namespace.name)).toEqual([]);
  });

  test.each([
    [
      { deployment: { strategy: { maxSurge: 0, maxUnavailable: 0 } } },
      'workload.deployment.strategy.maxUnavailable',
    ],
    [{ daemonSet: { updateStrategy: { maxSurge: 'x' } } }, 'workload.daemonSet.updateStrategy.maxSurge'],
    [{ statefulSet: { ordinalsStart: -1 } }, 'workload.statefulSet.ordinalsStart'],
    [{ statefulSet: { updateStrategy: { partition: -1 } } }, 'workload.statefulSet.updateStrategy.partition'],
    [{ job: { jobController: 'nobody' } }, 'workload.job.jobController'],
  ])('%j is not valid', async (workload, field) => {
    await using namespace = await testNamespace();
    const { userErrors } = await deployWorkload(input(namespace.name, [], { workload }), context);
    expect(userErrors.map((error) => error.field?.join('.'))).toContain(field);
  });
});

describe('what is refused halfway is undone:', () => {
  test('two Services that pass a quota one by one, and not together', async () => {
    await using namespace = await testNamespace();
    await quota(namespace.name, { 'count/services': '1' });
    const ports = [port(80, { type: 'CLUSTER_IP' }), port(81, { type: 'HEADLESS' })];
    const result = await deployWorkload(
      input(namespace.name, ports, { volumeClaims: [claim('data')] }),
      context,
    );
    expect(result).toMatchObject({
      workload: undefined,
      madeServices: [],
      volumeClaims: [],
      userErrors: [{ code: 'QUOTA_EXCEEDED', message: expect.stringMatching(/exceeded quota: few/) }],
    });
    const where = `in namespace "${namespace.name}" was made, and is removed again`;
    expect(result.warnings).toEqual([
      `Service "web" ${where}`,
      `Deployment "web" ${where}`,
      `PersistentVolumeClaim "data" ${where}`,
    ]);
    const left = ['service/web', 'deployment/web', 'pvc/data'];
    await kubectl(['-n', namespace.name, 'wait', '--for=delete', ...left, '--timeout=60s']);
    expect(await namesIn(namespace.name)).toEqual([]);
  });

  test('what the caller may not remove again is named', async () => {
    await using namespace = await testNamespace();
    await quota(namespace.name, { 'count/services': '1' });
    await using writer = await limitedReader(namespace.name, [
      { apiGroups: ['apps'], resources: ['deployments'], verbs: ['create', 'delete'] },
      { apiGroups: [''], resources: ['services'], verbs: ['create'] },
    ]);
    await using limited = await testCluster({ follow: false, kubeconfig: writer.kubeconfig });
    const ports = [port(80, { type: 'CLUSTER_IP' }), port(81, { type: 'HEADLESS' })];
    const { userErrors, warnings } = await deployWorkload(input(namespace.name, ports), limited);
    expect(userErrors).toMatchObject([{ code: 'QUOTA_EXCEEDED' }]);
    expect(warnings).toEqual([
      expect.stringMatching(/^Service "web" .* was made, and couldn't be removed again: .*cannot delete/),
      expect.stringMatching(/^Deployment "web" .* was made, and is removed again$/),
    ]);
  });

  test('a namespace in which the workload turns out to be wrong', async () => {
    const namespace = `test-${randomBytes(5).toString('hex')}`;
    const result = await deployWorkload(
      input(namespace, [], { createNamespace: true, workload: { cronJob: { schedule: 'never' } } }),
      context,
    );
    expect(result).toMatchObject({
      userErrors: [{ code: 'INVALID', field: ['workload', 'cronJob', 'schedule'] }],
      warnings: [expect.stringMatching(/^Namespace ".*" was made, and is removed again$/)],
    });
    await kubectl(['wait', '--for=delete', `namespace/${namespace}`, '--timeout=60s']);
  });
});

function claim(name: string): NonNullable<DeployWorkloadInput['volumeClaims']>[number] {
  return {
    metadata: { name },
    spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } },
  };
}

describe('createNamespace', () => {
  test('makes the namespace that is not there, after a dry run has said what it could not check', async () => {
    const name = `test-${randomBytes(5).toString('hex')}`;
    const given = input(name, [port(80, { type: 'CLUSTER_IP' })], { createNamespace: true });
    const dry = await deployWorkload({ ...given, dryRun: true }, context);
    expect(dry).toMatchObject({
      userErrors: [],
      workload: { name: 'web', namespace: name },
      warnings: [expect.stringMatching(/not checked: Deployment "web".*, Service "web"/)],
    });
    expect(await kubectl(['get', 'namespace', name, '--ignore-not-found'])).toBe('');
    try {
      const { userErrors, warnings } = await deployWorkload(given, context);
      expect({ userErrors, warnings }).toEqual({ userErrors: [], warnings: [] });
      expect(context.cluster.view.namespaces.get('', name)).toBeDefined();
      expect(await namesIn(name)).toEqual(['deployment.apps/web', 'service/web']);
      const again = await deployWorkload({ ...given, name: 'other' }, context);
      expect(again.userErrors).toEqual([]);
    } finally {
      await kubectl(['delete', 'namespace', name, '--wait=false']);
    }
  });

  test('is needed for one that is not there', async () => {
    const { userErrors } = await deployWorkload(
      input('not-there', [port(80, { type: 'CLUSTER_IP' })], { volumeClaims: [claim('data')] }),
      context,
    );
    expect(userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['namespace'] }]);
  });
});

test('claims are made with the workload, and stay when it goes', async () => {
  await using namespace = await testNamespace();
  const { volumeClaims } = await deployWorkload(
    input(namespace.name, [], { volumeClaims: [claim('data'), claim('logs')] }),
    context,
  );
  expect(volumeClaims).toEqual(['data', 'logs']);
  await kubectl(['-n', namespace.name, 'delete', 'deployment', 'web', '--cascade=foreground']);
  expect(await namesIn(namespace.name)).toEqual(['persistentvolumeclaim/data', 'persistentvolumeclaim/logs']);
  const taken = await deployWorkload(input(namespace.name, [], { volumeClaims: [claim('data')] }), context);
  expect(taken.userErrors).toMatchObject([{ code: 'ALREADY_EXISTS', field: ['volumeClaims', '0', 'name'] }]);
});

test('Jobs and CronJobs have the restart policies that kubectl gives them, and a Job runs', async () => {
  await using namespace = await testNamespace();
  const { userErrors } = await deployWorkload(
    input(namespace.name, [], { name: 'once', description: 'Runs once', workload: { job: {} } }),
    context,
  );
  expect(userErrors).toEqual([]);
  await kubectl(['-n', namespace.name, 'wait', '--for=condition=Complete', 'job/once', '--timeout=60s']);
  const path =
    'jsonpath={.spec.template.spec.restartPolicy} {.metadata.annotations.kubernetes\\.io/description}';
  expect(await kubectl(['-n', namespace.name, 'get', 'job', 'once', '-o', path])).toBe('Never Runs once');
  await deployWorkload(
    input(namespace.name, [], { name: 'daily', workload: { cronJob: { schedule: '@daily' } } }),
    context,
  );
  const deep = 'jsonpath={.spec.jobTemplate.spec.template.spec.restartPolicy}';
  expect(await kubectl(['-n', namespace.name, 'get', 'cronjob', 'daily', '-o', deep])).toBe('OnFailure');
});
