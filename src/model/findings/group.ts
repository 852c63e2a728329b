import type { ClusterView } from '../cluster-view.ts';
import type { PodEntry } from '../entries/pod-entry.ts';
import type { WorkloadEntry } from '../entries/workload-entry.ts';
import { podsOf } from '../ownership.ts';
import { evidenceLimit, sentence, worst, type Finding } from './finding.ts';
import type { PodFinding } from './pod-finding.ts';
import { wrongWith } from './pod-findings.ts';

/** What is wrong with pods of a workload: each reason once for each subject, with all pods that it applies to. */
export function groupedPodFindings(
  workload: WorkloadEntry,
  view: ClusterView,
  now: number,
  pods: readonly PodEntry[] = [...podsThatCount(workload, view)],
): Finding[] {
  const groups = new Map<string, PodFinding[]>();
  for (const pod of pods) {
    for (const finding of wrongWith(pod, view, now)) {
      const key = `${finding.reason} ${finding.subject}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [finding]);
      else group.push(finding);
    }
  }
  return [...groups.values()].map((group) => grouped(workload, group, pods.length));
}

/** One finding of several: the words of the latest, how many pods it applies to, and what shows it in the latest of them. */
function grouped(workload: WorkloadEntry, group: readonly PodFinding[], podCount: number): Finding {
  const latestFirst = group.toSorted((a, b) => (timeOf(a) < timeOf(b) ? 1 : -1));
  const [latest] = latestFirst as [PodFinding, ...PodFinding[]];
  const { reason, message, action } = latest;
  return {
    reason,
    severity: worst(group.map(({ severity }) => severity)),
    message: podCount === 1 ? sentence(message) : `${group.length} of ${podCount} pods: ${message}`,
    action,
    object: workload,
    affectedCount: group.length,
    evidence: latestFirst.slice(0, evidenceLimit).map(({ evidence }) => evidence),
  };
}

function timeOf({ evidence }: PodFinding): string {
  return evidence.at ?? '';
}

/** A CronJob's pods of earlier runs are history: those of runs that go on and of the last one count. */
function podsThatCount(workload: WorkloadEntry, view: ClusterView): Iterable<PodEntry> {
  return workload.kind === 'CRON_JOB' ? podsOfRuns(workload, view) : podsOf(workload, view);
}

function* podsOfRuns(cronJob: WorkloadEntry, view: ClusterView): Iterable<PodEntry> {
  const jobs = [...view.jobs.by('controller', cronJob.uid)];
  const lastCreated = jobs
    .map(({ createdAt }) => createdAt)
    .toSorted()
    .at(-1);
  for (const job of jobs) {
    const isOver = job.state === 'SUCCEEDED' || (job.state === 'FAILED' && job.createdAt !== lastCreated);
    if (!isOver) yield* view.pods.by('controller', job.uid);
  }
}
