import { constants, PerformanceObserver, type PerformanceEntry } from 'node:perf_hooks';
import type { Phase } from './protocol.ts';

const tickMs = 1;
/** Reading it takes some microseconds. */
const rssEveryTicks = 5;

const gcKinds: Readonly<Record<number, string>> = {
  [constants.NODE_PERFORMANCE_GC_MAJOR]: 'major',
  [constants.NODE_PERFORMANCE_GC_MINOR]: 'minor',
  [constants.NODE_PERFORMANCE_GC_INCREMENTAL]: 'incremental',
  [constants.NODE_PERFORMANCE_GC_WEAKCB]: 'weak callbacks',
};

/**
 * Measures a phase of its process: a timer of 1 ms notes how late it is, and how much CPU time the thread has used meanwhile. A turn of
 * the event loop counts with what came in the millisecond before it.
 */
export class PhaseMeter {
  readonly #startedAt = performance.now();
  readonly #cpu = process.cpuUsage();
  readonly #timer: NodeJS.Timeout;
  readonly #observer: PerformanceObserver;
  #tickAt = this.#startedAt;
  #tickCpu = threadCpuMs();
  #ticks = 0;
  #longestBlockMs = 0;
  #longestBlockCpuMs = 0;
  #longestGc = { ms: 0, kind: 'none' };
  #peakRss = process.memoryUsage.rss();

  constructor() {
    this.#timer = setInterval(() => this.#tick(), tickMs);
    this.#observer = new PerformanceObserver((list) =>
      list.getEntries().forEach((entry) => this.#note(entry)),
    );
    this.#observer.observe({ entryTypes: ['gc'] });
  }

  /** Ends the phase, in the turn after the last that counts. */
  async end(): Promise<Phase> {
    await new Promise((resolve) => setTimeout(resolve, 2 * tickMs));
    clearInterval(this.#timer);
    this.#observer.takeRecords().forEach((entry) => this.#note(entry));
    this.#observer.disconnect();
    const { user, system } = process.cpuUsage(this.#cpu);
    return {
      ms: performance.now() - this.#startedAt,
      cpuMs: (user + system) / 1000,
      longestBlockMs: this.#longestBlockMs,
      longestBlockCpuMs: this.#longestBlockCpuMs,
      longestGcMs: this.#longestGc.ms,
      longestGcKind: this.#longestGc.kind,
      peakRss: this.#peakRss,
    };
  }

  #tick(): void {
    const [now, cpu] = [performance.now(), threadCpuMs()];
    this.#longestBlockMs = Math.max(this.#longestBlockMs, now - this.#tickAt - tickMs);
    this.#longestBlockCpuMs = Math.max(this.#longestBlockCpuMs, cpu - this.#tickCpu);
    [this.#tickAt, this.#tickCpu] = [now, cpu];
    if (this.#ticks++ % rssEveryTicks === 0)
      this.#peakRss = Math.max(this.#peakRss, process.memoryUsage.rss());
  }

  #note(entry: PerformanceEntry): void {
    if (entry.duration <= this.#longestGc.ms) return;
    // Of an entry of type 'gc' (Node's types have it nowhere).
    const { kind } = (entry as PerformanceEntry & { readonly detail: { readonly kind: number } }).detail;
    this.#longestGc = { ms: entry.duration, kind: gcKinds[kind] ?? String(kind) };
  }
}

function threadCpuMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
