import { KubernetesApi } from '../kubernetes/api.ts';
import type { Sender, Transport } from '../kubernetes/transport.ts';
import type { User } from '../kubernetes/user.ts';

/** Who is asking. What leaves the process on a caller's behalf is done with the caller's rights. */
export type Caller =
  /** The person who runs the gateway on their own machine, with the rights of their kubeconfig. */
  | { readonly kind: 'kubeconfig' }
  /** Somebody else, as whom the gateway's own account may act: the cluster decides by that user's rights. */
  | { readonly kind: 'impersonated'; readonly user: User };

/** Whoever reaches a gateway on loopback: the person who runs it. */
export const localCaller: Caller = { kind: 'kubeconfig' };

/** What a caller is counted by: the same for all of their operations, and another one for everybody else. */
export function callerKey(caller: Caller): string {
  switch (caller.kind) {
    case 'kubeconfig':
      return 'kubeconfig';
    case 'impersonated':
      return `user ${caller.user.username}`;
  }
}

/** Sends requests to a cluster, as the caller. */
export function senderAs(caller: Caller, transport: Transport): Sender {
  switch (caller.kind) {
    case 'kubeconfig':
      return transport;
    case 'impersonated':
      return transport.actingAs(caller.user);
  }
}

/** Reads and writes of a cluster, as the caller. */
export function apiAs(caller: Caller, transport: Transport): KubernetesApi {
  return new KubernetesApi(senderAs(caller, transport));
}
