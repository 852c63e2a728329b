import { clusterReferred } from '../auth/scope.ts';
import type { ObjectRef, Resolvers } from '../generated/schema-types.ts';
import { deletePod, type PodDeletionResult } from '../operations/delete-pod.ts';
import { evictPod } from '../operations/evict-pod.ts';
import type { OperationContext } from '../operations/operation-context.ts';
import { runCronJob } from '../operations/run-cron-job.ts';
import { operationIn, type Context } from './context.ts';
import { showWritten } from './payload.ts';
import type { TypeShapes } from './shapes.ts';

/** What is done with pods, and with what a CronJob makes them of. */
export const podActions: TypeShapes<Resolvers['Mutation']> = {
  live: {
    deletePod: async (_root, { input }, context) =>
      deleted(
        await deletePod(input, operationContext(input.pod, 'input.pod', context)),
        input.dryRun,
        context,
      ),
    evictPod: async (_root, { input }, context) =>
      deleted(
        await evictPod(input, operationContext(input.pod, 'input.pod', context)),
        input.dryRun,
        context,
      ),
    runCronJob: async (_root, { input }, context) => {
      const result = await runCronJob(input, operationContext(input.cronJob, 'input.cronJob', context));
      showWritten(result.job, result.written, { unreadable: input.dryRun === true }, context);
      return result;
    },
  },
};

function operationContext(ref: ObjectRef, argument: string, context: Context): OperationContext {
  return operationIn(clusterReferred(ref.cluster, `${argument}.cluster`, context.scope), context);
}

function deleted(
  result: PodDeletionResult,
  dryRun: boolean | undefined,
  context: Context,
): PodDeletionResult {
  showWritten(result.pod, result.written, { unreadable: dryRun === true || result.gone === true }, context);
  return result;
}
