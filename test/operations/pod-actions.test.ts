import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { deletePod } from '../../src/operations/delete-pod.ts';
import { evictPod } from '../../src/operations/evict-pod.ts';
import { apply, kubectl } from '../support/kubectl.ts';
import { testNamespace } from '../support/namespace.ts';
import { pod } from '../support/objects.ts';
import { testCluster, type TestCluster } from './cluster.ts';

let context: TestCluster;
beforeAll(async () => {
  context = await testCluster();
});
afterAll(() => context[Symbol.asyncDispose]());

const alone = 'No controller owns this pod: nothing will make it again';

function budget(namespace: string, name: string, minAvailable: number): object {
  return {
    apiVersion: 'policy/v1',
    kind: 'PodDisruptionBudget',
    metadata: { namespace, name },
    spec: { minAvailable, selector: { matchLabels: { app: 'web' } } },
  };
}

/** A ready pod `web`. */
async function readyPod(namespace: string): Promise<{ namespace: string; name: string }> {
  await apply(pod(namespace, 'web', { app: 'web' }));
  await kubectl(['-n', namespace, 'wait', 'pod/web', '--for=condition=Ready', '--timeout=60s']);
  return { namespace, name: 'web' };
}

test('deletePod deletes the pod that was meant, warns of what does not come back, and waits until that shows', async () => {
  await using namespace = await testNamespace();
  const ref = await readyPod(namespace.name);
  const other = await deletePod({ pod: ref, expectedUid: 'another' }, context);
  expect(other.userErrors).toMatchObject([{ code: 'CONFLICT', field: ['expectedUid'] }]);
  const checked = await deletePod({ pod: ref, dryRun: true }, context);
  expect(checked).toMatchObject({ userErrors: [], warnings: [alone], pod: { name: 'web' } });
  expect(checked.gone).toBeUndefined();
  const deleted = await deletePod({ pod: ref, gracePeriodSeconds: 1 }, context);
  expect(deleted).toMatchObject({ userErrors: [], warnings: [alone], pod: { name: 'web' } });
  const shown = context.cluster.view.pods.get(namespace.name, 'web');
  expect(shown === undefined || shown.deletionTimestamp !== undefined).toBe(true);
});

test('deletePod with force takes it at once, and warns', async () => {
  await using namespace = await testNamespace();
  const ref = await readyPod(namespace.name);
  const deleted = await deletePod({ pod: ref, force: true }, context);
  expect(deleted).toMatchObject({ userErrors: [], gone: true });
  expect(deleted.warnings).toEqual([expect.stringMatching(/may go on running on the node/), alone]);
});

test('a grace period must fit: none below 0, 0 only with force, and no other with it', async () => {
  const ref = { namespace: 'default', name: 'web' };
  const invalid = [{ code: 'INVALID', field: ['gracePeriodSeconds'] }];
  const errorsOf = async (gracePeriodSeconds: number, force = false) =>
    (await deletePod({ pod: ref, gracePeriodSeconds, force }, context)).userErrors;
  expect(await errorsOf(-1)).toMatchObject(invalid);
  expect(await errorsOf(0)).toMatchObject(invalid);
  expect(await errorsOf(5, true)).toMatchObject(invalid);
  const evicted = await evictPod({ pod: ref, gracePeriodSeconds: -1 }, context);
  expect(evicted.userErrors).toMatchObject(invalid);
});

test('a pod that is not there is NOT_FOUND', async () => {
  await using namespace = await testNamespace();
  const ref = { namespace: namespace.name, name: 'nope' };
  const notFound = [{ code: 'NOT_FOUND', field: ['pod', 'name'] }];
  expect((await deletePod({ pod: ref }, context)).userErrors).toMatchObject(notFound);
  expect((await evictPod({ pod: ref }, context)).userErrors).toMatchObject(notFound);
});

test('who may only read pods may neither delete nor evict them', async () => {
  await using namespace = await testNamespace();
  await apply(pod(namespace.name, 'web'));
  const ref = { namespace: namespace.name, name: 'web' };
  const kubeconfig = inject('cluster').kubeconfigOfViewer;
  await using viewer = await testCluster({ follow: false, kubeconfig });
  const refused = (what: RegExp) => [{ code: 'FORBIDDEN', message: expect.stringMatching(what) }];
  const deleted = await deletePod({ pod: ref }, viewer);
  expect(deleted.userErrors).toMatchObject(refused(/cannot delete resource "pods"/));
  const evicted = await evictPod({ pod: ref }, viewer);
  expect(evicted.userErrors).toMatchObject(refused(/cannot create resource "pods\/eviction"/));
});

test('evictPod is refused by a budget that cannot spare the pod, as a dry run too, and names it', async () => {
  await using namespace = await testNamespace();
  const ref = await readyPod(namespace.name);
  await apply(budget(namespace.name, 'web-budget', 1));
  const counted = '--for=jsonpath={.status.currentHealthy}=1';
  await kubectl(['-n', namespace.name, 'wait', 'pdb/web-budget', counted, '--timeout=60s']);
  for (const dryRun of [true, false]) {
    const { userErrors, pod: evicted } = await evictPod({ pod: ref, dryRun }, context);
    expect(userErrors).toMatchObject([
      {
        code: 'DISRUPTION_BUDGET',
        field: ['pod'],
        message: expect.stringMatching(/budget web-budget needs 1 healthy pods and has 1 currently/),
      },
    ]);
    expect(evicted).toBeUndefined();
  }
  await kubectl(['-n', namespace.name, 'delete', 'pdb/web-budget']);
  expect((await evictPod({ pod: ref, dryRun: true }, context)).userErrors).toEqual([]);
  expect(await evictPod({ pod: ref }, context)).toMatchObject({ userErrors: [], pod: { name: 'web' } });
  await kubectl(['-n', namespace.name, 'wait', 'pod/web', '--for=delete', '--timeout=60s']);
});

test('evictPod of a pod of several budgets says which they are', async () => {
  await using namespace = await testNamespace();
  const ref = await readyPod(namespace.name);
  await apply(budget(namespace.name, 'one', 0), budget(namespace.name, 'two', 0));
  const output = 'jsonpath={.metadata.resourceVersion}';
  const version = await kubectl(['-n', namespace.name, 'get', 'pdb/two', '-o', output]);
  await context.cluster.hasSeen('poddisruptionbudgets', version, 5_000);
  const { userErrors } = await evictPod({ pod: ref }, context);
  expect(userErrors).toMatchObject([
    { code: 'DISRUPTION_BUDGET', message: expect.stringMatching(/more than one .* \("one", "two"\)/) },
  ]);
});
