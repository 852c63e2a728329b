import { clusterOf, type Scope } from '../auth/scope.ts';
import { badInput } from '../errors.ts';
import type { Resolvers } from '../generated/schema-types.ts';
import type { PodEntry } from '../model/entries/pod-entry.ts';
import type { ServiceEntry } from '../model/entries/service-entry.ts';
import type { WorkloadEntry } from '../model/entries/workload-entry.ts';
import type { Evidence } from '../model/findings/evidence.ts';
import type { Finding } from '../model/findings/finding.ts';
import { podFindings } from '../model/findings/pod-findings.ts';
import { serviceFindings } from '../model/findings/service-findings.ts';
import { workloadFindings } from '../model/findings/workload-findings.ts';
import { clusterFor, type Context } from './context.ts';
import type { TypeShapes } from './shapes.ts';

const mostLines = 100;

/** The field `findings` of a workload. */
export function findingsOfWorkload(workload: WorkloadEntry, _args: unknown, scope: Scope): Finding[] {
  return workloadFindings(workload, clusterOf(workload, scope), Date.now());
}

/** The field `findings` of a pod. */
export function findingsOfPod(pod: PodEntry, _args: unknown, scope: Scope): Finding[] {
  return podFindings(pod, clusterOf(pod, scope), Date.now());
}

/** The field `findings` of a Service. */
export function findingsOfService(service: ServiceEntry, _args: unknown, scope: Scope): Finding[] {
  return serviceFindings(service, clusterOf(service, scope), Date.now());
}

export const finding: TypeShapes<Resolvers['Finding']> = {
  relation: { object: ({ object }) => object },
};

export const findingEvidence: TypeShapes<Resolvers['FindingEvidence']> = {
  local: { schedulerReasons: ({ schedulerReasons }) => schedulerReasons ?? [] },
  live: { logTail },
};

async function logTail(
  { log }: Evidence,
  { lines }: { lines: number },
  context: Context,
): Promise<string[] | undefined> {
  if (lines < 1 || lines > mostLines)
    throw badInput('lines', `lines must be 1 to ${mostLines}, not ${lines}`);
  if (log === undefined) return undefined;
  const { cluster, ...key } = log;
  const end = await context.containerLogs.load({
    ...key,
    lines,
    transport: clusterFor(cluster, context).transport,
  });
  return end?.lines.map(({ text }) => text);
}
