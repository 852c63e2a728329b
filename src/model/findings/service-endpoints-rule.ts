import type { ClusterView } from '../cluster-view.ts';
import type { PodEntry } from '../entries/pod-entry.ts';
import type { ServiceEntry } from '../entries/service-entry.ts';
import { evidenceLimit, type Finding, type FindingSeverity } from './finding.ts';
import { isListed } from './is-listed.ts';
import { counted } from './look-up.ts';
import { notCreatedFindings } from './not-created.ts';
import type { PodFinding } from './pod-finding.ts';
import { wrongWith } from './pod-findings.ts';
import { servedPods, servedWorkloads } from './served.ts';

const severities: readonly FindingSeverity[] = ['CRITICAL', 'WARNING'];

/**
 * A Service that has pods, or should have, of which none is ready: what keeps them from it is said, and where nothing does they are just
 * starting. A Service some of whose pods are ready works; what is wrong with the others is among their own findings.
 */
export function serviceEndpointsFindings(service: ServiceEntry, view: ClusterView, now: number): Finding[] {
  if (service.effectiveSelector === undefined) return [];
  const pods = servedPods(service, view);
  if (pods.length === 0) return withoutPods(service, view);
  // It leads to all of them, ready or not.
  if (service.object.spec?.publishNotReadyAddresses === true) return [];
  if (pods.some(({ ready }) => ready)) return [];
  const troubled = pods.flatMap((pod) => troubleWith(pod, view, now));
  const most = mostOften(troubled);
  if (most === undefined) return [];
  const kept = troubled.filter(({ reason }) => reason === most.reason);
  return [
    {
      reason: 'NO_READY_ENDPOINTS',
      severity: 'CRITICAL',
      message: `It leads nowhere: ${noneReady(pods.length)}${kept.length === pods.length ? '' : `; ${kept.length} of them`}: ${most.message}`,
      action: `See what is wrong with its pods. ${most.action}`,
      object: service,
      affectedCount: pods.length,
      evidence: [...kept, ...troubled.filter(({ reason }) => reason !== most.reason)]
        .slice(0, evidenceLimit)
        .map(({ evidence }) => evidence),
    },
  ];
}

/** Its workloads have none because they can't be created. Scaled to zero they have none on purpose. */
function withoutPods(service: ServiceEntry, view: ClusterView): Finding[] {
  if (!isListed(view.pods, service.namespace)) return [];
  const refused = servedWorkloads(service, view).flatMap((workload) => notCreatedFindings(workload, view));
  const [first] = refused;
  if (first === undefined) return [];
  return [
    {
      reason: 'NO_READY_ENDPOINTS',
      severity: 'CRITICAL',
      message: `It leads nowhere, as it has no pods. ${first.message}`,
      action: first.action,
      object: service,
      affectedCount: first.affectedCount,
      evidence: refused.flatMap(({ evidence }) => evidence).slice(0, evidenceLimit),
    },
  ];
}

function noneReady(count: number): string {
  return count === 1 ? "its pod isn't ready" : `none of its ${counted(count, 'pod')} is ready`;
}

/** The worst thing that is wrong with a pod. */
function troubleWith(pod: PodEntry, view: ClusterView, now: number): PodFinding[] {
  const findings = wrongWith(pod, view, now);
  for (const severity of severities) {
    const found = findings.find((finding) => finding.severity === severity);
    if (found !== undefined) return [found];
  }
  return [];
}

/** One of those with the reason that most of them have. */
function mostOften(findings: readonly PodFinding[]): PodFinding | undefined {
  const byReason = [...Map.groupBy(findings, ({ reason }) => reason).values()];
  return byReason.toSorted((a, b) => b.length - a.length)[0]?.[0];
}
