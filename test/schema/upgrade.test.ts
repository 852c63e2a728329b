import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fieldsType } from '../support/typed-surface.ts';
import { testGateway, type TestGateway } from '../support/gateway.ts';
import { apply, kubectl } from '../support/kubectl.ts';
import { testNamespace } from '../support/namespace.ts';
import { cronJob, jobTemplate, workload } from '../support/workload-objects.ts';
import type { GraphQLInputObjectType } from 'graphql';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway[Symbol.asyncDispose]());

interface Payload {
  readonly workload: { images: string[] } | null;
  readonly diff: { path: string; before: unknown; after: unknown }[];
  readonly services: {
    action: string;
    service: { name: string; type: string; ports: object[] };
    diff: object[];
  }[];
  readonly warnings: string[];
  readonly userErrors: { code: string; message: string; field: string[] | null }[];
}

async function upgrade(kind: string, namespace: string, name: string, input: object): Promise<Payload> {
  const { it } = await gateway.data<{ it: Payload }>(
    `mutation ($input: UpgradeWorkloadInput!) { it: upgradeWorkload(input: $input) {
      workload { images } diff { path before after } warnings userErrors { code message field }
      services { action service { name type ports { name port targetPort } } diff { path before after } } } }`,
    { input: { workload: { kind, namespace, name }, ...input } },
  );
  return it;
}

describe('upgradeWorkload', () => {
  test('of a CronJob changes what its next Jobs are made from', async () => {
    await using namespace = await testNamespace();
    await apply(cronJob(namespace.name, { suspend: true }));
    const {
      userErrors,
      diff,
      workload: after,
    } = await upgrade('CRON_JOB', namespace.name, 'nightly', {
      cronJob: { schedule: '30 3 * * *', jobTemplate: { parallelism: 2, labels: { set: { team: 'shop' } } } },
      containers: [{ name: 'main', image: 'shop/report:2' }],
    });
    expect(userErrors).toEqual([]);
    expect(after?.images).toEqual(['shop/report:2']);
    const job = 'spec.jobTemplate';
    expect(diff.map(({ path, after: value }) => [path, value])).toEqual([
      ['spec.schedule', '30 3 * * *'],
      [`${job}.metadata.labels.team`, 'shop'],
      [`${job}.spec.template.spec.containers[main].image`, 'shop/report:2'],
      [`${job}.spec.parallelism`, 2],
    ]);
  });

  test('of a Job changes what Kubernetes lets be changed, and says of the rest that it never will be', async () => {
    await using namespace = await testNamespace();
    await apply(workload('Job', namespace.name, { parallelism: 0, completions: 2 }, jobTemplate()));
    expect(
      await upgrade('JOB', namespace.name, 'web', { job: { parallelism: 1, activeDeadlineSeconds: 60 } }),
    ).toMatchObject({
      userErrors: [],
    });
    const { userErrors } = await upgrade('JOB', namespace.name, 'web', {
      containers: [{ name: 'main', image: 'shop/web:9' }],
      job: { completionMode: 'INDEXED' },
    });
    expect(userErrors.map(({ code }) => code)).toEqual(userErrors.map(() => 'IMMUTABLE'));
    expect(userErrors.map(({ field }) => String(field?.[0])).toSorted()).toEqual(['containers', 'job']);
  });

  test('of what a StatefulSet is once and for all is IMMUTABLE, and changes nothing', async () => {
    await using namespace = await testNamespace();
    await apply(workload('StatefulSet', namespace.name, { replicas: 0, serviceName: 'web' }));
    const { userErrors } = await upgrade('STATEFUL_SET', namespace.name, 'web', {
      statefulSet: { serviceName: 'other', podManagementPolicy: 'ORDERED_READY' },
      replicas: 1,
    });
    expect(userErrors).toMatchObject([{ code: 'IMMUTABLE', field: ['statefulSet', 'serviceName'] }]);
    expect(userErrors[0]?.message).toContain('propagationPolicy ORPHAN');
  });

  test('of the template of a StatefulSet with OnDelete says that pods stay as they are', async () => {
    await using namespace = await testNamespace();
    const updateStrategy = { type: 'OnDelete' };
    await apply(workload('StatefulSet', namespace.name, { replicas: 0, serviceName: 'web', updateStrategy }));
    const { warnings } = await upgrade('STATEFUL_SET', namespace.name, 'web', {
      containers: [{ name: 'main', image: 'shop/web:2' }],
    });
    expect(warnings).toMatchObject([expect.stringContaining('until somebody deletes it')]);
  });

  test('exposes ports, moves them to another Service, and takes them away, with the workload', async () => {
    await using namespace = await testNamespace();
    await apply(workload('Deployment', namespace.name, { replicas: 0 }));
    const expose = (ports: object) =>
      upgrade('DEPLOYMENT', namespace.name, 'web', { containers: [{ name: 'main', ports }] });
    const services = () => kubectl(['-n', namespace.name, 'get', 'services', '-o', 'name']);

    const made = await expose({
      set: [{ name: 'http', containerPort: 80, expose: { type: 'CLUSTER_IP', port: 8080 } }],
    });
    expect(made).toMatchObject({
      userErrors: [],
      services: [
        {
          action: 'CREATED',
          service: { name: 'web', type: 'CLUSTER_IP', ports: [{ name: 'http', port: 8080 }] },
        },
      ],
    });
    const moved = await expose({ set: [{ name: 'http', expose: { type: 'NODE_PORT' } }] });
    expect(moved.diff).toEqual([]);
    expect(moved.services.map(({ action, service: { name } }) => `${action} ${name}`).toSorted()).toEqual([
      'CREATED web-nodeport',
      'DELETED web',
    ]);
    expect(await services()).toBe('service/web-nodeport\n');
    const gone = await expose({ unset: ['http'] });
    expect(gone.services).toMatchObject([{ action: 'DELETED', service: { name: 'web-nodeport' } }]);
    expect(await services()).toBe('');
  });

  test('of exposure that is refused changes nothing', async () => {
    await using namespace = await testNamespace();
    await apply(workload('Deployment', namespace.name, { replicas: 0 }));
    await kubectl(['-n', namespace.name, 'create', 'service', 'clusterip', 'web', '--tcp=1']);
    const { userErrors } = await upgrade('DEPLOYMENT', namespace.name, 'web', {
      containers: [
        {
          name: 'main',
          image: 'shop/web:2',
          ports: { set: [{ containerPort: 80, expose: { type: 'CLUSTER_IP' } }] },
        },
      ],
    });
    expect(userErrors).toMatchObject([
      { code: 'ALREADY_EXISTS', field: ['containers', '0', 'ports', 'set', '0', 'expose'] },
    ]);
    const image = 'jsonpath={.spec.template.spec.containers[0].image}';
    expect(await kubectl(['-n', namespace.name, 'get', 'deployment', 'web', '-o', image])).toBe(
      'shop/web:1.0.0',
    );
  });
});

describe('everything that can be deployed can be upgraded', () => {
  const fieldsOf = (type: string) => Object.keys((fieldsType(type) as GraphQLInputObjectType).getFields());
  const byName = 'changed by name: containers, addContainers, addInitContainers, removeContainers';
  const besides = 'a field of the upgrade itself';
  const own = 'pauseWorkload and resumeWorkload';

  test.each<[deployed: string, upgraded: string, Record<string, string>]>([
    ['PodTemplateInput', 'PodTemplatePatchInput', { containers: byName, initContainers: byName }],
    ['ContainerInput', 'ContainerPatchInput', {}],
    ['ContainerPortInput', 'ContainerPortPatchInput', {}],
    ['ResourceRequirementsInput', 'ResourceRequirementsPatchInput', {}],
    ['ResourceAmountsInput', 'ResourceAmountsPatchInput', {}],
    [
      'DeploymentInput',
      'DeploymentPatchInput',
      { replicas: besides, strategy: besides, upgradePolicy: besides, paused: own },
    ],
    [
      'StatefulSetInput',
      'StatefulSetPatchInput',
      {
        replicas: besides,
        updateStrategy: besides,
        volumeClaimTemplates: 'Kubernetes lets nobody change them',
      },
    ],
    ['DaemonSetInput', 'DaemonSetPatchInput', { updateStrategy: besides }],
    ['JobInput', 'JobPatchInput', { suspend: own }],
    ['CronJobInput', 'CronJobPatchInput', { suspend: own }],
    ['JobTemplateInput', 'JobTemplatePatchInput', {}],
    [
      'DeployWorkloadInput',
      'UpgradeWorkloadInput',
      {
        cluster: 'in workload',
        namespace: 'in workload',
        name: 'in workload',
        createNamespace: 'it is there',
        volumeClaims: 'claims are objects of their own: applyManifest',
      },
    ],
  ])('%s by %s', (deployed, upgraded, reasons) => {
    const missing = fieldsOf(deployed).filter((field) => !fieldsOf(upgraded).includes(field));
    expect(missing.toSorted()).toEqual(Object.keys(reasons).toSorted());
  });
});
