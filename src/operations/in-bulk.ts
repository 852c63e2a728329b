import type { WorkloadRef } from './operation-context.ts';
import { inWords, workloadSubject } from './subject.ts';
import { userError, type UserError } from './user-error.ts';

/** One of the workloads, and the cluster that it is in. */
export interface BulkRef extends WorkloadRef {
  readonly cluster: string;
}

/** As many as are changed with one mutation. */
const mostWorkloads = 100;

/** As many as are under way at once, for the API server's sake. */
const atOnce = 5;

export interface BulkResult<R> {
  /** In the order of the input: what has come of each, or what has kept it from coming. */
  readonly results: readonly (R | Error)[];
  /** What is wrong with the list. Where there is something, nothing was begun. */
  readonly userErrors: UserError[];
}

/** Does the same with several workloads, a few at a time. What becomes of one has no say in what becomes of the others. */
export async function inBulk<R extends { readonly userErrors: readonly UserError[] }>(
  workloads: readonly BulkRef[],
  work: (workload: BulkRef) => Promise<R>,
): Promise<BulkResult<R>> {
  const userErrors = checkList(workloads);
  if (userErrors.length > 0) return { results: [], userErrors };
  const results: (R | Error)[] = [];
  const queue = workloads.entries();
  const worker = async (): Promise<void> => {
    for (const [index, workload] of queue) results[index] = await settled(workload, index, work);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return { results, userErrors: [] };
}

async function settled<R extends { readonly userErrors: readonly UserError[] }>(
  workload: BulkRef,
  index: number,
  work: (workload: BulkRef) => Promise<R>,
): Promise<R | Error> {
  try {
    const result = await work(workload);
    return { ...result, userErrors: result.userErrors.map((error) => ofItem(error, index)) };
  } catch (error) {
    return error instanceof Error ? error : new Error('not an Error', { cause: error });
  }
}

/** What a single mutation has at `workload` is in the list here; the rest of the input is for all. */
function ofItem(error: UserError, index: number): UserError {
  const [first, ...rest] = error.field ?? [];
  return first === 'workload' ? { ...error, field: ['workloads', String(index), ...rest] } : error;
}

function checkList(workloads: readonly BulkRef[]): UserError[] {
  if (workloads.length > mostWorkloads) {
    const message = `${workloads.length} workloads: at most ${mostWorkloads} can be changed with one mutation`;
    return [userError('INVALID', message, ['workloads'])];
  }
  const seen = new Set<string>();
  return workloads.flatMap((workload, index) => {
    const key = JSON.stringify([workload.cluster, workload.kind, workload.namespace, workload.name]);
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    const message = `${inWords(workloadSubject(workload))} is given more than once`;
    return [userError('INVALID', message, ['workloads', index])];
  });
}
