import { referenceTo } from './evidence.ts';
import { ifReadable } from './if-readable.ts';
import type { PodFacts } from './pod-facts.ts';
import type { PodFinding } from './pod-finding.ts';

/**
 * Pods whose node is lost: it doesn't report (its condition Ready is Unknown), says itself that it isn't ready though the pod ran there,
 * or is gone. Whatever else the pod's status says is as old as that. The control plane marks such pods as not ready
 * (pkg/controller/util/node/controller_utils.go), and gives them the reason NodeLost when it deletes them.
 */
export function nodeFindings({ pod, view }: PodFacts): PodFinding[] {
  const { nodeName, phase, ready } = pod;
  if (nodeName === undefined || ready || phase === 'SUCCEEDED' || phase === 'FAILED') return [];
  const node = ifReadable(() => ({ found: view.nodes.read('', nodeName) }), undefined);
  if (node === undefined) return [];
  const condition = node.found?.object.status?.conditions?.find(({ type }) => type === 'Ready');
  const reports = condition === undefined || condition.status === 'True';
  const starts = condition?.status === 'False' && phase !== 'RUNNING';
  const isMarked = pod.object.status?.reason === 'NodeLost';
  if (node.found !== undefined && (reports || starts) && !isMarked) return [];
  const said = condition?.message ?? '';
  const how =
    node.found === undefined
      ? 'is gone'
      : condition?.status === 'False'
        ? "isn't ready"
        : "doesn't report any more";
  return [
    {
      reason: 'NODE_LOST',
      severity: 'CRITICAL',
      subject: '',
      message: `the node "${nodeName}" ${how}, so that nobody knows how the pod is${said === '' ? '' : ` (${said})`}`,
      action: `See to the node "${nodeName}". Its pods are replaced on other nodes after a few minutes (tolerationSeconds, 300 by default), those of a StatefulSet only when the node is back, or deleted from the cluster.`,
      evidence: {
        object: referenceTo(pod),
        field: 'spec.nodeName',
        value: nodeName,
        related:
          node.found === undefined
            ? { apiVersion: 'v1', kind: 'Node', name: nodeName }
            : referenceTo(node.found),
        ...(condition?.lastTransitionTime !== undefined && { at: condition.lastTransitionTime }),
      },
    },
  ];
}
