import type { Oracles, Raw } from '../oracle.ts';
import type { World } from '../world.ts';
import { ofNamespaces } from './namespaces.ts';

const lastApplied = 'kubectl.kubernetes.io/last-applied-configuration';

const ownTest = { elsewhere: 'test/schema/managers.test.ts' };

/** What every object has. */
const metadata = {
  id: { elsewhere: 'test/model/global-id.test.ts' },
  cluster: (_raw: Raw, world: World): Raw => ({ name: world.cluster, state: 'SYNCED' }),
  namespace: 'metadata.namespace',
  name: 'metadata.name',
  uid: 'metadata.uid',
  resourceVersion: 'metadata.resourceVersion',
  createdAt: 'metadata.creationTimestamp',
  deletionTimestamp: 'metadata.deletionTimestamp',
  labels: 'metadata.labels',
  annotations: (raw: Raw): Raw => {
    const { [lastApplied]: _, ...annotations } = raw.metadata.annotations ?? {};
    return annotations;
  },
  manifest: { elsewhere: 'test/schema/workloads.test.ts' },
  managedBy: managersOf,
  viewerCan: { elsewhere: 'test/auth/viewer-can.test.ts' },
};
const { namespace: _, managedBy: __, viewerCan: ____, ...withoutNamespace } = metadata;
const { manifest: ___, ...ofNamespace } = withoutNamespace;

export { withoutNamespace };

export const objects: Oracles = {
  KubernetesObject: metadata,
  Namespace: { ...ofNamespace, phase: 'status.phase', ...ofNamespaces },
  Manager: Object.fromEntries(['apiVersion', 'kind', 'name', 'namespace'].map((field) => [field, ownTest])),
  Cluster: {
    since: { elsewhere: 'test/lifecycle/unreachable.test.ts' },
    metrics: { elsewhere: 'test/lifecycle/no-metrics.test.ts' },
    ...Object.fromEntries(
      ['version', 'lastSync', 'lastEventAt', 'resources'].map((field) => [
        field,
        { elsewhere: 'test/lifecycle/cluster-health.test.ts' },
      ]),
    ),
  },
};

/** Everything here was applied, or made by a controller of Kubernetes' own. */
function managersOf({ metadata }: Raw): Raw[] {
  const isOwned = metadata.ownerReferences?.some(({ controller }: Raw) => controller === true) === true;
  const isApplied = metadata.annotations?.[lastApplied] !== undefined && !isOwned;
  return isApplied ? [{ type: 'KUBECTL_APPLY', keeps: 'EVERYTHING' }] : [];
}

/** The object that is the controller of this one. */
function ownerOf(raw: Raw, world: World): Raw {
  return world.withUid(raw.metadata.ownerReferences?.find(({ controller }: Raw) => controller === true)?.uid);
}

/** The workload that an object is from, through ReplicaSet and Job; itself if nothing owns it. */
export function topOwner(raw: Raw, world: World): Raw {
  const owner = ownerOf(raw, world);
  return owner === undefined ? raw : topOwner(owner, world);
}

/** Whether an object is the workload itself or one of those that come from it. */
export function isFrom(raw: Raw, workload: Raw, world: World): boolean {
  if (raw === workload) return true;
  const owner = ownerOf(raw, world);
  return owner !== undefined && isFrom(owner, workload, world);
}

/** Whether an object has all of these labels. */
export function hasLabels(labels: Raw, wanted: Raw): boolean {
  return Object.entries(wanted).every(([key, value]) => labels?.[key] === value);
}
