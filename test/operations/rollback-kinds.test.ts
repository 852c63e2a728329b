import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { StatefulSet } from '../../src/kubernetes/objects.ts';
import { revisionsOf } from '../../src/model/revisions.ts';
import { applyPatch } from '../../src/operations/apply-patch.ts';
import { planRollback } from '../../src/operations/plan-rollback.ts';
import {
  readRevisioned,
  revisionedResources,
  type RevisionedKind,
  type RevisionedRef,
  type RevisionedResource,
} from '../../src/operations/revisioned.ts';
import { rollbackWorkload } from '../../src/operations/rollback-workload.ts';
import { workloadSubject } from '../../src/operations/subject.ts';
import { apply, kubectl } from '../support/kubectl.ts';
import { kubectlIn } from '../support/kubectl-oracle.ts';
import { testNamespace } from '../support/namespace.ts';
import { testCluster, type TestCluster } from './cluster.ts';
import { settled } from '../stories/settled.ts';
import { web } from '../stories/starts.ts';
import { stateOf } from '../stories/state.ts';
import { resourceOf } from '../stories/steps.ts';

let context: TestCluster;
beforeAll(async () => {
  context = await testCluster();
});
afterAll(() => context[Symbol.asyncDispose]());

const lastApplied = 'kubectl.kubernetes.io/last-applied-configuration';

/** A workload with the images shop/web:1, :2 and :3, the last of which it has now. */
async function withHistory(kind: RevisionedKind, namespace: string, spec = {}): Promise<RevisionedRef> {
  await apply(web(kind, { metadata: { namespace }, spec }));
  for (const version of [2, 3]) {
    await settled(kind, namespace, context);
    await kubectlIn(namespace)('set', 'image', resourceOf[kind], `main=shop/web:${version}`);
  }
  await settled(kind, namespace, context);
  return { kind, namespace, name: 'web' };
}

describe.each(['STATEFUL_SET', 'DAEMON_SET'] as const)('rollbackWorkload of a %s', (kind) => {
  const resource = revisionedResources[kind];

  test('gives the revisions from, to and new, and a workload that shows them', async () => {
    await using namespace = await testNamespace();
    const workload = await withHistory(kind, namespace.name);
    const result = await rollbackWorkload({ workload }, context);
    expect(result).toMatchObject({
      userErrors: [],
      fromRevision: 3,
      toRevision: 2,
      newRevision: 4,
      stuckPod: undefined,
      diff: [
        { path: 'spec.template.spec.containers[main].image', before: 'shop/web:3', after: 'shop/web:2' },
      ],
      warnings: [expect.stringMatching(/kubectl apply/)],
    });
    const entry = context.cluster.view[resource].get(namespace.name, 'web');
    expect(result.workload?.images).toEqual(['shop/web:2']);
    expect(
      entry && revisionsOf(entry, context.cluster.view).map(({ number, current }) => [number, current]),
    ).toEqual([
      [4, true],
      [3, false],
      [1, false],
    ]);
    await settled(kind, namespace.name, context);
    const live = JSON.parse(
      await kubectlIn(namespace.name)('get', resourceOf[kind], '-o', 'json'),
    ) as StatefulSet;
    expect(live.metadata.uid).toBe(result.workload?.uid);
    expect(live.metadata.annotations?.[lastApplied]).toContain('shop/web:1');
  });

  test('as a dry run shows what would be and changes nothing', async () => {
    await using namespace = await testNamespace();
    const workload = await withHistory(kind, namespace.name);
    const before = await stateOf(kind, namespace.name, context);
    const result = await rollbackWorkload({ workload, toRevision: 1, dryRun: true }, context);
    expect(result).toMatchObject({ userErrors: [], fromRevision: 3, toRevision: 1, newRevision: undefined });
    expect(result.workload?.images).toEqual(['shop/web:1']);
    expect(result.diff).toHaveLength(1);
    expect(await stateOf(kind, namespace.name, context)).toEqual(before);
  });

  test('to the current revision, to one that is not there or to a negative one changes nothing', async () => {
    await using namespace = await testNamespace();
    const workload = await withHistory(kind, namespace.name);
    const before = await stateOf(kind, namespace.name, context);
    const current = await rollbackWorkload({ workload, toRevision: 3 }, context);
    expect(current).toMatchObject({
      userErrors: [],
      diff: [],
      fromRevision: 3,
      toRevision: 3,
      newRevision: 3,
    });
    expect(current.warnings).toEqual([expect.stringMatching(/already/)]);
    expect((await rollbackWorkload({ workload, toRevision: 99 }, context)).userErrors).toMatchObject([
      { code: 'NOT_FOUND', message: 'there is no revision 99: there are 1, 2, 3', field: ['toRevision'] },
    ]);
    expect((await rollbackWorkload({ workload, toRevision: -1 }, context)).userErrors).toMatchObject([
      { code: 'INVALID', field: ['toRevision'] },
    ]);
    expect(await stateOf(kind, namespace.name, context)).toEqual(before);
  });

  test('that was planned on a spec which has changed since is a CONFLICT, and the change stays', async () => {
    await using namespace = await testNamespace();
    const workload = await withHistory(kind, namespace.name);
    const reading = await readRevisioned(workload, context);
    if ('userErrors' in reading) throw new Error(JSON.stringify(reading.userErrors));
    await kubectlIn(namespace.name)('set', 'image', resourceOf[kind], 'main=shop/web:4');
    const { live } = reading.ok;
    const target = { resource, live, subject: workloadSubject(workload), dryRun: false };
    const outcome = await applyPatch<RevisionedResource>(
      planRollback(reading.ok, { workload }),
      target,
      context,
    );
    expect(outcome).toMatchObject({ userErrors: [{ code: 'CONFLICT' }] });
    const stale = { workload, expectedResourceVersion: live.metadata.resourceVersion };
    expect((await rollbackWorkload(stale, context)).userErrors).toMatchObject([
      { code: 'CONFLICT', field: ['expectedResourceVersion'] },
    ]);
    await settled(kind, namespace.name, context);
    const spec = context.cluster.view[resource].get(namespace.name, 'web')?.object.spec;
    expect(spec?.template?.spec?.containers[0]?.image).toBe('shop/web:4');
  });

  test('of what is not there is NOT_FOUND', async () => {
    await using namespace = await testNamespace();
    const workload = { kind, namespace: namespace.name, name: 'web' };
    expect((await rollbackWorkload({ workload }, context)).userErrors).toMatchObject([
      { code: 'NOT_FOUND', field: ['workload', 'name'] },
    ]);
  });
});

test.each(['JOB', 'CRON_JOB'] as const)('rollbackWorkload does not exist for the kind %s', async (kind) => {
  const workload = { kind, namespace: 'shop', name: 'web' };
  expect((await rollbackWorkload({ workload }, context)).userErrors).toMatchObject([
    {
      code: 'UNSUPPORTED_KIND',
      message: expect.stringContaining('only for DEPLOYMENT, STATEFUL_SET and DAEMON_SET') as string,
      field: ['workload', 'kind'],
    },
  ]);
});

test('a rollback of a StatefulSet that keeps no history says so while there still is a revision to go back to', async () => {
  await using namespace = await testNamespace();
  await apply(
    web('STATEFUL_SET', {
      metadata: { namespace: namespace.name },
      spec: { replicas: 1, revisionHistoryLimit: 0 },
    }),
  );
  await kubectl(['-n', namespace.name, 'rollout', 'status', 'statefulset/web', '--timeout=80s']);
  await kubectlIn(namespace.name)('set', 'image', 'statefulset/web', 'main=shop/web:2');
  await settled('STATEFUL_SET', namespace.name, context);
  const workload = { kind: 'STATEFUL_SET', namespace: namespace.name, name: 'web' } as const;
  const { warnings, toRevision } = await rollbackWorkload({ workload, dryRun: true }, context);
  expect(toRevision).toBe(1);
  expect(warnings).toContainEqual(expect.stringMatching(/revisionHistoryLimit is 0/));
});
