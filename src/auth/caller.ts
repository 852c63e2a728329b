import { KubernetesApi } from '../kubernetes/api.ts';
import type { Transport } from '../kubernetes/transport.ts';

/** Who is asking. What leaves the process on a caller's behalf is done with the caller's rights. */
export interface Caller {
  /** The person who runs the gateway on their own machine, with the rights of their kubeconfig. */
  readonly kind: 'kubeconfig';
}

/** Reads and writes of a cluster, as the caller. */
export function apiAs(caller: Caller, transport: Transport): KubernetesApi {
  switch (caller.kind) {
    case 'kubeconfig':
      return new KubernetesApi(transport);
  }
}
