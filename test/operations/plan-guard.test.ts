import { describe, expect, test } from 'vitest';
import type { Deployment } from '../../src/kubernetes/objects.ts';
import { replicaSetHistory } from '../../src/model/revision-history.ts';
import { guardAnnotation, writeGuard, type RolloutGuard } from '../../src/model/rollout-guard.ts';
import { templateFingerprint } from '../../src/model/template-fingerprint.ts';
import { planGuard, withGuard, type Rehearsed } from '../../src/operations/plan-guard.ts';
import { liveDeployment, revision } from './objects.ts';

const request = {
  id: '1',
  initiator: { username: 'alice', uid: '', groups: [] },
  gateway: 'host_1',
  now: Date.parse('2026-11-01T00:00:00.200Z'),
  timeoutSeconds: undefined,
};
const sets = [revision(2, { image: 'shop/web:2' }), revision(3)];

/** An upgrade of what is revision 3 to another image. */
function upgrade({ live = liveDeployment(), image = 'shop/web:4', spec = {}, known = sets } = {}): Rehearsed {
  const rehearsed = liveDeployment({ image, spec });
  return { live, rehearsed, history: replicaSetHistory(live, known) };
}

function guardFor(upgrade: Rehearsed, timeoutSeconds?: number): RolloutGuard {
  const plan = planGuard(upgrade, { ...request, timeoutSeconds });
  if (!('guard' in plan)) throw new Error(JSON.stringify(plan));
  return plan.guard;
}

test('a guard knows its template as the API server makes it, and where to go back to', () => {
  const planned = upgrade();
  expect(guardFor(planned)).toEqual({
    id: '1',
    state: 'GUARDING',
    template: templateFingerprint(planned.rehearsed.spec?.template ?? {}),
    highestRevision: 4,
    target: { number: 3, name: 'web-3' },
    deadline: '2026-11-01T00:10:01Z',
    initiator: request.initiator,
    gateway: 'host_1',
  });
});

describe('the deadline', () => {
  test.each<[string, object, number | undefined, string]>([
    ['is as asked for', {}, 30, '00:00:31'],
    [
      'of what has no progress deadline is after ten minutes',
      { progressDeadlineSeconds: 2_147_483_647 },
      undefined,
      '00:10:01',
    ],
    ['of what has one is after an hour', { progressDeadlineSeconds: 600 }, undefined, '01:00:01'],
    [
      'of what has a long one is after twice as long',
      { progressDeadlineSeconds: 3_600 },
      undefined,
      '02:00:01',
    ],
  ])('%s', (_, spec, seconds, time) => {
    expect(guardFor(upgrade({ spec }), seconds).deadline).toBe(`2026-11-01T${time}Z`);
  });

  test('is never more than a day away', () => {
    const spec = { progressDeadlineSeconds: 1_000_000 };
    expect(guardFor(upgrade({ spec })).deadline).toBe('2026-11-02T00:00:01Z');
  });
});

describe('what is under a guard already', () => {
  const present = liveDeployment();
  const guard: RolloutGuard = {
    ...guardFor(upgrade()),
    template: templateFingerprint(present.spec?.template ?? {}),
    target: { number: 2, name: 'web-2' },
  };
  const guarded = (changed: Partial<RolloutGuard> = {}): Deployment =>
    liveDeployment({ annotations: { [guardAnnotation]: writeGuard({ ...guard, ...changed }) } });

  test('has yet to prove itself: the guard goes back to where that one would', () => {
    expect(guardFor(upgrade({ live: guarded() })).target).toEqual({ number: 2, name: 'web-2' });
  });

  test('has proved itself if its guard has ended', () => {
    const live = guarded({ state: 'SUCCEEDED', message: 'rolled out' });
    expect(guardFor(upgrade({ live })).target).toEqual({ number: 3, name: 'web-3' });
  });

  test('counts if there is nothing left of what its guard would go back to', () => {
    const live = guarded({ target: { number: 1, name: 'web-1' } });
    expect(guardFor(upgrade({ live })).target).toEqual({ number: 3, name: 'web-3' });
  });

  test('and goes back by the upgrade itself leaves nothing to guard', () => {
    const plan = planGuard(upgrade({ live: guarded(), image: 'shop/web:2' }), request);
    expect(plan).toEqual({ warning: expect.stringMatching(/the template of revision 2/) });
  });
});

test('a template that has no number yet may take one, and the new one the next', () => {
  const live = liveDeployment({ image: 'shop/web:3.1' });
  expect(planGuard(upgrade({ live }), request)).toMatchObject({
    userErrors: [{ code: 'NOT_FOUND', field: ['rollbackOnFailure'] }],
  });
  const annotated = liveDeployment({
    image: 'shop/web:3.1',
    annotations: {
      [guardAnnotation]: writeGuard({
        ...guardFor(upgrade()),
        template: templateFingerprint(live.spec?.template ?? {}),
      }),
    },
  });
  expect(guardFor(upgrade({ live: annotated })).highestRevision).toBe(5);
});

test('that the Deployment is late already is noted', () => {
  const conditions = [
    {
      type: 'Progressing',
      status: 'False',
      reason: 'ProgressDeadlineExceeded',
      lastUpdateTime: '2026-10-31T00:00:00Z',
    },
  ];
  const live = { ...liveDeployment(), status: { conditions } };
  expect(guardFor(upgrade({ live })).lateBefore).toBe('2026-10-31T00:00:00Z');
});

test.each<[string, Partial<Parameters<typeof upgrade>[0]>, object]>([
  [
    'nothing of the template changes',
    { image: 'shop/web:3' },
    { warning: expect.stringMatching(/Nothing of the pod/) },
  ],
  ['the Deployment is paused', { spec: { paused: true } }, { userErrors: [{ code: 'PAUSED' }] }],
  [
    'pods change only when somebody deletes them',
    { spec: { updateStrategy: { type: 'OnDelete' } } },
    { userErrors: [{ code: 'INVALID', message: expect.stringMatching(/OnDelete/) }] },
  ],
])('there is no guard where %s', (_, changed, expected) => {
  expect(planGuard(upgrade(changed), request)).toMatchObject(expected);
});

describe('the write', () => {
  const guard = guardFor(upgrade());
  const plan = { patch: [], diff: [], userErrors: [], mappings: [] };
  const path = `/metadata/annotations/${guardAnnotation.replace('/', '~1')}`;

  test('needs the whole template as it was read, and puts the guard among the annotations', () => {
    const live = liveDeployment({ annotations: { team: 'shop' } });
    const { patch, diff } = withGuard(plan, live, guard);
    expect(patch).toEqual([
      { op: 'test', path: '/spec/template', value: live.spec?.template },
      { op: 'test', path, value: null },
      { op: 'add', path, value: writeGuard(guard) },
    ]);
    expect(diff).toEqual([
      { path: `metadata.annotations[${guardAnnotation}]`, before: null, after: writeGuard(guard) },
    ]);
  });

  test('makes the annotations where there are none, unless the upgrade does', () => {
    const [, , alone] = withGuard(plan, liveDeployment(), guard).patch;
    expect(alone).toMatchObject({
      op: 'add',
      path: '/metadata/annotations',
      value: { [guardAnnotation]: writeGuard(guard) },
    });
    const annotating = {
      ...plan,
      patch: [{ op: 'add' as const, path: '/metadata/annotations', value: { a: 'b' } }],
    };
    const { patch } = withGuard(annotating, liveDeployment(), guard);
    expect(patch.at(-1)).toMatchObject({ op: 'add', path });
  });
});
