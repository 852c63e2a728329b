import type { KubernetesApi } from '../kubernetes/api.ts';
import { apiVersion, resources } from '../kubernetes/resources.ts';
import type { RolledOutWorkload } from '../model/rollout.ts';

/** What is told of a workload beside the workload itself: where people look, `kubectl describe` and `events`. */
export interface GuardEvent {
  readonly reason: 'RolledBack' | 'RollbackFailed';
  readonly message: string;
}

/** Longer ones aren't accepted everywhere. */
const longestMessage = 1_024;

/** Records an Event about a workload. */
export async function recordEvent(
  { reason, message }: GuardEvent,
  workload: RolledOutWorkload,
  { api, instance, now }: { readonly api: KubernetesApi; readonly instance: string; readonly now: number },
): Promise<void> {
  const { resource, namespace, name, uid, resourceVersion } = workload;
  const time = new Date(now).toISOString().replace(/\.\d+Z$/, 'Z');
  const { kind } = resources[resource];
  await api.create(
    resources.events,
    namespace,
    {
      apiVersion: 'v1',
      kind: 'Event',
      metadata: { namespace, generateName: `${name}.` },
      involvedObject: {
        apiVersion: apiVersion(resources[resource]),
        kind,
        namespace,
        name,
        uid,
        resourceVersion,
      },
      type: 'Warning',
      reason,
      message: message.slice(0, longestMessage),
      source: { component: 'quarterdeck' },
      reportingComponent: 'quarterdeck',
      reportingInstance: instance,
      firstTimestamp: time,
      lastTimestamp: time,
      count: 1,
    },
    false,
  );
}
