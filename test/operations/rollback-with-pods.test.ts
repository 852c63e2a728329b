import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PodEntry } from '../../src/model/entries/pod-entry.ts';
import { rollbackWorkload } from '../../src/operations/rollback-workload.ts';
import { untilShown } from '../../src/operations/until-shown.ts';
import { apply, kubectl } from '../support/kubectl.ts';
import { kubectlIn, twoNamespaces } from '../support/kubectl-oracle.ts';
import { limitedReader } from '../support/limited-reader.ts';
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

function refIn(namespace: string) {
  return { kind: 'STATEFUL_SET', namespace, name: 'web' } as const;
}

/** Waits until the cache has a pod of a StatefulSet that is as wanted. */
async function podBecomes(
  namespace: string,
  name: string,
  wanted: (pod: PodEntry) => boolean,
): Promise<PodEntry> {
  const { pods } = context.cluster.view;
  const look = () => {
    const pod = pods.get(namespace, name);
    return pod !== undefined && wanted(pod) ? pod : undefined;
  };
  const pod = await untilShown([pods.changes()], look, 80_000);
  if (pod === undefined) throw new Error(`pod ${name} hasn't become what was expected of it`);
  return pod;
}

async function rolledOut(namespace: string): Promise<void> {
  await kubectlIn(namespace)('rollout', 'status', 'statefulset/web', '--timeout=80s');
}

/** Pods that end as soon as they are told to. */
const pod = { terminationGracePeriodSeconds: 1 };

function statefulSet(namespace: string, spec: Record<string, unknown>): object {
  return web('STATEFUL_SET', { metadata: { namespace }, spec, pod });
}

/** A StatefulSet of two pods, the second of which has an image that isn't there. */
async function brokenRollout(namespace: string, spec: Record<string, unknown> = {}): Promise<PodEntry> {
  await apply(statefulSet(namespace, { replicas: 2, ...spec }));
  await rolledOut(namespace);
  await kubectlIn(namespace)('set', 'image', 'statefulset/web', 'main=shop/web:does-not-exist');
  return podBecomes(namespace, 'web-1', ({ columns }) => columns.state === 'ImagePullBackOff');
}

/** The images that the pods of a namespace have. */
async function imagesIn(namespace: string): Promise<string> {
  return kubectlIn(namespace)('get', 'pods', '-o', 'jsonpath={.items[*].spec.containers[*].image}');
}

describe('a rollback of a StatefulSet that is stuck on a broken pod', () => {
  test('deletes that pod if asked, and then is rolled out as it is after kubectl has done both', async () => {
    await using namespaces = await twoNamespaces();
    const { kubectls, ours } = namespaces;
    const [, broken] = await Promise.all([brokenRollout(kubectls), brokenRollout(ours)]);
    const theirs = kubectlIn(kubectls);
    const [result] = await Promise.all([
      rollbackWorkload({ workload: refIn(ours), deleteStuckPod: true }, context),
      theirs('rollout', 'undo', 'statefulset/web')
        .then(() => settled('STATEFUL_SET', kubectls, context))
        .then(() => theirs('delete', 'pod', 'web-1')),
    ]);
    expect(result).toMatchObject({ userErrors: [], fromRevision: 2, toRevision: 1, newRevision: 3 });
    expect(result.stuckPod?.deleted).toBe(true);
    expect(result.stuckPod?.pod.uid).toBe(broken.uid);
    await Promise.all([rolledOut(kubectls), rolledOut(ours)]);
    expect(await imagesIn(ours)).toBe('shop/web:1 shop/web:1');
    expect(await imagesIn(kubectls)).toBe(await imagesIn(ours));
    expect(await stateOf('STATEFUL_SET', ours, context)).toEqual(
      await stateOf('STATEFUL_SET', kubectls, context),
    );
  });

  test('says which pod it is, leaves it if not asked, and deletes it when made once more', async () => {
    await using namespace = await testNamespace();
    const broken = await brokenRollout(namespace.name);
    const workload = refIn(namespace.name);
    const dry = await rollbackWorkload({ workload, deleteStuckPod: true, dryRun: true }, context);
    expect(dry.stuckPod).toMatchObject({ deleted: false, pod: { name: 'web-1' } });
    const first = await rollbackWorkload({ workload }, context);
    expect(first.stuckPod).toMatchObject({ deleted: false, pod: { uid: broken.uid } });
    expect(first.warnings).toContainEqual(
      expect.stringMatching(/Pod "web-1".*kubernetes#67250.*deleteStuckPod/),
    );
    expect(context.cluster.view.pods.byUid(broken.uid)?.deletionTimestamp).toBeUndefined();
    const second = await rollbackWorkload({ workload, toRevision: 3, deleteStuckPod: true }, context);
    expect(second).toMatchObject({ userErrors: [], diff: [], newRevision: 3, stuckPod: { deleted: true } });
    await rolledOut(namespace.name);
    const third = await rollbackWorkload({ workload, toRevision: 3, deleteStuckPod: true }, context);
    expect(third).toMatchObject({ userErrors: [], stuckPod: undefined });
  });

  test('is FORBIDDEN, and changes nothing, where the pod may not be deleted', async () => {
    await using namespace = await testNamespace();
    const broken = await brokenRollout(namespace.name);
    await using reader = await limitedReader(namespace.name, [
      { apiGroups: [''], resources: ['pods'] },
      { apiGroups: ['apps'], resources: ['statefulsets', 'controllerrevisions'] },
    ]);
    await using limited = await testCluster({ follow: false, kubeconfig: reader.kubeconfig });
    const before = await stateOf('STATEFUL_SET', namespace.name, context);
    const result = await rollbackWorkload(
      { workload: refIn(namespace.name), deleteStuckPod: true },
      { ...context, cluster: limited.cluster },
    );
    expect(result).toMatchObject({
      workload: undefined,
      userErrors: [{ code: 'FORBIDDEN', field: ['deleteStuckPod'] }],
    });
    expect(await stateOf('STATEFUL_SET', namespace.name, context)).toEqual(before);
    expect(context.cluster.view.pods.byUid(broken.uid)?.deletionTimestamp).toBeUndefined();
  });

  test('is made with a warning where the caller may not read pods', async () => {
    await using namespace = await testNamespace();
    await brokenRollout(namespace.name);
    await using reader = await limitedReader(namespace.name, [
      { apiGroups: ['apps'], resources: ['statefulsets', 'controllerrevisions'] },
    ]);
    const [group, name] = ['rbac.authorization.k8s.io', `reader-${namespace.name}`];
    const metadata = { namespace: namespace.name, name };
    const rules = [{ apiGroups: ['apps'], resources: ['statefulsets'], verbs: ['patch'] }];
    await apply(
      { apiVersion: `${group}/v1`, kind: 'Role', metadata, rules },
      {
        apiVersion: `${group}/v1`,
        kind: 'RoleBinding',
        metadata,
        roleRef: { apiGroup: group, kind: 'Role', name },
        subjects: [{ kind: 'ServiceAccount', ...metadata }],
      },
    );
    await using limited = await testCluster({ follow: false, kubeconfig: reader.kubeconfig });
    const workload = refIn(namespace.name);
    const asked = { workload, deleteStuckPod: true };
    const { userErrors } = await rollbackWorkload({ ...asked, dryRun: true }, limited);
    expect(userErrors).toMatchObject([{ code: 'FORBIDDEN', field: ['deleteStuckPod'] }]);
    const result = await rollbackWorkload({ workload }, limited);
    expect(result).toMatchObject({ userErrors: [], toRevision: 1, stuckPod: undefined });
    expect(result.warnings).toContainEqual(expect.stringMatching(/Whether a pod is stuck can't be seen/));
  });

  test('deletes none with Parallel, where the controller replaces it by itself', async () => {
    await using namespace = await testNamespace();
    await brokenRollout(namespace.name, { podManagementPolicy: 'Parallel' });
    const result = await rollbackWorkload({ workload: refIn(namespace.name), deleteStuckPod: true }, context);
    expect(result).toMatchObject({ userErrors: [], stuckPod: undefined });
    await rolledOut(namespace.name);
    expect(await imagesIn(namespace.name)).toBe('shop/web:1 shop/web:1');
  });
});

test('a rollback of a StatefulSet with a partition leaves the pods before it, as kubectl does', async () => {
  await using namespaces = await twoNamespaces();
  const { kubectls, ours } = namespaces;
  const partition = (number: number) => ({ type: 'RollingUpdate', rollingUpdate: { partition: number } });
  await Promise.all(
    [kubectls, ours].map(async (namespace) => {
      const on = kubectlIn(namespace);
      await apply(statefulSet(namespace, { replicas: 2 }));
      await on('set', 'image', 'statefulset/web', 'main=shop/web:2');
      await rolledOut(namespace);
      await on('patch', 'statefulset/web', '-p', JSON.stringify({ spec: { updateStrategy: partition(1) } }));
      await on('set', 'image', 'statefulset/web', 'main=shop/web:3');
      await rolledOut(namespace);
    }),
  );
  const [result] = await Promise.all([
    rollbackWorkload({ workload: refIn(ours), toRevision: 1 }, context),
    kubectlIn(kubectls)('rollout', 'undo', 'statefulset/web', '--to-revision=1'),
  ]);
  expect(result.warnings).toContainEqual(expect.stringMatching(/pods before "web-1" aren't changed/));
  await Promise.all([rolledOut(kubectls), rolledOut(ours)]);
  expect(await imagesIn(ours)).toBe('shop/web:2 shop/web:1');
  expect(await imagesIn(kubectls)).toBe(await imagesIn(ours));
  expect(await stateOf('STATEFUL_SET', ours, context)).toEqual(
    await stateOf('STATEFUL_SET', kubectls, context),
  );
});

test('a StatefulSet with OnDelete moves nothing until a pod is deleted, and then that one', async () => {
  await using namespace = await testNamespace();
  const on = kubectlIn(namespace.name);
  await apply(statefulSet(namespace.name, { replicas: 1, updateStrategy: { type: 'OnDelete' } }));
  const first = await podBecomes(namespace.name, 'web-0', ({ ready }) => ready);
  await on('set', 'image', 'statefulset/web', 'main=shop/web:2');
  await settled('STATEFUL_SET', namespace.name, context);
  const result = await rollbackWorkload({ workload: refIn(namespace.name) }, context);
  expect(result).toMatchObject({ userErrors: [], newRevision: 3, stuckPod: undefined });
  expect(result.warnings).toContainEqual(expect.stringMatching(/OnDelete/));
  expect(context.cluster.view.pods.get(namespace.name, 'web-0')?.uid).toBe(first.uid);
  await kubectl(['-n', namespace.name, 'delete', 'pod', 'web-0', '--wait=false']);
  const second = await podBecomes(namespace.name, 'web-0', ({ uid }) => uid !== first.uid);
  expect(second.object.spec?.containers[0]?.image).toBe('shop/web:1');
});

test.each(['DEPLOYMENT', 'DAEMON_SET'] as const)(
  'a rollback of a %s after a failed rollout gets it going, as kubectl does',
  async (kind) => {
    await using namespaces = await twoNamespaces();
    const { kubectls, ours } = namespaces;
    const inBoth = <T>(act: (namespace: string) => Promise<T>) => Promise.all([kubectls, ours].map(act));
    const rolled = (namespace: string) =>
      kubectlIn(namespace)('rollout', 'status', resourceOf[kind], '--timeout=80s');
    const [node = ''] = (await kubectl(['get', 'nodes', '-o', 'jsonpath={.items[*].metadata.name}'])).split(
      ' ',
    );
    const nodeSelector = { 'kubernetes.io/hostname': node };
    await inBoth(async (namespace) => {
      await apply(
        // A DaemonSet on one node.
        web(kind, {
          metadata: { namespace },
          ...(kind === 'DEPLOYMENT' && { spec: { replicas: 1 } }),
          pod: { ...pod, ...(kind === 'DAEMON_SET' && { nodeSelector }) },
        }),
      );
      await rolled(namespace);
      await kubectlIn(namespace)('set', 'image', resourceOf[kind], 'main=shop/web:does-not-exist');
      const { pods: all } = context.cluster.view;
      const isBroken = () =>
        [...all.by('namespace', namespace)].find(({ columns }) => columns.state === 'ImagePullBackOff');
      expect(await untilShown([all.changes()], isBroken, 80_000)).toBeDefined();
    });
    const [result] = await Promise.all([
      rollbackWorkload({ workload: { kind, namespace: ours, name: 'web' }, deleteStuckPod: true }, context),
      kubectlIn(kubectls)('rollout', 'undo', resourceOf[kind]),
    ]);
    expect(result).toMatchObject({ userErrors: [], fromRevision: 2, toRevision: 1, newRevision: 3 });
    await inBoth(rolled);
    expect(await stateOf(kind, ours, context)).toEqual(await stateOf(kind, kubectls, context));
  },
);
