import { eventOf, referenceTo, type Evidence } from './evidence.ts';
import type { FindingSeverity } from './finding.ts';
import type { PodFacts } from './pod-facts.ts';
import type { PodFinding } from './pod-finding.ts';

/** A kubelet ended the pod: under pressure (pkg/kubelet/eviction), for a critical pod (preemption), or because its node shut down. */
const putOut: ReadonlySet<string> = new Set([
  'Evicted',
  'Preempting',
  'Terminated',
  'NodeShutdown',
  'Shutdown',
]);

/** Pods that were ended as a whole, by the reason in their status: what their containers say of it is a consequence. */
export function endFindings(facts: PodFacts): PodFinding[] {
  const { pod } = facts;
  const { reason = '', message = '' } = pod.object.status ?? {};
  if (pod.phase !== 'FAILED' || reason === '') return [];
  const isRefused = message.startsWith('Pod was rejected');
  const event = facts.events.find((one) => one.reason === reason);
  const evidence: Evidence = {
    object: referenceTo(pod),
    field: 'status.reason',
    value: reason,
    ...eventOf(event),
  };
  // Another pod takes its place.
  const severity: FindingSeverity = facts.isReplaceable ? 'WARNING' : 'CRITICAL';
  if (isRefused) {
    return [
      {
        reason: 'REFUSED_BY_NODE',
        severity,
        subject: reason,
        message: `the node "${pod.nodeName ?? ''}" has refused the pod (${reason}): ${message.replace(/^Pod was rejected:? /, '')}`,
        action:
          refusalActions[reason] ??
          'Delete the pod, so that the scheduler chooses a node anew, and see why this one refuses it.',
        evidence,
      },
    ];
  }
  if (putOut.has(reason)) {
    return [
      {
        reason: 'EVICTED',
        severity,
        subject: reason,
        message: `the node "${pod.nodeName ?? ''}" has put the pod out (${reason})${message === '' ? '' : `: ${message.trim()}`}`,
        action: evictionAction(message, facts.isReplaceable),
        evidence,
      },
    ];
  }
  if (reason !== 'DeadlineExceeded') return [];
  const seconds = pod.object.spec?.activeDeadlineSeconds;
  return [
    {
      reason: 'POD_DEADLINE_EXCEEDED',
      severity,
      subject: '',
      message: `the pod was ended, because it ran for longer than its activeDeadlineSeconds${seconds === undefined ? '' : ` of ${seconds}`}`,
      action: 'Allow it more time (activeDeadlineSeconds), or find out what takes it so long.',
      evidence: { ...evidence },
    },
  ];
}

const refusalActions: Readonly<Record<string, string>> = {
  NodeAffinity: "Delete the pod: its node's labels no longer match its node selector or affinity.",
  UnexpectedAdmissionError:
    "Look at the devices and CPUs of the node: the kubelet couldn't give the pod what it asks for.",
  PodOSNotSupported: 'Select nodes of the operating system that the pod is for (kubernetes.io/os).',
};

function evictionAction(message: string, isReplaceable: boolean): string {
  const resource = /low on resource: (\S+?)\.(?:\s|$)/.exec(message)?.[1] ?? '';
  const cause = /memory/.test(resource)
    ? 'Give the containers memory requests as high as what they use, so that others go first.'
    : /ephemeral-storage|inodes/.test(resource + message)
      ? "Write less to the containers' own file systems and to emptyDir volumes, or ask for more ephemeral-storage."
      : /EmptyDir/.test(message)
        ? 'Write less to the emptyDir volume, or raise its sizeLimit.'
        : 'See what became of the node.';
  return `${cause} ${isReplaceable ? 'Another pod takes its place; this one may be deleted.' : 'Create the pod anew: nothing else does.'}`;
}
