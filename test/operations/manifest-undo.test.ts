import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { ClusterUnreachableError } from '../../src/kubernetes/kubernetes-error.ts';
import type { ConfigMap, KubernetesObject } from '../../src/kubernetes/objects.ts';
import { Transport, type TransportRequest, type TransportResponse } from '../../src/kubernetes/transport.ts';
import type { Application } from '../../src/operations/applied-object.ts';
import { applyManifest } from '../../src/operations/apply-manifest.ts';
import { readManifest } from '../../src/operations/manifest-objects.ts';
import { undo } from '../../src/operations/manifest-undo.ts';
import { placeObjects } from '../../src/operations/placed-objects.ts';
import { applyOne } from '../../src/operations/rehearse-manifest.ts';
import { restoringPatch } from '../../src/operations/restoring-patch.ts';
import { apply, kubectl } from '../support/kubectl.ts';
import { testNamespace } from '../support/namespace.ts';
import { testCluster, type TestCluster } from './cluster.ts';

let context: TestCluster;
beforeAll(async () => {
  context = await testCluster({ follow: false });
});
afterAll(() => context[Symbol.asyncDispose]());

const configMap = (namespace: string, name: string, data: object): object => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { namespace, name },
  data,
});

/** Applies one object, by force. */
async function applied(object: object): Promise<Application> {
  const { objects } = await readManifest(JSON.stringify(object));
  const [placed] = (await placeObjects(objects, 'default', context)).placed;
  if (placed === undefined) throw new Error('the kind is known');
  return applyOne(placed, { force: true, dryRun: false }, context);
}

async function dataOf(namespace: string, name: string): Promise<unknown> {
  const text = await kubectl(['-n', namespace, 'get', 'configmap', name, '-o', 'json']);
  return (JSON.parse(text) as ConfigMap).data;
}

test('what somebody else has changed since is left as it is: other fields stay, and the same field keeps everything from being put back', async () => {
  await using namespace = await testNamespace();
  const patched = (data: object) =>
    kubectl(['-n', namespace.name, 'patch', 'configmap/it', '--type=merge', '-p', JSON.stringify({ data })]);
  await apply(configMap(namespace.name, 'it', { a: 'before', b: 'before' }));
  const first = await applied(configMap(namespace.name, 'it', { a: 'ours', c: 'ours' }));
  await patched({ b: 'theirs' });
  expect(await undo(first, context)).toMatchObject({ undone: true });
  expect(await dataOf(namespace.name, 'it')).toEqual({ a: 'before', b: 'theirs' });
  const second = await applied(configMap(namespace.name, 'it', { a: 'ours', c: 'ours' }));
  await patched({ a: 'theirs' });
  expect(await undo(second, context)).toEqual({
    undone: false,
    message: expect.stringMatching(/^ConfigMap "it" in namespace ".*" stays as it was written: /),
  });
  expect(await dataOf(namespace.name, 'it')).toEqual({ a: 'theirs', b: 'theirs', c: 'ours' });
});

test('what was created is deleted, and nothing else that has its name', async () => {
  await using namespace = await testNamespace();
  const created = await applied(configMap(namespace.name, 'it', { a: '1' }));
  await kubectl(['-n', namespace.name, 'delete', 'configmap/it']);
  await apply(configMap(namespace.name, 'it', { a: 'another' }));
  expect(await undo(created, context)).toMatchObject({ undone: false });
  expect(await dataOf(namespace.name, 'it')).toEqual({ a: 'another' });
});

test('what did not change needs no undoing', async () => {
  await using namespace = await testNamespace();
  await applied(configMap(namespace.name, 'it', { a: '1' }));
  const again = await applied(configMap(namespace.name, 'it', { a: '1' }));
  expect(await undo(again, context)).toEqual({ undone: true });
});

/** Loses its cluster at the second write that counts, for that one request. */
class BreakingTransport extends Transport {
  #writes = 0;

  override async send(request: TransportRequest): Promise<TransportResponse> {
    const counts = request.method === 'PATCH' && request.query?.['dryRun'] === undefined;
    if (counts && ++this.#writes === 2) {
      throw new ClusterUnreachableError(this.cluster, Object.assign(new Error(), { code: 'ECONNRESET' }));
    }
    return super.send(request);
  }
}

test('a cluster that fails in the middle is INTERRUPTED: what was written is put back, and what is not known is said', async () => {
  await using namespace = await testNamespace();
  const transport = new BreakingTransport('test', { files: [inject('cluster').kubeconfig] });
  const { caller, cluster, view } = context;
  const broken = {
    caller,
    view,
    cluster: { name: 'test', view: cluster.view, transport } as unknown as typeof cluster,
  };
  const manifest = ['one', 'two']
    .map((name) => JSON.stringify(configMap(namespace.name, name, { a: '1' })))
    .join('\n---\n');
  const { userErrors, results } = await applyManifest({ manifest }, broken);
  await transport.close();
  expect(userErrors).toEqual([
    {
      code: 'INTERRUPTED',
      field: ['manifest', '1'],
      message: expect.stringMatching(/ConfigMap "two" .*connection reset.*not known/),
    },
  ]);
  expect(results).toMatchObject([{ name: 'one', action: 'CREATED', undone: true }]);
  const left = await kubectl(['-n', namespace.name, 'get', 'configmaps', '-o', 'name']);
  expect(left).not.toContain('one');
});

test('a restoring patch is of what was changed alone, and tests it first', () => {
  const object = (spec: object): KubernetesObject =>
    ({
      metadata: { name: 'it', uid: 'u', resourceVersion: '1', creationTimestamp: '' },
      spec,
    }) as KubernetesObject;
  const before = object({ a: 1, list: [{ x: 1 }, { x: 2 }], gone: 'here' });
  const after = object({ a: 1, list: [{ x: 1 }, { x: 3 }], new: [1] });
  expect(restoringPatch(before, after)).toEqual([
    { op: 'test', path: '/metadata/uid', value: 'u' },
    { op: 'test', path: '/spec/list/1/x', value: 3 },
    { op: 'add', path: '/spec/list/1/x', value: 2 },
    { op: 'test', path: '/spec/new', value: [1] },
    { op: 'remove', path: '/spec/new' },
    { op: 'test', path: '/spec/gone', value: null },
    { op: 'add', path: '/spec/gone', value: 'here' },
  ]);
  expect(restoringPatch(before, before)).toEqual([]);
});
