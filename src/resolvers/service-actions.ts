import { clusterReferred } from '../auth/scope.ts';
import type { Resolvers } from '../generated/schema-types.ts';
import { createService } from '../operations/create-service.ts';
import { deleteService } from '../operations/delete-service.ts';
import type { OperationContext } from '../operations/operation-context.ts';
import { updateService } from '../operations/update-service.ts';
import { operationIn, type Context } from './context.ts';
import { showWritten } from './payload.ts';
import type { TypeShapes } from './shapes.ts';

/** What is done with Services. */
export const serviceActions: TypeShapes<Resolvers['Mutation']> = {
  live: {
    createService: async (_root, { input }, context) => {
      const result = await createService(input, operationContext(input.cluster, 'input.cluster', context));
      showWritten(result.service, result.written, { unreadable: input.dryRun === true }, context);
      return result;
    },
    updateService: async (_root, { input }, context) => {
      const where = operationContext(input.service.cluster, 'input.service.cluster', context);
      const result = await updateService(input, where);
      showWritten(result.service, result.written, { unreadable: input.dryRun === true }, context);
      return result;
    },
    deleteService: async (_root, { input }, context) => {
      const where = operationContext(input.service.cluster, 'input.service.cluster', context);
      const result = await deleteService(input, where);
      const unreadable = input.dryRun === true || result.gone === true;
      showWritten(result.service, result.written, { unreadable }, context);
      return result;
    },
  },
};

function operationContext(
  cluster: string | null | undefined,
  argument: string,
  context: Context,
): OperationContext {
  return operationIn(clusterReferred(cluster, argument, context.scope), context);
}
