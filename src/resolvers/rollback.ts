import { clusterReferred } from '../auth/scope.ts';
import type { Resolvers } from '../generated/schema-types.ts';
import { rollbackWorkload } from '../operations/rollback-workload.ts';
import { clusterFor } from './context.ts';
import { asPayload } from './payload.ts';
import type { TypeShapes } from './shapes.ts';

export const rollbackMutation: TypeShapes<Resolvers['Mutation']> = {
  live: {
    rollbackWorkload: async (_root, { input }, context) => {
      const { name } = clusterReferred(input.workload.cluster, 'input.workload.cluster', context.scope);
      const result = await rollbackWorkload(input, {
        caller: context.caller,
        cluster: clusterFor(name, context),
      });
      return asPayload(result, input.dryRun, context);
    },
  },
};
