import { expect, onTestFinished, test } from 'vitest';
import { ClusterUnreachableError, KubernetesError } from '../../src/kubernetes/kubernetes-error.ts';
import type { KubernetesObject, Service } from '../../src/kubernetes/objects.ts';
import type { TransportRequest } from '../../src/kubernetes/transport.ts';
import { resources } from '../../src/kubernetes/resources.ts';
import type { Existing } from '../../src/operations/apply-patch.ts';
import type { NewObject } from '../../src/operations/create-object.ts';
import { readObject } from '../../src/operations/live-object.ts';
import type { OperationContext } from '../../src/operations/operation-context.ts';
import { change } from '../../src/operations/patch.ts';
import { restoreManagers } from '../../src/operations/restore-object.ts';
import { referredSubject } from '../../src/operations/subject.ts';
import { Undoable } from '../../src/operations/undoable.ts';
import { withoutPatch } from '../../src/operations/without-patch.ts';
import { apply, kubectl } from '../support/kubectl.ts';
import { testNamespace } from '../support/namespace.ts';
import { service as serviceObject } from '../support/services.ts';
import { testCluster } from './cluster.ts';
import { Meddling } from './meddling.ts';

/** A cluster that answers requests as it is told. */
function contextOf(answer: (request: TransportRequest) => object): OperationContext {
  const sendForJson = (request: TransportRequest): Promise<object> =>
    Promise.resolve(request).then((sent) => ({ object: answer(sent), headers: {} }));
  return {
    caller: { kind: 'kubeconfig' },
    cluster: { transport: { sendForJson } },
  } as unknown as OperationContext;
}

function service(name: string): NewObject<'services'> {
  return {
    resource: 'services',
    subject: referredSubject('Service', { namespace: 'shop', name }, []),
    manifest: { apiVersion: 'v1', kind: 'Service', metadata: { name } },
    mappings: [],
  };
}

test('an object whose answer has not come may have been made, and is named; the others are removed, each by its uid', async () => {
  const deleted: unknown[] = [];
  const undoable = new Undoable(
    contextOf(({ method, path, body }) => {
      if (method === 'DELETE') deleted.push([path, (body as { preconditions: object }).preconditions]);
      else if ((body as NewObject['manifest'] & { metadata: { name: string } }).metadata.name === 'lost')
        throw new ClusterUnreachableError('test', new Error('connection reset'));
      return { metadata: { uid: 'uid-1' } };
    }),
  );
  await undoable.create(service('web'));
  await expect(undoable.create(service('lost'))).rejects.toThrow(ClusterUnreachableError);
  expect(await undoable.undo()).toEqual([
    'It isn\'t known whether Service "lost" in namespace "shop" was made',
    'Service "web" in namespace "shop" was made, and is removed again',
  ]);
  expect(deleted).toEqual([['/api/v1/namespaces/shop/services/web', { uid: 'uid-1' }]]);
});

test.each([404, 409])(
  'an object that is gone or another one by then is left alone (%i)',
  async (statusCode) => {
    const undoable = new Undoable(
      contextOf(({ method }) => {
        if (method === 'DELETE') throw new KubernetesError(statusCode, {});
        return { metadata: { uid: 'uid-1' } };
      }),
    );
    await undoable.create(service('web'));
    expect(await undoable.undo()).toEqual(['Service "web" in namespace "shop" was made, and is gone again']);
  },
);

test('an object that was refused was not made', async () => {
  const undoable = new Undoable(
    contextOf(() => {
      throw new KubernetesError(429, { message: 'slow down' });
    }),
  );
  await expect(undoable.create(service('web'))).rejects.toThrow('slow down');
  expect(await undoable.undo()).toEqual([]);
});

test.each([
  ['changed', (undoable: Undoable, it: Existing<'services'>) => undoable.patch(toPort81, it)],
  ['deleted', (undoable: Undoable, it: Existing<'services'>) => undoable.delete(it)],
])('an object may have been %s though the answer has not come', async (done, write) => {
  const undoable = new Undoable(
    contextOf(() => {
      throw new ClusterUnreachableError('test', new Error('connection reset'));
    }),
  );
  const { resource, subject } = service('web');
  const metadata = { name: 'web', uid: 'uid-1', resourceVersion: '1', creationTimestamp: '' };
  await expect(write(undoable, { resource, subject, live: { metadata } })).rejects.toThrow(
    ClusterUnreachableError,
  );
  expect(await undoable.undo()).toEqual([
    `It isn't known whether Service "web" in namespace "shop" was ${done}`,
  ]);
});

const toPort81 = { patch: change('/spec/ports/0/port', 80, 81), mappings: [] };

/** A Service with port 80 of a namespace of its own, as it was read, and what writes it. */
async function liveService(): Promise<{
  undoable: Undoable;
  existing: Existing<'services'>;
  namespace: string;
  read: () => Promise<Service>;
}> {
  const namespace = await testNamespace();
  onTestFinished(() => namespace[Symbol.asyncDispose]());
  const { name } = namespace;
  await apply(serviceObject(name, 'web', { ports: [{ port: 80 }] }));
  const context = await testCluster({ follow: false });
  onTestFinished(() => context[Symbol.asyncDispose]());
  const subject = referredSubject('Service', { namespace: name, name: 'web' }, []);
  const read = async (): Promise<Service> => {
    const reading = await readObject('services', subject, context);
    if ('userErrors' in reading) throw new Error(reading.userErrors[0]?.message);
    return reading.ok;
  };
  const existing = { resource: 'services', subject, live: await read() } as const;
  return { undoable: new Undoable(context), existing, namespace: name, read };
}

test('what somebody has changed between the reading and the writing stays when that is undone', async () => {
  const { undoable, existing, namespace, read } = await liveService();
  await kubectl(['-n', namespace, 'label', 'service/web', 'theirs=yes']);
  await undoable.patch(toPort81, existing);
  expect((await read()).spec?.ports).toMatchObject([{ port: 81 }]);
  expect(await undoable.undo()).toEqual([
    `Service "web" in namespace "${namespace}" was changed, and is changed back`,
  ]);
  const { metadata, spec } = await read();
  expect(spec).toEqual(existing.live.spec);
  expect(metadata.labels).toEqual({ theirs: 'yes' });
});

test('what is gone since can not be changed back, and what has the name of a deleted object stays', async () => {
  const { undoable, existing, namespace, read } = await liveService();
  await undoable.patch(toPort81, existing);
  await undoable.delete({ ...existing, live: await read() });
  await kubectl(['-n', namespace, 'create', 'service', 'clusterip', 'web', '--tcp=90']);
  const [deleted, changed] = await undoable.undo();
  expect(deleted).toMatch(/^Service "web" .* was deleted, and couldn't be made again: .*already exists$/);
  expect(changed).toMatch(/^Service "web" .* was changed, and stays so, since somebody else has/);
  expect((await read()).spec?.ports).toMatchObject([{ port: 90 }]);
});

test('who had set which fields is put back though somebody writes to the object at the same moment', async () => {
  const { existing, namespace, read } = await liveService();
  await kubectl(['-n', namespace, 'label', 'service/web', 'ours=yes']);
  const restored = await read();
  const transport = new Meddling('PATCH', '/services/web', () =>
    kubectl(['-n', namespace, 'annotate', 'service/web', 'theirs=yes', '--field-manager=theirs']),
  );
  const place = { resource: resources.services, namespace, name: 'web' };
  const context = { caller: { kind: 'kubeconfig' }, cluster: { transport } } as unknown as OperationContext;
  expect(await restoreManagers(place, { before: existing.live, restored }, context)).toBe(true);
  await transport.close();
  const { metadata } = await read();
  expect(metadata.annotations).toMatchObject({ theirs: 'yes' });
  const managers = metadata.managedFields as readonly { manager: string }[];
  expect(managers.map(({ manager }) => manager)).toEqual([
    'kubectl-client-side-apply',
    'kubectl-label',
    'theirs',
  ]);
});

test('an object without a patch has the fields that the patch touches as they were, and all others as they were written', () => {
  const metadata = { name: 'it', uid: 'u', creationTimestamp: '' };
  const before = {
    metadata: { ...metadata, resourceVersion: '1', annotations: { 'a/b': '1', gone: '1' } },
    spec: { strategy: { type: 'Recreate' }, replicas: 1 },
  };
  const written = {
    metadata: {
      ...metadata,
      resourceVersion: '3',
      managedFields: [{}],
      annotations: { 'a/b': '2', added: '1', theirs: '1' },
    },
    spec: { strategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: 1 } }, replicas: 7, paused: true },
  };
  const patch = [
    ...change('/metadata/annotations/a~1b', '1', '2'),
    ...change('/metadata/annotations/gone', '1', undefined),
    ...change('/metadata/annotations/added', undefined, '1'),
    ...change('/spec/strategy/type', 'Recreate', 'RollingUpdate'),
    ...change('/spec/paused', undefined, true),
  ];
  expect(withoutPatch<KubernetesObject>(written, { patch, before })).toEqual({
    metadata: { ...before.metadata, annotations: { ...before.metadata.annotations, theirs: '1' } },
    spec: { strategy: { type: 'Recreate' }, replicas: 7 },
  });
});
