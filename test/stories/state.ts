import { apiAs } from '../../src/auth/caller.ts';
import type { KubernetesObject, ReplicaSet, Service } from '../../src/kubernetes/objects.ts';
import { resources } from '../../src/kubernetes/resources.ts';
import type { WorkloadKind } from '../../src/model/entries/base-workload-entry.ts';
import { workloadKinds } from '../../src/model/workload-kinds.ts';
import type { OperationContext } from '../../src/operations/operation-context.ts';
import { normalised } from '../support/kubectl-oracle.ts';

/** What a workload of this kind makes, besides pods. */
const made = {
  DEPLOYMENT: ['replicasets'],
  STATEFUL_SET: ['controllerrevisions'],
  DAEMON_SET: ['controllerrevisions'],
  JOB: [],
  CRON_JOB: ['jobs'],
} as const;

/**
 * All that a story may have changed in a namespace, as it can be compared with another namespace: workloads with their specs, templates,
 * labels and annotations, the revisions or Jobs that they own, and Services.
 */
export async function stateOf(
  kind: WorkloadKind,
  namespace: string,
  { caller, cluster }: OperationContext,
): Promise<KubernetesObject[]> {
  const api = apiAs(caller, cluster.transport);
  const kinds = [workloadKinds[kind].resource, ...made[kind], 'services'] as const;
  const lists = await Promise.all(kinds.map((one) => api.list(resources[one], namespace)));
  const objects = lists.flatMap((list, index) => {
    const { kind: type, group, version } = resources[kinds[index] ?? 'services'];
    const apiVersion = group === '' ? version : `${group}/${version}`;
    return list.map((object) => shown({ ...object, apiVersion, kind: type }, namespace));
  });
  return normalised(objects, namespace) as KubernetesObject[];
}

/** An object without what is the cluster's choice, or another one at another time. */
function shown(object: KubernetesObject & { kind: string }, namespace: string): KubernetesObject {
  const annotations = withApplied(object.metadata.annotations, namespace);
  const annotated = { ...object, metadata: { ...object.metadata, annotations } };
  if (object.kind === 'Service') return withoutDrawn(annotated);
  return object.kind === 'ReplicaSet' ? withoutCounts(annotated) : annotated;
}

const lastApplied = 'kubectl.kubernetes.io/last-applied-configuration';

/** What was applied last isn't compared elsewhere, since it names the namespace. Here it must stay. */
function withApplied(annotations: Record<string, string> = {}, namespace: string): Record<string, string> {
  const { [lastApplied]: applied, ...rest } = annotations;
  return applied === undefined ? rest : { ...rest, applied: applied.replaceAll(namespace, 'NAMESPACE') };
}

/** The counts of ReplicaSets follow the pods, which may not have come equally far. */
function withoutCounts({ metadata, spec, ...set }: ReplicaSet): KubernetesObject {
  const { generation: _generation, annotations = {}, ...rest } = metadata;
  const { replicas: _replicas, ...wanted } = spec ?? {};
  const kept = Object.entries(annotations).filter(([key]) => !counts.has(key));
  return {
    ...set,
    metadata: { ...rest, annotations: Object.fromEntries(kept) },
    spec: wanted,
  } as unknown as KubernetesObject;
}

const counts = new Set([
  'deployment.kubernetes.io/desired-replicas',
  'deployment.kubernetes.io/max-replicas',
]);

/** Addresses and node ports are the cluster's choice. */
function withoutDrawn(service: Service): KubernetesObject {
  const { spec = {} } = service;
  const drawn = spec.clusterIP !== undefined && spec.clusterIP !== 'None';
  const ports = spec.ports?.map((port) => ({ ...port, ...(port.nodePort && { nodePort: 'DRAWN' }) }));
  return {
    ...service,
    spec: {
      ...spec,
      ...(drawn && { clusterIP: 'DRAWN', clusterIPs: spec.clusterIPs?.map(() => 'DRAWN') }),
      ...(ports && { ports }),
      ...(spec.healthCheckNodePort && { healthCheckNodePort: 'DRAWN' }),
    },
  } as unknown as KubernetesObject;
}
