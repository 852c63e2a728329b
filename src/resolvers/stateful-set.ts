import { clusterOf } from '../auth/scope.ts';
import type { Resolvers } from '../generated/schema-types.ts';
import { conditionsOf } from '../model/conditions.ts';
import { managersOf } from './manager.ts';
import type { TypeShapes } from './shapes.ts';

/** What StatefulSets have besides what all workloads have. */
export const statefulSetFields = {
  local: {
    conditions: ({ object }) => conditionsOf(object.status?.conditions),
    updateStrategy: ({ object }) => {
      const { type, rollingUpdate } = object.spec?.updateStrategy ?? {};
      if (type === 'OnDelete') return { type: 'ON_DELETE', partition: null, maxUnavailable: null };
      const { partition = 0, maxUnavailable } = rollingUpdate ?? {};
      return { type: 'ROLLING_UPDATE', partition, maxUnavailable };
    },
    partition: ({ object }) => object.spec?.updateStrategy?.rollingUpdate?.partition ?? 0,
    podManagementPolicy: ({ object }) =>
      object.spec?.podManagementPolicy === 'Parallel' ? 'PARALLEL' : 'ORDERED_READY',
    // Kubernetes doesn't tell an empty name from none.
    serviceName: ({ object }) => object.spec?.serviceName || null,
    ordinalsStart: ({ object }) => object.spec?.ordinals?.start ?? 0,
    minReadySeconds: ({ object }) => object.spec?.minReadySeconds ?? 0,
    revisionHistoryLimit: ({ object }) => object.spec?.revisionHistoryLimit ?? 10,
    persistentVolumeClaimRetentionPolicy: ({ object }) => {
      const { whenDeleted, whenScaled } = object.spec?.persistentVolumeClaimRetentionPolicy ?? {};
      return {
        whenDeleted: whenDeleted === 'Delete' ? 'DELETE' : 'RETAIN',
        whenScaled: whenScaled === 'Delete' ? 'DELETE' : 'RETAIN',
      };
    },
    currentRevision: ({ object }) => object.status?.currentRevision || null,
    updateRevision: ({ object }) => object.status?.updateRevision || null,
    generation: ({ object }) => object.metadata.generation ?? 0,
    observedGeneration: ({ object }) => object.status?.observedGeneration ?? 0,
  },
  relation: {
    managedBy: managersOf,
    service: (entry, _args, scope) =>
      clusterOf(entry, scope).services.get(entry.namespace, entry.object.spec?.serviceName ?? ''),
  },
} satisfies TypeShapes<Resolvers['StatefulSet']>;
