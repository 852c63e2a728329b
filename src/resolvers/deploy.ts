import { clusterReferred } from '../auth/scope.ts';
import type { Resolvers } from '../generated/schema-types.ts';
import { deployWorkload } from '../operations/deploy-workload.ts';
import { clusterFor } from './context.ts';
import { asPayload } from './payload.ts';
import type { TypeShapes } from './shapes.ts';

export const deployMutation: TypeShapes<Resolvers['Mutation']> = {
  live: {
    deployWorkload: async (_root, { input }, context) => {
      const { name } = clusterReferred(input.cluster, 'input.cluster', context.scope);
      const result = await deployWorkload(input, {
        caller: context.caller,
        cluster: clusterFor(name, context),
      });
      return asPayload(result, input.dryRun, context);
    },
  },
};
