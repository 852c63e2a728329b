import { Folded, type Update } from './folded.ts';
import type { TestGateway } from './gateway.ts';

export interface WorkloadSummary {
  readonly name: string;
  readonly state: string;
  readonly replicas: { desired: number; updated: number; available: number };
}

/** Waits, by a subscription, until every workload of the namespace is as wanted. */
export async function workloadsBecome(
  gateway: TestGateway,
  namespace: string,
  wanted: (workloads: WorkloadSummary[]) => boolean,
): Promise<void> {
  const query = `subscription ($where: WorkloadFilter) {
    workloads(where: $where) {
      reset synced changes { type id uid object { name state replicas { desired updated available } } }
    }
  }`;
  const stream = gateway.subscribe<Record<string, Update<WorkloadSummary>>>(query, {
    where: { namespaces: [namespace] },
  });
  const folded = new Folded<WorkloadSummary>(stream);
  await folded.until((workloads, { synced }) => synced && wanted(workloads));
  await folded.end();
}
