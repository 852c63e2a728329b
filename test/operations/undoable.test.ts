import { expect, test } from 'vitest';
import { ClusterUnreachableError, KubernetesError } from '../../src/kubernetes/kubernetes-error.ts';
import type { TransportRequest } from '../../src/kubernetes/transport.ts';
import type { NewObject } from '../../src/operations/create-object.ts';
import type { OperationContext } from '../../src/operations/operation-context.ts';
import { referredSubject } from '../../src/operations/subject.ts';
import { Undoable } from '../../src/operations/undoable.ts';

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
