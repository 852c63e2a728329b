import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { DeployWorkloadInput } from '../../src/operations/deploy-input.ts';
import { deployWorkload } from '../../src/operations/deploy-workload.ts';
import { apply, kubectl } from '../support/kubectl.ts';
import { testNamespace } from '../support/namespace.ts';
import { readLive, testCluster, type TestCluster } from './cluster.ts';

let context: TestCluster;
beforeAll(async () => {
  context = await testCluster();
});
afterAll(() => context[Symbol.asyncDispose]());

function input(namespace: string, rest: Partial<DeployWorkloadInput> = {}): DeployWorkloadInput {
  return {
    namespace,
    name: 'web',
    workload: { deployment: { replicas: 0 } },
    pod: { containers: [{ name: 'web', image: 'shop/web:1' }] },
    ...rest,
  };
}

describe('deployWorkload', () => {
  test('makes what was asked for, and answers when the cache has it', async () => {
    await using namespace = await testNamespace();
    const result = await deployWorkload(
      input(namespace.name, {
        labels: ['tier=front'],
        annotations: { 'example.com/a': 'b' },
        changeCause: 'first',
        pod: {
          containers: [
            {
              name: 'web',
              image: 'shop/web:1',
              command: ['/web'],
              args: ['--port', '80'],
              ports: [
                { containerPort: 80, name: 'http' },
                { containerPort: 53, protocol: 'UDP' },
              ],
              env: [{ name: 'A', value: '1' }],
              resources: { requests: { cpu: '0.1' }, limits: { memory: '64Mi' } },
            },
          ],
        },
      }),
      context,
    );
    expect(result).toMatchObject({ userErrors: [], warnings: [] });
    expect(context.cluster.view.deployments.get(namespace.name, 'web')).toBe(result.workload);
    const labels = { 'app.kubernetes.io/name': 'web', tier: 'front' };
    expect(await readLive(namespace.name, 'web')).toMatchObject({
      metadata: { labels, annotations: { 'example.com/a': 'b', 'kubernetes.io/change-cause': 'first' } },
      spec: {
        replicas: 0,
        selector: { matchLabels: { 'app.kubernetes.io/name': 'web' } },
        template: {
          metadata: { labels },
          spec: {
            containers: [
              {
                name: 'web',
                image: 'shop/web:1',
                command: ['/web'],
                args: ['--port', '80'],
                ports: [
                  { containerPort: 80, name: 'http', protocol: 'TCP' },
                  { containerPort: 53, protocol: 'UDP' },
                ],
                env: [{ name: 'A', value: '1' }],
                resources: { requests: { cpu: '100m' }, limits: { memory: '64Mi' } },
              },
            ],
          },
        },
      },
    });
  });

  test('as a dry run shows what would be, with what the API server warns of, and stores nothing', async () => {
    await using namespace = await testNamespace();
    const containers = [{ name: 'web', image: 'shop/web:1', resources: { limits: { memory: '100m' } } }];
    const result = await deployWorkload(
      input(namespace.name, { pod: { containers }, dryRun: true }),
      context,
    );
    expect(result).toMatchObject({ userErrors: [], workload: { name: 'web', namespace: namespace.name } });
    expect(result.warnings).toEqual([expect.stringMatching(/fractional byte value "100m"/)]);
    expect(await kubectl(['-n', namespace.name, 'get', 'deployments', '-o', 'name'])).toBe('');
  });

  test('is told of a name that is taken', async () => {
    await using namespace = await testNamespace();
    await deployWorkload(input(namespace.name), context);
    const before = await readLive(namespace.name, 'web');
    const again = await deployWorkload(
      input(namespace.name, { pod: { containers: [{ name: 'x', image: 'x' }] } }),
      context,
    );
    expect(again).toMatchObject({
      workload: undefined,
      userErrors: [{ code: 'ALREADY_EXISTS', field: ['name'] }],
    });
    expect((await readLive(namespace.name, 'web')).spec).toEqual(before.spec);
  });

  test('is told of a namespace that is not there', async () => {
    const { userErrors } = await deployWorkload(input('not-there'), context);
    expect(userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['namespace'] }]);
  });

  test('does not make a workload that would fight over pods with another', async () => {
    await using namespace = await testNamespace();
    await deployWorkload(input(namespace.name), context);
    const other = await deployWorkload(
      input(namespace.name, { name: 'other', labels: ['app.kubernetes.io/name=web'] }),
      context,
    );
    expect(other.userErrors).toMatchObject([{ code: 'INVALID', field: ['labels'] }]);
    const apart = await deployWorkload(
      input(namespace.name, { name: 'other', labels: ['tier=front'] }),
      context,
    );
    expect(apart.userErrors).toEqual([]);
  });

  test('makes no workload of any kind whose pods another one would take for its own', async () => {
    await using namespace = await testNamespace();
    await deployWorkload(input(namespace.name), context);
    const kinds = [
      { statefulSet: {} },
      { daemonSet: {} },
      { job: {} },
      { cronJob: { schedule: '@daily' } },
    ] as const;
    for (const workload of kinds) {
      const { userErrors } = await deployWorkload(input(namespace.name, { workload }), context);
      expect(userErrors).toMatchObject([
        { code: 'INVALID', field: ['name'], message: expect.stringMatching(/^Deployment "web" /) },
      ]);
    }
    const apart = await deployWorkload(
      input(namespace.name, {
        workload: { cronJob: { schedule: '@daily' } },
        labels: ['app.kubernetes.io/name=report'],
      }),
      context,
    );
    expect(apart.userErrors).toEqual([]);
  });

  test("gives the cluster's own words where it is not allowed", async () => {
    await using namespace = await testNamespace();
    await using nobody = await testCluster({
      follow: false,
      kubeconfig: inject('cluster').kubeconfigOfNobody,
    });
    const { userErrors } = await deployWorkload(input(namespace.name), nobody);
    expect(userErrors).toMatchObject([
      { code: 'FORBIDDEN', message: expect.stringMatching(/cannot create resource "deployments"/) },
    ]);
  });

  test('is QUOTA_EXCEEDED by a quota that is used up', async () => {
    await using namespace = await testNamespace();
    await apply({
      apiVersion: 'v1',
      kind: 'ResourceQuota',
      metadata: { name: 'none', namespace: namespace.name },
      spec: { hard: { 'count/deployments.apps': '0' } },
    });
    await kubectl([
      '-n',
      namespace.name,
      'wait',
      'quota/none',
      '--for=jsonpath={.status.hard}',
      '--timeout=60s',
    ]);
    const { userErrors } = await deployWorkload(input(namespace.name), context);
    expect(userErrors).toMatchObject([
      { code: 'QUOTA_EXCEEDED', message: expect.stringMatching(/exceeded quota: none/) },
    ]);
  });

  test('points at the input for what only the API server finds', async () => {
    await using namespace = await testNamespace();
    const { userErrors } = await deployWorkload(
      input(namespace.name, { annotations: { a: 'x'.repeat(262_144) } }),
      context,
    );
    expect(userErrors).toMatchObject([
      { code: 'INVALID', field: ['annotations'], message: expect.stringMatching(/^Too long/) },
    ]);
  });

  test('answers with a warning where the cache does not follow', async () => {
    await using namespace = await testNamespace();
    await using behind = await testCluster({ follow: false });
    const result = await deployWorkload(input(namespace.name), behind);
    expect(result).toMatchObject({
      userErrors: [],
      workload: { name: 'web' },
      warnings: [expect.stringMatching(/behind for a moment/)],
    });
  });
});
