import { afterAll, beforeAll, expect, test } from 'vitest';
import { becomes } from '../support/found.ts';
import { testGateway, type TestGateway } from '../support/gateway.ts';
import { apply, kubectl } from '../support/kubectl.ts';
import { testNamespace } from '../support/namespace.ts';
import { workload } from '../support/workload-objects.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway[Symbol.asyncDispose]());

const mutation = `mutation ($input: RollbackWorkloadInput!) {
  it: rollbackWorkload(input: $input) {
    workload { __typename images revisions { nodes { number current } } }
    fromRevision toRevision newRevision
    diff { path before after }
    stuckPod { deleted pod { name state manifest } }
    userErrors { code message field }
  }
}`;

interface Payload {
  it: { stuckPod: { deleted: boolean; pod: { name: string; state: string; manifest: string } } };
}

test('a StatefulSet that is stuck on a broken pod is rolled back in one mutation, which shows what it has deleted', async () => {
  await using namespace = await testNamespace();
  const on = ['-n', namespace.name];
  await apply(workload('StatefulSet', namespace.name, { serviceName: 'web', replicas: 1 }));
  await kubectl([...on, 'rollout', 'status', 'statefulset/web', '--timeout=80s']);
  await kubectl([...on, 'set', 'image', 'statefulset/web', 'main=shop/web:does-not-exist']);
  const variables = { n: [namespace.name] };
  const query = 'query ($n: [String!]) { pods(where: { namespaces: $n }) { nodes { state } } }';
  await becomes(
    gateway,
    () => gateway.data<{ pods: { nodes: { state: string }[] } }>(query, variables),
    ({ pods }) => pods.nodes[0]?.state === 'ImagePullBackOff',
  );
  const ref = { kind: 'STATEFUL_SET', namespace: namespace.name, name: 'web' };
  const { it } = await gateway.data<Payload>(mutation, { input: { workload: ref, deleteStuckPod: true } });
  expect(it).toMatchObject({
    workload: { __typename: 'StatefulSet', images: ['shop/web:1.0.0'] },
    fromRevision: 2,
    toRevision: 1,
    newRevision: 3,
    diff: [{ path: 'spec.template.spec.containers[main].image', after: 'shop/web:1.0.0' }],
    stuckPod: { deleted: true, pod: { name: 'web-0', state: 'ImagePullBackOff' } },
    userErrors: [],
  });
  // Not that of the pod which has its name now.
  expect(it.stuckPod.pod.manifest).toContain('shop/web:does-not-exist');
  await kubectl([...on, 'rollout', 'status', 'statefulset/web', '--timeout=80s']);
});
