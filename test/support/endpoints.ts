import type { TestGateway } from './gateway.ts';

/** Waits until what a test looks at is as wanted, looking again whenever EndpointSlices have changed: no subscription tells of those. */
export async function endpointsBecome(
  { gateway }: TestGateway,
  wanted: () => Promise<boolean>,
): Promise<void> {
  const [cluster] = gateway.clusters.values();
  if (cluster === undefined) throw new Error('a gateway without a cluster');
  const feed = cluster.view.endpointslices.changes();
  while (!(await wanted())) {
    await new Promise<void>((resolve) => void feed.onceChanged(resolve));
    feed.take();
  }
}
