import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Container, StatefulSet } from '../../src/kubernetes/objects.ts';
import { applyWithServices } from '../../src/operations/apply-with-services.ts';
import { deployWorkload } from '../../src/operations/deploy-workload.ts';
import { readExposureChanges } from '../../src/operations/exposure-changes.ts';
import { workloadSubject } from '../../src/operations/subject.ts';
import { kubectl } from '../support/kubectl.ts';
import { limitedReader } from '../support/limited-reader.ts';
import { testNamespace } from '../support/namespace.ts';
import { testCluster, type TestCluster } from './cluster.ts';
import {
  deployed,
  exposed,
  ports,
  services,
  stateOf,
  through,
  wish,
  withImage,
  type Step,
} from './deployed-ports.ts';

let context: TestCluster;
beforeAll(async () => {
  context = await testCluster();
});
afterAll(() => context[Symbol.asyncDispose]());

describe('a workload with its Services', () => {
  test('is changed at once: ports are exposed, moved, changed and lost, and what others have added stays', async () => {
    await using it = await deployed(
      context,
      [
        exposed(8080, 'CLUSTER_IP', 'http'),
        exposed(9090, 'CLUSTER_IP'),
        exposed(7070, 'HEADLESS'),
        { containerPort: 6060 },
      ],
      [exposed(5050, 'NODE_PORT')],
    );
    const theirs = { name: 'theirs', port: 1234, protocol: 'TCP', targetPort: 4711 };
    await kubectl([
      '-n',
      it.name,
      'patch',
      'service/web',
      '--type=json',
      '-p',
      JSON.stringify([
        { op: 'add', path: '/spec/ports/-', value: theirs },
        { op: 'add', path: '/metadata/labels/theirs', value: 'yes' },
      ]),
    ]);
    const before = await services(it.name);
    const step: Step = {
      edit: ([app]) => withImage([app as Container]),
      wishes: [
        wish(8080, { type: 'CLUSTER_IP', port: 80 }, 'http'),
        wish(9090, { type: 'LOAD_BALANCER' }),
        wish(7070, { type: 'NONE' }),
        wish(6060, { type: 'NODE_PORT' }),
      ],
    };
    const rehearsal = await it.upgrade({ ...step, dryRun: true });
    expect(await services(it.name)).toEqual(before);
    const result = await it.upgrade(step);
    if (!('ok' in result) || !('ok' in rehearsal)) throw new Error(JSON.stringify([rehearsal, result]));
    const summary = result.ok.services.map(({ action, name }) => `${action} ${name}`);
    expect(summary.toSorted()).toEqual([
      'CHANGED web',
      'CHANGED web-nodeport',
      'CREATED web-loadbalancer',
      'DELETED web-headless',
    ]);
    expect(rehearsal.ok.services.map(({ action, name }) => `${action} ${name}`).toSorted()).toEqual(
      summary.toSorted(),
    );
    expect(await ports(it.name)).toEqual({
      web: ['80:8080', '1234:4711'],
      'web-nodeport': ['6060:6060'],
      'web-loadbalancer': ['9090:9090'],
    });
    const after = await services(it.name);
    expect(after.get('web')?.metadata.labels).toEqual(before.get('web')?.metadata.labels);
    expect(after.get('web-loadbalancer')?.metadata.ownerReferences).toEqual(
      before.get('web')?.metadata.ownerReferences,
    );
    expect(result.ok.workload.object.spec?.template.spec?.containers).toMatchObject([
      { name: 'app', image: 'shop/app:2' },
    ]);
    const diffs = Object.fromEntries(
      result.ok.services.map(({ name, diff }) => [name, diff.map(({ path }) => path)]),
    );
    expect(diffs['web']).toEqual([
      'spec.ports[http].port',
      'spec.ports[tcp-9090].protocol',
      'spec.ports[tcp-9090].port',
      'spec.ports[tcp-9090].targetPort',
    ]);
    // The cache shows all of it.
    const { view } = context.cluster;
    expect(view.deployments.get(it.name, 'web')?.object.metadata.generation).toBe(2);
    for (const { action, name, entry } of result.ok.services) {
      expect(view.services.get(it.name, name)).toBe(action === 'DELETED' ? undefined : entry);
    }
    expect(result.ok.warnings).toEqual([]);
  });

  test('of which nothing but the workload changes is a single write without a dry run, also by somebody who may not see Services', async () => {
    await using it = await deployed(context, [exposed(8080, 'CLUSTER_IP')]);
    await using writer = await limitedReader(it.name, [
      { apiGroups: ['apps'], resources: ['deployments'], verbs: ['get', 'patch'] },
    ]);
    await using limited = await testCluster({ follow: false, kubeconfig: writer.kubeconfig });
    const { transport } = limited.cluster;
    const before = transport.requestCount;
    expect(await it.upgrade({ edit: withImage }, through(transport, context))).toMatchObject({
      ok: { services: [] },
    });
    // One to read it, one to change it.
    expect(transport.requestCount - before).toBe(2);
    expect(await it.upgrade({ edit: () => [] }, limited)).toMatchObject({
      userErrors: [{ code: 'FORBIDDEN', message: expect.stringMatching(/cannot list resource "services"/) }],
    });
  });

  test('is the same after a wish that is fulfilled already, without a request', async () => {
    await using it = await deployed(context, [exposed(8080, 'NODE_PORT')]);
    const before = await stateOf(it.name);
    const result = await it.upgrade({ wishes: [wish(8080, { type: 'NODE_PORT', port: 8080 })] });
    expect(result).toMatchObject({ ok: { services: [], warnings: [] } });
    expect(await stateOf(it.name)).toEqual(before);
  });

  test('of kind StatefulSet keeps the Service of its host names, without ports', async () => {
    await using namespace = await testNamespace();
    const containers = [{ name: 'app', image: 'shop/app:1', ports: [exposed(5432, 'HEADLESS')] }];
    const { written, madeServices } = await deployWorkload(
      {
        namespace: namespace.name,
        name: 'web',
        workload: { statefulSet: { replicas: 0 } },
        pod: { containers },
      },
      context,
    );
    const live = written as StatefulSet;
    const subject = workloadSubject({ kind: 'STATEFUL_SET', namespace: namespace.name, name: 'web' });
    for (const type of ['NONE', 'HEADLESS'] as const) {
      const change = { live, planned: live, wishes: [wish(5432, { type })] };
      const changes = await readExposureChanges(change, subject, context);
      if ('userErrors' in changes) throw new Error(JSON.stringify(changes));
      const target = { resource: 'statefulsets', live, subject, dryRun: false } as const;
      const plan = { patch: [], mappings: [] };
      const result = await applyWithServices({ plan, target, services: changes.ok.writes }, context);
      expect(result).toMatchObject({ ok: { services: [{ action: 'CHANGED', name: 'web-headless' }] } });
      expect(await ports(namespace.name)).toEqual({ 'web-headless': type === 'NONE' ? [] : ['5432:5432'] });
    }
    expect((await services(namespace.name)).get('web-headless')?.metadata.uid).toBe(
      madeServices[0]?.entry.uid,
    );
  });
});

describe('nothing is written if', () => {
  test('the name of a new Service is taken, and a node port, too: both are told', async () => {
    await using it = await deployed(context, [
      exposed(8080, 'CLUSTER_IP'),
      { containerPort: 1 },
      { containerPort: 2 },
    ]);
    await kubectl(['-n', it.name, 'create', 'service', 'loadbalancer', 'web-loadbalancer', '--tcp=80']);
    const taken = (await services(it.name)).get('web-loadbalancer')?.spec?.ports?.[0]?.nodePort ?? 0;
    const before = await stateOf(it.name);
    const result = await it.upgrade({
      edit: withImage,
      wishes: [
        wish(8080, { type: 'NONE' }),
        wish(1, { type: 'LOAD_BALANCER' }),
        wish(2, { type: 'NODE_PORT', nodePort: taken }),
      ],
    });
    expect(result).toMatchObject({
      warnings: [],
      userErrors: [
        { code: 'ALREADY_EXISTS', field: ['ports', '1', 'expose'] },
        { code: 'INVALID', field: ['ports', '2', 'expose', 'nodePort'] },
      ],
    });
    expect(await stateOf(it.name)).toEqual(before);
  });

  test.each([
    [
      'its ports are changed',
      ['--type=json', '-p', '[{"op":"replace","path":"/spec/ports/0/port","value":81}]'],
    ],
    ['it is deleted', undefined],
  ])('a Service is not as it was read any more: %s', async (_, patch) => {
    await using it = await deployed(context, [exposed(8080, 'CLUSTER_IP')]);
    const meanwhile = () =>
      kubectl([
        '-n',
        it.name,
        ...(patch === undefined ? ['delete'] : ['patch']),
        'service/web',
        ...(patch ?? []),
      ]);
    let before: unknown;
    const result = await it.upgrade({
      edit: withImage,
      wishes: [wish(8080, { type: 'CLUSTER_IP', port: 80 })],
      meanwhile: async () => {
        await meanwhile();
        before = await stateOf(it.name);
      },
    });
    const code = patch === undefined ? 'NOT_FOUND' : 'CONFLICT';
    expect(result).toMatchObject({ warnings: [], userErrors: [{ code }] });
    expect(await stateOf(it.name)).toEqual(before);
  });

  test('a Service that is to be deleted is changed in any way', async () => {
    await using it = await deployed(context, [exposed(8080, 'CLUSTER_IP')]);
    let before: unknown;
    const result = await it.upgrade({
      wishes: [wish(8080, { type: 'NONE' })],
      meanwhile: async () => {
        await kubectl(['-n', it.name, 'label', 'service/web', 'keep=me']);
        before = await stateOf(it.name);
      },
    });
    expect(result).toMatchObject({ warnings: [], userErrors: [{ code: 'CONFLICT' }] });
    expect(await stateOf(it.name)).toEqual(before);
  });
});
