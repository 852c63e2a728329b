import type { KubernetesObject } from '../kubernetes/objects.ts';
import type { LiveObjectKey } from '../loaders/live-object-loader.ts';
import type { Entry } from '../model/entries/entry.ts';
import type { WorkloadEntry } from '../model/entries/workload-entry.ts';
import { clusterFor, type Context } from './context.ts';

/** What a mutation has come to. */
export interface WorkloadResult {
  readonly workload: WorkloadEntry | undefined;
  readonly written: KubernetesObject | undefined;
}

/**
 * Makes `manifest` of a payload's workload fit the mutation: with dryRun it is what would be, which can't be read; otherwise it is read
 * anew, whatever was read before in the same request.
 */
export function asPayload<R extends WorkloadResult>(
  result: R,
  dryRun: boolean | undefined,
  context: Context,
): R {
  showWritten(result.workload, result.written, { unreadable: dryRun === true }, context);
  return result;
}

/** The same for any entry of a payload; what is unreadable has the manifest that was written. */
export function showWritten(
  entry: Entry | undefined,
  written: KubernetesObject | undefined,
  { unreadable }: { unreadable: boolean },
  context: Context,
): void {
  if (entry === undefined || written === undefined) return;
  const { cluster, resource, namespace, name } = entry;
  const key: LiveObjectKey = { transport: clusterFor(cluster, context).transport, resource, namespace, name };
  context.liveObjects.clear(key);
  if (unreadable) context.liveObjects.prime(key, written);
}
