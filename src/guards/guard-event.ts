import type { KubernetesApi } from '../kubernetes/api.ts';
import { KubernetesError } from '../kubernetes/kubernetes-error.ts';
import { apiVersion, resources } from '../kubernetes/resources.ts';
import type { RolloutGuard } from '../model/rollout-guard.ts';
import type { RolledOutWorkload } from '../model/rollout.ts';

/** What is told of a workload beside the workload itself: where people look, `kubectl describe` and `events`. */
export interface GuardEvent {
  readonly reason: 'RolledBack' | 'RollbackFailed';
  readonly message: string;
}

/** Longer ones aren't accepted everywhere. */
const longestMessage = 1_024;

/** Records an Event about a workload with a guard; if two gateways come to it, only one. */
export async function recordEvent(
  { reason, message }: GuardEvent,
  { workload, guard }: { readonly workload: RolledOutWorkload; readonly guard: RolloutGuard },
  { api, instance, now }: { readonly api: KubernetesApi; readonly instance: string; readonly now: number },
): Promise<void> {
  const { resource, namespace, name, uid, resourceVersion } = workload;
  const time = new Date(now).toISOString().replace(/\.\d+Z$/, 'Z');
  const { kind } = resources[resource];
  const body = {
    apiVersion: 'v1',
    kind: 'Event',
    metadata: { namespace, name: `${reason.toLowerCase()}-${guard.id}` },
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
  };
  await api.create(resources.events, namespace, body, false).catch((error: unknown) => {
    if (!(error instanceof KubernetesError) || error.reason !== 'AlreadyExists') throw error;
  });
}
