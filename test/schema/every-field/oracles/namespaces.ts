import type { Oracles, Raw } from '../oracle.ts';
import { stateAnnotation } from '../states.ts';
import type { World } from '../world.ts';

const kinds = ['Deployment', 'StatefulSet', 'DaemonSet', 'Job', 'CronJob'];

/** What a namespace holds: here there is one, and the world is all that is in it. */
export const ofNamespaces: Oracles[string] = {
  serviceCount: (_raw, world) => world.all('Service').length,
  workloadCounts: (_raw, world) => ({
    total: workloadsIn(world).length,
    byKind: kinds.map((kind) => ({ kind, count: world.all(kind).length })),
    byState: countsOf(
      'state',
      workloadsIn(world).map(({ metadata }) => metadata.annotations[stateAnnotation]),
      ['ACTIVE', 'PROGRESSING', 'DEGRADED', 'FAILED', 'PAUSED', 'SUSPENDED', 'SUCCEEDED', 'TERMINATING'],
    ),
  }),
  podCounts: (_raw, world) => ({
    total: world.all('Pod').length,
    ready: world.all('Pod').filter(isReady).length,
    byPhase: countsOf(
      'phase',
      world.all('Pod').map(({ status }) => status.phase.toUpperCase()),
      ['PENDING', 'RUNNING', 'SUCCEEDED', 'FAILED'],
    ),
  }),
  quotas: { elsewhere: 'test/schema/namespace-content.test.ts' },
};

function workloadsIn(world: World): Raw[] {
  return kinds.flatMap((kind) => world.all(kind));
}

function isReady({ status }: Raw): boolean {
  return (
    status.conditions?.some(({ type, status: holds }: Raw) => type === 'Ready' && holds === 'True') ?? false
  );
}

function countsOf(name: string, values: readonly string[], order: readonly string[]): object[] {
  return order
    .map((value) => ({ [name]: value, count: values.filter((one) => one === value).length }))
    .filter(({ count }) => count !== 0);
}
