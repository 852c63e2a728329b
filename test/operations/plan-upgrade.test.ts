import { describe, expect, test } from 'vitest';
import { checkUpgrade } from '../../src/operations/check-upgrade.ts';
import { planUpgrade } from '../../src/operations/plan-upgrade.ts';
import { upgradeInput, type GivenUpgrade } from '../support/upgrade-input.ts';
import { templateOf } from '../../src/operations/workload-pods.ts';
import { liveDeployment } from './objects.ts';

const workload = { kind: 'DEPLOYMENT', namespace: 'shop', name: 'web' } as const;
const web = '/spec/template/spec/containers/0';

function plan(
  input: Omit<GivenUpgrade, 'workload'>,
  live = liveDeployment(),
): ReturnType<typeof planUpgrade> {
  return planUpgrade(live, upgradeInput({ workload, ...input }));
}

describe('an upgrade', () => {
  test('touches what is named, and only if that is still what was read', () => {
    const { patch, diff } = plan({ containers: [{ name: 'web', image: 'shop/web:4' }] });
    expect(patch).toEqual([
      { op: 'test', path: '/metadata/uid', value: 'uid-1' },
      { op: 'test', path: `${web}/name`, value: 'web' },
      { op: 'test', path: `${web}/image`, value: 'shop/web:3' },
      { op: 'add', path: `${web}/image`, value: 'shop/web:4' },
    ]);
    expect(diff).toEqual([
      { path: 'spec.template.spec.containers[web].image', before: 'shop/web:3', after: 'shop/web:4' },
    ]);
  });

  test('of several things is one patch', () => {
    const { patch, diff } = plan({
      containers: [
        { name: 'side', image: 'shop/side:2' },
        { name: 'web', env: { set: [{ name: 'A', value: '1' }] } },
      ],
      replicas: 5,
      changeCause: 'because',
    });
    expect(diff.map(({ path }) => path)).toEqual([
      'metadata.annotations[kubernetes.io/change-cause]',
      'spec.replicas',
      'spec.template.spec.containers[web].env[A].value',
      'spec.template.spec.containers[side].image',
    ]);
    expect(patch.filter(({ op }) => op !== 'test').map(({ path }) => path)).toEqual([
      '/metadata/annotations',
      '/spec/replicas',
      `${web}/env`,
      '/spec/template/spec/containers/1/image',
    ]);
  });

  test('reaches init containers by name', () => {
    const live = liveDeployment();
    if (live.spec?.template.spec) live.spec.template.spec.initContainers = [{ name: 'init', image: 'a:1' }];
    const { patch, diff } = plan({ containers: [{ name: 'init', image: 'a:2' }] }, live);
    expect(patch.at(-1)).toEqual({
      op: 'add',
      path: '/spec/template/spec/initContainers/0/image',
      value: 'a:2',
    });
    expect(diff[0]?.path).toBe('spec.template.spec.initContainers[init].image');
  });

  test('of nothing, or to what is there already, writes nothing', () => {
    const live = liveDeployment({
      env: [{ name: 'A', value: '1' }, { name: 'EMPTY' }],
      annotations: { 'kubernetes.io/change-cause': 'x' },
    });
    const input = {
      containers: [
        {
          name: 'web',
          image: 'shop/web:3',
          env: {
            set: [
              { name: 'A', value: '1' },
              { name: 'EMPTY', value: '' },
            ],
            unset: ['NOPE'],
          },
        },
      ],
      replicas: 2,
      changeCause: 'x',
    };
    expect(plan(input, live)).toMatchObject({ patch: [], diff: [], userErrors: [] });
    expect(plan({}, live)).toMatchObject({ patch: [], diff: [], userErrors: [] });
  });

  test('binds to a version if the caller names one, and is a CONFLICT if that has passed', () => {
    expect(plan({ replicas: 3, expectedResourceVersion: '100' }).patch[1]).toEqual({
      op: 'test',
      path: '/metadata/resourceVersion',
      value: '100',
    });
    expect(plan({ replicas: 3, expectedResourceVersion: '99' }).userErrors).toMatchObject([
      { code: 'CONFLICT', field: ['expectedResourceVersion'] },
    ]);
  });

  test('of a container that is not there is NOT_FOUND, with those that are', () => {
    expect(plan({ containers: [{ name: 'nope', image: 'a' }] }).userErrors).toEqual([
      {
        code: 'NOT_FOUND',
        message: 'there is no container "nope": the workload has "web", "side"',
        field: ['containers', '0', 'name'],
      },
    ]);
  });
});

describe('null', () => {
  test('as replicas gives Kubernetes its default back', () => {
    const { patch, diff } = plan({ replicas: null });
    expect(patch.slice(1)).toEqual([
      { op: 'test', path: '/spec/replicas', value: 2 },
      { op: 'remove', path: '/spec/replicas' },
    ]);
    expect(diff).toEqual([{ path: 'spec.replicas', before: 2, after: null }]);
  });

  test('as change cause removes the annotation, if there is one', () => {
    const live = liveDeployment({ annotations: { 'kubernetes.io/change-cause': 'x', other: 'y' } });
    expect(plan({ changeCause: null }, live).patch.slice(1)).toEqual([
      { op: 'test', path: '/metadata/annotations/kubernetes.io~1change-cause', value: 'x' },
      { op: 'remove', path: '/metadata/annotations/kubernetes.io~1change-cause' },
    ]);
    expect(plan({ changeCause: null }).patch).toEqual([]);
  });

  test('as environment removes all variables', () => {
    const env = [{ name: 'A', value: '1' }];
    expect(
      plan({ containers: [{ name: 'web', env: null }] }, liveDeployment({ env })).patch.slice(2),
    ).toEqual([
      { op: 'test', path: `${web}/env`, value: env },
      { op: 'remove', path: `${web}/env` },
    ]);
  });

  test('as image is INVALID', () => {
    expect(
      checkUpgrade(upgradeInput({ workload, containers: [{ name: 'web', image: null }] })),
    ).toMatchObject([{ code: 'INVALID', field: ['containers', '0', 'image'] }]);
  });
});

describe('variables', () => {
  const secret = { name: 'KEY', valueFrom: { secretKeyRef: { name: 's', key: 'k' } } };
  const live = liveDeployment({ env: [{ name: 'A', value: '1' }, secret, { name: 'C', value: '$(A)' }] });
  const after = (env: NonNullable<GivenUpgrade['containers']>[number]['env'], object = live) =>
    templateOf(plan({ containers: [{ name: 'web', env }] }, object).planned).spec?.containers[0]?.env;

  test('keep their place when they are set, and new ones come last', () => {
    expect(
      after({
        set: [
          { name: 'D', value: '4' },
          { name: 'A', value: '2' },
        ],
      }),
    ).toEqual([{ name: 'A', value: '2' }, secret, { name: 'C', value: '$(A)' }, { name: 'D', value: '4' }]);
  });

  test('lose where their value came from when they are set', () => {
    expect(after({ set: [{ name: 'KEY', value: 'literal' }] })).toContainEqual({
      name: 'KEY',
      value: 'literal',
    });
  });

  test('go when they are unset, wherever they are', () => {
    expect(after({ unset: ['A', 'C', 'NOPE'] })).toEqual([secret]);
  });

  test('that are there twice are set where it counts, and unset altogether', () => {
    const twice = liveDeployment({
      env: [
        { name: 'A', value: '1' },
        { name: 'A', value: '2' },
      ],
    });
    expect(after({ set: [{ name: 'A', value: '3' }] }, twice)).toEqual([
      { name: 'A', value: '1' },
      { name: 'A', value: '3' },
    ]);
    expect(plan({ containers: [{ name: 'web', env: { unset: ['A'] } }] }, twice).patch.at(-1)).toEqual({
      op: 'remove',
      path: `${web}/env`,
    });
  });

  test('are added where there were none', () => {
    expect(
      plan({ containers: [{ name: 'web', env: { set: [{ name: 'A', value: '' }] } }] }).patch.slice(2),
    ).toEqual([
      { op: 'test', path: `${web}/env`, value: null },
      { op: 'add', path: `${web}/env`, value: [{ name: 'A' }] },
    ]);
  });
});

test('all faults of an input are reported at once', () => {
  const faults = checkUpgrade(
    upgradeInput({
      workload: { kind: 'JOB', namespace: 'Shop', name: '..' },
      replicas: -1,
      containers: [
        { name: 'web', image: 'Web' },
        {
          name: 'web',
          env: {
            set: [
              { name: 'A', value: '' },
              { name: 'A', value: '' },
              { name: 'B=', value: '' },
            ],
            unset: ['A'],
          },
        },
      ],
    }),
  );
  expect(faults.map(({ code, field }) => `${code} ${field?.join('.')}`)).toEqual([
    'INVALID containers.1.env.set.1.name',
    'INVALID containers.1.env.unset.0',
    'INVALID workload.namespace',
    'INVALID workload.name',
    'INVALID replicas',
    'INVALID containers.0.image',
    'INVALID containers.1.env.set.2.name',
    'INVALID containers.1.name',
  ]);
});
