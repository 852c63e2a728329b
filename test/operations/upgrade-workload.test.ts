import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { upgradeWorkload } from '../../src/operations/upgrade-workload.ts';
import { apply, kubectl } from '../support/kubectl.ts';
import { upgradeInput } from '../support/upgrade-input.ts';
import { testNamespace } from '../support/namespace.ts';
import { deployment } from '../support/objects.ts';
import { numbered, readLive, testCluster, type TestCluster } from './cluster.ts';

let context: TestCluster;
beforeAll(async () => {
  context = await testCluster();
});
afterAll(() => context[Symbol.asyncDispose]());

/** A Deployment with three changes to be made at once. */
async function deployed(namespace: string): Promise<{ kind: 'DEPLOYMENT'; namespace: string; name: string }> {
  await apply(deployment(namespace, 'web', { replicas: 0 }));
  await numbered(context, namespace, 'web', 1);
  return { kind: 'DEPLOYMENT', namespace, name: 'web' };
}

describe('upgradeWorkload', () => {
  test('makes several changes one revision, and answers when the cache has it', async () => {
    await using namespace = await testNamespace();
    const workload = await deployed(namespace.name);
    const result = await upgradeWorkload(
      upgradeInput({
        workload,
        containers: [{ name: 'main', image: 'shop/web:2', env: { set: [{ name: 'A', value: '1' }] } }],
        changeCause: 'second',
      }),
      context,
    );
    expect(result).toMatchObject({ userErrors: [], warnings: [] });
    expect(result.workload?.images).toEqual(['shop/web:2']);
    expect(result.diff).toEqual([
      { path: 'metadata.annotations[kubernetes.io/change-cause]', before: null, after: 'second' },
      { path: 'spec.template.spec.containers[main].image', before: 'shop/web:1.0.0', after: 'shop/web:2' },
      { path: 'spec.template.spec.containers[main].env[A].value', before: null, after: '1' },
    ]);
    expect(await numbered(context, namespace.name, 'web', 2)).toEqual([1, 2]);
  });

  test('gives replicas back to Kubernetes with null', async () => {
    await using namespace = await testNamespace();
    const workload = await deployed(namespace.name);
    await upgradeWorkload(upgradeInput({ workload, replicas: null }), context);
    expect((await readLive(namespace.name, 'web')).spec?.replicas).toBe(1);
  });

  test('as a dry run shows what would be and changes nothing', async () => {
    await using namespace = await testNamespace();
    const workload = await deployed(namespace.name);
    const before = await readLive(namespace.name, 'web');
    const result = await upgradeWorkload(
      upgradeInput({ workload, containers: [{ name: 'main', image: 'shop/web:2' }], dryRun: true }),
      context,
    );
    expect(result.workload?.images).toEqual(['shop/web:2']);
    expect(result.diff).toHaveLength(1);
    expect((await readLive(namespace.name, 'web')).spec).toEqual(before.spec);
  });

  test('with nothing to change writes nothing', async () => {
    await using namespace = await testNamespace();
    const workload = await deployed(namespace.name);
    const result = await upgradeWorkload(
      upgradeInput({ workload, containers: [{ name: 'main', image: 'shop/web:1.0.0' }], replicas: 0 }),
      context,
    );
    expect(result).toMatchObject({ userErrors: [], diff: [], workload: { name: 'web' } });
    expect((await readLive(namespace.name, 'web')).metadata.generation).toBe(1);
  });

  test('of the same field twice at once is a CONFLICT for one of the two', async () => {
    await using namespace = await testNamespace();
    const workload = await deployed(namespace.name);
    const results = await Promise.all(
      ['a', 'b'].map((tag) =>
        upgradeWorkload(
          upgradeInput({ workload, containers: [{ name: 'main', image: `shop/web:${tag}` }] }),
          context,
        ),
      ),
    );
    // They may also have come one after the other; what must not be is that one is lost unnoticed.
    const won = results.filter(({ userErrors }) => userErrors.length === 0);
    const lost = results.flatMap(({ userErrors }) => userErrors.map(({ code }) => code));
    expect(lost).toEqual(won.length === 2 ? [] : ['CONFLICT']);
    const image = (await readLive(namespace.name, 'web')).spec?.template.spec?.containers[0]?.image;
    expect(won.map(({ workload: written }) => written?.images[0])).toContain(image);
  });

  test('of different fields at once loses neither', async () => {
    await using namespace = await testNamespace();
    const workload = await deployed(namespace.name);
    const results = await Promise.all([
      upgradeWorkload(
        upgradeInput({ workload, containers: [{ name: 'main', image: 'shop/web:2' }] }),
        context,
      ),
      upgradeWorkload(upgradeInput({ workload, replicas: 2 }), context),
      kubectl(['-n', namespace.name, 'annotate', 'deployment/web', 'theirs=1']),
    ]);
    expect(results.slice(0, 2)).toMatchObject([{ userErrors: [] }, { userErrors: [] }]);
    expect(await readLive(namespace.name, 'web')).toMatchObject({
      metadata: { annotations: { theirs: '1' } },
      spec: { replicas: 2, template: { spec: { containers: [{ image: 'shop/web:2' }] } } },
    });
  });

  test('for a version that has passed is a CONFLICT', async () => {
    await using namespace = await testNamespace();
    const workload = await deployed(namespace.name);
    const { userErrors } = await upgradeWorkload(
      upgradeInput({ workload, replicas: 1, expectedResourceVersion: '1' }),
      context,
    );
    expect(userErrors).toMatchObject([{ code: 'CONFLICT', field: ['expectedResourceVersion'] }]);
  });

  test('of what is not there says which part is not', async () => {
    await using namespace = await testNamespace();
    const workload = await deployed(namespace.name);
    const upgrade = async (ref: Partial<typeof workload>) =>
      (await upgradeWorkload(upgradeInput({ workload: { ...workload, ...ref }, replicas: 1 }), context))
        .userErrors;
    expect(await upgrade({ name: 'nope' })).toMatchObject([
      { code: 'NOT_FOUND', field: ['workload', 'name'] },
    ]);
    expect(await upgrade({ namespace: 'not-there' })).toMatchObject([
      { code: 'NOT_FOUND', field: ['workload', 'namespace'] },
    ]);
  });
});
