import type { DaemonSet, Deployment, StatefulSet } from '../../src/kubernetes/objects.ts';
import type { RolledOutWorkload } from '../../src/model/rollout.ts';
import { meta, TestCluster } from './entries.ts';
import type { RolloutCase } from './rollout-cases.ts';

/** A case as the cache has it. */
export function rolledOutEntry({ name, kind, spec, status }: RolloutCase): RolledOutWorkload {
  const object = { metadata: meta(name, { generation: 1 }), spec, status };
  const cluster = new TestCluster();
  switch (kind) {
    case 'Deployment':
      return cluster.add('deployments', object as Deployment);
    case 'StatefulSet':
      return cluster.add('statefulsets', object as unknown as StatefulSet);
    case 'DaemonSet':
      return cluster.add('daemonsets', object as unknown as DaemonSet);
  }
}
