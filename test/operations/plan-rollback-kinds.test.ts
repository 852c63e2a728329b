import { describe, expect, test } from 'vitest';
import type { ControllerRevision, DaemonSet, StatefulSet } from '../../src/kubernetes/objects.ts';
import { controllerRevisionHistory } from '../../src/model/revision-history.ts';
import { planRollback, type RollbackPlan } from '../../src/operations/plan-rollback.ts';
import type { RollbackWorkloadInput } from '../../src/operations/rollback-input.ts';
import { liveDeployment } from './objects.ts';

const workload = { kind: 'STATEFUL_SET', namespace: 'shop', name: 'web' } as const;

type Live = StatefulSet & DaemonSet;

/** A StatefulSet or DaemonSet `web` as the API server has it, with the image shop/web:3. */
function live(options: Parameters<typeof liveDeployment>[0] = {}): Live {
  return liveDeployment(options) as unknown as Live;
}

/** The ControllerRevision of a template, as a controller encodes it. */
function revision(number: number, image: string, metadata: object = {}): ControllerRevision {
  const template = liveDeployment({ image }).spec?.template;
  const nulled = { ...template, metadata: { creationTimestamp: null, ...template?.metadata } };
  return {
    metadata: {
      name: `web-${image}`,
      uid: `uid-${number}`,
      resourceVersion: '90',
      creationTimestamp: '2026-11-01T00:00:00Z',
      annotations: { 'example.com/then': 'yes' },
      ownerReferences: [
        { apiVersion: 'apps/v1', kind: 'StatefulSet', name: 'web', uid: 'uid-1', controller: true },
      ],
      ...metadata,
    },
    revision: number,
    data: { spec: { template: { ...nulled, $patch: 'replace' } } },
  };
}

const revisions = [revision(3, 'shop/web:3'), revision(1, 'shop/web:1'), revision(2, 'shop/web:2')];

function plan(
  object: Live = live(),
  some: readonly ControllerRevision[] = revisions,
  input: Partial<RollbackWorkloadInput> = {},
): RollbackPlan {
  return planRollback(
    { live: object, history: controllerRevisionHistory(object, some) },
    { workload, ...input },
  );
}

describe('what a rollback of a StatefulSet or DaemonSet restores', () => {
  test.each([undefined, null, 0])('is the revision before the current for %s', (toRevision) => {
    expect(plan(live(), revisions, { toRevision })).toMatchObject({
      fromRevision: 3,
      target: { number: 2, name: 'web-shop/web:2' },
      userErrors: [],
    });
  });

  test('is found from the template that it has, not from the highest number', () => {
    expect(plan(live({ image: 'shop/web:1' }))).toMatchObject({ fromRevision: 1, target: { number: 3 } });
    expect(plan(live({ image: 'shop/web:4' }))).toMatchObject({
      fromRevision: undefined,
      target: { number: 3 },
    });
  });

  test('is one of its own revisions, and one with a template', () => {
    const others = [
      revision(4, 'x', { ownerReferences: [] }),
      { ...revision(5, 'x'), data: { spec: {} } },
      ...revisions,
    ];
    for (const toRevision of [4, 5]) {
      expect(plan(live(), others, { toRevision }).userErrors).toEqual([
        {
          code: 'NOT_FOUND',
          message: `there is no revision ${toRevision}: there are 1, 2, 3`,
          field: ['toRevision'],
        },
      ]);
    }
  });

  test('is NOT_FOUND where there is only the current one', () => {
    expect(plan(live(), [revision(7, 'shop/web:3')]).userErrors).toMatchObject([
      { code: 'NOT_FOUND', message: 'there is no revision before the current one: there is 7' },
    ]);
  });
});

describe('what a rollback of a StatefulSet or DaemonSet writes', () => {
  test('is the template alone, without the directive that the revision has for it, and only to the spec that was read', () => {
    const { patch, diff } = plan(live({ annotations: { 'example.com/now': 'yes' } }));
    expect(patch.map(({ op, path }) => `${op} ${path}`)).toEqual([
      'test /metadata/uid',
      'test /metadata/generation',
      'replace /spec/template',
    ]);
    expect(patch.at(-1)).not.toHaveProperty('value.$patch');
    expect(diff).toEqual([
      { path: 'spec.template.spec.containers[web].image', before: 'shop/web:3', after: 'shop/web:2' },
    ]);
  });

  test('is nothing, with a warning, where the template is that of the revision already', () => {
    const already = plan(live(), revisions, { toRevision: 3 });
    expect(already).toMatchObject({ patch: [], diff: [], userErrors: [], fromRevision: 3 });
    expect(already.warnings).toEqual([expect.stringMatching(/revision 3 already/)]);
  });
});

describe('a rollback of a StatefulSet or DaemonSet warns', () => {
  function warningsWith(spec: object, annotations = {}): readonly string[] {
    return plan(live({ spec, annotations })).warnings;
  }

  test('that OnDelete leaves all pods as they are', () => {
    expect(warningsWith({ updateStrategy: { type: 'OnDelete' } })).toEqual([
      expect.stringMatching(/OnDelete: no pod is changed until somebody deletes it/),
    ]);
  });

  test.each([
    [{}, 1, /partition is 1: pods before "web-1" aren't changed/],
    [{ ordinals: { start: 5 } }, 1, /pods before "web-6"/],
    [{}, 2, /partition is 2: no pod is changed/],
  ])('that a partition holds pods back: %j, %i', (spec, partition, expected) => {
    const updateStrategy = { type: 'RollingUpdate', rollingUpdate: { partition } };
    expect(warningsWith({ ...spec, updateStrategy })).toEqual([expect.stringMatching(expected)]);
  });

  test('that no history is kept, and who will undo it, by the name of its kind', () => {
    expect(warningsWith({ revisionHistoryLimit: 0 })).toEqual([
      expect.stringMatching(/revisionHistoryLimit is 0/),
    ]);
    const helm = { 'meta.helm.sh/release-name': 'shop' };
    expect(warningsWith({}, helm)).toEqual([
      'Helm (release "shop") manages this StatefulSet and will undo this change with its next upgrade',
    ]);
  });

  test('of nothing where nothing is held back', () => {
    expect(
      warningsWith({ updateStrategy: { type: 'RollingUpdate', rollingUpdate: { partition: 0 } } }),
    ).toEqual([]);
    expect(
      warningsWith({ updateStrategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: 1 } } }),
    ).toEqual([]);
  });
});
