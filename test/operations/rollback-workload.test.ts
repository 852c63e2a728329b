import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { revisionNumber } from '../../src/model/deployment-revisions.ts';
import { rollbackWorkload } from '../../src/operations/rollback-workload.ts';
import { upgradeWorkload } from '../../src/operations/upgrade-workload.ts';
import { apply, kubectl } from '../support/kubectl.ts';
import { upgradeInput } from '../support/upgrade-input.ts';
import { testNamespace } from '../support/namespace.ts';
import { deployment } from '../support/objects.ts';
import { numbered, readLive, readSets, testCluster, type TestCluster } from './cluster.ts';

let context: TestCluster;
beforeAll(async () => {
  context = await testCluster();
});
afterAll(() => context[Symbol.asyncDispose]());

const lastApplied = 'kubectl.kubernetes.io/last-applied-configuration';

/** A Deployment with three revisions, each with a cause, and an annotation that came with the last. */
async function withHistory(
  namespace: string,
): Promise<{ kind: 'DEPLOYMENT'; namespace: string; name: string }> {
  const on = ['-n', namespace];
  await apply(deployment(namespace, 'web', { replicas: 0 }));
  await numbered(context, namespace, 'web', 1);
  for (const number of [2, 3]) {
    // In one write: the controller would give the cause to the revision before otherwise, or not, as it happens to come.
    const change = {
      metadata: { annotations: { 'kubernetes.io/change-cause': `cause ${number}` } },
      spec: { template: { spec: { containers: [{ name: 'main', image: `shop/web:${number}` }] } } },
    };
    await kubectl([...on, 'patch', 'deployment/web', '-p', JSON.stringify(change)]);
    await numbered(context, namespace, 'web', number);
  }
  await kubectl([...on, 'annotate', 'deployment/web', 'example.com/later=1']);
  return { kind: 'DEPLOYMENT', namespace, name: 'web' };
}

/** What of a Deployment a rollback may have changed, and the revisions that there are then. */
async function stateOf(namespace: string): Promise<object> {
  const { metadata, spec } = await readLive(namespace, 'web');
  const { [lastApplied]: _, ...annotations } = metadata.annotations ?? {};
  const sets = await readSets(namespace);
  const revisions = sets
    .toSorted((a, b) => revisionNumber(a) - revisionNumber(b))
    .map((set) => [revisionNumber(set), set.spec?.template?.spec?.containers[0]?.image]);
  return { labels: metadata.labels, annotations, spec, revisions };
}

describe('rollbackWorkload', () => {
  test.each([0, 1, 2])('to %i leaves what kubectl rollout undo leaves', async (toRevision) => {
    await using ours = await testNamespace();
    await using theirs = await testNamespace();
    const [workload] = await Promise.all([withHistory(ours.name), withHistory(theirs.name)]);
    const before = await readLive(ours.name, 'web');
    const result = await rollbackWorkload({ workload, toRevision }, context);
    await kubectl(['-n', theirs.name, 'rollout', 'undo', 'deployment/web', `--to-revision=${toRevision}`]);
    await numbered(context, theirs.name, 'web', 4);
    expect(result).toMatchObject({
      userErrors: [],
      fromRevision: 3,
      toRevision: toRevision || 2,
      newRevision: 4,
    });
    expect(await stateOf(ours.name)).toEqual(await stateOf(theirs.name));
    const after = await readLive(ours.name, 'web');
    expect(after.metadata.annotations?.[lastApplied]).toBe(before.metadata.annotations?.[lastApplied]);
    expect(after.metadata.annotations).not.toHaveProperty('example.com/later');
    expect(result.warnings).toEqual([
      expect.stringMatching(/kubectl apply/),
      expect.stringMatching(/example\.com\/later/),
    ]);
  });

  test('right after an upgrade undoes that upgrade, numbered by the controller or not', async () => {
    await using namespace = await testNamespace();
    const workload = await withHistory(namespace.name);
    await upgradeWorkload(
      upgradeInput({ workload, containers: [{ name: 'main', image: 'shop/web:4' }] }),
      context,
    );
    const result = await rollbackWorkload({ workload }, context);
    expect(result).toMatchObject({ userErrors: [], toRevision: 3 });
    expect(result.workload?.images).toEqual(['shop/web:3']);
  });

  test('as a dry run shows what would be and changes nothing', async () => {
    await using namespace = await testNamespace();
    const workload = await withHistory(namespace.name);
    const before = await stateOf(namespace.name);
    const result = await rollbackWorkload({ workload, toRevision: 1, dryRun: true }, context);
    expect(result).toMatchObject({ userErrors: [], fromRevision: 3, toRevision: 1, newRevision: undefined });
    expect(result.workload?.images).toEqual(['shop/web:1.0.0']);
    expect(result.diff).toContainEqual({
      path: 'spec.template.spec.containers[main].image',
      before: 'shop/web:3',
      after: 'shop/web:1.0.0',
    });
    expect(await stateOf(namespace.name)).toEqual(before);
  });

  test('to the current revision changes nothing and says so', async () => {
    await using namespace = await testNamespace();
    const workload = await withHistory(namespace.name);
    const before = await stateOf(namespace.name);
    const result = await rollbackWorkload({ workload, toRevision: 3 }, context);
    expect(result).toMatchObject({
      userErrors: [],
      diff: [],
      fromRevision: 3,
      toRevision: 3,
      newRevision: 3,
    });
    expect(result.warnings).toEqual([expect.stringMatching(/already/)]);
    expect(await stateOf(namespace.name)).toEqual(before);
  });

  test('to a revision that is not there, of a paused Deployment, or to a negative one changes nothing', async () => {
    await using namespace = await testNamespace();
    const workload = await withHistory(namespace.name);
    expect((await rollbackWorkload({ workload, toRevision: 99 }, context)).userErrors).toMatchObject([
      { code: 'NOT_FOUND', message: 'there is no revision 99: there are 1, 2, 3', field: ['toRevision'] },
    ]);
    expect((await rollbackWorkload({ workload, toRevision: -1 }, context)).userErrors).toMatchObject([
      { code: 'INVALID', field: ['toRevision'] },
    ]);
    await kubectl(['-n', namespace.name, 'rollout', 'pause', 'deployment/web']);
    expect((await rollbackWorkload({ workload }, context)).userErrors).toMatchObject([{ code: 'PAUSED' }]);
    expect((await readLive(namespace.name, 'web')).spec?.template.spec?.containers[0]?.image).toBe(
      'shop/web:3',
    );
  });

  test('twice at once is a CONFLICT for the one that planned on what is gone', async () => {
    await using namespace = await testNamespace();
    const workload = await withHistory(namespace.name);
    const results = await Promise.all(
      [1, 2].map((toRevision) => rollbackWorkload({ workload, toRevision }, context)),
    );
    const codes = results.flatMap(({ userErrors }) => userErrors.map(({ code }) => code));
    // They may also have come one after the other.
    expect([[], ['CONFLICT']]).toContainEqual(codes);
  });

  test('finds revisions by selectors of any form', async () => {
    await using namespace = await testNamespace();
    const matchExpressions = [
      { key: 'app', operator: 'In', values: ['web', 'other'] },
      { key: 'app', operator: 'Exists' },
      { key: 'tier', operator: 'DoesNotExist' },
      { key: 'tier', operator: 'NotIn', values: ['back'] },
    ];
    const made = deployment(namespace.name, 'web', { replicas: 0 }) as { spec: object };
    await apply({ ...made, spec: { ...made.spec, selector: { matchExpressions } } });
    await numbered(context, namespace.name, 'web', 1);
    const workload = { kind: 'DEPLOYMENT', namespace: namespace.name, name: 'web' } as const;
    await upgradeWorkload(
      upgradeInput({ workload, containers: [{ name: 'main', image: 'shop/web:2' }] }),
      context,
    );
    const result = await rollbackWorkload({ workload }, context);
    expect(result).toMatchObject({ userErrors: [], toRevision: 1 });
  });

  test('is made all the same where the cache does not follow, without its new number', async () => {
    await using namespace = await testNamespace();
    const workload = await withHistory(namespace.name);
    await using behind = await testCluster({ follow: false });
    const result = await rollbackWorkload({ workload }, behind);
    expect(result).toMatchObject({ userErrors: [], toRevision: 2, newRevision: undefined });
    expect(result.warnings).toContainEqual(expect.stringMatching(/behind for a moment/));
    expect(result.workload?.images).toEqual(['shop/web:2']);
  });
});
