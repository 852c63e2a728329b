import type { ClusterView } from '../cluster-view.ts';
import type { ServiceEntry } from '../entries/service-entry.ts';
import { referenceTo } from './evidence.ts';
import type { Finding } from './finding.ts';
import { evidenceOf, latestEvent } from './look-up.ts';

/** How long a provider may take to make a load balancer before it is worth a word. */
const patienceMs = 10 * 60_000;

/** Events of the service controller (k8s.io/cloud-provider controllers/service). Others that make load balancers use the same reasons, mostly. */
const reasons = ['SyncLoadBalancerFailed', 'EnsuredLoadBalancer'];

/** A Service whose load balancer isn't made or kept up to date. */
export function serviceLoadBalancerFindings(
  service: ServiceEntry,
  view: ClusterView,
  now: number,
): Finding[] {
  if (service.type !== 'LOAD_BALANCER') return [];
  const event = latestEvent('Service', service, reasons, view);
  const hasAddress = (service.object.status?.loadBalancer?.ingress ?? []).length > 0;
  if (event?.reason === 'SyncLoadBalancerFailed') {
    return [
      {
        reason: 'LOAD_BALANCER_PENDING',
        severity: hasAddress ? 'WARNING' : 'CRITICAL',
        message: `${hasAddress ? "Its load balancer can't be brought up to date" : 'It gets no load balancer'}: ${event.message}`,
        action:
          'Correct what the message names, in the Service or at the provider of the cluster; it is tried again by itself.',
        object: service,
        affectedCount: 1,
        evidence: [evidenceOf(event, service)],
      },
    ];
  }
  if (hasAddress || now - Date.parse(service.createdAt) < patienceMs) return [];
  const loadBalancerClass = service.object.spec?.loadBalancerClass;
  return [
    {
      reason: 'LOAD_BALANCER_PENDING',
      severity: 'WARNING',
      message: `It has no address of a load balancer, and nobody says why${loadBalancerClass === undefined ? '' : `; its loadBalancerClass is "${loadBalancerClass}"`}`,
      action:
        'See whether the cluster has something that makes load balancers for such Services (a cloud provider, MetalLB); without it, use type NodePort or an ingress.',
      object: service,
      affectedCount: 1,
      evidence: [{ object: referenceTo(service), field: 'status.loadBalancer.ingress' }],
    },
  ];
}
