import type { ClusterView } from '../cluster-view.ts';
import type { WorkloadEntry } from '../entries/workload-entry.ts';
import type { Finding } from './finding.ts';

/** What is wrong with a workload itself, by one rule. `now` is in ms since 1970: for what is wrong only after some time. */
type WorkloadRule = (workload: WorkloadEntry, view: ClusterView, now: number) => readonly Finding[];

export const workloadRules: readonly WorkloadRule[] = [];
