import type { KubernetesObject } from '../kubernetes/objects.ts';
import type { LiveObjectKey } from '../loaders/live-object-loader.ts';
import type { WorkloadEntry } from '../model/entries/workload-entry.ts';
import { clusterFor, type Context } from './context.ts';

/** What a mutation has come to. */
interface Result {
  readonly workload: WorkloadEntry | undefined;
  readonly written: KubernetesObject | undefined;
}

/**
 * Makes `manifest` of a payload's workload fit the mutation: with dryRun it is what would be, which can't be read; otherwise it is read
 * anew, whatever was read before in the same request.
 */
export function asPayload<R extends Result>(result: R, dryRun: boolean | undefined, context: Context): R {
  const { workload, written } = result;
  if (workload === undefined || written === undefined) return result;
  const { cluster, resource, namespace, name } = workload;
  const key: LiveObjectKey = { transport: clusterFor(cluster, context).transport, resource, namespace, name };
  context.liveObjects.clear(key);
  if (dryRun === true) context.liveObjects.prime(key, written);
  return result;
}
