import type { PersistentVolumeClaimEntry } from '../entries/persistent-volume-claim-entry.ts';
import { involvedKeys } from '../involved-object.ts';
import { eventOf, referenceTo, type Evidence } from './evidence.ts';
import { ifReadable } from './if-readable.ts';
import { missingFinding, missingIn } from './missing.ts';
import type { PodFacts } from './pod-facts.ts';
import type { PodFinding } from './pod-finding.ts';
import { schedulerReasonsIn } from './scheduler-message.ts';

/** A scheduler that exists has looked at a pod by then. */
const ignoredAfterMs = 60_000;

/** Pods that have no node, and why, by the condition PodScheduled. */
export function schedulingFindings(facts: PodFacts): PodFinding[] {
  if (facts.pod.nodeName !== undefined) return [];
  const condition = facts.condition('PodScheduled');
  if (condition === undefined) return ignoredFindings(facts);
  if (condition.status === 'True') return [];
  const { reason = '', message = '', lastTransitionTime } = condition;
  const event = facts.events.find((one) => one.reason === 'FailedScheduling');
  const evidence: Evidence = {
    object: referenceTo(facts.pod),
    field: 'status.conditions[PodScheduled].message',
    value: message,
    ...(lastTransitionTime !== undefined && { at: lastTransitionTime }),
    ...eventOf(event),
    schedulerReasons: schedulerReasonsIn(message),
  };
  if (reason === 'SchedulingGated') return [gated(facts, evidence)];
  // Its claim is being made: a pod that is starting as it should.
  if (message.includes('waiting for ephemeral volume controller')) return [];
  return [claimFinding(facts, message, evidence) ?? unschedulable(facts, evidence)];
}

function gated({ pod }: PodFacts, evidence: Evidence): PodFinding {
  const gates = (pod.object.spec?.schedulingGates ?? []).map(({ name }) => `"${name}"`).join(', ');
  return {
    reason: 'SCHEDULING_GATED',
    severity: 'INFO',
    subject: gates,
    message: `the pod isn't scheduled before its scheduling gates are removed: ${gates}`,
    action:
      'Wait for the controller that owns the gates (mostly a queue of jobs), or see why it holds the pod back.',
    evidence: { ...evidence, schedulerReasons: [] },
  };
}

function ignoredFindings({ pod, now }: PodFacts): PodFinding[] {
  if (now - Date.parse(pod.createdAt) < ignoredAfterMs) return [];
  const name = pod.object.spec?.schedulerName ?? 'default-scheduler';
  return [
    {
      reason: 'UNSCHEDULABLE',
      severity: 'CRITICAL',
      subject: '',
      message: `no scheduler has looked at the pod: its schedulerName is "${name}"`,
      action: `Correct schedulerName in the template, or see whether the scheduler "${name}" runs.`,
      evidence: { object: referenceTo(pod), field: 'spec.schedulerName', value: name, at: pod.createdAt },
    },
  ];
}

/** What the scheduler says of claims; undefined for what isn't about claims. */
function claimFinding(facts: PodFacts, message: string, evidence: Evidence): PodFinding | undefined {
  const { pod } = facts;
  const missing = missingIn(message, pod);
  if (missing !== undefined) {
    const { related, ...finding } = missingFinding(missing, 'the pod', pod);
    return {
      ...finding,
      severity: 'CRITICAL',
      evidence: { ...evidence, schedulerReasons: [], ...(related !== undefined && { related }) },
    };
  }
  const named = /persistentvolumeclaim "([^"]+)" (is being deleted|bound to non-existent[^.]*)/.exec(message);
  const isUnbound = message.includes('unbound immediate PersistentVolumeClaims');
  if (named === null && !isUnbound) return undefined;
  const claim = isUnbound ? unboundClaim(facts) : claimNamed(named?.[1] ?? '', facts);
  const name = claim?.name ?? named?.[1];
  const event = claim === undefined ? undefined : latestWarning(claim, facts);
  const called = name === undefined ? 'a claim of the pod' : `the claim "${name}"`;
  const because = event === undefined ? (named?.[2] ?? '') : event.message;
  return {
    reason: 'CLAIM_NOT_BOUND',
    severity: 'CRITICAL',
    subject: name ?? '',
    message: `${called} has no volume that the pod could use${because === '' ? '' : `: ${because}`}`,
    action:
      "Correct the claim's storage class, size or access mode, or create a volume that fits it; if its class makes volumes, look at what its provisioner says.",
    evidence: {
      ...evidence,
      schedulerReasons: [],
      ...(claim !== undefined && { related: referenceTo(claim) }),
      ...eventOf(event),
    },
  };
}

/** The first claim of the pod that isn't bound. */
function unboundClaim(facts: PodFacts): PersistentVolumeClaimEntry | undefined {
  const { metadata, spec } = facts.pod.object;
  for (const volume of spec?.volumes ?? []) {
    const ephemeral = volume.ephemeral === undefined ? undefined : `${metadata.name}-${volume.name}`;
    const claim = claimNamed(volume.persistentVolumeClaim?.claimName ?? ephemeral, facts);
    if (claim !== undefined && claim.object.status?.phase !== 'Bound') return claim;
  }
  return undefined;
}

function claimNamed(
  name: string | undefined,
  { pod, view }: PodFacts,
): PersistentVolumeClaimEntry | undefined {
  if (name === undefined) return undefined;
  return ifReadable(() => view.persistentvolumeclaims.get(pod.namespace, name), undefined);
}

function latestWarning(claim: PersistentVolumeClaimEntry, { view }: PodFacts): Evidence['event'] {
  const events = ifReadable(
    () => involvedKeys('PersistentVolumeClaim', claim).flatMap((key) => [...view.events.by('involved', key)]),
    [],
  );
  return events
    .filter(({ reason }) => reason === 'ProvisioningFailed' || reason === 'FailedBinding')
    .toSorted((a, b) => (a.recency < b.recency ? 1 : -1))[0];
}

/** By the reasons of the scheduler's plugins (pkg/scheduler/framework/plugins). */
const advice: readonly (readonly [words: RegExp, action: string])[] = [
  [
    /^Insufficient (.+)$/,
    'Ask for less $1 (resources.requests), free some, or add nodes: what is asked for must be free on one node.',
  ],
  [/^Too many pods/, 'Add nodes, or remove pods: a node takes a limited number of them.'],
  [/taint/, 'Tolerate the taints of the nodes that may take it (tolerations), or remove the taints.'],
  [
    /node affinity\/selector|node affinity/,
    'Correct nodeSelector or node affinity, or label a node so that it matches.',
  ],
  [/were unschedulable/, 'Uncordon nodes, or wait until their maintenance is over.'],
  [/free ports/, 'Drop the hostPort, or run no more of these pods than there are nodes.'],
  [
    /topology spread/,
    'Loosen the topology spread constraints (maxSkew, whenUnsatisfiable), or add nodes in the places that lack them.',
  ],
  [/anti-affinity/, 'Loosen the pod anti-affinity, or add nodes.'],
  [/pod affinity/, 'Correct the pod affinity: no node runs the pods that it wants to be near.'],
  [/requested node name/, 'Correct nodeName, or leave the choice to the scheduler.'],
  [
    /volume|pvc|storage|disk/i,
    'See where its volumes are: they can be used from certain nodes or zones only, or are in use.',
  ],
];

function unschedulable({ pod, events }: PodFacts, evidence: Evidence): PodFinding {
  const reasons = evidence.schedulerReasons ?? [];
  const scalesUp = events.find(({ reason }) => reason === 'TriggeredScaleUp' || reason === 'Nominated');
  const said = reasons.map(({ reason, nodes }) => (nodes === undefined ? reason : `${nodes} ${reason}`));
  const actions = reasons.flatMap(({ reason }) => adviceOn(reason));
  return {
    reason: 'UNSCHEDULABLE',
    severity: scalesUp === undefined ? 'CRITICAL' : 'WARNING',
    subject: '',
    message: `no node takes the pod${said.length === 0 ? '' : `: ${said.join(', ')}`}${scalesUp === undefined ? '' : '; the cluster is being given another node'}`,
    action: [...new Set(actions)].join(' ') || 'Look at what the scheduler says, and at the nodes.',
    evidence: { ...evidence, object: referenceTo(pod) },
  };
}

function adviceOn(reason: string): string[] {
  for (const [words, action] of advice) {
    const match = words.exec(reason);
    if (match !== null) return [action.replace('$1', match[1] ?? '')];
  }
  return [];
}
