import DataLoader from 'dataloader';
import { readAs, type Reader } from './reader.ts';
import { podMetrics } from '../kubernetes/metrics-api.ts';
import type { Transport } from '../kubernetes/transport.ts';
import { inParallel } from '../kubernetes/in-parallel.ts';
import { whyNoMetrics } from './usage-loader.ts';

/** Whether a cluster has metrics.k8s.io, and if not, why. */
export interface ClusterMetrics {
  readonly available: boolean;
  readonly reason: string | undefined;
}

export type MetricsLoader = DataLoader<Transport, ClusterMetrics>;

/** Clusters that are asked at the same time. */
const concurrency = 16;

/** Asks clusters whether they have metrics.k8s.io: each once for all that ask at the same time. */
export function metricsLoader(reader: Reader): MetricsLoader {
  const ask = async (transport: Transport): Promise<ClusterMetrics> => {
    try {
      await readAs(reader, transport).discover(podMetrics);
      return { available: true, reason: undefined };
    } catch (error) {
      const reason = whyNoMetrics(error);
      if (reason === undefined) throw error;
      return { available: false, reason };
    }
  };
  const askAll = async (transports: readonly Transport[]): Promise<(ClusterMetrics | Error)[]> => {
    const distinct = [...new Set(transports)];
    const answers = await inParallel(distinct, concurrency, ask);
    return transports.map((transport) => answers[distinct.indexOf(transport)] as ClusterMetrics | Error);
  };
  return new DataLoader(askAll, { cache: false });
}
