import { leases } from '../kubernetes/leases.ts';
import { mayDo, mayDoAll, whoIs, type Attempt } from '../kubernetes/reviews.ts';
import type { Transport } from '../kubernetes/transport.ts';
import { groupsToName, serviceAccountOf, type User } from '../kubernetes/user.ts';
import type { Caller } from './caller.ts';

/** A verb of no request: who has it on a workload may roll it back for whoever has asked that it be guarded (docs/decisions/0011). */
export const guardVerb = 'guard';

/** A workload of the API group apps, in terms of the cluster's authorization. */
export interface GuardedResource {
  readonly resource: string;
  readonly namespace: string;
  readonly name: string;
}

/**
 * As whom the gateway may bring a guarded rollout to its end, decided by the cluster each time: as itself where it is the initiator, as
 * the initiator where it may impersonate them, and as itself where an operator has granted that. Undefined: not at all.
 */
export async function actorFor(
  initiator: User,
  workload: GuardedResource,
  transport: Transport,
): Promise<Caller | undefined> {
  const own = await whoIs(transport);
  if (own.username === initiator.username && own.uid === initiator.uid) return { kind: 'kubeconfig' };
  if (await mayDoAll(transport, impersonationOf(initiator))) return { kind: 'impersonated', user: initiator };
  const granted = await mayDo(transport, { verb: guardVerb, group: 'apps', ...workload });
  return granted ? { kind: 'kubeconfig' } : undefined;
}

/** Whether the gateway's own account may keep the Leases of a namespace. */
export async function mayKeepLeases(namespace: string, transport: Transport): Promise<boolean> {
  const { group, plural: resource } = leases;
  const verbs = ['get', 'create', 'update', 'delete'];
  return mayDoAll(
    transport,
    verbs.map((verb) => ({ verb, group, resource, namespace })),
  );
}

/** What has to be allowed to act as somebody (Kubernetes' documentation, User impersonation). */
function impersonationOf(user: User): Attempt[] {
  const account = serviceAccountOf(user);
  const of = (resource: string, name: string, { group = '', namespace = '' } = {}): Attempt => ({
    verb: 'impersonate',
    group,
    resource,
    namespace,
    name,
  });
  return [
    account === undefined
      ? of('users', user.username)
      : of('serviceaccounts', account.name, { namespace: account.namespace }),
    ...groupsToName(user).map((group) => of('groups', group)),
    ...(user.uid === '' ? [] : [of('uids', user.uid, { group: 'authentication.k8s.io' })]),
  ];
}
