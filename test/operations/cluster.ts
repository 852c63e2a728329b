import { inject } from 'vitest';
import { Transport } from '../../src/kubernetes/transport.ts';
import type { Deployment, ReplicaSet } from '../../src/kubernetes/objects.ts';
import { revisionNumber } from '../../src/model/deployment-revisions.ts';
import type { OperationContext } from '../../src/operations/operation-context.ts';
import { ClusterCache } from '../../src/watchers/cluster-cache.ts';
import { clusterUntil } from '../support/cluster-until.ts';
import { kubectl } from '../support/kubectl.ts';

/** Operations on the shared control plane, with a cache of their own. */
export interface TestCluster extends OperationContext, AsyncDisposable {}

/** A cache that follows the control plane, or one that never begins to. */
export async function testCluster(
  options: { follow?: boolean; kubeconfig?: string } = {},
): Promise<TestCluster> {
  const { follow = true, kubeconfig = inject('cluster').kubeconfig } = options;
  const cluster = new ClusterCache({ transport: new Transport('test', { files: [kubeconfig] }) });
  if (follow) await started(cluster);
  return {
    caller: { kind: 'kubeconfig' },
    cluster,
    view: cluster.view,
    [Symbol.asyncDispose]: () => cluster.stop(),
  };
}

async function started(cluster: ClusterCache): Promise<void> {
  cluster.start();
  await clusterUntil(cluster, ({ ready }) => ready);
}

/** Waits until the controller has numbered the newest template of a Deployment and the cache knows it; gives the numbers that there are. */
export async function numbered(
  { cluster: { view } }: OperationContext,
  namespace: string,
  name: string,
  number: number,
): Promise<number[]> {
  const feeds = [view.deployments.changes(), view.replicasets.changes()];
  for (;;) {
    for (const feed of feeds) feed.take();
    const deployment = view.deployments.get(namespace, name);
    const sets = deployment === undefined ? [] : [...view.replicasets.by('controller', deployment.uid)];
    const numbers = sets.map(({ object }) => revisionNumber(object)).toSorted((a, b) => a - b);
    if (deployment !== undefined && revisionNumber(deployment.object) === number && numbers.includes(number))
      return numbers;
    const { promise, resolve } = Promise.withResolvers<void>();
    const forget = feeds.map((feed) => feed.onceChanged(resolve));
    await promise;
    for (const one of forget) one();
  }
}

/** A Deployment as the API server has it now. */
export async function readLive(namespace: string, name: string): Promise<Deployment> {
  return JSON.parse(await kubectl(['-n', namespace, 'get', 'deployment', name, '-o', 'json'])) as Deployment;
}

/** The ReplicaSets of a namespace as the API server has them now. */
export async function readSets(namespace: string): Promise<ReplicaSet[]> {
  const list = JSON.parse(await kubectl(['-n', namespace, 'get', 'replicasets', '-o', 'json'])) as {
    items: ReplicaSet[];
  };
  return list.items;
}
