import { createHash } from 'node:crypto';
import { KubernetesApi } from '../kubernetes/api.ts';
import type { Bearer, Sender, Transport } from '../kubernetes/transport.ts';
import type { User } from '../kubernetes/user.ts';

/** Who is asking. What leaves the process on a caller's behalf is done with the caller's rights. */
export type Caller =
  /** The person who runs the gateway on their own machine, with the rights of their kubeconfig. */
  | { readonly kind: 'kubeconfig' }
  /** Somebody else, as whom the gateway's own account may act: the cluster decides by that user's rights. */
  | { readonly kind: 'impersonated'; readonly user: User }
  /** Somebody with a token that a cluster accepts: the clusters that do have said whose it is. */
  | {
      readonly kind: 'token';
      readonly bearer: Bearer;
      readonly users: UsersByCluster;
      /** Of the connection over which the token may be replaced by a fresh one; absent where it can't be. */
      readonly session?: string;
    };

/** Who somebody is, in each of the clusters that know them, by the clusters' names. */
export type UsersByCluster = ReadonlyMap<string, User>;

/** Whoever reaches a gateway on loopback: the person who runs it. */
export const localCaller: Caller = { kind: 'kubeconfig' };

/** The same for the same credentials only, and nothing that they could be found out from. */
export function credentialKey(caller: Caller): string {
  switch (caller.kind) {
    case 'kubeconfig':
      return 'kubeconfig';
    case 'impersonated':
      return `user ${hashOf(JSON.stringify(caller.user))}`;
    case 'token':
      return `token ${hashOf(caller.bearer.token)}`;
  }
}

/** The same for those whose operations may share what is found out with the caller's credentials as it is needed: a session has its own, since its token changes. */
export function sharingKey(caller: Caller): string {
  return caller.kind === 'token' && caller.session !== undefined
    ? `session ${caller.session}`
    : credentialKey(caller);
}

/** What a caller is counted by: the same for all of their operations, with whatever token, and another one for everybody else. */
export function callerKey(caller: Caller): string {
  switch (caller.kind) {
    case 'kubeconfig':
      return 'kubeconfig';
    case 'impersonated':
      return `user ${caller.user.username}`;
    case 'token':
      return JSON.stringify(
        [...caller.users].map(([cluster, { username, uid }]) => [cluster, username, uid]),
      );
  }
}

/** Sends requests to a cluster, as the caller. */
export function senderAs(caller: Caller, transport: Transport): Sender {
  switch (caller.kind) {
    case 'kubeconfig':
      return transport;
    case 'impersonated':
      return transport.actingAs(caller.user);
    case 'token':
      return transport.asBearer(caller.bearer);
  }
}

/** Reads and writes of a cluster, as the caller. */
export function apiAs(caller: Caller, transport: Transport): KubernetesApi {
  return new KubernetesApi(senderAs(caller, transport));
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
