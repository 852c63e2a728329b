import type { ClusterView } from '../cluster-view.ts';
import type { WorkloadEntry } from '../entries/workload-entry.ts';
import { referenceTo } from './evidence.ts';
import type { Finding } from './finding.ts';
import { ifReadable } from './if-readable.ts';

/** A StatefulSet runs without the Service that it names, but its pods have no names in DNS, by which clustered software finds itself. */
export function governingServiceFindings(workload: WorkloadEntry, view: ClusterView): Finding[] {
  if (workload.kind !== 'STATEFUL_SET' || workload.replicas.desired === 0) return [];
  const name = workload.object.spec?.serviceName ?? '';
  if (name === '') return [];
  const isThere = ifReadable(() => view.services.read(workload.namespace, name) !== undefined, true);
  if (isThere) return [];
  return [
    {
      reason: 'GOVERNING_SERVICE_MISSING',
      severity: 'INFO',
      message: `Its pods have no names in DNS: the Service "${name}" that it names doesn't exist`,
      action: `Create a headless Service "${name}" that selects its pods, if they are to be found by name.`,
      object: workload,
      affectedCount: 1,
      evidence: [{ object: referenceTo(workload), field: 'spec.serviceName', value: name }],
    },
  ];
}
