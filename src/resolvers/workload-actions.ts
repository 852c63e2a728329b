import { clusterReferred } from '../auth/scope.ts';
import type { Resolvers, WorkloadRef } from '../generated/schema-types.ts';
import type { ClusterView } from '../model/cluster-view.ts';
import { deleteWorkload } from '../operations/delete-workload.ts';
import { inBulk, type BulkRef } from '../operations/in-bulk.ts';
import type { OperationContext } from '../operations/operation-context.ts';
import { pauseWorkload, resumeWorkload } from '../operations/pause-workload.ts';
import { restartWorkload } from '../operations/restart-workload.ts';
import { scaleWorkload } from '../operations/scale-workload.ts';
import type { UserError } from '../operations/user-error.ts';
import { operationIn, type Context } from './context.ts';
import { asPayload, type WorkloadResult } from './payload.ts';
import type { TypeShapes } from './shapes.ts';

/** What is done with workloads of any kind, one by one. */
export const workloadActions: TypeShapes<Resolvers['Mutation']> = {
  live: {
    scaleWorkload: async (_root, { input }, context) => one(input, context, scaleWorkload),
    restartWorkload: async (_root, { input }, context) => one(input, context, restartWorkload),
    pauseWorkload: async (_root, { input }, context) => one(input, context, pauseWorkload),
    resumeWorkload: async (_root, { input }, context) => one(input, context, resumeWorkload),
    deleteWorkload: async (_root, { input }, context) => one(input, context, deleteWorkload),
  },
};

/** The same with several at once. */
export const bulkActions: TypeShapes<Resolvers['Mutation']> = {
  live: {
    scaleWorkloads: async (_root, { input }, context) => several(input, context, scaleWorkload),
    restartWorkloads: async (_root, { input }, context) => several(input, context, restartWorkload),
    pauseWorkloads: async (_root, { input }, context) => several(input, context, pauseWorkload),
    resumeWorkloads: async (_root, { input }, context) => several(input, context, resumeWorkload),
    deleteWorkloads: async (_root, { input }, context) => several(input, context, deleteWorkload),
  },
};

interface Result extends WorkloadResult {
  readonly userErrors: UserError[];
  readonly gone?: boolean | undefined;
}

type Work<I, R> = (input: I, context: OperationContext) => Promise<R>;

async function one<I extends { workload: WorkloadRef; dryRun?: boolean | undefined }, R extends Result>(
  input: I,
  context: Context,
  work: Work<I, R>,
): Promise<R> {
  const cluster = clusterReferred(input.workload.cluster, 'input.workload.cluster', context.scope);
  return done(input, cluster, context, work);
}

async function several<
  I extends { workloads: WorkloadRef[]; dryRun?: boolean | undefined },
  R extends Result,
>(
  { workloads, ...rest }: I,
  context: Context,
  work: Work<Omit<I, 'workloads'> & { workload: WorkloadRef }, R>,
): Promise<{ results: R[]; userErrors: UserError[] }> {
  const clusters = new Map<string, ClusterView>();
  const refs = workloads.map((ref, index): BulkRef => {
    const cluster = clusterReferred(ref.cluster, `input.workloads.${index}.cluster`, context.scope);
    clusters.set(cluster.name, cluster);
    return { ...ref, cluster: cluster.name };
  });
  const { results, userErrors } = await inBulk(refs, (workload) =>
    done({ ...rest, workload }, clusters.get(workload.cluster) as ClusterView, context, work),
  );
  // An Error in a list is, to GraphQL, the error of that element, which is null then. Codegen has no word for it.
  return { results: results as R[], userErrors };
}

async function done<I extends { dryRun?: boolean | undefined }, R extends Result>(
  input: I,
  cluster: ClusterView,
  context: Context,
  work: Work<I, R>,
): Promise<R> {
  const result = await work(input, operationIn(cluster, context));
  return asPayload(result, input.dryRun === true || result.gone === true, context);
}
