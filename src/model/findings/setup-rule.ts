import type { EventEntry } from '../entries/event-entry.ts';
import { eventOf, referenceTo } from './evidence.ts';
import { missingFinding, missingIn } from './missing.ts';
import type { PodFacts } from './pod-facts.ts';
import type { PodFinding } from './pod-finding.ts';

/** pkg/kubelet/events/event.go, and the attach-detach controller. */
const volumeReasons: ReadonlySet<string> = new Set(['FailedMount', 'FailedAttachVolume', 'FailedMapVolume']);
const sandboxReasons: ReadonlySet<string> = new Set(['FailedCreatePodSandBox', 'NetworkNotReady']);

/** A kubelet that has just heard of the pod hasn't heard of its ConfigMaps and Secrets yet, and says so. */
const passing = /not registered|failed to sync (configmap|secret) cache/;
/** Says that volumes aren't there yet; another event says why. */
const vague = /^Unable to attach or mount volumes/;

/**
 * What keeps a pod from getting its volumes, and then its sandbox, by the kubelet's events, for as long as the pod hasn't got that far:
 * afterwards they are history.
 */
export function setupFindings(facts: PodFacts): PodFinding[] {
  if (facts.pod.nodeName === undefined || facts.sandboxIsUp) return [];
  return [...volumeFindings(facts), ...sandboxFindings(facts)];
}

function volumeFindings(facts: PodFacts): PodFinding[] {
  const events = facts.events.filter(
    ({ reason, message }) => volumeReasons.has(reason) && !passing.test(message),
  );
  const exact = events.filter(({ message }) => !vague.test(message));
  const bySubject = new Map<string, PodFinding>();
  // The latest come first, and say how things are now.
  for (const event of exact.length > 0 ? exact : events) {
    const finding = volumeFinding(facts, event);
    const key = `${finding.reason} ${finding.subject}`;
    if (!bySubject.has(key)) bySubject.set(key, finding);
  }
  return [...bySubject.values()];
}

function volumeFinding({ pod }: PodFacts, event: EventEntry): PodFinding {
  const { message } = event;
  const volume = /for volume "([^"]+)"/.exec(message)?.[1];
  const called = volume === undefined ? 'a volume of the pod' : `the volume "${volume}"`;
  const evidence = { object: referenceTo(pod), field: 'spec.volumes', ...eventOf(event) };
  const place = volume === undefined ? evidence : { ...evidence, field: `spec.volumes[${volume}]` };
  const missing = missingIn(message, pod);
  if (missing !== undefined) {
    const { related, ...finding } = missingFinding(missing, called, pod);
    return {
      ...finding,
      severity: 'CRITICAL',
      evidence: { ...place, ...(related !== undefined && { related }) },
    };
  }
  return {
    reason: 'VOLUME_NOT_MOUNTED',
    // The first try often fails, and the second doesn't.
    severity: event.count > 1 ? 'CRITICAL' : 'WARNING',
    subject: volume ?? '',
    message: `${called} can't be ${event.reason === 'FailedAttachVolume' ? 'attached to the node' : 'mounted'}: ${causeIn(message)}`,
    action: message.includes('Multi-Attach')
      ? 'Wait until the pod that uses the volume is gone, or delete it: only one node at a time may use a volume of this kind. With a Deployment use the strategy Recreate.'
      : 'Check what the volume comes from (its claim, driver or server), and that the node reaches it.',
    evidence: place,
  };
}

/** Without the kubelet's words for what it was doing. */
function causeIn(message: string): string {
  return message.replace(/^\w+\.\w+ failed for volume "[^"]+"\s*:\s*/, '');
}

function sandboxFindings({ pod, events }: PodFacts): PodFinding[] {
  const event = events.find(({ reason }) => sandboxReasons.has(reason));
  if (event === undefined) return [];
  const cause = event.message.replace(/^Failed to create pod sandbox: /, '');
  return [
    {
      reason: 'SANDBOX_NOT_CREATED',
      severity: 'CRITICAL',
      subject: '',
      message: `the node "${pod.nodeName ?? ''}" can't set up the pod's sandbox: ${cause}`,
      action:
        'See whether the network plugin runs on the node and has addresses left, and whether its container runtime is well; other nodes may take the pod meanwhile.',
      evidence: { object: referenceTo(pod), ...eventOf(event) },
    },
  ];
}
