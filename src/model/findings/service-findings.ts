import type { ClusterView } from '../cluster-view.ts';
import type { ServiceEntry } from '../entries/service-entry.ts';
import { inOrder, type Finding } from './finding.ts';
import { serviceEndpointsFindings } from './service-endpoints-rule.ts';
import { serviceLoadBalancerFindings } from './service-load-balancer-rule.ts';
import { servicePortsFindings } from './service-ports-rule.ts';
import { serviceSelectorFindings } from './service-selector-rule.ts';

/** What is wrong with a Service, by one rule. `now` is in ms since 1970: for what is wrong only after some time. */
type ServiceRule = (service: ServiceEntry, view: ClusterView, now: number) => readonly Finding[];

const rules: readonly ServiceRule[] = [
  serviceSelectorFindings,
  serviceEndpointsFindings,
  servicePortsFindings,
  serviceLoadBalancerFindings,
];

/** What is wrong with a Service, the worst first. */
export function serviceFindings(service: ServiceEntry, view: ClusterView, now: number): Finding[] {
  if (service.deletionTimestamp !== undefined) return [];
  return inOrder(rules.flatMap((rule) => rule(service, view, now)));
}
