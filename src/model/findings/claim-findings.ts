import type { ClusterView } from '../cluster-view.ts';
import type { PersistentVolumeClaimEntry } from '../entries/persistent-volume-claim-entry.ts';
import type { StatefulSetEntry } from '../entries/stateful-set-entry.ts';
import type { WorkloadEntry } from '../entries/workload-entry.ts';
import { eventOf, referenceTo, type Evidence } from './evidence.ts';
import { evidenceLimit, type Finding } from './finding.ts';
import { ifReadable } from './if-readable.ts';
import { counted, latestEvent } from './look-up.ts';
import { wrongWith } from './pod-findings.ts';

interface Unbound {
  readonly claim: PersistentVolumeClaimEntry;
  readonly why: string;
  readonly evidence: Evidence;
}

/**
 * Claims that a StatefulSet has made by its volumeClaimTemplates and that get no volume, or have lost it. Only what isn't told of the pod
 * that waits for the claim: while a volume is made for a node that was chosen, the scheduler says nothing.
 */
export function claimFindings(workload: WorkloadEntry, view: ClusterView, now: number): Finding[] {
  if (workload.kind !== 'STATEFUL_SET') return [];
  const unbound = ifReadable(() => [...unboundClaims(workload, view, now)], []);
  const [first] = unbound;
  if (first === undefined) return [];
  const { claim, why } = first;
  return [
    {
      reason: 'CLAIM_NOT_BOUND',
      severity: 'CRITICAL',
      message: `${unbound.length === 1 ? `Claim "${claim.name}" has` : `${counted(unbound.length, 'claim')} have`} no volume${why === '' ? '' : `: ${why}`}`,
      action:
        "Correct the storage class, size or access mode of the claim, or create a volume that fits it. A StatefulSet's volumeClaimTemplates can't be changed: it has to be made anew, and the claim deleted.",
      object: workload,
      affectedCount: unbound.length,
      evidence: unbound.slice(0, evidenceLimit).map(({ evidence }) => evidence),
    },
  ];
}

/** What pkg/controller/volume/persistentvolume/pv_controller.go of Kubernetes and provisioners say, while the claim has no volume. */
function* unboundClaims(workload: StatefulSetEntry, view: ClusterView, now: number): Iterable<Unbound> {
  for (const { claimName, podName } of claimsOf(workload)) {
    const claim = view.persistentvolumeclaims.get(workload.namespace, claimName);
    const phase = claim?.object.status?.phase ?? '';
    if (claim === undefined || (phase !== 'Pending' && phase !== 'Lost')) continue;
    const reasons =
      phase === 'Lost'
        ? ['ClaimLost', 'ClaimMisbound']
        : ['ProvisioningFailed', 'FailedBinding', 'VolumeMismatch'];
    const event = latestEvent('PersistentVolumeClaim', claim, reasons, view);
    if (phase === 'Pending' && event === undefined) continue;
    const pod = view.pods.get(workload.namespace, podName);
    const isTold =
      pod !== undefined && wrongWith(pod, view, now).some(({ reason }) => reason === 'CLAIM_NOT_BOUND');
    if (isTold) continue;
    yield {
      claim,
      why: event?.message ?? '',
      evidence: { object: referenceTo(claim), field: 'status.phase', value: phase, ...eventOf(event) },
    };
  }
}

function* claimsOf({
  name,
  replicas,
  object,
}: StatefulSetEntry): Iterable<{ claimName: string; podName: string }> {
  const start = object.spec?.ordinals?.start ?? 0;
  for (const template of object.spec?.volumeClaimTemplates ?? []) {
    for (let ordinal = start; ordinal < start + replicas.desired; ordinal++) {
      const podName = `${name}-${ordinal}`;
      yield { claimName: `${template.metadata?.name ?? ''}-${podName}`, podName };
    }
  }
}
