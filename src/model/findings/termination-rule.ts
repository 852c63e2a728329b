import { referenceTo } from './evidence.ts';
import type { PodFacts } from './pod-facts.ts';
import type { PodFinding } from './pod-finding.ts';

/** After the end of its grace period a kubelet kills what is left of a pod and reports so: that takes some seconds. */
const lateAfterMs = 60_000;

/** Pods that were to be gone more than a minute ago. `metadata.deletionTimestamp` is when the grace period ends. */
export function terminationFindings({ pod, now, controllerKind }: PodFacts): PodFinding[] {
  const { deletionTimestamp } = pod;
  if (deletionTimestamp === undefined || now - Date.parse(deletionTimestamp) < lateAfterMs) return [];
  const finalizers = pod.object.metadata.finalizers ?? [];
  const names = finalizers.map((name) => `"${name}"`).join(', ');
  const held = finalizers.length > 0;
  return [
    {
      reason: 'STUCK_TERMINATING',
      // The next pod of a StatefulSet has the same name.
      severity: controllerKind === 'StatefulSet' ? 'CRITICAL' : 'WARNING',
      subject: names,
      message: held
        ? `the pod was deleted, and is held by ${finalizers.length === 1 ? 'the finalizer' : 'the finalizers'} ${names}`
        : `the pod was deleted, and the node "${pod.nodeName ?? ''}" hasn't said that its containers have ended`,
      action: held
        ? 'See whether the controller that owns the finalizer runs and what keeps it; take the finalizer away by hand only if it is gone for good.'
        : 'See whether the node is well, and what keeps its containers or volumes. If the node is gone for good, delete the pod with a grace period of 0.',
      evidence: {
        object: referenceTo(pod),
        field: held ? 'metadata.finalizers' : 'metadata.deletionTimestamp',
        value: held ? finalizers.join(', ') : deletionTimestamp,
        at: deletionTimestamp,
      },
    },
  ];
}
