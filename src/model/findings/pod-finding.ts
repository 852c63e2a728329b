import type { Evidence } from './evidence.ts';
import type { Finding } from './finding.ts';
import type { PodFacts } from './pod-facts.ts';

/** What is wrong with one pod. */
export interface PodFinding extends Pick<Finding, 'reason' | 'severity' | 'message' | 'action'> {
  /** Pods of a workload in which reason and subject are the same have the same finding: a container's name, a missing object's. */
  readonly subject: string;
  readonly evidence: Evidence;
}

/** What is wrong with a pod, by one rule. */
export type PodRule = (facts: PodFacts) => readonly PodFinding[];
