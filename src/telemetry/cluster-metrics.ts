import type { ClusterState } from '../model/cluster-view.ts';
import type { ClusterCache } from '../watchers/cluster-cache.ts';
import type { Metric } from './metric.ts';

const states: readonly ClusterState[] = ['SYNCED', 'SYNCING', 'UNREACHABLE', 'RESTRICTED'];

/** How each cluster is doing: what `/readyz` and the field `clusters` say as well. */
export function clusterMetrics(clusters: readonly ClusterCache[]): Metric[] {
  return [
    {
      name: 'quarterdeck_cluster_ready',
      type: 'gauge',
      help: 'Whether everything that may be read of the cluster has been read once',
      samples: clusters.map(({ name, ready }) => ({ labels: { cluster: name }, value: Number(ready) })),
    },
    {
      name: 'quarterdeck_cluster_state',
      type: 'gauge',
      help: 'Whether the cluster is in this state',
      samples: clusters.flatMap(({ name, view: { health } }) =>
        states.map((state) => ({
          labels: { cluster: name, state },
          value: Number(health.state === state),
        })),
      ),
    },
    {
      name: 'quarterdeck_upstream_requests_total',
      type: 'counter',
      help: 'Requests that were sent to the API server',
      samples: clusters.map(({ name, transport }) => ({
        labels: { cluster: name },
        value: transport.requestCount,
      })),
    },
  ];
}
