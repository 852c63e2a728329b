import type { ChaosCluster } from './cluster.ts';
import type { Counted } from './counted.ts';
import type { Gateways } from './gateways.ts';

/** What faults are made with. */
export interface FaultContext {
  readonly cluster: ChaosCluster;
  readonly gateways: Gateways;
  /** How long a fault lasts is counted in operations, so that something is missed meanwhile. */
  readonly operations: Counted;
}

/** Makes a fault, and mends it before it resolves. */
export type Fault = (context: FaultContext) => Promise<void>;

/** By what is said of them in the report. */
export const faults: Readonly<Record<string, Fault>> = {
  'watches cut': async ({ cluster: { way } }) => {
    await way.cut();
    await way.mend();
  },
  'cluster away for a while': ({ cluster, operations }) => away(cluster, () => operations.more(5)),
  'etcd compacted': ({ cluster: { controlPlane } }) => controlPlane.compact(),
  'API server killed and started': ({ cluster }) => restartApiServer(cluster),
  'watches expired': ({ cluster, operations }) =>
    away(cluster, async () => {
      await operations.more(5);
      await cluster.controlPlane.compact();
      await restartApiServer(cluster);
    }),
  'gateway drained and started': async ({ gateways }) => {
    await gateways.end(gateways.withdraw(), 'SIGTERM');
    await gateways.start();
  },
  'gateway replaced by another replica': async ({ gateways }) => {
    const former = await gateways.start();
    if (former !== undefined) await gateways.end(former, 'SIGTERM');
  },
  'gateway killed and started': async ({ gateways }) => {
    await gateways.end(gateways.withdraw(), 'SIGKILL');
    await gateways.start();
  },
  'gateway killed while the cluster was away': async ({ cluster, gateways, operations }) => {
    const started = await away(cluster, async () => {
      await gateways.end(gateways.withdraw(), 'SIGKILL');
      const start = gateways.start();
      // A failure is seen where it is waited for.
      start.catch(() => undefined);
      await operations.more(5);
      return { start };
    });
    await started.start;
  },
};

/** Cuts the gateway off from its cluster, and lets it back when this has happened. */
async function away<T>({ way }: ChaosCluster, meanwhile: () => Promise<T>): Promise<T> {
  await way.cut();
  try {
    return await meanwhile();
  } finally {
    await way.mend();
  }
}

async function restartApiServer({ controlPlane }: ChaosCluster): Promise<void> {
  await controlPlane.stopApiServer();
  await controlPlane.startApiServer();
}
