import { clusterReferred } from '../auth/scope.ts';
import type { Resolvers } from '../generated/schema-types.ts';
import { upgradeWorkload } from '../operations/upgrade-workload.ts';
import { clusterFor } from './context.ts';
import { asPayload } from './payload.ts';
import type { TypeShapes } from './shapes.ts';

export const upgradeMutation: TypeShapes<Resolvers['Mutation']> = {
  live: {
    upgradeWorkload: async (_root, { input }, context) => {
      const { name } = clusterReferred(input.workload.cluster, 'input.workload.cluster', context.scope);
      const result = await upgradeWorkload(input, {
        caller: context.caller,
        cluster: clusterFor(name, context),
      });
      return asPayload(result, input.dryRun, context);
    },
  },
};
