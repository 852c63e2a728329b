import { clusterReferred } from '../auth/scope.ts';
import type { Resolvers } from '../generated/schema-types.ts';
import { rollbackWorkload } from '../operations/rollback-workload.ts';
import { operationIn } from './context.ts';
import { asPayload, showWritten } from './payload.ts';
import type { TypeShapes } from './shapes.ts';

export const rollbackMutation: TypeShapes<Resolvers['Mutation']> = {
  live: {
    rollbackWorkload: async (_root, { input }, context) => {
      const cluster = clusterReferred(input.workload.cluster, 'input.workload.cluster', context.scope);
      const result = await rollbackWorkload(input, operationIn(cluster, context));
      const { stuckPod } = result;
      // Another pod has its name by now, or will have.
      showWritten(stuckPod?.pod, stuckPod?.pod.object, { unreadable: stuckPod?.deleted === true }, context);
      return asPayload(result, input.dryRun, context);
    },
  },
};
