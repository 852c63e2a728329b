import { clusterReferred } from '../auth/scope.ts';
import type { Resolvers } from '../generated/schema-types.ts';
import { applyManifest } from '../operations/apply-manifest.ts';
import { operationIn } from './context.ts';
import { asNode } from './object.ts';
import { showWritten } from './payload.ts';
import type { TypeShapes } from './shapes.ts';

export const applyManifestMutation: TypeShapes<Resolvers['Mutation']> = {
  live: {
    applyManifest: async (_root, { input }, context) => {
      const cluster = clusterReferred(input.cluster, 'input.cluster', context.scope);
      const payload = await applyManifest(input, operationIn(cluster, context));
      const results = payload.results.map(({ entry, written, ...result }) => {
        showWritten(entry, written, { unreadable: input.dryRun === true }, context);
        return { ...result, object: asNode(entry) };
      });
      return { ...payload, results };
    },
  },
};
