import type { ClusterCache } from '../watchers/cluster-cache.ts';
import { ClientCounts, type AllClientCounts } from './client-counts.ts';
import { clientMetrics } from './client-metrics.ts';
import { clusterMetrics } from './cluster-metrics.ts';
import type { Metric } from './metric.ts';
import { ProcessMetrics } from './process-metrics.ts';
import { resourceMetrics } from './resource-metrics.ts';
import { Tally } from './tally.ts';

/** All metrics of a gateway. */
export class Metrics {
  /** Whoever answers a client counts it here. */
  readonly clients: AllClientCounts = {
    http: new ClientCounts(),
    websocket: new ClientCounts(),
    sse: new ClientCounts(),
  };
  /** Subscribers who ask the same are told together: how many such groups there are. */
  readonly groups = { open: 0 };
  /** What was refused since it was beyond a limit. */
  readonly refusals = new Tally('limit');
  readonly #clusters: ReadonlyMap<string, ClusterCache>;
  readonly #process = new ProcessMetrics();

  constructor(clusters: ReadonlyMap<string, ClusterCache>) {
    this.#clusters = clusters;
  }

  /** Measures nothing any more. */
  stop(): void {
    this.#process.stop();
  }

  /** As they are now. */
  read(): Metric[] {
    const clusters = [...this.#clusters.values()];
    return [
      ...clusterMetrics(clusters),
      ...resourceMetrics(clusters),
      ...clientMetrics(this.clients),
      {
        name: 'quarterdeck_subscription_groups',
        type: 'gauge',
        help: 'Groups of subscriptions that ask the same, each of which is executed once',
        samples: [{ labels: {}, value: this.groups.open }],
      },
      {
        name: 'quarterdeck_limit_refusals_total',
        type: 'counter',
        help: 'What was refused since it was beyond a limit',
        samples: this.refusals.samples({}),
      },
      ...this.#process.read(),
    ];
  }
}
