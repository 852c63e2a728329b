import type { ClusterView } from '../cluster-view.ts';
import type { ServiceEntry } from '../entries/service-entry.ts';
import { inOrder, type Finding } from './finding.ts';

/** What is wrong with a Service, by one rule. */
type ServiceRule = (service: ServiceEntry, view: ClusterView) => readonly Finding[];

const rules: readonly ServiceRule[] = [];

/** What is wrong with a Service, the worst first. */
export function serviceFindings(service: ServiceEntry, view: ClusterView): Finding[] {
  if (service.deletionTimestamp !== undefined) return [];
  return inOrder(rules.flatMap((rule) => rule(service, view)));
}
