import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Metric, Sample } from './metric.ts';

const samplingMs = 10;
const quantiles = [0.5, 0.9, 0.99, 1];
const inNanoseconds = 1e9;

/** How the process is doing; the names are those that Prometheus' clients use for this. */
export class ProcessMetrics {
  readonly #delay = monitorEventLoopDelay({ resolution: samplingMs });

  constructor() {
    this.#delay.enable();
  }

  /** Measures nothing any more. */
  stop(): void {
    this.#delay.disable();
  }

  /** The delay is that since the last call. */
  read(): Metric[] {
    const { rss, heapUsed, heapTotal, external } = process.memoryUsage();
    const { user, system } = process.cpuUsage();
    const delays = quantiles.map((quantile) => ({
      labels: { quantile: String(quantile) },
      value: this.#delayAt(quantile),
    }));
    this.#delay.reset();
    return [
      gauge('process_resident_memory_bytes', 'Memory that the process has', rss),
      gauge('nodejs_heap_size_used_bytes', 'Memory of JavaScript objects', heapUsed),
      gauge('nodejs_heap_size_total_bytes', 'Memory for JavaScript objects', heapTotal),
      gauge('nodejs_external_memory_bytes', 'Memory of buffers outside of the heap', external),
      {
        name: 'process_cpu_seconds_total',
        type: 'counter',
        help: 'Time on processors',
        samples: [{ labels: {}, value: (user + system) / 1e6 }],
      },
      gauge(
        'process_start_time_seconds',
        'When the process was started',
        Math.round(performance.timeOrigin) / 1_000,
      ),
      {
        name: 'nodejs_eventloop_delay_seconds',
        type: 'gauge',
        help: 'By how much timers were late since the last scrape',
        samples: delays,
      },
    ];
  }

  /** What it says includes the time between two samples. */
  #delayAt(quantile: number): number {
    // Before the first sample there is none.
    const measured = this.#delay.count === 0 ? 0 : this.#delay.percentile(quantile * 100) / inNanoseconds;
    return Math.max(0, measured - samplingMs / 1_000);
  }
}

function gauge(name: string, help: string, value: number): Metric {
  const samples: Sample[] = [{ labels: {}, value }];
  return { name, type: 'gauge', help, samples };
}
