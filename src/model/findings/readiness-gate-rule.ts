import { referenceTo } from './evidence.ts';
import type { PodFacts } from './pod-facts.ts';
import type { PodFinding } from './pod-finding.ts';

/** Whoever opens a readiness gate needs some time: a load balancer checks its new target first. */
const lateAfterMs = 60_000;

/** Pods whose containers have been ready for more than a minute, and that aren't, by the kubelet's reason ReadinessGatesNotReady. */
export function readinessGateFindings(facts: PodFacts): PodFinding[] {
  const ready = facts.condition('Ready');
  const containers = facts.condition('ContainersReady');
  if (ready?.reason !== 'ReadinessGatesNotReady' || containers?.status !== 'True') return [];
  const since = containers.lastTransitionTime;
  if (since === undefined || facts.now - Date.parse(since) < lateAfterMs) return [];
  const closed = (facts.pod.object.spec?.readinessGates ?? [])
    .map(({ conditionType }) => conditionType)
    .filter((type) => facts.condition(type)?.status !== 'True')
    .map((type) => `"${type}"`);
  return [
    {
      reason: 'READINESS_GATE_CLOSED',
      severity: 'CRITICAL',
      subject: closed.join(', '),
      message: `the pod's containers are ready, and it gets no traffic, because of its readiness gate: ${closed.join(', ')}`,
      action:
        "See whether the controller that sets this condition runs, and what it waits for: a load balancer's health check, mostly.",
      evidence: {
        object: referenceTo(facts.pod),
        field: 'status.conditions[Ready].message',
        ...(ready.message !== undefined && { value: ready.message }),
        at: since,
      },
    },
  ];
}
