import type { Resolvers } from '../generated/schema-types.ts';
import { conditionsOf } from '../model/conditions.ts';
import { keptBy } from './manager.ts';
import type { TypeShapes } from './shapes.ts';

/** What DaemonSets have besides what all workloads have. */
export const daemonSetFields = {
  local: {
    managedBy: keptBy,
    conditions: ({ object }) => conditionsOf(object.status?.conditions),
    updateStrategy: ({ object }) => {
      const { type, rollingUpdate } = object.spec?.updateStrategy ?? {};
      if (type === 'OnDelete') return { type: 'ON_DELETE', maxSurge: null, maxUnavailable: null };
      const { maxSurge, maxUnavailable } = rollingUpdate ?? {};
      return { type: 'ROLLING_UPDATE', maxSurge, maxUnavailable };
    },
    minReadySeconds: ({ object }) => object.spec?.minReadySeconds ?? 0,
    revisionHistoryLimit: ({ object }) => object.spec?.revisionHistoryLimit ?? 10,
    misscheduled: ({ object }) => object.status?.numberMisscheduled ?? 0,
    generation: ({ object }) => object.metadata.generation ?? 0,
    observedGeneration: ({ object }) => object.status?.observedGeneration ?? 0,
  },
} satisfies TypeShapes<Resolvers['DaemonSet']>;
