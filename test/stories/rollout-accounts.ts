import { apiAs } from '../../src/auth/caller.ts';
import { resources } from '../../src/kubernetes/resources.ts';
import type { WorkloadKind } from '../../src/model/entries/base-workload-entry.ts';
import { workloadKinds } from '../../src/model/workload-kinds.ts';
import type { OperationContext } from '../../src/operations/operation-context.ts';
import type { TestGateway } from '../support/gateway.ts';
import { kubectlIn } from '../support/kubectl-oracle.ts';
import { resourceOf } from './steps.ts';

/** What is said of the rollout of a workload: how it stands, and the numbers and causes of its revisions, the oldest first. */
export interface RolloutAccount {
  readonly status: string;
  readonly revisions: readonly { number: number; changeCause: string | null }[];
}

/** What `kubectl rollout status` and `kubectl rollout history` say. */
export async function kubectlsAccount(kind: WorkloadKind, namespace: string): Promise<RolloutAccount> {
  const on = kubectlIn(namespace);
  const [status, history] = await Promise.all([
    on('rollout', 'status', resourceOf[kind], '--watch=false').catch((error: Error) =>
      error.message.replace(/^.*: error: /s, ''),
    ),
    on('rollout', 'history', resourceOf[kind]),
  ]);
  const revisions = [...history.matchAll(/^(\d+)\s+(.*)$/gm)].map(([, number, cause]) => ({
    number: Number(number),
    changeCause: cause === undefined || cause === '<none>' ? null : cause,
  }));
  return { status: status.trimEnd(), revisions };
}

/** What Quarterdeck says of a workload; undefined where there is nothing to say: of a Job, a CronJob, or what isn't there. */
export async function ourAccount(
  kind: WorkloadKind,
  namespace: string,
  { gateway, context }: { gateway: TestGateway; context: OperationContext },
): Promise<RolloutAccount | undefined> {
  await followed(kind, namespace, context);
  const { workload } = await gateway.data<{
    workload: {
      rollout: { message: string } | null;
      revisions: { nodes: { number: number; changeCause: string | null }[] };
    } | null;
  }>(
    `query ($ref: WorkloadRef!) {
      workload(ref: $ref) { rollout { message } revisions(first: 100) { nodes { number changeCause } } }
    }`,
    { ref: { kind, namespace, name: 'web' } },
  );
  if (workload?.rollout == null) return undefined;
  return { status: workload.rollout.message, revisions: workload.revisions.nodes.toReversed() };
}

/** Waits until the cache has what the cluster has now. */
async function followed(
  kind: WorkloadKind,
  namespace: string,
  { caller, cluster }: OperationContext,
): Promise<void> {
  const api = apiAs(caller, cluster.transport);
  for (const resource of [workloadKinds[kind].resource, 'replicasets', 'controllerrevisions'] as const) {
    for (const { metadata } of await api.list(resources[resource], namespace)) {
      await cluster.hasSeen(resource, metadata.resourceVersion, 60_000);
    }
  }
}
