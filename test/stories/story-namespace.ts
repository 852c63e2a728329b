import { randomBytes } from 'node:crypto';
import { apiAs } from '../../src/auth/caller.ts';
import { resources } from '../../src/kubernetes/resources.ts';
import type { OperationContext } from '../../src/operations/operation-context.ts';
import type { TestNamespace } from '../support/namespace.ts';

/** A namespace for one story, made and deleted without kubectl: there are some hundreds of them. */
export async function storyNamespace({ caller, cluster }: OperationContext): Promise<TestNamespace> {
  const api = apiAs(caller, cluster.transport);
  const metadata = { name: `story-${randomBytes(5).toString('hex')}` };
  const { object } = await api.create(
    resources.namespaces,
    '',
    { apiVersion: 'v1', kind: 'Namespace', metadata },
    false,
  );
  const preconditions = { uid: object.metadata.uid };
  return {
    name: metadata.name,
    [Symbol.asyncDispose]: async () => {
      await api.delete(resources.namespaces, '', metadata.name, { preconditions, dryRun: false });
    },
  };
}
