import { expect, test } from 'vitest';
import { testGateway } from '../support/gateway.ts';
import { apply, kubectl } from '../support/kubectl.ts';
import { testNamespace } from '../support/namespace.ts';
import { deployment, pod } from '../support/objects.ts';
import { Folded, type Update } from '../support/folded.ts';
import { service } from '../support/services.ts';
import { workloadsBecome } from '../support/workloads.ts';

interface QuotaShown {
  name: string;
  scopes: string[];
  scopeSelector: { scope: string; operator: string; values: string[] }[];
  resources: { resource: string; hard: string; used: string | null; usedRatio: number | null }[];
}

/** The quotas of a namespace, as the gateway has them. */
const quotaFields = `quotas { name scopes scopeSelector { scope operator values } resources { resource hard used usedRatio } }`;

test('a namespace tells how many workloads, pods and Services it has', async () => {
  await using gateway = await testGateway();
  await using namespace = await testNamespace();
  await apply(
    deployment(namespace.name, 'web', { replicas: 2 }),
    deployment(namespace.name, 'none', { replicas: 0 }),
    deployment(namespace.name, 'broken', { image: 'shop/web:does-not-exist' }),
    pod(namespace.name, 'never', { 'quarterdeck.dev/simulate': 'never-ready' }),
    service(namespace.name, 'web', { ports: [{ port: 80 }] }),
    {
      apiVersion: 'batch/v1',
      kind: 'CronJob',
      metadata: { namespace: namespace.name, name: 'nightly' },
      spec: {
        schedule: '@yearly',
        suspend: true,
        jobTemplate: {
          spec: { template: { spec: { restartPolicy: 'Never', containers: [{ name: 'a', image: 'a' }] } } },
        },
      },
    },
  );
  const pods = new Folded<{ name: string; state: string; ready: boolean }>(
    gateway.subscribe<Record<string, Update<{ name: string; state: string; ready: boolean }>>>(
      `subscription ($n: String!) { pods(where: { namespaces: [$n] }) { reset synced changes { type id uid object { name state ready } } } }`,
      { n: namespace.name },
    ),
  );
  await pods.until(
    (all) =>
      all.filter(({ ready }) => ready).length === 2 &&
      all.some(({ state }) => state === 'ImagePullBackOff') &&
      all.some(({ name, state }) => name === 'never' && state === 'Running'),
  );
  await pods.end();
  const settled: Readonly<Record<string, string>> = {
    web: 'ACTIVE',
    none: 'ACTIVE',
    broken: 'PROGRESSING',
    nightly: 'SUSPENDED',
  };
  await workloadsBecome(gateway, namespace.name, (workloads) =>
    workloads.every(({ name, state }) => settled[name] === state),
  );

  const { namespace: shown } = await gateway.data<{ namespace: object }>(
    `query ($n: String!) { namespace(name: $n) { name phase serviceCount ${quotaFields}
      workloadCounts { total byKind { kind count } byState { state count } }
      podCounts { total ready byPhase { phase count } } } }`,
    { n: namespace.name },
  );
  expect(shown).toEqual({
    name: namespace.name,
    phase: 'ACTIVE',
    serviceCount: 1,
    quotas: [],
    workloadCounts: {
      total: 4,
      byKind: [
        { kind: 'DEPLOYMENT', count: 3 },
        { kind: 'STATEFUL_SET', count: 0 },
        { kind: 'DAEMON_SET', count: 0 },
        { kind: 'JOB', count: 0 },
        { kind: 'CRON_JOB', count: 1 },
      ],
      byState: [
        { state: 'ACTIVE', count: 2 },
        { state: 'PROGRESSING', count: 1 },
        { state: 'SUSPENDED', count: 1 },
      ],
    },
    podCounts: {
      total: 4,
      ready: 2,
      byPhase: [
        { phase: 'PENDING', count: 1 },
        { phase: 'RUNNING', count: 3 },
      ],
    },
  });
});

test('a namespace is found by its name, and null if there is none', async () => {
  await using gateway = await testGateway();
  const found = await gateway.data<object>(
    '{ namespace(name: "default") { name phase } none: namespace(name: "no-such") { name } }',
  );
  expect(found).toEqual({ namespace: { name: 'default', phase: 'ACTIVE' }, none: null });
  const { errors } = await gateway.ask('{ namespace(cluster: "elsewhere", name: "default") { name } }');
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'cluster' });
});

test('quotas are those that `kubectl describe quota` shows', async () => {
  await using gateway = await testGateway();
  await using namespace = await testNamespace();
  const quota = (name: string, spec: object): object => ({
    apiVersion: 'v1',
    kind: 'ResourceQuota',
    metadata: { namespace: namespace.name, name },
    spec,
  });
  await apply(
    quota('b-objects', {
      hard: { pods: '10', services: '2', 'count/deployments.apps': '3', 'services.nodeports': '0' },
    }),
    quota('a-compute', {
      hard: { 'requests.cpu': '2', 'limits.cpu': '3', 'requests.memory': '1Gi', 'limits.memory': '4G' },
    }),
    quota('c-scoped', { hard: { pods: '4' }, scopes: ['NotBestEffort', 'NotTerminating'] }),
    quota('d-selecting', {
      hard: { pods: '5' },
      scopeSelector: {
        matchExpressions: [{ scopeName: 'PriorityClass', operator: 'In', values: ['high', 'low'] }],
      },
    }),
    service(namespace.name, 'web', { ports: [{ port: 80 }] }),
    {
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { namespace: namespace.name, name: 'asking' },
      spec: {
        containers: [
          {
            name: 'main',
            image: 'shop/web:1.0.0',
            resources: { requests: { cpu: '250m', memory: '256Mi' }, limits: { cpu: '1', memory: '512Mi' } },
          },
        ],
      },
    },
  );
  const used = (name: string, resource: string, amount: string): Promise<string> =>
    kubectl([
      '-n',
      namespace.name,
      'wait',
      `quota/${name}`,
      `--for=jsonpath={.status.used.${resource.replace('.', '\\.')}}=${amount}`,
    ]);
  await Promise.all([
    used('a-compute', 'limits.memory', '512Mi'),
    used('b-objects', 'services', '1'),
    used('b-objects', 'pods', '1'),
    used('c-scoped', 'pods', '1'),
    used('d-selecting', 'pods', '0'),
  ]);
  // The gateway's own watch may be a moment behind; it has seen the quotas when it has seen what came after them.
  const [cluster] = gateway.gateway.clusters.values();
  const version = await kubectl([
    '-n',
    namespace.name,
    'get',
    'quota',
    '-o',
    'jsonpath={.items[*].metadata.resourceVersion}',
  ]);
  for (const one of version.split(' ')) await cluster?.hasSeen('resourcequotas', one, 60_000);

  const { namespace: shown } = await gateway.data<{ namespace: { quotas: QuotaShown[] } }>(
    `query ($n: String!) { namespace(name: $n) { ${quotaFields} } }`,
    { n: namespace.name },
  );
  const described = await kubectl(['-n', namespace.name, 'describe', 'quota']);
  const tables = described.split(/\n\n+/).map((text) => {
    const [, name] = /^Name:\s+(\S+)/m.exec(text) ?? [];
    const [, scopes] = /^Scopes:\s+(.*)$/m.exec(text) ?? [];
    const [, rows = ''] = /-+\s+-+\s+-+\n(.*)$/s.exec(text) ?? [];
    return {
      name,
      scopes: scopes?.split(', ') ?? [],
      rows: rows
        .trimEnd()
        .split('\n')
        .map((row) => row.trim().split(/\s{2,}/)),
    };
  });
  expect(
    shown.quotas.map(({ name, scopes, resources }) => ({
      name,
      scopes: scopes.toSorted(),
      rows: resources.map(({ resource, used: amount, hard }) => [resource, amount, hard]),
    })),
  ).toEqual(tables);
  const [compute, objects, , selecting] = shown.quotas;
  expect(
    Object.fromEntries((compute?.resources ?? []).map(({ resource, usedRatio }) => [resource, usedRatio])),
  ).toEqual({
    'requests.cpu': 0.125,
    'limits.cpu': 1 / 3,
    'requests.memory': 0.25,
    'limits.memory': (512 * 1024 * 1024) / 4e9,
  });
  expect(objects?.resources.find(({ resource }) => resource === 'services.nodeports')).toMatchObject({
    hard: '0',
    usedRatio: null,
  });
  expect(selecting?.scopeSelector).toEqual([
    { scope: 'PriorityClass', operator: 'IN', values: ['high', 'low'] },
  ]);
});
