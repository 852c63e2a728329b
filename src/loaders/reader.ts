import { senderAs, type Caller } from '../auth/caller.ts';
import { abortable } from '../kubernetes/abortable.ts';
import { KubernetesApi } from '../kubernetes/api.ts';
import type { Transport } from '../kubernetes/transport.ts';

/** For whom something is read live, and until when. */
export interface Reader {
  readonly caller: Caller;
  /** Aborted when nobody waits for it any more: then nothing is read on, and the cluster isn't kept busy. */
  readonly signal: AbortSignal;
}

/** Reads of a cluster, as the caller. */
export function readAs({ caller, signal }: Reader, transport: Transport): KubernetesApi {
  signal.throwIfAborted();
  return new KubernetesApi(abortable(senderAs(caller, transport), signal));
}
