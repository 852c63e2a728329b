import type { Resolvers } from '../generated/schema-types.ts';
import { conditionsOf } from '../model/conditions.ts';
import { managersOf } from './manager.ts';
import type { TypeShapes } from './shapes.ts';

/** Which progressDeadlineSeconds means that there is none (pkg/controller/deployment/util of Kubernetes). */
const noDeadline = 2_147_483_647;

/** What Deployments have besides what all workloads have. */
export const deploymentFields = {
  local: {
    conditions: ({ object }) => conditionsOf(object.status?.conditions),
    strategy: ({ object }) => {
      const { type, rollingUpdate } = object.spec?.strategy ?? {};
      if (type === 'Recreate') return { type: 'RECREATE', maxSurge: null, maxUnavailable: null };
      const { maxSurge, maxUnavailable } = rollingUpdate ?? {};
      return { type: 'ROLLING_UPDATE', maxSurge, maxUnavailable };
    },
    minReadySeconds: ({ object }) => object.spec?.minReadySeconds ?? 0,
    revisionHistoryLimit: ({ object }) => object.spec?.revisionHistoryLimit ?? 10,
    progressDeadlineSeconds: ({ object }) => {
      const seconds = object.spec?.progressDeadlineSeconds ?? 600;
      return seconds === noDeadline ? null : seconds;
    },
    paused: ({ object }) => object.spec?.paused ?? false,
    generation: ({ object }) => object.metadata.generation ?? 0,
    observedGeneration: ({ object }) => object.status?.observedGeneration ?? 0,
  },
  relation: { managedBy: managersOf },
} satisfies TypeShapes<Resolvers['Deployment']>;
