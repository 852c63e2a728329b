import type { ClusterView } from '../cluster-view.ts';
import type { PodEntry } from '../entries/pod-entry.ts';
import type { Evidence } from './evidence.ts';
import type { Finding } from './finding.ts';

/** What is wrong with one pod, in words that fit several pods of a workload, too. */
export interface PodFinding extends Pick<Finding, 'reason' | 'severity' | 'message' | 'action'> {
  /** Pods of a workload in which reason and subject are the same have the same finding: a container's name, a missing object's. */
  readonly subject: string;
  readonly evidence: Evidence;
}

/** What is wrong with a pod, by one rule. `now` is in ms since 1970: for what is wrong only after some time. */
export type PodRule = (pod: PodEntry, view: ClusterView, now: number) => readonly PodFinding[];
