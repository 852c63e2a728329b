import { describe, expect, test } from 'vitest';
import type { Deployment, ReplicaSet } from '../../src/kubernetes/objects.ts';
import { replicaSetHistory } from '../../src/model/revision-history.ts';
import { guardAnnotation } from '../../src/model/rollout-guard.ts';
import { pointer } from '../../src/operations/patch.ts';
import { planRollback as planFor, type RollbackPlan } from '../../src/operations/plan-rollback.ts';
import { liveDeployment, revision } from './objects.ts';

const workload = { kind: 'DEPLOYMENT', namespace: 'shop', name: 'web' } as const;
const history = [
  revision(1, { image: 'shop/web:1' }),
  revision(2, { image: 'shop/web:2' }),
  revision(3, { image: 'shop/web:3' }),
];

function planRollback(
  live: Deployment,
  sets: readonly ReplicaSet[],
  input: Parameters<typeof planFor>[1],
): RollbackPlan & { toRevision: number | undefined } {
  const plan = planFor({ live, history: replicaSetHistory(live, sets) }, input);
  return { ...plan, toRevision: plan.target?.number };
}

function codes(plan: RollbackPlan): string[] {
  return plan.userErrors.map(({ code }) => code);
}

describe('the revision that a rollback restores', () => {
  test.each([undefined, null, 0])('is the one before the current for %s', (toRevision) => {
    const plan = planRollback(liveDeployment(), history, { workload, toRevision });
    expect(plan).toMatchObject({ fromRevision: 3, toRevision: 2, userErrors: [] });
  });

  test('is found by number, not by order or place', () => {
    const numbers = [10, 9, 2].map((number) => revision(number, { image: `shop/web:${number}` }));
    const live = liveDeployment({ image: 'shop/web:10' });
    expect(planRollback(live, numbers, { workload })).toMatchObject({ fromRevision: 10, toRevision: 9 });
    expect(planRollback(live, numbers, { workload, toRevision: 2 })).toMatchObject({ toRevision: 2 });
  });

  test('the current one is the one with the template that the Deployment has, not the one with the highest number', () => {
    const live = liveDeployment({ image: 'shop/web:1' });
    expect(planRollback(live, history, { workload, toRevision: 2 })).toMatchObject({
      fromRevision: 1,
      toRevision: 2,
    });
  });

  test('is the newest known while the controller has not numbered the current template yet', () => {
    const live = liveDeployment({ image: 'shop/web:4' });
    expect(planRollback(live, history, { workload })).toMatchObject({
      fromRevision: undefined,
      toRevision: 3,
    });
  });

  test('is one of a ReplicaSet that the Deployment controls', () => {
    const others = [
      revision(4, { image: 'x', owner: { uid: 'another' } }),
      revision(5, { image: 'x', owner: { controller: false } }),
      revision(6, { image: 'x', metadata: { ownerReferences: [] } }),
    ];
    expect(planRollback(liveDeployment(), [...history, ...others], { workload })).toMatchObject({
      toRevision: 2,
    });
    expect(codes(planRollback(liveDeployment(), others, { workload, toRevision: 4 }))).toEqual(['NOT_FOUND']);
  });

  test('that is not there is NOT_FOUND, with those that are', () => {
    const [error] = planRollback(liveDeployment(), history, { workload, toRevision: 99 }).userErrors;
    expect(error).toEqual({
      code: 'NOT_FOUND',
      message: 'there is no revision 99: there are 1, 2, 3',
      field: ['toRevision'],
    });
  });

  test('is NOT_FOUND where there is none before the current', () => {
    const plan = planRollback(liveDeployment(), history.slice(2), { workload });
    expect(codes(plan)).toEqual(['NOT_FOUND']);
    expect(plan.patch).toEqual([]);
  });
});

describe('what a rollback writes', () => {
  test('is the template without the hash label, and nothing else of the spec', () => {
    const { patch } = planRollback(liveDeployment(), history, { workload });
    const written = patch.filter(({ op }) => op !== 'test');
    expect(written.map(({ path }) => path)).toEqual(['/spec/template']);
    expect(written[0]).toHaveProperty('value.metadata.labels', { app: 'web' });
  });

  test('restores labels and annotations of the template as well as its spec', () => {
    const old = revision(2, { image: 'shop/web:2', labels: { app: 'web', tier: 'front' } });
    const { diff } = planRollback(liveDeployment(), [old], { workload, toRevision: 2 });
    expect(diff).toContainEqual({ path: 'spec.template.metadata.labels.tier', before: null, after: 'front' });
  });

  test('is refused if the object is another one or its spec has changed, whatever its status does', () => {
    const { patch } = planRollback(liveDeployment(), history, { workload });
    expect(patch.slice(0, 2)).toEqual([
      { op: 'test', path: '/metadata/uid', value: 'uid-1' },
      { op: 'test', path: '/metadata/generation', value: 7 },
    ]);
  });

  test('is bound to a version if the caller names it', () => {
    const { patch } = planRollback(liveDeployment(), history, { workload, expectedResourceVersion: '100' });
    expect(patch).toContainEqual({ op: 'test', path: '/metadata/resourceVersion', value: '100' });
    expect(
      codes(planRollback(liveDeployment(), history, { workload, expectedResourceVersion: '99' })),
    ).toEqual(['CONFLICT']);
  });

  test('leaves alone the six annotations that stay, and never writes to them', () => {
    const stay = {
      'kubectl.kubernetes.io/last-applied-configuration': '{"é": 1}\n',
      'deployment.kubernetes.io/revision': '3',
      'deployment.kubernetes.io/revision-history': '1,2',
      'deployment.kubernetes.io/desired-replicas': '2',
      'deployment.kubernetes.io/max-replicas': '3',
      'deprecated.deployment.rollback.to': '1',
    };
    const old = revision(2, {
      image: 'shop/web:2',
      annotations: Object.fromEntries(Object.keys(stay).map((key) => [key, 'old'])),
      metadata: {},
    });
    old.metadata.annotations = { ...old.metadata.annotations, 'deployment.kubernetes.io/revision': '2' };
    const { patch, diff } = planRollback(liveDeployment({ annotations: stay }), [old], {
      workload,
      toRevision: 2,
    });
    expect(patch.filter(({ path }) => path.startsWith('/metadata/annotations'))).toEqual([]);
    expect(diff.map(({ path }) => path)).toEqual(['spec.template.spec.containers[web].image']);
  });

  test('gives all other annotations as the revision has them, one by one and only from what was read', () => {
    const live = liveDeployment({ annotations: { 'example.com/a~b': 'new', gone: 'x', same: '1' } });
    const old = revision(2, {
      image: 'shop/web:2',
      annotations: { 'example.com/a~b': 'old', added: 'y', same: '1' },
    });
    const { patch, warnings } = planRollback(live, [old], { workload, toRevision: 2 });
    expect(patch.filter(({ path }) => path.startsWith('/metadata/annotations'))).toEqual([
      { op: 'test', path: '/metadata/annotations/example.com~1a~0b', value: 'new' },
      { op: 'add', path: '/metadata/annotations/example.com~1a~0b', value: 'old' },
      { op: 'test', path: '/metadata/annotations/gone', value: 'x' },
      { op: 'remove', path: '/metadata/annotations/gone' },
      { op: 'test', path: '/metadata/annotations/added', value: null },
      { op: 'add', path: '/metadata/annotations/added', value: 'y' },
    ]);
    expect(warnings.join('\n')).toMatch(/removed: gone\n.*revision: example.com\/a~b, added/);
  });

  test('is nothing, with a warning, where the template is the same already', () => {
    const plan = planRollback(liveDeployment({ annotations: { a: 'b' } }), history, {
      workload,
      toRevision: 3,
    });
    expect(plan).toMatchObject({ patch: [], diff: [], userErrors: [], fromRevision: 3, toRevision: 3 });
    expect(plan.warnings).toEqual([expect.stringMatching(/revision 3 already/)]);
  });
});

describe('a rollback is refused', () => {
  test('while the rollout is paused, and says all that is wrong', () => {
    const live = liveDeployment({ spec: { paused: true } });
    expect(codes(planRollback(live, history, { workload, toRevision: 99 }))).toEqual(['PAUSED', 'NOT_FOUND']);
  });

  test('while the Deployment is being deleted', () => {
    const live = liveDeployment({ metadata: { deletionTimestamp: '2026-11-01T00:00:00Z' } });
    expect(codes(planRollback(live, history, { workload }))).toEqual(['CONFLICT']);
  });
});

describe('a rollback warns', () => {
  test.each([
    ['kubectl apply', { annotations: { 'kubectl.kubernetes.io/last-applied-configuration': '{}' } }],
    ['Helm \\(release "shop"\\)', { annotations: { 'meta.helm.sh/release-name': 'shop' } }],
    ['Helm', { metadata: { labels: { 'app.kubernetes.io/managed-by': 'Helm' } } }],
    [
      'Argo CD \\(application "shop"\\)',
      { annotations: { 'argocd.argoproj.io/tracking-id': 'shop:apps/Deployment:shop/web' } },
    ],
    ['Argo CD', { metadata: { labels: { 'argocd.argoproj.io/instance': 'shop' } } }],
    ['Flux', { metadata: { labels: { 'kustomize.toolkit.fluxcd.io/name': 'apps' } } }],
    ['Flux', { metadata: { labels: { 'helm.toolkit.fluxcd.io/name': 'shop' } } }],
  ])('that %s will undo it', (owner, options) => {
    const { warnings } = planRollback(liveDeployment(options), history, { workload });
    expect(warnings).toContainEqual(expect.stringMatching(new RegExp(`${owner}.*will undo this change`)));
  });

  test('that no history is kept', () => {
    const { warnings } = planRollback(liveDeployment({ spec: { revisionHistoryLimit: 0 } }), history, {
      workload,
    });
    expect(warnings).toEqual([expect.stringMatching(/revisionHistoryLimit is 0/)]);
  });

  test('of nothing where there is nothing to warn of', () => {
    expect(planRollback(liveDeployment(), history, { workload }).warnings).toEqual([]);
  });
});

describe('the guard of a rollout', () => {
  const annotations = { [guardAnnotation]: 'of the present template', team: 'shop' };
  const live = liveDeployment({ annotations });
  const earlier = revision(2, {
    image: 'shop/web:2',
    annotations: { [guardAnnotation]: 'of revision 2', team: 'shop' },
  });
  const read = { live, history: replicaSetHistory(live, [earlier, revision(3)]) };
  const path = pointer('metadata', 'annotations', guardAnnotation);

  test('ends with a rollback by hand, and none comes back with the revision', () => {
    const { patch } = planFor(read, { workload });
    expect(patch.slice(-2)).toEqual([
      { op: 'test', path, value: 'of the present template' },
      { op: 'remove', path },
    ]);
  });

  test('is replaced by what a rollback of its own leaves there', () => {
    const { patch } = planFor(read, { workload }, 'rolling back');
    expect(patch.slice(-2)).toEqual([
      { op: 'test', path, value: 'of the present template' },
      { op: 'add', path, value: 'rolling back' },
    ]);
  });

  test('of a StatefulSet ends as well, whose other annotations stay', () => {
    const target = {
      name: 'web-2',
      number: 2,
      template: { spec: { containers: [] } },
      annotations: undefined,
    };
    const { patch } = planFor({ live, history: { known: [target], current: undefined } }, { workload });
    expect(patch.slice(-2)).toMatchObject([{ path }, { op: 'remove', path }]);
  });
});
